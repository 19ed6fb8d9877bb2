//! People and organisations. Which of the two somebody is, is said only where it is known.

use crate::config::Destination;
use crate::head::json::Node;
use crate::head::place::Place;
use crate::model::{Author, AuthorId, Person, Source, Url};
use crate::plan::Page;
use crate::site::Site;

/// What an author is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::head) enum Nature {
    Person,
    Organization,
}

impl Nature {
    fn name(self) -> &'static str {
        match self {
            Self::Person => "Person",
            Self::Organization => "Organization",
        }
    }
}

/// What an author is, as far as it is known: who has an ORCID iD, or a family name apart from a given one, is a person;
/// who bears the publisher’s name is an organisation.
pub(in crate::head) fn nature(site: Site<'_>, author: &Author) -> Option<Nature> {
    let publisher = site.config.publisher.as_ref().and_then(|publisher| publisher.name.as_ref());
    if author.orcid.is_some() || author.sort_name.as_ref().is_some_and(|name| name.contains(", ")) {
        Some(Nature::Person)
    } else if publisher == Some(&author.name) {
        Some(Nature::Organization)
    } else {
        None
    }
}

fn typed(nature: Option<Nature>) -> Node {
    nature.map_or_else(Node::new, |nature| Node::of_type(nature.name()))
}

/// An author of a brief, by name.
pub(super) fn author(place: Place<'_>, id: AuthorId) -> Node {
    let author = &place.site.library[id];
    typed(nature(place.site, author)).with("@id", place.thing(Page::Author(id))).with("name", &author.name)
}

/// The same with the page about them, for the page of a brief.
pub(super) fn writer(place: Place<'_>, id: AuthorId) -> Node {
    let same_as = same_as(&place.site.library[id]);
    author(place, id).with("url", place.address(Page::Author(id))).list("sameAs", same_as)
}

/// Other addresses of the same author, that of the ORCID iD first.
pub(super) fn same_as(author: &Author) -> Vec<String> {
    let orcid = author.orcid.iter().map(|orcid| format!("https://orcid.org/{orcid}"));
    orcid.chain(author.same_as.iter().map(Url::to_string)).collect()
}

/// The house that publishes the site, where it has a name.
pub(super) fn publisher(place: Place<'_>) -> Option<Node> {
    let publisher = place.site.config.publisher.as_ref()?;
    let address = |destination: &Destination| match destination {
        Destination::Url(url) => url.to_string(),
        Destination::Site(path) => place.inside(path),
    };
    Some(
        Node::of_type("Organization")
            .with("@id", place.publisher())
            .with("name", publisher.name.as_ref()?)
            .maybe("url", publisher.url.as_ref().map(Url::as_str))
            .maybe("logo", publisher.logo.as_ref().map(address))
            .maybe("correctionsPolicy", publisher.corrections_policy.as_ref().map(address))
            .maybe("ownershipFundingInfo", publisher.funding.as_ref()),
    )
}

/// Somebody whom a bibliography names: a person where the given name stands apart.
pub(super) fn named(person: &Person) -> Node {
    match &person.given {
        Some(given) => Node::of_type("Person")
            .with("name", format!("{given} {}", person.name))
            .with("familyName", &person.name)
            .with("givenName", given),
        None => Node::new().with("name", &person.name),
    }
}

/// Who wrote a source: its authors, else the organisation behind it.
pub(super) fn of_source(source: &Source) -> Vec<Node> {
    if source.authors.is_empty() {
        return source.organization.iter().map(|name| Node::of_type("Organization").with("name", name)).collect();
    }
    source.authors.iter().map(named).collect()
}
