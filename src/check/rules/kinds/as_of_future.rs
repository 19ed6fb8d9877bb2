//! `as-of-future`: knowledge of a day that has not come.

use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::Diagnostic;
use crate::model::ClaimId;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "as-of-future",
    in_short: ("claim is known as of a day to come", "claims are known as of a day to come"),
    level: Level::Warn,
    page: include_str!("as_of_future.md"),
    look: Look::Claim(look),
};

fn look(subject: Subject<'_>, id: ClaimId, found: &mut Found) {
    let claim = &subject.library[id];
    let Some(as_of) = claim.as_of.filter(|as_of| as_of.first_day() > subject.today) else { return };
    let finding =
        Diagnostic::warning("", format!("claim `{}` is known as of {as_of}, which has not come yet", claim.id))
            .help("give the day on which it was known; the day that a forecast is about is its `horizon`")
            .at(claim.declared.file, claim.declared.path.clone().key("as_of"), "");
    found.report(finding);
}
