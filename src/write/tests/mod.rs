//! Tests of the phase as a whole, on folders made for the purpose.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use tempfile::TempDir;

use crate::output::{Fingerprint, Outputs, SitePath};

use super::{Options, TargetError, WriteError, WriteReport, publish, record};

mod cleaning;
mod failing;
mod interrupted;
mod publishing;
mod recorded;
mod refusing;

/// A site of a few files.
struct Site {
    paths: Vec<SitePath>,
    pages: BTreeMap<String, Page>,
    fingerprint: Fingerprint,
}

impl Default for Site {
    /// An empty site whose fingerprint no other has: in most tests, every page is to be made.
    fn default() -> Self {
        static SITES: AtomicU64 = AtomicU64::new(0);
        let mut hash = [0; 32];
        hash[..8].copy_from_slice(&SITES.fetch_add(1, Ordering::Relaxed).to_le_bytes());
        Self { paths: Vec::new(), pages: BTreeMap::new(), fingerprint: Fingerprint::new(hash) }
    }
}

enum Page {
    Text(String),
    File(PathBuf),
    Broken(&'static str),
}

impl Site {
    /// A site of pages with these texts.
    fn of(pages: &[(&str, &str)]) -> Self {
        pages.iter().fold(Self::default(), |site, (path, text)| site.with(path, Page::Text((*text).to_owned())))
    }

    fn with(mut self, path: &str, page: Page) -> Self {
        self.pages.insert(path.to_owned(), page);
        self.paths = self.pages.keys().map(|path| SitePath::new(path.as_str()).unwrap()).collect();
        self
    }
}

impl Outputs for Site {
    type Failure = &'static str;

    fn paths(&self) -> &[SitePath] {
        &self.paths
    }

    fn original(&self, index: usize) -> Option<&Path> {
        match &self.pages[self.paths[index].as_str()] {
            Page::File(path) => Some(path),
            Page::Text(_) | Page::Broken(_) => None,
        }
    }

    fn make(&self, index: usize, buffer: &mut Vec<u8>) -> Result<(), &'static str> {
        assert!(buffer.is_empty(), "the buffer is handed in empty");
        match &self.pages[self.paths[index].as_str()] {
            Page::Text(text) => {
                buffer.extend_from_slice(text.as_bytes());
                Ok(())
            }
            Page::File(_) => unreachable!("a copy is not made"),
            Page::Broken(cause) => Err(cause),
        }
    }

    fn fingerprint(&self) -> Option<Fingerprint> {
        Some(self.fingerprint)
    }
}

/// A folder to work in, and in it the place for a site.
struct Place {
    root: TempDir,
}

impl Place {
    fn new() -> Self {
        Self { root: tempfile::tempdir().unwrap() }
    }

    /// A place whose target holds these files.
    fn with(files: &[(&str, &str)]) -> Self {
        let place = Self::new();
        for (path, text) in files {
            place.put(path, text);
        }
        place
    }

    fn path(&self, path: &str) -> PathBuf {
        self.root.path().join(path)
    }

    fn target(&self) -> PathBuf {
        self.path("public")
    }

    /// Puts a file into the target.
    fn put(&self, path: &str, text: &str) {
        let path = self.target().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn publish(&self, pages: &[(&str, &str)]) -> WriteReport {
        self.try_publish(&Site::of(pages)).unwrap()
    }

    fn try_publish(&self, site: &Site) -> Result<WriteReport, WriteError<&'static str>> {
        publish(site, &self.target(), &Options::default())
    }

    fn force(&self, pages: &[(&str, &str)]) -> Result<WriteReport, WriteError<&'static str>> {
        publish(&Site::of(pages), &self.target(), &Options { force: true, ..Options::default() })
    }

    /// What publishing is refused for.
    fn refusal(&self, pages: &[(&str, &str)]) -> TargetError {
        refusal(self.try_publish(&Site::of(pages)))
    }

    /// The error as it is shown, with the paths shortened and without the numbers that differ between systems.
    fn words(&self, error: &TargetError) -> String {
        let root = format!("{}/", self.root.path().display());
        let words = format!("{error}\n{}", error.help()).replace(&root, "");
        match words.split_once(" (os error ") {
            Some((start, rest)) => start.to_owned() + rest.split_once(')').unwrap().1,
            None => words,
        }
    }

    /// Everything in the target; the list of its files left out.
    fn site(&self) -> BTreeMap<String, String> {
        let mut tree = tree(&self.target());
        tree.remove(".corroborate");
        tree
    }

    /// What the target stands among.
    fn neighbours(&self) -> Vec<String> {
        let mut names: Vec<_> = fs::read_dir(self.root.path())
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }
}

fn refusal<F: std::fmt::Debug>(result: Result<WriteReport, WriteError<F>>) -> TargetError {
    match result {
        Err(WriteError::Target(error)) => error,
        other => panic!("not refused: {other:?}"),
    }
}

/// Every file below a folder with its text, every link with where it leads, every folder with a `/`.
fn tree(folder: &Path) -> BTreeMap<String, String> {
    walkdir::WalkDir::new(folder)
        .min_depth(1)
        .into_iter()
        // The record is for speed alone; `recorded` sees to it.
        .filter_entry(|entry| entry.file_name() != record::NAME)
        .map(|entry| {
            let entry = entry.unwrap();
            let path = entry.path().strip_prefix(folder).unwrap().to_str().unwrap().to_owned();
            if entry.file_type().is_dir() {
                (path + "/", String::new())
            } else if entry.file_type().is_symlink() {
                (path, format!("-> {}", fs::read_link(entry.path()).unwrap().display()))
            } else {
                (path, fs::read_to_string(entry.path()).unwrap())
            }
        })
        .collect()
}

/// A tree as it is expected.
fn expected(entries: &[(&str, &str)]) -> BTreeMap<String, String> {
    let mut tree = BTreeMap::new();
    for (path, text) in entries {
        tree.insert((*path).to_owned(), (*text).to_owned());
        tree.extend(path.match_indices('/').map(|(at, _)| (path[..=at].to_owned(), String::new())));
    }
    tree
}
