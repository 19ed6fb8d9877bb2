//! What a chart shows in a sentence or two, for those who do not see it.

use crate::wording::{self, Words};

use super::figures::{Figures, Mark, Row};

/// Says how many numbers there are, and the ends of each series. Nothing is judged.
pub(super) fn description(words: &Words, figures: &Figures, unit: Option<&str>) -> String {
    let rows = wording::capitalised(&wording::counted(words, "chart_rows", figures.rows.len()));
    let mut told = match unit {
        Some(unit) => words.say_own("chart_told_in", &[("rows", rows.into()), ("unit", unit.into())]),
        None => words.say_own("chart_told", &[("rows", rows.into())]),
    };
    for (at, name) in figures.series.iter().enumerate() {
        let name = if figures.series.len() > 1 { format!("{name}: ") } else { String::new() };
        if let Some(ends) = ends(words, figures, at) {
            told.push(' ');
            told.push_str(&wording::capitalised(&format!("{name}{ends}.")));
        }
    }
    told.push(' ');
    told.push_str(words.text("chart_table_has_all"));
    told
}

fn ends(words: &Words, figures: &Figures, series: usize) -> Option<String> {
    let known: Vec<(&Row, &Mark)> =
        figures.rows.iter().filter_map(|row| Some((row, row.marks[series].as_ref()?))).collect();
    let said = |(row, mark): &(&Row, &Mark)| format!("{} ({})", mark.said, row.label);
    let (first, last) = (known.first()?, known.last()?);
    let highest = known.iter().reduce(|a, b| if b.1.point() > a.1.point() { b } else { a })?;
    let lowest = known.iter().reduce(|a, b| if b.1.point() < a.1.point() { b } else { a })?;
    let ends = words.say_own("chart_ends", &[("highest", said(highest).into()), ("lowest", said(lowest).into())]);
    Some(match known.len() {
        1 => said(first),
        _ if figures.over_time => {
            let (from, to) = (&first.1.said, &last.1.said);
            let (start, end) = (&first.0.label, &last.0.label);
            let course = [("from", from), ("start", start), ("to", to), ("end", end), ("ends", &ends)];
            words.say_own("chart_course", &course.map(|(name, text)| (name, text.into())))
        }
        _ => ends,
    })
}
