//! What is declared: whether it serves anything, and whether it can still be found in years to come.

mod accessed_missing;
mod date_future;
mod doi_preferred;
mod duplicate_source;
mod orphan_claim;
mod source_unused;
mod source_vague;
mod url_fragile;

use super::Rule;

/// In alphabetical order.
pub(super) const RULES: &[Rule] = &[
    accessed_missing::RULE,
    date_future::RULE,
    doi_preferred::RULE,
    duplicate_source::RULE,
    orphan_claim::RULE,
    source_unused::RULE,
    source_vague::RULE,
    url_fragile::RULE,
];
