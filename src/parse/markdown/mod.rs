//! Markdown → [`RawBody`]: HTML that is safe to publish, with marks where the rest of the site has a say.
//!
//! 1. `writer` takes the parser's events one by one and writes HTML, so that the place of every mark is exact. It has
//!    no recursion: nesting is a number and a stack, and a text of any depth is read.
//! 2. Text between two tags is gathered first (`run`) and then written (`text`): a citation may be cut into pieces
//!    by the parser, and bare addresses and citations are found only where neither code nor a link is.
//! 3. What leads somewhere is judged in `address`, for links, pictures and raw HTML alike.
//! 4. Footnotes are written where they are defined, into a flow of their own, and joined to the text at the end
//!    (`note`), in the order in which a reader meets them.
//!
//! What a page says in its own language, such as the title of an alert, is not known here: a mark keeps its place.
//!
//! Whatever is written goes through `escape`, or is a literal of this folder. Raw HTML is never passed on: it is shown
//! as text, or rebuilt from a list of elements and attributes (`raw_html`, `tags`).
//!
//! Not for keys that lead nowhere: `link` knows them.

mod address;
mod citation;
mod code;
mod escape;
mod flow;
mod heading;
mod line_ends;
mod link;
mod note;
mod picture;
mod raw_html;
mod run;
mod sentence;
mod table;
mod tags;
mod text;
mod writer;

#[cfg(test)]
mod tests;

use crate::diag::{Diagnostic, FileId};
use crate::model::{Figure, Heading};

use super::body::RawBody;
use line_ends::LineEnds;
use writer::Writer;

/// What must be known beside the text itself.
#[derive(Debug, Clone, Copy)]
pub struct Settings<'a> {
    /// The file that the text stands in.
    pub file: FileId,
    /// Where in the file the text begins, in bytes.
    pub offset: usize,
    /// What becomes of raw HTML.
    pub raw_html: RawHtml,
    /// Whether `$…$` is a formula. Two prices in a line are none, so it is off unless the site asks for it.
    pub math: bool,
    /// Credits and descriptions of pictures.
    pub figures: &'a [Figure],
    /// Headings of the same page in other texts, which a link of this one may lead to.
    pub headings: &'a [Heading],
}

/// What becomes of raw HTML.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum RawHtml {
    /// It is shown as the text that it is.
    #[default]
    Show,
    /// Harmless elements and attributes are kept, the rest is removed.
    Sanitise,
}

/// Reads a text of many blocks: a brief's body, a biography, a page.
///
/// It always gives a body; whatever is wrong with the text is reported beside it.
pub fn body(text: &str, settings: &Settings<'_>) -> (RawBody, Vec<Diagnostic>) {
    let (unified, ends) = LineEnds::unify(text);
    Writer::for_body(&unified, ends, settings).write()
}

/// Reads a text of one line, such as a key message: no lists, headings, quotations or other blocks, and no `<p>` around
/// it. Ends of lines are spaces.
pub fn inline(text: &str, settings: &Settings<'_>) -> (RawBody, Vec<Diagnostic>) {
    let line = writer::as_one_line(text);
    Writer::for_line(&line, text, settings).write()
}
