//! A list of the library.

use std::cmp::Ordering;
use std::marker::PhantomData;
use std::ops::{Index, IndexMut};
use std::sync::Arc;

use rayon::prelude::*;

use super::Id;

/// Things of one kind, in a fixed order; the id of each says at which place it lies. A copy of the list has the same things in
/// it and not copies of them: a library that differs from the last one by one brief has all else in common with it.
///
/// A place may be empty, so that something can come or go and what lies behind it keeps its id. In a library that was linked
/// once, none is.
#[derive(Debug)]
pub struct Shelf<I, T> {
    places: Vec<Option<Arc<T>>>,
    /// How many places are not empty.
    count: usize,
    ids: PhantomData<fn() -> I>,
}

impl<I: Id, T> Shelf<I, T> {
    /// How many things there are.
    pub fn len(&self) -> usize {
        self.count
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// How many places there are: what is worked out for each thing and looked up by its id needs as many.
    pub fn places(&self) -> usize {
        self.places.len()
    }

    /// Each of them, in order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &T> + Clone {
        self.places.iter().flatten().map(|item| &**item)
    }

    /// The id of each, in order.
    pub fn ids(&self) -> impl DoubleEndedIterator<Item = I> + Clone + '_ {
        self.entries().map(|(id, _)| id)
    }

    /// Each with its id, in order.
    pub fn entries(&self) -> impl DoubleEndedIterator<Item = (I, &T)> + Clone {
        self.places.iter().enumerate().filter_map(|(place, item)| Some((I::at(place), &**item.as_ref()?)))
    }

    /// The first, where there is one.
    pub fn first(&self) -> Option<&T> {
        self.iter().next()
    }

    /// In a list that is sorted by it, the one that is compared as equal.
    pub fn find(&self, compare: impl Fn(&T) -> Ordering) -> Option<I> {
        let place = first_behind(&self.places, |item| compare(item) == Ordering::Less);
        let found = self.places.get(place)?.as_deref()?;
        (compare(found) == Ordering::Equal).then(|| I::at(place))
    }

    /// Whether two lists have the same things at the same places: each one and the same in both or, by `are_alike`, as good as
    /// that.
    pub fn is_like(&self, other: &Self, are_alike: impl Fn(&T, &T) -> bool) -> bool {
        self.places() == other.places() && self.differing(other, are_alike).next().is_none()
    }

    /// The ids under which two lists have other things, or only one has any: neither one and the same in both nor, by
    /// `are_alike`, as good as that.
    pub fn differing<'s>(
        &'s self,
        other: &'s Self,
        are_alike: impl Fn(&T, &T) -> bool + 's,
    ) -> impl Iterator<Item = I> + 's {
        let is_like = move |one: &Option<Arc<T>>, other: &Option<Arc<T>>| match (one, other) {
            (Some(one), Some(other)) => Arc::ptr_eq(one, other) || are_alike(one, other),
            (None, None) => true,
            _ => false,
        };
        let at = |shelf: &'s Self, place: usize| shelf.places.get(place).unwrap_or(&None);
        (0..self.places().max(other.places()))
            .filter(move |place| !is_like(at(self, *place), at(other, *place)))
            .map(I::at)
    }

    /// What has this id, where anything has.
    pub fn get(&self, id: I) -> Option<&T> {
        self.places.get(id.index())?.as_deref()
    }

    /// Puts something at a place, or nothing; the list gets as many places as that takes.
    pub fn put(&mut self, id: I, item: Option<T>) {
        if self.places.len() <= id.index() {
            self.places.resize_with(id.index() + 1, || None);
        }
        let place = &mut self.places[id.index()];
        self.count = self.count + usize::from(item.is_some()) - usize::from(place.is_some());
        *place = item.map(Arc::new);
    }
}

impl<I: Id, T: Sync + Send> Shelf<I, T> {
    /// What `of` gives for each of them, under the same ids, worked out on all processors.
    pub fn map<U: Sync + Send>(&self, of: impl Fn(I, &T) -> U + Sync + Send) -> Shelf<I, U> {
        let places = self.places.par_iter().enumerate();
        let places = places.map(|(place, item)| item.as_ref().map(|item| Arc::new(of(I::at(place), item)))).collect();
        Shelf { places, count: self.count, ids: PhantomData }
    }
}

impl<I, T> Default for Shelf<I, T> {
    fn default() -> Self {
        Self { places: Vec::new(), count: 0, ids: PhantomData }
    }
}

impl<I, T> Clone for Shelf<I, T> {
    fn clone(&self) -> Self {
        Self { places: self.places.clone(), count: self.count, ids: PhantomData }
    }
}

impl<I: Id, T> Index<I> for Shelf<I, T> {
    type Output = T;

    /// # Panics
    /// When nothing lies at that place: ids of one library lead nowhere in another.
    fn index(&self, id: I) -> &T {
        &self.places[id.index()].as_slice()[0]
    }
}

impl<I: Id, T: Clone> IndexMut<I> for Shelf<I, T> {
    /// Gives what lies there to be changed; in other lists that have it too it stays what it is.
    ///
    /// # Panics
    /// When nothing lies at that place.
    fn index_mut(&mut self, id: I) -> &mut T {
        Arc::make_mut(&mut self.places[id.index()].as_mut_slice()[0])
    }
}

impl<I, T> From<Vec<Option<Arc<T>>>> for Shelf<I, T> {
    fn from(places: Vec<Option<Arc<T>>>) -> Self {
        let count = places.iter().flatten().count();
        Self { places, count, ids: PhantomData }
    }
}

impl<I, T> FromIterator<T> for Shelf<I, T> {
    fn from_iter<It: IntoIterator<Item = T>>(items: It) -> Self {
        let places: Vec<_> = items.into_iter().map(|item| Some(Arc::new(item))).collect();
        places.into()
    }
}

impl<'a, I, T> IntoIterator for &'a Shelf<I, T> {
    type Item = &'a T;
    type IntoIter = std::iter::FilterMap<std::slice::Iter<'a, Option<Arc<T>>>, fn(&'a Option<Arc<T>>) -> Option<&'a T>>;

    fn into_iter(self) -> Self::IntoIter {
        self.places.iter().filter_map(Option::as_deref)
    }
}

/// The place of the first thing of a sorted list of which `is_before` does not hold; behind all places, if it holds of each.
pub fn first_behind<T>(places: &[Option<T>], is_before: impl Fn(&T) -> bool) -> usize {
    let (mut from, mut to) = (0, places.len());
    while from < to {
        let middle = usize::midpoint(from, to);
        match (middle..).zip(&places[middle..to]).find_map(|(place, item)| Some((place, item.as_ref()?))) {
            Some((place, item)) if is_before(item) => from = place + 1,
            Some(_) | None => to = middle,
        }
    }
    // What was looked at last may have empty places before it.
    (from..).zip(&places[from..]).find_map(|(place, item)| item.as_ref().map(|_| place)).unwrap_or(places.len())
}
