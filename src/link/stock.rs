//! Stock that is not taken again while all that is declared, and under which names, is what it was.

use std::sync::Arc;

use crate::diag::Diagnostic;
use crate::model::{Declared, Id};
use crate::parse::{Parsed, RawBrief, RawClaim, RawSource};

use super::asked::Changed;
use super::declare::{Declarations, Listed};
use super::names::Register;
use super::places::Placed;
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
    /// Takes stock, and says what differs in names from `known`.
    pub(super) fn take(
        parsed: Parsed,
        found: Vec<FoundFile>,
        publication: Publication,
        known: Option<Self>,
    ) -> (Self, Changed) {
        let known = match known.map(|known| known.with(&parsed, &found, publication)) {
            Some(Ok(known)) => return (known, Changed::nothing()),
            Some(Err(known)) => Some(known.declarations.names),
            None => None,
        };
        let mut findings = Vec::new();
        let (nothing, texts) = (Register::default(), parsed.clone());
        let former = Some(known.as_ref().unwrap_or(&nothing));
        let declarations = Declarations::gather(texts, found.clone(), publication, former, &mut findings);
        let changed = known.map_or(Changed::All, |known| Changed::between(&known, &declarations.names));
        (Self { parsed, found, publication, declarations, findings }, changed)
    }

    pub(super) fn names(&self) -> &Register {
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
        fn lies<T, With, I: Id>(listed: &Placed<(Arc<T>, With)>, id: Option<I>, item: &Arc<T>) -> bool {
            id.and_then(|id| listed[id.index()].as_ref()).is_some_and(|(listed, _)| Arc::ptr_eq(listed, item))
        }
        lies(&listed.briefs, names.briefs.get(&brief.slug), brief)
            && brief.claims.iter().all(|claim| lies(&listed.claims, names.claims.get(&claim.id), claim))
            && brief.sources.iter().all(|source| lies(&listed.sources, names.sources.get(&source.id), source))
    }

    /// Puts a brief, and what it declares, in the place of one that is listed and declares the same.
    fn put(&mut self, brief: &Arc<RawBrief>) {
        let Self { names, listed } = self;
        fn put<T, With, I: Id>(listed: &mut Placed<(Arc<T>, With)>, id: Option<I>, item: &Arc<T>) {
            if let Some((listed, _)) = id.and_then(|id| listed[id.index()].as_mut()) {
                *listed = Arc::clone(item);
            }
        }
        put(&mut listed.briefs, names.briefs.get(&brief.slug), brief);
        brief.claims.iter().for_each(|claim| put(&mut listed.claims, names.claims.get(&claim.id), claim));
        brief.sources.iter().for_each(|source| put(&mut listed.sources, names.sources.get(&source.id), source));
    }
}
