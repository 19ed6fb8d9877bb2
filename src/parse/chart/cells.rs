//! Cells → the table that a chart is drawn from: which columns are numbers, and whether they can be drawn.

use crate::diag::Diagnostic;
use crate::model::{ChartCell, ChartColumn, ChartForm, ChartTable, ColumnRole, Date};

use super::number::{self, Refusal};

/// Columns of numbers that are told apart in one drawing.
const SERIES: usize = 6;
/// Rows that are drawn one below the other.
const ROWS: usize = 60;
/// Rows that are drawn along a line.
const POINTS: usize = 2_000;

/// What is wrong with a table.
#[derive(Debug, PartialEq)]
pub(super) struct Fault {
    /// The finding, without a place.
    pub(super) finding: Box<Diagnostic>,
    /// The row, from 0; `None` where it is none of the rows.
    pub(super) row: Option<usize>,
    /// The column, from 0.
    pub(super) column: Option<usize>,
}

impl Fault {
    fn at(row: Option<usize>, column: Option<usize>, finding: Diagnostic) -> Self {
        Self { finding: Box::new(finding), row, column }
    }
}

/// Reads a table, whose rows have as many cells as there are heads.
pub(super) fn table(form: ChartForm, heads: &[String], rows: &[Vec<String>]) -> Result<ChartTable, Fault> {
    if rows.is_empty() {
        let finding = Diagnostic::error("chart-data", "the chart has no rows").help("add one for each thing compared");
        return Err(Fault::at(None, None, finding));
    }
    let mut columns: Vec<ChartColumn> = Vec::with_capacity(heads.len());
    for (at, head) in heads.iter().enumerate() {
        let role = role(form, at, head, rows);
        columns.push(ChartColumn { head: head.clone(), role });
    }
    let mut table = ChartTable { columns, rows: Vec::with_capacity(rows.len()) };
    if form != ChartForm::Table {
        check_columns(&table, form, rows)?;
    }
    for (at, row) in rows.iter().enumerate() {
        let cells = row.iter().zip(&table.columns).enumerate();
        let cells: Result<Vec<ChartCell>, Fault> = cells
            .map(|(column, (written, known))| {
                cell(known.role, written).map_err(|why| refused(why, written, (at, column)))
            })
            .collect();
        table.rows.push(cells?);
    }
    check_intervals(&table)?;
    Ok(table)
}

/// What a column holds. One in which no cell looks like a number is words.
fn role(form: ChartForm, at: usize, head: &str, rows: &[Vec<String>]) -> ColumnRole {
    let mut cells = rows.iter().map(|row| row[at].trim());
    if at == 0 {
        let are_dates = form != ChartForm::Dot && cells.all(|cell| Date::parse(cell).is_ok());
        return if are_dates { ColumnRole::Time } else { ColumnRole::Label };
    }
    let is_number = match form {
        // What is not drawn may be anything.
        ChartForm::Table => cells.clone().all(|cell| number::read(cell).is_ok()) && cells.any(number::is_meant),
        _ => cells.any(|cell| number::is_meant(cell) || !matches!(number::read(cell), Ok(None) | Err(Refusal::Words))),
    };
    match (is_number, form, head.trim().to_lowercase().as_str()) {
        (false, ..) => ColumnRole::Text,
        (true, ChartForm::Dot, "low" | "min") => ColumnRole::Low,
        (true, ChartForm::Dot, "high" | "max") => ColumnRole::High,
        (true, ..) => ColumnRole::Value,
    }
}

fn check_columns(table: &ChartTable, form: ChartForm, rows: &[Vec<String>]) -> Result<(), Fault> {
    let count = |role| table.columns_of(role).count();
    let (values, lows, highs) = (count(ColumnRole::Value), count(ColumnRole::Low), count(ColumnRole::High));
    if values + lows + highs == 0 {
        let finding = Diagnostic::error("chart-data", "the chart has no column of numbers")
            .help("the first column says what each row is called, the others hold numbers: `[Country, Share]`")
            .help("where there is nothing to draw, say `type: table`");
        return Err(Fault::at(None, None, finding));
    }
    if lows.max(highs) > 1 || lows != highs || (lows == 1 && values > 1) {
        let of_interval = |role: ColumnRole| matches!(role, ColumnRole::Low | ColumnRole::High);
        let at = table.columns.iter().rposition(|column| of_interval(column.role));
        let finding = Diagnostic::error("chart-data", "the columns of the interval are not one `low` and one `high`")
            .help("give both, and at most one column of numbers beside them");
        return Err(Fault::at(None, at, finding));
    }
    if values > SERIES {
        let at = table.columns_of(ColumnRole::Value).nth(SERIES);
        let message = format!("the chart has {values} columns of numbers, and {SERIES} can be told apart");
        let finding = Diagnostic::error("chart-too-large", message)
            .help("leave out those that are not needed, draw them in several charts, or say `type: table`");
        return Err(Fault::at(None, at, finding));
    }
    let most = match form {
        ChartForm::Line | ChartForm::Step => POINTS,
        ChartForm::Bar if table.columns.first().is_some_and(|first| first.role == ColumnRole::Time) => POINTS,
        ChartForm::Bar | ChartForm::Dot | ChartForm::Table => ROWS,
    };
    if rows.len() > most {
        let message = format!("the chart has {} rows, and up to {most} are drawn", rows.len());
        let finding = Diagnostic::error("chart-too-large", message)
            .help("leave rows out, take some of them together, or say `type: table`");
        return Err(Fault::at(Some(most), None, finding));
    }
    Ok(())
}

fn cell(role: ColumnRole, written: &str) -> Result<ChartCell, Refusal> {
    match role {
        ColumnRole::Label | ColumnRole::Text => Ok(ChartCell::Text(written.trim().to_owned())),
        ColumnRole::Time => {
            Ok(Date::parse(written.trim()).map_or_else(|_| ChartCell::Text(written.to_owned()), ChartCell::Date))
        }
        ColumnRole::Value | ColumnRole::Low | ColumnRole::High => {
            number::read(written).map(|number| number.map_or(ChartCell::Missing, ChartCell::Number))
        }
    }
}

fn refused(why: Refusal, written: &str, (row, column): (usize, usize)) -> Fault {
    let written = written.trim();
    let finding = |what: &str| Diagnostic::error("chart-number", format!("`{written}` {what}"));
    let finding = match why {
        Refusal::Words => finding("is no number, and others of its column are")
            .help("write digits with a point for the decimals: `1234.5`")
            .help("where it is not known, write `-` or leave the cell empty: a gap is drawn, and no zero"),
        Refusal::Comma => finding("is no number: it has a comma for the decimals").help(format!(
            "write `{}`: digits with a point for the decimals",
            written.replace(['.', ' ', '\u{a0}', '\u{202f}'], "").replace(',', ".")
        )),
        Refusal::Ambiguous => finding("can be read as two numbers").help(format!(
            "write `{}` or `{}`",
            written.replace(',', ""),
            written.replace(',', ".")
        )),
        Refusal::Large => finding("is too large to be drawn").help("use a larger unit: `million`, `billion`"),
        Refusal::Small => finding("is too near to zero to be drawn").help("use a smaller unit"),
    };
    Fault::at(Some(row), Some(column), finding)
}

/// No interval may be the wrong way round, and no point outside its interval.
fn check_intervals(table: &ChartTable) -> Result<(), Fault> {
    let of = |role| table.columns_of(role).next();
    let (Some(low), Some(high)) = (of(ColumnRole::Low), of(ColumnRole::High)) else { return Ok(()) };
    let value = of(ColumnRole::Value);
    for (at, row) in table.rows.iter().enumerate() {
        let number = |column: usize| match &row[column] {
            ChartCell::Number(number) => Some(number),
            ChartCell::Text(_) | ChartCell::Date(_) | ChartCell::Missing => None,
        };
        let pairs = [(Some(low), Some(high)), (Some(low), value), (value, Some(high))];
        for (from, to) in pairs.into_iter().filter_map(|(from, to)| Some((from?, to?))) {
            if let (Some(less), Some(more)) = (number(from), number(to))
                && less.value > more.value
            {
                let (from_head, to_head) = (&table.columns[from].head, &table.columns[to].head);
                let message = format!("`{from_head}` is {} and `{to_head}` is {}, which is less", less.text, more.text);
                let finding = Diagnostic::error("chart-data", message)
                    .help("an interval runs from low to high, and the number beside it lies within");
                return Err(Fault::at(Some(at), Some(to), finding));
            }
        }
    }
    Ok(())
}
