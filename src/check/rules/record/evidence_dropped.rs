//! `evidence-dropped`: a published claim without evidence that it was published with, and no correction names it.

use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::{Diagnostic, FieldPath};
use crate::model::{Choice, Claim, ClaimId, Stance};
use crate::record::{Dropped, dropped};

use super::{is_told, published};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "evidence-dropped",
    in_short: ("published claim has lost evidence", "published claims have lost evidence"),
    level: Level::Error,
    page: include_str!("evidence_dropped.md"),
    look: Look::Claim(look),
};

fn look(subject: Subject<'_>, id: ClaimId, found: &mut Found) {
    let claim = &subject.library[id];
    let Some(entry) = published(subject, id) else { return };
    let dropped = dropped(subject.library, claim, entry);
    // A piece that leads nowhere has been reported; whether it is gone cannot be told yet.
    if dropped.is_empty() || subject.flawed.claim(id) || is_told(subject, id) {
        return;
    }
    let message =
        format!("claim `{}` has lost evidence that it was published with, and no correction says so", claim.id);
    let finding = Diagnostic::error("", message).at(claim.declared.file, place(claim), "");
    let finding = dropped.iter().fold(finding, |finding, piece| finding.help(told(piece)));
    let remedy = format!(
        "put it back, or add to `corrections` of a brief: `{{date: {}, text: …, claims: [{}]}}`, and say why it does \
         not stand any more",
        subject.today, claim.id
    );
    found.report(finding.help(remedy));
}

/// The list of evidence, or the claim’s id where it has none.
fn place(claim: &Claim) -> FieldPath {
    let path = claim.declared.path.clone();
    if claim.evidence.is_empty() { path.key("id") } else { path.key("evidence").itself() }
}

/// What has become of a piece of evidence.
fn told(piece: &Dropped) -> String {
    let did = match Stance::from_name(&piece.stance) {
        Some(Stance::Disputes) => "disputed it",
        Some(Stance::Qualifies) => "qualified it",
        Some(Stance::Context) => "gave context",
        Some(Stance::Supports) | None => "supported it",
    };
    let does = match piece.now {
        Some(Stance::Supports) => "supports it",
        Some(Stance::Disputes) => "disputes it",
        Some(Stance::Qualifies) => "qualifies it",
        Some(Stance::Context) => "gives context",
        None => "is not among its evidence",
    };
    format!("source `{}` {did} then, and {does} now", piece.source)
}
