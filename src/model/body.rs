//! A brief's text: HTML that is finished but for the places that depend on the rest of the site.

use super::{AssetId, AuthorId, BriefId, ClaimId, PageId, SourceId, TopicId};

/// A text in HTML, with marks where something must be put in that only the finished site knows: a number of a
/// reference, the standing of a claim, an address.
#[derive(Debug, Clone, Default)]
pub struct Body {
    /// The HTML; safe to publish as it is, apart from the marks.
    pub html: String,
    /// What to put in and where, by position.
    pub marks: Vec<Mark>,
    /// Where each top-level block of the HTML ends, in bytes, ascending.
    pub blocks: Vec<u32>,
    /// The headings in order.
    pub headings: Vec<Heading>,
    /// The sources it cites, in the order in which they are first cited: the reference numbered 1 comes first.
    pub references: Vec<SourceId>,
    /// Words of running text.
    pub words: u32,
}

/// A place in the HTML and what belongs there.
#[derive(Debug, Clone)]
pub struct Mark {
    /// The byte of the HTML before which it belongs.
    pub at: u32,
    /// What belongs there.
    pub kind: MarkKind,
}

/// What a mark stands for.
#[derive(Debug, Clone)]
pub enum MarkKind {
    /// Here begin words that state a claim.
    ClaimStart(ClaimId),
    /// Here they end.
    ClaimEnd(ClaimId),
    /// The claim's short text.
    ClaimText(ClaimId),
    /// The claim's measure, written out.
    ClaimMeasure(ClaimId),
    /// A citation of one or more sources.
    Citation(Vec<Cited>),
    /// The address of something on this site, inside an attribute.
    Address(Target),
}

/// One source within a citation: `see @key, p. 4`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cited {
    /// The source.
    pub source: SourceId,
    /// What stands before the key.
    pub prefix: Option<String>,
    /// Where in the source, and whatever else follows the key.
    pub locator: Option<String>,
}

/// Something on this site that a text links to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// A claim's page.
    Claim(ClaimId),
    /// A source's page.
    Source(SourceId),
    /// A brief, perhaps at one of its headings.
    Brief(BriefId, Option<Box<str>>),
    /// An author's page.
    Author(AuthorId),
    /// A topic's page.
    Topic(TopicId),
    /// A free page, perhaps at one of its headings.
    Page(PageId, Option<Box<str>>),
    /// A file that is published as it is.
    Asset(AssetId),
    /// Any other address of the site, without the leading `/`, with whatever fragment was written: `claims/#rules`.
    Address(Box<str>),
}

/// A heading of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    /// 1 to 6.
    pub level: u8,
    /// Its id in the page.
    pub id: Box<str>,
    /// Its words, without markup.
    pub text: Box<str>,
}

/// The sentence in which a claim is used, in plain text, in three parts.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sentence {
    /// What comes before the marked words.
    pub before: Box<str>,
    /// The marked words.
    pub words: Box<str>,
    /// What comes after them.
    pub after: Box<str>,
}
