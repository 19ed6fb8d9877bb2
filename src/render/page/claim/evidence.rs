//! What a claim stands on and what speaks against it.

use tera::Value;

use crate::model::{Choice, ClaimId, Evidence, Origin, SourceId, Stance};
use crate::render::Making;
use crate::render::page::{distinct, quoted};
use crate::render::view::{EvidenceGroup, EvidenceView, OriginGroup, PieceView};
use crate::verify::{QuoteId, Verdict};
use crate::wording;

/// The evidence by stance.
pub(super) fn groups(making: Making<'_>, id: ClaimId) -> Vec<EvidenceGroup> {
    let claim = &making.site.library[id];
    let groups = Stance::ALL.iter().map(|stance| {
        let items = claim.evidence.iter().enumerate().filter(|(_, evidence)| evidence.stance == *stance);
        EvidenceGroup {
            stance: stance.name(),
            label: wording::stance(making.words, *stance).to_owned(),
            tone: wording::stance_tone(*stance),
            items: items.map(|(at, evidence)| evidence_view(making, (id, at), evidence)).collect(),
        }
    });
    groups.filter(|group| !group.items.is_empty()).collect()
}

fn evidence_view(making: Making<'_>, quotation: QuoteId, evidence: &Evidence) -> EvidenceView {
    let Evidence { index: _, source, stance, locator, quote, context, quote_language, translation, note, origin } =
        evidence;
    let origin = origin.as_ref().unwrap_or(&making.site.library[*source].origin);
    let own_language = making.site.library[*source].language.as_ref().map(|language| language.as_str().to_owned());
    EvidenceView {
        source: making.source(*source),
        stance: stance.name(),
        stance_label: wording::stance(making.words, *stance).to_owned(),
        tone: wording::stance_tone(*stance),
        locator: locator.clone(),
        quote: quote.clone(),
        quote_language: quote_language.clone().or(own_language),
        translation: translation.clone(),
        context: context_in_copy(making, quotation, context.as_deref(), quote.as_deref()),
        check: quote.is_some().then(|| quoted::check(making, quotation)),
        note: note.clone(),
        origins: making.origins(origin),
    }
}

/// The sentences around a quotation, cut where the quoted words begin and end. What our copy does not have is not shown
/// as what stands there.
fn context_in_copy(
    making: Making<'_>,
    quotation: QuoteId,
    context: Option<&str>,
    quote: Option<&str>,
) -> Vec<PieceView> {
    let verbatim = matches!(making.site.verification.context(quotation), Some(Verdict::Verbatim { .. }));
    let pieces = context.zip(quote).filter(|_| verbatim).and_then(|(context, quote)| quoted::pieces(context, quote));
    // A quotation that is the whole of its context is shown already.
    pieces.filter(|pieces| pieces.iter().any(|piece| !piece.quoted)).unwrap_or_default()
}

/// The sources of the evidence, each once.
pub(super) fn references(making: Making<'_>, id: ClaimId) -> Vec<Value> {
    let Making { site, shared, .. } = making;
    let sources = distinct(site.library[id].evidence.iter().map(|evidence| evidence.source));
    let sources = shared.references.in_order(site.library, &site.config.language, sources);
    sources.into_iter().map(|source| making.source(source)).collect()
}

/// The origins of a claim's support, each with the documents through which it reaches the claim.
pub(super) fn origins(making: Making<'_>, id: ClaimId) -> Vec<OriginGroup> {
    let site = making.site;
    let support = &site.assessment[id].support;
    let supporting = || site.library[id].evidence.iter().filter(|evidence| evidence.stance == Stance::Supports);
    let goes_back_to = |evidence: &Evidence, origin: SourceId| {
        let roots = match &evidence.origin {
            None => site.assessment[evidence.source].roots.independent.clone(),
            Some(Origin::Itself) => vec![evidence.source],
            Some(Origin::Unstated) => Vec::new(),
            Some(Origin::Relays(ids)) => {
                ids.iter().flat_map(|id| site.assessment[*id].roots.independent.iter().copied()).collect()
            }
        };
        roots.contains(&origin)
    };
    let mut groups: Vec<OriginGroup> = support
        .origins
        .iter()
        .map(|origin| OriginGroup {
            origin: Some(making.source(*origin)),
            through: supporting()
                .filter(|evidence| evidence.source != *origin && goes_back_to(evidence, *origin))
                .map(|evidence| making.source(evidence.source))
                .collect(),
        })
        .collect();
    if !support.unstated.is_empty() {
        let through = support.unstated.iter().map(|id| making.source(*id)).collect();
        groups.push(OriginGroup { origin: None, through });
    }
    groups
}
