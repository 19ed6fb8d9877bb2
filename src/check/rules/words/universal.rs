//! `universal`: an assertion of every case or of none, without evidence in its sentence.

use crate::check::rules::{Look, Rule};
use crate::check::words::{Setting, Spot, Words, english};
use crate::config::Level;
use crate::diag::Diagnostic;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "universal",
    in_short: ("word speaks of all or of none without evidence", "words speak of all or of none without evidence"),
    level: Level::Warn,
    page: include_str!("universal.md"),
    look: Look::Words(Words { english: english::UNIVERSAL, judge }),
};

fn judge(spot: &Spot<'_>) -> Option<Diagnostic> {
    if spot.has_evidence() {
        return None;
    }
    let (lacking, remedy) = match spot.setting() {
        Setting::Text => ("evidence in its sentence", "cite what covers every case, or say in which cases it holds"),
        Setting::Summary => ("evidence in its sentence", "say in which cases it holds"),
        Setting::Claim(_) => {
            ("evidence", "name what covers every case under `evidence`, or say in which cases it holds")
        }
    };
    Some(Diagnostic::warning("", format!("`{}` has no {lacking}", spot.words())).help(remedy))
}
