//! Text in the pieces in which the parser gives it, joined, with the way back to where each byte is written.

use std::ops::Range;

/// Joined text.
#[derive(Debug, Default)]
pub(super) struct Run {
    pub(super) text: String,
    pieces: Vec<Piece>,
}

#[derive(Debug)]
struct Piece {
    /// Where it begins in the joined text.
    at: usize,
    /// Where it is written.
    from: Range<usize>,
}

impl Run {
    /// Adds a piece that is written at `from`.
    pub(super) fn push(&mut self, text: &str, from: Range<usize>) {
        self.pieces.push(Piece { at: self.text.len(), from });
        self.text.push_str(text);
    }

    /// For each piece of a part of the joined text: where it begins in that text, and where it is written.
    pub(super) fn pieces(&self, part: Range<usize>) -> impl Iterator<Item = (usize, usize)> {
        let first = self.pieces.partition_point(|piece| piece.at <= part.start).saturating_sub(1);
        let inside = self.pieces.get(first..).unwrap_or_default().iter().take_while(move |piece| piece.at < part.end);
        inside.map(move |piece| {
            let at = piece.at.max(part.start);
            (at, piece.from.start + (at - piece.at))
        })
    }

    /// Makes it empty, to be used again.
    pub(super) fn clear(&mut self) {
        self.text.clear();
        self.pieces.clear();
    }

    /// Where the byte `at` of the joined text is written.
    pub(super) fn place(&self, at: usize) -> usize {
        self.places(at..at + 1).start
    }

    /// Where a part of the joined text is written. What is written as an entity is one thing.
    pub(super) fn places(&self, part: Range<usize>) -> Range<usize> {
        let last = part.end.saturating_sub(1).max(part.start);
        let (first, last) = (self.byte(part.start), self.byte(last));
        if part.is_empty() { first.start..first.start } else { first.start..last.end.max(first.start) }
    }

    fn byte(&self, at: usize) -> Range<usize> {
        let index = self.pieces.partition_point(|piece| piece.at <= at);
        let end = self.pieces.get(index).map_or(self.text.len(), |next| next.at);
        match index.checked_sub(1).and_then(|index| self.pieces.get(index)) {
            Some(piece) if end - piece.at == piece.from.len() => {
                let place = piece.from.start + (at - piece.at);
                place..place + 1
            }
            Some(piece) => piece.from.clone(),
            None => at..at + 1,
        }
    }
}
