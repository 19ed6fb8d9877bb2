//! `outcome-undated`: a forecast that is settled on no day, or on one that has not come.

use crate::assess::Standing;
use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::Diagnostic;
use crate::model::ClaimId;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "outcome-undated",
    in_short: (
        "forecast is settled on no day, or on one to come",
        "forecasts are settled on no day, or on one to come",
    ),
    level: Level::Warn,
    page: include_str!("outcome_undated.md"),
    look: Look::Claim(look),
};

fn look(subject: Subject<'_>, id: ClaimId, found: &mut Found) {
    let claim = &subject.library[id];
    let Some(forecast) = claim.forecast.as_ref().filter(|_| subject.assessment[id].standing == Standing::Resolved)
    else {
        return;
    };
    let place = claim.declared.path.clone().key("forecast");
    let finding = match forecast.resolved_on {
        None => Diagnostic::warning("", format!("no day is given on which forecast `{}` was settled", claim.id))
            .help("give it as `resolved_on`")
            .at(claim.declared.file, place.key("outcome"), ""),
        Some(day) if day.first_day() > subject.today => {
            Diagnostic::warning("", format!("forecast `{}` was settled on {day}, which has not come yet", claim.id))
                .help("correct `resolved_on`, or leave the outcome open")
                .at(claim.declared.file, place.key("resolved_on"), "")
        }
        Some(_) => return,
    };
    found.report(finding);
}
