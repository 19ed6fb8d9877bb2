//! A text as Markdown gives it: HTML with marks that still name keys, not ids.

use std::collections::BTreeSet;

use crate::diag::Span;
use crate::model::{CitedAs, Footnotes, Heading, Passage, Sentence, Url};

/// A text in HTML that is safe to publish, with marks at the places that depend on the rest of the site.
///
/// [`crate::model::Body`] is the same with every key resolved.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RawBody {
    /// The HTML.
    pub html: String,
    /// What to put in and where, by position.
    pub marks: Vec<RawMark>,
    /// Where each top-level block of the HTML ends, in bytes, ascending.
    pub blocks: Vec<u32>,
    /// The headings in order.
    pub headings: Vec<Heading>,
    /// Links to parts that no claim has. Whether there is such a claim at all is not known here.
    pub unknown_parts: Vec<RawClaimPart>,
    /// The addresses of other sites to which it links, and where each is written in the file.
    pub outward: Vec<(Url, Span)>,
    /// Where its footnotes are.
    pub footnotes: Footnotes,
    /// Words of running text.
    pub words: u32,
    /// The same text without markup, block by block.
    pub passages: Vec<Passage>,
    /// The pictures of `figures` that it shows, by the name that they have there.
    pub figures: BTreeSet<String>,
}

/// A link to a part of a claim: `claim:id#part`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RawClaimPart {
    /// The claim.
    pub claim: Box<str>,
    /// The part.
    pub part: Box<str>,
    /// Where the link is written, in the file.
    pub span: Span,
}

/// A place in the HTML and what belongs there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RawMark {
    /// The byte of the HTML before which it belongs.
    pub at: u32,
    /// Where it is written, in the file.
    pub span: Span,
    /// What belongs there.
    pub kind: RawMarkKind,
}

/// What a mark stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RawMarkKind {
    /// Here begin words that state the claim of this id, in this sentence.
    ClaimStart(Box<str>, Sentence),
    /// Here they end.
    ClaimEnd(Box<str>),
    /// The claim's short text: `[](claim:id)`.
    ClaimText(Box<str>, Sentence),
    /// The claim's measure: `[](claim:id#value)`.
    ClaimMeasure(Box<str>, Sentence),
    /// A citation: `[see @a, p. 4; @b]`.
    Citation(Vec<RawCited>),
    /// The address of something on this site, inside an attribute's quotes.
    Address(RawTarget),
}

/// One source within a citation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RawCited {
    /// The key.
    pub key: Box<str>,
    /// Where the key stands in the file, without the `@`.
    pub span: Span,
    /// What stands before the key.
    pub prefix: Option<String>,
    /// What follows the key: where in the source.
    pub locator: Option<String>,
    /// Where its author is named.
    pub cited_as: CitedAs,
    /// How many bytes of the HTML behind the mark it takes the place of: those of `@key` in the sentence, which stay
    /// where there is no such source.
    pub replaces: u32,
}

/// Something on this site that a text links to, by the name that the text gives it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RawTarget {
    /// `source:key`
    Source(Box<str>),
    /// `brief:slug`, perhaps with `#heading`.
    Brief(Box<str>, Option<Box<str>>),
    /// `author:id`
    Author(Box<str>),
    /// `topic:id`
    Topic(Box<str>),
    /// A relative path, percent-decoded, `/` between the parts: a picture, a data file, or another Markdown file
    /// (`../briefs/x.md`), perhaps with `#heading`.
    File(Box<str>, Option<Box<str>>),
    /// A path from the site's root, without the leading `/`, perhaps with `#heading`: `about/`, `claims/`.
    Site(Box<str>, Option<Box<str>>),
}
