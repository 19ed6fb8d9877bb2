//! What a theme sees on the page of corrections, and in the place of what is gone.

use super::{CorrectionView, DateView, view};
use tera::Value;

view! {
    /// A correction in the list of all.
    CorrectionEntry {
        /// The anchor, which stays: the brief's slug and the correction's number in it, the oldest first: `after-x-1`.
        id: String,
        /// The brief that was corrected: `BriefRef`.
        brief: Value,
        /// What was corrected: `CorrectionView`.
        correction: CorrectionView,
        /// What its claims said before, as far as the record has it: list of `WordingView`.
        changes: Vec<WordingView>,
    }
}

view! {
    /// What a claim said, and what it says instead.
    WordingView {
        /// The claim: `ClaimRef`.
        claim: Value,
        /// What has changed of it: `text`, `amount`, `caveat`, …
        field: String,
        /// What it said, or none where it said nothing.
        was: Option<String>,
        /// What it said next, or none.
        is: Option<String>,
    }
}

view! {
    /// What stands in the place of something that was published and is gone: `gone`.
    GoneView {
        /// `brief`, `claim` or `source`.
        what: &'static str,
        /// Its slug, id or key.
        name: String,
        /// When it was taken away: `DateView`.
        date: DateView,
        /// Why.
        reason: String,
    }
}
