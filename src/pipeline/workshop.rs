//! A project that is read again and again while it is being written.

use std::path::{Path, PathBuf};

use crate::assess;
use crate::diag::{Diagnostic, FileId, Files, Span};
use crate::link;
use crate::load::{self, LoadError, read_copy};
use crate::model::Declared;
use crate::output::Outputs;
use crate::parse::{self, Parsed, front_matter::Places};
use crate::picture::Darkroom;
use crate::plan::{self, Page};

use super::copies;
use super::{Examined, Made, Prepared, Request, Rules, Site, Unjudged, gather, made, place_findings};

/// A project’s folder, for a program that stays.
#[derive(Debug)]
pub struct Workshop {
    root: PathBuf,
    kept: Kept,
}

/// What a project says, and what was read of it.
#[derive(Debug)]
pub struct Survey {
    /// What follows from it; rules have not been looked at.
    pub examined: Examined,
    /// What the texts say, as it is written.
    pub parsed: Parsed,
}

/// What is not read again while it is what it was.
#[derive(Debug, Default)]
pub(super) struct Kept {
    pub(super) load: load::Kept,
    pub(super) parse: parse::Kept,
    pub(super) link: link::Kept,
    pub(super) copies: copies::Kept,
    pub(super) assess: assess::Kept,
    pub(super) plan: plan::Kept,
}

impl Workshop {
    /// For the project in that folder. Nothing is read yet.
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into(), kept: Kept::default() }
    }

    /// Has a file read again of which it is known that it has changed.
    pub fn forget(&mut self, path: &Path) {
        self.kept.load.forget(path);
    }

    /// Takes a text for that of a file of the content, whatever stands on disk, until it is released.
    pub fn hold(&mut self, path: &Path, text: &str) {
        self.kept.load.hold(path, text);
    }

    /// Takes what stands on disk again.
    pub fn release(&mut self, path: &Path) {
        self.kept.load.release(path);
    }

    /// Reads what has changed in the project, for an editor: no pages are thought of, and the rules have not been looked at.
    ///
    /// # Errors
    /// When there is no site in that folder.
    pub fn survey(&mut self, request: &Request) -> Result<Survey, LoadError> {
        let mut parsed = Parsed::default();
        let examined = gather(&self.root, request, Some(&mut self.kept), Some(&mut parsed))?;
        Ok(Survey { examined, parsed })
    }

    /// Reads what has changed in the project, and prepares its site. All texts stay in memory, so that any of them can be pointed
    /// into later. The rules take longer than all else: of a site that can be shown they are looked at behind, by
    /// [`Site::judge`].
    ///
    /// # Errors
    /// When there is no site in that folder. What is wrong with the site is among the findings.
    pub fn make(
        &mut self,
        request: &Request,
        darkroom: Darkroom<'_>,
    ) -> Result<(Prepared, Option<Unjudged>), LoadError> {
        let examined = gather(&self.root, request, Some(&mut self.kept), None)?;
        let Made { mut prepared, templates: _, unjudged } =
            made(examined, request, darkroom, Rules::Wait, Some(&mut self.kept.plan));
        let Prepared { files, waived, .. } = &mut prepared;
        place_findings(waived.iter_mut().map(|waived| &mut waived.finding), files);
        Ok((prepared, unjudged))
    }
}

impl Site {
    /// Where what a page is about is written: a text, and the bytes in it; no bytes for a page that is the whole of it, and
    /// nothing for one that is made from many.
    pub fn written_in(&self, index: usize, files: &Files) -> Option<(FileId, Option<Span>)> {
        let library = &self.library;
        let (declared, is_part) = match self.plan.page(index) {
            Page::Brief(id) => (&library[id].declared, false),
            Page::Claim(id) | Page::Embed(id) => (&library[id].declared, true),
            Page::Source(id) => (&library[id].declared, true),
            Page::Free(id) => (&library[id].declared, false),
            Page::Author(id) => (library[id].declared.as_ref()?, false),
            Page::Topic(id) => (library[id].declared.as_ref()?, false),
            _ => return None,
        };
        let Declared { file, path } = declared;
        let text = files.get(*file);
        let place = is_part.then(|| Places::of(text.path(), text.text()).find(path)).flatten();
        Some((*file, place))
    }

    /// The bytes of the file at `paths()[index]`, whether it is made or copied.
    ///
    /// # Errors
    /// What is wrong with the page, or why the file that it is a copy of cannot be read any more.
    pub fn bytes(&self, index: usize, buffer: &mut Vec<u8>) -> Result<(), Unmade> {
        match self.original(index) {
            Some(original) => read_copy(original, buffer).map_err(|error| Unmade::Unreadable(error.to_string())),
            None => self.make(index, buffer).map_err(Unmade::Faulty),
        }
    }
}

/// Why a file of a site cannot be had.
#[derive(Debug)]
pub enum Unmade {
    /// What it is a copy of cannot be read.
    Unreadable(String),
    /// The theme has a fault that shows on this page.
    Faulty(Box<Diagnostic>),
}
