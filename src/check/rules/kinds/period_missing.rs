//! `period-missing`: a statistic that does not say what time its number is about.

use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::Diagnostic;
use crate::model::{ClaimId, ClaimKind};

use super::{held_as, unit};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "period-missing",
    in_short: ("statistic does not say what time it is about", "statistics do not say what time they are about"),
    level: Level::Warn,
    page: include_str!("period_missing.md"),
    look: Look::Claim(look),
};

fn look(subject: Subject<'_>, id: ClaimId, found: &mut Found) {
    let Some(claim) = held_as(subject, id, ClaimKind::Statistic) else { return };
    let Some(measure) = &claim.measure else { return };
    if measure.period.is_none() && !unit(subject, id).is_some_and(|unit| unit.is_for_each_time()) {
        let place = claim.declared.path.clone().key("measure").itself();
        let finding = Diagnostic::warning("", format!("the measure of `{}` does not say for what time", claim.id))
            .help("give its day, month or year, or the first and the last: `period: 2023/2025`")
            .at(claim.declared.file, place, "");
        found.report(finding);
    }
}
