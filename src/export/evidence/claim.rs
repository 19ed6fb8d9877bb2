//! Claims: what they state, what stands behind them, and what that adds up to.

use serde::Serialize;

use crate::assess::{Burden, Carried, ClaimAssessment, Weight};
use crate::model::{self, Amount, Attribution, Choice, ClaimId, Date, Likelihood, Period};
use crate::plan::Page;
use crate::site::Site;
use crate::site::dates::Dates;
use crate::verify::{QuoteId, Verdict};
use crate::wording;

use super::history::ClaimVersion;
use super::source::Provenance;
use super::{Shown, Waiver, claim_ids, source_keys};

/// A claim.
#[derive(Serialize)]
pub(super) struct Claim<'a> {
    id: &'a str,
    address: String,
    text: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    short: Option<&'a str>,
    kind: &'static str,
    language: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    declared_in: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    published: Option<Shown<Date>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_change: Option<Shown<Date>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    as_of: Option<Shown<Date>>,
    mode: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    by: Option<By<'a>>,
    status: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    superseded_by: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    review_by: Option<Shown<Date>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    caveat: Option<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    alternatives: Vec<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    if_false: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    would_change: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    measure: Option<Measure<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    confidence: Option<Confidence<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    likelihood: Option<Likely<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    forecast: Option<Forecast<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    recommendation: Option<Recommendation<'a>>,
    evidence: Vec<Evidence<'a>>,
    standing: Standing<'a>,
    rests_on: Vec<&'a str>,
    dependents: Vec<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    weakest_premise: Option<&'a str>,
    burdens: Vec<Borne<'a>>,
    relates: Vec<Relation<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    waivers: Vec<Waiver<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    record: Option<ClaimVersion<'a>>,
}

/// Whose statement it is: a source’s author’s, or that of somebody with a name.
#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
enum By<'a> {
    Source(&'a str),
    Name(&'a str),
}

/// What its evidence adds up to.
#[derive(Serialize)]
struct Standing<'a> {
    name: &'static str,
    rule: &'a str,
    sentence: String,
    support: Counted<'a>,
    dispute: Counted<'a>,
    cautions: Vec<&'static str>,
}

/// The sources that point one way, and what they go back to.
#[derive(Serialize)]
struct Counted<'a> {
    documents: Vec<&'a str>,
    independent_origins: Vec<&'a str>,
    origin_unstated: Vec<&'a str>,
    records: Vec<&'a str>,
}

/// A piece of evidence.
#[derive(Serialize)]
struct Evidence<'a> {
    source: &'a str,
    stance: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    locator: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    quote: Option<&'a str>,
    /// What our copy of the source says of the quotation.
    #[serde(skip_serializing_if = "Option::is_none")]
    quote_check: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    context: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    quote_language: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    translation: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    origin: Option<Provenance<'a>>,
}

/// Something that weighs on it.
#[derive(Serialize)]
struct Borne<'a> {
    name: &'static str,
    /// The claim whose own it is.
    bearer: &'a str,
    /// How many steps of premises away: 0 for its own.
    distance: u32,
}

#[derive(Serialize)]
struct Relation<'a> {
    rel: &'static str,
    claim: &'a str,
}

/// A quantity, its digits as they were written.
#[derive(Serialize)]
struct Measure<'a> {
    op: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    low: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    high: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    unit: Option<&'a str>,
    /// The value or the range in plain digits, with the scale of the unit.
    #[serde(skip_serializing_if = "Option::is_none")]
    plain: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    of: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    place: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    period: Option<Shown<Period>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    method: Option<&'a str>,
}

#[derive(Serialize)]
struct Confidence<'a> {
    level: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    basis: Option<&'a str>,
}

/// A term of a scale, or a probability.
#[derive(Serialize)]
struct Likely<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    term: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    scale: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    p: Option<f64>,
}

#[derive(Serialize)]
struct Forecast<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    event: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    condition: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    horizon: Option<Shown<Date>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    criteria: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    settled_by: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    outcome: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    resolved_on: Option<Shown<Date>>,
    history: Vec<Step<'a>>,
}

#[derive(Serialize)]
struct Step<'a> {
    date: Shown<Date>,
    likelihood: Likely<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'a str>,
}

#[derive(Serialize)]
struct Recommendation<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    addressee: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    action: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    by_when: Option<Shown<Date>>,
    status: &'static str,
}

impl<'a> Claim<'a> {
    pub(super) fn of(site: Site<'a>, id: ClaimId, dates: Option<Dates>) -> Self {
        let claim = &site.library[id];
        let found = &site.assessment[id];
        let language = site.library.language_of(id).unwrap_or(&site.config.language).as_str();
        Self {
            id: &claim.id,
            address: site.full(Page::Claim(id)),
            text: &claim.text,
            short: claim.short.as_deref(),
            kind: claim.kind.name(),
            language,
            declared_in: claim.home.map(|home| &*site.library[home].slug),
            published: dates.map(|dates| Shown(dates.published)),
            last_change: dates.map(|dates| Shown(dates.changed)),
            as_of: claim.as_of.map(Shown),
            mode: claim.mode.name(),
            by: claim.by.as_ref().map(|by| match by {
                Attribution::Source(id) => By::Source(&site.library[*id].id),
                Attribution::Name(name) => By::Name(name),
            }),
            status: claim.status.name(),
            superseded_by: claim.superseded_by.map(|id| &*site.library[id].id),
            reason: claim.reason.as_deref(),
            review_by: claim.review_by.map(Shown),
            caveat: claim.caveat.as_deref(),
            alternatives: claim.alternatives.iter().map(String::as_str).collect(),
            if_false: claim.if_false.as_deref(),
            would_change: claim.would_change.as_deref(),
            measure: claim.measure.as_ref().map(|measure| Measure::of(measure, language)),
            confidence: claim
                .confidence
                .as_ref()
                .map(|held| Confidence { level: held.level.name(), basis: held.basis.as_deref() }),
            likelihood: claim.likelihood.as_ref().map(|likelihood| Likely::of(site, likelihood)),
            forecast: claim.forecast.as_ref().map(|forecast| Forecast::of(site, forecast)),
            recommendation: claim.recommendation.as_ref().map(Recommendation::of),
            evidence: (0..claim.evidence.len()).map(|at| Evidence::of(site, (id, at))).collect(),
            standing: Standing::of(site, id),
            rests_on: claim_ids(site, &claim.rests_on),
            dependents: claim_ids(site, &found.dependents),
            weakest_premise: found.weakest_premise.map(|id| &*site.library[id].id),
            burdens: burdens(site, id, found),
            relates: claim.relates.iter().map(|relation| Relation::of(site, *relation)).collect(),
            waivers: claim.allow.iter().map(Waiver::of).collect(),
            record: ClaimVersion::of(site, &claim.id),
        }
    }
}

impl<'a> Standing<'a> {
    fn of(site: Site<'a>, id: ClaimId) -> Self {
        let found = &site.assessment[id];
        let wording::Standing { name, rule, .. } = wording::standing(site.messages.of_site(), found.standing);
        Self {
            name,
            rule,
            sentence: wording::verdict(site.words(), site.library, site.assessment, id),
            support: Counted::of(site, &found.support),
            dispute: Counted::of(site, &found.dispute),
            cautions: found.cautions.iter().map(|caution| wording::caution_name(*caution)).collect(),
        }
    }
}

impl<'a> Counted<'a> {
    fn of(site: Site<'a>, weight: &Weight) -> Self {
        Self {
            documents: source_keys(site, &weight.documents),
            independent_origins: source_keys(site, &weight.origins),
            origin_unstated: source_keys(site, &weight.unstated),
            records: source_keys(site, &weight.records),
        }
    }
}

impl<'a> Evidence<'a> {
    fn of(site: Site<'a>, quotation: QuoteId) -> Self {
        let (claim, at) = quotation;
        let evidence = &site.library[claim].evidence[at];
        let check = || Verdict::name(site.verification.verdict(quotation));
        Self {
            source: &site.library[evidence.source].id,
            stance: evidence.stance.name(),
            locator: evidence.locator.as_deref(),
            quote: evidence.quote.as_deref(),
            quote_check: evidence.quote.is_some().then(check),
            context: evidence.context.as_deref(),
            quote_language: evidence.quote_language.as_deref(),
            translation: evidence.translation.as_deref(),
            note: evidence.note.as_deref(),
            origin: evidence.origin.as_ref().map(|origin| Provenance::of(site, origin)),
        }
    }
}

impl<'a> Relation<'a> {
    fn of(site: Site<'a>, relation: model::Relation) -> Self {
        Self { rel: relation.rel.name(), claim: &site.library[relation.claim].id }
    }
}

impl<'a> Measure<'a> {
    fn of(measure: &'a model::Measure, language: &str) -> Self {
        let (value, low, high) = match &measure.amount {
            Amount::Value(value) => (Some(&*value.text), None, None),
            Amount::Range(low, high) => (None, Some(&*low.text), Some(&*high.text)),
        };
        Self {
            op: measure.op.name(),
            value,
            low,
            high,
            unit: measure.unit.as_deref(),
            plain: measure.plain(language),
            of: measure.of.as_deref(),
            place: measure.place.as_deref(),
            period: measure.period.map(Shown),
            method: measure.method.as_deref(),
        }
    }
}

impl<'a> Likely<'a> {
    fn of(site: Site<'a>, likelihood: &'a Likelihood) -> Self {
        match likelihood {
            Likelihood::Term { term, scale } => {
                let scale = scale.unwrap_or(site.config.likelihood_scale).name();
                Self { term: Some(term), scale: Some(scale), p: None }
            }
            Likelihood::Probability(p) => Self { term: None, scale: None, p: Some(p.value) },
        }
    }
}

impl<'a> Forecast<'a> {
    fn of(site: Site<'a>, forecast: &'a model::Forecast) -> Self {
        let model::Forecast { event, condition, horizon, resolution, history, outcome, resolved_on } = forecast;
        let resolution = resolution.as_ref();
        let step = |step: &'a model::ForecastStep| Step {
            date: Shown(step.date),
            likelihood: Likely::of(site, &step.likelihood),
            reason: step.reason.as_deref(),
        };
        Self {
            event: event.as_deref(),
            condition: condition.as_deref(),
            horizon: horizon.map(Shown),
            criteria: resolution.and_then(|resolution| resolution.criteria.as_deref()),
            settled_by: resolution.and_then(|resolution| resolution.source.as_deref()),
            outcome: outcome.map(Choice::name),
            resolved_on: resolved_on.map(Shown),
            history: history.iter().map(step).collect(),
        }
    }
}

impl<'a> Recommendation<'a> {
    fn of(recommendation: &'a model::Recommendation) -> Self {
        let model::Recommendation { addressee, action, by_when, status } = recommendation;
        Self {
            addressee: addressee.as_deref(),
            action: action.as_deref(),
            by_when: by_when.map(Shown),
            status: status.name(),
        }
    }
}

/// What weighs on the claim: its own burdens, and those from its premises.
fn burdens<'a>(site: Site<'a>, id: ClaimId, found: &ClaimAssessment) -> Vec<Borne<'a>> {
    let own = found.own_burdens.iter().map(|own| (own.burden, id, 0));
    let carried = found.burdens.iter().map(|Carried { burden, bearer, distance, .. }| (*burden, *bearer, *distance));
    let all = own.chain(carried);
    all.map(|(burden, bearer, distance)| Borne {
        name: burden_name(burden),
        bearer: &site.library[bearer].id,
        distance,
    })
    .collect()
}

/// The word for a burden, which stays.
fn burden_name(burden: Burden) -> &'static str {
    match burden {
        Burden::Retracted => "retracted",
        Burden::Superseded => "superseded",
        Burden::Expired => "expired",
        Burden::SourceRetracted => "source-retracted",
        Burden::Failed => "failed",
        Burden::Corrected => "corrected",
        Burden::SourceCorrected => "source-corrected",
        Burden::Unsupported => "unsupported",
        Burden::Disputed => "disputed",
        Burden::Unsettled => "unsettled",
        Burden::SingleOrigin => "single-origin",
    }
}
