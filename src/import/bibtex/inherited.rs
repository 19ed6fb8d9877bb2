//! What an entry takes from others: of data (`xdata`) everything, of the work that it is part of (`crossref`) what that says of
//! both (the manual of biblatex, appendix B). What it says itself is never written over, and what identifies the whole is not
//! its own.

use std::collections::BTreeMap;

use biblatex::{ChunksExt, Entry as Item};

/// An entry with what it takes from others.
#[derive(Debug)]
pub(super) struct Resolved {
    pub(super) item: Item,
    /// The numbers and the address of what it is part of, by their fields.
    pub(super) of_whole: BTreeMap<String, String>,
}

/// How an entry names another to take from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Link {
    /// `xdata`: fields that many entries share.
    Data,
    /// `crossref`: what it is part of.
    Whole,
}

/// Where a field of another entry belongs.
enum Home {
    Field(String),
    OfWhole,
    Nowhere,
}

/// What identifies one work, or leads to it.
const IDENTIFYING: [&str; 5] = ["doi", "isbn", "issn", "url", "urldate"];

/// What a work says of itself alone: what the manual excepts, what else identifies it or describes it, and what a site says of
/// its sources.
const NEVER_INHERITED: [&str; 43] = [
    "xref",
    "ids",
    "entryset",
    "entrysubtype",
    "execute",
    "label",
    "options",
    "presort",
    "related",
    "relatedoptions",
    "relatedstring",
    "relatedtype",
    "shorthand",
    "shorthandintro",
    "sortkey",
    "eprint",
    "eprinttype",
    "eprintclass",
    "archiveprefix",
    "primaryclass",
    "eid",
    "pmid",
    "pmcid",
    "pages",
    "pagetotal",
    "file",
    "shorttitle",
    "sorttitle",
    "indextitle",
    "note",
    "addendum",
    "abstract",
    "annotation",
    "annote",
    "library",
    "origin",
    "tier",
    "seen",
    "archived",
    "access",
    "interest",
    "descriptor",
    "status",
];

/// BibTeX's names of fields, and those of biblatex.
const OLDER_NAMES: [(&str, &str); 3] =
    [("address", "location"), ("school", "institution"), ("journal", "journaltitle")];

impl Resolved {
    /// An entry that takes from none.
    pub(super) fn alone(item: Item) -> Self {
        Self { item, of_whole: BTreeMap::new() }
    }

    /// Takes what it lacks.
    pub(super) fn take(&mut self, from: Item, link: Link) {
        let is_dated = self.has("date") || self.has("year");
        let kind = from.entry_type.to_string();
        for (name, value) in from.fields {
            let home = match link {
                _ if is_dated && matches!(name.as_str(), "date" | "year" | "month" | "day") => Home::Nowhere,
                Link::Data if self.is_part() && IDENTIFYING.contains(&name.as_str()) => Home::OfWhole,
                Link::Data => Home::Field(name.clone()),
                Link::Whole => self.home(&kind, &name),
            };
            match home {
                Home::Field(field) if !self.says(&field) => _ = self.item.fields.insert(field, value),
                Home::OfWhole => _ = self.of_whole.entry(name).or_insert_with(|| value.format_verbatim()),
                Home::Field(_) | Home::Nowhere => {}
            }
        }
    }

    /// Where a field belongs of a whole of that type.
    fn home(&self, whole: &str, name: &str) -> Home {
        match name {
            _ if IDENTIFYING.contains(&name) => Home::OfWhole,
            _ if NEVER_INHERITED.contains(&name) => Home::Nowhere,
            "title" | "subtitle" | "titleaddon" => match self.title_of(whole) {
                Some(prefix) => Home::Field(format!("{prefix}{name}")),
                None => Home::Nowhere,
            },
            _ => Home::Field(name.to_owned()),
        }
    }

    /// What stands before the name of a title that is a whole's.
    fn title_of(&self, whole: &str) -> Option<&'static str> {
        match whole {
            "mvbook" | "mvcollection" | "mvreference" | "mvproceedings" => Some("main"),
            "periodical" => Some("journal"),
            "book" | "collection" | "reference" | "proceedings" if self.is_part() => Some("book"),
            _ => None,
        }
    }

    /// Whether it is a part of a book, by its type.
    fn is_part(&self) -> bool {
        let kind = self.item.entry_type.to_string();
        kind.starts_with("in") || kind.starts_with("supp") || matches!(kind.as_str(), "bookinbook" | "conference")
    }

    /// Whether it says something under that name, or under another for the same.
    fn says(&self, name: &str) -> bool {
        let others = OLDER_NAMES.iter().filter_map(|(older, newer)| match name {
            _ if name == *older => Some(*newer),
            _ if name == *newer => Some(*older),
            _ => None,
        });
        std::iter::once(name).chain(others).any(|name| self.has(name))
    }

    fn has(&self, name: &str) -> bool {
        self.item.get(name).is_some_and(|value| !value.format_verbatim().trim().is_empty())
    }
}
