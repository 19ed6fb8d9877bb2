//! A flow of HTML with its marks: the text itself, or one footnote.

use crate::diag::Span;
use crate::model::{Footnotes, Passage, TextWord};

use super::super::body::{RawMark, RawMarkKind};

/// HTML as far as it is written, and what belongs into it.
#[derive(Debug, Default)]
pub(super) struct Flow {
    pub(super) html: String,
    pub(super) marks: Vec<RawMark>,
    /// Where each top-level block ends.
    pub(super) blocks: Vec<u32>,
    /// References to footnotes, which are numbered only when all of them are known.
    pub(super) references: Vec<Reference>,
    /// Its blocks without markup.
    pub(super) passages: Vec<Passage>,
    /// Where the numbers and the texts of footnotes are, once these are joined to the text.
    pub(super) footnotes: Footnotes,
}

/// A place that refers to a footnote.
#[derive(Debug)]
pub(super) struct Reference {
    /// The byte of the HTML before which it belongs.
    pub(super) at: usize,
    /// How many of the flow's marks come before it: a mark can stand at the same byte.
    pub(super) after_marks: usize,
    /// The footnote, by its number in `Notes`.
    pub(super) note: usize,
}

impl Flow {
    /// Puts a mark at the end of what is written.
    pub(super) fn mark(&mut self, span: Span, kind: RawMarkKind) {
        self.marks.push(RawMark { at: position(self.html.len()), span, kind });
    }

    /// Keeps a place for a word in the language of the page. Nothing can be wrong with it that a place in the file would
    /// be told for.
    pub(super) fn word(&mut self, word: TextWord) {
        self.mark(Span::new(0, 0), RawMarkKind::Word(word));
    }

    /// Writes the number of a footnote.
    pub(super) fn number(&mut self, number: usize) {
        let from = position(self.html.len());
        self.html.push_str(&number.to_string());
        self.footnotes.numbers.push((from, position(self.html.len()), position(number)));
    }

    /// Begins a new line, unless one begins already.
    pub(super) fn line(&mut self) {
        if !self.html.is_empty() && !self.html.ends_with('\n') {
            self.html.push('\n');
        }
    }

    /// Notes that a top-level block ends here, if there is one.
    pub(super) fn end_block(&mut self) {
        let end = position(self.html.len());
        if end > self.blocks.last().copied().unwrap_or(0) {
            self.blocks.push(end);
        }
    }
}

/// A position as marks carry it. Files are limited to sizes that fit.
pub(super) fn position(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}
