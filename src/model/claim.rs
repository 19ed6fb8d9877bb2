//! What a brief states, and what stands behind it.

use super::{BriefId, ClaimId, Library, SourceId};
use super::{Date, Declared, Extra, Forecast, Likelihood, Measure, Origin, Waiver, choice};

/// A statement that can be looked up, shared by every brief that uses it.
#[derive(Debug, Clone, PartialEq)]
pub struct Claim {
    /// Permanent name, one namespace for the whole site, kebab-case.
    pub id: Box<str>,
    /// Where it is declared.
    pub declared: Declared,
    /// The brief that declares it; `None` for one of `claims/*.yaml`.
    pub home: Option<BriefId>,
    /// One sentence that stands by itself.
    pub text: String,
    /// At most 75 characters, for lists and inline use.
    pub short: Option<String>,
    /// What sort of statement it is.
    pub kind: ClaimKind,
    /// The date of the knowledge.
    pub as_of: Option<Date>,
    /// What it stands on and what speaks against it.
    pub evidence: Vec<Evidence>,
    /// Its premises.
    pub rests_on: Vec<ClaimId>,
    /// How it stands to other claims.
    pub relates: Vec<Relation>,
    /// The quantity it states.
    pub measure: Option<Measure>,
    /// How sure the author is, and why (ICD 203).
    pub confidence: Option<Confidence>,
    /// How likely the author holds it to be.
    pub likelihood: Option<Likelihood>,
    /// What a forecast needs.
    pub forecast: Option<Forecast>,
    /// What a recommendation needs.
    pub recommendation: Option<Recommendation>,
    /// Whether the author stands behind it.
    pub mode: ClaimMode,
    /// Whose statement it is, where it is not the author's.
    pub by: Option<Attribution>,
    /// Whether it still holds in this form.
    pub status: ClaimStatus,
    /// The claim that took its place.
    pub superseded_by: Option<ClaimId>,
    /// Why its status is what it is.
    pub reason: Option<String>,
    /// When it should be looked at again.
    pub review_by: Option<Date>,
    /// Other explanations of what it explains (ICD 203, standard 4).
    pub alternatives: Vec<String>,
    /// What fails if it is false.
    pub if_false: Option<String>,
    /// What evidence would change it.
    pub would_change: Option<String>,
    /// What a reader must know with it.
    pub caveat: Option<String>,
    /// Rules it is excused from.
    pub allow: Vec<Waiver>,
    /// Whatever else the author noted.
    pub extra: Extra,
}

impl Claim {
    /// The short text where there is one, else the text.
    pub fn brief_text(&self) -> &str {
        self.short.as_deref().unwrap_or(&self.text)
    }
}

/// One piece of evidence: a claim's edge to a source.
#[derive(Debug, Clone, PartialEq)]
pub struct Evidence {
    /// Its position in the list as it is written, from 0.
    pub index: usize,
    /// The source.
    pub source: SourceId,
    /// Which way it points.
    pub stance: Stance,
    /// Where in the source.
    pub locator: Option<String>,
    /// The source's words, exactly.
    pub quote: Option<String>,
    /// What stands around these words in the source, with them: a sentence or a few.
    pub context: Option<String>,
    /// The language of the quotation (BCP 47).
    pub quote_language: Option<String>,
    /// The quotation in the brief's language.
    pub translation: Option<String>,
    /// What the source says, in the author's words.
    pub note: Option<String>,
    /// Where the source has this statement from, if that differs from the source as a whole.
    pub origin: Option<Origin>,
}

impl Evidence {
    /// The source as the author of what it says here, where these are its own words and it is known who wrote them.
    pub fn author(&self, library: &Library) -> Option<Attribution> {
        let source = &library[self.source];
        let own = *self.origin.as_ref().unwrap_or(&source.origin) == Origin::Itself;
        let known = !source.authors.is_empty() || source.organization.is_some();
        (own && known).then_some(Attribution::Source(self.source))
    }
}

choice! {
    /// What sort of statement a claim is; each obliges to something.
    pub enum ClaimKind {
        /// Could be looked up.
        #[default]
        Fact = "fact",
        /// Contains a quantity.
        Statistic = "statistic",
        /// Somebody's words.
        Quotation = "quotation",
        /// One thing because of another.
        Causal = "causal",
        /// Our inference.
        Judgement = "judgement",
        /// Taken as given.
        Assumption = "assumption",
        /// A future event.
        Forecast = "forecast",
        /// What should be done.
        Recommendation = "recommendation",
    }
}

choice! {
    /// Which way a piece of evidence points (GA4GH VA-Spec: direction of evidence; CiTO: `qualifies`).
    pub enum Stance {
        /// It speaks for the claim.
        #[default]
        Supports = "supports",
        /// It speaks against the claim.
        Disputes = "disputes",
        /// It narrows the claim.
        Qualifies = "qualifies",
        /// It helps to understand the claim.
        Context = "context",
    }
}

choice! {
    /// Whether the author stands behind a claim.
    pub enum ClaimMode {
        /// The author says so.
        #[default]
        Endorsed = "endorsed",
        /// Somebody else says so.
        Attributed = "attributed",
        /// Somebody else says so, and the brief examines it.
        Reviewed = "reviewed",
    }
}

choice! {
    /// Whether a claim still holds in its present form.
    pub enum ClaimStatus {
        /// It does.
        #[default]
        Active = "active",
        /// Another has taken its place.
        Superseded = "superseded",
        /// It was changed because it was wrong.
        Corrected = "corrected",
        /// It held for a time that is over.
        Expired = "expired",
        /// It is withdrawn.
        Retracted = "retracted",
    }
}

choice! {
    /// How one claim stands to another.
    pub enum Rel {
        /// Both cannot be true.
        #[default]
        Contradicts = "contradicts",
        /// It says the same more exactly.
        Refines = "refines",
        /// It says the same.
        SameAs = "same-as",
        /// It answers the question of the other.
        Answers = "answers",
        /// It attacks the step from premise to conclusion (Argdown).
        Undercuts = "undercuts",
    }
}

choice! {
    /// How sure an author is (ICD 203, standard 2).
    pub enum ConfidenceLevel {
        /// Good sources that agree.
        High = "high",
        /// Between the two.
        #[default]
        Moderate = "moderate",
        /// Few, thin or doubtful sources.
        Low = "low",
    }
}

/// A relation to another claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Relation {
    /// Which.
    pub rel: Rel,
    /// To what.
    pub claim: ClaimId,
}

/// Whose statement a claim is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Attribution {
    /// The author of that source, in it.
    Source(SourceId),
    /// A name.
    Name(String),
}

/// How sure the author is, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Confidence {
    /// The level.
    pub level: ConfidenceLevel,
    /// What it rests on.
    pub basis: Option<String>,
}

/// What should be done, and by whom.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Recommendation {
    /// Who should act.
    pub addressee: Option<String>,
    /// What should be done.
    pub action: Option<String>,
    /// By when.
    pub by_when: Option<Date>,
    /// What has come of it.
    pub status: RecommendationStatus,
}

choice! {
    /// What has come of a recommendation.
    pub enum RecommendationStatus {
        /// Nothing yet.
        #[default]
        Proposed = "proposed",
        /// It was followed.
        Adopted = "adopted",
        /// It was declined.
        Rejected = "rejected",
        /// Another has taken its place.
        Superseded = "superseded",
    }
}
