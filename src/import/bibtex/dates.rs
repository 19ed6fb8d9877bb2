//! Dates, which an entry of BibLaTeX has in `date`, and one of BibTeX in `year`, `month` and `day`.

use biblatex::{ChunksExt, Entry as Item};

use crate::diag::Span;
use crate::import::entry::Draft;

/// What `month` says: `jan`, `January 15`, `January–February`.
struct Month {
    /// The month, or its first.
    number: String,
    day: Option<String>,
    /// Whether it says more than that.
    goes_on: bool,
}

/// Takes the date, and keeps and tells what the older fields say beyond it.
pub(super) fn date(draft: &mut Draft<'_>, item: &Item, place: &impl Fn(&str) -> Option<Span>) {
    let plain = |key: &str| {
        item.get(key).map(|value| value.format_verbatim().trim().to_owned()).filter(|text| !text.is_empty())
    };
    let (date, year) = (plain("date"), plain("year"));
    let written_month = plain("month");
    let month = written_month.as_deref().map(Month::of);
    let day = plain("day").or_else(|| month.as_ref().and_then(|month| month.day.clone()));
    let parts = year.as_deref().map(|year| {
        let further = [month.as_ref().map(|month| month.number.clone()), day.map(|day| format!("{day:0>2}"))];
        let further = further.into_iter().map_while(|part| part);
        std::iter::once(year.to_owned()).chain(further).collect::<Vec<_>>().join("-")
    });
    draft.stands_at(place("date").or_else(|| place("year")));
    if let Some(taken) = date.as_ref().or(parts.as_ref()) {
        draft.date("date", taken);
    }
    if let (Some(date), Some(parts)) = (&date, &parts)
        && !date.starts_with(parts)
    {
        draft.stands_at(place("year"));
        draft.kept("year", parts, &format!("`year` and what goes with it say `{parts}`, and `date` is taken"));
    }
    if let (Some(written), Some(month)) = (written_month, month) {
        draft.stands_at(place("month"));
        let is_dated_so = date.is_some_and(|date| date.get(5..7) == Some(&month.number));
        match year {
            _ if month.goes_on => {
                draft.kept("month", &written, &format!("`{written}` is more than a month, or a day of one"));
            }
            None if !is_dated_so => {
                draft.kept("month", &written, &format!("there is no `year` for the month `{written}`"))
            }
            _ => {}
        }
    }
}

impl Month {
    fn of(text: &str) -> Self {
        let words: Vec<&str> =
            text.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
        let is_day = |word: &str| word.parse::<u8>().is_ok_and(|day| (1..=31).contains(&day));
        let (number, day) = match words.as_slice() {
            [name, day] | [day, name] if named(name).is_some() && is_day(day) => (named(name), Some((*day).to_owned())),
            [first, ..] => (named(first).or_else(|| first.parse().ok()), None),
            [] => (None, None),
        };
        let goes_on = number.is_some() && day.is_none() && words.len() > 1;
        Self { number: number.map_or_else(|| text.to_owned(), |number| format!("{number:02}")), day, goes_on }
    }
}

/// The number of a month that is named, in full or by its first letters.
fn named(month: &str) -> Option<usize> {
    const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    let month = month.to_lowercase();
    MONTHS.iter().position(|known| month.starts_with(known)).map(|at| at + 1)
}
