//! Windows' line ends: the parser is given `\n` alone, and places are counted back to the text as it is written.
//!
//! The parser reads `\r\n` too, but not everywhere alike: within code it makes two spaces of it.

use std::borrow::Cow;

/// The way back from a text with `\n` alone.
#[derive(Debug, Default)]
pub(super) struct LineEnds {
    /// The line ends that had a `\r` before them, as places in the new text.
    shortened: Vec<usize>,
}

impl LineEnds {
    /// The text with `\n` for `\r\n` and for a lone `\r`.
    pub(super) fn unify(text: &str) -> (Cow<'_, str>, Self) {
        let mut ends = Self::default();
        if !text.contains('\r') {
            return (Cow::Borrowed(text), ends);
        }
        let mut unified = String::with_capacity(text.len());
        let mut rest = text;
        while let Some(at) = rest.find('\r') {
            unified.push_str(&rest[..at]);
            rest = &rest[at + 1..];
            if let Some(behind) = rest.strip_prefix('\n') {
                ends.shortened.push(unified.len());
                rest = behind;
            }
            unified.push('\n');
        }
        unified.push_str(rest);
        (Cow::Owned(unified), ends)
    }

    /// Where the byte `at` of the new text is in the old one.
    pub(super) fn place(&self, at: usize) -> usize {
        at + self.shortened.partition_point(|end| *end < at)
    }
}
