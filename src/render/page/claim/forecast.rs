//! What makes a forecast one that can be settled.

use crate::model::{Claim, ClaimKind, Forecast, Likelihood, Outcome};
use crate::render::view::{ForecastStepView, ForecastView};
use crate::render::{Site, wording};

/// A forecast's block; a claim of that kind has one even where the author gave no details.
pub(super) fn forecast(site: Site<'_>, claim: &Claim) -> Option<ForecastView> {
    let is_forecast = claim.kind == ClaimKind::Forecast;
    let given = claim.forecast.clone();
    let Forecast { event, condition, horizon, resolution, history, outcome, resolved_on } =
        given.or_else(|| is_forecast.then(Forecast::default))?;
    let resolution = resolution.unwrap_or_default();
    let words = |likelihood: &Likelihood| wording::likelihood(likelihood, site.config.likelihood_scale);
    Some(ForecastView {
        event,
        condition,
        horizon: horizon.map(wording::date),
        criteria: resolution.criteria,
        resolution_source: resolution.source,
        outcome: wording::outcome(outcome.unwrap_or(Outcome::Open)),
        resolved_on: resolved_on.map(wording::date),
        history: history
            .into_iter()
            .map(|step| ForecastStepView {
                date: wording::date(step.date),
                likelihood: words(&step.likelihood),
                reason: step.reason,
            })
            .collect(),
    })
}
