//! What a claim of its kind owes.

use super::Rule;

/// In alphabetical order.
pub(super) const RULES: &[Rule] = &[];
