//! Probabilities in the words that state a claim, beside the claim's own. In English.

use std::ops::Range;

use crate::model::{Choice, Claim, Likelihood, LikelihoodScale, terms_in};
use crate::number::{Exact, Interval, Quantity, about, read};

/// Words beside a share that make a probability of it.
const CHANCES: [&str; 5] = ["chance", "probability", "likelihood", "likely", "odds"];
/// Words that turn a statement into its opposite, whose probability is another.
const NEGATIONS: [&str; 12] =
    ["not", "no", "never", "neither", "nor", "none", "without", "fail", "fails", "cannot", "won’t", "won't"];

/// The part of the words that gives a probability which the claim's likelihood rules out: a term, or a number.
///
/// Where the claim or the words deny something, nothing is said: the words may tell of the opposite.
pub(super) fn against_claim(claim: &Claim, words: &str, default: LikelihoodScale) -> Option<Range<usize>> {
    let own = claim.likelihood.as_ref()?;
    if denies(words) || denies(&claim.text) {
        return None;
    }
    let chances = chances(words);
    if let Likelihood::Probability(p) = own {
        let percent = p.exact()?.shifted(2)?;
        let is_number = |at: &Range<usize>| words[..at.start].trim_end().ends_with(['%', 't']) && !chances.is_empty();
        let mut terms = terms_in(words).into_iter().filter(|(at, _)| !is_number(at));
        if let Some((at, _)) = terms.find(|(_, term)| is_outside(percent, term, default)) {
            return Some(at);
        }
    }
    let own = interval(own, default)?;
    let differs = |quantity: &Quantity| !quantity.readings.iter().any(|reading| fits(reading, &own, quantity.place));
    chances.into_iter().find(differs).map(|quantity| quantity.range)
}

/// Whether words deny something.
pub(super) fn denies(words: &str) -> bool {
    let lower = words.to_lowercase();
    lower.split(|letter: char| letter.is_whitespace()).any(|word| NEGATIONS.contains(&word))
}

/// The shares in the words that are probabilities: `an 80% chance`, `a probability of 80%`.
fn chances(words: &str) -> Vec<Quantity> {
    let is_chance = |quantity: &Quantity| {
        let behind = words[quantity.range.end..].trim_start();
        let before = words[..quantity.range.start].trim_end().to_lowercase();
        let next = behind.split(|letter: char| !letter.is_alphabetic()).next().unwrap_or_default();
        CHANCES.contains(&next) || before.ends_with("probability of") || before.ends_with("likelihood of")
    };
    let shares = read(words, "en").into_iter().filter(|quantity| quantity.unit.is_share());
    shares.filter(is_chance).collect()
}

/// In percent.
pub(super) fn interval(likelihood: &Likelihood, default: LikelihoodScale) -> Option<Interval> {
    match likelihood {
        Likelihood::Probability(p) => Some(Interval::point(p.exact()?.shifted(2)?)),
        Likelihood::Term { .. } => {
            let (_, band) = likelihood.band(default)?;
            Some(Interval::between(Exact::new(band.low.into(), 0)?, Exact::new(band.high.into(), 0)?))
        }
    }
}

/// Whether a number in words, as far as it is rounded, is one of these.
fn fits(reading: &Interval, own: &Interval, place: i32) -> bool {
    let rounded = reading.as_point().and_then(|value| about(value, place));
    rounded.unwrap_or(*reading).meets(own)
}

/// Whether a probability in percent lies outside the band of a term: on the site's scale, or on every scale that has
/// the term if the site has none.
fn is_outside(percent: Exact, term: &str, scale: LikelihoodScale) -> bool {
    /// How far a probability may lie from a term if it lies between two bands, in percent.
    const GAP: i128 = 5;
    let within = |low: u8, high: u8, more: i128| {
        let ends = Exact::new(i128::from(low) - more, 0).zip(Exact::new(i128::from(high) + more, 0));
        ends.is_some_and(|(low, high)| low <= percent && percent <= high)
    };
    let fits = |scale: LikelihoodScale| {
        let band = scale.band(term)?;
        let has_term = scale.bands().iter().any(|band| within(band.low, band.high, 0));
        Some(within(band.low, band.high, if has_term { 0 } else { GAP }))
    };
    match fits(scale) {
        Some(fits) => !fits,
        None => {
            let mut known = LikelihoodScale::ALL.iter().filter_map(|scale| fits(*scale)).peekable();
            known.peek().is_some() && !known.any(|fits| fits)
        }
    }
}
