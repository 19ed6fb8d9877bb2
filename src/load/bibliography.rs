//! Another tool's bibliography, wherever it lies.

use std::path::Path;

use crate::diag::{Diagnostic, FileId, Files};

use super::text;

/// The largest bibliography that is read, in bytes: some 100,000 entries.
pub(super) const LARGEST: u64 = 64 << 20;

/// Reads a bibliography and takes it in among the texts.
///
/// # Errors
/// What is wrong with the file, as a finding.
pub fn read_bibliography(path: &Path, files: &mut Files) -> Result<FileId, Diagnostic> {
    let shown = path.to_string_lossy();
    match text::read_up_to(path, LARGEST) {
        Ok(text) => Ok(files.add(&*shown, text)),
        Err(error) => {
            let file = files.add(&*shown, error.stand_in());
            Err(error.finding(file, &shown))
        }
    }
}
