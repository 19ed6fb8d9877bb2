//! Phase 5: the library → what its evidence adds up to. It counts and names; it never decides what is true.
//!
//! The rules are those of the manual's chapter on standing; `standing.rs` is the only place that knows them.

mod again;
mod cautions;
mod coverage;
mod forecasts;
mod impact;
mod measures;
mod origins;
mod premises;
mod standing;
mod withdrawal;

use jiff::civil;
use rayon::prelude::*;

use crate::model::{Claim, ClaimId, Library, SourceId, Stance};

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
    pub claims: Vec<ClaimAssessment>,
    /// By source.
    pub sources: Vec<SourceAssessment>,
    /// Which claims measure the same thing.
    pub measures: Measures,
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
        &self.claims[id.index()]
    }
}

impl std::ops::Index<SourceId> for Assessment {
    type Output = SourceAssessment;

    fn index(&self, id: SourceId) -> &SourceAssessment {
        &self.sources[id.index()]
    }
}

/// Assesses a library as of `today`, the day of the build: forecasts whose horizon lies before it are overdue. `house`
/// publishes the site.
pub fn assess(library: &Library, house: House<'_>, today: civil::Date) -> Assessment {
    let weigh = || weighed(library, house, today);
    let ((claims, sources), measures) = rayon::join(weigh, || measures::measures(library));
    Assessment { claims, sources, measures }
}

/// What the evidence for each claim adds up to, and where each source stands.
fn weighed(library: &Library, house: House<'_>, today: civil::Date) -> (Vec<ClaimAssessment>, Vec<SourceAssessment>) {
    let roots = origins::roots_of_all(library);
    let mut sources: Vec<SourceAssessment> =
        roots.into_iter().map(|roots| SourceAssessment { roots, ..SourceAssessment::default() }).collect();
    origins::note_relays(library, &mut sources);
    note_evidence(library, &mut sources);
    let mut claims: Vec<ClaimAssessment> =
        library.claims.par_iter().map(|claim| standing::assess_claim(claim, library, &sources, house, today)).collect();
    standing::note_premises(library, &mut claims);
    premises::note_burdens(library, &mut claims);
    (claims, sources)
}

/// Which claims each source bears on, and which it reaches through other sources.
fn note_evidence(library: &Library, sources: &mut [SourceAssessment]) {
    let reached: Vec<Vec<SourceId>> = library.claims.par_iter().map(|claim| reached_by(library, claim)).collect();
    for (position, (claim, reached)) in library.claims.iter().zip(reached).enumerate() {
        let id = ClaimId::at(position);
        for (index, evidence) in claim.evidence.iter().enumerate() {
            sources[evidence.source.index()].evidence.push((id, index));
        }
        for source in reached {
            sources[source.index()].reaches.push(id);
        }
    }
}

/// The sources of a claim’s evidence and those that they go back to or through, each once, in order.
fn reached_by(library: &Library, claim: &Claim) -> Vec<SourceId> {
    let mut reached = Vec::new();
    for evidence in &claim.evidence {
        reached.push(evidence.source);
        origins::collect_ancestors(library, claim, evidence, &mut reached);
    }
    reached.sort_unstable();
    reached.dedup();
    reached
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
    sources: &[SourceAssessment],
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
