//! Authors, topics and free pages as they are written.

use crate::diag::{Diagnostic, FieldPath};
use crate::model::{Date, Declared, Extra, Url};
use crate::yaml::Node;

use super::body::RawBody;
use super::brief::read_alias;
use super::name::{RawKey, read_keys};
use super::text::Text;

/// An author whose topics are not resolved yet. The fields are those of [`crate::model::Author`].
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the fields are those of the model's author")]
pub struct RawAuthor {
    pub declared: Declared,
    pub path: String,
    pub id: Box<str>,
    pub name: String,
    pub sort_name: Option<String>,
    pub role: Option<String>,
    pub organization: Option<String>,
    pub url: Option<Url>,
    pub orcid: Option<String>,
    pub email: Option<String>,
    pub topics: Vec<RawKey>,
    pub same_as: Vec<Url>,
    pub interests: Option<String>,
    pub funding: Vec<String>,
    pub extra: Extra,
    pub body: RawBody,
}

/// A topic whose parent is not resolved yet. The fields are those of [`crate::model::Topic`].
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the fields are those of the model's topic")]
pub struct RawTopic {
    pub declared: Declared,
    pub path: String,
    pub id: Box<str>,
    pub title: String,
    pub summary: Option<String>,
    pub parent: Option<String>,
    pub questions: Vec<String>,
    pub same_as: Vec<Url>,
    pub extra: Extra,
    pub body: RawBody,
}

/// A free page. The fields are those of [`crate::model::Page`].
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the fields are those of the model's page")]
pub struct RawPage {
    pub declared: Declared,
    pub path: String,
    pub slug: Box<str>,
    pub title: String,
    pub summary: Option<String>,
    pub date: Option<Date>,
    pub updated: Option<Date>,
    pub draft: bool,
    pub aliases: Vec<Box<str>>,
    pub extra: Extra,
    pub body: RawBody,
}

/// Reads an author's front matter and biography.
pub(super) fn read_author(id: Box<str>, path: &str, text: &mut Text<'_>) -> Option<RawAuthor> {
    let declared = Declared { file: text.file(), path: FieldPath::root() };
    let mut author = text.front_matter("an author", |_, mut fields| {
        let author = RawAuthor {
            declared,
            path: path.to_owned(),
            id,
            name: fields.required_text("name").unwrap_or_default(),
            sort_name: fields.text("sort_name"),
            role: fields.text("role"),
            organization: fields.text("organization"),
            url: fields.url("url"),
            orcid: fields.get("orcid").and_then(|node| read_orcid(&node)),
            email: fields.text("email"),
            topics: read_keys(&mut fields, "topics"),
            same_as: fields.many("same_as", |node| node.url()),
            interests: fields.text("interests"),
            funding: fields.texts("funding"),
            extra: fields.extra(),
            body: RawBody::default(),
        };
        fields.finish();
        author
    })?;
    author.body = text.body(&[]);
    Some(author)
}

/// Reads a topic's front matter and introduction.
pub(super) fn read_topic(id: Box<str>, path: &str, text: &mut Text<'_>) -> Option<RawTopic> {
    let declared = Declared { file: text.file(), path: FieldPath::root() };
    let mut topic = text.front_matter("a topic", |_, mut fields| {
        let topic = RawTopic {
            declared,
            path: path.to_owned(),
            id,
            title: fields.required_text("title").unwrap_or_default(),
            summary: fields.text("summary"),
            parent: fields.text("parent"),
            questions: fields.texts("questions"),
            same_as: fields.many("same_as", |node| node.url()),
            extra: fields.extra(),
            body: RawBody::default(),
        };
        fields.finish();
        topic
    })?;
    topic.body = text.body(&[]);
    Some(topic)
}

/// Reads a free page's front matter and text.
pub(super) fn read_page(slug: Box<str>, path: &str, text: &mut Text<'_>) -> Option<RawPage> {
    let declared = Declared { file: text.file(), path: FieldPath::root() };
    let mut page = text.front_matter("a page", |_, mut fields| {
        let page = RawPage {
            declared,
            path: path.to_owned(),
            slug,
            title: fields.required_text("title").unwrap_or_default(),
            summary: fields.text("summary"),
            date: fields.date("date"),
            updated: fields.date("updated"),
            draft: fields.flag("draft").unwrap_or_default(),
            aliases: fields.many("aliases", |node| read_alias(&node)),
            extra: fields.extra(),
            body: RawBody::default(),
        };
        fields.finish();
        page
    })?;
    page.body = text.body(&[]);
    Some(page)
}

/// An ORCID iD without a resolver's address, its check character tested (ISO 7064, MOD 11-2).
fn read_orcid(node: &Node<'_>) -> Option<String> {
    let text = node.text()?;
    let bare = text.rsplit('/').next().unwrap_or_default();
    if is_orcid(bare) {
        return Some(bare.to_owned());
    }
    let finding = Diagnostic::error("bad-orcid", format!("`{text}` is not an ORCID iD"));
    node.fault(finding.help("it looks like `0000-0002-1825-0097`; its last character is a check digit"), "");
    None
}

fn is_orcid(text: &str) -> bool {
    let groups: Vec<&str> = text.split('-').collect();
    if groups.len() != 4 || groups.iter().any(|group| group.len() != 4) {
        return false;
    }
    let digits: Vec<char> = groups.concat().chars().collect();
    let Some((check, digits)) = digits.split_last() else { return false };
    let sum = digits.iter().try_fold(0, |sum, digit| Some((sum + digit.to_digit(10)?) * 2 % 11));
    sum.is_some_and(|sum| match (12 - sum) % 11 {
        10 => *check == 'X',
        value => check.to_digit(10) == Some(value),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_check_digit_of_an_orcid_is_tested() {
        assert!(is_orcid("0000-0002-1825-0097"));
        assert!(is_orcid("0000-0002-9079-593X"));
        assert!(!is_orcid("0000-0002-1825-0098"));
        assert!(!is_orcid("0000-0002-1825"));
        assert!(!is_orcid("ééé"));
    }
}
