//! XML into memory: elements on lines of their own, everything in them escaped.

use std::borrow::Cow;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

/// A document that is being written.
pub(super) struct Xml<'b> {
    writer: Writer<&'b mut Vec<u8>>,
}

/// Names and values.
pub(super) type Attributes<'a> = [(&'a str, &'a str)];

impl<'b> Xml<'b> {
    /// A document in UTF-8.
    pub(super) fn new(buffer: &'b mut Vec<u8>) -> Self {
        let mut xml = Self { writer: Writer::new_with_indent(buffer, b' ', 0) };
        xml.write(Event::Decl(BytesDecl::new("1.0", Some("utf-8"), None)));
        xml
    }

    /// Begins an element.
    pub(super) fn open(&mut self, name: &str, attributes: &Attributes<'_>) {
        self.write(Event::Start(start(name, attributes)));
    }

    /// Ends it.
    pub(super) fn close(&mut self, name: &str) {
        self.write(Event::End(BytesEnd::new(name)));
    }

    /// An element without content.
    pub(super) fn empty(&mut self, name: &str, attributes: &Attributes<'_>) {
        self.write(Event::Empty(start(name, attributes)));
    }

    /// An element with nothing but a text.
    pub(super) fn text(&mut self, name: &str, attributes: &Attributes<'_>, text: &str) {
        self.open(name, attributes);
        self.write(Event::Text(BytesText::new(&clean(text))));
        self.close(name);
    }

    /// The line behind the last element.
    pub(super) fn finish(self) {
        self.writer.into_inner().push(b'\n');
    }

    fn write(&mut self, event: Event<'_>) {
        // Writing to memory cannot fail.
        _ = self.writer.write_event(event);
    }
}

fn start<'a>(name: &'a str, attributes: &Attributes<'a>) -> BytesStart<'a> {
    let mut start = BytesStart::new(name);
    for (name, value) in attributes {
        start.push_attribute((*name, &*clean(value)));
    }
    start
}

/// The text without what XML cannot hold (XML 1.0, production 2) and what it advises against: control characters, and
/// U+FFFE and U+FFFF.
fn clean(text: &str) -> Cow<'_, str> {
    let refused = |letter: char| {
        (letter.is_control() && !matches!(letter, '\n' | '\t')) || matches!(letter, '\u{fffe}' | '\u{ffff}')
    };
    if text.contains(refused) { text.replace(refused, "").into() } else { text.into() }
}
