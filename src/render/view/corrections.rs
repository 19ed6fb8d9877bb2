//! What a theme sees on the page of corrections.

use super::{CorrectionView, view};
use tera::Value;

view! {
    /// A correction in the list of all.
    CorrectionEntry {
        /// The anchor, which stays: the brief's slug and the correction's number in it, the oldest first: `after-x-1`.
        id: String,
        /// The brief that was corrected: `BriefRef`.
        brief: Value,
        /// What was corrected: `CorrectionView`.
        correction: CorrectionView,
    }
}
