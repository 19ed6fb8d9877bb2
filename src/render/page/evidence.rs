//! The page about the evidence of the whole site.

use crate::model::{ClaimId, SourceId};
use crate::render::view::EvidencePageView;
use crate::render::{Making, Ready};

pub(super) fn make(making: Making<'_>) -> Ready {
    let Making { site, shared, .. } = making;
    let claims: Vec<ClaimId> = (0..site.library.claims.len()).map(ClaimId::at).collect();
    let cited = site.library.briefs.iter().flat_map(|brief| brief.body.references.iter().copied());
    let cited: Vec<SourceId> = cited.collect();
    let view = EvidencePageView { profile: shared.profile(site, &claims, &cited).into() };
    Ready::new("evidence", "evidence.html", "Evidence", ("evidence", view.into()))
        .describe(Some("What the evidence for all claims adds up to"))
}
