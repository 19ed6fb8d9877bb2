//! `quote-no-context`: somebody's words without who said them, when, or between what.

use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::Diagnostic;
use crate::model::{Claim, ClaimId, ClaimKind, Evidence, Library};

use super::{at, held_as, support};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "quote-no-context",
    in_short: ("quotation has no context", "quotations have no context"),
    level: Level::Warn,
    page: include_str!("quote_no_context.md"),
    look: Look::Claim(look),
};

fn look(subject: Subject<'_>, id: ClaimId, found: &mut Found) {
    let Some(claim) = held_as(subject, id, ClaimKind::Quotation) else { return };
    // Without words there is nothing to have a speaker.
    if !support(claim).any(|evidence| evidence.quote.is_some()) {
        return;
    }
    let library = subject.library;
    let wanted = [
        (has_speaker(claim, library), "who spoke", "`by`"),
        (has_date(claim, library), "when", "`as_of`"),
        (has_context(claim), "between what words", "the evidence’s `context`"),
    ];
    let missing = || wanted.iter().filter(|(known, ..)| !known);
    if missing().next().is_some() {
        let what: Vec<&str> = missing().map(|(_, what, _)| *what).collect();
        let keys: Vec<&str> = missing().map(|(.., key)| *key).collect();
        let message = format!("quotation `{}` does not say {}", claim.id, listed(&what, "or"));
        let finding = Diagnostic::warning("", message).help(format!("give {}", listed(&keys, "and")));
        found.report(at(finding, claim, "id"));
    }
}

/// The speaker is named, or is the author of the text that is quoted.
fn has_speaker(claim: &Claim, library: &Library) -> bool {
    let own_words = |evidence: &Evidence| evidence.author(library).is_some();
    claim.by.is_some() || support(claim).any(|evidence| evidence.quote.is_some() && own_words(evidence))
}

fn has_date(claim: &Claim, library: &Library) -> bool {
    claim.as_of.is_some()
        || support(claim).any(|evidence| evidence.quote.is_some() && library[evidence.source].date.is_some())
}

/// What stands around the words is given, or they are whole sentences.
fn has_context(claim: &Claim) -> bool {
    support(claim).any(|evidence| evidence.context.is_some() || evidence.quote.as_deref().is_some_and(is_whole))
}

fn is_whole(quote: &str) -> bool {
    let quote = quote.trim_matches(['“', '”', '"', '«', '»', '„', ' ']);
    let begins = quote.chars().next().is_some_and(|first| first.is_alphanumeric() && !first.is_lowercase());
    begins && quote.ends_with(['.', '!', '?', '。', '！', '？', '؟', '۔', '।', '។'])
}

fn listed(items: &[&str], last: &str) -> String {
    match items {
        [] => String::new(),
        [only] => (*only).to_owned(),
        [start @ .., end] => format!("{} {last} {end}", start.join(", ")),
    }
}
