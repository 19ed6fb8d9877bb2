//! `term-unknown`: a term that its scale does not have.

use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::{Diagnostic, quoted_list};
use crate::model::{Choice, ClaimId, Likelihood, LikelihoodScale};

use super::statement::statements;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "term-unknown",
    in_short: ("term of likelihood is not on its scale", "terms of likelihood are not on their scale"),
    level: Level::Error,
    page: include_str!("term_unknown.md"),
    look: Look::Claim(look),
};

fn look(subject: Subject<'_>, id: ClaimId, found: &mut Found) {
    let claim = &subject.library[id];
    for (likelihood, place) in statements(claim) {
        let Likelihood::Term { term, scale } = likelihood else { continue };
        let scale = scale.unwrap_or(subject.config.likelihood_scale);
        if scale == LikelihoodScale::Plain || scale.band(term).is_some() {
            continue;
        }
        let message = format!("`{term}` is no term of the scale {}", scale.title());
        let all = || format!("its terms are {}", quoted_list(scale.terms(), "and"));
        let finding = Diagnostic::error("", message).meant(term, scale.terms(), all).help_maybe(elsewhere(term));
        found.report(finding.at(claim.declared.file, place.key("term"), ""));
    }
}

/// The scales that have the term.
fn elsewhere(term: &str) -> Option<String> {
    let having: Vec<&str> =
        LikelihoodScale::ALL.iter().filter(|scale| scale.band(term).is_some()).map(|scale| scale.name()).collect();
    (!having.is_empty()).then(|| format!("it is a term of {}", quoted_list(having, "and")))
}
