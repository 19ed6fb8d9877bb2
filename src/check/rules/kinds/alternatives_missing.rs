//! `alternatives-missing`: one thing because of another, and nothing else considered.

use std::collections::HashSet;

use crate::check::rules::{Look, Rule};
use crate::check::{About, Found, Subject};
use crate::config::Level;
use crate::diag::Diagnostic;
use crate::model::{ClaimId, ClaimKind, ClaimMode, Rel};

use super::{at, held_as};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "alternatives-missing",
    in_short: ("causal claim names no other explanation", "causal claims name no other explanation"),
    level: Level::Warn,
    page: include_str!("alternatives_missing.md"),
    look: Look::Site(look),
};

fn look(subject: Subject<'_>, found: &mut Found) {
    let claims = &subject.library.claims;
    let mut contradicted: HashSet<ClaimId> = HashSet::new();
    for (id, claim) in claims.entries() {
        for relation in claim.relates.iter().filter(|relation| relation.rel == Rel::Contradicts) {
            contradicted.extend([id, relation.claim]);
        }
    }
    for id in claims.ids() {
        let Some(claim) = held_as(subject, id, ClaimKind::Causal) else { continue };
        let considered = !claim.alternatives.is_empty() || contradicted.contains(&id);
        if claim.mode != ClaimMode::Attributed && !considered {
            let message = format!("causal claim `{}` names no other explanation", claim.id);
            let finding = Diagnostic::warning("", message)
                .help("list under `alternatives` what else could explain it, and why you prefer yours");
            found.report_on(About::Claim(id), at(finding, claim, "id"));
        }
    }
}
