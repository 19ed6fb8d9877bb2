//! Headings: their ids, which are unique in the page and never one of the theme's.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::ops::Range;

use pulldown_cmark::{CowStr, HeadingLevel};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::diag::{Diagnostic, near};
use crate::model::Heading;

use super::escape;
use super::flow::position;
use super::sentence::folded;
use super::writer::Writer;

/// The headings of a text so far.
#[derive(Debug, Default)]
pub(super) struct Headings {
    /// Those that a table of contents lists.
    pub(super) listed: Vec<Heading>,
    used: HashSet<Box<str>>,
    /// The number to try next for a name that is taken: without it, a thousand headings of one name would cost a million steps.
    next: HashMap<Box<str>, u32>,
    open: Option<Open>,
    /// Links to headings of this page, which may come before the heading.
    wanted: Vec<(String, Range<usize>)>,
    /// A heading of level one was reported.
    pub(super) level_one: bool,
}

/// A heading whose words are still being written.
#[derive(Debug)]
struct Open {
    level: u8,
    id: Option<String>,
    range: Range<usize>,
    /// Where its id belongs, and what stood in the flow then.
    at: usize,
    marks: usize,
    references: usize,
}

impl Headings {
    pub(super) fn is_open(&self) -> bool {
        self.open.is_some()
    }

    /// The nearest id to `base` that nothing else has.
    fn claim(&mut self, base: &str) -> Box<str> {
        let base: Box<str> = if is_reserved(base) { format!("section-{base}").into() } else { base.into() };
        if self.used.insert(base.clone()) {
            return base;
        }
        let next = self.next.entry(base.clone()).or_insert(2);
        loop {
            let id: Box<str> = format!("{base}-{next}").into();
            *next += 1;
            if self.used.insert(id.clone()) {
                return id;
            }
        }
    }
}

/// Ids that other parts of a page have: those of references, notes, uses of claims and footnotes, and everything that
/// begins with `_`, which belongs to themes.
fn is_reserved(id: &str) -> bool {
    let numbered =
        |stem: &str| id.strip_prefix(stem).is_some_and(|rest| rest.bytes().all(|byte| byte.is_ascii_digit()));
    id.starts_with('_')
        || ["ref-", "note-", "use-"].into_iter().any(numbered)
        || ["fn-", "fnref-", "cite-"].iter().any(|stem| id.starts_with(stem))
}

/// Whether an id can stand as it is written.
fn is_plain(id: &str) -> bool {
    !id.is_empty() && id.chars().all(|c| c.is_alphanumeric() || "-_.:".contains(c))
}

/// An id from a heading's words: letters and digits of any script in lower case, hyphens between the words.
fn id_of(text: &str) -> String {
    let mut id = String::with_capacity(text.len());
    let composed = if text.is_ascii() { Cow::Borrowed(text) } else { text.to_lowercase().nfc().collect() };
    for c in composed.chars().map(|c| c.to_ascii_lowercase()) {
        if c.is_alphanumeric() || (is_combining_mark(c) && !id.is_empty()) {
            id.push(c);
        } else if (c.is_whitespace() || matches!(c, '-' | '_' | '–' | '—' | '‑'))
            && !id.is_empty()
            && !id.ends_with('-')
        {
            id.push('-');
        }
    }
    id.truncate(id.trim_end_matches('-').len());
    if id.is_empty() { "section".to_owned() } else { id }
}

impl<'t> Writer<'t> {
    pub(super) fn open_heading(
        &mut self,
        (level, id): (HeadingLevel, Option<CowStr<'t>>),
        classes: &[CowStr<'t>],
        attributes: &[(CowStr<'t>, Option<CowStr<'t>>)],
        range: Range<usize>,
    ) {
        self.report_heading(level, attributes, &range);
        let level = (level as u8).max(2);
        self.out.line();
        self.out.html.push_str(["<h2", "<h3", "<h4", "<h5", "<h6"][usize::from(level - 2).min(4)]);
        let (at, marks, references) = (self.out.html.len(), self.out.marks.len(), self.out.references.len());
        for (index, class) in classes.iter().enumerate() {
            self.out.html.push_str(if index == 0 { " class=\"" } else { " " });
            escape::attribute(&mut self.out.html, class);
        }
        self.out.html.push_str(if classes.is_empty() { ">" } else { "\">" });
        let id = id.map(|id| id.to_string());
        self.headings.open = Some(Open { level, id, range, at, marks, references });
    }

    fn report_heading(
        &mut self,
        level: HeadingLevel,
        attributes: &[(CowStr<'t>, Option<CowStr<'t>>)],
        range: &Range<usize>,
    ) {
        for (name, _) in attributes {
            let message = format!("heading has the attribute `{name}`, which is left out");
            let found = Diagnostic::warning("heading-attribute", message);
            self.report(found.help("a heading takes an id and classes: `{#id .class}`"), range.clone());
        }
        if level == HeadingLevel::H1 && !self.headings.level_one {
            self.headings.level_one = true;
            let found = Diagnostic::warning("heading-level-one", "heading of level one in the text");
            let help = "the title is the page's only heading of level one, so it is shown as level two: write `##`";
            self.report(found.help(help), range.clone());
        }
    }

    pub(super) fn close_heading(&mut self) {
        let text = folded(self.plain.text.trim());
        self.end_words();
        let Some(open) = self.headings.open.take() else { return };
        let id = match open.id.as_deref() {
            Some(written) if is_plain(written) => self.headings.claim(written),
            Some(written) => self.headings.claim(&id_of(written)),
            None => self.headings.claim(&id_of(&text)),
        };
        if let Some(written) = open.id.as_deref().filter(|written| **written != *id) {
            let message = format!("heading cannot have the id `{written}`, so it has `{id}`");
            let help = "an id has letters, digits and hyphens, is no other heading's, and none that the theme uses";
            self.report(Diagnostic::warning("heading-id-changed", message).help(help), open.range);
        }
        let mut attribute = String::with_capacity(id.len() + 6);
        attribute.push_str(" id=\"");
        escape::attribute(&mut attribute, &id);
        attribute.push('"');
        self.out.html.insert_str(open.at, &attribute);
        for mark in &mut self.out.marks[open.marks..] {
            mark.at += position(attribute.len());
        }
        for reference in &mut self.out.references[open.references..] {
            reference.at += attribute.len();
        }
        self.out
            .html
            .push_str(["</h2>\n", "</h3>\n", "</h4>\n", "</h5>\n", "</h6>\n"][usize::from(open.level - 2).min(4)]);
        if !self.notes.is_open() {
            self.headings.listed.push(Heading { level: open.level, id, text: text.into() });
        }
    }

    /// Remembers a link to a heading of this page.
    pub(super) fn want_heading(&mut self, id: &str, range: Range<usize>) {
        self.headings.wanted.push((id.to_owned(), range));
    }

    /// Reports links to headings that the page does not have.
    pub(super) fn check_headings(&mut self) {
        // Looking for the nearest name costs a walk through all of them.
        let mut suggestions = 20;
        for (id, range) in std::mem::take(&mut self.headings.wanted) {
            let others = self.settings.headings;
            if self.headings.used.contains(id.as_str()) || others.iter().any(|heading| *heading.id == *id) {
                continue;
            }
            let listed = self.headings.listed.iter().chain(others).map(|heading| &*heading.id);
            let meant = if suggestions > 0 { near(&id, listed) } else { None };
            suggestions -= i32::from(suggestions > 0);
            let found = Diagnostic::error("unknown-heading", format!("no heading of this page has the id `{id}`"));
            let found = match meant {
                Some(near) => found.did_you_mean(&id, near.behind("#")),
                None => found,
            };
            self.report(found, range);
        }
    }
}
