//! `interested-alone`: a claim that only sources with an interest in the matter support.

use crate::assess::Caution;
use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::Diagnostic;
use crate::model::{Choice, ClaimId};

use super::{evidence_of, has, named};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "interested-alone",
    in_short: ("claim is supported by interested sources alone", "claims are supported by interested sources alone"),
    level: Level::Warn,
    page: include_str!("interested_alone.md"),
    look: Look::Claim(look),
};

fn look(subject: Subject<'_>, claim: ClaimId, found: &mut Found) {
    if !has(subject, claim, Caution::InterestedAlone) {
        return;
    }
    let origins = &subject.assessment[claim].support.origins;
    let mut interests: Vec<&str> =
        origins.iter().flat_map(|id| &subject.library[*id].interests).map(|interest| interest.name()).collect();
    interests.sort_unstable();
    interests.dedup();
    let (file, place) = evidence_of(subject, claim);
    let message = format!(
        "claim `{}` goes back to {} alone, with an interest in the matter ({})",
        subject.library[claim].id,
        named(subject, origins),
        interests.join(", ")
    );
    let finding = Diagnostic::warning("", message)
        .help("find a source without an interest, or let the text say whose word it is")
        .at(file, place, "");
    found.report(finding);
}
