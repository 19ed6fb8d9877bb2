//! Code, and the blocks of code that are charts.

use std::cell::OnceCell;
use std::fmt::Write as _;
use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event};

use crate::diag::{Diagnostic, FieldPath};
use crate::model::{CitedAs, Sentence};
use crate::yaml::Places;

use super::super::body::{RawCited, RawMarkKind, RawTarget};
use super::address::{self, Address};
use super::chart::{self, Chart};
use super::run::Run;
use super::writer::Writer;
use super::{escape, table};

/// A block of code that is a chart.
struct Block {
    code: Run,
    range: Range<usize>,
    /// Where its values stand, once somebody asks.
    places: OnceCell<Places>,
}

impl Block {
    /// Where a value of it is written; the block where that cannot be told.
    fn place(&self, path: &FieldPath) -> Range<usize> {
        let found = self.places.get_or_init(|| Places::of(&self.code.text)).find(path);
        found.map_or_else(|| self.range.clone(), |span| self.code.places(span.range()))
    }
}

impl Writer<'_> {
    pub(super) fn code(&mut self, code: &str, range: Range<usize>) {
        self.out.html.push_str("<code>");
        escape::text(&mut self.out.html, code);
        self.out.html.push_str("</code>");
        let place = self.span(range).start as usize;
        self.plain.push_code(code, place);
    }

    pub(super) fn code_block(&mut self, kind: CodeBlockKind<'_>, range: Range<usize>) {
        let mut code = Run::default();
        for (event, from) in self.events.by_ref() {
            match event {
                Event::Text(text) => code.push(&text, from),
                _ => break,
            }
        }
        let info = match &kind {
            CodeBlockKind::Fenced(info) => info.split([' ', '\t', ',']).next().unwrap_or_default(),
            CodeBlockKind::Indented => "",
        };
        self.out.line();
        match if info == "chart" { Some(chart::table(self.settings.file, &code.text)) } else { None } {
            Some(Ok(chart)) => self.chart(&chart, &Block { code, range, places: OnceCell::new() }),
            Some(Err(fault)) => {
                let found = Diagnostic::error("chart-unreadable", format!("chart cannot be read: {}", fault.why));
                let help = "a chart has a `title`, `columns: [a, b]` and `rows: [[1, 2]]`, or `data: file.csv`";
                let place = fault.place.map_or(range, |span| code.places(span.range()));
                self.report(found.help(help), place);
                self.preformatted(info, &code.text);
            }
            None => self.preformatted(info, &code.text),
        }
        self.end_whole();
    }

    fn preformatted(&mut self, language: &str, code: &str) {
        let html = &mut self.out.html;
        html.push_str("<pre><code");
        if !language.is_empty() {
            html.push_str(" class=\"language-");
            escape::attribute(html, language);
            html.push('"');
        }
        html.push('>');
        escape::text(html, code);
        html.push_str("</code></pre>\n");
    }

    /// Writes what a chart shows as a table, until it is drawn.
    fn chart(&mut self, chart: &Chart, block: &Block) {
        self.out.html.push_str("<figure class=\"chart\">");
        self.element("figcaption", &chart.title);
        if !chart.columns.is_empty() || !chart.rows.is_empty() {
            self.chart_table(chart);
        }
        if let Some(file) = &chart.data {
            self.chart_data(chart, file, block.place(&FieldPath::root().key("data")));
        }
        if !chart.claims.is_empty() {
            let _ = write!(self.out.html, "<p>To be drawn as a {} from these claims:</p><ul>", chart.kind());
            for (position, id) in chart.claims.iter().enumerate() {
                self.out.html.push_str("<li>");
                let span = self.span(block.place(&FieldPath::root().key("claims").index(position)));
                self.out.mark(span, RawMarkKind::ClaimText(id.as_str().into(), Sentence::default()));
                self.out.html.push_str("</li>");
            }
            self.out.html.push_str("</ul>");
        }
        self.chart_note(chart, block);
        self.out.html.push_str("</figure>\n");
    }

    /// The line beneath a chart. A source of one word is a key, which is cited; any other is a text.
    fn chart_note(&mut self, chart: &Chart, block: &Block) {
        if chart.unit.is_none() && chart.note.is_none() && chart.source.is_none() {
            return;
        }
        let is_key = |source: &&String| !source.contains(char::is_whitespace);
        let key = chart.source.as_ref().filter(is_key);
        let text = chart.source.as_ref().filter(|source| !is_key(source));
        let parts = [&chart.unit, &chart.note].into_iter().flatten().chain(text);
        let parts = parts.map(String::as_str).collect::<Vec<_>>().join(" · ");
        self.out.html.push_str("<p class=\"source\">");
        escape::text(&mut self.out.html, &parts);
        if let Some(key) = key {
            self.out.html.push_str(if parts.is_empty() { "" } else { " " });
            let span = self.span(block.place(&FieldPath::root().key("source")));
            let cited = RawCited {
                key: key.as_str().into(),
                span,
                prefix: None,
                locator: None,
                cited_as: CitedAs::Usual,
                replaces: 0,
            };
            self.out.mark(span, RawMarkKind::Citation(vec![cited]));
        }
        self.out.html.push_str("</p>");
    }

    fn chart_table(&mut self, chart: &Chart) {
        self.out.html.push_str(&table::frame(&chart.title));
        self.out.html.push_str("<thead><tr>");
        let is_number = |column: usize| chart.rows.iter().all(|row| row[column].trim().parse::<f64>().is_ok());
        let numbers: Vec<bool> = (0..chart.columns.len()).map(is_number).collect();
        for (column, is_number) in chart.columns.iter().zip(&numbers) {
            let class = if *is_number { " class=\"align-right\"" } else { "" };
            let _ = write!(self.out.html, "<th scope=\"col\"{class}>");
            escape::text(&mut self.out.html, column);
            self.out.html.push_str("</th>");
        }
        self.out.html.push_str("</tr></thead>\n<tbody>\n");
        for row in &chart.rows {
            self.out.html.push_str("<tr>");
            for (cell, is_number) in row.iter().zip(&numbers) {
                self.out.html.push_str(if *is_number { "<td class=\"align-right\">" } else { "<td>" });
                escape::text(&mut self.out.html, cell);
                self.out.html.push_str("</td>");
            }
            self.out.html.push_str("</tr>\n");
        }
        self.out.html.push_str("</tbody>\n</table></div>");
    }

    fn chart_data(&mut self, chart: &Chart, file: &str, range: Range<usize>) {
        let address = match address::read(file) {
            Address::Site(RawTarget::File(path, _)) => Address::Site(RawTarget::File(path, None)),
            _ => Address::Refused("is no file beside the text".to_owned()),
        };
        let _ = write!(self.out.html, "<p>To be drawn as a {} from ", chart.kind());
        let linked = self.anchor(&address, file, "", range);
        escape::text(&mut self.out.html, file);
        self.out.html.push_str(if linked { "</a>.</p>" } else { ".</p>" });
    }

    fn element(&mut self, name: &str, text: &str) {
        let _ = write!(self.out.html, "<{name}>");
        escape::text(&mut self.out.html, text);
        let _ = write!(self.out.html, "</{name}>");
    }
}
