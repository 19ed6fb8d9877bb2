//! What makes a forecast one that can be settled.

use crate::model::{Claim, ClaimKind, Forecast, Likelihood, Outcome};
use crate::render::view::{DateView, ForecastStepView, ForecastView};
use crate::render::{Making, drawing};
use crate::wording;

/// A forecast's block; a claim of that kind has one even where the author gave no details.
pub(super) fn forecast(making: Making<'_>, claim: &Claim) -> Option<ForecastView> {
    let site = making.site;
    let is_forecast = claim.kind == ClaimKind::Forecast;
    let forecast = claim.forecast.clone().or_else(|| is_forecast.then(Forecast::default))?;
    let history = history(making, claim, &forecast);
    let drawing = drawing::steps(making.words, claim, &forecast, site.config.likelihood_scale);
    let Forecast { event, condition, horizon, resolution, outcome, resolved_on, .. } = forecast;
    let resolution = resolution.unwrap_or_default();
    Some(ForecastView {
        event,
        condition,
        horizon: horizon.map(|date| DateView::of(making.words, date)),
        criteria: resolution.criteria,
        resolution_source: resolution.source,
        outcome: wording::outcome(making.words, outcome.unwrap_or(Outcome::Open)).to_owned(),
        resolved_on: resolved_on.map(|date| DateView::of(making.words, date)),
        history,
        drawing,
    })
}

/// Every statement of a forecast that was stated before.
fn history(making: Making<'_>, claim: &Claim, forecast: &Forecast) -> Vec<ForecastStepView> {
    if forecast.history.is_empty() {
        return Vec::new();
    }
    let words =
        |likelihood: &Likelihood| wording::likelihood(making.words, likelihood, making.site.config.likelihood_scale);
    let (last, is_last) =
        (forecast.history.len() - 1, |likelihood: &&Likelihood| forecast.is_last(likelihood, claim.as_of));
    let stands = claim.likelihood.as_ref().filter(is_last).is_some();
    let before = forecast.history.iter().enumerate().map(|(at, step)| ForecastStepView {
        date: Some(DateView::of(making.words, step.date)),
        likelihood: words(&step.likelihood),
        reason: step.reason.clone(),
        now: stands && at == last,
    });
    let now = claim.likelihood.iter().filter(|_| !stands).map(|likelihood| ForecastStepView {
        date: claim.as_of.map(|date| DateView::of(making.words, date)),
        likelihood: words(likelihood),
        reason: None,
        now: true,
    });
    before.chain(now).collect()
}
