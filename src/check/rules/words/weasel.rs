//! `weasel`: an assertion of people or papers that nobody can look up.

use crate::check::rules::{Look, Rule};
use crate::check::words::{Spot, Words, english};
use crate::config::Level;
use crate::diag::Diagnostic;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "weasel",
    level: Level::Warn,
    page: include_str!("weasel.md"),
    look: Look::Words(Words { english: english::NAMELESS, judge }),
};

fn judge(spot: &Spot<'_>) -> Option<Diagnostic> {
    if spot.has_evidence() {
        return None;
    }
    let finding = Diagnostic::warning("", format!("`{}` names nobody", spot.words()));
    Some(finding.help("say who, and cite where: `[@source]`; or mark the words that state a claim"))
}
