//! `quotation-without-words`: a quotation whose evidence does not quote.

use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::Diagnostic;
use crate::model::{ClaimId, ClaimKind};

use super::{held_as, support};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "quotation-without-words",
    in_short: ("quotation has no words", "quotations have no words"),
    level: Level::Error,
    page: include_str!("quotation_without_words.md"),
    look: Look::Claim(look),
};

fn look(subject: Subject<'_>, id: ClaimId, found: &mut Found) {
    let Some(claim) = held_as(subject, id, ClaimKind::Quotation) else { return };
    let mut support = support(claim).peekable();
    if support.peek().is_some() && support.all(|evidence| evidence.quote.is_none()) {
        let place = claim.declared.path.clone().key("evidence").itself();
        let finding = Diagnostic::error("", format!("none of the evidence for quotation `{}` has its words", claim.id))
            .help("copy them from the source into the evidence’s `quote`, exactly")
            .at(claim.declared.file, place, "");
        found.report(finding);
    }
}
