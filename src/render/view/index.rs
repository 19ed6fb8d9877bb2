//! What a theme sees on pages that list things.

use super::view;
use tera::Value;

view! {
    /// The front page: `home`.
    HomeView {
        /// The newest briefs, at most ten: list of `BriefRef`.
        briefs: Vec<Value>,
        /// How many briefs there are in all.
        brief_count: usize,
        /// How well everything is supported: `ProfileView`.
        profile: Value,
        /// Disputed claims, at most five, those used most first: list of `ClaimRef`.
        disputed: Vec<Value>,
        /// Origins that most claims go back to, at most five: list of `SourceRef`.
        relied_on: Vec<Value>,
        /// List of `TopicRef`.
        topics: Vec<Value>,
    }
}

view! {
    /// Briefs of one year.
    BriefYear {
        /// The year.
        year: String,
        /// The newest first: list of `BriefRef`.
        briefs: Vec<Value>,
    }
}

view! {
    /// Claims of one standing.
    ClaimGroup {
        /// `StandingView`.
        standing: Value,
        /// `2 on record`.
        label: String,
        /// List of `ClaimRef`.
        claims: Vec<Value>,
    }
}
