//! The words that pages use for what the model holds: labels, dates, numbers, the sentence of counts.
//!
//! In English so far. Nothing here decides anything; it says what [`assess`](crate::assess) has counted.

mod label;
mod likelihood;
mod number;
mod premise;
mod verdict;

pub(super) use label::{
    Standing, access, brief_kind, caution, claim_kind, claim_status, correction_kind, fall_heading, interest, loss,
    mode_note, outcome, recommendation_status, reliability, source_kind, source_status, stance, stance_tone, standing,
    tier,
};
pub(super) use likelihood::{band, likelihood, percent, scale};
pub(super) use number::{amount, measure};
pub(super) use premise::{burden, burden_tone, carried_marks, own_burden, own_marks};
pub(super) use verdict::{independence, origin_sentence, verdict};

use crate::model::{Date, Period};

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_told_as_far_as_they_are_known() {
        let text = |text| date(Date::parse(text).unwrap()).text;
        assert_eq!(text("2025"), "2025");
        assert_eq!(text("2025-05"), "May 2025");
        assert_eq!(text("2026-11-20"), "20 November 2026");
    }
}
