//! Atom (RFC 4287).

use crate::export::xml::Xml;

use super::{Entry, Feed, Person, moment};

/// What a feed says of its day where there is nothing to take one from; it must say something.
const NO_DAY: &str = "1970-01-01T00:00:00Z";

pub(super) fn write(feed: &Feed, buffer: &mut Vec<u8>) {
    let Feed { title, description, language, page, address, updated, publisher, entries } = feed;
    let mut xml = Xml::new(buffer);
    xml.open("feed", &[("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", language)]);
    xml.text("title", &[], title);
    if let Some(description) = description {
        xml.text("subtitle", &[], description);
    }
    xml.text("id", &[], page);
    xml.empty("link", &[("rel", "self"), ("type", "application/atom+xml"), ("href", address)]);
    xml.empty("link", &[("rel", "alternate"), ("type", "text/html"), ("href", page)]);
    xml.text("updated", &[], &updated.map_or_else(|| NO_DAY.to_owned(), moment));
    person(&mut xml, publisher, None);
    for entry in entries {
        write_entry(&mut xml, entry);
    }
    xml.close("feed");
    xml.finish();
}

fn write_entry(xml: &mut Xml<'_>, entry: &Entry) {
    let Entry { address, title, published, updated, authors, topics, summary, content, language } = entry;
    match language {
        Some(language) => xml.open("entry", &[("xml:lang", language)]),
        None => xml.open("entry", &[]),
    }
    xml.text("title", &[], title);
    xml.text("id", &[], address);
    xml.empty("link", &[("rel", "alternate"), ("type", "text/html"), ("href", address)]);
    xml.text("published", &[], &moment(*published));
    xml.text("updated", &[], &moment(*updated));
    for Person { name, page } in authors {
        person(xml, name, Some(page));
    }
    for topic in topics {
        xml.empty("category", &[("term", topic)]);
    }
    if let Some(summary) = summary {
        xml.text("summary", &[], summary);
    }
    if let Some(content) = content {
        xml.text("content", &[("type", "html")], content);
    }
    xml.close("entry");
}

fn person(xml: &mut Xml<'_>, name: &str, page: Option<&String>) {
    xml.open("author", &[]);
    xml.text("name", &[], name);
    if let Some(page) = page {
        xml.text("uri", &[], page);
    }
    xml.close("author");
}
