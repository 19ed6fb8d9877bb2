//! Drawing findings: one file per output format. Nothing here prints; each returns text.
//!
//! Places must be spans by now, see [`place`](super::place); one that still is a path is shown as the whole file.

pub mod github;
pub mod human;
pub mod json;
pub mod sarif;
mod visible;

pub use visible::cleaned;

use super::Diagnostic;

/// A finding that an author has excused.
#[derive(Debug, Clone)]
pub struct Excused<'a> {
    /// The finding.
    pub finding: &'a Diagnostic,
    /// Why.
    pub reason: &'a str,
    /// Until when, that day, month or year included.
    pub until: String,
}
