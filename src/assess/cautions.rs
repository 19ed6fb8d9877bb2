//! Circular and interested support: what a count of documents hides about where a claim's support comes from.
//!
//! A caution is a fact about the evidence as it is declared and never a verdict on the claim. Pages, rules and the
//! overview of the site all read it from here. The idea that origins and not citations are to be counted is
//! Greenberg's (BMJ 2009;339:b2680).

use crate::model::{Claim, Interest, Library, Origin, Source, SourceId, Stance};

use super::measures::folded;
use super::{Weight, origins};

/// What is to be known about where the support of a claim comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Caution {
    /// Two or more documents support it, and all that can be followed goes back to one origin.
    ManyAreOne,
    /// Every origin of its support has an interest in the matter.
    InterestedAlone,
    /// Every origin of its support is the publisher's own work.
    OwnHouse,
    /// Its only origin is known through others alone.
    UnseenOrigin,
    /// A piece of evidence is said to relay a source that itself relays that evidence's own source.
    RelayLoop,
}

impl Caution {
    /// Every caution, in the order in which they are told.
    pub const ALL: [Self; 5] =
        [Self::ManyAreOne, Self::InterestedAlone, Self::OwnHouse, Self::UnseenOrigin, Self::RelayLoop];
}

/// The house that publishes the site, as far as its own work can be told from others'.
#[derive(Debug, Clone, Copy, Default)]
pub struct House<'a> {
    /// Its name.
    pub name: Option<&'a str>,
    /// The address of the site.
    pub address: Option<&'a str>,
}

impl House<'_> {
    /// Whether a source is its own work: declared to be, published under its name, or on its site.
    pub fn made(&self, source: &Source) -> bool {
        let is_name = |name: &Option<String>| {
            let ours = self.name.map(folded).filter(|name| !name.is_empty());
            ours.is_some() && ours == name.as_deref().map(folded)
        };
        let is_here = || {
            let (Some(address), Some(url)) = (self.address, &source.url) else { return false };
            url.as_str().starts_with(address)
        };
        source.interests.contains(&Interest::OwnOrganisation)
            || is_name(&source.publisher)
            || is_name(&source.organization)
            || is_here()
    }
}

/// The cautions about a claim, in their order. `support` is what supports it.
pub(super) fn of(claim: &Claim, support: &Weight, library: &Library, house: House<'_>) -> Vec<Caution> {
    // What a record establishes, a second document could not add to.
    let on_record = !support.records.is_empty();
    let every =
        |holds: &dyn Fn(SourceId) -> bool| !support.origins.is_empty() && support.origins.iter().all(|id| holds(*id));
    let own = |id: SourceId| house.made(&library[id]);
    let applies = |caution: &Caution| match caution {
        Caution::ManyAreOne => !on_record && support.documents.len() >= 2 && support.origins.len() == 1,
        Caution::InterestedAlone => !on_record && every(&|id| !library[id].interests.is_empty()) && !every(&own),
        Caution::OwnHouse => every(&own),
        Caution::UnseenOrigin => support.origins.len() == 1 && every(&|id| !library[id].seen),
        Caution::RelayLoop => relay_loop(claim, library).is_some(),
    };
    Caution::ALL.into_iter().filter(applies).collect()
}

/// The first piece of supporting evidence whose own `origin` leads back to its source, by its position.
///
/// Circles among the sources' own origins are cut when the library is linked; these arise from a claim's evidence.
pub(super) fn relay_loop(claim: &Claim, library: &Library) -> Option<usize> {
    claim.evidence.iter().position(|evidence| {
        let may_lead_back = evidence.stance == Stance::Supports && matches!(evidence.origin, Some(Origin::Relays(_)));
        let mut reached = Vec::new();
        if may_lead_back {
            origins::collect_ancestors(library, claim, evidence, &mut reached);
        }
        reached.contains(&evidence.source)
    })
}
