//! What a claim has by its kind.

use crate::model::{Choice, Confidence, ConfidenceLevel, Recommendation};
use crate::render::view::{ConfidenceView, RecommendationView};
use crate::render::wording;

/// How sure the author is.
pub(super) fn confidence(confidence: &Confidence) -> ConfidenceView {
    let place = match confidence.level {
        ConfidenceLevel::Low => 1,
        ConfidenceLevel::Moderate => 2,
        ConfidenceLevel::High => 3,
    };
    let level = confidence.level.name();
    ConfidenceView { level, label: format!("{level}, {place} of 3"), basis: confidence.basis.clone() }
}

/// What should be done, and by whom.
pub(super) fn recommendation(recommendation: &Recommendation) -> RecommendationView {
    let Recommendation { addressee, action, by_when, status } = recommendation;
    RecommendationView {
        addressee: addressee.clone(),
        action: action.clone(),
        by_when: by_when.map(wording::date),
        status: wording::recommendation_status(*status),
    }
}
