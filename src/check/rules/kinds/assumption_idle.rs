//! `assumption-idle`: something taken as given, and nothing said of what fails with it.

use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::Diagnostic;
use crate::model::{ClaimId, ClaimKind};

use super::{at, held_as};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "assumption-idle",
    in_short: ("assumption carries nothing", "assumptions carry nothing"),
    level: Level::Warn,
    page: include_str!("assumption_idle.md"),
    look: Look::Claim(look),
};

fn look(subject: Subject<'_>, id: ClaimId, found: &mut Found) {
    let Some(claim) = held_as(subject, id, ClaimKind::Assumption) else { return };
    if claim.if_false.is_none() && subject.assessment[id].dependents.is_empty() {
        let finding = Diagnostic::warning("", format!("nothing is said to fail if assumption `{}` is false", claim.id))
            .help("name it in `rests_on` of the claims that need it, or say under `if_false` what would fail");
        found.report(at(finding, claim, "id"));
    }
}
