//! What a theme sees of the earlier versions of a claim.

use crate::render::view::{DateView, WordingView, view};

view! {
    /// A version of a claim that another has taken the place of.
    VersionView {
        /// Its number, from 1.
        number: usize,
        /// When the next took its place: `DateView`.
        until: DateView,
        /// The address of the correction that says so, from the site’s root: `corrections/#after-x-1`; or none.
        correction_address: Option<String>,
        /// What it said, where the next says something else: list of `WordingView`.
        changes: Vec<WordingView>,
    }
}
