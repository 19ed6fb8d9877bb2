//! The page of forecasts: what is overdue, what is open, what has come of the others, and how they were scored.

use std::cmp::Reverse;

use crate::assess::{Brier, Scores, Standing, score};
use crate::model::{ClaimId, ClaimKind, ClaimMode, Forecast, Outcome};
use crate::render::view::{
    BrierView, DateView, ForecastGroup, ForecastItem, ForecastsView, ReliabilityView, ScoredView, ScoresView,
};
use crate::render::{Making, Ready};
use crate::wording;

use super::paged::{Paged, Stretch};

pub(super) fn make(making: Making<'_>, paged: &Paged<'_>) -> Ready {
    let library = making.site.library;
    let all = library.claims.ids();
    let forecasts: Vec<ClaimId> = all.filter(|id| library[*id].kind == ClaimKind::Forecast).collect();
    let (own, others): (Vec<ClaimId>, Vec<ClaimId>) =
        forecasts.iter().partition(|id| library[**id].mode == ClaimMode::Endorsed);
    let (own, others) = (groups(making, own), groups(making, others));
    let counts = own.iter().chain(&others).map(|(.., forecasts)| forecasts.len());
    let mut stretches = paged.stretches(counts).into_iter();
    let mut shown = |groups: Vec<Group>| -> Vec<ForecastGroup> {
        groups.into_iter().zip(&mut stretches).map(|(group, stretch)| view(making, group, stretch)).collect()
    };
    let view = ForecastsView {
        count: forecasts.len(),
        own: shown(own),
        others: shown(others),
        scores: (making.site.config.forecast_scores && paged.is_first()).then(|| scores(making)),
    };
    let title = paged.title(making.words.text("forecasts"));
    Ready::new("forecasts", "forecasts.html", title, ("forecasts", view.into()))
        .with("pages", paged.view())
        .describe(Some(making.words.text("forecasts_description")))
}

/// Forecasts that wait for the same: its name, its message, and they.
type Group = (&'static str, &'static str, Vec<ClaimId>);

/// What a reader of the page looks for, in this order.
const GROUPS: [(&str, &str); 4] = [
    ("overdue", "forecasts_overdue"),
    ("open", "forecasts_open"),
    ("undated", "forecasts_undated"),
    ("settled", "forecasts_settled"),
];

fn groups(making: Making<'_>, ids: Vec<ClaimId>) -> Vec<Group> {
    let groups = GROUPS.into_iter().map(|(name, label)| {
        let mut of_group: Vec<ClaimId> = ids.iter().copied().filter(|id| group(making, *id) == name).collect();
        match name {
            "settled" => of_group.sort_by_key(|id| Reverse(details(making, *id).resolved_on)),
            _ => of_group.sort_by_key(|id| details(making, *id).horizon.map(crate::model::Date::last_day)),
        }
        (name, label, of_group)
    });
    groups.filter(|(.., forecasts)| !forecasts.is_empty()).collect()
}

fn view(making: Making<'_>, (name, label, forecasts): Group, stretch: Stretch) -> ForecastGroup {
    let Stretch { rows, count, elsewhere } = stretch;
    ForecastGroup {
        name,
        label: making.words.text(label).to_owned(),
        count,
        elsewhere,
        forecasts: forecasts[rows].iter().map(|id| item(making, *id)).collect(),
    }
}

fn group(making: Making<'_>, id: ClaimId) -> &'static str {
    match making.site.assessment[id].standing {
        Standing::Overdue => "overdue",
        Standing::Resolved => "settled",
        _ if details(making, id).horizon.is_none() => "undated",
        _ => "open",
    }
}

/// What the author says of the forecast; nothing where no details are given.
fn details(making: Making<'_>, id: ClaimId) -> Forecast {
    making.site.library[id].forecast.clone().unwrap_or_default()
}

fn item(making: Making<'_>, id: ClaimId) -> ForecastItem {
    let Forecast { condition, horizon, outcome, resolved_on, .. } = details(making, id);
    ForecastItem {
        claim: making.claim(id),
        condition,
        horizon: horizon.map(|date| DateView::of(making.words, date)),
        outcome: wording::outcome(making.words, outcome.unwrap_or(Outcome::Open)).to_owned(),
        resolved_on: resolved_on.map(|date| DateView::of(making.words, date)),
    }
}

fn scores(making: Making<'_>) -> ScoresView {
    let default = making.site.config.likelihood_scale;
    let found: Scores = score(making.site.library, default);
    let scored = found.scored.iter().map(|scored| ScoredView {
        claim: making.claim(scored.claim),
        likelihood: wording::likelihood(making.words, &scored.likelihood, default),
        stated: DateView::of(making.words, scored.stated),
        outcome: wording::outcome(making.words, if scored.happened { Outcome::Yes } else { Outcome::No }).to_owned(),
        score: brier(scored.brier()),
    });
    let base_rate = found.base_rate();
    ScoresView {
        scored: scored.collect(),
        unscored: found.unscored,
        unanswered: found.unanswered,
        mean: found.mean().map(brier),
        base_rate: base_rate.map(|rate| wording::percent(making.words, rate)),
        base_score: base_rate.map(|rate| decimals(rate * (1.0 - rate))),
        reliability: found.reliability().into_iter().flatten().map(|tenth| reliability(making, tenth)).collect(),
    }
}

fn reliability(making: Making<'_>, tenth: crate::assess::Tenth) -> ReliabilityView {
    ReliabilityView {
        band: format!("{}–{}%", tenth.index * 10, tenth.index * 10 + 10),
        count: tenth.count,
        stated: wording::percent(making.words, tenth.stated),
        happened: wording::percent(making.words, tenth.happened),
    }
}

fn brier(score: Brier) -> BrierView {
    BrierView { best: decimals(score.best), middle: decimals(score.middle), worst: decimals(score.worst) }
}

/// Four decimals: the square of a whole percentage has no more.
fn decimals(score: f64) -> String {
    format!("{score:.4}")
}
