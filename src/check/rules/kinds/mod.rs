//! What a claim owes its readers, by its kind.

mod alternatives_missing;
mod as_of_future;
mod as_of_missing;
mod assumption_idle;
mod claim_unsourced;
mod claim_unsupported;
mod confidence_missing;
mod denominator_missing;
mod likelihood_missing;
mod locator_missing;
mod origin_unstated;
mod period_missing;
mod premises_missing;
mod quotation_without_words;
mod quote_no_context;
mod recommendation_incomplete;
mod recommendation_ungrounded;
mod unit_missing;

use crate::check::Subject;
use crate::diag::Diagnostic;
use crate::model::{Claim, ClaimId, ClaimKind, ClaimStatus, Evidence, Stance};
use crate::number::Unit;

use super::Rule;

/// In alphabetical order.
pub(super) const RULES: &[Rule] = &[
    alternatives_missing::RULE,
    as_of_future::RULE,
    as_of_missing::RULE,
    assumption_idle::RULE,
    claim_unsourced::RULE,
    claim_unsupported::RULE,
    confidence_missing::RULE,
    denominator_missing::RULE,
    likelihood_missing::RULE,
    locator_missing::RULE,
    origin_unstated::RULE,
    period_missing::RULE,
    premises_missing::RULE,
    quotation_without_words::RULE,
    quote_no_context::RULE,
    recommendation_incomplete::RULE,
    recommendation_ungrounded::RULE,
    unit_missing::RULE,
];

/// The claim, while it is held to what its kind owes: one that was superseded, corrected or retracted stays as it was
/// published, and what one seems to lack in whose declaration an error stands may be what could not be read.
fn held(subject: Subject<'_>, id: ClaimId) -> Option<&Claim> {
    let claim = &subject.library[id];
    (claim.status == ClaimStatus::Active && !subject.flawed.claim(id)).then_some(claim)
}

/// The same for claims of one kind.
fn held_as(subject: Subject<'_>, id: ClaimId, kind: ClaimKind) -> Option<&Claim> {
    held(subject, id).filter(|claim| claim.kind == kind)
}

/// Whether a claim of this kind says how things are, so that a source can bear it out.
fn can_be_looked_up(kind: ClaimKind) -> bool {
    match kind {
        ClaimKind::Fact | ClaimKind::Statistic | ClaimKind::Quotation | ClaimKind::Causal => true,
        ClaimKind::Judgement | ClaimKind::Assumption | ClaimKind::Forecast | ClaimKind::Recommendation => false,
    }
}

/// The unit of a claim's measure, where it has one.
fn unit(subject: Subject<'_>, id: ClaimId) -> Option<Unit> {
    let unit = subject.library[id].measure.as_ref()?.unit.as_deref()?;
    let language = subject.library.language_of(id).unwrap_or(&subject.config.language);
    Some(Unit::parse(unit, language.as_str()))
}

/// The evidence that speaks for a claim.
fn support(claim: &Claim) -> impl Iterator<Item = &Evidence> {
    claim.evidence.iter().filter(|evidence| evidence.stance == Stance::Supports)
}

/// Places a finding at what stands under a key of a claim, or at the claim where there is no such key.
fn at(finding: Diagnostic, claim: &Claim, key: &'static str) -> Diagnostic {
    finding.at(claim.declared.file, claim.declared.path.clone().key(key), "")
}
