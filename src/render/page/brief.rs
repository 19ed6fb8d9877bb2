//! A brief's page.

use std::collections::HashMap;

use tera::Value;

use crate::model::{
    Body, Brief, BriefId, Choice, ClaimId, Correction, Evidence, SourceId, Translation, TranslationPlace, license,
};
use crate::plan::{Citable, Page};
use crate::render::body::BodyWriter;
use crate::render::shared;
use crate::render::view::{
    BearingView, BriefView, CorrectionView, DateView, LinkView, RelatedView, StandsOnView, TranslationView,
};
use crate::render::{Making, Ready};
use crate::wording;

use super::claim::premises;
use super::{cite, distinct, extra, headings};

/// Words a minute that people read silently in English (Brysbaert 2019 measures 238 for non-fiction; footnotes and
/// figures slow it down).
const WORDS_A_MINUTE: u32 = 220;

/// Briefs that are shown as related, at most.
const RELATED: usize = 5;

pub(super) fn make(making: Making<'_>, id: BriefId) -> Ready {
    let Making { site, shared, .. } = making;
    let brief = &site.library[id];
    let claims = &site.uses.brief_claims[id];
    let texts: Vec<&Body> = brief.key_messages.iter().chain([&brief.body]).collect();
    // Behind those that the texts cite come the sources that stand behind its claims.
    let behind: Vec<SourceId> =
        claims.iter().flat_map(|claim| site.library[*claim].evidence.iter().map(|evidence| evidence.source)).collect();
    let mut writer = BodyWriter::in_language(making, &texts, &behind, making.language);
    let key_messages: Vec<Value> = brief.key_messages.iter().map(|message| writer.inline(message)).collect();
    let passages = writer.passages_of(id);
    // The nearest in the same language: a translation is no older or newer brief.
    let alike = site.library.briefs.entries().filter(|(_, other)| other.language == brief.language);
    let newer = alike.clone().rev().find(|(other, _)| *other < id).map(|(other, _)| making.brief(other));
    let older = alike.clone().find(|(other, _)| *other > id).map(|(other, _)| making.brief(other));
    let view = BriefView {
        this: making.brief(id),
        title: brief.title.clone(),
        subtitle: brief.subtitle.clone(),
        summary: brief.summary.clone(),
        kind_label: wording::brief_kind(making.words, brief.kind).to_owned(),
        date: DateView::of(making.words, brief.date),
        updated: brief.updated.map(|date| DateView::of(making.words, date)),
        expires: brief.expires.map(|date| DateView::of(making.words, date)),
        expired: brief.has_expired(site.today),
        draft: brief.draft,
        future: brief.date.first_day() > site.today,
        authors: brief.authors.iter().map(|id| shared.author(*id)).collect(),
        topics: brief.topics.iter().map(|id| shared.topic(*id)).collect(),
        series: brief.series.as_ref().map(|series| series.title.clone()),
        number: brief.series.as_ref().and_then(|series| series.number.clone()),
        question: brief.question.clone(),
        key_messages,
        words: brief.body.words,
        minutes: ((brief.body.words + WORDS_A_MINUTE / 2) / WORDS_A_MINUTE).max(1),
        passages,
        headings: headings(&brief.body.headings),
        profile: shared.profile(site, claims, &brief.body.references).into(),
        argument: premises::argument_of_brief(making, claims),
        grounds: premises::grounds(making, id),
        claims: claims.iter().map(|claim| making.claim(*claim)).collect(),
        references: writer.references(claims),
        stands_on: stands_on(making, claims, &writer),
        notes: writer.citation_notes(),
        funding: brief.funding.clone(),
        interests: brief.interests.clone(),
        license: brief.license.clone(),
        license_link: brief.license.as_deref().and_then(license_link),
        doi: brief.doi.clone(),
        version: brief.version.clone(),
        reviewed_by: brief.reviewed_by.clone(),
        method: brief.method.clone(),
        corrections: brief.corrections.iter().map(|correction| correction_view(making, correction)).collect(),
        translations: brief.translations.iter().map(|translation| translation_link(making, translation)).collect(),
        previous: older,
        next: newer,
        related: related(making, id),
        cite: cite::cite(making, Citable::Brief(id)).into(),
        extra: extra(&brief.extra),
    };
    Ready::new("brief", "brief.html", brief.title.clone(), ("brief", view.into())).describe(brief.summary.as_deref())
}

/// A correction, for a brief's page and for a claim's.
/// What each of these claims stands on; a source that the page lists by a number is called by it.
fn stands_on(making: Making<'_>, claims: &[ClaimId], writer: &BodyWriter<'_>) -> Vec<StandsOnView> {
    let bearing = |evidence: &Evidence| BearingView {
        source: making.source(evidence.source),
        number: writer.reference_number(evidence.source),
        stance_label: wording::stance(making.words, evidence.stance).to_owned(),
        tone: wording::stance_tone(evidence.stance),
        locator: evidence.locator.clone(),
    };
    let with_evidence = claims.iter().filter(|claim| !making.site.library[**claim].evidence.is_empty());
    with_evidence
        .map(|claim| StandsOnView {
            claim: making.claim(*claim),
            evidence: making.site.library[*claim].evidence.iter().map(bearing).collect(),
        })
        .collect()
}

pub(super) fn correction_view(making: Making<'_>, correction: &Correction) -> CorrectionView {
    let Correction { date, kind, text, claims, index: _ } = correction;
    let (kind_label, prominent) = wording::correction_kind(making.words, *kind);
    CorrectionView {
        date: DateView::of(making.words, *date),
        kind: kind.name(),
        kind_label: kind_label.to_owned(),
        text: text.clone(),
        prominent,
        claims: claims.iter().map(|claim| making.claim(*claim)).collect(),
    }
}

fn license_link(license: &str) -> Option<LinkView> {
    let (title, url) = license::deed(license)?;
    Some(LinkView { title, ..shared::link(&url) })
}

fn translation_link(making: Making<'_>, translation: &Translation) -> TranslationView {
    let Translation { language, place } = translation;
    let (url, external) = match place {
        TranslationPlace::Url(url) => (url.to_string(), true),
        TranslationPlace::Brief(id) => {
            let address = making.site.plan.addresses.of(making.site.library, Page::Brief(*id));
            (format!("{}{address}", making.root), false)
        }
    };
    let direction = if language.is_right_to_left() { "rtl" } else { "ltr" };
    TranslationView {
        name: wording::autonym(language),
        language: language.as_str().to_owned(),
        direction,
        url,
        external,
    }
}

/// Briefs that share claims or sources with this one, those that share most first.
fn related(making: Making<'_>, id: BriefId) -> Vec<RelatedView> {
    let Making { site, shared, .. } = making;
    let mut common: HashMap<BriefId, (usize, usize)> = HashMap::new();
    for claim in &site.uses.brief_claims[id] {
        for other in &site.uses.claim_briefs[claim.index()] {
            common.entry(*other).or_default().0 += 1;
        }
    }
    for source in &site.library[id].body.references {
        // A source that everybody cites says nothing about two briefs.
        if shared.citing[source.index()].len() <= 50 {
            for other in &shared.citing[source.index()] {
                common.entry(*other).or_default().1 += 1;
            }
        }
    }
    common.remove(&id);
    // A translation is the same brief.
    let brief = &site.library[id];
    for translation in &brief.translations {
        if let TranslationPlace::Brief(other) = translation.place {
            common.remove(&other);
        }
    }
    let mut found: Vec<(BriefId, (usize, usize))> = common.into_iter().collect();
    found.sort_by_key(|(other, (claims, sources))| (std::cmp::Reverse((*claims, *sources)), *other));
    found.truncate(RELATED);
    found
        .into_iter()
        .map(|(other, (claims, sources))| {
            let shares: Vec<String> = [(claims, "shared_claims"), (sources, "shared_sources")]
                .into_iter()
                .filter(|(count, _)| *count > 0)
                .map(|(count, id)| wording::counted(making.words, id, count))
                .collect();
            let shares = wording::listed(making.words, &shares);
            let reason = making.words.say_own("shares", &[("what", shares.into())]);
            RelatedView { brief: making.brief(other), reason }
        })
        .collect()
}

/// The sources that briefs cite in their text.
pub(super) fn cited_in(making: Making<'_>, briefs: &[BriefId]) -> Vec<SourceId> {
    distinct(briefs.iter().flat_map(|id| making.site.library[*id].body.references.iter().copied()))
}

/// Briefs by the author or on the topic that `belongs` knows, the newest first.
pub(super) fn briefs_where(making: Making<'_>, belongs: impl Fn(&Brief) -> bool) -> Vec<BriefId> {
    let briefs = making.site.library.briefs.entries();
    briefs.filter(|(_, brief)| belongs(brief)).map(|(id, _)| id).collect()
}
