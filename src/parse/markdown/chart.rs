//! What a ```` ```chart ```` block says.
//!
//! Not for drawing.

use crate::diag::{Diagnostic, FieldPath, FileId, Place, Severity, Span};
use crate::model::choice;
use crate::yaml::{self, Document, Node};

choice! {
    /// What a chart will be drawn as.
    pub(super) enum ChartKind {
        #[default]
        Bar = "bar",
        Line = "line",
        Dot = "dot",
        Range = "range",
        Table = "table",
    }
}

/// A chart as it is written.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Chart {
    pub(super) title: String,
    kind: ChartKind,
    pub(super) unit: Option<String>,
    pub(super) source: Option<String>,
    pub(super) note: Option<String>,
    pub(super) columns: Vec<String>,
    /// As many cells in each as there are columns.
    pub(super) rows: Vec<Vec<String>>,
    /// A CSV file that holds the rows.
    pub(super) data: Option<String>,
    /// Claims whose measures are the rows.
    pub(super) claims: Vec<String>,
}

impl Chart {
    /// What it will be drawn as.
    pub(super) fn kind(&self) -> &'static str {
        match self.kind {
            ChartKind::Bar => "bar chart",
            ChartKind::Line => "line chart",
            ChartKind::Dot => "dot chart",
            ChartKind::Range => "range chart",
            ChartKind::Table => "table",
        }
    }
}

/// What is wrong with a chart.
#[derive(Debug, PartialEq)]
pub(super) struct Fault {
    /// Completes "chart cannot be read: …".
    pub(super) why: String,
    /// Where in the block; `None` where it is the block as such.
    pub(super) place: Option<Span>,
}

/// Reads a block of the text in `file`.
///
/// # Errors
/// What is wrong with it.
pub(super) fn table(file: FileId, yaml: &str) -> Result<Chart, Fault> {
    let document = Document::parse(file, yaml, 0).map_err(|faults| first(&faults, yaml))?;
    let chart = read(&document);
    let mut faults = document.into_faults();
    faults.retain(|fault| fault.severity == Severity::Error);
    match chart {
        Some(chart) if faults.is_empty() => checked(chart, yaml),
        _ => Err(first(&faults, yaml)),
    }
}

fn read(document: &Document<'_>) -> Option<Chart> {
    let mut fields = document.root().fields("a chart")?;
    let chart = Chart {
        title: fields.text("title").unwrap_or_default(),
        kind: fields.chosen("type").unwrap_or_default(),
        unit: fields.text("unit"),
        source: fields.text("source"),
        note: fields.text("note"),
        columns: fields.list("columns", |node| cell(&node)),
        rows: fields.list("rows", |row| Some(row.list()?.iter().filter_map(cell).collect())),
        data: fields.text("data"),
        claims: fields.texts("claims"),
    };
    fields.finish();
    Some(chart)
}

/// The first finding in one phrase: its places are those of the block, not of the file.
fn first(faults: &[Diagnostic], yaml: &str) -> Fault {
    let Some(fault) = faults.first() else { return Fault::of_block("it is empty") };
    let why = match fault.help.first() {
        Some(help) => format!("{}; {help}", fault.message),
        None => fault.message.clone(),
    };
    let place = fault.labels.first().and_then(|label| match &label.place {
        Place::Whole => None,
        Place::Span(span) => Some(*span),
        Place::Field(path) => yaml::Places::of(yaml).find(path),
    });
    Fault { why, place }
}

impl Fault {
    fn of_block(why: &str) -> Self {
        Self { why: why.to_owned(), place: None }
    }
}

fn checked(chart: Chart, yaml: &str) -> Result<Chart, Fault> {
    if chart.title.trim().is_empty() {
        return Err(Fault::of_block("it has no `title`"));
    }
    if chart.rows.is_empty() && chart.data.is_none() && chart.claims.is_empty() {
        return Err(Fault::of_block("it has no `rows`, no `data` and no `claims`"));
    }
    let columns = chart.columns.len();
    match chart.rows.iter().position(|row| row.len() != columns) {
        Some(row) => {
            let count = |count: usize, noun: &str| format!("{count} {noun}{}", if count == 1 { "" } else { "s" });
            let (cells, columns) = (count(chart.rows[row].len(), "cell"), count(columns, "column"));
            let why = format!("row {} has {cells}, and the chart has {columns}", row + 1);
            Err(Fault { why, place: yaml::Places::of(yaml).find(&FieldPath::root().key("rows").index(row)) })
        }
        None => Ok(chart),
    }
}

/// A value that fits into one cell.
fn cell(node: &Node<'_>) -> Option<String> {
    if node.is_null() { Some(String::new()) } else { node.text() }
}
