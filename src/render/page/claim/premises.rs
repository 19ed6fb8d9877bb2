//! How a claim stands to others.

use crate::model::{ClaimId, Rel};
use crate::render::Making;
use crate::render::view::RelationView;

/// Relations in both directions: those that the claim names, and those of claims that name it.
pub(super) fn relations(making: Making<'_>, id: ClaimId) -> Vec<RelationView> {
    let library = making.site.library;
    let own = library[id].relates.iter().map(|relation| (relation.rel, relation.claim, true));
    let others = making.shared.related_to(id).iter().map(|(rel, claim)| (*rel, *claim, false));
    own.chain(others)
        .map(|(rel, claim, forward)| {
            let label = match (rel, forward) {
                (Rel::Contradicts, true) => "contradicts",
                (Rel::Contradicts, false) => "is contradicted by",
                (Rel::Refines, true) => "says more exactly than",
                (Rel::Refines, false) => "is said more exactly by",
                (Rel::SameAs, _) => "says the same as",
                (Rel::Answers, true) => "answers",
                (Rel::Answers, false) => "is answered by",
                (Rel::Undercuts, true) => "undercuts",
                (Rel::Undercuts, false) => "is undercut by",
            };
            RelationView { label, claim: making.shared.claim(claim) }
        })
        .collect()
}
