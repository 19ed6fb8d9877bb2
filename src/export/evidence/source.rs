//! Sources, and where they have their statements from.

use serde::Serialize;

use crate::model::{self, Choice, Date, Origin, SourceId};
use crate::plan::Page;
use crate::site::Site;

use super::history::BriefVersion;
use super::{Shown, claim_ids, source_keys};

/// A source.
#[derive(Serialize)]
pub(super) struct Source<'a> {
    id: &'a str,
    address: String,
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    r#type: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<&'a str>,
    authors: Vec<Person<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    date: Option<Shown<Date>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    publisher: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    organization: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    archived_url: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    accessed: Option<Shown<Date>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    doi: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    language: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tier: Option<&'static str>,
    seen: bool,
    status: &'static str,
    interests: Vec<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reliability: Option<Reliability<'a>>,
    origin: Provenance<'a>,
    independent_origins: Vec<&'a str>,
    relayed_by: Vec<&'a str>,
    bears_on: Vec<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    record: Option<BriefVersion<'a>>,
}

#[derive(Serialize)]
struct Person<'a> {
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    given: Option<&'a str>,
}

#[derive(Serialize)]
struct Reliability<'a> {
    grade: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    why: Option<&'a str>,
}

/// Where a statement has come from.
#[derive(Serialize)]
pub(super) struct Provenance<'a> {
    /// `self`, `unstated` or `relays`.
    kind: &'static str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    relays: Vec<&'a str>,
}

impl<'a> Provenance<'a> {
    pub(super) fn of(site: Site<'a>, origin: &Origin) -> Self {
        match origin {
            Origin::Itself => Self { kind: "self", relays: Vec::new() },
            Origin::Unstated => Self { kind: "unstated", relays: Vec::new() },
            Origin::Relays(ids) => Self { kind: "relays", relays: source_keys(site, ids) },
        }
    }
}

impl<'a> Source<'a> {
    pub(super) fn of(site: Site<'a>, id: SourceId) -> Self {
        let source = &site.library[id];
        let found = &site.assessment[id];
        let mut bears_on: Vec<_> = found.evidence.iter().map(|(claim, _)| *claim).collect();
        bears_on.dedup();
        let person = |person: &'a model::Person| Person { name: &person.name, given: person.given.as_deref() };
        let reliability = source.reliability.as_ref();
        Self {
            id: &source.id,
            address: site.full(Page::Source(id)),
            name: source.name(),
            r#type: source.kind.as_deref(),
            title: source.title.as_deref(),
            authors: source.authors.iter().map(person).collect(),
            date: source.date.map(Shown),
            publisher: source.publisher.as_deref(),
            organization: source.organization.as_deref(),
            url: source.url.as_ref().map(model::Url::as_str),
            archived_url: source.archived.as_ref().map(|archived| archived.url.as_str()),
            accessed: source.accessed.map(Shown),
            doi: source.doi(),
            language: source.language.as_ref().map(model::Language::as_str),
            tier: source.tier.map(Choice::name),
            seen: source.seen,
            status: source.status.name(),
            interests: source.interests.iter().map(|interest| interest.name()).collect(),
            reliability: reliability.map(|held| Reliability { grade: held.grade.name(), why: held.why.as_deref() }),
            origin: Provenance::of(site, &source.origin),
            independent_origins: source_keys(site, &found.roots.independent),
            relayed_by: source_keys(site, &found.relayed_by),
            bears_on: claim_ids(site, &bears_on),
            record: BriefVersion::of_source(site, &source.id),
        }
    }
}
