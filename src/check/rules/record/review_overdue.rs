//! `review-overdue`: a claim that its authors wanted to look at again by a day that has passed.

use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::Diagnostic;
use crate::model::{ClaimId, ClaimStatus};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "review-overdue",
    in_short: ("claim is due for review", "claims are due for review"),
    level: Level::Warn,
    page: include_str!("review_overdue.md"),
    look: Look::Claim(look),
};

fn look(subject: Subject<'_>, id: ClaimId, found: &mut Found) {
    let claim = &subject.library[id];
    let stands = matches!(claim.status, ClaimStatus::Active | ClaimStatus::Corrected);
    let Some(date) = claim.review_by.filter(|date| stands && date.last_day() < subject.today) else { return };
    let message = format!("claim `{}` was to be looked at again by {date}", claim.id);
    let path = claim.declared.path.clone().key("review_by");
    let help = "see whether it still holds; then give a later day, or change what it says";
    found.report(Diagnostic::warning("", message).help(help).at(claim.declared.file, path, ""));
}
