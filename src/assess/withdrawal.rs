//! What would fall if a source were withdrawn.
//!
//! Withdrawn, it is no evidence any more and no origin, and what others have only through it falls with it.

use crate::model::{ClaimId, ClaimKind, Library, SourceId, Stance};

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

/// The claims that would change if `source` were withdrawn: by effect, those on which most rests first.
pub(super) fn falls(library: &Library, assessment: &Assessment, source: SourceId) -> Vec<Fall> {
    let mut falls: Vec<Fall> = assessment[source]
        .reaches
        .iter()
        .filter_map(|id| {
            let claim = &library[*id];
            let now = &assessment[*id];
            let weigh = |stance| weigh(claim, stance, library, &assessment.sources, Some(source));
            let (support, dispute) = (weigh(Stance::Supports), weigh(Stance::Disputes));
            let effect = effect((&now.support, &support), (&now.dispute, &dispute))?;
            let becomes = match claim.kind {
                ClaimKind::Forecast => now.standing,
                _ => evidence_standing(claim, &support, &dispute),
            };
            Some(Fall { claim: *id, effect, becomes, dependents: assessment.all_dependents(*id) })
        })
        .collect();
    falls.sort_by_key(|fall| (fall.effect, std::cmp::Reverse(fall.dependents.len()), fall.claim));
    falls
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
