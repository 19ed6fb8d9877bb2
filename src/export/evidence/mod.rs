//! Everything that the site states and what stands behind it, as one JSON document (RFC 8259). `schema.json` describes
//! it (JSON Schema 2020-12) and is published beside it.
//!
//! Nothing is gathered: each list is written while it is gone through, so the library is not in memory twice.

mod brief;
mod claim;
mod history;
mod source;

use std::collections::BTreeMap;

use serde::{Serialize, Serializer};

use crate::assess::Standing;
use crate::config::BaseUrl;
use crate::model::{self, Choice, ClaimId, Date, SourceId, TombstoneId};
use crate::plan::{Data, Page};
use crate::site::{Site, corrections};
use crate::wording;

/// The form of the document. It changes when a program that reads this form would go wrong with another.
const FORM: u32 = 1;

/// The description of the document.
const SCHEMA: &str = include_str!("schema.json");

/// The whole document.
#[derive(Serialize)]
struct Document<'a> {
    /// `$schema`, which is no name for a field.
    #[serde(flatten)]
    schema: BTreeMap<&'static str, String>,
    schema_version: u32,
    generator: &'static str,
    site: About<'a>,
    standings: Vec<Rule<'a>>,
    briefs: Each<'a, brief::Brief<'a>>,
    claims: Each<'a, claim::Claim<'a>>,
    sources: Each<'a, source::Source<'a>>,
    authors: Each<'a, brief::Author<'a>>,
    topics: Each<'a, brief::Topic<'a>>,
    corrections: Vec<brief::Correction<'a>>,
    gone: Each<'a, history::Gone<'a>>,
}

/// The site as a whole.
#[derive(Serialize)]
struct About<'a> {
    title: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<&'a str>,
    language: &'a str,
    /// What addresses are meant from where they are not whole.
    #[serde(skip_serializing_if = "Option::is_none")]
    base_url: Option<&'a str>,
    publisher: &'a str,
    likelihood_scale: &'static str,
}

/// What a standing means.
#[derive(Serialize)]
struct Rule<'a> {
    name: &'static str,
    label: &'a str,
    rule: &'a str,
}

/// Writes the document.
pub(super) fn write(site: Site<'_>, buffer: &mut Vec<u8>) {
    let library = site.library;
    let changes = &site.uses.dates;
    let standing = |standing| {
        let wording::Standing { name, label, rule, .. } = wording::standing(site.messages.of_site(), standing);
        Rule { name, label, rule }
    };
    let document = Document {
        schema: BTreeMap::from([("$schema", site.full(Page::Data(Data::EvidenceSchema)))]),
        schema_version: FORM,
        generator: concat!("Corroborate ", env!("CARGO_PKG_VERSION")),
        site: About {
            title: &site.config.title,
            description: site.config.description.as_deref(),
            language: site.config.language.as_str(),
            base_url: site.config.base_url.as_ref().map(BaseUrl::as_str),
            publisher: site.publisher(),
            likelihood_scale: site.config.likelihood_scale.name(),
        },
        standings: Standing::ALL.into_iter().map(standing).collect(),
        briefs: Each::new(library.briefs.ids(), move |id| brief::Brief::of(site, id)),
        claims: Each::new(library.claims.ids(), move |id| claim::Claim::of(site, id, changes[id.index()])),
        sources: Each::new(library.sources.ids(), move |id| source::Source::of(site, id)),
        authors: Each::new(library.authors.ids(), move |id| brief::Author::of(site, id)),
        topics: Each::new(library.topics.ids(), move |id| brief::Topic::of(site, id)),
        corrections: corrections::all(site).into_iter().map(|made| brief::Correction::of(site, made)).collect(),
        gone: Each::new((0..library.tombstones.len()).map(TombstoneId::at), move |id| history::Gone::of(site, id)),
    };
    // Texts and numbers can always be written.
    _ = serde_json::to_writer(&mut *buffer, &document);
    buffer.push(b'\n');
}

/// Writes its description.
pub(super) fn schema(buffer: &mut Vec<u8>) {
    buffer.extend_from_slice(SCHEMA.as_bytes());
}

/// A list whose items are made while it is written.
struct Each<'a, T>(Box<dyn Fn() -> Items<'a, T> + 'a>);

type Items<'a, T> = Box<dyn Iterator<Item = T> + 'a>;

impl<'a, T> Each<'a, T> {
    fn new<Id>(ids: impl Iterator<Item = Id> + Clone + 'a, item: impl Fn(Id) -> T + Copy + 'a) -> Self {
        Self(Box::new(move || Box::new(ids.clone().map(item))))
    }
}

impl<T: Serialize> Serialize for Each<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq((self.0)())
    }
}

/// A date or the like, as the content format writes it.
#[derive(Clone, Copy)]
struct Shown<T>(T);

impl<T: std::fmt::Display> Serialize for Shown<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

/// A rule that something is excused from.
#[derive(Serialize)]
struct Waiver<'a> {
    rule: &'a str,
    reason: &'a str,
    until: Shown<Date>,
}

impl<'a> Waiver<'a> {
    fn of(waiver: &'a model::Waiver) -> Self {
        let model::Waiver { rule, reason, until, index: _ } = waiver;
        Self { rule, reason, until: Shown(*until) }
    }
}

/// The ids of claims.
fn claim_ids<'a>(site: Site<'a>, ids: &[ClaimId]) -> Vec<&'a str> {
    ids.iter().map(|id| &*site.library[*id].id).collect()
}

/// The keys of sources.
fn source_keys<'a>(site: Site<'a>, ids: &[SourceId]) -> Vec<&'a str> {
    ids.iter().map(|id| &*site.library[*id].id).collect()
}
