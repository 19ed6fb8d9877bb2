//! `quote-long`: a quotation of more words than a quotation should have.

use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::Diagnostic;
use crate::model::ClaimId;

use super::quotations;

/// The most words. Rights to quote differ from country to country; a limit of some hundred words is what publishers
/// commonly set.
const MOST: usize = 300;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "quote-long",
    in_short: ("quotation is longer than 300 words", "quotations are longer than 300 words"),
    level: Level::Warn,
    page: include_str!("quote_long.md"),
    look: Look::Claim(look),
};

fn look(subject: Subject<'_>, id: ClaimId, found: &mut Found) {
    for quotation in quotations(subject, id) {
        let words = quotation.quote.split_whitespace().count();
        if words <= MOST {
            continue;
        }
        let source = quotation.source(subject);
        let finding = Diagnostic::warning("", format!("the quotation from `{source}` has {words} words"))
            .help(format!("keep the words that the claim stands on, at most {MOST}, and write `[…]` for the rest"))
            .at(subject.library[id].declared.file, quotation.place, "");
        found.report(finding);
    }
}
