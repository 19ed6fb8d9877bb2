//! The words that pages use for what the model holds: labels, dates, numbers, the sentence of counts.
//!
//! Nothing here decides anything; it says what [`assess`](crate::assess) has counted.
//!
//! What is said in every language stands in [message files](messages). A function that says something takes the words of
//! the page as its first argument and asks them for a message by its id:
//!
//! ```ignore
//! pub(crate) fn stance(words: &Words, stance: Stance) -> &str {
//!     words.text(match stance { Stance::Supports => "stance_supports", … })
//! }
//! words.say("standing_count_disputed", &[("count", count.into())])
//! ```
//!
//! Pages have them as `making.words`, in the language of the page, and values that pages share as the `words` of
//! `Shared`; all else asks the site for those of its own language: `site.words()`. The command line speaks English:
//! `Words::of_program("en")`. A message is added to every file of `messages/`.

mod band;
mod label;
mod likelihood;
mod messages;
mod number;
mod premise;
mod verdict;

pub(crate) use band::missing_band;
pub(crate) use label::{
    Standing, access, attribution, brief_kind, caution, claim_kind, claim_status, correction_kind, interest, mode_note,
    outcome, recommendation_status, reliability, source_kind, source_status, stance, stance_tone, standing, tier,
};
pub use label::{fall_heading, loss_heading, standing_count, standing_label};
pub(crate) use likelihood::{Around, likelihood, percent, scale, sentence, short_sentence, with_band};
pub use messages::{Arg, MessageText, Messages, Spoken, Words};
pub(crate) use number::{Ticks, amount, column_head, measure, with_unit};
pub(crate) use premise::{burden, burden_tone, carried_marks, own_burden, own_marks};
pub(crate) use verdict::{independence, origin_sentence, verdict};

use crate::model::{Date, Period, month_name};

/// A date as far as it is known: `20 November 2026`, `May 2025`, `2025`.
pub(crate) fn date(day: Date) -> String {
    match day {
        Date::Year(year) => year.to_string(),
        Date::Month(year, number) => format!("{} {year}", month_name(number)),
        Date::Day(day) => format!("{} {} {}", day.day(), month_name(day.month()), day.year()),
    }
}

/// A date or an interval in words.
pub(crate) fn period(period: Period) -> String {
    match period {
        Period::At(day) => date(day),
        Period::Between(from, to) => format!("{} to {}", date(from), date(to)),
    }
}

/// A number as a word up to twelve, as running text has it.
pub(crate) fn number(count: usize) -> String {
    const WORDS: [&str; 13] =
        ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
    WORDS.get(count).map_or_else(|| count.to_string(), |word| (*word).to_owned())
}

/// A counted noun: "one claim", "two claims".
pub(crate) fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{} {}", number(count), if count == 1 { one } else { many })
}

/// The same text with a capital at its beginning.
pub(crate) fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// Names as a sentence lists them: "a, b and c".
pub(crate) fn listed(names: &[String]) -> String {
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
        let text = |text| date(Date::parse(text).unwrap());
        assert_eq!(text("2025"), "2025");
        assert_eq!(text("2025-05"), "May 2025");
        assert_eq!(text("2026-11-20"), "20 November 2026");
    }
}
