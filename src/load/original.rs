//! A text as it lies on disk: with the mark and the line ends that reading takes away, so that it can be changed in one
//! place and stay what it is everywhere else.

use std::path::Path;

use crate::diag::Span;

use super::bibliography::LARGEST;
use super::text::{self, TextError};

/// The bytes of a text file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Original(Vec<u8>);

impl Original {
    /// Reads a file.
    ///
    /// # Errors
    /// Why it cannot be read.
    pub fn read(path: &Path) -> Result<Self, String> {
        text::read_bytes(path, LARGEST).map(Self).map_err(|error| match error {
            TextError::Io(error) => error.to_string(),
            TextError::Large(..) | TextError::Encoding { .. } => format!("it has more than {} MiB", LARGEST >> 20),
        })
    }

    /// The bytes.
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }

    /// Whether it is read as this text.
    pub fn is_read_as(&self, text: &str) -> bool {
        self.text().is_some_and(|own| own == text)
    }

    /// What it is read as; nothing for what is no text.
    pub fn text(&self) -> Option<String> {
        text::decode(self.0.clone()).ok()
    }

    /// The same with other texts at these places of what it is read as, which stand in order and apart. Line ends in them
    /// become those of the file.
    #[must_use]
    pub fn with(&self, edits: &[(Span, &str)]) -> Self {
        let bytes = &self.0;
        let line_end = self.line_end();
        let mut changed = Vec::with_capacity(bytes.len() + 64);
        let mut walk = Walk { bytes, at: self.beginning(), read: 0 };
        let mut copied = 0;
        for (span, text) in edits {
            let start = walk.to(span.start as usize);
            changed.extend_from_slice(&bytes[copied..start]);
            changed.extend_from_slice(text.replace('\n', line_end).as_bytes());
            copied = walk.to(span.end as usize);
        }
        changed.extend_from_slice(&bytes[copied..]);
        Self(changed)
    }

    /// How its lines end: as the first of them does.
    fn line_end(&self) -> &'static str {
        let end = self.0.iter().position(|byte| matches!(byte, b'\r' | b'\n'));
        match end.map(|at| &self.0[at..]) {
            Some([b'\r', b'\n', ..]) => "\r\n",
            Some([b'\r', ..]) => "\r",
            _ => "\n",
        }
    }

    /// Where what is read of it begins.
    fn beginning(&self) -> usize {
        if self.0.starts_with(b"\xEF\xBB\xBF") { 3 } else { 0 }
    }
}

/// A way through the bytes of a file that counts how many of them are read.
struct Walk<'b> {
    bytes: &'b [u8],
    at: usize,
    read: usize,
}

impl Walk<'_> {
    /// Goes on to the byte that is read as the one of this number, and says where it is.
    fn to(&mut self, wanted: usize) -> usize {
        while self.read < wanted && self.at < self.bytes.len() {
            // Two signs of a line end are read as one.
            self.at += if self.bytes[self.at..].starts_with(b"\r\n") { 2 } else { 1 };
            self.read += 1;
        }
        self.at
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_but_the_edits_stays_byte_for_byte() {
        let original = Original(b"\xEF\xBB\xBFa: 1\r\n\r\n# \xC3\xA9\r\nb: 2\rc\nd".to_vec());
        assert!(original.is_read_as("a: 1\n\n# é\nb: 2\nc\nd"));
        let edits = [(Span::new(3, 4), "one"), (Span::new(6, 6), "x: 3\n"), (Span::new(11, 16), "")];
        assert_eq!(original.with(&edits).0, b"\xEF\xBB\xBFa: one\r\n\r\nx: 3\r\n# \xC3\xA9\r\nc\nd");
        assert_eq!(original.with(&[]), original);
        let end = Span::new(19, 19);
        assert_eq!(Original(b"a\rb".to_vec()).with(&[(Span::new(3, 3), "\nc")]).0, b"a\rb\rc");
        assert!(original.with(&[(end, "\ne")]).0.ends_with(b"c\nd\r\ne"));
    }
}
