//! `tertiary-only`: a figure or a cause that only digests of what others say support.

use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::Diagnostic;
use crate::model::{ClaimId, ClaimKind, ClaimStatus, Tier};

use super::{evidence_of, named};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "tertiary-only",
    in_short: ("figure or cause is supported by digests alone", "figures or causes are supported by digests alone"),
    level: Level::Warn,
    page: include_str!("tertiary_only.md"),
    look: Look::Claim(look),
};

fn look(subject: Subject<'_>, id: ClaimId, found: &mut Found) {
    let claim = &subject.library[id];
    let documents = &subject.assessment[id].support.documents;
    let kind = matches!(claim.kind, ClaimKind::Statistic | ClaimKind::Causal);
    let concerned = kind && claim.status == ClaimStatus::Active && !subject.flawed.claim(id);
    let tertiary = |tier: Option<Tier>| tier == Some(Tier::Tertiary);
    if !concerned || documents.is_empty() || !documents.iter().all(|id| tertiary(subject.library[*id].tier)) {
        return;
    }
    let (file, place) = evidence_of(subject, id);
    let message = format!("only a digest supports claim `{}`: {}", claim.id, named(subject, documents));
    let finding = Diagnostic::warning("", message)
        .help("name the study, the statistics or the report that the digest sums up")
        .at(file, place, "");
    found.report(finding);
}
