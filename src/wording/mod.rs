//! The words that pages use for what the model holds: labels, dates, numbers, the sentence of counts.
//!
//! Nothing here decides anything; it says what [`assess`](crate::assess) has counted.
//!
//! What is said in every language stands in message files. A function that says something takes the words of
//! the page as its first argument and asks them for a message by its id:
//!
//! ```text
//! pub(crate) fn stance(words: &Words, stance: Stance) -> &str {
//!     words.text(match stance { Stance::Supports => "stance_supports", … })
//! }
//! words.say("standing_count_disputed", &[("count", count.into())])
//! ```
//!
//! Pages have them as `making.words`, in the language of the page, and values that pages share as the `words` of
//! `Shared`; all else asks the site for those of its own language: `site.words()`. The command line speaks English:
//! `Words::of_program("en")`. A message is added to every file of `messages/`.

mod autonym;
mod band;
mod label;
mod likelihood;
mod messages;
mod number;
mod premise;
mod verdict;

pub(crate) use autonym::autonym;
pub(crate) use band::missing_band;
pub(crate) use label::{
    Standing, access, attribution, brief_kind, caution, caution_name, claim_kind, claim_status, correction_kind,
    interest, mode_note, outcome, recommendation_status, reliability, source_kind, source_status, stance, stance_tone,
    standing, standing_name, standing_tone, tier,
};
pub use label::{fall_heading, loss_heading, standing_count, standing_label};
pub(crate) use likelihood::{Around, likelihood, percent, scale, sentence, short_sentence, with_band};
pub use messages::{Arg, MessageText, Messages, Spoken, Words};
pub(crate) use number::{Ticks, amount, column_head, measure, with_unit};
pub(crate) use premise::{burden, burden_tone, carried_marks, own_burden, own_marks};
pub(crate) use verdict::{independence, origin_sentence, verdict};

use crate::model::{Date, Period};
use crate::number::digits;

/// A date as far as it is known: `20 November 2026`, `May 2025`, `2025`.
pub(crate) fn date(words: &Words, day: Date) -> String {
    written_date(words, day, &MONTHS)
}

/// The same where there is little room: `20 Nov 2026`.
pub(crate) fn short_date(words: &Words, day: Date) -> String {
    written_date(words, day, &SHORT_MONTHS)
}

/// The messages that name months.
const MONTHS: [&str; 12] = [
    "month_1", "month_2", "month_3", "month_4", "month_5", "month_6", "month_7", "month_8", "month_9", "month_10",
    "month_11", "month_12",
];

const SHORT_MONTHS: [&str; 12] = [
    "month_short_1",
    "month_short_2",
    "month_short_3",
    "month_short_4",
    "month_short_5",
    "month_short_6",
    "month_short_7",
    "month_short_8",
    "month_short_9",
    "month_short_10",
    "month_short_11",
    "month_short_12",
];

fn written_date(words: &Words, day: Date, months: &[&'static str; 12]) -> String {
    // A year is a name: its digits stand in no groups.
    let year = ("year", day.year().to_string().into());
    let month = |number: i8| {
        let id = usize::try_from(number - 1).ok().and_then(|at| months.get(at)).copied().unwrap_or_default();
        ("month", words.text(id).into())
    };
    match day {
        Date::Year(year) => year.to_string(),
        Date::Month(_, number) => words.say_own("date_month", &[month(number), year]),
        Date::Day(day) => {
            let number = u32::from(day.day().unsigned_abs());
            words.say_own("date_day", &[("day", number.into()), month(day.month()), year])
        }
    }
}

/// A date or an interval in words.
pub(crate) fn period(words: &Words, period: Period) -> String {
    match period {
        Period::At(day) => date(words, day),
        Period::Between(from, to) => {
            words.say_own("period_between", &[("from", date(words, from).into()), ("to", date(words, to).into())])
        }
    }
}

/// Up to which day something is known: `as of May 2025`.
pub(crate) fn as_of(words: &Words, day: Date) -> String {
    words.say_own("as_of", &[("date", date(words, day).into())])
}

/// A number as running text has it: in English a word up to twelve.
pub(crate) fn number(words: &Words, count: usize) -> String {
    const NAMES: [&str; 13] = [
        "number_0",
        "number_1",
        "number_2",
        "number_3",
        "number_4",
        "number_5",
        "number_6",
        "number_7",
        "number_8",
        "number_9",
        "number_10",
        "number_11",
        "number_12",
    ];
    match NAMES.get(count) {
        Some(id) => words.text(id).to_owned(),
        None => digits(&count.to_string(), words.language()),
    }
}

/// A message about so many: "one claim", "two claims".
pub(crate) fn counted(words: &Words, id: &str, count: usize) -> String {
    words.say_counts(id, &[("count", count)], &[])
}

/// The same text with a capital at its beginning.
pub(crate) fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// Names as a sentence lists them: "a, b and c".
pub(crate) fn listed(words: &Words, names: &[String]) -> String {
    let Some((last, rest)) = names.split_last() else { return String::new() };
    let joined =
        |before: String, id, name, next: &String| words.say(id, &[("before", before.into()), (name, next.into())]);
    let before = rest.iter().cloned().reduce(|before, next| joined(before, "list_next", "next", &next));
    match before {
        None => last.clone(),
        Some(before) => joined(before, if begins_with_i(last) { "list_last_in_i" } else { "list_last" }, "last", last),
    }
}

/// Whether a Spanish word begins with the sound of i, and with no diphthong: “Irán”, “historia”, and not “hielo”.
fn begins_with_i(word: &str) -> bool {
    let lower = word.to_lowercase();
    let mut letters = lower.strip_prefix('h').unwrap_or(&lower).chars();
    letters.next().is_some_and(|first| "ií".contains(first))
        && !letters.next().is_some_and(|second| "aáeéoóuú".contains(second))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_told_as_far_as_they_are_known() {
        let text = |text| date(&Words::of_program("en"), Date::parse(text).unwrap());
        assert_eq!(text("2025"), "2025");
        assert_eq!(text("2025-05"), "May 2025");
        assert_eq!(text("2026-11-20"), "20 November 2026");
    }

    #[test]
    fn an_interval_is_told_whatever_is_known_of_its_ends() {
        let (month, day) = (Date::parse("2025-05").unwrap(), Date::parse("2026-01-01").unwrap());
        let said = |tag| period(&Words::of_program(tag), Period::Between(month, day));
        assert_eq!(said("en"), "May 2025 to 1 January 2026");
        assert_eq!(said("fr"), "mai 2025 – 1er janvier 2026");
        assert_eq!(said("es"), "de mayo de 2025 a 1 de enero de 2026");
        assert_eq!(said("km"), "ពី ឧសភា 2025 ដល់ 1 មករា 2026");
        assert_eq!(said("ar"), "من مايو 2025 إلى 1 يناير 2026");
        assert_eq!(as_of(&Words::of_program("fr"), month), "date de référence : mai 2025");
    }

    #[test]
    fn a_list_is_joined_as_its_language_joins_it() {
        let list = |tag, names: &[&str]| {
            let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
            listed(&Words::of_program(tag), &names)
        };
        assert_eq!(list("en", &[]), "");
        assert_eq!(list("en", &["a"]), "a");
        assert_eq!(list("en", &["a", "b", "c"]), "a, b and c");
        assert_eq!(list("fr", &["a", "b", "c", "d"]), "a, b, c et d");
        assert_eq!(list("es", &["Rusia", "Irán"]), "Rusia e Irán");
        assert_eq!(list("es", &["agua", "hielo"]), "agua y hielo");
    }
}
