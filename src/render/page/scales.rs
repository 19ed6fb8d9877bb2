//! The page about the scales in whose terms likelihoods are stated.

use crate::model::Choice;
use crate::render::view::ScalesView;
use crate::render::{Making, Ready};

pub(super) fn make(making: Making<'_>) -> Ready {
    let view = ScalesView { site_scale: making.site.config.likelihood_scale.name() };
    Ready::new("scales", "scales.html", "Scales of likelihood", ("scales", view.into()))
        .describe(Some("What the terms mean in which likelihoods are stated"))
}
