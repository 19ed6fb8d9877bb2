//! Numbers that look random and are the same at every run.

/// A generator (SplitMix64, Steele, Lea and Flood 2014).
pub(super) struct Random(u64);

/// What a series of numbers is for: two purposes do not share one.
#[derive(Clone, Copy)]
pub(super) enum Purpose {
    Words,
    Slug,
    Brief,
    ClaimId,
    SourceId,
    Source,
    Chosen,
    Person,
    Page,
}

impl Random {
    /// The numbers for one thing of a kind.
    pub(super) fn new(purpose: Purpose, index: usize) -> Self {
        let mut random = Self((purpose as u64) << 48 ^ index as u64);
        random.next();
        random
    }

    /// The next number.
    pub(super) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `end`, which is not 0.
    pub(super) fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % end as u64).unwrap_or_default()
    }

    /// A number from `start` to before `end`.
    pub(super) fn between(&mut self, start: usize, end: usize) -> usize {
        start + self.below(end - start)
    }

    /// One of a list.
    pub(super) fn one_of<'t, T: ?Sized>(&mut self, list: &[&'t T]) -> &'t T {
        list[self.below(list.len())]
    }

    /// A day between the years `first` and `last`, both included.
    pub(super) fn day(&mut self, first: usize, last: usize) -> String {
        format!("{}-{:02}-{:02}", self.between(first, last + 1), self.between(1, 13), self.between(1, 29))
    }
}
