//! `claim-unsourced`: a claim that could be looked up, and for which nothing is given.

use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::{Change, Diagnostic, Entry, Fix};
use crate::model::{Choice, ClaimId, Declared};

use super::{at, can_be_looked_up, held};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "claim-unsourced",
    in_short: ("claim has no source", "claims have no source"),
    level: Level::Error,
    page: include_str!("claim_unsourced.md"),
    look: Look::Claim(look),
};

fn look(subject: Subject<'_>, id: ClaimId, found: &mut Found) {
    let Some(claim) = held(subject, id).filter(|claim| can_be_looked_up(claim.kind)) else { return };
    if claim.evidence.is_empty() && claim.rests_on.is_empty() {
        let message = format!("no source is given for {} `{}`", claim.kind.name(), claim.id);
        let Declared { file, path } = &claim.declared;
        let entry = Entry { key: "evidence".into(), value: None, behind: Some("text".into()) };
        let finding = Diagnostic::error("", message)
            .help("name under `evidence` the sources that bear it out, or under `rests_on` the claims that it follows from")
            .fix(Fix::offered("begin its `evidence`").at(*file, path.clone(), Change::Insert(entry)));
        found.report(at(finding, claim, "id"));
    }
}
