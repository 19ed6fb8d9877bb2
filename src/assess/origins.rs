//! Origins: the sources that a source relays, followed to their roots.

use std::collections::HashSet;

use crate::model::{Claim, Evidence, Library, Origin, Shelf, Source, SourceId};

use super::SourceAssessment;

/// Where statements go back to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Roots {
    /// The sources that established them; a source that relays nothing is its own.
    pub independent: Vec<SourceId>,
    /// Some of it is relayed without a word on where it comes from.
    pub unstated: bool,
}

impl Roots {
    /// Adds the roots of another statement.
    pub(super) fn take_in(&mut self, other: &Roots) {
        self.unstated |= other.unstated;
        for root in &other.independent {
            if !self.independent.contains(root) {
                self.independent.push(*root);
            }
        }
    }
}

/// The roots of every source, by its place. The linker has cut all circles, so following them ends.
pub(super) fn roots_of_all(library: &Library) -> Vec<Roots> {
    let mut known: Vec<Option<Roots>> = vec![None; library.sources.places()];
    // A stack, not recursion: nobody limits the length of a chain.
    let mut open: Vec<SourceId> = library.sources.ids().rev().collect();
    while let Some(id) = open.last().copied() {
        if known[id.index()].is_some() {
            open.pop();
            continue;
        }
        let relayed = relayed(&library[id].origin);
        let missing: Vec<SourceId> = relayed.iter().copied().filter(|id| known[id.index()].is_none()).collect();
        if !missing.is_empty() {
            open.extend(missing);
            continue;
        }
        let mut roots = own_roots(id, &library[id].origin);
        for source in relayed {
            if let Some(theirs) = &known[source.index()] {
                roots.take_in(theirs);
            }
        }
        known[id.index()] = Some(roots);
        open.pop();
    }
    known.into_iter().map(Option::unwrap_or_default).collect()
}

/// The roots that do not depend on other sources.
fn own_roots(source: SourceId, origin: &Origin) -> Roots {
    match origin {
        Origin::Itself => Roots { independent: vec![source], unstated: false },
        Origin::Unstated => Roots { independent: Vec::new(), unstated: true },
        Origin::Relays(_) => Roots::default(),
    }
}

/// The sources that a source relays directly.
pub(super) fn relays(source: &Source) -> impl Iterator<Item = SourceId> + '_ {
    relayed(&source.origin).iter().copied()
}

fn relayed(origin: &Origin) -> &[SourceId] {
    match origin {
        Origin::Relays(ids) => ids,
        Origin::Itself | Origin::Unstated => &[],
    }
}

/// Where a source has what a claim states from: as the claim's evidence has it, and as the source says of itself where
/// the evidence does not.
fn origins_of<'a>(source: SourceId, claim: &'a Claim, library: &'a Library) -> impl Iterator<Item = &'a Origin> {
    let evidence = claim.evidence.iter().filter(move |evidence| evidence.source == source);
    let mut said = evidence.map(move |evidence| evidence.origin.as_ref().unwrap_or(&library[source].origin)).peekable();
    let silent = said.peek().is_none().then(|| &library[source].origin);
    said.chain(silent)
}

/// Follows a piece of evidence to its roots, as far as `goes_on` says of each source that it relays: once for each. Sources
/// that only relay each other have no roots.
fn follow(claim: &Claim, evidence: &Evidence, library: &Library, mut goes_on: impl FnMut(SourceId) -> bool) -> Roots {
    let origin = evidence.origin.as_ref().unwrap_or(&library[evidence.source].origin);
    let mut roots = own_roots(evidence.source, origin);
    let mut open: Vec<SourceId> = relayed(origin).to_vec();
    while let Some(source) = open.pop() {
        if !goes_on(source) {
            continue;
        }
        for origin in origins_of(source, claim, library) {
            roots.take_in(&own_roots(source, origin));
            open.extend_from_slice(relayed(origin));
        }
    }
    roots
}

/// The roots of one piece of evidence: what the claim's evidence says of where a source has the claim from stands in for
/// what the source says of itself. Where all of it goes round in a circle nobody has established it: then its origin is
/// as good as unstated.
pub(super) fn roots_of_evidence(
    claim: &Claim,
    evidence: &Evidence,
    library: &Library,
    sources: &Shelf<SourceId, SourceAssessment>,
) -> Roots {
    // Mostly nothing is said of the claim in particular, and what is known of the source will do.
    if claim.evidence.iter().all(|evidence| evidence.origin.is_none()) {
        return sources[evidence.source].roots.clone();
    }
    let mut seen = HashSet::new();
    let mut roots = follow(claim, evidence, library, |source| seen.insert(source));
    roots.unstated |= roots.independent.is_empty();
    roots
}

/// The library without one source: what is asked of it for a claim, and again for the next. Sources have chains of any
/// length, and each has a page that asks; so what was met is noted by position, and nothing is allocated for a question.
pub(super) struct Without<'l> {
    library: &'l Library,
    gone: SourceId,
    /// In which round each source was met.
    met: Vec<u32>,
    round: u32,
}

impl<'l> Without<'l> {
    pub(super) fn new(library: &'l Library, gone: SourceId) -> Self {
        Self { library, gone, met: vec![0; library.sources.places()], round: 0 }
    }

    /// The roots of one piece of evidence; `None` where nothing of it would be left: it is the source itself, or every way
    /// it has its statements by leads through it.
    pub(super) fn roots(&mut self, claim: &Claim, evidence: &Evidence) -> Option<Roots> {
        if evidence.source == self.gone {
            return None;
        }
        self.round += 1;
        let Self { library, gone, met, round } = self;
        let mut leads_to_gone = false;
        let mut roots = follow(claim, evidence, library, |source| {
            leads_to_gone |= source == *gone;
            std::mem::replace(&mut met[source.index()], *round) != *round && source != *gone
        });
        roots.unstated |= roots.independent.is_empty() && !leads_to_gone;
        (!roots.independent.is_empty() || roots.unstated).then_some(roots)
    }
}

/// Every source on the way from a piece of evidence to its roots; the evidence's own source only where it leads back there.
pub(super) fn collect_ancestors(library: &Library, claim: &Claim, evidence: &Evidence, into: &mut Vec<SourceId>) {
    let mut seen: HashSet<SourceId> = into.iter().copied().collect();
    follow(claim, evidence, library, |source| {
        let first = seen.insert(source);
        if first {
            into.push(source);
        }
        first
    });
}

/// The sources of a claim’s evidence and those that they go back to or through, each once, in order.
pub(super) fn reached_by(library: &Library, claim: &Claim) -> Vec<SourceId> {
    let mut reached = Vec::new();
    for evidence in &claim.evidence {
        reached.push(evidence.source);
        collect_ancestors(library, claim, evidence, &mut reached);
    }
    reached.sort_unstable();
    reached.dedup();
    reached
}
