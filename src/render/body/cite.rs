//! A page's citations, its list of references, and the notes that a style of notes makes of its citations.

use std::collections::HashMap;
use std::fmt::Write;

use tera::Value;

use crate::cite::{self, Form, PageCitations, Part, Printed};
use crate::model::{Body, Cited, ClaimId, Language, MarkKind, SourceId};
use crate::render::Making;
use crate::render::shared::reference_text;
use crate::render::view::{CitationNoteView, ReferenceView};

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
    /// Notes that are there without them.
    notes_before: usize,
    notes: Vec<CitationNoteView>,
}

impl<'a> Cites<'a> {
    pub(super) fn new(making: Making<'a>, texts: &[&'a Body], behind: &[SourceId], language: &Language) -> Self {
        let marks = texts.iter().flat_map(|body| &body.marks);
        let cited: Vec<&[Cited]> = marks
            .filter_map(|mark| match &mark.kind {
                MarkKind::Citation(items) => Some(items.as_slice()),
                MarkKind::ClaimStart(_) | MarkKind::ClaimEnd(_) | MarkKind::ClaimText(_) => None,
                MarkKind::ClaimMeasure(_) | MarkKind::Address(_) => None,
            })
            .collect();
        let notes_before = texts.iter().map(|body| body.html.matches("<li id=\"fn-").count()).sum();
        let references = &making.shared.references;
        let citations: Vec<cite::Citation<'_>> = cited
            .iter()
            .enumerate()
            .map(|(at, items)| cite::Citation { items, note: Some(notes_before + at + 1) })
            .collect();
        let printed = references.page(making.site.library, language, &citations, behind);
        let positions = printed.references.iter().enumerate().map(|(at, listed)| (listed.source, at)).collect();
        let places = vec![Vec::new(); printed.references.len()];
        Self { making, cited, printed, positions, places, written: 0, notes_before, notes: Vec::new() }
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
        if self.making.shared.references.style().form() == Form::Note {
            return self.write_note(at, &printed, items, html);
        }
        if printed.name.is_some() && !printed.is_raised {
            html.push(' ');
        }
        let element = if printed.is_raised { "sup" } else { "span" };
        let class = match self.making.shared.references.style().form() {
            Form::Numeric | Form::Label | Form::Note => "cite",
            Form::AuthorDate | Form::Author => "cite words",
        };
        let _ = write!(html, "<{element} class=\"{class}\">");
        for part in &printed.parts {
            match part {
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
                escape(&self.making.shared.source_labels[source.index()], html);
                html.push('"');
            }
            let _ = write!(html, ">{text}</a>");
        }
        self.places[position].push(id);
    }

    /// A number that leads to the note, and the note.
    fn write_note(&mut self, at: usize, printed: &Printed, items: &[Cited], html: &mut String) {
        let number = self.notes_before + at + 1;
        let (id, place) = (format!("cn-{number}"), format!("cite-{number}"));
        let _ = write!(
            html,
            "<sup class=\"cite\"><a href=\"#{id}\" id=\"{place}\" role=\"doc-noteref\" aria-label=\"Note {number}\">\
             {number}</a></sup>"
        );
        let mut note = String::new();
        for part in &printed.parts {
            match part {
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
        self.notes.push(CitationNoteView { number, id, html: Value::safe_string(&note), place });
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
                source: self.making.shared.source(listed.source),
                places: places.clone(),
                claims: bears_on
                    .get(&listed.source)
                    .map(|claims| claims.iter().map(|claim| self.making.shared.claim(*claim)).collect())
                    .unwrap_or_default(),
            })
            .collect()
    }

    /// The notes that its citations were put into, in order.
    pub(in crate::render) fn citation_notes(&mut self) -> Vec<CitationNoteView> {
        std::mem::take(&mut self.cites.notes)
    }
}
