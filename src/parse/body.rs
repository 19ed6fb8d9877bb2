//! A text as Markdown gives it: HTML with marks that still name keys, not ids.

use std::collections::BTreeSet;

use crate::diag::Span;
use crate::model::{ChartPart, CitedAs, Footnotes, Heading, Passage, PicturePart, Sentence, TextWord, Url};

use super::chart::RawChart;

/// A text in HTML that is safe to publish, with marks at the places that depend on the rest of the site.
///
/// [`crate::model::Body`] is the same with every key resolved.
#[derive(Debug, Clone, Default, PartialEq)]
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
    /// Its charts.
    pub charts: Vec<RawChart>,
    /// Its pictures that are files of the site.
    pub pictures: Vec<RawPicture>,
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
    /// A part of a chart, by the chart's position among those of the text.
    Chart(u32, ChartPart),
    /// A place in the HTML of a picture, by the picture's position among those of the text.
    Picture(u32, PicturePart),
    /// A word in the language of the page.
    Word(TextWord),
}

/// A picture in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RawPicture {
    /// The file.
    pub target: RawTarget,
    /// What it shows, for those who cannot see it.
    pub alt: Box<str>,
    /// It shows nothing that a reader would miss.
    pub decorative: bool,
    /// The entry of `figures` that speaks of it, by the name that it has there.
    pub figure: Option<Box<str>>,
    /// Where it is written, in the file.
    pub span: Span,
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

/// Where a file lies below `content/` that a text at `from` calls `path`; `None` where that leads out of the folder.
pub fn resolve(from: &str, path: &str) -> Option<String> {
    let folder = from.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_relative_path_stays_below_the_content_folder() {
        assert_eq!(resolve("briefs/x/index.md", "a.png").as_deref(), Some("briefs/x/a.png"));
        assert_eq!(resolve("briefs/x.md", "../pages/./about.md").as_deref(), Some("pages/about.md"));
        assert_eq!(resolve("briefs/x.md", "../../etc/passwd"), None);
    }
}
