//! `premise-dropped`: a published claim without a premise that it was published with, and no correction names it.

use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::{Diagnostic, FieldPath};
use crate::model::{Claim, ClaimId, Library, Successor, TombstoneKind};

use super::{is_told, published};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "premise-dropped",
    in_short: ("published claim has lost a premise", "published claims have lost a premise"),
    level: Level::Error,
    page: include_str!("premise_dropped.md"),
    look: Look::Claim(look),
};

fn look(subject: Subject<'_>, id: ClaimId, found: &mut Found) {
    let claim = &subject.library[id];
    let Some(entry) = published(subject, id) else { return };
    let gone: Vec<&String> =
        entry.rests_on.iter().filter(|premise| !rests_on(subject.library, claim, premise)).collect();
    // A premise that leads nowhere has been reported; whether it is gone cannot be told yet.
    if gone.is_empty() || subject.flawed.claim(id) || is_told(subject, id) {
        return;
    }
    let message =
        format!("claim `{}` has lost premises that it was published with, and no correction says so", claim.id);
    let finding = Diagnostic::error("", message).at(claim.declared.file, place(claim), "");
    let finding = gone.iter().fold(finding, |finding, premise| finding.help(format!("it rested on `{premise}` then")));
    let remedy = format!(
        "put it back, or add to `corrections` of a brief: `{{date: {}, text: …, claims: [{}]}}`, and say why it does \
         not rest on it any more",
        subject.today, claim.id
    );
    found.report(finding.help(remedy));
}

/// The list of premises, or the claim’s id where it has none.
fn place(claim: &Claim) -> FieldPath {
    let path = claim.declared.path.clone();
    if claim.rests_on.is_empty() { path.key("id") } else { path.key("rests_on").itself() }
}

/// Whether the claim rests on the one of that name, or on the one that has taken its place.
fn rests_on(library: &Library, claim: &Claim, premise: &str) -> bool {
    let mut of_name = library.tombstones.iter();
    let tombstone = of_name.find(|it| it.what == TombstoneKind::Claim && &*it.name == premise);
    claim.rests_on.iter().any(|id| {
        &*library[*id].id == premise
            || tombstone.is_some_and(|it| matches!(it.successor, Some(Successor::Claim(other)) if other == *id))
            || library.claims.iter().any(|old| &*old.id == premise && old.superseded_by == Some(*id))
    })
}
