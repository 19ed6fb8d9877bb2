//! What makes a forecast one that can be settled.

use tera::Value;

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
        outcome: String,
        /// `DateView` or none.
        resolved_on: Option<DateView>,
        /// Where it was stated before: every statement, the oldest first, the present one last: list of
        /// `ForecastStepView`.
        history: Vec<ForecastStepView>,
        /// The same drawn: safe SVG with its own text equivalent; or none where fewer than two have a day and a band.
        drawing: Option<Value>,
    }
}

view! {
    /// A forecast as it was stated at one time.
    ForecastStepView {
        /// `DateView`; none for a present statement without a date.
        date: Option<DateView>,
        /// `highly unlikely (10–20%, PHIA)`.
        likelihood: String,
        /// Why it changed, or none.
        reason: Option<String>,
        /// It is what the claim says now.
        now: bool,
    }
}
