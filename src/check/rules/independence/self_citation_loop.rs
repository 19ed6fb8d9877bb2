//! `self-citation-loop`: a claim that only the publisher's own work supports.

use crate::assess::Caution;
use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::Diagnostic;
use crate::model::ClaimId;

use super::{evidence_of, has, named};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "self-citation-loop",
    in_short: ("claim goes back to our own work alone", "claims go back to our own work alone"),
    level: Level::Warn,
    page: include_str!("self_citation_loop.md"),
    look: Look::Claim(look),
};

fn look(subject: Subject<'_>, claim: ClaimId, found: &mut Found) {
    let origins = &subject.assessment[claim].support.origins;
    if !has(subject, claim, Caution::OwnHouse) {
        return;
    }
    let (file, place) = evidence_of(subject, claim);
    let (id, named) = (&subject.library[claim].id, named(subject, origins));
    let finding = Diagnostic::warning("", format!("claim `{id}` goes back to work of this house alone: {named}"))
        .help("name the sources on which that work itself stood")
        .at(file, place, "");
    found.report(finding);
}
