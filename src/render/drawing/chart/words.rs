//! What a chart shows in a sentence or two, for those who do not see it.

use crate::wording::{self, Words};

use super::figures::{Figures, Mark, Row};

/// Says how many numbers there are, and the ends of each series. Nothing is judged.
pub(super) fn description(words: &Words, figures: &Figures, unit: Option<&str>) -> String {
    let unit = unit.map(|unit| format!(", in {unit}")).unwrap_or_default();
    let rows = wording::counted(words, "chart_rows", figures.rows.len());
    let mut told = format!("{}{unit}.", wording::capitalised(&rows));
    for (at, name) in figures.series.iter().enumerate() {
        let name = if figures.series.len() > 1 { format!("{name}: ") } else { String::new() };
        if let Some(ends) = ends(figures, at) {
            told.push(' ');
            told.push_str(&wording::capitalised(&format!("{name}{ends}.")));
        }
    }
    told.push_str(" The table below has every number.");
    told
}

fn ends(figures: &Figures, series: usize) -> Option<String> {
    let known: Vec<(&Row, &Mark)> =
        figures.rows.iter().filter_map(|row| Some((row, row.marks[series].as_ref()?))).collect();
    let said = |(row, mark): &(&Row, &Mark)| format!("{} ({})", mark.said, row.label);
    let (first, last) = (known.first()?, known.last()?);
    let highest = known.iter().reduce(|a, b| if b.1.point() > a.1.point() { b } else { a })?;
    let lowest = known.iter().reduce(|a, b| if b.1.point() < a.1.point() { b } else { a })?;
    let ends = format!("the highest is {}, the lowest {}", said(highest), said(lowest));
    Some(match known.len() {
        1 => said(first),
        _ if figures.over_time => {
            let (from, to) = (&first.1.said, &last.1.said);
            format!("from {from} in {} to {to} in {}; {ends}", first.0.label, last.0.label)
        }
        _ => ends,
    })
}
