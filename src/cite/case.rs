//! Capitals that an author gave a word stay, whatever case a style gives the text: it changes words in small letters alone
//! (CSL 1.0.2, “Text-case”), and the processor changes `McKinsey` and `mRNA` as well.

use std::ops::Range;

use hayagriva::citationberg::json::{Item, Value};
use hayagriva::{ElemChild, ElemChildren, Formatted};

/// What styles print in a case of their own.
const CASED: [&str; 7] =
    ["title", "title-short", "container-title", "collection-title", "event-title", "original-title", "genre"];

/// Words that title case leaves small within a title (CSL 1.0.2, “Title Case Conversion”). The processor takes the end of
/// a part or of an abbreviation for that of the title.
const SMALL: [&str; 26] = [
    "a", "an", "and", "as", "at", "but", "by", "down", "for", "from", "in", "into", "nor", "of", "on", "onto", "or",
    "over", "so", "the", "till", "to", "up", "via", "with", "yet",
];

/// Gives the texts of a work in a tree the capitals that they have in its item.
pub(super) fn keep(children: &mut ElemChildren, item: &Item) {
    for child in &mut children.0 {
        match child {
            ElemChild::Text(text) => keep_in(text, item),
            ElemChild::Elem(elem) => keep(&mut elem.children, item),
            ElemChild::Markup(_) | ElemChild::Link { .. } | ElemChild::Transparent { .. } => {}
        }
    }
}

fn keep_in(text: &mut Formatted, item: &Item) {
    for variable in CASED {
        let Some(Value::String(given)) = item.0.get(variable) else { continue };
        if let Some(range) = find(&text.text, given, false) {
            let kept = kept(&text.text[range.clone()], given);
            text.text.replace_range(range, &kept);
        }
    }
}

/// A text in the case that a style has given it, but for words that have capitals of their own. What is in capitals
/// altogether a style may change as it likes, and what it has put in capitals altogether stays so.
fn kept(shown: &str, given: &str) -> String {
    let is_loud = |text: &str| !text.contains(char::is_lowercase);
    let (of_style, words) = (words(shown), words(given));
    if is_loud(shown) || is_loud(given) || of_style.len() != words.len() {
        return shown.to_owned();
    }
    let mut kept = String::with_capacity(shown.len());
    let mut done = 0;
    for (at, (range, word)) in of_style.iter().zip(&words).enumerate() {
        let word = &given[word.clone()];
        kept.push_str(&shown[done..range.start]);
        let follows_part = at.checked_sub(1).is_some_and(|before| ends_part(&given[words[before].clone()]));
        let is_small = follows_part && at + 1 < words.len() && SMALL.contains(&word);
        kept.push_str(if is_small || has_capitals(word) { word } else { &shown[range.clone()] });
        done = range.end;
    }
    kept.push_str(&shown[done..]);
    kept
}

/// Words, with the punctuation at them; parts that hyphens and dashes join are words of their own.
fn words(text: &str) -> Vec<Range<usize>> {
    let mut words = Vec::new();
    let mut start = 0;
    for (at, sign) in text.char_indices() {
        if sign.is_whitespace() || matches!(sign, '-' | '–' | '—' | '/') {
            words.push(start..at);
            start = at + sign.len_utf8();
        }
    }
    words.push(start..text.len());
    words.retain(|word| !word.is_empty());
    words
}

/// A word with a capital that is not its first letter alone: `mRNA`, `d’Ivoire`, `IMF`.
fn has_capitals(word: &str) -> bool {
    word.chars().filter(|letter| letter.is_alphabetic()).skip(1).any(char::is_uppercase)
}

/// A word behind which no title begins anew, though punctuation stands there: `Tasks,`, `Conf.`
fn ends_part(word: &str) -> bool {
    let is_short = |name: &str| name.chars().count() <= 4 && name.starts_with(char::is_uppercase);
    word.ends_with([',', ';']) || word.strip_suffix('.').is_some_and(is_short)
}

/// Where a title stands in a text, whatever case the style has given it: as whole words, or `alone` but for punctuation.
pub(super) fn find(text: &str, title: &str, alone: bool) -> Option<Range<usize>> {
    let title = title.trim_end_matches('.');
    let is_word = |c: char| c.is_alphanumeric();
    let fits = |range: &Range<usize>| {
        let (before, after) = (&text[..range.start], &text[range.end..]);
        let bounded = !before.ends_with(is_word) && !after.starts_with(is_word);
        bounded && !(alone && (before.contains(is_word) || after.contains(is_word)))
    };
    let first = title.chars().next()?.to_lowercase().next();
    let starts = text.char_indices().filter(|(_, c)| c.to_lowercase().next() == first).map(|(start, _)| start);
    starts.filter_map(|start| Some(start..start + begins_with(&text[start..], title)?)).find(fits)
}

/// How much of a text a title is that it begins with, without regard to case.
fn begins_with(text: &str, title: &str) -> Option<usize> {
    let mut wanted = title.chars().flat_map(char::to_lowercase).peekable();
    for (at, c) in text.char_indices() {
        if wanted.peek().is_none() {
            return Some(at);
        }
        for lower in c.to_lowercase() {
            wanted.next_if_eq(&lower)?;
        }
    }
    wanted.peek().is_none().then_some(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_keeps_the_capitals_that_it_has() {
        for (shown, given, meant) in [
            (
                "Why Mckinsey and the IPCC Differ on Mrna",
                "Why McKinsey and the IPCC differ on mRNA",
                "Why McKinsey and the IPCC Differ on mRNA",
            ),
            ("The Iphone Economy", "The iPhone economy", "The iPhone Economy"),
            ("Côte D'ivoire and H₂o", "Côte d'Ivoire and H₂O", "Côte d'Ivoire and H₂O"),
            ("Post-Soviet Paths", "post-Soviet paths", "Post-Soviet Paths"),
            ("Tasks, Automation, And the Rise", "Tasks, automation, and the rise", "Tasks, Automation, and the Rise"),
            ("Proc. Of the 5th Conf. On X", "Proc. of the 5th Conf. on X", "Proc. of the 5th Conf. on X"),
            ("The Good War", "THE GOOD WAR", "The Good War"),
            ("ON MRNA", "on mRNA", "ON MRNA"),
            ("Elife", "eLife", "eLife"),
        ] {
            assert_eq!(kept(shown, given), meant);
        }
    }
}
