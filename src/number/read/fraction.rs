//! Fractions in words. They are rough: a third is anything from 30 to 37%.

use std::ops::Bound;

use super::{Kind, Quantity, last_words};
use crate::number::Closeness;
use crate::number::habit::closeness_before;
use crate::number::unit::{Dimension, Unit};
use crate::number::{Exact, Interval};

/// What a fraction may mean, in tenths of a percent: from, to, and the two numbers between which its own value lies.
type Fraction = (i128, i128, i128, i128);

const QUARTER: Fraction = (220, 280, 250, 250);
const THIRD: Fraction = (300, 370, 333, 334);
const HALF: Fraction = (450, 550, 500, 500);
const TWO_THIRDS: Fraction = (630, 700, 666, 667);
const THREE_QUARTERS: Fraction = (720, 780, 750, 750);

/// Fractions in English words, and as one sign.
pub(super) fn fractions(text: &str) -> Vec<Quantity> {
    const WORDS: [(&str, &Fraction); 14] = [
        ("three quarters", &THREE_QUARTERS),
        ("three-quarters", &THREE_QUARTERS),
        ("two thirds", &TWO_THIRDS),
        ("two-thirds", &TWO_THIRDS),
        ("one third", &THIRD),
        ("one-third", &THIRD),
        ("a third", &THIRD),
        ("a quarter", &QUARTER),
        ("half", &HALF),
        ("½", &HALF),
        ("⅓", &THIRD),
        ("⅔", &TWO_THIRDS),
        ("¼", &QUARTER),
        ("¾", &THREE_QUARTERS),
    ];
    // Most texts have none, and this is asked of every passage of a site.
    const HEADS: [&str; 3] = ["third", "quarter", "half"];
    let mut found: Vec<Quantity> = Vec::new();
    if !HEADS.iter().any(|head| text.contains(head)) && !text.contains(['½', '⅓', '⅔', '¼', '¾']) {
        return found;
    }
    for (words, fraction) in WORDS {
        for (at, _) in text.match_indices(words) {
            let end = at + words.len();
            let inside = text[..at].ends_with(char::is_alphanumeric) || text[end..].starts_with(char::is_alphanumeric);
            let taken = found.iter().any(|known| known.range.contains(&at));
            if inside || taken {
                continue;
            }
            let before = last_words(text[..at].trim_end()).to_lowercase();
            let Some(meant) = bounded(closeness_before(&before, "en"), fraction) else { continue };
            found.push(Quantity {
                range: at..end,
                readings: vec![meant],
                unit: Unit { dimension: Dimension::Share, ..Unit::NONE },
                kind: Kind::Words,
                significant: 1,
                whole_digits: 2,
                place: 1,
            });
        }
    }
    found
}

/// "Half" is rough, "more than half" is not: it begins where half ends.
fn bounded(meant: Closeness, fraction: &Fraction) -> Option<Interval> {
    let percent = |tenths: i128| Exact::new(tenths, -1);
    let (low, high, from, to) = *fraction;
    Some(match meant {
        Closeness::More => Interval { low: Bound::Excluded(percent(from)?), high: Bound::Unbounded },
        Closeness::AtLeast => Interval { low: Bound::Included(percent(from)?), high: Bound::Unbounded },
        Closeness::Less => Interval { low: Bound::Unbounded, high: Bound::Excluded(percent(to)?) },
        Closeness::AtMost => Interval { low: Bound::Unbounded, high: Bound::Included(percent(to)?) },
        Closeness::Exactly | Closeness::About => Interval::between(percent(low)?, percent(high)?),
    })
}
