//! One value of a YAML text, read as what the caller expects there.
//!
//! A value of another kind is a finding, kept in the document; the caller gets nothing and goes on.

use std::fmt::Display;
use std::rc::Rc;

use serde_yaml::{Mapping, Value};

use crate::diag::{Change, Diagnostic, FieldPath, Fix};

use super::asked::{Want, note};
use super::document::Document;
use super::fields::Fields;
use super::number;

/// A step from a collection to a value in it. Paths are assembled only when a finding needs one.
#[derive(Clone)]
pub(super) enum Crumb<'d> {
    Key(&'d str),
    /// A key that is not a text, as it was written.
    Spelled(Rc<str>),
    Index(usize),
}

/// The way from the root to a collection.
pub(super) struct Trail<'d> {
    above: Option<Rc<Trail<'d>>>,
    crumb: Crumb<'d>,
}

/// One value and the way to it.
#[derive(Clone)]
pub struct Node<'d> {
    document: &'d Document<'d>,
    value: &'d Value,
    above: Option<Rc<Trail<'d>>>,
    /// Absent at the root.
    crumb: Option<Crumb<'d>>,
}

impl<'d> Node<'d> {
    pub(super) fn root(document: &'d Document<'d>, value: &'d Value) -> Self {
        Self { document, value, above: None, crumb: None }
    }

    /// Whether nothing is written here, or `~`. The word `null` is a text.
    pub fn is_null(&self) -> bool {
        self.value.is_null() && self.null_word().is_none()
    }

    /// What kind of value this is, for a message: `a text`, `a list`, `a mapping`, `a number`, `yes or no`, `nothing`.
    pub fn kind(&self) -> &'static str {
        match self.value {
            Value::Null => "nothing",
            Value::Bool(_) => "yes or no",
            Value::Number(_) => "a number",
            Value::String(_) => "a text",
            Value::Sequence(_) => "a list",
            Value::Mapping(_) => "a mapping",
            Value::Tagged(_) => "a tagged value",
        }
    }

    /// The way to this value from the root.
    pub fn path(&self) -> FieldPath {
        let mut crumbs = Vec::new();
        crumbs.extend(self.crumb.as_ref());
        let mut above = self.above.as_deref();
        while let Some(trail) = above {
            crumbs.push(&trail.crumb);
            above = trail.above.as_deref();
        }
        crumbs.into_iter().rev().fold(FieldPath::root(), |path, crumb| match crumb {
            Crumb::Key(key) => path.key((*key).to_owned()),
            Crumb::Spelled(key) => path.key(key.to_string()),
            Crumb::Index(index) => path.index(*index),
        })
    }

    /// How a message calls this value: "`title`", "an item of `tags`", "the YAML" at the root.
    pub fn name(&self) -> String {
        let above = || match self.above.as_deref().map(|trail| &trail.crumb) {
            Some(Crumb::Key(key)) => format!("an item of `{key}`"),
            Some(Crumb::Spelled(key)) => format!("an item of `{key}`"),
            Some(Crumb::Index(_)) | None => "an item of the list".to_owned(),
        };
        match &self.crumb {
            None => "the YAML".to_owned(),
            Some(Crumb::Key(key)) => format!("`{key}`"),
            Some(Crumb::Spelled(key)) => format!("`{key}`"),
            Some(Crumb::Index(_)) => above(),
        }
    }

    /// A scalar as it was written, without the white space around it; a list, a mapping or nothing is a finding.
    pub fn text(&self) -> Option<String> {
        note(self, || Want::Text);
        let Some(text) = self.scalar() else {
            if self.value.is_null() {
                self.empty();
            } else {
                self.wrong_kind("a text");
            }
            return None;
        };
        let trimmed = text.trim();
        if trimmed.is_empty() {
            self.empty();
            return None;
        }
        self.check_characters(trimmed).then(|| trimmed.to_owned())
    }

    /// A number: its digits as they were written, and its finite value.
    pub fn number(&self) -> Option<(String, f64)> {
        note(self, || Want::Number);
        let written = match self.value {
            Value::Number(_) | Value::String(_) => self.scalar_text().unwrap_or_default(),
            Value::Null if self.is_null() => {
                self.empty();
                return None;
            }
            Value::Null | Value::Bool(_) | Value::Sequence(_) | Value::Mapping(_) | Value::Tagged(_) => {
                self.wrong_kind("a number");
                return None;
            }
        };
        if written.is_empty() {
            self.empty();
            return None;
        }
        let value = if number::is_decimal(&written) { written.parse::<f64>().ok() } else { None };
        match value {
            Some(value) if value.is_finite() => Some((written, value)),
            _ => {
                let why = if value.is_some() { "too large" } else { "write decimal digits, such as 0.7" };
                let message = format!("`{}` is not a number", shortened(&written));
                self.fault(Diagnostic::error("not-a-number", message), why);
                None
            }
        }
    }

    /// `true` or `false`.
    pub fn flag(&self) -> Option<bool> {
        note(self, || Want::Flag);
        if let Value::Bool(flag) = self.value {
            return Some(*flag);
        }
        let meant = match self.scalar_text().map(|word| word.to_lowercase()).as_deref() {
            Some("true" | "yes" | "on" | "y") => Some(true),
            Some("false" | "no" | "off" | "n") => Some(false),
            _ => None,
        };
        let (Some(meant), Some(word)) = (meant, self.scalar_text()) else {
            self.wrong_kind("`true` or `false`");
            return None;
        };
        let message = format!("{} is `{word}` where `true` or `false` is expected", self.name());
        let fix = Fix::sure(format!("write `{meant}`")).here(Change::Flag { old: word, new: meant });
        self.fault(Diagnostic::error("wrong-type", message).help(format!("write `{meant}`")).fix(fix), "");
        None
    }

    /// The items of a list.
    pub fn list(&self) -> Option<Vec<Node<'d>>> {
        note(self, || Want::List);
        let Value::Sequence(items) = self.value else {
            self.wrong_kind("a list");
            return None;
        };
        Some(self.children(items))
    }

    /// The items of a list, or the value itself as the only one. Nothing gives none.
    pub fn one_or_many(&self) -> Vec<Node<'d>> {
        note(self, || Want::OneOrMany);
        match self.value {
            Value::Sequence(items) => self.children(items),
            _ if self.is_null() => Vec::new(),
            _ => vec![self.clone()],
        }
    }

    /// The fields of a mapping, which messages call `what`: "a claim".
    pub fn fields(&self, what: &'static str) -> Option<Fields<'d>> {
        note(self, || Want::Fields(what));
        let Value::Mapping(mapping) = self.value else {
            self.wrong_kind(what);
            return None;
        };
        Some(Fields::new(self.clone(), mapping, what))
    }

    /// The keys and values of any mapping, in the order in which they were written.
    pub fn entries(&self) -> Option<Vec<(String, Node<'d>)>> {
        note(self, || Want::Entries);
        let Value::Mapping(mapping) = self.value else {
            self.wrong_kind("a mapping");
            return None;
        };
        Some(self.entries_of(mapping))
    }

    /// A scalar as it was written, without the white space around it; anything else is nothing, and no finding.
    pub fn as_scalar_text(&self) -> Option<String> {
        note(self, || Want::Text);
        self.scalar_text()
    }

    /// A text that `read` understands; `what` is what it should have been: "a date".
    pub fn parsed<T, E: Display>(
        &self,
        code: &'static str,
        what: &'static str,
        read: impl FnOnce(&str) -> Result<T, E>,
    ) -> Option<T> {
        self.parsed_or_mended(code, what, read, |_| None)
    }

    /// The same where a text that is not understood may be one that `mend` knows how to write.
    pub(super) fn parsed_or_mended<T, E: Display>(
        &self,
        code: &'static str,
        what: &'static str,
        read: impl FnOnce(&str) -> Result<T, E>,
        mend: impl FnOnce(&str) -> Option<String>,
    ) -> Option<T> {
        note(self, || Want::Form(what));
        let text = self.text()?;
        match read(&text) {
            Ok(value) => Some(value),
            Err(error) => {
                let message = format!("`{}` is not {what}", shortened(&text));
                let mut finding = Diagnostic::error(code, message).help(error.to_string());
                if let Some(mended) = mend(&text) {
                    let fix = Fix::sure(format!("write `{mended}`"));
                    finding = finding.fix(fix.here(Change::replace(text, mended)));
                }
                self.fault(finding, "");
                None
            }
        }
    }

    /// Keeps a finding whose first place is this value; `label` stands beside the underline.
    pub fn fault(&self, diagnostic: Diagnostic, label: &str) {
        self.fault_at(self.path(), diagnostic, label);
    }

    /// The finding with this value as one more of its places; `label` stands beside the underline.
    pub fn mark(&self, diagnostic: Diagnostic, label: &str) -> Diagnostic {
        diagnostic.at(self.document.file(), self.path(), label)
    }

    /// Keeps a finding whose first place is the key of this value.
    pub fn fault_at_key(&self, diagnostic: Diagnostic, label: &str) {
        self.fault_at(self.path().itself(), diagnostic, label);
    }

    /// The same at another place of the document.
    pub(super) fn fault_at(&self, path: FieldPath, diagnostic: Diagnostic, label: &str) {
        let mut diagnostic = diagnostic.at(self.document.file(), path, label);
        diagnostic.labels.rotate_right(1);
        self.document.push(diagnostic);
    }

    pub(super) fn document(&self) -> &'d Document<'d> {
        self.document
    }

    /// Keeps the finding that nothing is written here.
    pub(super) fn empty(&self) {
        let message = format!("{} is empty", self.name());
        self.fault(Diagnostic::error("empty-value", message), "nothing is written here");
    }

    /// This value as the parent of others.
    pub(super) fn trail(&self) -> Option<Rc<Trail<'d>>> {
        let crumb = self.crumb.clone()?;
        Some(Rc::new(Trail { above: self.above.clone(), crumb }))
    }

    /// A value in this one, whose trail the caller has made once for all of them.
    pub(super) fn child(&self, trail: Option<&Rc<Trail<'d>>>, crumb: Crumb<'d>, value: &'d Value) -> Node<'d> {
        Node { document: self.document, value, above: trail.cloned(), crumb: Some(crumb) }
    }

    pub(super) fn entries_of(&self, mapping: &'d Mapping) -> Vec<(String, Node<'d>)> {
        let trail = self.trail();
        let mut entries = Vec::with_capacity(mapping.len());
        let mut spelled = false;
        for (number, (key, value)) in mapping.iter().enumerate() {
            if let Value::String(key) = key {
                entries.push((key.clone(), self.child(trail.as_ref(), Crumb::Key(key), value)));
                continue;
            }
            spelled = true;
            match self.document.written_key(&self.path(), number) {
                Some("") | None if key.is_null() => {
                    self.fault(Diagnostic::error("empty-value", "a key is empty"), "in this mapping");
                }
                Some(key) => {
                    let child = self.child(trail.as_ref(), Crumb::Spelled(key.into()), value);
                    entries.push((key.to_owned(), child));
                }
                None => self.fault(Diagnostic::error("wrong-type", "a key is a list or a mapping"), "in this mapping"),
            }
        }
        if spelled {
            self.refuse_repeated(&mut entries);
        }
        entries
    }

    /// `11` and `"11"` are different keys to YAML and the same one to a reader.
    fn refuse_repeated(&self, entries: &mut Vec<(String, Node<'d>)>) {
        let mut known = std::collections::BTreeSet::new();
        entries.retain(|(key, node)| {
            let new = known.insert(key.clone());
            if !new {
                let message = format!("the key `{key}` is given twice in one mapping");
                let finding = Diagnostic::error("duplicate-key", message).help("keep one of the two");
                self.fault_at(node.path().itself(), finding, "given in quotes and without");
            }
            new
        });
    }

    fn children(&self, items: &'d [Value]) -> Vec<Node<'d>> {
        let trail = self.trail();
        let child = |(index, item)| self.child(trail.as_ref(), Crumb::Index(index), item);
        items.iter().enumerate().map(child).collect()
    }

    fn scalar_text(&self) -> Option<String> {
        self.scalar().map(|text| text.trim().to_owned())
    }

    fn scalar(&self) -> Option<std::borrow::Cow<'d, str>> {
        let unusual = match self.value {
            Value::String(text) => return Some(text.as_str().into()),
            Value::Null => return self.null_word().map(Into::into),
            Value::Bool(_) => true,
            Value::Number(number) => self.document.may_be_unusual(number),
            Value::Sequence(_) | Value::Mapping(_) | Value::Tagged(_) => return None,
        };
        let written = if unusual { self.document.written(&self.path(), self.value) } else { None };
        if let Some(written) = written {
            return Some(written.into());
        }
        match self.value {
            Value::Bool(flag) => Some(flag.to_string().into()),
            Value::Number(number) => {
                if unusual {
                    self.uncertain_digits(number);
                }
                Some(number.to_string().into())
            }
            Value::Null | Value::String(_) | Value::Sequence(_) | Value::Mapping(_) | Value::Tagged(_) => None,
        }
    }

    fn uncertain_digits(&self, number: &serde_yaml::Number) {
        let message = format!("it cannot be told with which digits the number `{number}` was written");
        self.fault(Diagnostic::error("yaml-syntax", message).help("put the number in quotes"), "");
    }

    fn null_word(&self) -> Option<&'d str> {
        if !self.value.is_null() || !self.document.has_null_words() {
            return None;
        }
        self.document.written(&self.path(), self.value).filter(|word| word.eq_ignore_ascii_case("null"))
    }

    fn wrong_kind(&self, wanted: &str) {
        let message = format!("{} is {} where {wanted} is expected", self.name(), self.kind());
        let diagnostic = Diagnostic::error("wrong-type", message);
        let diagnostic = match wanted {
            "a list" => diagnostic.help("write each item on a line of its own, after `- `"),
            "a text" if matches!(self.value, Value::Sequence(_) | Value::Mapping(_)) => {
                diagnostic.help("if it is meant as text, put the whole value in quotes")
            }
            "a text" | "a number" => diagnostic,
            "`true` or `false`" => diagnostic.help("write `true` or `false`"),
            _ => diagnostic.help(format!("write {wanted} as lines of `key: value`")),
        };
        self.fault(diagnostic, "");
    }

    /// Refuses control characters, which only an escape can have brought here, and warns of changes of direction.
    fn check_characters(&self, text: &str) -> bool {
        // Nearly every text is plain ASCII, and a look at its bytes is enough.
        if text.bytes().all(|byte| matches!(byte, b' '..=b'~' | b'\n' | b'\r' | b'\t')) {
            return true;
        }
        let refused = |c: char| c.is_control() && !matches!(c, '\n' | '\r' | '\t');
        if let Some(character) = text.chars().find(|c| refused(*c)) {
            let message = format!("{} holds the control character U+{:04X}", self.name(), u32::from(character));
            self.fault(Diagnostic::error("control-character", message).help("take it out"), "");
            return false;
        }
        let turns = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        if let Some(character) = text.chars().find(|c| turns(*c)) {
            let name = self.name();
            let message = format!("{name} holds U+{:04X}, which changes the direction of text", u32::from(character));
            self.fault(
                Diagnostic::warning("direction-override", message)
                    .help("take it out unless the language needs it; it can make a text read otherwise than it is"),
                "an invisible character is in here",
            );
        }
        true
    }
}

/// At most the first 60 characters, for a message.
pub(super) fn shortened(text: &str) -> String {
    let mut short: String = text.chars().take(60).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}
