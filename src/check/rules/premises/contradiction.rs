//! `contradiction`: two claims that the site states as its own and that cannot both be true.

use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::Diagnostic;
use crate::model::{Claim, ClaimId, ClaimMode, Rel};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "contradiction",
    in_short: ("pair of claims is a contradiction", "pairs of claims are contradictions"),
    level: Level::Error,
    page: include_str!("contradiction.md"),
    look: Look::Claim(look),
};

fn look(subject: Subject<'_>, id: ClaimId, found: &mut Found) {
    let claim = &subject.library[id];
    for (position, relation) in claim.relates.iter().enumerate() {
        let other = &subject.library[relation.claim];
        let told = relation.claim < id && contradicts(other, id);
        if relation.rel != Rel::Contradicts || told || !(asserted(claim) && asserted(other)) || apart(claim, other) {
            continue;
        }
        let place = claim.declared.path.clone().key("relates").index(position);
        let message = format!("claims `{}` and `{}` contradict each other, and both are stated", claim.id, other.id);
        let finding = Diagnostic::error("", message)
            .help("withdraw one, or mark whose statement it is: `mode: attributed`, `by: …`")
            .at(claim.declared.file, place, "")
            .at(other.declared.file, other.declared.path.clone().key("text"), "the other");
        found.report(finding);
    }
}

fn contradicts(claim: &Claim, other: ClaimId) -> bool {
    claim.relates.iter().any(|relation| relation.rel == Rel::Contradicts && relation.claim == other)
}

/// Whether the authors state it as so: a likelihood leaves room for the opposite.
fn asserted(claim: &Claim) -> bool {
    super::stands(claim) && claim.mode == ClaimMode::Endorsed && claim.likelihood.is_none() && claim.forecast.is_none()
}

/// Whether they speak of times that have nothing in common.
fn apart(claim: &Claim, other: &Claim) -> bool {
    let period = |claim: &Claim| claim.measure.as_ref().and_then(|measure| measure.period);
    period(claim).zip(period(other)).is_some_and(|(one, two)| one.is_apart_from(two))
}
