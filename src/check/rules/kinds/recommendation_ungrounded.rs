//! `recommendation-ungrounded`: something to be done, for no reason that is given.

use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::Diagnostic;
use crate::model::{ClaimId, ClaimKind, ClaimMode};

use super::{at, held_as};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "recommendation-ungrounded",
    in_short: ("recommendation rests on no claim", "recommendations rest on no claim"),
    level: Level::Warn,
    page: include_str!("recommendation_ungrounded.md"),
    look: Look::Claim(look),
};

fn look(subject: Subject<'_>, id: ClaimId, found: &mut Found) {
    let Some(claim) = held_as(subject, id, ClaimKind::Recommendation) else { return };
    let shown_elsewhere = claim.mode != ClaimMode::Endorsed && !claim.evidence.is_empty();
    if claim.rests_on.is_empty() && !shown_elsewhere {
        let finding = Diagnostic::warning("", format!("recommendation `{}` rests on no claim", claim.id))
            .help("name under `rests_on` the claims for which it should be followed");
        found.report(at(finding, claim, "id"));
    }
}
