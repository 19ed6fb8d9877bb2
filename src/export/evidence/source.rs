//! Sources, and where they have their statements from.

use std::collections::BTreeMap;

use serde::{Serialize, Serializer};

use crate::model::{self, Choice, Date, ExtraValue, FURTHER_KEYS, Origin, SourceId};
use crate::plan::Page;
use crate::site::Site;

use super::history::BriefVersion;
use super::{Shown, Waiver, claim_ids, source_keys};

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
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<&'a str>,
    authors: Vec<Person<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    editors: Vec<Person<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    date: Option<Shown<Date>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    publisher: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    organization: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    location: Option<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    parents: Vec<Parent<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    volume: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    issue: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    page_range: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    archived_url: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    archived_on: Option<Shown<Date>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    accessed: Option<Shown<Date>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    doi: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    isbn: Option<&'a str>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    serial_numbers: BTreeMap<&'a str, &'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    language: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    genre: Option<&'a str>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    further: BTreeMap<&'a str, Anything<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tier: Option<&'static str>,
    seen: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    access: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    descriptor: Option<&'a str>,
    status: &'static str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    notices: Vec<Notice<'a>>,
    interests: Vec<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reliability: Option<Reliability<'a>>,
    origin: Provenance<'a>,
    independent_origins: Vec<&'a str>,
    relayed_by: Vec<&'a str>,
    bears_on: Vec<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    waivers: Vec<Waiver<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    capture: Option<Capture>,
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

/// The work that a source is part of.
#[derive(Serialize)]
struct Parent<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    r#type: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    authors: Vec<Person<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    editors: Vec<Person<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    date: Option<Shown<Date>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    publisher: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    location: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    volume: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    issue: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    accessed: Option<Shown<Date>>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    serial_numbers: BTreeMap<&'a str, &'a str>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    further: BTreeMap<&'a str, Anything<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    parents: Vec<Parent<'a>>,
}

/// What has been said about a source since it was published.
#[derive(Serialize)]
struct Notice<'a> {
    r#type: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    date: Option<Shown<Date>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<&'a str>,
}

/// Our private copy, of which nothing but this is published.
#[derive(Serialize)]
struct Capture {
    sha256: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    filed: Option<Shown<Date>>,
}

/// A value of any form; numbers are texts, so that their digits stay.
struct Anything<'a>(&'a ExtraValue);

impl Serialize for Anything<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            ExtraValue::Null => serializer.serialize_unit(),
            ExtraValue::Flag(flag) => serializer.serialize_bool(*flag),
            ExtraValue::Number(number) => serializer.serialize_str(&number.text),
            ExtraValue::Text(text) => serializer.serialize_str(text),
            ExtraValue::List(list) => serializer.collect_seq(list.iter().map(Anything)),
            ExtraValue::Map(map) => serializer.collect_map(map.iter().map(|(key, value)| (key, Anything(value)))),
        }
    }
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
        let further = source.extra.iter().filter(|(key, _)| FURTHER_KEYS.contains(&&**key));
        let reliability = source.reliability.as_ref();
        Self {
            id: &source.id,
            address: site.full(Page::Source(id)),
            name: source.name(),
            r#type: source.kind.as_deref(),
            title: source.title.as_deref(),
            note: source.note.as_deref(),
            authors: source.authors.iter().map(Person::of).collect(),
            editors: source.editors.iter().map(Person::of).collect(),
            date: source.date.map(Shown),
            publisher: source.publisher.as_deref(),
            organization: source.organization.as_deref(),
            location: source.location.as_deref(),
            parents: source.parents.iter().map(Parent::of).collect(),
            volume: source.volume.as_deref(),
            issue: source.issue.as_deref(),
            page_range: source.page_range.as_deref(),
            url: source.url.as_ref().map(model::Url::as_str),
            archived_url: source.archived.as_ref().map(|archived| archived.url.as_str()),
            archived_on: source.archived.as_ref().and_then(|archived| archived.date).map(Shown),
            accessed: source.accessed.map(Shown),
            doi: source.doi(),
            isbn: source.isbn(),
            serial_numbers: numbers(&source.serial_numbers),
            language: source.language.as_ref().map(model::Language::as_str),
            genre: source.genre.as_deref(),
            further: further.map(|(key, value)| (&**key, Anything(value))).collect(),
            tier: source.tier.map(Choice::name),
            seen: source.seen,
            access: source.access.map(Choice::name),
            descriptor: source.descriptor.as_deref(),
            status: source.status.name(),
            notices: source.notices.iter().map(Notice::of).collect(),
            interests: source.interests.iter().map(|interest| interest.name()).collect(),
            reliability: reliability.map(|held| Reliability { grade: held.grade.name(), why: held.why.as_deref() }),
            origin: Provenance::of(site, &source.origin),
            independent_origins: source_keys(site, &found.roots.independent),
            relayed_by: source_keys(site, &found.relayed_by),
            bears_on: claim_ids(site, &bears_on),
            waivers: source.allow.iter().map(Waiver::of).collect(),
            capture: site.verification.capture(id).map(|sha256| Capture { sha256, filed: site.filed(id).map(Shown) }),
            record: BriefVersion::of_source(site, &source.id),
        }
    }
}

/// Identifiers by scheme.
fn numbers(numbers: &[(String, String)]) -> BTreeMap<&str, &str> {
    numbers.iter().map(|(scheme, number)| (&**scheme, &**number)).collect()
}

impl<'a> Person<'a> {
    fn of(person: &'a model::Person) -> Self {
        Self { name: &person.name, given: person.given.as_deref() }
    }
}

impl<'a> Parent<'a> {
    fn of(parent: &'a model::Parent) -> Self {
        Self {
            r#type: parent.kind.as_deref(),
            title: parent.title.as_deref(),
            authors: parent.authors.iter().map(Person::of).collect(),
            editors: parent.editors.iter().map(Person::of).collect(),
            date: parent.date.map(Shown),
            publisher: parent.publisher.as_deref(),
            location: parent.location.as_deref(),
            volume: parent.volume.as_deref(),
            issue: parent.issue.as_deref(),
            url: parent.url.as_ref().map(model::Url::as_str),
            accessed: parent.accessed.map(Shown),
            serial_numbers: numbers(&parent.serial_numbers),
            further: parent.further.iter().map(|(key, value)| (&**key, Anything(value))).collect(),
            parents: parent.parents.iter().map(Self::of).collect(),
        }
    }
}

impl<'a> Notice<'a> {
    fn of(notice: &'a model::Notice) -> Self {
        let model::Notice { kind, date, url, text } = notice;
        Self { r#type: kind, date: date.map(Shown), url: url.as_ref().map(model::Url::as_str), text: text.as_deref() }
    }
}
