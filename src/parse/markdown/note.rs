//! Footnotes: written where they are defined, each into a flow of its own, and joined to the text at the end.
//!
//! They are numbered in the order in which a reader meets them: the text's first, then those that only notes refer to.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::ops::Range;

use crate::diag::Diagnostic;
use crate::model::TextWord;

use super::super::body::RawMark;
use super::escape;
use super::flow::{Flow, Reference, position};
use super::writer::Writer;

/// The footnotes of a text.
#[derive(Debug, Default)]
pub(super) struct Notes {
    numbers: HashMap<String, usize>,
    known: Vec<Note>,
    /// Notes that are referred to and nowhere defined, in the order in which they are met.
    missed: Vec<Missed>,
    missed_numbers: HashMap<String, usize>,
    /// Flows that a note's definition interrupts, and the note.
    outer: Vec<(Flow, usize, Range<usize>)>,
}

#[derive(Debug)]
struct Note {
    label: String,
    /// Its text, once it is defined, and where.
    defined: Option<(Flow, Range<usize>)>,
    /// Its number for readers, from 1; 0 while nothing refers to it.
    number: usize,
    /// How often it is referred to.
    uses: usize,
    /// How many of these references are written.
    written: usize,
}

#[derive(Debug)]
struct Missed {
    label: String,
    /// Where it is referred to first, and how often in all.
    first: Range<usize>,
    uses: usize,
}

impl Notes {
    /// Counts a reference to a note that is not defined.
    pub(super) fn miss(&mut self, label: &str, range: Range<usize>) {
        let folded = label.to_lowercase();
        let known = self.missed.len();
        let index = *self.missed_numbers.entry(folded).or_insert(known);
        match self.missed.get_mut(index) {
            Some(missed) => missed.uses += 1,
            None => self.missed.push(Missed { label: label.to_owned(), first: range, uses: 1 }),
        }
    }

    /// Whether a note is being written.
    pub(super) fn is_open(&self) -> bool {
        !self.outer.is_empty()
    }

    /// The note of that label; labels are compared without regard to case.
    fn find(&mut self, label: &str) -> usize {
        let known = self.known.len();
        let index = *self.numbers.entry(label.to_lowercase()).or_insert(known);
        if index == known {
            self.known.push(Note { label: label.to_owned(), defined: None, number: 0, uses: 0, written: 0 });
        }
        index
    }

    /// Numbers what `flow` refers to, and puts notes that are new into `order`.
    fn meet(&mut self, references: &[Reference], order: &mut Vec<usize>) {
        for reference in references {
            let note = &mut self.known[reference.note];
            note.uses += 1;
            if note.number == 0 && note.defined.is_some() {
                order.push(reference.note);
                note.number = order.len();
            }
        }
    }

    /// Appends `flow` to `out`, with the numbers where it refers to notes.
    fn join(&mut self, flow: Flow, out: &mut Flow) {
        let Flow { html, marks, blocks, references, passages, footnotes: _ } = flow;
        // References bring marks of their own, so that those of the flow come apart.
        let mut moved = Vec::with_capacity(marks.len());
        let mut put = |mut mark: RawMark, shift: usize, out: &mut Flow| {
            moved.push(Some(position(out.marks.len())));
            mark.at += position(shift);
            out.marks.push(mark);
        };
        let mut marks = marks.into_iter().enumerate().peekable();
        let mut blocks = blocks.into_iter().peekable();
        let mut done = 0;
        for reference in references {
            let shift = out.html.len() - done;
            while let Some((_, mark)) = marks.next_if(|(index, _)| *index < reference.after_marks) {
                put(mark, shift, out);
            }
            while let Some(block) = blocks.next_if(|block| (*block as usize) < reference.at) {
                out.blocks.push(block + position(shift));
            }
            out.html.push_str(&html[done..reference.at]);
            done = reference.at;
            self.refer(reference.note, out);
        }
        let shift = out.html.len() - done;
        out.html.push_str(&html[done..]);
        marks.for_each(|(_, mark)| put(mark, shift, out));
        out.blocks.extend(blocks.map(|block| block + position(shift)));
        out.passages.extend(passages.into_iter().map(|passage| passage.with_marks(&moved)));
    }

    fn refer(&mut self, note: usize, out: &mut Flow) {
        let note = &mut self.known[note];
        note.written += 1;
        let number = note.number;
        if number == 0 {
            out.html.push_str("[^");
            escape::text(&mut out.html, &note.label);
            out.html.push(']');
            return;
        }
        let _ = write!(out.html, "<sup class=\"footnote-ref\"><a id=\"fnref-{}\" ", place(number, note.written));
        let _ = write!(out.html, "href=\"#fn-{number}\" role=\"doc-noteref\" aria-label=\"");
        out.word(TextWord::Footnote(position(number)));
        out.html.push_str("\">");
        out.number(number);
        out.html.push_str("</a></sup>");
    }

    /// Writes arrows back to every place that refers to the note.
    fn arrows(&self, note: usize, out: &mut Flow) {
        let note = &self.known[note];
        for nth in 1..=note.uses {
            let place = place(note.number, nth);
            let _ = write!(out.html, " <a href=\"#fnref-{place}\" class=\"footnote-back\" role=\"doc-backlink\" ");
            out.html.push_str("aria-label=\"");
            out.word(TextWord::BackFromFootnote(position(note.number), position(nth)));
            out.html.push_str("\">↩\u{FE0E}");
            if nth > 1 {
                let _ = write!(out.html, "<sup>{nth}</sup>");
            }
            out.html.push_str("</a>");
        }
    }
}

/// The name of the `nth` place that refers to a note.
fn place(number: usize, nth: usize) -> String {
    if nth == 1 { number.to_string() } else { format!("{number}-{nth}") }
}

impl Writer<'_> {
    /// Remembers a reference. It is in no link: the parser makes no link of words that refer to a note.
    pub(super) fn refer_to_note(&mut self, label: &str) {
        let note = self.notes.find(label);
        let reference = Reference { at: self.out.html.len(), after_marks: self.out.marks.len(), note };
        self.out.references.push(reference);
    }

    pub(super) fn open_note(&mut self, label: &str, range: Range<usize>) {
        let note = self.notes.find(label);
        let interrupted = std::mem::take(&mut self.out);
        self.notes.outer.push((interrupted, note, range));
    }

    pub(super) fn close_note(&mut self) {
        let Some((interrupted, note, range)) = self.notes.outer.pop() else { return };
        let flow = std::mem::replace(&mut self.out, interrupted);
        let note = &mut self.notes.known[note];
        if note.defined.is_none() {
            note.defined = Some((flow, range));
            return;
        }
        let message = format!("footnote `{}` is defined a second time", note.label);
        let found = Diagnostic::warning("duplicate-footnote", message);
        self.report(found.help("only the first definition is shown"), range);
    }

    /// Joins the notes to the text, as one block behind it.
    pub(super) fn finish_notes(&mut self) {
        for Missed { label, first, uses } in std::mem::take(&mut self.notes.missed) {
            let times = if uses == 1 { String::new() } else { format!(", and it is referred to {uses} times") };
            let found = Diagnostic::warning("unknown-footnote", format!("no footnote `{label}` is defined{times}"));
            self.report(found.help(format!("define it on a line of its own: `[^{label}]: …`")), first);
        }
        if self.notes.known.is_empty() {
            return;
        }
        let main = std::mem::take(&mut self.out);
        let mut order = Vec::new();
        let mut notes = std::mem::take(&mut self.notes);
        notes.meet(&main.references, &mut order);
        let mut flows = Vec::new();
        let mut next = 0;
        while let Some(note) = order.get(next).copied() {
            next += 1;
            if let Some((flow, _)) = notes.known[note].defined.take() {
                notes.meet(&flow.references, &mut order);
                flows.push((note, flow));
            }
        }
        notes.join(main, &mut self.out);
        if !flows.is_empty() {
            self.write_notes(&mut notes, flows);
        }
        for note in notes.known {
            if let Some((_, range)) = note.defined {
                let found =
                    Diagnostic::warning("unused-footnote", format!("nothing refers to footnote `{}`", note.label));
                self.report(found.help("it is not shown"), range);
            }
        }
    }

    fn write_notes(&mut self, notes: &mut Notes, flows: Vec<(usize, Flow)>) {
        let out = &mut self.out;
        out.line();
        out.html.push_str("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"");
        out.word(TextWord::Footnotes);
        out.html.push_str("\">\n<ol type=\"a\">\n");
        for (note, flow) in flows {
            let _ = write!(out.html, "<li id=\"fn-{}\">", notes.known[note].number);
            let from = position(out.html.len());
            let blocks = out.blocks.len();
            notes.join(flow, out);
            out.blocks.truncate(blocks);
            let kept = out.html.trim_end().len();
            let in_paragraph = out.html[..kept].ends_with("</p>");
            out.html.truncate(kept - if in_paragraph { "</p>".len() } else { 0 });
            notes.arrows(note, out);
            out.html.push_str(if in_paragraph { "</p>" } else { "" });
            out.footnotes.texts.push((from, position(out.html.len())));
            out.html.push_str("</li>\n");
        }
        out.html.push_str("</ol>\n</section>\n");
        out.end_block();
    }
}
