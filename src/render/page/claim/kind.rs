//! What a claim has by its kind.

use crate::model::{Choice, Claim, ClaimId, ClaimKind, Confidence, Evidence, Stance};
use crate::render::Making;
use crate::render::page::quoted;
use crate::render::view::{
    AlternativesView, ConfidenceView, DateView, IfFalseView, PieceView, QuotationView, QuotedView, RecommendationView,
};
use crate::wording;

/// As many claims as a list of what falls with an assumption shows.
const FALLS: usize = 50;

/// How sure the author is.
pub(super) fn confidence(making: Making<'_>, confidence: &Confidence) -> ConfidenceView {
    let level = confidence.level.name();
    ConfidenceView {
        level,
        label: making.words.say_own("confidence", &[("level", level.into())]),
        basis: confidence.basis.clone(),
    }
}

/// What should be done, and by whom; a claim of that kind has this even where the author gave no details.
pub(super) fn recommendation(making: Making<'_>, claim: &Claim) -> Option<RecommendationView> {
    let is_one = claim.kind == ClaimKind::Recommendation;
    let given = claim.recommendation.clone().or_else(|| is_one.then(crate::model::Recommendation::default))?;
    Some(RecommendationView {
        addressee: given.addressee,
        action: given.action,
        by_when: given.by_when.map(|date| DateView::of(making.words, date)),
        status: wording::recommendation_status(making.words, given.status).to_owned(),
    })
}

/// Whose words a quotation has, and where they stand.
pub(super) fn quotation(making: Making<'_>, claim: &Claim) -> Option<QuotationView> {
    if claim.kind != ClaimKind::Quotation {
        return None;
    }
    let library = making.site.library;
    let quoting = || {
        let support = claim.evidence.iter().filter(|evidence| evidence.stance == Stance::Supports);
        support.filter_map(|evidence| Some((evidence, evidence.quote.as_deref()?)))
    };
    let written = || quoting().find_map(|(evidence, _)| evidence.author(library));
    let dated = || quoting().find_map(|(evidence, _)| library[evidence.source].date);
    Some(QuotationView {
        speaker: claim.by.as_ref().or(written().as_ref()).map(|by| wording::attribution(library, by)),
        date: claim.as_of.or_else(dated).map(|date| DateView::of(making.words, date)),
        passages: quoting().map(|(evidence, quote)| passage(making, evidence, quote)).collect(),
    })
}

fn passage(making: Making<'_>, evidence: &Evidence, quote: &str) -> QuotedView {
    let own_language = making.site.library[evidence.source].language.as_ref().map(|language| language.as_str());
    let context = evidence.context.as_deref();
    let pieces = context.and_then(|context| quoted::pieces(context, quote));
    QuotedView {
        source: making.source(evidence.source),
        locator: evidence.locator.clone(),
        language: evidence.quote_language.as_deref().or(own_language).map(str::to_owned),
        in_context: pieces.is_some(),
        pieces: pieces.unwrap_or_else(|| vec![PieceView { text: quote.to_owned(), quoted: true }]),
        translation: evidence.translation.clone(),
    }
}

/// What else could explain what a causal claim explains.
pub(super) fn alternatives(claim: &Claim) -> Option<AlternativesView> {
    let explains = claim.kind == ClaimKind::Causal || !claim.alternatives.is_empty();
    explains.then(|| AlternativesView { items: claim.alternatives.clone() })
}

/// What hangs on an assumption.
pub(super) fn if_false(making: Making<'_>, id: ClaimId) -> Option<IfFalseView> {
    let site = making.site;
    let claim = &site.library[id];
    if claim.kind != ClaimKind::Assumption {
        return None;
    }
    let falls = site.assessment.all_dependents(id);
    Some(IfFalseView {
        text: claim.if_false.clone(),
        more: falls.len().saturating_sub(FALLS),
        falls: falls.into_iter().take(FALLS).map(|id| making.claim(id)).collect(),
    })
}
