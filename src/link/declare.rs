//! Taking stock: everything that is declared and published, in its final order, each with its name.

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::diag::{Diagnostic, FieldPath, FileId, Place};
use crate::model::{
    Asset, AssetId, AuthorId, BriefId, ClaimId, Date, Declared, LeftOut, PageId, Slug, SourceId, Target, TopicId,
};
use crate::parse::{Parsed, RawAuthor, RawBrief, RawClaim, RawKey, RawPage, RawSource, RawTombstone, RawTopic};

use super::names::{Names, Table};
use super::{FoundFile, Publication};

/// Everything that is declared, in the order in which ids are given.
pub(super) struct Declarations {
    pub(super) names: Names,
    pub(super) briefs: Vec<RawBrief>,
    /// Each with the brief that declares it.
    pub(super) claims: Vec<(RawClaim, Option<BriefId>)>,
    pub(super) sources: Vec<RawSource>,
    pub(super) authors: Vec<Stated<RawAuthor>>,
    pub(super) topics: Vec<Stated<RawTopic>>,
    pub(super) pages: Vec<RawPage>,
    pub(super) assets: Vec<Asset>,
    pub(super) tombstones: Vec<RawTombstone>,
    pub(super) left_out: LeftOut,
}

/// An author or a topic: with a file of its own, or known only by a name that a brief gives.
pub(super) enum Stated<T> {
    /// It has a file.
    Declared(Box<T>),
    /// It has nothing but an id and a name, and a place where a brief names it first.
    Named { id: Box<str>, name: String, first: Declared },
}

/// Why a draft is not published.
const DRAFT: &str = "it is a draft";

/// Slugs that a free page cannot have, because the site has something else there, or will have.
const RESERVED: [&str; 17] = [
    "briefs",
    "claims",
    "sources",
    "authors",
    "topics",
    "forecasts",
    "corrections",
    "evidence",
    "search",
    "theme",
    "static",
    "index",
    "404",
    "feed",
    "sitemap",
    "methods",
    "embed",
];

impl Declarations {
    /// Takes stock of what was parsed. Drafts and texts of the future are set aside, unless they are wanted.
    pub(super) fn gather(
        parsed: Parsed,
        found: Vec<FoundFile>,
        publication: Publication,
        findings: &mut Vec<Diagnostic>,
    ) -> Self {
        let Parsed { briefs, claims, sources, authors, topics, pages, tombstones, unread } = parsed;
        let mut names = Names::default();
        names.claims.note_unread(&unread);
        names.sources.note_unread(&unread);
        let mut hidden_folders = Vec::new();
        let briefs = publish_briefs(briefs, publication, &mut names, &mut hidden_folders, findings);
        let pages = publish_pages(pages, publication, &mut names, &mut hidden_folders, findings);
        let left_out = left_out(&names);
        let mut stock = Self {
            names,
            briefs,
            claims: claims.into_iter().map(|claim| (claim, None)).collect(),
            sources,
            authors: Vec::new(),
            topics: Vec::new(),
            pages,
            assets: Vec::new(),
            tombstones,
            left_out,
        };
        stock.take_from_briefs();
        stock.name_claims_and_sources(findings);
        stock.name_authors(authors, findings);
        stock.name_topics(topics, findings);
        stock.name_texts();
        stock.name_files(found, &hidden_folders);
        stock
    }

    /// Moves the claims and sources that briefs declare to the others.
    fn take_from_briefs(&mut self) {
        for (position, brief) in self.briefs.iter_mut().enumerate() {
            let home = Some(BriefId::at(position));
            self.claims.extend(std::mem::take(&mut brief.claims).into_iter().map(|claim| (claim, home)));
            self.sources.append(&mut brief.sources);
        }
    }

    fn name_claims_and_sources(&mut self, findings: &mut Vec<Diagnostic>) {
        self.claims.sort_by(|(a, _), (b, _)| a.id.cmp(&b.id));
        self.sources.sort_by(|a, b| a.id.cmp(&b.id));
        refuse_doubles(&mut self.claims, "claim", |(claim, _)| (&claim.id, &claim.declared), findings);
        refuse_doubles(&mut self.sources, "source", |source| (&source.id, &source.declared), findings);
        for (position, (claim, _)) in self.claims.iter().enumerate() {
            self.names.claims.add(&claim.id, ClaimId::at(position));
        }
        for (position, source) in self.sources.iter().enumerate() {
            self.names.sources.add(&source.id, SourceId::at(position));
        }
        for (position, source) in self.sources.iter().enumerate() {
            if let Some(key) = &source.written_key {
                self.names.sources.add_alias(key, SourceId::at(position));
            }
        }
    }

    /// Authors with a file, and those whom a brief only names.
    fn name_authors(&mut self, declared: Vec<RawAuthor>, findings: &mut Vec<Diagnostic>) {
        let named = self.briefs.iter_mut().map(|brief| (&mut brief.authors, brief.declared.file, brief.authors_key));
        self.authors = name_stated(declared, named, findings);
        for (position, author) in self.authors.iter().enumerate() {
            self.names.authors.add(author.id(), AuthorId::at(position));
        }
    }

    /// Topics with a file, and those that a brief only names.
    fn name_topics(&mut self, declared: Vec<RawTopic>, findings: &mut Vec<Diagnostic>) {
        let named = self.briefs.iter_mut().map(|brief| (&mut brief.topics, brief.declared.file, "topics"));
        self.topics = name_stated(declared, named, findings);
        for (position, topic) in self.topics.iter().enumerate() {
            self.names.topics.add(topic.id(), TopicId::at(position));
        }
    }

    /// Texts by where they lie, for links to `../briefs/x.md`.
    fn name_texts(&mut self) {
        let Names { texts, authors, topics, .. } = &mut self.names;
        for (position, brief) in self.briefs.iter().enumerate() {
            texts.insert(brief.path.clone(), Target::Brief(BriefId::at(position), None));
        }
        for (position, page) in self.pages.iter().enumerate() {
            texts.insert(page.path.clone(), Target::Page(PageId::at(position), None));
        }
        for author in &self.authors {
            if let Stated::Declared(author) = author {
                texts.extend(authors.get(&author.id).map(|id| (author.path.clone(), Target::Author(id))));
            }
        }
        for topic in &self.topics {
            if let Stated::Declared(topic) = topic {
                texts.extend(topics.get(&topic.id).map(|id| (topic.path.clone(), Target::Topic(id))));
            }
        }
    }

    /// Other files, but for those that lie beside a text that is not published.
    fn name_files(&mut self, mut found: Vec<FoundFile>, hidden_folders: &[String]) {
        found.retain(|file| !hidden_folders.iter().any(|folder| file.path.starts_with(folder.as_str())));
        found.sort_by(|a, b| a.asset.address.cmp(&b.asset.address));
        for (position, file) in found.into_iter().enumerate() {
            let id = AssetId::at(position);
            self.names.addresses.insert(file.asset.address.to_string(), id);
            self.names.faults.extend(file.fault.map(|fault| (id, (fault, file.path.clone()))));
            self.names.files.insert(file.path, id);
            self.assets.push(file.asset);
        }
    }
}

/// What briefs name by id or by name: authors and topics.
pub(super) trait Named {
    const WHAT: &'static str;
    fn id(&self) -> &str;
    fn declared(&self) -> &Declared;
    /// The name that a brief may give instead of the id.
    fn name(&self) -> &str;
    /// The name by which it is sorted.
    fn sort_name(&self) -> &str;
}

impl Named for RawAuthor {
    const WHAT: &'static str = "author";

    fn id(&self) -> &str {
        &self.id
    }

    fn declared(&self) -> &Declared {
        &self.declared
    }

    fn name(&self) -> &str {
        &self.name
    }

    fn sort_name(&self) -> &str {
        self.sort_name.as_deref().unwrap_or(&self.name)
    }
}

impl Named for RawTopic {
    const WHAT: &'static str = "topic";

    fn id(&self) -> &str {
        &self.id
    }

    fn declared(&self) -> &Declared {
        &self.declared
    }

    fn name(&self) -> &str {
        &self.title
    }

    fn sort_name(&self) -> &str {
        &self.title
    }
}

impl<T: Named> Stated<T> {
    fn id(&self) -> &str {
        match self {
            Self::Declared(declared) => declared.id(),
            Self::Named { id, .. } => id,
        }
    }

    fn sort_name(&self) -> &str {
        match self {
            Self::Declared(declared) => declared.sort_name(),
            Self::Named { name, .. } => name,
        }
    }
}

/// Those that have a file and those that `named` lists of briefs only name, sorted; every key in the lists becomes an
/// id. Each list comes with its file and its key there.
fn name_stated<'b, T: Named>(
    mut declared: Vec<T>,
    named: impl Iterator<Item = (&'b mut Vec<RawKey>, FileId, &'static str)>,
    findings: &mut Vec<Diagnostic>,
) -> Vec<Stated<T>> {
    refuse_doubles(&mut declared, T::WHAT, |item| (item.id(), item.declared()), findings);
    let ids: HashSet<&str> = declared.iter().map(Named::id).collect();
    let by_name: HashMap<&str, &str> = declared.iter().map(|item| (item.name(), item.id())).collect();
    let mut wanted = Wanted::default();
    for (keys, file, list) in named {
        for key in keys {
            if let Some(id) = by_name.get(&*key.text) {
                key.text = (*id).into();
            }
            wanted.want(&ids, key, (file, list), findings);
        }
    }
    let mut stated: Vec<Stated<T>> = wanted.into_stated();
    stated.extend(declared.into_iter().map(|item| Stated::Declared(Box::new(item))));
    stated.sort_by(|a, b| (a.sort_name(), a.id()).cmp(&(b.sort_name(), b.id())));
    stated
}

/// Authors or topics that have no file, by id, with the names that were given.
#[derive(Default)]
struct Wanted(BTreeMap<Box<str>, (String, Declared)>);

impl Wanted {
    /// Notes one that a brief names, unless it has a file; and makes the brief's key its id.
    fn want(
        &mut self,
        declared: &HashSet<&str>,
        key: &mut RawKey,
        (file, list): (FileId, &'static str),
        findings: &mut Vec<Diagnostic>,
    ) {
        if declared.contains(&*key.text) {
            return;
        }
        let what = if list == "topics" { "topic" } else { "author" };
        let index = key.index;
        let path = || FieldPath::root().key(list).index(index);
        let place = || Place::Field(path());
        let Some(slug) = Slug::from_text(&key.text) else {
            let finding = Diagnostic::error("bad-id", format!("`{}` leaves nothing for an address", key.text));
            let help = format!("give the {what} a file in {what}s/ and name it here by its id");
            findings.push(finding.help(help).at(file, place(), ""));
            return;
        };
        if slug.as_str() == &*key.text && what == "author" {
            let mut known: Vec<&str> = declared.iter().copied().collect();
            known.sort_unstable();
            let finding = Diagnostic::warning(
                "unknown-author",
                format!("there is no author `{}`, so this is taken for a name", key.text),
            );
            let help = || format!("add `content/authors/{}.md`, or write the full name", key.text);
            findings.push(finding.meant(&key.text, known, help).at(file, place(), ""));
        }
        let id: Box<str> = slug.into();
        let shown = if what == "topic" { title_of(&key.text) } else { key.text.to_string() };
        if declared.contains(&*id) {
            let finding = Diagnostic::error("duplicate-id", format!("two {what}s would stand at `/{what}s/{id}/`"));
            let help = format!(
                "`{what}s/{id}.md` has another name than `{}`: write `{id}` to name that {what}, or give this one a file of \
                 its own in {what}s/ and name it here by its id",
                key.text
            );
            findings.push(finding.help(help).at(file, place(), ""));
            key.text = id;
            return;
        }
        if self.0.get(&id).is_some_and(|(name, _)| *name != shown && what == "author") {
            let finding = Diagnostic::error("duplicate-id", format!("two {what}s would stand at `/{what}s/{id}/`"));
            let help = format!("give `{}` a file of its own in {what}s/", key.text);
            findings.push(finding.help(help).at(file, place(), ""));
        }
        self.0.entry(id.clone()).or_insert_with(|| (shown, Declared { file, path: path() }));
        key.text = id;
    }

    fn into_stated<T>(self) -> Vec<Stated<T>> {
        self.0.into_iter().map(|(id, (name, first))| Stated::Named { id, name, first }).collect()
    }
}

/// A topic's id as a title: `south-asia` reads "South asia".
fn title_of(text: &str) -> String {
    let spaced = text.replace('-', " ");
    let mut letters = spaced.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// Sorts briefs, the newest first, and sets aside those that are not to be published.
fn publish_briefs(
    briefs: Vec<RawBrief>,
    publication: Publication,
    names: &mut Names,
    hidden_folders: &mut Vec<String>,
    findings: &mut Vec<Diagnostic>,
) -> Vec<RawBrief> {
    let mut published = Vec::with_capacity(briefs.len());
    for brief in briefs {
        let Some(why) = why_hidden(brief.draft, brief.date, publication) else {
            published.push(brief);
            continue;
        };
        names.briefs.hide(&brief.slug, why);
        for claim in &brief.claims {
            names.claims.hide(&claim.id, &format!("`{}` declares it, and {why}", brief.path));
        }
        for source in &brief.sources {
            names.sources.hide(&source.id, &format!("`{}` declares it, and {why}", brief.path));
        }
        hidden_folders.extend(brief.path.strip_suffix("index.md").map(str::to_owned));
        names.hidden_texts.insert(brief.path, why);
    }
    let newest_first = |brief: &RawBrief| std::cmp::Reverse(brief.date.map(Date::last_day));
    published.sort_by(|a, b| newest_first(a).cmp(&newest_first(b)).then_with(|| a.slug.cmp(&b.slug)));
    refuse_twins(&mut published, "brief", |brief| (&brief.slug, &brief.declared), findings);
    name(&published, &mut names.briefs, |brief| &brief.slug, BriefId::at);
    published
}

fn publish_pages(
    pages: Vec<RawPage>,
    publication: Publication,
    names: &mut Names,
    hidden_folders: &mut Vec<String>,
    findings: &mut Vec<Diagnostic>,
) -> Vec<RawPage> {
    let mut published = Vec::with_capacity(pages.len());
    for page in pages {
        if RESERVED.contains(&&*page.slug) {
            let finding = Diagnostic::error("reserved-address", format!("a page cannot stand at `/{}/`", page.slug));
            let help = "the site keeps that address for itself; rename the file";
            findings.push(finding.help(help).at(page.declared.file, Place::Whole, ""));
        }
        match why_hidden(page.draft, page.date, publication) {
            None => published.push(page),
            Some(why) => {
                names.pages.hide(&page.slug, why);
                hidden_folders.extend(page.path.strip_suffix("index.md").map(str::to_owned));
                names.hidden_texts.insert(page.path, why);
            }
        }
    }
    published.sort_by(|a, b| a.slug.cmp(&b.slug));
    refuse_twins(&mut published, "page", |page| (&page.slug, &page.declared), findings);
    name(&published, &mut names.pages, |page| &page.slug, PageId::at);
    published
}

fn why_hidden(draft: bool, date: Option<Date>, publication: Publication) -> Option<&'static str> {
    if draft && !publication.drafts {
        return Some(DRAFT);
    }
    let future = date.is_some_and(|date| date.first_day() > publication.today);
    (future && !publication.future).then_some("its date lies in the future")
}

fn left_out(names: &Names) -> LeftOut {
    let drafts = names.hidden_texts.values().filter(|why| **why == DRAFT).count();
    LeftOut { drafts, future: names.hidden_texts.len() - drafts }
}

fn name<T, Id: Copy>(items: &[T], table: &mut Table<Id>, of: impl Fn(&T) -> &str, id: impl Fn(usize) -> Id) {
    for (position, item) in items.iter().enumerate() {
        table.add(of(item), id(position));
    }
}

/// Reports things of one id, which stand side by side, and keeps the first of them.
fn refuse_doubles<T>(
    items: &mut Vec<T>,
    what: &'static str,
    of: impl Fn(&T) -> (&str, &Declared),
    findings: &mut Vec<Diagnostic>,
) {
    items.dedup_by(|later, first| {
        let ((id, again), (first_id, at_first)) = (of(later), of(first));
        if id != first_id {
            return false;
        }
        let at_id = |declared: &Declared| Place::Field(declared.path.clone().key("id"));
        findings.push(
            Diagnostic::error("duplicate-id", format!("{what} `{id}` is declared twice"))
                .help(format!("a {what} is declared once and used anywhere: take one away, or rename it"))
                .at(again.file, at_id(again), "declared again here")
                .at(at_first.file, at_id(at_first), "first declared here"),
        );
        true
    });
}

/// Reports texts of one slug, wherever they stand in the list, and keeps the first of them.
fn refuse_twins<T>(
    items: &mut Vec<T>,
    what: &'static str,
    of: impl Fn(&T) -> (&str, &Declared),
    findings: &mut Vec<Diagnostic>,
) {
    let mut seen: HashMap<String, FileId> = HashMap::new();
    items.retain(|item| {
        let (slug, declared) = of(item);
        match seen.insert(slug.to_lowercase(), declared.file) {
            None => true,
            Some(first) => {
                seen.insert(slug.to_lowercase(), first);
                findings.push(
                    Diagnostic::error("duplicate-address", format!("two texts would stand at the {what} `{slug}`"))
                        .help("rename one of the two files; names that differ only in capitals are the same address")
                        .at(declared.file, Place::Whole, "")
                        .at(first, Place::Whole, ""),
                );
                false
            }
        }
    });
}
