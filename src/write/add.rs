//! New files beside those of an author: all of them or none, and never in the place of another.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};

use super::error::DiskError;

/// Writes files that are not there yet, each at its path below `root`, and the folders that they lie in. Where one of them
/// cannot be written, the others are taken away again.
///
/// # Errors
/// When the system refuses, and when something stands at one of the paths.
pub fn add<'a>(root: &Path, files: impl IntoIterator<Item = (&'a str, &'a [u8])>) -> Result<(), DiskError> {
    let mut added = Added::default();
    let result = files.into_iter().try_for_each(|(path, bytes)| added.file(&root.join(path), bytes));
    if result.is_err() {
        added.take_away();
    }
    result
}

/// What has been written so far.
#[derive(Default)]
struct Added {
    files: Vec<PathBuf>,
    /// Outer ones before those in them.
    folders: Vec<PathBuf>,
}

impl Added {
    fn file(&mut self, path: &Path, bytes: &[u8]) -> Result<(), DiskError> {
        if let Some(folder) = path.parent() {
            self.folder(folder)?;
        }
        let refused = |error| DiskError::new("written", path, error);
        // Also where a link stands that leads nowhere.
        let mut file = OpenOptions::new().write(true).create_new(true).open(path).map_err(refused)?;
        self.files.push(path.to_owned());
        file.write_all(bytes).map_err(refused)
    }

    fn folder(&mut self, folder: &Path) -> Result<(), DiskError> {
        let missing: Vec<&Path> =
            folder.ancestors().take_while(|it| !it.as_os_str().is_empty() && !it.exists()).collect();
        self.folders.extend(missing.iter().rev().map(|folder| folder.to_path_buf()));
        fs::create_dir_all(folder).map_err(|error| DiskError::new("made", folder, error))
    }

    /// What somebody else has put into a folder meanwhile stays, and so the folder does.
    fn take_away(&self) {
        self.files.iter().for_each(|file| _ = fs::remove_file(file));
        self.folders.iter().rev().for_each(|folder| _ = fs::remove_dir(folder));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_written_over_and_nothing_is_left_where_one_file_is_in_the_way() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().join("new");
        add(&root, [("a/b.md", &b"one"[..]), ("c", b"two")]).unwrap();
        assert_eq!(fs::read_to_string(root.join("a/b.md")).unwrap(), "one");

        let error = add(&root, [("x/y/z.md", &b"three"[..]), ("c", b"four"), ("d", b"five")]).unwrap_err();
        assert_eq!(error.reason.kind(), std::io::ErrorKind::AlreadyExists);
        assert_eq!(fs::read_to_string(root.join("c")).unwrap(), "two");
        assert!(!root.join("x").exists() && !root.join("d").exists());
    }

    #[cfg(unix)]
    #[test]
    fn a_link_that_leads_nowhere_is_in_the_way() {
        let folder = tempfile::tempdir().unwrap();
        std::os::unix::fs::symlink("nowhere", folder.path().join("a")).unwrap();
        assert!(add(folder.path(), [("a", &b"one"[..])]).is_err());
        assert!(!folder.path().join("nowhere").exists());
    }
}
