//! From what is staged and what stands to the steps of the switch, or to what is in their way.
//!
//! Whatever is not in the list of the last build is somebody else's: it is never removed, and replaced only by force.

use std::collections::BTreeSet;
use std::fs;

use crate::output::SitePath;

use super::error::{DiskError, Nature, Obstacle, TargetError};
use super::ground::{Ground, Way, folders_of};
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

impl Change<'_> {
    /// Draws up the steps that bring the staged files to where they belong and remove what has no place any more.
    pub(super) fn steps(self, staged: &[Staged], workplace: &Workplace) -> Result<Switch, TargetError> {
        let mut drawing = Drawing {
            change: self,
            ground: Ground::new(self.target, workplace)?,
            removals: Vec::new(),
            folders: BTreeSet::new(),
            moves: Vec::new(),
            obstacles: Vec::new(),
        };
        drawing.remove_stale()?;
        drawing.move_staged(staged)?;
        if workplace.new_files().join(manifest::NAME).exists() {
            // Last: while the old list stands, the old site is what is being changed.
            drawing.put_new(manifest::NAME, true)?;
        }
        drawing.finish()
    }
}

/// The files of the last build that stand where they were, and the folders that they may leave empty, innermost first.
pub(super) fn leavings(before: &Manifest, paths: &[SitePath], ground: &mut Ground<'_>) -> Result<Leavings, DiskError> {
    let mut leavings = Leavings { files: Vec::new(), folders: BTreeSet::new() };
    for path in before.paths().iter().map(SitePath::as_str).filter(|path| !find(paths, path)) {
        let way = ground.way(path)?;
        // A file in whose place the new site has a folder is removed when that folder is placed.
        if way == Way::Open && !any_inside(paths, path) && ground.look(path)?.is_some_and(|found| !found.is_dir()) {
            leavings.files.push(path.to_owned());
        }
        let left = folders_of(path).filter(|folder| ground.is_folder(folder) && !any_inside(paths, folder));
        leavings.folders.extend(left.map(str::to_owned));
    }
    Ok(leavings)
}

/// What remains of an earlier build.
#[derive(Debug)]
pub(super) struct Leavings {
    /// Files.
    pub(super) files: Vec<String>,
    /// Folders; the reverse of their order has the innermost first.
    pub(super) folders: BTreeSet<String>,
}

struct Drawing<'a> {
    change: Change<'a>,
    ground: Ground<'a>,
    removals: Vec<Step>,
    folders: BTreeSet<String>,
    moves: Vec<Step>,
    obstacles: Vec<Obstacle>,
}

impl Drawing<'_> {
    fn remove_stale(&mut self) -> Result<(), TargetError> {
        let leavings = leavings(self.change.before, self.change.paths, &mut self.ground)?;
        self.removals.extend(leavings.files.into_iter().map(Step::Remove));
        self.folders = leavings.folders;
        Ok(())
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
                Way::Open => self.put_new(path, false)?,
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
    fn put_new(&mut self, path: &str, ours: bool) -> Result<(), TargetError> {
        let free = match self.ground.look(path)? {
            None => true,
            Some(found) if found.is_dir() => {
                let becomes_empty = self.becomes_empty(path)?;
                if !becomes_empty {
                    self.obstruct(path, Nature::FolderForFile);
                }
                becomes_empty
            }
            Some(_) => ours || self.may_replace(path, Nature::ForeignFile),
        };
        if free {
            self.moves.push(Step::Place(path.to_owned()));
        }
        Ok(())
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

    /// Removals come first: they give back the space and the names that the moves may need.
    fn finish(self) -> Result<Switch, TargetError> {
        if !self.obstacles.is_empty() {
            return Err(TargetError::Occupied(self.obstacles));
        }
        let mut steps = self.removals;
        steps.extend(self.folders.into_iter().rev().map(Step::RemoveFolder));
        steps.extend(self.moves);
        Ok(Switch { steps })
    }
}
