//! What has happened to briefs and their claims, and what is still to come, in the order of time.

use std::cmp::Reverse;

use crate::model::{BriefId, ClaimId, ClaimStatus, Date, Outcome};
use crate::plan::Page;
use crate::render::Making;
use crate::render::view::{DateView, EventView};
use crate::site::corrections;
use crate::wording;

/// How many events are shown, at most.
const EVENTS: usize = 100;

/// What has happened, the newest first, before it what is to come: briefs were published and corrected, forecasts settled or
/// are to be. None where briefs were published and nothing else: the list of them says so.
pub(super) fn events(making: Making<'_>, briefs: &[BriefId], claims: &[ClaimId]) -> Vec<EventView> {
    let of_briefs = briefs.iter().flat_map(|id| of_brief(making, *id));
    let of_claims = claims.iter().filter_map(|id| of_forecast(making, *id));
    let mut dated: Vec<(Date, EventView)> = of_briefs.chain(of_claims).collect();
    if dated.iter().all(|(_, event)| event.kind == "published") {
        return Vec::new();
    }
    dated.sort_by_key(|(date, _)| Reverse(date.last_day()));
    dated.truncate(EVENTS);
    dated.into_iter().map(|(_, event)| event).collect()
}

/// A brief's publication and its corrections, the last first.
fn of_brief(making: Making<'_>, id: BriefId) -> Vec<(Date, EventView)> {
    let site = making.site;
    let page = site.plan.addresses.of(site.library, Page::Corrections);
    let corrected = corrections::of_brief(site, id).into_iter().rev().map(|made| {
        let (label, _) = wording::correction_kind(making.words, made.correction.kind);
        let event = EventView {
            brief: Some(making.brief(id)),
            label: Some(label.to_owned()),
            text: Some(made.correction.text.clone()),
            address: Some(format!("{page}#{}", made.anchor(site))),
            ..event(making, "corrected", made.correction.date)
        };
        (made.correction.date, event)
    });
    let date = site.library[id].date;
    let published = EventView { brief: Some(making.brief(id)), ..event(making, "published", date) };
    corrected.chain([(date, published)]).collect()
}

/// When a forecast was settled, or else is to be, where a day is known for it.
fn of_forecast(making: Making<'_>, id: ClaimId) -> Option<(Date, EventView)> {
    let claim = &making.site.library[id];
    let forecast = claim.forecast.as_ref()?;
    let outcome = forecast.outcome.filter(|outcome| *outcome != Outcome::Open);
    let (kind, date) = match (outcome, forecast.resolved_on, forecast.horizon) {
        (Some(_), Some(date), _) => ("settled", date),
        (None, _, Some(date)) if claim.status == ClaimStatus::Active => ("horizon", date),
        _ => return None,
    };
    let label = outcome.map(|outcome| wording::outcome(making.words, outcome).to_owned());
    Some((date, EventView { claim: Some(making.claim(id)), label, ..event(making, kind, date) }))
}

fn event(making: Making<'_>, kind: &'static str, date: Date) -> EventView {
    EventView {
        date: DateView::of(making.words, date),
        kind,
        ahead: date.last_day() > making.site.today,
        brief: None,
        claim: None,
        label: None,
        text: None,
        address: None,
    }
}
