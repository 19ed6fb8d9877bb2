//! `unit-unknown`: a word of a unit that is nearly a known one. Nouns that are counted are no mistakes, and many are near
//! to words of units: it says nothing rather than something wrong.

use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::{Diagnostic, is_one_slip};
use crate::model::ClaimId;
use crate::number::{known_words, scale_of, scale_words};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "unit-unknown",
    in_short: ("unit may be a slip of the pen", "units may be slips of the pen"),
    level: Level::Warn,
    page: include_str!("unit_unknown.md"),
    look: Look::Claim(look),
};

/// Shorter words are near to too many others.
const SHORTEST: usize = 6;

/// Longer ones are no words.
const LONGEST: usize = 20;

fn look(subject: Subject<'_>, id: ClaimId, found: &mut Found) {
    let claim = &subject.library[id];
    let Some(unit) = claim.measure.as_ref().and_then(|measure| measure.unit.as_deref()) else { return };
    let language = subject.language_of(id);
    let lower = unit.to_lowercase();
    // Words of scale stand first: in `tonnes of bullion` none can be meant.
    let mut may_scale = true;
    for (word, lower) in unit.split_whitespace().zip(lower.split_whitespace()) {
        let scales = scale_of(lower, language).is_some();
        if let Some(near) = meant(lower, language, may_scale).filter(|_| !scales) {
            let message = format!("`{word}` is no unit that is known, and nearly `{near}`");
            let help =
                format!("if `{near}` is meant, write so; else numbers of this unit compare with each other alone");
            let place = claim.declared.path.clone().key("measure").key("unit");
            found.report(Diagnostic::warning("", message).help(help).at(claim.declared.file, place, ""));
        }
        may_scale = scales;
    }
}

/// The known word that a word in lower case was meant to be, if it is a slip: one letter too many, too few, other or in
/// the place of its neighbour, and never the first. Any other word is the name of what is counted.
fn meant(word: &str, language: &str, may_scale: bool) -> Option<&'static str> {
    if word == "kmh" {
        return Some("km/h");
    }
    let length = word.chars().count();
    let one = word.strip_suffix('s').unwrap_or(word);
    let scales = || scale_words(language).filter(|_| may_scale);
    let known = || scales().chain(known_words(language)).filter(|known| known.chars().count() >= SHORTEST);
    if !(SHORTEST - 1..=LONGEST).contains(&length) || known().any(|known| known == word || known == one) {
        return None;
    }
    let is_slip = |known: &&str| {
        let begins_alike = known.chars().next() == word.chars().next();
        begins_alike && [word, one].into_iter().any(|written| is_one_slip(written, known))
    };
    known().find(is_slip)
}
