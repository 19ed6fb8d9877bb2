//! A YAML text that parsed: its values, the findings made while reading them, and the way back to places in the text.

use std::cell::{OnceCell, RefCell};
use std::fmt;

use serde_yaml::{Number, Value};

use crate::diag::{Change, Diagnostic, FieldPath, FileId, Span};
use crate::model::ExtraValue;

use super::edit;
use super::guard::{self, Site, Verdict};
use super::index::SpanIndex;
use super::node::Node;
use super::{number, syntax, values};

/// A YAML text that parsed, with whatever is needed to find places in it again.
pub struct Document<'t> {
    text: &'t str,
    file: FileId,
    value: Value,
    spans: OnceCell<SpanIndex>,
    unusual_numbers: OnceCell<Vec<f64>>,
    null_words: OnceCell<bool>,
    faults: RefCell<Vec<Diagnostic>>,
}

impl fmt::Debug for Document<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Document").field("file", &self.file).field("value", &self.value).finish_non_exhaustive()
    }
}

impl<'t> Document<'t> {
    /// Parses `text`, which begins `offset` bytes into `file`.
    ///
    /// An empty text parses; its root is null.
    ///
    /// # Errors
    ///
    /// Every reason why the text is refused, each with its place in the file.
    pub fn parse(file: FileId, text: &'t str, offset: usize) -> Result<Self, Vec<Diagnostic>> {
        let site = Site { file, offset };
        let value = match guard::examine(text, site) {
            Verdict::Fine => serde_yaml::from_str(text).map_err(|error| syntax::explain(text, &error, site))?,
            Verdict::Refused(reasons) => return Err(reasons),
            Verdict::BrokenAndDeep(failure) => return Err(vec![syntax::explain_failure(text, &failure, site)]),
            Verdict::Broken(failure) => {
                // The parser's own words are the better ones. Should it see nothing wrong, the text stays refused:
                // what could not be examined must not be trusted.
                let own = serde_yaml::from_str::<Value>(text).err().map(|error| syntax::explain(text, &error, site));
                return Err(own.unwrap_or_else(|| vec![syntax::explain_failure(text, &failure, site)]));
            }
        };
        Ok(Self {
            text,
            file,
            value,
            spans: OnceCell::new(),
            unusual_numbers: OnceCell::new(),
            null_words: OnceCell::new(),
            faults: RefCell::default(),
        })
    }

    /// A document of values that were read from something else than YAML; `file` is where findings point.
    pub fn of(file: FileId, value: &ExtraValue) -> Document<'static> {
        Document {
            text: "",
            file,
            value: values::to_yaml(value),
            spans: OnceCell::new(),
            unusual_numbers: OnceCell::new(),
            null_words: OnceCell::new(),
            faults: RefCell::default(),
        }
    }

    /// The outermost value.
    pub fn root(&self) -> Node<'_> {
        Node::root(self, &self.value)
    }

    /// The findings collected while reading (unknown keys and the like), their places as paths.
    pub fn into_faults(self) -> Vec<Diagnostic> {
        self.faults.into_inner()
    }

    /// The file the text stands in.
    pub(super) fn file(&self) -> FileId {
        self.file
    }

    pub(super) fn push(&self, fault: Diagnostic) {
        self.faults.borrow_mut().push(fault);
    }

    /// A scalar's characters as they stand in the text, for values that do not keep them.
    ///
    /// The two parsers must agree on what they mean; if not, nothing is returned.
    pub(super) fn written(&self, path: &FieldPath, value: &Value) -> Option<&str> {
        let written = self.text.get(self.spans().plain(path)?.range())?;
        // NaN is not equal to itself, but printed it is.
        let same = |parsed: Value| &parsed == value || format!("{parsed:?}") == format!("{value:?}");
        serde_yaml::from_str(written).is_ok_and(same).then_some(written)
    }

    /// The text of the key of this number in the mapping on that path, for keys that are not texts.
    pub(super) fn written_key(&self, mapping: &FieldPath, number: usize) -> Option<&str> {
        self.spans().key_text(mapping, number)
    }

    /// Whether this number may have been written otherwise than it is printed.
    pub(super) fn may_be_unusual(&self, number: &Number) -> bool {
        let unusual = self.unusual_numbers.get_or_init(|| number::unusual(self.text));
        number.as_f64().is_none_or(|value| !value.is_finite() || unusual.contains(&value))
    }

    /// Whether a null may have been written as a word rather than left out.
    pub(super) fn has_null_words(&self) -> bool {
        *self.null_words.get_or_init(|| ["null", "Null", "NULL"].iter().any(|word| self.text.contains(word)))
    }

    fn spans(&self) -> &SpanIndex {
        self.spans.get_or_init(|| SpanIndex::of(self.text))
    }
}

/// Where the values of a YAML text stand. The text is read once, when this is made.
pub struct Places(SpanIndex);

impl fmt::Debug for Places {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Places").finish_non_exhaustive()
    }
}

impl Places {
    /// Reads `text`, which need not be good YAML: what stands before a break is found.
    pub fn of(text: &str) -> Self {
        Self(SpanIndex::of(text))
    }

    /// The bytes that a path names: a value, or a key where the path says so.
    ///
    /// Where the path leads further than the text does, it is the key of the last value on the way, or that value. The
    /// same for a value of which nothing is written.
    pub fn find(&self, path: &FieldPath) -> Option<Span> {
        self.0.span(path)
    }

    /// The bytes that a change of what the path names takes away, and the text that comes in their place; `None` where it
    /// cannot be made without a doubt. `text` is the text that was read.
    pub fn rewrite(&self, text: &str, path: &FieldPath, change: &Change) -> Option<(Span, String)> {
        edit::rewrite(text, &self.0, path, change)
    }
}
