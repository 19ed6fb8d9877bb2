//! Words.

mod act_unclear;
mod debt_old;
mod false_certainty;
mod hedge_stack;
mod kind_mismatch;
mod loaded_term;
mod relative_date;
mod universal;
mod weasel;

use super::Rule;

/// In alphabetical order.
pub(super) const RULES: &[Rule] = &[
    act_unclear::RULE,
    debt_old::RULE,
    false_certainty::RULE,
    hedge_stack::RULE,
    kind_mismatch::RULE,
    loaded_term::RULE,
    relative_date::RULE,
    universal::RULE,
    weasel::RULE,
];
