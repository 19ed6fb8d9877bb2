//! Why a site could not be written or removed: what is there, and what to do about it.
//!
//! Nothing here decides anything; the files that refuse and fail make these values.

use std::io;
use std::path::PathBuf;

use crate::output::SitePath;

/// Why nothing was published.
#[derive(Debug, thiserror::Error)]
pub enum WriteError<F> {
    /// Some files of the site could not be made; every one of them is here, in path order.
    #[error("{}", in_words(.0, |failed| format!("`{}`", failed.path), "cannot be made", "files cannot be made"))]
    Files(Vec<FailedFile<F>>),
    /// The target folder cannot be written.
    #[error(transparent)]
    Target(#[from] TargetError),
}

impl<F> From<DiskError> for WriteError<F> {
    fn from(error: DiskError) -> Self {
        Self::Target(error.into())
    }
}

/// A file of the site that could not be made.
#[derive(Debug)]
pub struct FailedFile<F> {
    /// Where it would stand.
    pub path: SitePath,
    /// Why it could not be made, in the words of whoever makes the files.
    pub cause: F,
}

/// Why a target folder cannot be written or emptied.
#[derive(Debug, thiserror::Error)]
pub enum TargetError {
    /// The target is the root of the file system.
    #[error("`{}` is the root of the file system", .0.display())]
    Root(PathBuf),
    /// The target is the home folder, or holds it.
    #[error("`{}` is or holds the home folder", .0.display())]
    Home(PathBuf),
    /// The target is a file.
    #[error("`{}` is not a folder", .0.display())]
    NotFolder(PathBuf),
    /// The target is a symbolic link.
    #[error("`{}` is a symbolic link", .0.display())]
    Link(PathBuf),
    /// The target is a folder that the site is made from, or holds one.
    #[error("`{}` is or holds `{}`, from which the site is made", target.display(), input.display())]
    HoldsInput {
        /// The target folder.
        target: PathBuf,
        /// The folder that it is or holds.
        input: PathBuf,
    },
    /// The target lies inside a folder that the site is made from.
    #[error("`{}` lies inside `{}`, from which the site is made", target.display(), input.display())]
    InsideInput {
        /// The target folder.
        target: PathBuf,
        /// The folder that holds it.
        input: PathBuf,
    },
    /// The target holds files, and no build has written there before.
    #[error("`{}` was not written by Corroborate, and holds {}", target.display(), listed(names))]
    NotOurs {
        /// The target folder.
        target: PathBuf,
        /// What it holds, dotfiles left out, sorted.
        names: Vec<String>,
    },
    /// Things that no build has written stand where the site has its own.
    #[error("{}", in_words(.0, ToString::to_string, "is in the way", "things are in the way"))]
    Occupied(Vec<Obstacle>),
    /// The site has a file of a name that is kept for the notes of this program.
    #[error("the site has a file `{0}`, a name that Corroborate keeps for itself")]
    Reserved(SitePath),
    /// The list of the files that the last build wrote cannot be understood.
    #[error("`{}` is not the list of an earlier build: {fault}", path.display())]
    Manifest {
        /// The list.
        path: PathBuf,
        /// What is wrong with it.
        fault: String,
    },
    /// An earlier build was cut off, and its notes cannot be understood.
    #[error("`{}` does not tell how to finish an earlier build: {fault}", path.display())]
    Journal {
        /// The notes.
        path: PathBuf,
        /// What is wrong with them.
        fault: String,
    },
    /// Another process is writing to the same target.
    #[error("another build is writing to `{}`", .0.display())]
    Busy(PathBuf),
    /// The system refused something before anything of the old site was touched.
    #[error(transparent)]
    Disk(#[from] DiskError),
    /// The system refused something when the new site was being put in the place of the old one.
    #[error("the new site is only partly in place: {error}")]
    Unfinished {
        /// What went wrong.
        error: DiskError,
        /// Where the rest of the new site waits.
        folder: PathBuf,
    },
}

/// Something that the system refused to do.
#[derive(Debug, thiserror::Error)]
#[error("`{}` cannot be {refused}: {reason}", path.display())]
pub struct DiskError {
    /// What was wanted: `written`, `read` …
    pub refused: &'static str,
    /// The file or folder.
    pub path: PathBuf,
    /// The system's words.
    pub reason: io::Error,
}

/// Something that stands where the site has something else.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{}` ({nature})", path.display())]
pub struct Obstacle {
    /// Where.
    pub path: PathBuf,
    /// What.
    pub nature: Nature,
}

/// What an [`Obstacle`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Nature {
    /// A file that no build has written, where the site has a file.
    #[error("a file that no build has written")]
    ForeignFile,
    /// A file that no build has written, where the site has a folder.
    #[error("a file where the site has a folder")]
    FileForFolder,
    /// A folder with something in it that no build has written, where the site has a file.
    #[error("a folder where the site has a file")]
    FolderForFile,
    /// A symbolic link to a folder, where the site has a folder.
    #[error("a symbolic link where the site has a folder")]
    LinkForFolder,
    /// A folder on another file system than the target, to which nothing can be moved in one step.
    #[error("a folder on another file system")]
    OtherFileSystem,
}

impl Nature {
    /// Whether `force` clears it away. What cannot be had back from a single file is never cleared away.
    pub(super) fn yields_to_force(self) -> bool {
        match self {
            Self::ForeignFile | Self::FileForFolder => true,
            Self::FolderForFile | Self::LinkForFolder | Self::OtherFileSystem => false,
        }
    }
}

impl<F> WriteError<F> {
    /// What to do about it.
    pub fn help(&self) -> String {
        match self {
            Self::Files(_) => "resolve what is reported for them; the site is as it was before".to_owned(),
            Self::Target(error) => error.help(),
        }
    }
}

impl TargetError {
    /// What to do about it.
    pub fn help(&self) -> String {
        match self {
            Self::Root(_) | Self::Home(_) => "name a folder of its own for the site, such as `public`".to_owned(),
            Self::NotFolder(_) => "name another folder for the site, or move the file away".to_owned(),
            Self::Link(_) => "name the folder that the link leads to".to_owned(),
            Self::HoldsInput { .. } | Self::InsideInput { .. } => "name a folder beside it for the site".to_owned(),
            Self::NotOurs { .. } => {
                "name another folder, or use `--force` to write the site among these files, which replaces those of \
                 the same name and keeps the others"
                    .to_owned()
            }
            Self::Occupied(obstacles) => {
                let it = if obstacles.len() == 1 { "it" } else { "them" };
                if obstacles.iter().all(|obstacle| obstacle.nature.yields_to_force()) {
                    format!("move {it} away, or use `--force` to have {it} replaced")
                } else {
                    format!("move {it} away")
                }
            }
            Self::Reserved(path) => format!("give `{path}` another name"),
            Self::Manifest { path, .. } => format!(
                "restore `{}`, or use `--force` to build without it: files of the earlier site that the new one does \
                 not have will then stay",
                path.display()
            ),
            Self::Journal { path, .. } => match path.parent() {
                Some(folder) => format!("remove `{}` and build with `--force`", folder.display()),
                None => "build with `--force`".to_owned(),
            },
            Self::Busy(_) => "wait until it has finished".to_owned(),
            Self::Disk(error) => error.help(),
            Self::Unfinished { error, folder } => format!(
                "{}; the next build finishes the work. To give it up, remove `{}` and build with `--force`",
                error.help(),
                folder.display()
            ),
        }
    }
}

impl DiskError {
    /// The system refused to have `path` `refused` (a participle: `written`).
    pub(super) fn new(refused: &'static str, path: impl Into<PathBuf>, reason: io::Error) -> Self {
        Self { refused, path: path.into(), reason }
    }

    /// What to do about it.
    pub fn help(&self) -> String {
        // The standard library has no name for this one; it is 24 on every Unix.
        if cfg!(unix) && self.reason.raw_os_error() == Some(24) {
            return "let the program open more files at once (`ulimit -n`)".to_owned();
        }
        match self.reason.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "free some space on that disk",
            io::ErrorKind::PermissionDenied => {
                "allow your user to write there; an earlier build may have run as another user"
            }
            io::ErrorKind::ReadOnlyFilesystem => "name a folder on a disk that can be written",
            io::ErrorKind::InvalidFilename => "give it a shorter name, or build into a folder with a shorter path",
            io::ErrorKind::AlreadyExists => "nothing is written over it: move it away, or choose another name",
            io::ErrorKind::NotFound => "see that it is still there, then build again",
            io::ErrorKind::CrossesDevices => "name a folder that lies on one disk as a whole",
            _ => "see what stands there and who may change it, then build again",
        }
        .to_owned()
    }
}

/// "`a` cannot be made", "3 files cannot be made: `a`, `b`, `c`".
fn in_words<T>(items: &[T], name: impl Fn(&T) -> String, one: &str, many: &str) -> String {
    match items {
        [only] => format!("{} {one}", name(only)),
        _ => format!("{} {many}: {}", items.len(), shortened(items.iter().map(name))),
    }
}

fn listed(names: &[String]) -> String {
    shortened(names.iter().map(|name| format!("`{name}`")))
}

/// The first five, and how many more there are.
fn shortened(names: impl ExactSizeIterator<Item = String>) -> String {
    const SHOWN: usize = 5;
    let more = names.len().saturating_sub(SHOWN);
    let shown = names.take(SHOWN).collect::<Vec<_>>().join(", ");
    if more == 0 { shown } else { format!("{shown} and {more} more") }
}
