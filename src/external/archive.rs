//! A copy of a page that is gone, in a web archive that answers as the Wayback Machine's "availability" does.

use jiff::civil;
use serde::Deserialize;

use crate::model;

use super::Copied;
use super::ask::Asker;

/// The longest answer that is read, in bytes. A usual one has 300.
const LONGEST: u64 = 64 << 10;

#[derive(Deserialize)]
struct Available {
    archived_snapshots: Snapshots,
}

#[derive(Deserialize)]
struct Snapshots {
    closest: Option<Snapshot>,
}

#[derive(Deserialize)]
struct Snapshot {
    available: bool,
    url: String,
    timestamp: String,
}

/// The copy that is nearest to a day, or the last one.
pub(super) fn copy_of(
    address: &str,
    as_of: Option<civil::Date>,
    archive: &model::Url,
    asker: &Asker<'_>,
) -> Option<Copied> {
    let mut question = url::Url::parse(archive.as_str()).ok()?;
    question.query_pairs_mut().append_pair("url", address);
    if let Some(day) = as_of {
        question.query_pairs_mut().append_pair("timestamp", &day.strftime("%Y%m%d").to_string());
    }
    read(&asker.text(&question, LONGEST)?)
}

fn read(answer: &str) -> Option<Copied> {
    let available: Available = serde_json::from_str(answer).ok()?;
    let Snapshot { url, timestamp, .. } = available.archived_snapshots.closest.filter(|closest| closest.available)?;
    let date = civil::Date::strptime("%Y%m%d", timestamp.get(..8)?).ok()?;
    // The archive still names its copies by `http`, and leads on from there.
    let url = match url.strip_prefix("http://web.archive.org/") {
        Some(rest) => format!("https://web.archive.org/{rest}"),
        None => url,
    };
    let url = model::Url::parse(&url).ok().filter(|url| url.as_str().starts_with("http"))?;
    Some(Copied { url: url.as_str().into(), date })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_copy_is_the_one_that_the_archive_names() {
        let copy = read(
            r#"{"url": "example.org/x", "archived_snapshots": {"closest": {"status": "200", "available": true,
            "url": "http://web.archive.org/web/20240229120000/https://example.org/x", "timestamp": "20240229120000"}}}"#,
        );
        let url = "https://web.archive.org/web/20240229120000/https://example.org/x".into();
        assert_eq!(copy, Some(Copied { url, date: civil::date(2024, 2, 29) }));
    }

    #[test]
    fn what_is_no_such_answer_names_no_copy() {
        for answer in [
            "",
            "{}",
            "<html>",
            r#"{"archived_snapshots": {}}"#,
            r#"{"archived_snapshots": {"closest": {"available": false, "url": "http://a.org/", "timestamp": "20240229"}}}"#,
            r#"{"archived_snapshots": {"closest": {"available": true, "url": "javascript:x", "timestamp": "20240229"}}}"#,
            r#"{"archived_snapshots": {"closest": {"available": true, "url": "http://a.org/", "timestamp": "2024é9"}}}"#,
        ] {
            assert_eq!(read(answer), None, "{answer}");
        }
    }
}
