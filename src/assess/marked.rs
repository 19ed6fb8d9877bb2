//! Which things of a list are meant.

use std::marker::PhantomData;

use crate::model::Id;

/// Some of the things of a list, each once.
#[derive(Debug)]
pub(super) struct Marked<I> {
    places: Vec<bool>,
    count: usize,
    ids: PhantomData<fn() -> I>,
}

impl<I: Id> Marked<I> {
    /// None of a list that has so many places.
    pub(super) fn none(places: usize) -> Self {
        Self { places: vec![false; places], count: 0, ids: PhantomData }
    }

    /// Adds one, and says whether it was not there yet.
    pub(super) fn add(&mut self, id: I) -> bool {
        let is_new = !std::mem::replace(&mut self.places[id.index()], true);
        self.count += usize::from(is_new);
        is_new
    }

    pub(super) fn has(&self, id: I) -> bool {
        self.places[id.index()]
    }

    pub(super) fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// Each of them, in order.
    pub(super) fn ids(&self) -> impl Iterator<Item = I> + '_ {
        self.places.iter().enumerate().filter(|(_, is_meant)| **is_meant).map(|(place, _)| I::at(place))
    }

    pub(super) fn extend(&mut self, ids: impl IntoIterator<Item = I>) {
        ids.into_iter().for_each(|id| _ = self.add(id));
    }
}
