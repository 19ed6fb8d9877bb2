//! Authors, topics and free pages.

use super::{Body, Date, Declared, Extra, TopicId, Url};

/// A person or an organisation that writes briefs.
#[derive(Debug, Clone)]
pub struct Author {
    /// Its name in addresses.
    pub id: Box<str>,
    /// Where it is declared; `None` where a brief gives nothing but the name.
    pub declared: Option<Declared>,
    /// The name as it is shown.
    pub name: String,
    /// The name by which it is sorted.
    pub sort_name: Option<String>,
    /// What the author does.
    pub role: Option<String>,
    /// Where.
    pub organization: Option<String>,
    /// The author's own page.
    pub url: Option<Url>,
    /// ORCID iD, without a resolver's address.
    pub orcid: Option<String>,
    /// An address for letters.
    pub email: Option<String>,
    /// What the author works on.
    pub topics: Vec<TopicId>,
    /// Other pages about the same author.
    pub same_as: Vec<Url>,
    /// The author's interests.
    pub interests: Option<String>,
    /// Who pays the author.
    pub funding: Vec<String>,
    /// Whatever the theme may want.
    pub extra: Extra,
    /// A biography.
    pub body: Body,
}

/// A subject that briefs are about.
#[derive(Debug, Clone)]
pub struct Topic {
    /// Its name in addresses.
    pub id: Box<str>,
    /// Where it is declared; `None` where a brief gives nothing but the id.
    pub declared: Option<Declared>,
    /// Where a brief first names it, for one that has nothing but the id.
    pub named: Option<Declared>,
    /// Its name as it is shown.
    pub title: String,
    /// What it is about.
    pub summary: Option<String>,
    /// The wider topic.
    pub parent: Option<TopicId>,
    /// The questions that matter.
    pub questions: Vec<String>,
    /// Other pages about the same topic.
    pub same_as: Vec<Url>,
    /// Whatever the theme may want.
    pub extra: Extra,
    /// An introduction.
    pub body: Body,
}

/// A page that is no brief: about, method.
#[derive(Debug, Clone)]
pub struct Page {
    /// Its address: `about`.
    pub slug: Box<str>,
    /// Where it is declared.
    pub declared: Declared,
    /// Its title.
    pub title: String,
    /// What it says, in a sentence.
    pub summary: Option<String>,
    /// When it was written.
    pub date: Option<Date>,
    /// When it was last changed.
    pub updated: Option<Date>,
    /// Not to be published yet.
    pub draft: bool,
    /// Addresses at which it stood before.
    pub aliases: Vec<Box<str>>,
    /// Whatever the theme may want.
    pub extra: Extra,
    /// Its text.
    pub body: Body,
}
