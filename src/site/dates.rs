//! When things were published, and when they were last changed: never the day of the build.

use crate::model::{Brief, BriefId, ClaimId, Date, Library, SourceId};
use crate::record::Record;

use super::Site;

/// The two days that a reader wants to know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Dates {
    pub(crate) published: Date,
    /// The day of the last change in substance; that of publication where there was none.
    pub(crate) changed: Date,
}

impl Dates {
    fn on(date: Date) -> Self {
        Self { published: date, changed: date }
    }

    fn then(&mut self, date: Date) {
        self.changed = self.changed.max(date);
    }
}

/// A brief's: what its author says, and its corrections.
pub(crate) fn of_brief(brief: &Brief) -> Dates {
    let mut dates = Dates::on(brief.date);
    brief.updated.into_iter().chain(brief.corrections.iter().map(|made| made.date)).for_each(|date| dates.then(date));
    dates
}

/// By claim, what the record has, and without a record the earliest of the briefs that declare or use it; and the
/// corrections that touch it. `None` where no brief does.
pub(super) fn of_claims(
    library: &Library,
    claim_briefs: &[Vec<BriefId>],
    record: Option<&Record>,
) -> Vec<Option<Dates>> {
    let first = claim_briefs.iter().map(|briefs| briefs.iter().map(|id| library[*id].date).min());
    let mut dates: Vec<Option<Dates>> = first.map(|first| first.map(Dates::on)).collect();
    if let Some(record) = record {
        for (id, claim) in library.claims.entries() {
            if let Some(entry) = record.claims.get(&*claim.id) {
                dates[id.index()] = Some(Dates { published: entry.first, changed: entry.since.max(entry.first) });
            }
        }
    }
    for made in library.briefs.iter().flat_map(|brief| &brief.corrections) {
        for claim in &made.claims {
            if let Some(dates) = &mut dates[claim.index()] {
                dates.then(made.date);
            }
        }
    }
    dates
}

/// When a claim's words were last changed, as far as that is known: from the record, or from a correction.
pub(crate) fn of_claim_change(site: Site<'_>, id: ClaimId) -> Option<Date> {
    let dates = site.uses.dates[id.index()]?;
    let recorded = site.record.is_some_and(|record| record.claims.contains_key(&*site.library[id].id));
    (recorded || dates.changed > dates.published).then_some(dates.changed)
}

/// Since when what is said of a source stands as it does, as far as the record knows.
pub(crate) fn of_source_change(site: Site<'_>, id: SourceId) -> Option<Date> {
    Some(site.record?.sources.get(&*site.library[id].id)?.since)
}
