//! A claim as it is written.

mod forecast;
mod measure;

use crate::diag::{Diagnostic, FileId, quoted_list, with_article};
use crate::model::{
    Choice, ClaimKind, ClaimMode, ClaimStatus, Confidence, Date, Declared, Extra, Forecast, Likelihood, Measure,
    Recommendation, Rel, Stance, Waiver, find_quotation,
};
use crate::yaml::{Fields, Node};

use self::forecast::{read_forecast, read_likelihood};
use self::measure::read_measure;
use super::name::{RawKey, RawOrigin, read_id, read_keys, read_origin};
use super::order::dated;
use super::waiver;

/// A claim whose keys are not resolved yet. The fields are those of [`crate::model::Claim`].
#[derive(Debug, Clone, PartialEq)]
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
    pub alternatives: Vec<String>,
    pub if_false: Option<String>,
    pub would_change: Option<String>,
    pub caveat: Option<String>,
    pub extra: Extra,
    /// Rules it is excused from.
    pub allow: Vec<Waiver>,
}

/// A piece of evidence whose source is not resolved yet. The fields are those of [`crate::model::Evidence`].
#[derive(Debug, Clone, PartialEq)]
#[expect(missing_docs, reason = "the fields are those of the model's evidence")]
pub struct RawEvidence {
    pub source: RawKey,
    pub stance: Stance,
    pub locator: Option<String>,
    pub quote: Option<String>,
    pub context: Option<String>,
    pub quote_language: Option<String>,
    pub translation: Option<String>,
    pub note: Option<String>,
    pub origin: Option<RawOrigin>,
}

/// Reads a claim. Only one without an id is given up; a missing text is reported and left empty.
pub(in crate::parse) fn read(file: FileId, node: &Node<'_>) -> Option<RawClaim> {
    let mut fields = node.fields("a claim")?;
    let id = fields.required("id").and_then(|node| read_id(&node, "a claim's id"));
    let text = fields.required_text("text").unwrap_or_default();
    let short = fields.text("short");
    let kind = fields.chosen("kind");
    let as_of = dated(&mut fields, "as_of");
    let likelihood = fields.get("likelihood").and_then(|node| read_likelihood(&node));
    let forecast = fields.get("forecast").and_then(|node| read_forecast(&node, as_of.as_ref(), likelihood.as_ref()));
    let claim = RawClaim {
        declared: Declared { file, path: node.path() },
        id: id.clone().unwrap_or_default(),
        text,
        short,
        kind: kind.unwrap_or_default(),
        as_of: as_of.as_ref().map(|(date, _)| *date),
        evidence: numbered(&mut fields, "evidence", read_evidence),
        rests_on: read_keys(&mut fields, "rests_on"),
        relates: numbered(&mut fields, "relates", read_relation),
        measure: fields.get("measure").and_then(|node| read_measure(&node)),
        confidence: fields.get("confidence").and_then(|node| read_confidence(&node)),
        likelihood,
        forecast,
        recommendation: fields.get("recommendation").and_then(|node| read_recommendation(&node)),
        mode: fields.chosen("mode").unwrap_or_default(),
        by: fields.text("by"),
        status: fields.chosen("status").unwrap_or_default(),
        superseded_by: fields.text("superseded_by"),
        reason: fields.text("reason"),
        review_by: fields.date("review_by"),
        alternatives: fields.list("alternatives", |node| node.text()),
        if_false: fields.text("if_false"),
        would_change: fields.text("would_change"),
        caveat: fields.text("caveat"),
        extra: fields.extra(),
        allow: waiver::read_list(&mut fields),
    };
    // A kind that cannot be read has been reported, and is not the default one.
    if kind.is_some() || fields.get("kind").is_none() {
        report_unfitting(&mut fields, claim.kind);
    }
    report_idle_successor(&mut fields, claim.status);
    fields.finish();
    id.map(|_| claim)
}

/// Reports the successor of a claim that holds, which no page would show.
fn report_idle_successor(fields: &mut Fields<'_>, status: ClaimStatus) {
    if status != ClaimStatus::Active {
        return;
    }
    let Some(node) = fields.get("superseded_by") else { return };
    let finding = Diagnostic::warning("status-missing", "the claim has a successor, and its status is `active`");
    node.fault_at_key(finding.help("say `status: superseded`, or take `superseded_by` away"), "");
}

/// The keys that belong to claims of certain kinds.
const FITTING: [(&str, &[ClaimKind]); 4] = [
    ("alternatives", &[ClaimKind::Causal, ClaimKind::Judgement, ClaimKind::Forecast]),
    ("forecast", &[ClaimKind::Forecast]),
    ("if_false", &[ClaimKind::Assumption]),
    ("recommendation", &[ClaimKind::Recommendation]),
];

/// Reports keys that a claim of another kind would have.
fn report_unfitting(fields: &mut Fields<'_>, kind: ClaimKind) {
    for (key, kinds) in FITTING {
        if kinds.contains(&kind) || !fields.has(key) {
            continue;
        }
        let Some(node) = fields.get(key) else { continue };
        let names = kinds.iter().map(|kind| kind.name());
        let message = format!("`{key}` says nothing of a claim that is {}", with_article(kind.name()));
        let help = format!("give it the kind {}, or take `{key}` away", quoted_list(names, "or"));
        node.fault_at_key(Diagnostic::warning("unfitting-key", message).help(help), "");
    }
}

/// The items of a list, each with its position as it was written.
pub(in crate::parse) fn numbered<'d, T>(
    fields: &mut Fields<'d>,
    key: &'static str,
    mut read: impl FnMut(&Node<'d>, usize) -> Option<T>,
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
            context: None,
            quote_language: None,
            translation: None,
            note: None,
            origin: None,
        });
    }
    let mut fields = node.fields("a piece of evidence")?;
    let source = fields.required_text("source");
    let stance = fields.chosen("stance").unwrap_or_default();
    let locator = fields.text("locator");
    let quote = fields.text("quote");
    let context = read_context(&mut fields, quote.as_deref());
    let evidence = RawEvidence {
        source: RawKey { text: source.clone().unwrap_or_default().into(), index },
        stance,
        locator,
        quote,
        context,
        quote_language: fields.language("quote_language").map(|language| language.as_str().to_owned()),
        translation: fields.text("translation"),
        note: fields.text("note"),
        origin: fields.get("origin").and_then(|node| read_origin(&node)),
    };
    fields.finish();
    source.map(|_| evidence)
}

/// The text around a quotation, which must hold it.
fn read_context(fields: &mut Fields<'_>, quote: Option<&str>) -> Option<String> {
    let node = fields.get("context")?;
    let context = node.text()?;
    let Some(quote) = quote else {
        // One that cannot be read has been reported, and is not missing.
        if fields.get("quote").is_none() {
            let finding = Diagnostic::error("context-without-quote", "a context without the words that are quoted");
            node.fault_at_key(finding.help("give them as `quote`"), "");
        }
        return None;
    };
    if find_quotation(&context, quote).is_none() {
        let finding = Diagnostic::error("quote-not-in-context", "the words that are quoted are not in their context");
        let help = "copy both from the source as they stand there; what you leave out of the quotation is `…`";
        node.fault(finding.help(help), "");
        return None;
    }
    Some(context)
}

fn read_relation(node: &Node<'_>, index: usize) -> Option<(Rel, RawKey)> {
    let mut fields = node.fields("a relation")?;
    let rel = fields.required("rel").and_then(|node| node.chosen());
    let claim = fields.required_text("claim");
    fields.finish();
    Some((rel?, RawKey { text: claim?.into(), index }))
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
