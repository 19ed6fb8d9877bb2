//! `not-comparable`: two claims are set against each other, and their numbers measure different things.

use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::Diagnostic;
use crate::model::{Choice, ClaimId, Measure, Rel};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "not-comparable",
    level: Level::Warn,
    page: include_str!("not_comparable.md"),
    look: Look::Claim(look),
};

fn look(subject: Subject<'_>, id: ClaimId, found: &mut Found) {
    let claim = &subject.library[id];
    let Some(measure) = &claim.measure else { return };
    for (at, relation) in claim.relates.iter().enumerate() {
        let sets_beside = matches!(relation.rel, Rel::Contradicts | Rel::SameAs | Rel::Refines);
        let other = &subject.library[relation.claim];
        let Some(other_measure) = other.measure.as_ref().filter(|_| sets_beside) else { continue };
        let units = (measure.unit(subject.language_of(id)), other_measure.unit(subject.language_of(relation.claim)));
        let Some(differs) = difference(measure, other_measure, units.0.agrees(&units.1)) else { continue };
        let (one, two, what) = differs;
        let message = format!(
            "claim `{}` is said to be `{}` of claim `{}`, but {what} differ: {one} and {two}",
            claim.id,
            relation.rel.name(),
            other.id
        );
        let path = claim.declared.path.clone().key("relates").index(at);
        let finding = Diagnostic::warning("", message)
            .help("compare numbers of one unit, place and period, or take the relation out")
            .at(claim.declared.file, path, "");
        found.report(finding);
    }
}

/// In what the measures differ, and how.
fn difference(one: &Measure, other: &Measure, same_unit: bool) -> Option<(String, String, &'static str)> {
    let pair = |one: &Option<String>, other: &Option<String>| Some((one.clone()?, other.clone()?));
    if !same_unit {
        let (one, other) = pair(&one.unit, &other.unit)?;
        return Some((format!("`{one}`"), format!("`{other}`"), "their units"));
    }
    let different = |pair: &(String, String)| pair.0.to_lowercase() != pair.1.to_lowercase();
    if let Some((one, other)) = pair(&one.place, &other.place).filter(different) {
        return Some((format!("`{one}`"), format!("`{other}`"), "their places"));
    }
    let (from, to) = (one.period?, other.period?);
    (from != to).then(|| (format!("`{from}`"), format!("`{to}`"), "their periods"))
}
