//! `weasel`: an assertion of people or papers that nobody can look up.

use crate::check::rules::{Look, Rule};
use crate::check::words::{Setting, Spot, Words, english};
use crate::config::Level;
use crate::diag::Diagnostic;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "weasel",
    in_short: ("assertion is made by nobody in particular", "assertions are made by nobody in particular"),
    level: Level::Warn,
    page: include_str!("weasel.md"),
    look: Look::Words(Words { english: english::NAMELESS, judge }),
};

fn judge(spot: &Spot<'_>) -> Option<Diagnostic> {
    if spot.has_evidence() || is_named(spot) {
        return None;
    }
    let remedy = match spot.setting() {
        Setting::Text => "say who, and cite where: `[@source]`; or mark the words that state a claim",
        Setting::Summary => "say who, by name",
        Setting::Claim(_) => "say who, by name, and give their words under `evidence`",
    };
    Some(Diagnostic::warning("", format!("`{}` names nobody", spot.words())).help(remedy))
}

/// Whether the word before says whose they are: “the ministry’s studies”, “UN reports”.
fn is_named(spot: &Spot<'_>) -> bool {
    let Some(word) = spot.before().split_whitespace().next_back() else { return false };
    let is_possessive = word.ends_with("’s") || word.ends_with("'s") || word.ends_with("s’") || word.ends_with("s'");
    let is_acronym = word.len() > 1 && word.chars().all(char::is_uppercase);
    let are_reports = spot.words().to_lowercase().starts_with("reports");
    is_possessive || (are_reports && is_acronym)
}
