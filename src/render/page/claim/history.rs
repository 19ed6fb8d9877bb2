//! What has changed of a claim.

use crate::model::{ClaimId, Date};
use crate::record::{ClaimEntry, take_claim};
use crate::render::Making;
use crate::render::page::brief::correction_view;
use crate::render::page::corrections::{correction_address, wordings};
use crate::render::view::{CorrectionView, DateView, VersionView};

/// Corrections of the briefs that use the claim, where they name it.
pub(super) fn corrections(making: Making<'_>, id: ClaimId) -> Vec<CorrectionView> {
    let briefs = making.site.uses.claim_briefs[id.index()].iter();
    let corrections = briefs.flat_map(|brief| &making.site.library[*brief].corrections);
    let naming = corrections.filter(|correction| correction.claims.contains(&id));
    naming.map(|correction| correction_view(making, correction)).collect()
}

/// What the record has of the claim; with what has changed since it was written.
pub(in crate::render) fn recorded(making: Making<'_>, id: ClaimId) -> Option<ClaimEntry> {
    let site = making.site;
    let record = site.record.filter(|record| record.claims.contains_key(&*site.library[id].id))?;
    Some(take_claim(site.library, site.assessment, record, (id, site.today)))
}

/// When it was first published: as the record says, else on the day of its brief.
pub(super) fn first_published(making: Making<'_>, id: ClaimId) -> Option<Date> {
    let library = making.site.library;
    let recorded = making.site.record.and_then(|record| record.claims.get(&*library[id].id));
    recorded.map(|entry| entry.first).or_else(|| library[id].home.map(|home| library[home].date))
}

/// Its earlier versions, the newest first.
pub(super) fn versions(making: Making<'_>, id: ClaimId) -> Vec<VersionView> {
    let Some(entry) = recorded(making, id) else { return Vec::new() };
    let versions = entry.before.iter().map(|earlier| VersionView {
        number: earlier.version as usize,
        until: DateView::of(making.words, earlier.until),
        correction_address: correction_address(making, id, earlier),
        changes: wordings(making, id, &entry, earlier),
    });
    let mut versions: Vec<VersionView> = versions.collect();
    versions.reverse();
    versions
}
