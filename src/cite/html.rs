//! The processor's tree → HTML. Every text is escaped here, and nothing but the elements below is written: the
//! processor's own writer escapes nothing.

use std::fmt::Write as _;
use std::ops::Range;

use hayagriva::citationberg::{Display, FontStyle, FontVariant, FontWeight, TextDecoration, VerticalAlign};
use hayagriva::{Elem, ElemChild, ElemChildren, ElemMeta, Formatted, Formatting};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::model::{Source, Url};

use super::Reference;
use super::case::find;

/// The address to which a DOI is added (DOI Handbook, 3.8).
const RESOLVER: &str = "https://doi.org/";

/// What stays as it is in the address of a DOI. The rest is encoded: `#`, `?` and `%` would mean something else, and
/// `<` is no part of an address (DOI Handbook, 3.8.2).
const DOI: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b'/')
    .remove(b':')
    .remove(b';')
    .remove(b'(')
    .remove(b')')
    .remove(b',')
    .remove(b'=')
    .remove(b'+')
    .remove(b'@');

/// Writes trees as HTML.
#[derive(Debug, Default)]
pub(super) struct Writer<'a> {
    html: String,
    /// The source's own address, and the attributes that its link is given.
    own: Option<(&'a str, String)>,
    has_link: bool,
    /// Superscripts are written by whoever takes the HTML.
    is_raised: bool,
    title: Option<Title>,
    /// The last character that was shown, but for the quotation mark after the end of a sentence.
    last: Option<char>,
    /// That quotation mark has been shown.
    is_closed: bool,
    /// Full stops and commas go before a closing quotation mark, as in American English.
    punctuates_quotes: bool,
}

/// Where a reference has its title: which of its texts, and what part of that.
#[derive(Debug)]
struct Title {
    text: usize,
    part: Range<usize>,
    /// Texts that have been written.
    written: usize,
    /// Where the title stands in the HTML.
    at: Option<Range<usize>>,
}

impl<'a> Writer<'a> {
    /// For a part of a citation, all of which is superscript where `is_raised`.
    pub(super) fn raised(is_raised: bool) -> Self {
        Self { is_raised, ..Self::default() }
    }

    /// For the reference of a source.
    fn for_source(source: &'a Source) -> Self {
        Self { own: source.url.as_ref().map(|url| (url.as_str(), robust_link(source))), ..Self::default() }
    }

    pub(super) fn children(&mut self, children: &ElemChildren) {
        for child in &children.0 {
            self.child(child);
        }
    }

    /// The HTML, and whether there is a link in it.
    pub(super) fn finish(self) -> (String, bool) {
        (self.html, self.has_link)
    }

    pub(super) fn child(&mut self, child: &ElemChild) {
        match child {
            ElemChild::Text(text) => self.text(text),
            ElemChild::Elem(elem) => self.elem(elem),
            // Formulas are only made of texts that ask for them, and ours never do.
            ElemChild::Markup(markup) => escape(markup, &mut self.html),
            ElemChild::Link { text, url } => self.link(text, url),
            ElemChild::Transparent { .. } => {}
        }
    }

    fn elem(&mut self, elem: &Elem) {
        let class = match elem.display {
            Some(Display::Block) => "csl-block",
            Some(Display::Indent) => "csl-indent",
            Some(Display::LeftMargin) => "csl-left-margin",
            Some(Display::RightInline) => "csl-right-inline",
            None => return self.children(&elem.children),
        };
        let _ = write!(self.html, "<span class=\"{class}\">");
        self.children(&elem.children);
        self.html.push_str("</span>");
    }

    fn text(&mut self, text: &Formatted) {
        let Some(title) = &mut self.title else { return self.formatted(text) };
        title.written += 1;
        if title.written != title.text + 1 {
            return self.formatted(text);
        }
        let Range { start, end } = title.part;
        let part = |range: Range<usize>| Formatted { text: text.text[range].to_owned(), formatting: text.formatting };
        self.formatted(&part(0..start));
        let from = self.html.len();
        self.formatted(&part(start..end));
        let to = self.html.len();
        if let Some(title) = &mut self.title {
            title.at = Some(from..to);
        }
        self.formatted(&part(end..text.text.len()));
    }

    fn formatted(&mut self, text: &Formatted) {
        if text.text.is_empty() {
            return;
        }
        let shown = self.punctuated(&text.text);
        if shown.is_empty() {
            return;
        }
        let tags = self.tags(text.formatting);
        tags.iter().for_each(|(open, _)| self.html.push_str(open));
        escape(&shown, &mut self.html);
        tags.iter().rev().for_each(|(_, close)| self.html.push_str(close));
    }

    /// A text without the full stops that follow a mark which ends the sentence already, as the CSL processors leave
    /// them out.
    fn punctuated(&mut self, text: &str) -> String {
        let mut shown = String::with_capacity(text.len());
        for (at, c) in text.char_indices() {
            // A title brings a full stop of its own, and the processor has put the style's beside it.
            let closes_twice = || text[at..].starts_with(".”") && !shown.ends_with("..");
            let is_double = self.last == Some('.') && (at == 0 || self.is_closed || closes_twice());
            if c == '.' && (is_double || matches!(self.last, Some('?' | '!'))) {
                continue;
            }
            let written = self.html.len();
            let before = if shown.is_empty() { &mut self.html } else { &mut shown };
            if self.punctuates_quotes
                && matches!(c, '.' | ',')
                && let Some(quoted) = before.strip_suffix('”')
            {
                *before = format!("{quoted}{c}”");
                (self.last, self.is_closed) = (Some(c), true);
                self.move_end_of_title(written);
                continue;
            }
            // A date without month and day leaves the comma behind that would come before them, and so does a journal
            // without a volume.
            if matches!(c, ')' | '.') && self.last == Some(',') {
                let before = if shown.is_empty() { &mut self.html } else { &mut shown };
                if before.ends_with(',') {
                    before.pop();
                }
                self.move_end_of_title(written);
            }
            shown.push(c);
            // A quotation mark after the sentence's end leaves it ended.
            self.is_closed = matches!(c, '”' | '’' | '»') && matches!(self.last, Some('?' | '!' | '.'));
            if !self.is_closed {
                self.last = Some(c);
            }
        }
        shown
    }

    /// A title at whose end the HTML ended, `written` bytes of it, ends where it ends now.
    fn move_end_of_title(&mut self, written: usize) {
        let now = self.html.len();
        if let Some(at) = self.title.as_mut().and_then(|title| title.at.as_mut()).filter(|at| at.end == written) {
            at.end = now;
        }
    }

    fn tags(&self, formatting: Formatting) -> Vec<(&'static str, &'static str)> {
        let raised = formatting.vertical_align == VerticalAlign::Sup && !self.is_raised;
        [
            (formatting.font_style == FontStyle::Italic, ("<i>", "</i>")),
            (formatting.font_weight == FontWeight::Bold, ("<b>", "</b>")),
            (formatting.text_decoration == TextDecoration::Underline, ("<u>", "</u>")),
            (formatting.font_variant == FontVariant::SmallCaps, ("<span class=\"small-caps\">", "</span>")),
            (raised, ("<sup>", "</sup>")),
            (formatting.vertical_align == VerticalAlign::Sub, ("<sub>", "</sub>")),
        ]
        .into_iter()
        .filter_map(|(is, tags)| is.then_some(tags))
        .collect()
    }

    /// A link, where its address is one that a reader can follow; else its text.
    fn link(&mut self, text: &Formatted, address: &str) {
        let url = match address.strip_prefix(RESOLVER) {
            Some(doi) => Url::parse(&format!("{RESOLVER}{}", utf8_percent_encode(&decoded(doi), DOI))),
            None => Url::parse(address),
        };
        let Some(url) = url.ok().filter(|url| url.as_str().starts_with("http")) else { return self.formatted(text) };
        self.has_link = true;
        self.html.push_str("<a href=\"");
        escape(url.as_str(), &mut self.html);
        self.html.push_str("\" rel=\"external\"");
        if let Some((own, attributes)) = &self.own
            && *own == url.as_str()
        {
            self.html.push_str(attributes);
        }
        self.html.push('>');
        self.formatted(text);
        self.html.push_str("</a>");
    }
}

/// A DOI that was copied from an address has its signs encoded already.
fn decoded(doi: &str) -> String {
    percent_encoding::percent_decode_str(doi)
        .decode_utf8()
        .map_or_else(|_| doi.to_owned(), std::borrow::Cow::into_owned)
}

/// A reference, cut where its title stands. The number, which the list has, is left out. Full stops and commas go before
/// closing quotation marks where the locale says `punctuation-in-quote` (CSL 1.0.2, “Style Options”).
pub(super) fn reference(
    content: &ElemChildren,
    source: &Source,
    title: Option<&str>,
    punctuates_quotes: bool,
) -> Reference {
    let content = without(content, &|meta| *meta == ElemMeta::CitationNumber);
    let mut writer = Writer { punctuates_quotes, ..Writer::for_source(source) };
    if let Some(title) = title {
        let mut texts = Vec::new();
        collect(&content, &mut texts);
        let found = |alone: bool| {
            texts.iter().enumerate().find_map(|(text, leaf)| Some((text, find(&leaf.text, title, alone)?)))
        };
        let found = found(true).or_else(|| found(false));
        writer.title = found.map(|(text, part)| Title { text, part, written: 0, at: None });
    }
    writer.children(&content);
    let Writer { html, title, .. } = writer;
    let Range { start, end } = title.and_then(|title| title.at).unwrap_or(html.len()..html.len());
    Reference {
        before: html[..start].trim_start().to_owned(),
        title: html[start..end].to_owned(),
        after: html[end..].trim_end().to_owned(),
    }
}

fn collect<'t>(children: &'t ElemChildren, leaves: &mut Vec<&'t Formatted>) {
    for child in &children.0 {
        match child {
            ElemChild::Text(text) => leaves.push(text),
            ElemChild::Elem(elem) => collect(&elem.children, leaves),
            ElemChild::Markup(_) | ElemChild::Link { .. } | ElemChild::Transparent { .. } => {}
        }
    }
}

/// A tree without the first element that has something of that meaning, and without what then begins it.
pub(super) fn without(children: &ElemChildren, is: &dyn Fn(&ElemMeta) -> bool) -> ElemChildren {
    let mut kept = children.clone();
    if remove(&mut kept.0, is) {
        trim(&mut kept.0);
    }
    kept
}

fn remove(children: &mut Vec<ElemChild>, is: &dyn Fn(&ElemMeta) -> bool) -> bool {
    for at in 0..children.len() {
        if let ElemChild::Elem(elem) = &mut children[at] {
            if elem.meta.as_ref().is_some_and(is) {
                children.remove(at);
                return true;
            }
            if remove(&mut elem.children.0, is) {
                return true;
            }
        }
    }
    false
}

/// Takes away the separators at the beginning; true when something else has been met.
fn trim(children: &mut [ElemChild]) -> bool {
    children.iter_mut().any(|child| match child {
        ElemChild::Text(text) => {
            let kept = text.text.trim_start_matches([' ', ',', ';', ':', '.', '\u{a0}']);
            text.text = kept.to_owned();
            !text.text.is_empty()
        }
        ElemChild::Elem(elem) => trim(&mut elem.children.0),
        ElemChild::Markup(_) | ElemChild::Link { .. } | ElemChild::Transparent { .. } => true,
    })
}

/// Whether all that a tree shows is superscript.
pub(super) fn is_raised(children: &ElemChildren) -> bool {
    let mut leaves = Vec::new();
    collect(children, &mut leaves);
    let mut shown = leaves.iter().filter(|leaf| !leaf.text.trim().is_empty()).peekable();
    shown.peek().is_some() && shown.all(|leaf| leaf.formatting.vertical_align == VerticalAlign::Sup)
}

/// The attributes of Robust Links (2025 draft) for the link to a source: the address, the day as of which it is meant,
/// and a copy of that day. Empty where the address or the day is not known.
pub fn robust_link(source: &Source) -> String {
    let Some(url) = &source.url else { return String::new() };
    let day = source.archived.as_ref().and_then(|archived| archived.date).or(source.accessed);
    let Some(day) = day else { return String::new() };
    let mut attributes = String::new();
    let mut add = |name: &str, value: &str| {
        let _ = write!(attributes, " {name}=\"");
        escape(value, &mut attributes);
        attributes.push('"');
    };
    add("data-originalurl", url.as_str());
    if let Some(archived) = &source.archived {
        add("data-versionurl", archived.url.as_str());
    }
    add("data-versiondate", &day.to_string());
    attributes
}

/// Whether there is anything between the tags but signs and blanks.
pub(super) fn has_words(html: &str) -> bool {
    let texts = html.split('<').map(|part| part.rsplit_once('>').map_or(part, |(_, text)| text));
    texts.flat_map(str::chars).any(char::is_alphanumeric)
}

/// Text as HTML, fit for attributes too.
pub(super) fn escape(text: &str, html: &mut String) {
    for c in text.chars() {
        match c {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            c => html.push(c),
        }
    }
}
