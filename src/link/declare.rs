//! Taking stock: everything that is declared and published, in its final order, each with its name.

use std::sync::Arc;

use rayon::prelude::*;

use crate::diag::{Diagnostic, Place, Step};
use crate::model::{Asset, AssetId, AuthorId, BriefId, ClaimId, Declared, LeftOut, PageId, SourceId, Target, TopicId};
use crate::parse::{Parsed, RawAuthor, RawBrief, RawClaim, RawPage, RawSource, RawTombstone, RawTopic};

use super::names::{Register, Table};
use super::places::{Placed, entries, put};
use super::publish::{left_out, publish_briefs, publish_pages};
use super::stated::{Stated, name_stated};
use super::{FoundFile, Publication};

/// Everything that is declared, and the names by which texts name it.
#[derive(Debug)]
pub(super) struct Declarations {
    pub(super) names: Register,
    pub(super) listed: Listed,
}

/// Everything that is declared, in the order in which ids are given.
#[derive(Debug, Clone)]
pub(super) struct Listed {
    pub(super) briefs: Placed<WithClaims>,
    pub(super) claims: Placed<Homed>,
    pub(super) sources: Placed<(Arc<RawSource>, ())>,
    pub(super) authors: Vec<Stated<RawAuthor>>,
    pub(super) topics: Vec<Stated<RawTopic>>,
    pub(super) pages: Vec<Arc<RawPage>>,
    pub(super) assets: Vec<Asset>,
    pub(super) tombstones: Vec<Arc<RawTombstone>>,
    pub(super) left_out: LeftOut,
}

/// A brief with the claims that it declares, in the order in which it declares them.
type WithClaims = (Arc<RawBrief>, Arc<[ClaimId]>);

/// A claim with the brief that declares it.
type Homed = (Arc<RawClaim>, Option<BriefId>);

impl Declarations {
    /// Takes stock of what was parsed. Drafts and texts of the future are set aside, unless they are wanted. What was named
    /// by `former` keeps its id where it can; where there will be a next time, that is none that names nothing.
    pub(super) fn gather(
        parsed: Parsed,
        found: Vec<FoundFile>,
        publication: Publication,
        former: Option<&Register>,
        findings: &mut Vec<Diagnostic>,
    ) -> Self {
        let Parsed { briefs, claims, sources, authors, topics, pages, tombstones, unread } = parsed;
        let mut names = Register::default();
        names.claims.note_unread(&unread);
        names.sources.note_unread(&unread);
        let mut hidden_folders = Vec::new();
        let briefs = publish_briefs(briefs, publication, &mut names, &mut hidden_folders, findings);
        let mut briefs = put(briefs, |brief| &brief.slug, former.map(|former| &former.briefs));
        entries(&briefs).for_each(|(id, brief)| names.briefs.add(&brief.slug, id));
        let pages = publish_pages(pages, publication, &mut names, &mut hidden_folders, findings);
        let left_out = left_out(&names);
        let authors = name_authors(authors, &briefs, &mut names, findings);
        let topics = name_topics(topics, &briefs, &mut names, findings);
        let (claims, sources) = with_those_of_briefs(claims, sources, &mut briefs);
        let Register { claims: claim_names, sources: source_names, .. } = &mut names;
        let ((claims, doubles), (sources, of_sources)) = rayon::join(
            || name_claims(claims, former.map(|former| &former.claims), claim_names),
            || name_sources(sources, former.map(|former| &former.sources), source_names),
        );
        findings.extend(doubles.into_iter().chain(of_sources));
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
    briefs: &mut Placed<Arc<RawBrief>>,
) -> (Vec<Homed>, Vec<Arc<RawSource>>) {
    let mut claims: Vec<_> = claims.into_iter().map(|claim| (claim, None)).collect();
    for (place, brief) in briefs.iter_mut().enumerate() {
        let (home, Some(brief)) = (Some(BriefId::at(place)), brief) else { continue };
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
fn with_their_claims(briefs: Placed<Arc<RawBrief>>, claims: &Placed<Homed>) -> Placed<WithClaims> {
    let mut of_briefs: Vec<Vec<(usize, ClaimId)>> = vec![Vec::new(); briefs.len()];
    for (id, (claim, home)) in entries(claims) {
        let position = match claim.declared.path.steps.last() {
            Some(Step::Index(index)) => *index,
            _ => 0,
        };
        if let Some(home) = home {
            of_briefs[home.index()].push((position, id));
        }
    }
    let with_claims = |(brief, mut claims): (Option<Arc<RawBrief>>, Vec<(usize, ClaimId)>)| {
        claims.sort_by_key(|(position, _)| *position);
        brief.map(|brief| (brief, claims.into_iter().map(|(_, id)| id).collect()))
    };
    briefs.into_iter().zip(of_briefs).map(with_claims).collect()
}

fn name_claims(
    mut claims: Vec<Homed>,
    former: Option<&Table<ClaimId>>,
    names: &mut Table<ClaimId>,
) -> (Placed<Homed>, Vec<Diagnostic>) {
    let mut findings = Vec::new();
    claims.par_sort_by(|(a, _), (b, _)| a.id.cmp(&b.id));
    refuse_doubles(&mut claims, "claim", |(claim, _)| (&claim.id, &claim.declared), &mut findings);
    let claims = put(claims, |(claim, _)| &claim.id, former);
    entries(&claims).for_each(|(id, (claim, _))| names.add(&claim.id, id));
    (claims, findings)
}

fn name_sources(
    mut sources: Vec<Arc<RawSource>>,
    former: Option<&Table<SourceId>>,
    names: &mut Table<SourceId>,
) -> (Placed<(Arc<RawSource>, ())>, Vec<Diagnostic>) {
    let mut findings = Vec::new();
    sources.par_sort_by(|a, b| a.id.cmp(&b.id));
    refuse_doubles(&mut sources, "source", |source| (&source.id, &source.declared), &mut findings);
    let sources = put(sources, |source| &source.id, former);
    entries(&sources).for_each(|(id, source)| names.add(&source.id, id));
    for (id, source) in entries(&sources) {
        if let Some(key) = &source.written_key {
            names.add_alias(key, id);
        }
    }
    (sources.into_iter().map(|source| Some((source?, ()))).collect(), findings)
}

/// Authors with a file, and those whom a brief only names.
fn name_authors(
    declared: Vec<Arc<RawAuthor>>,
    briefs: &Placed<Arc<RawBrief>>,
    names: &mut Register,
    findings: &mut Vec<Diagnostic>,
) -> Vec<Stated<RawAuthor>> {
    let named = briefs.iter().flatten().map(|brief| (&*brief.authors, brief.declared.file, brief.authors_key));
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
    briefs: &Placed<Arc<RawBrief>>,
    names: &mut Register,
    findings: &mut Vec<Diagnostic>,
) -> Vec<Stated<RawTopic>> {
    let named = briefs.iter().flatten().map(|brief| (&*brief.topics, brief.declared.file, "topics"));
    let (topics, called) = name_stated(declared, named, findings);
    for (position, topic) in topics.iter().enumerate() {
        names.topics.add(topic.id(), TopicId::at(position));
    }
    called.into_iter().for_each(|(text, id)| names.topics.call(text, &id));
    topics
}

/// Other files, but for those that lie beside a text that is not published.
fn name_files(mut found: Vec<FoundFile>, hidden_folders: &[String], names: &mut Register) -> Vec<Asset> {
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
    fn name_texts(&self, names: &mut Register) {
        let Register { texts, authors, topics, .. } = names;
        for (id, (brief, _)) in entries(&self.briefs) {
            texts.insert(brief.path.clone(), Target::Brief(id, None));
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
