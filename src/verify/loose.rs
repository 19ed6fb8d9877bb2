//! Text by its words alone: in lower case, without punctuation. It never makes a quotation pass; it tells one whose
//! words stand there in another case or with other punctuation from one whose words do not, and it counts how often a
//! browser could find a phrase, because browsers look for phrases much like this.
//!
//! Numbers and signs stay: `1.5` is not `15`, `-4` is not `4`, and `%` is a word.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::fold::JOIN;

/// The words of a folded text.
#[derive(Debug, Default)]
pub(super) struct Loose {
    /// Every word with a space on either side: ` a b c `.
    text: String,
    /// Where each word stands in that text and in the folded one.
    words: Vec<(u32, u32)>,
}

/// Whether letters with an accent and without are the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Accents {
    /// They are not.
    Kept,
    /// They are, as for a browser.
    Dropped,
}

impl Loose {
    /// The words of a folded text.
    pub(super) fn of(folded: &str, accents: Accents) -> Self {
        let mut loose = Self { text: " ".to_owned(), words: Vec::new() };
        let mut before = ' ';
        let mut letters = folded.char_indices().peekable();
        while let Some((at, letter)) = letters.next() {
            let next = letters.peek().map_or(' ', |(_, next)| *next);
            let in_number = match letter {
                '.' | ',' => before.is_numeric() && next.is_numeric(),
                '-' => next.is_numeric() && matches!(before, ' ' | '('),
                _ => false,
            };
            match letter {
                JOIN => {}
                _ if letter.is_alphanumeric() || is_combining_mark(letter) || in_number => {
                    loose.add(letter, at, accents)
                }
                _ if letter == ' ' || is_punctuation(letter) => loose.close(),
                _ => {
                    loose.close();
                    loose.add(letter, at, accents);
                    loose.close();
                }
            }
            before = letter;
        }
        loose.close();
        loose
    }

    fn add(&mut self, letter: char, at: usize, accents: Accents) {
        if self.text.ends_with(' ') {
            self.words.push((small(self.text.len()), small(at)));
        }
        let lower = letter.to_lowercase();
        match accents {
            Accents::Kept => self.text.extend(lower),
            Accents::Dropped => self.text.extend(lower.nfd().filter(|letter| !is_combining_mark(*letter))),
        }
    }

    fn close(&mut self) {
        if !self.text.ends_with(' ') {
            self.text.push(' ');
        }
    }

    /// Whether there is no word.
    pub(super) fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// The words, in order.
    pub(super) fn words(&self) -> impl Iterator<Item = &str> {
        self.text.split(' ').filter(|word| !word.is_empty())
    }

    /// Where the words of another text stand here one after the other: positions in the folded text, at most so many.
    pub(super) fn places(&self, other: &Self, most: usize) -> Vec<usize> {
        let mut places = Vec::new();
        let mut from = 0;
        while places.len() < most
            && !other.is_empty()
            && let Some(found) = self.text[from..].find(&other.text)
        {
            let at = from + found;
            // The text begins with a space, and so does what was found.
            let word = self.words.partition_point(|(loose, _)| (*loose as usize) <= at);
            places.extend(self.folded_at(word));
            from = at + 1;
        }
        places
    }

    /// The word that begins at a place of the folded text.
    pub(super) fn word_at(&self, folded: usize) -> usize {
        self.words.partition_point(|(_, at)| (*at as usize) < folded)
    }

    /// Where a word stands in the folded text.
    pub(super) fn folded_at(&self, word: usize) -> Option<usize> {
        self.words.get(word).map(|(_, folded)| *folded as usize)
    }
}

fn small(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

/// What may stand between words and says nothing of a number.
fn is_punctuation(letter: char) -> bool {
    matches!(
        letter,
        '\'' | '-' | '.' | ',' | ';' | ':' | '!' | '?' | '(' | ')' | '[' | ']' | '{' | '}' | '/' | '*' | '_'
    ) || matches!(letter, '·' | '¡' | '¿' | '،' | '؛' | '؟' | '۔' | '።' | '…')
        || matches!(letter, '\u{2016}'..='\u{2027}' | '\u{2039}'..='\u{205e}' | '\u{3001}'..='\u{3003}')
        || matches!(letter, '\u{17d4}'..='\u{17d6}' | '\u{3008}'..='\u{3011}' | '\u{ff01}' | '\u{ff0c}' | '\u{ff1a}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(folded: &str) -> String {
        Loose::of(folded, Accents::Kept).text
    }

    #[test]
    fn punctuation_and_case_go_and_numbers_stay() {
        assert_eq!(text("The treaty, 'signed': 1.5%, 4,500 - and -4."), " the treaty signed 1.5 % 4,500 and -4 ");
        assert_eq!(text("inter\u{1}national"), " international ");
        assert_eq!(Loose::of("Résumé", Accents::Dropped).text, " resume ");
    }

    #[test]
    fn phrases_are_counted() {
        let loose = |folded: &str| Loose::of(folded, Accents::Dropped);
        let text = loose("So it is. And SO, it is; so be it.");
        assert_eq!(text.places(&loose("so it is"), 9), [0, 14]);
        assert_eq!(text.places(&loose("it"), 9).len(), 3);
        assert_eq!(text.places(&loose("i"), 9), Vec::<usize>::new());
        assert_eq!(text.places(&loose("—"), 9), Vec::<usize>::new());
    }
}
