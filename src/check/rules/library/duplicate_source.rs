//! `duplicate-source`: two sources with one DOI, or one address.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use crate::check::rules::{Look, Rule};
use crate::check::{About, Found, Subject};
use crate::config::Level;
use crate::diag::Diagnostic;
use crate::model::{Source, SourceId, Url};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "duplicate-source",
    in_short: ("source is declared more than once", "sources are declared more than once"),
    level: Level::Warn,
    page: include_str!("duplicate_source.md"),
    look: Look::Site(look),
};

fn look(subject: Subject<'_>, found: &mut Found) {
    let sources = &subject.library.sources;
    let mut known: HashMap<String, SourceId> = HashMap::new();
    for (id, source) in sources.entries() {
        for (key, name, what) in names(source) {
            match known.entry(name) {
                Entry::Vacant(place) => {
                    place.insert(id);
                }
                Entry::Occupied(place) => {
                    let first = &sources[*place.get()];
                    if !are_parts(first, source) {
                        found.report_on(About::Source(id), finding(first, source, (key, what)));
                        break;
                    }
                }
            }
        }
    }
}

fn finding(first: &Source, second: &Source, (key, what): (&'static str, &str)) -> Diagnostic {
    let place = |source: &Source| source.declared.path.clone().key(key);
    Diagnostic::warning("", format!("`{}` has the {what} of `{}`", second.id, first.id))
        .help("where both are one document, keep one key: two of them count as two documents")
        .help("where they are parts of it, say which in `page-range`")
        .at(second.declared.file, place(second), "")
        .at(first.declared.file, place(first), "the other one")
}

/// By what a document can be known again: the key that holds it, what it is without what may differ, its name.
fn names(source: &Source) -> impl Iterator<Item = (&'static str, String, &'static str)> {
    let doi = source.doi().map(|doi| ("serial-number", format!("doi {}", doi.to_lowercase()), "DOI"));
    let url = source.url.as_ref().map(|url| ("url", bare(url), "address"));
    doi.into_iter().chain(url)
}

/// An address without its scheme, `www.` and a last slash.
fn bare(url: &Url) -> String {
    let rest = url.as_str().split_once("://").map_or(url.as_str(), |(_, rest)| rest);
    rest.strip_prefix("www.").unwrap_or(rest).trim_end_matches('/').to_owned()
}

/// Whether two sources are different parts of one document.
fn are_parts(first: &Source, second: &Source) -> bool {
    (&first.page_range, &first.volume, &first.issue) != (&second.page_range, &second.volume, &second.issue)
}
