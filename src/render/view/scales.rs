//! What a theme sees on the page about scales of likelihood.

use tera::Value;

use super::view;

view! {
    /// The scales in whose terms likelihoods are stated: `scales`.
    ScalesView {
        /// The scale of a term that names none: `phia`, `icd203`, `ipcc`, `efsa`, or `plain` for percentages alone.
        site_scale: &'static str,
        /// Every scale that has terms: list of `ScaleView`.
        scales: Vec<ScaleView>,
    }
}

view! {
    /// A scale of likelihood.
    ScaleView {
        /// `phia`, `icd203`, `ipcc` or `efsa`.
        name: &'static str,
        /// As texts print it: `ICD 203`.
        title: &'static str,
        /// Who publishes it, and where.
        publisher: &'static str,
        /// What a reader must know of its bands, or none.
        note: Option<String>,
        /// It is the scale of terms that name none on this site.
        of_site: bool,
        /// The bands, the least likely first: list of `ScaleBandView`.
        bands: Vec<ScaleBandView>,
        /// The bands drawn above each other: safe SVG with its own text equivalent.
        drawing: Value,
    }
}

view! {
    /// The terms that mean the same on a scale.
    ScaleBandView {
        /// The terms, the usual one first.
        terms: Vec<&'static str>,
        /// What they stand for: `10–20%`.
        band: String,
    }
}
