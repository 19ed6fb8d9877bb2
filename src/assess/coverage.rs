//! How much of a text says where it has what it says: Wikipedia's measure of reference need, sentence by sentence.
//!
//! A sentence counts as covered that states a claim or cites a source. Not every sentence needs one, so a part of the
//! whole is not a grade; what changes from one brief to the next is worth a look.

use crate::model::{Brief, Form};

/// Sentences of running text, headings, quotations, tables and notes left out.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Coverage {
    /// How many there are.
    pub sentences: usize,
    /// How many of them state a claim or cite a source.
    pub covered: usize,
    /// How many places ask for a source: `[source needed]`.
    pub needed: usize,
}

/// What an author writes where a source is still missing.
const NEEDED: &str = "[source needed";

impl Coverage {
    /// The coverage of a brief's text.
    pub fn of(brief: &Brief) -> Self {
        let mut coverage = Self::default();
        for passage in &brief.body.passages {
            coverage.needed += passage.text.matches(NEEDED).count();
            if passage.form != Form::Text {
                continue;
            }
            for sentence in passage.sentences() {
                let within = |at: u32| (sentence.start..=sentence.end).contains(&(at as usize));
                // Words that state a claim may run on over the end of a sentence.
                let stated = passage
                    .stated
                    .iter()
                    .any(|(from, to, _)| (*from as usize) < sentence.end && (*to as usize) > sentence.start);
                let cited = passage.cited.iter().any(|(at, _)| within(*at) && (*at as usize) > sentence.start);
                coverage.sentences += 1;
                coverage.covered += usize::from(stated || cited);
            }
        }
        coverage
    }

    /// Both together.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self {
            sentences: self.sentences + other.sentences,
            covered: self.covered + other.covered,
            needed: self.needed + other.needed,
        }
    }
}
