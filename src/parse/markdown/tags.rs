//! Raw HTML cut into tags, comments and text, and the elements and attributes that are harmless.
//!
//! Not a parser of HTML, and nothing depends on its reading a text as a browser would: what is published is written
//! anew from the names in the lists below, with every value escaped, and the rest is text.

use std::ops::Range;

/// A part of raw HTML.
#[derive(Debug, PartialEq)]
pub(super) enum Token<'t> {
    Text,
    Comment,
    Open(Tag<'t>),
    Close(&'t str),
    /// A doctype, a processing instruction, or a tag that does not end.
    Other,
}

/// A tag that opens an element.
#[derive(Debug, PartialEq)]
pub(super) struct Tag<'t> {
    pub(super) name: &'t str,
    /// Names and values as written, entities and all.
    pub(super) attributes: Vec<(&'t str, &'t str)>,
}

/// Where an element may stand.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Place {
    /// Within words and in blocks.
    Words,
    /// In blocks of HTML only: within a paragraph it would end that.
    Blocks,
}

/// A harmless element.
#[derive(Debug)]
pub(super) struct Element {
    pub(super) name: &'static str,
    pub(super) place: Place,
    /// Attributes beside those that every element may have.
    attributes: &'static [&'static str],
}

const fn words(name: &'static str, attributes: &'static [&'static str]) -> Element {
    Element { name, place: Place::Words, attributes }
}

const fn blocks(name: &'static str, attributes: &'static [&'static str]) -> Element {
    Element { name, place: Place::Blocks, attributes }
}

/// Attributes that every element may have. No `id`: it could take the name of a part of the page.
const EVERYWHERE: [&str; 4] = ["title", "class", "lang", "dir"];

const CELL: &[&str] = &["colspan", "rowspan", "scope"];

#[rustfmt::skip]
const ELEMENTS: &[Element] = &[
    words("a", &["href"]), words("abbr", &[]), words("b", &[]), words("bdi", &[]), words("bdo", &[]), words("br", &[]),
    words("cite", &[]), words("code", &[]), words("data", &["value"]), words("del", &["datetime"]), words("dfn", &[]),
    words("em", &[]), words("i", &[]), words("img", &["src", "alt"]), words("ins", &["datetime"]), words("kbd", &[]),
    words("mark", &[]), words("q", &[]), words("rp", &[]), words("rt", &[]), words("ruby", &[]), words("s", &[]),
    words("samp", &[]), words("small", &[]), words("span", &[]), words("strong", &[]), words("sub", &[]),
    words("sup", &[]), words("time", &["datetime"]), words("u", &[]), words("var", &[]), words("wbr", &[]),
    blocks("address", &[]), blocks("article", &[]), blocks("aside", &[]), blocks("blockquote", &[]),
    blocks("caption", &[]), blocks("col", &["span"]), blocks("colgroup", &["span"]), blocks("dd", &[]),
    blocks("details", &["open"]), blocks("div", &[]), blocks("dl", &[]), blocks("dt", &[]), blocks("figcaption", &[]),
    blocks("figure", &[]), blocks("h2", &[]), blocks("h3", &[]), blocks("h4", &[]), blocks("h5", &[]),
    blocks("h6", &[]), blocks("hr", &[]), blocks("li", &["value"]), blocks("ol", &["start", "reversed", "type"]),
    blocks("p", &[]), blocks("pre", &[]), blocks("section", &[]), blocks("summary", &[]), blocks("table", &[]),
    blocks("tbody", &[]), blocks("td", CELL), blocks("tfoot", &[]), blocks("th", CELL), blocks("thead", &[]),
    blocks("tr", &[]), blocks("ul", &[]),
];

/// Elements whose content is not for reading: it goes with them.
const HIDDEN: [&str; 11] = [
    "script",
    "style",
    "textarea",
    "title",
    "xmp",
    "iframe",
    "noembed",
    "noframes",
    "noscript",
    "template",
    "plaintext",
];

/// Whether an element's content is not for reading.
pub(super) fn is_hidden(name: &str) -> bool {
    HIDDEN.iter().any(|hidden| hidden.eq_ignore_ascii_case(name))
}

/// The harmless element of that name.
pub(super) fn element(name: &str) -> Option<&'static Element> {
    ELEMENTS.iter().find(|element| element.name.eq_ignore_ascii_case(name))
}

impl Element {
    /// The attribute of that name, if the element may have it.
    pub(super) fn attribute(&self, name: &str) -> Option<&'static str> {
        // A link and a picture are written as those of Markdown are, which have a title and no more.
        let everywhere = if matches!(self.name, "a" | "img") { &EVERYWHERE[..1] } else { &EVERYWHERE };
        everywhere.iter().chain(self.attributes).copied().find(|known| known.eq_ignore_ascii_case(name))
    }

    /// Whether it has no content and no end.
    pub(super) fn is_void(&self) -> bool {
        matches!(self.name, "br" | "col" | "hr" | "img" | "wbr")
    }
}

/// Cuts raw HTML into tokens, each with its place.
#[derive(Debug)]
pub(super) struct Tokens<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Tokens<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self { text, at: 0 }
    }

    /// Leaves out the content of the element that was just opened.
    pub(super) fn skip_content(&mut self, name: &str) {
        let rest = &self.text.as_bytes()[self.at..];
        let end = rest
            .windows(name.len() + 2)
            .position(|window| window.starts_with(b"</") && window[2..].eq_ignore_ascii_case(name.as_bytes()));
        self.at += end.unwrap_or(rest.len());
    }

    /// A token whose first character is `<`, and its length. Whatever has no end reaches to the end of the text, as in
    /// a browser; a second look for the end would cost the square of the text.
    fn markup(rest: &'t str) -> (Token<'t>, usize) {
        let to = |end: Option<usize>, closing: &str| end.map_or(rest.len(), |end| end + closing.len());
        if let Some(inner) = rest.strip_prefix("<!--") {
            let short = [">", "->"].into_iter().find(|end| inner.starts_with(end));
            return match short {
                Some(end) => (Token::Comment, 4 + end.len()),
                None => (Token::Comment, to(rest.find("-->"), "-->")),
            };
        }
        let letter = |at: usize| rest.as_bytes().get(at).is_some_and(u8::is_ascii_alphabetic);
        if rest.starts_with("</") && letter(2) {
            let name = &rest[2..];
            let name = &name[..name.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(name.len())];
            return (Token::Close(name), to(rest.find('>'), ">"));
        }
        if letter(1) {
            return match tag(rest) {
                Some((tag, len)) => (Token::Open(tag), len),
                None => (Token::Other, rest.len()),
            };
        }
        if rest[1..].starts_with(['!', '?', '/']) {
            return (Token::Other, to(rest.find('>'), ">"));
        }
        (Token::Text, 1)
    }
}

impl<'t> Iterator for Tokens<'t> {
    type Item = (Token<'t>, Range<usize>);

    fn next(&mut self) -> Option<Self::Item> {
        let start = self.at;
        let rest = self.text.get(start..).filter(|rest| !rest.is_empty())?;
        let (token, len) = match rest.find('<') {
            Some(0) => Self::markup(rest),
            text => (Token::Text, text.unwrap_or(rest.len())),
        };
        self.at = start + len;
        Some((token, start..self.at))
    }
}

/// A tag that opens an element, and its length.
fn tag(text: &str) -> Option<(Tag<'_>, usize)> {
    let is_space = |c: char| c.is_ascii_whitespace() || c == '/';
    let mut at = 1 + text[1..].find(|c: char| is_space(c) || c == '>')?;
    let name = &text[1..at];
    let mut attributes = Vec::new();
    loop {
        at += text[at..].find(|c: char| !is_space(c))?;
        if text[at..].starts_with('>') {
            return Some((Tag { name, attributes }, at + 1));
        }
        // An equals sign at its beginning belongs to a name.
        let first = text[at..].chars().next()?.len_utf8();
        let end = at + first + text[at + first..].find(|c: char| is_space(c) || matches!(c, '=' | '>'))?;
        let name = &text[at..end];
        at = end + text[end..].find(|c: char| !c.is_ascii_whitespace())?;
        let Some(rest) = text[at..].strip_prefix('=') else {
            attributes.push((name, ""));
            at = end;
            continue;
        };
        at = text.len() - rest.len();
        at += rest.find(|c: char| !c.is_ascii_whitespace())?;
        let value = match text[at..].chars().next()? {
            quote @ ('"' | '\'') => {
                let start = at + 1;
                let end = start + text[start..].find(quote)?;
                at = end + 1;
                &text[start..end]
            }
            _ => {
                let start = at;
                at += text[at..].find(|c: char| c.is_ascii_whitespace() || c == '>')?;
                &text[start..at]
            }
        };
        attributes.push((name, value));
    }
}

/// A value with its character references read: those by number, and the five that every list has. Others stay as they
/// are written, and are escaped when they are written again.
pub(super) fn unescaped(value: &str) -> String {
    let mut text = String::with_capacity(value.len());
    let mut rest = value;
    while let Some(at) = rest.find('&') {
        text.push_str(&rest[..at]);
        rest = &rest[at..];
        let (c, len) = reference(rest).unwrap_or(('&', 1));
        text.push(c);
        rest = &rest[len..];
    }
    text.push_str(rest);
    text
}

fn reference(text: &str) -> Option<(char, usize)> {
    let named = [("&amp;", '&'), ("&lt;", '<'), ("&gt;", '>'), ("&quot;", '"'), ("&apos;", '\'')];
    if let Some((name, c)) = named.into_iter().find(|(name, _)| text.starts_with(name)) {
        return Some((c, name.len()));
    }
    let digits = text.strip_prefix("&#")?;
    let (digits, base) = match digits.strip_prefix(['x', 'X']) {
        Some(digits) => (digits, 16),
        None => (digits, 10),
    };
    let end = digits.find(|c: char| !c.is_digit(base)).unwrap_or(digits.len());
    let c = u32::from_str_radix(&digits[..end], base).ok().and_then(char::from_u32).unwrap_or('\u{FFFD}');
    let len = text.len() - digits.len() + end;
    (end > 0).then(|| (c, len + usize::from(text[len..].starts_with(';'))))
}
