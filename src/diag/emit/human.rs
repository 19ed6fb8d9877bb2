//! Findings for people, as `rustc` draws them: the message, the place, the line with an underline, the help.
//!
//! A span of several lines is drawn on its first. A very long line is cut around the span, and characters that would
//! steer a terminal are written out, so that a file cannot say anything but its text.

use std::ops::Range;

use annotate_snippets::{AnnotationKind, Element, Group, Level, Origin, Renderer, Snippet};

use super::super::lines::{AllLines, Lines, Position};
use super::super::{Diagnostic, FileId, Files, Label, Severity};
use super::visible::{cleaned, replacement};

/// The most bytes of a line that are looked at; the terminal's width cuts it further.
const LONGEST_LINE: usize = 400;
/// How much of a long line is shown before and behind a span.
const AROUND: usize = 80;
/// The most bytes of a line that are underlined.
const LONGEST_UNDERLINE: usize = 160;

/// How to draw.
#[derive(Debug, Clone, Copy)]
pub struct Style {
    /// With the colours of a terminal.
    pub color: bool,
    /// The terminal's width in columns.
    pub width: usize,
}

/// Every finding, drawn one below the other with an empty line between.
pub fn render(diagnostics: &[Diagnostic], files: &Files, style: Style) -> String {
    let renderer = if style.color { Renderer::styled() } else { Renderer::plain() };
    let renderer = renderer.term_width(style.width.max(40));
    let texts = AllLines::of(files);
    let mut out = String::new();
    for diagnostic in diagnostics {
        if !out.is_empty() {
            out.push('\n');
        }
        let parts = parts(&diagnostic.labels, &texts);
        let drawn = renderer.render(&[group(diagnostic, &parts, &texts)]);
        push_with_places(&mut out, &drawn, &parts, &texts);
    }
    out
}

fn group(diagnostic: &Diagnostic, parts: &[Part<'_>], texts: &AllLines<'_>) -> Group<'static> {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Info => Level::INFO,
    };
    let title = level.primary_title(cleaned(&diagnostic.message)).id(diagnostic.code);
    let mut elements: Vec<Element<'static>> = parts.iter().map(|part| part.element(texts)).collect();
    let whole = diagnostic.labels.iter().filter(|label| label.place.span().is_none() && !label.text.is_empty());
    elements.extend(whole.map(|label| Level::NOTE.message(cleaned(&label.text)).into()));
    elements.extend(diagnostic.help.iter().map(|help| Level::HELP.message(cleaned(help)).into()));
    title.elements(elements)
}

/// Copies a drawing, with the true places. The renderer counts columns in what it is given, and a line that was cut or
/// has characters written out is not the line of the file.
fn push_with_places(out: &mut String, drawn: &str, parts: &[Part<'_>], texts: &AllLines<'_>) {
    let mut expected = parts.iter().filter_map(|part| part.place(texts)).peekable();
    for (number, line) in drawn.lines().enumerate() {
        let placed = expected.peek().and_then(|(path, place)| {
            let (before, behind) = line.split_once(path.as_str())?;
            let is_place = number > 0 && !before.contains('|') && (before.contains("--> ") || before.contains("::: "));
            (is_place && behind.starts_with(':')).then(|| format!("{before}{path}:{}:{}", place.line, place.column))
        });
        match placed {
            Some(placed) => {
                out.push_str(&placed);
                expected.next();
            }
            None => out.push_str(line),
        }
        out.push('\n');
    }
}

/// What is drawn of one file in one piece.
struct Part<'a> {
    file: FileId,
    /// Lines by their number from 0, as far as they are drawn. Empty where the file as such is meant.
    lines: Vec<Line>,
    marks: Vec<Mark<'a>>,
}

struct Line {
    number: usize,
    /// What is drawn of it, in bytes of the file.
    window: Range<usize>,
}

struct Mark<'a> {
    span: Range<usize>,
    label: &'a str,
    primary: bool,
}

/// Sorts labels into pieces. A second label on a line that is cut elsewhere gets a piece of its own.
fn parts<'a>(labels: &'a [Label], texts: &AllLines<'_>) -> Vec<Part<'a>> {
    let mut parts: Vec<Part<'a>> = Vec::new();
    for (number, label) in labels.iter().enumerate() {
        let lines = texts.get(label.file);
        let Some(span) = label.place.span() else {
            // A file that is named already is not named again.
            if !parts.iter().any(|part| part.file == label.file) {
                parts.push(Part { file: label.file, lines: Vec::new(), marks: Vec::new() });
            }
            continue;
        };
        let span = first_line_of(lines, span.range());
        let line = Line { number: lines.position(span.start).line - 1, window: window(lines, &span) };
        let mark = Mark { span, label: &label.text, primary: number == 0 };
        match parts.iter_mut().find(|part| part.file == label.file && part.has_room(&line, &mark)) {
            Some(part) => part.add(line, mark),
            None => parts.push(Part { file: label.file, lines: vec![line], marks: vec![mark] }),
        }
    }
    parts
}

/// The span as far as it is on the line where it begins.
fn first_line_of(lines: &Lines<'_>, span: Range<usize>) -> Range<usize> {
    let text = lines.text;
    let mut start = text.floor_char_boundary(span.start);
    let mut line = lines.line_at(start);
    if line.is_empty() && start == text.len() {
        // Behind the last line end there is nothing to show: the end of the last line stands for it.
        start = text.trim_end_matches(['\n', '\r']).len();
        line = lines.line_at(start);
    }
    let start = start.min(line.end);
    let end = text.floor_char_boundary(span.end.min(line.end).min(start + LONGEST_UNDERLINE));
    start..end.max(start)
}

fn window(lines: &Lines<'_>, span: &Range<usize>) -> Range<usize> {
    let (text, line) = (lines.text, lines.line_at(span.start));
    if line.len() <= LONGEST_LINE {
        return line;
    }
    let start = text.floor_char_boundary(span.start.saturating_sub(AROUND)).max(line.start);
    start..text.ceil_char_boundary(span.end + AROUND).min(line.end)
}

impl Part<'_> {
    fn has_room(&self, line: &Line, mark: &Mark<'_>) -> bool {
        match self.lines.iter().find(|known| known.number == line.number) {
            Some(known) => known.window.start <= mark.span.start && mark.span.end <= known.window.end,
            None => !self.lines.is_empty(),
        }
    }
}

impl<'a> Part<'a> {
    fn add(&mut self, line: Line, mark: Mark<'a>) {
        if let Err(at) = self.lines.binary_search_by_key(&line.number, |known| known.number) {
            self.lines.insert(at, line);
        }
        self.marks.push(mark);
    }

    /// Where it says it is: at the primary mark if it has it, else at the first.
    fn place(&self, texts: &AllLines<'_>) -> Option<(String, Position)> {
        let mark = self.marks.iter().find(|mark| mark.primary).or(self.marks.first())?;
        Some((cleaned(texts.path(self.file)), texts.get(self.file).position(mark.span.start)))
    }

    fn element(&self, texts: &AllLines<'_>) -> Element<'static> {
        let path = cleaned(texts.path(self.file));
        let Some(first_line) = self.lines.first() else {
            return Origin::path(path).into();
        };
        let drawing = self.drawing(texts.get(self.file));
        let kind = |mark: &Mark<'_>| if mark.primary { AnnotationKind::Primary } else { AnnotationKind::Context };
        let annotations = self.marks.iter().zip(drawing.spans).map(|(mark, span)| {
            let label = (!mark.label.is_empty()).then(|| cleaned(mark.label));
            kind(mark).span(span).label(label)
        });
        let snippet = Snippet::source(drawing.text).line_start(first_line.number + 1).path(path);
        snippet.annotations(annotations).into()
    }

    /// The lines as they are drawn, from the first to the last; those between that nothing points at stay as short as
    /// a line of context may be.
    fn drawing(&self, lines: &Lines<'_>) -> Drawing {
        let mut drawing = Drawing { text: String::new(), spans: vec![0..0; self.marks.len()] };
        let mut previous: Option<&Line> = None;
        for line in &self.lines {
            if let Some(previous) = previous {
                let end = lines.line_at(previous.window.start).end;
                drawing.text.push('\n');
                drawing.skip(lines, end, line.number - previous.number - 1);
            }
            drawing.line(lines, &line.window, &self.marks);
            previous = Some(line);
        }
        drawing
    }
}

/// Text that is safe to draw, and the spans of the marks in it.
struct Drawing {
    text: String,
    spans: Vec<Range<usize>>,
}

impl Drawing {
    fn line(&mut self, lines: &Lines<'_>, window: &Range<usize>, marks: &[Mark<'_>]) {
        let (text, line) = (lines.text, lines.line_at(window.start));
        if window.start > line.start {
            self.text.push('…');
        }
        let offset = |at: usize, spans: &mut Vec<Range<usize>>, drawn: usize| {
            for (mark, span) in marks.iter().zip(spans) {
                if mark.span.start == at {
                    span.start = drawn;
                }
                if mark.span.end == at {
                    span.end = drawn;
                }
            }
        };
        for (at, character) in text[window.clone()].char_indices() {
            offset(window.start + at, &mut self.spans, self.text.len());
            match replacement(character) {
                _ if character == '\t' => self.text.push_str("    "),
                Some(shown) => self.text.push_str(&shown),
                None => self.text.push(character),
            }
        }
        offset(window.end, &mut self.spans, self.text.len());
        if window.end < line.end {
            self.text.push('…');
        }
    }

    /// So many lines behind the one that ends at `end`.
    fn skip(&mut self, lines: &Lines<'_>, end: usize, count: usize) {
        let (text, mut end) = (lines.text, end);
        for _ in 0..count {
            let behind = &text[end..];
            let start = end + if behind.starts_with("\r\n") { 2 } else { behind.len().min(1) };
            let line = lines.line_at(start);
            end = line.end;
            let shown = text.floor_char_boundary((line.start + LONGEST_LINE).min(line.end));
            self.line(lines, &(line.start..shown), &[]);
            self.text.push('\n');
        }
    }
}

#[cfg(test)]
#[path = "human_tests.rs"]
mod tests;
