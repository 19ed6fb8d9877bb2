//! The passage that a quotation was probably meant to be, when its words do not stand in the copy.

use std::collections::HashMap;

use crate::diag::difference;

use super::fold::Folded;
use super::loose::{Accents, Loose};

/// A quotation of more words is not compared.
const MOST: usize = 400;

/// The difference between a folded quotation and the passage that has most of its words, as a line of text. None where
/// no passage has a third of them.
pub(super) fn nearest(folded: &Folded, quote: &str) -> Option<String> {
    let (text, wanted) = (Loose::of(&folded.text, Accents::Kept), Loose::of(quote, Accents::Kept));
    let length = wanted.words().count();
    if length == 0 || length > MOST {
        return None;
    }
    let (first, shared) = best_window(&text, &wanted, length)?;
    if shared * 3 < length || shared < 2.min(length) {
        return None;
    }
    let from = folded.word_at(text.folded_at(first)?).saturating_sub(2);
    let last = folded.len().checked_sub(1)?;
    let to = text.folded_at(first + length - 1).map_or(last, |at| folded.word_at(at)).saturating_add(2).min(last);
    let passage = &folded.text[folded.folded_range(from).start..folded.folded_range(to).end];
    Some(difference::words_within(quote, &passage.replace(super::fold::JOIN, "")))
}

/// The first of as many words as the quotation has, where most of its words are, and how many. A rare word counts for
/// more than one that stands everywhere.
fn best_window(text: &Loose, wanted: &Loose, length: usize) -> Option<(usize, usize)> {
    let mut ids: HashMap<&str, usize> = HashMap::new();
    let mut wanted_counts = Vec::new();
    for word in wanted.words() {
        let id = *ids.entry(word).or_insert_with(|| {
            wanted_counts.push(0_usize);
            wanted_counts.len() - 1
        });
        wanted_counts[id] += 1;
    }
    let words: Vec<Option<usize>> = text.words().map(|word| ids.get(word).copied()).collect();
    let mut often = vec![0_usize; wanted_counts.len()];
    for id in words.iter().flatten() {
        often[*id] += 1;
    }
    let mut here = vec![0_usize; wanted_counts.len()];
    let (mut weight, mut shared) = (0, 0);
    let mut best: Option<(usize, usize, usize)> = None;
    for (at, word) in words.iter().enumerate() {
        if let Some(id) = *word {
            here[id] += 1;
            if here[id] <= wanted_counts[id] {
                (weight, shared) = (weight + 1 + 1000 / often[id], shared + 1);
            }
        }
        if let Some(id) = at.checked_sub(length).and_then(|gone| words[gone]) {
            if here[id] <= wanted_counts[id] {
                (weight, shared) = (weight - 1 - 1000 / often[id], shared - 1);
            }
            here[id] -= 1;
        }
        if best.is_none_or(|(most, ..)| weight > most) {
            best = Some((weight, (at + 1).saturating_sub(length), shared));
        }
    }
    best.map(|(_, first, shared)| (first, shared))
}

#[cfg(test)]
mod tests {
    use super::super::fold::fold;
    use super::*;

    fn near(copy: &str, quote: &str) -> Option<String> {
        nearest(&Folded::of(copy), &fold(quote))
    }

    #[test]
    fn the_difference_is_shown_word_by_word() {
        let copy =
            "Nobody said a thing at first. The treaty has an effect from December 4, 2024, the agency said. More.";
        let shown = near(copy, "The treaty takes effect from December 4, 2024");
        assert_eq!(shown.as_deref(), Some("The treaty [-takes-] {+has an+} effect from December 4, 2024"));
    }

    #[test]
    fn what_is_nowhere_has_no_nearest_passage() {
        assert_eq!(near("Nothing of the sort.", "Exports of coal fell by half in one year"), None);
        assert_eq!(near("", "anything"), None);
        assert_eq!(near("anything", ""), None);
    }
}
