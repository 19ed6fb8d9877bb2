//! Likelihood and forecasts.

mod certainty;
mod chance;
mod confidence_with_likelihood;
mod extreme_p;
mod forecast_drift;
mod forecast_overdue;
mod forecast_unresolvable;
mod high_confidence_long_horizon;
mod outcome_undated;
mod statement;
mod term_mixed;
mod term_unclaimed;
mod term_unknown;
mod term_unscaled;

use super::Rule;

/// In alphabetical order.
pub(super) const RULES: &[Rule] = &[
    confidence_with_likelihood::RULE,
    extreme_p::RULE,
    forecast_drift::RULE,
    forecast_overdue::RULE,
    forecast_unresolvable::RULE,
    high_confidence_long_horizon::RULE,
    outcome_undated::RULE,
    term_mixed::RULE,
    term_unclaimed::RULE,
    term_unknown::RULE,
    term_unscaled::RULE,
];
