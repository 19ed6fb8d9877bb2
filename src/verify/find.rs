//! Where words stand in a copy, word for word.
//!
//! A quotation is looked for as it is written; where it is not found like that, its square brackets are read as
//! editors use them: `[…]` for words that were left out, `[words]` for words that were put in, `[t]he` for a letter
//! whose case was changed. Everything else has to agree, letter by letter.

use std::ops::Range;

use unicode_normalization::char::is_combining_mark;

use super::fold::{Folded, JOIN};

/// More places than these are not looked for.
const MOST: usize = 64;

/// A folded copy, ready to be searched.
pub(super) struct Searchable<'f> {
    folded: &'f Folded,
    /// Its letters alone, in lower case, without spaces and hyphens: what is equal is equal in these too.
    bare: String,
}

/// A quotation, as it is looked for.
#[derive(Debug, Clone, Default)]
struct Pattern {
    /// The parts between words that were left out.
    parts: Vec<Vec<Sign>>,
}

/// A letter of a pattern.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Sign {
    letter: char,
    /// It may stand there in the other case.
    any_case: bool,
}

impl<'f> Searchable<'f> {
    pub(super) fn new(folded: &'f Folded) -> Self {
        let bare = folded.text.chars().filter(|letter| is_bare(*letter)).map(lower).collect();
        Self { folded, bare }
    }

    /// The places of a folded quotation: what its first part covers. None where it has no words.
    pub(super) fn find(&self, quote: &str) -> Vec<Range<usize>> {
        let places = self.places(&Pattern::literal(quote));
        if places.is_empty() && quote.contains('[') { self.places(&Pattern::edited(quote)) } else { places }
    }

    fn places(&self, pattern: &Pattern) -> Vec<Range<usize>> {
        let Some((first, others)) = pattern.parts.split_first() else { return Vec::new() };
        let mut places = self.places_of(first, 0, MOST);
        if !others.is_empty() {
            places.retain(|place| self.others_follow(others, place.end));
        }
        places
    }

    /// Whether the parts stand behind `from`, in their order.
    fn others_follow(&self, parts: &[Vec<Sign>], mut from: usize) -> bool {
        parts.iter().all(|part| match self.places_of(part, from, 1).first() {
            Some(place) => {
                from = place.end;
                true
            }
            None => false,
        })
    }

    /// The places of one part behind `from`, at most so many.
    fn places_of(&self, part: &[Sign], from: usize, most: usize) -> Vec<Range<usize>> {
        let needle: String = part.iter().filter(|sign| is_bare(sign.letter)).map(|sign| lower(sign.letter)).collect();
        let Some(step) = needle.chars().next().map(char::len_utf8) else { return Vec::new() };
        let text = &self.folded.text;
        let mut places = Vec::new();
        let mut letters = text.char_indices().filter(|(_, letter)| is_bare(*letter));
        let (mut bare_at, mut search) = (0, 0);
        while let Some(found) = self.bare[search..].find(&needle) {
            let wanted = search + found;
            search = wanted + step;
            let mut start = None;
            while bare_at <= wanted
                && let Some((at, letter)) = letters.next()
            {
                start = Some(at);
                bare_at += lower(letter).len_utf8();
            }
            let place = start.filter(|start| *start >= from).and_then(|start| self.whole(part, start));
            places.extend(place);
            if places.len() == most {
                break;
            }
        }
        places
    }

    /// The place of a part whose first letter stands at `start`, if it stands there whole.
    fn whole(&self, part: &[Sign], start: usize) -> Option<Range<usize>> {
        let text = &self.folded.text;
        let lead: String = part.iter().map(|sign| sign.letter).take_while(|letter| !is_bare(*letter)).collect();
        let begin = start.checked_sub(lead.len()).filter(|begin| text.get(*begin..start) == Some(lead.as_str()))?;
        if begins_within(text, begin) {
            return None;
        }
        let end = start + walk(&text[start..], &part[lead.chars().count()..])?;
        (!ends_within(text, end)).then_some(begin..end)
    }
}

/// How much of a text the signs cover, from its beginning.
fn walk(text: &str, mut signs: &[Sign]) -> Option<usize> {
    let mut letters = text.char_indices();
    while let Some((sign, rest)) = signs.split_first() {
        let (_, letter) = letters.next()?;
        if letter == JOIN {
            // The word goes on, with a hyphen or without, or another begins.
            let hyphen = if sign.letter == '-' { rest } else { signs };
            signs = match hyphen.split_first() {
                Some((space, rest)) if sign.letter == '-' && space.letter == ' ' => rest,
                _ => hyphen,
            };
        } else if letter == sign.letter || sign.any_case && lower(letter) == lower(sign.letter) {
            signs = rest;
        } else {
            return None;
        }
    }
    Some(letters.offset())
}

/// Whether a place begins in the middle of a word or a number.
fn begins_within(text: &str, start: usize) -> bool {
    let mut before = text[..start].chars().rev();
    let Some(first) = text[start..].chars().next() else { return true };
    let Some(last) = before.next() else { return false };
    let further = before.next();
    let in_word = last == JOIN || parts_of_a_word(last, first);
    let in_number = first.is_numeric()
        && match last {
            '.' | ',' => further.is_some_and(char::is_numeric),
            '-' => !further.is_some_and(char::is_alphanumeric),
            _ => false,
        };
    in_word || in_number
}

/// Whether a place ends in the middle of a word or a number.
fn ends_within(text: &str, end: usize) -> bool {
    let mut behind = text[end..].chars();
    let Some(last) = text[..end].chars().next_back() else { return true };
    let Some(next) = behind.next() else { return false };
    let further = behind.next();
    let in_word = next == JOIN || is_combining_mark(next) || parts_of_a_word(last, next);
    let in_number = last.is_numeric() && matches!(next, '.' | ',') && further.is_some_and(char::is_numeric);
    // "can't" is not "can".
    let denied = next == '\'' && last == 'n' && further == Some('t');
    in_word || in_number || denied
}

/// Whether two letters beside each other belong to one word, in scripts that part words by spaces.
fn parts_of_a_word(one: char, other: char) -> bool {
    let spaced = |letter: char| (letter.is_alphanumeric() || is_combining_mark(letter)) && !is_unspaced(letter);
    spaced(one) && spaced(other)
}

/// A letter of a script that does not part words by spaces: Thai, Lao, Tibetan, Burmese, Khmer, Chinese, Japanese.
pub(super) fn is_unspaced(letter: char) -> bool {
    matches!(letter, '\u{e00}'..='\u{fff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{3040}'..='\u{30ff}')
        || matches!(letter, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{20000}'..='\u{3ffff}')
}

fn is_bare(letter: char) -> bool {
    !matches!(letter, ' ' | '-' | JOIN)
}

/// A letter in lower case, where that is one letter.
fn lower(letter: char) -> char {
    let mut lower = letter.to_lowercase();
    match (lower.next(), lower.next()) {
        (Some(one), None) => one,
        _ => letter,
    }
}

/// A quotation without the words that were put in, for showing what it is near to.
pub(super) fn without_brackets(quote: &str) -> String {
    let parts = Pattern::edited(quote).parts;
    let text = |part: &Vec<Sign>| part.iter().map(|sign| sign.letter).collect::<String>();
    parts.iter().map(text).collect::<Vec<_>>().join(" ")
}

impl Pattern {
    /// The quotation as it is.
    fn literal(quote: &str) -> Self {
        let signs = |part: &str| part.chars().map(|letter| Sign { letter, any_case: false }).collect();
        Self { parts: vec![signs(quote)] }
    }

    /// The quotation with its brackets read.
    fn edited(quote: &str) -> Self {
        let mut pattern = Self::default();
        let mut part = Vec::new();
        let mut rest = quote;
        while let Some((before, behind)) = rest.split_once('[') {
            let Some((inside, after)) = behind.split_once(']') else { break };
            part.extend(Self::literal(before).parts.remove(0));
            let mut letters = inside.chars();
            match (letters.next(), letters.next()) {
                _ if matches!(inside.trim(), "..." | "") => pattern.close(&mut part),
                (Some(letter), None) if after.starts_with(char::is_alphabetic) => {
                    part.push(Sign { letter, any_case: true });
                }
                // "on it [the treaty]." is "on it." there.
                _ if after.starts_with(|next: char| !next.is_alphanumeric() && next != ' ') => {
                    while part.pop_if(|last| last.letter == ' ').is_some() {}
                }
                _ => {}
            }
            rest = after;
        }
        part.extend(Self::literal(rest).parts.remove(0));
        pattern.close(&mut part);
        pattern
    }

    /// Takes in a part, without the spaces around it and with one where a bracket stood between two.
    fn close(&mut self, part: &mut Vec<Sign>) {
        let mut whole: Vec<Sign> = Vec::with_capacity(part.len());
        for sign in part.drain(..) {
            let doubled = sign.letter == ' ' && whole.last().is_none_or(|last| last.letter == ' ');
            if !doubled {
                whole.push(sign);
            }
        }
        if whole.last().is_some_and(|last| last.letter == ' ') {
            whole.pop();
        }
        if whole.iter().any(|sign| sign.letter.is_alphanumeric()) {
            self.parts.push(whole);
        }
    }
}

#[cfg(test)]
#[path = "find_tests.rs"]
mod tests;
