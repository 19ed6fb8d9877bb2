//! `term-unscaled`: a term of likelihood without a scale that says what it means.

use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::Diagnostic;
use crate::model::{ClaimId, Likelihood, LikelihoodScale};

use super::statement::statements;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "term-unscaled",
    in_short: ("term of likelihood has no scale", "terms of likelihood have no scale"),
    level: Level::Error,
    page: include_str!("term_unscaled.md"),
    look: Look::Claim(look),
};

fn look(subject: Subject<'_>, id: ClaimId, found: &mut Found) {
    let claim = &subject.library[id];
    // A scale that could not be read is there all the same.
    if subject.flawed.claim(id) {
        return;
    }
    for (likelihood, place) in statements(claim) {
        let Likelihood::Term { term, scale } = likelihood else { continue };
        if scale.unwrap_or(subject.config.likelihood_scale) != LikelihoodScale::Plain {
            continue;
        }
        let message = match scale {
            Some(_) => format!("`{term}` stands on the scale `plain`, which has no terms"),
            None => format!("`{term}` stands without a scale, and the site has none"),
        };
        let help = "name the scale, as in `scale: phia`, or the site’s `likelihood_scale`; or give a number: `p: 0.15`";
        found.report(Diagnostic::error("", message).help(help).at(claim.declared.file, place.key("term"), ""));
    }
}
