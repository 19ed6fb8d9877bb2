//! A quantity, and everything that is needed to compare it with another.

use crate::number::{Closeness, Exact, Interval, Unit};

use super::{Choice, Period, choice};

/// A number as it was written, so that no digit is lost or added: `1.20` stays `1.20`.
#[derive(Debug, Clone, PartialEq)]
pub struct Decimal {
    /// The digits as written.
    pub text: Box<str>,
    /// The value; finite.
    pub value: f64,
}

/// A quantity and everything that is needed to compare it with another (schema.org `Observation`).
#[derive(Debug, Clone, PartialEq)]
pub struct Measure {
    /// How much.
    pub amount: Amount,
    /// `=`, `<`, `≈` …: how the amount is meant.
    pub op: Op,
    /// Of what unit: `billion USD`, `%`.
    pub unit: Option<String>,
    /// What is measured, of which population.
    pub of: Option<String>,
    /// Where.
    pub place: Option<String>,
    /// When.
    pub period: Option<Period>,
    /// How it was found.
    pub method: Option<String>,
}

impl Measure {
    /// The unit, taken apart; `language` (BCP 47) decides what its scale word means.
    pub fn unit(&self, language: &str) -> Unit {
        self.unit.as_deref().map_or(Unit::NONE, |unit| Unit::parse(unit, language))
    }

    /// The numbers that it leaves open, with the scale and the prefix of its unit. `None` where they have more digits than
    /// can be compared.
    pub fn interval(&self, language: &str) -> Option<Interval> {
        let interval = match &self.amount {
            Amount::Value(value) => self.op.closeness().interval(value.exact()?, value.last_place()?)?,
            Amount::Range(low, high) => Interval::between(low.exact()?, high.exact()?),
        };
        let unit = self.unit(language);
        interval.shifted(unit.scale.checked_add(unit.prefix)?)
    }

    /// How it is written, in few words: `≈ 20 billion USD`.
    pub fn as_written(&self) -> String {
        let number = match &self.amount {
            Amount::Value(value) => value.text.to_string(),
            Amount::Range(low, high) => format!("{} to {}", low.text, high.text),
        };
        let sign = if self.op == Op::Equal { String::new() } else { format!("{} ", self.op.name()) };
        let unit = self.unit.as_deref().unwrap_or_default();
        let space = if unit.is_empty() || unit.starts_with('%') { "" } else { " " };
        format!("{sign}{number}{space}{unit}")
    }

    /// The value, or the ends of the range, in plain digits and with the scale of the unit: `20000000000`,
    /// `1700000000/5500000000`.
    pub fn plain(&self, language: &str) -> Option<String> {
        let scale = self.unit(language).scale;
        let plain = |decimal: &Decimal| Some(decimal.exact()?.shifted(scale)?.to_string());
        match &self.amount {
            Amount::Value(value) => plain(value),
            Amount::Range(low, high) => Some(format!("{}/{}", plain(low)?, plain(high)?)),
        }
    }
}

impl Decimal {
    /// The value without rounding; `None` where it has more digits than can be kept.
    pub fn exact(&self) -> Option<Exact> {
        Exact::parse(&self.text)
    }

    /// The power of ten of the last digit that was written on purpose: 3 for `11000`, -2 for `1.20`.
    pub fn last_place(&self) -> Option<i32> {
        Some(crate::number::last_place(&self.text, self.exact()?))
    }
}

impl Op {
    /// The same in the terms of numbers in texts.
    pub fn closeness(self) -> Closeness {
        match self {
            Self::Equal => Closeness::Exactly,
            Self::Less => Closeness::Less,
            Self::AtMost => Closeness::AtMost,
            Self::More => Closeness::More,
            Self::AtLeast => Closeness::AtLeast,
            Self::About => Closeness::About,
        }
    }
}

/// One value or a range.
#[derive(Debug, Clone, PartialEq)]
pub enum Amount {
    /// A value.
    Value(Decimal),
    /// From the lower to the higher, both included.
    Range(Decimal, Decimal),
}

choice! {
    /// How a measure's amount is meant.
    pub enum Op {
        /// Exactly.
        #[default]
        Equal = "=",
        /// Less than.
        Less = "<",
        /// At most.
        AtMost = "≤" | "<=",
        /// More than.
        More = ">",
        /// At least.
        AtLeast = "≥" | ">=",
        /// About.
        About = "≈" | "~",
    }
}
