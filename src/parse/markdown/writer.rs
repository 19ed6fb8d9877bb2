//! Events → HTML, one at a time.

use std::collections::{BTreeSet, HashMap};
use std::iter::Peekable;
use std::ops::Range;

use pulldown_cmark::{BlockQuoteKind, Event, OffsetIter, Options, Parser, Tag, TagEnd};

use crate::diag::{Diagnostic, Span};
use crate::model::{Alert, Figure, Form, TextWord, Url};

use super::super::body::{RawBody, RawClaimPart, RawMarkKind, RawPicture};
use super::super::chart::RawChart;
use super::flow::Flow;
use super::heading::Headings;
use super::line_ends::LineEnds;
use super::link::Link;
use super::note::Notes;
use super::raw_html::RawElements;
use super::run::Run;
use super::sentence::{self, Plain};
use super::table::Table;
use super::{Settings, escape};

/// What stands before a single line while it is parsed: behind a word nothing begins a list, a heading or any other
/// block, and behind a space emphasis begins as it does at the beginning of a line.
const LINE_PREFIX: &str = "x ";

/// The state between two events.
pub(super) struct Writer<'t> {
    pub(super) settings: Settings<'t>,
    /// What is parsed.
    pub(super) text: &'t str,
    /// Where it begins in its file, and how many bytes of it are not in the file.
    base: usize,
    skipped: usize,
    ends: LineEnds,
    pub(super) events: Peekable<OffsetIter<'t>>,
    /// The flow that is being written: the text, or a footnote.
    pub(super) out: Flow,
    /// How many elements of Markdown are open.
    pub(super) level: usize,
    /// Text that is not written yet.
    pub(super) run: Run,
    /// What is written of this block, without markup.
    pub(super) plain: Plain,
    /// Words, and characters that count as half a word.
    words: (u32, u32),
    pub(super) link: Option<Link>,
    pub(super) table: Table,
    /// The charts, in the order in which they are written.
    pub(super) charts: Vec<RawChart>,
    /// The pictures, likewise.
    pub(super) pictures: Vec<RawPicture>,
    /// How many quotations are open, one in another.
    quotations: usize,
    /// How many have been opened that stand in no other.
    quotation: u32,
    pub(super) headings: Headings,
    pub(super) notes: Notes,
    pub(super) raw: RawElements,
    /// What the front matter says of pictures, by the file's name.
    pub(super) figures: HashMap<&'t str, &'t Figure>,
    /// Those of them that were used.
    pub(super) used_figures: BTreeSet<String>,
    pub(super) unknown_parts: Vec<RawClaimPart>,
    pub(super) outward: Vec<(Url, Span)>,
    math_reported: bool,
    diagnostics: Vec<Diagnostic>,
}

/// A text as one line, as [`Writer::for_line`] wants it.
pub(super) fn as_one_line(text: &str) -> String {
    let mut line = String::with_capacity(LINE_PREFIX.len() + text.len());
    line.push_str(LINE_PREFIX);
    line.extend(text.trim().chars().map(|c| if matches!(c, '\n' | '\r') { ' ' } else { c }));
    line
}

impl<'t> Writer<'t> {
    /// A writer for a text of many blocks.
    pub(super) fn for_body(text: &'t str, ends: LineEnds, settings: &Settings<'t>) -> Self {
        Self { ends, ..Self::new(text, settings.offset, 0, settings) }
    }

    /// A writer for `line`, which is [`as_one_line`] of `text`.
    pub(super) fn for_line(line: &'t str, text: &str, settings: &Settings<'t>) -> Self {
        let indent = text.len() - text.trim_start().len();
        Self::new(line, settings.offset + indent, LINE_PREFIX.len(), settings)
    }

    fn new(text: &'t str, base: usize, skipped: usize, settings: &Settings<'t>) -> Self {
        let mut out = Flow::default();
        out.html.reserve(text.len() + text.len() / 4);
        Self {
            settings: *settings,
            text,
            base,
            skipped,
            ends: LineEnds::default(),
            events: Parser::new_ext(text, options(settings.math)).into_offset_iter().peekable(),
            out,
            level: 0,
            run: Run::default(),
            plain: Plain::default(),
            words: (0, 0),
            link: None,
            table: Table::default(),
            charts: Vec::new(),
            pictures: Vec::new(),
            quotations: 0,
            quotation: 0,
            headings: Headings::default(),
            notes: Notes::default(),
            raw: RawElements::default(),
            figures: settings.figures.iter().map(|figure| (figure.src.as_str(), figure)).collect(),
            used_figures: BTreeSet::new(),
            unknown_parts: Vec::new(),
            outward: Vec::new(),
            math_reported: false,
            diagnostics: Vec::new(),
        }
    }

    /// Reads and writes everything.
    pub(super) fn write(mut self) -> (RawBody, Vec<Diagnostic>) {
        while let Some((event, range)) = self.events.next() {
            self.event(event, range);
        }
        self.write_run();
        self.end_words();
        self.close_raw(0);
        self.out.end_block();
        self.finish_notes();
        self.check_headings();
        let Flow { mut html, mut marks, mut blocks, references: _, mut passages, footnotes } = self.out;
        // They are kept for as long as the program runs, each grown to twice what it needs.
        html.shrink_to_fit();
        marks.shrink_to_fit();
        blocks.shrink_to_fit();
        passages.shrink_to_fit();
        let words = self.words.0 + self.words.1 / 2;
        let (headings, figures, unknown_parts) = (self.headings.listed, self.used_figures, self.unknown_parts);
        let (outward, charts, pictures) = (self.outward, self.charts, self.pictures);
        let body = RawBody {
            html,
            marks,
            blocks,
            headings,
            unknown_parts,
            charts,
            pictures,
            outward,
            footnotes,
            words,
            passages,
            figures,
        };
        (body, self.diagnostics)
    }

    /// Whether it writes a single line.
    pub(super) fn is_line(&self) -> bool {
        self.skipped > 0
    }

    /// The place in the file of a range of what is parsed.
    pub(super) fn span(&self, range: Range<usize>) -> Span {
        let place = |at: usize| self.base + self.ends.place(at).saturating_sub(self.skipped);
        Span::new(place(range.start), place(range.end))
    }

    /// Reports a finding at a range of what is parsed.
    pub(super) fn report(&mut self, finding: Diagnostic, range: Range<usize>) {
        let span = self.span(range);
        self.diagnostics.push(finding.at(self.settings.file, span, ""));
    }

    fn event(&mut self, event: Event<'t>, range: Range<usize>) {
        match event {
            Event::Text(text) => {
                let skipped = self.skipped.saturating_sub(range.start);
                let text = text.get(skipped..).unwrap_or_default();
                return self.run.push(text, range.start + skipped..range.end);
            }
            Event::SoftBreak => return self.run.push("\n", range),
            _ => self.write_run(),
        }
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(tag),
            Event::Code(code) => self.code(&code, range),
            Event::InlineMath(tex) | Event::DisplayMath(tex) => self.math(&tex, range),
            Event::Html(html) | Event::InlineHtml(html) => self.inline_html(&html, range),
            Event::FootnoteReference(label) => self.refer_to_note(&label),
            Event::HardBreak => {
                self.out.html.push_str("<br>\n");
                self.plain.text.push('\n');
            }
            Event::Rule => {
                self.out.line();
                self.out.html.push_str("<hr>\n");
                self.end_whole();
            }
            Event::TaskListMarker(done) => self.task(done),
            Event::Text(_) | Event::SoftBreak => {}
        }
    }

    fn start(&mut self, tag: Tag<'t>, range: Range<usize>) {
        if !is_within_words(&tag.to_end()) {
            self.end_words();
        }
        match tag {
            Tag::Image { dest_url, title, .. } => return self.image((dest_url, title), range),
            Tag::CodeBlock(kind) => return self.code_block(kind, range),
            Tag::HtmlBlock => return self.html_block(range),
            Tag::Paragraph if self.lone_image() => return,
            _ => self.level += 1,
        }
        match tag {
            Tag::Paragraph if self.is_line() => {}
            Tag::Paragraph => self.begin("<p>"),
            Tag::Heading { level, id, classes, attrs } => self.open_heading((level, id), &classes, &attrs, range),
            Tag::BlockQuote(kind) => self.open_quotation(kind),
            Tag::List(None) => self.begin("<ul>\n"),
            Tag::List(Some(1)) => self.begin("<ol>\n"),
            Tag::List(Some(first)) => self.begin(&format!("<ol start=\"{first}\">\n")),
            Tag::Item => self.begin("<li>"),
            Tag::FootnoteDefinition(label) => self.open_note(&label, range),
            Tag::DefinitionList => self.begin("<dl>\n"),
            Tag::DefinitionListTitle => self.begin("<dt>"),
            Tag::DefinitionListDefinition => self.begin("<dd>"),
            Tag::Table(alignments) => self.open_table(alignments),
            Tag::TableHead => self.open_head(),
            Tag::TableRow => self.open_row(),
            Tag::TableCell => self.open_cell(),
            Tag::Emphasis => self.out.html.push_str("<em>"),
            Tag::Strong => self.out.html.push_str("<strong>"),
            Tag::Strikethrough => self.out.html.push_str("<del>"),
            Tag::Link { link_type, dest_url, title, id: _ } => self.open_link(link_type, &dest_url, &title, range),
            Tag::Image { .. } | Tag::CodeBlock(_) | Tag::HtmlBlock => {}
            Tag::Superscript | Tag::Subscript | Tag::MetadataBlock(_) => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        self.close_raw(self.level);
        match tag {
            TagEnd::Heading(_) => self.close_heading(),
            _ if is_within_words(&tag) => {}
            _ => self.end_words(),
        }
        let html = match tag {
            TagEnd::Paragraph if self.is_line() => "",
            TagEnd::Paragraph => "</p>\n",
            TagEnd::BlockQuote(None) => {
                self.quotations = self.quotations.saturating_sub(1);
                "</blockquote>\n"
            }
            TagEnd::BlockQuote(Some(_)) => "</aside>\n",
            TagEnd::List(true) => "</ol>\n",
            TagEnd::List(false) => "</ul>\n",
            TagEnd::Item => "</li>\n",
            TagEnd::DefinitionList => "</dl>\n",
            TagEnd::DefinitionListTitle => "</dt>\n",
            TagEnd::DefinitionListDefinition => "</dd>\n",
            TagEnd::Emphasis => "</em>",
            TagEnd::Strong => "</strong>",
            TagEnd::Strikethrough => "</del>",
            TagEnd::Table => self.table.end(),
            TagEnd::TableHead => self.table.end_head(),
            TagEnd::TableRow => "</tr>\n",
            TagEnd::TableCell => self.table.end_cell(),
            TagEnd::Link => return self.close_link(),
            TagEnd::FootnoteDefinition => {
                self.close_note();
                ""
            }
            TagEnd::Heading(_) | TagEnd::CodeBlock | TagEnd::HtmlBlock | TagEnd::Image => "",
            TagEnd::Superscript | TagEnd::Subscript | TagEnd::MetadataBlock(_) => "",
        };
        self.out.html.push_str(html);
        self.leave();
    }

    /// Leaves an element of Markdown.
    pub(super) fn leave(&mut self) {
        self.level -= 1;
        self.end_whole();
    }

    /// Ends a top-level block, if this is the top level. What raw HTML encloses is one block with it.
    pub(super) fn end_whole(&mut self) {
        if self.level == 0 && self.raw.is_empty() {
            self.out.end_block();
        }
    }

    /// Writes a block's first tag on a line of its own.
    pub(super) fn begin(&mut self, html: &str) {
        self.out.line();
        self.out.html.push_str(html);
    }

    /// Ends the words of a block: counts them, and tells each use of a claim its sentence.
    pub(super) fn end_words(&mut self) {
        self.raw.end_block();
        if self.plain.text.is_empty() && self.plain.uses.is_empty() {
            return;
        }
        let (words, halves) = sentence::count(&self.plain.text);
        self.words = (self.words.0.saturating_add(words), self.words.1.saturating_add(halves));
        for used in &self.plain.uses {
            let told = sentence::around(&self.plain.text, used.from, used.to);
            match self.out.marks.get_mut(used.mark).map(|mark| &mut mark.kind) {
                Some(
                    RawMarkKind::ClaimStart(_, sentence)
                    | RawMarkKind::ClaimText(_, sentence)
                    | RawMarkKind::ClaimMeasure(_, sentence),
                ) => *sentence = told,
                Some(
                    RawMarkKind::ClaimEnd(_)
                    | RawMarkKind::Citation(_)
                    | RawMarkKind::Address(_)
                    | RawMarkKind::Chart(..)
                    | RawMarkKind::Picture(..)
                    | RawMarkKind::Word(_),
                )
                | None => {}
            }
        }
        if !self.plain.text.trim().is_empty() {
            let passage = self.plain.passage(self.form());
            self.out.passages.push(passage);
        }
        self.plain.clear();
    }

    /// What sort of block is open.
    fn form(&self) -> Form {
        if self.headings.is_open() {
            Form::Heading
        } else if self.quotations > 0 {
            Form::Quotation(self.quotation)
        } else if self.notes.is_open() {
            Form::Note
        } else if self.table.is_open() {
            Form::Cell
        } else {
            Form::Text
        }
    }

    fn open_quotation(&mut self, kind: Option<BlockQuoteKind>) {
        self.out.line();
        let Some(kind) = kind else {
            self.quotation += u32::from(self.quotations == 0);
            self.quotations += 1;
            return self.out.html.push_str("<blockquote>\n");
        };
        let (class, alert) = alert(kind);
        self.out.html.push_str(&format!("<aside class=\"alert {class}\" role=\"note\">\n<p class=\"alert-title\">"));
        self.out.word(TextWord::Alert(alert));
        self.out.html.push_str("</p>\n");
    }

    fn task(&mut self, done: bool) {
        self.out.html.push_str("<input type=\"checkbox\" class=\"task\" aria-label=\"");
        self.out.word(if done { TextWord::TaskDone } else { TextWord::TaskOpen });
        self.out.html.push_str(if done { "\" disabled checked> " } else { "\" disabled> " });
    }

    fn math(&mut self, tex: &str, range: Range<usize>) {
        self.out.html.push_str("<code class=\"math\">");
        escape::text(&mut self.out.html, tex);
        self.out.html.push_str("</code>");
        let place = self.span(range.clone()).start as usize;
        self.plain.push_code(tex, place);
        if !self.math_reported {
            self.math_reported = true;
            let found = Diagnostic::warning("math-not-drawn", "formula is shown as its TeX");
            self.report(found.help("formulas are not drawn yet"), range);
        }
    }
}

/// The syntax that is read.
fn options(math: bool) -> Options {
    let mut options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_GFM
        | Options::ENABLE_DEFINITION_LIST;
    options.set(Options::ENABLE_MATH, math);
    options
}

/// The class of an alert, and what it is for.
fn alert(kind: BlockQuoteKind) -> (&'static str, Alert) {
    match kind {
        BlockQuoteKind::Note => ("note", Alert::Note),
        BlockQuoteKind::Tip => ("tip", Alert::Tip),
        BlockQuoteKind::Important => ("important", Alert::Important),
        BlockQuoteKind::Warning => ("warning", Alert::Warning),
        BlockQuoteKind::Caution => ("caution", Alert::Caution),
    }
}

/// Whether an element stands within the words of a block.
fn is_within_words(tag: &TagEnd) -> bool {
    matches!(
        tag,
        TagEnd::Emphasis
            | TagEnd::Strong
            | TagEnd::Strikethrough
            | TagEnd::Superscript
            | TagEnd::Subscript
            | TagEnd::Link
            | TagEnd::Image
    )
}
