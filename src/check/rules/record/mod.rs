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
