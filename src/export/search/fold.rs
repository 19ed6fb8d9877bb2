//! Words as they are looked up: what differs between a word that is printed and the same word as it is typed is made the
//! same. `fold.js` of the theme does the same to what a reader types; `tests/browser/folding.json` holds the two together.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// More letters than this tell no word from another.
const LONGEST: usize = 40;

/// How many letters a word begins with decides in which file it is.
const BEGINNING: usize = 3;

/// Blocks of scripts that are written without spaces: Thai and Lao, Myanmar, Khmer, Han and Kana.
const UNSPACED: [(char, char); 12] = [
    ('\u{0e00}', '\u{0eff}'),
    ('\u{1000}', '\u{109f}'),
    ('\u{1780}', '\u{17ff}'),
    ('\u{2e80}', '\u{2fdf}'),
    ('\u{3005}', '\u{3007}'),
    ('\u{3040}', '\u{30ff}'),
    ('\u{31f0}', '\u{31ff}'),
    ('\u{3400}', '\u{4dbf}'),
    ('\u{4e00}', '\u{9fff}'),
    ('\u{a9e0}', '\u{a9ff}'),
    ('\u{aa60}', '\u{aa7f}'),
    ('\u{20000}', '\u{3ffff}'),
];

/// Whether it is of a script without spaces. Its words are pairs of letters.
pub(super) fn is_unspaced(letter: char) -> bool {
    letter >= UNSPACED[0].0 && UNSPACED.iter().any(|(from, to)| (*from..=*to).contains(&letter))
}

/// A text in small letters, without accents and vowel signs that are not always written.
fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut rest = text;
    while !rest.is_empty() {
        let plain = rest.find(|letter: char| !letter.is_ascii()).unwrap_or(rest.len());
        folded.extend(rest[..plain].chars().map(|letter| letter.to_ascii_lowercase()));
        rest = &rest[plain..];
        let other = rest.find(|letter: char| letter.is_ascii()).unwrap_or(rest.len());
        rest[..other].nfkd().flat_map(char::to_lowercase).for_each(|letter| push_folded(letter, &mut folded));
        rest = &rest[other..];
    }
    folded
}

fn push_folded(letter: char, folded: &mut String) {
    match letter {
        // Accents, the points of Hebrew, the vowel signs of Arabic and its tatweel; what is not seen.
        '\u{0300}'..='\u{036f}' | '\u{0591}'..='\u{05c7}' | '\u{064b}'..='\u{065f}' | '\u{0670}' | '\u{0640}' => {}
        '\u{00ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' => {}
        'ø' => folded.push('o'),
        'ł' => folded.push('l'),
        'đ' | 'ð' => folded.push('d'),
        'ı' => folded.push('i'),
        'æ' => folded.push_str("ae"),
        'œ' => folded.push_str("oe"),
        'ß' => folded.push_str("ss"),
        'þ' => folded.push_str("th"),
        'ς' => folded.push('σ'),
        'ٱ' => folded.push('ا'),
        'ى' | 'ی' => folded.push('ي'),
        'ک' => folded.push('ك'),
        'ة' => folded.push('ه'),
        '‘' | '’' => folded.push('\''),
        '“' | '”' => folded.push('"'),
        '–' => folded.push('-'),
        letter => folded.push(letter),
    }
}

/// The words of a text, as they are looked up, in order.
pub(super) fn words(text: &str, mut each: impl FnMut(&str)) {
    let folded = fold(text);
    let mut rest = folded.as_str();
    let mut word = String::new();
    while let Some(at) = rest.find(is_of_word) {
        rest = &rest[at..];
        let unspaced = rest.starts_with(is_unspaced);
        let end = if unspaced { rest.find(|letter| !is_unspaced(letter)) } else { spaced(rest, &mut word) };
        let end = end.unwrap_or(rest.len());
        if unspaced {
            pairs(&rest[..end], &mut each);
        } else {
            each(whole(&word));
        }
        rest = &rest[end..];
    }
}

fn is_of_word(letter: char) -> bool {
    if letter.is_ascii() {
        return letter.is_ascii_alphanumeric();
    }
    letter.is_alphabetic() || letter.is_numeric() || is_combining_mark(letter)
}

/// Reads the word that a text begins with: an apostrophe in it is left out, and so is `'s` at its end; numbers keep
/// their point and lose their commas. Gives where it ends.
fn spaced(text: &str, word: &mut String) -> Option<usize> {
    word.clear();
    let mut before = ' ';
    for (at, letter) in text.char_indices() {
        let mut behind = text[at + letter.len_utf8()..].chars();
        let next = behind.next().unwrap_or(' ');
        match letter {
            '\'' if next == 's' && !behind.next().is_some_and(is_of_word) => return Some(at + 2),
            '\'' if is_of_word(next) && !is_unspaced(next) => {}
            ',' if before.is_ascii_digit() && next.is_ascii_digit() => {}
            '.' if before.is_ascii_digit() && next.is_ascii_digit() => word.push('.'),
            letter if is_of_word(letter) && !is_unspaced(letter) => word.push(letter),
            _ => return Some(at),
        }
        before = letter;
    }
    None
}

/// A word without the Arabic article, and of a length that can be handled.
fn whole(word: &str) -> &str {
    let bare = word.strip_prefix("ال").filter(|rest| rest.chars().nth(2).is_some()).unwrap_or(word);
    bare.char_indices().nth(LONGEST).map_or(bare, |(end, _)| &bare[..end])
}

/// Each letter of a script without spaces together with the next, and the last alone.
fn pairs(run: &str, each: &mut impl FnMut(&str)) {
    let is_start = |(at, letter): (usize, char)| (at == 0 || !is_combining_mark(letter)).then_some(at);
    let starts: Vec<usize> = run.char_indices().filter_map(is_start).collect();
    for (index, start) in starts.iter().enumerate() {
        let end = starts.get(index + 2).copied().unwrap_or(run.len());
        each(&run[*start..end]);
    }
}

/// Which of so many files, a power of two, has the words that begin like this one.
pub(super) fn file_of_beginning(word: &str, files: usize) -> usize {
    let count = if word.starts_with(is_unspaced) { 1 } else { BEGINNING };
    file(word.chars().take(count), files)
}

/// Which of so many files, a power of two, has the words that end like this one. `None` for those that are too short to
/// be told from others in spite of a slip, or in which one letter more is another thing.
pub(super) fn file_of_end(word: &str, files: usize) -> Option<usize> {
    let letters = word.chars().count();
    let is_fit = letters >= 4 && word.chars().all(|letter| letter.is_alphabetic() && !is_unspaced(letter));
    is_fit.then(|| file(word.chars().skip(letters - 2), files))
}

fn file(letters: impl Iterator<Item = char>, files: usize) -> usize {
    let hash = letters.fold(0_u32, |hash, letter| hash.wrapping_mul(31).wrapping_add(letter as u32));
    hash as usize & (files - 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_folded_as_the_script_of_the_theme_folds_them() {
        let table = include_str!("../../../tests/browser/folding.json");
        let table: Vec<(String, Vec<String>)> = serde_json::from_str(table).unwrap();
        for (text, expected) in table {
            let mut found = Vec::new();
            words(&text, |word| found.push(word.to_owned()));
            assert_eq!(found, expected, "{text}");
        }
    }

    #[test]
    fn a_word_is_in_the_file_of_its_beginning() {
        for word in ["port", "ports", "portfolio"] {
            assert_eq!(file_of_beginning(word, 1024), file_of_beginning("por", 1024));
        }
        assert_eq!(file_of_beginning("煤炭", 1024), file_of_beginning("煤", 1024));
        assert_eq!(file_of_end("sanctions", 64), file_of_end("zanctions", 64));
        assert_eq!(file_of_end("two", 64), None);
        assert_eq!(file_of_end("5bn5", 64), None);
    }
}
