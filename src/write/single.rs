//! One file beside the site's sources, replaced whole or not at all.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;

use super::error::DiskError;

/// Writes `bytes` to `path`: to a file beside it first, which then takes its place. Whoever reads meanwhile finds the
/// old file or the new one, and a disk that is full leaves the old one.
///
/// # Errors
/// When the system refuses.
pub fn replace(path: &Path, bytes: &[u8]) -> Result<(), DiskError> {
    put(path, bytes, None)
}

/// The same in a folder that may not be there yet.
///
/// # Errors
/// When the system refuses.
pub fn file_in_folder(path: &Path, bytes: &[u8]) -> Result<(), DiskError> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|error| DiskError::new("made", folder, error))?;
    }
    replace(path, bytes)
}

/// Writes `after` to a file that holds `before`, as [`replace`] does, with the rights that it has. `false` where it holds
/// something else meanwhile: then it is left. A link stays one, and the file to which it leads is written.
///
/// # Errors
/// When the system refuses.
pub fn rewrite(path: &Path, before: &[u8], after: &[u8]) -> Result<bool, DiskError> {
    let refused = |error| DiskError::new("written", path, error);
    let path = &fs::canonicalize(path).map_err(refused)?;
    let rights = fs::metadata(path).map_err(refused)?.permissions();
    if rights.readonly() {
        return Err(refused(io::ErrorKind::PermissionDenied.into()));
    }
    if fs::read(path).map_err(refused)? != before {
        return Ok(false);
    }
    put(path, after, Some(rights))?;
    Ok(true)
}

/// Removes a file whose place another has taken.
///
/// # Errors
/// When the system refuses.
pub fn take_away(path: &Path) -> Result<(), DiskError> {
    fs::remove_file(path).map_err(|error| DiskError::new("removed", path, error))
}

/// Removes a folder with the files in it that an earlier run has kept there, and says how many they were. What is no plain
/// folder, or holds others, is left.
///
/// # Errors
/// When the system refuses.
pub fn forget_kept(folder: &Path) -> Result<usize, DiskError> {
    if !folder.symlink_metadata().is_ok_and(|found| found.is_dir()) {
        return Ok(0);
    }
    let refused = |error| DiskError::new("removed", folder, error);
    let mut removed = 0;
    for entry in fs::read_dir(folder).map_err(refused)? {
        let entry = entry.map_err(refused)?;
        if entry.file_type().is_ok_and(|kind| kind.is_file()) {
            take_away(&entry.path())?;
            removed += 1;
        }
    }
    // Only if nothing is left in it.
    _ = fs::remove_dir(folder);
    Ok(removed)
}

/// Writes to a file beside it first, which then takes its place.
fn put(path: &Path, bytes: &[u8], rights: Option<fs::Permissions>) -> Result<(), DiskError> {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let beside = path.with_file_name(format!(".{name}.new"));
    let written = File::create(&beside).and_then(|mut file| {
        file.write_all(bytes)?;
        if let Some(rights) = rights {
            file.set_permissions(rights)?;
        }
        file.sync_all()
    });
    let placed = match written {
        Ok(()) => fs::rename(&beside, path),
        Err(error) => Err(error),
    };
    placed.map_err(|error| {
        _ = fs::remove_file(&beside);
        DiskError::new("written", path, error)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_is_replaced_and_nothing_is_left_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.lock");
        for text in ["one", "two"] {
            replace(&path, text.as_bytes()).unwrap();
            assert_eq!(fs::read_to_string(&path).unwrap(), text);
        }
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_file_is_rewritten_where_it_is_still_what_it_was() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.md");
        fs::write(&path, "one").unwrap();
        assert!(!rewrite(&path, b"other", b"two").unwrap());
        assert_eq!(fs::read_to_string(&path).unwrap(), "one");
        assert!(rewrite(&path, b"one", b"two").unwrap());
        assert_eq!(fs::read_to_string(&path).unwrap(), "two");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
        let mut rights = fs::metadata(&path).unwrap().permissions();
        rights.set_readonly(true);
        fs::set_permissions(&path, rights).unwrap();
        assert!(rewrite(&path, b"two", b"three").is_err());
        assert_eq!(fs::read_to_string(&path).unwrap(), "two");
        assert!(rewrite(&folder.path().join("b.md"), b"", b"two").is_err());
    }

    #[test]
    #[cfg(unix)]
    fn a_link_and_the_rights_of_its_file_stay_where_it_is_rewritten() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let (path, link) = (folder.path().join("a.md"), folder.path().join("b.md"));
        fs::write(&path, "one").unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
        std::os::unix::fs::symlink("a.md", &link).unwrap();
        assert!(rewrite(&link, b"one", b"two").unwrap());
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        assert_eq!(fs::read_to_string(&path).unwrap(), "two");
    }

    #[test]
    fn a_folder_in_its_place_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.lock");
        fs::create_dir_all(path.join("inside")).unwrap();
        assert!(replace(&path, b"text").is_err());
        assert!(path.join("inside").is_dir());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
