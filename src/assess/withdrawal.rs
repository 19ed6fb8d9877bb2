//! What would fall if a source were withdrawn.
//!
//! Withdrawn, it is no evidence any more and no origin, and what others have only through it falls with it.

use std::collections::VecDeque;

use crate::model::{Claim, ClaimId, ClaimKind, Evidence, Library, Origin, SourceId, Stance};

use super::origins::Without;
use super::standing::evidence_standing;
use super::{Assessment, Standing, Weight, weigh};

/// A claim that would change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fall {
    /// Which.
    pub claim: ClaimId,
    /// How.
    pub effect: Effect,
    /// What its standing would be.
    pub becomes: Standing,
    /// What rests on it, directly or through others.
    pub dependents: Vec<ClaimId>,
}

/// How a claim would change, the gravest first. Of several that apply, the first is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Effect {
    /// Nothing would support it any more.
    Unsupported,
    /// Documents would be left that support it, and none of them with a stated origin.
    NoOrigin,
    /// Its support would be down to one origin.
    SingleOrigin,
    /// No record would establish it any more.
    OffRecord,
    /// Nothing would dispute it any more.
    Undisputed,
    /// A single origin would be left to dispute it.
    OneDispute,
}

/// The claims that would change if `source` were withdrawn: by effect, those nearest to it first, then by id.
pub(super) fn falls(library: &Library, assessment: &Assessment, source: SourceId) -> Vec<Fall> {
    let mut without = Without::new(library, source);
    let mut falls: Vec<Fall> = assessment[source]
        .reaches
        .iter()
        .filter_map(|id| {
            let claim = &library[*id];
            let now = &assessment[*id];
            let mut weigh = |stance| weigh(claim, stance, library, &assessment.sources, Some(&mut without));
            let (support, dispute) = (weigh(Stance::Supports), weigh(Stance::Disputes));
            let effect = effect((&now.support, &support), (&now.dispute, &dispute))?;
            let becomes = match claim.kind {
                ClaimKind::Forecast => now.standing,
                _ => evidence_standing(claim, &support, &dispute),
            };
            Some(Fall { claim: *id, effect, becomes, dependents: assessment.all_dependents(*id) })
        })
        .collect();
    if falls.len() > 1 {
        let distances = distances(assessment, source);
        falls.sort_by_cached_key(|fall| (fall.effect, distance(&library[fall.claim], &distances), fall.claim));
    }
    falls
}

/// By source, how many steps of relaying lie between it and the one that it has something from; none to that itself.
fn distances(assessment: &Assessment, source: SourceId) -> Vec<Option<u32>> {
    let mut distances = vec![None; assessment.sources.places()];
    distances[source.index()] = Some(0);
    let mut open = VecDeque::from([(source, 1)]);
    while let Some((source, distance)) = open.pop_front() {
        for relay in &assessment[source].relayed_by {
            let known = &mut distances[relay.index()];
            if known.is_none() {
                *known = Some(distance);
                open.push_back((*relay, distance + 1));
            }
        }
    }
    distances
}

/// How many steps lie between a claim's evidence and the source, by the shortest way.
fn distance(claim: &Claim, distances: &[Option<u32>]) -> u32 {
    let of = |source: &SourceId| distances[source.index()];
    let of_evidence = |evidence: &Evidence| match &evidence.origin {
        Some(Origin::Relays(sources)) if of(&evidence.source) != Some(0) => {
            sources.iter().filter_map(of).min().map(|distance| distance + 1)
        }
        _ => of(&evidence.source),
    };
    claim.evidence.iter().filter_map(of_evidence).min().unwrap_or(u32::MAX)
}

/// How the weights before and after differ, if they differ in a way that a reader must know.
fn effect(support: (&Weight, &Weight), dispute: (&Weight, &Weight)) -> Option<Effect> {
    let gone = |(before, after): (&Weight, &Weight)| !before.documents.is_empty() && after.documents.is_empty();
    let to_one = |(before, after): (&Weight, &Weight)| before.origins.len() >= 2 && after.origins.len() <= 1;
    if gone(support) {
        Some(Effect::Unsupported)
    } else if !support.0.origins.is_empty() && support.1.origins.is_empty() {
        Some(Effect::NoOrigin)
    } else if to_one(support) && support.1.records.is_empty() {
        // A claim that stays on record needs no second origin.
        Some(Effect::SingleOrigin)
    } else if !support.0.records.is_empty() && support.1.records.is_empty() {
        Some(Effect::OffRecord)
    } else if gone(dispute) {
        Some(Effect::Undisputed)
    } else if to_one(dispute) {
        Some(Effect::OneDispute)
    } else {
        None
    }
}
