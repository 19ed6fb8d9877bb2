//! The corrections of all briefs, in order.

use crate::model::{BriefId, Correction, Date};

use super::Site;

/// A correction, and where it was made.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Made<'a> {
    pub(crate) brief: BriefId,
    /// From 1; the oldest of its brief first, so that a later one changes no number.
    pub(crate) number: usize,
    pub(crate) correction: &'a Correction,
}

impl Made<'_> {
    /// Its id in the page of corrections.
    pub(crate) fn anchor(self, site: Site<'_>) -> String {
        format!("{}-{}", site.library[self.brief].slug, self.number)
    }
}

/// Every correction, the newest first.
pub(crate) fn all<'a>(site: Site<'a>) -> Vec<Made<'a>> {
    let briefs = site.library.briefs.ids();
    let mut all: Vec<Made<'a>> = briefs.flat_map(|id| of_brief(site, id)).collect();
    all.sort_by_key(|made| std::cmp::Reverse((made.correction.date, std::cmp::Reverse(made.brief), made.number)));
    all
}

/// A brief's corrections, the oldest first.
pub(crate) fn of_brief<'a>(site: Site<'a>, brief: BriefId) -> Vec<Made<'a>> {
    let mut oldest_first: Vec<&'a Correction> = site.library[brief].corrections.iter().collect();
    oldest_first.sort_by_key(|correction| correction.date);
    let numbered = oldest_first.into_iter().zip(1..);
    numbered.map(|(correction, number)| Made { brief, number, correction }).collect()
}

/// The date from which a feed counts: the day of the newest correction, else of the newest brief.
pub(crate) fn newest(site: Site<'_>) -> Option<Date> {
    let briefs = &site.library.briefs;
    let corrections = briefs.iter().flat_map(|brief| &brief.corrections).map(|correction| correction.date);
    corrections.max().or_else(|| briefs.iter().map(|brief| brief.date).max())
}
