//! What a claim states, by the names of its fields: what must not change in silence, and what may.

use std::collections::{BTreeMap, BTreeSet};

use crate::assess::{Assessment, Standing};
use crate::diag::difference;
use crate::model::{
    Amount, Attribution, Choice, Claim, ClaimId, ClaimKind, ClaimMode, Confidence, Forecast, Library, Likelihood,
    Measure, Op, Recommendation, on_one_line,
};

use super::{ClaimEntry, is_small};

/// Texts by the names of the fields they stand in.
pub type Stated = BTreeMap<String, String>;

/// How a claim differs from what was published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// The fields that differ, by name.
    pub fields: Vec<FieldEdit>,
}

/// A field that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldEdit {
    /// Its name.
    pub name: String,
    /// What was published; empty where it was not there.
    pub was: String,
    /// What it says now; empty where it is not there any more.
    pub is: String,
}

impl Edit {
    /// Whether it looks like a correction of spelling: every change is small, and in words alone.
    pub fn is_spelling(&self) -> bool {
        let prose = [
            "text",
            "short",
            "caveat",
            "event",
            "condition",
            "criteria",
            "action",
            "alternatives",
            "if false",
            "would change",
        ];
        self.fields.iter().all(|field| prose.contains(&field.name.as_str()) && is_small(&field.was, &field.is))
    }
}

impl FieldEdit {
    /// The change, word by word: `text: The port handles [-ten-] {+twelve+} ships.`
    pub fn shown(&self) -> String {
        format!("{}: {}", self.name, difference::words(&self.was, &self.is))
    }
}

/// How a claim differs from its entry; `None` where it states the same.
pub fn edit(library: &Library, claim: &Claim, entry: &ClaimEntry) -> Option<Edit> {
    let fields = differing(&entry.statement, &statement(library, claim));
    (!fields.is_empty()).then_some(Edit { fields })
}

/// The fields in which two differ, by name.
pub(super) fn differing(was: &Stated, is: &Stated) -> Vec<FieldEdit> {
    let names: BTreeSet<&String> = was.keys().chain(is.keys()).collect();
    let text = |stated: &Stated, name: &str| stated.get(name).cloned().unwrap_or_default();
    let fields =
        names.into_iter().map(|name| FieldEdit { name: name.clone(), was: text(was, name), is: text(is, name) });
    fields.filter(|field| field.was != field.is).collect()
}

/// What a claim states.
pub(super) fn statement(library: &Library, claim: &Claim) -> Stated {
    let mut stated = Stated::new();
    put(&mut stated, "text", Some(&claim.text));
    put(&mut stated, "short", claim.short.as_deref());
    put(&mut stated, "kind", Some(claim.kind.name()));
    put(&mut stated, "caveat", claim.caveat.as_deref());
    if claim.mode != ClaimMode::default() {
        put(&mut stated, "mode", Some(claim.mode.name()));
    }
    match &claim.by {
        Some(Attribution::Source(id)) => put(&mut stated, "by", Some(&library[*id].id)),
        Some(Attribution::Name(name)) => put(&mut stated, "by", Some(name)),
        None => {}
    }
    if let Some(measure) = &claim.measure {
        put_measure(&mut stated, measure);
    }
    if let Some(Confidence { level, basis: _ }) = &claim.confidence {
        put(&mut stated, "confidence", Some(level.name()));
    }
    if claim.kind != ClaimKind::Forecast {
        put(&mut stated, "likelihood", claim.likelihood.as_ref().map(stated_likelihood).as_deref());
    }
    if let Some(forecast) = &claim.forecast {
        put_forecast(&mut stated, forecast);
    }
    if let Some(Recommendation { addressee, action, by_when, status: _ }) = &claim.recommendation {
        put(&mut stated, "addressee", addressee.as_deref());
        put(&mut stated, "action", action.as_deref());
        put(&mut stated, "by when", by_when.map(|date| date.to_string()).as_deref());
    }
    put(&mut stated, "alternatives", Some(&claim.alternatives.join("; ")));
    put(&mut stated, "if false", claim.if_false.as_deref());
    put(&mut stated, "would change", claim.would_change.as_deref());
    stated
}

fn put_measure(stated: &mut Stated, measure: &Measure) {
    let op = if measure.op == Op::Equal { "" } else { measure.op.name() };
    let amount = match &measure.amount {
        Amount::Value(value) => value.text.to_string(),
        Amount::Range(low, high) => format!("{} to {}", low.text, high.text),
    };
    let unit = measure.unit.as_deref().unwrap_or_default();
    put(stated, "amount", Some(&format!("{op} {amount} {unit}")));
    put(stated, "of", measure.of.as_deref());
    put(stated, "place", measure.place.as_deref());
    put(stated, "period", measure.period.map(|period| period.to_string()).as_deref());
}

/// The outcome is no part of it: that there will be one was said in advance.
fn put_forecast(stated: &mut Stated, forecast: &Forecast) {
    put(stated, "event", forecast.event.as_deref());
    put(stated, "condition", forecast.condition.as_deref());
    put(stated, "horizon", forecast.horizon.map(|date| date.to_string()).as_deref());
    if let Some(resolution) = &forecast.resolution {
        put(stated, "criteria", resolution.criteria.as_deref());
        put(stated, "settled by", resolution.source.as_deref());
    }
}

/// What may change of a claim without a correction.
pub(super) fn state(library: &Library, assessment: &Assessment, id: ClaimId) -> Stated {
    let claim = &library[id];
    let mut state = Stated::new();
    put(&mut state, "as of", claim.as_of.map(|date| date.to_string()).as_deref());
    put(&mut state, "standing", Some(standing_name(assessment[id].standing)));
    put(&mut state, "status", Some(claim.status.name()));
    put(&mut state, "superseded by", claim.superseded_by.map(|id| &*library[id].id));
    put(&mut state, "likelihood", forecast_likelihood(claim).as_deref());
    let outcome = claim.forecast.as_ref().and_then(|forecast| forecast.outcome);
    put(&mut state, "outcome", outcome.map(Choice::name));
    state
}

/// The word for a standing, which stays: records hold it for years.
fn standing_name(standing: Standing) -> &'static str {
    match standing {
        Standing::Open => "open",
        Standing::Overdue => "overdue",
        Standing::Resolved => "resolved",
        Standing::Disputed => "disputed",
        Standing::OnRecord => "on-record",
        Standing::Corroborated => "corroborated",
        Standing::SingleOrigin => "single-origin",
        Standing::Argued => "argued",
        Standing::Unsupported => "unsupported",
    }
}

/// The standing that a record calls so; `None` where this program knows none of that name.
pub fn standing_named(name: &str) -> Option<Standing> {
    Standing::ALL.into_iter().find(|standing| standing_name(*standing) == name)
}

/// How likely a forecast is held to be; `None` for other claims, with which that is a part of the statement.
pub fn forecast_likelihood(claim: &Claim) -> Option<String> {
    let likelihood = claim.likelihood.as_ref().filter(|_| claim.kind == ClaimKind::Forecast)?;
    Some(stated_likelihood(likelihood))
}

/// A likelihood as the record has it: `highly unlikely (phia)`, `0.2`.
pub fn stated_likelihood(likelihood: &Likelihood) -> String {
    match likelihood {
        Likelihood::Term { term, scale: Some(scale) } => format!("{term} ({})", scale.name()),
        Likelihood::Term { term, scale: None } => term.clone(),
        Likelihood::Probability(probability) => probability.text.to_string(),
    }
}

/// Texts are kept without their line breaks.
pub(super) fn put(stated: &mut Stated, name: &str, text: Option<&str>) {
    let text = text.map(on_one_line).filter(|text| !text.is_empty());
    stated.extend(text.map(|text| (name.to_owned(), text)));
}
