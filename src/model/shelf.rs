//! A list of the library.

use std::ops::Index;
use std::sync::Arc;

use rayon::prelude::*;

/// Things of one kind, in a fixed order. A copy of the list has the same things in it and not copies of them: a library that
/// differs from the last one by one brief has all else in common with it.
#[derive(Debug)]
pub struct Shelf<T>(Vec<Arc<T>>);

impl<T> Shelf<T> {
    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Each of them, in order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &T> + ExactSizeIterator + Clone {
        self.0.iter().map(|item| &**item)
    }

    /// The first, where there is one.
    pub fn first(&self) -> Option<&T> {
        self.0.first().map(|item| &**item)
    }

    /// Where, in a list that is sorted by it, the one is that is compared as equal; else where it would be put.
    ///
    /// # Errors
    /// When there is none such.
    pub fn binary_search_by(&self, mut compare: impl FnMut(&T) -> std::cmp::Ordering) -> Result<usize, usize> {
        self.0.binary_search_by(|item| compare(item))
    }

    /// Whether two lists have the same things in the same order: each one and the same in both or, by `are_alike`, as good as
    /// that.
    pub fn is_like(&self, other: &Self, are_alike: impl Fn(&T, &T) -> bool) -> bool {
        let mut pairs = self.0.iter().zip(&other.0);
        self.len() == other.len() && pairs.all(|(one, other)| Arc::ptr_eq(one, other) || are_alike(one, other))
    }
}

impl<T: Sync + Send> Shelf<T> {
    /// Each of them, in order, on all processors.
    pub fn par_iter(&self) -> impl IndexedParallelIterator<Item = &T> {
        self.0.par_iter().map(|item| &**item)
    }
}

impl<T> Default for Shelf<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> Clone for Shelf<T> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<T> Index<usize> for Shelf<T> {
    type Output = T;

    fn index(&self, position: usize) -> &T {
        &self.0[position]
    }
}

impl<T> From<Vec<Arc<T>>> for Shelf<T> {
    fn from(items: Vec<Arc<T>>) -> Self {
        Self(items)
    }
}

impl<T> FromIterator<T> for Shelf<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        Self(items.into_iter().map(Arc::new).collect())
    }
}

impl<'a, T> IntoIterator for &'a Shelf<T> {
    type Item = &'a T;
    type IntoIter = std::iter::Map<std::slice::Iter<'a, Arc<T>>, fn(&'a Arc<T>) -> &'a T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter().map(|item| &**item)
    }
}
