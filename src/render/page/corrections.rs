//! The page of corrections: every change after publication, of every brief.

use tera::Value;

use crate::model::{BriefId, Correction, Date};
use crate::render::view::CorrectionEntry;
use crate::render::{Making, Ready};

use super::brief::correction_view;

pub(super) fn make(making: Making<'_>) -> Ready {
    let briefs = (0..making.site.library.briefs.len()).map(BriefId::at);
    let mut dated: Vec<(Date, CorrectionEntry)> = briefs.flat_map(|id| entries(making, id)).collect();
    dated.sort_by_key(|(date, _)| std::cmp::Reverse(*date));
    let entries: Vec<CorrectionEntry> = dated.into_iter().map(|(_, entry)| entry).collect();
    Ready::new("corrections", "corrections.html", "Corrections", ("corrections", Value::from(entries)))
        .describe(Some("What was changed after it was published, the newest first"))
}

/// A brief's corrections, the oldest first and counted from there, so that a later one changes no number.
fn entries(making: Making<'_>, id: BriefId) -> Vec<(Date, CorrectionEntry)> {
    let brief = &making.site.library[id];
    let mut oldest_first: Vec<&Correction> = brief.corrections.iter().collect();
    oldest_first.sort_by_key(|correction| correction.date);
    let numbered = oldest_first.into_iter().zip(1..).map(|(correction, number): (_, usize)| {
        let entry = CorrectionEntry {
            id: format!("{}-{number}", brief.slug),
            brief: making.shared.brief(id),
            correction: correction_view(making.shared, correction),
        };
        (correction.date, entry)
    });
    numbered.collect()
}
