//! A bibliography of another tool that lies in `sources/`, read as it is: each entry a source, each finding at its place in
//! the bibliography.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use crate::diag::{Diagnostic, FieldPath, FileId, Span, Step};
use crate::import::{Bibliography, Entry, Format, bibliography};
use crate::model::{ExtraValue, Slug};
use crate::yaml::Document;

use super::name::suggestion;
use super::source::{self, RawSource};
use super::{Input, Outcome, Read};

/// The format of a bibliography, by the name of its file; `None` for files in the site's own YAML.
pub(super) fn format_of(path: &str) -> Option<Format> {
    let (_, ending) = path.rsplit_once('.')?;
    Format::of_ending(ending).filter(|format| *format != Format::Yaml)
}

/// Reads every entry.
pub(super) fn read(input: &Input<'_>, format: Format) -> Outcome {
    let Bibliography { entries, mut findings, unread } = bibliography(input.file, input.text, format);
    let keys = keys(input.file, &entries, &mut findings);
    let values = entries.into_iter().map(|entry| ExtraValue::Map(entry.fields)).collect();
    let document = Document::of(input.file, &ExtraValue::List(values));
    let nodes = document.root().list().unwrap_or_default();
    let mut sources: Vec<Arc<RawSource>> = Vec::with_capacity(nodes.len());
    for (node, Key { id, written, is_made_up }) in nodes.iter().zip(keys) {
        let Some(fields) = node.fields("a source") else { continue };
        let mut source = source::read(input.file, id, node, fields);
        if let Some(written) = &written {
            source.extra.push(("key".to_owned(), ExtraValue::Text(written.to_string())));
        }
        sources.push(Arc::new(RawSource { written_key: written, key_is_made_up: is_made_up, ..source }));
    }
    findings.extend(document.into_faults());
    Outcome { read: Read::Sources(sources), findings, unread }
}

/// The key of a source, and the one that its entry has, where the two differ.
struct Key {
    id: Box<str>,
    written: Option<Box<str>>,
    is_made_up: bool,
}

/// Keys that may stand in addresses. One that the bibliography gives twice stays twice, which is told later with what is
/// told of other sources.
fn keys(file: FileId, entries: &[Entry], findings: &mut Vec<Diagnostic>) -> Vec<Key> {
    let key = |Entry { key, span, keyless, .. }: &Entry| {
        let id: Box<str> = Slug::from_text(key).map_or_else(
            || {
                let message = format!("`{key}` cannot be a source's key: nothing of it can stand in an address");
                findings.push(Diagnostic::error("bad-id", message).help(suggestion(key)).at(file, *span, ""));
                key.as_str().into()
            },
            Into::into,
        );
        let written = (!keyless && *id != **key).then(|| key.as_str().into());
        Key { id, written, is_made_up: *keyless }
    };
    entries.iter().map(key).collect()
}

/// Gives a number to each key that was made up and that another source has.
pub(super) fn number_made_up_keys(sources: &mut [Arc<RawSource>]) {
    if sources.iter().all(|source| !source.key_is_made_up) {
        return;
    }
    let given = sources.iter().filter(|source| !source.key_is_made_up);
    let mut taken: HashSet<Box<str>> = given.map(|source| source.id.clone()).collect();
    for source in sources.iter_mut().filter(|source| source.key_is_made_up) {
        let slug = source.id.clone();
        let mut number = 2_u32;
        while !taken.insert(source.id.clone()) {
            Arc::make_mut(source).id = format!("{slug}-{number}").into();
            number += 1;
        }
    }
}

/// Where the entries of a bibliography and their values stand.
#[derive(Debug)]
pub(super) struct LibraryPlaces(Vec<(Span, HashMap<String, Span>)>);

impl LibraryPlaces {
    /// Reads a bibliography once more, for its places.
    pub(super) fn of(text: &str, format: Format) -> Self {
        let entries = bibliography(FileId(0), text, format).entries;
        // Of two places of one key the first holds the value that counts.
        let of_keys = |places: Vec<(String, Span)>| places.into_iter().rev().collect();
        Self(entries.into_iter().map(|entry| (entry.span, of_keys(entry.places))).collect())
    }

    /// The bytes of a value; those of the entry's key where the value is not written as such.
    pub(super) fn find(&self, path: &FieldPath) -> Option<Span> {
        let mut steps = path.steps.iter();
        let Some(Step::Index(number)) = steps.next() else { return None };
        let (entry, values) = self.0.get(*number)?;
        let value = match steps.next() {
            Some(Step::Key(key)) => values.get(&**key),
            Some(Step::Index(_)) | None => None,
        };
        Some(*value.unwrap_or(entry))
    }
}
