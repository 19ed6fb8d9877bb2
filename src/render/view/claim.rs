//! What a theme sees of a claim.

use super::{DateView, view};
use tera::Value;

view! {
    /// A claim in a list, a note or a link. Shared.
    ClaimRef {
        /// Its permanent name.
        id: String,
        /// Its address from the site's root.
        address: String,
        /// One sentence that stands by itself.
        text: String,
        /// The short form, or the text where there is none.
        short: String,
        /// `fact`, `statistic`, `quotation`, `causal`, `judgement`, `assumption`, `forecast`, `recommendation`.
        kind: &'static str,
        /// `Fact`, …
        kind_label: &'static str,
        /// What the evidence adds up to: `StandingView`.
        standing: Value,
        /// The sentence of counts: `Two reports support it, on one origin; two independent studies dispute it.`
        verdict: String,
        /// `endorsed`, `attributed` or `reviewed`.
        mode: &'static str,
        /// Whose statement it is where it is not the authors' own, or none.
        by: Option<String>,
        /// `active`, `superseded`, `corrected` or `retracted`.
        status: &'static str,
        /// How likely it is held to be, with band and scale: `highly unlikely (10–20%, PHIA)`, or none.
        likelihood: Option<String>,
        /// The date of the knowledge: `DateView` or none.
        as_of: Option<DateView>,
        /// How many briefs use it.
        brief_count: usize,
    }
}

view! {
    /// A claim on its own page: `claim`.
    ClaimView {
        /// The same as in lists: `ClaimRef`.
        this: Value,
        /// What the status means, where it is not `active`: `Superseded`, …; or none.
        status_label: Option<&'static str>,
        /// Why the status is what it is, or none.
        reason: Option<String>,
        /// What took its place: `ClaimRef` or none.
        superseded_by: Option<Value>,
        /// What the mode means: `Attributed to …; the authors do not state it themselves.`; none for the authors' own.
        mode_note: Option<String>,
        /// The source it is attributed to: `SourceRef` or none.
        by_source: Option<Value>,
        /// The quantity: `MeasureView` or none.
        measure: Option<MeasureView>,
        /// `ConfidenceView` or none.
        confidence: Option<ConfidenceView>,
        /// `ForecastView` or none.
        forecast: Option<ForecastView>,
        /// `RecommendationView` or none.
        recommendation: Option<RecommendationView>,
        /// What a reader must know with it, or none.
        caveat: Option<String>,
        /// What evidence would change it, or none.
        would_change: Option<String>,
        /// When it should be looked at again: `DateView` or none.
        review_by: Option<DateView>,
        /// That day has passed.
        review_overdue: bool,
        /// The evidence by stance, supporting first: list of `EvidenceGroup`.
        evidence: Vec<EvidenceGroup>,
        /// How many pieces of evidence.
        evidence_count: usize,
        /// The origins of its support and through which sources they reach it: list of `OriginGroup`.
        origins: Vec<OriginGroup>,
        /// `5 documents go back to 2 independent origins.`; or none where nothing supports it.
        independence: Option<String>,
        /// Where the evidence comes from, drawn: safe SVG with its own text equivalent, or none.
        diagram: Option<Value>,
        /// Its premises: list of `ClaimRef`.
        rests_on: Vec<Value>,
        /// The premise whose standing is weakest: `ClaimRef` or none.
        weakest: Option<Value>,
        /// Claims that rest on it: list of `ClaimRef`.
        supports: Vec<Value>,
        /// How it stands to other claims, in both directions: list of `RelationView`.
        relations: Vec<RelationView>,
        /// The brief that declares it: `BriefRef` or none.
        home: Option<Value>,
        /// Every use in a text, by brief: list of `UseView`.
        uses: Vec<UseView>,
        /// What happened to it: the date of the brief that first published it: `DateView` or none.
        first_published: Option<DateView>,
        /// Corrections that name it, the newest first: list of `CorrectionView`.
        corrections: Vec<super::CorrectionView>,
        /// Whatever the author put under `extra:`.
        extra: Value,
    }
}

view! {
    /// The evidence of one stance.
    EvidenceGroup {
        /// `supports`, `disputes`, `qualifies` or `context`.
        stance: &'static str,
        /// `Supports`, `Disputes`, `Qualifies`, `Gives context`.
        label: &'static str,
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
        stance_label: &'static str,
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
        /// What the source says, in the author's words, or none.
        note: Option<String>,
        /// Where the source has it from: list of `OriginLabel`.
        origins: Vec<OriginLabel>,
    }
}

view! {
    /// Where a source has a statement from.
    OriginLabel {
        /// `its own`, `not stated`, or the origin's short name.
        label: String,
        /// `SourceRef`, or none for its own and not stated.
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

view! {
    /// A relation to another claim.
    RelationView {
        /// `contradicts`, `is contradicted by`, `refines`, …
        label: &'static str,
        /// `ClaimRef`.
        claim: Value,
    }
}

view! {
    /// A use of a claim in a text.
    UseView {
        /// `BriefRef`.
        brief: Value,
        /// The sentence before the marked words.
        before: String,
        /// The marked words.
        words: String,
        /// The sentence after them.
        after: String,
        /// Where it stands, from the site's root: `briefs/x/#use-3`.
        address: String,
    }
}
