//! Where a claim is used.

use tera::Value;

use crate::render::view::view;

view! {
    /// A use of a claim in a text.
    UseView {
        /// `BriefRef`.
        brief: Value,
        /// The sentence before the marked words.
        before: String,
        /// The marked words.
        words: String,
        /// The sentence after them.
        after: String,
        /// Where it stands, from the site's root: `briefs/x/#use-3`.
        address: String,
    }
}
