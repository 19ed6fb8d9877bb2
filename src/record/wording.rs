//! Whether a change of words is one of spelling alone.

use crate::diag::difference::{Part, distance, parts};

/// Words that turn a statement round.
const NEGATIONS: [&str; 24] = [
    "not", "no", "never", "none", "nor", "neither", "nobody", "nothing", "nowhere", "without", "cannot", "hardly",
    "nicht", "kein", "keine", "keinen", "nie", "ohne", "ne", "pas", "jamais", "sans", "sin", "non",
];

/// Words of size, one letter from each other.
const SIZES: [&str; 22] = [
    "hundred",
    "thousand",
    "million",
    "billion",
    "trillion",
    "millions",
    "billions",
    "percent",
    "percentage",
    "half",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "more",
    "less",
];

/// Beginnings that turn a word round.
const TURNS: [&str; 7] = ["un", "in", "im", "ir", "il", "dis", "non"];

/// Whether the change touches at most 3% of the letters, or two letters of one word, and no number, name, negation or
/// unit among the words: the mark of a slip that was mended (EM §6, `stealth-edit`). In a sentence of thirty letters one
/// wrong letter is more than 3%, and two that have changed places are two.
pub fn is_small(was: &str, is: &str) -> bool {
    let letters = was.chars().count().max(is.chars().count());
    let touched = distance(was, is);
    if touched * 100 > letters * 3 && !(touched <= 2 && is_one_word(was, is)) {
        return false;
    }
    let mut gone: Vec<&str> = Vec::new();
    let mut come: Vec<&str> = Vec::new();
    let mut first = true;
    for part in parts(was, is) {
        let touched = match part {
            Part::Same(_) => None,
            Part::Gone(word) => Some((word, &mut gone)),
            Part::Come(word) => Some((word, &mut come)),
        };
        if let Some((word, side)) = touched {
            // A sentence may begin with any word.
            if matters(word, first && side.is_empty()) {
                return false;
            }
            side.push(word);
        } else {
            first = false;
        }
    }
    !gone.iter().any(|old| come.iter().any(|new| turned(old, new) || turned(new, old)))
}

/// Whether one long word stands for another, and all else is the same. Of short ones, two letters are the whole word.
fn is_one_word(was: &str, is: &str) -> bool {
    let (mut gone, mut come) = (Vec::new(), Vec::new());
    for part in parts(was, is) {
        match part {
            Part::Same(_) => {}
            Part::Gone(word) => gone.push(word),
            Part::Come(word) => come.push(word),
        }
    }
    matches!((&gone[..], &come[..]), ([old], [new]) if old.chars().count().min(new.chars().count()) >= 5)
}

fn matters(word: &str, opens: bool) -> bool {
    let bare = word.trim_matches(|letter: char| !letter.is_alphanumeric());
    let lower = bare.to_lowercase();
    let is_name = !opens && bare.starts_with(char::is_uppercase);
    is_name
        || word.chars().any(|letter| letter.is_numeric() || "%$€£¥<>≤≥≈=".contains(letter))
        || lower.ends_with("n't")
        || lower.ends_with("n’t")
        || NEGATIONS.contains(&lower.as_str())
        || SIZES.contains(&lower.as_str())
}

/// Whether `longer` is `word` turned round: `unlikely` and `likely`.
fn turned(word: &str, longer: &str) -> bool {
    let (word, longer) = (word.to_lowercase(), longer.to_lowercase());
    TURNS.iter().any(|turn| longer.strip_prefix(turn).is_some_and(|rest| rest == word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_that_was_mended_is_small() {
        let was = "The operator of the harbour says that the ferry has recieved its licence for another decade in all.";
        for (old, new) in [("recieved", "received"), ("decade in", "decade, in"), ("harbour", "harbor"), ("The", "Teh")]
        {
            assert!(is_small(was, &was.replacen(old, new, 1)), "{old} {new}");
        }
    }

    #[test]
    fn a_number_a_name_a_negation_or_a_unit_is_never_small() {
        let was =
            "The operator of Kaesong says that it is likely that 1.4 million people have now read the report twice.";
        for (old, new) in
            [("1.4", "1.5"), ("Kaesong", "Kaesang"), ("now", "not"), ("million", "billion"), ("likely", "unlikely")]
        {
            assert!(!is_small(was, &was.replacen(old, new, 1)), "{old} {new}");
        }
    }

    #[test]
    fn one_slip_in_a_short_sentence_is_small() {
        for (old, new) in [("colour", "color"), ("recieved", "received"), ("harbuor", "harbour")] {
            let was = format!("The {old} is there.");
            assert!(is_small(&was, &was.replace(old, new)), "{old} {new}");
        }
        for (old, new) in [("war", "was"), ("rose", "fell"), ("likely", "unlikely"), ("Kaesong", "Kaesang")] {
            let was = format!("The {old} is there.");
            assert!(!is_small(&was, &was.replace(old, new)), "{old} {new}");
        }
        assert!(!is_small("The colour is there, recieved.", "The color is there, received."));
    }

    #[test]
    fn many_letters_are_not_small() {
        assert!(!is_small("The port is closed.", "The port is open."));
        assert!(!is_small("", "A text."));
    }
}
