//! What has changed of a claim.

use crate::model::ClaimId;
use crate::render::Making;
use crate::render::page::brief::correction_view;
use crate::render::view::CorrectionView;

/// Corrections of the briefs that use the claim, where they name it.
pub(super) fn corrections(making: Making<'_>, id: ClaimId) -> Vec<CorrectionView> {
    let briefs = making.shared.claim_briefs[id.index()].iter();
    let corrections = briefs.flat_map(|brief| &making.site.library[*brief].corrections);
    let naming = corrections.filter(|correction| correction.claims.contains(&id));
    naming.map(|correction| correction_view(making.shared, correction)).collect()
}
