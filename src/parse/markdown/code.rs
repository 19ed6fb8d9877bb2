//! Code, and the blocks of code that are charts.

use std::fmt::Write as _;
use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event};

use crate::diag::Diagnostic;
use crate::model::Sentence;

use super::super::body::{RawMarkKind, RawTarget};
use super::address::{self, Address};
use super::chart::{self, Chart};
use super::writer::Writer;
use super::{escape, table};

impl Writer<'_> {
    pub(super) fn code(&mut self, code: &str) {
        self.out.html.push_str("<code>");
        escape::text(&mut self.out.html, code);
        self.out.html.push_str("</code>");
        self.plain.text.push_str(code);
    }

    pub(super) fn code_block(&mut self, kind: CodeBlockKind<'_>, range: Range<usize>) {
        let mut code = String::new();
        for (event, _) in self.events.by_ref() {
            match event {
                Event::Text(text) => code.push_str(&text),
                _ => break,
            }
        }
        let info = match &kind {
            CodeBlockKind::Fenced(info) => info.split([' ', '\t', ',']).next().unwrap_or_default(),
            CodeBlockKind::Indented => "",
        };
        self.out.line();
        match if info == "chart" { Some(chart::table(self.settings.file, &code)) } else { None } {
            Some(Ok(chart)) => self.chart(&chart, range),
            Some(Err(why)) => {
                let found = Diagnostic::error("chart-unreadable", format!("chart cannot be read: {why}"));
                let help = "a chart has a `title`, `columns: [a, b]` and `rows: [[1, 2]]`, or `data: file.csv`";
                self.report(found.help(help), range);
                self.preformatted(info, &code);
            }
            None => self.preformatted(info, &code),
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
    fn chart(&mut self, chart: &Chart, range: Range<usize>) {
        self.out.html.push_str("<figure class=\"chart\">");
        self.element("figcaption", &chart.title);
        if !chart.columns.is_empty() || !chart.rows.is_empty() {
            self.chart_table(chart);
        }
        if let Some(file) = &chart.data {
            self.chart_data(chart, file, range.clone());
        }
        if !chart.claims.is_empty() {
            let _ = write!(self.out.html, "<p>To be drawn as a {} from these claims:</p><ul>", chart.kind());
            for id in &chart.claims {
                self.out.html.push_str("<li>");
                let span = self.span(range.clone());
                self.out.mark(span, RawMarkKind::ClaimText(id.as_str().into(), Sentence::default()));
                self.out.html.push_str("</li>");
            }
            self.out.html.push_str("</ul>");
        }
        let source = [&chart.unit, &chart.note, &chart.source].into_iter().flatten();
        let source = source.map(String::as_str).collect::<Vec<_>>().join(" · ");
        if !source.is_empty() {
            self.out.html.push_str("<p class=\"source\">");
            escape::text(&mut self.out.html, &source);
            self.out.html.push_str("</p>");
        }
        self.out.html.push_str("</figure>\n");
    }

    fn chart_table(&mut self, chart: &Chart) {
        self.out.html.push_str(&table::frame());
        self.out.html.push_str("<thead><tr>");
        for column in &chart.columns {
            self.out.html.push_str("<th scope=\"col\">");
            escape::text(&mut self.out.html, column);
            self.out.html.push_str("</th>");
        }
        self.out.html.push_str("</tr></thead>\n<tbody>\n");
        for row in &chart.rows {
            self.out.html.push_str("<tr>");
            for cell in row {
                self.element("td", cell);
            }
            self.out.html.push_str("</tr>\n");
        }
        self.out.html.push_str("</tbody>\n</table></div>");
    }

    fn chart_data(&mut self, chart: &Chart, file: &str, range: Range<usize>) {
        let address = match address::read(file) {
            Address::Site(RawTarget::File(path, _)) => Address::Site(RawTarget::File(path, None)),
            _ => Address::Refused("is no file beside the text".to_owned(), None),
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
