//! `quote-ambiguous`: a quotation that stands in the source more than once, with nothing that tells the places apart.

use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::Diagnostic;
use crate::model::ClaimId;
use crate::verify::Verdict;

use super::quotations;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "quote-ambiguous",
    in_short: ("quotation stands in its source more than once", "quotations stand in their source more than once"),
    level: Level::Warn,
    page: include_str!("quote_ambiguous.md"),
    look: Look::Claim(look),
};

fn look(subject: Subject<'_>, id: ClaimId, found: &mut Found) {
    for quotation in quotations(subject, id).filter(|quotation| quotation.is_quote()) {
        let Some(Verdict::Verbatim { fragment: None, places }) = quotation.verdict else { continue };
        if *places < 2 {
            continue;
        }
        let source = quotation.source(subject);
        let finding = Diagnostic::warning("", format!("these words stand in `{source}` more than once"))
            .help("quote a few more of them, so that a reader finds the place that you mean")
            .at(subject.library[id].declared.file, quotation.place, "");
        found.report(finding);
    }
}
