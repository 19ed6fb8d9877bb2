//! What a chart draws, whether it is written in a table or in claims.

use crate::assess::Standing;
use crate::model::{
    Amount, Chart, ChartCell, ChartClaim, ChartData, ChartTable, ColumnRole, Date, Language, Measure, Op,
};
use crate::number::{digits, range, unit_text};
use crate::site::Site;
use crate::wording::{self, Words};

/// What is drawn.
#[derive(Debug, Clone)]
pub(super) struct Figures {
    /// What each column of numbers is called.
    pub(super) series: Vec<String>,
    pub(super) rows: Vec<Row>,
    /// The rows are dates, in their order.
    pub(super) over_time: bool,
    /// The numbers are shares: what stands on the axis has a sign.
    pub(super) in_percent: bool,
    pub(super) language: Language,
    /// The words of that language.
    pub(super) words: Words,
}

/// What belongs to one thing that is compared.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Row {
    pub(super) label: String,
    /// What must be known with it; may be empty.
    pub(super) note: String,
    /// Its place along the axis: days, or its position.
    pub(super) place: f64,
    /// For each series.
    pub(super) marks: Vec<Option<Mark>>,
}

/// A number, or the bounds within which it lies.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Mark {
    pub(super) low: Option<f64>,
    pub(super) value: Option<f64>,
    pub(super) high: Option<f64>,
    /// It is known about.
    pub(super) is_about: bool,
    /// The same in words.
    pub(super) said: String,
}

impl Mark {
    fn numbers(&self) -> impl Iterator<Item = f64> {
        [self.low, self.value, self.high].into_iter().flatten()
    }

    /// The lowest number that it names.
    pub(super) fn least(&self) -> f64 {
        self.numbers().fold(f64::INFINITY, f64::min)
    }

    /// The highest.
    pub(super) fn most(&self) -> f64 {
        self.numbers().fold(f64::NEG_INFINITY, f64::max)
    }

    /// The number that stands for it where only one can.
    pub(super) fn point(&self) -> f64 {
        self.value.or(self.high).or(self.low).unwrap_or_default()
    }
}

impl Figures {
    pub(super) fn of(site: Site<'_>, chart: &Chart, language: &Language) -> Self {
        let mut figures = Self {
            series: Vec::new(),
            rows: Vec::new(),
            over_time: false,
            in_percent: chart.unit.as_deref().is_some_and(|unit| unit.starts_with('%')),
            language: language.clone(),
            words: site.messages.of(language).clone(),
        };
        match &chart.data {
            ChartData::Table(table) => figures.take_table(site.messages.of(language), table),
            ChartData::Claims(claims) => figures.take_claims(site, claims),
        }
        figures
    }

    fn take_table(&mut self, words: &Words, table: &ChartTable) {
        let values: Vec<usize> = table.columns_of(ColumnRole::Value).collect();
        let low = table.columns_of(ColumnRole::Low).next();
        let high = table.columns_of(ColumnRole::High).next();
        self.series = values.iter().map(|column| table.columns[*column].head.clone()).collect();
        if self.series.is_empty() && low.is_some() {
            self.series.push(String::new());
        }
        self.over_time = table.columns.first().is_some_and(|first| first.role == ColumnRole::Time);
        for (at, cells) in table.rows.iter().enumerate() {
            let number = |column: Option<usize>| match &cells[column?] {
                ChartCell::Number(number) => Some(number),
                ChartCell::Text(_) | ChartCell::Date(_) | ChartCell::Missing => None,
            };
            let said = |text: &str| self.said(text);
            let single = |column: &usize| {
                let number = number(Some(*column))?;
                let (value, said) = (Some(number.value), said(&number.text));
                Some(Mark { low: None, value, high: None, is_about: false, said })
            };
            let marks: Vec<Option<Mark>> = match (low, high) {
                (None, None) => values.iter().map(single).collect(),
                _ => {
                    let (low, high, value) = (number(low), number(high), number(values.first().copied()));
                    let interval = match (low, high) {
                        (Some(low), Some(high)) => range(&said(&low.text), &said(&high.text), self.language.as_str()),
                        (Some(low), None) => words.say_own("interval_from", &[("low", said(&low.text).into())]),
                        (None, Some(high)) => words.say_own("interval_to", &[("high", said(&high.text).into())]),
                        (None, None) => String::new(),
                    };
                    let told = match (value, interval.as_str()) {
                        (Some(value), "") => said(&value.text),
                        (Some(value), interval) => format!("{} ({interval})", said(&value.text)),
                        (None, interval) => interval.to_owned(),
                    };
                    let of = |number: Option<&crate::model::Decimal>| number.map(|number| number.value);
                    let (low, value, high) = (of(low), of(value), of(high));
                    let mark = Mark { low, value, high, is_about: false, said: told };
                    let is_known = mark.numbers().next().is_some();
                    vec![is_known.then_some(mark)]
                }
            };
            let (label, place) = match cells.first() {
                Some(ChartCell::Date(date)) => (wording::short_date(words, *date), day(*date)),
                Some(ChartCell::Text(text)) => (text.clone(), position(at)),
                Some(ChartCell::Number(_) | ChartCell::Missing) | None => (String::new(), position(at)),
            };
            self.rows.push(Row { label, note: String::new(), place, marks });
        }
        if self.over_time {
            self.rows.sort_by(|a, b| a.place.total_cmp(&b.place));
        }
    }

    fn take_claims(&mut self, site: Site<'_>, claims: &[ChartClaim]) {
        self.series.push(String::new());
        for (at, drawn) in claims.iter().enumerate() {
            let measure = site.library[drawn.claim].measure.as_ref();
            self.in_percent |=
                measure.and_then(|measure| measure.unit.as_ref()).is_some_and(|unit| unit.starts_with('%'));
            let standing = site.assessment[drawn.claim].standing;
            let note = if standing == Standing::Disputed {
                let wording::Standing { symbol, label, .. } =
                    wording::standing(site.messages.of(&self.language), standing);
                format!("{symbol} {label}")
            } else {
                String::new()
            };
            let marks = vec![measure.map(|measure| self.mark(measure))];
            self.rows.push(Row { label: drawn.name(site.library).to_owned(), note, place: position(at), marks });
        }
    }

    fn mark(&self, measure: &Measure) -> Mark {
        let said = wording::amount(measure, &self.language);
        let said = if self.in_percent { unit_text(&said, "%", "en", self.language.as_str()) } else { said };
        let (low, value, high) = match (&measure.amount, measure.op) {
            (Amount::Range(low, high), _) => (Some(low.value), None, Some(high.value)),
            (Amount::Value(value), Op::Equal | Op::About) => (None, Some(value.value), None),
            (Amount::Value(value), Op::Less | Op::AtMost) => (None, None, Some(value.value)),
            (Amount::Value(value), Op::More | Op::AtLeast) => (Some(value.value), None, None),
        };
        Mark { low, value, high, is_about: measure.op == Op::About, said }
    }

    /// A number as it stands in the drawing.
    fn said(&self, text: &str) -> String {
        let language = self.language.as_str();
        let number = digits(text, language);
        if self.in_percent { unit_text(&number, "%", language, language) } else { number }
    }

    /// Every mark.
    pub(super) fn marks(&self) -> impl Iterator<Item = &Mark> {
        self.rows.iter().flat_map(|row| row.marks.iter().flatten())
    }

    /// The lowest and the highest number; `None` where there is none.
    pub(super) fn range(&self) -> Option<(f64, f64)> {
        let low = self.marks().map(Mark::least).reduce(f64::min)?;
        Some((low, self.marks().map(Mark::most).fold(low, f64::max)))
    }
}

/// A place in an order. A chart has few rows.
fn position(at: usize) -> f64 {
    u32::try_from(at).map_or(0.0, f64::from)
}

fn day(date: Date) -> f64 {
    let first = date.first_day();
    let days = first.since(jiff::civil::date(1, 1, 1)).map_or(0, |span| span.get_days());
    f64::from(days)
}
