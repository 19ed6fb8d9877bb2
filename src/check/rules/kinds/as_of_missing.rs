//! `as-of-missing`: a statistic without the date of its knowledge.

use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::Diagnostic;
use crate::model::{ClaimId, ClaimKind};

use super::{at, held_as};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "as-of-missing",
    in_short: ("statistic has no date of its knowledge", "statistics have no date of their knowledge"),
    level: Level::Error,
    page: include_str!("as_of_missing.md"),
    look: Look::Claim(look),
};

fn look(subject: Subject<'_>, id: ClaimId, found: &mut Found) {
    let Some(claim) = held_as(subject, id, ClaimKind::Statistic) else { return };
    if claim.as_of.is_none() {
        let finding = Diagnostic::error("", format!("statistic `{}` does not say as of when it is known", claim.id))
            .help("give the date of the knowledge: `as_of: 2025-11`");
        found.report(at(finding, claim, "id"));
    }
}
