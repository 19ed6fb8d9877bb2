//! Text as it is compared: what differs between a page, its copy and what an author typed, and is no difference of
//! words, is made the same. No letter is changed, no case and no accent.
//!
//! Made the same: composed and decomposed letters (NFC); ligatures and Arabic presentation forms (their compatibility
//! forms); quotation marks and apostrophes; dashes, hyphens and minus signs; `…` and `...`; every run of white space.
//! Left out: soft hyphens, zero-width spaces, marks of direction, the Arabic tatweel.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;

use crate::model::plain_sign;

/// Stands where a line ended in a hyphen: the hyphen may belong to the word or not.
pub(super) const JOIN: char = '\u{1}';

/// A text as it is compared, and the way back.
#[derive(Debug, Default)]
pub(super) struct Folded {
    /// Words with one space between.
    pub(super) text: String,
    /// Its words, in order.
    words: Vec<Word>,
}

/// A word of a folded text. A file has less than 4 GiB.
#[derive(Debug, Clone, Copy)]
struct Word {
    /// Where it begins in the folded text.
    folded: u32,
    /// Where it begins in the text as it was.
    start: u32,
    /// Where it ends there.
    end: u32,
    /// It begins a block: an empty line stands before it.
    opens: bool,
}

/// What stands between two words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Gap {
    /// Nothing: the first word.
    None,
    /// White space within a line.
    Space,
    /// The end of a line.
    Line,
    /// The end of a line, behind a soft hyphen.
    Soft,
    /// An empty line.
    Block,
}

impl Folded {
    /// Folds a text.
    pub(super) fn of(plain: &str) -> Self {
        let mut folded = Self { text: String::with_capacity(plain.len()), words: Vec::new() };
        let mut soft = false;
        for (gap, range) in words(plain) {
            let word = &plain[range.clone()];
            // A soft hyphen is seen where a line was broken at it.
            let gap = if soft && gap == Gap::Line { Gap::Soft } else { gap };
            folded.add(gap, word, range);
            soft = word.ends_with('\u{ad}');
        }
        folded
    }

    fn add(&mut self, gap: Gap, word: &str, range: Range<usize>) {
        let before = self.text.len();
        let last = self.words.last().copied();
        let broken = gap == Gap::Soft || gap == Gap::Line && last.is_some_and(|last| self.ends_in_hyphen(last));
        if broken && word.starts_with(char::is_alphanumeric) {
            let kept = self.text.trim_end_matches('-').len();
            self.text.truncate(kept);
            self.text.push(JOIN);
            fold_word(word, &mut self.text);
            if let Some(last) = self.words.last_mut() {
                last.end = small(range.end);
            }
            return;
        }
        if !self.text.is_empty() && !self.text.ends_with(' ') {
            self.text.push(' ');
        }
        let start = self.text.len();
        fold_word(word, &mut self.text);
        if self.text.len() == start {
            self.text.truncate(before);
            return;
        }
        let (folded, opens) = (small(start), matches!(gap, Gap::None | Gap::Block));
        self.words.push(Word { folded, start: small(range.start), end: small(range.end), opens });
    }

    fn ends_in_hyphen(&self, word: Word) -> bool {
        let text = &self.text[word.folded as usize..];
        text.strip_suffix('-').is_some_and(|stem| stem.ends_with(char::is_alphanumeric))
    }

    /// The position of the word that holds a place of the folded text.
    pub(super) fn word_at(&self, at: usize) -> usize {
        self.words.partition_point(|word| word.folded as usize <= at).saturating_sub(1)
    }

    /// How many words there are.
    pub(super) fn len(&self) -> usize {
        self.words.len()
    }

    /// Where a word stands in the folded text.
    pub(super) fn folded_range(&self, word: usize) -> Range<usize> {
        let end = self.words.get(word + 1).map_or(self.text.len(), |next| next.folded as usize);
        let start = self.words.get(word).map_or(end, |word| word.folded as usize);
        start..start + self.text[start..end].trim_end_matches(' ').len()
    }

    /// Where words, from the first of the range to the last, stand in the text as it was.
    pub(super) fn plain_range(&self, words: Range<usize>) -> Range<usize> {
        let start = self.words.get(words.start).map_or(0, |word| word.start as usize);
        let end =
            words.end.checked_sub(1).and_then(|last| self.words.get(last)).map_or(start, |word| word.end as usize);
        start..end.max(start)
    }

    /// Whether a word begins a block.
    pub(super) fn opens_block(&self, word: usize) -> bool {
        self.words.get(word).is_some_and(|word| word.opens)
    }
}

/// A text of one piece, folded: for what an author typed.
pub(super) fn fold(text: &str) -> String {
    let mut folded = Folded::default();
    for (_, range) in words(text) {
        folded.add(Gap::Space, &text[range.clone()], range);
    }
    folded.text
}

fn small(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

/// The words of a text, each with what stands before it.
fn words(text: &str) -> impl Iterator<Item = (Gap, Range<usize>)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let rest = &text[at..];
        let start = at + (rest.len() - rest.trim_start().len());
        if start == text.len() {
            return None;
        }
        let space = &text[at..start];
        let gap = match space.matches('\n').count() {
            _ if at == 0 => Gap::None,
            0 => Gap::Space,
            1 => Gap::Line,
            _ => Gap::Block,
        };
        let end = text[start..].find(char::is_whitespace).map_or(text.len(), |length| start + length);
        at = end;
        Some((gap, start..end))
    })
}

/// Adds a word, folded. Nothing is added for one of invisible characters alone.
fn fold_word(word: &str, out: &mut String) {
    if word.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        out.push_str(word);
        return;
    }
    let letters = word.nfc().flat_map(expanded).filter(|letter| !is_invisible(*letter)).map(plain_sign);
    for letter in letters.nfc() {
        match letter {
            '…' => out.push_str("..."),
            // An Arabic form in full may hold spaces, and begin with one.
            '-' | ' ' if out.ends_with(letter) => {}
            ' ' if out.is_empty() => {}
            letter => out.push(letter),
        }
    }
}

/// A ligature or a presentation form in full; any other letter as it is. Superscripts and fractions are left alone: `²`
/// is not `2`.
fn expanded(letter: char) -> impl Iterator<Item = char> {
    let is_form = matches!(letter, '\u{fb00}'..='\u{fb06}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}');
    let full = is_form.then(|| std::iter::once(letter).nfkc());
    let same = (!is_form).then_some(letter);
    full.into_iter().flatten().chain(same)
}

fn is_invisible(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{ad}' | '\u{61c}' | '\u{640}' | '\u{200b}' | '\u{200e}' | '\u{200f}')
        || matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_is_no_difference_of_words_is_made_the_same() {
        for (one, other) in [
            ("e\u{301}tude", "étude"),
            ("o\u{fb03}ce e\u{fb00}ect", "office effect"),
            ("\u{fefb}", "\u{644}\u{627}"),
            ("“so” ‘so’ «so»", "\"so\" 'so' 'so'"),
            ("2021–2025 — \u{2212}4", "2021-2025 -- -4"),
            ("and so…", "and so..."),
            ("inter\u{ad}national", "international"),
            ("កម្ពុជា\u{200b}ជា\u{200b}ប្រទេស", "កម្ពុជាជាប្រទេស"),
            ("4\u{a0}million\n\t tons ", "4 million tons"),
            ("م\u{640}\u{640}ن", "من"),
            ("a \u{200b} b", "a b"),
            ("\u{fe70} a \u{fe70}", "\u{64b} a \u{64b}"),
        ] {
            assert_eq!(fold(one), fold(other));
        }
    }

    #[test]
    fn what_is_a_difference_stays() {
        for (one, other) in [("m²", "m2"), ("½", "1/2"), ("The", "the"), ("résumé", "resume"), ("don't", "dont")] {
            assert_ne!(fold(one), fold(other));
        }
    }

    #[test]
    fn a_hyphen_at_the_end_of_a_line_may_belong_to_the_word_or_not() {
        assert_eq!(
            Folded::of("inter-\nnational well\u{ad}\nknown pre-\n\nwar - \nso").text,
            "inter\u{1}national well\u{1}known pre- war - so"
        );
    }

    #[test]
    fn words_are_found_in_the_text_as_it_was() {
        let plain = "One  “two”\n\nthree-\nfold four";
        let folded = Folded::of(plain);
        assert_eq!(folded.text, "One 'two' three\u{1}fold four");
        let at = folded.text.find("fold").unwrap();
        assert_eq!(&plain[folded.plain_range(folded.word_at(at)..folded.word_at(at) + 1)], "three-\nfold");
        assert_eq!(&folded.text[folded.folded_range(1)], "'two'");
        assert!(folded.opens_block(2) && !folded.opens_block(1));
    }

    proptest! {
        #[test]
        fn folding_twice_is_folding_once(text in "\\PC{0,60}") {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once);
        }
    }
}
