//! A quantity, and everything that is needed to compare it with another.

use super::{Period, choice};

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
