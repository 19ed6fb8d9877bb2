//! Copies that are not looked at again while they, and what is quoted from them, are what they were.

use std::collections::BTreeMap;

use super::{Verdict, Wanted, Words};

/// What copies said of quotations the last time, by the key of the source: ids change when another source comes.
#[derive(Debug, Default)]
pub struct Kept(BTreeMap<Box<str>, Looked>);

/// What was looked for in a copy, and what was found. The copy itself is not kept.
#[derive(Debug)]
pub(super) struct Looked {
    wanted: Vec<(Words, Box<str>)>,
    pub(super) sha256: [u8; 32],
    pub(super) verdicts: Vec<(Words, Verdict)>,
}

impl Looked {
    pub(super) fn new(wanted: &[Wanted<'_>], sha256: [u8; 32], verdicts: Vec<(Words, Verdict)>) -> Self {
        Self { wanted: wanted.iter().map(|(words, text)| (*words, (*text).into())).collect(), sha256, verdicts }
    }
}

impl Kept {
    /// What was found in the copy of a source, if the same was looked for.
    pub(super) fn get(&self, source: &str, wanted: &[Wanted<'_>]) -> Option<&Looked> {
        let looked = self.0.get(source)?;
        let known = looked.wanted.iter().map(|(words, text)| (*words, &**text));
        known.eq(wanted.iter().copied()).then_some(looked)
    }

    pub(super) fn keep(&mut self, source: &str, looked: Looked) {
        self.0.insert(source.into(), looked);
    }

    pub(super) fn forget(&mut self, source: &str) {
        self.0.remove(source);
    }
}
