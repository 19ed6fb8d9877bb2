//! `forecast-overdue`: a forecast whose day has passed and whose outcome nobody has noted.

use crate::assess::Standing;
use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::Diagnostic;
use crate::model::ClaimId;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "forecast-overdue",
    in_short: ("forecast is past its day without an outcome", "forecasts are past their day without an outcome"),
    level: Level::Warn,
    page: include_str!("forecast_overdue.md"),
    look: Look::Claim(look),
};

fn look(subject: Subject<'_>, id: ClaimId, found: &mut Found) {
    // A date or a test that could not be read has been reported, and is not missing or past.
    if subject.flawed.claim(id) {
        return;
    }
    let claim = &subject.library[id];
    let horizon = claim.forecast.as_ref().and_then(|forecast| forecast.horizon);
    let Some(horizon) = horizon.filter(|_| subject.assessment[id].standing == Standing::Overdue) else { return };
    let finding = Diagnostic::warning("", format!("forecast `{}` was to be settled by {horizon}", claim.id))
        .help("say what came of it with `outcome` and `resolved_on`");
    let place = claim.declared.path.clone().key("forecast").key("horizon");
    found.report(finding.at(claim.declared.file, place, ""));
}
