//! `forecast-unresolvable`: a forecast of which nobody could say whether it came true.

use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::{Diagnostic, lacking};
use crate::model::{ClaimId, ClaimKind, ClaimStatus, Forecast, Outcome};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "forecast-unresolvable",
    in_short: ("forecast cannot be settled", "forecasts cannot be settled"),
    level: Level::Error,
    page: include_str!("forecast_unresolvable.md"),
    look: Look::Claim(look),
};

fn look(subject: Subject<'_>, id: ClaimId, found: &mut Found) {
    // A date or a test that could not be read has been reported, and is not missing or past.
    if subject.flawed.claim(id) {
        return;
    }
    let claim = &subject.library[id];
    let over = matches!(claim.status, ClaimStatus::Superseded | ClaimStatus::Expired | ClaimStatus::Retracted);
    if claim.kind != ClaimKind::Forecast || over {
        return;
    }
    let none = Forecast::default();
    let missing = missing(claim.forecast.as_ref().unwrap_or(&none));
    if missing.is_empty() {
        return;
    }
    let here = claim.declared.path.clone();
    let place = if claim.forecast.is_some() { here.key("forecast").itself() } else { here.key("kind") };
    let missing = lacking(missing);
    let finding = Diagnostic::error("", format!("forecast `{}` cannot be settled: it has {missing}", claim.id))
        .help("say under `forecast` what would be seen, by when, and by what test: `resolution: {criteria: …}`");
    found.report(finding.at(claim.declared.file, place, ""));
}

/// What is not there and is needed, unless the forecast has ended without an answer.
fn missing(forecast: &Forecast) -> Vec<&'static str> {
    if matches!(forecast.outcome, Some(Outcome::Ambiguous | Outcome::Annulled | Outcome::NotTriggered)) {
        return Vec::new();
    }
    let criteria = forecast.resolution.as_ref().is_some_and(|resolution| resolution.criteria.is_some());
    let needed = [("event", forecast.event.is_some()), ("horizon", forecast.horizon.is_some()), ("criteria", criteria)];
    needed.into_iter().filter(|(_, there)| !there).map(|(name, _)| name).collect()
}
