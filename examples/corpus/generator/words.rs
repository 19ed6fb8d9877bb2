//! Made-up words, and sentences of them.

use std::fmt::Write;

use super::random::{Purpose, Random};

/// Where lines of running text are broken.
const WIDTH: usize = 110;

/// A vocabulary.
pub(super) struct Words(Vec<String>);

impl Words {
    pub(super) fn new() -> Self {
        const STARTS: [&str; 14] = ["b", "d", "f", "g", "k", "l", "m", "n", "p", "r", "s", "t", "v", "br"];
        const VOWELS: [&str; 6] = ["a", "e", "i", "o", "u", "ae"];
        const ENDS: [&str; 6] = ["", "", "n", "r", "l", "s"];
        let mut random = Random::new(Purpose::Words, 0);
        let mut words = Vec::with_capacity(2_000);
        while words.len() < 2_000 {
            let mut word = String::new();
            for _ in 0..random.between(1, 4) {
                word.push_str(random.one_of(&STARTS));
                word.push_str(random.one_of(&VOWELS));
            }
            word.push_str(random.one_of(&ENDS));
            // `no` would not be a word to YAML.
            if word.len() > 2 {
                words.push(word);
            }
        }
        Self(words)
    }

    /// A word; those at the beginning of the vocabulary come up more often.
    pub(super) fn word(&self, random: &mut Random) -> &str {
        let most = random.between(1, self.0.len());
        &self.0[random.below(most)]
    }

    /// So many words.
    pub(super) fn words(&self, random: &mut Random, count: usize) -> String {
        let words: Vec<&str> = (0..count).map(|_| self.word(random)).collect();
        words.join(" ")
    }

    /// So many words that begin with a capital.
    pub(super) fn title(&self, random: &mut Random, count: usize) -> String {
        capitalised(&self.words(random, count))
    }

    /// Two words, each with a capital.
    pub(super) fn name(&self, random: &mut Random) -> String {
        format!("{} {}", self.title(random, 1), self.title(random, 1))
    }

    /// A sentence without its full stop.
    pub(super) fn clause(&self, random: &mut Random, count: usize) -> String {
        let mut clause = self.title(random, count / 2);
        clause.push_str(random.one_of(&[", ", " ", " "]));
        clause.push_str(&self.words(random, count - count / 2));
        clause
    }

    /// A sentence of 8 to 21 words.
    pub(super) fn sentence(&self, random: &mut Random) -> String {
        let count = random.between(8, 22);
        let mut sentence = self.clause(random, count);
        sentence.push('.');
        sentence
    }

    /// Sentences of at least so many words together.
    pub(super) fn text(&self, random: &mut Random, least: usize) -> String {
        let mut text = String::new();
        let mut count = 0;
        while count < least {
            let sentence = self.sentence(random);
            count += sentence.split(' ').count();
            let gap = if text.is_empty() { "" } else { " " };
            let _ = write!(text, "{gap}{sentence}");
        }
        text
    }
}

/// Text in lines, each line after the first begun with `indent`.
pub(super) fn wrapped(text: &str, indent: &str) -> String {
    let mut lines = String::with_capacity(text.len() + text.len() / 20);
    let mut column = 0;
    for word in text.split(' ') {
        if column > 0 && column + word.len() >= WIDTH {
            lines.push('\n');
            lines.push_str(indent);
            column = 0;
        } else if column > 0 {
            lines.push(' ');
        }
        lines.push_str(word);
        column += word.len() + 1;
    }
    lines
}

/// The text with a capital at its beginning.
pub(super) fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
