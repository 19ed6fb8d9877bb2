//! What the pages in a folder were made from, kept beside them as `.corroborate-record`, so that a build of the same
//! site need not make them again.
//!
//! It is no part of the site, and it is written when the site stands. Without it, or where it cannot be understood,
//! every page is made and compared. Where it names the fingerprint of the site that is to be built, a page is taken to
//! be what that build made if it has the length noted here and has not been written since the record was. Copies are
//! compared all the same: the fingerprint does not cover what they hold.
//!
//! The record says nothing about time itself, so that two builds of one site are equal, byte for byte.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

use crate::output::{Fingerprint, Outputs};

use super::target::Target;
use super::workplace::Workplace;

/// What the record is called, below the target folder.
pub(super) const NAME: &str = ".corroborate-record";

/// What the first line says; a later form gets another number.
const HEADER: &str = "corroborate record 1";

/// What a build of one site made.
#[derive(Debug)]
pub(super) struct Record {
    /// How long each file was, in bytes, in the order of the site's paths.
    lengths: Vec<u64>,
    /// What the system says of the record itself.
    itself: fs::Metadata,
}

impl Record {
    /// The record of the target, if it is about this very site, which has so many paths.
    pub(super) fn of(target: &Path, fingerprint: Fingerprint, paths: usize) -> Option<Self> {
        let path = target.join(NAME);
        let itself = fs::symlink_metadata(&path).ok().filter(fs::Metadata::is_file)?;
        let text = fs::read_to_string(&path).ok()?;
        let lengths = text.strip_prefix(HEADER)?.strip_prefix('\n')?;
        let lengths = lengths.strip_prefix(&fingerprint.to_string())?.strip_prefix('\n')?;
        let lengths: Vec<u64> = lengths.lines().map(|line| line.parse().ok()).collect::<Option<_>>()?;
        (lengths.len() == paths).then_some(Self { lengths, itself })
    }

    /// The length of the page at this position, if what is found there is that page.
    pub(super) fn untouched(&self, index: usize, found: &fs::Metadata) -> Option<u64> {
        let length = self.lengths[index];
        let older = found.modified().ok()? <= self.itself.modified().ok()?;
        (found.is_file() && found.len() == length && older).then_some(length)
    }
}

/// Notes the length of every file of the site, in the order of its paths. This is for speed alone: where it cannot be
/// written, nobody is told.
pub(super) fn write<O: Outputs>(target: &Target, workplace: &Workplace, outputs: &O, lengths: &[(usize, u64)]) {
    let Some(fingerprint) = outputs.fingerprint() else { return };
    let mut text = format!("{HEADER}\n{fingerprint}\n");
    for (_, length) in lengths {
        text.push_str(&length.to_string());
        text.push('\n');
    }
    let staged = workplace.record();
    let placed = put(&staged, &text).and_then(|()| fs::rename(&staged, target.join(NAME)));
    if placed.is_err() {
        _ = fs::remove_file(staged);
    }
}

fn put(path: &Path, text: &str) -> io::Result<()> {
    OpenOptions::new().write(true).create(true).truncate(true).open(path)?.write_all(text.as_bytes())
}
