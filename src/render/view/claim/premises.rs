//! How a claim stands to others.

use tera::Value;

use crate::render::view::view;

view! {
    /// A relation to another claim.
    RelationView {
        /// `contradicts`, `is contradicted by`, `refines`, …
        label: &'static str,
        /// `ClaimRef`.
        claim: Value,
    }
}
