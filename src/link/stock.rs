//! Stock that is not taken again while all that is declared, and under which names, is what it was.

use std::sync::Arc;

use crate::diag::Diagnostic;
use crate::model::Declared;
use crate::parse::{Parsed, RawBrief, RawClaim, RawSource};

use super::declare::{Declarations, Listed};
use super::names::Names;
use super::{FoundFile, Publication};

/// The stock that was taken last.
#[derive(Debug)]
pub(super) struct Stock {
    parsed: Parsed,
    found: Vec<FoundFile>,
    publication: Publication,
    declarations: Declarations,
    findings: Vec<Diagnostic>,
}

impl Stock {
    /// Takes stock, and says whether the names are those of `known`.
    pub(super) fn take(
        parsed: Parsed,
        found: Vec<FoundFile>,
        publication: Publication,
        known: Option<Self>,
    ) -> (Self, bool) {
        let known = match known.map(|known| known.with(&parsed, &found, publication)) {
            Some(Ok(known)) => return (known, true),
            Some(Err(known)) => Some(known),
            None => None,
        };
        let mut findings = Vec::new();
        let declarations = Declarations::gather(parsed.clone(), found.clone(), publication, &mut findings);
        let same_names = known.is_some_and(|known| known.declarations.names == declarations.names);
        (Self { parsed, found, publication, declarations, findings }, same_names)
    }

    pub(super) fn names(&self) -> &Names {
        &self.declarations.names
    }

    pub(super) fn listed(&self) -> Listed {
        self.declarations.listed.clone()
    }

    pub(super) fn findings(&self) -> &[Diagnostic] {
        &self.findings
    }

    /// The same stock with other texts of briefs, where they declare what the ones before them did; else this one as it is.
    fn with(mut self, parsed: &Parsed, found: &[FoundFile], publication: Publication) -> Result<Self, Box<Self>> {
        let is_same = self.publication == publication && self.found == found && are_alike(&self.parsed, parsed);
        if !is_same {
            return Err(Box::new(self));
        }
        let changed: Vec<(Arc<RawBrief>, Arc<RawBrief>)> = self
            .parsed
            .briefs
            .iter()
            .zip(&parsed.briefs)
            .filter(|(old, new)| !Arc::ptr_eq(old, new))
            .map(|(old, new)| (Arc::clone(old), Arc::clone(new)))
            .collect();
        if changed.iter().all(|(old, new)| declare_alike(old, new) && self.declarations.lists(old)) {
            changed.iter().for_each(|(_, new)| self.declarations.put(new));
            self.parsed = parsed.clone();
            return Ok(self);
        }
        Err(Box::new(self))
    }
}

/// Whether everything but the texts of briefs is one and the same.
fn are_alike(one: &Parsed, other: &Parsed) -> bool {
    fn same<T>(one: &[Arc<T>], other: &[Arc<T>]) -> bool {
        one.len() == other.len() && one.iter().zip(other).all(|(one, other)| Arc::ptr_eq(one, other))
    }
    same(&one.claims, &other.claims)
        && same(&one.sources, &other.sources)
        && same(&one.authors, &other.authors)
        && same(&one.topics, &other.topics)
        && same(&one.pages, &other.pages)
        && same(&one.tombstones, &other.tombstones)
        && one.unread == other.unread
        && one.briefs.len() == other.briefs.len()
}

/// Whether two texts of a brief declare the same under the same names, stand at the same place in every order, and name the
/// same authors and topics.
fn declare_alike(one: &RawBrief, other: &RawBrief) -> bool {
    one.path == other.path
        && one.slug == other.slug
        && one.declared == other.declared
        && one.date == other.date
        && one.draft == other.draft
        && one.authors_key == other.authors_key
        && one.authors == other.authors
        && one.topics == other.topics
        && one.claims.iter().map(declared_claim).eq(other.claims.iter().map(declared_claim))
        && one.sources.iter().map(declared_source).eq(other.sources.iter().map(declared_source))
}

/// Under which name a claim is declared, and where: what was found of it points there.
fn declared_claim(claim: &Arc<RawClaim>) -> (&str, &Declared) {
    (&claim.id, &claim.declared)
}

fn declared_source(source: &Arc<RawSource>) -> (&str, Option<&str>, &Declared) {
    (&source.id, source.written_key.as_deref(), &source.declared)
}

impl Declarations {
    /// Whether a brief and everything that it declares is listed: nothing of it gave way to a namesake.
    fn lists(&self, brief: &Arc<RawBrief>) -> bool {
        let Self { names, listed } = self;
        let own = names.briefs.get(&brief.slug).is_some_and(|id| Arc::ptr_eq(&listed.briefs[id.index()].0, brief));
        let mut claims = brief.claims.iter().map(|claim| (claim, names.claims.get(&claim.id)));
        let mut sources = brief.sources.iter().map(|source| (source, names.sources.get(&source.id)));
        own && claims.all(|(claim, id)| id.is_some_and(|id| Arc::ptr_eq(&listed.claims[id.index()].0, claim)))
            && sources.all(|(source, id)| id.is_some_and(|id| Arc::ptr_eq(&listed.sources[id.index()].0, source)))
    }

    /// Puts a brief, and what it declares, in the place of one that is listed and declares the same.
    fn put(&mut self, brief: &Arc<RawBrief>) {
        let Self { names, listed } = self;
        if let Some(id) = names.briefs.get(&brief.slug) {
            listed.briefs[id.index()].0 = Arc::clone(brief);
        }
        for claim in &brief.claims {
            if let Some(id) = names.claims.get(&claim.id) {
                listed.claims[id.index()].0 = Arc::clone(claim);
            }
        }
        for source in &brief.sources {
            if let Some(id) = names.sources.get(&source.id) {
                listed.sources[id.index()].0 = Arc::clone(source);
            }
        }
    }
}
