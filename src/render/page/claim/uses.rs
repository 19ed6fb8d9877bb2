//! Where a claim is used.

use std::collections::HashSet;

use crate::model::{BriefId, ClaimId, ClaimUse};
use crate::plan::Page;
use crate::render::Making;
use crate::render::view::UseView;

/// Every sentence of a text that uses the claim, by brief, the brief that declares it first. One that says the same again
/// (in a heading and a table, or twice in one sentence) is shown where it stands first.
pub(super) fn uses(making: Making<'_>, id: ClaimId) -> Vec<UseView> {
    let Making { site, shared, .. } = making;
    let home = site.library[id].home;
    let mut briefs: Vec<BriefId> = shared.claim_briefs[id.index()].clone();
    briefs.sort_by_key(|brief| (Some(*brief) != home, *brief));
    let mut uses = Vec::new();
    for brief in briefs {
        let address = site.plan.addresses.of(site.library, Page::Brief(brief));
        let mut shown: HashSet<String> = HashSet::new();
        for (position, ClaimUse { claim, sentence }) in site.library[brief].uses.iter().enumerate() {
            if *claim == id && shown.insert(format!("{}{}{}", sentence.before, sentence.words, sentence.after)) {
                uses.push(UseView {
                    brief: shared.brief(brief),
                    before: sentence.before.to_string(),
                    words: sentence.words.to_string(),
                    after: sentence.after.to_string(),
                    address: format!("{address}#use-{}", position + 1),
                });
            }
        }
    }
    uses
}
