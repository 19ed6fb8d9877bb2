//! `source-vague`: a source that is not one document: “media reports”, the front page of a site.

use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::Diagnostic;
use crate::model::{Source, SourceId};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "source-vague",
    in_short: ("source is vague", "sources are vague"),
    level: Level::Warn,
    page: include_str!("source_vague.md"),
    look: Look::Source(look),
};

/// What is no document, in lower case; the whole of a title or note.
const VAGUE: &[&str] = &[
    "interview",
    "interviews",
    "various interviews",
    "expert interviews",
    "personal communication",
    "media",
    "media reports",
    "press reports",
    "news reports",
    "various reports",
    "various sources",
    "several sources",
    "reports",
    "news",
    "the press",
    "internet",
    "the internet",
    "online",
    "website",
    "own research",
    "various",
    "misc",
    "tbd",
    "todo",
    "n/a",
];

/// Paths of addresses at which a site shows what is new, or where to go on.
const FRONT_PAGES: &[&str] = &["/news", "/press", "/blog", "/home", "/index.html", "/index.htm", "/index.php"];

fn look(subject: Subject<'_>, id: SourceId, found: &mut Found) {
    let source = &subject.library[id];
    let declared = &source.declared;
    let name = source.title.as_deref().or(source.note.as_deref()).unwrap_or_default();
    let plain = name.trim().trim_end_matches('.').to_lowercase();
    if VAGUE.contains(&plain.as_str()) {
        let key = if source.title.is_some() { "title" } else { "note" };
        let finding = Diagnostic::warning("", format!("source `{}` is not one document: `{}`", source.id, name.trim()))
            .help("make a source of each that you used, with what a reader needs to find it")
            .at(declared.file, declared.path.clone().key(key), "");
        found.report(finding);
    } else if is_front_page(source) {
        let finding = Diagnostic::warning("", format!("the address of `{}` is a front page", source.id))
            .help("give the address of the page that you read; a front page shows something else tomorrow")
            .at(declared.file, declared.path.clone().key("url"), "");
        found.report(finding);
    }
}

/// Whether the address leads to no page in particular. What is a site or a collection by its nature has no other.
fn is_front_page(source: &Source) -> bool {
    let is_collection = matches!(source.kind.as_deref(), Some("repository" | "reference" | "misc"));
    let path = source.url.as_ref().and_then(|url| url.as_str().split_once("://")).map(|(_, rest)| rest);
    let path = path.and_then(|rest| rest.find(['/', '?', '#']).map(|at| rest[at..].trim_end_matches('/')));
    !is_collection && path.is_some_and(|path| path.is_empty() || FRONT_PAGES.contains(&path))
}
