//! Dates as authors know them: to the year, the month or the day; and intervals of them.

use std::cmp::Ordering;
use std::fmt;

use jiff::civil;

/// A date that is known to the year, the month or the day (EDTF level 0, ISO 8601-2): `2025`, `2025-05`, `2025-05-13`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Date {
    /// A year, 1 to 9999.
    Year(i16),
    /// A month of a year.
    Month(i16, i8),
    /// A day.
    Day(civil::Date),
}

/// Why a text is not a date; the `Display` text completes "`text` is not a date: …".
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DateError {
    /// It has some other form.
    #[error("a date is a year, a month or a day: `2025`, `2025-05` or `2025-05-13`")]
    Form,
    /// There is no such month.
    #[error("there is no month {0}")]
    Month(i8),
    /// That month has no such day.
    #[error("{0:04}-{1:02} has no day {2}")]
    Day(i16, i8, i8),
    /// The interval runs backwards.
    #[error("the interval ends before it begins")]
    Backwards,
}

impl Date {
    /// Reads one of the three forms; nothing else (no `2026-1-5`, no times).
    ///
    /// # Errors
    /// What is wrong with the text.
    pub fn parse(text: &str) -> Result<Self, DateError> {
        let digits = |part: &str, count: usize| {
            (part.len() == count && part.bytes().all(|byte| byte.is_ascii_digit())).then(|| part.parse::<i16>().ok())?
        };
        let mut parts = text.split('-');
        let year = parts.next().and_then(|part| digits(part, 4)).filter(|year| *year > 0).ok_or(DateError::Form)?;
        let Some(month) = parts.next() else { return Ok(Self::Year(year)) };
        let month = digits(month, 2).and_then(|month| i8::try_from(month).ok()).ok_or(DateError::Form)?;
        if !(1..=12).contains(&month) {
            return Err(DateError::Month(month));
        }
        let Some(day) = parts.next() else { return Ok(Self::Month(year, month)) };
        let day = digits(day, 2).and_then(|day| i8::try_from(day).ok()).ok_or(DateError::Form)?;
        if parts.next().is_some() {
            return Err(DateError::Form);
        }
        civil::Date::new(year, month, day).map(Self::Day).map_err(|_| DateError::Day(year, month, day))
    }

    /// The first day that the date can mean.
    pub fn first_day(self) -> civil::Date {
        match self {
            Self::Year(year) => civil::date(year, 1, 1),
            Self::Month(year, month) => civil::date(year, month, 1),
            Self::Day(day) => day,
        }
    }

    /// The last day that the date can mean.
    pub fn last_day(self) -> civil::Date {
        match self {
            Self::Year(year) => civil::date(year, 12, 31),
            Self::Month(year, month) => civil::date(year, month, 1).last_of_month(),
            Self::Day(day) => day,
        }
    }

    /// The year.
    pub fn year(self) -> i16 {
        self.first_day().year()
    }
}

/// The English name of a month, 1 to 12; empty for another number.
pub fn month_name(month: i8) -> &'static str {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    usize::try_from(month - 1).ok().and_then(|at| MONTHS.get(at)).copied().unwrap_or_default()
}

/// ISO 8601, with the precision that the date has.
impl fmt::Display for Date {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Year(year) => write!(out, "{year:04}"),
            Self::Month(year, month) => write!(out, "{year:04}-{month:02}"),
            Self::Day(day) => write!(out, "{day}"),
        }
    }
}

/// By the first day that is meant; of two that begin together the vaguer comes first.
impl Ord for Date {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.first_day(), other.last_day()).cmp(&(other.first_day(), self.last_day()))
    }
}

impl PartialOrd for Date {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// A date, or an interval between two: `2023/2025`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Period {
    /// One date.
    At(Date),
    /// From the first to the last, both included.
    Between(Date, Date),
}

impl Period {
    /// Reads a date, or two with a `/` between them.
    ///
    /// # Errors
    /// What is wrong with the text.
    pub fn parse(text: &str) -> Result<Self, DateError> {
        let Some((from, to)) = text.split_once('/') else { return Date::parse(text).map(Self::At) };
        let (from, to) = (Date::parse(from)?, Date::parse(to)?);
        if to.last_day() < from.first_day() {
            return Err(DateError::Backwards);
        }
        Ok(Self::Between(from, to))
    }

    /// Its first and its last day.
    pub fn days(self) -> (civil::Date, civil::Date) {
        match self {
            Self::At(date) => (date.first_day(), date.last_day()),
            Self::Between(from, to) => (from.first_day(), to.last_day()),
        }
    }

    /// Whether two have no day in common.
    pub fn is_apart_from(self, other: Self) -> bool {
        let (one, two) = (self.days(), other.days());
        one.1 < two.0 || two.1 < one.0
    }
}

impl fmt::Display for Period {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::At(date) => write!(out, "{date}"),
            Self::Between(from, to) => write!(out, "{from}/{to}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_precision_is_kept_as_written() {
        for text in ["2025", "2025-05", "2025-05-13", "9999-12-31"] {
            assert_eq!(Date::parse(text).unwrap().to_string(), text);
        }
    }

    #[test]
    fn what_is_not_a_date_is_refused_with_the_reason() {
        assert_eq!(Date::parse("2026-02-30"), Err(DateError::Day(2026, 2, 30)));
        assert_eq!(Date::parse("2026-13-01"), Err(DateError::Month(13)));
        for text in ["2026-1-5", "2026-01-01T25:00", "-0001-01-01", "0000", "", "may 2025", "2025-05-13-01", "２０２５"]
        {
            assert_eq!(Date::parse(text), Err(DateError::Form), "{text}");
        }
    }

    #[test]
    fn a_vaguer_date_comes_before_the_days_in_it() {
        let date = |text| Date::parse(text).unwrap();
        assert!(date("2025") < date("2025-01-01"));
        assert!(date("2024-12-31") < date("2025"));
        assert!(date("2025-05") < date("2025-05-13"));
    }

    #[test]
    fn an_interval_may_not_run_backwards() {
        assert_eq!(Period::parse("2023/2025").unwrap().to_string(), "2023/2025");
        assert_eq!(Period::parse("2025/2023"), Err(DateError::Backwards));
    }
}
