//! `relay-loop`: evidence that is said to relay a source which relays that evidence's own.

use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::Diagnostic;
use crate::model::ClaimId;

use super::evidence_of;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "relay-loop",
    in_short: ("piece of evidence goes round in a circle", "pieces of evidence go round in a circle"),
    level: Level::Warn,
    page: include_str!("relay_loop.md"),
    look: Look::Claim(look),
};

fn look(subject: Subject<'_>, claim: ClaimId, found: &mut Found) {
    let Some(at) = subject.assessment.relay_loop(subject.library, claim) else { return };
    let source = &subject.library[subject.library[claim].evidence[at].source].id;
    let (file, place) = evidence_of(subject, claim);
    let finding = Diagnostic::warning(
        "",
        format!("`{source}` is said to have this from a source that has it from `{source}`"),
    )
    .help("find out which of them said it first, and take the `origin` of that one out; or write `origin: unstated`")
    .at(file, place.index(at).key("origin"), "");
    found.report(finding);
}
