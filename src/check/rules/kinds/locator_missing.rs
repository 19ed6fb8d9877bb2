//! `locator-missing`: evidence from a long document that does not say where in it.

use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::Diagnostic;
use crate::model::{ClaimId, ExtraValue, Source, Stance};

use super::held;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "locator-missing",
    in_short: (
        "piece of evidence does not say where in its source",
        "pieces of evidence do not say where in their source",
    ),
    level: Level::Warn,
    page: include_str!("locator_missing.md"),
    look: Look::Claim(look),
};

/// hayagriva's types of documents that are long as a rule.
const LONG: [&str; 5] = ["book", "case", "legislation", "report", "thesis"];

/// As many pages as can be looked through.
const SHORT: u32 = 5;

fn look(subject: Subject<'_>, id: ClaimId, found: &mut Found) {
    let Some(claim) = held(subject, id) else { return };
    for evidence in &claim.evidence {
        let source = &subject.library[evidence.source];
        if evidence.locator.is_some() || evidence.stance == Stance::Context || !is_long(source) {
            continue;
        }
        let place = claim.declared.path.clone().key("evidence").index(evidence.index).key("source");
        let finding = Diagnostic::warning("", format!("evidence from `{}` does not say where in it", source.id))
            .help("give the page, the paragraph or the article as its `locator`")
            .at(claim.declared.file, place, "");
        found.report(finding);
    }
}

/// Whether the document has more pages than can be looked through, as far as that is known; else by its type.
fn is_long(source: &Source) -> bool {
    let by_type = || source.kind.as_deref().is_some_and(|kind| LONG.contains(&kind.to_lowercase().as_str()));
    pages(source).map_or_else(by_type, |pages| pages > SHORT)
}

/// How many pages it has, by its range of pages or their total.
fn pages(source: &Source) -> Option<u32> {
    let total = source.extra.iter().find(|(key, _)| key == "page-total").and_then(|(_, value)| match value {
        ExtraValue::Text(text) => text.parse().ok(),
        ExtraValue::Number(number) => number.text.parse().ok(),
        ExtraValue::Null | ExtraValue::Flag(_) | ExtraValue::List(_) | ExtraValue::Map(_) => None,
    });
    let range = source.page_range.as_ref().and_then(|range| {
        let (first, last) = range.split_once(['-', '–'])?;
        let (first, last): (u32, u32) = (first.trim().parse().ok()?, last.trim().parse().ok()?);
        Some(last.checked_sub(first)? + 1)
    });
    range.or(total)
}
