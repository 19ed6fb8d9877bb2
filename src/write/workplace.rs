//! The working folder: where a new site is put together, and the lock that keeps a second build out.
//!
//! It stands beside the target, so that moving something from the one to the other is one step of the file system:
//!
//! ```text
//! public/                  the site
//! .public.corroborate/     gone when the build has ended
//!     lock                 held by the running build; the system lets go of it when the process dies
//!     stage/new/           files for paths where nothing stands yet, in the shape of the site
//!     stage/changed/       files for paths where an older file stands, numbered: they need no folders
//!     draft                a journal that is not in force
//!     journal              the steps of a switch that has begun
//!     record               what the pages were made from, until it is moved to them
//! ```

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::error::{DiskError, TargetError};
use super::identity::{Identity, device};
use super::target::Target;

/// What the working folder is called when it has to stand inside the target.
pub(super) const INSIDE: &str = ".corroborate.work";

/// A working folder that this process has to itself.
///
/// Dropping it removes it, unless a switch has begun: then it waits, as it is, for the next command.
#[derive(Debug)]
pub(super) struct Workplace {
    folder: PathBuf,
    /// Held, not read: closing the file lets go of the lock. `None` where the file system knows no locks.
    _lock: Option<File>,
}

impl Workplace {
    /// Makes and locks the working folder of a target.
    pub(super) fn open(target: &Target) -> Result<Self, TargetError> {
        let beside = Self::beside(target);
        let stands = target.exists();
        if !stands {
            let parent = target.parent();
            fs::create_dir_all(parent).map_err(|error| DiskError::new("made", parent, error))?;
        }
        match fs::create_dir(&beside) {
            Err(error) if stands && may_be_inside(&error) => return Self::lock(Self::inside(target), target),
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists => {
                return Err(DiskError::new("made", beside, error).into());
            }
            Ok(()) | Err(_) => {}
        }
        if stands && !same_file_system(&beside, target.path()) {
            // Fails if another process is at work in it, and then it is not ours to remove.
            _ = fs::remove_dir(&beside);
            return Self::lock(Self::inside(target), target);
        }
        Self::lock(beside, target)
    }

    /// The usual place.
    pub(super) fn beside(target: &Target) -> PathBuf {
        let mut name = OsString::from(".");
        name.push(target.path().file_name().unwrap_or_default());
        name.push(".corroborate");
        target.path().with_file_name(name)
    }

    /// The place for a target whose parent cannot be written (`/var/www/html`) or is another file system (a volume).
    pub(super) fn inside(target: &Target) -> PathBuf {
        target.join(INSIDE)
    }

    /// Makes a folder unless it is there, and locks it.
    pub(super) fn lock(folder: PathBuf, target: &Target) -> Result<Self, TargetError> {
        let path = folder.join("lock");
        // The build before us removes the folder when it ends, and may do so between any two of these steps.
        let mut waits = 0;
        for _ in 0..100 {
            match fs::create_dir(&folder) {
                Err(error) if error.kind() != io::ErrorKind::AlreadyExists => {
                    return Err(DiskError::new("made", folder, error).into());
                }
                // Whoever has put a link there wants us to write, and to remove, somewhere else.
                Err(_) if folder.is_symlink() => {
                    return Err(DiskError::new("used", folder, io::ErrorKind::NotADirectory.into()).into());
                }
                Ok(()) | Err(_) => {}
            }
            let file = match OpenOptions::new().write(true).create(true).truncate(false).open(&path) {
                Ok(file) => file,
                Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                Err(error) => return Err(DiskError::new("written", path, error).into()),
            };
            match file.try_lock() {
                Ok(()) if !is_at(&file, &path) => {}
                Ok(()) => return Ok(Self { folder, _lock: Some(file) }),
                // A lock outlives its holder for a moment where that has just started another program.
                Err(TryLockError::WouldBlock) if waits < 20 => {
                    waits += 1;
                    std::thread::sleep(Duration::from_millis(5));
                }
                Err(TryLockError::WouldBlock) => break,
                Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => {
                    return Ok(Self { folder, _lock: None });
                }
                Err(TryLockError::Error(error)) => return Err(DiskError::new("locked", path, error).into()),
            }
        }
        Err(TargetError::Busy(target.path().to_owned()))
    }

    /// The folder itself, for messages.
    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    /// Where the new site is put together.
    pub(super) fn stage(&self) -> PathBuf {
        self.folder.join("stage")
    }

    /// Where files wait for paths at which nothing stands.
    pub(super) fn new_files(&self) -> PathBuf {
        self.stage().join("new")
    }

    /// Where files wait for paths at which an older file stands.
    pub(super) fn changed_files(&self) -> PathBuf {
        self.stage().join("changed")
    }

    /// The journal of a switch that has begun.
    pub(super) fn journal(&self) -> PathBuf {
        self.folder.join("journal")
    }

    /// A journal that is being written.
    pub(super) fn draft(&self) -> PathBuf {
        self.folder.join("draft")
    }

    /// A record that is being written.
    pub(super) fn record(&self) -> PathBuf {
        self.folder.join("record")
    }

    /// Makes an empty stage.
    pub(super) fn prepare(&self) -> Result<(), DiskError> {
        for folder in [self.stage(), self.new_files(), self.changed_files()] {
            fs::create_dir(&folder).map_err(|error| DiskError::new("made", folder, error))?;
        }
        Ok(())
    }

    /// Throws away what a build has left that never began its switch.
    pub(super) fn discard(&self) -> Result<(), DiskError> {
        remove_all(&self.stage())?;
        for path in [self.draft(), self.record()] {
            match fs::remove_file(&path) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => {
                    return Err(DiskError::new("removed", path, error));
                }
                Ok(()) | Err(_) => {}
            }
        }
        Ok(())
    }
}

impl Drop for Workplace {
    fn drop(&mut self) {
        if self.journal().exists() {
            return;
        }
        // What cannot be removed now is removed by the next command, so there is nobody to tell.
        _ = self.discard();
        _ = fs::remove_file(self.folder.join("lock"));
        _ = fs::remove_dir(&self.folder);
    }
}

/// Writes a file and waits until the disk has it.
pub(super) fn write_durably(path: &Path, text: &str) -> Result<(), DiskError> {
    let write = || {
        let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()
    };
    write().map_err(|error| DiskError::new("written", path, error))
}

fn remove_all(folder: &Path) -> Result<(), DiskError> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(DiskError::new("removed", folder, error)),
        Ok(()) | Err(_) => Ok(()),
    }
}

/// Whether a folder that cannot be made beside the target is worth a try inside it.
fn may_be_inside(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem)
}

/// Whether something can be moved from the one folder to the other in one step.
fn same_file_system(one: &Path, other: &Path) -> bool {
    // Two views of one file system (a container's volume) have one device number and refuse all the same; they say so
    // before they notice that nothing of this name is there to be moved.
    let moved = fs::rename(one.join("nothing"), other.join("nothing"));
    let refused = moved.is_err_and(|error| error.kind() == io::ErrorKind::CrossesDevices);
    let device = |path| fs::symlink_metadata(path).ok().and_then(|found| device(&found));
    !refused && device(one) == device(other)
}

/// Whether this open file is the one that the path leads to, and not one that has been removed since.
fn is_at(file: &File, path: &Path) -> bool {
    let (Ok(open), Ok(found)) = (file.metadata(), fs::symlink_metadata(path)) else { return false };
    Identity::of(&open) == Identity::of(&found)
}
