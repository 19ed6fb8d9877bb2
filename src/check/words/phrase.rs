//! A phrase of a list, and how it is compared with the words of a text.

use std::ops::Range;

/// Words one behind the other, with only white space between them, in lower case.
#[derive(Debug, Clone, Copy)]
pub struct Phrase {
    /// The words; `a|b` stands for either.
    pub(super) words: &'static str,
    /// Behind one of these words the phrase means something else: `not`, `almost`.
    pub(super) not_after: &'static str,
    /// So it does before one of these.
    pub(super) not_before: &'static str,
}

impl Phrase {
    /// A phrase that means the same wherever it stands.
    pub const fn new(words: &'static str) -> Self {
        Self { words, not_after: "", not_before: "" }
    }

    /// The same phrase, passed over behind these words, parted by spaces.
    #[must_use]
    pub const fn not_after(self, words: &'static str) -> Self {
        Self { not_after: words, ..self }
    }

    /// The same phrase, passed over before these words, parted by spaces.
    #[must_use]
    pub const fn not_before(self, words: &'static str) -> Self {
        Self { not_before: words, ..self }
    }

    /// How many of the words from `at` on are the phrase; `None` where they are not.
    pub(super) fn length_at(&self, text: &str, words: &[Range<usize>], at: usize) -> Option<usize> {
        let mut length = 0;
        for wanted in self.words.split(' ') {
            let word = words.get(at + length)?;
            let joined = length == 0 || text[words[at + length - 1].end..word.start].trim().is_empty();
            if !joined || !is_one_of(&text[word.clone()], wanted, '|') {
                return None;
            }
            length += 1;
        }
        let before = at.checked_sub(1).and_then(|before| words.get(before));
        let excused = before.is_some_and(|word| is_one_of(&text[word.clone()], self.not_after, ' '))
            || words.get(at + length).is_some_and(|word| is_one_of(&text[word.clone()], self.not_before, ' '));
        (!excused).then_some(length)
    }
}

/// Where the first of these phrases stands in a text.
pub(in super::super) fn first(text: &str, phrases: &[Phrase]) -> Option<Range<usize>> {
    let mut words = Vec::new();
    split(text, &mut words);
    (0..words.len()).find_map(|at| {
        let length = phrases.iter().filter_map(|phrase| phrase.length_at(text, &words, at)).max()?;
        Some(words[at].start..words[at + length - 1].end)
    })
}

/// The words of a text: letters, digits, and what joins them.
pub(super) fn split(text: &str, words: &mut Vec<Range<usize>>) {
    words.clear();
    let mut start = None;
    for (at, letter) in text.char_indices() {
        let joins = matches!(letter, '\'' | '’' | '-');
        if letter.is_alphanumeric() || (joins && start.is_some()) {
            start = start.or(Some(at));
        } else if let Some(start) = start.take() {
            words.push(start..at);
        }
    }
    words.extend(start.map(|start| start..text.len()));
    for word in words {
        word.end = word.start + text[word.clone()].trim_end_matches(['\'', '’', '-']).len();
    }
}

fn is_one_of(word: &str, list: &str, between: char) -> bool {
    list.split(between).any(|wanted| wanted.eq_ignore_ascii_case(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str, phrase: Phrase) -> Option<&str> {
        first(text, &[phrase]).map(|range| &text[range])
    }

    #[test]
    fn words_stand_one_behind_the_other() {
        let phrase = Phrase::new("experts|critics say");
        assert_eq!(found("Critics\nsay so", phrase), Some("Critics\nsay"));
        assert_eq!(found("“experts say”", phrase), Some("experts say"));
        for other in ["experts, say", "experts said", "the experts", "non-experts say", "say experts", ""] {
            assert_eq!(found(other, phrase), None, "{other}");
        }
    }

    #[test]
    fn neighbours_can_change_what_a_phrase_means() {
        let phrase = Phrase::new("always").not_after("not almost").not_before("open");
        assert_eq!(found("It always fell", phrase), Some("always"));
        for other in ["Not always", "almost always", "is always open"] {
            assert_eq!(found(other, phrase), None, "{other}");
        }
    }

    #[test]
    fn a_word_holds_what_joins_its_parts() {
        let text = "The state’s so-called ‘aid’ — 2,000’ er’";
        let mut words = Vec::new();
        split(text, &mut words);
        let words: Vec<&str> = words.into_iter().map(|word| &text[word]).collect();
        assert_eq!(words, ["The", "state’s", "so-called", "aid", "2", "000", "er"]);
    }
}
