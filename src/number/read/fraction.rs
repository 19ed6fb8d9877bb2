//! Fractions in words. They are rough: a third is anything from 30 to 37%.

use super::{Kind, Quantity};
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
            found.push(Quantity {
                range: at..end,
                readings: vec![Interval::between(low, high)],
                unit: Unit { scale: 0, dimension: Dimension::Share, per: None },
                kind: Kind::Words,
                significant: 1,
                whole_digits: 2,
            });
        }
    }
    found
}
