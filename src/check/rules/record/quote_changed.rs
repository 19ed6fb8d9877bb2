//! `quote-changed`: a published claim that quotes other words from a source than it did, and no correction names it.

use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::{Diagnostic, difference};
use crate::model::{ClaimId, on_one_line};
use crate::record::unquoted;

use super::{is_told, published};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "quote-changed",
    in_short: ("published quotation has changed or is gone", "published quotations have changed or are gone"),
    level: Level::Warn,
    page: include_str!("quote_changed.md"),
    look: Look::Claim(look),
};

fn look(subject: Subject<'_>, id: ClaimId, found: &mut Found) {
    let claim = &subject.library[id];
    let Some(entry) = published(subject, id) else { return };
    let gone = unquoted(subject.library, claim, entry);
    if gone.is_empty() || is_told(subject, id) {
        return;
    }
    for gone in gone {
        let source = &subject.library[gone.evidence.source].id;
        let path = claim.declared.path.clone().key("evidence").index(gone.evidence.index);
        let now = gone.evidence.quote.as_deref();
        let (state, path, told) = match now {
            Some(words) => ("are others now", path.key("quote"), difference::words(&gone.was, &on_one_line(words))),
            None => ("are gone", path, format!("it quoted: {}", gone.was)),
        };
        let message =
            format!("the words that claim `{}` quotes from `{source}` {state}, and no correction says so", claim.id);
        let finding = Diagnostic::warning("", message).help(told);
        let remedy = "if readers were given wrong words, add a correction that names the claim; else run `corroborate \
                      lock` to take these into the record";
        found.report(finding.help(remedy).at(claim.declared.file, path, ""));
    }
}
