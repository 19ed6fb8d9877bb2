//! What a brief owes its readers.

use super::Rule;

/// In alphabetical order.
pub(super) const RULES: &[Rule] = &[];
