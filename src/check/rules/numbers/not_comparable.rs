//! `not-comparable`: two claims are set against each other, in a relation or in a sentence of a brief, and their numbers
//! measure different things.

use std::collections::HashSet;

use super::beside::{Beside, beside};
use crate::check::rules::{Look, Rule};
use crate::check::words::{english, first};
use crate::check::{About, Found, Subject};
use crate::config::Level;
use crate::diag::Diagnostic;
use crate::model::{BriefId, ClaimId, Measure, Period, Rel};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "not-comparable",
    in_short: ("pair of claims cannot be compared", "pairs of claims cannot be compared"),
    level: Level::Warn,
    page: include_str!("not_comparable.md"),
    look: Look::Site(look),
};

fn look(subject: Subject<'_>, found: &mut Found) {
    for id in subject.library.claims.ids() {
        look_at_relations(subject, id, found);
    }
    for id in subject.library.briefs.ids() {
        look_at_sentences(subject, id, found);
    }
}

fn look_at_relations(subject: Subject<'_>, id: ClaimId, found: &mut Found) {
    let claim = &subject.library[id];
    let Some(measure) = &claim.measure else { return };
    for (at, relation) in claim.relates.iter().enumerate() {
        let said = match relation.rel {
            Rel::Contradicts => "to contradict",
            Rel::SameAs => "to be the same as",
            Rel::Refines => "to refine",
            Rel::Answers | Rel::Undercuts => continue,
        };
        let other = &subject.library[relation.claim];
        let Some(other_measure) = &other.measure else { continue };
        let units = (measure.unit(subject.language_of(id)), other_measure.unit(subject.language_of(relation.claim)));
        let Some(differs) = difference(measure, other_measure, units.0.agrees(&units.1)) else { continue };
        let (one, two, what) = differs;
        let message =
            format!("claim `{}` is said {said} claim `{}`, and {what} differ: {one} and {two}", claim.id, other.id);
        let path = claim.declared.path.clone().key("relates").index(at);
        let finding = Diagnostic::warning("", message)
            .help("compare numbers of one unit, place and period, or take the relation out")
            .at(claim.declared.file, path, "");
        found.report_on(About::Claim(id), finding);
    }
}

fn look_at_sentences(subject: Subject<'_>, id: BriefId, found: &mut Found) {
    let library = subject.library;
    let file = library[id].declared.file;
    for pair in beside(subject, id) {
        let (one, other) = (&library[pair.one], &library[pair.other]);
        let Some((one_measure, other_measure)) = one.measure.as_ref().zip(other.measure.as_ref()) else { continue };
        let units =
            (one_measure.unit(subject.language_of(pair.one)), other_measure.unit(subject.language_of(pair.other)));
        // Whether a share may stand beside a number of people is for the reader to see.
        if !units.0.agrees(&units.1) {
            continue;
        }
        let Some((what, of_one, of_other)) = untold(&pair, one_measure, other_measure) else { continue };
        let message = format!(
            "`{}` sets claim `{}` beside claim `{}`, and the sentence does not say that {what} differ: {of_one} and {of_other}",
            pair.words.split_whitespace().collect::<Vec<_>>().join(" "),
            one.id,
            other.id
        );
        let finding = Diagnostic::warning("", message)
            .help("say in the sentence what each number is of, or compare numbers that measure the same")
            .at(file, pair.at.place(pair.range.clone()), "");
        found.report_on(About::Brief(id), finding);
    }
}

/// In what two measures differ that their sentence does not tell apart: population, place, or time.
fn untold(pair: &Beside<'_>, one: &Measure, other: &Measure) -> Option<(&'static str, String, String)> {
    let words_of_sentence = words(pair.sentence);
    let texts = [("what they measure", &one.of, &other.of), ("their places", &one.place, &other.place)];
    for (what, one, other) in texts {
        let (Some(one), Some(other)) = (one, other) else { continue };
        if is_untold(&words(one), &words(other), &words_of_sentence) {
            return Some((what, format!("`{one}`"), format!("`{other}`")));
        }
    }
    let (one, other) = one.period.zip(other.period).filter(|_| !pair.course)?;
    let named = |period: Period| words_of_sentence.contains(&period.days().0.year().to_string());
    let told = named(one) && named(other) || first(pair.sentence, english::OTHER_TIMES).is_some();
    (one.is_apart_from(other) && !told).then(|| ("their periods", format!("`{one}`"), format!("`{other}`")))
}

/// Whether each of two descriptions has words that the other has not, and the sentence none of these. A description
/// that only says more than the other may be of the same.
fn is_untold(one: &HashSet<String>, other: &HashSet<String>, sentence: &HashSet<String>) -> bool {
    let mut own = one.difference(other).peekable();
    let mut others = other.difference(one).peekable();
    own.peek().is_some() && others.peek().is_some() && !own.chain(others).any(|word| sentence.contains(word))
}

/// The words of a text in lower case, without the plural’s `s`.
fn words(text: &str) -> HashSet<String> {
    let words = text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(|word| word.to_lowercase()).map(|word| word.strip_suffix('s').unwrap_or(&word).to_owned()).collect()
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
    (from.days() != to.days()).then(|| (format!("`{from}`"), format!("`{to}`"), "their periods"))
}
