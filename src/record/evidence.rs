//! The evidence of a claim as the record keeps it, and what of it has been dropped since.

use std::collections::BTreeSet;

use crate::model::{Choice, Claim, Library, Stance, Successor, TombstoneKind};

use super::ClaimEntry;

/// A piece of evidence that was published and that the claim does not have any more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dropped {
    /// Which way it pointed, as the record has it: `supports`.
    pub stance: String,
    /// The key of the source.
    pub source: String,
    /// Which way the source points now, where the claim still names it.
    pub now: Option<Stance>,
}

/// What an entry has of evidence and its claim has not. A source that a tombstone says has another key now is the same
/// source.
pub fn dropped(library: &Library, claim: &Claim, entry: &ClaimEntry) -> Vec<Dropped> {
    let now = evidence(library, claim);
    let lines = entry.evidence.iter().filter_map(|line| line.split_once(' '));
    let gone = lines.filter(|(stance, key)| {
        let is = |key: &str| now.contains(&line(stance, key));
        !is(key) && !successor(library, key).is_some_and(is)
    });
    gone.map(|(stance, key)| Dropped {
        stance: stance.to_owned(),
        source: key.to_owned(),
        now: claim.evidence.iter().find(|evidence| *library[evidence.source].id == *key).map(|it| it.stance),
    })
    .collect()
}

/// The evidence, without what only helps to understand the claim: each once, sorted.
pub(super) fn evidence(library: &Library, claim: &Claim) -> BTreeSet<String> {
    let bearing = claim.evidence.iter().filter(|evidence| evidence.stance != Stance::Context);
    bearing.map(|evidence| line(evidence.stance.name(), &library[evidence.source].id)).collect()
}

/// A piece of evidence in the record: `supports kida-2025`.
fn line(stance: &str, key: &str) -> String {
    format!("{stance} {key}")
}

/// The key that has taken the place of a source's.
fn successor<'l>(library: &'l Library, key: &str) -> Option<&'l str> {
    let mut of_key = library.tombstones.iter();
    let tombstone = of_key.find(|it| it.what == TombstoneKind::Source && &*it.name == key)?;
    match tombstone.successor {
        Some(Successor::Source(id)) => Some(&library[id].id),
        Some(Successor::Brief(_) | Successor::Claim(_)) | None => None,
    }
}
