//! What an earlier run has left for the next beside `content/`.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::text::{self, LARGEST, TextError};

/// Where answers of other sites are kept below a project's folder: beside what is written and what is published, so that a
/// workflow can keep it from run to run and nothing publishes it.
pub const ANSWERS: &str = ".corroborate/answers.jsonl";

/// Where smaller forms of pictures are kept, likewise.
pub const PICTURES: &str = ".corroborate/pictures";

/// Where the form of a picture lies that is kept under this name, and how many bytes it has; `None` where none is.
pub fn find_kept_picture(root: &Path, name: &str) -> Option<(PathBuf, u64)> {
    let path = root.join(PICTURES).join(name);
    let found = path.symlink_metadata().ok().filter(std::fs::Metadata::is_file)?;
    Some((path, found.len()))
}

/// The text of the answers that are kept; `None` where none are.
///
/// # Errors
/// Why they cannot be read.
pub fn read_answers(root: &Path) -> Result<Option<String>, String> {
    match text::read(&root.join(ANSWERS)) {
        Ok(text) => Ok(Some(text)),
        Err(TextError::Io(error)) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(TextError::Io(error)) => Err(error.to_string()),
        Err(TextError::Large(..)) => Err(format!("it has more than {} MiB", LARGEST >> 20)),
        Err(TextError::Encoding { .. }) => Err("it is not UTF-8".to_owned()),
    }
}
