//! What a brief owes its readers.

mod alt_missing;
mod brief_long;
mod figure_credit_missing;
mod interests_undeclared;
mod key_messages;
mod short_long;
mod summary_missing;

use super::Rule;

/// In alphabetical order.
pub(super) const RULES: &[Rule] = &[
    alt_missing::RULE,
    brief_long::RULE,
    figure_credit_missing::RULE,
    interests_undeclared::RULE,
    key_messages::RULE,
    short_long::RULE,
    summary_missing::RULE,
];
