//! `high-confidence-long-horizon`: high confidence in a forecast for more than two years ahead.

use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::Diagnostic;
use crate::model::{ClaimId, ConfidenceLevel, Date};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "high-confidence-long-horizon",
    in_short: (
        "forecast is held with high confidence for years ahead",
        "forecasts are held with high confidence for years ahead",
    ),
    level: Level::Warn,
    page: include_str!("high_confidence_long_horizon.md"),
    look: Look::Claim(look),
};

/// From how many years ahead on.
const YEARS: i16 = 2;

fn look(subject: Subject<'_>, id: ClaimId, found: &mut Found) {
    let claim = &subject.library[id];
    let high = claim.confidence.as_ref().is_some_and(|confidence| confidence.level == ConfidenceLevel::High);
    let horizon = claim.forecast.as_ref().and_then(|forecast| forecast.horizon).filter(|_| high);
    let made = claim.as_of.or_else(|| claim.home.map(|brief| subject.library[brief].date));
    let (Some(horizon), Some(made)) = (horizon, made) else { return };
    if !is_far(made, horizon) {
        return;
    }
    let message = format!("high confidence, as of {made}, in what is to come by {horizon}");
    let finding = Diagnostic::warning("", message)
        .help("say in `basis` what makes it foreseeable so far ahead and excuse it, or lower the level")
        .at(claim.declared.file, claim.declared.path.clone().key("confidence"), "")
        .at(claim.declared.file, claim.declared.path.clone().key("forecast").key("horizon"), "the horizon");
    found.report(finding);
}

/// Whether the horizon surely lies more than so many years ahead.
fn is_far(made: Date, horizon: Date) -> bool {
    let (made, horizon) = (made.last_day(), horizon.first_day());
    let years = horizon.year() - made.year();
    years > YEARS || (years == YEARS && (horizon.month(), horizon.day()) > (made.month(), made.day()))
}
