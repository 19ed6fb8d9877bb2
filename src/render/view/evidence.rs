//! What a theme sees on the page about the evidence of the whole site.

use super::view;
use tera::Value;

view! {
    /// What the evidence adds up to, over all claims: `evidence`.
    EvidencePageView {
        /// How well everything is supported: `ProfileView`.
        profile: Value,
    }
}
