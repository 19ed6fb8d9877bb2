//! Tombstones: what was published and is there no more, and what has taken its place.

use std::collections::HashMap;
use std::sync::Arc;

use crate::diag::{Diagnostic, Place};
use crate::model::{Choice, Successor, Tombstone, TombstoneKind};
use crate::parse::RawTombstone;

use super::asked::Names;

/// Links tombstones, sorted by what was there and its name.
pub(super) fn link(
    mut raw: Vec<Arc<RawTombstone>>,
    names: &Names<'_>,
    findings: &mut Vec<Diagnostic>,
) -> Vec<Tombstone> {
    raw.sort_by(|a, b| (a.what, &a.name).cmp(&(b.what, &b.name)));
    refuse_doubles(&mut raw, findings);
    raw.retain(|tombstone| match find(names, tombstone.what, &tombstone.name) {
        None => true,
        Some(_) => {
            let (what, name) = (tombstone.what.name(), &tombstone.name);
            let message = format!("{what} `{name}` has a tombstone, and it is still there");
            let help = "take the tombstone away, or what it stands for";
            findings.push(at(Diagnostic::error("tombstone-of-living", message).help(help), tombstone, what));
            false
        }
    });
    let next: HashMap<(TombstoneKind, &str), &str> = raw
        .iter()
        .filter_map(|tombstone| Some(((tombstone.what, &*tombstone.name), tombstone.successor.as_deref()?)))
        .collect();
    let successors: Vec<Option<Successor>> =
        raw.iter().map(|tombstone| successor(tombstone, &next, names, findings)).collect();
    raw.into_iter().zip(successors).map(|(raw, successor)| finish(Arc::unwrap_or_clone(raw), successor)).collect()
}

fn finish(raw: RawTombstone, successor: Option<Successor>) -> Tombstone {
    let RawTombstone { declared, what, name, date, reason, successor: _ } = raw;
    Tombstone { declared, what, name, date, reason, successor }
}

/// What has taken its place: at once, or through others that are gone as well.
fn successor(
    tombstone: &RawTombstone,
    next: &HashMap<(TombstoneKind, &str), &str>,
    names: &Names<'_>,
    findings: &mut Vec<Diagnostic>,
) -> Option<Successor> {
    let what = tombstone.what;
    let first = tombstone.successor.as_deref()?;
    let mut name = first;
    // More steps than there are tombstones go round.
    for _ in 0..=next.len() {
        if let Some(found) = find(names, what, name) {
            return Some(found);
        }
        match next.get(&(what, name)) {
            Some(further) => name = further,
            None => {
                findings.extend(unknown(names, what, name).map(|finding| at(finding, tombstone, "successor")));
                return None;
            }
        }
    }
    let message = format!("the successors of {} `{}` go round in a circle", what.name(), tombstone.name);
    let help = "name what has taken its place in the end, or take `successor` away";
    findings.push(at(Diagnostic::error("succession-cycle", message).help(help), tombstone, "successor"));
    None
}

fn find(names: &Names<'_>, what: TombstoneKind, name: &str) -> Option<Successor> {
    match what {
        TombstoneKind::Brief => names.briefs.get(name).map(Successor::Brief),
        TombstoneKind::Claim => names.claims.get(name).map(Successor::Claim),
        TombstoneKind::Source => names.sources.get(name).map(Successor::Source),
    }
}

fn unknown(names: &Names<'_>, what: TombstoneKind, name: &str) -> Option<Diagnostic> {
    match what {
        TombstoneKind::Brief => names.briefs.unknown(name, "brief", "name a brief of this site"),
        TombstoneKind::Claim => names.claims.unknown(name, "claim", "name a claim of this site"),
        TombstoneKind::Source => names.sources.unknown(name, "source", "name a source of this site"),
    }
}

/// Reports the second tombstone of one thing, which stands behind the first.
fn refuse_doubles(raw: &mut Vec<Arc<RawTombstone>>, findings: &mut Vec<Diagnostic>) {
    raw.dedup_by(|later, first| {
        let same = (later.what, &later.name) == (first.what, &first.name);
        if same {
            let what = later.what.name();
            let message = format!("{what} `{}` has two tombstones", later.name);
            let finding = Diagnostic::error("duplicate-id", message).help("take one of them away");
            findings.push(at(at(finding, later, what), first, what));
        }
        same
    });
}

fn at(finding: Diagnostic, tombstone: &RawTombstone, key: &'static str) -> Diagnostic {
    finding.at(tombstone.declared.file, Place::Field(tombstone.declared.path.clone().key(key)), "")
}
