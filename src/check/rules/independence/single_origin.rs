//! `single-origin`: a claim whose many supporting documents are one source.

use crate::assess::Caution;
use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::Diagnostic;
use crate::model::ClaimId;

use super::{evidence_of, has, named};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "single-origin",
    in_short: (
        "claim goes back to one origin, however many repeat it",
        "claims go back to one origin each, however many repeat it",
    ),
    level: Level::Warn,
    page: include_str!("single_origin.md"),
    look: Look::Claim(look),
};

fn look(subject: Subject<'_>, claim: ClaimId, found: &mut Found) {
    if !has(subject, claim, Caution::ManyAreOne) {
        return;
    }
    let support = &subject.assessment[claim].support;
    let (file, place) = evidence_of(subject, claim);
    let message = format!(
        "{} documents support claim `{}`, and they go back to {} alone",
        support.documents.len(),
        subject.library[claim].id,
        named(subject, &support.origins)
    );
    let finding = Diagnostic::warning("", message)
        .help("find a source that established it independently, or let the text say that it rests on one")
        .at(file, place, "");
    found.report(finding);
}
