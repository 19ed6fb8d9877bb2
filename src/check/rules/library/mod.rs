//! What is declared and serves nothing.

mod orphan_claim;
mod source_unused;

use super::Rule;

/// In alphabetical order.
pub(super) const RULES: &[Rule] = &[orphan_claim::RULE, source_unused::RULE];
