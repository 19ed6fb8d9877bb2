//! What makes a forecast one that can be settled.

use super::{Date, Likelihood, choice};

/// What makes a forecast one that can be settled.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Forecast {
    /// The event that would be seen.
    pub event: Option<String>,
    /// What must come first for it to count.
    pub condition: Option<String>,
    /// The date by which it is settled.
    pub horizon: Option<Date>,
    /// How it is settled.
    pub resolution: Option<Resolution>,
    /// Earlier statements of it.
    pub history: Vec<ForecastStep>,
    /// How it came out.
    pub outcome: Option<Outcome>,
    /// When that was established.
    pub resolved_on: Option<Date>,
}

impl Forecast {
    /// Whether what is stated now, as of that day, is the last statement of the history and no further one.
    pub fn is_last(&self, likelihood: &Likelihood, as_of: Option<Date>) -> bool {
        self.history.last().is_some_and(|last| {
            last.likelihood == *likelihood && as_of.is_none_or(|as_of| as_of.first_day() <= last.date.last_day())
        })
    }
}

/// How a forecast is settled.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Resolution {
    /// By what test.
    pub criteria: Option<String>,
    /// By whose word.
    pub source: Option<String>,
}

/// A forecast as it was stated at one time.
#[derive(Debug, Clone, PartialEq)]
pub struct ForecastStep {
    /// When.
    pub date: Date,
    /// How likely.
    pub likelihood: Likelihood,
    /// Why it changed.
    pub reason: Option<String>,
    /// Its position in the list, for findings.
    pub index: usize,
}

choice! {
    /// How a forecast came out.
    pub enum Outcome {
        /// Not known yet.
        #[default]
        Open = "open",
        /// It happened.
        Yes = "yes",
        /// It did not.
        No = "no",
        /// It cannot be said.
        Ambiguous = "ambiguous",
        /// The question was withdrawn.
        Annulled = "annulled",
        /// Its condition did not come about.
        NotTriggered = "not-triggered",
    }
}
