//! The text of a reference, part by part: the stops between the parts, and what stands out or is a link.

use super::super::html::escape;

/// What a reference is written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Markup {
    /// HTML: every text is escaped, titles stand out, and the address is a link.
    Html,
    /// Words alone, for what takes no HTML.
    Words,
}

/// A reference that is being written.
#[derive(Debug)]
pub(super) struct Text {
    written: String,
    markup: Markup,
    wants_day: bool,
}

impl Text {
    pub(super) fn new(markup: Markup) -> Self {
        Self { written: String::new(), markup, wants_day: false }
    }

    /// A part that ends with a full stop, or with the stop that it has.
    pub(super) fn part(&mut self, text: &str) {
        self.open(text);
        if !text.is_empty() {
            self.end(".");
        }
    }

    /// A part that goes on.
    pub(super) fn open(&mut self, text: &str) {
        if !text.is_empty() {
            self.space();
            self.joined(text);
        }
    }

    /// A title within quotation marks, and the stop that follows it: within them where that is the custom, and not at
    /// all behind a title that has its own.
    pub(super) fn quoted(&mut self, title: &str, marks: [char; 2], stop: char) {
        let [opening, closing] = marks;
        match (stop, title.ends_with(STOPS)) {
            _ if title.is_empty() => {}
            ('.', true) => self.open(&format!("{opening}{title}{closing}")),
            ('.', false) => self.open(&format!("{opening}{title}.{closing}")),
            (stop, _) => self.open(&format!("{opening}{title}{closing}{stop}")),
        }
    }

    /// A title that stands out.
    pub(super) fn emphasis(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        self.space();
        match self.markup {
            Markup::Html => {
                self.written.push_str("<em>");
                self.joined(text);
                self.written.push_str("</em>");
            }
            Markup::Words => self.joined(text),
        }
    }

    /// What belongs to the part before it.
    pub(super) fn joined(&mut self, text: &str) {
        match self.markup {
            Markup::Html => escape(text, &mut self.written),
            Markup::Words => self.written.push_str(text),
        }
    }

    /// What is known of a list, with commas between.
    pub(super) fn list(&mut self, parts: &[&str]) {
        let known: Vec<&str> = parts.iter().copied().filter(|part| !part.is_empty()).collect();
        self.open(&known.join(", "));
    }

    /// A stop, where there is none yet.
    pub(super) fn end(&mut self, stop: &str) {
        if !self.written.is_empty() && !self.has_ended() {
            self.written.push_str(stop);
        }
    }

    /// Whether it ends with a stop, within quotation marks or without.
    pub(super) fn has_ended(&self) -> bool {
        self.written.trim_end_matches("</em>").trim_end_matches(['”', '’']).ends_with(STOPS)
    }

    /// An address, as a link.
    pub(super) fn link(&mut self, address: &str) {
        self.space();
        match self.markup {
            Markup::Html => {
                self.written.push_str("<a href=\"");
                self.joined(address);
                self.written.push_str("\">");
                self.joined(address);
                self.written.push_str("</a>");
            }
            Markup::Words => self.joined(address),
        }
    }

    /// The place of the day of reading, with the form in which it belongs there: `{day}`, `{month}`, `{mon}` and `{year}`
    /// are the reader's. Nothing in words alone.
    pub(super) fn day(&mut self, form: &str) {
        if self.markup == Markup::Html {
            self.written.push_str("<span data-read=\"");
            self.joined(form);
            self.written.push_str("\"></span>");
            self.wants_day = true;
        }
    }

    /// Whether the day of reading has a place in it.
    pub(super) fn wants_day(&self) -> bool {
        self.wants_day
    }

    pub(super) fn done(self) -> String {
        self.written
    }

    fn space(&mut self) {
        if !self.written.is_empty() {
            self.written.push(' ');
        }
    }
}

/// What ends a sentence.
const STOPS: [char; 4] = ['.', '?', '!', '…'];
