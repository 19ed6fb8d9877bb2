//! What a ```` ```chart ```` block says, and the CSV file that one is drawn from.
//!
//! Not for drawing.

mod cells;
mod csv;
mod number;

use crate::diag::{Diagnostic, FieldPath, FileId, Place, Severity, Span};
use crate::model::{ChartForm, ChartTable};
use crate::yaml::{self, Document, Node};

pub use csv::read as read_csv;

/// A chart whose file is not read yet, and whose claims are not resolved.
#[derive(Debug, Clone, PartialEq)]
pub struct RawChart {
    /// What it shows.
    pub title: String,
    /// How it is drawn.
    pub form: ChartForm,
    /// The unit of its numbers.
    pub unit: Option<String>,
    /// How sure its numbers are.
    pub uncertainty: Option<String>,
    /// What is drawn.
    pub data: RawChartData,
}

/// What a chart is drawn from.
#[derive(Debug, Clone, PartialEq)]
pub enum RawChartData {
    /// Its own numbers.
    Table(ChartTable),
    /// A file beside the text.
    File {
        /// Where it lies, as seen from the text.
        path: Box<str>,
        /// The heads of the columns that are drawn; all of them where none is named.
        columns: Vec<String>,
        /// Where the file is named.
        span: Span,
    },
    /// The measures of these claims.
    Claims(Vec<RawChartClaim>),
}

/// A claim that a chart draws.
#[derive(Debug, Clone, PartialEq)]
pub struct RawChartClaim {
    /// Its id.
    pub id: Box<str>,
    /// What the chart calls it.
    pub label: Option<String>,
    /// Where it is named.
    pub span: Span,
}

/// A block as it is written.
#[derive(Debug, Default)]
pub(super) struct Block {
    pub(super) title: String,
    pub(super) form: ChartForm,
    pub(super) unit: Option<String>,
    pub(super) source: Option<String>,
    pub(super) note: Option<String>,
    pub(super) uncertainty: Option<String>,
    pub(super) columns: Vec<String>,
    rows: Vec<Vec<String>>,
    /// A CSV file that holds the rows.
    pub(super) file: Option<String>,
    /// Claims whose measures are the rows.
    pub(super) claims: Vec<Named>,
    /// Its own rows, read.
    pub(super) table: Option<ChartTable>,
}

/// A claim as a block names it: in a list, or as a key with what it is called.
#[derive(Debug)]
pub(super) struct Named {
    pub(super) id: String,
    pub(super) label: Option<String>,
    /// Where in the block.
    pub(super) path: FieldPath,
}

/// What is wrong with a block.
#[derive(Debug, PartialEq)]
pub(super) struct Fault {
    /// The finding, without a place.
    pub(super) finding: Diagnostic,
    /// Where in the block; `None` where it is the block as such.
    pub(super) place: Option<Span>,
}

/// Reads a block of the text in `file`.
///
/// # Errors
/// What is wrong with it.
pub(super) fn read(file: FileId, yaml: &str) -> Result<Block, Box<Fault>> {
    let document = Document::parse(file, yaml, 0).map_err(|faults| first(&faults, yaml))?;
    let block = fields(&document);
    let mut faults = document.into_faults();
    faults.retain(|fault| fault.severity == Severity::Error);
    match block {
        Some(block) if faults.is_empty() => checked(block, yaml),
        _ => Err(first(&faults, yaml)),
    }
}

fn fields(document: &Document<'_>) -> Option<Block> {
    let mut fields = document.root().fields("a chart")?;
    let block = Block {
        title: fields.text("title").unwrap_or_default(),
        form: fields.chosen("type").unwrap_or_default(),
        unit: fields.text("unit"),
        source: fields.text("source"),
        note: fields.text("note"),
        uncertainty: fields.text("uncertainty"),
        columns: fields.list("columns", |node| cell(&node)),
        rows: fields.list("rows", |row| Some(row.list()?.iter().filter_map(cell).collect())),
        file: fields.text("data"),
        claims: fields.get("claims").map(|node| claims(&node)).unwrap_or_default(),
        table: None,
    };
    fields.finish();
    Some(block)
}

fn claims(node: &Node<'_>) -> Vec<Named> {
    if node.kind() != "a mapping" {
        let named = |node: Node<'_>| Some(Named { id: node.text()?, label: None, path: node.path() });
        return node.one_or_many().into_iter().filter_map(named).collect();
    }
    let named = |(id, label): (String, Node<'_>)| Named {
        id,
        path: label.path().itself(),
        label: if label.is_null() { None } else { label.text() },
    };
    node.entries().unwrap_or_default().into_iter().map(named).collect()
}

/// The first finding in one phrase: its places are those of the block, not of the file.
fn first(faults: &[Diagnostic], yaml: &str) -> Box<Fault> {
    let Some(fault) = faults.first() else { return Fault::unreadable("it is empty", None) };
    let why = match fault.help.first() {
        Some(help) => format!("{}; {help}", fault.message),
        None => fault.message.clone(),
    };
    let place = fault.labels.first().and_then(|label| match &label.place {
        Place::Whole => None,
        Place::Span(span) => Some(*span),
        Place::Field(path) => yaml::Places::of(yaml).find(path),
    });
    Fault::unreadable(&why, place)
}

impl Fault {
    fn unreadable(why: &str, place: Option<Span>) -> Box<Self> {
        let help = "a chart has a `title`, and `columns: [a, b]` with `rows: [[x, 1]]`, or `data: file.csv`, or \
                    `claims: [id]`";
        let finding = Diagnostic::error("chart-unreadable", format!("chart cannot be read: {why}"));
        Box::new(Self { finding: finding.help(help), place })
    }
}

fn checked(mut block: Block, yaml: &str) -> Result<Block, Box<Fault>> {
    let place = |path: &FieldPath| yaml::Places::of(yaml).find(path);
    if block.title.trim().is_empty() {
        return Err(Fault::unreadable("it has no `title`", None));
    }
    let given = [("rows", block.rows.is_empty()), ("data", block.file.is_none()), ("claims", block.claims.is_empty())];
    let given: Vec<&'static str> = given.iter().filter(|(_, is_absent)| !is_absent).map(|(key, _)| *key).collect();
    match given.as_slice() {
        [] => return Err(Fault::unreadable("it has no `rows`, no `data` and no `claims`", None)),
        ["claims"] if !block.columns.is_empty() => {
            let here = place(&FieldPath::root().key("columns").itself());
            return Err(Fault::unreadable("it has `columns`, and claims have none; take them out", here));
        }
        [_] => {}
        [first, second, ..] => {
            let why = format!("it has `{first}` and `{second}`; it can be drawn from one of them");
            return Err(Fault::unreadable(&why, place(&FieldPath::root().key(*second).itself())));
        }
    }
    if given == ["rows"] {
        let columns = block.columns.len();
        if let Some(row) = block.rows.iter().position(|row| row.len() != columns) {
            let (cells, columns) = (counted(block.rows[row].len(), "cell"), counted(columns, "column"));
            let why = format!("row {} has {cells}, and the chart has {columns}", row + 1);
            return Err(Fault::unreadable(&why, place(&FieldPath::root().key("rows").index(row))));
        }
        let table = cells::table(block.form, &block.columns, &block.rows);
        block.table = Some(table.map_err(|fault| {
            let path = match (fault.row, fault.column) {
                (Some(row), Some(column)) => FieldPath::root().key("rows").index(row).index(column),
                (Some(row), None) => FieldPath::root().key("rows").index(row),
                (None, Some(column)) => FieldPath::root().key("columns").index(column),
                (None, None) => FieldPath::root().key("rows").itself(),
            };
            Box::new(Fault { finding: *fault.finding, place: place(&path) })
        })?);
    }
    Ok(block)
}

/// A counted noun.
fn counted(count: usize, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}

/// A value that fits into one cell.
fn cell(node: &Node<'_>) -> Option<String> {
    if node.is_null() { Some(String::new()) } else { node.text() }
}
