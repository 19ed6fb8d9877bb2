//! How likely a claim is held to be, and what a forecast needs, as they are written.

use crate::diag::{Diagnostic, quoted_list};
use crate::model::{Choice, Date, Forecast, ForecastStep, Likelihood, LikelihoodScale, Outcome, Resolution};
use crate::yaml::{Fields, Node};

use super::numbered;
use crate::parse::order::{Dated, check_after, dated};

pub(super) fn read_likelihood(node: &Node<'_>) -> Option<Likelihood> {
    if let Some(written) = node.as_scalar_text() {
        let message = format!("{} is {} where a likelihood is expected", node.name(), node.kind());
        node.fault(Diagnostic::error("wrong-type", message).help(likelihood_for(&written)), "");
        return None;
    }
    let mut fields = node.fields("a likelihood")?;
    let likelihood = read_likelihood_fields(node, &mut fields);
    fields.finish();
    likelihood
}

/// How the likelihood is written that somebody meant by a word or a number alone.
fn likelihood_for(written: &str) -> String {
    let scales: Vec<&str> =
        LikelihoodScale::ALL.iter().filter(|scale| scale.band(written).is_some()).map(|scale| scale.name()).collect();
    match (scales.as_slice(), written.parse::<f64>()) {
        ([scale], _) => format!("write `likelihood: {{term: {written}, scale: {scale}}}`"),
        ([first, others @ ..], _) => {
            let others = quoted_list(others.iter().copied(), "and");
            format!("write `likelihood: {{term: {written}, scale: {first}}}`; {others} have the term as well")
        }
        ([], Ok(number)) if (0.0..=1.0).contains(&number) => format!("write `likelihood: {{p: {written}}}`"),
        _ => "write `likelihood: {term: likely, scale: phia}`, or `likelihood: {p: 0.15}`".to_owned(),
    }
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

/// A forecast; `as_of` is the date of its claim's knowledge, and `now` what the claim says of its likelihood.
pub(super) fn read_forecast(node: &Node<'_>, as_of: Option<&Dated<'_>>, now: Option<&Likelihood>) -> Option<Forecast> {
    let mut fields = node.fields("a forecast")?;
    let (horizon, resolved_on) = (dated(&mut fields, "horizon"), dated(&mut fields, "resolved_on"));
    let mut steps: Vec<Dated<'_>> = Vec::new();
    let forecast = Forecast {
        event: fields.text("event"),
        condition: fields.text("condition"),
        horizon: horizon.as_ref().map(|(date, _)| *date),
        resolution: fields.get("resolution").and_then(|node| read_resolution(&node)),
        history: numbered(&mut fields, "history", |node, index| read_step(node, index, &mut steps)),
        outcome: fields.chosen("outcome"),
        resolved_on: resolved_on.as_ref().map(|(date, _)| *date),
    };
    fields.finish();
    check_order(&steps);
    if let (Some(as_of), Some(now), Some(last)) = (as_of, now, forecast.history.last()) {
        check_one_day(as_of, now, last, &steps);
    }
    if let Some(last) = steps.last() {
        let message =
            |now, last| format!("the claim is of an earlier day ({now}) than the last of its history ({last})");
        check_after(last, as_of, message, "the last");
    }
    if let Some(made) = steps.first().or(as_of) {
        let message = |what| move |date, made| format!("the forecast {what} ({date}) before it was made ({made})");
        check_after(made, horizon.as_ref(), message("has its horizon"), "made");
        check_after(made, resolved_on.as_ref(), message("was settled"), "made");
    }
    if let (Some((_, node)), None | Some(Outcome::Open)) = (&resolved_on, forecast.outcome) {
        let finding = Diagnostic::error("outcome-missing", "the forecast is settled, and its outcome is open");
        node.fault(finding.help("say what came of it under `outcome`, or take `resolved_on` away"), "");
    }
    Some(forecast)
}

fn read_resolution(node: &Node<'_>) -> Option<Resolution> {
    let mut fields = node.fields("a resolution")?;
    let resolution = Resolution { criteria: fields.text("criteria"), source: fields.text("source") };
    fields.finish();
    Some(resolution)
}

/// Reports the first step that surely was made before the one that stands before it.
fn check_order(steps: &[Dated<'_>]) {
    let back = steps.windows(2).find(|pair| pair[1].0.last_day() < pair[0].0.first_day());
    let Some([(earlier, before), (later, node)]) = back else { return };
    let finding = Diagnostic::error("date-order", format!("the history goes back from {earlier} to {later}"));
    let finding = before.mark(finding.help("put the oldest statement first"), "stands before it");
    node.fault(finding, "");
}

/// Reports a likelihood of now that is of the same day as the last of the history, and another. What is dated to the month
/// may be of two days.
fn check_one_day((date, node): &Dated<'_>, now: &Likelihood, last: &ForecastStep, steps: &[Dated<'_>]) {
    if !matches!(date, Date::Day(_)) || *date != last.date || *now == last.likelihood {
        return;
    }
    let message = format!("the claim and the last of its history are of one day ({date}), and differ");
    let finding = Diagnostic::error("date-order", message)
        .help("give the claim the day of its own likelihood in `as_of`, or the history that of the earlier one");
    let finding = match steps.last() {
        Some((_, last)) => last.mark(finding, "the last"),
        None => finding,
    };
    node.fault(finding, "");
}

fn read_step<'d>(node: &Node<'d>, index: usize, dates: &mut Vec<Dated<'d>>) -> Option<ForecastStep> {
    let mut fields = node.fields("a step of a forecast")?;
    let at = fields.required("date");
    let date = at.as_ref().and_then(|node| node.date());
    dates.extend(date.zip(at));
    let likelihood = read_likelihood_fields(node, &mut fields);
    let reason = fields.text("reason");
    fields.finish();
    Some(ForecastStep { date: date?, likelihood: likelihood?, reason, index })
}
