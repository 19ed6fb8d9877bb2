//! What a theme sees on the page of forecasts.

use tera::Value;

use super::{DateView, view};

view! {
    /// Every forecast: `forecasts`.
    ForecastsView {
        /// How many there are.
        count: usize,
        /// Those that the authors make themselves: list of `ForecastGroup`.
        own: Vec<ForecastGroup>,
        /// Those that the briefs report from others: list of `ForecastGroup`.
        others: Vec<ForecastGroup>,
        /// How the authors' own have come out, where the site asks for it: `ScoresView` or none.
        scores: Option<ScoresView>,
    }
}

view! {
    /// Forecasts that wait for the same.
    ForecastGroup {
        /// `overdue`, `open`, `undated` or `settled`.
        name: &'static str,
        /// `Overdue`, `Open`, `Open, without a date`, `Settled`.
        label: String,
        /// How many there are in all.
        count: usize,
        /// The address of the page where the group begins, where that is another.
        elsewhere: Option<String>,
        /// Those on this page, open ones by horizon, settled ones from the newest: list of `ForecastItem`.
        forecasts: Vec<ForecastItem>,
    }
}

view! {
    /// A forecast in a list.
    ForecastItem {
        /// `ClaimRef`.
        claim: Value,
        /// What must come first, or none.
        condition: Option<String>,
        /// When it is settled: `DateView` or none.
        horizon: Option<DateView>,
        /// `Open`, `It happened`, …
        outcome: String,
        /// When it was settled: `DateView` or none.
        resolved_on: Option<DateView>,
    }
}

view! {
    /// Brier scores of the authors' own forecasts that came out yes or no.
    ScoresView {
        /// The forecasts that have one: list of `ScoredView`.
        scored: Vec<ScoredView>,
        /// How many came out yes or no and have none: no dated statement before the outcome, or a term without a band.
        unscored: usize,
        /// How many ended without an answer.
        unanswered: usize,
        /// The mean of the scores: `BrierView` or none.
        mean: Option<BrierView>,
        /// The share that happened: `30%`, or none.
        base_rate: Option<String>,
        /// The score of stating that share each time, or none.
        base_score: Option<String>,
        /// What was stated beside what happened, from ten forecasts on: list of `ReliabilityView`.
        reliability: Vec<ReliabilityView>,
    }
}

view! {
    /// A score: of a band at its better end, in its middle, and at its worse end.
    BrierView {
        /// `0.0100`
        best: String,
        /// `0.0225`
        middle: String,
        /// `0.0400`
        worst: String,
    }
}

view! {
    /// A forecast with its score.
    ScoredView {
        /// `ClaimRef`.
        claim: Value,
        /// What counted: `highly unlikely (10–20%, PHIA)`.
        likelihood: String,
        /// When that was stated: `DateView`.
        stated: DateView,
        /// `It happened` or `It did not happen`.
        outcome: String,
        /// `BrierView`.
        score: BrierView,
    }
}

view! {
    /// Forecasts of about the same probability, and what came of them.
    ReliabilityView {
        /// `10–20%`
        band: String,
        /// How many.
        count: usize,
        /// What was stated on average: `15%`.
        stated: String,
        /// How many of them happened: `20%`.
        happened: String,
    }
}
