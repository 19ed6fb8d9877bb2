//! Where each key and each value of a YAML text stands. Built only when somebody asks.

use std::borrow::Cow;

use crate::diag::{FieldPath, Span, Step};

use super::events::{Event, Events, Shape};

/// One value, and its key where it has one.
pub(super) struct Spot {
    pub(super) key: Option<Key>,
    pub(super) value: Span,
    /// It is a scalar without quotes on ordinary lines.
    pub(super) plain: bool,
    pub(super) children: Vec<usize>,
}

pub(super) struct Key {
    /// Absent where the key is itself a list or a mapping.
    text: Option<Box<str>>,
    pub(super) span: Span,
}

impl Spot {
    /// The text of its key.
    pub(super) fn key_text(&self) -> Option<&str> {
        self.key.as_ref()?.text.as_deref()
    }
}

/// The places of all values of one text.
pub(super) struct SpanIndex {
    spots: Vec<Spot>,
}

impl SpanIndex {
    /// Reads the text once. Where it breaks off, what was seen so far is kept.
    pub(super) fn of(text: &str) -> Self {
        let mut builder = Builder { text, spots: Vec::new(), open: Vec::new() };
        let mut documents = 0;
        for event in Events::of(&without_lone_dashes(text)) {
            let Ok(event) = event else { break };
            if matches!(event.shape, Shape::Document) {
                documents += 1;
            }
            if documents > 1 {
                break;
            }
            builder.take(event);
        }
        while let Some(frame) = builder.open.pop() {
            let end = builder.end_of_last_child(frame.spot);
            builder.close(&frame, end);
        }
        Self { spots: builder.spots }
    }

    /// The bytes of what the path names, or of its nearest ancestor.
    pub(super) fn span(&self, path: &FieldPath) -> Option<Span> {
        let mut at = 0;
        self.spots.first()?;
        for step in &path.steps {
            match self.child(at, step) {
                Some(child) => at = child,
                // A single item may stand without its list, and is then the first of it.
                None if *step == Step::Index(0) && self.spots[at].children.is_empty() => {}
                None => return Some(self.key_or_value(at)),
            }
        }
        let spot = &self.spots[at];
        let key_wanted = path.at_key || spot.value.start == spot.value.end;
        Some(if key_wanted { self.key_or_value(at) } else { spot.value })
    }

    /// The bytes of a scalar written without quotes.
    pub(super) fn plain(&self, path: &FieldPath) -> Option<Span> {
        let mut at = 0;
        for step in &path.steps {
            at = self.child(at, step)?;
        }
        let spot = self.spots.get(at)?;
        spot.plain.then_some(spot.value)
    }

    /// The text of the key of this number in the mapping on that path.
    pub(super) fn key_text(&self, mapping: &FieldPath, number: usize) -> Option<&str> {
        let mut at = 0;
        for step in &mapping.steps {
            at = self.child(at, step)?;
        }
        let child = *self.spots.get(at)?.children.get(number)?;
        self.spots[child].key_text()
    }

    /// The numbers of the values on the way that the path names, from the outermost to the one that is meant. A single
    /// word may stand for the list of it alone, or for the mapping in which it is what counts: then the way ends there.
    pub(super) fn trail(&self, path: &FieldPath) -> Option<Vec<usize>> {
        self.spots.first()?;
        let mut trail = vec![0];
        let mut at = 0;
        for step in &path.steps {
            match self.child(at, step) {
                Some(child) => {
                    at = child;
                    trail.push(at);
                }
                None if self.spots[at].children.is_empty() => {}
                None => return None,
            }
        }
        Some(trail)
    }

    /// The value of that number.
    pub(super) fn spot(&self, number: usize) -> Option<&Spot> {
        self.spots.get(number)
    }

    fn child(&self, parent: usize, step: &Step) -> Option<usize> {
        let children = &self.spots.get(parent)?.children;
        match step {
            Step::Index(number) => children.get(*number).copied().filter(|child| self.spots[*child].key.is_none()),
            Step::Key(wanted) => children.iter().copied().find(|child| self.spots[*child].key_text() == Some(wanted)),
        }
    }

    fn key_or_value(&self, at: usize) -> Span {
        let spot = &self.spots[at];
        spot.key.as_ref().map_or(spot.value, |key| key.span)
    }
}

/// A list or a mapping that has begun and not ended.
struct Frame {
    spot: usize,
    mapping: bool,
    /// The key that waits for its value.
    key: Option<Key>,
    /// This collection is itself a key of the mapping around it.
    is_key: bool,
}

struct Builder<'t> {
    text: &'t str,
    spots: Vec<Spot>,
    open: Vec<Frame>,
}

impl Builder<'_> {
    fn take(&mut self, event: Event<'_>) {
        let range = event.range;
        match event.shape {
            Shape::Scalar { text, plain } => {
                let span = Span::from(range);
                if self.expects_key() {
                    self.set_key(Key { text: Some(text.into()), span });
                } else {
                    self.add(span, plain);
                }
            }
            Shape::Alias if self.expects_key() => self.set_key(Key { text: None, span: range.into() }),
            Shape::Alias => {
                self.add(range.into(), false);
            }
            Shape::List | Shape::Mapping => {
                let is_key = self.expects_key();
                let mapping = matches!(event.shape, Shape::Mapping);
                let span = Span::from(range);
                let spot = if is_key { self.push(None, span, false) } else { self.add(span, false) };
                self.open.push(Frame { spot, mapping, key: None, is_key });
            }
            Shape::End => {
                if let Some(frame) = self.open.pop() {
                    let bracketed = matches!(self.text.as_bytes().get(range.start), Some(b']' | b'}'))
                        && matches!(
                            self.text.as_bytes().get(self.spots[frame.spot].value.start as usize),
                            Some(b'[' | b'{')
                        );
                    let end = if bracketed { range.start + 1 } else { self.end_of_last_child(frame.spot) };
                    self.close(&frame, end);
                }
            }
            Shape::Document | Shape::Other => {}
        }
    }

    fn expects_key(&self) -> bool {
        self.open.last().is_some_and(|frame| frame.mapping && frame.key.is_none())
    }

    fn set_key(&mut self, key: Key) {
        if let Some(frame) = self.open.last_mut() {
            frame.key = Some(key);
        }
    }

    fn add(&mut self, value: Span, plain: bool) -> usize {
        let key = self.open.last_mut().and_then(|frame| frame.key.take());
        let spot = self.push(key, value, plain);
        if let Some(frame) = self.open.last() {
            self.spots[frame.spot].children.push(spot);
        }
        spot
    }

    fn push(&mut self, key: Option<Key>, value: Span, plain: bool) -> usize {
        self.spots.push(Spot { key, value, plain, children: Vec::new() });
        self.spots.len() - 1
    }

    fn close(&mut self, frame: &Frame, end: usize) {
        let start = self.spots[frame.spot].value.start as usize;
        let span = Span::new(start, end.max(start));
        self.spots[frame.spot].value = span;
        if frame.is_key {
            self.set_key(Key { text: None, span });
        }
    }

    fn end_of_last_child(&self, spot: usize) -> usize {
        let spot = &self.spots[spot];
        let Some(last) = spot.children.last().map(|child| &self.spots[*child]) else {
            return spot.value.end as usize;
        };
        let key_end = last.key.as_ref().map_or(0, |key| key.span.end);
        last.value.end.max(key_end) as usize
    }
}

/// The same text with another sign for each `-` that is all of an entry of a list in brackets: `[1, -]`. One parser reads
/// it as a text, the other, which keeps places, as a mistake. Where it stands in a text, nothing is lost: bytes are counted
/// here, and not read.
fn without_lone_dashes(text: &str) -> Cow<'_, str> {
    let bytes = text.as_bytes();
    let ends = |byte: Option<&u8>| matches!(byte, Some(b',' | b']'));
    let begins =
        |at: usize| bytes[..at].iter().rev().find(|byte| **byte != b' ').is_some_and(|byte| b"[,".contains(byte));
    let lone: Vec<usize> =
        (0..bytes.len()).filter(|at| bytes[*at] == b'-' && ends(bytes.get(at + 1)) && begins(*at)).collect();
    if lone.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut other = text.to_owned();
    for at in lone {
        other.replace_range(at..=at, "_");
    }
    Cow::Owned(other)
}
