//! Numbers in the cells of a chart's table.

use crate::model::Decimal;

/// The largest number that is drawn, and the smallest beside zero.
const LARGEST: f64 = 1e18;
const SMALLEST: f64 = 1e-12;

/// What stands in a cell in place of a number that is not known.
const MISSING: [&str; 8] = ["", "-", "–", "—", "…", "..", "n/a", "no data"];

/// Signs that part groups of three digits and can mean nothing else.
const GROUPS: [char; 7] = ['_', '\'', '’', ' ', '\u{a0}', '\u{202f}', '\u{2009}'];

/// Why a cell is no number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refusal {
    /// It is none.
    Words,
    /// `1.234,5`: a comma for the decimals.
    Comma,
    /// `1,234`: it may be a thousand or one and a bit.
    Ambiguous,
    /// It is beyond what is drawn.
    Large,
    /// It is nearer to zero than can be drawn.
    Small,
}

/// Reads a cell; `None` where nothing is known. A percent sign behind the number and marks between groups of digits fall away.
pub(super) fn read(cell: &str) -> Result<Option<Decimal>, Refusal> {
    let cell = cell.trim();
    if MISSING.contains(&cell) {
        return Ok(None);
    }
    let number = cell.strip_suffix('%').unwrap_or(cell).trim_end();
    let (sign, number) = match number.strip_prefix(['-', '−']) {
        Some(rest) => ("-", rest.trim_start()),
        None => ("", number.strip_prefix('+').unwrap_or(number)),
    };
    let digits = format!("{sign}{}", plain(number)?);
    let value: f64 = digits.parse().map_err(|_| Refusal::Words)?;
    match value.abs() {
        size if size > LARGEST => Err(Refusal::Large),
        size if size > 0.0 && size < SMALLEST => Err(Refusal::Small),
        _ if digits.contains(['e', 'E']) => {
            let written = Decimal { text: digits.into(), value };
            let text = written.exact().map_or(written.text, |exact| exact.to_string().into());
            Ok(Some(Decimal { text, value }))
        }
        _ => Ok(Some(Decimal { text: digits.into(), value })),
    }
}

/// Whether a cell is meant to be a number, though it may not be one.
pub(super) fn is_meant(cell: &str) -> bool {
    let cell = cell.trim();
    let is_part = |letter: char| letter.is_ascii_digit() || ".,%-−+".contains(letter) || GROUPS.contains(&letter);
    cell.starts_with(|letter: char| letter.is_ascii_digit() || "-−+.".contains(letter))
        && cell.contains(|letter: char| letter.is_ascii_digit())
        && cell.chars().all(is_part)
}

/// The digits of an unsigned number, with a point and perhaps an exponent.
fn plain(number: &str) -> Result<String, Refusal> {
    let commas = number.matches(',').count();
    let (whole, fraction) = number.split_once('.').map_or((number, None), |(whole, rest)| (whole, Some(rest)));
    let (fraction, exponent) = split_exponent(fraction.unwrap_or_default());
    let (whole, own_exponent) = if number.contains('.') { (whole, "") } else { split_exponent(whole) };
    let exponent = if own_exponent.is_empty() { exponent } else { own_exponent };
    let is_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if fraction.contains(',') || (commas == 1 && !number.contains('.') && !in_groups(whole, &[','])) {
        let is_number = number.chars().all(|letter| letter.is_ascii_digit() || ",.".contains(letter));
        return Err(if is_number { Refusal::Comma } else { Refusal::Words });
    }
    if !is_digits(fraction) || (whole.is_empty() && fraction.is_empty()) {
        return Err(Refusal::Words);
    }
    let whole = if is_digits(whole) {
        whole.to_owned()
    } else if in_groups(whole, &GROUPS) {
        whole.replace(GROUPS, "")
    } else if in_groups(whole, &[',']) {
        if commas == 1 && !number.contains('.') {
            return Err(Refusal::Ambiguous);
        }
        whole.replace(',', "")
    } else {
        return Err(Refusal::Words);
    };
    let whole = if whole.is_empty() { "0" } else { &whole };
    let point = if fraction.is_empty() { "" } else { "." };
    Ok(format!("{whole}{point}{fraction}{exponent}"))
}

/// A number and its exponent, with its `e`.
fn split_exponent(number: &str) -> (&str, &str) {
    let at = number.find(['e', 'E']).filter(|at| number[at + 1..].parse::<i16>().is_ok());
    number.split_at(at.unwrap_or(number.len()))
}

/// Whether one of these signs parts digits in groups of three.
fn in_groups(number: &str, signs: &[char]) -> bool {
    let Some(sign) = number.chars().find(|letter| signs.contains(letter)) else { return false };
    let mut groups = number.split(sign);
    let is_digits = |group: &str| group.bytes().all(|byte| byte.is_ascii_digit());
    let first = groups.next().unwrap_or_default();
    (1..=3).contains(&first.len()) && is_digits(first) && groups.all(|group| group.len() == 3 && is_digits(group))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_where_they_can_mean_one_thing() {
        for (cell, number) in [
            ("49", "49"),
            ("49.0", "49.0"),
            (" 49 % ", "49"),
            ("-1.5", "-1.5"),
            ("−1.5", "-1.5"),
            ("+3", "3"),
            ("1_000", "1000"),
            ("1 234 567", "1234567"),
            ("1\u{202f}234", "1234"),
            ("1'234.5", "1234.5"),
            ("1,234,567", "1234567"),
            ("1,234.5", "1234.5"),
            ("1e3", "1000"),
            (".5", "0.5"),
        ] {
            assert_eq!(read(cell).map(|number| number.unwrap().text), Ok(number.into()), "{cell}");
        }
        for cell in MISSING {
            assert_eq!(read(cell), Ok(None), "{cell}");
        }
        for (cell, refusal) in [
            ("1.234,5", Refusal::Comma),
            ("0,5", Refusal::Comma),
            ("1,234", Refusal::Ambiguous),
            ("about 5", Refusal::Words),
            ("1,23,456", Refusal::Words),
            ("12/5", Refusal::Words),
            ("NaN", Refusal::Words),
            ("inf", Refusal::Words),
            (".", Refusal::Words),
            ("1e19", Refusal::Large),
            ("1e308", Refusal::Large),
            ("1e-13", Refusal::Small),
        ] {
            assert_eq!(read(cell), Err(refusal), "{cell}");
        }
    }
}
