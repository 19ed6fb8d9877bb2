//! What has been published.

use super::Rule;

/// In alphabetical order.
pub(super) const RULES: &[Rule] = &[];
