//! Quotations and captures.

mod capture_hash_mismatch;
mod capture_late;
mod capture_missing;
mod language_undeclared;
mod quote_altered;
mod quote_ambiguous;
mod quote_long;
mod quote_not_found;

use crate::check::{About, Subject};
use crate::diag::{Diagnostic, FieldPath, FileId, Place};
use crate::model::{Brief, BriefId, ClaimId, Evidence, Quoted, SourceId};
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

/// Words of a source, wherever they are quoted, that do not stand in our copy of it.
struct Missed<'a> {
    about: About,
    quote: &'a str,
    /// The key of the source.
    source: &'a str,
    verdict: &'a Verdict,
    /// Where they are quoted.
    file: FileId,
    place: Place,
}

impl Missed<'_> {
    /// The finding, at the words.
    fn at(&self, finding: Diagnostic) -> Diagnostic {
        finding.at(self.file, self.place.clone(), "")
    }
}

/// What is quoted by claims and in block quotations, and does not stand in our copies word for word.
fn missed(subject: Subject<'_>) -> impl Iterator<Item = Missed<'_>> {
    let claims = subject.library.claims.ids();
    let by_claims = claims.flat_map(move |id| {
        quotations(subject, id).filter_map(move |quotation| {
            Some(Missed {
                about: About::Claim(id),
                quote: quotation.quote,
                source: quotation.source(subject),
                verdict: quotation.verdict.filter(|verdict| !verdict.is_verbatim())?,
                file: subject.library[id].declared.file,
                place: Place::Field(quotation.place),
            })
        })
    });
    let briefs = subject.library.briefs.entries();
    let in_texts = briefs.flat_map(move |(id, brief)| {
        let quoted = brief.body.quoted().into_iter();
        quoted.filter_map(move |quoted| missed_passage(subject, (id, brief), &quoted))
    });
    by_claims.chain(in_texts)
}

/// A paragraph of a block quotation that stands in none of its sources; `None` also where that cannot be told.
fn missed_passage<'a>(
    subject: Subject<'a>,
    (id, brief): (BriefId, &'a Brief),
    quoted: &Quoted<'a>,
) -> Option<Missed<'a>> {
    let page = brief.language.as_ref().unwrap_or(&subject.config.language).as_str();
    // Of a source in another language the text gives a translation, unless it gives the words themselves.
    let may_be_translated = |source: SourceId| {
        subject.library[source].language.as_ref().is_some_and(|of| primary(of.as_str()) != primary(page))
    };
    let verdict = |source: &SourceId| subject.verification.passage((id, quoted.passage), *source);
    let verdicts: Option<Vec<&Verdict>> = quoted.sources.iter().map(verdict).collect();
    let verdicts = verdicts?;
    if verdicts.iter().any(|verdict| verdict.is_verbatim()) || quoted.sources.iter().copied().any(may_be_translated) {
        return None;
    }
    let altered = verdicts.iter().position(|verdict| matches!(verdict, Verdict::Altered(_))).unwrap_or_default();
    let passage = &brief.body.passages[quoted.passage];
    Some(Missed {
        about: About::Brief(id),
        quote: quoted.text,
        source: &subject.library[quoted.sources[altered]].id,
        verdict: verdicts[altered],
        file: brief.declared.file,
        place: Place::Span(passage.span(0..passage.text.len())),
    })
}

/// What to do where quotation marks stand around the whole, which are not the source's.
fn marks(quote: &str) -> Option<String> {
    const MARKS: [char; 9] = ['"', '“', '”', '„', '‘', '’', '\'', '«', '»'];
    let quote = quote.trim();
    let is_around = quote.starts_with(MARKS) && quote.ends_with(MARKS);
    is_around.then(|| "leave out the quotation marks around the whole: the page puts them there".to_owned())
}

/// The language itself, without script and region: `de` of `de-CH`.
fn primary(tag: &str) -> String {
    tag.split('-').next().unwrap_or_default().to_lowercase()
}
