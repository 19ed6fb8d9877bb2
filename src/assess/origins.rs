//! Origins: the sources that a source relays, followed to their roots.

use std::collections::HashSet;

use crate::model::{Evidence, Library, Origin, SourceId};

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

/// The roots of every source. The linker has cut all circles, so following them ends.
pub(super) fn roots_of_all(library: &Library) -> Vec<Roots> {
    let mut known: Vec<Option<Roots>> = vec![None; library.sources.len()];
    // A stack, not recursion: nobody limits the length of a chain.
    let mut open: Vec<SourceId> = (0..library.sources.len()).map(SourceId::at).rev().collect();
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

fn relayed(origin: &Origin) -> &[SourceId] {
    match origin {
        Origin::Relays(ids) => ids,
        Origin::Itself | Origin::Unstated => &[],
    }
}

/// The roots of one piece of evidence: its own origin, where it has one, stands in for its source's.
pub(super) fn roots_of_evidence(evidence: &Evidence, sources: &[SourceAssessment]) -> Option<Roots> {
    let Some(origin) = &evidence.origin else { return Some(sources[evidence.source.index()].roots.clone()) };
    let mut roots = own_roots(evidence.source, origin);
    for source in relayed(origin) {
        roots.take_in(&sources[source.index()].roots);
    }
    Some(roots)
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
        Self { library, gone, met: vec![0; library.sources.len()], round: 0 }
    }

    /// The roots of one piece of evidence; `None` where nothing of it would be left: it is the source itself, or every way
    /// it has its statements by leads through it.
    pub(super) fn roots(&mut self, evidence: &Evidence) -> Option<Roots> {
        if evidence.source == self.gone {
            return None;
        }
        self.round += 1;
        let origin = evidence.origin.as_ref().unwrap_or(&self.library[evidence.source].origin);
        let mut roots = own_roots(evidence.source, origin);
        let mut open: Vec<SourceId> = relayed(origin).to_vec();
        while let Some(source) = open.pop() {
            let met = std::mem::replace(&mut self.met[source.index()], self.round);
            if source == self.gone || met == self.round {
                continue;
            }
            roots.take_in(&own_roots(source, &self.library[source].origin));
            open.extend_from_slice(relayed(&self.library[source].origin));
        }
        (!roots.independent.is_empty() || roots.unstated).then_some(roots)
    }
}

/// Every source on the way from a piece of evidence to its roots.
pub(super) fn collect_ancestors(library: &Library, evidence: &Evidence, into: &mut Vec<SourceId>) {
    let origin = evidence.origin.as_ref().unwrap_or(&library[evidence.source].origin);
    let mut open: Vec<SourceId> = relayed(origin).to_vec();
    let mut seen: HashSet<SourceId> = into.iter().copied().collect();
    while let Some(source) = open.pop() {
        if seen.insert(source) {
            into.push(source);
            open.extend_from_slice(relayed(&library[source].origin));
        }
    }
}

/// Notes for each source who relays it directly.
pub(super) fn note_relays(library: &Library, sources: &mut [SourceAssessment]) {
    for (position, source) in library.sources.iter().enumerate() {
        for relayed in relayed(&source.origin) {
            sources[relayed.index()].relayed_by.push(SourceId::at(position));
        }
    }
}
