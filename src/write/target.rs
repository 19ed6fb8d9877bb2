//! The folder that a site is written to: where it is, and whether it may be one at all.
//!
//! What stands inside it is for `survey` and `ground` to look at.

use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use super::error::{DiskError, TargetError};

/// A folder that a site may be written to, or the place for one.
#[derive(Debug)]
pub(super) struct Target {
    path: PathBuf,
}

impl Target {
    /// Takes the path that the user gave, unless something other than a folder stands there.
    pub(super) fn locate(given: &Path) -> Result<Self, TargetError> {
        // Collecting drops a `/` at the end, behind which a symbolic link would look like the folder it leads to.
        let mut path: PathBuf = given.components().collect();
        if path.file_name().is_none() {
            // `.` and `..` have a name only when they are written out.
            path = path.canonicalize().map_err(|error| DiskError::new("read", given, error))?;
            if path.file_name().is_none() {
                return Err(TargetError::Root(path));
            }
        }
        match fs::symlink_metadata(&path) {
            Ok(found) if found.is_symlink() => Err(TargetError::Link(path)),
            Ok(found) if !found.is_dir() => Err(TargetError::NotFolder(path)),
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(DiskError::new("read", path, error).into()),
            Ok(_) | Err(_) => Ok(Self { path }),
        }
    }

    /// Refuses a target that is mixed up with the user's home folder or with what the site is made from.
    pub(super) fn keep_apart(&self, inputs: &[&Path], home: Option<&Path>) -> Result<(), TargetError> {
        let real = |path: &Path| real_path(path).map_err(|error| DiskError::new("read", path, error));
        let target = real(&self.path)?;
        if target.parent().is_none() {
            return Err(TargetError::Root(self.path.clone()));
        }
        // A home folder that cannot be told is not worth a failure: it only guards against a slip.
        if home.and_then(|home| real_path(home).ok()).is_some_and(|home| home.starts_with(&target)) {
            return Err(TargetError::Home(self.path.clone()));
        }
        for &input in inputs {
            let real_input = real(input)?;
            let (target_path, input) = (self.path.clone(), input.to_owned());
            if real_input.starts_with(&target) {
                return Err(TargetError::HoldsInput { target: target_path, input });
            }
            if target.starts_with(&real_input) {
                return Err(TargetError::InsideInput { target: target_path, input });
            }
        }
        Ok(())
    }

    /// The path, as the user gave it where that is possible: it goes into messages.
    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// Whether there is a folder yet.
    pub(super) fn exists(&self) -> bool {
        fs::symlink_metadata(&self.path).is_ok()
    }

    /// The folder that holds it.
    pub(super) fn parent(&self) -> &Path {
        match self.path.parent() {
            Some(parent) if parent.as_os_str().is_empty() => Path::new("."),
            Some(parent) => parent,
            None => &self.path,
        }
    }

    /// What stands at its top, sorted.
    pub(super) fn names(&self) -> Result<Vec<String>, DiskError> {
        let entries = fs::read_dir(&self.path)
            .and_then(|entries| entries.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned())).collect());
        let mut names: Vec<String> = entries.map_err(|error| DiskError::new("read", &self.path, error))?;
        names.sort_unstable();
        Ok(names)
    }

    /// Where a file of the site stands.
    pub(super) fn join(&self, path: &str) -> PathBuf {
        self.path.join(path)
    }
}

/// The path without links and `..`; what does not exist yet is appended to the nearest folder that does.
fn real_path(path: &Path) -> io::Result<PathBuf> {
    for ancestor in path.ancestors() {
        let start = if ancestor.as_os_str().is_empty() { Path::new(".") } else { ancestor };
        match start.canonicalize() {
            Ok(mut real) => {
                for part in path.strip_prefix(ancestor).unwrap_or(Path::new("")).components() {
                    match part {
                        Component::Normal(name) => real.push(name),
                        Component::ParentDir => _ = real.pop(),
                        Component::CurDir | Component::RootDir | Component::Prefix(_) => {}
                    }
                }
                return Ok(real);
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(error),
        }
    }
    Err(io::ErrorKind::NotFound.into())
}
