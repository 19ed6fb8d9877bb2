//! How likely a claim is held to be, and what a forecast needs, as they are written.

use crate::diag::Diagnostic;
use crate::model::{Forecast, ForecastStep, Likelihood, LikelihoodScale, Resolution};
use crate::yaml::{Fields, Node};

pub(super) fn read_likelihood(node: &Node<'_>) -> Option<Likelihood> {
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

pub(super) fn read_forecast(node: &Node<'_>) -> Option<Forecast> {
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
