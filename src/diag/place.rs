//! Where in a file something is: a span of bytes, or a path through its YAML that becomes a span when it is drawn.

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

use super::FileId;

/// A range of bytes of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The first byte.
    pub start: u32,
    /// The byte behind the last.
    pub end: u32,
}

impl Span {
    /// A span from byte offsets. Files are limited to sizes that fit.
    pub fn new(start: usize, end: usize) -> Self {
        let fit = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        Self { start: fit(start), end: fit(end) }
    }

    /// The same span in a text that begins `by` bytes earlier.
    #[must_use]
    pub fn shifted(self, by: usize) -> Self {
        Self::new(self.start as usize + by, self.end as usize + by)
    }

    /// The span as a range that slices a text.
    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

impl From<Range<usize>> for Span {
    fn from(range: Range<usize>) -> Self {
        Self::new(range.start, range.end)
    }
}

/// One step on the way to a value in YAML.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Step {
    /// The value under this key.
    Key(Cow<'static, str>),
    /// The item of this number, from 0.
    Index(usize),
}

/// The way to a value in a file's YAML: `claims[2].evidence[0].source`.
///
/// It costs nothing while all is well; the span is found when a finding is drawn.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct FieldPath {
    /// From the outermost key to the value.
    pub steps: Vec<Step>,
    /// The last key itself is meant, not the value beneath it.
    pub at_key: bool,
}

impl FieldPath {
    /// The document itself.
    pub fn root() -> Self {
        Self::default()
    }

    /// The value under `key` here.
    #[must_use]
    pub fn key(mut self, key: impl Into<Cow<'static, str>>) -> Self {
        self.steps.push(Step::Key(key.into()));
        self
    }

    /// The item `index` here, from 0.
    #[must_use]
    pub fn index(mut self, index: usize) -> Self {
        self.steps.push(Step::Index(index));
        self
    }

    /// The key at the end of the path rather than its value.
    #[must_use]
    pub fn itself(mut self) -> Self {
        self.at_key = true;
        self
    }
}

impl fmt::Display for FieldPath {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, step) in self.steps.iter().enumerate() {
            match step {
                Step::Key(key) if position == 0 => write!(out, "{key}")?,
                Step::Key(key) => write!(out, ".{key}")?,
                Step::Index(index) => write!(out, "[{index}]")?,
            }
        }
        Ok(())
    }
}

/// What part of a file a finding is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// The file as such: it is empty, or cannot be read.
    Whole,
    /// These bytes.
    Span(Span),
    /// The value on this path in the file's YAML (in a Markdown file: its front matter).
    Field(FieldPath),
}

impl Place {
    /// The bytes, where they are known already.
    pub fn span(&self) -> Option<Span> {
        match self {
            Self::Span(span) => Some(*span),
            Self::Whole | Self::Field(_) => None,
        }
    }
}

impl From<Span> for Place {
    fn from(span: Span) -> Self {
        Self::Span(span)
    }
}

impl From<FieldPath> for Place {
    fn from(path: FieldPath) -> Self {
        Self::Field(path)
    }
}

/// A place and the few words that stand beside its underline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// The file.
    pub file: FileId,
    /// The part of it.
    pub place: Place,
    /// What to say there; may be empty.
    pub text: String,
}
