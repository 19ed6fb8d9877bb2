//! The switch from the old site to the new one: renames and removals, and nothing that can run out of space half-way.
//!
//! Every step may be taken again after it has been taken. So a switch that was cut off is finished by taking all its
//! steps, from the first, and needs no note of how far it came.
//!
//! Why a process that is killed leaves one of the two sites whole, whenever it happens: until the draft is renamed to
//! `journal`, nothing in the target has been touched, and the next command throws the stage away. From then on the
//! journal holds all that is to be done and the stage all that it needs, and the next command does it. A switch of a
//! single step has no middle, and goes without a journal; the first build, one rename of the whole site, is one.
//!
//! Why only the list of files and the journal are forced to the disk: the system keeps what a killed process wrote,
//! so this matters at a power cut alone. Then these two decide what is removed, and must be whole. The pages need not
//! be, at many times the cost of writing them: the next build compares each one with what stands, and mends it.

use std::fs;
use std::io;
use std::path::Path;

use rayon::prelude::*;

use super::error::{DiskError, TargetError};
use super::journal;
use super::manifest;
use super::target::Target;
use super::workplace::{Workplace, write_durably};

/// One step of a switch; paths are below the target folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Step {
    /// Removes a file.
    Remove(String),
    /// Removes a folder if it is empty.
    RemoveFolder(String),
    /// Moves a file or a whole folder to where nothing of the site stands.
    Place(String),
    /// Moves a file, staged under its number, over an older one.
    Replace(usize, String),
    /// Moves the list of the site's files over the older one, if there is one.
    PlaceManifest,
    /// Moves the whole site to where no target folder is.
    PlaceAll,
}

/// The steps from the old site to the new one.
#[derive(Debug)]
pub(super) struct Switch {
    /// In this order.
    pub(super) steps: Vec<Step>,
}

impl Switch {
    /// Writes down the steps, without beginning with them.
    pub(super) fn draft(&self, workplace: &Workplace) -> Result<(), DiskError> {
        if self.steps.len() > 1 { write_durably(&workplace.draft(), &journal::text_of(&self.steps)) } else { Ok(()) }
    }

    /// Takes the steps, which have been drafted.
    pub(super) fn run(&self, workplace: &Workplace, target: &Target) -> Result<(), TargetError> {
        match self.steps.as_slice() {
            [] => Ok(()),
            [only] => Ok(only.take(workplace, target)?),
            [first, rest @ ..] => {
                begin(workplace)?;
                if let Err(error) = first.take(workplace, target) {
                    end(workplace)?;
                    return Err(error.into());
                }
                take_all(rest, workplace, target)
            }
        }
    }
}

/// Puts the draft into force.
pub(super) fn begin(workplace: &Workplace) -> Result<(), DiskError> {
    let journal = workplace.journal();
    fs::rename(workplace.draft(), &journal).map_err(|error| DiskError::new("written", journal, error))
}

fn end(workplace: &Workplace) -> Result<(), DiskError> {
    let journal = workplace.journal();
    fs::remove_file(&journal).map_err(|error| DiskError::new("removed", journal, error))
}

fn take_all(steps: &[Step], workplace: &Workplace, target: &Target) -> Result<(), TargetError> {
    // Moves of different files need not wait for each other, and the system answers each only when it has begun to
    // write the file. All other steps rest on those before them.
    let mut runs = steps.chunk_by(|one, next| one.is_move() && next.is_move());
    let taken =
        runs.try_for_each(|run| run.par_iter().with_min_len(32).try_for_each(|step| step.take(workplace, target)));
    taken
        .and_then(|()| end(workplace))
        .map_err(|error| TargetError::Unfinished { error, folder: workplace.folder().to_owned() })
}

/// Sees to what an earlier command has left: a switch that began is finished, anything else thrown away.
pub(super) fn recover(workplace: &Workplace, target: &Target) -> Result<(), TargetError> {
    let journal = workplace.journal();
    if journal.exists() {
        if target.exists() {
            take_all(&journal::read(&journal)?, workplace, target)?;
        } else {
            // Somebody has removed the target since, so there is nothing left to be made whole.
            end(workplace)?;
        }
    }
    Ok(workplace.discard()?)
}

impl Step {
    /// Whether this moves files of the site to where nothing else is being done.
    fn is_move(&self) -> bool {
        match self {
            Self::Place(_) | Self::Replace(..) => true,
            Self::Remove(_) | Self::RemoveFolder(_) | Self::PlaceManifest | Self::PlaceAll => false,
        }
    }

    /// Takes the step, or finds that it has been taken.
    pub(super) fn take(&self, workplace: &Workplace, target: &Target) -> Result<(), DiskError> {
        match self {
            Self::Remove(path) => {
                let path = target.join(path);
                match fs::remove_file(&path) {
                    Err(error) if is_gone(&error) || path.is_dir() => Ok(()),
                    done => done.map_err(|error| DiskError::new("removed", path, error)),
                }
            }
            Self::RemoveFolder(path) => {
                // It may hold files that are not ours, and then it stays. If it stands in the way of a file, placing
                // that file tells.
                _ = fs::remove_dir(target.join(path));
                Ok(())
            }
            Self::Place(path) => place(&workplace.new_files().join(path), &target.join(path)),
            Self::Replace(index, path) => place(&workplace.changed_files().join(index.to_string()), &target.join(path)),
            Self::PlaceManifest => place(&workplace.new_files().join(manifest::NAME), &target.join(manifest::NAME)),
            Self::PlaceAll => place(&workplace.new_files(), target.path()),
        }
    }
}

fn place(from: &Path, to: &Path) -> Result<(), DiskError> {
    let moved = match fs::rename(from, to) {
        Err(error) if is_gone(&error) && fs::symlink_metadata(from).is_err() => Ok(()),
        // Between the cut and now somebody has removed the folder.
        Err(error) if is_gone(&error) => match to.parent() {
            Some(parent) => fs::create_dir_all(parent).and_then(|()| fs::rename(from, to)),
            None => Err(error),
        },
        moved => moved,
    };
    moved.map_err(|error| DiskError::new("written", to, error))
}

fn is_gone(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
}
