//! `relay-as-evidence`: a document that passes on what another established, where that other could be named itself.

use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::Diagnostic;
use crate::model::{ClaimId, ClaimStatus, Origin, Stance};

use super::{evidence_of, named};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "relay-as-evidence",
    in_short: (
        "piece of evidence relays what could be named itself",
        "pieces of evidence relay what could be named itself",
    ),
    level: Level::Warn,
    page: include_str!("relay_as_evidence.md"),
    look: Look::Claim(look),
};

fn look(subject: Subject<'_>, id: ClaimId, found: &mut Found) {
    let claim = &subject.library[id];
    if claim.status != ClaimStatus::Active || subject.flawed.support(id) {
        return;
    }
    let is_named = |source| claim.evidence.iter().any(|evidence| evidence.source == source);
    for (at, evidence) in claim.evidence.iter().enumerate().filter(|(_, it)| it.stance == Stance::Supports) {
        let source = &subject.library[evidence.source];
        let Origin::Relays(origins) = evidence.origin.as_ref().unwrap_or(&source.origin) else { continue };
        if !origins.iter().all(|origin| subject.library[*origin].seen && !is_named(*origin)) {
            continue;
        }
        let (file, place) = evidence_of(subject, id);
        let message =
            format!("`{}` relays {}, which has been seen and is not named", source.id, named(subject, origins));
        let finding = Diagnostic::warning("", message)
            .help("name the origin as evidence, with the place where it says so")
            .at(file, place.index(at), "");
        found.report(finding);
    }
}
