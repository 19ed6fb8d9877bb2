//! Taking stock: everything that is declared and published, in its final order, each with its name.

use std::sync::Arc;

use crate::diag::{Diagnostic, Place, Step};
use crate::model::{Asset, AssetId, AuthorId, BriefId, ClaimId, Declared, LeftOut, PageId, SourceId, Target, TopicId};
use crate::parse::{Parsed, RawAuthor, RawBrief, RawClaim, RawPage, RawSource, RawTombstone, RawTopic};

use super::names::Names;
use super::publish::{left_out, publish_briefs, publish_pages};
use super::stated::{Stated, name_stated};
use super::{FoundFile, Publication};

/// Everything that is declared, and the names by which texts name it.
#[derive(Debug)]
pub(super) struct Declarations {
    pub(super) names: Names,
    pub(super) listed: Listed,
}

/// Everything that is declared, in the order in which ids are given.
#[derive(Debug, Clone)]
pub(super) struct Listed {
    pub(super) briefs: Briefs,
    pub(super) claims: Claims,
    pub(super) sources: Vec<(Arc<RawSource>, ())>,
    pub(super) authors: Vec<Stated<RawAuthor>>,
    pub(super) topics: Vec<Stated<RawTopic>>,
    pub(super) pages: Vec<Arc<RawPage>>,
    pub(super) assets: Vec<Asset>,
    pub(super) tombstones: Vec<Arc<RawTombstone>>,
    pub(super) left_out: LeftOut,
}

/// Briefs, each with the claims that it declares, in the order in which it declares them.
type Briefs = Vec<(Arc<RawBrief>, Arc<[ClaimId]>)>;

/// Claims, each with the brief that declares it.
type Claims = Vec<(Arc<RawClaim>, Option<BriefId>)>;

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
        let mut briefs = publish_briefs(briefs, publication, &mut names, &mut hidden_folders, findings);
        let pages = publish_pages(pages, publication, &mut names, &mut hidden_folders, findings);
        let left_out = left_out(&names);
        let authors = name_authors(authors, &briefs, &mut names, findings);
        let topics = name_topics(topics, &briefs, &mut names, findings);
        let (claims, sources) = with_those_of_briefs(claims, sources, &mut briefs);
        let claims = name_claims(claims, &mut names, findings);
        let sources = name_sources(sources, &mut names, findings);
        let briefs = with_their_claims(briefs, &claims);
        let assets = name_files(found, &hidden_folders, &mut names);
        let listed = Listed { briefs, claims, sources, authors, topics, pages, assets, tombstones, left_out };
        listed.name_texts(&mut names);
        Self { names, listed }
    }
}

/// Puts the claims and sources that briefs declare behind the others.
fn with_those_of_briefs(
    claims: Vec<Arc<RawClaim>>,
    mut sources: Vec<Arc<RawSource>>,
    briefs: &mut [Arc<RawBrief>],
) -> (Claims, Vec<Arc<RawSource>>) {
    let mut claims: Vec<_> = claims.into_iter().map(|claim| (claim, None)).collect();
    for (position, brief) in briefs.iter_mut().enumerate() {
        let home = Some(BriefId::at(position));
        // What nobody else holds can be moved on.
        let (of_brief, its_sources) = match Arc::get_mut(brief) {
            Some(brief) => (std::mem::take(&mut brief.claims), std::mem::take(&mut brief.sources)),
            None => (brief.claims.clone(), brief.sources.clone()),
        };
        claims.extend(of_brief.into_iter().map(|claim| (claim, home)));
        sources.extend(its_sources);
    }
    (claims, sources)
}

/// Each brief with the claims that it declares, in the order in which it declares them.
fn with_their_claims(briefs: Vec<Arc<RawBrief>>, claims: &Claims) -> Briefs {
    let place = |id: &ClaimId| match claims[id.index()].0.declared.path.steps.last() {
        Some(Step::Index(index)) => *index,
        _ => 0,
    };
    let mut of_briefs = vec![Vec::new(); briefs.len()];
    for (position, (_, home)) in claims.iter().enumerate() {
        if let Some(home) = home {
            of_briefs[home.index()].push(ClaimId::at(position));
        }
    }
    of_briefs.iter_mut().for_each(|claims| claims.sort_by_key(place));
    briefs.into_iter().zip(of_briefs).map(|(brief, claims)| (brief, claims.into())).collect()
}

fn name_claims(mut claims: Claims, names: &mut Names, findings: &mut Vec<Diagnostic>) -> Claims {
    claims.sort_by(|(a, _), (b, _)| a.id.cmp(&b.id));
    refuse_doubles(&mut claims, "claim", |(claim, _)| (&claim.id, &claim.declared), findings);
    for (position, (claim, _)) in claims.iter().enumerate() {
        names.claims.add(&claim.id, ClaimId::at(position));
    }
    claims
}

fn name_sources(
    mut sources: Vec<Arc<RawSource>>,
    names: &mut Names,
    findings: &mut Vec<Diagnostic>,
) -> Vec<(Arc<RawSource>, ())> {
    sources.sort_by(|a, b| a.id.cmp(&b.id));
    refuse_doubles(&mut sources, "source", |source| (&source.id, &source.declared), findings);
    for (position, source) in sources.iter().enumerate() {
        names.sources.add(&source.id, SourceId::at(position));
    }
    for (position, source) in sources.iter().enumerate() {
        if let Some(key) = &source.written_key {
            names.sources.add_alias(key, SourceId::at(position));
        }
    }
    sources.into_iter().map(|source| (source, ())).collect()
}

/// Authors with a file, and those whom a brief only names.
fn name_authors(
    declared: Vec<Arc<RawAuthor>>,
    briefs: &[Arc<RawBrief>],
    names: &mut Names,
    findings: &mut Vec<Diagnostic>,
) -> Vec<Stated<RawAuthor>> {
    let named = briefs.iter().map(|brief| (&*brief.authors, brief.declared.file, brief.authors_key));
    let (authors, called) = name_stated(declared, named, findings);
    for (position, author) in authors.iter().enumerate() {
        names.authors.add(author.id(), AuthorId::at(position));
    }
    called.into_iter().for_each(|(text, id)| names.authors.call(text, &id));
    authors
}

/// Topics with a file, and those that a brief only names.
fn name_topics(
    declared: Vec<Arc<RawTopic>>,
    briefs: &[Arc<RawBrief>],
    names: &mut Names,
    findings: &mut Vec<Diagnostic>,
) -> Vec<Stated<RawTopic>> {
    let named = briefs.iter().map(|brief| (&*brief.topics, brief.declared.file, "topics"));
    let (topics, called) = name_stated(declared, named, findings);
    for (position, topic) in topics.iter().enumerate() {
        names.topics.add(topic.id(), TopicId::at(position));
    }
    called.into_iter().for_each(|(text, id)| names.topics.call(text, &id));
    topics
}

/// Other files, but for those that lie beside a text that is not published.
fn name_files(mut found: Vec<FoundFile>, hidden_folders: &[String], names: &mut Names) -> Vec<Asset> {
    found.retain(|file| !hidden_folders.iter().any(|folder| file.path.starts_with(folder.as_str())));
    found.sort_by(|a, b| a.asset.address.cmp(&b.asset.address));
    let mut assets = Vec::with_capacity(found.len());
    for (position, file) in found.into_iter().enumerate() {
        let id = AssetId::at(position);
        names.addresses.insert(file.asset.address.to_string(), id);
        names.faults.extend(file.fault.map(|fault| (id, (fault, file.path.clone()))));
        names.files.insert(file.path, id);
        assets.push(file.asset);
    }
    assets
}

impl Listed {
    /// Texts by where they lie, for links to `../briefs/x.md`.
    fn name_texts(&self, names: &mut Names) {
        let Names { texts, authors, topics, .. } = names;
        for (position, (brief, _)) in self.briefs.iter().enumerate() {
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
}

/// Reports things of one id, which stand side by side, and keeps the first of them.
pub(super) fn refuse_doubles<T>(
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
