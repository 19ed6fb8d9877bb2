//! Places as the protocol counts them: lines, and within them units of UTF-16.

use tower_lsp_server::ls_types::{Position, Range};

use crate::diag::Span;

/// Where a byte of a text stands.
pub(super) fn position(text: &str, byte: usize) -> Position {
    let byte = text.floor_char_boundary(byte);
    let before = &text[..byte];
    let line = before.matches('\n').count();
    let in_line = &before[before.rfind('\n').map_or(0, |at| at + 1)..];
    let units = in_line.encode_utf16().count();
    Position { line: u32::try_from(line).unwrap_or(u32::MAX), character: u32::try_from(units).unwrap_or(u32::MAX) }
}

/// The bytes of a text as a range.
pub(super) fn range(text: &str, span: Span) -> Range {
    Range { start: position(text, span.start as usize), end: position(text, span.end as usize) }
}

/// The byte of a text at a position; behind the end of a line, its end.
pub(super) fn byte(text: &str, position: Position) -> usize {
    let mut begins = 0;
    for _ in 0..position.line {
        match text[begins..].find('\n') {
            Some(at) => begins += at + 1,
            None => return text.len(),
        }
    }
    let line = text[begins..].split('\n').next().unwrap_or_default();
    let mut units = 0;
    for (at, letter) in line.char_indices() {
        if units >= position.character as usize {
            return begins + at;
        }
        units += letter.len_utf16();
    }
    begins + line.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_counted_in_utf_16() {
        let text = "a\nខ🜨x\n";
        let x = text.find('x').unwrap();
        assert_eq!(position(text, x), Position { line: 1, character: 3 });
        assert_eq!(byte(text, Position { line: 1, character: 3 }), x);
        assert_eq!(byte(text, Position { line: 1, character: 99 }), x + 1);
        assert_eq!(byte(text, Position { line: 9, character: 0 }), text.len());
        assert_eq!(position(text, 3), Position { line: 1, character: 0 }, "within a letter");
    }
}
