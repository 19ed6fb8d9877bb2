//! Numbers put into a text, with the digits that the author wrote and the marks of the text’s language.

use super::habit::{closeness_word, habit, primary, scale_of, scale_word};
use super::{Exact, Interval, about};

/// How exactly a number is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Closeness {
    /// As it stands.
    Exactly,
    /// Less than that.
    Less,
    /// At most that.
    AtMost,
    /// More than that.
    More,
    /// At least that.
    AtLeast,
    /// About that.
    About,
}

impl Closeness {
    /// The numbers that are meant. `last_place` is the power of ten of the last written digit. `None` beyond what can
    /// be kept exactly.
    pub fn interval(self, value: Exact, last_place: i32) -> Option<Interval> {
        use std::ops::Bound::{Excluded, Included, Unbounded};
        Some(match self {
            Self::Exactly => Interval::point(value),
            Self::Less => Interval { low: Unbounded, high: Excluded(value) },
            Self::AtMost => Interval { low: Unbounded, high: Included(value) },
            Self::More => Interval { low: Excluded(value), high: Unbounded },
            Self::AtLeast => Interval { low: Included(value), high: Unbounded },
            Self::About => return about(value, last_place),
        })
    }

    fn sign(self) -> &'static str {
        match self {
            Self::Exactly => "",
            Self::Less => "<",
            Self::AtMost => "≤",
            Self::More => ">",
            Self::AtLeast => "≥",
            Self::About => "≈",
        }
    }
}

/// The power of ten of the last digit that was written on purpose: `11000` → 3, `11.0` → -1.
pub fn last_place(digits: &str, value: Exact) -> i32 {
    match digits.split_once('.') {
        Some((_, fraction)) if fraction.bytes().all(|byte| byte.is_ascii_digit()) => {
            i32::try_from(fraction.len()).map_or(0, |places| -places)
        }
        _ => value.last_place(),
    }
}

/// Digits with the marks of the language: in groups from five digits on, so that a year or a small number stays as it
/// is. A text that is more than digits and a point stays as it is.
pub fn digits(text: &str, language: &str) -> String {
    let (sign, unsigned) = text.strip_prefix('-').map_or(("", text), |rest| ("\u{2212}", rest));
    let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, ""));
    let is_plain = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !is_plain(whole) || !is_plain(fraction) {
        return text.to_owned();
    }
    let habit = habit(language);
    let mut written = sign.to_owned();
    for (position, digit) in whole.chars().enumerate() {
        let left = whole.len() - position;
        let ends_group = if habit.in_lakhs && left > 3 { (left - 3).is_multiple_of(2) } else { left.is_multiple_of(3) };
        if position > 0 && whole.len() >= 5 && ends_group {
            written.push(habit.group);
        }
        written.push(digit);
    }
    if unsigned.contains('.') {
        written.push(habit.decimal);
        written.push_str(fraction);
    }
    written
}

/// Two written numbers as a range: `1.7–5.5`; with a word between them where a sign stands before one, `−3 to 4.5`.
pub fn range(low: &str, high: &str, language: &str) -> String {
    let is_signed = |number: &str| number.starts_with(['\u{2212}', '-']);
    if !is_signed(low) && !is_signed(high) {
        return format!("{low}–{high}");
    }
    match primary(language) {
        "fr" => format!("{low} à {high}"),
        "de" => format!("{low} bis {high}"),
        "es" => format!("{low} a {high}"),
        "ar" => format!("{low} إلى {high}"),
        "km" => format!("{low} ដល់ {high}"),
        "en" => format!("{low} to {high}"),
        _ => format!("{low} … {high}"),
    }
}

/// A written number with the words for how exactly it is meant, or the sign where the language has no words here.
pub fn with_closeness(closeness: Closeness, number: &str, language: &str) -> String {
    match closeness {
        Closeness::Exactly => number.to_owned(),
        meant => match closeness_word(meant, language) {
            Some(word) => format!("{word} {number}"),
            None => format!("{}\u{a0}{number}", meant.sign()),
        },
    }
}

/// A written number with its unit. `from` is the language of the unit, `language` that of the text: the word for the
/// power of ten is translated where both languages have one, the rest stays as it was written.
pub fn unit_text(number: &str, unit: &str, from: &str, language: &str) -> String {
    if let Some(rest) = unit.strip_prefix('%') {
        return format!("{}{rest}", habit(language).percent.replace("{}", number));
    }
    let (first, rest) = unit.split_once(' ').unwrap_or((unit, ""));
    let power = scale_of(&first.to_lowercase(), from).filter(|_| primary(from) != primary(language));
    match power.and_then(|power| scale_word(power, number, language)) {
        Some(word) => format!("{number} {word} {rest}").trim_end().to_owned(),
        None => format!("{number} {unit}"),
    }
}
