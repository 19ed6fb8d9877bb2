//! `false-certainty`: a word that asserts what the evidence would have to show.

use crate::check::rules::{Look, Rule};
use crate::check::words::{Spot, Words, english};
use crate::config::Level;
use crate::diag::Diagnostic;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "false-certainty",
    in_short: ("word asserts what evidence would have to show", "words assert what evidence would have to show"),
    level: Level::Warn,
    page: include_str!("false_certainty.md"),
    look: Look::Words(Words { english: english::CERTAIN, judge }),
};

fn judge(spot: &Spot<'_>) -> Option<Diagnostic> {
    if is_manner(spot) {
        return None;
    }
    let finding = Diagnostic::warning("", format!("`{}` asserts more than evidence can show", spot.words()));
    Some(finding.help("leave it out, or say what shows it; how sure you are belongs in `confidence` of a claim"))
}

/// Whether the words say how something is done: behind a verb, and before a mark of punctuation or nothing.
fn is_manner(spot: &Spot<'_>) -> bool {
    let begins = !spot.before().contains(char::is_alphanumeric);
    let goes_on = spot.after().trim_start().starts_with(char::is_alphanumeric);
    spot.words().eq_ignore_ascii_case("clearly") && !begins && !goes_on
}
