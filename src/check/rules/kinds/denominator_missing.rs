//! `denominator-missing`: a share that does not say of what.

use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::Diagnostic;
use crate::model::ClaimId;

use super::{held, unit};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "denominator-missing",
    in_short: ("share does not say of what", "shares do not say of what"),
    level: Level::Error,
    page: include_str!("denominator_missing.md"),
    look: Look::Claim(look),
};

fn look(subject: Subject<'_>, id: ClaimId, found: &mut Found) {
    let Some(claim) = held(subject, id) else { return };
    let Some(measure) = &claim.measure else { return };
    if measure.of.is_none() && unit(subject, id).is_some_and(|unit| unit.is_share()) {
        let place = claim.declared.path.clone().key("measure").key("unit");
        let finding =
            Diagnostic::error("", format!("the measure of `{}` does not say of what it is a share", claim.id))
                .help("name the whole: `of: all passengers`")
                .at(claim.declared.file, place, "");
        found.report(finding);
    }
}
