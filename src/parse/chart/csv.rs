//! A CSV file (RFC 4180) → the table that a chart is drawn from.

use std::ops::Range;

use csv::{ReaderBuilder, StringRecord};

use crate::diag::{Diagnostic, FileId, Place, Span, nearest, quoted_list};
use crate::model::{ChartForm, ChartTable};

use super::{cells, counted};

/// A line of the file.
struct Line {
    /// Where it begins.
    at: usize,
    cells: Vec<String>,
}

/// Reads the text of a CSV file; `wanted` are the heads of the columns that are drawn, or none for all of them.
///
/// # Errors
/// What is wrong with it, at its place in that file.
pub fn read(file: FileId, text: &str, form: ChartForm, wanted: &[String]) -> Result<ChartTable, Box<Diagnostic>> {
    let mut lines = lines(text).into_iter();
    let Some(head) = lines.next() else {
        let finding = Diagnostic::error("chart-data", "the file is empty")
            .help("its first line names the columns: `Year,Passengers`");
        return Err(Box::new(finding.at(file, Place::Whole, "")));
    };
    let lines: Vec<Line> = lines.collect();
    let at = |finding: Diagnostic, range: Range<usize>| Box::new(finding.at(file, Span::from(range), ""));
    if head.cells.len() == 1
        && let Some(other) = [';', '\t'].into_iter().find(|sign| head.cells[0].contains(*sign))
    {
        let name = if other == ';' { "semicolons" } else { "tabs" };
        let finding = Diagnostic::error("chart-data", format!("the columns are parted by {name}"))
            .help("save the file as CSV with commas");
        return Err(at(finding, line(text, head.at)));
    }
    if let Some(open) = unclosed_quote(text, head.at, &lines) {
        let finding = Diagnostic::error("chart-data", "a quotation mark is not closed")
            .help("a cell with a comma or a quotation mark is quoted, and `\"` within it is written `\"\"`");
        return Err(at(finding, open));
    }
    if let Some(ragged) = lines.iter().find(|line| line.cells.len() != head.cells.len()) {
        let (cells, columns) = (counted(ragged.cells.len(), "cell"), counted(head.cells.len(), "column"));
        let finding = Diagnostic::error("chart-data", format!("the row has {cells}, and the first line {columns}"))
            .help("give every row a cell for each column; a cell that holds a comma is quoted: `\"1,234\"`");
        return Err(at(finding, line(text, ragged.at)));
    }
    let chosen = chosen(&head, wanted).map_err(|finding| at(finding, line(text, head.at)))?;
    let pick = |line: &Line| chosen.iter().map(|column| line.cells[*column].clone()).collect::<Vec<String>>();
    let rows: Vec<Vec<String>> = lines.iter().map(pick).collect();
    cells::table(form, &pick(&head), &rows).map_err(|fault| {
        let found = fault.row.and_then(|row| lines.get(row)).unwrap_or(&head);
        let range = match fault.column.and_then(|column| chosen.get(column)) {
            Some(column) => cell(text, found.at, *column),
            None => line(text, found.at),
        };
        at(*fault.finding, range)
    })
}

/// The lines that are not empty.
fn lines(text: &str) -> Vec<Line> {
    let mut reader = ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
    let mut lines = Vec::new();
    let mut record = StringRecord::new();
    // Memory can be read, and the text is UTF-8.
    while let Ok(true) = reader.read_record(&mut record) {
        let at = record.position().and_then(|position| usize::try_from(position.byte()).ok()).unwrap_or_default();
        // The reader counts empty lines before a record as its own.
        let blank = text[at..].len() - text[at..].trim_start_matches('\n').len();
        lines.push(Line { at: at + blank, cells: record.iter().map(|cell| cell.trim().to_owned()).collect() });
    }
    lines
}

/// The columns that are drawn, by position.
fn chosen(head: &Line, wanted: &[String]) -> Result<Vec<usize>, Diagnostic> {
    if wanted.is_empty() {
        return Ok((0..head.cells.len()).collect());
    }
    let find = |name: &String| {
        head.cells.iter().position(|cell| cell == name).ok_or_else(|| {
            let known = head.cells.iter().map(String::as_str);
            let help = match nearest(name, known.clone()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("its columns are {}", quoted_list(known, "and")),
            };
            Diagnostic::error("chart-data", format!("the file has no column `{name}`")).help(help)
        })
    };
    wanted.iter().map(find).collect()
}

/// Where the line that begins at `at` stands, without its end.
fn line(text: &str, at: usize) -> Range<usize> {
    let end = text[at..].find('\n').map_or(text.len(), |end| at + end);
    at..end.max(at)
}

/// Where a cell of the line that begins at `at` stands.
fn cell(text: &str, at: usize, column: usize) -> Range<usize> {
    let mut start = at;
    let (mut passed, mut is_quoted) = (0, false);
    for (offset, byte) in text[at..].bytes().enumerate() {
        match byte {
            b'"' => is_quoted = !is_quoted,
            b',' | b'\n' if !is_quoted => {
                if passed == column || byte == b'\n' {
                    return start..at + offset;
                }
                passed += 1;
                start = at + offset + 1;
            }
            _ => {}
        }
    }
    start..text.len()
}

/// The line in which a quotation begins that does not end.
fn unclosed_quote(text: &str, first: usize, lines: &[Line]) -> Option<Range<usize>> {
    let last = lines.last().map_or(first, |line| line.at);
    let is_open = text.matches('"').count() % 2 == 1;
    is_open.then(|| line(text, last))
}
