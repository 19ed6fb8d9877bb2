//! Which brief states which claim, and since when: gone through once, and asked for by every page.

use crate::model::{Brief, BriefId, ClaimId, Library, Shelf};
use crate::record::Record;

use super::dates::{self, Dates};

/// Which brief states which claim, each list in the order of its ids.
#[derive(Debug, Default)]
pub struct Uses {
    /// The claims that each brief states, in the order of its text, and behind them those that it only declares.
    pub(crate) brief_claims: Shelf<BriefId, Vec<ClaimId>>,
    /// The briefs that state or declare each claim, in order.
    pub(crate) claim_briefs: Vec<Vec<BriefId>>,
    /// When each claim was published and last changed; `None` where no brief states it.
    pub(crate) dates: Vec<Option<Dates>>,
    /// The claims whose place each claim has taken.
    pub(crate) superseded: Vec<Vec<ClaimId>>,
}

impl Uses {
    /// Goes through all briefs.
    pub fn of(library: &Library, record: Option<&Record>) -> Self {
        let brief_claims = library.briefs.map(|_, brief| claims_of(brief));
        let mut claim_briefs = vec![Vec::new(); library.claims.places()];
        for (id, claims) in brief_claims.entries() {
            for claim in claims {
                claim_briefs[claim.index()].push(id);
            }
        }
        let dates = dates::of_claims(library, &claim_briefs, record);
        let mut superseded = vec![Vec::new(); library.claims.places()];
        for (id, claim) in library.claims.entries() {
            if let Some(successor) = claim.superseded_by {
                superseded[successor.index()].push(id);
            }
        }
        Self { brief_claims, claim_briefs, dates, superseded }
    }
}

fn claims_of(brief: &Brief) -> Vec<ClaimId> {
    let mut seen = std::collections::HashSet::new();
    let used = brief.uses.iter().map(|claim_use| claim_use.claim);
    used.chain(brief.claims.iter().copied()).filter(|id| seen.insert(*id)).collect()
}
