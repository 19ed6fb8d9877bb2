//! `quote-altered`: a quotation that has the words of the source in another case or with other punctuation.

use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::Diagnostic;
use crate::model::ClaimId;
use crate::verify::Verdict;

use super::quotations;

/// The rule.
pub(super) const RULE: Rule =
    Rule { name: "quote-altered", level: Level::Warn, page: include_str!("quote_altered.md"), look: Look::Claim(look) };

fn look(subject: Subject<'_>, id: ClaimId, found: &mut Found) {
    for quotation in quotations(subject, id) {
        let Some(Verdict::Altered(difference)) = quotation.verdict else { continue };
        let source = quotation.source(subject);
        let message = format!("the quotation from `{source}` differs from our copy in case or punctuation");
        let finding = Diagnostic::warning("", message)
            .help(format!("the copy has: {difference}"))
            .help("quote it as it stands there; `[t]he` marks a letter whose case you change")
            .at(subject.library[id].declared.file, quotation.place, "");
        found.report(finding);
    }
}
