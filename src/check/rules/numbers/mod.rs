//! Numbers.

mod value_conflict;

use super::Rule;

/// In alphabetical order.
pub(super) const RULES: &[Rule] = &[value_conflict::RULE];
