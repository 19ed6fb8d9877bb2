//! The words of a block without markup: how many there are, and the sentence around a use of a claim.

use crate::model::{Form, Passage, Sentence, end_of_sentence, is_closing, is_terminator, sentence_ends};

use super::flow::position;

/// How much of a sentence is kept on each side of the marked words, in characters.
const LIMIT: usize = 240;

/// What stands in a sentence for a claim's text or measure, which only the whole site knows.
pub(super) const LEFT_OUT: &str = "[…]";

/// The plain text of one block and the claims that it uses.
#[derive(Debug, Default)]
pub(super) struct Plain {
    pub(super) text: String,
    /// The uses of claims, in order.
    pub(super) uses: Vec<Use>,
    /// Where sources are cited, and the mark of the citation.
    pub(super) cited: Vec<(usize, usize)>,
    /// Inline code and formulas: from and to.
    pub(super) code: Vec<(usize, usize)>,
    /// From which byte on the text is written where, in the file.
    pub(super) places: Vec<(usize, usize)>,
}

/// A use of a claim: the mark that must be told its sentence, and the words.
#[derive(Debug)]
pub(super) struct Use {
    pub(super) mark: usize,
    pub(super) from: usize,
    pub(super) to: usize,
}

impl Plain {
    /// Leaves out the space before a citation, which would otherwise stand before a full stop.
    pub(super) fn cite(&mut self, mark: usize, next: Option<char>) {
        if next.is_none_or(|next| !next.is_alphanumeric()) {
            let kept = self.text.trim_end().len().max(self.uses.last().map_or(0, |last| last.to));
            self.text.truncate(kept);
        }
        self.cited.push((self.text.len(), mark));
    }

    /// Adds what is no prose, written at `place` in the file.
    pub(super) fn push_code(&mut self, code: &str, place: usize) {
        let from = self.text.len();
        self.places.push((from, place));
        self.text.push_str(code);
        self.code.push((from, self.text.len()));
    }

    /// The block as rules read it.
    pub(super) fn passage(&self, form: Form) -> Passage {
        Passage {
            form,
            text: self.text.as_str().into(),
            sentences: sentence_ends(&self.text).map(position).collect(),
            stated: self
                .uses
                .iter()
                .map(|used| (position(used.from), position(used.to), position(used.mark)))
                .collect(),
            cited: self.cited.iter().map(|(at, mark)| (position(*at), position(*mark))).collect(),
            code: self.code.iter().map(|(from, to)| (position(*from), position(*to))).collect(),
            places: self.places.iter().map(|(at, place)| (position(*at), position(*place))).collect(),
        }
    }

    /// Makes it empty, to be used again.
    pub(super) fn clear(&mut self) {
        self.text.clear();
        self.uses.clear();
        self.cited.clear();
        self.code.clear();
        self.places.clear();
    }
}

/// The sentence around the bytes `from..to` of `text`.
///
/// Where the words are a claim's text or measure, they are left empty.
pub(super) fn around(text: &str, from: usize, to: usize) -> Sentence {
    let words = &text[from..to];
    Sentence {
        before: before(text, from).into(),
        words: if words == LEFT_OUT { Box::default() } else { folded(words.trim()).into() },
        after: after(text, from, to).into(),
    }
}

/// Words of a text, and characters of scripts that do not part words by spaces, of which two count as a word.
pub(super) fn count(text: &str) -> (u32, u32) {
    let bytes = text.as_bytes();
    let is_space = |byte: u8| (byte == b' ') | (byte == b'\n') | (byte == b'\t');
    let starts = bytes.iter().zip(bytes.iter().skip(1)).map(|(a, b)| u32::from(is_space(*a) & !is_space(*b)));
    let first = bytes.first().is_some_and(|byte| !is_space(*byte));
    let mut words = starts.sum::<u32>() + u32::from(first);
    let mut halves = 0;
    // All of these characters begin with a byte from 0xE0 on, none with 0xE2, which quotation marks and dashes do.
    for (at, _) in bytes.iter().enumerate().filter(|(_, byte)| **byte >= 0xE0 && **byte != 0xE2) {
        if text[at..].starts_with(is_unspaced) {
            halves += 1;
            words -= u32::from(at == 0 || is_space(bytes[at - 1]));
        }
    }
    (words, halves)
}

/// Text with every stretch of whitespace as one space.
pub(super) fn folded(text: &str) -> String {
    let single = |pair: &[u8]| !(pair[0].is_ascii_whitespace() && pair[1].is_ascii_whitespace());
    if text.is_ascii() && !text.contains(['\n', '\t']) && text.as_bytes().windows(2).all(single) {
        return text.to_owned();
    }
    let mut folded = String::with_capacity(text.len());
    let mut space = false;
    for c in text.chars() {
        if !c.is_whitespace() {
            folded.push(c);
        } else if !space {
            folded.push(' ');
        }
        space = c.is_whitespace();
    }
    folded
}

/// Thai, Lao, Khmer, Kana, Han (and what lies between them in Unicode).
fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{0E00}'..='\u{0EFF}' | '\u{1780}'..='\u{17FF}' | '\u{3041}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}'
        | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

fn before(text: &str, from: usize) -> String {
    let start = text[..from].char_indices().rev().take(LIMIT).last().map_or(from, |(at, _)| at);
    let ends = text[start..from].char_indices().filter_map(|(at, c)| end_of_sentence(text, start + at, c));
    match ends.rev().find(|end| *end <= from) {
        Some(end) => folded(&text[end..from]).trim_start().to_owned(),
        None if start == 0 => folded(&text[..from]).trim_start().to_owned(),
        None => {
            let cut = text[start..from].find(char::is_whitespace).map_or(start, |space| start + space);
            format!("…{}", folded(&text[cut..from]).trim_start())
        }
    }
}

fn after(text: &str, from: usize, to: usize) -> String {
    // The words themselves may end the sentence: `[It fell.](claim:x) It rose.`
    let words = text[from..to].trim_end_matches(|c: char| c.is_whitespace() || is_closing(c));
    let tail = words.char_indices().next_back().filter(|(_, c)| is_terminator(*c));
    let begin = tail.map_or(to, |(at, _)| from + at);
    let rest = text[begin..].char_indices().take(LIMIT + 1);
    let mut last = begin;
    for (at, c) in rest {
        last = begin + at;
        if let Some(end) = end_of_sentence(text, last, c) {
            return folded(&text[to..end.max(to)]).trim_end().to_owned();
        }
    }
    let end_of_text = text[last..].chars().nth(1).is_none();
    if end_of_text {
        return folded(&text[to..]).trim_end().to_owned();
    }
    let last = last.max(to);
    let cut = text[to..last].rfind(char::is_whitespace).map_or(last, |space| to + space);
    format!("{}…", folded(&text[to..cut]).trim_end())
}
