//! `number-unclaimed`: a number in a sentence that states no claim and cites no source.

use std::ops::Range;

use super::said::{is_weighty, language, passages};
use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::Diagnostic;
use crate::model::{BriefId, Form, Passage};
use crate::number::{Exact, Interval, Kind, Quantity, read};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "number-unclaimed",
    in_short: ("number has no claim and no source", "numbers have no claim and no source"),
    level: Level::Warn,
    page: include_str!("number_unclaimed.md"),
    look: Look::Brief(look),
};

fn look(subject: Subject<'_>, brief: BriefId, found: &mut Found) {
    let file = subject.library[brief].declared.file;
    let language = language(subject, brief);
    for (_, at) in passages(subject, brief) {
        let passage = at.passage;
        if passage.form != Form::Text || !has_digit(&passage.text) {
            continue;
        }
        let quantities = read(&passage.text, language);
        for sentence in passage.sentences().filter(|sentence| !is_attested(passage, sentence)) {
            let bare = |quantity: &&Quantity| {
                sentence.start <= quantity.range.start
                    && quantity.range.end <= sentence.end
                    && quantity.kind != Kind::Words
                    && is_weighty(quantity)
                    && !passage.has_code(&quantity.range)
                    && !is_idiom(&passage.text, quantity)
                    && !passage.is_quoted(quantity.range.start)
            };
            // One finding a sentence: one mark mends it.
            let Some(quantity) = quantities.iter().find(bare) else { continue };
            let words = passage.text[quantity.range.clone()].trim();
            let finding = Diagnostic::warning("", format!("`{words}` states no claim and cites no source"))
                .help("mark the words as a claim, `[words](claim:id)`, or cite the source, `[@key]`")
                .at(file, at.place(quantity.range.clone()), "");
            found.report(finding);
        }
    }
}

fn has_digit(text: &str) -> bool {
    text.chars().any(char::is_numeric)
}

/// Whether a sentence states a claim or cites a source.
fn is_attested(passage: &Passage, sentence: &Range<usize>) -> bool {
    let stated =
        passage.stated.iter().any(|(from, to, _)| (*from as usize) < sentence.end && sentence.start < *to as usize);
    // A citation behind the full stop belongs to the sentence before it.
    stated || passage.cited.iter().any(|(at, _)| sentence.start < *at as usize && *at as usize <= sentence.end)
}

/// Whether a share is a turn of phrase: "100% sure". In English so far.
fn is_idiom(text: &str, quantity: &Quantity) -> bool {
    const STATES: [&str; 8] = ["sure", "certain", "confident", "convinced", "clear", "right", "correct", "behind"];
    let whole = Exact::new(100, 0).map(Interval::point);
    let next = text[quantity.range.end..].trim_start().split(|letter: char| !letter.is_alphabetic()).next();
    quantity.unit.is_share()
        && quantity.readings.iter().any(|reading| Some(*reading) == whole)
        && next.is_some_and(|next| STATES.contains(&next))
}
