//! What is linked once and not again: while every name names what it did, one text cannot change what becomes of another.

use std::sync::Arc;

use rayon::prelude::*;

use crate::model::{Brief, BriefId, Claim, ClaimId, Source};
use crate::parse::{RawBrief, RawClaim, RawSource};

use super::DataFiles;
use super::body::Open;
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

/// Things of one kind, in their order, each with what it was made from.
#[derive(Debug)]
pub(super) struct Linked<Raw, T, With>(Vec<One<Raw, T, With>>);

/// A thing, and what it was made from.
#[derive(Debug)]
struct One<Raw, T, With> {
    /// What the text says, where it is kept to be compared.
    raw: Option<Arc<Raw>>,
    /// What else it depends on, beside the names.
    with: With,
    item: Arc<T>,
    open: Open,
}

impl<Raw, T, With> Linked<Raw, T, With>
where
    Raw: Clone + Send + Sync,
    T: Send + Sync,
    With: PartialEq + Send + Sync,
{
    /// Links `raw`, but for what stands at its place in `self` and was made from the same, be it one and the same or, by
    /// `says_the_same`, as good as that. With `keep`, what is linked now can be compared again.
    pub(super) fn again(
        self,
        raw: Vec<(Arc<Raw>, With)>,
        keep: bool,
        says_the_same: fn(&Raw, &Raw) -> bool,
        link: impl Fn(Raw, &With) -> (T, Open) + Sync,
    ) -> Self {
        let mut known: Vec<Option<One<Raw, T, With>>> = self.0.into_iter().map(Some).collect();
        known.resize_with(raw.len(), || None);
        let items = raw.into_par_iter().zip(known).map(|((raw, with), known)| {
            let is_same = |one: &One<Raw, T, With>| {
                let raw_is = |known: &Arc<Raw>| Arc::ptr_eq(known, &raw) || says_the_same(known, &raw);
                one.with == with && one.raw.as_ref().is_some_and(raw_is)
            };
            if let Some(one) = known.filter(is_same) {
                return one;
            }
            let kept = keep.then(|| Arc::clone(&raw));
            let (item, open) = link(Arc::unwrap_or_clone(raw), &with);
            One { raw: kept, with, item: Arc::new(item), open }
        });
        Self(items.collect())
    }

    /// The things themselves.
    pub(super) fn items(&self) -> Vec<Arc<T>> {
        self.0.iter().map(|one| Arc::clone(&one.item)).collect()
    }

    /// What was found, and what is to be looked at when all is linked.
    pub(super) fn open(&self) -> impl Iterator<Item = &Open> {
        self.0.iter().map(|one| &one.open)
    }
}

impl<Raw, T, With> Default for Linked<Raw, T, With> {
    fn default() -> Self {
        Self(Vec::new())
    }
}
