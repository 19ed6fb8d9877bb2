//! Makes the files of the site, in parallel, and puts those that differ from what stands into the stage.
//!
//! A file is made into a buffer that is used again and written by the thread that made it, so memory holds a page per
//! thread and not the site. What stands is only read here, never touched.

use std::collections::HashSet;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use rayon::prelude::*;

use crate::output::{Outputs, SitePath};

use super::error::{DiskError, FailedFile};
use super::identity::Identity;
use super::record::Record;
use super::target::Target;
use super::workplace::Workplace;

/// How many neighbouring files one thread makes in a row: enough that neighbours share their folder and that nothing
/// is lost on handing out work, few enough that no thread is left waiting at the end.
const CHUNK: usize = 8;

/// How much of two files is compared at a time.
const BLOCK: usize = 64 * 1024;

/// What a buffer may keep for the next file, in bytes: pages are much smaller, and the few files that are larger must not
/// be in memory until the end.
const LARGE: usize = 1024 * 1024;

/// Where a site is made and what it is compared with.
#[derive(Clone, Copy)]
pub(super) struct Stage<'a> {
    /// Where files that differ are put.
    pub(super) workplace: &'a Workplace,
    /// Where the site will stand.
    pub(super) target: &'a Target,
    /// Whether files of the site may stand there already; if not, nothing is looked up.
    pub(super) compare: Compare<'a>,
    /// Told how many files are finished, in no strict order.
    pub(super) progress: Option<&'a (dyn Fn(usize) + Sync)>,
}

/// What the files that are made are compared with.
#[derive(Debug, Clone, Copy)]
pub(super) enum Compare<'a> {
    /// Nothing: no file of the site stands in the target.
    Nothing,
    /// What stands in the target.
    With {
        /// But for these files, which are going to be removed or replaced.
        going: &'a HashSet<Identity>,
        /// What the last build noted, if it built this very site.
        record: Option<&'a Record>,
    },
}

/// What has been made.
#[derive(Debug)]
pub(super) struct Made<F> {
    /// What lies in the stage now, in path order.
    pub(super) staged: Vec<Staged>,
    /// How many files stand already as they should.
    pub(super) unchanged: usize,
    /// The length of each file with the position of its path, in path order.
    pub(super) lengths: Vec<(usize, u64)>,
    /// How many files have been made: they are no copies, and the record does not vouch for them.
    pub(super) remade: usize,
    /// What could not be made, in path order.
    pub(super) failed: Vec<FailedFile<F>>,
}

/// A file in the stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Staged {
    /// Which of the site's paths it is for.
    pub(super) index: usize,
    /// How it is kept.
    pub(super) kept: Kept,
}

/// How a file is kept in the stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kept {
    /// In the shape of the site, because nothing stands at its path: whole folders can be moved.
    InShape,
    /// By its number, because something stands at its path, so that its folder is there already.
    Numbered,
}

/// Makes every file of the site.
///
/// # Errors
/// The first thing that the disk refuses: with a full disk there is no point in going on.
pub(super) fn make_all<O: Outputs>(stage: Stage<'_>, outputs: &O) -> Result<Made<O::Failure>, DiskError> {
    let doomed = AtomicBool::new(false);
    let finished = AtomicUsize::new(0);
    let mut made = outputs
        .paths()
        .par_chunks(CHUNK)
        .enumerate()
        .try_fold(
            || Worker::new(stage, &doomed),
            |mut worker, (chunk, paths)| {
                for (offset, path) in paths.iter().enumerate() {
                    worker.make(outputs, chunk * CHUNK + offset, path)?;
                }
                if let Some(progress) = stage.progress {
                    progress(finished.fetch_add(paths.len(), Ordering::Relaxed) + paths.len());
                }
                Ok(worker)
            },
        )
        .map(|worker| worker.map(|worker: Worker<'_, O::Failure>| worker.made))
        .try_reduce(Made::nothing, |one, other| Ok(one.and(other)))?;
    made.staged.sort_unstable_by_key(|staged| staged.index);
    made.lengths.sort_unstable();
    made.failed.sort_unstable_by(|one, other| one.path.cmp(&other.path));
    Ok(made)
}

impl<F> Made<F> {
    fn nothing() -> Self {
        Self { staged: Vec::new(), unchanged: 0, lengths: Vec::new(), remade: 0, failed: Vec::new() }
    }

    fn and(mut self, other: Self) -> Self {
        self.staged.extend(other.staged);
        self.lengths.extend(other.lengths);
        self.failed.extend(other.failed);
        self.remade += other.remade;
        self.unchanged += other.unchanged;
        self
    }
}

/// One thread's share of the work, with the buffers that it uses again.
struct Worker<'a, F> {
    stage: Stage<'a>,
    new_files: PathBuf,
    changed_files: PathBuf,
    /// Set once a file could not be made: nothing will be published, so nothing needs to be written any more.
    doomed: &'a AtomicBool,
    made: Made<F>,
    buffer: Vec<u8>,
    /// What stands, as far as it is being compared.
    standing: Vec<u8>,
    path: PathBuf,
    /// The folder in the stage that the last file went to.
    folder: String,
}

/// What stands at a path of the site.
enum Standing {
    Nothing,
    File(u64),
    Other,
}

impl<'a, F> Worker<'a, F> {
    fn new(stage: Stage<'a>, doomed: &'a AtomicBool) -> Self {
        Self {
            stage,
            new_files: stage.workplace.new_files(),
            changed_files: stage.workplace.changed_files(),
            doomed,
            made: Made::nothing(),
            buffer: Vec::new(),
            standing: Vec::new(),
            path: PathBuf::new(),
            folder: String::new(),
        }
    }

    fn make<O: Outputs<Failure = F>>(&mut self, outputs: &O, index: usize, path: &SitePath) -> Result<(), DiskError> {
        if let Some(original) = outputs.original(index) {
            let doomed = self.doomed.load(Ordering::Relaxed);
            return if doomed { Ok(()) } else { self.take_file(index, path.as_str(), original) };
        }
        if let Some(length) = self.recorded(index, path.as_str()) {
            self.made.lengths.push((index, length));
            self.made.unchanged += 1;
            return Ok(());
        }
        if self.buffer.capacity() > LARGE {
            self.buffer = Vec::new();
        }
        self.buffer.clear();
        match outputs.make(index, &mut self.buffer) {
            Err(cause) => {
                self.doomed.store(true, Ordering::Relaxed);
                self.made.failed.push(FailedFile { path: path.clone(), cause });
                Ok(())
            }
            Ok(()) if self.doomed.load(Ordering::Relaxed) => Ok(()),
            Ok(()) => self.take_bytes(index, path.as_str()),
        }
    }

    /// The length of the file that stands at a path, if the record vouches for it.
    fn recorded(&mut self, index: usize, path: &str) -> Option<u64> {
        let Compare::With { going, record: Some(record) } = self.stage.compare else { return None };
        join(&mut self.path, self.stage.target.path(), path);
        let found = fs::symlink_metadata(&self.path).ok().filter(|found| !is_among(going, found))?;
        record.untouched(index, &found)
    }

    /// Stages what is in the buffer, unless it stands already.
    fn take_bytes(&mut self, index: usize, path: &str) -> Result<(), DiskError> {
        let length = self.buffer.len() as u64;
        self.made.lengths.push((index, length));
        self.made.remade += 1;
        let standing = self.look(path);
        if matches!(standing, Standing::File(found) if found == length) && self.holds_buffer() {
            self.made.unchanged += 1;
            return Ok(());
        }
        let written = self.create(index, path, &standing).and_then(|mut file| file.write_all(&self.buffer));
        written.map_err(|error| DiskError::new("written", self.stage.target.join(path), error))
    }

    /// Stages a copy of a file, unless its like stands already; it may be large, and is never held as a whole.
    fn take_file(&mut self, index: usize, path: &str, from: &Path) -> Result<(), DiskError> {
        let unreadable = |error| DiskError::new("read", from, error);
        let mut source = File::open(from).map_err(unreadable)?;
        let length = source.metadata().map_err(unreadable)?.len();
        let standing = self.look(path);
        if matches!(standing, Standing::File(found) if found == length) && self.holds_same(&mut source) {
            self.made.lengths.push((index, length));
            self.made.unchanged += 1;
            return Ok(());
        }
        let mut source = File::open(from).map_err(unreadable)?;
        let copied = self.create(index, path, &standing).and_then(|mut file| io::copy(&mut source, &mut file));
        let length = copied.map_err(|error| DiskError::new("copied", from, error))?;
        self.made.lengths.push((index, length));
        Ok(())
    }

    /// What stands at a path, which is left in `self.path`. Whatever cannot be looked at counts as nothing: the file
    /// is made anew, and the switch will find out whether it can be put there.
    fn look(&mut self, path: &str) -> Standing {
        let Compare::With { going, .. } = self.stage.compare else { return Standing::Nothing };
        join(&mut self.path, self.stage.target.path(), path);
        match fs::symlink_metadata(&self.path) {
            Ok(found) if is_among(going, &found) => Standing::Nothing,
            Ok(found) if found.is_file() => Standing::File(found.len()),
            Ok(found) if !found.is_dir() => Standing::Other,
            Ok(_) | Err(_) => Standing::Nothing,
        }
    }

    /// Whether the file at `self.path`, which is as long as the buffer, holds the same.
    fn holds_buffer(&mut self) -> bool {
        let Ok(mut file) = File::open(&self.path) else { return false };
        self.standing.resize(self.standing.len().max(BLOCK), 0);
        self.buffer.chunks(BLOCK).all(|block| {
            let standing = &mut self.standing[..block.len()];
            file.read_exact(standing).is_ok() && standing == block
        })
    }

    /// Whether the file at `self.path` holds the same as another of its length.
    fn holds_same(&mut self, other: &mut File) -> bool {
        let Ok(mut file) = File::open(&self.path) else { return false };
        self.standing.resize(self.standing.len().max(BLOCK), 0);
        self.buffer.resize(BLOCK, 0);
        loop {
            let Ok(length) = other.read(&mut self.buffer) else { return false };
            let standing = &mut self.standing[..length];
            if file.read_exact(standing).is_err() || standing != &self.buffer[..length] {
                return false;
            }
            if length == 0 {
                return true;
            }
        }
    }

    /// Makes an empty file in the stage, and notes it.
    fn create(&mut self, index: usize, path: &str, standing: &Standing) -> io::Result<File> {
        let kept = match standing {
            Standing::Nothing => {
                let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
                if folder != self.folder {
                    self.make_folder(folder)?;
                }
                join(&mut self.path, &self.new_files, path);
                Kept::InShape
            }
            Standing::File(_) | Standing::Other => {
                join(&mut self.path, &self.changed_files, &index.to_string());
                Kept::Numbered
            }
        };
        let file = OpenOptions::new().write(true).create_new(true).open(&self.path)?;
        self.made.staged.push(Staged { index, kept });
        Ok(file)
    }

    /// Makes a folder of the stage. Paths come in order, so one that is not the last one is nearly always new, and
    /// the one above it nearly always there.
    fn make_folder(&mut self, folder: &str) -> io::Result<()> {
        join(&mut self.path, &self.new_files, folder);
        match fs::create_dir(&self.path) {
            Ok(()) => {}
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) if error.kind() == io::ErrorKind::NotFound => fs::create_dir_all(&self.path)?,
            Err(error) => return Err(error),
        }
        self.folder.clear();
        self.folder.push_str(folder);
        Ok(())
    }
}

fn is_among(files: &HashSet<Identity>, found: &fs::Metadata) -> bool {
    !files.is_empty() && Identity::of(found).is_some_and(|identity| files.contains(&identity))
}

/// Puts the joined path into a buffer that is used again.
fn join(buffer: &mut PathBuf, folder: &Path, path: &str) {
    buffer.clear();
    buffer.push(folder);
    buffer.push(path);
}
