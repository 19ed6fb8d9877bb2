//! What has been published before: from the record, and from the tombstones.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::model::{Choice, Date, Successor, TombstoneId};
use crate::record::{ClaimEntry, Earlier};
use crate::site::Site;

use super::Shown;

/// In which version something stands, and since when.
#[derive(Serialize)]
pub(super) struct BriefVersion<'a> {
    version: u32,
    first_published: Shown<Date>,
    since: Shown<Date>,
    hash: &'a str,
}

impl<'a> BriefVersion<'a> {
    pub(super) fn of(site: Site<'a>, slug: &str) -> Option<Self> {
        let entry = site.record?.briefs.get(slug)?;
        Some(Self {
            version: entry.version,
            first_published: Shown(entry.first),
            since: Shown(entry.since),
            hash: &entry.hash,
        })
    }

    pub(super) fn of_source(site: Site<'a>, key: &str) -> Option<Self> {
        let entry = site.record?.sources.get(key)?;
        Some(Self {
            version: entry.version,
            first_published: Shown(entry.first),
            since: Shown(entry.since),
            hash: &entry.hash,
        })
    }
}

/// The same of a claim, with what it said before.
#[derive(Serialize)]
pub(super) struct ClaimVersion<'a> {
    version: u32,
    first_published: Shown<Date>,
    since: Shown<Date>,
    hash: &'a str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    before: Vec<Before<'a>>,
}

/// An earlier version.
#[derive(Serialize)]
struct Before<'a> {
    version: u32,
    until: Shown<Date>,
    /// By the names of its fields, what it said where the next version says something else.
    was: &'a BTreeMap<String, String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    corrected_in: Option<&'a str>,
}

impl<'a> ClaimVersion<'a> {
    pub(super) fn of(site: Site<'a>, id: &str) -> Option<Self> {
        let ClaimEntry { version, first, since, hash, before, .. } = site.record?.claims.get(id)?;
        let before = before.iter().map(|Earlier { version, until, was, corrected_in }| Before {
            version: *version,
            until: Shown(*until),
            was,
            corrected_in: corrected_in.as_deref(),
        });
        Some(Self {
            version: *version,
            first_published: Shown(*first),
            since: Shown(*since),
            hash,
            before: before.collect(),
        })
    }
}

/// What was published and is gone.
#[derive(Serialize)]
pub(super) struct Gone<'a> {
    what: &'static str,
    id: &'a str,
    date: Shown<Date>,
    reason: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    successor: Option<&'a str>,
}

impl<'a> Gone<'a> {
    pub(super) fn of(site: Site<'a>, id: TombstoneId) -> Self {
        let gone = &site.library[id];
        let successor = gone.successor.map(|successor| match successor {
            Successor::Brief(id) => &*site.library[id].slug,
            Successor::Claim(id) => &*site.library[id].id,
            Successor::Source(id) => &*site.library[id].id,
        });
        Self { what: gone.what.name(), id: &gone.name, date: Shown(gone.date), reason: &gone.reason, successor }
    }
}
