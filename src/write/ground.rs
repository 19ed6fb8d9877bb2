//! What stands in the target folder: looked at without following links, and each folder once.
//!
//! Everything that could stop a switch half-way (a link, a file in the way, a folder that may not be written, another
//! file system) is found here, while the old site is still whole.

use std::collections::HashSet;
use std::fs::{self, File, Metadata};
use std::io;

use super::error::{DiskError, Nature};
use super::identity::{device, surely_writable};
use super::target::Target;
use super::workplace::Workplace;

/// The target folder, as far as it has been looked at.
#[derive(Debug)]
pub(super) struct Ground<'a> {
    target: &'a Target,
    /// A folder that this process has made: what is owned and allowed likewise can be written.
    ours: Metadata,
    /// The device that the target folder stands on.
    device: Option<u64>,
    /// Folders that are what they seem, and can be written.
    folders: HashSet<String>,
}

/// Whether the folders that hold a path are there.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Way<'p> {
    /// All of them.
    Open,
    /// This one, the topmost, is not.
    Missing(&'p str),
    /// Something else stands in its place.
    Blocked(&'p str, Nature),
}

impl<'a> Ground<'a> {
    /// Starts at the target folder itself.
    pub(super) fn new(target: &'a Target, workplace: &Workplace) -> Result<Self, DiskError> {
        let look = |path| fs::metadata(path).map_err(|error| DiskError::new("read", path, error));
        let (ours, root) = (look(workplace.folder())?, look(target.path())?);
        let ground = Self { target, ours, device: device(&root), folders: HashSet::new() };
        ground.require_writable("", &root)?;
        Ok(ground)
    }

    /// Looks at the folders that hold a path.
    pub(super) fn way<'p>(&mut self, path: &'p str) -> Result<Way<'p>, DiskError> {
        // Paths come in order, so the folder of one is nearly always known from the one before.
        if path.rsplit_once('/').is_none_or(|(folder, _)| self.is_folder(folder)) {
            return Ok(Way::Open);
        }
        for folder in folders_of(path) {
            if self.is_folder(folder) {
                continue;
            }
            match self.look(folder)? {
                None => return Ok(Way::Missing(folder)),
                Some(found) if found.is_dir() && device(&found) != self.device => {
                    return Ok(Way::Blocked(folder, Nature::OtherFileSystem));
                }
                Some(found) if found.is_dir() => {
                    self.require_writable(folder, &found)?;
                    self.folders.insert(folder.to_owned());
                }
                Some(found) if found.is_symlink() && self.target.join(folder).is_dir() => {
                    return Ok(Way::Blocked(folder, Nature::LinkForFolder));
                }
                Some(_) => return Ok(Way::Blocked(folder, Nature::FileForFolder)),
            }
        }
        Ok(Way::Open)
    }

    /// Whether this has been seen to be a folder.
    pub(super) fn is_folder(&self, path: &str) -> bool {
        self.folders.contains(path)
    }

    /// What stands at a path whose way is open.
    pub(super) fn look(&self, path: &str) -> Result<Option<Metadata>, DiskError> {
        let path = self.target.join(path);
        match fs::symlink_metadata(&path) {
            Ok(found) => Ok(Some(found)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(DiskError::new("read", path, error)),
        }
    }

    /// Tries whether a folder can be changed, unless its owner and its permissions leave no doubt.
    fn require_writable(&self, folder: &str, found: &Metadata) -> Result<(), DiskError> {
        if surely_writable(found, &self.ours) {
            return Ok(());
        }
        let folder = self.target.join(folder);
        let probe = folder.join(".corroborate.probe");
        match File::create(&probe).and_then(|_| fs::remove_file(&probe)) {
            Ok(()) => Ok(()),
            Err(error) => Err(DiskError::new("written", folder, error)),
        }
    }
}

/// The folders that hold a path, from the top: `a`, `a/b` for `a/b/c`.
pub(super) fn folders_of(path: &str) -> impl Iterator<Item = &str> {
    path.match_indices('/').map(|(at, _)| &path[..at])
}
