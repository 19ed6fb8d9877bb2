//! `number-differs`: the words that state a claim have a number that the claim does not have, or its own text has one
//! that its measure does not have.

use super::own::contradicting;
use super::said::{Said, comparable, is_in_text, is_weighty, meets, numbers_of, rounds, said, tells_a_fall};
use crate::check::rules::{Look, Rule};
use crate::check::words::is_english;
use crate::check::{About, Found, Subject};
use crate::config::Level;
use crate::diag::Diagnostic;
use crate::model::{BriefId, ClaimId};
use crate::number::{Dimension, Interval, Quantity, Unit};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "number-differs",
    in_short: ("number in a text differs from its claim", "numbers in texts differ from their claims"),
    level: Level::Warn,
    page: include_str!("number_differs.md"),
    look: Look::BriefAndClaim(look, look_at_own_words),
};

fn look(subject: Subject<'_>, brief: BriefId, found: &mut Found) {
    let file = subject.library[brief].declared.file;
    let english = is_english(subject.library[brief].language.as_ref(), subject.config);
    for said in said(subject, brief) {
        let claim = &subject.library[said.claim];
        let numbers = numbers_of(subject, said.claim);
        for quantity in &said.quantities {
            // A share beside a likelihood may be its band.
            let is_band = claim.likelihood.is_some() && quantity.unit.is_share();
            let is_told = || !is_weighty(quantity) && is_in_text(subject, said.claim, quantity);
            if is_band || !differs(english, &said, quantity, &numbers) || is_told() {
                continue;
            }
            let words = &said.at.passage.text[quantity.range.clone()];
            let message = format!("the words say `{}`, and claim `{}` does not", words.trim(), claim.id);
            let has = claim.measure.as_ref().map_or_else(|| claim.text.clone(), |measure| measure.as_written());
            let key = if claim.measure.is_some() { "measure" } else { "text" };
            let finding = Diagnostic::warning("", message)
                .help(format!("the claim has: {has}"))
                .help(format!("correct one of them; `[](claim:{}#value)` writes the claim's number", claim.id))
                .at(file, said.at.place(quantity.range.clone()), "")
                .at(claim.declared.file, claim.declared.path.clone().key(key), "the claim");
            found.report_on(About::Claim(said.claim), finding);
        }
    }
}

/// Reports each text of a claim whose numbers could be its measure, and of which none is.
fn look_at_own_words(subject: Subject<'_>, id: ClaimId, found: &mut Found) {
    let claim = &subject.library[id];
    let Some(measure) = &claim.measure else { return };
    let contrary = contradicting(subject, id);
    for key in ["text", "short"] {
        let Some(first) = contrary.iter().find(|contrary| contrary.key == key) else { continue };
        let message = format!("the `{key}` of claim `{}` says `{}`, and its measure does not", claim.id, first.words());
        let path = |key: &'static str| claim.declared.path.clone().key(key);
        let finding = Diagnostic::warning("", message)
            .help(format!("the measure has: {}", measure.as_written()))
            .help("look at the evidence, and correct one of them")
            .at(claim.declared.file, path(key), "")
            .at(claim.declared.file, path("measure"), "the measure");
        found.report(finding);
    }
}

/// Whether a quantity is none of a claim's numbers.
fn differs(english: bool, said: &Said<'_>, quantity: &Quantity, numbers: &[(Interval, Unit)]) -> bool {
    let same_unit = |quantity: &Quantity| -> Vec<Interval> {
        numbers.iter().filter(|(_, unit)| comparable(quantity, unit)).map(|(interval, _)| *interval).collect()
    };
    let intervals = same_unit(quantity);
    if intervals.is_empty() {
        // What is put beside the claim's own number may be worked out from it.
        let is_told = said.quantities.iter().any(|other| meets(other, &same_unit(other)));
        return !is_told && is_mistaken(quantity, numbers);
    }
    !meets(quantity, &intervals) && !rounds(quantity, &intervals) && !falls(english, said, quantity, &intervals)
}

/// Whether it stands for a number of a claim with a unit that it does not have: another currency, or percentage points
/// for a share.
fn is_mistaken(quantity: &Quantity, numbers: &[(Interval, Unit)]) -> bool {
    let ours = &quantity.unit.dimension;
    match ours {
        Dimension::Money(_) => {
            let mut money = numbers.iter().filter(|(_, unit)| matches!(unit.dimension, Dimension::Money(_))).peekable();
            money.peek().is_some() && !money.any(|(_, unit)| ours.agrees(&unit.dimension))
        }
        // Another number may be the difference of two shares.
        Dimension::Share | Dimension::Points => numbers.iter().any(|(interval, unit)| {
            let is_other = matches!(unit.dimension, Dimension::Share | Dimension::Points) && unit.dimension != *ours;
            is_other && meets(quantity, &[*interval])
        }),
        Dimension::Number | Dimension::Times | Dimension::Count(_) => false,
    }
}

/// Whether it tells one of these by a fall: "fell by 5%" for −5%. The words for it are known in English alone.
fn falls(english: bool, said: &Said<'_>, quantity: &Quantity, others: &[Interval]) -> bool {
    let negated: Vec<Interval> = others.iter().map(|other| other.negated()).collect();
    if !meets(quantity, &negated) && !rounds(quantity, &negated) {
        return false;
    }
    let passage = said.at.passage;
    tells_a_fall(english, &passage.text[passage.sentence_at(quantity.range.start)])
}
