//! Where a claim is used.

use crate::model::{BriefId, ClaimId};
use crate::plan::Page;
use crate::render::Making;
use crate::render::view::UseView;

/// Every use of the claim in a text, by brief, the brief that declares it first.
pub(super) fn uses(making: Making<'_>, id: ClaimId) -> Vec<UseView> {
    let Making { site, shared, .. } = making;
    let home = site.library[id].home;
    let mut briefs: Vec<BriefId> = shared.claim_briefs[id.index()].clone();
    briefs.sort_by_key(|brief| (Some(*brief) != home, *brief));
    let mut uses = Vec::new();
    for brief in briefs {
        let address = site.plan.addresses.of(site.library, Page::Brief(brief));
        for (position, claim_use) in site.library[brief].uses.iter().enumerate() {
            if claim_use.claim == id {
                uses.push(UseView {
                    brief: shared.brief(brief),
                    before: claim_use.sentence.before.to_string(),
                    words: claim_use.sentence.words.to_string(),
                    after: claim_use.sentence.after.to_string(),
                    address: format!("{address}#use-{}", position + 1),
                });
            }
        }
    }
    uses
}
