//! Reading one text file: in UTF-8, within a size, whatever its line ends.

#![expect(clippy::disallowed_methods, reason = "this is the phase that reads")]

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use crate::diag::{Diagnostic, FileId, Place, Span};

/// The largest text file that is read, in bytes.
pub(super) const LARGEST: u64 = 16 << 20;

/// Why a file's text could not be taken.
#[derive(Debug)]
pub(super) enum TextError {
    /// The system refused.
    Io(io::Error),
    /// It is so large, and may be so large.
    Large(u64, u64),
    /// It is not UTF-8: how many bytes of it are, what the encoding looks like, and what can be shown of a text.
    Encoding { sound: usize, guess: &'static str, shown: Option<Shown> },
}

/// What can be shown of a text in another encoding.
#[derive(Debug)]
pub(super) struct Shown {
    /// Its beginning, up to the end of the line with the first byte that is not UTF-8.
    text: String,
    /// What stands there for that byte.
    place: Span,
}

/// The text of a file. A byte order mark is dropped and line ends become `\n`, so that a text reads the same wherever
/// it was written; places in it are those an editor shows.
pub(super) fn read(path: &Path) -> Result<String, TextError> {
    read_up_to(path, LARGEST)
}

/// The same of a file that may have so many bytes.
pub(super) fn read_up_to(path: &Path, largest: u64) -> Result<String, TextError> {
    decode(read_bytes(path, largest)?)
}

/// The bytes of a file of at most so many.
pub(super) fn read_bytes(path: &Path, largest: u64) -> Result<Vec<u8>, TextError> {
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(TextError::Io)?;
    file.take(largest + 1).read_to_end(&mut bytes).map_err(TextError::Io)?;
    if bytes.len() as u64 > largest {
        return Err(TextError::Large(path.metadata().map_or(largest + 1, |data| data.len()), largest));
    }
    Ok(bytes)
}

/// UTF-8 without a byte order mark and with `\n` for line ends.
pub(super) fn decode(mut bytes: Vec<u8>) -> Result<String, TextError> {
    if bytes.starts_with(b"\xEF\xBB\xBF") {
        bytes.drain(..3);
    }
    let text = String::from_utf8(bytes).map_err(|error| {
        let (sound, bytes) = (error.utf8_error().valid_up_to(), error.as_bytes());
        let guess = guess_encoding(bytes);
        TextError::Encoding { sound, guess, shown: (guess == OF_ONE_BYTE).then(|| show(bytes, sound)) }
    })?;
    Ok(with_line_feeds(text))
}

fn with_line_feeds(text: String) -> String {
    if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n") } else { text }
}

/// The encodings that texts of another time are in; their lines look like lines.
const OF_ONE_BYTE: &str = "Windows-1252 or Latin-1";

/// What bytes that are not UTF-8 probably are.
fn guess_encoding(bytes: &[u8]) -> &'static str {
    match bytes {
        [0xFF, 0xFE, ..] => "UTF-16 (little-endian)",
        [0xFE, 0xFF, ..] => "UTF-16 (big-endian)",
        _ if bytes.contains(&0) => "binary data, not text",
        _ => OF_ONE_BYTE,
    }
}

/// The lines up to the first byte that is not UTF-8, which is so many bytes from the beginning. Each byte that cannot be
/// read is shown as U+FFFD.
fn show(bytes: &[u8], sound: usize) -> Shown {
    let (read, rest) = bytes.split_at(sound);
    let mut text = with_line_feeds(String::from_utf8_lossy(read).into_owned());
    let start = text.len();
    let line = rest.split(|byte| matches!(byte, b'\n' | b'\r')).next().unwrap_or_default();
    text.push_str(&String::from_utf8_lossy(line));
    Shown { text, place: Span::new(start, start + char::REPLACEMENT_CHARACTER.len_utf8()) }
}

impl TextError {
    /// What stands for the text where the finding is drawn: as much of it as can be shown.
    pub(super) fn stand_in(&self) -> &str {
        self.shown().map_or("", |shown| &shown.text)
    }

    /// The same as a finding about `path`; `file` is the [stand-in](Self::stand_in) for it.
    pub(super) fn finding(&self, file: FileId, path: &str) -> Diagnostic {
        self.message(path).at(file, self.shown().map_or(Place::Whole, |shown| Place::Span(shown.place)), "")
    }

    fn shown(&self) -> Option<&Shown> {
        match self {
            Self::Encoding { shown, .. } => shown.as_ref(),
            Self::Io(_) | Self::Large(..) => None,
        }
    }

    /// The same without a place.
    pub(super) fn message(&self, path: &str) -> Diagnostic {
        match self {
            Self::Io(error) => Diagnostic::error("unreadable-file", format!("cannot read `{path}`: {error}"))
                .help("make the file readable, or take it out of the folder"),
            Self::Large(size, largest) => {
                let help = match *largest {
                    LARGEST => "a text file may have 16 MiB; put data and pictures beside the brief".to_owned(),
                    largest => format!("it may have {} MiB; see whether it is the file that you mean", largest >> 20),
                };
                Diagnostic::error("file-too-large", format!("`{path}` is {} MiB large", size >> 20)).help(help)
            }
            Self::Encoding { sound, guess, shown: _ } => {
                Diagnostic::error("not-utf-8", format!("`{path}` is not UTF-8 from byte {sound} on"))
                    .help(format!("it looks like {guess}; save it as UTF-8"))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_and_line_ends_of_other_systems_make_no_difference() {
        assert_eq!(decode(b"\xEF\xBB\xBFa\r\nb\rc\n".to_vec()).unwrap(), "a\nb\nc\n");
    }

    #[test]
    fn other_encodings_are_named() {
        let guess = |bytes: &[u8]| match decode(bytes.to_vec()) {
            Err(TextError::Encoding { sound, guess, shown: _ }) => (sound, guess),
            other => panic!("{other:?}"),
        };
        assert_eq!(guess(b"caf\xE9"), (3, "Windows-1252 or Latin-1"));
        assert_eq!(guess(b"\xFF\xFEa\0"), (0, "UTF-16 (little-endian)"));
        assert_eq!(guess(b"a\x80\0"), (1, "binary data, not text"));
    }

    #[test]
    fn the_line_of_the_first_unreadable_byte_is_shown_whatever_the_line_ends() {
        let shown = |bytes: &[u8]| match decode(bytes.to_vec()) {
            Err(TextError::Encoding { shown: Some(Shown { text, place }), .. }) => (text, place.range()),
            other => panic!("{other:?}"),
        };
        assert_eq!(shown(b"\xEF\xBB\xBFa\r\ncaf\xE9 \xFC\r\nb"), ("a\ncaf\u{fffd} \u{fffd}".to_owned(), 5..8));
        assert_eq!(shown(b"a\r\xE9"), ("a\n\u{fffd}".to_owned(), 2..5));
    }
}
