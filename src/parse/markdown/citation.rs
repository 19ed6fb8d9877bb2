//! `[see @key, p. 4; @other]`: a citation in the syntax that Pandoc, Quarto, MyST and Zettlr share.

use std::ops::Range;

use crate::model::{CitedAs, on_one_line};

/// What an opening bracket in running text turns out to be.
#[derive(Debug, PartialEq)]
pub(super) enum Bracket {
    /// A citation, and its length in bytes with both brackets.
    Citation(usize, Vec<Part>),
    /// It begins like a citation and is none.
    Unfinished(usize),
    /// `[^label]`, which the parser leaves as text where no such footnote is defined.
    Note(usize),
    /// A bracket.
    Other,
}

/// One source of a citation.
#[derive(Debug, PartialEq)]
pub(super) struct Part {
    /// Where the key is, counted from the bracket.
    pub(super) key: Range<usize>,
    pub(super) prefix: Option<String>,
    pub(super) locator: Option<String>,
    pub(super) cited_as: CitedAs,
}

/// A source that a sentence names: `@key`, perhaps with `[p. 4]` behind it.
#[derive(Debug, PartialEq)]
pub(super) struct Mention {
    /// Where the key is, counted from the sign.
    pub(super) key: Range<usize>,
    pub(super) locator: Option<String>,
    /// How long all of it is.
    pub(super) len: usize,
}

/// Reads what begins with the sign at the beginning of `text`, behind `before`. In `me@example.org` and `x.org/@me`
/// nothing does.
pub(super) fn mention(before: &str, text: &str) -> Option<Mention> {
    let opens = |c: char| c.is_whitespace() || "({\"'“‘«„—–".contains(c);
    if !before.chars().next_back().is_none_or(opens) {
        return None;
    }
    let key = key(&text[1..])?;
    let end = 1 + key.len();
    let bracket = text[end..].strip_prefix(" [").and_then(|rest| {
        let inner = &rest[..rest.find(['[', ']'])?];
        let closed = rest[inner.len()..].starts_with(']') && !rest[inner.len() + 1..].starts_with(['(', '[', ':']);
        (closed && is_locator(inner) && !is_end_of_citation(inner)).then_some(inner)
    });
    let len = end + bracket.map_or(0, |inner| inner.len() + " []".len());
    Some(Mention { key: 1..end, locator: bracket.and_then(said), len })
}

/// Whether a bracket behind a mention says where: it begins with a sign, a number, or a short label and a number.
fn is_locator(inner: &str) -> bool {
    let mut words = inner.split_whitespace();
    let Some(first) = words.next() else { return false };
    let numbered = |word: &str| word.starts_with(|c: char| c.is_ascii_digit() || "ivxlcdmIVXLCDM".contains(c));
    first.starts_with(['§', '¶'])
        || first.starts_with(|c: char| c.is_ascii_digit())
        || (first.ends_with('.') && first.len() <= 8 && words.next().is_some_and(numbered))
}

/// Whether a bracket says where and then cites: `[§ 5; @b]` is the end of `[@a [§ 5; @b]`, where one bracket too many is
/// open.
fn is_end_of_citation(inner: &str) -> bool {
    let cites =
        |part: &str| part.split_whitespace().any(|word| key(word.strip_prefix('@').unwrap_or_default()).is_some());
    inner.split_once(';').is_some_and(|(place, others)| is_locator(place) && others.split(';').any(cites))
}

/// The key that a text begins with.
fn key(text: &str) -> Option<&str> {
    let end = text.find(|c: char| !(c.is_alphanumeric() || "_-:./#".contains(c))).unwrap_or(text.len());
    let key = text[..end].trim_end_matches(|c: char| !c.is_alphanumeric());
    key.starts_with(|c: char| c.is_alphanumeric() || c == '_').then_some(key)
}

/// Reads what begins with the bracket at the beginning of `text`.
pub(super) fn read(text: &str) -> Bracket {
    let rest = &text[1..];
    let end = rest.find(['[', ']']).unwrap_or(rest.len());
    let inner = &rest[..end];
    let len = end + 2;
    if rest[end..].starts_with(']') {
        if inner.len() > 1 && inner.starts_with('^') {
            return Bracket::Note(len);
        }
        if let Some(parts) = parts(inner) {
            return Bracket::Citation(len, parts);
        }
        if is_end_of_citation(inner) {
            return Bracket::Unfinished(len);
        }
    }
    if inner.strip_prefix('-').unwrap_or(inner).starts_with('@') {
        let shown = inner.find(char::is_whitespace).unwrap_or(inner.len());
        return Bracket::Unfinished(if rest[end..].starts_with(']') { len } else { shown + 1 });
    }
    Bracket::Other
}

fn parts(inner: &str) -> Option<Vec<Part>> {
    if !inner.contains('@') {
        return None;
    }
    let mut parts = Vec::new();
    let mut at = 1;
    for text in inner.split(';') {
        parts.push(part(text, at)?);
        at += text.len() + 1;
    }
    Some(parts)
}

/// One source, whose text begins `at` bytes behind the bracket.
fn part(text: &str, at: usize) -> Option<Part> {
    let sign = text.match_indices('@').map(|(sign, _)| sign).find(|sign| begins_key(&text[..*sign]))?;
    let start = sign + 1;
    let key = key(&text[start..])?;
    let rest = &text[start + key.len()..];
    if rest.match_indices('@').any(|(sign, _)| begins_key(&rest[..sign])) {
        return None;
    }
    let before = &text[..sign];
    Some(Part {
        key: at + start..at + start + key.len(),
        prefix: said(before.strip_suffix('-').unwrap_or(before)),
        locator: said(rest.trim_start_matches([',', ':'])),
        cited_as: if before.ends_with('-') { CitedAs::WithoutAuthor } else { CitedAs::Usual },
    })
}

/// Whether a key can follow the `@` behind `before`: in `me@example.org` none does.
fn begins_key(before: &str) -> bool {
    before.strip_suffix('-').unwrap_or(before).chars().next_back().is_none_or(char::is_whitespace)
}

/// The words, if there are any.
fn said(text: &str) -> Option<String> {
    Some(on_one_line(text)).filter(|words| !words.is_empty())
}
