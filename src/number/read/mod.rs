//! Numbers in a text: the quantities, and not the years, dates, ordinals and names that have digits in them.

mod fraction;
mod name;
mod numeral;

use std::ops::Range;

use super::habit::{closeness_before, primary, scale_of};
use super::unit::{Dimension, Unit, known_metric, money};
use super::{Exact, Interval};
use fraction::fractions;
use name::names_something;
use numeral::{Numeral, digit, is_space, is_year, numerals, without_telephones};

/// A quantity in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quantity {
    /// Its number and unit, in bytes of the text.
    pub range: Range<usize>,
    /// What it means; two readings where a mark may be for thousands or for decimals, the likelier first.
    pub readings: Vec<Interval>,
    /// Its unit, as far as it is a share, money or such; what a number counts is not read.
    pub unit: Unit,
    /// How it is written.
    pub kind: Kind,
    /// How many digits are written, without zeros at the end of a whole number.
    pub significant: usize,
    /// How many digits are written before the decimal mark.
    pub whole_digits: usize,
    /// The power of ten of its last written digit, zeros among them: -1 for 1.5, 0 for 30,000, 6 for 2 million.
    pub place: i32,
}

/// How a quantity is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// In digits, as one number.
    Number,
    /// In digits, as a range.
    Range,
    /// In words: one third.
    Words,
}

/// What stands before and behind a number.
struct Around {
    range: Range<usize>,
    unit: Unit,
    negative: bool,
}

/// The quantities of a text in that language (BCP 47), in order.
pub fn read(text: &str, language: &str) -> Vec<Quantity> {
    let mut found = Vec::new();
    let mut numerals = numerals(text, language);
    without_telephones(text, &mut numerals);
    let mut numerals = numerals.into_iter().peekable();
    while let Some(first) = numerals.next() {
        let joined = numerals
            .peek()
            .is_some_and(|second| joins(text, first.range.clone(), second.range.start, language) && !is_year(&first));
        let second = if joined { numerals.next() } else { None };
        found.extend(quantity(text, language, &first, second.as_ref()));
    }
    if primary(language) == "en" {
        found.extend(fractions(text));
    }
    found.sort_by_key(|quantity| quantity.range.start);
    found
}

fn quantity(text: &str, language: &str, first: &Numeral, second: Option<&Numeral>) -> Option<Quantity> {
    let end = second.map_or(first.range.end, |second| second.range.end);
    let around = around(text, language, first.range.start..end)?;
    let bare = around.unit == Unit::NONE;
    if bare && first.plain && (is_year(first) || names_something(text, language, first)) {
        return None;
    }
    let before = text[..around.range.start].trim_end();
    // A line may end within the words.
    let words = last_words(before).to_lowercase().replace(['\n', '\u{a0}'], " ");
    let closeness = closeness_before(&words, language);
    let sign = |value: Exact| if around.negative { value.negated() } else { value };
    let readings = first.readings.iter().enumerate().filter_map(|(at, (value, place))| {
        let interval = match second {
            Some(second) => {
                let other = second.readings.get(at).or(second.readings.first())?;
                Interval::between(*value, other.0)
            }
            None => closeness.interval(sign(*value), *place)?,
        };
        interval.shifted(around.unit.scale + around.unit.prefix)
    });
    let readings: Vec<Interval> = readings.collect();
    if readings.is_empty() {
        return None;
    }
    Some(Quantity {
        readings,
        kind: if second.is_some() { Kind::Range } else { Kind::Number },
        significant: first.significant,
        whole_digits: first.whole_digits.max(second.map_or(0, |second| second.whole_digits)),
        place: first
            .readings
            .first()
            .map_or(0, |(_, place)| (*place).min(0))
            .saturating_add(around.unit.scale + around.unit.prefix),
        unit: Unit { scale: 0, prefix: 0, ..around.unit },
        range: around.range,
    })
}

/// Whether two numbers are the ends of one range: `10–20`, `10,000 to 12,000`, `between 10 and 20`.
fn joins(text: &str, first: Range<usize>, second: usize, language: &str) -> bool {
    let Some(between) = text.get(first.end..second) else { return false };
    let between = between.trim_matches(is_space);
    let before = last_words(text[..first.start].trim_end()).to_lowercase();
    let last = before.rsplit(|letter: char| !letter.is_alphanumeric()).next().unwrap_or_default();
    match between {
        "–" | "—" | "-" | "‑" => true,
        // "from 30,000 to 11,000" says what changed.
        "to" | "bis" | "à" | "a" | "tot" | "до" => {
            !matches!(last, "from" | "von" | "de" | "desde" | "van" | "с" | "от")
        }
        "and" | "et" | "und" | "y" => {
            matches!((primary(language), last), (_, "between") | ("fr", "entre") | ("es", "entre") | ("de", "zwischen"))
        }
        _ => false,
    }
}

/// The sign and unit around a number. `None` where letters or marks make it something else than a number.
fn around(text: &str, language: &str, number: Range<usize>) -> Option<Around> {
    let (mut start, mut prefix, mut negative) = (number.start, None, false);
    let before = &text[..start];
    if let Some((at, code)) = currency_before(before) {
        (start, prefix) = (at, Some(Dimension::Money(code.into())));
    } else if let Some(rest) = before.strip_suffix(['%', '٪']).filter(|rest| !rest.ends_with(|c| digit(c).is_some())) {
        (start, prefix) = (rest.len(), Some(Dimension::Share));
    }
    let before = &text[..start];
    let minus = before.strip_suffix(['-', '\u{2212}']);
    if let Some(rest) = minus.filter(|rest| rest.is_empty() || rest.ends_with(|c: char| c.is_whitespace() || c == '('))
    {
        (start, negative) = (rest.len(), true);
    }
    let glued = |c: char| c.is_alphanumeric() || matches!(c, '/' | '_' | '#' | '§' | '@' | '^' | ':' | '-' | '+');
    if text[..start].ends_with(glued) && !text[..start].ends_with(|c: char| ('\u{3000}'..'\u{a000}').contains(&c)) {
        return None;
    }
    let (unit, end) = unit_after(text, number.end, language)?;
    let unit = match prefix {
        Some(dimension) => Unit { dimension, ..unit },
        None => unit,
    };
    Some(Around { range: start..end, unit, negative })
}

/// A currency right before a number, and where it begins.
fn currency_before(before: &str) -> Option<(usize, &'static str)> {
    let trimmed = before.trim_end_matches(is_space);
    if before.len() - trimmed.len() > 3 {
        return None;
    }
    let start = trimmed.char_indices().rev().take_while(|(_, c)| c.is_alphabetic() || is_currency(*c)).last()?.0;
    let word = &trimmed[start..];
    // A word is one only as a code: "dollars 20" is two things.
    let is_code = word.chars().any(is_currency) || (word.len() == 3 && word.chars().all(char::is_uppercase));
    money(&word.to_lowercase()).filter(|_| is_code).map(|code| (start, code))
}

fn is_currency(letter: char) -> bool {
    matches!(letter, '$' | '€' | '£' | '¥' | '₩' | '₹' | '₽' | '៛')
}

/// The unit that follows a number, and where it ends. `None` where what follows makes it no quantity: `5th`, `10:30`.
fn unit_after(text: &str, end: usize, language: &str) -> Option<(Unit, usize)> {
    let rest = &text[end..];
    let next = rest.chars().next();
    let second = rest.chars().nth(1);
    if matches!(next, Some(':' | '/' | '-' | '.')) && second.is_some_and(|c| digit(c).is_some()) {
        return None;
    }
    let (mut scale, mut at) = (0, end);
    if next.is_some_and(char::is_alphabetic) {
        let word = word_at(rest).to_lowercase();
        let glued = match word.as_str() {
            "k" => Some(3),
            "m" => Some(6),
            "b" => Some(9),
            word => scale_of(word, language).or_else(|| spaceless_scale(word, language)),
        };
        match glued {
            Some(power) => (scale, at) = (power, end + scale_length(rest, language)),
            None if text[end..].starts_with(|c: char| c.is_ascii_alphabetic()) => return None,
            None => return Some((Unit::NONE, end)),
        }
    }
    loop {
        let (word, start, stop) = next_word(text, at);
        let double = next_word(text, stop);
        let two = format!("{word} {}", double.0);
        if let Some(power) = scale_of(&two, language) {
            (scale, at) = (scale + power, double.2);
        } else if let Some(power) = scale_of(&word, language).filter(|_| start - at <= 3) {
            (scale, at) = (scale + power, stop);
        } else if scale > 0 && matches!(word.as_str(), "de" | "of") {
            return Some(named_unit(text, stop, scale).unwrap_or((Unit { scale, ..Unit::NONE }, at)));
        } else {
            return Some(named_unit(text, at, scale).unwrap_or((Unit { scale, ..Unit::NONE }, at)));
        }
    }
}

/// A scale word that is written without a space before what it counts: 万, 亿.
fn spaceless_scale(word: &str, language: &str) -> Option<i32> {
    let first = word.chars().next()?;
    scale_of(&word[..first.len_utf8()], language)
}

/// How long the scale word at the beginning is, in bytes.
fn scale_length(rest: &str, language: &str) -> usize {
    let word = word_at(rest);
    let known = scale_of(&word.to_lowercase(), language).is_some() || word.is_ascii();
    if known { word.len() } else { rest.chars().next().map_or(0, char::len_utf8) }
}

/// A share, points, money or "times" that stands here, and where it ends.
fn named_unit(text: &str, at: usize, scale: i32) -> Option<(Unit, usize)> {
    let trimmed = text[at..].trim_start_matches(|c| is_space(c) || matches!(c, '-' | '‑' | '\n'));
    let start = text.len() - trimmed.len();
    if let Some(sign) = trimmed.chars().next().filter(|c| matches!(c, '%' | '٪' | '×') || is_currency(*c)) {
        let unit = Unit::parse(sign.encode_utf8(&mut [0; 4]), "en");
        return Some((Unit { scale, ..unit }, start + sign.len_utf8()));
    }
    if let Some((base, prefix, end)) = measure_at(text, start) {
        return Some((Unit { scale, prefix, dimension: Dimension::Count(base.into()), per: None }, end));
    }
    let mut ends = Vec::new();
    let mut stop = at;
    for _ in 0..3 {
        let (word, _, end) = next_word(text, stop);
        if word.is_empty() {
            break;
        }
        stop = end;
        ends.push(stop);
    }
    // The fewest words: "per cent and" is a share, and an "and".
    ends.iter().find_map(|end| {
        let words = text.get(start..*end)?;
        let unit = Unit::parse(words, "en");
        let known = !matches!(unit.dimension, Dimension::Count(_) | Dimension::Number);
        (known && unit.scale == 0 && unit.per.is_none()).then_some((Unit { scale, ..unit }, *end))
    })
}

/// A measure with a prefix that begins here, and where it ends: `km`, `kilowatt hours`. What has none counts as it is.
fn measure_at(text: &str, start: usize) -> Option<(&'static str, i32, usize)> {
    let is_letter = |letter: char| letter.is_alphabetic() || matches!(letter, '²' | '³' | '°');
    let word_end = |from: usize| text[from..].find(|c: char| !is_letter(c)).map_or(text.len(), |at| from + at);
    let first = word_end(start);
    let second = text[first..].strip_prefix([' ', '-', '\u{a0}']).map(|rest| word_end(text.len() - rest.len()));
    let known = |end: usize| {
        let (base, prefix) = known_metric(&text[start..end].replace('\u{a0}', " "))?;
        Some((base, prefix, end))
    };
    let (base, prefix, end) = second.and_then(known).or_else(|| known(first))?;
    (prefix != 0).then_some((base, prefix, end))
}

/// The letters at the beginning.
fn word_at(text: &str) -> &str {
    let end = text.find(|c: char| !c.is_alphabetic()).unwrap_or(text.len());
    &text[..end]
}

/// The next word in lower case, behind spaces, a break of a line or a hyphen; where it begins and ends.
fn next_word(text: &str, at: usize) -> (String, usize, usize) {
    let rest = &text[at..];
    let trimmed = rest.trim_start_matches(|c| is_space(c) || matches!(c, '\n' | '-' | '‑'));
    let start = text.len() - trimmed.len();
    let letters = trimmed.find(|c: char| !(c.is_alphabetic() || matches!(c, '’' | '\u{b7}')));
    let mut end = start + letters.unwrap_or(trimmed.len());
    // "Mio." and "тыс." are words with a point.
    let word = &text[start..end];
    if text[end..].starts_with('.') && matches!(word, "Mio" | "Mrd" | "Bio" | "Tsd" | "тыс") {
        end += 1;
    }
    (text[start..end].to_lowercase(), start, end)
}

/// The last words of a text, a few dozen bytes at most.
fn last_words(text: &str) -> &str {
    let mut from = text.len().saturating_sub(40);
    while !text.is_char_boundary(from) {
        from += 1;
    }
    &text[from..]
}
