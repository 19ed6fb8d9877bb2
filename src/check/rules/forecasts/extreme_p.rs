//! `extreme-p`: a probability below 1% or above 99%.

use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::Diagnostic;
use crate::model::{ClaimId, Likelihood};

use super::statement::statements;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "extreme-p",
    in_short: ("probability is below 1% or above 99%", "probabilities are below 1% or above 99%"),
    level: Level::Warn,
    page: include_str!("extreme_p.md"),
    look: Look::Claim(look),
};

/// Beyond these a forecast leaves nothing open.
const LEAST: f64 = 0.01;
const MOST: f64 = 0.99;

fn look(subject: Subject<'_>, id: ClaimId, found: &mut Found) {
    let claim = &subject.library[id];
    for (likelihood, place) in statements(claim) {
        let Likelihood::Probability(p) = likelihood else { continue };
        if (LEAST..=MOST).contains(&p.value) {
            continue;
        }
        let side = if p.value < LEAST { "below 1%" } else { "above 99%" };
        let finding = Diagnostic::warning("", format!("a probability of {} is {side}", p.text))
            .help("give one between 0.01 and 0.99, or say in a fact what is certain");
        found.report(finding.at(claim.declared.file, place.key("p"), ""));
    }
}
