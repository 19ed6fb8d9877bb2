//! Words that leave nothing open, a denied term, and bands written by hand, beside the likelihood of the claim that they
//! state. In English.

use std::ops::{Bound, Range};

use super::chance::{denies, interval};
use crate::check::words::{english, first};
use crate::model::{Claim, Likelihood, LikelihoodScale, term_in, terms_in};
use crate::number::{Exact, Interval, read};

/// The part of some words that holds a claim to be certain, impossible or the opposite of what its likelihood says.
pub(super) fn certainty(claim: &Claim, words: &str, default: LikelihoodScale) -> Option<Range<usize>> {
    let own = interval(claim.likelihood.as_ref()?, default);
    let reaches = |low: Option<i128>, high: Option<i128>| {
        let end =
            |percent: Option<i128>| percent.map_or(Some(Bound::Unbounded), |it| Exact::new(it, 0).map(Bound::Included));
        let ends = end(low).zip(end(high)).map(|(low, high)| Interval { low, high });
        own.zip(ends).is_some_and(|(own, ends)| own.meets(&ends))
    };
    let sure = first(words, english::SURE).filter(|_| !reaches(Some(99), None));
    if sure.is_some() {
        return sure;
    }
    // What the claim denies, its words deny without contradicting it.
    if denies(&claim.text) || reaches(None, Some(1)) {
        return None;
    }
    first(words, english::IMPOSSIBLE)
        .or_else(|| denied_term(&own?, claim, words, default))
        .or_else(|| denied_verb(claim, words))
}

/// `not likely`, where the claim is held to be likely.
fn denied_term(own: &Interval, claim: &Claim, words: &str, default: LikelihoodScale) -> Option<Range<usize>> {
    let scale = scale(claim, default);
    let mut terms = scale.terms().filter_map(|term| Some((term_in(words, term)?, scale.band(term)?)));
    let (at, _) = terms.find(|(at, band)| {
        let before = words[..at.start].trim_end();
        let ends = Exact::new(band.low.into(), 0).zip(Exact::new(band.high.into(), 0));
        let is_longest = !terms_in(words).iter().any(|(other, _)| other.start <= at.start && at.end <= other.end);
        is_longest
            && before.rsplit(char::is_whitespace).next().is_some_and(|word| word.eq_ignore_ascii_case("not"))
            && ends.is_some_and(|(low, high)| is_within(own, low, high))
    })?;
    let start = words[..at.start].trim_end().rfind(char::is_whitespace).map_or(0, |space| space + 1);
    Some(start..at.end)
}

/// `will not rain`, where the claim says that it will rain and no term leaves it open.
fn denied_verb(claim: &Claim, words: &str) -> Option<Range<usize>> {
    let denial = first(words, english::DENYING)?;
    let verb = words[denial.end..].split_whitespace().next();
    let verb = verb.map(|verb| verb.trim_matches(|letter: char| !letter.is_alphanumeric())).filter(|it| !it.is_empty());
    let is_said = |verb: &str| claim.text.split(|letter: char| !letter.is_alphanumeric()).any(|own| is_same(own, verb));
    let contradicts = terms_in(words).is_empty() && verb.is_none_or(is_said);
    contradicts.then_some(denial)
}

/// Whether two words are forms of one: `end`, `ends`, `ended`.
fn is_same(one: &str, other: &str) -> bool {
    let stem = |word: &str| {
        let word = word.to_lowercase();
        let stem = ["ing", "ed", "es", "s", "e"].iter().find_map(|end| word.strip_suffix(end)).map(str::to_owned);
        stem.filter(|stem| stem.len() > 2).unwrap_or(word)
    };
    stem(one) == stem(other)
}

/// The part of a text, behind a term in the words `from` to `to` of it, that gives the term another band than its scale
/// and the claim: `likely (90%)`. With the band that it has.
pub(super) fn band_by_hand(
    claim: &Claim,
    text: &str,
    stated: Range<usize>,
    default: LikelihoodScale,
) -> Option<(Range<usize>, String)> {
    let likelihood = claim.likelihood.as_ref()?;
    let scale = scale(claim, default);
    terms_in(text.get(stated.clone())?).into_iter().find_map(|(at, term)| {
        let at = stated.start + at.start..stated.start + at.end;
        let band = scale.band(term)?;
        let behind = text[at.end..].trim_start_matches(|letter: char| letter.is_whitespace() || letter == '*');
        let (inside, _) = behind.strip_prefix('(')?.split_once(')')?;
        let known = band.to_string().replace(' ', "");
        if inside.replace(' ', "").replace('-', "–").contains(&known) {
            return None;
        }
        // “(about 90%)” gives a band, “(see the 90% below)” does not.
        let opens = |at: usize| inside[..at].split_whitespace().count() <= 1;
        let mut shares = read(inside, "en").into_iter().filter(|quantity| quantity.unit.is_share());
        let given = shares.next().filter(|given| opens(given.range.start))?;
        let (low, high) = Exact::new(band.low.into(), 0).zip(Exact::new(band.high.into(), 0))?;
        let own = match likelihood {
            Likelihood::Probability(_) => interval(likelihood, default)?,
            Likelihood::Term { .. } => Interval::between(low, high),
        };
        let fits = |reading: &Interval| is_within(reading, low, high) && reading.meets(&own);
        let end = text.len() - behind.len() + inside.len() + 2;
        let is_wrong = !given.readings.iter().any(fits);
        is_wrong.then(|| (at.start..end, format!("`{term}` is {band} on the scale {}", scale.title())))
    })
}

fn scale(claim: &Claim, default: LikelihoodScale) -> LikelihoodScale {
    match &claim.likelihood {
        Some(Likelihood::Term { scale: Some(scale), .. }) => *scale,
        _ => default,
    }
}

/// Whether all of an interval lies between two numbers; an open end is that of all probabilities.
fn is_within(interval: &Interval, low: Exact, high: Exact) -> bool {
    let end = |bound: Bound<Exact>, open: i128| match bound {
        Bound::Included(value) | Bound::Excluded(value) => Some(value),
        Bound::Unbounded => Exact::new(open, 0),
    };
    let from = end(interval.low, 0);
    let to = end(interval.high, 100);
    from.is_some_and(|from| low <= from) && to.is_some_and(|to| to <= high)
}
