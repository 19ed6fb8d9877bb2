//! Text fragments (WICG scroll-to-text-fragment): the end of an address that leads to the quoted words themselves,
//! `prefix-,start,end,-suffix`. One is given only where a browser can find nothing else in the copy.

use std::ops::Range;

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use crate::model::on_one_line;

use super::fold::{Folded, JOIN};
use super::loose::{Accents, Loose};

/// A quotation of as many characters is written out.
const LONGEST: usize = 80;
/// Else this many words at its beginning and at its end.
const AT_AN_END: usize = 4;
/// This many words before and behind tell one place from another.
const AROUND: usize = 3;

/// What a fragment is made from.
pub(super) struct Ground<'f> {
    folded: &'f Folded,
    plain: &'f str,
    /// The copy as a browser searches it: without case and accents.
    loose: Loose,
}

/// A side of a phrase at which punctuation goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Trim {
    Both,
    Left,
    Right,
    Neither,
}

impl<'f> Ground<'f> {
    pub(super) fn new(folded: &'f Folded, plain: &'f str) -> Self {
        Self { folded, plain, loose: Loose::of(&folded.text, Accents::Dropped) }
    }

    /// The fragment that leads to a place of the folded copy and to no other, percent-encoded; none where there is none.
    pub(super) fn to(&self, place: &Range<usize>) -> Option<String> {
        let words = self.whole_words(place)?;
        let one = self.is_one_block(&words);
        if one && self.phrase(&words, Trim::Both)?.chars().count() <= LONGEST {
            self.to_phrase(&words)
        } else {
            self.to_ends(&words)
        }
    }

    /// The words of a place, if it begins and ends with whole ones.
    fn whole_words(&self, place: &Range<usize>) -> Option<Range<usize>> {
        let first = self.folded.word_at(place.start);
        let last = self.folded.word_at(place.end.checked_sub(1)?);
        let before = &self.folded.text[self.folded.folded_range(first).start..place.start];
        let behind = &self.folded.text[place.end..self.folded.folded_range(last).end.max(place.end)];
        let clean = !before.chars().chain(behind.chars()).any(|letter| letter.is_alphanumeric() || letter == JOIN);
        clean.then_some(first..last + 1)
    }

    fn to_phrase(&self, words: &Range<usize>) -> Option<String> {
        let phrase = self.phrase(words, Trim::Both)?;
        if self.is_only(&phrase) {
            return Some(encoded(&phrase));
        }
        let (before, behind) = (self.before(words.start), self.behind(words.end));
        if let Some(prefix) = &before {
            let phrase = self.phrase(words, Trim::Right)?;
            if self.is_only(&format!("{prefix} {phrase}")) {
                return Some(format!("{}-,{}", encoded(prefix), encoded(&phrase)));
            }
        }
        let suffix = behind?;
        let phrase = self.phrase(words, Trim::Left)?;
        if self.is_only(&format!("{phrase} {suffix}")) {
            return Some(format!("{},-{}", encoded(&phrase), encoded(&suffix)));
        }
        let (prefix, phrase) = (before?, self.phrase(words, Trim::Neither)?);
        self.is_only(&format!("{prefix} {phrase} {suffix}"))
            .then(|| format!("{}-,{},-{}", encoded(&prefix), encoded(&phrase), encoded(&suffix)))
    }

    /// By the words at both ends, where the quotation is long or goes over several paragraphs.
    fn to_ends(&self, words: &Range<usize>) -> Option<String> {
        let most = AT_AN_END.min(words.len() / 2);
        let opened = |word: &usize| self.folded.opens_block(*word);
        let first_block = (words.start + 1..words.end).find(opened).unwrap_or(words.end);
        let last_block = (words.start..words.end).rev().find(opened).unwrap_or(words.start);
        let start = words.start..first_block.min(words.start + most);
        let end = last_block.max(words.end.checked_sub(most)?)..words.end;
        let last = self.phrase(&end, Trim::Both)?;
        let first = self.phrase(&start, Trim::Both)?;
        // The browser takes the first such end behind the beginning.
        let begins = self.folded.folded_range(start.end.checked_sub(1)?).end;
        let ends = self.folded.folded_range(end.start);
        let next = self.places(&last, usize::MAX).into_iter().find(|at| *at >= begins)?;
        if !ends.contains(&next) {
            return None;
        }
        if self.is_only(&first) {
            return Some(format!("{},{}", encoded(&first), encoded(&last)));
        }
        let (prefix, first) = (self.before(words.start)?, self.phrase(&start, Trim::Right)?);
        self.is_only(&format!("{prefix} {first}"))
            .then(|| format!("{}-,{},{}", encoded(&prefix), encoded(&first), encoded(&last)))
    }

    fn is_only(&self, phrase: &str) -> bool {
        self.places(phrase, 2).len() == 1
    }

    fn places(&self, phrase: &str, most: usize) -> Vec<usize> {
        self.loose.places(&Loose::of(&super::fold::fold(phrase), Accents::Dropped), most)
    }

    fn is_one_block(&self, words: &Range<usize>) -> bool {
        !(words.start + 1..words.end).any(|word| self.folded.opens_block(word))
    }

    fn before(&self, first: usize) -> Option<String> {
        let from = (first.saturating_sub(AROUND)..first).rev().find(|word| self.folded.opens_block(*word));
        self.phrase(&(from.unwrap_or(first.saturating_sub(AROUND))..first), Trim::Left)
    }

    fn behind(&self, end: usize) -> Option<String> {
        let most = (end + AROUND).min(self.folded.len());
        let to = (end + 1..most).find(|word| self.folded.opens_block(*word)).unwrap_or(most);
        self.phrase(&(end..to), Trim::Right)
    }

    /// Words as they stand in the copy, with one space between. None where there are none, or where a line was broken
    /// within one of them, so that nobody knows how the page writes it.
    fn phrase(&self, words: &Range<usize>, trim: Trim) -> Option<String> {
        if words.is_empty() || words.clone().any(|word| self.folded.text[self.folded.folded_range(word)].contains(JOIN))
        {
            return None;
        }
        let plain = &self.plain[self.folded.plain_range(words.clone())];
        let seen = |letter: &char| !matches!(letter, '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{feff}');
        let joined: String = on_one_line(plain).chars().filter(seen).collect();
        let mark =
            |letter: char| !letter.is_alphanumeric() && letter.is_ascii_punctuation() || is_quotation_mark(letter);
        let trimmed = match trim {
            Trim::Both => joined.trim_matches(mark),
            Trim::Left => joined.trim_start_matches(mark),
            Trim::Right => joined.trim_end_matches(mark),
            Trim::Neither => &joined,
        };
        trimmed.contains(char::is_alphanumeric).then(|| trimmed.trim().to_owned())
    }
}

fn is_quotation_mark(letter: char) -> bool {
    matches!(letter, '“' | '”' | '„' | '‘' | '’' | '«' | '»' | '…')
}

/// As Firefox writes it: whatever is no letter or digit of ASCII is encoded, so that no `,`, `-` or `&` is mistaken.
fn encoded(phrase: &str) -> String {
    utf8_percent_encode(phrase, NON_ALPHANUMERIC).to_string()
}

#[cfg(test)]
mod tests {
    use percent_encoding::percent_decode_str;

    use super::super::find::Searchable;
    use super::super::fold::fold;
    use super::*;

    fn fragment(copy: &str, quote: &str) -> Option<String> {
        let folded = Folded::of(copy);
        let place = Searchable::new(&folded).find(&fold(quote)).first().cloned().expect("the quotation is there");
        let fragment = Ground::new(&folded, copy).to(&place)?;
        Some(percent_decode_str(&fragment).decode_utf8().unwrap().into_owned())
    }

    #[test]
    fn a_short_quotation_is_written_out_as_the_copy_has_it() {
        assert_eq!(fragment("It is “so  it\nis”, he said.", "so it is").as_deref(), Some("so it is"));
        assert_eq!(fragment("Russia’s exports fell.", "Russia's exports").as_deref(), Some("Russia’s exports"));
    }

    #[test]
    fn what_stands_there_twice_is_told_apart_by_what_is_around_it() {
        let copy = "He said, so it is. Then she said so it is, too.\n\nSo it is with us";
        assert_eq!(fragment(copy, "so it is").as_deref(), Some("He said,-,so it is"));
        assert_eq!(fragment("so it is here, so it is there", "so it is").as_deref(), Some("so it is,-here, so it"));
        assert_eq!(fragment("so it is\n\nso it is", "so it is").as_deref(), Some("so it is,-so it is"));
        assert_eq!(fragment("a\n\nso it is\n\na\n\nso it is\n\na", "so it is"), None);
    }

    #[test]
    fn case_and_accents_do_not_tell_places_apart() {
        assert_eq!(fragment("The résumé. A Resume", "résumé").as_deref(), Some("The-,résumé"));
    }

    #[test]
    fn a_long_one_is_named_by_its_ends_and_one_over_paragraphs_too() {
        let copy = "decides that Member States shall repatriate to the DPRK all DPRK nationals earning income in that State’s jurisdiction, and so on";
        let quote =
            "Member States shall repatriate to the DPRK all DPRK nationals earning income in that State's jurisdiction";
        let ends = "Member States shall repatriate,in that State’s jurisdiction";
        assert_eq!(fragment(copy, quote).as_deref(), Some(ends));
        assert_eq!(fragment("One two.\n\nThree four five.", "two. Three four").as_deref(), Some("two,four"));
    }

    #[test]
    fn a_place_within_a_word_or_a_broken_word_has_none() {
        assert_eq!(fragment("朝鲜半岛的和平", "半岛"), None);
        assert_eq!(fragment("an inter-\nnational body", "international body"), None);
    }
}
