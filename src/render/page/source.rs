//! A source's page.

use tera::Value;

use crate::assess::{Effect, Fall};
use crate::model::{BriefId, Choice, Notice, Origin, Source, SourceId};
use crate::plan::Citable;
use crate::render::shared;
use crate::render::view::{DateView, FallView, NoticeView, SourceUse, SourceView, WithdrawalGroup};
use crate::render::{Making, Ready};
use crate::site::Site;
use crate::wording::{self, Words};

use super::{cite, distinct, extra, quoted};

pub(super) fn make(making: Making<'_>, id: SourceId) -> Ready {
    let Making { site, shared, .. } = making;
    let source = &site.library[id];
    let found = &site.assessment[id];
    let refs = |ids: &[SourceId]| -> Vec<Value> { ids.iter().map(|id| making.source(*id)).collect() };
    let relays: &[SourceId] = match &source.origin {
        Origin::Relays(ids) => ids,
        Origin::Itself | Origin::Unstated => &[],
    };
    let labels: Vec<String> = relays.iter().map(|id| shared.source_labels[*id].clone()).collect();
    let (origin_headline, origin_text) = wording::origin_sentence(making.words, id, &found.roots, &labels);
    let roots: Vec<SourceId> =
        found.roots.independent.iter().copied().filter(|root| *root != id && !relays.contains(root)).collect();
    let falls = site.assessment.withdrawal(site.library, id);
    let view = SourceView {
        this: making.source(id),
        kind_label: wording::source_kind(making.words, source.kind.as_deref()),
        genre: source.genre.clone(),
        tier_label: source.tier.map(|tier| wording::tier(making.words, tier).to_owned()),
        access_label: source.access.map(|access| wording::access(making.words, access).to_owned()),
        reliability: source.reliability.as_ref().map(|it| wording::reliability(making.words, it).to_owned()),
        reliability_why: source.reliability.as_ref().and_then(|it| it.why.clone()),
        descriptor: source.descriptor.clone(),
        status_note: wording::source_status(making.words, source.status).map(str::to_owned),
        notices: source.notices.iter().map(|it| notice(making, it)).collect(),
        origin_headline,
        origin_text,
        relays: refs(relays),
        roots: refs(&roots),
        relayed_by: refs(&relays_of(site, id)),
        uses: uses(making, id),
        cited_in: shared.citing[id.index()].iter().map(|id| making.brief(*id)).collect(),
        withdrawal_summary: withdrawal_summary(making.words, &falls, found.reaches.len()),
        withdrawal_briefs: touched_briefs(making, &falls),
        withdrawal: withdrawal(making, falls),
        capture: quoted::capture(making, id),
        language_name: source.language.as_ref().map(wording::autonym),
        cite: cite::cite(making, Citable::Source(id)).into(),
        extra: extra(&source.extra),
    };
    let title = source.name().to_owned();
    let description = description(source);
    Ready::new("source", "source.html", title, ("source", view.into())).describe(description.as_deref())
}

/// The sources that relay it directly: as they say of themselves, then as a claim’s evidence says of them.
fn relays_of(site: Site<'_>, id: SourceId) -> Vec<SourceId> {
    let found = &site.assessment[id];
    let mut relays = found.relayed_by.clone();
    for evidence in found.reaches.iter().flat_map(|claim| &site.library[*claim].evidence) {
        let names_it = matches!(&evidence.origin, Some(Origin::Relays(from)) if from.contains(&id));
        if names_it && !relays.contains(&evidence.source) {
            relays.push(evidence.source);
        }
    }
    relays
}

fn description(source: &Source) -> Option<String> {
    source.descriptor.clone().or_else(|| source.note.clone())
}

fn notice(making: Making<'_>, notice: &Notice) -> NoticeView {
    let Notice { kind, date, url, text } = notice;
    NoticeView {
        kind: wording::capitalised(kind),
        date: date.map(|date| DateView::of(making.words, date)),
        text: text.clone(),
        link: url.as_ref().map(shared::link),
    }
}

/// The claims that the source bears on.
fn uses(making: Making<'_>, id: SourceId) -> Vec<SourceUse> {
    let site = making.site;
    let own_language = site.library[id].language.as_ref().map(|language| language.as_str().to_owned());
    let uses = site.assessment[id].evidence.iter().map(|(claim, at)| {
        let evidence = &site.library[*claim].evidence[*at];
        let briefs: Vec<BriefId> = distinct(site.uses.claim_briefs[claim.index()].iter().copied());
        SourceUse {
            claim: making.claim(*claim),
            stance: evidence.stance.name(),
            stance_label: wording::stance(making.words, evidence.stance).to_owned(),
            tone: wording::stance_tone(evidence.stance),
            locator: evidence.locator.clone(),
            quote: evidence.quote.clone(),
            quote_language: evidence.quote_language.clone().or_else(|| own_language.clone()),
            check: evidence.quote.is_some().then(|| quoted::check(making, (*claim, *at))),
            note: evidence.note.clone(),
            briefs: briefs.into_iter().map(|id| making.brief(id)).collect(),
        }
    });
    uses.collect()
}

/// What would change, by effect.
fn withdrawal(making: Making<'_>, falls: Vec<Fall>) -> Vec<WithdrawalGroup> {
    let mut groups: Vec<(Effect, Vec<FallView>)> = Vec::new();
    for fall in falls {
        let Fall { claim, effect, becomes, dependents } = fall;
        let view = FallView {
            claim: making.claim(claim),
            becomes: making.shared.standing(becomes),
            dependents: dependents.into_iter().map(|id| making.claim(id)).collect(),
        };
        match groups.last_mut() {
            Some((last, views)) if *last == effect => views.push(view),
            _ => groups.push((effect, vec![view])),
        }
    }
    let named = groups.into_iter().map(|(effect, claims)| {
        let (name, heading) = wording::fall_heading(making.words, effect, claims.len());
        WithdrawalGroup { name, heading, claims }
    });
    named.collect()
}

/// The briefs that state a claim which would change, or one that rests on it.
fn touched_briefs(making: Making<'_>, falls: &[Fall]) -> Vec<Value> {
    let claims = falls.iter().flat_map(|fall| fall.dependents.iter().copied().chain([fall.claim]));
    let mut briefs: Vec<BriefId> =
        claims.flat_map(|id| making.site.uses.claim_briefs[id.index()].iter().copied()).collect();
    briefs.sort_unstable();
    briefs.dedup();
    briefs.into_iter().map(|id| making.brief(id)).collect()
}

fn withdrawal_summary(words: &Words, falls: &[Fall], reached: usize) -> String {
    let dependents = distinct(falls.iter().flat_map(|fall| fall.dependents.iter().copied())).len();
    let said = match (falls.len(), reached, dependents) {
        (0, 0, _) => words.text("withdrawal_nothing").to_owned(),
        (0, ..) => words.text("withdrawal_harmless").to_owned(),
        (changed, _, 0) => wording::counted(words, "withdrawal_loses", changed),
        (changed, ..) => {
            words.say_counts("withdrawal_loses_more", &[("count", changed), ("dependents", dependents)], &[])
        }
    };
    wording::capitalised(&said)
}
