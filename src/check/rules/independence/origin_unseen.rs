//! `origin-unseen`: a claim that goes back to one source, which the author knows only through others.

use crate::assess::Caution;
use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::Diagnostic;
use crate::model::ClaimId;

use super::{evidence_of, has, named};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "origin-unseen",
    in_short: (
        "claim goes back to a source that nobody here has seen",
        "claims go back to a source that nobody here has seen",
    ),
    level: Level::Info,
    page: include_str!("origin_unseen.md"),
    look: Look::Claim(look),
};

fn look(subject: Subject<'_>, claim: ClaimId, found: &mut Found) {
    if !has(subject, claim, Caution::UnseenOrigin) {
        return;
    }
    let origins = &subject.assessment[claim].support.origins;
    let (file, place) = evidence_of(subject, claim);
    let (id, named) = (&subject.library[claim].id, named(subject, origins));
    let finding =
        Diagnostic::warning("", format!("claim `{id}` goes back to {named} alone, which nobody here has seen"))
            .help("read it, and take out `seen: false`; or let the text say that it is known through others")
            .at(file, place, "");
    found.report(finding);
}
