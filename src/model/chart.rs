//! A chart: numbers that are drawn, and what is said with them.

use super::{ClaimId, Date, Decimal, Library, choice};

choice! {
    /// How a chart is drawn.
    pub enum ChartForm {
        /// A bar for each number.
        #[default]
        Bar = "bar",
        /// A line from number to number.
        Line = "line",
        /// The same in steps: a number holds until the next.
        Step = "step",
        /// A point for each number, with the interval that it lies in.
        Dot = "dot" | "range",
        /// Not at all.
        Table = "table",
    }
}

/// A chart of a text.
#[derive(Debug, Clone, PartialEq)]
pub struct Chart {
    /// What it shows.
    pub title: String,
    /// How it is drawn.
    pub form: ChartForm,
    /// The unit of its numbers.
    pub unit: Option<String>,
    /// How sure its numbers are, in the author's words.
    pub uncertainty: Option<String>,
    /// What is drawn.
    pub data: ChartData,
}

/// What a chart is drawn from.
#[derive(Debug, Clone, PartialEq)]
pub enum ChartData {
    /// Its own numbers.
    Table(ChartTable),
    /// The measures of these claims, which all have one, in one unit.
    Claims(Vec<ChartClaim>),
}

/// A claim whose measure a chart draws.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChartClaim {
    /// Which.
    pub claim: ClaimId,
    /// What the chart calls it, where it does not have the claim's short text.
    pub label: Option<String>,
}

impl ChartClaim {
    /// What it is called in the chart.
    pub fn name<'a>(&'a self, library: &'a Library) -> &'a str {
        self.label.as_deref().unwrap_or_else(|| library[self.claim].brief_text())
    }
}

/// Numbers in rows and columns.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ChartTable {
    /// The columns; the first holds what each row is called.
    pub columns: Vec<ChartColumn>,
    /// The rows, each with a cell for every column.
    pub rows: Vec<Vec<ChartCell>>,
}

/// A column of a chart's table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChartColumn {
    /// What stands above it.
    pub head: String,
    /// What it holds.
    pub role: ColumnRole,
}

/// What a column of a chart's table holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ColumnRole {
    /// What the rows are called.
    Label,
    /// The dates of the rows.
    Time,
    /// Numbers that are drawn.
    Value,
    /// The lower ends of intervals.
    Low,
    /// Their upper ends.
    High,
    /// Words that are not drawn.
    Text,
}

/// A cell of a chart's table.
#[derive(Debug, Clone, PartialEq)]
pub enum ChartCell {
    /// Words, as they are written.
    Text(String),
    /// A date.
    Date(Date),
    /// A number.
    Number(Decimal),
    /// Nothing is known: a gap, and never a zero.
    Missing,
}

/// A part of a chart on its page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChartPart {
    /// What stands above its source: the title and the drawing.
    Drawing,
    /// What stands below: how sure the numbers are, and their table.
    Table,
}

impl ChartTable {
    /// The columns of that role, by position.
    pub fn columns_of(&self, role: ColumnRole) -> impl Iterator<Item = usize> {
        self.columns.iter().enumerate().filter(move |(_, column)| column.role == role).map(|(at, _)| at)
    }
}
