//! Watches a folder, and waits until what is being saved has been saved.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use notify::event::{AccessKind, AccessMode, EventKind, ModifyKind};
use notify::{Config, Event, PollWatcher, RecursiveMode, Watcher};

use super::Change;

/// Editors write a file in several steps that follow each other at once; what comes within so long belongs together.
const PAUSE: Duration = Duration::from_millis(12);
/// How often a folder is looked at that the system does not watch.
const POLL: Duration = Duration::from_millis(500);
/// A stream of changes, such as another branch being checked out, is looked at at least so often.
const LONGEST: Duration = Duration::from_secs(1);

/// What a site is made from.
const FOLDERS: [&str; 2] = ["content", "themes"];

/// A watch over a project’s folder.
pub struct Watch {
    events: Receiver<notify::Result<Event>>,
    watcher: Box<dyn Watcher + Send>,
    note: Option<String>,
    /// Files that come and go while another is written, by their names.
    is_passing: fn(&str) -> bool,
    root: PathBuf,
    /// Folders whose changes are the site's own.
    watched: Vec<PathBuf>,
}

/// What has changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed {
    /// What a browser has to do.
    pub change: Change,
    /// Files that have been touched, as far as the system told: whole paths.
    pub paths: BTreeSet<PathBuf>,
}

/// Why a folder cannot be watched.
#[derive(Debug, thiserror::Error)]
#[error("cannot watch `{}`: {reason}", folder.display())]
pub struct WatchError {
    /// The folder.
    folder: PathBuf,
    /// Why.
    reason: String,
}

impl WatchError {
    /// What to do about it.
    pub fn help(&self) -> &'static str {
        "let your user read the folder, and everything in it"
    }
}

impl Watch {
    /// Begins to watch `content/` and `themes/` of a project. Where the system watches no more files, the folder is looked at
    /// again and again instead. `is_passing` knows by their names files that change nothing.
    ///
    /// # Errors
    /// When the folder cannot be looked at either.
    pub fn new(root: &Path, is_passing: fn(&str) -> bool) -> Result<Self, WatchError> {
        // Events name whole paths, whatever was asked for.
        let root = &std::path::absolute(root).unwrap_or_else(|_| root.to_owned());
        let refused = |error: &notify::Error| WatchError { folder: root.clone(), reason: error.to_string() };
        match Self::told_by_system(root, is_passing) {
            Ok(watch) => Ok(watch),
            Err(error) => {
                let mut watch = Self::looking(root, is_passing).map_err(|error| refused(&error))?;
                watch.note = Some(note(&error));
                Ok(watch)
            }
        }
    }

    /// What an author should know about it.
    pub fn note(&self) -> Option<&str> {
        self.note.as_deref()
    }

    fn told_by_system(root: &Path, is_passing: fn(&str) -> bool) -> notify::Result<Self> {
        let (sender, events) = channel();
        Self::begun(root, Box::new(notify::recommended_watcher(sender)?), events, is_passing)
    }

    fn looking(root: &Path, is_passing: fn(&str) -> bool) -> notify::Result<Self> {
        let (sender, events) = channel();
        // Times are told in whole seconds, in which a file may have been saved twice: what stands in it is compared.
        let looks = Config::default().with_poll_interval(POLL).with_compare_contents(true);
        let watcher = PollWatcher::new(sender, looks)?;
        Self::begun(root, Box::new(watcher), events, is_passing)
    }

    fn begun(
        root: &Path,
        watcher: Box<dyn Watcher + Send>,
        events: Receiver<notify::Result<Event>>,
        is_passing: fn(&str) -> bool,
    ) -> notify::Result<Self> {
        let mut watch = Self { events, watcher, note: None, is_passing, root: root.to_owned(), watched: Vec::new() };
        // The folder itself, so that it is seen when one of the two comes or comes again.
        watch.watcher.watch(root, RecursiveMode::NonRecursive)?;
        watch.watch_folders()?;
        Ok(watch)
    }

    /// Watches those folders that are there and not watched yet.
    fn watch_folders(&mut self) -> notify::Result<()> {
        for folder in FOLDERS.map(|name| self.root.join(name)) {
            if self.watched.contains(&folder) {
                continue;
            }
            match self.watcher.watch(&folder, RecursiveMode::Recursive) {
                Ok(()) => self.watched.push(folder),
                Err(error) if is_missing(&error) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    /// Waits for the next change, and until it has come to an end; `None` where the system watches no more.
    pub fn wait(&mut self) -> Option<Changed> {
        loop {
            let mut paths = BTreeSet::new();
            let event = self.events.recv().ok()?;
            let mut change = self.take(event, &mut paths);
            let began = Instant::now();
            while began.elapsed() < LONGEST {
                match self.events.recv_timeout(PAUSE) {
                    Ok(event) => change = joined(change, self.take(event, &mut paths)),
                    Err(RecvTimeoutError::Timeout) => break,
                    Err(RecvTimeoutError::Disconnected) => return None,
                }
            }
            // A folder that has come; where it cannot be watched, the next event tries again.
            _ = self.watch_folders();
            if let Some(change) = change {
                return Some(Changed { change, paths });
            }
        }
    }

    fn take(&mut self, event: notify::Result<Event>, paths: &mut BTreeSet<PathBuf>) -> Option<Change> {
        paths.extend(event.iter().flat_map(|event| event.paths.iter().cloned()));
        // A folder that was moved or removed is not watched at its place any more, even when one comes there again.
        let moves = |event: &&Event| {
            matches!(event.kind, EventKind::Remove(_) | EventKind::Create(_) | EventKind::Modify(ModifyKind::Name(_)))
        };
        for path in event.iter().filter(moves).flat_map(|event| &event.paths) {
            if let Some(at) = self.watched.iter().position(|folder| folder == path) {
                _ = self.watcher.unwatch(&self.watched.remove(at));
            }
        }
        self.judge(event)
    }

    /// What a browser has to do for an event; nothing where no file of the site has changed.
    fn judge(&self, event: notify::Result<Event>) -> Option<Change> {
        let event = match event {
            Ok(event) => event,
            // One of the folders is not there, which says nothing of the other.
            Err(error) if is_missing(&error) => return None,
            // Events may have been lost: everything is looked at.
            Err(_) => return Some(Change::Page),
        };
        if event.need_rescan() {
            return Some(Change::Page);
        }
        match event.kind {
            EventKind::Access(AccessKind::Close(AccessMode::Write)) => {}
            EventKind::Access(_) | EventKind::Other => return None,
            EventKind::Any | EventKind::Create(_) | EventKind::Modify(_) | EventKind::Remove(_) => {}
        }
        event.paths.iter().map(|path| self.change_of(path)).fold(None, joined)
    }

    fn change_of(&self, path: &Path) -> Option<Change> {
        let below = path.strip_prefix(&self.root).ok()?;
        let mut parts = below.components().map(|part| part.as_os_str().to_string_lossy());
        let folder = parts.next()?;
        if !FOLDERS.contains(&&*folder) {
            return None;
        }
        let name = path.file_name()?.to_string_lossy();
        if (self.is_passing)(&name) {
            return None;
        }
        let is_style = folder == "themes" && name.ends_with(".css");
        Some(if is_style { Change::Style } else { Change::Page })
    }
}

/// What an author should know where the system does not watch.
fn note(error: &notify::Error) -> String {
    let why = match &error.kind {
        notify::ErrorKind::MaxFilesWatch => {
            "its limit is reached (on Linux, `sysctl fs.inotify.max_user_watches` raises it)".to_owned()
        }
        _ => error.to_string(),
    };
    format!("The system does not watch the folder: {why}. It is looked at twice a second instead")
}

fn is_missing(error: &notify::Error) -> bool {
    match &error.kind {
        notify::ErrorKind::PathNotFound => true,
        notify::ErrorKind::Io(error) => error.kind() == std::io::ErrorKind::NotFound,
        _ => false,
    }
}

fn joined(one: Option<Change>, other: Option<Change>) -> Option<Change> {
    match (one, other) {
        (Some(Change::Style), Some(Change::Style) | None) | (None, Some(Change::Style)) => Some(Change::Style),
        (None, None) => None,
        _ => Some(Change::Page),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[expect(clippy::disallowed_methods, reason = "the test is the author who writes")]
    fn a_folder_that_the_system_does_not_watch_is_looked_at() {
        let folder = tempfile::tempdir().unwrap();
        let brief = folder.path().join("content/briefs/x.md");
        std::fs::create_dir_all(brief.parent().unwrap()).unwrap();
        std::fs::write(&brief, "one").unwrap();
        let mut watch = Watch::looking(folder.path(), |name| name.ends_with('~')).unwrap();
        std::fs::write(&brief, "another").unwrap();
        let Changed { change, paths } = watch.wait().unwrap();
        assert_eq!((change, paths.contains(&brief)), (Change::Page, true), "{paths:?}");
        let reached = notify::Error::new(notify::ErrorKind::MaxFilesWatch);
        assert_eq!(
            note(&reached),
            "The system does not watch the folder: its limit is reached (on Linux, `sysctl fs.inotify.max_user_watches` \
             raises it). It is looked at twice a second instead"
        );
    }
}
