//! What a stated number leaves open: "about 11,000" is anything between 10,500 and 11,500.

use std::cmp::Ordering;
use std::ops::Bound;

use super::Exact;

/// All numbers between two bounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Interval {
    /// Where it begins.
    pub low: Bound<Exact>,
    /// Where it ends.
    pub high: Bound<Exact>,
}

impl Interval {
    /// One number alone.
    pub fn point(value: Exact) -> Self {
        Self { low: Bound::Included(value), high: Bound::Included(value) }
    }

    /// From one to the other, both included, whichever is the lower.
    pub fn between(one: Exact, other: Exact) -> Self {
        Self { low: Bound::Included(one.min(other)), high: Bound::Included(one.max(other)) }
    }

    /// Whether some number lies in both.
    pub fn meets(&self, other: &Self) -> bool {
        begins_before_end(self.low, other.high) && begins_before_end(other.low, self.high)
    }

    /// The number, where it is one alone.
    pub fn as_point(&self) -> Option<Exact> {
        match (self.low, self.high) {
            (Bound::Included(low), Bound::Included(high)) if low == high => Some(low),
            _ => None,
        }
    }

    /// The end of an interval that is open to one side: 1.2 for "at most 1.2".
    pub fn only_end(&self) -> Option<Exact> {
        match (self.low, self.high) {
            (Bound::Unbounded, Bound::Included(end) | Bound::Excluded(end))
            | (Bound::Included(end) | Bound::Excluded(end), Bound::Unbounded) => Some(end),
            _ => None,
        }
    }

    /// The same on the other side of zero.
    #[must_use]
    pub fn negated(self) -> Self {
        Self { low: self.high.map(Exact::negated), high: self.low.map(Exact::negated) }
    }

    /// The same with every number times a power of ten.
    #[must_use]
    pub fn shifted(self, by: i32) -> Option<Self> {
        Some(Self { low: shifted(self.low, by)?, high: shifted(self.high, by)? })
    }
}

fn shifted(bound: Bound<Exact>, by: i32) -> Option<Bound<Exact>> {
    Some(match bound {
        Bound::Included(value) => Bound::Included(value.shifted(by)?),
        Bound::Excluded(value) => Bound::Excluded(value.shifted(by)?),
        Bound::Unbounded => Bound::Unbounded,
    })
}

fn begins_before_end(low: Bound<Exact>, high: Bound<Exact>) -> bool {
    let (Bound::Included(from) | Bound::Excluded(from)) = low else { return true };
    let (Bound::Included(to) | Bound::Excluded(to)) = high else { return true };
    match from.cmp(&to) {
        Ordering::Less => true,
        Ordering::Equal => matches!((low, high), (Bound::Included(_), Bound::Included(_))),
        Ordering::Greater => false,
    }
}

/// What "about" a number means: half of its last written place either way. Zeros at the end of a whole number are not
/// written places: about 11,000 is 10,500 to 11,500, about 11.0 is 10.95 to 11.05.
pub fn about(value: Exact, last_place: i32) -> Option<Interval> {
    let half = Exact::new(5, last_place.checked_sub(1)?)?;
    Some(Interval::between(value.plus(half.negated())?, value.plus(half)?))
}
