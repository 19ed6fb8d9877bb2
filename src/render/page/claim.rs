//! A claim's page.

use tera::Value;

use crate::model::{
    Attribution, BriefId, Choice, Claim, ClaimId, ConfidenceLevel, Evidence, Forecast, Likelihood, Origin, Outcome,
    Recommendation, Rel, SourceId, Stance,
};
use crate::plan::Page;
use crate::render::diagram::diagram;
use crate::render::shared::attribution;
use crate::render::view::{
    ClaimView, ConfidenceView, CorrectionView, EvidenceGroup, EvidenceView, ForecastStepView, ForecastView,
    MeasureView, OriginGroup, RecommendationView, RelationView, UseView,
};
use crate::render::{Making, Ready, Site, wording};

use super::brief::correction_view;
use super::extra;

pub(super) fn make(making: Making<'_>, id: ClaimId) -> Ready {
    let Making { site, shared, .. } = making;
    let claim = &site.library[id];
    let found = &site.assessment[id];
    let refs = |ids: &[ClaimId]| -> Vec<Value> { ids.iter().map(|id| shared.claim(*id)).collect() };
    let by = claim.by.as_ref().map(|by| attribution(site.library, by));
    let view = ClaimView {
        this: shared.claim(id),
        status_label: wording::claim_status(claim.status),
        reason: claim.reason.clone(),
        superseded_by: claim.superseded_by.map(|id| shared.claim(id)),
        mode_note: wording::mode_note(claim.mode, by.as_deref()),
        by_source: match &claim.by {
            Some(Attribution::Source(id)) => Some(shared.source(*id)),
            Some(Attribution::Name(_)) | None => None,
        },
        measure: claim.measure.as_ref().map(|measure| MeasureView {
            amount: wording::amount(measure),
            text: wording::measure(measure),
            unit: measure.unit.clone(),
            of: measure.of.clone(),
            place: measure.place.clone(),
            period: measure.period.map(wording::period),
            method: measure.method.clone(),
        }),
        confidence: confidence(claim),
        forecast: forecast(site, claim),
        recommendation: claim.recommendation.as_ref().map(recommendation),
        caveat: claim.caveat.clone(),
        would_change: claim.would_change.clone(),
        review_by: claim.review_by.map(wording::date),
        review_overdue: claim.review_by.is_some_and(|date| date.last_day() < site.today),
        evidence: evidence_groups(making, claim),
        evidence_count: claim.evidence.len(),
        origins: origin_groups(making, id),
        independence: wording::independence(&found.support),
        diagram: diagram(site, shared, id),
        rests_on: refs(&claim.rests_on),
        weakest: found.weakest_premise.map(|id| shared.claim(id)),
        supports: refs(&found.dependents),
        relations: relations(making, id),
        home: claim.home.map(|id| shared.brief(id)),
        uses: uses(making, id),
        first_published: claim.home.map(|id| wording::date(site.library[id].date)),
        corrections: corrections(making, id),
        extra: extra(&claim.extra),
    };
    let title = claim.brief_text().to_owned();
    let verdict = wording::verdict(site.library, site.assessment, id);
    Ready::new("claim", "claim.html", title, ("claim", view.into())).describe(Some(&verdict))
}

fn confidence(claim: &Claim) -> Option<ConfidenceView> {
    let confidence = claim.confidence.as_ref()?;
    let place = match confidence.level {
        ConfidenceLevel::Low => 1,
        ConfidenceLevel::Moderate => 2,
        ConfidenceLevel::High => 3,
    };
    let level = confidence.level.name();
    Some(ConfidenceView { level, label: format!("{level}, {place} of 3"), basis: confidence.basis.clone() })
}

/// A forecast's block; a claim of that kind has one even where the author gave no details.
fn forecast(site: Site<'_>, claim: &Claim) -> Option<ForecastView> {
    let is_forecast = claim.kind == crate::model::ClaimKind::Forecast;
    let given = claim.forecast.clone();
    let Forecast { event, condition, horizon, resolution, history, outcome, resolved_on } =
        given.or_else(|| is_forecast.then(Forecast::default))?;
    let resolution = resolution.unwrap_or_default();
    let words = |likelihood: &Likelihood| wording::likelihood(likelihood, site.config.likelihood_scale);
    Some(ForecastView {
        event,
        condition,
        horizon: horizon.map(wording::date),
        criteria: resolution.criteria,
        resolution_source: resolution.source,
        outcome: wording::outcome(outcome.unwrap_or(Outcome::Open)),
        resolved_on: resolved_on.map(wording::date),
        history: history
            .into_iter()
            .map(|step| ForecastStepView {
                date: wording::date(step.date),
                likelihood: words(&step.likelihood),
                reason: step.reason,
            })
            .collect(),
    })
}

fn recommendation(recommendation: &Recommendation) -> RecommendationView {
    let Recommendation { addressee, action, by_when, status } = recommendation;
    RecommendationView {
        addressee: addressee.clone(),
        action: action.clone(),
        by_when: by_when.map(wording::date),
        status: wording::recommendation_status(*status),
    }
}

fn evidence_groups(making: Making<'_>, claim: &Claim) -> Vec<EvidenceGroup> {
    let groups = Stance::ALL.iter().map(|stance| {
        let items = claim.evidence.iter().filter(|evidence| evidence.stance == *stance);
        EvidenceGroup {
            stance: stance.name(),
            label: wording::stance(*stance),
            tone: wording::stance_tone(*stance),
            items: items.map(|evidence| evidence_view(making, evidence)).collect(),
        }
    });
    groups.filter(|group| !group.items.is_empty()).collect()
}

fn evidence_view(making: Making<'_>, evidence: &Evidence) -> EvidenceView {
    let Evidence { source, stance, locator, quote, quote_language, translation, note, origin } = evidence;
    let origin = origin.as_ref().unwrap_or(&making.site.library[*source].origin);
    let own_language = making.site.library[*source].language.as_ref().map(|language| language.as_str().to_owned());
    EvidenceView {
        source: making.shared.source(*source),
        stance: stance.name(),
        stance_label: wording::stance(*stance),
        tone: wording::stance_tone(*stance),
        locator: locator.clone(),
        quote: quote.clone(),
        quote_language: quote_language.clone().or(own_language),
        translation: translation.clone(),
        note: note.clone(),
        origins: making.shared.origins(origin),
    }
}

/// The origins of a claim's support, each with the documents through which it reaches the claim.
fn origin_groups(making: Making<'_>, id: ClaimId) -> Vec<OriginGroup> {
    let Making { site, shared, .. } = making;
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
            origin: Some(shared.source(*origin)),
            through: supporting()
                .filter(|evidence| evidence.source != *origin && goes_back_to(evidence, *origin))
                .map(|evidence| shared.source(evidence.source))
                .collect(),
        })
        .collect();
    if !support.unstated.is_empty() {
        let through = support.unstated.iter().map(|id| shared.source(*id)).collect();
        groups.push(OriginGroup { origin: None, through });
    }
    groups
}

/// Relations in both directions: those that the claim names, and those of claims that name it.
fn relations(making: Making<'_>, id: ClaimId) -> Vec<RelationView> {
    let library = making.site.library;
    let own = library[id].relates.iter().map(|relation| (relation.rel, relation.claim, true));
    let others = making.shared.related_to(id).iter().map(|(rel, claim)| (*rel, *claim, false));
    own.chain(others)
        .map(|(rel, claim, forward)| {
            let label = match (rel, forward) {
                (Rel::Contradicts, true) => "contradicts",
                (Rel::Contradicts, false) => "is contradicted by",
                (Rel::Refines, true) => "says more exactly than",
                (Rel::Refines, false) => "is said more exactly by",
                (Rel::SameAs, _) => "says the same as",
                (Rel::Answers, true) => "answers",
                (Rel::Answers, false) => "is answered by",
                (Rel::Undercuts, true) => "undercuts",
                (Rel::Undercuts, false) => "is undercut by",
            };
            RelationView { label, claim: making.shared.claim(claim) }
        })
        .collect()
}

/// Every use of the claim in a text, by brief, the brief that declares it first.
fn uses(making: Making<'_>, id: ClaimId) -> Vec<UseView> {
    let Making { site, shared, .. } = making;
    let home = site.library[id].home;
    let mut briefs: Vec<BriefId> = shared.claim_briefs[id.index()].clone();
    briefs.sort_by_key(|brief| (Some(*brief) != home, *brief));
    let mut uses = Vec::new();
    for brief in briefs {
        let address = site.plan.addresses.of(site.library, Page::Brief(brief));
        for (position, claim_use) in site.library[brief].uses.iter().enumerate() {
            if claim_use.claim == id {
                uses.push(UseView {
                    brief: shared.brief(brief),
                    before: claim_use.sentence.before.to_string(),
                    words: claim_use.sentence.words.to_string(),
                    after: claim_use.sentence.after.to_string(),
                    address: format!("{address}#use-{}", position + 1),
                });
            }
        }
    }
    uses
}

/// Corrections of the briefs that use the claim, where they name it.
fn corrections(making: Making<'_>, id: ClaimId) -> Vec<CorrectionView> {
    let briefs = making.shared.claim_briefs[id.index()].iter();
    let corrections = briefs.flat_map(|brief| &making.site.library[*brief].corrections);
    let naming = corrections.filter(|correction| correction.claims.contains(&id));
    naming.map(|correction| correction_view(making.shared, correction)).collect()
}
