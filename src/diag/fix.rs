//! What would mend a finding, as data: which text goes where. Whoever has the files makes it.
//!
//! A phase says what is to change by a path, as it says where a finding is; which bytes these are, and in which quotes
//! and with which indentation the new text stands there, is found out together with the places of findings.

use std::borrow::Cow;
use std::ops::Range;

use super::{FileId, Place, Span};

/// A change that mends what a finding reports. All of its edits are made, or none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fix {
    /// What it does, in the imperative: "write `author`".
    pub title: String,
    /// It may be made without being asked for by itself: there is no doubt about what was meant.
    pub safe: bool,
    /// What changes.
    pub edits: Vec<Edit>,
}

/// A change of one place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// Where. Until places are looked up, nothing stands for the first place of the finding.
    pub at: Option<(FileId, Place)>,
    /// What happens there.
    pub change: Change,
}

/// What happens at a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// The words that stand there become others, in the quotes that they have. Where others stand, nothing happens.
    Replace {
        /// The words that stand there.
        old: String,
        /// The words that come there.
        new: String,
    },
    /// The word that stands there becomes `true` or `false`, which have no quotes.
    Flag {
        /// The word that stands there.
        old: String,
        /// What it becomes.
        new: bool,
    },
    /// The item of a list or the entry of a mapping goes, and the line with it that it has to itself. Nothing happens
    /// where a comment would go as well.
    Remove,
    /// The mapping that stands there gets one more entry, in the form that it has.
    Insert(Entry),
    /// These bytes become that text. Every other change is such a one as soon as its place is looked up.
    Write(String),
}

/// An entry that comes into a mapping.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its key.
    pub key: Cow<'static, str>,
    /// Its value; `None` leaves it to be filled in.
    pub value: Option<String>,
    /// The key of the entry that it comes behind; without one it comes first.
    pub behind: Option<Cow<'static, str>>,
}

impl Fix {
    /// A fix that may be made without being asked for by itself.
    pub fn sure(title: impl Into<String>) -> Self {
        Self { title: title.into(), safe: true, edits: Vec::new() }
    }

    /// A fix that somebody must choose, because it may not be what was meant or leaves something to be filled in.
    pub fn offered(title: impl Into<String>) -> Self {
        Self { safe: false, ..Self::sure(title) }
    }

    /// The same fix with a change of what the first place of the finding names.
    #[must_use]
    pub fn here(mut self, change: Change) -> Self {
        self.edits.push(Edit { at: None, change });
        self
    }

    /// The same fix with a change elsewhere.
    #[must_use]
    pub fn at(mut self, file: FileId, place: impl Into<Place>, change: Change) -> Self {
        self.edits.push(Edit { at: Some((file, place.into())), change });
        self
    }
}

impl Change {
    /// The words `old` become `new`.
    pub fn replace(old: impl Into<String>, new: impl Into<String>) -> Self {
        Self::Replace { old: old.into(), new: new.into() }
    }

    /// The bytes that change and the text that comes there, for a change of the bytes at `span` of `text`. Only words can
    /// be changed in a text of which nothing else is known.
    pub fn written_in(&self, text: &str, span: Span) -> Option<(Span, String)> {
        let (old, new) = match self {
            Self::Replace { old, new } => (old.as_str(), new.as_str()),
            Self::Flag { old, new } => (old.as_str(), if *new { "true" } else { "false" }),
            Self::Remove | Self::Insert(_) | Self::Write(_) => return None,
        };
        let found = find(old, text.get(span.range())?)?;
        Some((Span::from(found).shifted(span.start as usize), new.to_owned()))
    }
}

impl Edit {
    /// The file, the bytes and the text that takes their place, once they have been looked up.
    pub fn written(&self) -> Option<(FileId, Span, &str)> {
        match (&self.at, &self.change) {
            (Some((file, Place::Span(span))), Change::Write(text)) => Some((*file, *span, text)),
            _ => None,
        }
    }
}

/// Where a name stands in what was written around it: all of it, or the one place behind a sign that names are written
/// behind (`claim:name`, `@name`, `#name`). The same word among other words is not meant.
fn find(name: &str, written: &str) -> Option<Range<usize>> {
    if written == name {
        return Some(0..name.len());
    }
    let is_inside = |letter: char| letter.is_alphanumeric() || matches!(letter, '-' | '_');
    let mut places = written.match_indices(name).map(|(at, _)| at..at + name.len()).filter(|place| {
        let before = written[..place.start].chars().next_back();
        let behind = written[place.end..].chars().next();
        let begins = match before {
            // A scheme.
            None => behind == Some(':'),
            Some(sign) => matches!(sign, ':' | '@' | '#' | '/'),
        };
        begins && !behind.is_some_and(is_inside)
    });
    let found = places.next().filter(|place| !place.is_empty())?;
    places.next().is_none().then_some(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_found_where_names_are_written_and_only_once() {
        let found = |name, written: &str| find(name, written).map(|place| written[place].to_owned());
        for written in ["gain", "claim:gain", "claim:gain#value", "@gain", "../x.md#gain", "[It rose](claim:gain) much"]
        {
            assert_eq!(found("gain", written).as_deref(), Some("gain"), "{written}");
        }
        assert_eq!(find("cliam", "cliam:gain"), Some(0..5));
        for written in ["[gain rose][c]", "claim:gain-2", "claim:again", "[@gain; @gain]", "[x]: gain", "", "“gain”"]
        {
            assert_eq!(found("gain", written), None, "{written}");
        }
        assert_eq!(found("", "a"), None);
    }

    #[test]
    fn words_change_at_their_bytes() {
        let text = "Es stieg [so](claim:gian#value).";
        let written = Change::replace("gian", "gain").written_in(text, Span::new(14, 30));
        assert_eq!(written, Some((Span::new(20, 24), "gain".to_owned())));
        assert_eq!(Change::Remove.written_in(text, Span::new(0, 2)), None);
        assert_eq!(Change::replace("gian", "gain").written_in(text, Span::new(14, 300)), None);
    }
}
