//! The elements of a page that are open at a place, as far as it must be known for telling which words are hidden: what
//! closes without an end tag, and whose end tag belongs to which element. A part of the HTML standard’s tree
//! construction (13.2.6), without a tree.

use html5ever::LocalName;
use html5ever::tokenizer::Tag;

use super::hidden::Look;
use super::html::BLOCKS;

/// More elements than these are not looked through for the one that a tag closes. Browsers nest no deeper than 512.
const DEEPEST: usize = 512;

/// Elements that have no end.
const VOID: [&str; 17] = [
    "area", "base", "basefont", "bgsound", "br", "col", "embed", "hr", "img", "input", "keygen", "link", "meta",
    "param", "source", "track", "wbr",
];

/// Elements past which an end tag closes nothing.
const SCOPE: [&str; 10] =
    ["applet", "button", "caption", "marquee", "object", "select", "table", "td", "template", "th"];

/// Elements whose end tag leaves what is open within them open.
const FORMATTING: [&str; 14] =
    ["a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"];

/// Blocks at whose beginning a paragraph stays open, because they stand in a table or in no paragraph.
const IN_PARAGRAPHS: [&str; 14] = [
    "caption", "legend", "optgroup", "option", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "body", "head",
    "html",
];

/// The page and its body: what hides these is a style that a script takes away, or the page would be empty.
const PAGE: [&str; 3] = ["body", "head", "html"];

/// The open elements, the outermost first.
#[derive(Debug, Default)]
pub(super) struct OpenElements {
    stack: Vec<Open>,
    /// How many of them are paragraphs.
    paragraphs: usize,
}

#[derive(Debug, Clone)]
struct Open {
    name: LocalName,
    /// It, or one around it, is not displayed.
    gone: bool,
    /// Its own words are not visible.
    invisible: bool,
    /// It is a drawing or a formula, or stands in one: there a tag can close itself.
    foreign: bool,
}

impl Open {
    fn is_shown(&self) -> bool {
        !self.gone && !self.invisible
    }
}

impl OpenElements {
    /// Whether words at this place are seen.
    pub(super) fn is_shown(&self) -> bool {
        self.stack.last().is_none_or(Open::is_shown)
    }

    /// Takes in a start tag; says whether it has closed a block that was seen.
    pub(super) fn start(&mut self, tag: &Tag) -> bool {
        let name = &*tag.name;
        if PAGE.contains(&name) {
            return false;
        }
        let closed = self.close_before(name);
        let last = self.stack.last();
        let foreign = last.is_some_and(|last| last.foreign) || matches!(name, "svg" | "math");
        if VOID.contains(&name) || foreign && tag.self_closing {
            return closed;
        }
        let Look { gone, visible } = Look::of(tag);
        self.paragraphs += usize::from(name == "p");
        self.stack.push(Open {
            name: tag.name.clone(),
            gone: gone || last.is_some_and(|last| last.gone),
            invisible: visible.map_or(last.is_some_and(|last| last.invisible), |visible| !visible),
            foreign: foreign && name != "foreignobject",
        });
        closed
    }

    /// Takes in an end tag; says whether it has closed a block that was seen.
    pub(super) fn end(&mut self, name: &str) -> bool {
        let scope: &[&str] = match name {
            "tbody" | "td" | "tfoot" | "th" | "thead" | "tr" => &["table", "template"],
            "table" => &["template"],
            _ => &SCOPE,
        };
        match self.nearest(&[name], scope) {
            Some(at) if FORMATTING.contains(&name) => {
                self.stack.remove(at);
                false
            }
            Some(at) => self.close_from(at),
            None => false,
        }
    }

    /// Closes what ends where an element of that name begins.
    fn close_before(&mut self, name: &str) -> bool {
        let mut closed = false;
        if self.paragraphs > 0
            && BLOCKS.contains(&name)
            && !IN_PARAGRAPHS.contains(&name)
            && let Some(at) = self.nearest(&["p"], &SCOPE)
        {
            closed = self.close_from(at);
        }
        let (ends, within): (&[&str], &[&str]) = match name {
            "li" => (&["li"], &["menu", "ol", "ul"]),
            "dd" | "dt" => (&["dd", "dt"], &["dl"]),
            "option" => (&["option"], &["datalist", "optgroup", "select"]),
            "optgroup" => (&["optgroup", "option"], &["select"]),
            "rb" | "rp" | "rt" | "rtc" => (&["rb", "rp", "rt"], &["rtc", "ruby"]),
            "td" | "th" => (&["caption", "td", "th"], &["table", "template", "tr"]),
            "tr" => (&["caption", "td", "th", "tr"], &["table", "tbody", "template", "tfoot", "thead"]),
            "tbody" | "tfoot" | "thead" => {
                (&["caption", "tbody", "td", "tfoot", "th", "thead", "tr"], &["table", "template"])
            }
            _ => return closed,
        };
        if let Some(at) = self.outermost(ends, within) {
            closed |= self.close_from(at);
        }
        closed
    }

    /// The innermost open element of these names, unless one of `scope` stands before it.
    fn nearest(&self, names: &[&str], scope: &[&str]) -> Option<usize> {
        let lowest = self.stack.len().saturating_sub(DEEPEST);
        let mut inward = (lowest..self.stack.len()).rev();
        let stop = inward.find(|at| {
            let name = &*self.stack[*at].name;
            names.contains(&name) || scope.contains(&name)
        })?;
        names.contains(&&*self.stack[stop].name).then_some(stop)
    }

    /// The outermost of these, of those that stand within one of `scope`.
    fn outermost(&self, names: &[&str], scope: &[&str]) -> Option<usize> {
        let lowest = self.stack.len().saturating_sub(DEEPEST);
        let inward = (lowest..self.stack.len()).rev();
        let stops = |name: &str| scope.contains(&name) || SCOPE.contains(&name) && !names.contains(&name);
        let within = inward.take_while(|at| !stops(&self.stack[*at].name));
        within.filter(|at| names.contains(&&*self.stack[*at].name)).last()
    }

    fn close_from(&mut self, at: usize) -> bool {
        let mut seen = false;
        for open in self.stack.drain(at..) {
            self.paragraphs -= usize::from(&*open.name == "p");
            seen |= open.is_shown() && BLOCKS.contains(&&*open.name);
        }
        seen
    }
}
