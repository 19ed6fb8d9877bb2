//! A brief's text: HTML that is finished but for the places that depend on the rest of the site.

use std::ops::Range;

use crate::diag::{FileId, Place, Span};

use super::{
    AssetId, AuthorId, BriefId, Chart, ChartPart, ClaimId, PageId, PicturePart, Shown, SourceId, TopicId, Url,
    sentence_ends,
};

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
    /// The full addresses to which it links, in order.
    pub outward: Vec<Link<Url>>,
    /// The addresses of the site to which it links that name nothing of the library: of lists, of files for programs and
    /// of places on pages of the theme.
    pub inward: Vec<Link<Box<str>>>,
    /// Its charts.
    pub charts: Vec<Chart>,
    /// Its pictures that are files of the site.
    pub pictures: Vec<Shown>,
    /// Where its footnotes are.
    pub footnotes: Footnotes,
    /// Words of running text.
    pub words: u32,
    /// The same text without markup, block by block.
    pub passages: Vec<Passage>,
}

/// Where the footnotes of a text are in its HTML, where they get the signs that go with the style of the citations. They are the last of the text's blocks.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Footnotes {
    /// Every place in which the number of a footnote is printed: from, to, and the number. In order.
    pub numbers: Vec<(u32, u32, u32)>,
    /// The text of each footnote, with the ways back: from and to. That of the first comes first.
    pub texts: Vec<(u32, u32)>,
}

/// A paragraph, heading, list item, table cell or note in plain text, and the way back to where it is written. Rules
/// about words and numbers read it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Passage {
    /// What sort of block it is.
    pub form: Form,
    /// The words; a break of a line is a `\n`, a citation is left out, and `[…]` stands for what is put in from a claim.
    pub text: Box<str>,
    /// Where each sentence ends in the words, in bytes, ascending; the last is the end of the words.
    pub sentences: Vec<u32>,
    /// The words that state claims: from, to, and the mark at which they begin.
    pub stated: Vec<(u32, u32, u32)>,
    /// Where sources are cited, and the mark.
    pub cited: Vec<(u32, u32)>,
    /// Inline code and formulas, which are no prose: from and to.
    pub code: Vec<(u32, u32)>,
    /// From which byte of the words on which byte of the file they are written at.
    pub places: Vec<(u32, u32)>,
}

/// What sort of block a passage is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Form {
    /// Running text: a paragraph or a list item.
    #[default]
    Text,
    /// A heading.
    Heading,
    /// Somebody else's words. The paragraphs of one block quotation have one number.
    Quotation(u32),
    /// A cell of a table.
    Cell,
    /// A footnote.
    Note,
}

impl Form {
    /// Whether it is somebody else's words.
    pub fn is_quotation(self) -> bool {
        matches!(self, Self::Quotation(_))
    }
}

impl Passage {
    /// A text without markup, of which it is not known where its words are written.
    pub fn plain(text: &str) -> Self {
        let sentences = sentence_ends(text).map(|end| u32::try_from(end).unwrap_or(u32::MAX)).collect();
        Self { text: text.into(), sentences, ..Self::default() }
    }

    /// The sentences, as ranges of the words, in order.
    pub fn sentences(&self) -> impl Iterator<Item = Range<usize>> {
        let starts = std::iter::once(0).chain(self.sentences.iter().copied());
        starts.zip(self.sentences.iter().copied()).map(|(from, to)| from as usize..to as usize)
    }

    /// The sentence that a byte of the words belongs to, as a range of the words.
    pub fn sentence_at(&self, at: usize) -> Range<usize> {
        let index = self.sentences.partition_point(|end| *end as usize <= at);
        let end = self.sentences.get(index).map_or(self.text.len(), |end| *end as usize);
        let start = index.checked_sub(1).and_then(|before| self.sentences.get(before)).map_or(0, |end| *end as usize);
        start..end
    }

    /// Whether a part of the words is inline code or a formula, or has some in it.
    pub fn has_code(&self, part: &Range<usize>) -> bool {
        self.code.iter().any(|(from, to)| (*from as usize) < part.end && part.start < *to as usize)
    }

    /// Whether a byte of the words lies within quotation marks that open before it.
    pub fn is_quoted(&self, at: usize) -> bool {
        let before = &self.text[..at];
        let opened = |open: char, close: char| before.rfind(open) > before.rfind(close);
        opened('“', '”') || opened('«', '»') || before.matches('"').count() % 2 == 1
    }

    /// Where a part of the words is written in the file. Markup within it is a part of the place.
    pub fn span(&self, part: Range<usize>) -> Span {
        let from = self.place(part.start);
        let last = self.place(part.end.saturating_sub(1).max(part.start));
        Span::new(from, last.max(from) + usize::from(!part.is_empty()))
    }

    /// The same passage of a text in which some marks are left out, and the others have new positions.
    #[must_use]
    pub fn with_marks(mut self, new: &[Option<u32>]) -> Self {
        let known = |mark: &mut u32| match new.get(*mark as usize).copied().flatten() {
            Some(new) => {
                *mark = new;
                true
            }
            None => false,
        };
        self.stated.retain_mut(|(.., mark)| known(mark));
        self.cited.retain_mut(|(_, mark)| known(mark));
        self
    }

    fn place(&self, at: usize) -> usize {
        let at = u32::try_from(at).unwrap_or(u32::MAX);
        let index = self.places.partition_point(|(words, _)| *words <= at);
        let piece = index.checked_sub(1).and_then(|index| self.places.get(index));
        piece.map_or(0, |(words, file)| (file + (at - words)) as usize)
    }
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
    /// A part of a chart, by the chart's position among those of the text.
    Chart(u32, ChartPart),
    /// A place in the HTML of a picture, by the picture's position among those of the text.
    Picture(u32, PicturePart),
    /// A word in the language of the page.
    Word(TextWord),
}

/// What a page says within a text that no author has written, each page in its own language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextWord {
    /// The title of an alert.
    Alert(Alert),
    /// What a screen reader calls a table that can be scrolled, by its number in the text.
    Table(u32),
    /// What a screen reader calls the notes at the end.
    Footnotes,
    /// What it calls the sign that leads to the footnote of this number.
    Footnote(u32),
    /// What it calls the arrow that leads back from a footnote: its number, and which of the places that refer to it.
    BackFromFootnote(u32, u32),
    /// What stands before the source of a chart or a picture.
    Source,
    /// What a screen reader calls a ticked box.
    TaskDone,
    /// What it calls a box that is not ticked.
    TaskOpen,
}

/// What an alert is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Alert {
    /// Something that is good to know.
    Note,
    /// Advice.
    Tip,
    /// What must be known.
    Important,
    /// What may go wrong.
    Warning,
    /// What harm may come of it.
    Caution,
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
    /// Where its author is named.
    pub cited_as: CitedAs,
    /// How many bytes of the HTML behind the mark it takes the place of: those of `@key`, where that stands in the
    /// sentence.
    pub replaces: u32,
}

/// Where a citation names its author, in Pandoc's terms: normal, author in text, author suppressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum CitedAs {
    /// Where the style names them: `[@key]`.
    #[default]
    Usual,
    /// In the sentence: `@key says`.
    InText,
    /// Nowhere: the sentence has named them, `[-@key]`.
    WithoutAuthor,
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

/// A link to something that is not of the library.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link<A> {
    /// Where it leads: a full address, or one of this site, without the leading `/` and with its fragment.
    pub address: A,
    /// The file that it is written in.
    pub file: FileId,
    /// Where in it.
    pub place: Place,
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
