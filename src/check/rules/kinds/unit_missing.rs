//! `unit-missing`: a statistic without a measure, or a measure without a unit.

use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::Diagnostic;
use crate::model::{ClaimId, ClaimKind};

use super::{at, held};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "unit-missing",
    in_short: ("statistic has no measure or no unit", "statistics have no measure or no unit"),
    level: Level::Error,
    page: include_str!("unit_missing.md"),
    look: Look::Claim(look),
};

fn look(subject: Subject<'_>, id: ClaimId, found: &mut Found) {
    let Some(claim) = held(subject, id) else { return };
    match &claim.measure {
        None if claim.kind == ClaimKind::Statistic => {
            let finding = Diagnostic::error("", format!("statistic `{}` has no measure", claim.id))
                .help("give the number and what it counts: `measure: {value: …, unit: …}`");
            found.report(at(finding, claim, "id"));
        }
        Some(measure) if measure.unit.is_none() => {
            let place = claim.declared.path.clone().key("measure").itself();
            let finding = Diagnostic::error("", format!("the measure of `{}` has no unit", claim.id))
                .help("say what is counted: `unit: \"%\"`, `unit: passengers`")
                .at(claim.declared.file, place, "");
            found.report(finding);
        }
        None | Some(_) => {}
    }
}
