//! Lines and columns of a text, for people and for editors.

use std::ops::Range;

/// A line and a column, both from 1; the column counts characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Position {
    pub(super) line: usize,
    pub(super) column: usize,
}

/// Where a byte is. A line ends at a line feed, a carriage return, or both together.
pub(super) fn position(text: &str, at: usize) -> Position {
    let at = text.floor_char_boundary(at);
    let before = &text.as_bytes()[..at];
    let ends = |(index, byte): (usize, &u8)| match byte {
        b'\n' => true,
        b'\r' => text.as_bytes().get(index + 1) != Some(&b'\n'),
        _ => false,
    };
    let line = 1 + before.iter().enumerate().filter(|pair| ends(*pair)).count();
    let start = line_at(text, at).start;
    Position { line, column: 1 + text[start..at].chars().count() }
}

/// The bytes of the line a byte is on, without its end.
pub(super) fn line_at(text: &str, at: usize) -> Range<usize> {
    let at = text.floor_char_boundary(at);
    let bytes = text.as_bytes();
    // Between the two characters of a line end, the line is the one they end.
    let inside_end = at > 0 && bytes[at - 1] == b'\r' && bytes.get(at) == Some(&b'\n');
    let at = if inside_end { at - 1 } else { at };
    let start = text[..at].rfind(['\n', '\r']).map_or(0, |end| end + 1);
    let end = text[at..].find(['\n', '\r']).map_or(text.len(), |end| at + end);
    start..end
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_line_end_counts_once() {
        let text = "a\nb\r\nc\rd";
        let lines: Vec<_> = (0..=text.len()).map(|at| position(text, at).line).collect();
        assert_eq!(lines, [1, 1, 2, 2, 2, 3, 3, 4, 4]);
        assert_eq!(&text[line_at(text, 4)], "b");
        assert_eq!(&text[line_at(text, 7)], "d");
    }

    #[test]
    fn columns_count_characters() {
        assert_eq!(position("ឃង x", 7), Position { line: 1, column: 4 });
    }
}
