//! From what is staged and what stands to the steps of the switch, or to what is in their way.
//!
//! Whatever is not in the list of the last build is somebody else's: it is never removed, and replaced only by force.

use std::collections::{BTreeSet, HashSet};
use std::fs::{self, Metadata};

use crate::output::SitePath;

use super::error::{DiskError, Nature, Obstacle, TargetError};
use super::ground::{Ground, Way, folders_of};
use super::identity::Identity;
use super::manifest::{self, Manifest, any_inside, find};
use super::stage::{Kept, Staged};
use super::switch::{Step, Switch};
use super::target::Target;
use super::workplace::Workplace;

/// The old site and the new one.
#[derive(Debug, Clone, Copy)]
pub(super) struct Change<'a> {
    /// Where.
    pub(super) target: &'a Target,
    /// The files of the last build.
    pub(super) before: &'a Manifest,
    /// The files of this build, sorted.
    pub(super) paths: &'a [SitePath],
    /// Whether files that no build has written may be replaced.
    pub(super) force: bool,
}

/// What remains of an earlier build.
#[derive(Debug)]
pub(super) struct Leavings {
    /// Files that stand where the build has put them.
    pub(super) files: Vec<(String, Option<Identity>)>,
    /// Folders that these may leave empty; the reverse of their order has the innermost first.
    pub(super) folders: BTreeSet<String>,
}

impl Leavings {
    /// What the last build has left that has no place among the paths.
    pub(super) fn find(before: &Manifest, paths: &[SitePath], ground: &mut Ground<'_>) -> Result<Self, DiskError> {
        let mut leavings = Self { files: Vec::new(), folders: BTreeSet::new() };
        for path in before.paths().iter().map(SitePath::as_str).filter(|path| !find(paths, path)) {
            // A file in whose place the new site has a folder goes when that folder is placed.
            if ground.way(path)? == Way::Open && !any_inside(paths, path) {
                let found = ground.look(path)?.filter(|found| !found.is_dir());
                leavings.files.extend(found.map(|found| (path.to_owned(), Identity::of(&found))));
            }
            let left = folders_of(path).filter(|folder| ground.is_folder(folder) && !any_inside(paths, folder));
            leavings.folders.extend(left.map(str::to_owned));
        }
        Ok(leavings)
    }
}

/// The steps as they are being drawn up.
pub(super) struct Drawing<'a> {
    change: Change<'a>,
    ground: Ground<'a>,
    manifest_staged: bool,
    /// Files that have no place any more, but for those that turn out to be the file of another path as well.
    going: Vec<(String, Option<Identity>)>,
    removals: Vec<Step>,
    folders: BTreeSet<String>,
    moves: Vec<Step>,
    obstacles: Vec<Obstacle>,
}

impl<'a> Drawing<'a> {
    /// Looks for what has no place any more.
    pub(super) fn begin(change: Change<'a>, workplace: &Workplace) -> Result<Self, TargetError> {
        let mut ground = Ground::new(change.target, workplace)?;
        let leavings = Leavings::find(change.before, change.paths, &mut ground)?;
        Ok(Self {
            change,
            ground,
            manifest_staged: workplace.new_files().join(manifest::NAME).exists(),
            going: leavings.files,
            removals: Vec::new(),
            folders: leavings.folders,
            moves: Vec::new(),
            obstacles: Vec::new(),
        })
    }

    /// The files that have no place any more.
    pub(super) fn going(&self) -> HashSet<Identity> {
        self.going.iter().filter_map(|(_, identity)| *identity).collect()
    }

    /// Finds the way for everything that is staged.
    pub(super) fn finish(mut self, staged: &[Staged]) -> Result<Switch, TargetError> {
        self.move_staged(staged)?;
        if self.manifest_staged {
            // Last: while the old list stands, the old site is what is being changed.
            self.put_manifest()?;
        }
        if !self.obstacles.is_empty() {
            return Err(TargetError::Occupied(self.obstacles));
        }
        // Removals come first: they give back the space and the names that the moves may need.
        let mut steps = self.removals;
        steps.extend(self.going.into_iter().map(|(path, _)| Step::Remove(path)));
        steps.extend(self.folders.into_iter().rev().map(Step::RemoveFolder));
        steps.extend(self.moves);
        Ok(Switch { steps })
    }

    fn move_staged(&mut self, staged: &[Staged]) -> Result<(), TargetError> {
        let paths = self.change.paths;
        let mut whole: Option<&str> = None;
        for &Staged { index, kept } in staged {
            let path = paths[index].as_str();
            if kept == Kept::Numbered {
                self.put_over(index, path)?;
                continue;
            }
            if whole.and_then(|folder| path.strip_prefix(folder)).is_some_and(|rest| rest.starts_with('/')) {
                continue;
            }
            match self.ground.way(path)? {
                Way::Open => self.put_new(path)?,
                Way::Missing(folder) => {
                    self.moves.push(Step::Place(folder.to_owned()));
                    whole = Some(folder);
                }
                Way::Blocked(folder, nature) => {
                    if self.may_replace(folder, nature) {
                        self.removals.push(Step::Remove(folder.to_owned()));
                        self.moves.push(Step::Place(folder.to_owned()));
                    }
                    whole = Some(folder);
                }
            }
        }
        Ok(())
    }

    /// A file for a path at which a file has been seen.
    fn put_over(&mut self, index: usize, path: &str) -> Result<(), TargetError> {
        match self.ground.way(path)? {
            Way::Blocked(folder, nature) => self.obstruct(folder, nature),
            Way::Open | Way::Missing(_) => {
                if self.may_replace(path, Nature::ForeignFile) {
                    self.moves.push(Step::Replace(index, path.to_owned()));
                }
            }
        }
        Ok(())
    }

    /// A file for a path at which nothing has been seen, or a folder, or where nobody has looked.
    fn put_new(&mut self, path: &str) -> Result<(), TargetError> {
        let free = match self.ground.look(path)? {
            None => true,
            Some(found) if found.is_dir() => self.may_replace_folder(path)?,
            Some(found) => self.is_going(path, &found) || self.may_replace(path, Nature::ForeignFile),
        };
        if free {
            self.moves.push(Step::Place(path.to_owned()));
        }
        Ok(())
    }

    /// Whether the file at this new path is one that would have been removed under another name. Now it is replaced
    /// and not removed: a removal, were it taken again after the move, would remove the new file.
    fn is_going(&mut self, path: &str, found: &Metadata) -> bool {
        let Some(identity) = Identity::of(found).filter(|_| !self.change.before.lists(path)) else { return false };
        let files = self.going.len();
        self.going.retain(|(_, going)| *going != Some(identity));
        self.going.len() < files
    }

    /// The list of files, over whatever file bears its name: that is either ours or was put up with by force.
    fn put_manifest(&mut self) -> Result<(), TargetError> {
        let found = self.ground.look(manifest::NAME)?;
        if !found.is_some_and(|found| found.is_dir()) || self.may_replace_folder(manifest::NAME)? {
            self.moves.push(Step::PlaceManifest);
        }
        Ok(())
    }

    /// Whether a folder where a file belongs may go; if not, it is noted.
    fn may_replace_folder(&mut self, path: &str) -> Result<bool, TargetError> {
        let becomes_empty = self.becomes_empty(path)?;
        if !becomes_empty {
            self.obstruct(path, Nature::FolderForFile);
        }
        Ok(becomes_empty)
    }

    /// Whether the removal of stale files leaves nothing but folders of this one, which are then removed too.
    fn becomes_empty(&mut self, folder: &str) -> Result<bool, TargetError> {
        let path = self.change.target.join(folder);
        let unreadable = |error| DiskError::new("read", &path, error);
        self.folders.insert(folder.to_owned());
        for entry in fs::read_dir(&path).map_err(unreadable)? {
            let entry = entry.map_err(unreadable)?;
            let Ok(name) = entry.file_name().into_string() else { return Ok(false) };
            let inside = format!("{folder}/{name}");
            let ours = if entry.file_type().map_err(unreadable)?.is_dir() {
                self.becomes_empty(&inside)?
            } else {
                self.change.before.lists(&inside)
            };
            if !ours {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Whether what stands at a path may be replaced; if not, it is noted.
    fn may_replace(&mut self, path: &str, nature: Nature) -> bool {
        let yields = nature.yields_to_force() && (self.change.force || self.change.before.lists(path));
        if !yields {
            self.obstruct(path, nature);
        }
        yields
    }

    fn obstruct(&mut self, path: &str, nature: Nature) {
        let obstacle = Obstacle { path: self.change.target.join(path), nature };
        if self.obstacles.last() != Some(&obstacle) {
            self.obstacles.push(obstacle);
        }
    }
}
