//! Quotations and captures.

mod capture_hash_mismatch;
mod capture_late;
mod capture_missing;
mod language_undeclared;
mod quote_altered;
mod quote_ambiguous;
mod quote_long;
mod quote_not_found;

use crate::check::Subject;
use crate::diag::FieldPath;
use crate::model::{ClaimId, Evidence};
use crate::verify::Verdict;

use super::Rule;

/// In alphabetical order.
pub(super) const RULES: &[Rule] = &[
    capture_hash_mismatch::RULE,
    capture_late::RULE,
    capture_missing::RULE,
    language_undeclared::RULE,
    quote_altered::RULE,
    quote_ambiguous::RULE,
    quote_long::RULE,
    quote_not_found::RULE,
];

/// A quotation of a claim, and what the copy of its source says of it.
struct Quotation<'a> {
    evidence: &'a Evidence,
    quote: &'a str,
    verdict: Option<&'a Verdict>,
    /// Where it stands in the claim's file.
    place: FieldPath,
}

impl Quotation<'_> {
    /// Whether it is the quotation itself, and not the sentences around it.
    fn is_quote(&self) -> bool {
        self.evidence.quote.as_deref() == Some(self.quote)
    }

    /// The key of the source.
    fn source<'l>(&self, subject: Subject<'l>) -> &'l str {
        &subject.library[self.evidence.source].id
    }
}

/// The quotations of a claim.
fn quotations(subject: Subject<'_>, id: ClaimId) -> impl Iterator<Item = Quotation<'_>> {
    let claim = &subject.library[id];
    claim.evidence.iter().enumerate().flat_map(move |(at, evidence)| {
        let place = |key: &'static str| claim.declared.path.clone().key("evidence").index(evidence.index).key(key);
        let (quote, context) = (evidence.quote.as_ref(), evidence.context.as_ref());
        let quote = quote.map(|quote| Quotation {
            evidence,
            quote,
            verdict: subject.verification.verdict((id, at)),
            place: place("quote"),
        });
        let context = context.map(|quote| Quotation {
            evidence,
            quote,
            verdict: subject.verification.context((id, at)),
            place: place("context"),
        });
        quote.into_iter().chain(context)
    })
}
