//! Names that may be slips of the pen.

mod similar_topic;

use super::Rule;

/// In alphabetical order.
pub(super) const RULES: &[Rule] = &[similar_topic::RULE];
