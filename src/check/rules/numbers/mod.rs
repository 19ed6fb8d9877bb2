//! Numbers.

mod beside;
mod not_comparable;
mod number_differs;
mod number_not_in_quote;
mod number_unclaimed;
mod own;
mod precision_inflated;
mod range_hidden;
mod said;
mod scope_drift;
mod unit_unknown;
mod value_conflict;

use super::Rule;

/// In alphabetical order.
pub(super) const RULES: &[Rule] = &[
    not_comparable::RULE,
    number_differs::RULE,
    number_not_in_quote::RULE,
    number_unclaimed::RULE,
    precision_inflated::RULE,
    range_hidden::RULE,
    scope_drift::RULE,
    unit_unknown::RULE,
    value_conflict::RULE,
];
