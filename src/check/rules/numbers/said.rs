//! The numbers in the words that state a claim, beside the numbers of the claim itself.

use std::ops::Range;

use super::own::{contradicting, texts};
use crate::check::Subject;
use crate::diag::{FieldPath, Place};
use crate::model::{Body, BriefId, Claim, ClaimId, MarkKind, Passage};
use crate::number::{Dimension, Interval, Quantity, Unit, about, read};

/// What stands for a number or a text that is put in from a claim.
const LEFT_OUT: &str = "[…]";

/// Words that state a claim, and the quantities in them.
pub(super) struct Said<'a> {
    pub(super) claim: ClaimId,
    pub(super) quantities: Vec<Quantity>,
    pub(super) at: Written<'a>,
}

/// A passage of a brief, and where it is written.
#[derive(Clone, Copy)]
pub(super) struct Written<'a> {
    pub(super) passage: &'a Passage,
    /// Its number, for a key message.
    message: Option<usize>,
}

impl Written<'_> {
    /// Where a part of the words is written.
    pub(super) fn place(&self, part: Range<usize>) -> Place {
        match self.message {
            None => Place::Span(self.passage.span(part)),
            Some(number) => Place::Field(FieldPath::root().key("key_messages").index(number)),
        }
    }
}

/// The passages of a brief that are its own words, with the texts whose marks they name.
pub(super) fn passages(subject: Subject<'_>, brief: BriefId) -> impl Iterator<Item = (&'_ Body, Written<'_>)> {
    let brief = &subject.library[brief];
    let messages = brief.key_messages.iter().enumerate().map(|(number, body)| (body, Some(number)));
    let texts = std::iter::once((&brief.body, None)).chain(messages);
    texts.flat_map(|(body, message)| body.passages.iter().map(move |passage| (body, Written { passage, message })))
}

/// The language (BCP 47) of a brief.
pub(super) fn language(subject: Subject<'_>, brief: BriefId) -> &str {
    subject.library[brief].language.as_ref().unwrap_or(&subject.config.language).as_str()
}

/// Every statement of a claim in a brief's own words that holds a quantity.
pub(super) fn said(subject: Subject<'_>, brief: BriefId) -> Vec<Said<'_>> {
    let language = language(subject, brief);
    let mut all = Vec::new();
    for (body, at) in passages(subject, brief) {
        let passage = at.passage;
        if passage.stated.is_empty() || passage.form.is_quotation() {
            continue;
        }
        let quantities = read(&passage.text, language);
        for (from, to, mark) in &passage.stated {
            let words = *from as usize..*to as usize;
            let claim = match body.marks.get(*mark as usize).map(|mark| &mark.kind) {
                Some(MarkKind::ClaimStart(claim)) => *claim,
                _ => continue,
            };
            let within = |quantity: &&Quantity| {
                words.start <= quantity.range.start
                    && quantity.range.end <= words.end
                    && !passage.has_code(&quantity.range)
                    && counts(&passage.text, quantity, &subject.library[claim])
            };
            let prefix = subject.library[claim].measure.as_ref().map_or(0, |measure| measure.unit("").prefix);
            let with_prefix = |quantity: &Quantity| with_prefix(quantity, prefix);
            let quantities: Vec<Quantity> = quantities.iter().filter(within).map(with_prefix).collect();
            if !quantities.is_empty() && passage.text.get(words) != Some(LEFT_OUT) {
                all.push(Said { claim, quantities, at });
            }
        }
    }
    all
}

/// A quantity beside a claim whose unit has a prefix: a bare number may be one of that unit, which the words around it
/// name (`300 of 500 km`).
pub(super) fn with_prefix(quantity: &Quantity, prefix: i32) -> Quantity {
    let mut quantity = quantity.clone();
    if prefix != 0 && quantity.unit.dimension == Dimension::Number {
        let shifted: Vec<Interval> = quantity.readings.iter().filter_map(|reading| reading.shifted(prefix)).collect();
        quantity.readings.extend(shifted);
    }
    quantity
}

/// Whether a quantity of some words may be the number of their claim.
fn counts(text: &str, quantity: &Quantity, claim: &Claim) -> bool {
    /// Parts of a currency, by which its numbers are not told.
    const SMALL_CHANGE: [&str; 8] = ["cent", "cents", "penny", "pence", "centime", "centimes", "kopeck", "kopecks"];
    if quantity.unit.dimension != Dimension::Number {
        return true;
    }
    let behind = text[quantity.range.end..].trim_start().to_lowercase();
    let next = behind.split(|letter: char| !letter.is_alphabetic()).next().unwrap_or_default();
    let unit = claim.measure.as_ref().map(|measure| measure.unit("").dimension);
    let is_counted = match &unit {
        Some(Dimension::Count(name)) => behind
            .strip_prefix(&**name)
            .is_some_and(|rest| !rest.strip_prefix('s').unwrap_or(rest).starts_with(char::is_alphanumeric)),
        _ => false,
    };
    is_counted || (is_weighty(quantity) && !SMALL_CHANGE.contains(&next))
}

/// Whether a quantity has a unit, or is large enough that it is not one of the small numbers of every text.
pub(super) fn is_weighty(quantity: &Quantity) -> bool {
    match quantity.unit.dimension {
        Dimension::Number => quantity.whole_digits >= 3 || is_large(quantity),
        // A prefix makes no number large.
        Dimension::Count(_) => quantity.whole_digits >= 3,
        _ => true,
    }
}

fn is_large(quantity: &Quantity) -> bool {
    let limit = crate::number::Exact::new(100, 0);
    quantity.readings.iter().filter_map(Interval::as_point).any(|value| Some(value) >= limit)
}

/// Whether both may count the same. A bare number beside money leaves the currency to the words around it.
pub(super) fn comparable(quantity: &Quantity, unit: &Unit) -> bool {
    let elliptic = quantity.unit.dimension == Dimension::Number && matches!(unit.dimension, Dimension::Money(_));
    quantity.unit.agrees(unit) || elliptic
}

/// The numbers that a claim itself gives: its measure, and those in its text.
pub(super) fn numbers_of(subject: Subject<'_>, id: ClaimId) -> Vec<(Interval, Unit)> {
    let claim = &subject.library[id];
    let language = subject.language_of(id);
    let measure = claim.measure.as_ref().and_then(|it| Some((it.interval(language)?, it.unit(language))));
    let in_text = in_text(subject, id).into_iter().filter(is_weighty);
    let in_text = in_text.flat_map(|quantity| {
        let Quantity { readings, unit, .. } = quantity;
        readings.into_iter().map(move |interval| (interval, unit.clone()))
    });
    measure.into_iter().chain(in_text).collect()
}

/// Whether a claim's own text has this very number.
pub(super) fn is_in_text(subject: Subject<'_>, id: ClaimId, quantity: &Quantity) -> bool {
    in_text(subject, id)
        .iter()
        .any(|own| comparable(quantity, &own.unit) && own.readings.iter().any(|it| quantity.readings.contains(it)))
}

/// Whether some reading of a quantity fits one of these. A claim of at most 1.2 is told by 1.2, not by any number below.
pub(super) fn meets(quantity: &Quantity, others: &[Interval]) -> bool {
    let fits = |reading: &Interval, other: &Interval| match (reading.only_end(), other.only_end()) {
        (None, Some(end)) => reading.meets(&Interval::point(end)),
        _ => reading.meets(other),
    };
    quantity.readings.iter().any(|reading| others.iter().any(|other| fits(reading, other)))
}

/// The numbers in a claim's own words, without those that its measure contradicts.
fn in_text(subject: Subject<'_>, id: ClaimId) -> Vec<Quantity> {
    let language = subject.language_of(id);
    let contrary = contradicting(subject, id);
    let of_text = |(key, text)| {
        let mut quantities = read(text, language);
        quantities.retain(|own| !contrary.iter().any(|it| it.key == key && it.quantity.range == own.range));
        quantities
    };
    texts(&subject.library[id]).flat_map(of_text).collect()
}

/// Whether one of these, rounded to the places in which a quantity is written, is that quantity.
pub(super) fn rounds(quantity: &Quantity, others: &[Interval]) -> bool {
    let around = |reading: &Interval| reading.as_point().and_then(|value| about(value, quantity.place));
    let mut readings = quantity.readings.iter().filter_map(around);
    readings.any(|around| others.iter().any(|other| other.as_point().is_some() && around.meets(other)))
}

/// Words of a fall, beside which a number without a sign tells a negative one.
const FALLS: [&str; 12] =
    ["below", "cut", "declin", "decreas", "down", "drop", "fall", "fell", "less", "los", "minus", "reduc"];

/// Whether a sentence tells of a fall. The words for it are known in English alone; any other may tell of one.
pub(super) fn tells_a_fall(english: bool, sentence: &str) -> bool {
    let sentence = sentence.to_lowercase();
    let mut words = sentence.split(|letter: char| !letter.is_alphabetic());
    !english || words.any(|word| FALLS.iter().any(|fall| word.starts_with(fall)))
}
