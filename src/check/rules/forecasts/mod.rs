//! Likelihood and forecasts.

use super::Rule;

/// In alphabetical order.
pub(super) const RULES: &[Rule] = &[];
