//! `universal`: an assertion of every case or of none, without evidence in its sentence.

use crate::check::rules::{Look, Rule};
use crate::check::words::{Spot, Words, english};
use crate::config::Level;
use crate::diag::Diagnostic;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "universal",
    level: Level::Warn,
    page: include_str!("universal.md"),
    look: Look::Words(Words { english: english::UNIVERSAL, judge }),
};

fn judge(spot: &Spot<'_>) -> Option<Diagnostic> {
    if spot.has_evidence() {
        return None;
    }
    let finding = Diagnostic::warning("", format!("`{}` has no evidence in its sentence", spot.words()));
    Some(finding.help("cite what covers every case, or say in which cases it holds"))
}
