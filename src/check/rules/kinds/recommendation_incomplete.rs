//! `recommendation-incomplete`: a recommendation to nobody, or of nothing.

use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::Diagnostic;
use crate::model::{ClaimId, ClaimKind, Recommendation};

use super::{at, held_as};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "recommendation-incomplete",
    in_short: ("recommendation does not say who should do what", "recommendations do not say who should do what"),
    level: Level::Error,
    page: include_str!("recommendation_incomplete.md"),
    look: Look::Claim(look),
};

fn look(subject: Subject<'_>, id: ClaimId, found: &mut Found) {
    let Some(claim) = held_as(subject, id, ClaimKind::Recommendation) else { return };
    let none = Recommendation::default();
    let Recommendation { addressee, action, .. } = claim.recommendation.as_ref().unwrap_or(&none);
    let (what, keys) = match (addressee, action) {
        (None, None) => ("who should do what", "`recommendation: {addressee: …, action: …}`"),
        (None, Some(_)) => ("who should act", "`addressee` under `recommendation`"),
        (Some(_), None) => ("what should be done", "`action` under `recommendation`"),
        (Some(_), Some(_)) => return,
    };
    let finding = Diagnostic::error("", format!("recommendation `{}` does not say {what}", claim.id))
        .help(format!("give {keys}"));
    found.report(at(finding, claim, "id"));
}
