//! A text's HTML with everything put in that only the finished site knows.

mod chart;
mod cite;
mod picture;
mod word;

use std::fmt::Write;
use std::ops::Range;

use tera::{Value, escape_html};

use crate::model::{Body, BriefId, ChartPart, ClaimId, ClaimStatus, Language, Mark, MarkKind, Measure, SourceId};
use crate::plan::Page;

use self::cite::Cites;
use super::Making;
use super::page::quoted;
use super::view::{NoteView, PassageView};
use crate::wording;

/// Writes the texts of one page, and numbers its notes.
pub(super) struct BodyWriter<'a> {
    making: Making<'a>,
    cites: Cites<'a>,
    uses: usize,
    /// The notes of the passage at hand: each claim with the number of its note, once however often it is used.
    notes: Vec<(ClaimId, usize)>,
    /// The claims that the passage before has notes on.
    noted_before: Vec<ClaimId>,
    /// The language of the text.
    language: &'a Language,
    /// Claims get a note, and a place that other pages link to.
    with_notes: bool,
    /// Where the words of the claim that is open begin in what has been written.
    words_from: usize,
    /// Citations behind words that stand in our copy of the source: at which byte of the text, and from when the copy is.
    checked: Vec<(u32, String)>,
}

impl<'a> BodyWriter<'a> {
    /// For a page in the site's language that holds these texts, in that order.
    pub(super) fn new(making: Making<'a>, texts: &[&'a Body]) -> Self {
        Self::in_language(making, texts, &[], &making.site.config.language)
    }

    /// The same for a page in another language, whose references have the sources `behind` it as well.
    pub(super) fn in_language(
        making: Making<'a>,
        texts: &[&'a Body],
        behind: &[SourceId],
        language: &'a Language,
    ) -> Self {
        let cites = Cites::new(making, texts, behind, language);
        Self {
            making,
            cites,
            uses: 0,
            notes: Vec::new(),
            noted_before: Vec::new(),
            language,
            with_notes: true,
            words_from: 0,
            checked: Vec::new(),
        }
    }

    /// A short text without notes: a key message.
    pub(super) fn inline(&mut self, body: &Body) -> Value {
        self.with_notes = false;
        let mut html = String::with_capacity(body.html.len() + 64);
        self.write(body, 0..body.html.len(), &body.marks, &mut html);
        self.with_notes = true;
        Value::safe_string(&html)
    }

    /// The text of a brief in passages, in which block quotations that stand in our copies word for word say so.
    pub(super) fn passages_of(&mut self, id: BriefId) -> Vec<PassageView> {
        let site = self.making.site;
        let body = &site.library[id].body;
        self.checked = quoted::checked(self.making, id);
        let passages = self.passages(body);
        self.checked.clear();
        passages
    }

    /// A text in passages: a new one begins with each block that uses claims, so that the notes stand beside it.
    pub(super) fn passages(&mut self, body: &Body) -> Vec<PassageView> {
        let mut passages: Vec<PassageView> = Vec::new();
        let mut html = String::with_capacity(body.html.len() * 5 / 4);
        let (mut start, mut first_mark) = (0, 0);
        // Where headings begin behind which nothing has come yet: they belong to what follows.
        let mut headings: Option<usize> = None;
        let ends: Vec<usize> = body.blocks.iter().map(|end| *end as usize).collect();
        for (index, end) in ends.iter().copied().enumerate() {
            let in_block = body.marks[first_mark..].partition_point(|mark| (mark.at as usize) < end);
            let marks = &body.marks[first_mark..first_mark + in_block];
            if self.cites.are_notes() && index + 1 == ends.len() && !body.footnotes.texts.is_empty() {
                self.footnotes(body, marks);
                break;
            }
            if marks.iter().any(has_note) && !html.is_empty() {
                let carried = html.split_off(headings.unwrap_or(html.len()));
                if !html.is_empty() || !self.notes.is_empty() {
                    passages.push(self.passage(&mut html));
                }
                html = carried;
            }
            headings = is_heading(&body.html[start..end]).then(|| headings.unwrap_or(html.len()));
            self.write(body, start..end, marks, &mut html);
            (start, first_mark) = (end, first_mark + in_block);
        }
        if !html.is_empty() || !self.notes.is_empty() {
            passages.push(self.passage(&mut html));
        }
        passages
    }

    /// Puts the footnotes among the notes that a style makes of citations.
    fn footnotes(&mut self, body: &Body, marks: &[Mark]) {
        for (index, (from, to)) in body.footnotes.texts.iter().enumerate() {
            let (from, to) = (*from as usize, *to as usize);
            let first = marks.partition_point(|mark| (mark.at as usize) < from);
            let end = marks.partition_point(|mark| mark.at as usize <= to);
            let mut html = String::with_capacity(to - from + 64);
            self.write(body, from..to, &marks[first..end], &mut html);
            self.cites.add_footnote(index, &html);
        }
    }

    /// Ends a passage.
    fn passage(&mut self, html: &mut String) -> PassageView {
        let noted: Vec<ClaimId> = self.notes.iter().map(|(claim, _)| *claim).collect();
        let notes = self.notes.drain(..).map(|(claim, number)| NoteView {
            id: format!("note-{number}"),
            claim: self.making.claim(claim),
            again: self.noted_before.contains(&claim),
        });
        let passage = PassageView { notes: notes.collect(), letters: letters(html), html: Value::safe_string(html) };
        self.noted_before = noted;
        html.clear();
        passage
    }

    /// Writes a part of a text with its marks.
    fn write(&mut self, body: &Body, part: Range<usize>, marks: &[Mark], html: &mut String) {
        let mut done = part.start;
        for mark in marks {
            let at = mark.at as usize;
            self.cites.put(body, done..at, html);
            done = at;
            if let MarkKind::ClaimEnd(claim) = mark.kind {
                self.write_band(claim, &body.html[at..part.end], html);
            }
            self.write_mark(body, &mark.kind, html);
            if let MarkKind::Citation(items) = &mark.kind {
                done += items.iter().map(|item| item.replaces as usize).sum::<usize>();
                done += self.cites.take_in(&body.html[done..part.end], html);
                self.write_check(mark.at, html);
            }
        }
        self.cites.put(body, done..part.end, html);
    }

    /// Says that the quoted words before this citation are those of our copy.
    fn write_check(&mut self, at: u32, html: &mut String) {
        let Some(index) = self.checked.iter().position(|(checked, _)| *checked == at) else { return };
        let (_, label) = self.checked.remove(index);
        html.push_str(" <span class=\"check verbatim\">");
        escape(&label, html);
        html.push_str("</span>");
    }

    fn write_mark(&mut self, body: &Body, mark: &MarkKind, html: &mut String) {
        let site = self.making.site;
        match mark {
            MarkKind::ClaimStart(claim) => self.open_claim(*claim, html),
            MarkKind::ClaimEnd(claim) => self.close_claim(*claim, html),
            MarkKind::ClaimText(claim) => {
                self.open_claim(*claim, html);
                escape(site.library[*claim].brief_text(), html);
                self.write_band(*claim, "", html);
                self.close_claim(*claim, html);
            }
            MarkKind::ClaimMeasure(claim) => self.measure(*claim, html),
            MarkKind::Citation(_) => self.cites.write(html),
            MarkKind::Address(target) => {
                html.push_str(self.making.root);
                escape(&site.plan.addresses.of_target(site.library, target), html);
            }
            MarkKind::Word(word) => self.word(*word, html),
            MarkKind::Picture(number, part) => {
                if let Some(shown) = body.pictures.get(*number as usize) {
                    self.picture(shown.asset, *part, html);
                }
            }
            MarkKind::Chart(number, part) => {
                let Some(chart) = body.charts.get(*number as usize) else { return };
                match part {
                    ChartPart::Drawing => self.chart_drawing(chart, *number, html),
                    ChartPart::Table => self.chart_table(chart, *number, html),
                }
            }
        }
    }

    fn open_claim(&mut self, claim: ClaimId, html: &mut String) {
        let tone = self.tone(claim);
        if self.with_notes {
            self.uses += 1;
            let _ = write!(html, "<mark class=\"claim {tone}\" id=\"use-{}\"><a href=\"", self.uses);
            self.claim_address(claim, html);
            let _ = write!(html, "\" aria-describedby=\"note-{}\">", self.note(claim));
        } else {
            let _ = write!(html, "<a class=\"claim {tone}\" href=\"");
            self.claim_address(claim, html);
            html.push_str("\">");
        }
        self.words_from = html.len();
    }

    /// Puts the band and the scale behind the claim's term of likelihood, where the words that were just written hold
    /// it and the author has not given a band by hand; `after` is what follows the words.
    fn write_band(&self, claim: ClaimId, after: &str, html: &mut String) {
        let site = self.making.site;
        let likelihood = site.library[claim].likelihood.as_ref();
        let scale = site.config.likelihood_scale;
        let around = wording::Around { before: &html[..self.words_from], after };
        let Some((end, band)) = wording::missing_band(&html[self.words_from..], around, likelihood, scale) else {
            return;
        };
        let mut text = String::with_capacity(band.len() + 40);
        text.push_str(" <span class=\"band\">");
        escape(&band, &mut text);
        text.push_str("</span>");
        html.insert_str(self.words_from + end, &text);
    }

    fn close_claim(&mut self, claim: ClaimId, html: &mut String) {
        html.push_str("</a>");
        self.write_status(claim, html);
        if self.with_notes {
            let standing = wording::standing(self.making.words, self.making.site.assessment[claim].standing);
            let symbol = standing.symbol;
            let label = self.making.words.say("what_stands_behind", &[("standing", standing.label.into())]);
            let note = self.note(claim);
            let _ = write!(
                html,
                "<button type=\"button\" class=\"note-button\" popovertarget=\"note-{note}\" aria-label=\""
            );
            escape(&label, html);
            let _ = write!(html, "\">{symbol}</button></mark>");
        }
    }

    /// Says behind its words that a claim is not held any more.
    fn write_status(&self, claim: ClaimId, html: &mut String) {
        let status = self.making.site.library[claim].status;
        if !matches!(status, ClaimStatus::Retracted | ClaimStatus::Superseded | ClaimStatus::Expired) {
            return;
        }
        if let Some(label) = wording::claim_status(self.making.words, status) {
            html.push_str(" <span class=\"tag warn\">");
            escape(label, html);
            html.push_str("</span>");
        }
    }

    /// The number of the claim's note in this passage: that of the use that brought it in.
    fn note(&mut self, claim: ClaimId) -> usize {
        if let Some((_, number)) = self.notes.iter().find(|(noted, _)| *noted == claim) {
            return *number;
        }
        self.notes.push((claim, self.uses));
        self.uses
    }

    /// The claim's number, or its short text where it states none.
    fn measure(&mut self, claim: ClaimId, html: &mut String) {
        html.push_str("<a class=\"measure\"");
        if self.with_notes {
            self.uses += 1;
            let _ = write!(html, " id=\"use-{}\"", self.uses);
        }
        html.push_str(" href=\"");
        self.claim_address(claim, html);
        html.push_str("\">");
        match &self.making.site.library[claim].measure {
            Some(measure) => self.number_of(claim, measure, html),
            None => {
                let site = self.making.site;
                escape(&wording::short_sentence(&site.library[claim], site.config.likelihood_scale), html);
            }
        }
        html.push_str("</a>");
    }

    /// A number for people and for machines.
    fn number_of(&self, claim: ClaimId, measure: &Measure, html: &mut String) {
        let site = self.making.site;
        let from = site.library.language_of(claim).unwrap_or(&site.config.language);
        let written = wording::measure(measure, from, self.language);
        let plain = measure.plain(from.as_str());
        if let Some(plain) = &plain {
            html.push_str("<data value=\"");
            escape(plain, html);
            html.push_str("\">");
        }
        // A number in Western digits is read from left to right; its sign must not wander.
        let isolated = self.language.is_right_to_left();
        html.push_str(if isolated { "<bdi>" } else { "" });
        escape(&written, html);
        html.push_str(if isolated { "</bdi>" } else { "" });
        html.push_str(if plain.is_some() { "</data>" } else { "" });
    }

    fn claim_address(&self, claim: ClaimId, html: &mut String) {
        html.push_str(self.making.root);
        html.push_str(&self.making.site.plan.addresses.of(self.making.site.library, Page::Claim(claim)));
    }

    fn tone(&self, claim: ClaimId) -> &'static str {
        wording::standing_tone(self.making.site.assessment[claim].standing)
    }
}

/// Whether a block is a heading.
fn is_heading(block: &str) -> bool {
    let mut signs = block.trim_start().bytes();
    (signs.next(), signs.next()) == (Some(b'<'), Some(b'h')) && signs.next().is_some_and(|level| level.is_ascii_digit())
}

/// How many letters markup shows.
fn letters(html: &str) -> usize {
    html.split('<').map(|part| part.rsplit_once('>').map_or(part, |(_, text)| text).chars().count()).sum()
}

/// Whether a mark puts a note beside its block.
fn has_note(mark: &Mark) -> bool {
    match mark.kind {
        MarkKind::ClaimStart(_) | MarkKind::ClaimText(_) => true,
        MarkKind::ClaimEnd(_) | MarkKind::ClaimMeasure(_) | MarkKind::Citation(_) => false,
        MarkKind::Address(_) | MarkKind::Chart(..) | MarkKind::Picture(..) | MarkKind::Word(_) => false,
    }
}

/// Text as HTML, fit for attributes too.
pub(super) fn escape(text: &str, html: &mut String) {
    if !text.contains(['&', '<', '>', '"', '\'']) {
        html.push_str(text);
        return;
    }
    let mut bytes = Vec::with_capacity(text.len() + 16);
    // Writing to memory cannot fail.
    let _ = escape_html(text, &mut bytes);
    html.push_str(&String::from_utf8_lossy(&bytes));
}
