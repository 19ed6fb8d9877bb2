//! What a page says of its subject in schema.org's terms (schema.org 30.0): one graph for each page, whose nodes have
//! names (`@id`) that stay. It says what the page says, and no more than the evidence does.
//!
//! There is no `ClaimReview`: it rates what others have claimed by a rating that an author gives, and no key of a claim
//! is one. A standing counts sources; it is no judgement of truth.

mod brief;
mod claim;
mod crumbs;
mod people;
mod source;

use crate::model::{AuthorId, TopicId};
use crate::plan::{Data, Page};

use super::Told;
use super::json::Node;
use super::place::Place;

pub(super) use brief::kind as brief_kind;
pub(super) use claim::claim;
pub(super) use people::{Nature, nature};
pub(super) use source::{citation, kind as source_kind, source};

/// The vocabulary of every term without a prefix.
pub(super) const SCHEMA: &str = "https://schema.org";

/// The graph of a page; `None` for pages that nobody should keep.
pub(super) fn of_page(told: Told<'_>) -> Option<Node> {
    let Told { place, page, .. } = told;
    let mut nodes = vec![about_page(told)?];
    nodes.extend(match page {
        Page::Home => Some(site(place)),
        Page::Brief(id) => Some(brief::brief(place, id)),
        Page::Claim(id) => Some(claim(place, id)),
        Page::Source(id) => Some(source(place, id)),
        Page::Author(id) => Some(author(place, id)),
        Page::Evidence => Some(dataset(place)),
        Page::Topic(id) => Some(topic(place, id)),
        _ => None,
    });
    nodes.extend(crumbs::trail(told));
    Some(Node::new().with("@context", SCHEMA).list("@graph", nodes))
}

/// The page itself: what leads to it, and what it is about.
fn about_page(told: Told<'_>) -> Option<Node> {
    let Told { place, page, title, description, language, .. } = told;
    let kind = match page {
        Page::Home | Page::Brief(_) | Page::Claim(_) | Page::Source(_) => "WebPage",
        Page::Free(_) | Page::Evidence | Page::Scales => "WebPage",
        Page::Briefs | Page::Claims | Page::Sources | Page::SourcesBy(_) | Page::Further(..) => "CollectionPage",
        Page::Search => "SearchResultsPage",
        Page::Forecasts | Page::Corrections | Page::Topic(_) => "CollectionPage",
        Page::Author(_) => "ProfilePage",
        Page::NotFound | Page::Embed(_) | Page::OldBrief(_) | Page::OldPage(_) | Page::Gone(_) => return None,
        Page::Data(_) | Page::Asset(_) | Page::Picture(..) | Page::ThemeFile(_) => return None,
    };
    let subject = match page {
        Page::Home | Page::Brief(_) | Page::Claim(_) | Page::Source(_) | Page::Author(_) => Some("mainEntity"),
        Page::Evidence => Some("mainEntity"),
        Page::Topic(_) => Some("about"),
        _ => None,
    };
    let free = match page {
        Page::Free(id) => Some(&place.site.library[id]),
        _ => None,
    };
    let mut node = Node::of_type(kind)
        .with("@id", place.address(page))
        .with("url", place.address(page))
        .with("name", title)
        .maybe("description", description)
        .with("inLanguage", language.as_str())
        .maybe("datePublished", free.and_then(|page| page.date))
        .maybe("dateModified", free.and_then(|page| page.updated));
    if page != Page::Home {
        node = node
            .with("isPartOf", Node::reference(place.thing(Page::Home)))
            .with("breadcrumb", Node::reference(crumbs::name(told)));
    }
    Some(match subject {
        Some(subject) => node.with(subject, Node::reference(place.thing(page))),
        None => node,
    })
}

/// The site as a whole.
fn site(place: Place<'_>) -> Node {
    let config = place.site.config;
    Node::of_type("WebSite")
        .with("@id", place.thing(Page::Home))
        .with("url", place.address(Page::Home))
        .with("name", &config.title)
        .maybe("description", config.description.as_ref())
        .with("inLanguage", config.language.as_str())
        .maybe("publisher", people::publisher(place))
}

/// The evidence as data, in all its forms.
fn dataset(place: Place<'_>) -> Node {
    let config = place.site.config;
    let forms = [
        (Data::Evidence, "The evidence as JSON"),
        (Data::ClaimTable, "The claims as a table"),
        (Data::Graph, "The graph of the evidence"),
    ];
    let forms = forms.map(|(data, name)| {
        Node::of_type("DataDownload")
            .with("name", name)
            .with("encodingFormat", data.media_type())
            .with("contentUrl", place.address(Page::Data(data)))
    });
    Node::of_type("Dataset")
        .with("@id", place.thing(Page::Evidence))
        .with("url", place.address(Page::Evidence))
        .with("name", format!("{}: the evidence", config.title))
        .with(
            "description",
            "Briefs, claims, sources and origins, and which evidence supports, disputes or qualifies which claim.",
        )
        .with("inLanguage", config.language.as_str())
        .with("isAccessibleForFree", true)
        .maybe("creator", people::publisher(place))
        .list("distribution", forms)
}

/// An author, and what is known of them.
fn author(place: Place<'_>, id: AuthorId) -> Node {
    let author = &place.site.library[id];
    let node = people::author(place, id)
        .maybe("url", author.url.as_ref().map(crate::model::Url::as_str))
        .list("sameAs", people::same_as(author))
        .list("funder", author.funding.iter().map(|name| Node::new().with("name", name)))
        .list("knowsAbout", author.topics.iter().map(|id| topic_name(place, *id)));
    // What a person does and where is no property of an organisation, and the other way round.
    match nature(place.site, author) {
        Some(Nature::Person) => node.maybe("jobTitle", author.role.as_ref()).maybe(
            "affiliation",
            author.organization.as_ref().map(|name| Node::of_type("Organization").with("name", name)),
        ),
        Some(Nature::Organization) | None => node.maybe("description", author.role.as_ref()),
    }
}

fn topic(place: Place<'_>, id: TopicId) -> Node {
    let topic = &place.site.library[id];
    Node::of_type("DefinedTerm")
        .with("@id", place.thing(Page::Topic(id)))
        .with("name", &topic.title)
        .maybe("description", topic.summary.as_ref())
        .with("url", place.address(Page::Topic(id)))
        .list("sameAs", topic.same_as.iter().map(crate::model::Url::as_str))
}

/// A topic as something is about it.
fn topic_name(place: Place<'_>, id: TopicId) -> Node {
    Node::of_type("DefinedTerm").with("@id", place.thing(Page::Topic(id))).with("name", &place.site.library[id].title)
}
