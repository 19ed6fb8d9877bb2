//! A claim's page. Each part of it has a file.

mod evidence;
mod forecast;
mod history;
mod kind;
mod number;
pub(super) mod premises;
mod uses;

pub(in crate::render) use history::recorded;

use tera::Value;

use crate::assess::changed_sources;
use crate::model::{Attribution, ClaimId};
use crate::plan::Citable;
use crate::render::drawing;
use crate::render::view::{ClaimView, DateView};
use crate::render::{Making, Ready};
use crate::wording;

use super::cite::cite;
use super::embed;
use super::extra;

pub(super) fn make(making: Making<'_>, id: ClaimId) -> Ready {
    let Making { site, shared, .. } = making;
    let claim = &site.library[id];
    let found = &site.assessment[id];
    let refs = |ids: &[ClaimId]| -> Vec<Value> { ids.iter().map(|id| making.claim(*id)).collect() };
    let (tree, more_premises) = premises::tree(making, id);
    let view = ClaimView {
        this: making.claim(id),
        status_label: wording::claim_status(making.words, claim.status).map(str::to_owned),
        reason: claim.reason.clone(),
        superseded_by: claim.superseded_by.map(|id| making.claim(id)),
        mode_note: wording::mode_note(making.words, site.library, claim),
        by_source: match &claim.by {
            Some(Attribution::Source(id)) => Some(making.source(*id)),
            Some(Attribution::Name(_)) | None => None,
        },
        measure: claim.measure.as_ref().map(|measure| number::measure(making, id, measure)),
        likelihood_drawing: claim
            .likelihood
            .as_ref()
            .and_then(|it| drawing::likelihood(making.words, it, site.config.likelihood_scale, "likelihood")),
        confidence: claim.confidence.as_ref().map(|confidence| kind::confidence(making, confidence)),
        forecast: forecast::forecast(making, claim),
        recommendation: kind::recommendation(making, claim),
        quotation: kind::quotation(making, claim),
        alternatives: kind::alternatives(claim),
        if_false: kind::if_false(making, id),
        caveat: claim.caveat.clone(),
        would_change: claim.would_change.clone(),
        review_by: claim.review_by.map(|date| DateView::of(making.words, date)),
        review_overdue: claim.review_by.is_some_and(|date| date.last_day() < site.today),
        evidence: evidence::groups(making, id),
        evidence_count: claim.evidence.len(),
        origins: evidence::origins(making, id),
        references: evidence::references(making, id),
        independence: wording::independence(making.words, &found.support),
        diagram: drawing::origins(site, shared, id, "diagram"),
        argument: premises::argument_of_claim(making, id),
        rests_on: refs(&claim.rests_on),
        premises: tree,
        more_premises,
        changed_sources: changed_sources(site.library, claim).into_iter().map(|id| making.source(id)).collect(),
        burdens: premises::burdens(making, id),
        weakest: found.weakest_premise.map(|id| making.claim(id)),
        supports: refs(&found.dependents[..found.dependents.len().min(premises::SHOWN)]),
        more_supports: found.dependents.len().saturating_sub(premises::SHOWN),
        relations: premises::relations(making, id),
        home: claim.home.map(|id| making.brief(id)),
        uses: uses::uses(making, id),
        first_published: history::first_published(making, id).map(|date| DateView::of(making.words, date)),
        corrections: history::corrections(making, id),
        versions: history::versions(making, id),
        cite: cite(making, Citable::Claim(id)).into(),
        embed: embed::offer(making, id),
        extra: extra(&claim.extra),
    };
    let title = wording::short_sentence(claim, site.config.likelihood_scale).into_owned();
    let verdict = wording::verdict(making.words, site.library, site.assessment, id);
    Ready::new("claim", "claim.html", title, ("claim", view.into())).describe(Some(&verdict))
}
