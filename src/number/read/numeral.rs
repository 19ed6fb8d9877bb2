//! Numbers in digits: which digits and marks make one, and what it may mean.

use std::ops::Range;

use crate::number::habit::habit;
use crate::number::{Exact, last_place};

/// A number in digits.
pub(super) struct Numeral {
    pub(super) range: Range<usize>,
    /// The likelier reading first: the value and the power of ten of its last written digit.
    pub(super) readings: Vec<(Exact, i32)>,
    /// Digits alone.
    pub(super) plain: bool,
    pub(super) digits: usize,
    pub(super) whole_digits: usize,
    pub(super) significant: usize,
}

/// The value of a digit of any script whose digits are read here: Western, Arabic, Persian, Devanagari, Khmer.
pub(super) fn digit(letter: char) -> Option<u32> {
    const ZEROS: [u32; 4] = [0x660, 0x6f0, 0x966, 0x17e0];
    if letter.is_ascii() {
        return letter.to_digit(10);
    }
    let code = u32::from(letter);
    ZEROS.iter().find_map(|zero| code.checked_sub(*zero).filter(|value| *value < 10))
}

pub(super) fn is_space(letter: char) -> bool {
    matches!(letter, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}')
}

/// Marks that stand within a number.
fn is_mark(letter: char) -> bool {
    matches!(letter, '.' | ',' | '’' | '\'' | '٫' | '٬') || is_space(letter)
}

/// The numbers in digits, in order.
pub(super) fn numerals(text: &str, language: &str) -> Vec<Numeral> {
    let mut found = Vec::new();
    let mut letters = text.char_indices().peekable();
    while let Some((start, letter)) = letters.next() {
        let Some(value) = digit(letter) else { continue };
        // Digits and marks in turn; a space is a mark before exactly three digits.
        let mut parts: Vec<(Option<char>, String)> = vec![(None, value.to_string())];
        let mut end = start + letter.len_utf8();
        while let Some((at, letter)) = letters.peek().copied() {
            if let Some(value) = digit(letter) {
                if let Some((_, digits)) = parts.last_mut() {
                    digits.push_str(&value.to_string());
                }
            } else if is_mark(letter) && goes_on(&text[at + letter.len_utf8()..], letter) {
                parts.push((Some(letter), String::new()));
            } else {
                break;
            }
            end = at + letter.len_utf8();
            letters.next();
        }
        found.extend(numeral(start..end, &parts, language));
    }
    found
}

/// Leaves out the numbers of telephones: groups of digits with nothing but spaces and such between, the first behind a
/// `+` (ITU-T E.123) or with a zero at its head, which no number has.
pub(super) fn without_telephones(text: &str, numerals: &mut Vec<Numeral>) {
    let mut end = None;
    let is_between = |letter: char| is_space(letter) || matches!(letter, '-' | '‑' | '.' | '(' | ')');
    numerals.retain(|numeral| {
        let Range { start, end: stop } = numeral.range;
        let goes_on = end.and_then(|end| text.get(end..start)).is_some_and(|between| between.chars().all(is_between));
        let has_plus = text[..start].strip_suffix('+').is_some_and(|rest| !rest.ends_with(char::is_alphanumeric));
        let begins = has_plus || (numeral.plain && numeral.digits > 1 && text[start..].starts_with('0'));
        end = (goes_on || begins).then_some(stop);
        end.is_none()
    });
}

/// Whether a number goes on behind a mark.
fn goes_on(rest: &str, mark: char) -> bool {
    let digits = rest.chars().take_while(|letter| digit(*letter).is_some()).count();
    if is_space(mark) { digits == 3 } else { digits > 0 }
}

/// A number from its digits and marks. `None` where they make none: a date, a version, an address.
fn numeral(range: Range<usize>, parts: &[(Option<char>, String)], language: &str) -> Option<Numeral> {
    let whole = |parts: &[(Option<char>, String)]| parts.iter().map(|(_, digits)| digits.as_str()).collect::<String>();
    let marks: Vec<char> = parts.iter().filter_map(|(mark, _)| *mark).collect();
    let first_mark = marks.first().copied();
    let last_mark = marks.last().copied();
    let grouped = |parts: &[(Option<char>, String)]| {
        let ends_in_three = parts.last().is_some_and(|(_, digits)| digits.len() == 3);
        let between = parts.get(1..).unwrap_or_default();
        let groups = between.iter().all(|(mark, digits)| *mark == first_mark && matches!(digits.len(), 2 | 3));
        parts.len() == 1 || (ends_in_three && groups && parts[0].1.len() <= 3)
    };
    let with_point = || {
        let (last, head) = parts.split_last()?;
        grouped(head).then(|| format!("{}.{}", whole(head), last.1))
    };
    let is_decimal = |mark: char| !is_space(mark) && !matches!(mark, '’' | '\'' | '٬');
    let same = marks.iter().all(|mark| Some(*mark) == first_mark);
    let as_groups = (same && grouped(parts) && first_mark != Some('٫')).then(|| whole(parts));
    let as_point = match last_mark {
        Some(mark) if is_decimal(mark) && (marks.len() == 1 || !same) => with_point(),
        _ => None,
    };
    let mut texts: Vec<String> = match (as_groups, as_point) {
        (Some(groups), Some(_)) if parts[0].1 == "0" || marks.is_empty() => vec![groups],
        (Some(groups), Some(point)) if last_mark == Some(habit(language).decimal) => vec![point, groups],
        (Some(groups), Some(point)) => vec![groups, point],
        (groups, point) => groups.into_iter().chain(point).collect(),
    };
    // "0.125" has a point whatever the language.
    if parts[0].1 == "0" && marks.len() == 1 {
        texts = vec![format!("0.{}", parts[1].1)];
    }
    let readings: Vec<(Exact, i32)> = texts
        .iter()
        .filter_map(|text| {
            let value = Exact::parse(text)?;
            Some((value, last_place(text, value)))
        })
        .collect();
    let likeliest = texts.first().filter(|_| !readings.is_empty())?;
    let whole_digits = likeliest.split('.').next().unwrap_or_default().len();
    let significant = match likeliest.contains('.') {
        true => likeliest.trim_start_matches(['0', '.']).len().saturating_sub(1).max(1),
        false => likeliest.trim_matches('0').len().max(1),
    };
    let digits = parts.iter().map(|(_, digits)| digits.len()).sum();
    Some(Numeral { range, readings, plain: marks.is_empty(), digits, whole_digits, significant })
}

/// Four digits alone that may be a year.
pub(super) fn is_year(numeral: &Numeral) -> bool {
    let (low, high) = (Exact::new(1000, 0), Exact::new(2999, 0));
    let value = numeral.readings.first().map(|(value, _)| *value);
    numeral.plain && numeral.digits == 4 && value >= low && value <= high
}
