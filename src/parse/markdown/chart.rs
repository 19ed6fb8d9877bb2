//! What a ```` ```chart ```` block says.
//!
//! Not for drawing. The YAML is read by `serde_yaml` here for now: replaced by crate::yaml.

use serde_yaml::Value;

use crate::diag::{nearest, quoted_list};

/// Longest block, in bytes: deep nesting costs the YAML reader the square of it.
const LONGEST: usize = 64 * 1024;

const KEYS: [&str; 9] = ["title", "type", "unit", "source", "note", "columns", "rows", "data", "claims"];

const TYPES: [&str; 5] = ["bar", "line", "dot", "range", "table"];

/// A chart as it is written.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Chart {
    pub(super) title: String,
    /// One of `TYPES`, if given.
    kind: Option<String>,
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
    pub(super) fn kind(&self) -> String {
        match self.kind.as_deref() {
            None | Some("bar") => "bar chart".to_owned(),
            Some("table") => "table".to_owned(),
            Some(kind) => format!("{kind} chart"),
        }
    }
}

/// Reads a block.
///
/// # Errors
/// What is wrong with it; completes "chart cannot be read: …".
pub(super) fn table(yaml: &str) -> Result<Chart, String> {
    if yaml.len() > LONGEST {
        return Err(format!("it is longer than {} KiB", LONGEST / 1024));
    }
    if let Some(refused) = yaml.chars().find(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t')) {
        return Err(format!("it has the control character U+{:04X}", u32::from(refused)));
    }
    let value: Value = serde_yaml::from_str(yaml).map_err(|error| error.to_string())?;
    let Value::Mapping(keys) = value else { return Err("it is not a list of keys and values".to_owned()) };
    let mut chart = Chart::default();
    for (key, value) in keys {
        let key = cell(&key).ok_or("a key is not a word")?;
        match key.as_str() {
            "title" => chart.title = text(&key, &value)?.unwrap_or_default(),
            "type" => chart.kind = text(&key, &value)?,
            "unit" => chart.unit = text(&key, &value)?,
            "source" => chart.source = text(&key, &value)?,
            "note" => chart.note = text(&key, &value)?,
            "data" => chart.data = text(&key, &value)?,
            "columns" => chart.columns = cells(&key, &value)?,
            "claims" => chart.claims = cells(&key, &value)?,
            "rows" => {
                let Value::Sequence(rows) = &value else { return Err("`rows` is not a list of lists".to_owned()) };
                chart.rows = rows.iter().map(|row| cells(&key, row)).collect::<Result<_, _>>()?;
            }
            _ => {
                let meant = nearest(&key, KEYS).map(|name| format!("; did you mean `{name}`?")).unwrap_or_default();
                return Err(format!("unknown key `{key}`{meant}"));
            }
        }
    }
    checked(chart)
}

fn checked(chart: Chart) -> Result<Chart, String> {
    if chart.title.trim().is_empty() {
        return Err("it has no `title`".to_owned());
    }
    if let Some(kind) = chart.kind.as_deref().filter(|kind| !TYPES.contains(kind)) {
        return Err(format!("its type `{kind}` is none of {}", quoted_list(TYPES, "and")));
    }
    if chart.rows.is_empty() && chart.data.is_none() && chart.claims.is_empty() {
        return Err("it has no `rows`, no `data` and no `claims`".to_owned());
    }
    let columns = chart.columns.len();
    match chart.rows.iter().position(|row| row.len() != columns) {
        Some(row) => {
            Err(format!("row {} has {} cells, and there are {columns} columns", row + 1, chart.rows[row].len()))
        }
        None => Ok(chart),
    }
}

fn text(key: &str, value: &Value) -> Result<Option<String>, String> {
    if value.is_null() {
        return Ok(None);
    }
    cell(value).map(Some).ok_or_else(|| format!("`{key}` is not a text"))
}

fn cells(key: &str, value: &Value) -> Result<Vec<String>, String> {
    let Value::Sequence(values) = value else { return Err(format!("`{key}` is not a list")) };
    let cells =
        values.iter().map(|value| cell(value).ok_or_else(|| format!("`{key}` holds a list in place of a value")));
    cells.collect()
}

/// A value that fits into one cell.
fn cell(value: &Value) -> Option<String> {
    match value {
        Value::Null => Some(String::new()),
        Value::Bool(value) => Some(value.to_string()),
        Value::Number(number) => Some(number.to_string()),
        Value::String(text) => Some(text.clone()),
        Value::Sequence(_) | Value::Mapping(_) | Value::Tagged(_) => None,
    }
}
