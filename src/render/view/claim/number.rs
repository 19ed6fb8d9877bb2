//! The quantity that a claim states.

use crate::render::view::view;

view! {
    /// A quantity.
    MeasureView {
        /// The number alone: `about 20`, `1.7–5.5`, `at most 1.2`.
        amount: String,
        /// With its unit: `about 20 billion USD`.
        text: String,
        /// The unit, or none.
        unit: Option<String>,
        /// What is measured, or none.
        of: Option<String>,
        /// Where, or none.
        place: Option<String>,
        /// When: text, or none.
        period: Option<String>,
        /// How it was found, or none.
        method: Option<String>,
    }
}
