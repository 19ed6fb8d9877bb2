//! A text taken apart into entries as they are written. Where the text as a whole cannot be read, it is taken apart at
//! the `@` of each, so that one mistake costs one entry.

use std::collections::hash_map::Entry::{Occupied, Vacant};
use std::collections::{HashMap, HashSet};

use biblatex::{
    Bibliography, Entry as Item, Field, Pair, ParseError, ParseErrorKind, RawBibliography, RawChunk, RawEntry, Spanned,
};

use crate::diag::Span;

use super::inherited::{Link, Resolved};
use super::tex;

/// From how many entries one may take what it lacks, each from the next.
const MOST_PARENTS: usize = 50;

/// How long a value may become by its macros, which may stand in one another.
const LONGEST_VALUE: usize = 100_000;

/// An entry that has a form.
#[derive(Debug)]
pub(super) struct Written<'t> {
    raw: RawEntry<'t>,
    /// In the text its entry begins here.
    start: usize,
    /// How far what was read of it lies from there in the text.
    offset: usize,
}

/// A field that its entry has again further down.
pub(super) struct Replaced<'t> {
    pub(super) name: &'t str,
    /// As it is written.
    pub(super) value: String,
    pub(super) at: Span,
}

/// An entry that has none.
#[derive(Debug)]
pub(super) struct Broken<'t> {
    pub(super) key: &'t str,
    /// Where its key stands; where it has none, its `@`.
    pub(super) at: Span,
    /// Where the mistake stands, where that is known.
    pub(super) mistake: Option<Span>,
    pub(super) error: ParseError,
}

/// What stands in a text, in its order.
#[derive(Debug)]
pub(super) enum Piece<'t> {
    Entry(Written<'t>),
    Broken(Broken<'t>),
}

/// Why an entry that has a form cannot be read.
#[derive(Debug)]
pub(super) enum Unread {
    /// Braces in braces, deeper than any text needs.
    Deep,
    /// The library says so; the place is one in the text.
    Error(ParseError, Option<Span>),
}

/// A text taken apart.
#[derive(Debug)]
pub(super) struct Text<'t> {
    pub(super) pieces: Vec<Piece<'t>>,
    macros: HashMap<&'t str, Field<'t>>,
    /// Where in `pieces` the first entry of each key is.
    by_key: HashMap<&'t str, usize>,
}

impl<'t> Written<'t> {
    pub(super) fn key(&self) -> &'t str {
        self.raw.key.v
    }

    /// Its type, as it is written.
    pub(super) fn kind(&self) -> &'t str {
        self.raw.kind.v
    }

    /// Where its key stands; where it has none, its `@`.
    pub(super) fn at(&self) -> Span {
        let key = self.place(&self.raw.key.span);
        if key.start < key.end { key } else { Span::new(self.start, self.start + 1) }
    }

    /// Whether it is there for others to take from.
    pub(super) fn is_data(&self) -> bool {
        self.raw.kind.v.eq_ignore_ascii_case("xdata")
    }

    /// Where the value of a field stands; `None` where it was taken from another entry.
    pub(super) fn value(&self, name: &str) -> Option<Span> {
        let field = self.raw.fields.iter().rfind(|field| field.key.v.eq_ignore_ascii_case(name))?;
        let (first, last) = (field.value.v.first()?, field.value.v.last()?);
        Some(self.place(&(first.span.start..last.span.end))).filter(|span| span.start < span.end)
    }

    /// The fields whose values the library drops, because others of the same name come after them and say something else.
    pub(super) fn replaced(&self) -> Vec<Replaced<'t>> {
        let mut last: HashMap<String, String> = HashMap::new();
        let mut replaced = Vec::new();
        for field in self.raw.fields.iter().rev() {
            let parts = field.value.v.iter().map(|chunk| match chunk.v {
                RawChunk::Normal(text) | RawChunk::Abbreviation(text) => text,
            });
            let value = parts.collect::<String>();
            match last.entry(field.key.v.to_ascii_lowercase()) {
                Vacant(place) => _ = place.insert(value),
                Occupied(known) if *known.get() == value || value.is_empty() || is_reference(field.key.v) => {}
                Occupied(_) => {
                    let at = self.place(&field.value.span);
                    replaced.push(Replaced { name: field.key.v, value, at });
                }
            }
        }
        replaced.reverse();
        replaced
    }

    /// The keys that it takes from and that no entry has, each with its field.
    pub(super) fn unknown_parents<'a>(&'a self, text: &'a Text<'t>) -> impl Iterator<Item = (&'t str, &'t str)> + 'a {
        let all = self.parents().flat_map(|(field, keys)| keys.into_iter().map(move |key| (field, key)));
        all.filter(|(_, key)| text.get(key).is_none() && !text.is_broken(key))
    }

    /// Where a mistake stands; all of a value where that is not what was read.
    fn mistake(&self, error: &ParseError, printed: bool) -> Option<Span> {
        let field = self.raw.fields.iter().find(|field| field.value.span.contains(&error.span.start))?;
        let is_as_written = field.value.v.iter().all(|chunk| matches!(chunk.v, RawChunk::Normal(_)));
        let is_macro = matches!(error.kind, ParseErrorKind::UnknownAbbreviation(_));
        match (is_as_written && !printed) || is_macro {
            true => Some(self.place(&error.span)),
            false => Some(self.place(&field.value.span)),
        }
    }

    fn place(&self, read: &std::ops::Range<usize>) -> Span {
        Span::new(read.start + self.offset, read.end + self.offset)
    }

    /// The keys that it takes from, by the field that names them.
    fn parents(&self) -> impl Iterator<Item = (&'t str, Vec<&'t str>)> + '_ {
        let names = self.raw.fields.iter().filter(|field| is_reference(field.key.v));
        names.map(|field| {
            let texts = field.value.v.iter().filter_map(|chunk| match chunk.v {
                RawChunk::Normal(text) => Some(text),
                RawChunk::Abbreviation(_) => None,
            });
            let keys = texts.flat_map(|text| text.split(',')).map(str::trim).filter(|key| !key.is_empty());
            (field.key.v, keys.collect())
        })
    }
}

impl<'t> Text<'t> {
    /// Takes a text apart.
    pub(super) fn of(text: &'t str) -> Self {
        let mut pieces = Vec::new();
        let mut macros = Vec::new();
        match RawBibliography::parse(text) {
            Ok(whole) => take(whole, 0, &mut pieces, &mut macros),
            Err(_) => {
                for block in blocks(text) {
                    match RawBibliography::parse(block.text) {
                        Ok(read) => take(read, block.start, &mut pieces, &mut macros),
                        Err(error) if block.is_entry() => pieces.push(Piece::Broken(block.broken(text, error))),
                        Err(_) => {}
                    }
                }
            }
        }
        let mut by_key = HashMap::new();
        for (at, piece) in pieces.iter().enumerate() {
            if let Piece::Entry(entry) = piece {
                by_key.entry(entry.key()).or_insert(at);
            }
        }
        Self { pieces, macros: expanded(macros), by_key }
    }

    /// The entry of that key.
    pub(super) fn get(&self, key: &str) -> Option<&Written<'t>> {
        match self.pieces.get(*self.by_key.get(key)?)? {
            Piece::Entry(entry) => Some(entry),
            Piece::Broken(_) => None,
        }
    }

    /// Whether an entry of that key is there, which cannot be read.
    fn is_broken(&self, key: &str) -> bool {
        self.pieces.iter().any(|piece| matches!(piece, Piece::Broken(broken) if broken.key == key))
    }

    /// Reads an entry, with what it takes from others. What cannot be read of those is told where they stand.
    pub(super) fn read(&self, entry: &Written<'t>) -> Result<Resolved, Unread> {
        let mut seen = HashSet::from([entry.key()]);
        // Places in a value are right where nothing was put in another's stead.
        self.resolved(entry, &mut seen).map_err(|error| match (error, self.alone(entry, false)) {
            (Unread::Error(..), Err(plain)) => plain,
            (error, _) => error,
        })
    }

    /// The entry with what it takes from others, near and far, each once: no key leads back to where it was.
    fn resolved(&self, entry: &Written<'t>, seen: &mut HashSet<&'t str>) -> Result<Resolved, Unread> {
        let mut resolved = Resolved::alone(self.alone(entry, true)?);
        for (link, field) in [(Link::Data, "xdata"), (Link::Whole, "crossref")] {
            let named = entry.parents().filter(|(name, _)| name.eq_ignore_ascii_case(field));
            for key in named.flat_map(|(_, keys)| keys) {
                let Some(other) = self.get(key).filter(|_| seen.len() <= MOST_PARENTS && seen.insert(key)) else {
                    continue;
                };
                if let Ok(other) = self.resolved(other, seen) {
                    resolved.take(other.item, link);
                }
            }
        }
        Ok(resolved)
    }

    /// The entry as it stands there. `printed`: with the texts as TeX prints them, else as they are written.
    fn alone(&self, entry: &Written<'t>, printed: bool) -> Result<Item, Unread> {
        let values = self.values(entry, printed).ok_or(Unread::Deep)?;
        let fields = entry.raw.fields.iter().zip(&values).filter(|(field, _)| !is_reference(field.key.v));
        let fields = fields.map(|(field, value)| {
            let chunks = value.iter().map(Part::chunk).collect();
            Pair::new(field.key.clone(), Spanned::new(chunks, field.value.span.clone()))
        });
        let (key, kind) = (entry.raw.key.clone(), entry.raw.kind.clone());
        let read = Spanned::new(RawEntry { key, kind, fields: fields.collect() }, 0..0);
        let raw = RawBibliography { preamble: String::new(), entries: vec![read], abbreviations: Vec::new() };
        match Bibliography::from_raw(raw) {
            Ok(read) => read.into_iter().next().ok_or(Unread::Deep),
            Err(error) => {
                let place = entry.mistake(&error, printed);
                Err(Unread::Error(error, place))
            }
        }
    }

    fn values(&self, entry: &Written<'t>, printed: bool) -> Option<Vec<Value<'t>>> {
        let values = entry.raw.fields.iter().map(|field| {
            let is_taken_by_letter = tex::is_taken_by_letter(field.key.v);
            let chunks = with_macros(&field.value.v, &self.macros).unwrap_or_else(|| field.value.v.clone());
            let parts = chunks.into_iter().map(|chunk| {
                Some(match chunk.v {
                    RawChunk::Normal(text) if is_taken_by_letter => Part::Text(
                        if printed { tex::by_letter(field.key.v, text) } else { text.to_owned() },
                        chunk.span,
                    ),
                    RawChunk::Normal(text) => {
                        let as_printed = tex::printed(text)?;
                        Part::Text(if printed { as_printed } else { text.to_owned() }, chunk.span)
                    }
                    RawChunk::Abbreviation(name) => Part::Macro(name, chunk.span),
                })
            });
            parts.collect::<Option<Value<'t>>>()
        });
        values.collect()
    }
}

/// What a value is put together from.
type Value<'t> = Vec<Part<'t>>;

#[derive(Debug)]
enum Part<'t> {
    Text(String, std::ops::Range<usize>),
    Macro(&'t str, std::ops::Range<usize>),
}

impl Part<'_> {
    fn chunk(&self) -> Spanned<RawChunk<'_>> {
        match self {
            Self::Text(text, span) => Spanned::new(RawChunk::Normal(text), span.clone()),
            Self::Macro(name, span) => Spanned::new(RawChunk::Abbreviation(name), span.clone()),
        }
    }
}

fn is_reference(field: &str) -> bool {
    field.eq_ignore_ascii_case("crossref") || field.eq_ignore_ascii_case("xdata")
}

fn take<'t>(read: RawBibliography<'t>, offset: usize, pieces: &mut Vec<Piece<'t>>, macros: &mut Vec<Pair<'t>>) {
    let entry =
        |entry: Spanned<RawEntry<'t>>| Piece::Entry(Written { start: entry.span.start + offset, raw: entry.v, offset });
    pieces.extend(read.entries.into_iter().map(entry));
    macros.extend(read.abbreviations);
}

/// What macros stand for. One may use those before it, as BibTeX has it, so that none can lead to itself.
fn expanded<'t>(macros: Vec<Pair<'t>>) -> HashMap<&'t str, Field<'t>> {
    let mut known = HashMap::new();
    for Pair { key, value } in macros {
        if let Some(field) = with_macros(&value.v, &known) {
            known.insert(key.v, field);
        }
    }
    known
}

/// `None` where the value would become too long.
fn with_macros<'t>(field: &Field<'t>, known: &HashMap<&'t str, Field<'t>>) -> Option<Field<'t>> {
    let mut out = Field::new();
    let mut length = 0;
    for chunk in field {
        let own = std::slice::from_ref(chunk);
        let parts = match chunk.v {
            RawChunk::Abbreviation(name) => known.get(name).map_or(own, Vec::as_slice),
            RawChunk::Normal(_) => own,
        };
        if parts.len() == 1 && std::ptr::eq(parts, own) {
            out.push(chunk.clone());
            continue;
        }
        for part in parts {
            length += match part.v {
                RawChunk::Normal(text) | RawChunk::Abbreviation(text) => text.len() + 1,
            };
            if length > LONGEST_VALUE {
                return None;
            }
            // A value that a macro gives stands where the macro is used.
            out.push(Spanned::new(part.v.clone(), chunk.span.clone()));
        }
    }
    Some(out)
}

/// One `@…{…}` of the text: where, of which sort, under which key.
struct Block<'t> {
    start: usize,
    text: &'t str,
    kind: &'t str,
    key: &'t str,
}

impl<'t> Block<'t> {
    fn is_entry(&self) -> bool {
        !["string", "comment", "preamble"].iter().any(|kind| self.kind.eq_ignore_ascii_case(kind))
    }

    fn broken(&self, text: &str, error: ParseError) -> Broken<'t> {
        let place = |at: usize| floor(text, self.start + at.min(self.text.len()));
        let at = match self.text.find(self.key).filter(|_| !self.key.is_empty()) {
            Some(at) => Span::new(self.start + at, self.start + at + self.key.len()),
            None => Span::new(self.start, self.start + 1),
        };
        let mistake = Span::new(place(error.span.start), place(error.span.end));
        Broken { key: self.key, at, mistake: Some(mistake), error }
    }
}

/// Every `@` at the beginning of a line begins a block, whatever the one before it lacks.
fn blocks(text: &str) -> Vec<Block<'_>> {
    let mut starts: Vec<usize> = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let indent = line.len() - line.trim_start().len();
        if line[indent..].starts_with('@') {
            starts.push(at + indent);
        }
        at += line.len();
    }
    let ends = starts.iter().skip(1).copied().chain(std::iter::once(text.len()));
    let blocks = starts.iter().zip(ends).map(|(start, end)| {
        let text = &text[*start..end];
        let (kind, rest) = text[1..].split_once(['{', '(']).unwrap_or((&text[1..], ""));
        let key = rest.split([',', '}', '\n', '=']).next().unwrap_or_default().trim();
        Block { start: *start, text, kind: kind.trim(), key }
    });
    blocks.collect()
}

fn floor(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}
