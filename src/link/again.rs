//! What is linked once and not again: while every name that it asks for names what it did, nothing else can change what
//! becomes of a text.

use std::sync::Arc;

use rayon::prelude::*;

use crate::model::{Brief, BriefId, Claim, ClaimId, Source};
use crate::parse::{RawBrief, RawClaim, RawSource};

use super::DataFiles;
use super::asked::{Asked, Changed, Names};
use super::body::Open;
use super::names::Register;
use super::places::Placed;
use super::stock::Stock;

/// What was linked the last time.
#[derive(Debug, Default)]
pub struct Kept {
    /// What was declared.
    pub(super) stock: Option<Stock>,
    /// The data that charts were drawn from.
    pub(super) data: DataFiles,
    pub(super) all: All,
}

/// All that is linked.
#[derive(Debug, Default)]
pub(super) struct All {
    pub(super) sources: Linked<RawSource, Source, ()>,
    pub(super) claims: Linked<RawClaim, Claim, Option<BriefId>>,
    pub(super) briefs: Linked<RawBrief, Brief, Arc<[ClaimId]>>,
}

/// Things of one kind, at their places, each with what it was made from.
#[derive(Debug)]
pub(super) struct Linked<Raw, T, With>(Placed<One<Raw, T, With>>);

/// A thing, and what it was made from.
#[derive(Debug)]
struct One<Raw, T, With> {
    /// What the text says, where it is kept to be compared.
    raw: Option<Arc<Raw>>,
    /// What else it depends on.
    with: With,
    asked: Asked,
    item: Arc<T>,
    open: Open,
}

/// By which names something is linked, and how.
pub(super) struct Linking<'r> {
    pub(super) register: &'r Register,
    /// Which of them have changed since the last time.
    pub(super) changed: Changed,
    /// There will be a next time.
    pub(super) keep: bool,
}

impl<Raw, T, With> Linked<Raw, T, With>
where
    Raw: Clone + Send + Sync,
    T: Send + Sync,
    With: PartialEq + Send + Sync,
{
    /// Links `raw`, but for what lies at its place in `self`, asked for no name that has changed, and was made from the same,
    /// be it one and the same or, by `says_the_same`, as good as that.
    pub(super) fn again(
        self,
        raw: Placed<(Arc<Raw>, With)>,
        linking: &Linking<'_>,
        says_the_same: fn(&Raw, &Raw) -> bool,
        link: impl Fn(Raw, &With, &Names<'_>) -> (T, Open) + Sync,
    ) -> Self {
        let Linking { register, changed, keep } = linking;
        let mut known = self.0;
        known.resize_with(raw.len(), || None);
        let items = raw.into_par_iter().zip(known).map(|(raw, known)| {
            let (raw, with) = raw?;
            let is_same = |one: &One<Raw, T, With>| {
                let raw_is = |known: &Arc<Raw>| Arc::ptr_eq(known, &raw) || says_the_same(known, &raw);
                !one.asked.is_touched(changed) && one.with == with && one.raw.as_ref().is_some_and(raw_is)
            };
            if let Some(one) = known.filter(is_same) {
                return Some(one);
            }
            let (kept, asked) = (keep.then(|| Arc::clone(&raw)), Asked::default());
            let (item, open) = link(Arc::unwrap_or_clone(raw), &with, &Names::of(register, &asked));
            Some(One { raw: kept, with, asked, item: Arc::new(item), open })
        });
        Self(items.collect())
    }

    /// The things themselves.
    pub(super) fn items(&self) -> Placed<Arc<T>> {
        self.0.iter().map(|one| Some(Arc::clone(&one.as_ref()?.item))).collect()
    }

    /// What was found, and what is to be looked at when all is linked.
    pub(super) fn open(&self) -> impl Iterator<Item = &Open> {
        self.0.iter().flatten().map(|one| &one.open)
    }
}

impl<Raw, T, With> Default for Linked<Raw, T, With> {
    fn default() -> Self {
        Self(Vec::new())
    }
}
