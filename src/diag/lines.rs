//! Lines and columns of texts, for people and for editors.

use std::cell::{Cell, OnceCell};
use std::ops::Range;

use super::{FileId, Files};

/// A line and a column, both from 1; the column counts characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Position {
    pub(super) line: usize,
    pub(super) column: usize,
}

/// A text with its lines. A line ends at a line feed, a carriage return, or both together.
///
/// The beginnings of the lines are looked for once, and a column is counted from the last that was asked for: findings
/// come in the order of their places, and a text of one line may have thousands.
pub(super) struct Lines<'t> {
    pub(super) text: &'t str,
    starts: Vec<usize>,
    /// A byte whose column is known, and the column.
    counted: Cell<(usize, usize)>,
}

impl<'t> Lines<'t> {
    pub(super) fn of(text: &'t str) -> Self {
        let bytes = text.as_bytes();
        let ends = bytes.iter().enumerate().filter(|(at, byte)| match byte {
            b'\n' => true,
            b'\r' => bytes.get(at + 1) != Some(&b'\n'),
            _ => false,
        });
        let starts = std::iter::once(0).chain(ends.map(|(at, _)| at + 1)).collect();
        Self { text, starts, counted: Cell::new((0, 1)) }
    }

    /// Where a byte is.
    pub(super) fn position(&self, at: usize) -> Position {
        let at = self.text.floor_char_boundary(at);
        let line = self.number(at);
        let (mut from, mut column) = self.counted.get();
        if from > at || from < self.starts[line] {
            (from, column) = (self.starts[line], 1);
        }
        column += self.text[from..at].chars().count();
        self.counted.set((at, column));
        Position { line: line + 1, column }
    }

    /// The bytes of the line a byte is on, without its end. Between the two characters of a line end, the line is the
    /// one they end.
    pub(super) fn line_at(&self, at: usize) -> Range<usize> {
        let line = self.number(self.text.floor_char_boundary(at));
        let start = self.starts[line];
        let Some(next) = self.starts.get(line + 1) else { return start..self.text.len() };
        let with_end = &self.text[start..*next];
        let end = with_end.strip_suffix('\n').unwrap_or(with_end);
        start..start + end.strip_suffix('\r').unwrap_or(end).len()
    }

    /// The number of the line a byte is on, from 0. The first line begins at the first byte, so there is one.
    fn number(&self, at: usize) -> usize {
        self.starts.partition_point(|start| *start <= at) - 1
    }
}

/// The lines of every file that is asked for.
pub(super) struct AllLines<'f> {
    files: &'f Files,
    lines: Vec<OnceCell<Lines<'f>>>,
}

impl<'f> AllLines<'f> {
    pub(super) fn of(files: &'f Files) -> Self {
        Self { files, lines: files.all().iter().map(|_| OnceCell::new()).collect() }
    }

    /// The path of a file as it is shown.
    pub(super) fn path(&self, file: FileId) -> &'f str {
        self.files.get(file).path()
    }

    /// The lines of a file.
    pub(super) fn get(&self, file: FileId) -> &Lines<'f> {
        self.lines[file.0 as usize].get_or_init(|| Lines::of(self.files.get(file).text()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_line_end_counts_once() {
        let text = "a\nb\r\nc\rd";
        let lines: Vec<_> = (0..=text.len()).map(|at| Lines::of(text).position(at).line).collect();
        assert_eq!(lines, [1, 1, 2, 2, 2, 3, 3, 4, 4]);
        assert_eq!(&text[Lines::of(text).line_at(4)], "b");
        assert_eq!(&text[Lines::of(text).line_at(7)], "d");
    }

    #[test]
    fn columns_count_characters() {
        assert_eq!(Lines::of("ឃង x").position(7), Position { line: 1, column: 4 });
    }
    #[test]
    fn places_may_be_asked_for_in_any_order() {
        let text = "aé\r\n\nbé\rc";
        let lines = Lines::of(text);
        let alone = |at| Lines::of(text).position(at);
        for first in 0..=text.len() {
            for second in 0..=text.len() {
                assert_eq!(lines.position(first), alone(first));
                assert_eq!(lines.position(second), alone(second));
            }
        }
    }
}
