//! What a theme sees of a claim.

mod evidence;
mod forecast;
mod history;
mod kind;
mod number;
mod premises;
mod uses;

use tera::Value;

use super::{CorrectionView, DateView, EmbedView, view};

pub use evidence::{CheckView, EvidenceGroup, EvidenceView, OriginGroup, OriginLabel};
pub use forecast::{ForecastStepView, ForecastView};
pub use history::VersionView;
pub use kind::{
    AlternativesView, ConfidenceView, IfFalseView, PieceView, QuotationView, QuotedView, RecommendationView,
};
pub use number::{MeasureView, RivalView};
pub use premises::{ArgumentView, BeyondView, BurdenView, GroundView, GroundsView, PremiseView, RelationView};
pub use uses::UseView;

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
        /// The language of its text, where it is not that of the words around it; or none.
        language: Option<String>,
        /// `ltr` or `rtl`, where there is a `language`; or none.
        direction: Option<&'static str>,
        /// `fact`, `statistic`, `quotation`, `causal`, `judgement`, `assumption`, `forecast`, `recommendation`.
        kind: &'static str,
        /// `Fact`, …
        kind_label: String,
        /// What the evidence adds up to: `StandingView`.
        standing: Value,
        /// The sentence of counts: `Two reports support it, on one origin; two independent studies dispute it.`
        verdict: String,
        /// `endorsed`, `attributed` or `reviewed`.
        mode: &'static str,
        /// Whose statement it is where it is not the authors' own, or none.
        by: Option<String>,
        /// `active`, `superseded`, `corrected`, `expired` or `retracted`.
        status: &'static str,
        /// How likely it is held to be, with band and scale: `highly unlikely (10–20%, PHIA)`, or none.
        likelihood: Option<String>,
        /// The date of the knowledge: `DateView` or none.
        as_of: Option<DateView>,
        /// The year of that date, or none.
        year: Option<i16>,
        /// How many briefs use it.
        brief_count: usize,
        /// The topics of these briefs: list of `TopicRef`.
        topics: Vec<Value>,
    }
}

view! {
    /// A claim on its own page: `claim`.
    ClaimView {
        /// The same as in lists: `ClaimRef`.
        this: Value,
        /// What the status means, where it is not `active`: `Superseded`, …; or none.
        status_label: Option<String>,
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
        /// Its likelihood on a line from 0 to 100%: safe SVG with its own text equivalent, or none.
        likelihood_drawing: Option<Value>,
        /// `ConfidenceView` or none.
        confidence: Option<ConfidenceView>,
        /// `ForecastView` or none.
        forecast: Option<ForecastView>,
        /// `RecommendationView` or none.
        recommendation: Option<RecommendationView>,
        /// The words of a quotation: `QuotationView`, or none for a claim of another kind.
        quotation: Option<QuotationView>,
        /// What else could explain it: `AlternativesView`; none for a claim that explains nothing.
        alternatives: Option<AlternativesView>,
        /// What hangs on an assumption: `IfFalseView`, or none for a claim of another kind.
        if_false: Option<IfFalseView>,
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
        /// The sources of the evidence, each once, in the order of the style: list of `SourceRef`.
        references: Vec<Value>,
        /// `5 documents go back to 2 independent origins.`; or none where nothing supports it.
        independence: Option<String>,
        /// Where the evidence comes from, drawn: safe SVG with its own text equivalent, or none.
        diagram: Option<Value>,
        /// What it rests on and what rests on it: `ArgumentView` or none.
        argument: Option<ArgumentView>,
        /// Its premises: list of `ClaimRef`.
        rests_on: Vec<Value>,
        /// Its premises, and what they rest on in turn: list of `PremiseView`.
        premises: Vec<Value>,
        /// How many premises of its own are left out of that list, because there would be too many.
        more_premises: usize,
        /// Sources that support it, or that such a source relays, whose `status` is `retracted` or `corrected`: list of
        /// `SourceRef`.
        changed_sources: Vec<Value>,
        /// What weighs on it because of what it rests on, the gravest first: list of `BurdenView`.
        burdens: Vec<BurdenView>,
        /// The premise whose standing is weakest: `ClaimRef` or none.
        weakest: Option<Value>,
        /// Claims that rest on it directly: list of `ClaimRef`; of many, the first sixty.
        supports: Vec<Value>,
        /// How many more there are.
        more_supports: usize,
        /// How it stands to other claims, in both directions: list of `RelationView`.
        relations: Vec<RelationView>,
        /// The brief that declares it: `BriefRef` or none.
        home: Option<Value>,
        /// Every use in a text, by brief: list of `UseView`.
        uses: Vec<UseView>,
        /// What happened to it: the date of the brief that first published it: `DateView` or none.
        first_published: Option<DateView>,
        /// Corrections that name it, the newest first: list of `CorrectionView`.
        corrections: Vec<CorrectionView>,
        /// Its earlier versions as the record has them, the newest first: list of `VersionView`.
        versions: Vec<VersionView>,
        /// How the page is cited: `CiteView`.
        cite: Value,
        /// How another site shows the claim: `EmbedView`, or none where there are no such pages.
        embed: Option<EmbedView>,
        /// Whatever the author put under `extra:`.
        extra: Value,
    }
}
