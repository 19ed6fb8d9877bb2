//! `quote-not-found`: a quotation whose words do not stand in our copy of the source.

use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::Diagnostic;
use crate::verify::Verdict;

use super::{marks, missed};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "quote-not-found",
    in_short: ("quotation is not in its source", "quotations are not in their source"),
    level: Level::Error,
    page: include_str!("quote_not_found.md"),
    look: Look::Site(look),
};

fn look(subject: Subject<'_>, found: &mut Found) {
    for missed in missed(subject) {
        let Verdict::NotFound(nearest) = missed.verdict else { continue };
        let nearest = nearest.as_ref().map(|difference| format!("the nearest passage of the copy: {difference}"));
        let finding = Diagnostic::error("", format!("these words do not stand in our copy of `{}`", missed.source))
            .help_maybe(nearest)
            .help_maybe(dots(missed.quote))
            .help_maybe(brackets(missed.quote))
            .help_maybe(marks(missed.quote))
            .help("quote the source’s words exactly, or file the copy that has them");
        found.report_on(missed.about, missed.at(finding));
    }
}

/// What to do where words are left out with dots alone, which are taken for dots of the source.
fn dots(quote: &str) -> Option<String> {
    let mut plain = quote.match_indices('…').map(|(at, _)| at).chain(quote.match_indices("...").map(|(at, _)| at));
    let is_plain = plain.any(|at| !quote[..at].trim_end().ends_with('['));
    is_plain.then(|| "write `[…]` for words that are left out".to_owned())
}

/// What brackets are taken for, where there are any with words in them.
fn brackets(quote: &str) -> Option<String> {
    let mut inside = quote.split('[').skip(1).filter_map(|rest| rest.split_once(']')).map(|(inside, _)| inside.trim());
    let has_words = inside.any(|inside| inside.contains(char::is_alphabetic));
    has_words.then(|| {
        "words in square brackets are taken as put in by you, and one letter as a letter in the other case (`[t]he`); what \
         they stand for in the source is left out with `[…]`"
            .to_owned()
    })
}
