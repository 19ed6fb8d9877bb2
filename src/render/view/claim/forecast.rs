//! What makes a forecast one that can be settled.

use crate::render::view::{DateView, view};

view! {
    /// What makes a forecast one that can be settled.
    ForecastView {
        /// The event that would be seen, or none.
        event: Option<String>,
        /// What must come first, or none.
        condition: Option<String>,
        /// When it is settled: `DateView` or none.
        horizon: Option<DateView>,
        /// By what test, or none.
        criteria: Option<String>,
        /// By whose word, or none.
        resolution_source: Option<String>,
        /// `Open`, `It happened`, …
        outcome: &'static str,
        /// `DateView` or none.
        resolved_on: Option<DateView>,
        /// Earlier statements, the oldest first: list of `ForecastStepView`.
        history: Vec<ForecastStepView>,
    }
}

view! {
    /// A forecast as it was stated at one time.
    ForecastStepView {
        /// `DateView`.
        date: DateView,
        /// `highly unlikely (10–20%, PHIA)`.
        likelihood: String,
        /// Why it changed, or none.
        reason: Option<String>,
    }
}
