//! What has been published.

mod brief_edit;
mod correction_unnamed;
mod date_moved;
mod evidence_dropped;
mod forecast_silent_change;
mod history_altered;
mod id_vanished;
mod ledger_altered;
mod origin_changed;
mod outcome_changed;
mod premise_dropped;
mod quote_changed;
mod review_overdue;
mod source_redescribed;
mod spelling_edit;
mod stealth_edit;
mod updated_missing;

use super::Rule;
use crate::check::Subject;
use crate::model::ClaimId;
use crate::record::ClaimEntry;

/// In alphabetical order.
pub(super) const RULES: &[Rule] = &[
    brief_edit::RULE,
    correction_unnamed::RULE,
    date_moved::RULE,
    evidence_dropped::RULE,
    forecast_silent_change::RULE,
    history_altered::RULE,
    id_vanished::RULE,
    ledger_altered::RULE,
    origin_changed::RULE,
    outcome_changed::RULE,
    premise_dropped::RULE,
    quote_changed::RULE,
    review_overdue::RULE,
    source_redescribed::RULE,
    spelling_edit::RULE,
    stealth_edit::RULE,
    updated_missing::RULE,
];

/// What was published of a claim.
fn published(subject: Subject<'_>, id: ClaimId) -> Option<&ClaimEntry> {
    subject.record?.claims.get(&*subject.library[id].id)
}

/// Whether a correction that the record does not know yet names the claim: that tells of every change. It looks through
/// all briefs, and so is asked last.
fn is_told(subject: Subject<'_>, id: ClaimId) -> bool {
    subject.record.is_some_and(|record| record.new_correction(subject.library, id).is_some())
}
