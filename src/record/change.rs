//! What differs between two records, for readers of the evidence.

use std::collections::{BTreeMap, BTreeSet};

use crate::diag::difference;

use super::statement::differing;
use super::{BriefEntry, ClaimEntry, Record, Stated};

/// One thing that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// `brief`, `claim` or `source`.
    pub about: &'static str,
    /// Its slug, id or key.
    pub name: String,
    /// What has happened to it.
    pub kind: ChangeKind,
}

/// What has happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ChangeKind {
    /// It is new; its words.
    Added(String),
    /// It is not there any more; its words.
    Removed(String),
    /// Its words are others: the difference.
    Reworded(String),
    /// Its number is another: before and now.
    Number(String, String),
    /// Something else that it states: the field, before and now.
    Restated(String, String, String),
    /// It has got this evidence: `supports kida-2025`.
    Gained(String),
    /// It has lost this evidence.
    Lost(String),
    /// It rests on this claim now.
    NewPremise(String),
    /// It does not rest on this claim any more.
    LostPremise(String),
    /// Its standing is another: before and now.
    Standing(String, String),
    /// Something else about it: the name, before and now.
    State(String, String, String),
}

impl ChangeKind {
    /// The word for it, for programs.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Added(_) => "added",
            Self::Removed(_) => "removed",
            Self::Reworded(_) => "reworded",
            Self::Number(..) => "number",
            Self::Restated(..) => "restated",
            Self::Gained(_) => "gained-evidence",
            Self::Lost(_) => "lost-evidence",
            Self::NewPremise(_) => "new-premise",
            Self::LostPremise(_) => "lost-premise",
            Self::Standing(..) => "standing",
            Self::State(..) => "state",
        }
    }
}

/// Everything that differs, claims first, by name.
pub fn changes(old: &Record, new: &Record) -> Vec<Change> {
    let mut changes = Vec::new();
    let words = |entry: &ClaimEntry| entry.statement.get("text").cloned().unwrap_or_default();
    compare("claim", (&old.claims, &new.claims), words, &mut changes, claim_changes);
    compare(
        "source",
        (&old.sources, &new.sources),
        |entry| entry.title.clone(),
        &mut changes,
        |was, is| {
            let mut kinds = Vec::new();
            if was.status != is.status {
                kinds.push(ChangeKind::State("status".to_owned(), was.status.clone(), is.status.clone()));
            }
            if was.title != is.title {
                kinds.push(ChangeKind::Reworded(difference::words(&was.title, &is.title)));
            }
            kinds.extend(states(&was.described, &is.described));
            kinds
        },
    );
    compare(
        "brief",
        (&old.briefs, &new.briefs),
        |entry| entry.title.clone(),
        &mut changes,
        |was, is| {
            let mut kinds = Vec::new();
            if was.title != is.title {
                kinds.push(ChangeKind::Reworded(difference::words(&was.title, &is.title)));
            }
            let date = |entry: &BriefEntry| entry.date.map(|date| date.to_string()).unwrap_or_default();
            if was.date != is.date {
                kinds.push(ChangeKind::State("date".to_owned(), date(was), date(is)));
            }
            let new = is.corrections.iter().filter(|correction| !was.corrections.contains(correction));
            kinds.extend(new.map(|correction| {
                ChangeKind::State(
                    "correction".to_owned(),
                    String::new(),
                    format!("{}: {}", correction.date, correction.text),
                )
            }));
            kinds
        },
    );
    changes
}

/// Compares entries of one kind.
fn compare<E>(
    about: &'static str,
    (old, new): (&BTreeMap<String, E>, &BTreeMap<String, E>),
    words: impl Fn(&E) -> String,
    changes: &mut Vec<Change>,
    differences: impl Fn(&E, &E) -> Vec<ChangeKind>,
) {
    let names: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    for name in names {
        let kinds = match (old.get(name), new.get(name)) {
            (None, Some(is)) => vec![ChangeKind::Added(words(is))],
            (Some(was), None) => vec![ChangeKind::Removed(words(was))],
            (Some(was), Some(is)) => differences(was, is),
            (None, None) => Vec::new(),
        };
        changes.extend(kinds.into_iter().map(|kind| Change { about, name: name.clone(), kind }));
    }
}

fn claim_changes(was: &ClaimEntry, is: &ClaimEntry) -> Vec<ChangeKind> {
    let mut kinds: Vec<ChangeKind> = Vec::new();
    for field in differing(&was.statement, &is.statement) {
        kinds.push(match field.name.as_str() {
            "text" => ChangeKind::Reworded(difference::words(&field.was, &field.is)),
            "amount" => ChangeKind::Number(field.was, field.is),
            _ => ChangeKind::Restated(field.name, field.was, field.is),
        });
    }
    let only = |a: &[String], b: &[String]| -> Vec<String> { a.iter().filter(|x| !b.contains(x)).cloned().collect() };
    kinds.extend(only(&is.evidence, &was.evidence).into_iter().map(ChangeKind::Gained));
    kinds.extend(only(&was.evidence, &is.evidence).into_iter().map(ChangeKind::Lost));
    for key in was.quotes.keys().chain(is.quotes.keys().filter(|key| !was.quotes.contains_key(*key))) {
        let words = |entry: &ClaimEntry| entry.quotes.get(key).map(|words| words.join(" … ")).unwrap_or_default();
        if words(was) != words(is) {
            kinds.push(ChangeKind::State(format!("quotation from {key}"), words(was), words(is)));
        }
    }
    kinds.extend(only(&is.rests_on, &was.rests_on).into_iter().map(ChangeKind::NewPremise));
    kinds.extend(only(&was.rests_on, &is.rests_on).into_iter().map(ChangeKind::LostPremise));
    kinds.extend(states(&was.state, &is.state));
    kinds
}

fn states(was: &Stated, is: &Stated) -> Vec<ChangeKind> {
    let fields = differing(was, is).into_iter();
    fields
        .map(|field| match field.name.as_str() {
            "standing" => ChangeKind::Standing(field.was, field.is),
            _ => ChangeKind::State(field.name, field.was, field.is),
        })
        .collect()
}
