//! What a theme sees on the page of forecasts.

use super::{ClaimGroup, view};

view! {
    /// Every forecast: `forecasts`.
    ForecastsView {
        /// How many there are.
        count: usize,
        /// By standing, in the order of the rules: list of `ClaimGroup`.
        groups: Vec<ClaimGroup>,
    }
}
