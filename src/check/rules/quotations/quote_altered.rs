//! `quote-altered`: a quotation that has the words of the source in another case or with other punctuation.

use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::Diagnostic;
use crate::verify::Verdict;

use super::{marks, missed};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "quote-altered",
    in_short: ("quotation is altered", "quotations are altered"),
    level: Level::Warn,
    page: include_str!("quote_altered.md"),
    look: Look::Site(look),
};

fn look(subject: Subject<'_>, found: &mut Found) {
    for missed in missed(subject) {
        let Verdict::Altered(difference) = missed.verdict else { continue };
        let message = format!("the quotation from `{}` differs from our copy in case or punctuation", missed.source);
        let finding = Diagnostic::warning("", message)
            .help(format!("the copy has: {difference}"))
            .help_maybe(marks(missed.quote))
            .help("quote it as it stands there; `[t]he` marks a letter whose case you change");
        found.report_on(missed.about, missed.at(finding));
    }
}
