//! What a claim has by its kind.

use tera::Value;

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
        status: String,
    }
}

view! {
    /// Somebody's words, and what stands around them.
    QuotationView {
        /// Who spoke, or none.
        speaker: Option<String>,
        /// When: `DateView` or none.
        date: Option<DateView>,
        /// The words in each source that has them: list of `QuotedView`.
        passages: Vec<QuotedView>,
    }
}

view! {
    /// Words as a source has them.
    QuotedView {
        /// `SourceRef`.
        source: Value,
        /// Where in the source, or none.
        locator: Option<String>,
        /// The language of the words, or none where it is the page's.
        language: Option<String>,
        /// The words with what stands around them: list of `PieceView`.
        pieces: Vec<PieceView>,
        /// The surroundings are known.
        in_context: bool,
        /// The words in the page's language, or none.
        translation: Option<String>,
    }
}

view! {
    /// A piece of a passage.
    PieceView {
        /// The text.
        text: String,
        /// It is what is quoted, not what stands around it.
        quoted: bool,
    }
}

view! {
    /// What else could explain it.
    AlternativesView {
        /// Sentences; empty where the authors name none.
        items: Vec<String>,
    }
}

view! {
    /// What hangs on something that is taken as given.
    IfFalseView {
        /// What would fail, in the authors' words, or none.
        text: Option<String>,
        /// What rests on it, directly or through other claims, the nearest first: list of `ClaimRef`.
        falls: Vec<Value>,
        /// How many more there are than the list has.
        more: usize,
    }
}
