//! What lies in a folder, to be compared with what lay there before, or lies in another.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::SystemTime;

/// Every file below a folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Tree {
    files: BTreeMap<String, (Vec<u8>, SystemTime)>,
}

impl Tree {
    /// What lies there now; nothing, where there is no folder.
    pub(crate) fn of(folder: &Path) -> Self {
        let mut files = BTreeMap::new();
        add(folder, "", &mut files);
        Self { files }
    }

    /// The files, by path.
    pub(crate) fn paths(&self) -> Vec<&str> {
        self.files.keys().map(String::as_str).collect()
    }

    /// The same without a file, whether it is there or not.
    pub(crate) fn without(&self, path: &str) -> Self {
        let mut rest = self.clone();
        rest.files.remove(path);
        rest
    }

    /// A file's bytes.
    #[track_caller]
    pub(crate) fn bytes(&self, path: &str) -> &[u8] {
        match self.files.get(path) {
            Some((bytes, _)) => bytes,
            None => panic!("there is no `{path}` among {:?}", self.paths()),
        }
    }

    /// A file's text.
    #[track_caller]
    pub(crate) fn text(&self, path: &str) -> &str {
        std::str::from_utf8(self.bytes(path)).unwrap()
    }

    /// Asserts that both hold the same files with the same bytes.
    #[track_caller]
    pub(crate) fn holds_the_same_as(&self, other: &Self) {
        assert_eq!(self.paths(), other.paths(), "the same files");
        let different: Vec<&str> =
            self.paths().into_iter().filter(|path| self.bytes(path) != other.bytes(path)).collect();
        assert!(different.is_empty(), "files that differ: {different:?}{}", first_difference(self, other, &different));
    }

    /// Asserts that no file has been touched in between: the same files, bytes and times.
    #[track_caller]
    pub(crate) fn is_untouched_since(&self, before: &Self) {
        self.holds_the_same_as(before);
        assert_eq!(self.touched_since(before), Vec::<&str>::new());
    }

    /// The files that are new or were written again.
    pub(crate) fn touched_since(&self, before: &Self) -> Vec<&str> {
        let touched =
            self.files.iter().filter(|(path, (_, time))| before.files.get(*path).map(|(_, time)| time) != Some(time));
        touched.map(|(path, _)| path.as_str()).collect()
    }
}

fn first_difference(one: &Tree, other: &Tree, paths: &[&str]) -> String {
    let Some(path) = paths.first() else { return String::new() };
    let lines = |tree: &Tree| String::from_utf8_lossy(tree.bytes(path)).lines().map(str::to_owned).collect::<Vec<_>>();
    let (one, other) = (lines(one), lines(other));
    let at = one.iter().zip(&other).take_while(|(one, other)| one == other).count();
    let line = |lines: &[String]| lines.get(at).cloned().unwrap_or_default();
    format!("\n{path}:{}\n  {}\n  {}", at + 1, line(&one), line(&other))
}

fn add(folder: &Path, prefix: &str, files: &mut BTreeMap<String, (Vec<u8>, SystemTime)>) {
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let entry = entry.unwrap();
        let path = format!("{prefix}{}", entry.file_name().to_str().unwrap());
        if entry.file_type().unwrap().is_dir() {
            add(&entry.path(), &format!("{path}/"), files);
        } else {
            let time = entry.metadata().unwrap().modified().unwrap();
            files.insert(path, (fs::read(entry.path()).unwrap_or_default(), time));
        }
    }
}
