//! How the authors' own forecasts have come out: Brier scores.
//!
//! The score of a forecast is (p − o)², where p is the probability that was stated and o is 1 if it happened and 0 if
//! not (G. W. Brier, “Verification of forecasts expressed in terms of probability”, Monthly Weather Review 78, 1950, in
//! the form for events with two outcomes): 0 at best, 1 at worst. A term stands for a band, so it has a best, a worst
//! and a middle score.

use crate::model::{Claim, ClaimId, ClaimKind, ClaimMode, Date, Library, Likelihood, LikelihoodScale, Outcome};

/// From how many forecasts on the stated and the observed are compared band by band: fewer say nothing.
const ENOUGH: usize = 10;

/// A forecast that has come out, and the statement that counts.
#[derive(Debug, Clone)]
pub struct Scored {
    /// The forecast.
    pub claim: ClaimId,
    /// When it was last stated before it was settled.
    pub stated: Date,
    /// How likely it was then held to be.
    pub likelihood: Likelihood,
    /// The lowest and the highest probability that this stands for, 0 to 1.
    pub range: (f64, f64),
    /// Whether it happened.
    pub happened: bool,
}

/// How the authors' own forecasts have come out.
#[derive(Debug, Clone, Default)]
pub struct Scores {
    /// Those that have a score, in the order of the library.
    pub scored: Vec<Scored>,
    /// How many have come out yes or no and have no score: no dated statement before it, or no band.
    pub unscored: usize,
    /// How many ended without an answer: ambiguous, annulled, not triggered.
    pub unanswered: usize,
}

/// A score: at best, at the middle of the band, at worst.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Brier {
    /// At the end of the band that is nearer to the outcome.
    pub best: f64,
    /// At the middle of the band.
    pub middle: f64,
    /// At the end that is farther from the outcome.
    pub worst: f64,
}

/// The forecasts whose middle lies in one tenth.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tenth {
    /// Which: 0 is 0–10%.
    pub index: usize,
    /// How many forecasts.
    pub count: usize,
    /// The mean of their middles, 0 to 1.
    pub stated: f64,
    /// The share of them that happened, 0 to 1.
    pub happened: f64,
}

/// Scores the forecasts that the authors make themselves; those that they report from others are not theirs. `default`
/// is the scale of a term that names none.
pub fn score(library: &Library, default: LikelihoodScale) -> Scores {
    let mut scores = Scores::default();
    for (id, claim) in library.claims.entries() {
        let outcome = claim.forecast.as_ref().and_then(|forecast| forecast.outcome);
        if claim.kind != ClaimKind::Forecast || claim.mode != ClaimMode::Endorsed {
            continue;
        }
        match outcome {
            Some(Outcome::Yes | Outcome::No) => match counted(claim, default) {
                Some((stated, likelihood, range)) => scores.scored.push(Scored {
                    claim: id,
                    stated,
                    likelihood: likelihood.clone(),
                    range,
                    happened: outcome == Some(Outcome::Yes),
                }),
                None => scores.unscored += 1,
            },
            Some(Outcome::Ambiguous | Outcome::Annulled | Outcome::NotTriggered) => scores.unanswered += 1,
            Some(Outcome::Open) | None => {}
        }
    }
    scores
}

/// The last statement that surely was made by the day of the outcome, and what it stands for.
fn counted(claim: &Claim, default: LikelihoodScale) -> Option<(Date, &Likelihood, (f64, f64))> {
    let forecast = claim.forecast.as_ref()?;
    let settled = forecast.resolved_on?.last_day();
    let before = forecast.history.iter().map(|step| (step.date, &step.likelihood));
    let mut from_last = claim.as_of.zip(claim.likelihood.as_ref()).into_iter().chain(before.rev());
    let (date, likelihood) = from_last.find(|(date, _)| date.last_day() <= settled)?;
    Some((date, likelihood, likelihood.range(default)?))
}

impl Scored {
    /// Its score.
    pub fn brier(&self) -> Brier {
        let outcome = f64::from(u8::from(self.happened));
        let square = |p: f64| (p - outcome) * (p - outcome);
        let (low, high) = self.range;
        let (one, other) = (square(low), square(high));
        Brier { best: one.min(other), middle: square(self.middle()), worst: one.max(other) }
    }

    /// The middle of what was stated, 0 to 1.
    fn middle(&self) -> f64 {
        f64::midpoint(self.range.0, self.range.1)
    }
}

impl Scores {
    /// The mean of the scores; `None` where there are none.
    pub fn mean(&self) -> Option<Brier> {
        let mean = |part: fn(Brier) -> f64| mean(self.scored.iter().map(|scored| part(scored.brier())));
        Some(Brier { best: mean(|it| it.best)?, middle: mean(|it| it.middle)?, worst: mean(|it| it.worst)? })
    }

    /// The share of them that happened, 0 to 1: what a forecaster would say who knew nothing else.
    pub fn base_rate(&self) -> Option<f64> {
        mean(self.scored.iter().map(|scored| f64::from(u8::from(scored.happened))))
    }

    /// What was stated beside what happened, by tenths that hold any; `None` where there are fewer than ten forecasts.
    pub fn reliability(&self) -> Option<Vec<Tenth>> {
        if self.scored.len() < ENOUGH {
            return None;
        }
        let tenths = (0..10_u8).filter_map(|index| {
            let from = f64::from(index) / 10.0;
            // The last tenth has both ends; what is less than a millionth off is a matter of arithmetic.
            let holds = |p: f64| p >= from - 1e-6 && (index == 9 || p < from + 0.1 - 1e-6);
            let within: Vec<&Scored> = self.scored.iter().filter(|scored| holds(scored.middle())).collect();
            Some(Tenth {
                index: usize::from(index),
                count: within.len(),
                stated: mean(within.iter().map(|scored| scored.middle()))?,
                happened: mean(within.iter().map(|scored| f64::from(u8::from(scored.happened))))?,
            })
        });
        Some(tenths.collect())
    }
}

fn mean(values: impl Iterator<Item = f64>) -> Option<f64> {
    let (sum, count) = values.fold((0.0, 0_u32), |(sum, count), value| (sum + value, count + 1));
    (count > 0).then(|| sum / f64::from(count))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scored(range: (f64, f64), happened: bool) -> Scored {
        let likelihood = Likelihood::Term { term: String::new(), scale: None };
        Scored { claim: ClaimId::at(0), stated: Date::Year(2026), likelihood, range, happened }
    }

    fn near(a: f64, b: f64) -> bool {
        (a - b).abs() < 1e-12
    }

    #[test]
    fn scores_are_those_that_were_worked_out_by_hand() {
        // 0.15 and it did not happen: 0.15² = 0.0225.
        let one = scored((0.15, 0.15), false).brier();
        assert!(near(one.best, 0.0225) && near(one.middle, 0.0225) && near(one.worst, 0.0225), "{one:?}");
        // 10–20% and it did not happen: 0.01 to 0.04, in the middle 0.0225.
        let band = scored((0.1, 0.2), false).brier();
        assert!(near(band.best, 0.01) && near(band.middle, 0.0225) && near(band.worst, 0.04), "{band:?}");
        // 80–90% and it happened: the same from the other end.
        let high = scored((0.8, 0.9), true).brier();
        assert!(near(high.best, 0.01) && near(high.middle, 0.0225) && near(high.worst, 0.04), "{high:?}");
        let scores = Scores { scored: vec![scored((0.1, 0.2), false), scored((0.5, 0.5), true)], ..Scores::default() };
        let mean = scores.mean().unwrap();
        assert!(near(mean.best, 0.13) && near(mean.middle, 0.13625) && near(mean.worst, 0.145), "{mean:?}");
        assert!(near(scores.base_rate().unwrap(), 0.5));
        assert!(Scores::default().mean().is_none());
    }

    #[test]
    fn stated_and_happened_are_compared_from_ten_forecasts_on() {
        let mut scores = Scores { scored: vec![scored((0.3, 0.3), false); 9], ..Scores::default() };
        assert_eq!(scores.reliability(), None);
        scores.scored.push(scored((0.9, 1.0), true));
        let tenths = scores.reliability().unwrap();
        let counts: Vec<(usize, usize)> = tenths.iter().map(|tenth| (tenth.index, tenth.count)).collect();
        assert_eq!(counts, [(3, 9), (9, 1)]);
        assert!(near(tenths[0].stated, 0.3) && near(tenths[0].happened, 0.0));
        scores.scored.push(scored((1.0, 1.0), true));
        assert_eq!(scores.reliability().unwrap()[1].count, 2);
    }
}
