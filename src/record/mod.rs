//! Phase 5: what has been published, as `content/evidence.lock` keeps it, and what has changed since.
//!
//! For every claim, brief and source that was ever published the record holds a line: what it stated, in which version,
//! since when. [`read()`] reads the file, [`take`] says what it has to hold now, [`changes`] compares two records.
//! Whoever reads the public record years later needs the words themselves; a hash alone would only say that they were
//! others.

mod change;
mod entry;
mod evidence;
mod history;
mod news;
mod read;
mod source;
mod statement;
mod take;
mod wording;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::diag::FileId;

pub use change::{Change, ChangeKind, changes};
pub use entry::{BriefEntry, CaptureEntry, ClaimEntry, CorrectionEntry, Earlier, SourceEntry};
pub use evidence::{Dropped, Unquoted, dropped, reattributed, unquoted};
pub use history::rewritten;
pub use news::{News, news};
pub use read::read;
pub use source::redescribed;
pub use statement::{Edit, FieldEdit, Stated, edit, forecast_likelihood, standing_named, stated_likelihood};
pub use take::{brief_hash, correction_entry, take, take_claim};
pub use wording::is_small;

/// The form of the file that this program reads and writes.
pub const FORM: u32 = 1;

/// Everything that was published, by name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Record {
    /// Where it was read; `None` for one that was taken from a site.
    pub file: Option<FileId>,
    /// By slug.
    pub briefs: BTreeMap<String, BriefEntry>,
    /// Copies of sources that were filed, by the key of the source.
    pub captures: BTreeMap<String, CaptureEntry>,
    /// By id.
    pub claims: BTreeMap<String, ClaimEntry>,
    /// By key.
    pub sources: BTreeMap<String, SourceEntry>,
}

impl Record {
    /// The whole file: a first line that names its form, then a line an entry, sorted by what it is about and its name.
    pub fn to_text(&self) -> String {
        let mut text = format!("{{\"corroborate-lock\":{FORM}}}\n");
        let Self { file: _, briefs, captures, claims, sources } = self;
        let lines = briefs.values().map(serde_json::to_string);
        let lines = lines.chain(captures.values().map(serde_json::to_string));
        let lines = lines.chain(claims.values().map(serde_json::to_string));
        let lines = lines.chain(sources.values().map(serde_json::to_string));
        // Texts, dates and numbers can always be written.
        for line in lines.flatten() {
            _ = writeln!(text, "{line}");
        }
        text
    }
}
