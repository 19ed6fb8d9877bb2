//! What a theme sees on the page about scales of likelihood.

use super::view;

view! {
    /// The scales in whose terms likelihoods are stated: `scales`.
    ScalesView {
        /// The scale of a term that names none: `phia`, `icd203`, `ipcc`, `efsa`, or `plain` for percentages alone.
        site_scale: &'static str,
    }
}
