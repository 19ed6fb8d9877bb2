//! `likelihood-missing`: a forecast that does not say how likely.

use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::Diagnostic;
use crate::model::{ClaimId, ClaimKind, ClaimMode};

use super::{at, held_as};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "likelihood-missing",
    in_short: ("forecast has no likelihood", "forecasts have no likelihood"),
    level: Level::Warn,
    page: include_str!("likelihood_missing.md"),
    look: Look::Claim(look),
};

fn look(subject: Subject<'_>, id: ClaimId, found: &mut Found) {
    let Some(claim) = held_as(subject, id, ClaimKind::Forecast) else { return };
    let stated_before = claim.forecast.as_ref().is_some_and(|forecast| !forecast.history.is_empty());
    if claim.mode == ClaimMode::Endorsed && claim.likelihood.is_none() && !stated_before {
        let finding = Diagnostic::warning("", format!("forecast `{}` does not say how likely it is", claim.id))
            .help("give `likelihood: {term: …, scale: …}` or `likelihood: {p: …}`");
        found.report(at(finding, claim, "id"));
    }
}
