//! What is counted anew, before it takes the place of what was counted.

use crate::model::{ClaimId, Shelf};

use super::ClaimAssessment;

/// Assessments of claims: the former ones, and those that take their place.
#[derive(Debug)]
pub(super) struct Drafts<'f> {
    former: &'f Shelf<ClaimId, ClaimAssessment>,
    new: Vec<Option<ClaimAssessment>>,
}

impl<'f> Drafts<'f> {
    /// For claims at so many places; of some there is a draft already.
    pub(super) fn new(
        former: &'f Shelf<ClaimId, ClaimAssessment>,
        places: usize,
        drafts: impl IntoIterator<Item = (ClaimId, ClaimAssessment)>,
    ) -> Self {
        let mut new: Vec<Option<ClaimAssessment>> = Vec::new();
        new.resize_with(places, || None);
        drafts.into_iter().for_each(|(id, draft)| new[id.index()] = Some(draft));
        Self { former, new }
    }

    /// What is known of a claim.
    pub(super) fn get(&self, id: ClaimId) -> &ClaimAssessment {
        self.new[id.index()].as_ref().unwrap_or_else(|| &self.former[id])
    }

    /// A draft for a claim.
    pub(super) fn edit(&mut self, id: ClaimId) -> &mut ClaimAssessment {
        self.new[id.index()].get_or_insert_with(|| self.former[id].clone())
    }

    /// The claims that rest on these, directly or through others, and these themselves: each once.
    pub(super) fn with_all_dependents(&self, claims: impl Iterator<Item = ClaimId>) -> Vec<ClaimId> {
        let mut seen = vec![false; self.new.len()];
        let mut found: Vec<ClaimId> = claims.collect();
        found.iter().for_each(|id| seen[id.index()] = true);
        let mut at = 0;
        while let Some(&id) = found.get(at) {
            at += 1;
            for dependent in &self.get(id).dependents {
                if !std::mem::replace(&mut seen[dependent.index()], true) {
                    found.push(*dependent);
                }
            }
        }
        found
    }

    /// All of them; those that are `gone` are left out.
    pub(super) fn finish(self, gone: impl IntoIterator<Item = ClaimId>) -> Shelf<ClaimId, ClaimAssessment> {
        let places = self.new.len();
        let new = self.new.into_iter().enumerate();
        let new = new.filter_map(|(place, draft)| Some((ClaimId::at(place), Some(draft?))));
        let gone = gone.into_iter().map(|id| (id, None));
        self.former.with(places, gone.chain(new))
    }
}
