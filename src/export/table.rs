//! The claims as a table (CSV, RFC 4180, in UTF-8).
//!
//! Spreadsheets take a text that begins with `=`, `+`, `-` or `@` for a formula, and run it. Such a text gets a `'`
//! in front (OWASP, “CSV Injection”), which spreadsheets take for “this is a text”; numbers, dates, ids and words out of
//! closed sets are as they are.

use std::borrow::Cow;

use csv::{Terminator, WriterBuilder};

use crate::model::{Amount, Choice, ClaimId, Measure};
use crate::plan::Page;
use crate::site::{Site, dates};
use crate::wording;

/// The first line: what stands in each column.
const COLUMNS: [&str; 24] = [
    "id",
    "address",
    "text",
    "kind",
    "standing",
    "status",
    "brief",
    "published",
    "last_change",
    "as_of",
    "documents_supporting",
    "origins_supporting",
    "documents_disputing",
    "origins_disputing",
    "op",
    "value",
    "low",
    "high",
    "unit",
    "of",
    "place",
    "period",
    "rests_on",
    "sources",
];

/// Writes the table, a line for each claim, in the order of their ids.
pub(super) fn write(site: Site<'_>, buffer: &mut Vec<u8>) {
    let dates = &site.uses.dates;
    let mut table = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(&mut *buffer);
    // Writing to memory cannot fail, and every line has as many cells as the first.
    _ = table.write_record(COLUMNS);
    for id in site.library.claims.ids() {
        _ = table.write_record(cells(site, id, dates[id.index()]).iter().map(|cell| cell.as_bytes()));
    }
    _ = table.flush();
}

fn cells(site: Site<'_>, id: ClaimId, dates: Option<dates::Dates>) -> [Cow<'_, str>; COLUMNS.len()] {
    let claim = &site.library[id];
    let found = &site.assessment[id];
    let measure = claim.measure.as_ref();
    let [op, value, low, high] = amount_cells(measure);
    let rests_on = claim.rests_on.iter().map(|id| &*site.library[*id].id);
    let mut sources: Vec<&str> = claim.evidence.iter().map(|evidence| &*site.library[evidence.source].id).collect();
    sources.dedup();
    let count = |number: usize| Cow::from(number.to_string());
    let date = |date: Option<crate::model::Date>| Cow::from(date.map(|date| date.to_string()).unwrap_or_default());
    let words = |words: Option<&'_ String>| Cow::from(words.map(|words| text(words).into_owned()).unwrap_or_default());
    [
        Cow::from(&*claim.id),
        site.full(Page::Claim(id)).into(),
        text(&claim.text),
        claim.kind.name().into(),
        wording::standing_name(found.standing).into(),
        claim.status.name().into(),
        claim.home.map_or("", |home| &*site.library[home].slug).into(),
        date(dates.map(|dates| dates.published)),
        date(dates.map(|dates| dates.changed)),
        date(claim.as_of),
        count(found.support.documents.len()),
        count(found.support.origins.len()),
        count(found.dispute.documents.len()),
        count(found.dispute.origins.len()),
        op,
        value,
        low,
        high,
        words(measure.and_then(|measure| measure.unit.as_ref())),
        words(measure.and_then(|measure| measure.of.as_ref())),
        words(measure.and_then(|measure| measure.place.as_ref())),
        measure.and_then(|measure| measure.period).map(|period| period.to_string()).unwrap_or_default().into(),
        rests_on.collect::<Vec<_>>().join(" ").into(),
        sources.join(" ").into(),
    ]
}

/// How an amount is meant, its value, or the ends of its range.
pub(super) fn amount_cells(measure: Option<&Measure>) -> [Cow<'_, str>; 4] {
    let (value, low, high) = match measure.map(|measure| &measure.amount) {
        Some(Amount::Value(value)) => (&*value.text, "", ""),
        Some(Amount::Range(low, high)) => ("", &*low.text, &*high.text),
        None => ("", "", ""),
    };
    // As a text: a spreadsheet would compute.
    let op = text(measure.map_or("", |measure| measure.op.name()));
    [op, value.into(), low.into(), high.into()]
}

/// A text that no spreadsheet takes for a formula.
pub(super) fn text(text: &str) -> Cow<'_, str> {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}").into() } else { text.into() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_no_formula() {
        for (written, shown) in [
            ("=HYPERLINK(1)", "'=HYPERLINK(1)"),
            ("+1", "'+1"),
            ("-1", "'-1"),
            ("@SUM(1)", "'@SUM(1)"),
            ("1=1", "1=1"),
            ("", ""),
            ("'=1", "'=1"),
        ] {
            assert_eq!(text(written), shown);
        }
    }
}
