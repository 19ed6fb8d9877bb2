//! FOUNDATION. Other tools’ bibliographies: BibLaTeX, RIS, CSL-JSON and hayagriva's YAML, read into source files, or as they
//! lie in `sources/`.
//!
//! Nothing is lost: what a source file has no key for goes under `extra`, an entry that cannot be read is told at its
//! place, and the others are read all the same.

mod bibtex;
mod csl;
mod entry;
mod json_places;
mod library;
mod markup;
mod ris;
mod same;
mod wholes;

use std::collections::HashSet;

use crate::diag::{Diagnostic, FileId};
use crate::model::{ExtraValue, Library, Slug, on_one_line};
use crate::yaml::write_entry;

pub use entry::Entry;
pub use same::known_by_address;

/// A bibliography as it lies there: its entries under the keys that it has.
#[derive(Debug)]
pub struct Bibliography {
    /// Every entry that could be read, in the order of the text.
    pub entries: Vec<Entry>,
    /// What was found on the way.
    pub findings: Vec<Diagnostic>,
    /// The keys of entries that could not be read.
    pub unread: Vec<Box<str>>,
}

/// How a bibliography is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// BibLaTeX or BibTeX: `.bib`.
    BibLaTeX,
    /// RIS: `.ris`.
    Ris,
    /// CSL-JSON: `.json`.
    CslJson,
    /// hayagriva's YAML: `.yml`, `.yaml`.
    Yaml,
}

impl Format {
    /// The format of files that end like this; `None` for an ending that none has.
    pub fn of_ending(ending: &str) -> Option<Self> {
        match ending.to_ascii_lowercase().as_str() {
            "bib" | "bibtex" | "biblatex" => Some(Self::BibLaTeX),
            "ris" => Some(Self::Ris),
            "json" => Some(Self::CslJson),
            "yml" | "yaml" => Some(Self::Yaml),
            _ => None,
        }
    }
}

/// Reads the text of a bibliography as it is.
pub fn bibliography(file: FileId, text: &str, format: Format) -> Bibliography {
    let (entries, findings, unread) = match format {
        Format::BibLaTeX => bibtex::read(file, text),
        Format::Ris => with_nothing_unread(ris::read(file, text)),
        Format::CslJson => csl::read(file, text),
        Format::Yaml => with_nothing_unread(library::read(file, text)),
    };
    Bibliography { entries, findings, unread }
}

fn with_nothing_unread(
    (entries, findings): (Vec<Entry>, Vec<Diagnostic>),
) -> (Vec<Entry>, Vec<Diagnostic>, Vec<Box<str>>) {
    (entries, findings, Vec::new())
}

/// Reads the text of a bibliography: its entries as sources, under keys that may stand in addresses, each once; and what
/// was found on the way. `library` is what the site has already: what it knows is left out, and told.
pub fn read(file: FileId, text: &str, format: Format, library: &Library) -> (Vec<Entry>, Vec<Diagnostic>) {
    let Bibliography { entries, mut findings, .. } = bibliography(file, text, format);
    let entries = same::join(file, entries, &mut findings);
    let mut entries = same::leave_out_known(file, entries, library, &mut findings);
    name(file, &mut entries, library, &mut findings);
    (entries, findings)
}

/// The text of a file in `content/sources/`. `from` names the bibliography in its first line.
pub fn to_text(entries: &[Entry], from: &str) -> String {
    let mut out = format!("# Imported from {}.\n", on_one_line(from));
    for Entry { key, fields, .. } in entries {
        out.push('\n');
        write_entry(key, fields, &mut out);
    }
    out
}

/// A key for a source that has none, of the author, written `Family, Given` or as a name, and of the year in which a date
/// begins. `None` where nothing of them can stand in an address.
pub fn made_key(author: Option<&str>, date: Option<&str>) -> Option<Slug> {
    key_of(author.map(entry::Name::by_comma).as_ref().map(|name| name.family.as_str()), date)
}

/// The same of a family name.
fn key_of(family: Option<&str>, date: Option<&str>) -> Option<Slug> {
    let year = date.and_then(|date| date.get(..4));
    let known: Vec<&str> = family.into_iter().chain(year).collect();
    Slug::from_text(&known.join("-"))
}

/// Gives each entry a key that may stand in addresses and that nothing else has; the one it had goes under `extra`.
fn name(file: FileId, entries: &mut [Entry], library: &Library, findings: &mut Vec<Diagnostic>) {
    let mut taken: HashSet<String> = library.sources.iter().map(|source| source.id.to_string()).collect();
    for (position, entry) in entries.iter_mut().enumerate() {
        let slug = Slug::from_text(&entry.key)
            .map_or_else(|| format!("entry-{}", position + 1), |slug| Box::<str>::from(slug).into());
        let mut key = slug.clone();
        let mut number = 2;
        while !taken.insert(key.clone()) {
            key = format!("{slug}-{number}");
            number += 1;
        }
        // Nobody has written, or can have cited, a key that was made up.
        if key == entry.key || entry.keyless {
            entry.key = key;
            continue;
        }
        let message = format!("entry `{}` becomes source `{key}`", entry.key);
        findings.push(
            Diagnostic::new(crate::diag::Severity::Info, "key-changed", message)
                .help("a key stands in an address: `a` to `z`, digits and hyphens, and each once")
                .at(file, entry.span, ""),
        );
        let old = std::mem::replace(&mut entry.key, key);
        let old = ("key".to_owned(), ExtraValue::Text(old));
        match entry.fields.iter_mut().find(|(name, _)| name == "extra") {
            Some((_, ExtraValue::Map(extra))) => extra.push(old),
            _ => entry.fields.push(("extra".to_owned(), ExtraValue::Map(vec![old]))),
        }
    }
}
