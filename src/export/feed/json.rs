//! JSON Feed 1.1 (jsonfeed.org).

use serde::Serialize;

use super::{Entry, Feed, Person, moment};

#[derive(Serialize)]
struct Document<'a> {
    version: &'static str,
    title: &'a str,
    home_page_url: &'a str,
    feed_url: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<&'a str>,
    language: &'a str,
    authors: [Author<'a>; 1],
    items: Vec<Item<'a>>,
}

#[derive(Serialize)]
struct Item<'a> {
    id: &'a str,
    url: &'a str,
    title: &'a str,
    content_html: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    summary: Option<&'a str>,
    date_published: String,
    date_modified: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    authors: Vec<Author<'a>>,
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    tags: &'a [String],
    #[serde(skip_serializing_if = "Option::is_none")]
    language: Option<&'a str>,
}

#[derive(Serialize)]
struct Author<'a> {
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'a str>,
}

pub(super) fn write(feed: &Feed, buffer: &mut Vec<u8>) {
    let document = Document {
        version: "https://jsonfeed.org/version/1.1",
        title: &feed.title,
        home_page_url: &feed.page,
        feed_url: &feed.address,
        description: feed.description.as_deref(),
        language: &feed.language,
        authors: [Author { name: &feed.publisher, url: None }],
        items: feed.entries.iter().map(item).collect(),
    };
    // Texts can always be written.
    _ = serde_json::to_writer_pretty(&mut *buffer, &document);
    buffer.push(b'\n');
}

fn item(entry: &Entry) -> Item<'_> {
    let Entry { address, title, published, updated, authors, topics, summary, content, language } = entry;
    Item {
        id: address,
        url: address,
        title,
        // It must be there.
        content_html: content.as_deref().unwrap_or_default(),
        summary: summary.as_deref(),
        date_published: moment(*published),
        date_modified: moment(*updated),
        authors: authors.iter().map(|Person { name, page }| Author { name, url: Some(page) }).collect(),
        tags: topics,
        language: language.as_deref(),
    }
}
