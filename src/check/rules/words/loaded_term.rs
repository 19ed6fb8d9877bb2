//! `loaded-term`: a word that judges where it seems to describe.

use crate::check::rules::{Look, Rule};
use crate::check::words::{Spot, Words, english};
use crate::config::Level;
use crate::diag::Diagnostic;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "loaded-term",
    in_short: ("word judges where it seems to describe", "words judge where they seem to describe"),
    level: Level::Warn,
    page: include_str!("loaded_term.md"),
    look: Look::Words(Words { english: english::LOADED, judge }),
};

fn judge(spot: &Spot<'_>) -> Option<Diagnostic> {
    let finding = Diagnostic::warning("", format!("`{}` judges where it seems to describe", spot.words()));
    Some(finding.help("name what was done and let readers judge; where somebody else says so, quote them"))
}
