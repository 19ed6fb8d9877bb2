//! How one text differs from another, word by word.

/// More words than this on one side are not compared one by one: that would take the square of their number.
const MOST_WORDS: usize = 1_500;

/// More letters than this are not compared one by one.
const MOST_LETTERS: usize = 6_000;

/// A piece of two texts that are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part<T> {
    /// Both have it.
    Same(T),
    /// Only the old text has it.
    Gone(T),
    /// Only the new text has it.
    Come(T),
}

/// A word, or a mark of punctuation at an end of one.
#[derive(Debug, Clone, Copy)]
struct Token<'t> {
    text: &'t str,
    /// A space stands before it.
    spaced: bool,
}

impl Token<'_> {
    fn is_word(self) -> bool {
        self.text.contains(char::is_alphanumeric)
    }
}

impl PartialEq for Token<'_> {
    /// The space before a mark is a part of it; that before a word may belong to a mark that is not there.
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text && (self.spaced == other.spaced || self.is_word())
    }
}

/// A stretch of two texts: what both have, or what the one has in the place of what the other has.
#[derive(Debug, Default)]
struct Stretch<'t> {
    same: Vec<Token<'t>>,
    gone: Vec<Token<'t>>,
    come: Vec<Token<'t>>,
}

impl Stretch<'_> {
    fn is_exchange(&self) -> bool {
        !self.gone.is_empty() && !self.come.is_empty()
    }
}

/// The new text with what is gone in `[-…-]` and what has come in `{+…+}`. Marks of punctuation differ by themselves.
pub fn words(old: &str, new: &str) -> String {
    shown(&compare(&tokens(old), &tokens(new)))
}

/// The same where the new text is a passage that may begin before the old one and end behind it: what it has there is
/// left out. Where words of the old text differ at an end, as many of the passage stand in their place.
pub fn words_within(old: &str, passage: &str) -> String {
    let mut parts = compare(&tokens(old), &tokens(passage));
    trim_start(&mut parts);
    parts.reverse();
    trim_start(&mut parts);
    parts.reverse();
    shown(&parts)
}

/// Takes out, at the beginning, what has come beyond as many words as are gone there.
fn trim_start(parts: &mut Vec<Part<Token<'_>>>) {
    let end = parts.iter().position(|part| matches!(part, Part::Same(_))).unwrap_or(parts.len());
    let is_come = |part: &Part<Token<'_>>| matches!(part, Part::Come(_));
    let words = |come: bool| {
        let of_side = parts[..end].iter().filter(|part| is_come(part) == come);
        of_side.filter(|part| part.piece().is_word()).count()
    };
    let mut beyond = words(true).saturating_sub(words(false));
    // A mark before the words in question belongs to what stands before them, unless another is gone there.
    let mut at_start = parts[..end].iter().filter(|part| !is_come(part)).all(|part| part.piece().is_word());
    let mut at = 0;
    parts.retain(|part| {
        at += 1;
        if at > end || !is_come(part) {
            return true;
        }
        let is_word = part.piece().is_word();
        let stays = beyond == 0 && (is_word || !at_start);
        beyond -= usize::from(is_word && beyond > 0);
        at_start &= !(is_word && stays);
        stays
    });
}

fn shown(parts: &[Part<Token<'_>>]) -> String {
    let mut text = String::new();
    for Stretch { same, gone, come } in stretches(parts) {
        push(&mut text, &same, "", "");
        push(&mut text, &gone, "[-", "-]");
        push(&mut text, &come, "{+", "+}");
    }
    text
}

/// Adds tokens with the spaces before them, between two marks.
fn push(text: &mut String, tokens: &[Token<'_>], open: &str, close: &str) {
    let Some(first) = tokens.first() else { return };
    if first.spaced && !text.is_empty() {
        text.push(' ');
    }
    text.push_str(open);
    for (at, token) in tokens.iter().enumerate() {
        if at > 0 && token.spaced {
            text.push(' ');
        }
        text.push_str(token.text);
    }
    text.push_str(close);
}

/// The parts by stretches. A mark of punctuation that two exchanges happen to have between them is a part of both.
fn stretches<'t>(parts: &[Part<Token<'t>>]) -> Vec<Stretch<'t>> {
    let mut stretches: Vec<Stretch<'t>> = Vec::new();
    for part in parts {
        let of_kind = stretches.last().is_some_and(|last| last.same.is_empty() != matches!(part, Part::Same(_)));
        if !of_kind {
            stretches.push(Stretch::default());
        }
        let Some(last) = stretches.last_mut() else { continue };
        match part {
            Part::Same(token) => last.same.push(*token),
            Part::Gone(token) => last.gone.push(*token),
            Part::Come(token) => last.come.push(*token),
        }
    }
    let mut joined: Vec<Stretch<'t>> = Vec::with_capacity(stretches.len());
    for stretch in stretches {
        let between = joined.last().is_some_and(|mark| !mark.same.iter().any(|token| token.is_word()));
        let before = joined.len().checked_sub(2).and_then(|at| joined.get(at)).is_some_and(Stretch::is_exchange);
        if !(stretch.is_exchange() && between && before) {
            joined.push(stretch);
            continue;
        }
        let marks = joined.pop().unwrap_or_default().same;
        if let Some(last) = joined.last_mut() {
            last.gone.extend(marks.iter().chain(&stretch.gone));
            last.come.extend(marks.iter().chain(&stretch.come));
        }
    }
    joined
}

/// The words of a text, and the marks of punctuation at their ends by themselves.
fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    for word in text.split_whitespace() {
        let start = word.len() - word.trim_start_matches(is_opening).len();
        let end = start + word[start..].trim_end_matches(is_closing).len();
        // What has nothing but marks is a word.
        let (start, end) = if start == end { (0, word.len()) } else { (start, end) };
        let letters = |from: usize, to: usize| {
            word[from..to].char_indices().map(move |(at, letter)| from + at..from + at + letter.len_utf8())
        };
        let pieces = letters(0, start).chain(std::iter::once(start..end)).chain(letters(end, word.len()));
        tokens.extend(pieces.map(|piece| Token { spaced: piece.start == 0, text: &word[piece] }));
    }
    tokens
}

fn is_opening(letter: char) -> bool {
    matches!(letter, '"' | '\'' | '“' | '‘' | '„' | '«' | '(' | '[' | '¿' | '¡')
}

fn is_closing(letter: char) -> bool {
    matches!(letter, '.' | ',' | ';' | ':' | '!' | '?' | '…' | '"' | '\'' | '”' | '’' | '“' | '»' | ')' | ']')
}

/// The words of both texts in order, those of the old before those of the new where they differ: a longest common
/// subsequence.
pub fn parts<'t>(old: &'t str, new: &'t str) -> Vec<Part<&'t str>> {
    let (old, new): (Vec<&str>, Vec<&str>) = (old.split_whitespace().collect(), new.split_whitespace().collect());
    compare(&old, &new)
}

fn compare<T: Copy + PartialEq>(old: &[T], new: &[T]) -> Vec<Part<T>> {
    let start = old.iter().zip(new).take_while(|(a, b)| a == b).count();
    let (mut from, mut to) = (&old[start..], &new[start..]);
    let end = from.iter().rev().zip(to.iter().rev()).take_while(|(a, b)| a == b).count();
    from = &from[..from.len() - end];
    to = &to[..to.len() - end];
    let mut parts: Vec<Part<T>> = new[..start].iter().map(|word| Part::Same(*word)).collect();
    if from.len() > MOST_WORDS || to.len() > MOST_WORDS {
        parts.extend(from.iter().map(|word| Part::Gone(*word)));
        parts.extend(to.iter().map(|word| Part::Come(*word)));
    } else {
        push_changed(from, to, &mut parts);
    }
    parts.extend(new[new.len() - end..].iter().map(|word| Part::Same(*word)));
    parts
}

/// What differs between two runs of words.
fn push_changed<T: Copy + PartialEq>(old: &[T], new: &[T], parts: &mut Vec<Part<T>>) {
    // `common[i][j]` is how many words the rests of both, from `i` and `j` on, have in common.
    let width = new.len() + 1;
    let mut common = vec![0_u16; (old.len() + 1) * width];
    for i in (0..old.len()).rev() {
        for j in (0..new.len()).rev() {
            common[i * width + j] = if old[i] == new[j] {
                common[(i + 1) * width + j + 1] + 1
            } else {
                common[(i + 1) * width + j].max(common[i * width + j + 1])
            };
        }
    }
    let (mut i, mut j) = (0, 0);
    let mut come: Vec<T> = Vec::new();
    while i < old.len() || j < new.len() {
        if i < old.len() && j < new.len() && old[i] == new[j] {
            parts.extend(come.drain(..).map(Part::Come));
            parts.push(Part::Same(new[j]));
            (i, j) = (i + 1, j + 1);
        } else if j == new.len() || (i < old.len() && common[(i + 1) * width + j] >= common[i * width + j + 1]) {
            parts.push(Part::Gone(old[i]));
            i += 1;
        } else {
            come.push(new[j]);
            j += 1;
        }
    }
    parts.extend(come.drain(..).map(Part::Come));
}

/// How many letters must be added, taken out or replaced to make one text of the other (Levenshtein). Of very long
/// texts, how many letters the longer has.
pub fn distance(old: &str, new: &str) -> usize {
    let longest = old.chars().count().max(new.chars().count());
    if longest > MOST_LETTERS { longest } else { strsim::levenshtein(old, new) }
}

impl<T: Copy> Part<T> {
    /// The piece itself.
    pub fn piece(&self) -> T {
        match self {
            Self::Same(piece) | Self::Gone(piece) | Self::Come(piece) => *piece,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_is_shown_between_what_stays() {
        for (old, new, shown) in [
            ("The port is open.", "The port is open.", "The port is open."),
            (
                "The port handles ten ships.",
                "The port handles twelve ships.",
                "The port handles [-ten-] {+twelve+} ships.",
            ),
            ("a b c d e", "a x c y e", "a [-b-] {+x+} c [-d-] {+y+} e"),
            ("a b c", "a c", "a [-b-] c"),
            ("", "new words", "{+new words+}"),
            ("old words", "", "[-old words-]"),
            ("one two", "three four", "[-one two-] {+three four+}"),
            ("in 2024", "in 2024,", "in 2024{+,+}"),
            ("ten ships.", "ten vessels.", "ten [-ships-] {+vessels+}."),
            ("ten ships.", "ten ships; two", "ten ships[-.-]{+; two+}"),
            ("the “old” port", "the old port", "the [-“-] old[-”-] port"),
            ("it is (not) so", "it is so", "it is [-(not)-] so"),
            ("a word , then", "a word, then", "a word [-,-]{+,+} then"),
            ("one, two three", "four, five three", "[-one, two-] {+four, five+} three"),
            ("red, blue", "red and green, dark blue", "red {+and green+}, {+dark+} blue"),
            ("1.5 of 4,500", "1.6 of 4,500", "[-1.5-] {+1.6+} of 4,500"),
            ("so – or", "so or", "so [-–-] or"),
        ] {
            assert_eq!(words(old, new), shown);
        }
    }

    #[test]
    fn of_a_passage_what_goes_on_at_its_ends_is_left_out() {
        for (quote, passage, shown) in [
            ("in December", "it began in December, they said", "in December"),
            ("will begin in May", "they said that it may begin in May, again", "[-will-] {+may+} begin in May"),
            ("It begins in June.", "then it begins in July, they", "[-It-] {+it+} begins in [-June.-] {+July,+}"),
            ("(in May)", "was in May 2024", "[-(-] in May[-)-]"),
            ("one two", "three four five", "[-one two-] {+four five+}"),
            ("", "a, b", ""),
        ] {
            assert_eq!(words_within(quote, passage), shown, "{quote} in {passage}");
        }
    }

    #[test]
    fn long_texts_are_not_compared_word_by_word() {
        let (old, new) = ("a ".repeat(20_000), "b ".repeat(20_000));
        assert_eq!(parts(&old, &new).len(), 40_000);
        assert_eq!(distance(&old, &new), 40_000);
    }
}
