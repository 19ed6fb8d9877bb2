//! Texts that are not read again: a folder that is looked at after every save has changed in one file.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, UNIX_EPOCH};

use crate::diag::FormerIds;

use super::text::{self, TextError};

/// Texts as they were read last.
#[derive(Debug, Default)]
pub struct Kept {
    read: HashMap<PathBuf, (Stamp, Arc<str>)>,
    /// Texts that stand in for those on disk.
    held: HashMap<PathBuf, Arc<str>>,
    /// By which ids files were known.
    pub(super) ids: FormerIds,
    /// How often files and folders were said to have changed.
    forgotten: HashMap<PathBuf, u32>,
}

/// A state of a file that is not kept: two that differ have, as far as can be told without reading, other contents.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Version {
    stamp: Option<Stamp>,
    forgotten: u32,
}

/// What tells that a file has changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Stamp {
    length: u64,
    /// Since 1970.
    changed: Duration,
}

impl Kept {
    /// Forgets a file, or a folder with all that lies in it, of which it is known that it has changed: a clock may be too coarse
    /// to tell.
    pub fn forget(&mut self, path: &Path) {
        if self.read.remove(path).is_some() {
            return;
        }
        *self.forgotten.entry(path.to_owned()).or_default() += 1;
        // Of a folder that was moved nobody says what lies in it.
        if !path.is_file() {
            self.read.retain(|known, _| !known.starts_with(path));
        }
    }

    /// Takes a text for that of a file, whatever stands on disk, until it is released.
    pub fn hold(&mut self, path: &Path, text: &str) {
        self.held.insert(path.to_owned(), text.into());
    }

    /// Takes what stands on disk again.
    pub fn release(&mut self, path: &Path) {
        self.held.remove(path);
    }

    /// The text of a file, read only where it has changed, and what to keep of it.
    pub(super) fn read(&self, path: &Path, largest: u64) -> Result<(Arc<str>, Option<Stamp>), TextError> {
        if let Some(text) = self.held.get(path) {
            return Ok((Arc::clone(text), None));
        }
        // Before the text: what is written meanwhile is then read the next time.
        let stamp = Stamp::of(path);
        match self.read.get(path) {
            Some((known, text)) if Some(*known) == stamp => Ok((Arc::clone(text), None)),
            _ => text::read_up_to(path, largest).map(|text| (text.into(), stamp)),
        }
    }

    /// The state of a file that is read elsewhere.
    pub(super) fn version(&self, path: &Path) -> Version {
        let forgotten = path.ancestors().filter_map(|path| self.forgotten.get(path)).sum();
        Version { stamp: Stamp::of(path), forgotten }
    }

    pub(super) fn keep(&mut self, path: PathBuf, stamp: Stamp, text: &Arc<str>) {
        self.read.insert(path, (stamp, Arc::clone(text)));
    }
}

impl Stamp {
    fn of(path: &Path) -> Option<Self> {
        let found = path.metadata().ok()?;
        let changed = found.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
        Some(Self { length: found.len(), changed })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[expect(clippy::disallowed_methods, reason = "the test is the author who writes")]
    fn a_text_is_read_again_when_it_has_changed_or_is_said_to_have() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.md");
        let at = |seconds: u64| {
            let file = std::fs::File::options().append(true).open(&path).unwrap();
            file.set_modified(UNIX_EPOCH + Duration::from_secs(seconds)).unwrap();
        };
        let mut kept = Kept::default();
        let read = |kept: &mut Kept| {
            let (text, stamp) = kept.read(&path, 100).unwrap();
            if let Some(stamp) = stamp {
                kept.keep(path.clone(), stamp, &text);
            }
            text.to_string()
        };
        std::fs::write(&path, "one").unwrap();
        at(1);
        assert_eq!(read(&mut kept), "one");
        // As long, and as old.
        std::fs::write(&path, "two").unwrap();
        at(1);
        assert_eq!(read(&mut kept), "one");
        kept.forget(&path);
        assert_eq!(read(&mut kept), "two");
        std::fs::write(&path, "six").unwrap();
        at(2);
        assert_eq!(read(&mut kept), "six");
        std::fs::write(&path, "seven").unwrap();
        at(2);
        assert_eq!(read(&mut kept), "seven");
    }
}
