//! Reading one text file: in UTF-8, within a size, whatever its line ends.

#![expect(clippy::disallowed_methods, reason = "this is the phase that reads")]

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use crate::diag::{Diagnostic, FileId, Place};

/// The largest text file that is read, in bytes.
pub(super) const LARGEST: u64 = 16 << 20;

/// Why a file's text could not be taken.
#[derive(Debug)]
pub(super) enum TextError {
    /// The system refused.
    Io(io::Error),
    /// It is so large, and may be so large.
    Large(u64, u64),
    /// It is not UTF-8: the text up to there, and what the encoding looks like.
    Encoding { sound: usize, guess: &'static str },
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
    let text = String::from_utf8(bytes).map_err(|error| TextError::Encoding {
        sound: error.utf8_error().valid_up_to(),
        guess: guess_encoding(error.as_bytes()),
    })?;
    if text.contains('\r') { Ok(text.replace("\r\n", "\n").replace('\r', "\n")) } else { Ok(text) }
}

/// What bytes that are not UTF-8 probably are.
fn guess_encoding(bytes: &[u8]) -> &'static str {
    match bytes {
        [0xFF, 0xFE, ..] => "UTF-16 (little-endian)",
        [0xFE, 0xFF, ..] => "UTF-16 (big-endian)",
        _ if bytes.contains(&0) => "binary data, not text",
        _ => "Windows-1252 or Latin-1",
    }
}

impl TextError {
    /// The same as a finding about `path`; `file` is an empty stand-in for it.
    pub(super) fn finding(&self, file: FileId, path: &str) -> Diagnostic {
        self.message(path).at(file, Place::Whole, "")
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
            Self::Encoding { sound, guess } => {
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
            Err(TextError::Encoding { sound, guess }) => (sound, guess),
            other => panic!("{other:?}"),
        };
        assert_eq!(guess(b"caf\xE9"), (3, "Windows-1252 or Latin-1"));
        assert_eq!(guess(b"\xFF\xFEa\0"), (0, "UTF-16 (little-endian)"));
        assert_eq!(guess(b"a\x80\0"), (1, "binary data, not text"));
    }
}
