//! `short-long`: a short text that is too long for a list.

use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::Diagnostic;
use crate::model::ClaimId;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "short-long",
    in_short: ("short text of a claim is too long", "short texts of claims are too long"),
    level: Level::Warn,
    page: include_str!("short_long.md"),
    look: Look::Claim(look),
};

/// How many characters a short text has at most (Google Search Central, ClaimReview, `claimReviewed`).
const MOST: usize = 75;

fn look(subject: Subject<'_>, id: ClaimId, found: &mut Found) {
    let claim = &subject.library[id];
    let length = claim.short.as_ref().map_or(0, |short| short.chars().count());
    if length > MOST {
        let finding = Diagnostic::warning("", format!("the short text of `{}` has {length} characters", claim.id))
            .help(format!("lists have room for {MOST}"))
            .at(claim.declared.file, claim.declared.path.clone().key("short"), "");
        found.report(finding);
    }
}
