//! The words that pages use for what the model holds: labels, dates, numbers, the sentence of counts.
//!
//! In English so far. Nothing here decides anything; it says what [`assess`](crate::assess) has counted.

mod label;
mod likelihood;
mod verdict;

pub(super) use label::{
    Standing, access, brief_kind, claim_kind, claim_status, correction_kind, fall_heading, interest, mode_note,
    outcome, recommendation_status, reliability, source_kind, source_status, stance, stance_tone, standing, tier,
};
pub(super) use likelihood::likelihood;
pub(super) use verdict::{independence, origin_sentence, verdict};

use crate::model::{Amount, Date, Measure, Op, Period};

use super::view::DateView;

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// A date for people and for machines.
pub(super) fn date(date: Date) -> DateView {
    let (iso, text) = (date.to_string(), date_text(date));
    let html = tera::Value::safe_string(&format!("<time datetime=\"{iso}\">{text}</time>"));
    DateView { iso, text, html }
}

fn date_text(date: Date) -> String {
    let month = |month: i8| MONTHS[usize::try_from(month - 1).unwrap_or_default() % 12];
    match date {
        Date::Year(year) => year.to_string(),
        Date::Month(year, number) => format!("{} {year}", month(number)),
        Date::Day(day) => format!("{} {} {}", day.day(), month(day.month()), day.year()),
    }
}

/// A date or an interval in words.
pub(super) fn period(period: Period) -> String {
    match period {
        Period::At(date) => date_text(date),
        Period::Between(from, to) => format!("{} to {}", date_text(from), date_text(to)),
    }
}

/// A number as a word up to twelve, as running text has it.
pub(super) fn number(count: usize) -> String {
    const WORDS: [&str; 13] =
        ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
    WORDS.get(count).map_or_else(|| count.to_string(), |word| (*word).to_owned())
}

/// A counted noun: "one claim", "two claims".
pub(super) fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{} {}", number(count), if count == 1 { one } else { many })
}

/// The same text with a capital at its beginning.
pub(super) fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// Names as a sentence lists them: "a, b and c".
pub(super) fn listed(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [only] => only.clone(),
        [rest @ .., last] => format!("{} and {last}", rest.join(", ")),
    }
}

/// A measure's number: `about 20`, `1.7–5.5`, `at most 1.2`.
pub(super) fn amount(measure: &Measure) -> String {
    let number = match &measure.amount {
        Amount::Value(value) => grouped(&value.text),
        Amount::Range(low, high) => format!("{}–{}", grouped(&low.text), grouped(&high.text)),
    };
    match measure.op {
        Op::Equal => number,
        Op::Less => format!("less than {number}"),
        Op::AtMost => format!("at most {number}"),
        Op::More => format!("more than {number}"),
        Op::AtLeast => format!("at least {number}"),
        Op::About => format!("about {number}"),
    }
}

/// A measure with its unit: `about 20 billion USD`, `49%`.
pub(super) fn measure(measure: &Measure) -> String {
    let amount = amount(measure);
    match measure.unit.as_deref() {
        None => amount,
        Some(unit) if unit.starts_with('%') => format!("{amount}{unit}"),
        Some(unit) => format!("{amount} {unit}"),
    }
}

/// Digits in groups of three from five digits on, so that a year or a small number stays as it is: `500,000`, `2025`.
fn grouped(text: &str) -> String {
    let (whole, rest) = text.find('.').map_or((text, ""), |at| text.split_at(at));
    let digits = whole.trim_start_matches('-');
    if digits.len() < 5 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return text.to_owned();
    }
    let mut groups = String::with_capacity(whole.len() + digits.len() / 3);
    for (position, digit) in digits.chars().enumerate() {
        if position > 0 && (digits.len() - position).is_multiple_of(3) {
            groups.push(',');
        }
        groups.push(digit);
    }
    let sign = if whole.starts_with('-') { "-" } else { "" };
    format!("{sign}{groups}{rest}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_numbers_are_grouped_and_no_digit_is_lost() {
        for (text, shown) in
            [("20", "20"), ("2025", "2025"), ("30023", "30,023"), ("500000", "500,000"), ("-12345.50", "-12,345.50")]
        {
            assert_eq!(grouped(text), shown);
        }
    }

    #[test]
    fn dates_are_told_as_far_as_they_are_known() {
        let text = |text| date(Date::parse(text).unwrap()).text;
        assert_eq!(text("2025"), "2025");
        assert_eq!(text("2025-05"), "May 2025");
        assert_eq!(text("2026-11-20"), "20 November 2026");
    }
}
