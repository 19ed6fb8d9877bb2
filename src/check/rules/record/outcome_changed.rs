//! `outcome-changed`: a forecast that was published as settled and is settled otherwise now, and no correction names it.

use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::Diagnostic;
use crate::model::{Choice, ClaimId, Outcome};

use super::{is_told, published};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "outcome-changed",
    in_short: ("published outcome of a forecast has changed", "published outcomes of forecasts have changed"),
    level: Level::Error,
    page: include_str!("outcome_changed.md"),
    look: Look::Claim(look),
};

fn look(subject: Subject<'_>, id: ClaimId, found: &mut Found) {
    let claim = &subject.library[id];
    let Some(was) = published(subject, id).and_then(|entry| entry.state.get("outcome")) else { return };
    let is = claim.forecast.as_ref().and_then(|forecast| forecast.outcome).unwrap_or_default().name();
    if was == Outcome::default().name() || was == is || is_told(subject, id) {
        return;
    }
    let message = format!("the outcome of forecast `{}` was published as `{was}` and is `{is}` now", claim.id);
    let help = format!(
        "if the outcome was given wrongly, add to `corrections` of a brief: `{{date: {}, text: …, claims: [{}]}}`",
        subject.today, claim.id
    );
    let path = claim.declared.path.clone();
    let path = match &claim.forecast {
        Some(forecast) if forecast.outcome.is_some() => path.key("forecast").key("outcome"),
        _ => path.key("id"),
    };
    found.report(Diagnostic::error("", message).help(help).at(claim.declared.file, path, ""));
}
