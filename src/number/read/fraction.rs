//! Fractions in words. They are rough: a third is anything from 30 to 37%.

use std::ops::Bound;

use super::{Kind, Quantity, last_words};
use crate::number::Closeness;
use crate::number::habit::closeness_before;
use crate::number::unit::{Dimension, Unit};
use crate::number::{Exact, Interval};

/// Fractions in English words, and as one sign.
pub(super) fn fractions(text: &str) -> Vec<Quantity> {
    const WORDS: [(&str, i128, i128); 9] = [
        ("three quarters", 72, 78),
        ("three-quarters", 72, 78),
        ("two thirds", 63, 70),
        ("two-thirds", 63, 70),
        ("one third", 30, 37),
        ("one-third", 30, 37),
        ("a third", 30, 37),
        ("a quarter", 22, 28),
        ("half", 45, 55),
    ];
    const SIGNS: [(&str, i128, i128); 5] = [("½", 45, 55), ("⅓", 30, 37), ("⅔", 63, 70), ("¼", 22, 28), ("¾", 72, 78)];
    // Most texts have none, and this is asked of every passage of a site.
    const HEADS: [&str; 3] = ["third", "quarter", "half"];
    let mut found: Vec<Quantity> = Vec::new();
    if !HEADS.iter().any(|head| text.contains(head)) && !text.contains(['½', '⅓', '⅔', '¼', '¾']) {
        return found;
    }
    for (words, low, high) in WORDS.into_iter().chain(SIGNS) {
        for (at, _) in text.match_indices(words) {
            let end = at + words.len();
            let inside = text[..at].ends_with(char::is_alphanumeric) || text[end..].starts_with(char::is_alphanumeric);
            let taken = found.iter().any(|known| known.range.contains(&at));
            let (Some(low), Some(high)) = (Exact::new(low, 0), Exact::new(high, 0)) else { continue };
            if inside || taken {
                continue;
            }
            let before = last_words(text[..at].trim_end()).to_lowercase();
            found.push(Quantity {
                range: at..end,
                readings: vec![bounded(closeness_before(&before, "en"), low, high)],
                unit: Unit { scale: 0, dimension: Dimension::Share, per: None },
                kind: Kind::Words,
                significant: 1,
                whole_digits: 2,
            });
        }
    }
    found
}

/// "More than half" begins where half does.
fn bounded(meant: Closeness, low: Exact, high: Exact) -> Interval {
    let around = Interval::between(low, high);
    match meant {
        Closeness::More | Closeness::AtLeast => Interval { high: Bound::Unbounded, ..around },
        Closeness::Less | Closeness::AtMost => Interval { low: Bound::Unbounded, ..around },
        Closeness::Exactly | Closeness::About => around,
    }
}
