//! What is declared otherwise than before, on its own: claims and sources that come, go, or say something else.

use std::collections::{BTreeSet, HashSet};
use std::sync::Arc;

use crate::diag::{Diagnostic, FileId};
use crate::model::{BriefId, ClaimId, Declared, Id, SourceId};
use crate::parse::{Parsed, RawBrief, RawClaim, RawSource};

use super::asked::{Changed, What};
use super::declare::Declarations;
use super::names::Table;
use super::places::{Placed, make_room};

/// What takes the place of what.
#[derive(Debug, Default)]
pub(super) struct Delivery {
    briefs: Vec<(Arc<RawBrief>, Arc<RawBrief>)>,
    claims: Exchange<RawClaim>,
    sources: Exchange<RawSource>,
}

/// Things of one kind that are declared no longer, and those that are now; of those, the brief by which.
#[derive(Debug)]
struct Exchange<T> {
    out: Vec<Arc<T>>,
    new: Vec<(Arc<T>, Option<Arc<RawBrief>>)>,
}

/// What is declared under an id.
trait Named {
    fn id(&self) -> &str;
    /// Another name that it may be called by.
    fn alias(&self) -> Option<&str>;
    fn declared(&self) -> &Declared;
}

impl Delivery {
    /// What differs between two sets of texts; `None` where that is more than claims, sources, and what briefs say.
    pub(super) fn between(one: &Parsed, other: &Parsed) -> Option<Self> {
        fn same<T>(one: &[Arc<T>], other: &[Arc<T>]) -> bool {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| Arc::ptr_eq(one, other))
        }
        let is_small = same(&one.authors, &other.authors)
            && same(&one.topics, &other.topics)
            && same(&one.pages, &other.pages)
            && same(&one.tombstones, &other.tombstones)
            && one.unread == other.unread
            && one.briefs.len() == other.briefs.len();
        if !is_small {
            return None;
        }
        let mut delivery = Self::default();
        delivery.claims.compare(&one.claims, &other.claims, None);
        delivery.sources.compare(&one.sources, &other.sources, None);
        for (old, new) in one.briefs.iter().zip(&other.briefs).filter(|(old, new)| !Arc::ptr_eq(old, new)) {
            if !stand_alike(old, new) {
                return None;
            }
            delivery.claims.compare(&old.claims, &new.claims, Some(new));
            delivery.sources.compare(&old.sources, &new.sources, Some(new));
            delivery.briefs.push((Arc::clone(old), Arc::clone(new)));
        }
        Some(delivery)
    }

    /// Whether all that goes is listed, and all that comes has a name that nothing else has or might mean.
    pub(super) fn fits(&self, declarations: &Declarations) -> bool {
        let Declarations { names, listed } = declarations;
        let is_listed =
            |(old, _): &(Arc<RawBrief>, Arc<RawBrief>)| lies(&listed.briefs, names.briefs.get(&old.slug), old);
        self.briefs.iter().all(is_listed)
            && self.claims.fits(&names.claims, &listed.claims)
            && self.sources.fits(&names.sources, &listed.sources)
    }

    /// Whether something was found in a text that has to do with it.
    pub(super) fn is_told_of(&self, findings: &[Diagnostic]) -> bool {
        let briefs = self.briefs.iter().map(|(_, new)| new.declared.file);
        let files: HashSet<FileId> = briefs.chain(self.claims.files()).chain(self.sources.files()).collect();
        findings.iter().flat_map(Diagnostic::files).any(|file| files.contains(&file))
    }

    /// Puts into the lists what comes and takes out of them what goes, which fits; says which names have changed.
    pub(super) fn unpack(self, declarations: &mut Declarations) -> Changed {
        let Declarations { names, listed } = declarations;
        let Self { briefs, claims, sources } = self;
        let mut changed = BTreeSet::new();
        // The briefs that have to be told the ids of their claims anew.
        let mut told: BTreeSet<BriefId> = BTreeSet::new();
        let home = |brief: &Option<Arc<RawBrief>>| brief.as_ref().and_then(|brief| names.briefs.get(&brief.slug));
        let moved = claims.exchange(&mut names.claims, &mut listed.claims, home, (What::Claim, &mut changed));
        told.extend(moved.into_iter().filter_map(|id: ClaimId| listed.claims[id.index()].as_ref()?.1));
        let _: Vec<SourceId> =
            sources.exchange(&mut names.sources, &mut listed.sources, |_| (), (What::Source, &mut changed));
        for (_, new) in briefs {
            let Some(id) = names.briefs.get(&new.slug) else { continue };
            if let Some((brief, _)) = &mut listed.briefs[id.index()] {
                *brief = new;
                told.insert(id);
            }
        }
        for id in told {
            if let Some((brief, claims)) = &mut listed.briefs[id.index()] {
                *claims = brief.claims.iter().filter_map(|claim| names.claims.get(&claim.id)).collect();
            }
        }
        Changed::Names(changed)
    }
}

/// Whether two texts of a brief stand at the same place in every order, and name the same authors and topics.
fn stand_alike(one: &RawBrief, other: &RawBrief) -> bool {
    one.path == other.path
        && one.slug == other.slug
        && one.declared == other.declared
        && one.date == other.date
        && one.draft == other.draft
        && one.authors_key == other.authors_key
        && one.authors == other.authors
        && one.topics == other.topics
}

/// Whether this very thing is listed under an id.
fn lies<T, With, I: Id>(listed: &Placed<(Arc<T>, With)>, id: Option<I>, item: &Arc<T>) -> bool {
    id.and_then(|id| listed[id.index()].as_ref()).is_some_and(|(listed, _)| Arc::ptr_eq(listed, item))
}

impl<T> Default for Exchange<T> {
    fn default() -> Self {
        Self { out: Vec::new(), new: Vec::new() }
    }
}

impl<T: Named> Exchange<T> {
    /// Takes down what differs between two lists: what stands between the first and the last thing that is not the same.
    fn compare(&mut self, old: &[Arc<T>], new: &[Arc<T>], brief: Option<&Arc<RawBrief>>) {
        let same = |(old, new): &(&Arc<T>, &Arc<T>)| Arc::ptr_eq(old, new);
        let before = old.iter().zip(new).take_while(same).count();
        let (old, new) = (&old[before..], &new[before..]);
        let behind = old.iter().rev().zip(new.iter().rev()).take_while(same).count();
        self.out.extend_from_slice(&old[..old.len() - behind]);
        self.new.extend(new[..new.len() - behind].iter().map(|new| (Arc::clone(new), brief.cloned())));
    }

    fn files(&self) -> impl Iterator<Item = FileId> {
        self.out.iter().chain(self.new.iter().map(|(new, _)| new)).map(|item| item.declared().file)
    }

    fn fits<With, I: Id>(&self, names: &Table<I>, listed: &Placed<(Arc<T>, With)>) -> bool {
        let out: HashSet<(&str, Option<&str>)> = self.out.iter().map(|old| (old.id(), old.alias())).collect();
        let new: HashSet<&str> = self.new.iter().map(|(new, _)| new.id()).collect();
        let can_come = |(new, _): &(Arc<T>, _)| {
            // Where something is called otherwise too, only what is called as before is easy to follow.
            out.contains(&(new.id(), new.alias())) || (new.alias().is_none() && names.is_free(new.id()))
        };
        new.len() == self.new.len()
            && self.new.iter().all(can_come)
            && self.out.iter().all(|old| lies(listed, names.get(old.id()), old))
            && self.out.iter().all(|old| new.contains(old.id()) || (old.alias().is_none() && !names.has_shadows()))
    }

    /// Exchanges them, and returns the ids of all that lie at another place than before.
    fn exchange<With, I: Id>(
        self,
        names: &mut Table<I>,
        listed: &mut Placed<(Arc<T>, With)>,
        with: impl Fn(&Option<Arc<RawBrief>>) -> With,
        (what, changed): (What, &mut BTreeSet<u64>),
    ) -> Vec<I> {
        let staying: HashSet<&str> = self.new.iter().map(|(new, _)| new.id()).collect();
        for old in self.out.iter().filter(|old| !staying.contains(old.id())) {
            if let Some(id) = names.remove(old.id()) {
                listed[id.index()] = None;
                changed.insert(what.sum(old.id()));
            }
        }
        let mut moved = Vec::new();
        for (new, brief) in &self.new {
            let entry = Some((Arc::clone(new), with(brief)));
            if let Some(id) = names.get(new.id()) {
                listed[id.index()] = entry;
                continue;
            }
            let (place, shifted) = make_room(listed, |(listed, _)| listed.id() < new.id());
            listed[place] = entry;
            for place in std::iter::once(place).chain(shifted) {
                let Some((item, _)) = &listed[place] else { continue };
                // What is called otherwise too is called so at its new place; what is new is not.
                let alias = item.alias().filter(|alias| names.get(alias) == names.get(item.id()));
                for name in [item.id()].into_iter().chain(alias) {
                    names.add(name, I::at(place));
                    changed.insert(what.sum(name));
                }
                moved.push(I::at(place));
            }
        }
        moved
    }
}

impl Named for RawClaim {
    fn id(&self) -> &str {
        &self.id
    }

    fn alias(&self) -> Option<&str> {
        None
    }

    fn declared(&self) -> &Declared {
        &self.declared
    }
}

impl Named for RawSource {
    fn id(&self) -> &str {
        &self.id
    }

    fn alias(&self) -> Option<&str> {
        self.written_key.as_deref()
    }

    fn declared(&self) -> &Declared {
        &self.declared
    }
}
