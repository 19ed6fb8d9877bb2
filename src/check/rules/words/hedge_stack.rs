//! `hedge-stack`: two words, one behind the other, that both say that a thing is uncertain.

use crate::check::rules::{Look, Rule};
use crate::check::words::{Spot, Words, english};
use crate::config::Level;
use crate::diag::Diagnostic;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "hedge-stack",
    in_short: ("statement is hedged twice", "statements are hedged twice"),
    level: Level::Warn,
    page: include_str!("hedge_stack.md"),
    look: Look::Words(Words { english: english::HEDGED_TWICE, judge }),
};

fn judge(spot: &Spot<'_>) -> Option<Diagnostic> {
    let finding = Diagnostic::warning("", format!("`{}` hedges twice", spot.words()));
    Some(finding.help("one of the two is enough; a likelihood that matters belongs in a claim"))
}
