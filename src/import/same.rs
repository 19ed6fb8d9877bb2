//! Which entries are the same work: by DOI; by ISBN or address where the titles are the same too, because the chapters
//! of a book have one ISBN and many documents one address. Of one address and different titles nobody but the author can say:
//! both are kept, and it is told.

use std::collections::HashMap;

use crate::diag::{Diagnostic, FileId};
use crate::model::{Extra, ExtraValue, Library, Source, Url};

use super::Entry;

/// What identifies a work.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Mark {
    Doi(String),
    Isbn(String, String),
    Url(String, String),
}

impl Mark {
    /// As it is told.
    fn said(&self) -> String {
        match self {
            Self::Doi(doi) => format!("the DOI {doi}"),
            Self::Isbn(isbn, _) => format!("the ISBN {isbn} and the title"),
            Self::Url(url, _) => format!("the address {url} and the title"),
        }
    }
}

/// Joins entries that are the same work: the first keeps its fields and takes from the later what it lacks; where they
/// differ, what the later says goes under `extra`, so that nothing is lost. Each joining is told.
pub(super) fn join(file: FileId, entries: Vec<Entry>, findings: &mut Vec<Diagnostic>) -> Vec<Entry> {
    let mut known: HashMap<Mark, usize> = HashMap::new();
    let mut addressed: HashMap<String, usize> = HashMap::new();
    let mut kept: Vec<Entry> = Vec::new();
    for entry in entries {
        let marks = marks(&entry);
        let Some((mark, at)) = marks.iter().find_map(|mark| Some((mark, *known.get(mark)?))) else {
            marks.into_iter().for_each(|mark| _ = known.insert(mark, kept.len()));
            if let Some(url) = address(entry.text("url")) {
                let first = *addressed.entry(url).or_insert(kept.len());
                if let Some(first) = kept.get(first).filter(|first| !are_parts(first, &entry)) {
                    findings.push(one_address(file, first, &entry));
                }
            }
            kept.push(entry);
            continue;
        };
        let first = &mut kept[at];
        let message = format!("entries `{}` and `{}` have {} in common", first.key, entry.key, mark.said());
        let finding = Diagnostic::warning("duplicate-entry", message)
            .help(format!("they are written once, as `{}`; where they differ, the second is under `extra`", first.key))
            .at(file, entry.span, "")
            .at(file, first.span, "the first");
        findings.push(finding);
        take_over(first, entry);
        marks.into_iter().for_each(|mark| _ = known.entry(mark).or_insert(at));
    }
    kept
}

/// Two entries of one address that may be one work or two.
fn one_address(file: FileId, first: &Entry, second: &Entry) -> Diagnostic {
    let url = second.text("url").unwrap_or_default();
    let message =
        format!("entries `{}` and `{}` have the address {url} in common, and not the title", first.key, second.key);
    Diagnostic::warning("shared-address", message)
        .help("both are written: where they are one work, keep one; where they are parts of it, say which in `page-range`")
        .at(file, second.span, "")
        .at(file, first.span, "the first")
}

/// Whether two entries are different parts of one document.
fn are_parts(first: &Entry, second: &Entry) -> bool {
    ["page-range", "volume", "issue"].into_iter().any(|key| first.get(key) != second.get(key))
}

fn take_over(first: &mut Entry, second: Entry) {
    let mut differing = Extra::new();
    let extra = first.fields.iter().position(|(key, _)| key == "extra").map(|at| first.fields.remove(at).1);
    for (key, value) in second.fields {
        match (first.fields.iter_mut().find(|(known, _)| *known == key), value) {
            (Some((_, known)), value) if *known == value => {}
            (Some((_, ExtraValue::Map(known))), ExtraValue::Map(map)) => {
                for (name, value) in map {
                    match known.iter().find(|(known, _)| *known == name) {
                        None => known.push((name, value)),
                        Some((_, same)) if *same == value => {}
                        Some(_) => differing.push((name, value)),
                    }
                }
            }
            (Some(_), value) => differing.push((key, value)),
            (None, value) if key == "extra" => differing.push((key, value)),
            (None, value) => first.fields.push((key, value)),
        }
    }
    let mut all = match extra {
        Some(ExtraValue::Map(map)) => map,
        Some(other) => vec![("extra".to_owned(), other)],
        None => Extra::new(),
    };
    if !differing.is_empty() {
        all.push((format!("also-{}", second.key), ExtraValue::Map(differing)));
    }
    if !all.is_empty() {
        first.fields.push(("extra".to_owned(), ExtraValue::Map(all)));
    }
}

/// Leaves out entries that the site has as sources already, and tells of each.
pub(super) fn leave_out_known(
    file: FileId,
    entries: Vec<Entry>,
    library: &Library,
    findings: &mut Vec<Diagnostic>,
) -> Vec<Entry> {
    let mut known: HashMap<Mark, &Source> = HashMap::new();
    for source in &library.sources {
        marks_of_source(source).into_iter().for_each(|mark| _ = known.entry(mark).or_insert(source));
    }
    let (kept, there): (Vec<_>, Vec<_>) = entries
        .into_iter()
        .map(|entry| {
            let found = marks(&entry).into_iter().find_map(|mark| known.get(&mark).map(|source| (mark, &*source.id)));
            (entry, found)
        })
        .partition(|(_, found)| found.is_none());
    for (entry, found) in there {
        let Some((mark, id)) = found else { continue };
        let message = format!("entry `{}` has {} in common with source `{id}`", entry.key, mark.said());
        findings.push(
            Diagnostic::warning("already-a-source", message)
                .help(format!("it is not written again; cite it as `@{id}`"))
                .at(file, entry.span, ""),
        );
    }
    let kept: Vec<Entry> = kept.into_iter().map(|(entry, _)| entry).collect();
    tell_of_known_addresses(file, &kept, library, findings);
    kept
}

/// The source that has that address.
pub fn known_by_address<'l>(url: &Url, library: &'l Library) -> Option<&'l Source> {
    let wanted = address(Some(url.as_str()));
    library.sources.iter().find(|source| address(source.url.as_ref().map(Url::as_str)) == wanted)
}

/// Tells of entries that have the address of a source, and not its title.
fn tell_of_known_addresses(file: FileId, entries: &[Entry], library: &Library, findings: &mut Vec<Diagnostic>) {
    let mut known: HashMap<String, &Source> = HashMap::new();
    for source in &library.sources {
        if let Some(url) = address(source.url.as_ref().map(Url::as_str)) {
            known.entry(url).or_insert(source);
        }
    }
    for entry in entries {
        let url = entry.text("url");
        let Some(source) = address(url).and_then(|url| known.get(&url)) else { continue };
        let own = [&source.page_range, &source.volume, &source.issue].map(Option::as_deref);
        if own != ["page-range", "volume", "issue"].map(|key| entry.text(key)) {
            continue;
        }
        let url = url.unwrap_or_default();
        let message = format!(
            "entry `{}` has the address {url} in common with source `{}`, and not the title",
            entry.key, source.id
        );
        findings.push(
            Diagnostic::warning("shared-address", message)
                .help(format!("it is written: where they are one work, keep `{}` alone; where they are parts of it, say which in `page-range`", source.id))
                .at(file, entry.span, ""),
        );
    }
}

fn marks(entry: &Entry) -> Vec<Mark> {
    all_marks(entry.serial("doi"), entry.serial("isbn"), entry.text("url"), entry.text("title"))
}

fn marks_of_source(source: &Source) -> Vec<Mark> {
    let url = source.url.as_ref().map(Url::as_str);
    all_marks(source.doi(), source.isbn(), url, source.title.as_deref())
}

fn all_marks(doi: Option<&str>, isbn: Option<&str>, url: Option<&str>, title: Option<&str>) -> Vec<Mark> {
    let title = title.map(folded).filter(|title| !title.is_empty());
    let with_title = |make: fn(String, String) -> Mark, text: Option<String>| Some(make(text?, title.clone()?));
    let isbn = isbn.map(long_isbn);
    let url = address(url);
    let doi = doi.map(bare_doi).filter(|doi| doi.starts_with("10.")).map(Mark::Doi);
    [doi, with_title(Mark::Isbn, isbn), with_title(Mark::Url, url)].into_iter().flatten().collect()
}

/// An ISBN without its hyphens, one of ten digits as the one of thirteen that the same book has: `978` before it, and
/// another check digit (ISO 2108:2017, annex A).
fn long_isbn(isbn: &str) -> String {
    let bare: String = isbn.chars().filter(char::is_ascii_alphanumeric).collect();
    let digits = bare.get(..9).filter(|digits| bare.len() == 10 && digits.bytes().all(|digit| digit.is_ascii_digit()));
    let Some(digits) = digits else { return bare };
    let long = format!("978{digits}");
    let weighted = long.bytes().zip([1, 3].into_iter().cycle()).map(|(digit, weight)| u32::from(digit - b'0') * weight);
    let check = (10 - weighted.sum::<u32>() % 10) % 10;
    format!("{long}{check}")
}

/// An address by what tells documents apart: without `https` or `http`, `www.` and a slash at its end.
fn address(url: Option<&str>) -> Option<String> {
    let url = url?;
    let bare = ["https://", "http://"].into_iter().find_map(|scheme| url.strip_prefix(scheme)).unwrap_or(url);
    Some(bare.strip_prefix("www.").unwrap_or(bare).trim_end_matches('/').to_owned())
}

/// A DOI without a resolver's address; its case means nothing (ISO 26324).
pub(super) fn bare_doi(doi: &str) -> String {
    let lower = doi.trim().to_ascii_lowercase();
    let known = ["https://doi.org/", "http://doi.org/", "https://dx.doi.org/", "http://dx.doi.org/", "doi:"];
    let bare = known.iter().find_map(|resolver| lower.strip_prefix(resolver));
    bare.unwrap_or(&lower).trim().to_owned()
}

fn folded(title: &str) -> String {
    let letters = title.chars().filter(|letter| letter.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}
