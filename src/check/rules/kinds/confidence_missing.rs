//! `confidence-missing`: a judgement that does not say how sure the author is.

use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::Diagnostic;
use crate::model::{ClaimId, ClaimKind, ClaimMode};

use super::{at, held_as};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "confidence-missing",
    in_short: ("judgement has no confidence", "judgements have no confidence"),
    level: Level::Warn,
    page: include_str!("confidence_missing.md"),
    look: Look::Claim(look),
};

fn look(subject: Subject<'_>, id: ClaimId, found: &mut Found) {
    let Some(claim) = held_as(subject, id, ClaimKind::Judgement) else { return };
    if claim.mode == ClaimMode::Endorsed && claim.confidence.is_none() {
        let finding =
            Diagnostic::warning("", format!("judgement `{}` does not say how sure its authors are", claim.id))
                .help("give `confidence: {level: …, basis: …}`; levels are `high`, `moderate` and `low`");
        found.report(at(finding, claim, "id"));
    }
}
