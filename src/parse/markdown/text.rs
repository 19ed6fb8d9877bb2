//! Running text: citations and bare addresses in it.

use std::ops::Range;

use crate::diag::Diagnostic;
use crate::model::{CitedAs, Url};

use super::super::body::{RawCited, RawMarkKind};
use super::citation::{self, Bracket, Mention, Part};
use super::escape;
use super::run::Run;
use super::writer::Writer;

/// How far a run is read.
#[derive(Default)]
struct Cursor {
    /// Everything before is written.
    done: usize,
    /// The next byte to look at.
    at: usize,
}

impl Writer<'_> {
    /// Writes the text that was gathered.
    pub(super) fn write_run(&mut self) {
        if self.run.text.is_empty() {
            return self.run.clear();
        }
        let mut run = std::mem::take(&mut self.run);
        let mut cursor = Cursor::default();
        // Most runs are words alone; without a branch in the loop the compiler looks at many bytes at once.
        if !run.text.bytes().fold(false, |found, byte| found | (byte == b'[') | (byte == b':') | (byte == b'@')) {
            cursor.at = run.text.len();
        }
        while let Some(step) =
            run.text.as_bytes()[cursor.at..].iter().position(|byte| matches!(byte, b'[' | b':' | b'@'))
        {
            let found = cursor.at + step;
            cursor.at = found + 1;
            if run.text.as_bytes()[found] == b'[' {
                self.bracket(&run, &mut cursor, found);
                continue;
            }
            if run.text.as_bytes()[found] == b'@' {
                self.mention(&run, &mut cursor, found);
                continue;
            }
            self.broken_link(&run, found);
            if self.link.is_none() && !self.raw.in_link() {
                self.bare_address(&run, &mut cursor, found);
            }
        }
        self.run_words(&run, cursor.done..run.text.len());
        run.clear();
        self.run = run;
    }

    /// Writes words as they are.
    pub(super) fn words(&mut self, text: &str) {
        escape::text(&mut self.out.html, text);
        self.plain.text.push_str(text);
    }

    /// Writes words of a run, and notes where they are written.
    fn run_words(&mut self, run: &Run, part: Range<usize>) {
        let shift = self.plain.text.len();
        for (at, place) in run.pieces(part.clone()) {
            let place = self.span(place..place).start as usize;
            self.plain.places.push((shift + at - part.start, place));
        }
        self.words(&run.text[part]);
    }

    fn bracket(&mut self, run: &Run, cursor: &mut Cursor, found: usize) {
        let (finding, len) = match citation::read(&run.text[found..]) {
            Bracket::Other => return,
            _ if !self.is_literal(b'[', run.place(found)) => return,
            Bracket::Citation(len, parts) if self.link.is_none() => {
                self.run_words(run, cursor.done..found);
                *cursor = Cursor { done: found + len, at: found + len };
                return self.cite(run, found..found + len, parts);
            }
            Bracket::Citation(len, _) => {
                let text = &run.text[found..found + len];
                let finding =
                    Diagnostic::warning("citation-in-link", format!("citation `{text}` within a link is text"));
                (finding.help("put it behind the link"), len)
            }
            Bracket::Unfinished(len) => {
                cursor.at = found + len;
                let text = &run.text[found..found + len];
                let message = format!("`{text}` begins like a citation and is none");
                let help =
                    "a citation is written `[@key]`, `[@key, p. 4]` or `[@a; @b]`, in plain text; `\\[@` is a bracket";
                (Diagnostic::warning("unfinished-citation", message).help(help), len)
            }
            Bracket::Note(len) => {
                let label = &run.text[found + 2..found + len - 1];
                return self.notes.miss(label, run.places(found..found + len));
            }
        };
        self.report(finding, run.places(found..found + len));
    }

    /// Whether the character at `place` is written as itself: neither as an entity nor behind a backslash.
    fn is_literal(&self, character: u8, place: usize) -> bool {
        let bytes = self.text.as_bytes();
        let backslashes = bytes[..place].iter().rev().take_while(|byte| **byte == b'\\').count();
        bytes.get(place) == Some(&character) && backslashes % 2 == 0
    }

    /// Reports `](claim:` in the text, up to the colon found: brackets that were to be a link.
    fn broken_link(&mut self, run: &Run, found: usize) {
        let before = run.text[..found].trim_end_matches(|c: char| c.is_ascii_alphanumeric());
        let Some(bracket) = before.strip_suffix("](").map(str::len) else { return };
        if self.is_literal(b']', run.place(bracket)) {
            let shown = &run.text[bracket..=found];
            let found = Diagnostic::warning("unfinished-link", format!("`{shown}` stands in the text and is no link"));
            let help = "a link's words hold no footnote and no other link, and its address no space";
            self.report(found.help(help), run.places(bracket..bracket + shown.len()));
        }
    }

    fn cite(&mut self, run: &Run, range: Range<usize>, parts: Vec<Part>) {
        let cited = parts.into_iter().map(|Part { key, prefix, locator, cited_as }| {
            let key = range.start + key.start..range.start + key.end;
            RawCited {
                key: run.text[key.clone()].into(),
                span: self.span(run.places(key)),
                prefix,
                locator,
                cited_as,
                replaces: 0,
            }
        });
        let cited = cited.collect();
        self.plain.cite(self.out.marks.len(), run.text[range.end..].chars().next());
        let span = self.span(run.places(range));
        self.out.mark(span, RawMarkKind::Citation(cited));
    }

    /// `@key` in a sentence, perhaps with `[p. 4]` behind it. The words stay, for whoever is no source: the mark tells how
    /// many they are.
    fn mention(&mut self, run: &Run, cursor: &mut Cursor, found: usize) {
        if self.link.is_some() || self.raw.in_link() || !self.is_literal(b'@', run.place(found)) {
            return;
        }
        let Some(Mention { key, locator, len }) = citation::mention(&run.text[..found], &run.text[found..]) else {
            return;
        };
        self.run_words(run, cursor.done..found);
        let key = found + key.start..found + key.end;
        let mark = self.out.marks.len();
        let span = self.span(run.places(key.clone()));
        self.out.mark(span, RawMarkKind::Citation(Vec::new()));
        let from = self.out.html.len();
        self.run_words(run, found..found + len);
        self.plain.cited.push((self.plain.text.len(), mark));
        let replaces = super::flow::position(self.out.html.len() - from);
        let key = run.text[key].into();
        let cited = RawCited { key, span, prefix: None, locator, cited_as: CitedAs::InText, replaces };
        self.out.marks[mark].kind = RawMarkKind::Citation(vec![cited]);
        *cursor = Cursor { done: found + len, at: found + len };
    }

    /// Links `https://…` in running text, as GFM does, if the colon found belongs to one.
    fn bare_address(&mut self, run: &Run, cursor: &mut Cursor, found: usize) {
        let text = &run.text;
        if !text[found..].starts_with("://") {
            return;
        }
        let scheme = ["https", "http"].into_iter().find(|scheme| {
            let start = found.checked_sub(scheme.len()).filter(|start| *start >= cursor.done);
            start.and_then(|start| text.get(start..found)).is_some_and(|before| before.eq_ignore_ascii_case(scheme))
        });
        let Some(start) = scheme.map(|scheme| found - scheme.len()) else { return };
        if text[..start].ends_with(|c: char| c.is_alphanumeric()) {
            return;
        }
        let whole = extent(&text[start..]);
        cursor.at = start + whole.len();
        let written = trimmed(whole);
        let Ok(url) = Url::parse(written) else { return };
        self.run_words(run, cursor.done..start);
        self.open_outside(&url, "", run.places(start..start + written.len()));
        self.run_words(run, start..start + written.len());
        self.out.html.push_str("</a>");
        *cursor = Cursor { done: start + written.len(), at: start + written.len() };
    }
}

/// A bare address with whatever follows it up to a space, or up to what no address is longer than.
fn extent(text: &str) -> &str {
    let end =
        text.char_indices().take_while(|(at, c)| *at <= Url::MAX && !c.is_whitespace() && *c != '<' && !c.is_control());
    &text[..end.last().map_or(0, |(at, c)| at + c.len_utf8())]
}

/// A bare address without the punctuation of the sentence around it: closing brackets stay if they are opened in it.
fn trimmed(text: &str) -> &str {
    let mut unopened = text.matches(')').count().saturating_sub(text.matches('(').count());
    let mut kept = text;
    while let Some(last) = kept.chars().next_back() {
        match last {
            ')' if unopened > 0 => unopened -= 1,
            '?' | '!' | '.' | ',' | ':' | ';' | '*' | '_' | '~' | '\'' | '"' | '’' | '”' | '“' | '»' | '«' | '…'
            | '。' | '，' => {}
            _ => break,
        }
        kept = &kept[..kept.len() - last.len_utf8()];
    }
    kept
}
