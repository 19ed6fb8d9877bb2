//! hayagriva's YAML, whose keys are those of a source file.

use crate::diag::{Diagnostic, FileId, Span};
use crate::model::{ExtraValue, FURTHER_KEYS};
use crate::yaml::{Document, Places};

use super::Entry;

/// The keys of a source file, beside hayagriva's further ones; what else an entry has goes under `extra`.
const KEYS: [&str; 29] = [
    "type",
    "title",
    "author",
    "editor",
    "date",
    "publisher",
    "organization",
    "location",
    "parent",
    "volume",
    "issue",
    "page-range",
    "url",
    "serial-number",
    "language",
    "genre",
    "note",
    "accessed",
    "archived",
    "access",
    "tier",
    "origin",
    "seen",
    "interest",
    "reliability",
    "descriptor",
    "status",
    "notices",
    "allow",
];

/// Reads every entry.
pub(super) fn read(file: FileId, text: &str) -> (Vec<Entry>, Vec<Diagnostic>) {
    let document = match Document::parse(file, text, 0) {
        Ok(document) => document,
        Err(findings) => return (Vec::new(), findings),
    };
    let mut entries = Vec::new();
    let places = Places::of(text);
    let root = document.root();
    let listed = if root.is_null() { Vec::new() } else { root.entries().unwrap_or_default() };
    for (key, node) in listed {
        let span = places.find(&node.path()).unwrap_or(Span::new(0, 0));
        let Some(values) = node.entries() else { continue };
        let (known, others): (Vec<_>, Vec<_>) = values
            .into_iter()
            .map(|(key, node)| (key, node.anything()))
            .partition(|(key, _)| KEYS.contains(&key.as_str()) || FURTHER_KEYS.contains(&key.as_str()));
        let mut fields = known;
        let mut extra = Vec::new();
        for (key, value) in others {
            match value {
                ExtraValue::Map(map) if key == "extra" => extra.extend(map),
                value => extra.push((key, value)),
            }
        }
        if !extra.is_empty() {
            fields.push(("extra".to_owned(), ExtraValue::Map(extra)));
        }
        entries.push(Entry { key, span, fields, places: Vec::new(), keyless: false });
    }
    (entries, document.into_faults())
}
