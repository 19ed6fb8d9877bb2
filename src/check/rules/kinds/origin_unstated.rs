//! `origin-unstated`: a statistic of which no source says where it comes from.

use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::Diagnostic;
use crate::model::{ClaimId, ClaimKind};

use super::held_as;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "origin-unstated",
    in_short: ("statistic has no known origin", "statistics have no known origin"),
    level: Level::Warn,
    page: include_str!("origin_unstated.md"),
    look: Look::Claim(look),
};

fn look(subject: Subject<'_>, id: ClaimId, found: &mut Found) {
    let Some(claim) = held_as(subject, id, ClaimKind::Statistic) else { return };
    let support = &subject.assessment[id].support;
    if support.unstated.is_empty() || !support.origins.is_empty() || subject.flawed.support(id) {
        return;
    }
    let place = claim.declared.path.clone().key("evidence").itself();
    let message = format!("nobody who supports `{}` says where the number comes from", claim.id);
    let finding = Diagnostic::warning("", message)
        .help("look for a source that does; if there is none, say so in the text and excuse the claim")
        .at(claim.declared.file, place, "");
    found.report(finding);
}
