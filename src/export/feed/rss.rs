//! RSS 2.0 (RSS Advisory Board), with the names of authors from Dublin Core, since RSS itself knows only their
//! addresses for letters, and the content from its module of that name.

use crate::export::xml::Xml;
use crate::model::Date;

use super::{Entry, Feed, Person};

pub(super) fn write(feed: &Feed, buffer: &mut Vec<u8>) {
    let Feed { title, description, language, page, address, updated, publisher: _, entries } = feed;
    let mut xml = Xml::new(buffer);
    xml.open(
        "rss",
        &[
            ("version", "2.0"),
            ("xmlns:atom", "http://www.w3.org/2005/Atom"),
            ("xmlns:content", "http://purl.org/rss/1.0/modules/content/"),
            ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
        ],
    );
    xml.open("channel", &[]);
    xml.text("title", &[], title);
    xml.text("link", &[], page);
    // It must be there, if only with the title again.
    xml.text("description", &[], description.as_ref().unwrap_or(title));
    xml.text("language", &[], language);
    if let Some(updated) = updated {
        xml.text("lastBuildDate", &[], &moment(*updated));
    }
    xml.empty("atom:link", &[("rel", "self"), ("type", "application/rss+xml"), ("href", address)]);
    for entry in entries {
        write_entry(&mut xml, entry);
    }
    xml.close("channel");
    xml.close("rss");
    xml.finish();
}

fn write_entry(xml: &mut Xml<'_>, entry: &Entry) {
    let Entry { address, title, published, updated: _, authors, topics, summary, content, language: _ } = entry;
    xml.open("item", &[]);
    xml.text("title", &[], title);
    xml.text("link", &[], address);
    xml.text("guid", &[("isPermaLink", "true")], address);
    xml.text("pubDate", &[], &moment(*published));
    for Person { name, page: _ } in authors {
        xml.text("dc:creator", &[], name);
    }
    for topic in topics {
        xml.text("category", &[], topic);
    }
    if let Some(summary) = summary {
        // A description is HTML: what is text in a summary has to be text there too.
        xml.text("description", &[], &quick_xml::escape::escape(summary.as_str()));
    }
    if let Some(content) = content {
        xml.text("content:encoded", &[], content);
    }
    xml.close("item");
}

/// The beginning of the first day that a date can mean, in Greenwich (RFC 822, with four digits for the year).
fn moment(date: Date) -> String {
    date.first_day().strftime("%a, %d %b %Y 00:00:00 GMT").to_string()
}
