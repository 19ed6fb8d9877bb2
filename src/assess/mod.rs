//! Phase 5: the library → what its evidence adds up to. It counts and names; it never decides what is true.
//!
//! The rules are those of the manual's chapter on standing; `standing.rs` is the only place that knows them.

mod again;
mod cautions;
mod changes;
mod corrected;
mod coverage;
mod forecasts;
mod impact;
mod marked;
mod measures;
mod origins;
mod premises;
mod sources;
mod standing;
mod withdrawal;

use std::sync::Arc;

use jiff::civil;
use rayon::prelude::*;

use crate::model::{ClaimId, Library, Shelf, SourceId, Stance};

use self::changes::{Before, Changes};
use self::marked::Marked;
use self::origins::Without;

pub use again::{Kept, assess_again};
pub use cautions::{Caution, House};
pub use coverage::Coverage;
pub use forecasts::{Brier, Scored, Scores, Tenth, score};
pub use impact::{Cascade, Impact, Loss, Withdrawn};
pub use measures::Measures;
pub use origins::Roots;
pub use premises::{Burden, Carried, Ground, Own, changed_sources, sources_behind};
pub use standing::Standing;
pub use withdrawal::{Effect, Fall};

/// What the evidence of a library adds up to.
#[derive(Debug, Clone, Default)]
pub struct Assessment {
    /// By claim.
    pub claims: Shelf<ClaimId, ClaimAssessment>,
    /// By source.
    pub sources: Shelf<SourceId, SourceAssessment>,
    /// Which claims measure the same thing.
    pub measures: Arc<Measures>,
}

/// What the evidence for one claim adds up to.
#[derive(Debug, Clone)]
pub struct ClaimAssessment {
    /// The first standing whose rule applies.
    pub standing: Standing,
    /// What speaks for it.
    pub support: Weight,
    /// What speaks against it.
    pub dispute: Weight,
    /// How many pieces of evidence only narrow it.
    pub qualifying: usize,
    /// How many pieces of evidence only help to understand it.
    pub context: usize,
    /// The premise whose standing is weakest.
    pub weakest_premise: Option<ClaimId>,
    /// The claims that rest on it directly.
    pub dependents: Vec<ClaimId>,
    /// What is to be known about where its support comes from, in the order of [`Caution::ALL`].
    pub cautions: Vec<Caution>,
    /// What weighs on it and on whatever rests on it, the gravest first.
    pub own_burdens: Vec<Own>,
    /// What it has to bear from its premises, the gravest first, one of each sort.
    pub burdens: Vec<Carried>,
}

/// The sources that point one way, and how far they are independent of each other.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Weight {
    /// The sources, each once, in the order of the evidence.
    pub documents: Vec<SourceId>,
    /// The independent origins that they go back to, each once.
    pub origins: Vec<SourceId>,
    /// Those that say where none of it comes from.
    pub unstated: Vec<SourceId>,
    /// Those that are a record: the act itself.
    pub records: Vec<SourceId>,
    /// Those that relay what others established, or do not say whom.
    pub relays: usize,
}

/// Where one source stands among the others.
#[derive(Debug, Clone, Default)]
pub struct SourceAssessment {
    /// Where its statements go back to, as far as the source as a whole is concerned.
    pub roots: Roots,
    /// The sources that relay it directly.
    pub relayed_by: Vec<SourceId>,
    /// The claims it bears on, with the position of each piece of evidence.
    pub evidence: Vec<(ClaimId, usize)>,
    /// The claims whose evidence is this source, or goes back to it or through it.
    pub reaches: Vec<ClaimId>,
}

impl std::ops::Index<ClaimId> for Assessment {
    type Output = ClaimAssessment;

    fn index(&self, id: ClaimId) -> &ClaimAssessment {
        &self.claims[id]
    }
}

impl std::ops::Index<SourceId> for Assessment {
    type Output = SourceAssessment;

    fn index(&self, id: SourceId) -> &SourceAssessment {
        &self.sources[id]
    }
}

/// Assesses a library as of `today`, the day of the build: forecasts whose horizon lies before it are overdue. `house`
/// publishes the site.
pub fn assess(library: &Library, house: House<'_>, today: civil::Date) -> Assessment {
    let before = Before::default();
    let changes = Changes::between(&before, library);
    count(library, (house, today), &before, &changes)
}

/// Counts what has changed since `before`, and leaves the rest as it was counted.
fn count(library: &Library, at: (House<'_>, civil::Date), before: &Before, changes: &Changes) -> Assessment {
    let weigh = || weighed(library, at, before, changes);
    let ((claims, sources), measures) = rayon::join(weigh, || measures::again(library, before, changes));
    Assessment { claims, sources, measures }
}

/// What the evidence for each claim adds up to, and where each source stands.
fn weighed(
    library: &Library,
    (house, today): (House<'_>, civil::Date),
    before: &Before,
    changes: &Changes,
) -> (Shelf<ClaimId, ClaimAssessment>, Shelf<SourceId, SourceAssessment>) {
    let sources = sources::note(library, before, changes);
    let (there, gone): (Vec<ClaimId>, Vec<ClaimId>) =
        changes.claims.ids().partition(|id| library.claims.get(*id).is_some());
    let assessed = |id: &ClaimId| (*id, standing::assess_claim(&library[*id], library, &sources, house, today));
    let assessed: Vec<(ClaimId, ClaimAssessment)> = there.par_iter().map(assessed).collect();
    let mut claims = before.assessment.claims.clone();
    gone.into_iter().for_each(|id| claims.put(id, None));
    assessed.into_iter().for_each(|(id, assessed)| claims.put(id, Some(assessed)));
    standing::note_dependents(before, changes, library, &mut claims);
    let affected = with_all_dependents(there, &claims);
    standing::note_weakest_premises(library, &affected, &mut claims);
    premises::note_burdens(library, changes, &affected, &mut claims);
    (claims, sources)
}

/// These claims, and those that rest on them, directly or through others: each once.
fn with_all_dependents(mut found: Vec<ClaimId>, claims: &Shelf<ClaimId, ClaimAssessment>) -> Vec<ClaimId> {
    let mut known = Marked::none(claims.places());
    known.extend(found.iter().copied());
    let mut at = 0;
    while let Some(&id) = found.get(at) {
        found.extend(claims[id].dependents.iter().copied().filter(|dependent| known.add(*dependent)));
        at += 1;
    }
    found
}

impl Assessment {
    /// What would change if this source were withdrawn, the gravest first.
    pub fn withdrawal(&self, library: &Library, source: SourceId) -> Vec<Fall> {
        withdrawal::falls(library, self, source)
    }

    /// What would change if a source or a claim were withdrawn, and what would change because of that.
    pub fn impact(&self, library: &Library, withdrawn: Withdrawn) -> Impact {
        impact::of(library, self, withdrawn)
    }

    /// The first piece of evidence of a claim whose own `origin` leads back to its source, by its position.
    pub fn relay_loop(&self, library: &Library, claim: ClaimId) -> Option<usize> {
        cautions::relay_loop(&library[claim], library)
    }

    /// Every claim that rests on `claim`, directly or through others, each once, the nearest first.
    pub fn all_dependents(&self, claim: ClaimId) -> Vec<ClaimId> {
        let mut found: Vec<ClaimId> = Vec::new();
        let mut seen = std::collections::HashSet::from([claim]);
        let mut next = std::collections::VecDeque::from([claim]);
        while let Some(claim) = next.pop_front() {
            for dependent in &self[claim].dependents {
                if seen.insert(*dependent) {
                    found.push(*dependent);
                    next.push_back(*dependent);
                }
            }
        }
        found
    }

    /// The independent origins behind the support of all claims.
    pub fn origin_count(&self) -> usize {
        let mut origins: Vec<SourceId> =
            self.claims.iter().flat_map(|claim| claim.support.origins.iter().copied()).collect();
        origins.sort_unstable();
        origins.dedup();
        origins.len()
    }
}

/// The weight of a claim's evidence of one stance. `without` is what is left where a source is thought away: as evidence,
/// as an origin, and as a link in a chain of relays.
fn weigh(
    claim: &crate::model::Claim,
    stance: Stance,
    library: &Library,
    sources: &Shelf<SourceId, SourceAssessment>,
    mut without: Option<&mut Without<'_>>,
) -> Weight {
    // What a source says in several pieces of evidence goes back to the roots of all of them, in whatever order.
    let mut found: Vec<(SourceId, Roots)> = Vec::new();
    for evidence in claim.evidence.iter().filter(|evidence| evidence.stance == stance) {
        let roots = match &mut without {
            None => Some(origins::roots_of_evidence(claim, evidence, library, sources)),
            Some(without) => without.roots(claim, evidence),
        };
        let Some(roots) = roots else { continue };
        match found.iter_mut().find(|(source, _)| *source == evidence.source) {
            Some((_, known)) => known.take_in(&roots),
            None => found.push((evidence.source, roots)),
        }
    }
    let mut weight = Weight::default();
    for (source, roots) in &found {
        weight.add(*source, roots, library);
    }
    weight
}

impl Weight {
    fn add(&mut self, source: SourceId, roots: &Roots, library: &Library) {
        self.documents.push(source);
        let itself = roots.independent.contains(&source);
        self.relays += usize::from(!itself);
        if library[source].tier == Some(crate::model::Tier::Record) && itself {
            self.records.push(source);
        }
        if roots.independent.is_empty() {
            self.unstated.push(source);
        }
        for root in &roots.independent {
            if !self.origins.contains(root) {
                self.origins.push(*root);
            }
        }
    }
}
