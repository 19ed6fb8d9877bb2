//! The finished site as a value: an ordered list of paths, and the bytes of any one of them on demand.
//!
//! A build asks for all of them and streams them to disk; a server asks for the one that a browser wants.

use std::fmt;
use std::path::Path;
use std::sync::Arc;

/// Where a file of the site stands below its root: `claims/gain-20-billion/index.html`.
///
/// Always relative, with `/` between parts that are neither empty nor `.` nor `..`; so it cannot leave the folder it
/// is joined to.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SitePath(Arc<str>);

impl SitePath {
    /// Takes a path that keeps the rule above; `None` for one that does not.
    pub fn new(path: impl Into<Arc<str>>) -> Option<Self> {
        let path = path.into();
        let sound = |part: &str| !part.is_empty() && part != "." && part != ".." && !part.contains(['\\', '\0']);
        path.split('/').all(sound).then_some(Self(path))
    }

    /// The path as text, without a leading `/`.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for SitePath {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

/// Stands for everything that the made files of a site depend on: its texts, its theme, its settings, the program.
///
/// Sites of one fingerprint have the same paths, and the same bytes at each of them that is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fingerprint([u8; 32]);

impl Fingerprint {
    /// Takes a cryptographic hash of all that.
    pub const fn new(hash: [u8; 32]) -> Self {
        Self(hash)
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(out, "{byte:02x}"))
    }
}

/// A whole site, made on demand.
pub trait Outputs: Sync {
    /// Why a file could not be made.
    type Failure: Send;

    /// Every path of the site, sorted, none twice.
    fn paths(&self) -> &[SitePath];

    /// The file on disk that the one at `paths()[index]` is a copy of; `None` for one that is made.
    fn original(&self, index: usize) -> Option<&Path>;

    /// Makes the file at `paths()[index]`, which is no copy, into `buffer`, which is empty.
    ///
    /// # Errors
    /// What is wrong with the page: its template, for instance.
    fn make(&self, index: usize, buffer: &mut Vec<u8>) -> Result<(), Self::Failure>;

    /// What the site is made from; `None` for one that is looked at and not written.
    fn fingerprint(&self) -> Option<Fingerprint>;
}
