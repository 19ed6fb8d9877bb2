//! The numbers of a chart as a table (CSV, RFC 4180, in UTF-8).

use csv::{Terminator, WriterBuilder};

use crate::model::{ChartCell, ChartClaim, ChartData, ChartTable};
use crate::plan::{Page, WithCharts};
use crate::site::Site;
use crate::wording;

use super::table::{amount_cells, text};

/// Writes the table of a chart, by its position on the page.
pub(super) fn write(site: Site<'_>, page: WithCharts, at: u32, buffer: &mut Vec<u8>) {
    let Some(chart) = page.body(site.library).charts.get(at as usize) else { return };
    let lines = match &chart.data {
        ChartData::Table(table) => of_table(table, chart.unit.as_deref()),
        ChartData::Claims(claims) => of_claims(site, claims),
    };
    let mut table = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(&mut *buffer);
    // Writing to memory cannot fail, and every line has as many cells as the first.
    for line in lines {
        _ = table.write_record(&line);
    }
    _ = table.flush();
}

/// What is not known is an empty cell.
fn of_table(table: &ChartTable, unit: Option<&str>) -> Vec<Vec<String>> {
    let head = table.columns.iter().map(|column| text(&wording::column_head(column, unit)).into_owned()).collect();
    let cell = |cell: &ChartCell| match cell {
        ChartCell::Text(words) => text(words).into_owned(),
        ChartCell::Date(date) => date.to_string(),
        ChartCell::Number(number) => number.text.to_string(),
        ChartCell::Missing => String::new(),
    };
    let rows = table.rows.iter().map(|row| row.iter().map(cell).collect());
    std::iter::once(head).chain(rows).collect()
}

fn of_claims(site: Site<'_>, claims: &[ChartClaim]) -> Vec<Vec<String>> {
    let head = ["claim", "address", "op", "value", "low", "high", "unit", "standing"];
    let row = |drawn: &ChartClaim| {
        let measure = site.library[drawn.claim].measure.as_ref();
        let [op, value, low, high] = amount_cells(measure);
        let unit = measure.and_then(|measure| measure.unit.as_deref()).unwrap_or_default();
        let cells = [
            text(drawn.name(site.library)).into_owned(),
            site.full(Page::Claim(drawn.claim)),
            op.into_owned(),
            value.to_string(),
            low.to_string(),
            high.to_string(),
            text(unit).into_owned(),
            wording::standing_name(site.assessment[drawn.claim].standing).to_owned(),
        ];
        cells.to_vec()
    };
    std::iter::once(head.map(str::to_owned).to_vec()).chain(claims.iter().map(row)).collect()
}
