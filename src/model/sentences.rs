//! Where sentences end.
//!
//! Not a grammar: it is told from the punctuation, the next letter and a list of abbreviations, and a doubt keeps two
//! sentences together.

/// Abbreviations that end no sentence, without their full stop, in lower case.
const ABBREVIATIONS: &[&str] = &[
    "al", "approx", "art", "arts", "bzw", "ca", "cf", "ch", "chap", "cl", "co", "col", "corp", "dept", "dr", "ed",
    "eds", "est", "fig", "figs", "gen", "gov", "hon", "inc", "incl", "jr", "lt", "ltd", "max", "min", "mr", "mrs",
    "ms", "mt", "no", "nos", "nr", "op", "p", "para", "paras", "pp", "pres", "prof", "pt", "rep", "resp", "rev", "sec",
    "sect", "sen", "sr", "st", "usd", "viz", "vol", "vols", "vs",
];

/// Where each sentence of a block ends; the last is the end of the block.
pub(crate) fn sentence_ends(text: &str) -> impl Iterator<Item = usize> {
    let within = text.char_indices().filter_map(|(at, c)| end_of_sentence(text, at, c));
    within.filter(|end| *end < text.len()).chain(std::iter::once(text.len()))
}

/// If the character `c` at `at` ends a sentence, where the sentence ends, closing quotation marks included.
pub(crate) fn end_of_sentence(text: &str, at: usize, c: char) -> Option<usize> {
    if !is_terminator(c) || text[..at].ends_with('[') {
        return None;
    }
    let rest = &text[at + c.len_utf8()..];
    if rest.starts_with(is_terminator) {
        return None;
    }
    let open = rest.trim_start_matches(is_closing);
    let end = text.len() - open.len();
    if matches!(c, '。' | '！' | '？') {
        return Some(end);
    }
    if !open.is_empty() && !open.starts_with(char::is_whitespace) {
        return None;
    }
    let next = open.trim_start().chars().next();
    let goes_on = next.is_some_and(char::is_lowercase) || (c == '.' && next.is_some() && is_abbreviation(&text[..at]));
    (!goes_on).then_some(end)
}

/// Whether the full stop behind `before` belongs to its last word: `para`, `Dr`, `U.S`, `e.g`, an initial.
fn is_abbreviation(before: &str) -> bool {
    let longest = 12;
    let length =
        before.chars().rev().take(longest).take_while(|c| !c.is_whitespace()).map(char::len_utf8).sum::<usize>();
    let word = before[before.len() - length..].trim_start_matches(|c: char| !c.is_alphanumeric());
    if word.is_empty() || word.chars().count() == longest {
        return false;
    }
    let letters = word.split('.').all(|part| part.chars().count() <= 2 && part.chars().all(char::is_alphabetic));
    let initial = word.chars().count() == 1 && word.chars().all(char::is_alphabetic);
    initial || (word.contains('.') && letters) || ABBREVIATIONS.contains(&word.to_lowercase().as_str())
}

/// Whether a character can end a sentence.
pub(crate) fn is_terminator(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…' | '。' | '！' | '？' | '؟' | '।' | '։')
}

/// Whether a character closes what was opened: a quotation, a bracket.
pub(crate) fn is_closing(c: char) -> bool {
    matches!(c, '"' | '\'' | '”' | '’' | '»' | '«' | '›' | '“' | ')' | ']' | '」' | '』' | '）')
}
