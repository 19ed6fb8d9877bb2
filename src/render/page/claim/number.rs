//! The quantity that a claim states.

use crate::model::Measure;
use crate::render::view::MeasureView;
use crate::render::wording;

pub(super) fn measure(measure: &Measure) -> MeasureView {
    MeasureView {
        amount: wording::amount(measure),
        text: wording::measure(measure),
        unit: measure.unit.clone(),
        of: measure.of.clone(),
        place: measure.place.clone(),
        period: measure.period.map(wording::period),
        method: measure.method.clone(),
    }
}
