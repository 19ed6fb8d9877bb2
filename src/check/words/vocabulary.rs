//! The phrases of several lists, to be looked up by their first word.

use std::collections::HashMap;
use std::ops::Range;

use super::Phrase;

/// The longest first word of a phrase, in bytes.
const LONGEST: usize = 24;

/// Phrases by first word.
#[derive(Debug)]
pub(super) struct Vocabulary {
    /// For each first word in lower case, the phrases and the position of their list.
    phrases: HashMap<&'static str, Vec<(usize, &'static Phrase)>>,
    /// For each first letter, the lengths of first words as bits: tells most words of a text apart without a search.
    lengths: [u32; 26],
}

impl Vocabulary {
    /// The phrases of these lists.
    pub(super) fn of(lists: impl Iterator<Item = &'static [Phrase]>) -> Self {
        let mut new = Self { phrases: HashMap::new(), lengths: [0; 26] };
        for (list, phrases) in lists.enumerate() {
            for phrase in phrases {
                let first = phrase.words.split(' ').next().unwrap_or_default();
                for word in first.split('|').filter(|word| word.len() <= LONGEST) {
                    new.phrases.entry(word).or_default().push((list, phrase));
                    if let Some(lengths) = letter(word).and_then(|letter| new.lengths.get_mut(letter)) {
                        *lengths |= 1 << word.len();
                    }
                }
            }
        }
        new
    }

    /// The phrases that begin with a word, each with the position of its list.
    fn beginning(&self, word: &str) -> &[(usize, &'static Phrase)] {
        let lengths = letter(word).and_then(|letter| self.lengths.get(letter)).copied().unwrap_or_default();
        if word.len() > LONGEST || lengths & (1 << word.len()) == 0 {
            return &[];
        }
        let mut lower = [0; LONGEST];
        let lower = &mut lower[..word.len()];
        lower.copy_from_slice(word.as_bytes());
        lower.make_ascii_lowercase();
        std::str::from_utf8(lower).ok().and_then(|word| self.phrases.get(word)).map_or(&[], Vec::as_slice)
    }

    /// Calls `take` with the list and the place of every phrase in `text`, whose `words` are these: the longest of each
    /// list at a place, and none within another of the same list.
    pub(super) fn find(&self, text: &str, words: &[Range<usize>], mut take: impl FnMut(usize, Range<usize>)) {
        // Lists of which a phrase was found lately, and the word behind it.
        let mut taken: Vec<(usize, usize)> = Vec::new();
        for (at, word) in words.iter().enumerate() {
            let phrases = self.beginning(&text[word.clone()]);
            if phrases.is_empty() {
                continue;
            }
            taken.retain(|(_, behind)| *behind > at);
            let mut longest: Vec<(usize, usize)> = Vec::new();
            for (list, phrase) in phrases.iter().filter(|(list, _)| taken.iter().all(|(other, _)| other != list)) {
                let Some(length) = phrase.length_at(text, words, at) else { continue };
                match longest.iter_mut().find(|(other, _)| other == list) {
                    Some((_, known)) => *known = length.max(*known),
                    None => longest.push((*list, length)),
                }
            }
            for (list, length) in longest {
                take(list, word.start..words[at + length - 1].end);
                taken.push((list, at + length));
            }
        }
    }
}

/// The position of a word's first letter in the alphabet.
fn letter(word: &str) -> Option<usize> {
    let first = word.bytes().next()?.to_ascii_lowercase();
    Some(usize::from(first.checked_sub(b'a')?))
}
