//! The phrases in one passage of a text, with what a rule must know to judge them.

use std::ops::Range;

use crate::model::{Claim, Form, Passage, on_one_line};

use super::phrase;
use super::vocabulary::Vocabulary;

/// A phrase where it stands.
#[derive(Debug)]
pub struct Spot<'a> {
    /// The position of its list.
    pub(super) list: usize,
    /// The phrase, in the words of the passage.
    pub(super) range: Range<usize>,
    sentence: Range<usize>,
    passage: &'a Passage,
    setting: Setting<'a>,
}

/// What a phrase stands in, which says what can be asked of its sentence.
#[derive(Debug, Clone, Copy)]
pub enum Setting<'a> {
    /// A text that can cite sources and state claims.
    Text,
    /// A brief's summary, which can do neither.
    Summary,
    /// The words of a claim, which has its evidence beside it.
    Claim(&'a Claim),
}

impl Spot<'_> {
    /// The phrase as it is written, on one line.
    pub fn words(&self) -> String {
        on_one_line(&self.passage.text[self.range.clone()])
    }

    /// The sentence that it stands in.
    pub fn sentence(&self) -> &str {
        &self.passage.text[self.sentence.clone()]
    }

    /// What comes before the phrase in its sentence.
    pub fn before(&self) -> &str {
        &self.passage.text[self.sentence.start..self.range.start.max(self.sentence.start)]
    }

    /// What comes after the phrase in its sentence.
    pub fn after(&self) -> &str {
        &self.passage.text[self.range.end.min(self.sentence.end)..self.sentence.end]
    }

    /// What it stands in.
    pub fn setting(&self) -> Setting<'_> {
        self.setting
    }

    /// Whether the sentence states a claim or cites a source; a citation right behind it counts. Headings and cells of
    /// tables have their evidence beside them, and so have claims that name any.
    pub fn has_evidence(&self) -> bool {
        if let Setting::Claim(claim) = self.setting {
            return !claim.evidence.is_empty() || !claim.rests_on.is_empty();
        }
        if matches!(self.passage.form, Form::Heading | Form::Cell) {
            return true;
        }
        let Range { start, end } = &self.sentence;
        let Passage { stated, cited, .. } = self.passage;
        let states = stated.get(stated.partition_point(|(_, to, _)| (*to as usize) <= *start));
        let cites = cited.get(cited.partition_point(|(at, _)| (*at as usize) < *start));
        states.is_some_and(|(from, ..)| (*from as usize) < *end) || cites.is_some_and(|(at, _)| *at as usize <= *end)
    }
}

/// Calls `take` with every phrase of a passage that is not quoted.
pub(super) fn spots<'a>(
    passage: &'a Passage,
    setting: Setting<'a>,
    list: &Vocabulary,
    mut take: impl FnMut(&Spot<'a>),
) {
    if passage.form.is_quotation() {
        return;
    }
    let text = &passage.text;
    let mut words = Vec::new();
    phrase::split(text, &mut words);
    let mut quoted: Option<Vec<Range<usize>>> = None;
    list.find(text, &words, |list, range| {
        let quoted = quoted.get_or_insert_with(|| quotations(text));
        let at = quoted.partition_point(|quotation| quotation.end <= range.start);
        if !passage.has_code(&range) && quoted.get(at).is_none_or(|quotation| quotation.start > range.start) {
            take(&Spot { list, sentence: passage.sentence_at(range.start), range, passage, setting });
        }
    });
}

/// What stands between quotation marks, in order. A mark that is never closed opens nothing.
fn quotations(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut open: Option<(usize, char)> = None;
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        match open {
            // An apostrophe within a word closes nothing.
            Some((start, closing)) if letter == closing => {
                if letter != '’' || letters.peek().is_none_or(|(_, next)| !next.is_alphanumeric()) {
                    found.push(start..at);
                    open = None;
                }
            }
            Some(_) => {}
            None => open = closing(letter).map(|closing| (at, closing)),
        }
    }
    found
}

fn closing(opening: char) -> Option<char> {
    match opening {
        '“' => Some('”'),
        '"' => Some('"'),
        '‘' => Some('’'),
        '«' => Some('»'),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotations_are_told_by_their_marks() {
        let text = "A “b’s c” d \"e\" f ‘g’s h’ i «j» k’s “l";
        let quoted: Vec<&str> = quotations(text).into_iter().map(|range| &text[range]).collect();
        assert_eq!(quoted, ["“b’s c", "\"e", "‘g’s h", "«j"]);
    }
}
