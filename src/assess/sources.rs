//! Where each source stands among the others and the claims.

use rayon::prelude::*;

use crate::model::{ClaimId, Library, Shelf, SourceId};

use super::changes::{Before, Changes};
use super::marked::Marked;
use super::{SourceAssessment, origins};

/// Where each source stands: what it goes back to, who relays it, and which claims it bears on, or reaches through others.
pub(super) fn note(library: &Library, before: &Before, changes: &Changes) -> Shelf<SourceId, SourceAssessment> {
    let Before { library: was, assessment: counted } = before;
    let (reached, formerly) = (reached(library, changes), reached(was, changes));
    let mut touched = Marked::none(library.sources.places().max(was.sources.places()));
    touched.extend(changes.sources.ids());
    touched.extend(reached.iter().chain(&formerly).flat_map(|(_, sources)| sources.iter().copied()));
    for id in changes.sources.ids() {
        touched.extend([library, was].into_iter().filter_map(|of| of.sources.get(id)).flat_map(origins::relays));
    }
    let mut sources = counted.sources.clone();
    for id in touched.ids() {
        match (library.sources.get(id), sources.get(id)) {
            (None, _) => sources.put(id, None),
            (Some(_), None) => sources.put(id, Some(SourceAssessment::default())),
            (Some(_), Some(_)) => {
                let source = &mut sources[id];
                source.evidence.retain(|(claim, _)| !changes.claims.has(*claim));
                source.reaches.retain(|claim| !changes.claims.has(*claim));
                source.relayed_by.retain(|relay| !changes.sources.has(*relay));
            }
        }
    }
    for relay in changes.sources.ids() {
        for relayed in library.sources.get(relay).into_iter().flat_map(origins::relays) {
            sources[relayed].relayed_by.push(relay);
        }
    }
    for (claim, reached) in reached {
        for (index, evidence) in library[claim].evidence.iter().enumerate() {
            sources[evidence.source].evidence.push((claim, index));
        }
        reached.into_iter().for_each(|source| sources[source].reaches.push(claim));
    }
    for id in touched.ids().filter(|id| library.sources.get(*id).is_some()) {
        let source = &mut sources[id];
        source.relayed_by.sort_unstable();
        source.evidence.sort_unstable();
        source.reaches.sort_unstable();
        if let Some(roots) = &changes.roots {
            source.roots.clone_from(&roots[id.index()]);
        }
    }
    sources
}

/// The claims of a library that have changed, with the sources that each reaches.
fn reached(library: &Library, changes: &Changes) -> Vec<(ClaimId, Vec<SourceId>)> {
    let claims: Vec<ClaimId> = changes.claims.ids().collect();
    let reached = |id| Some((id, origins::reached_by(library, library.claims.get(id)?)));
    claims.into_par_iter().filter_map(reached).collect()
}
