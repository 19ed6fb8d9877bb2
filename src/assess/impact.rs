//! What would change if a source or a claim were withdrawn, in order of consequence: what falls itself, what falls
//! because it rested on that, and which briefs say so.

use std::collections::HashMap;

use crate::model::{BriefId, ClaimId, Library, SourceId};

use super::{Assessment, Effect, Fall};

/// What is thought away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Withdrawn {
    /// A source: as evidence, as an origin and as a link in a chain of relays.
    Source(SourceId),
    /// A claim: as a premise.
    Claim(ClaimId),
}

/// What would change.
#[derive(Debug, Clone, Default)]
pub struct Impact {
    /// The claims whose own evidence would change, the gravest first, of equals those nearest to the source.
    pub falls: Vec<Fall>,
    /// The claims that rest on something that would no longer stand, the gravest first, of equals the nearest.
    pub cascade: Vec<Cascade>,
    /// The briefs that state one of these claims, with how many of them, those that state most first.
    pub briefs: Vec<(BriefId, usize)>,
}

/// A claim that would lose a premise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cascade {
    /// Which.
    pub claim: ClaimId,
    /// What it would lose.
    pub loss: Loss,
    /// The way from what falls to it, both ends included.
    pub path: Vec<ClaimId>,
}

/// What a claim would lose, the gravest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Loss {
    /// Every premise, and no source supports it: nothing would be left.
    Ground,
    /// Every premise; sources of its own would be left.
    Premises,
    /// Some of its premises.
    Premise,
    /// Nothing itself: it rests on a claim that would change, perhaps through others.
    Further,
}

/// See [`Assessment::impact`].
pub(super) fn of(library: &Library, assessment: &Assessment, withdrawn: Withdrawn) -> Impact {
    let (falls, fallen) = match withdrawn {
        Withdrawn::Source(source) => {
            let falls = assessment.withdrawal(library, source);
            let gone =
                falls.iter().filter(|fall| loses_support(fall.effect) && library[fall.claim].rests_on.is_empty());
            let gone = gone.map(|fall| fall.claim).collect();
            (falls, gone)
        }
        Withdrawn::Claim(claim) => (Vec::new(), vec![claim]),
    };
    let mut cascade = cascade(library, assessment, &fallen);
    let changed =
        falls.iter().map(|fall| vec![fall.claim]).chain(cascade.iter().map(|step| step.path.clone())).collect();
    cascade.extend(further(assessment, changed, &fallen));
    let mut touched: Vec<ClaimId> = falls.iter().map(|fall| fall.claim).collect();
    touched.extend(cascade.iter().map(|step| step.claim));
    if let Withdrawn::Claim(claim) = withdrawn {
        touched.push(claim);
    }
    Impact { falls, cascade, briefs: briefs(library, touched) }
}

fn loses_support(effect: Effect) -> bool {
    match effect {
        Effect::Unsupported => true,
        Effect::NoOrigin | Effect::SingleOrigin | Effect::OffRecord | Effect::Undisputed | Effect::OneDispute => false,
    }
}

/// What rests on claims that no longer stand. A claim that loses its whole ground carries nothing any more, so what
/// rests on it loses a premise too; one that keeps a premise or a source of its own still carries what rests on it.
fn cascade(library: &Library, assessment: &Assessment, fallen: &[ClaimId]) -> Vec<Cascade> {
    let mut lost: HashMap<ClaimId, usize> = HashMap::new();
    let mut path: HashMap<ClaimId, Vec<ClaimId>> = HashMap::new();
    let mut open: Vec<ClaimId> = fallen.to_vec();
    let mut gone: std::collections::HashSet<ClaimId> = fallen.iter().copied().collect();
    let mut reached: Vec<ClaimId> = Vec::new();
    let mut next = 0;
    while let Some(claim) = open.get(next).copied() {
        next += 1;
        for dependent in assessment[claim].dependents.iter().copied() {
            if gone.contains(&dependent) {
                continue;
            }
            let count = lost.entry(dependent).or_insert(0);
            if *count == 0 {
                let mut way = path.get(&claim).cloned().unwrap_or_else(|| vec![claim]);
                way.push(dependent);
                path.insert(dependent, way);
                reached.push(dependent);
            }
            *count += 1;
            if *count == library[dependent].rests_on.len() && !is_sourced(assessment, dependent) {
                gone.insert(dependent);
                open.push(dependent);
            }
        }
    }
    let mut cascade: Vec<Cascade> = reached
        .into_iter()
        .map(|claim| {
            let all = lost.get(&claim) == Some(&library[claim].rests_on.len());
            let loss = match (all, is_sourced(assessment, claim)) {
                (true, false) => Loss::Ground,
                (true, true) => Loss::Premises,
                (false, _) => Loss::Premise,
            };
            Cascade { claim, loss, path: path.remove(&claim).unwrap_or_default() }
        })
        .collect();
    cascade.sort_by_key(|step| (step.loss, step.path.len(), step.claim));
    cascade
}

/// What rests on claims that would change, directly or through others, and has not been told yet. `open` has the way to
/// each such claim.
fn further(assessment: &Assessment, mut open: Vec<Vec<ClaimId>>, fallen: &[ClaimId]) -> Vec<Cascade> {
    // The nearest first, so that every way is the shortest.
    open.sort_by_key(Vec::len);
    let mut seen: std::collections::HashSet<ClaimId> =
        open.iter().filter_map(|path| path.last()).chain(fallen).copied().collect();
    let mut found = Vec::new();
    let mut next = 0;
    while let Some(path) = open.get(next).cloned() {
        next += 1;
        let dependents = path.last().map(|claim| assessment[*claim].dependents.as_slice()).unwrap_or_default();
        for dependent in dependents.iter().copied() {
            if seen.insert(dependent) {
                let way: Vec<ClaimId> = path.iter().copied().chain([dependent]).collect();
                found.push(Cascade { claim: dependent, loss: Loss::Further, path: way.clone() });
                open.push(way);
            }
        }
    }
    found.sort_by_key(|step| (step.path.len(), step.claim));
    found
}

fn is_sourced(assessment: &Assessment, claim: ClaimId) -> bool {
    !assessment[claim].support.documents.is_empty()
}

/// The briefs that declare or use one of these claims.
fn briefs(library: &Library, mut claims: Vec<ClaimId>) -> Vec<(BriefId, usize)> {
    claims.sort_unstable();
    claims.dedup();
    let counted = library.briefs.entries().map(|(id, brief)| {
        let mut touched: Vec<ClaimId> =
            brief.uses.iter().map(|used| used.claim).chain(brief.claims.iter().copied()).collect();
        touched.sort_unstable();
        touched.dedup();
        (id, touched.iter().filter(|claim| claims.binary_search(claim).is_ok()).count())
    });
    let mut briefs: Vec<(BriefId, usize)> = counted.filter(|(_, count)| *count > 0).collect();
    briefs.sort_by_key(|(brief, count)| (std::cmp::Reverse(*count), *brief));
    briefs
}
