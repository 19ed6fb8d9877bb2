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

    /// Reads a date in another form than ours, where it can mean but one: `2025-5-3`, `2025/05/03`, `13 May 2025`,
    /// `May 13, 2025`, `May 2025`, `31.1.2025`. In `03/04/2025` nobody knows which is the month.
    pub fn in_other_form(text: &str) -> Option<Self> {
        const LONGEST: usize = 30;
        if text.len() > LONGEST {
            return None;
        }
        let written = ['-', '/', '.'].into_iter().find_map(|sign| in_numbers(text, sign)).or_else(|| in_words(text))?;
        Self::parse(&written).ok()
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

/// A date of numbers between which this sign stands, in our form.
fn in_numbers(text: &str, sign: char) -> Option<String> {
    let parts: Vec<&str> = text.split(sign).collect();
    match parts.as_slice() {
        // `2011/12` may be the year that begins in 2011.
        [year, month] if sign == '-' && is_year(year) && is_short(month) => Some(format!("{year}-{month:0>2}")),
        [month, year] if is_short(month) && is_year(year) => Some(format!("{year}-{month:0>2}")),
        [year, month, day] if is_year(year) && is_short(month) && is_short(day) => {
            Some(format!("{year}-{month:0>2}-{day:0>2}"))
        }
        [one, other, year] if is_short(one) && is_short(other) && is_year(year) => {
            let is_month = |part: &str| part.parse::<u8>().is_ok_and(|number| number <= 12);
            let (day, month) = match (is_month(one), is_month(other)) {
                (false, true) => (one, other),
                (true, false) => (other, one),
                _ if one.trim_start_matches('0') == other.trim_start_matches('0') => (one, other),
                _ => return None,
            };
            Some(format!("{year}-{month:0>2}-{day:0>2}"))
        }
        _ => None,
    }
}

/// A date with the English name of its month, in our form.
fn in_words(text: &str) -> Option<String> {
    let words: Vec<&str> = text.split([' ', ',', '.', '-', '/']).filter(|word| !word.is_empty()).collect();
    let named = |word: &str| (1..=12).find(|month| is_name_of(word, month_name(*month)));
    let day = |word: &str| {
        let number = ["st", "nd", "rd", "th"].iter().find_map(|ending| word.strip_suffix(ending)).unwrap_or(word);
        is_short(number).then(|| number.to_owned())
    };
    match words.as_slice() {
        [month, year] if is_year(year) => Some(format!("{year}-{:02}", named(month)?)),
        [one, other, year] if is_year(year) => {
            let (month, day) = match named(one) {
                Some(month) => (month, day(other)?),
                None => (named(other)?, day(one)?),
            };
            Some(format!("{year}-{month:02}-{day:0>2}"))
        }
        _ => None,
    }
}

/// Whether a word is the name of that month, or short for it: `Sep`, `Sept`.
fn is_name_of(word: &str, month: &str) -> bool {
    let is_short =
        matches!(word.len(), 3 | 4) && month.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word));
    is_short || month.eq_ignore_ascii_case(word)
}

fn is_year(part: &str) -> bool {
    part.len() == 4 && part.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_short(part: &str) -> bool {
    matches!(part.len(), 1 | 2) && part.bytes().all(|byte| byte.is_ascii_digit())
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
    fn a_date_in_another_form_is_read_where_it_can_mean_but_one() {
        let read = |text| Date::in_other_form(text).map(|date| date.to_string());
        for (text, date) in [
            ("2025-5-3", "2025-05-03"),
            ("2025/05/03", "2025-05-03"),
            ("2025.5.3", "2025-05-03"),
            ("2025-5", "2025-05"),
            ("05/2025", "2025-05"),
            ("13 May 2025", "2025-05-13"),
            ("May 13, 2025", "2025-05-13"),
            ("Sept. 3rd, 2025", "2025-09-03"),
            ("13-dec-2025", "2025-12-13"),
            ("may 2025", "2025-05"),
            ("31.1.2025", "2025-01-31"),
            ("1/31/2025", "2025-01-31"),
            ("05/5/2025", "2025-05-05"),
        ] {
            assert_eq!(read(text).as_deref(), Some(date), "{text}");
        }
        for text in [
            "03/04/2025",
            "3.4.2025",
            "2011/12",
            "2025-05/06",
            "2025-13-01",
            "2025-02-30",
            "30 February 2025",
            "5/3/25",
            "2025-05-13T10:00",
            "-2025-5-3",
            "May",
            "M 2025",
            "Maybe 2025",
            "May 13",
            "13 13 2025",
            "2023/2025",
            "",
            "２０２５-5-3",
        ] {
            assert_eq!(read(text), None, "{text}");
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
