//! What travels along premises: whatever weighs on a claim weighs on everything that rests on it.
//!
//! It changes no standing. It is told, with the way by which it comes.

use std::collections::HashMap;

use jiff::civil;
use rayon::prelude::*;

use crate::model::{Claim, ClaimId, ClaimStatus, Evidence, Library, Outcome, Shelf, SourceId, SourceStatus, Stance};

use super::changes::Changes;
use super::{Assessment, ClaimAssessment, Standing, origins};

/// Something about a claim that whatever rests on it has to bear, the gravest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Burden {
    /// The claim is withdrawn.
    Retracted,
    /// Another has taken its place.
    Superseded,
    /// It held for a time that is over.
    Expired,
    /// A source that supports it, or that such a source relays, is withdrawn.
    SourceRetracted,
    /// It is a forecast that did not come true, or whose question was withdrawn.
    Failed,
    /// It has been corrected.
    Corrected,
    /// The publisher of a source that supports it, or that such a source relays, has corrected that source.
    SourceCorrected,
    /// Nothing supports it.
    Unsupported,
    /// Evidence disputes it.
    Disputed,
    /// It is a forecast of which nobody can say yet, or at all, whether it came true.
    Unsettled,
    /// Its support goes back to one origin at most.
    SingleOrigin,
}

impl Burden {
    /// Whether it is something that has been done to the claim or its sources since they were published.
    pub fn is_change(self) -> bool {
        matches!(
            self,
            Self::Retracted
                | Self::Superseded
                | Self::Expired
                | Self::SourceRetracted
                | Self::Corrected
                | Self::SourceCorrected
        )
    }

    /// What a standing lays on the claims that rest on it.
    fn of_standing(standing: Standing, outcome: Option<Outcome>) -> Option<Self> {
        match standing {
            Standing::Unsupported => Some(Self::Unsupported),
            Standing::Disputed => Some(Self::Disputed),
            Standing::Open | Standing::Overdue => Some(Self::Unsettled),
            Standing::SingleOrigin => Some(Self::SingleOrigin),
            Standing::Resolved => match outcome {
                Some(Outcome::Yes) => None,
                Some(Outcome::No | Outcome::Annulled) => Some(Self::Failed),
                Some(Outcome::Open | Outcome::Ambiguous | Outcome::NotTriggered) | None => Some(Self::Unsettled),
            },
            Standing::OnRecord | Standing::Corroborated | Standing::Argued => None,
        }
    }
}

/// A burden of a claim's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Own {
    /// Which.
    pub burden: Burden,
    /// The day of the correction, where it is one and the day is known.
    pub day: Option<civil::Date>,
}

/// A burden that a claim has from its premises. Of several of one sort, the nearest is given; of corrections, the
/// latest, one without a known day before all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Carried {
    /// Which.
    pub burden: Burden,
    /// The claim whose own it is.
    pub bearer: ClaimId,
    /// The premise through which it comes; the bearer itself where that is a premise.
    pub next: ClaimId,
    /// How many steps away the bearer is: 1 for a premise.
    pub distance: u32,
    /// The day of the correction, where it is one and the day is known.
    pub day: Option<civil::Date>,
}

impl Carried {
    /// The smallest is the one that is told.
    fn rank(&self) -> impl Ord + use<> {
        let latest = std::cmp::Reverse(self.day.unwrap_or(civil::Date::MAX));
        (self.burden, latest, self.distance, self.next, self.bearer)
    }
}

/// Something that has been done to what a text states or rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ground {
    /// The claim of the text.
    pub claim: ClaimId,
    /// What has been done.
    pub burden: Burden,
    /// To which claim: the same, or one it rests on.
    pub bearer: ClaimId,
    /// How many steps away the bearer is: 0 for the claim itself.
    pub distance: u32,
}

/// Notes what the claims that have changed lay on others, and what all that are `affected` have from their premises.
pub(super) fn note_burdens(
    library: &Library,
    changes: &Changes,
    affected: &[ClaimId],
    claims: &mut Shelf<ClaimId, ClaimAssessment>,
) {
    let suspect = library.sources.iter().any(|source| is_changed(source.status));
    let changed: Vec<ClaimId> = changes.claims.ids().filter(|id| library.claims.get(*id).is_some()).collect();
    let own = |id: &ClaimId| {
        let claim = &library[*id];
        let of_sources = if suspect { source_burdens(library, claim) } else { Vec::new() };
        own_burdens(claim, &claims[*id], changes.corrected[id.index()], of_sources)
    };
    let own: Vec<Vec<Own>> = changed.par_iter().map(own).collect();
    for (id, own) in changed.into_iter().zip(own) {
        claims[id].own_burdens = own;
    }
    carry(&|id| library[id].rests_on.as_slice(), affected, claims);
}

/// The burdens that follow from a claim's status, its standing, its corrections and its sources, the gravest first.
fn own_burdens(
    claim: &Claim,
    found: &ClaimAssessment,
    corrected: Option<civil::Date>,
    of_sources: Vec<Burden>,
) -> Vec<Own> {
    let status = match claim.status {
        ClaimStatus::Active => corrected.map(|_| Burden::Corrected),
        ClaimStatus::Corrected => Some(Burden::Corrected),
        ClaimStatus::Superseded => Some(Burden::Superseded),
        ClaimStatus::Expired => Some(Burden::Expired),
        ClaimStatus::Retracted => Some(Burden::Retracted),
    };
    let outcome = claim.forecast.as_ref().and_then(|forecast| forecast.outcome);
    let mut burdens: Vec<Burden> = status.into_iter().chain(of_sources).collect();
    burdens.extend(Burden::of_standing(found.standing, outcome));
    // A claim has one standing; that nothing stands against the dispute either weighs by itself.
    let bare = found.support.documents.is_empty() && claim.rests_on.is_empty();
    if found.standing == Standing::Disputed && bare {
        burdens.push(Burden::Unsupported);
    }
    burdens.sort_unstable();
    let own = |burden| Own { burden, day: corrected.filter(|_| burden == Burden::Corrected) };
    burdens.into_iter().map(own).collect()
}

fn is_changed(status: SourceStatus) -> bool {
    matches!(status, SourceStatus::Retracted | SourceStatus::Corrected)
}

/// The sources that support a claim, and those that they relay, which have been retracted or corrected: each once.
pub fn changed_sources(library: &Library, claim: &Claim) -> Vec<SourceId> {
    let mut sources = Vec::new();
    for evidence in claim.evidence.iter().filter(|evidence| evidence.stance == Stance::Supports) {
        for source in sources_behind(library, claim, evidence) {
            if is_changed(library[source].status) && !sources.contains(&source) {
                sources.push(source);
            }
        }
    }
    sources
}

/// The source of a piece of evidence, then every source on the way from it to its roots.
pub fn sources_behind(library: &Library, claim: &Claim, evidence: &Evidence) -> Vec<SourceId> {
    let mut sources = vec![evidence.source];
    origins::collect_ancestors(library, claim, evidence, &mut sources);
    sources
}

/// What has been done to the sources behind a claim.
fn source_burdens(library: &Library, claim: &Claim) -> Vec<Burden> {
    let sources = changed_sources(library, claim);
    let has = |status| sources.iter().any(|source| library[*source].status == status);
    let found =
        [(SourceStatus::Retracted, Burden::SourceRetracted), (SourceStatus::Corrected, Burden::SourceCorrected)];
    found.into_iter().filter(|(status, _)| has(*status)).map(|(_, burden)| burden).collect()
}

/// Hands burdens on from premises to what rests on them, as far as it is `affected`: one pass, every premise before its
/// conclusions.
///
/// Without recursion: a chain may be as long as a site has claims. What rests on itself is left without.
fn carry<'l>(
    rests_on: &dyn Fn(ClaimId) -> &'l [ClaimId],
    affected: &[ClaimId],
    claims: &mut Shelf<ClaimId, ClaimAssessment>,
) {
    affected.iter().for_each(|claim| claims[*claim].burdens.clear());
    for claim in premises_first(rests_on, affected, claims) {
        let mut found: Vec<Carried> = Vec::new();
        for &next in rests_on(claim) {
            let premise = &claims[next];
            for Own { burden, day } in premise.own_burdens.iter().copied() {
                found.push(Carried { burden, bearer: next, next, distance: 1, day });
            }
            for from in &premise.burdens {
                found.push(Carried { next, distance: from.distance + 1, ..*from });
            }
        }
        found.sort_unstable_by_key(Carried::rank);
        found.dedup_by_key(|carried| carried.burden);
        claims[claim].burdens = found;
    }
}

/// The affected claims, each behind those it rests on.
fn premises_first<'l>(
    rests_on: &dyn Fn(ClaimId) -> &'l [ClaimId],
    affected: &[ClaimId],
    claims: &Shelf<ClaimId, ClaimAssessment>,
) -> Vec<ClaimId> {
    // How many of its premises are not in order yet; those that are not affected have nothing to wait for.
    let mut missing: HashMap<ClaimId, usize> = affected.iter().map(|claim| (*claim, 0)).collect();
    let waits: Vec<usize> =
        affected.iter().map(|claim| rests_on(*claim).iter().filter(|it| missing.contains_key(it)).count()).collect();
    missing.extend(affected.iter().copied().zip(waits));
    let mut order: Vec<ClaimId> = affected.iter().copied().filter(|claim| missing[claim] == 0).collect();
    let mut at = 0;
    while let Some(&claim) = order.get(at) {
        for dependent in &claims[claim].dependents {
            if let Some(missing) = missing.get_mut(dependent) {
                *missing -= 1;
                if *missing == 0 {
                    order.push(*dependent);
                }
            }
        }
        at += 1;
    }
    order
}

impl ClaimAssessment {
    /// What it has of one burden from its premises.
    pub fn carried(&self, burden: Burden) -> Option<&Carried> {
        self.burdens.iter().find(|carried| carried.burden == burden)
    }
}

impl Assessment {
    /// The way from a claim to the bearer of one of its burdens: its premise, that one's premise, and so on, the
    /// bearer last. Nothing where it has no such burden from its premises.
    pub fn path(&self, claim: ClaimId, burden: Burden) -> impl Iterator<Item = ClaimId> {
        let first = self[claim].carried(burden);
        let further = move |last: &&Carried| match last.distance {
            1 => None,
            _ => self[last.next].carried(burden),
        };
        std::iter::successors(first, further).map(|carried| carried.next)
    }

    /// What has been done to some claims and to what they rest on: the gravest first, then the nearest. Each bearer is
    /// given once for each sort. Corrections up to the day `known` are left out: they are taken account of.
    pub fn grounds(&self, claims: &[ClaimId], known: civil::Date) -> Vec<Ground> {
        let mut grounds: Vec<Ground> = Vec::new();
        for &claim in claims {
            let own = self[claim].own_burdens.iter().map(|own| (own.burden, claim, 0, own.day));
            let carried = self[claim].burdens.iter().map(|it| (it.burden, it.bearer, it.distance, it.day));
            for (burden, bearer, distance, day) in own.chain(carried) {
                if burden.is_change() && day.is_none_or(|day| day > known) {
                    grounds.push(Ground { claim, burden, bearer, distance });
                }
            }
        }
        grounds.sort_by_key(|ground| (ground.burden, ground.bearer, ground.distance));
        grounds.dedup_by_key(|ground| (ground.burden, ground.bearer));
        grounds.sort_by_key(|ground| (ground.burden, ground.distance));
        grounds
    }
}

#[cfg(test)]
mod tests {
    use std::collections::VecDeque;
    use std::time::{Duration, Instant};

    use proptest::prelude::*;

    use super::super::Weight;
    use super::*;

    /// What is carried, for claims that rest on these and have these burdens of their own.
    fn carried(rests_on: &[Vec<usize>], own: &[Vec<Own>]) -> Vec<Vec<Carried>> {
        let premises: Vec<Vec<ClaimId>> =
            rests_on.iter().map(|premises| premises.iter().map(|at| ClaimId::at(*at)).collect()).collect();
        let ids: Vec<ClaimId> = (0..own.len()).map(ClaimId::at).collect();
        let mut claims: Shelf<ClaimId, ClaimAssessment> = own.iter().map(|own| counted(own.clone())).collect();
        for (id, premises) in ids.iter().zip(&premises) {
            premises.iter().for_each(|premise| claims[*premise].dependents.push(*id));
        }
        carry(&|id| premises[id.index()].as_slice(), &ids, &mut claims);
        claims.iter().map(|counted| counted.burdens.clone()).collect()
    }

    fn counted(own_burdens: Vec<Own>) -> ClaimAssessment {
        ClaimAssessment {
            standing: Standing::Unsupported,
            support: Weight::default(),
            dispute: Weight::default(),
            qualifying: 0,
            context: 0,
            weakest_premise: None,
            dependents: Vec::new(),
            cautions: Vec::new(),
            own_burdens,
            burdens: Vec::new(),
        }
    }

    fn plain(burden: Burden) -> Own {
        Own { burden, day: None }
    }

    fn corrected(month: i8) -> Own {
        Own { burden: Burden::Corrected, day: Some(civil::date(2026, month, 1)) }
    }

    #[test]
    fn the_nearest_bearer_is_told_and_of_equals_the_first() {
        // 4 rests on 2 and 3, and both rest on 1; 1 rests on 0.
        let rests_on = [vec![], vec![0], vec![1], vec![1], vec![3, 2]];
        let own = [vec![plain(Burden::Disputed)], vec![plain(Burden::Disputed)], vec![], vec![], vec![]];
        let found = carried(&rests_on, &own);
        let expected =
            Carried { burden: Burden::Disputed, bearer: ClaimId(1), next: ClaimId(2), distance: 2, day: None };
        assert_eq!(found[4], [expected]);
        assert_eq!(found[1], [Carried { bearer: ClaimId(0), next: ClaimId(0), distance: 1, ..expected }]);
        assert_eq!(found[0], []);
    }

    #[test]
    fn of_corrections_the_latest_is_told_and_one_without_a_day_before_all() {
        // 3 rests on 2, 2 on 1, 1 on 0; the farthest was corrected last.
        let rests_on = [vec![], vec![0], vec![1], vec![2]];
        let mut own = [vec![corrected(9)], vec![], vec![corrected(3)], vec![]];
        let bearer = |own: &[Vec<Own>; 4]| carried(&rests_on, own)[3][0];
        assert_eq!((bearer(&own).bearer, bearer(&own).distance), (ClaimId(0), 3));
        own[1] = vec![plain(Burden::Corrected)];
        assert_eq!((bearer(&own).bearer, bearer(&own).distance), (ClaimId(1), 2));
    }

    #[test]
    fn a_chain_of_any_length_is_followed() {
        let count = 100_000;
        let rests_on: Vec<Vec<usize>> = (0..count).map(|at| if at == 0 { vec![] } else { vec![at - 1] }).collect();
        let mut own = vec![Vec::new(); count];
        own[0] = vec![plain(Burden::Retracted)];
        let began = Instant::now();
        let found = carried(&rests_on, &own);
        assert_eq!(found[count - 1][0].distance, 99_999);
        assert!(began.elapsed() < Duration::from_secs(5), "{:?}", began.elapsed());
    }

    #[test]
    fn diamonds_upon_diamonds_are_passed_once() {
        // Fifty times two claims that rest on both of the two before.
        let rests_on: Vec<Vec<usize>> =
            (0..102).map(|at| if at < 2 { vec![] } else { vec![at / 2 * 2 - 2, at / 2 * 2 - 1] }).collect();
        let mut own = vec![Vec::new(); 102];
        own[0] = vec![plain(Burden::Retracted)];
        assert_eq!(carried(&rests_on, &own)[101][0].distance, 50);
    }

    #[test]
    fn many_claims_may_rest_on_one() {
        let rests_on: Vec<Vec<usize>> = (0..=5_000).map(|at| if at == 0 { vec![] } else { vec![0] }).collect();
        let mut own = vec![Vec::new(); 5_001];
        own[0] = vec![plain(Burden::Retracted)];
        assert!(carried(&rests_on, &own)[1..].iter().all(|found| found[0].bearer == ClaimId(0)));
    }

    /// The distance of the nearest bearer, by looking for it from each claim anew.
    fn searched(rests_on: &[Vec<usize>], own: &[Vec<Own>], from: usize, burden: Burden) -> Option<u32> {
        let mut seen = vec![false; rests_on.len()];
        let mut next = VecDeque::from([(from, 0)]);
        while let Some((claim, distance)) = next.pop_front() {
            if distance > 0 && own[claim].iter().any(|own| own.burden == burden) {
                return Some(distance);
            }
            for premise in &rests_on[claim] {
                if !std::mem::replace(&mut seen[*premise], true) {
                    next.push_back((*premise, distance + 1));
                }
            }
        }
        None
    }

    proptest! {
        #[test]
        fn one_pass_finds_what_a_search_from_each_claim_finds(
            links in prop::collection::vec(prop::collection::vec(any::<prop::sample::Index>(), 0..4), 1..30),
            bearers in prop::collection::vec((any::<prop::sample::Index>(), prop::bool::ANY), 0..8),
        ) {
            let rests_on: Vec<Vec<usize>> = links
                .iter()
                .enumerate()
                .map(|(at, links)| {
                    let mut premises: Vec<usize> =
                        if at == 0 { Vec::new() } else { links.iter().map(|link| link.index(at)).collect() };
                    premises.sort_unstable();
                    premises.dedup();
                    premises
                })
                .collect();
            let mut own = vec![Vec::new(); rests_on.len()];
            for (at, disputed) in bearers {
                let burden = if disputed { Burden::Disputed } else { Burden::Retracted };
                own[at.index(rests_on.len())].push(plain(burden));
            }
            let found = carried(&rests_on, &own);
            for (at, found) in found.iter().enumerate() {
                for burden in [Burden::Retracted, Burden::Disputed] {
                    let told = found.iter().find(|carried| carried.burden == burden);
                    prop_assert_eq!(told.map(|it| it.distance), searched(&rests_on, &own, at, burden));
                    if let Some(told) = told {
                        prop_assert!(own[told.bearer.index()].iter().any(|own| own.burden == burden));
                        prop_assert!(rests_on[at].contains(&told.next.index()));
                    }
                }
            }
        }
    }
}
