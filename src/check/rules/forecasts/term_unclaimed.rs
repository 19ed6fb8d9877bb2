//! `term-unclaimed`: a term of the site's scale in a text, outside the words of any claim, so that no band stands behind it.

use std::ops::Range;

use crate::check::rules::{Look, Rule};
use crate::check::words::is_english;
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::{Diagnostic, FieldPath, Place};
use crate::model::{Band, BriefId, Form, LikelihoodScale, Passage, begins_with_band, terms_in};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "term-unclaimed",
    in_short: ("term of likelihood stands outside any claim", "terms of likelihood stand outside any claim"),
    level: Level::Warn,
    page: include_str!("term_unclaimed.md"),
    look: Look::Brief(look),
};

fn look(subject: Subject<'_>, id: BriefId, found: &mut Found) {
    let (brief, scale) = (&subject.library[id], subject.config.likelihood_scale);
    // A site without a scale has not said that it takes these words for terms.
    if scale == LikelihoodScale::Plain || !is_english(brief.language.as_ref(), subject.config) {
        return;
    }
    let file = brief.declared.file;
    for passage in &brief.body.passages {
        for (at, term, band) in bare(passage, scale) {
            found.report(finding(term, band, scale).at(file, Place::Span(passage.span(at)), ""));
        }
    }
    for (index, message) in brief.key_messages.iter().enumerate() {
        let place = FieldPath::root().key("key_messages").index(index);
        for (_, term, band) in message.passages.iter().flat_map(|passage| bare(passage, scale)) {
            found.report(finding(term, band, scale).at(file, place.clone(), ""));
        }
    }
}

/// The terms of a passage that stand in the words of no claim and have no band behind them.
fn bare(passage: &Passage, scale: LikelihoodScale) -> Vec<(Range<usize>, &'static str, &'static Band)> {
    if passage.form != Form::Text {
        return Vec::new();
    }
    let text = &*passage.text;
    let is_stated = |at: &Range<usize>| {
        passage.stated.iter().any(|(from, to, _)| (*from as usize) < at.end && at.start < *to as usize)
    };
    let found = terms_in(text).into_iter().filter_map(|(at, term)| Some((at, term, scale.band(term)?)));
    let own = found.filter(|(at, term, _)| {
        !is_stated(at)
            && !passage.has_code(at)
            && !passage.is_quoted(at.start)
            && !begins_with_band(&text[at.end..])
            && is_said_of_an_event(text, at, term)
    });
    own.collect()
}

/// Whether a term of one word stands where it says how likely something is: “is likely”, “likely to”. Before a noun it
/// mostly does not: “the likely winner”.
fn is_said_of_an_event(text: &str, at: &Range<usize>, term: &str) -> bool {
    const BEFORE: [&str; 12] =
        ["is", "are", "was", "were", "be", "been", "seems", "seem", "remains", "remain", "will", "would"];
    let last = text[..at.start].split_whitespace().next_back().unwrap_or_default().to_lowercase();
    let next = text[at.end..].split_whitespace().next().unwrap_or_default();
    term.contains(' ') || BEFORE.contains(&last.as_str()) || matches!(next, "to" | "that")
}

fn finding(term: &str, band: &Band, scale: LikelihoodScale) -> Diagnostic {
    let message = format!("`{term}` stands in the words of no claim, so that no band is printed behind it");
    Diagnostic::warning("", message)
        .help("mark the words that say how likely something is as a claim with a `likelihood`: `[words](claim:id)`")
        .help(format!("or write the band behind it: `{term} ({band}, {})`; or use another word", scale.title()))
}
