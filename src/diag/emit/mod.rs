//! Drawing findings: one file per output format. Nothing here prints; each returns text.

pub mod human;
pub mod json;
