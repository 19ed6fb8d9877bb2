//! The numbers in a claim's own words, beside its measure.

use super::said::{comparable, is_weighty, meets, rounds, tells_a_fall, with_prefix};
use crate::check::Subject;
use crate::model::{Claim, ClaimId, Measure};
use crate::number::{Dimension, Interval, Quantity, Unit, read};

/// A number in a claim's own words that stands where its measure should.
pub(super) struct Contrary<'a> {
    /// The key of the text: `text` or `short`.
    pub(super) key: &'static str,
    text: &'a str,
    pub(super) quantity: Quantity,
}

impl Contrary<'_> {
    /// As it is written.
    pub(super) fn words(&self) -> &str {
        self.text[self.quantity.range.clone()].trim()
    }
}

/// A claim's own words, each with its key.
pub(super) fn texts(claim: &Claim) -> impl Iterator<Item = (&'static str, &str)> {
    [Some(("text", claim.text.as_str())), claim.short.as_deref().map(|short| ("short", short))].into_iter().flatten()
}

/// The numbers of a claim's texts that could be its measure, of each text in which none is.
pub(super) fn contradicting(subject: Subject<'_>, id: ClaimId) -> Vec<Contrary<'_>> {
    let claim = &subject.library[id];
    let language = subject.language_of(id);
    let Some(measure) = &claim.measure else { return Vec::new() };
    let Some(interval) = measure.interval(language) else { return Vec::new() };
    let unit = measure.unit(language);
    let english = language.split('-').next() == Some("en");
    let of_text = |(key, text)| {
        let quantities: Vec<Quantity> = read(text, language).iter().map(|it| with_prefix(it, unit.prefix)).collect();
        let fall = tells_a_fall(english, text);
        let is_it = |it: &Quantity| comparable(it, &unit) && is_told(it, interval, fall);
        // A part of something, or two numbers between which it lies, give it by reckoning.
        let is_reckoned = || {
            let of_another = |it: &Quantity| it.unit.is_share() && !unit.is_share();
            // "Half" that begins a sentence is a half.
            let lower = read(&text.to_lowercase(), language);
            lower.iter().any(of_another) || is_worked_out(&quantities, interval)
        };
        if quantities.iter().any(is_it) || is_reckoned() {
            return Vec::new();
        }
        let could_be = quantities.into_iter().filter(|it| could_be(text, it, measure, (&unit, language)));
        could_be.map(|quantity| Contrary { key, text, quantity }).collect()
    };
    texts(claim).flat_map(of_text).collect()
}

fn is_told(quantity: &Quantity, interval: Interval, fall: bool) -> bool {
    let is = |interval: Interval| meets(quantity, &[interval]) || rounds(quantity, &[interval]);
    is(interval) || (fall && is(interval.negated()))
}

/// Whether the sum or the difference of two numbers of a text fits the measure.
fn is_worked_out(quantities: &[Quantity], interval: Interval) -> bool {
    let points: Vec<Interval> = quantities.iter().flat_map(|it| it.readings.iter().copied()).collect();
    let fits = |one: &Interval, other: &Interval| {
        let sum = one.as_point().zip(other.as_point()).and_then(|(one, other)| one.plus(other));
        sum.is_some_and(|sum| Interval::point(sum).meets(&interval))
    };
    points.iter().enumerate().any(|(at, one)| {
        let mut others = points[at + 1..].iter();
        others.any(|other| fits(one, other) || fits(one, &other.negated()) || fits(&one.negated(), other))
    })
}

/// Whether a number counts what the measure does: it has the unit, its scale or what it is of, or nothing at all.
fn could_be(text: &str, quantity: &Quantity, measure: &Measure, (unit, language): (&Unit, &str)) -> bool {
    if !comparable(quantity, unit) {
        return false;
    }
    if quantity.unit.dimension != Dimension::Number {
        return true;
    }
    let behind = text[quantity.range.end..].trim_start().to_lowercase();
    let counts = |name: &str| {
        let rest = behind.strip_prefix(name);
        !name.is_empty() && rest.is_some_and(|rest| !rest.trim_start_matches('s').starts_with(char::is_alphanumeric))
    };
    let counted = match &unit.dimension {
        Dimension::Count(name) => counts(name),
        _ => false,
    };
    let of = measure.of.as_deref().unwrap_or_default().to_lowercase();
    let scale = text[quantity.range.clone()].trim_start_matches(|letter: char| !letter.is_alphabetic());
    let has_scale = unit.scale != 0 && Unit::parse(scale, language).scale == unit.scale;
    let bare = is_weighty(quantity) && !behind.starts_with(char::is_alphanumeric);
    counted || counts(&of) || has_scale || bare
}
