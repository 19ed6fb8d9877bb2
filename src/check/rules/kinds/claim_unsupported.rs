//! `claim-unsupported`: a claim that could be looked up, and that no source supports.

use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::Diagnostic;
use crate::model::{Choice, Claim, ClaimId, ClaimKind, ClaimMode};

use super::{at, can_be_looked_up, held, support};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "claim-unsupported",
    in_short: ("claim has no source that supports it", "claims have no source that supports them"),
    level: Level::Warn,
    page: include_str!("claim_unsupported.md"),
    look: Look::Claim(look),
};

fn look(subject: Subject<'_>, id: ClaimId, found: &mut Found) {
    let Some(claim) = held(subject, id).filter(|claim| can_be_looked_up(claim.kind)) else { return };
    if support(claim).next().is_some() {
        return;
    }
    let kind = claim.kind.name();
    if !claim.evidence.is_empty() && claim.rests_on.is_empty() && claim.mode != ClaimMode::Reviewed {
        let finding = Diagnostic::warning("", format!("none of the evidence supports {kind} `{}`", claim.id))
            .help("name a source that supports it; somebody else’s claim that the brief examines is `mode: reviewed`");
        found.report(at(finding, claim, "evidence"));
    } else if !claim.rests_on.is_empty() && !is_worked_out(claim) {
        let finding = Diagnostic::warning("", format!("{kind} `{}` rests on other claims alone", claim.id))
            .help("name a source that supports it, or make it a `judgement`");
        found.report(at(finding, claim, "rests_on"));
    }
}

/// A number that the author has worked out from others, and says how.
fn is_worked_out(claim: &Claim) -> bool {
    claim.kind == ClaimKind::Statistic && claim.measure.as_ref().is_some_and(|measure| measure.method.is_some())
}
