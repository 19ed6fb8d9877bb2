//! Code, and the blocks of code that are charts.

use std::cell::OnceCell;
use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event};

use crate::diag::{Diagnostic, FieldPath};
use crate::model::{ChartPart, ChartTable, CitedAs, TextWord};
use crate::yaml::Places;

use super::super::body::{RawCited, RawMarkKind, RawTarget};
use super::super::chart::{self, Block, Named, RawChart, RawChartClaim, RawChartData};
use super::address::{self, Address};
use super::escape;
use super::flow::position;
use super::run::Run;
use super::writer::Writer;

/// Where a block of code that is a chart is written.
struct Written {
    code: Run,
    range: Range<usize>,
    /// Where its values stand, once somebody asks.
    places: OnceCell<Places>,
}

impl Written {
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
        match if info == "chart" { Some(chart::read(self.settings.file, &code.text)) } else { None } {
            Some(Ok(chart)) => self.chart(chart, &Written { code, range, places: OnceCell::new() }),
            Some(Err(fault)) => {
                let place = fault.place.map_or(range, |span| code.places(span.range()));
                self.report(fault.finding, place);
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

    /// Writes the frame of a chart, with its source and its note; what is drawn is known when all texts are there.
    fn chart(&mut self, chart: Block, block: &Written) {
        let span = self.span(block.range.clone());
        let number = position(self.charts.len());
        self.out.html.push_str("<figure class=\"chart\">");
        self.out.mark(span, RawMarkKind::Chart(number, ChartPart::Drawing));
        self.chart_source(chart.source.as_deref(), block);
        if let Some(note) = &chart.note {
            self.chart_line(note);
        }
        self.out.mark(span, RawMarkKind::Chart(number, ChartPart::Table));
        self.out.html.push_str("</figure>\n");
        let data = match (chart.table, chart.file) {
            (Some(table), _) => RawChartData::Table(table),
            (None, Some(file)) => {
                let range = block.place(&FieldPath::root().key("data"));
                let span = self.span(range.clone());
                match address::read(&file) {
                    Address::Site(RawTarget::File(path, None)) => {
                        RawChartData::File { path, columns: chart.columns, span }
                    }
                    _ => {
                        let finding = Diagnostic::error("chart-data", format!("`{file}` is no file beside the text"));
                        self.report(
                            finding.help("name a CSV file in the folder of the text: `data: passengers.csv`"),
                            range,
                        );
                        RawChartData::Table(ChartTable::default())
                    }
                }
            }
            (None, None) => {
                let named = |named: Named| RawChartClaim {
                    span: self.span(block.place(&named.path)),
                    id: named.id.into(),
                    label: named.label,
                };
                RawChartData::Claims(chart.claims.into_iter().map(named).collect())
            }
        };
        let (title, form, unit, uncertainty) = (chart.title, chart.form, chart.unit, chart.uncertainty);
        self.charts.push(RawChart { title, form, unit, uncertainty, data });
    }

    /// Where the numbers are from. A source of one word is a key, which is cited; any other is a text.
    fn chart_source(&mut self, source: Option<&str>, block: &Written) {
        let Some(source) = source else { return };
        self.out.html.push_str("<p class=\"source\">");
        self.out.word(TextWord::Source);
        self.out.html.push(' ');
        if source.contains(char::is_whitespace) {
            escape::text(&mut self.out.html, source);
        } else {
            let span = self.span(block.place(&FieldPath::root().key("source")));
            let cited = RawCited {
                key: source.into(),
                span,
                prefix: None,
                locator: None,
                cited_as: CitedAs::InText,
                replaces: 0,
            };
            self.out.mark(span, RawMarkKind::Citation(vec![cited]));
        }
        self.out.html.push_str("</p>");
    }

    fn chart_line(&mut self, text: &str) {
        self.out.html.push_str("<p class=\"source\">");
        escape::text(&mut self.out.html, text);
        self.out.html.push_str("</p>");
    }
}
