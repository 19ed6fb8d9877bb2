//! What a claim stands on and what speaks against it.

use tera::Value;

use crate::render::view::{PieceView, view};

view! {
    /// The evidence of one stance.
    EvidenceGroup {
        /// `supports`, `disputes`, `qualifies` or `context`.
        stance: &'static str,
        /// `Supports`, `Disputes`, `Qualifies`, `Gives context`.
        label: String,
        /// The class of its colour: `held`, `disputed`, `single` or `bare`.
        tone: &'static str,
        /// List of `EvidenceView`.
        items: Vec<EvidenceView>,
    }
}

view! {
    /// One piece of evidence.
    EvidenceView {
        /// `SourceRef`.
        source: Value,
        /// `supports`, …
        stance: &'static str,
        /// `Supports`, …
        stance_label: String,
        /// The class of its colour.
        tone: &'static str,
        /// Where in the source: `para. 8`, or none.
        locator: Option<String>,
        /// The source's words, exactly, or none.
        quote: Option<String>,
        /// The language of the quotation, or none where it is the page's.
        quote_language: Option<String>,
        /// The quotation in the page's language, or none.
        translation: Option<String>,
        /// Whether the quotation stands in our copy of the source: `CheckView`, or none where nothing is quoted.
        check: Option<CheckView>,
        /// The sentences that the quotation stands in, where our copy of the source has them word for word: list of
        /// `PieceView`, the quoted words marked; empty where there are none to show.
        context: Vec<PieceView>,
        /// What the source says, in the author's words, or none.
        note: Option<String>,
        /// Where the source has it from: list of `OriginLabel`.
        origins: Vec<OriginLabel>,
    }
}

view! {
    /// What our copy of a source says of a quotation from it.
    CheckView {
        /// `verbatim`, `altered`, `missing` or `unchecked`.
        result: &'static str,
        /// `Word for word in our copy of 3 May 2026`, …
        label: String,
        /// An address that leads to the quoted words in the source itself (a text fragment), or none.
        address: Option<String>,
    }
}

view! {
    /// Where a source has a statement from.
    OriginLabel {
        /// `its own`, `not stated`, or the origin's short name.
        label: String,
        /// `SourceName`, or none for its own and not stated.
        source: Option<Value>,
    }
}

view! {
    /// An origin, and the sources through which it reaches the claim.
    OriginGroup {
        /// `SourceRef`; none for documents that do not say where they have it from.
        origin: Option<Value>,
        /// The supporting sources that go back to it; empty where the origin itself is the evidence. List of `SourceRef`.
        through: Vec<Value>,
    }
}
