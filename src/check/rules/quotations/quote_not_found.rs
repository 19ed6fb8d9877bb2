//! `quote-not-found`: a quotation whose words do not stand in our copy of the source.

use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::Diagnostic;
use crate::model::ClaimId;
use crate::verify::Verdict;

use super::quotations;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "quote-not-found",
    level: Level::Error,
    page: include_str!("quote_not_found.md"),
    look: Look::Claim(look),
};

fn look(subject: Subject<'_>, id: ClaimId, found: &mut Found) {
    for quotation in quotations(subject, id) {
        let Some(Verdict::NotFound(nearest)) = quotation.verdict else { continue };
        let source = quotation.source(subject);
        let nearest = nearest.as_ref().map(|difference| format!("the nearest passage of the copy: {difference}"));
        let has_dots = quotation.quote.contains('…') || quotation.quote.contains("...");
        let dots = has_dots.then(|| "write `[…]` for words that are left out".to_owned());
        let finding = Diagnostic::error("", format!("these words do not stand in our copy of `{source}`"))
            .help_maybe(nearest)
            .help_maybe(dots)
            .help("quote the source’s words exactly, or file the copy that has them")
            .at(subject.library[id].declared.file, quotation.place, "");
        found.report(finding);
    }
}
