//! A page's citations, its list of references, and the notes that a style of notes makes of its citations.

use std::collections::HashMap;
use std::fmt::Write;
use std::ops::Range;

use tera::Value;

use crate::cite::{self, Form, PageCitations, Part, Printed};
use crate::model::{Body, Cited, ClaimId, Footnotes, Language, MarkKind, SourceId};
use crate::render::Making;
use crate::render::shared::reference_text;
use crate::render::view::{CitationNoteView, ReferenceView};
use crate::wording;

use super::{BodyWriter, escape};

/// The citations of a page, which are written one after the other.
pub(super) struct Cites<'a> {
    making: Making<'a>,
    /// What each cites.
    cited: Vec<&'a [Cited]>,
    /// What the style makes of them.
    printed: PageCitations,
    /// Where each source stands in the list of references.
    positions: HashMap<SourceId, usize>,
    /// Where each reference is cited, by its position.
    places: Vec<Vec<String>>,
    /// How many have been written.
    written: usize,
    /// The note that each is in, in a style of notes.
    notes_of: Vec<InNote>,
    /// The number that each footnote of the text has among all notes.
    footnotes: Vec<usize>,
    notes: Vec<CitationNoteView>,
    /// Where the superscript number begins that was written last.
    raised: Option<usize>,
    is_english: bool,
}

/// The note that a citation is in, in a style of notes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum InNote {
    /// One of its own, of that number.
    Own(usize),
    /// A footnote of the text, of that number.
    Footnote(usize),
}

impl InNote {
    fn number(self) -> usize {
        match self {
            Self::Own(number) | Self::Footnote(number) => number,
        }
    }
}

impl<'a> Cites<'a> {
    pub(super) fn new(making: Making<'a>, texts: &[&'a Body], behind: &[SourceId], language: &Language) -> Self {
        let cited: Vec<&[Cited]> = texts.iter().flat_map(|body| citations(body).map(|(_, items)| items)).collect();
        let references = &making.shared.references;
        let are_notes = references.style().form() == Form::Note;
        let (notes_of, footnotes) = if are_notes { number_notes(texts) } else { Default::default() };
        // A footnote is read where its number stands, so its citations come before those that follow it in the text.
        let mut order: Vec<usize> = (0..cited.len()).collect();
        if are_notes {
            order.sort_by_key(|at| notes_of[*at].number());
        }
        let asked: Vec<cite::Citation<'_>> = order
            .iter()
            .map(|at| cite::Citation { items: cited[*at], note: notes_of.get(*at).map(|note| note.number()) })
            .collect();
        let mut printed = references.page(making.site.library, language, &asked, behind);
        let mut back = vec![Printed::default(); printed.citations.len()];
        for (at, citation) in order.iter().zip(printed.citations.drain(..)) {
            back[*at] = citation;
        }
        printed.citations = back;
        let positions = printed.references.iter().enumerate().map(|(at, listed)| (listed.source, at)).collect();
        let places = vec![Vec::new(); printed.references.len()];
        Self {
            making,
            cited,
            printed,
            positions,
            places,
            written: 0,
            notes_of,
            footnotes,
            notes: Vec::new(),
            raised: None,
            is_english: language.as_str().split('-').next() == Some("en"),
        }
    }

    /// Whether citations are notes.
    pub(super) fn are_notes(&self) -> bool {
        self.making.shared.references.style().form() == Form::Note
    }

    /// The sign of a footnote: the number that it has among all notes, or a letter where citations are no notes, because a
    /// number could be that of a reference.
    pub(super) fn footnote_sign(&self, number: u32) -> String {
        if !self.are_notes() {
            return letters(number);
        }
        let among_all = (number as usize).checked_sub(1).and_then(|index| self.footnotes.get(index));
        among_all.copied().unwrap_or(number as usize).to_string()
    }

    /// Copies a part of a text, with the signs of its footnotes.
    pub(super) fn put(&self, body: &Body, part: Range<usize>, html: &mut String) {
        let numbers = body.footnotes.numbers.as_slice();
        let first = numbers.partition_point(|(from, ..)| (*from as usize) < part.start);
        let mut done = part.start;
        for (from, to, number) in &numbers[first..] {
            let (from, to) = (*from as usize, *to as usize);
            if to > part.end {
                break;
            }
            html.push_str(&body.html[done..from]);
            html.push_str(&self.footnote_sign(*number));
            done = to;
        }
        html.push_str(&body.html[done..part.end]);
    }

    /// Takes in a footnote of the text, by its position among them.
    pub(super) fn add_footnote(&mut self, index: usize, html: &str) {
        let number = self.footnotes.get(index).copied().unwrap_or(index + 1);
        let id = format!("fn-{}", index + 1);
        self.notes.push(CitationNoteView { number, id, html: Value::safe_string(html) });
    }

    /// Puts the number that was written last behind the punctuation that follows it, as English does; a sentence that has
    /// its full stop gets no second. Gives how much of what follows that is.
    pub(super) fn take_in(&mut self, after: &str, html: &mut String) -> usize {
        let Some(raised) = self.raised.take() else { return 0 };
        let sign =
            after.chars().next().filter(|sign| self.is_english && matches!(sign, '.' | ',' | ';' | ':' | '!' | '?'));
        // Of several, as in an ellipsis, none is the end of the sentence.
        let Some(sign) = sign.filter(|sign| !after[1..].starts_with(*sign)) else { return 0 };
        if sign != '.' || !is_ended(&html[..raised]) {
            html.insert(raised, sign);
        }
        1
    }

    /// Writes the next citation.
    pub(super) fn write(&mut self, html: &mut String) {
        let at = self.written;
        self.written += 1;
        let (Some(printed), Some(items)) = (self.printed.citations.get(at), self.cited.get(at).copied()) else {
            return;
        };
        let printed = printed.clone();
        if let Some(name) = &printed.name {
            html.push_str(name);
        }
        let note = self.notes_of.get(at).copied();
        let in_footnote = matches!(note, Some(InNote::Footnote(_)));
        if printed.is_raised || (note.is_some() && !in_footnote) {
            // Behind another number the space stays, or the two would be read as one.
            let kept = html.trim_end_matches([' ', '\n']).len();
            if !html[..kept].ends_with("</sup>") {
                html.truncate(kept);
            }
            self.raised = Some(html.len());
        }
        if let Some(InNote::Own(number)) = note {
            return self.write_note(number, &printed, items, html);
        }
        let says_more = printed.parts.iter().any(|part| match part {
            Part::Between(text) => !text.is_empty(),
            Part::Item { html, .. } => !html.is_empty(),
        });
        if printed.name.is_some() && says_more && !printed.is_raised {
            html.push(' ');
        }
        let element = if printed.is_raised { "sup" } else { "span" };
        let class = match self.making.shared.references.style().form() {
            Form::Numeric | Form::Label => "cite",
            Form::AuthorDate | Form::Author | Form::Note => "cite words",
        };
        let _ = write!(html, "<{element} class=\"{class}\">");
        for (position, part) in printed.parts.iter().enumerate() {
            match part {
                // The sentence of a footnote has its own end.
                Part::Between(text) if in_footnote && position + 1 == printed.parts.len() && text == "." => {}
                Part::Between(text) => html.push_str(text),
                Part::Item { at, html: text, has_link } => {
                    let Some(item) = items.get(*at) else { continue };
                    self.write_item(item.source, text, *has_link, html);
                }
            }
        }
        let _ = write!(html, "</{element}>");
    }

    /// One source of a citation: a link to its reference, to which the reference leads back.
    fn write_item(&mut self, source: SourceId, text: &str, has_link: bool, html: &mut String) {
        let Some(position) = self.positions.get(&source).copied() else { return html.push_str(text) };
        let number = position + 1;
        let id = format!("cite-{number}-{}", self.places[position].len() + 1);
        if text.is_empty() || has_link {
            let _ = write!(html, "<span id=\"{id}\">{text}</span>");
        } else {
            let _ = write!(html, "<a href=\"#ref-{number}\" id=\"{id}\"");
            if self.making.shared.references.style().form() == Form::Numeric {
                html.push_str(" title=\"");
                escape(&self.making.shared.source_labels[source], html);
                html.push('"');
            }
            let _ = write!(html, ">{text}</a>");
        }
        self.places[position].push(id);
    }

    /// A number that leads to the note, and the note.
    fn write_note(&mut self, number: usize, printed: &Printed, items: &[Cited], html: &mut String) {
        let (id, place) = (format!("cn-{number}"), format!("cite-{number}"));
        let _ = write!(html, "<sup class=\"cite\"><a href=\"#{id}\" id=\"{place}\" role=\"doc-noteref\" aria-label=\"");
        escape(&self.making.words.say_own("note_numbered", &[("number", number.to_string().into())]), html);
        let _ = write!(html, "\">{number}</a></sup>");
        let mut note = "<p>".to_owned();
        for part in &printed.parts {
            match part {
                // A note begins as a sentence does.
                Part::Between(text) if note.len() == "<p>".len() => note.push_str(&wording::capitalised(text)),
                Part::Between(text) => note.push_str(text),
                Part::Item { at, html: text, has_link } => {
                    let position = items.get(*at).and_then(|item| self.positions.get(&item.source)).copied();
                    match position {
                        Some(position) if !has_link => {
                            let _ = write!(note, "<a href=\"#ref-{}\">{text}</a>", position + 1);
                        }
                        _ => note.push_str(text),
                    }
                    if let Some(position) = position {
                        self.places[position].push(place.clone());
                    }
                }
            }
        }
        let mut back = String::new();
        escape(&self.making.words.say_own("back_to_note", &[("number", number.into())]), &mut back);
        let _ = write!(
            note,
            " <a href=\"#{place}\" class=\"footnote-back\" role=\"doc-backlink\" aria-label=\"{back}\">↩\u{FE0E}</a></p>"
        );
        self.notes.push(CitationNoteView { number, id, html: Value::safe_string(&note) });
    }
}

impl BodyWriter<'_> {
    /// The page's references, in the order of the style; `claims` are those of the page, which the sources may bear on.
    pub(in crate::render) fn references(&self, claims: &[ClaimId]) -> Vec<ReferenceView> {
        let library = self.making.site.library;
        let mut bears_on: HashMap<SourceId, Vec<ClaimId>> = HashMap::new();
        for claim in claims {
            for evidence in &library[*claim].evidence {
                let list = bears_on.entry(evidence.source).or_default();
                if list.last() != Some(claim) {
                    list.push(*claim);
                }
            }
        }
        let references = self.cites.printed.references.iter().zip(&self.cites.places).enumerate();
        references
            .map(|(position, (listed, places))| ReferenceView {
                number: position + 1,
                id: format!("ref-{}", position + 1),
                text: reference_text(&listed.reference),
                source: self.making.source(listed.source),
                places: places.clone(),
                claims: bears_on
                    .get(&listed.source)
                    .map(|claims| claims.iter().map(|claim| self.making.claim(*claim)).collect())
                    .unwrap_or_default(),
            })
            .collect()
    }

    /// The number of the reference of a source on this page, in a style of numbers.
    pub(in crate::render) fn reference_number(&self, source: SourceId) -> Option<usize> {
        let is_numbered = self.making.shared.references.style().form() == Form::Numeric;
        self.cites.positions.get(&source).filter(|_| is_numbered).map(|position| position + 1)
    }

    /// The notes that its citations were put into, in order.
    pub(in crate::render) fn citation_notes(&mut self) -> Vec<CitationNoteView> {
        let mut notes = std::mem::take(&mut self.cites.notes);
        notes.sort_by_key(|note| note.number);
        notes
    }
}

/// The citations of a text, and where they stand.
fn citations(body: &Body) -> impl Iterator<Item = (u32, &[Cited])> {
    body.marks.iter().filter_map(|mark| match &mark.kind {
        MarkKind::Citation(items) => Some((mark.at, items.as_slice())),
        MarkKind::ClaimStart(_) | MarkKind::ClaimEnd(_) | MarkKind::ClaimText(_) => None,
        MarkKind::ClaimMeasure(_) | MarkKind::Address(_) | MarkKind::Chart(..) => None,
        MarkKind::Picture(..) | MarkKind::Word(_) => None,
    })
}

/// Numbers citations and footnotes in one row, in the order in which a reader meets them: for each citation the note
/// that it is in, and for each footnote its number.
fn number_notes(texts: &[&Body]) -> (Vec<InNote>, Vec<usize>) {
    let mut count = 0;
    let mut next = || {
        count += 1;
        count
    };
    let (mut notes_of, mut footnotes) = (Vec::new(), Vec::new());
    for body in texts {
        let Footnotes { numbers, texts } = &body.footnotes;
        let text_ends = texts.first().map_or(u32::MAX, |(from, _)| *from);
        footnotes.resize(texts.len().max(footnotes.len()), 0);
        let mut calls = numbers.iter().filter(|(from, ..)| *from < text_ends).peekable();
        let mut meet = |before: u32, footnotes: &mut Vec<usize>, next: &mut dyn FnMut() -> usize| {
            while let Some((.., number)) = calls.next_if(|(from, ..)| *from < before) {
                if let Some(known) = footnotes.get_mut((*number as usize).wrapping_sub(1)).filter(|known| **known == 0)
                {
                    *known = next();
                }
            }
        };
        for (at, _) in citations(body) {
            meet(at.min(text_ends), &mut footnotes, &mut next);
            let within = texts.iter().position(|(from, to)| (*from..=*to).contains(&at));
            if at >= text_ends {
                // Those that only notes refer to come behind.
                footnotes.iter_mut().filter(|known| **known == 0).for_each(|known| *known = next());
            }
            notes_of.push(match within.and_then(|index| footnotes.get(index)) {
                Some(number) => InNote::Footnote(*number),
                None => InNote::Own(next()),
            });
        }
        meet(text_ends, &mut footnotes, &mut next);
        footnotes.iter_mut().filter(|known| **known == 0).for_each(|known| *known = next());
    }
    (notes_of, footnotes)
}

/// Whether a text ends with a full stop, or with a quotation that ends a sentence.
fn is_ended(text: &str) -> bool {
    let quoted = text.trim_end_matches(['”', '’']);
    quoted.ends_with('.') || (quoted.len() < text.len() && quoted.ends_with(['?', '!']))
}

/// A number as HTML’s `type="a"` counts: `a` to `z`, then `aa`.
fn letters(mut number: u32) -> String {
    let mut letters = Vec::new();
    while number > 0 {
        number -= 1;
        letters.extend(char::from_digit(10 + number % 26, 36));
        number /= 26;
    }
    letters.into_iter().rev().collect()
}
