//! `quote-not-found`: a quotation whose words do not stand in our copy of the source.

use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::Diagnostic;
use crate::verify::Verdict;

use super::missed;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "quote-not-found",
    level: Level::Error,
    page: include_str!("quote_not_found.md"),
    look: Look::Site(look),
};

fn look(subject: Subject<'_>, found: &mut Found) {
    for missed in missed(subject) {
        let Verdict::NotFound(nearest) = missed.verdict else { continue };
        let nearest = nearest.as_ref().map(|difference| format!("the nearest passage of the copy: {difference}"));
        let has_dots = missed.quote.contains('…') || missed.quote.contains("...");
        let dots = has_dots.then(|| "write `[…]` for words that are left out".to_owned());
        let finding = Diagnostic::error("", format!("these words do not stand in our copy of `{}`", missed.source))
            .help_maybe(nearest)
            .help_maybe(dots)
            .help("quote the source’s words exactly, or file the copy that has them");
        found.report_on(missed.about, missed.at(finding));
    }
}
