//! A claim as it is written.

use crate::diag::{Diagnostic, FileId};
use crate::model::{
    Amount, ClaimKind, ClaimMode, ClaimStatus, Confidence, Declared, Extra, Forecast, ForecastStep, Likelihood,
    LikelihoodScale, Measure, Recommendation, Rel, Resolution, Stance, Waiver,
};
use crate::model::{Date, Decimal};
use crate::yaml::{Fields, Node};

use super::name::{RawKey, RawOrigin, read_id, read_keys, read_origin};
use super::waiver;

/// A claim whose keys are not resolved yet. The fields are those of [`crate::model::Claim`].
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the fields are those of the model's claim")]
pub struct RawClaim {
    pub declared: Declared,
    pub id: Box<str>,
    pub text: String,
    pub short: Option<String>,
    pub kind: ClaimKind,
    pub as_of: Option<Date>,
    pub evidence: Vec<RawEvidence>,
    pub rests_on: Vec<RawKey>,
    pub relates: Vec<(Rel, RawKey)>,
    pub measure: Option<Measure>,
    pub confidence: Option<Confidence>,
    pub likelihood: Option<Likelihood>,
    pub forecast: Option<Forecast>,
    pub recommendation: Option<Recommendation>,
    pub mode: ClaimMode,
    pub by: Option<String>,
    pub status: ClaimStatus,
    pub superseded_by: Option<String>,
    pub reason: Option<String>,
    pub review_by: Option<Date>,
    pub would_change: Option<String>,
    pub caveat: Option<String>,
    pub extra: Extra,
    /// Rules it is excused from.
    pub allow: Vec<Waiver>,
}

/// A piece of evidence whose source is not resolved yet. The fields are those of [`crate::model::Evidence`].
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the fields are those of the model's evidence")]
pub struct RawEvidence {
    pub source: RawKey,
    pub stance: Stance,
    pub locator: Option<String>,
    pub quote: Option<String>,
    pub quote_language: Option<String>,
    pub translation: Option<String>,
    pub note: Option<String>,
    pub origin: Option<RawOrigin>,
}

/// Reads a claim. Only one without an id is given up; a missing text is reported and left empty.
pub(super) fn read(file: FileId, node: &Node<'_>) -> Option<RawClaim> {
    let mut fields = node.fields("a claim")?;
    let id = fields.required("id").and_then(|node| read_id(&node, "a claim's id"));
    let claim = RawClaim {
        declared: Declared { file, path: node.path() },
        id: id.clone().unwrap_or_default(),
        text: fields.required_text("text").unwrap_or_default(),
        short: fields.text("short"),
        kind: fields.chosen("kind").unwrap_or_default(),
        as_of: fields.date("as_of"),
        evidence: numbered(&mut fields, "evidence", read_evidence),
        rests_on: read_keys(&mut fields, "rests_on"),
        relates: numbered(&mut fields, "relates", read_relation),
        measure: fields.get("measure").and_then(|node| read_measure(&node)),
        confidence: fields.get("confidence").and_then(|node| read_confidence(&node)),
        likelihood: fields.get("likelihood").and_then(|node| read_likelihood(&node)),
        forecast: fields.get("forecast").and_then(|node| read_forecast(&node)),
        recommendation: fields.get("recommendation").and_then(|node| read_recommendation(&node)),
        mode: fields.chosen("mode").unwrap_or_default(),
        by: fields.text("by"),
        status: fields.chosen("status").unwrap_or_default(),
        superseded_by: fields.text("superseded_by"),
        reason: fields.text("reason"),
        review_by: fields.date("review_by"),
        would_change: fields.text("would_change"),
        caveat: fields.text("caveat"),
        extra: fields.extra(),
        allow: waiver::read_list(&mut fields),
    };
    fields.finish();
    id.map(|_| claim)
}

/// The items of a list, each with its position as it was written.
pub(super) fn numbered<T>(
    fields: &mut Fields<'_>,
    key: &'static str,
    read: impl Fn(&Node<'_>, usize) -> Option<T>,
) -> Vec<T> {
    let mut position = 0;
    fields.list(key, |node| {
        position += 1;
        read(&node, position - 1)
    })
}

fn read_evidence(node: &Node<'_>, index: usize) -> Option<RawEvidence> {
    if let Some(key) = node.as_scalar_text() {
        let source = RawKey { text: key.into(), index };
        return Some(RawEvidence {
            source,
            stance: Stance::default(),
            locator: None,
            quote: None,
            quote_language: None,
            translation: None,
            note: None,
            origin: None,
        });
    }
    let mut fields = node.fields("a piece of evidence")?;
    let source = fields.required_text("source");
    let evidence = RawEvidence {
        source: RawKey { text: source.clone().unwrap_or_default().into(), index },
        stance: fields.chosen("stance").unwrap_or_default(),
        locator: fields.text("locator"),
        quote: fields.text("quote"),
        quote_language: fields.language("quote_language").map(|language| language.as_str().to_owned()),
        translation: fields.text("translation"),
        note: fields.text("note"),
        origin: fields.get("origin").and_then(|node| read_origin(&node)),
    };
    fields.finish();
    source.map(|_| evidence)
}

fn read_relation(node: &Node<'_>, index: usize) -> Option<(Rel, RawKey)> {
    let mut fields = node.fields("a relation")?;
    let rel = fields.required("rel").and_then(|node| node.chosen());
    let claim = fields.required_text("claim");
    fields.finish();
    Some((rel?, RawKey { text: claim?.into(), index }))
}

fn read_measure(node: &Node<'_>) -> Option<Measure> {
    let mut fields = node.fields("a measure")?;
    let (value, low, high) = (fields.decimal("value"), fields.decimal("low"), fields.decimal("high"));
    // An amount that cannot be read has been reported, and is not missing.
    let read = [("value", &value), ("low", &low), ("high", &high)];
    let unread = read.into_iter().any(|(key, amount)| amount.is_none() && fields.has(key));
    let amount = if unread { None } else { read_amount(node, value, low, high) };
    let measure = (
        fields.chosen("op").unwrap_or_default(),
        fields.text("unit"),
        fields.text("of"),
        fields.text("place"),
        fields.period("period"),
        fields.text("method"),
    );
    fields.finish();
    let (op, unit, of, place, period, method) = measure;
    Some(Measure { amount: amount?, op, unit, of, place, period, method })
}

fn read_amount(node: &Node<'_>, value: Option<Decimal>, low: Option<Decimal>, high: Option<Decimal>) -> Option<Amount> {
    match (value, low, high) {
        (Some(value), None, None) => Some(Amount::Value(value)),
        (None, Some(low), Some(high)) if low.value <= high.value => Some(Amount::Range(low, high)),
        (None, Some(low), Some(high)) => {
            let message = format!("the measure's `low` of {} is above its `high` of {}", low.text, high.text);
            node.fault(Diagnostic::error("bad-measure", message).help("exchange the two"), "");
            None
        }
        (None, None, None) => {
            let finding = Diagnostic::error("bad-measure", "a measure without an amount");
            node.fault(finding.help("give `value`, or both `low` and `high`"), "");
            None
        }
        _ => {
            let finding = Diagnostic::error("bad-measure", "a measure has either `value`, or both `low` and `high`");
            node.fault(finding.help("take away what does not belong"), "");
            None
        }
    }
}

fn read_confidence(node: &Node<'_>) -> Option<Confidence> {
    if node.as_scalar_text().is_some() {
        return Some(Confidence { level: node.chosen()?, basis: None });
    }
    let mut fields = node.fields("a confidence")?;
    let level = fields.required("level").and_then(|node| node.chosen());
    let basis = fields.text("basis");
    fields.finish();
    Some(Confidence { level: level?, basis })
}

fn read_likelihood(node: &Node<'_>) -> Option<Likelihood> {
    let mut fields = node.fields("a likelihood")?;
    let likelihood = read_likelihood_fields(node, &mut fields);
    fields.finish();
    likelihood
}

/// `term` with or without `scale`, or `p`.
fn read_likelihood_fields(node: &Node<'_>, fields: &mut Fields<'_>) -> Option<Likelihood> {
    let term = fields.text("term");
    let scale: Option<LikelihoodScale> = fields.chosen("scale");
    let probability = fields.get("p");
    match (term, probability) {
        (Some(term), None) => Some(Likelihood::Term { term, scale }),
        (None, Some(node)) => {
            let number = node.decimal()?;
            if !(0.0..=1.0).contains(&number.value) {
                let finding = Diagnostic::error("bad-probability", format!("{} is no probability", number.text));
                node.fault(finding.help("a probability lies between 0 and 1: write `0.15` for 15%"), "");
                return None;
            }
            Some(Likelihood::Probability(number))
        }
        _ => {
            let finding = Diagnostic::error("bad-likelihood", "a likelihood has either `term` or `p`");
            node.fault(finding.help("give `term: highly unlikely` with its `scale`, or `p: 0.15`"), "");
            None
        }
    }
}

fn read_forecast(node: &Node<'_>) -> Option<Forecast> {
    let mut fields = node.fields("a forecast")?;
    let forecast = Forecast {
        event: fields.text("event"),
        condition: fields.text("condition"),
        horizon: fields.date("horizon"),
        resolution: fields.get("resolution").and_then(|node| {
            let mut fields = node.fields("a resolution")?;
            let resolution = Resolution { criteria: fields.text("criteria"), source: fields.text("source") };
            fields.finish();
            Some(resolution)
        }),
        history: fields.list("history", |node| {
            let mut fields = node.fields("a step of a forecast")?;
            let date = fields.required("date").and_then(|node| node.date());
            let likelihood = read_likelihood_fields(&node, &mut fields);
            let reason = fields.text("reason");
            fields.finish();
            Some(ForecastStep { date: date?, likelihood: likelihood?, reason })
        }),
        outcome: fields.chosen("outcome"),
        resolved_on: fields.date("resolved_on"),
    };
    fields.finish();
    Some(forecast)
}

fn read_recommendation(node: &Node<'_>) -> Option<Recommendation> {
    let mut fields = node.fields("a recommendation")?;
    let recommendation = Recommendation {
        addressee: fields.text("addressee"),
        action: fields.text("action"),
        by_when: fields.date("by_when"),
        status: fields.chosen("status").unwrap_or_default(),
    };
    fields.finish();
    Some(recommendation)
}
