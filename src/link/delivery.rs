//! What is declared otherwise than before, on its own: briefs, claims and sources that come, go, or say something else.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use crate::diag::{Diagnostic, FileId};
use crate::model::{BriefId, ClaimId, Declared, Id, SourceId, Target};
use crate::parse::{Parsed, RawBrief, RawClaim, RawKey, RawSource};

use super::Publication;
use super::asked::{Changed, What};
use super::declare::{Declarations, Listed};
use super::names::{Register, Table};
use super::places::{Placed, make_room};
use super::publish::{brief_order, why_hidden};
use super::stated::Stated;

/// Of more briefs than this, stock is taken anew.
const MOST_BRIEFS: usize = 100;

/// What takes the place of what.
#[derive(Debug, Default)]
pub(super) struct Delivery {
    briefs: Exchange<RawBrief>,
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
    fn declared(&self) -> &Declared;

    /// Another name that it may be called by.
    fn alias(&self) -> Option<&str> {
        None
    }

    /// Whether it stands before another in their list.
    fn is_before(&self, other: &Self) -> bool {
        self.id() < other.id()
    }

    /// Whether another of the same id can lie at its place.
    fn has_the_place_of(&self, other: &Self) -> bool {
        !self.is_before(other) && !other.is_before(self)
    }
}

impl Delivery {
    /// What differs between two sets of texts; `None` where that is more than briefs, and claims and sources of any text, or a
    /// brief names other authors or topics.
    pub(super) fn between(one: &Parsed, other: &Parsed) -> Option<Self> {
        fn same<T>(one: &[Arc<T>], other: &[Arc<T>]) -> bool {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| Arc::ptr_eq(one, other))
        }
        let is_small = same(&one.authors, &other.authors)
            && same(&one.topics, &other.topics)
            && same(&one.pages, &other.pages)
            && same(&one.tombstones, &other.tombstones)
            && one.unread == other.unread;
        if !is_small {
            return None;
        }
        let mut delivery = Self::default();
        let Self { briefs, claims, sources } = &mut delivery;
        briefs.compare(&one.briefs, &other.briefs, None);
        if briefs.out.len().max(briefs.new.len()) > MOST_BRIEFS {
            return None;
        }
        claims.compare(&one.claims, &other.claims, None);
        sources.compare(&one.sources, &other.sources, None);
        for old in &briefs.out {
            claims.compare(&old.claims, &[], None);
            sources.compare(&old.sources, &[], None);
        }
        for (new, _) in &briefs.new {
            claims.compare(&[], &new.claims, Some(new));
            sources.compare(&[], &new.sources, Some(new));
        }
        let names_alike = |new: &RawBrief| briefs.former(new).is_none_or(|old| name_alike(old, new));
        briefs.new.iter().all(|(new, _)| names_alike(new)).then_some(delivery)
    }

    /// Whether all that goes is listed, and all that comes is published under a name that nothing else has or might mean.
    pub(super) fn fits(&self, declarations: &Declarations, publication: Publication) -> bool {
        let Declarations { names, listed } = declarations;
        let Self { briefs, claims, sources } = self;
        // These come, go and move with the briefs that name them.
        let names_others = |brief: &RawBrief| names_what_is_only_named(brief, names, listed);
        let coming: Vec<&Arc<RawBrief>> =
            briefs.new.iter().map(|(new, _)| new).filter(|new| briefs.former(new).is_none()).collect();
        let known = listed.briefs.iter().flatten().filter(|_| !coming.is_empty());
        let mut slugs: HashSet<String> = known.map(|(brief, _)| brief.slug.to_lowercase()).collect();
        let mut can_come = |brief: &Arc<RawBrief>| {
            !names.texts.contains_key(&brief.path)
                && !names.hidden_texts.contains_key(&brief.path)
                // Names that differ only in capitals are one address.
                && slugs.insert(brief.slug.to_lowercase())
        };
        let is_published = |brief: &RawBrief| why_hidden(brief.draft, brief.date, publication).is_none();
        let stays = |new: &RawBrief| briefs.former(new).is_some_and(|old| new.has_the_place_of(old));
        briefs.fits(&names.briefs, &listed.briefs)
            && briefs.new.iter().all(|(new, _)| is_published(new) && (stays(new) || !names_others(new)))
            && coming.iter().all(|new| can_come(new))
            && briefs.out.iter().all(|old| briefs.brings(&old.slug) || !names_others(old))
            && claims.fits(&names.claims, &listed.claims)
            && sources.fits(&names.sources, &listed.sources)
    }

    /// Whether something was found in a text that has to do with it.
    pub(super) fn is_told_of(&self, findings: &[Diagnostic]) -> bool {
        let Self { briefs, claims, sources } = self;
        let files: HashSet<FileId> = briefs.files().chain(claims.files()).chain(sources.files()).collect();
        findings.iter().flat_map(Diagnostic::files).any(|file| files.contains(&file))
    }

    /// Puts into the lists what comes and takes out of them what goes, which fits; says which names have changed.
    pub(super) fn unpack(self, declarations: &mut Declarations) -> Changed {
        let Declarations { names, listed } = declarations;
        let Self { briefs, claims, sources } = self;
        let mut changed = BTreeSet::new();
        let moved =
            briefs.exchange(&mut names.briefs, &mut listed.briefs, |_| Arc::new([]), (What::Brief, &mut changed));
        for gone in briefs.out.iter().filter(|old| !briefs.brings(&old.slug)) {
            names.texts.remove(&gone.path);
            changed.insert(What::Text.sum(&gone.path));
        }
        // The briefs that have to be told the ids of their claims anew.
        let replaced = briefs.new.iter().filter_map(|(new, _)| names.briefs.get(&new.slug));
        let mut told: BTreeSet<BriefId> = replaced.chain(moved.iter().copied()).collect();
        for id in moved {
            let Some((brief, _)) = &listed.briefs[id.index()] else { continue };
            names.texts.insert(brief.path.clone(), Target::Brief(id, None));
            changed.insert(What::Text.sum(&brief.path));
            for claim in &brief.claims {
                let claim_id = names.claims.get(&claim.id).filter(|id| lies(&listed.claims, Some(*id), claim));
                if let Some((_, home)) = claim_id.and_then(|id| listed.claims[id.index()].as_mut()) {
                    *home = Some(id);
                }
            }
        }
        let home = |brief: &Option<Arc<RawBrief>>| brief.as_ref().and_then(|brief| names.briefs.get(&brief.slug));
        let moved = claims.exchange(&mut names.claims, &mut listed.claims, home, (What::Claim, &mut changed));
        told.extend(moved.into_iter().filter_map(|id: ClaimId| listed.claims[id.index()].as_ref()?.1));
        let _: Vec<SourceId> =
            sources.exchange(&mut names.sources, &mut listed.sources, |_| (), (What::Source, &mut changed));
        for id in told {
            if let Some((brief, ids)) = &mut listed.briefs[id.index()] {
                let listed = |claim: &Arc<RawClaim>| {
                    names.claims.get(&claim.id).filter(|id| lies(&listed.claims, Some(*id), claim))
                };
                *ids = brief.claims.iter().filter_map(listed).collect();
            }
        }
        Changed::Names(changed)
    }
}

/// Whether a brief names an author or a topic that has no file, or calls one as nothing does yet.
fn names_what_is_only_named(brief: &RawBrief, names: &Register, listed: &Listed) -> bool {
    let author_has_file = |key: &RawKey| {
        names.authors.called(&key.text).is_some_and(|id| matches!(listed.authors[id.index()], Stated::Declared(_)))
    };
    let topic_has_file = |key: &RawKey| {
        names.topics.called(&key.text).is_some_and(|id| matches!(listed.topics[id.index()], Stated::Declared(_)))
    };
    !(brief.authors.iter().all(author_has_file) && brief.topics.iter().all(topic_has_file))
}

/// Whether two texts of a brief are one file, and name the same authors and topics.
fn name_alike(one: &RawBrief, other: &RawBrief) -> bool {
    one.path == other.path
        && one.slug == other.slug
        && one.declared == other.declared
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
    /// Takes down what stands in one of two lists alone.
    fn compare(&mut self, old: &[Arc<T>], new: &[Arc<T>], brief: Option<&Arc<RawBrief>>) {
        let same = |(old, new): &(&Arc<T>, &Arc<T>)| Arc::ptr_eq(old, new);
        let before = old.iter().zip(new).take_while(same).count();
        let (old, new) = (&old[before..], &new[before..]);
        let behind = old.iter().rev().zip(new.iter().rev()).take_while(same).count();
        let (old, new) = (&old[..old.len() - behind], &new[..new.len() - behind]);
        let (was, is): (HashSet<_>, HashSet<_>) =
            (old.iter().map(Arc::as_ptr).collect(), new.iter().map(Arc::as_ptr).collect());
        self.out.extend(old.iter().filter(|old| !is.contains(&Arc::as_ptr(old))).cloned());
        let new = new.iter().filter(|new| !was.contains(&Arc::as_ptr(new)));
        self.new.extend(new.map(|new| (Arc::clone(new), brief.cloned())));
    }

    /// The one that goes where this comes.
    fn former(&self, new: &T) -> Option<&T> {
        self.out.iter().map(|old| &**old).find(|old| old.id() == new.id())
    }

    /// Whether one of those that come has this id.
    fn brings(&self, id: &str) -> bool {
        self.new.iter().any(|(new, _)| new.id() == id)
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
        &self,
        names: &mut Table<I>,
        listed: &mut Placed<(Arc<T>, With)>,
        with: impl Fn(&Option<Arc<RawBrief>>) -> With,
        (what, changed): (What, &mut BTreeSet<u64>),
    ) -> Vec<I> {
        let new: HashMap<&str, &T> = self.new.iter().map(|(new, _)| (new.id(), &**new)).collect();
        let stays = |old: &T| new.get(old.id()).is_some_and(|new| new.has_the_place_of(old));
        for old in self.out.iter().filter(|old| !stays(old)) {
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
            let (place, shifted) = make_room(listed, |(listed, _)| listed.is_before(new));
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

impl Named for RawBrief {
    fn id(&self) -> &str {
        &self.slug
    }

    fn declared(&self) -> &Declared {
        &self.declared
    }

    fn is_before(&self, other: &Self) -> bool {
        brief_order(self) < brief_order(other)
    }
}

impl Named for RawClaim {
    fn id(&self) -> &str {
        &self.id
    }

    fn declared(&self) -> &Declared {
        &self.declared
    }
}

impl Named for RawSource {
    fn id(&self) -> &str {
        &self.id
    }

    fn declared(&self) -> &Declared {
        &self.declared
    }

    fn alias(&self) -> Option<&str> {
        self.written_key.as_deref()
    }
}
