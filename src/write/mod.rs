//! Write: the site to disk, in parallel, only what changed, published whole or not at all. The only writer.
//!
//! 1. What an interrupted command has left is finished or thrown away (`switch`).
//! 2. Every file is made, compared with what stands, and staged beside the target if it differs (`stage`).
//! 3. The steps to the new site are drawn up, and with them everything that could be in their way (`steps`).
//! 4. The switch is made, by renames and removals only.
//! 5. What the pages were made from is noted, so that the next build of the same makes none of them (`record`).
//!
//! This phase knows a site as [`Outputs`] and nothing of what is in it. It never removes what it has not written: the
//! files of the last build are listed in the folder itself, in `.corroborate`, and nothing else is ours.
#![expect(clippy::disallowed_methods, reason = "this is the phase that writes, and it reads back only what it wrote")]

use std::fs;
use std::path::Path;

use crate::output::{Outputs, SitePath};

mod add;
mod error;
mod ground;
mod identity;
mod journal;
mod lines;
mod manifest;
mod record;
mod single;
mod stage;
mod steps;
mod switch;
mod target;
mod workplace;

#[cfg(test)]
mod tests;

pub use add::add;
pub use error::{DiskError, FailedFile, Nature, Obstacle, TargetError, WriteError};
pub use single::{file_in_folder, forget_kept, replace, rewrite, take_away};

use ground::Ground;
use manifest::Manifest;
use record::Record;
use stage::{Compare, Kept, Made, Stage, Staged};
use steps::{Change, Drawing, Leavings};
use switch::{Step, Switch};
use target::Target;
use workplace::Workplace;

/// How to publish.
#[derive(Clone, Copy, Default)]
pub struct Options<'a> {
    /// Whether to write into a folder that no build has written before, and over files that none has written; and to
    /// make every page, whatever the record says. Files that the site has no need to replace stay even so.
    pub force: bool,
    /// The folders that the site is made from. The target may not be one, hold one or lie in one.
    pub inputs: &'a [&'a Path],
    /// Told how many files are finished, from any thread and in no strict order.
    pub progress: Option<&'a (dyn Fn(usize) + Sync)>,
}

/// What publishing has done.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct WriteReport {
    /// Files that are new or differ from what stood there.
    pub written: usize,
    /// Files that stood as they should, and were not touched.
    pub unchanged: usize,
    /// Files that were removed: those of the last build that the site does not have any more, and those that stood in
    /// the way of a folder and were cleared away by force.
    pub removed: usize,
    /// The size of the whole site.
    pub bytes: u64,
}

/// What cleaning has done.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct CleanReport {
    /// Files of the last build that were removed.
    pub removed: usize,
}

/// Brings the target folder to hold the site, or leaves it as it is.
///
/// # Errors
/// When a file of the site cannot be made, the target is not a folder to write to, or the system refuses.
pub fn publish<O: Outputs>(
    outputs: &O,
    target: &Path,
    options: &Options<'_>,
) -> Result<WriteReport, WriteError<O::Failure>> {
    let target = Target::locate(target)?;
    target.keep_apart(options.inputs, std::env::home_dir().as_deref())?;
    let workplace = enter(&target)?;
    let Prepared { made, switch } = prepare(outputs, &target, &workplace, options)?;
    switch.run(&workplace, &target)?;
    if made.remade > 0 {
        record::write(&target, &workplace, outputs, &made.lengths);
    }
    Ok(WriteReport {
        written: made.staged.len(),
        unchanged: made.unchanged,
        removed: switch.steps.iter().filter(|step| matches!(step, Step::Remove(_))).count(),
        bytes: made.lengths.iter().map(|(_, length)| length).sum(),
    })
}

/// Removes what the last build has written, and the folders that this leaves empty. `None` where no build has written.
///
/// # Errors
/// When the list of the last build cannot be understood, another build is running, or the system refuses.
pub fn clean(target: &Path) -> Result<Option<CleanReport>, TargetError> {
    let target = Target::locate(target)?;
    let interrupted = [Workplace::beside(&target), Workplace::inside(&target)].iter().any(|folder| folder.exists());
    if !interrupted && Manifest::read(target.path())?.is_none() {
        return Ok(None);
    }
    let workplace = enter(&target)?;
    let Some(before) = Manifest::read(target.path())? else { return Ok(Some(CleanReport::default())) };
    let leavings = Leavings::find(&before, &[], &mut Ground::new(&target, &workplace)?)?;
    let removed = leavings.files.len();
    let files = leavings.files.into_iter().map(|(path, _)| Step::Remove(path));
    let folders = leavings.folders.into_iter().rev().map(Step::RemoveFolder);
    // The list goes last, so that a cleaning that is cut off can be taken up again.
    let notes = [record::NAME, manifest::NAME].map(|name| Step::Remove(name.to_owned()));
    for step in files.chain(folders).chain(notes) {
        step.take(&workplace, &target)?;
    }
    // Only if nothing is left in it.
    _ = fs::remove_dir(target.path());
    Ok(Some(CleanReport { removed }))
}

/// Locks the working folder of a target, and sees to what an interrupted command has left.
fn enter(target: &Target) -> Result<Workplace, TargetError> {
    let workplace = Workplace::open(target)?;
    // The interrupted command may have been one of a user with other rights, who worked in the other place.
    for folder in [Workplace::beside(target), Workplace::inside(target)] {
        if folder != workplace.folder() && folder.exists() {
            switch::recover(&Workplace::lock(folder, target)?, target)?;
        }
    }
    switch::recover(&workplace, target)?;
    Ok(workplace)
}

/// A new site in the stage, and the way to it.
struct Prepared<F> {
    made: Made<F>,
    switch: Switch,
}

/// Does all that leaves the target as it is: makes the files, and drafts the switch to them.
fn prepare<O: Outputs>(
    outputs: &O,
    target: &Target,
    workplace: &Workplace,
    options: &Options<'_>,
) -> Result<Prepared<O::Failure>, WriteError<O::Failure>> {
    let paths = outputs.paths();
    if let Some(path) = paths.iter().find(|path| manifest::is_reserved(path)) {
        return Err(TargetError::Reserved(path.clone()).into());
    }
    let before = Before::look(target, paths, options.force)?;
    workplace.prepare().and_then(|()| before.stage_manifest(paths, workplace))?;
    let change = Change { target, before: before.manifest(), paths, force: options.force };
    let make = |compare| {
        let made = stage::make_all(Stage { workplace, target, compare, progress: options.progress }, outputs)?;
        if made.failed.is_empty() { Ok(made) } else { Err(WriteError::Files(made.failed)) }
    };
    match &before {
        Before::Missing => {
            Ok(Prepared { switch: Switch { steps: vec![Step::PlaceAll] }, made: make(Compare::Nothing)? })
        }
        Before::Clear => {
            // Every file will be staged, so the steps are known before one is made. To force a journal to the disk
            // takes the longer, the more has been written there: before the first file it is quick, and after the
            // last it would cost as much as all of them.
            let all: Vec<_> = (0..paths.len()).map(|index| Staged { index, kept: Kept::InShape }).collect();
            let switch = Drawing::begin(change, workplace)?.finish(&all)?;
            switch.draft(workplace)?;
            Ok(Prepared { switch, made: make(Compare::Nothing)? })
        }
        Before::Standing(_) => {
            let drawing = Drawing::begin(change, workplace)?;
            let fingerprint = outputs.fingerprint().filter(|_| !options.force);
            let record = fingerprint.and_then(|fingerprint| Record::of(target.path(), fingerprint, paths.len()));
            let made = make(Compare::With { going: &drawing.going(), record: record.as_ref() })?;
            let switch = drawing.finish(&made.staged)?;
            switch.draft(workplace)?;
            Ok(Prepared { switch, made })
        }
    }
}

/// What stands in the target before a build.
enum Before {
    /// No folder.
    Missing,
    /// A folder in which nothing bears a name that the site has at its top.
    Clear,
    /// A folder with files of the last build, if it has left a list, or with others that may be replaced.
    Standing(Option<Manifest>),
}

impl Before {
    fn look(target: &Target, paths: &[SitePath], force: bool) -> Result<Self, TargetError> {
        if !target.exists() {
            return Ok(Self::Missing);
        }
        match Manifest::read(target.path()) {
            Ok(Some(manifest)) => return Ok(Self::Standing(Some(manifest))),
            Err(TargetError::Manifest { .. }) if force => return Ok(Self::Standing(None)),
            Err(error) => return Err(error),
            Ok(None) => {}
        }
        let names = target.names()?;
        let foreign: Vec<_> = names.iter().filter(|name| !name.starts_with('.')).cloned().collect();
        if !foreign.is_empty() && !force {
            return Err(TargetError::NotOurs { target: target.path().to_owned(), names: foreign });
        }
        let taken = names.iter().any(|name| manifest::find(paths, name) || manifest::any_inside(paths, name));
        Ok(if taken { Self::Standing(None) } else { Self::Clear })
    }

    /// The files of the last build.
    fn manifest(&self) -> &Manifest {
        const NONE: &Manifest = &Manifest::NONE;
        match self {
            Self::Standing(Some(manifest)) => manifest,
            Self::Missing | Self::Clear | Self::Standing(None) => NONE,
        }
    }

    /// Stages the list of the new site's files, unless it is the one that stands.
    fn stage_manifest(&self, paths: &[SitePath], workplace: &Workplace) -> Result<(), DiskError> {
        if matches!(self, Self::Standing(Some(before)) if before.paths() == paths) {
            return Ok(());
        }
        workplace::write_durably(&workplace.new_files().join(manifest::NAME), &manifest::text_of(paths))
    }
}
