//! What claims rest on.

mod confidence_exceeds_premises;
mod contradiction;
mod duplicate_claim;
mod rests_on_corrected;
mod rests_on_dead;
mod rests_on_failed;

use crate::check::Subject;
use crate::diag::{Diagnostic, FieldPath};
use crate::model::{Claim, ClaimId, ClaimStatus};

use super::Rule;

/// In alphabetical order.
pub(super) const RULES: &[Rule] = &[
    confidence_exceeds_premises::RULE,
    contradiction::RULE,
    duplicate_claim::RULE,
    rests_on_corrected::RULE,
    rests_on_dead::RULE,
    rests_on_failed::RULE,
];

/// Whether a claim is neither withdrawn nor superseded nor expired: what does not stand any more owes nobody anything.
fn stands(claim: &Claim) -> bool {
    matches!(claim.status, ClaimStatus::Active | ClaimStatus::Corrected)
}

/// The claims that a claim rests on directly, each with its position in the list; none for a claim that does not stand
/// any more.
fn premises<'a>(subject: Subject<'a>, claim: &'a Claim) -> impl Iterator<Item = (usize, ClaimId, &'a Claim)> {
    let premises = claim.rests_on.iter().enumerate().filter(|_| stands(claim));
    premises.map(move |(at, id)| (at, *id, &subject.library[*id]))
}

/// The same finding at the premise of that position.
fn at_premise(finding: Diagnostic, claim: &Claim, position: usize) -> Diagnostic {
    let place: FieldPath = claim.declared.path.clone().key("rests_on").index(position);
    finding.at(claim.declared.file, place, "")
}
