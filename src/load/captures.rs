//! Private copies of sources, in `captures/`: found with everything else, read one at a time when they are asked for,
//! and never kept among the texts of the project, so that nothing can publish them.

use std::io;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use crate::diag::{Diagnostic, FileId, Files, Place};

use super::again::{Kept, Version};
use super::text::{self, LARGEST, TextError};

/// A copy that lies there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Capture {
    /// The key of the source it is a copy of: the file's name without its ending.
    pub key: String,
    /// What it is written in.
    pub form: CaptureForm,
    /// An empty stand-in for it, that findings can point at.
    pub file: FileId,
    /// Where it lies on disk.
    path: PathBuf,
    version: Version,
}

/// What a copy is written in, by its ending.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CaptureForm {
    /// `.txt`
    Text,
    /// `.md`
    Markdown,
    /// `.html` or `.htm`
    Html,
}

/// A copy that was read.
#[derive(Debug, Clone)]
pub struct CaptureText {
    /// Its text, line ends as `\n`.
    pub text: String,
    /// The SHA-256 of the file's bytes.
    pub sha256: [u8; 32],
}

impl CaptureForm {
    /// By the ending of a file's name.
    pub fn of_ending(ending: &str) -> Option<Self> {
        match ending.to_ascii_lowercase().as_str() {
            "txt" => Some(Self::Text),
            "md" => Some(Self::Markdown),
            "html" | "htm" => Some(Self::Html),
            _ => None,
        }
    }

    /// The ending that a copy is filed with.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Text => "txt",
            Self::Markdown => "md",
            Self::Html => "html",
        }
    }
}

impl Capture {
    /// What tells whether the file has changed since.
    pub fn version(&self) -> Version {
        self.version
    }

    /// Reads it.
    ///
    /// # Errors
    /// A finding where it cannot be read, is too large, or is no text in UTF-8.
    pub fn read(&self, files: &Files) -> Result<CaptureText, Diagnostic> {
        let shown = files.get(self.file).path();
        read(&self.path).map_err(|fault| finding(&fault, shown).at(self.file, Place::Whole, ""))
    }
}

/// Whether there is a file that can be filed as a copy.
///
/// # Errors
/// That nothing is there, or a folder, as a finding without a place.
pub fn find_capture(path: &Path) -> Result<(), Diagnostic> {
    let shown = path.display();
    let fault = |message: String| Diagnostic::error("unreadable-file", message);
    match path.metadata() {
        Ok(found) if found.is_dir() => {
            Err(fault(format!("`{shown}` is a folder")).help("name the file in it that is the copy"))
        }
        Ok(_) => Ok(()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Err(fault(format!("there is no file `{shown}`"))
            .help("save the page or the passage as a file that ends in .txt, .md or .html, and name that")),
        Err(error) => Err(fault(format!("cannot read `{shown}`: {error}")).help("make the file readable")),
    }
}

/// Reads a file that is to be filed as a copy.
///
/// # Errors
/// What is wrong with it, as a finding without a place.
pub fn read_capture(path: &Path) -> Result<(CaptureText, Vec<u8>), Diagnostic> {
    let fault = |fault| finding(&fault, &path.to_string_lossy());
    let bytes = text::read_bytes(path, LARGEST).map_err(fault)?;
    Ok((decode(bytes.clone()).map_err(fault)?, bytes))
}

fn read(path: &Path) -> Result<CaptureText, TextError> {
    decode(text::read_bytes(path, LARGEST)?)
}

fn decode(bytes: Vec<u8>) -> Result<CaptureText, TextError> {
    let sha256 = Sha256::digest(&bytes).into();
    if let Some(sound) = bytes.iter().position(|byte| *byte == 0) {
        let guess = if sound < 2 && bytes.len().is_multiple_of(2) { "UTF-16" } else { "binary data, not text" };
        return Err(text::decode(bytes).err().unwrap_or(TextError::Encoding { sound, guess, shown: None }));
    }
    Ok(CaptureText { text: text::decode(bytes)?, sha256 })
}

fn finding(fault: &TextError, shown: &str) -> Diagnostic {
    match fault {
        TextError::Large(size, _) => {
            Diagnostic::error("capture-too-large", format!("`{shown}` is {} MiB large", size >> 20)).help(format!(
                "a copy may have {} MiB; keep the passage that is quoted and a line on either side",
                LARGEST >> 20
            ))
        }
        TextError::Io(_) | TextError::Encoding { .. } => fault.message(shown),
    }
}

/// What lies in `captures/`, from paths below `content/` in their order. Each key is taken once.
pub(super) fn take(
    found: Vec<(PathBuf, String)>,
    kept: &Kept,
    files: &mut Files,
    findings: &mut Vec<Diagnostic>,
) -> Vec<Capture> {
    let mut captures: Vec<Capture> = Vec::with_capacity(found.len());
    for (path, below) in found {
        let file = files.add(format!("content/{below}"), "");
        let name = below.strip_prefix("captures/").unwrap_or(&below);
        let form = name.rsplit_once('.').and_then(|(key, ending)| Some((key, CaptureForm::of_ending(ending)?)));
        let Some((key, form)) = form.filter(|(key, _)| !key.contains('/')) else {
            findings.push(stray(&below, file));
            continue;
        };
        match captures.iter().rev().take(3).find(|known| known.key == key) {
            Some(known) => findings.push(double(key, known.file, file)),
            None => {
                let version = kept.version(&path);
                captures.push(Capture { key: key.to_owned(), form, file, path, version });
            }
        }
    }
    captures
}

fn stray(below: &str, file: FileId) -> Diagnostic {
    Diagnostic::warning("stray-file", format!("`content/{below}` is no copy of a source that can be read"))
        .help("a copy lies at `captures/<key of the source>.txt`, `.md` or `.html`")
        .at(file, Place::Whole, "")
}

fn double(key: &str, first: FileId, second: FileId) -> Diagnostic {
    Diagnostic::error("duplicate-capture", format!("there are two copies of source `{key}`"))
        .help("keep one of them")
        .at(second, Place::Whole, "")
        .at(first, Place::Whole, "")
}
