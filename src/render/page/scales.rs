//! The page about the scales in whose terms likelihoods are stated.

use crate::model::{Choice, LikelihoodScale};
use crate::render::view::{ScaleBandView, ScaleView, ScalesView};
use crate::render::{Making, Ready, drawing};
use crate::wording;

pub(super) fn make(making: Making<'_>) -> Ready {
    let of_site = making.site.config.likelihood_scale;
    let with_terms = LikelihoodScale::ALL.iter().filter(|scale| !scale.bands().is_empty());
    let view =
        ScalesView { site_scale: of_site.name(), scales: with_terms.map(|it| scale(making, *it, of_site)).collect() };
    Ready::new("scales", "scales.html", making.words.text("scales_of_likelihood"), ("scales", view.into()))
        .describe(Some(making.words.text("scales_description")))
}

fn scale(making: Making<'_>, scale: LikelihoodScale, of_site: LikelihoodScale) -> ScaleView {
    let (publisher, note) = wording::scale(making.words, scale);
    let bands = scale.bands().iter();
    ScaleView {
        name: scale.name(),
        title: scale.title(),
        publisher,
        note: note.map(str::to_owned),
        of_site: scale == of_site,
        bands: bands.map(|band| ScaleBandView { terms: band.terms.to_vec(), band: band.to_string() }).collect(),
        drawing: drawing::scale(making.words, scale),
    }
}
