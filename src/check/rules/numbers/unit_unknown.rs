//! `unit-unknown`: a word of a unit that is nearly a known one.

use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::{Diagnostic, nearest};
use crate::model::ClaimId;
use crate::number::{known_words, scale_of, scale_words};

/// The rule.
pub(super) const RULE: Rule =
    Rule { name: "unit-unknown", level: Level::Warn, page: include_str!("unit_unknown.md"), look: Look::Claim(look) };

/// Shorter words are near to too many others.
const SHORTEST: usize = 5;

fn look(subject: Subject<'_>, id: ClaimId, found: &mut Found) {
    let claim = &subject.library[id];
    let Some(unit) = claim.measure.as_ref().and_then(|measure| measure.unit.as_deref()) else { return };
    let language = subject.language_of(id);
    for word in unit.split_whitespace() {
        let lower = word.to_lowercase();
        let known = || scale_words(language).chain(known_words()).filter(|known| known.chars().count() >= SHORTEST);
        let is_plural = lower.strip_suffix('s').is_some_and(|one| known().any(|known| known == one));
        let length = lower.chars().count();
        if !(SHORTEST..=20).contains(&length) || scale_of(&lower, language).is_some() || is_plural {
            continue;
        }
        let slip = nearest(&lower, known()).filter(|near| near.chars().count().abs_diff(length) <= 1 && *near != lower);
        let Some(near) = slip.filter(|near| near.chars().next() == lower.chars().next()) else { continue };
        let finding = Diagnostic::warning("", format!("`{word}` is no unit that is known, and nearly `{near}`"))
            .help(format!("if `{near}` is meant, write so; else numbers of this unit compare with each other alone"))
            .at(claim.declared.file, claim.declared.path.clone().key("measure").key("unit"), "");
        found.report(finding);
    }
}
