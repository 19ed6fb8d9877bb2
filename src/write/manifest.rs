//! The list of the files that a build has written, kept among them as `.corroborate`.
//!
//! It marks a folder as ours and tells what in it may be removed. It is part of the site that is published, so it
//! never disagrees with it. Whatever else it may have become by the time it is read, no line of it leads outside.

use std::fs;
use std::io;
use std::path::Path;

use crate::output::SitePath;

use super::error::{DiskError, TargetError};
use super::lines::{from_line, lines, to_line};

/// What the list is called, below the target folder.
pub(super) const NAME: &str = ".corroborate";

/// What the first line says; a later form gets another number.
const HEADER: &str = "corroborate site 1";

/// The files of one build, sorted.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Manifest {
    paths: Vec<SitePath>,
}

impl Manifest {
    /// No files: nothing is known to be ours.
    pub(super) const NONE: Self = Self { paths: Vec::new() };

    /// Reads the list of a target folder; `None` where there is none.
    pub(super) fn read(target: &Path) -> Result<Option<Self>, TargetError> {
        let path = target.join(NAME);
        let bytes = match fs::symlink_metadata(&path) {
            Ok(found) if found.is_file() => fs::read(&path),
            // A link or a folder: no build has made it, and reading it could lead anywhere.
            Ok(_) => return Err(TargetError::Manifest { path, fault: "it is not a plain file".to_owned() }),
            Err(error) => Err(error),
        };
        match bytes {
            Ok(bytes) => Self::parse(&bytes).map(Some).map_err(|fault| TargetError::Manifest { path, fault }),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(DiskError::new("read", path, error).into()),
        }
    }

    fn parse(bytes: &[u8]) -> Result<Self, String> {
        let text = std::str::from_utf8(bytes).map_err(|_| "it is not text".to_owned())?;
        let mut lines = lines(text).enumerate();
        if lines.next().map(|(_, line)| line) != Some(HEADER) {
            return Err(format!("its first line is not `{HEADER}`"));
        }
        let mut paths = Vec::new();
        for (index, line) in lines {
            match from_line(line).filter(|path| !is_reserved(path)) {
                Some(path) => paths.push(path),
                None => return Err(format!("line {} is not a path of a site", index + 1)),
            }
        }
        // Whoever keeps the folder under version control may have merged two lists.
        paths.sort_unstable();
        paths.dedup();
        Ok(Self { paths })
    }

    /// The files, sorted.
    pub(super) fn paths(&self) -> &[SitePath] {
        &self.paths
    }

    /// Whether the build wrote this file.
    pub(super) fn lists(&self, path: &str) -> bool {
        find(&self.paths, path)
    }
}

/// The list of these files, as text.
pub(super) fn text_of(paths: &[SitePath]) -> String {
    let mut text =
        String::with_capacity(HEADER.len() + paths.iter().map(|path| path.as_str().len() + 1).sum::<usize>());
    text.push_str(HEADER);
    text.push('\n');
    for path in paths {
        text.push_str(&to_line(path.as_str()));
        text.push('\n');
    }
    text
}

/// Whether a path is kept for this program's own notes.
pub(super) fn is_reserved(path: &SitePath) -> bool {
    let first = path.as_str().split('/').next();
    first.is_some_and(|name| [NAME, super::record::NAME, super::workplace::INSIDE].contains(&name))
}

/// Whether the path is among the sorted ones.
pub(super) fn find(paths: &[SitePath], path: &str) -> bool {
    paths.binary_search_by(|listed| listed.as_str().cmp(path)).is_ok()
}

/// Whether one of the sorted paths lies inside the folder.
pub(super) fn any_inside(paths: &[SitePath], folder: &str) -> bool {
    // `a-b` and `a.html` sort before `a/b`, so the folder's files need not come right behind its own name.
    let prefix = format!("{folder}/");
    let from = paths.partition_point(|path| path.as_str() < prefix.as_str());
    paths.get(from).is_some_and(|path| path.as_str().starts_with(&prefix))
}
