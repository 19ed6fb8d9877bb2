//! Fractions in words.

use super::{Kind, Quantity, last_words};
use crate::number::habit::closeness_before;
use crate::number::unit::{Dimension, Unit};
use crate::number::{Exact, Interval};

/// Fractions in English words, and as one sign.
pub(super) fn fractions(text: &str) -> Vec<Quantity> {
    const WORDS: [(&str, i128, i128); 9] = [
        ("three quarters", 75, 75),
        ("three-quarters", 75, 75),
        ("two thirds", 66, 67),
        ("two-thirds", 66, 67),
        ("one third", 33, 34),
        ("one-third", 33, 34),
        ("a third", 33, 34),
        ("a quarter", 25, 25),
        ("half", 50, 50),
    ];
    const SIGNS: [(&str, i128, i128); 5] = [("½", 50, 50), ("⅓", 33, 34), ("⅔", 66, 67), ("¼", 25, 25), ("¾", 75, 75)];
    let mut found: Vec<Quantity> = Vec::new();
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
            let meant = closeness_before(&before, "en");
            let readings = if low == high { meant.interval(low, 1) } else { Some(Interval::between(low, high)) };
            found.push(Quantity {
                range: at..end,
                readings: readings.into_iter().collect(),
                unit: Unit { scale: 0, dimension: Dimension::Share, per: None },
                kind: Kind::Words,
                significant: 1,
                whole_digits: 2,
            });
        }
    }
    found
}
