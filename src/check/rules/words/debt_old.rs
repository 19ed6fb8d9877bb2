//! `debt-old`: `[source needed]` that has stood in a text for long, or for nobody knows how long.

use std::ops::Range;

use jiff::civil;

use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::{Diagnostic, Place};
use crate::model::{BriefId, Date};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "debt-old",
    in_short: ("source is owed for more than 30 days", "sources are owed for more than 30 days"),
    level: Level::Warn,
    page: include_str!("debt_old.md"),
    look: Look::Brief(look),
};

/// What a mark of a missing source begins with.
const MARK: &str = "[source needed";

/// For how many days a source may be missing.
const PATIENCE: i32 = 30;

fn look(subject: Subject<'_>, id: BriefId, found: &mut Found) {
    let brief = &subject.library[id];
    let mut report = |text: &str, mark: Range<usize>, place: Place| {
        if let Some(finding) = judged(&text[mark], subject.today) {
            found.report(finding.at(brief.declared.file, place, ""));
        }
    };
    for passage in &brief.body.passages {
        for mark in marks(&passage.text) {
            report(&passage.text, mark.clone(), Place::Span(passage.span(mark)));
        }
    }
    for (index, message) in brief.key_messages.iter().enumerate() {
        let place = brief.declared.path.clone().key("key_messages").index(index);
        for passage in &message.passages {
            marks(&passage.text).for_each(|mark| report(&passage.text, mark, place.clone().into()));
        }
    }
    if let Some(summary) = &brief.summary {
        let place = brief.declared.path.clone().key("summary");
        marks(summary).for_each(|mark| report(summary, mark, place.clone().into()));
    }
}

/// Where the marks stand in a text, from bracket to bracket.
fn marks(text: &str) -> impl Iterator<Item = Range<usize>> {
    text.match_indices(MARK).filter_map(|(at, _)| {
        let length = text[at..].find(']')?;
        Some(at..at + length + 1)
    })
}

/// What there is to say of a mark, on a day.
fn judged(mark: &str, today: civil::Date) -> Option<Diagnostic> {
    let since = mark.trim_start_matches(MARK).trim_end_matches(']').trim();
    let remedy = "cite the source, or take the sentence out";
    if since.is_empty() {
        let help = format!("{remedy}; until then, say since when: `[source needed since {today}]`");
        return Some(Diagnostic::warning("", "a source is needed, and nobody knows since when").help(help));
    }
    let date = since.strip_prefix("since").map(str::trim).and_then(|date| Date::parse(date).ok());
    let Some(date) = date else {
        let help = format!("write the day as `[source needed since {today}]`");
        return Some(
            Diagnostic::warning("", format!("`{since}` does not say since when a source is needed")).help(help),
        );
    };
    if date.first_day() > today {
        let message = format!("a source is needed since {date}, which has not come yet");
        return Some(Diagnostic::warning("", message).help("give the day on which it was first missed"));
    }
    let days = (today - date.last_day()).get_days();
    (days > PATIENCE).then(|| Diagnostic::warning("", format!("a source has been needed since {date}")).help(remedy))
}
