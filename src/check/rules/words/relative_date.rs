//! `relative-date`: a day told from the day of writing, which readers do not share.

use crate::check::rules::{Look, Rule};
use crate::check::words::{Setting, Spot, Words, english};
use crate::config::Level;
use crate::diag::Diagnostic;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "relative-date",
    in_short: ("day is told from the day of writing", "days are told from the day of writing"),
    level: Level::Info,
    page: include_str!("relative_date.md"),
    look: Look::Words(Words { english: english::RELATIVE, judge }),
};

fn judge(spot: &Spot<'_>) -> Option<Diagnostic> {
    if spot.has_evidence() || is_dated(spot.setting()) || has_year(spot.sentence()) {
        return None;
    }
    let finding = Diagnostic::warning("", format!("`{}` will age", spot.words()));
    Some(finding.help("give the month or the year, which stay true"))
}

/// Whether it is a claim that is printed with a day.
fn is_dated(setting: Setting<'_>) -> bool {
    match setting {
        Setting::Text | Setting::Summary => false,
        Setting::Claim(claim) => claim.as_of.is_some() || claim.forecast.is_some(),
    }
}

/// Whether a sentence names a year, from 1000 to 2999.
fn has_year(sentence: &str) -> bool {
    let numbers = sentence.split(|letter: char| !letter.is_ascii_digit());
    numbers.into_iter().any(|number| number.len() == 4 && number.starts_with(['1', '2']))
}
