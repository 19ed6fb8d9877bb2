//! Values that many pages show, each made once, when the first page asks for it: a claim, a source or a brief as it stands in
//! a list. Pages share them; a copy is the price of a pointer.

use std::collections::BTreeSet;
use std::sync::{Arc, OnceLock};

use tera::Value;

use crate::assess::Standing;
use crate::model::{
    AuthorId, Brief, BriefId, Choice, ClaimId, ClaimStatus, Date, Library, Origin, Rel, Shelf, Slug, Source, SourceId,
    Stance, TopicId,
};
use crate::plan::Page;

use super::page::Orders;
use super::view::{
    AuthorRef, BriefRef, ClaimRef, DateView, EntryView, LinkView, OriginLabel, ProfilePart, ProfileView, ReferenceText,
    SerialView, SourceName, SourceRef, StandingView, Tally, TopicRef,
};
use crate::cite::{self, References};
use crate::site::Site;
use crate::wording::{self, Words};

/// The shared values in one language of words, each list in the order of its ids.
#[derive(Debug)]
pub(super) struct Shared {
    common: Arc<Common>,
    pub(super) words: Words,
    standings: Vec<Value>,
    /// Sources by name, address and label alone: for the origins within other values.
    source_names: Lazy,
    pub(super) source_labels: Shelf<SourceId, String>,
    sources: Lazy,
    claims: Lazy,
    authors: Shelf<AuthorId, Value>,
    topics: Shelf<TopicId, Value>,
    briefs: Lazy,
    /// Sources as the lists of them want them.
    pub(super) orders: Orders,
}

/// Values that are made when they are asked for, by the position of what they tell of.
#[derive(Debug)]
struct Lazy(Vec<OnceLock<Value>>);

impl Lazy {
    fn new(length: usize) -> Self {
        Self((0..length).map(|_| OnceLock::new()).collect())
    }

    fn get(&self, at: usize, make: impl FnOnce() -> Value) -> Value {
        self.0[at].get_or_init(make).clone()
    }
}

/// What is the same in every language.
#[derive(Debug)]
pub(super) struct Common {
    /// Every source in the site's style.
    pub(super) references: References,
    /// The briefs that cite each source in their text, in order.
    pub(super) citing: Vec<Vec<BriefId>>,
    /// For each claim, the claims that relate themselves to it.
    relating: Vec<Vec<(Rel, ClaimId)>>,
    /// For each source, of how many claims' support it is an origin.
    pub(super) origin_of: Vec<usize>,
    /// For each topic, how many briefs are on it.
    topic_briefs: Vec<usize>,
}

impl Common {
    pub(super) fn new(site: Site<'_>, style: cite::Style) -> Self {
        let library = site.library;
        let mut topic_briefs = vec![0; library.topics.places()];
        let mut citing = vec![Vec::new(); library.sources.places()];
        for (id, brief) in library.briefs.entries() {
            for topic in &brief.topics {
                topic_briefs[topic.index()] += 1;
            }
            for source in &brief.body.references {
                citing[source.index()].push(id);
            }
        }
        Self {
            references: References::new(style, library, &site.config.language, site.config.citation.locale.as_ref()),
            citing,
            relating: relating(library),
            origin_of: origin_counts(site),
            topic_briefs,
        }
    }
}

impl std::ops::Deref for Shared {
    type Target = Common;

    fn deref(&self) -> &Common {
        &self.common
    }
}

impl Shared {
    pub(super) fn new(site: Site<'_>, common: Arc<Common>, words: &Words) -> Self {
        let library = site.library;
        let source_labels = library.sources.map(|_, source| source_label(source));
        Self {
            standings: Standing::ALL.into_iter().map(|standing| standing_value(site, words, standing)).collect(),
            source_names: Lazy::new(library.sources.places()),
            source_labels,
            sources: Lazy::new(library.sources.places()),
            claims: Lazy::new(library.claims.places()),
            authors: library.authors.map(|id, _| author_value(site, id)),
            topics: library.topics.map(|id, _| topic_value(site, id, common.topic_briefs[id.index()])),
            briefs: Lazy::new(library.briefs.places()),
            orders: Orders::default(),
            common,
            words: words.clone(),
        }
    }

    /// The words that they are in.
    pub(super) fn words(&self) -> &Words {
        &self.words
    }

    pub(super) fn standing(&self, standing: Standing) -> Value {
        self.standings[standing as usize].clone()
    }

    pub(super) fn all_standings(&self) -> Vec<Value> {
        self.standings.clone()
    }

    pub(super) fn claim(&self, site: Site<'_>, id: ClaimId) -> Value {
        self.claims.get(id.index(), || self.claim_value(site, id))
    }

    pub(super) fn source(&self, site: Site<'_>, id: SourceId) -> Value {
        self.sources.get(id.index(), || self.source_value(site, id))
    }

    pub(super) fn brief(&self, site: Site<'_>, id: BriefId) -> Value {
        self.briefs.get(id.index(), || self.brief_value(site, id))
    }

    pub(super) fn author(&self, id: AuthorId) -> Value {
        self.authors[id].clone()
    }

    pub(super) fn topic(&self, id: TopicId) -> Value {
        self.topics[id].clone()
    }

    /// The claims that relate themselves to this one.
    pub(super) fn related_to(&self, id: ClaimId) -> &[(Rel, ClaimId)] {
        &self.relating[id.index()]
    }

    /// Where a piece of evidence, or a source as a whole, has its statement from.
    pub(super) fn origins(&self, site: Site<'_>, origin: &Origin) -> Vec<OriginLabel> {
        let plain = |label: &str| vec![OriginLabel { label: label.to_owned(), source: None }];
        match origin {
            Origin::Itself => plain(self.words.text("origin_itself")),
            Origin::Unstated => plain(self.words.text("origin_unstated")),
            Origin::Relays(ids) => ids
                .iter()
                .map(|id| OriginLabel {
                    label: self.source_labels[*id].clone(),
                    source: Some(self.source_names.get(id.index(), || self.source_name(site, *id))),
                })
                .collect(),
        }
    }

    /// How well some claims are supported; `cited` are sources beside those that are their evidence.
    pub(super) fn profile(&self, site: Site<'_>, claims: &[ClaimId], cited: &[SourceId]) -> ProfileView {
        let mut sources: Vec<SourceId> = cited.to_vec();
        let mut origins = Vec::new();
        let mut counts = [0; Standing::ALL.len()];
        for id in claims {
            let found = &site.assessment[*id];
            counts[found.standing as usize] += 1;
            sources.extend(site.library[*id].evidence.iter().map(|evidence| evidence.source));
            origins.extend_from_slice(&found.support.origins);
        }
        let distinct = |ids: &mut Vec<SourceId>| {
            ids.sort_unstable();
            ids.dedup();
            ids.len()
        };
        let parts = Standing::ALL.into_iter().filter(|standing| counts[*standing as usize] > 0);
        ProfileView {
            claims: claims.len(),
            sources: distinct(&mut sources),
            origins: distinct(&mut origins),
            parts: parts.map(|standing| self.profile_part(standing, counts[standing as usize])).collect(),
            withdrawn: self.withdrawn(site, claims),
            oldest: claims
                .iter()
                .filter_map(|id| site.library[*id].as_of)
                .min()
                .map(|date| DateView::of(&self.words, date)),
        }
    }

    /// How many claims are not held any more, by what became of them.
    fn withdrawn(&self, site: Site<'_>, claims: &[ClaimId]) -> Vec<String> {
        let count = |status: ClaimStatus| match claims.iter().filter(|id| site.library[**id].status == status).count() {
            0 => None,
            count => Some(format!("{}: {count}", wording::claim_status(&self.words, status)?)),
        };
        [ClaimStatus::Retracted, ClaimStatus::Superseded, ClaimStatus::Expired].into_iter().filter_map(count).collect()
    }

    fn profile_part(&self, standing: Standing, count: usize) -> ProfilePart {
        ProfilePart {
            standing: self.standing(standing),
            count,
            label: wording::standing_count(&self.words, standing, count),
        }
    }

    fn source_name(&self, site: Site<'_>, id: SourceId) -> Value {
        let source = &site.library[id];
        let name = SourceName {
            id: source.id.to_string(),
            address: site.plan.addresses.of(site.library, Page::Source(id)),
            name: source.name().to_owned(),
            label: self.source_labels[id].clone(),
        };
        name.into()
    }

    fn source_value(&self, site: Site<'_>, id: SourceId) -> Value {
        let source = &site.library[id];
        let evidence = &site.assessment[id].evidence;
        let count = |stance| {
            let of_stance = evidence.iter().filter(|(claim, at)| site.library[*claim].evidence[*at].stance == stance);
            of_stance.count()
        };
        SourceRef {
            id: source.id.to_string(),
            address: site.plan.addresses.of(site.library, Page::Source(id)),
            name: source.name().to_owned(),
            untitled: source.title.is_none(),
            label: self.source_labels[id].clone(),
            reference: reference_text(&self.references.reference(site.library, id, &site.config.language)),
            entry: entry(&self.words, source).into(),
            kind: source.kind.as_deref().map(kind_name),
            year: source.date.map(Date::year),
            tier: source.tier.map(Choice::name),
            seen: source.seen,
            status: source.status.name(),
            interests: source
                .interests
                .iter()
                .map(|interest| wording::interest(&self.words, *interest).to_owned())
                .collect(),
            origin: origin_name(&source.origin),
            origins: self.origins(site, &source.origin),
            claim_count: claim_count(site, id),
            tally: Tally {
                supports: count(Stance::Supports),
                disputes: count(Stance::Disputes),
                qualifies: count(Stance::Qualifies),
                context: count(Stance::Context),
            },
            origin_of: self.origin_of[id.index()],
        }
        .into()
    }

    fn claim_value(&self, site: Site<'_>, id: ClaimId) -> Value {
        let claim = &site.library[id];
        let foreign = Some(site.library.language_of(id).unwrap_or(&site.config.language));
        let foreign = foreign.filter(|language| language.as_str() != self.words.language());
        ClaimRef {
            id: claim.id.to_string(),
            address: site.plan.addresses.of(site.library, Page::Claim(id)),
            text: wording::sentence(claim, site.config.likelihood_scale).into_owned(),
            short: wording::short_sentence(claim, site.config.likelihood_scale).into_owned(),
            language: foreign.map(|language| language.as_str().to_owned()),
            direction: foreign.map(|language| if language.is_right_to_left() { "rtl" } else { "ltr" }),
            kind: claim.kind.name(),
            kind_label: wording::claim_kind(&self.words, claim.kind).to_owned(),
            standing: self.standing(site.assessment[id].standing),
            verdict: wording::verdict(&self.words, site.library, site.assessment, id),
            mode: claim.mode.name(),
            by: claim.by.as_ref().map(|by| wording::attribution(site.library, by)),
            status: claim.status.name(),
            likelihood: claim
                .likelihood
                .as_ref()
                .map(|it| wording::likelihood(&self.words, it, site.config.likelihood_scale)),
            as_of: claim.as_of.map(|date| DateView::of(&self.words, date)),
            year: claim.as_of.map(Date::year),
            brief_count: site.uses.claim_briefs[id.index()].len(),
            topics: topics_of(site, id).into_iter().map(|id| self.topic(id)).collect(),
        }
        .into()
    }

    fn brief_value(&self, site: Site<'_>, id: BriefId) -> Value {
        let brief = &site.library[id];
        let claims = &site.uses.brief_claims[id];
        BriefRef {
            slug: brief.slug.to_string(),
            address: site.plan.addresses.of(site.library, Page::Brief(id)),
            title: brief.title.clone(),
            summary: brief.summary.clone(),
            kind: brief.kind.name(),
            kind_label: wording::brief_kind(&self.words, brief.kind).to_owned(),
            date: DateView::of(&self.words, brief.date),
            updated: brief.updated.map(|date| DateView::of(&self.words, date)),
            draft: brief.draft,
            future: brief.date.first_day() > site.today,
            expired: brief.has_expired(site.today),
            amended: self.amended(brief),
            authors: brief.authors.iter().map(|id| self.author(*id)).collect(),
            topics: brief.topics.iter().map(|id| self.topic(*id)).collect(),
            claim_count: claims.len(),
            profile: self.profile(site, claims, &brief.body.references).into(),
            language: brief.language.as_ref().unwrap_or(&site.config.language).as_str().to_owned(),
        }
        .into()
    }
}

impl Shared {
    /// What the gravest of a brief's prominent corrections is called; kinds stand in the order of their weight.
    fn amended(&self, brief: &Brief) -> Option<String> {
        let kinds = brief.corrections.iter().map(|correction| correction.kind);
        let gravest =
            kinds.filter(|kind| wording::correction_kind(&self.words, *kind).1).max_by_key(|kind| *kind as usize)?;
        Some(wording::correction_kind(&self.words, gravest).0.to_owned())
    }
}

/// The topics of the briefs that use a claim, in order.
pub(super) fn topics_of(site: Site<'_>, id: ClaimId) -> BTreeSet<TopicId> {
    let briefs = &site.uses.claim_briefs[id.index()];
    briefs.iter().flat_map(|brief| site.library[*brief].topics.iter().copied()).collect()
}

/// On how many claims a source bears.
pub(super) fn claim_count(site: Site<'_>, id: SourceId) -> usize {
    site.assessment[id].evidence.chunk_by(|(one, _), (next, _)| one == next).count()
}

/// A type as a name without spaces: an author may write anything.
pub(super) fn kind_name(kind: &str) -> String {
    Slug::from_text(kind).map_or_else(|| "other".to_owned(), |name| name.as_str().to_owned())
}

pub(super) fn origin_name(origin: &Origin) -> &'static str {
    match origin {
        Origin::Itself => "self",
        Origin::Relays(_) => "relays",
        Origin::Unstated => "unstated",
    }
}

fn origin_counts(site: Site<'_>) -> Vec<usize> {
    let mut counts = vec![0; site.library.sources.places()];
    for origin in site.assessment.claims.iter().flat_map(|claim| &claim.support.origins) {
        counts[origin.index()] += 1;
    }
    counts
}

fn relating(library: &Library) -> Vec<Vec<(Rel, ClaimId)>> {
    let mut relating = vec![Vec::new(); library.claims.places()];
    for (id, claim) in library.claims.entries() {
        for relation in &claim.relates {
            relating[relation.claim.index()].push((relation.rel, id));
        }
    }
    relating
}

fn standing_value(site: Site<'_>, words: &Words, standing: Standing) -> Value {
    let wording::Standing { name, label, counted, symbol, tone, rule } = wording::standing(words, standing);
    let [label, counted, rule] = [label, counted, rule].map(str::to_owned);
    let rule_address = site.plan.addresses.link(format!("claims/#standing-{name}"));
    let html = format!(
        "<span class=\"standing {tone}\"><span class=\"symbol\" aria-hidden=\"true\">{symbol}</span> {label}</span>"
    );
    StandingView { name, label, counted, symbol, tone, rule, rule_address, html: Value::safe_string(&html) }.into()
}

fn author_value(site: Site<'_>, id: AuthorId) -> Value {
    let author = &site.library[id];
    let address = site.plan.addresses.of(site.library, Page::Author(id));
    AuthorRef { id: author.id.to_string(), address, name: author.name.clone() }.into()
}

fn topic_value(site: Site<'_>, id: TopicId, brief_count: usize) -> Value {
    let topic = &site.library[id];
    let address = site.plan.addresses.of(site.library, Page::Topic(id));
    TopicRef { id: topic.id.to_string(), address, title: topic.title.clone(), brief_count }.into()
}

/// How a text calls a source: by author or publisher, and year.
fn source_label(source: &Source) -> String {
    let authors: Vec<&str> = source.authors.iter().map(|person| person.name.as_str()).collect();
    let who = match authors.as_slice() {
        [] => source.publisher.as_deref().or(source.organization.as_deref()).unwrap_or(source.name()).to_owned(),
        [one] => (*one).to_owned(),
        [one, two] => format!("{one} and {two}"),
        [one, ..] => format!("{one} et al."),
    };
    match source.date {
        Some(date) => format!("{who}, {}", date.year()),
        None => who,
    }
}

/// A reference as a theme takes it.
pub(super) fn reference_text(reference: &cite::Reference) -> Value {
    let cite::Reference { before, title, after } = reference;
    let linked = reference.is_linked();
    let [before, title, after] = [before, title, after].map(|part| Value::safe_string(part));
    ReferenceText { before, title, after, linked }.into()
}

/// What a bibliography prints.
fn entry(words: &Words, source: &Source) -> EntryView {
    let people = if source.authors.is_empty() { &source.editors } else { &source.authors };
    let names: Vec<String> = people
        .iter()
        .map(|person| match &person.given {
            Some(given) => format!("{}, {given}", person.name),
            None => person.name.clone(),
        })
        .collect();
    let authors = (!names.is_empty()).then(|| names.join("; "));
    let container = source.parents.iter().find_map(|parent| parent.title.clone());
    let publisher = source.publisher.clone().or_else(|| source.organization.clone());
    let publisher = publisher.filter(|name| authors.as_deref() != Some(name) && container.as_deref() != Some(name));
    let label = |prefix: &str, value: &Option<String>| value.as_ref().map(|value| format!("{prefix} {value}"));
    let details: Vec<String> = [
        label("vol.", &source.volume),
        label("no.", &source.issue),
        label("pp.", &source.page_range),
        source.genre.clone(),
        source.location.clone(),
    ]
    .into_iter()
    .flatten()
    .collect();
    EntryView {
        authors,
        title: source.title.clone(),
        note: source.note.clone(),
        language: source.language.as_ref().map(|language| language.as_str().to_owned()),
        container,
        publisher,
        date: source.date.map(|date| DateView::of(words, date)),
        details: (!details.is_empty()).then(|| details.join(", ")),
        link: source.url.as_ref().map(link),
        archived: source.archived.as_ref().map(|archived| link(&archived.url)),
        robust: Value::safe_string(&cite::robust_link(source)),
        accessed: source.accessed.map(|date| DateView::of(words, date)),
        serials: source.serial_numbers.iter().map(|(scheme, value)| serial(source, scheme, value)).collect(),
    }
}

/// A link that shows the host it leads to.
pub(super) fn link(url: &crate::model::Url) -> LinkView {
    let host = url.host().to_owned();
    LinkView { title: if host.is_empty() { url.to_string() } else { host.clone() }, url: url.to_string(), host }
}

fn serial(source: &Source, scheme: &str, value: &str) -> SerialView {
    let resolves = scheme == "doi" || (scheme == "arxiv" && source.doi().is_none());
    let url = source.resolved().filter(|_| resolves).map(|url| url.to_string());
    let scheme = match scheme {
        "serial" => String::new(),
        "arxiv" => "arXiv".to_owned(),
        other => other.to_uppercase(),
    };
    SerialView { scheme, value: value.to_owned(), url }
}
