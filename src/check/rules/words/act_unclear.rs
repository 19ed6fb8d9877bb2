//! `act-unclear`: a word for the end of talks that leaves open which act is meant.

use crate::check::rules::{Look, Rule};
use crate::check::words::{Spot, Words, english, first};
use crate::config::Level;
use crate::diag::Diagnostic;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "act-unclear",
    in_short: (
        "agreement is not said to be signed, approved or in force",
        "agreements are not said to be signed, approved or in force",
    ),
    level: Level::Warn,
    page: include_str!("act_unclear.md"),
    look: Look::Words(Words { english: english::ACTS, judge }),
};

fn judge(spot: &Spot<'_>) -> Option<Diagnostic> {
    let sentence = spot.sentence();
    if first(sentence, english::AGREEMENTS).is_none() || first(sentence, english::PARTICULAR_ACTS).is_some() {
        return None;
    }
    let finding = Diagnostic::warning("", format!("`{}` does not say which act is meant", spot.words()));
    Some(finding.help("say what was done and when: signed, approved, ratified, in force"))
}
