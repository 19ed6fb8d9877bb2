//! The quantity that a claim states.

use crate::model::{ClaimId, Measure};
use crate::render::view::MeasureView;
use crate::render::{Making, wording};

pub(super) fn measure(making: Making<'_>, id: ClaimId, measure: &Measure) -> MeasureView {
    let site = making.site;
    let language = &site.config.language;
    MeasureView {
        amount: wording::amount(measure, language),
        text: wording::measure(measure, site.library.language_of(id).unwrap_or(language), language),
        unit: measure.unit.clone(),
        of: measure.of.clone(),
        place: measure.place.clone(),
        period: measure.period.map(wording::period),
        method: measure.method.clone(),
    }
}
