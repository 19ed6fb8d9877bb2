//! Changes of a YAML text: which bytes of it, and what takes their place in the form that stands there.
//!
//! A change that cannot be made without a doubt is not made: where other words stand than are to be replaced, where a
//! comment would go with a line, in forms of YAML that hardly anybody writes.

use std::ops::Range;

use serde_yaml::Value;

use crate::diag::{Change, Entry, FieldPath, Span};

use super::index::{SpanIndex, Spot};
use super::write;

/// The bytes of `text` that a change of what the path names takes away, and what comes in their place.
pub(super) fn rewrite(text: &str, index: &SpanIndex, path: &FieldPath, change: &Change) -> Option<(Span, String)> {
    let ground = Ground { text, index };
    let trail = index.trail(path)?;
    let here = index.spot(*trail.last()?)?;
    let is_there = trail.len() == path.steps.len() + 1;
    let (range, text) = match change {
        Change::Replace { old, new } => match ground.words(here, path.at_key, old) {
            Some((range, written)) => (range, write::in_the_style_of(written, new)),
            None if path.at_key => return None,
            None => return ground.name_within(here, change, new),
        },
        Change::Flag { old, new } => {
            let (range, _) = ground.words(here, path.at_key, old)?;
            (range, new.to_string())
        }
        Change::Remove => (ground.without(&trail).filter(|_| is_there)?, String::new()),
        Change::Insert(entry) => {
            let (at, text) = ground.with_entry(here, entry).filter(|_| is_there)?;
            (at..at, text)
        }
        Change::Write(_) => return None,
    };
    Some((range.into(), text))
}

/// A text and where its values stand.
#[derive(Clone, Copy)]
struct Ground<'t> {
    text: &'t str,
    index: &'t SpanIndex,
}

impl<'t> Ground<'t> {
    /// Where a key or a scalar stands and how it is written, if it reads as `wanted`.
    fn words(self, spot: &Spot, at_key: bool, wanted: &str) -> Option<(Range<usize>, &'t str)> {
        let span = if at_key { spot.key.as_ref()?.span } else { spot.value };
        let written = self.text.get(span.range())?;
        // What stands below a `|` or a `>` is of another form.
        let is_word = at_key || spot.plain || written.starts_with(['\'', '"']);
        (is_word && read(written)? == wanted).then_some((span.range(), written))
    }

    /// The change of a name that is a part of a text, such as an address or a line of Markdown.
    fn name_within(self, spot: &Spot, change: &Change, new: &str) -> Option<(Span, String)> {
        // Whatever the form, it stands there as it is.
        let is_plain = new.chars().all(|letter| letter.is_ascii_alphanumeric() || "-_./".contains(letter));
        if is_plain && spot.children.is_empty() { change.written_in(self.text, spot.value) } else { None }
    }

    /// What goes with the last value on the way. The only value of a collection goes with the collection.
    fn without(self, trail: &[usize]) -> Option<Range<usize>> {
        let (&at, above) = trail.split_last()?;
        let parent = self.index.spot(*above.last()?)?;
        let siblings: Vec<&Spot> = parent.children.iter().filter_map(|child| self.index.spot(*child)).collect();
        if siblings.len() == 1 {
            return self.without(above);
        }
        let position = parent.children.iter().position(|child| *child == at)?;
        let range = if self.is_bracketed(parent) {
            self.without_in_brackets(&siblings, position)?
        } else {
            self.without_lines(&siblings, position)?
        };
        (!has_comment(self.text.get(range.clone())?)).then_some(range)
    }

    fn without_in_brackets(self, siblings: &[&Spot], position: usize) -> Option<Range<usize>> {
        let spot = siblings[position];
        if spot.value.start == spot.value.end {
            return None;
        }
        match position.checked_sub(1) {
            Some(before) => Some(self.end(siblings[before])?..self.end(spot)?),
            None => Some(start(spot)..start(siblings[1])),
        }
    }

    fn without_lines(self, siblings: &[&Spot], position: usize) -> Option<Range<usize>> {
        let from = self.mark(siblings[position])?;
        let to = self.end_of_line(self.end(siblings[position])?);
        let line = self.line(from);
        let indentation = &self.text[line..from];
        if !indentation.chars().all(|sign| sign == ' ') {
            // It stands behind the dash of a list, and what follows it comes there.
            let is_behind_dashes = indentation.chars().all(|sign| matches!(sign, ' ' | '-'));
            let next = siblings.get(position + 1).filter(|_| is_behind_dashes)?;
            return Some(from..self.mark(next)?);
        }
        // The last line of a file may have no end, and then the one before it is the last.
        let is_unended = to == self.text.len() && !self.text.ends_with('\n');
        Some(if is_unended { line.saturating_sub(1)..to } else { line..to })
    }

    /// Where an entry comes into a mapping, and how it is written there.
    fn with_entry(self, mapping: &Spot, entry: &Entry) -> Option<(usize, String)> {
        let children = mapping.children.iter().filter_map(|child| self.index.spot(*child));
        let children: Vec<&Spot> = children.collect();
        let behind = children
            .iter()
            .copied()
            .find(|child| entry.behind.is_some() && child.key_text() == entry.behind.as_deref());
        // It may be there with nothing written under it.
        if children.iter().any(|child| child.key_text() == Some(&entry.key)) {
            return None;
        }
        let bracketed = self.is_bracketed(mapping);
        let mut written = String::new();
        write::entry(&entry.key, entry.value.as_deref(), bracketed, &mut written);
        if bracketed {
            self.entry_in_braces(mapping, &children, behind, &written)
        } else {
            self.entry_on_a_line(&children, behind, &written)
        }
    }

    fn entry_in_braces(
        self,
        mapping: &Spot,
        children: &[&Spot],
        behind: Option<&Spot>,
        written: &str,
    ) -> Option<(usize, String)> {
        let inside = self.text.get(mapping.value.range())?.strip_prefix('{')?.strip_suffix('}')?;
        match (behind, children.first()) {
            (Some(behind), _) => {
                let has_value = behind.value.start < behind.value.end;
                has_value.then_some((self.end(behind)?, format!(", {written}")))
            }
            (None, Some(first)) => Some((start(first), format!("{written}, "))),
            (None, None) => inside.trim().is_empty().then(|| (mapping.value.start as usize + 1, written.to_owned())),
        }
    }

    fn entry_on_a_line(self, children: &[&Spot], behind: Option<&Spot>, written: &str) -> Option<(usize, String)> {
        let first = children.first()?.key.as_ref()?.span.start as usize;
        let before = &self.text[self.line(first)..first];
        if !before.chars().all(|sign| matches!(sign, ' ' | '-')) {
            return None;
        }
        let indentation = " ".repeat(before.len());
        let Some(behind) = behind else { return Some((first, format!("{written}\n{indentation}"))) };
        let end = self.end(behind)?;
        let next = self.end_of_line(end);
        let rest = self.text[end..next].trim_start();
        let rest = if behind.value.start == behind.value.end { rest.strip_prefix(':')?.trim_start() } else { rest };
        if !rest.is_empty() && !rest.starts_with('#') {
            return None;
        }
        Some(match self.text[..next].ends_with('\n') {
            true => (next, format!("{indentation}{written}\n")),
            false => (next, format!("\n{indentation}{written}")),
        })
    }

    /// Whether a collection is written in brackets rather than on lines of their own.
    fn is_bracketed(self, spot: &Spot) -> bool {
        let begins = matches!(self.text.as_bytes().get(spot.value.start as usize), Some(b'[' | b'{'));
        let first = spot.children.first().and_then(|child| self.index.spot(*child));
        begins && first.is_none_or(|first| start(first) > spot.value.start as usize)
    }

    /// Where an entry begins, or the dash of an item.
    fn mark(self, spot: &Spot) -> Option<usize> {
        if spot.key.is_some() {
            return Some(start(spot));
        }
        let before = self.text.get(..start(spot))?.trim_end();
        before.ends_with('-').then(|| before.len() - 1)
    }

    /// Where a value ends, or the key of an empty one.
    fn end(self, spot: &Spot) -> Option<usize> {
        let mut spot = spot;
        while !self.is_bracketed(spot)
            && let Some(last) = spot.children.last()
        {
            spot = self.index.spot(*last)?;
        }
        let is_empty = spot.value.start == spot.value.end;
        Some(if is_empty { spot.key.as_ref()?.span.end } else { spot.value.end } as usize)
    }

    /// Where the line begins on which this byte is.
    fn line(self, at: usize) -> usize {
        self.text[..at].rfind('\n').map_or(0, |end| end + 1)
    }

    /// Behind the end of the line on which this byte is.
    fn end_of_line(self, at: usize) -> usize {
        self.text[at..].find('\n').map_or(self.text.len(), |end| at + end + 1)
    }
}

fn start(spot: &Spot) -> usize {
    spot.key.as_ref().map_or(spot.value.start, |key| key.span.start) as usize
}

/// What a scalar says, by how it is written.
fn read(written: &str) -> Option<String> {
    match serde_yaml::from_str(written).ok()? {
        Value::String(text) => Some(text.trim().to_owned()),
        Value::Null | Value::Bool(_) | Value::Number(_) => Some(written.trim().to_owned()),
        Value::Sequence(_) | Value::Mapping(_) | Value::Tagged(_) => None,
    }
}

/// Whether there may be a comment. A `#` in quotes counts as well.
fn has_comment(text: &str) -> bool {
    let begins = |before: &str| before.is_empty() || before.ends_with(char::is_whitespace);
    text.match_indices('#').any(|(at, _)| begins(&text[..at]))
}
