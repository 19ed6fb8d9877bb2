//! What a claim has by its kind.

use crate::render::view::{DateView, view};

view! {
    /// How sure the author is.
    ConfidenceView {
        /// `high`, `moderate` or `low`.
        level: &'static str,
        /// With its place on the scale: `moderate, 2 of 3`.
        label: String,
        /// What it rests on, or none.
        basis: Option<String>,
    }
}

view! {
    /// What should be done.
    RecommendationView {
        /// Who should act, or none.
        addressee: Option<String>,
        /// What should be done, or none.
        action: Option<String>,
        /// `DateView` or none.
        by_when: Option<DateView>,
        /// `Proposed`, …
        status: &'static str,
    }
}
