//! What stands in a folder in which something is to begin.

use std::io;
use std::path::Path;

use walkdir::WalkDir;

/// The names in a folder, sorted; `None` where nothing of that name is.
///
/// # Errors
/// When the folder cannot be read, or something else than a folder stands there.
pub fn names_in(folder: &Path) -> io::Result<Option<Vec<String>>> {
    if folder.symlink_metadata().is_err_and(|error| error.kind() == io::ErrorKind::NotFound) {
        return Ok(None);
    }
    if !folder.is_dir() {
        return Err(io::Error::new(io::ErrorKind::NotADirectory, "it is no folder"));
    }
    let entries = WalkDir::new(folder).min_depth(1).max_depth(1).sort_by_file_name();
    let names = entries.into_iter().map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()));
    names.collect::<io::Result<_>>().map(Some)
}
