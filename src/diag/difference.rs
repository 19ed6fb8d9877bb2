//! How one text differs from another, word by word.

/// More words than this on one side are not compared one by one: that would take the square of their number.
const MOST_WORDS: usize = 1_500;

/// More letters than this are not compared one by one.
const MOST_LETTERS: usize = 6_000;

/// A word of two texts that are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part<'t> {
    /// Both have it.
    Same(&'t str),
    /// Only the old text has it.
    Gone(&'t str),
    /// Only the new text has it.
    Come(&'t str),
}

/// The new text with what is gone in `[-…-]` and what has come in `{+…+}`.
pub fn words(old: &str, new: &str) -> String {
    let mut shown: Vec<String> = Vec::new();
    let parts = parts(old, new);
    for run in parts.chunk_by(|a, b| std::mem::discriminant(a) == std::mem::discriminant(b)) {
        let text = run.iter().map(|part| part.word()).collect::<Vec<_>>().join(" ");
        shown.push(match run[0] {
            Part::Same(_) => text,
            Part::Gone(_) => format!("[-{text}-]"),
            Part::Come(_) => format!("{{+{text}+}}"),
        });
    }
    shown.join(" ")
}

/// The words of both texts in order, those of the old before those of the new where they differ: a longest common
/// subsequence.
pub fn parts<'t>(old: &'t str, new: &'t str) -> Vec<Part<'t>> {
    let (old, new): (Vec<&str>, Vec<&str>) = (old.split_whitespace().collect(), new.split_whitespace().collect());
    let start = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
    let (mut from, mut to) = (&old[start..], &new[start..]);
    let end = from.iter().rev().zip(to.iter().rev()).take_while(|(a, b)| a == b).count();
    from = &from[..from.len() - end];
    to = &to[..to.len() - end];
    let mut parts: Vec<Part<'t>> = old[..start].iter().map(|word| Part::Same(word)).collect();
    if from.len() > MOST_WORDS || to.len() > MOST_WORDS {
        parts.extend(from.iter().map(|word| Part::Gone(word)));
        parts.extend(to.iter().map(|word| Part::Come(word)));
    } else {
        push_changed(from, to, &mut parts);
    }
    parts.extend(old[old.len() - end..].iter().map(|word| Part::Same(word)));
    parts
}

/// What differs between two runs of words.
fn push_changed<'t>(old: &[&'t str], new: &[&'t str], parts: &mut Vec<Part<'t>>) {
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
    let mut come: Vec<&str> = Vec::new();
    while i < old.len() || j < new.len() {
        if i < old.len() && j < new.len() && old[i] == new[j] {
            parts.extend(come.drain(..).map(Part::Come));
            parts.push(Part::Same(old[i]));
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

impl<'t> Part<'t> {
    /// The word.
    pub fn word(self) -> &'t str {
        match self {
            Self::Same(word) | Self::Gone(word) | Self::Come(word) => word,
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
        ] {
            assert_eq!(words(old, new), shown);
        }
    }

    #[test]
    fn long_texts_are_not_compared_word_by_word() {
        let (old, new) = ("a ".repeat(20_000), "b ".repeat(20_000));
        assert_eq!(parts(&old, &new).len(), 40_000);
        assert_eq!(distance(&old, &new), 40_000);
    }
}
