//! The page of forecasts.

use crate::model::{ClaimId, ClaimKind};
use crate::render::view::ForecastsView;
use crate::render::{Making, Ready};

use super::claim_groups;

pub(super) fn make(making: Making<'_>) -> Ready {
    let library = making.site.library;
    let all = (0..library.claims.len()).map(ClaimId::at);
    let forecasts: Vec<ClaimId> = all.filter(|id| library[*id].kind == ClaimKind::Forecast).collect();
    let view = ForecastsView { count: forecasts.len(), groups: claim_groups(making, forecasts.into_iter()) };
    Ready::new("forecasts", "forecasts.html", "Forecasts", ("forecasts", view.into()))
        .describe(Some("Every forecast that the briefs make, and what came of it"))
}
