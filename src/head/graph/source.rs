//! A source as a creative work.

use crate::head::json::Node;
use crate::head::links;
use crate::head::place::Place;
use crate::model::{Archived, Source, SourceId, Url};
use crate::plan::Page;

use super::people;

/// A source with everything that is known of it.
pub(in crate::head) fn source(place: Place<'_>, id: SourceId) -> Node {
    let source = &place.site.library[id];
    let kind = kind(source);
    let node = citation(place, id)
        .list("editor", source.editors.iter().filter(|editor| editor.given.is_some()).map(people::named))
        .maybe("publisher", source.publisher.as_ref().map(|name| Node::of_type("Organization").with("name", name)))
        .maybe("inLanguage", source.language.as_ref().map(crate::model::Language::as_str))
        .maybe("genre", source.genre.as_ref())
        .maybe("description", source.descriptor.as_ref())
        .list("isPartOf", source.parents.iter().filter_map(|parent| parent.title.as_ref()).map(whole))
        .list("identifier", source.serial_numbers.iter().map(|(scheme, value)| identifier(source, scheme, value)));
    // Only these kinds have pages in schema.org.
    if ["Article", "NewsArticle", "Report", "Chapter"].contains(&kind) {
        node.maybe("pagination", source.page_range.as_ref())
    } else {
        node
    }
}

/// A source as a work cites it. It has the same name wherever it is cited.
pub(in crate::head) fn citation(place: Place<'_>, id: SourceId) -> Node {
    let source = &place.site.library[id];
    Node::of_type(kind(source))
        .with("@id", place.thing(Page::Source(id)))
        .with("name", source.name())
        .list("author", people::of_source(source))
        .maybe("datePublished", source.date)
        .maybe("url", source.url.as_ref().map(Url::as_str))
        .list("sameAs", source.doi().map(links::doi_address))
        .maybe("archivedAt", source.archived.as_ref().map(|Archived { url, date: _ }| url.as_str()))
}

/// The type of schema.org that says no more than hayagriva’s.
pub(in crate::head) fn kind(source: &Source) -> &'static str {
    match source.kind.as_deref() {
        Some("article") => "Article",
        Some("anthology" | "book" | "proceedings" | "reference") => "Book",
        Some("chapter") => "Chapter",
        Some("report") => "Report",
        Some("thesis") => "Thesis",
        Some("web") => "WebPage",
        Some("blog") => "Blog",
        Some("post") => "SocialMediaPosting",
        Some("legislation") => "Legislation",
        Some("newspaper") => "Newspaper",
        Some("periodical") => "Periodical",
        Some("manuscript") => "Manuscript",
        Some("video") => "VideoObject",
        Some("audio") => "AudioObject",
        Some("artwork") => "VisualArtwork",
        _ => "CreativeWork",
    }
}

fn whole(title: &String) -> Node {
    Node::of_type("CreativeWork").with("name", title)
}

fn identifier(source: &Source, scheme: &str, value: &str) -> Node {
    let doi = scheme.eq_ignore_ascii_case("doi").then(|| source.doi()).flatten();
    Node::of_type("PropertyValue").with("propertyID", scheme).with("value", doi.unwrap_or(value))
}
