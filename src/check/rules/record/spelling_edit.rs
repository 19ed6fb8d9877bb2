//! `spelling-edit`: a published claim whose words differ by a slip of the pen, and no correction names it.

use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::Diagnostic;
use crate::model::ClaimId;

use super::stealth_edit::{shown, silent_edit};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "spelling-edit",
    in_short: ("published claim has another spelling", "published claims have another spelling"),
    level: Level::Warn,
    page: include_str!("spelling_edit.md"),
    look: Look::Claim(look),
};

fn look(subject: Subject<'_>, id: ClaimId, found: &mut Found) {
    let Some(edit) = silent_edit(subject, id).filter(crate::record::Edit::is_spelling) else { return };
    let claim = &subject.library[id];
    let message = format!("the spelling of claim `{}` differs from what was published", claim.id);
    let help = "run `corroborate lock` to take it into the record; if it says something else now, add a correction";
    found.report(shown(&edit, claim, Diagnostic::warning("", message)).help(help));
}
