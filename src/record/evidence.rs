//! The evidence of a claim as the record keeps it, and what of it has been dropped since.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Choice, Claim, Evidence, Library, Origin, Stance, Successor, TombstoneKind, on_one_line};

use super::{ClaimEntry, FieldEdit};

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

/// The words that it quotes, by the key of their source: each once, sorted.
pub(super) fn quotes(library: &Library, claim: &Claim) -> BTreeMap<String, Vec<String>> {
    let mut quotes: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (evidence, words) in claim.evidence.iter().filter_map(quoted) {
        quotes.entry(library[evidence.source].id.to_string()).or_default().insert(words);
    }
    quotes.into_iter().map(|(key, words)| (key, words.into_iter().collect())).collect()
}

/// Where the claim’s evidence says that sources have it from, by the key of the source, where they do not say so themselves.
pub(super) fn origins(library: &Library, claim: &Claim) -> BTreeMap<String, String> {
    let said = claim.evidence.iter().filter_map(|evidence| Some((evidence.source, evidence.origin.as_ref()?)));
    said.map(|(source, origin)| (library[source].id.to_string(), origin_text(library, origin))).collect()
}

/// An origin as the record has it.
pub(super) fn origin_text(library: &Library, origin: &Origin) -> String {
    match origin {
        Origin::Itself => "self".to_owned(),
        Origin::Unstated => "unstated".to_owned(),
        Origin::Relays(from) => {
            let mut keys: Vec<&str> = from.iter().map(|id| &*library[*id].id).collect();
            keys.sort_unstable();
            keys.join(", ")
        }
    }
}

/// A piece of evidence that was published with another origin: which, and what was said and is said of where its source
/// has the claim from; empty where it is left to the source.
pub fn reattributed<'l>(library: &Library, claim: &'l Claim, entry: &ClaimEntry) -> Vec<(&'l Evidence, FieldEdit)> {
    let now = origins(library, claim);
    let known = |key: &str| entry.evidence.iter().any(|line| line.split_once(' ').is_some_and(|(_, of)| of == key));
    let mut seen = BTreeSet::new();
    let pieces =
        claim.evidence.iter().filter(|evidence| known(&library[evidence.source].id) && seen.insert(evidence.source));
    let changed = pieces.filter_map(|evidence| {
        let key = &*library[evidence.source].id;
        let said = |in_all: &BTreeMap<String, String>| in_all.get(key).cloned().unwrap_or_default();
        let edit = FieldEdit { name: key.to_owned(), was: said(&entry.origins), is: said(&now) };
        (edit.was != edit.is).then_some((evidence, edit))
    });
    changed.collect()
}

/// Words that were published as those of a source, and that the claim does not quote any more.
#[derive(Debug, Clone)]
pub struct Unquoted<'l> {
    /// What was quoted.
    pub was: String,
    /// What stands for it: the first piece of evidence from that source which quotes other words, or else the first.
    pub evidence: &'l Evidence,
}

/// The quotations that the entry has and the claim has not, neither by themselves nor within longer ones, from sources
/// that it still names. Where a source is gone altogether, its evidence is [`dropped`].
pub fn unquoted<'l>(library: &Library, claim: &'l Claim, entry: &ClaimEntry) -> Vec<Unquoted<'l>> {
    let published = entry.quotes.iter().flat_map(|(key, quotes)| quotes.iter().map(move |words| (key, words)));
    let gone = published.filter_map(|(key, was)| {
        let known = [key.as_str(), successor(library, key).unwrap_or(key)];
        let of_source: Vec<&Evidence> =
            claim.evidence.iter().filter(|it| known.contains(&&*library[it.source].id)).collect();
        let now: Vec<(&Evidence, String)> = of_source.iter().copied().filter_map(quoted).collect();
        if now.iter().any(|(_, words)| words.contains(was)) {
            return None;
        }
        let other = now.iter().find(|(_, words)| !entry.quotes[key].contains(words)).map(|(evidence, _)| *evidence);
        let evidence = other.or_else(|| of_source.first().copied())?;
        Some(Unquoted { was: was.clone(), evidence })
    });
    gone.collect()
}

/// A piece of evidence with the words that it quotes.
fn quoted(evidence: &Evidence) -> Option<(&Evidence, String)> {
    Some((evidence, on_one_line(evidence.quote.as_deref()?)))
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
