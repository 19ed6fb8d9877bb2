//! `forecast-silent-change`: a forecast that is held to be more or less likely than it was, and its history does not
//! say how likely it was held to be before.

use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::Diagnostic;
use crate::model::{Claim, ClaimId};
use crate::record::{forecast_likelihood, stated_likelihood};

use super::{is_told, published};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "forecast-silent-change",
    in_short: ("published forecast has changed in silence", "published forecasts have changed in silence"),
    level: Level::Warn,
    page: include_str!("forecast_silent_change.md"),
    look: Look::Claim(look),
};

fn look(subject: Subject<'_>, id: ClaimId, found: &mut Found) {
    let claim = &subject.library[id];
    let Some(was) = published(subject, id).and_then(|entry| entry.state.get("likelihood")) else { return };
    let is = forecast_likelihood(claim);
    if is.as_ref() == Some(was) || is_in_history(claim, was) || is_told(subject, id) {
        return;
    }
    let is = is.unwrap_or_else(|| "without a likelihood".to_owned());
    let message = format!("forecast `{}` was published as {was} and is {is} now", claim.id);
    let help = "keep the earlier statement under `forecast`, in `history`, with its date and why it changed";
    let path = claim.declared.path.clone();
    let path = path.key(if claim.likelihood.is_some() { "likelihood" } else { "id" });
    found.report(Diagnostic::warning("", message).help(help).at(claim.declared.file, path, ""));
}

fn is_in_history(claim: &Claim, likelihood: &str) -> bool {
    let history = claim.forecast.iter().flat_map(|forecast| &forecast.history);
    history.into_iter().any(|step| stated_likelihood(&step.likelihood) == likelihood)
}
