//! Raw HTML: shown as text, or rebuilt from harmless elements.
//!
//! It is rebuilt tag by tag between the words of Markdown, so that marks keep their places, and an element that it
//! opens is closed at the latest where the Markdown around it ends: elements are always nested.

use std::ops::Range;

use pulldown_cmark::{CowStr, Event};

use crate::diag::{Diagnostic, quoted_list};

use super::address;
use super::escape;
use super::picture::Picture;
use super::run::Run;
use super::tags::{self, Element, Place, Tag, Token, Tokens, unescaped};
use super::writer::Writer;
use super::{RawHtml, link};

/// How deep elements of raw HTML may be nested; browsers give up at 512.
const DEEPEST: usize = 100;

/// The elements of raw HTML that are open.
#[derive(Debug, Default)]
pub(super) struct RawElements {
    open: Vec<RawElement>,
    /// Raw HTML was reported in this block.
    reported: bool,
}

#[derive(Debug)]
struct RawElement {
    name: &'static str,
    /// How many elements of Markdown were open around it.
    level: usize,
    /// Its first tag was left out, and so is its last.
    left_out: bool,
}

impl RawElements {
    pub(super) fn is_empty(&self) -> bool {
        self.open.is_empty()
    }

    /// Whether the words here are within an `<a>`.
    pub(super) fn in_link(&self) -> bool {
        self.open.iter().any(|element| element.name == "a" && !element.left_out)
    }

    /// The next report is about another block.
    pub(super) fn end_block(&mut self) {
        self.reported = false;
    }
}

/// What was left out of some raw HTML.
#[derive(Default)]
struct Removed {
    names: Vec<String>,
    first: Option<Range<usize>>,
}

impl Removed {
    fn note(&mut self, name: String, at: Range<usize>) {
        self.first.get_or_insert(at);
        if self.names.len() < 6 && !self.names.contains(&name) {
            self.names.push(name);
        }
    }
}

impl<'t> Writer<'t> {
    /// A block of raw HTML.
    pub(super) fn html_block(&mut self, range: Range<usize>) {
        let mut run = Run::default();
        for (event, range) in self.events.by_ref() {
            match event {
                Event::Html(html) | Event::Text(html) => run.push(&html, range),
                _ => break,
            }
        }
        self.out.line();
        match self.settings.raw_html {
            RawHtml::Sanitise => self.rebuild(&run, Place::Blocks),
            RawHtml::Show => {
                let shown = without_comments(&run.text);
                if !shown.trim().is_empty() {
                    self.report_shown(range);
                    self.out.html.push_str("<p>");
                    self.words(shown.trim());
                    self.end_words();
                    self.out.html.push_str("</p>\n");
                }
            }
        }
        self.end_words();
        // What a mark stands for belongs to the block in which it ends.
        if self.out.marks.last().is_some_and(|mark| mark.at as usize == self.out.html.len()) {
            self.out.line();
        }
        self.end_whole();
    }

    /// A tag within a line.
    pub(super) fn inline_html(&mut self, html: &str, range: Range<usize>) {
        match self.settings.raw_html {
            RawHtml::Sanitise => {
                let mut run = Run::default();
                run.push(html, range);
                self.rebuild(&run, Place::Words);
            }
            RawHtml::Show => {
                let shown = without_comments(html);
                if !shown.is_empty() {
                    self.report_shown(range);
                    self.words(&shown);
                }
            }
        }
    }

    fn report_shown(&mut self, range: Range<usize>) {
        if !self.raw.reported {
            self.raw.reported = true;
            let help = "write it in Markdown, or let `site.yaml` allow it: `markdown: {raw_html: true}`";
            self.report(Diagnostic::warning("raw-html", "raw HTML is shown as text").help(help), range);
        }
    }

    fn rebuild(&mut self, run: &Run, place: Place) {
        let mut removed = Removed::default();
        let mut tokens = Tokens::new(&run.text);
        while let Some((token, range)) = tokens.next() {
            let text = &run.text[range.clone()];
            match token {
                Token::Comment => {}
                Token::Text if text.trim().is_empty() && self.is_at_tag() && place == Place::Blocks => {
                    self.out.line();
                }
                Token::Text => {
                    escape::markup(&mut self.out.html, text);
                    self.plain.text.push_str(text);
                }
                Token::Other => removed.note(link::shortened(text), range),
                Token::Close(name) => self.close_tag(name, place, &mut removed, range),
                Token::Open(tag) => {
                    let place_in_file = run.places(range.clone());
                    match tags::element(tag.name)
                        .filter(|element| place == Place::Blocks || element.place == Place::Words)
                    {
                        Some(element) if self.raw.open.len() < DEEPEST => {
                            let refused = self.open_tag(element, &tag, place_in_file);
                            refused.into_iter().for_each(|name| removed.note(name, range.clone()));
                        }
                        _ => {
                            if tags::is_hidden(tag.name) {
                                tokens.skip_content(tag.name);
                                self.skip_text(place);
                            }
                            removed.note(format!("<{}>", link::shortened(tag.name)), range);
                        }
                    }
                }
            }
        }
        if let Some(first) = removed.first {
            let names = quoted_list(removed.names.iter().map(String::as_str), "and");
            let found = Diagnostic::warning("html-removed", format!("{names} removed from raw HTML"));
            let help = "only elements and attributes that cannot run, load or restyle anything are published";
            self.report(found.help(help), run.places(first));
        }
    }

    /// Whether a space here would stand between two tags.
    fn is_at_tag(&self) -> bool {
        self.out.html.is_empty() || self.out.html.ends_with(['\n', '>'])
    }

    /// Leaves out the text behind a tag within a line whose content is not for reading.
    fn skip_text(&mut self, place: Place) {
        let is_text = |(event, _): &(Event<'t>, Range<usize>)| matches!(event, Event::Text(_) | Event::SoftBreak);
        while place == Place::Words && self.events.next_if(is_text).is_some() {}
    }

    /// Writes an element's first tag; gives the names of what was left out.
    fn open_tag(&mut self, element: &'static Element, tag: &Tag<'_>, range: Range<usize>) -> Vec<String> {
        let (kept, refused): (Vec<_>, Vec<_>) =
            tag.attributes.iter().partition(|(name, _)| element.attribute(name).is_some());
        let mut refused: Vec<String> = refused.into_iter().map(|(name, _)| link::shortened(name)).collect();
        let value = |wanted: &str| {
            let found = kept.iter().find(|(name, _)| name.eq_ignore_ascii_case(wanted));
            found.map(|(_, value)| unescaped(value)).unwrap_or_default()
        };
        let mut left_out = false;
        match element.name {
            "img" => {
                let (written, title) = (CowStr::from(value("src")), CowStr::from(value("title")));
                let named = |(name, value): &(&str, &str)| name.eq_ignore_ascii_case("alt") && value.is_empty();
                let decorative = kept.iter().any(named);
                self.picture(&Picture { written, title, alt: value("alt"), decorative, range });
            }
            "a" if self.link.is_some() || self.raw.in_link() => {
                left_out = true;
                refused.push("<a>".to_owned());
            }
            "a" => left_out = !self.anchor(&address::read(&value("href")), &value("href"), &value("title"), range),
            name => {
                self.out.html.push('<');
                self.out.html.push_str(name);
                let mut written = Vec::new();
                for (name, value) in kept {
                    let Some(name) = element.attribute(name).filter(|name| !written.contains(name)) else { continue };
                    written.push(name);
                    self.out.html.push(' ');
                    self.out.html.push_str(name);
                    self.out.html.push_str("=\"");
                    escape::markup_attribute(&mut self.out.html, value);
                    self.out.html.push('"');
                }
                self.out.html.push('>');
            }
        }
        if !element.is_void() {
            self.raw.open.push(RawElement { name: element.name, level: self.level, left_out });
        }
        refused
    }

    /// Writes an element's last tag, and those of elements within it that are still open. A tag that ends nothing, or
    /// something around the Markdown that it stands in, is left out.
    fn close_tag(&mut self, name: &str, place: Place, removed: &mut Removed, range: Range<usize>) {
        let Some(element) = tags::element(name) else { return };
        let here = self.raw.open.iter().rev().take_while(|open| open.level == self.level);
        match here.enumerate().find(|(_, open)| open.name == element.name) {
            Some((above, _)) => (0..=above).for_each(|_| self.close_last()),
            None if place == Place::Blocks || element.place == Place::Words => {
                removed.note(format!("</{name}>"), range)
            }
            None => {}
        }
    }

    /// Closes what raw HTML opened at this level of Markdown or within it.
    pub(super) fn close_raw(&mut self, level: usize) {
        while self.raw.open.last().is_some_and(|open| open.level >= level) {
            self.close_last();
        }
    }

    fn close_last(&mut self) {
        let Some(RawElement { name, level: _, left_out }) = self.raw.open.pop() else { return };
        if !left_out {
            self.out.html.push_str("</");
            self.out.html.push_str(name);
            self.out.html.push('>');
        }
    }
}

/// Raw HTML without its comments, which are authors' notes.
fn without_comments(html: &str) -> String {
    let tokens = Tokens::new(html).filter(|(token, _)| *token != Token::Comment);
    tokens.map(|(_, range)| &html[range]).collect()
}
