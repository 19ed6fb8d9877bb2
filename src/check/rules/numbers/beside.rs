//! Sentences of a brief that set the numbers of two claims side by side.
//!
//! In English so far: the words are those of [`english`]. What looks like a comparison and is none costs an author more
//! than one that is missed, so only two claims one behind the other are looked at, and only turns of phrase that hardly
//! ever mean anything else.

use std::ops::Range;

use super::said::{Written, passages};
use crate::check::Subject;
use crate::check::words::{english, first, is_english};
use crate::model::{BriefId, ClaimId, MarkKind};

/// Two claims that a sentence sets side by side.
pub(super) struct Beside<'a> {
    pub(super) one: ClaimId,
    pub(super) other: ClaimId,
    /// The words by which it does.
    pub(super) words: &'a str,
    /// Whether it tells a course, from one number to the other, in which the times differ by their nature.
    pub(super) course: bool,
    /// The whole sentence.
    pub(super) sentence: &'a str,
    pub(super) at: Written<'a>,
    /// From the words of the first claim to those of the second.
    pub(super) range: Range<usize>,
}

/// The pairs of claims that a brief's own words compare.
pub(super) fn beside(subject: Subject<'_>, id: BriefId) -> Vec<Beside<'_>> {
    let mut found = Vec::new();
    if !is_english(subject.library[id].language.as_ref(), subject.config) {
        return found;
    }
    for (body, at) in passages(subject, id) {
        let passage = at.passage;
        if passage.stated.len() < 2 || passage.form.is_quotation() {
            continue;
        }
        for pair in passage.stated.windows(2) {
            let [(from, end, first_mark), (start, to, second_mark)] = pair else { continue };
            let claim = |mark: u32| match body.marks.get(mark as usize).map(|mark| &mark.kind) {
                Some(MarkKind::ClaimStart(claim)) => Some(*claim),
                _ => None,
            };
            let (Some(one), Some(other)) = (claim(*first_mark), claim(*second_mark)) else { continue };
            let (range, between) = (*from as usize..*to as usize, *end as usize..*start as usize);
            let sentence = passage.sentence_at(range.start);
            if one == other || range.end > sentence.end || between.start > between.end {
                continue;
            }
            let before = &passage.text[sentence.start..range.start];
            let Some((words, course)) = comparison(before, &passage.text[between]) else { continue };
            found.push(Beside { one, other, words, course, sentence: &passage.text[sentence], at, range });
        }
    }
    found
}

/// The words that compare, given those before the first number and those between the two; and whether they tell a
/// course.
fn comparison<'a>(before: &'a str, between: &'a str) -> Option<(&'a str, bool)> {
    if between.trim() == "to"
        && let Some(course) = first(before, english::COURSES)
        && before[course.end..].trim().is_empty()
    {
        return Some((&before[course], true));
    }
    first(between, english::COMPARISONS).map(|words| (&between[words], false))
}
