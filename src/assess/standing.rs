//! Standing: what the evidence for a claim adds up to, by the first rule that applies. Nothing else decides it.

use jiff::civil;

use crate::model::{Claim, ClaimId, ClaimKind, Library, Outcome, Shelf, SourceId, Stance};

use super::changes::{Before, Changes};
use super::{ClaimAssessment, House, SourceAssessment, Weight, cautions, weigh};

/// What the evidence for a claim adds up to. The order is that of the rules: of several that apply, the first is
/// given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    /// A forecast that is not settled yet.
    Open,
    /// A forecast whose horizon has passed and that nobody has settled.
    Overdue,
    /// A forecast that is settled.
    Resolved,
    /// At least one piece of evidence disputes it.
    Disputed,
    /// Supported by a record, the act itself: no second document could add to it.
    OnRecord,
    /// Supported from two or more independent origins.
    Corroborated,
    /// Supported, but from one origin at most, however many documents repeat it.
    SingleOrigin,
    /// No source supports it directly, and it rests on other claims.
    Argued,
    /// None of these.
    Unsupported,
}

impl Standing {
    /// Every standing, in the order of the rules.
    pub const ALL: [Self; 9] = [
        Self::Open,
        Self::Overdue,
        Self::Resolved,
        Self::Disputed,
        Self::OnRecord,
        Self::Corroborated,
        Self::SingleOrigin,
        Self::Argued,
        Self::Unsupported,
    ];

    /// How well a claim of this standing carries what rests on it: the lower, the weaker. The order is: unsupported or
    /// a forecast that failed, disputed, not settled, argued, of a single origin, a forecast that came true,
    /// corroborated, on record.
    fn strength(self, outcome: Option<Outcome>) -> u8 {
        match self {
            Self::Unsupported => 0,
            Self::Disputed => 1,
            Self::Overdue | Self::Open => 2,
            Self::Argued => 3,
            Self::SingleOrigin => 4,
            Self::Resolved => match outcome {
                Some(Outcome::Yes) => 5,
                Some(Outcome::No | Outcome::Annulled) => 0,
                Some(Outcome::Open | Outcome::Ambiguous | Outcome::NotTriggered) | None => 2,
            },
            Self::Corroborated => 6,
            Self::OnRecord => 7,
        }
    }
}

/// Assesses one claim as far as its own evidence goes.
pub(super) fn assess_claim(
    claim: &Claim,
    library: &Library,
    sources: &Shelf<SourceId, SourceAssessment>,
    house: House<'_>,
    today: civil::Date,
) -> ClaimAssessment {
    let support = weigh(claim, Stance::Supports, library, sources, None);
    let dispute = weigh(claim, Stance::Disputes, library, sources, None);
    let count = |stance| claim.evidence.iter().filter(|evidence| evidence.stance == stance).count();
    ClaimAssessment {
        standing: standing(claim, &support, &dispute, today),
        cautions: cautions::of(claim, &support, library, house),
        qualifying: count(Stance::Qualifies),
        context: count(Stance::Context),
        support,
        dispute,
        weakest_premise: None,
        dependents: Vec::new(),
        own_burdens: Vec::new(),
        burdens: Vec::new(),
    }
}

/// The rules, in their order.
fn standing(claim: &Claim, support: &Weight, dispute: &Weight, today: civil::Date) -> Standing {
    if claim.kind == ClaimKind::Forecast {
        return forecast_standing(claim, today);
    }
    evidence_standing(claim, support, dispute)
}

fn forecast_standing(claim: &Claim, today: civil::Date) -> Standing {
    let forecast = claim.forecast.as_ref();
    let outcome = forecast.and_then(|forecast| forecast.outcome).unwrap_or(Outcome::Open);
    let horizon = forecast.and_then(|forecast| forecast.horizon);
    match outcome {
        Outcome::Open if horizon.is_some_and(|horizon| horizon.last_day() < today) => Standing::Overdue,
        Outcome::Open => Standing::Open,
        Outcome::Yes | Outcome::No | Outcome::Ambiguous | Outcome::Annulled | Outcome::NotTriggered => {
            Standing::Resolved
        }
    }
}

/// The standing of a claim that is no forecast.
pub(super) fn evidence_standing(claim: &Claim, support: &Weight, dispute: &Weight) -> Standing {
    if !dispute.documents.is_empty() {
        Standing::Disputed
    } else if !support.records.is_empty() {
        Standing::OnRecord
    } else if support.origins.len() >= 2 {
        Standing::Corroborated
    } else if !support.documents.is_empty() {
        Standing::SingleOrigin
    } else if !claim.rests_on.is_empty() {
        Standing::Argued
    } else {
        Standing::Unsupported
    }
}

/// Notes what rests on each claim.
pub(super) fn note_dependents(
    before: &Before,
    changes: &Changes,
    library: &Library,
    claims: &mut Shelf<ClaimId, ClaimAssessment>,
) {
    for id in changes.claims.ids() {
        if let Some(counted) = before.assessment.claims.get(id).filter(|_| claims.get(id).is_some()) {
            let still = counted.dependents.iter().copied().filter(|dependent| !changes.claims.has(*dependent));
            claims[id].dependents = still.collect();
        }
        let was = before.library.claims.get(id);
        for premise in was.iter().flat_map(|was| &was.rests_on).filter(|premise| !changes.claims.has(**premise)) {
            claims[*premise].dependents.retain(|dependent| !changes.claims.has(*dependent));
        }
    }
    for id in changes.claims.ids() {
        for premise in library.claims.get(id).iter().flat_map(|claim| &claim.rests_on) {
            let dependents = &mut claims[*premise].dependents;
            let at = dependents.binary_search(&id).unwrap_or_else(|at| at);
            dependents.insert(at, id);
        }
    }
}

/// Notes the weakest premise of each of these claims.
pub(super) fn note_weakest_premises(
    library: &Library,
    affected: &[ClaimId],
    claims: &mut Shelf<ClaimId, ClaimAssessment>,
) {
    for id in affected {
        let outcome = |premise: ClaimId| library[premise].forecast.as_ref().and_then(|forecast| forecast.outcome);
        let strength = |premise: &&ClaimId| claims[**premise].standing.strength(outcome(**premise));
        let weakest = library[*id].rests_on.iter().min_by_key(strength).copied();
        claims[*id].weakest_premise = weakest;
    }
}
