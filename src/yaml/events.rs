//! The events of a YAML text with their places in bytes: the one file that names `saphyr_parser`.
//!
//! That parser keeps its own stack, so no nesting can exhaust ours. It counts places in characters; here they
//! become bytes.

use std::borrow::Cow;
use std::ops::Range;

use saphyr_parser::{Event as RawEvent, Parser, ScalarStyle, StrInput};

/// What one event says.
pub(super) enum Shape<'t> {
    /// A scalar and whether it was written without quotes on ordinary lines.
    Scalar { text: Cow<'t, str>, plain: bool },
    /// A reference to an anchor.
    Alias,
    /// A list begins.
    List,
    /// A mapping begins.
    Mapping,
    /// A list or a mapping ends.
    End,
    /// A document begins.
    Document,
    /// Nothing that concerns values.
    Other,
}

/// One event and where it is.
pub(super) struct Event<'t> {
    pub(super) shape: Shape<'t>,
    pub(super) range: Range<usize>,
    pub(super) anchored: bool,
    pub(super) tagged: bool,
}

/// Why the events end early.
pub(super) struct Failure {
    pub(super) at: usize,
    pub(super) problem: String,
}

/// All events of a text, up to its end or the first failure.
pub(super) struct Events<'t> {
    parser: Parser<'t, StrInput<'t>>,
    cursor: Cursor<'t>,
    ended: bool,
}

impl<'t> Events<'t> {
    pub(super) fn of(text: &'t str) -> Self {
        let cursor = Cursor { text, ascii: text.is_ascii(), characters: 0, bytes: 0 };
        Self { parser: Parser::new_from_str(text), cursor, ended: false }
    }
}

impl<'t> Iterator for Events<'t> {
    type Item = Result<Event<'t>, Failure>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.ended {
            return None;
        }
        match self.parser.next_event()? {
            Ok((event, span)) => {
                let start = self.cursor.seek(span.start.index());
                let end = self.cursor.seek(span.end.index()).max(start);
                Some(Ok(translate(self.cursor.text, event, start..end)))
            }
            Err(error) => {
                self.ended = true;
                let at = self.cursor.seek(error.marker().index());
                Some(Err(Failure { at, problem: error.info().to_owned() }))
            }
        }
    }
}

fn translate<'t>(text: &str, event: RawEvent<'t>, range: Range<usize>) -> Event<'t> {
    let range = match &event {
        RawEvent::Scalar(value, style, ..) => range.start..scalar_end(text, range, *style, value.is_empty()),
        _ => range,
    };
    let (shape, anchored, tagged) = match event {
        RawEvent::Scalar(text, style, anchor, tag) => {
            (Shape::Scalar { text, plain: style == ScalarStyle::Plain }, anchor > 0, tag.is_some())
        }
        RawEvent::SequenceStart(anchor, tag) => (Shape::List, anchor > 0, tag.is_some()),
        RawEvent::MappingStart(anchor, tag) => (Shape::Mapping, anchor > 0, tag.is_some()),
        RawEvent::Alias(_) => (Shape::Alias, false, false),
        RawEvent::SequenceEnd | RawEvent::MappingEnd => (Shape::End, false, false),
        RawEvent::DocumentStart(_) => (Shape::Document, false, false),
        RawEvent::Nothing | RawEvent::StreamStart | RawEvent::StreamEnd | RawEvent::DocumentEnd => {
            (Shape::Other, false, false)
        }
    };
    Event { shape, range, anchored, tagged }
}

/// Where a scalar really ends: the parser counts white space behind it in, and a comment behind a closing quote.
fn scalar_end(text: &str, range: Range<usize>, style: ScalarStyle, empty: bool) -> usize {
    let written = text.get(range.clone()).unwrap_or_default();
    let length = match style {
        ScalarStyle::Plain if empty => 0,
        ScalarStyle::SingleQuoted => closing_quote(written, '\'').unwrap_or(written.len()),
        ScalarStyle::DoubleQuoted => closing_quote(written, '"').unwrap_or(written.len()),
        ScalarStyle::Plain | ScalarStyle::Literal | ScalarStyle::Folded => written.trim_end().len(),
    };
    range.start + length
}

/// Behind the quote that closes the text. In double quotes `\` hides the next character, in single ones a quote is
/// written twice.
fn closing_quote(written: &str, quote: char) -> Option<usize> {
    let mut characters = written.char_indices().skip_while(|(_, c)| *c != quote).skip(1).peekable();
    while let Some((at, character)) = characters.next() {
        if character == '\\' && quote == '"' {
            characters.next();
        } else if character == quote {
            let doubled = quote == '\'' && characters.next_if(|(_, next)| *next == quote).is_some();
            if !doubled {
                return Some(at + quote.len_utf8());
            }
        }
    }
    None
}

/// Turns counts of characters into counts of bytes. Events come almost in order, so each search is short.
struct Cursor<'t> {
    text: &'t str,
    ascii: bool,
    characters: usize,
    bytes: usize,
}

impl Cursor<'_> {
    fn seek(&mut self, characters: usize) -> usize {
        if self.ascii {
            return characters.min(self.text.len());
        }
        if characters >= self.characters {
            let wanted = characters - self.characters;
            let behind = &self.text[self.bytes..];
            let (bytes, found) = match behind.char_indices().nth(wanted) {
                Some((bytes, _)) => (bytes, wanted),
                None => (behind.len(), behind.chars().count()),
            };
            self.bytes += bytes;
            self.characters += found;
        } else {
            let back = self.characters - characters;
            self.bytes = self.text[..self.bytes].char_indices().nth_back(back - 1).map_or(0, |(bytes, _)| bytes);
            self.characters = characters;
        }
        self.bytes
    }
}
