//! What has been published.

mod brief_edit;
mod correction_unnamed;
mod evidence_dropped;
mod forecast_silent_change;
mod id_vanished;
mod ledger_altered;
mod review_overdue;
mod spelling_edit;
mod stealth_edit;
mod updated_missing;

use super::Rule;

/// In alphabetical order.
pub(super) const RULES: &[Rule] = &[
    brief_edit::RULE,
    correction_unnamed::RULE,
    evidence_dropped::RULE,
    forecast_silent_change::RULE,
    id_vanished::RULE,
    ledger_altered::RULE,
    review_overdue::RULE,
    spelling_edit::RULE,
    stealth_edit::RULE,
    updated_missing::RULE,
];
