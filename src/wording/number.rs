//! Numbers as a page writes them: in its language, with the digits that the author wrote.

use crate::model::{Amount, ChartColumn, ColumnRole, Language, Measure};
use crate::number::{Exact, digits, range, scale_word, unit_text, with_closeness};

/// A measure's number alone: `about 20`, `1.7–5.5`, `at most 1.2`.
pub(crate) fn amount(measure: &Measure, language: &Language) -> String {
    with_closeness(measure.op.closeness(), &number(measure, language), language.as_str())
}

/// A measure with its unit: `about 20 billion USD`, `49%`, in French `environ 20 milliards USD`. `from` is the language
/// of the unit, `language` that of the page.
pub(crate) fn measure(measure: &Measure, from: &Language, language: &Language) -> String {
    let number = number(measure, language);
    let with_unit = match measure.unit.as_deref() {
        None => number,
        Some(unit) => unit_text(&number, unit, from.as_str(), language.as_str()),
    };
    with_closeness(measure.op.closeness(), &with_unit, language.as_str())
}

fn number(measure: &Measure, language: &Language) -> String {
    let digits = |text: &str| digits(text, language.as_str());
    match &measure.amount {
        Amount::Value(value) => digits(&value.text),
        Amount::Range(low, high) => range(&digits(&low.text), &digits(&high.text), language.as_str()),
    }
}

/// How the numbers beside an axis are written: large ones with a word for the power of ten.
pub(crate) struct Ticks<'l> {
    power: i32,
    in_percent: bool,
    language: &'l Language,
}

impl<'l> Ticks<'l> {
    /// For numbers of at most that size.
    pub(crate) fn up_to(size: f64, in_percent: bool, language: &'l Language) -> Self {
        let powers = [(1e12, 12), (1e9, 9), (1e6, 6)].into_iter().filter(|(least, _)| size >= *least);
        let is_known = |power: &i32| scale_word(*power, "", language.as_str()).is_some();
        let power = powers.map(|(_, power)| power).find(is_known).unwrap_or_default();
        Self { power, in_percent, language }
    }

    /// A number of that axis: `0`, `2.5`, `20 million`, `40%`.
    pub(crate) fn said(&self, number: Exact) -> String {
        let plain = number.shifted(-self.power).unwrap_or(number).to_string();
        let number = digits(&plain, self.language.as_str());
        if self.in_percent {
            return unit_text(&number, "%", self.language.as_str(), self.language.as_str());
        }
        match scale_word(self.power, &number, self.language.as_str()).filter(|_| plain != "0") {
            Some(word) => format!("{number} {word}"),
            None => number,
        }
    }
}

/// What stands above a column of a chart's table: its numbers have the chart's unit.
pub(crate) fn column_head(column: &ChartColumn, unit: Option<&str>) -> String {
    match column.role {
        ColumnRole::Value | ColumnRole::Low | ColumnRole::High => with_unit(&column.head, unit),
        ColumnRole::Label | ColumnRole::Time | ColumnRole::Text => column.head.clone(),
    }
}

/// What is measured, with the unit behind it unless it is in the words already.
pub(crate) fn with_unit(head: &str, unit: Option<&str>) -> String {
    match unit.filter(|unit| !head.to_lowercase().contains(&unit.to_lowercase())) {
        Some(unit) => format!("{head} ({unit})"),
        None => head.to_owned(),
    }
}
