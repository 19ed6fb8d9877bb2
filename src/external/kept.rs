//! Answers of earlier runs: a line of JSON for each, in the order of the addresses.

use jiff::civil;
use serde::{Deserialize, Serialize};

use crate::config::External;

use super::{Answer, Known, Outcome};

/// The first line of a file of answers.
const HEAD: &str = r#"{"corroborate":"answers","version":1}"#;

/// Answers of earlier runs.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Kept(Known);

/// One line.
#[derive(Serialize, Deserialize)]
struct Line<'a> {
    address: std::borrow::Cow<'a, str>,
    #[serde(flatten)]
    answer: std::borrow::Cow<'a, Answer>,
}

impl Kept {
    /// Reads what [`to_text`](Self::to_text) has written.
    ///
    /// # Errors
    /// Which line cannot be understood.
    pub fn parse(text: &str) -> Result<Self, String> {
        let mut lines = text.lines().enumerate();
        if lines.next().map(|(_, line)| line) != Some(HEAD) {
            return Err("line 1 does not say what it is".to_owned());
        }
        let read = lines.map(|(at, line)| {
            let line: Line<'_> = serde_json::from_str(line).map_err(|_| format!("line {} is no answer", at + 1))?;
            Ok((line.address.into(), line.answer.into_owned()))
        });
        read.collect::<Result<_, _>>().map(Self)
    }

    /// Takes in newer answers.
    pub fn update(&mut self, answers: &Known) {
        self.0.extend(answers.iter().map(|(address, answer)| (address.clone(), answer.clone())));
    }

    /// The answers that may be good in the days after `today`, as a text.
    pub fn to_text(&self, settings: &External, today: civil::Date) -> String {
        let mut text = format!("{HEAD}\n");
        for (address, answer) in &self.0 {
            if !is_good(answer, settings, today) {
                continue;
            }
            let line = Line { address: (&**address).into(), answer: std::borrow::Cow::Borrowed(answer) };
            if let Ok(line) = serde_json::to_string(&line) {
                text.push_str(&line);
                text.push('\n');
            }
        }
        text
    }

    /// The answer to an address, where it is still good.
    pub(super) fn answer(&self, address: &str, settings: &External, today: civil::Date) -> Option<&Answer> {
        self.0.get(address).filter(|answer| is_good(answer, settings, today))
    }
}

/// Whether an answer need not be asked for again: that a page is there is good for as long as the author says, that it is
/// not or not for programs for a day, and of what could not be reached nothing is known.
fn is_good(answer: &Answer, settings: &External, today: civil::Date) -> bool {
    let days = match answer.outcome {
        Outcome::There | Outcome::Moved { .. } => i64::from(settings.keep),
        Outcome::Gone { .. } | Outcome::Refused { .. } => i64::from(settings.keep.min(1)),
        Outcome::Unreachable { .. } | Outcome::Inside { .. } => 0,
    };
    let age = (today - answer.asked).get_days();
    (0..days).contains(&i64::from(age))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(outcome: Outcome) -> Kept {
        let answer = Answer { asked: civil::date(2026, 11, 20), outcome };
        Kept([("https://example.org/".into(), answer)].into())
    }

    fn good(outcome: Outcome, day: i8) -> bool {
        let settings = External::default();
        kept(outcome).answer("https://example.org/", &settings, civil::date(2026, 11, day)).is_some()
    }

    #[test]
    fn good_answers_are_kept_for_longer_than_bad_ones() {
        let gone = || Outcome::Gone { status: 404, at: None, archived: None };
        let unreachable = || Outcome::Unreachable { trouble: super::super::Trouble::Cut };
        assert!(good(Outcome::There, 20) && good(Outcome::There, 26) && !good(Outcome::There, 27));
        assert!(good(gone(), 20) && !good(gone(), 21) && !good(unreachable(), 20));
        assert!(!good(Outcome::There, 19), "an answer of days to come");
    }

    #[test]
    fn what_is_written_is_read() {
        let copy = super::super::Copied { url: "https://a.org/".into(), date: civil::date(2020, 1, 2) };
        for outcome in [
            Outcome::There,
            Outcome::Moved { to: "https://example.org/new".into() },
            Outcome::Gone { status: 410, at: Some("https://example.org/y".into()), archived: Some(copy) },
            Outcome::Refused { status: 403 },
        ] {
            let kept = kept(outcome);
            let text = kept.to_text(&External::default(), civil::date(2026, 11, 20));
            assert_eq!(Kept::parse(&text), Ok(kept), "{text}");
        }
    }

    #[test]
    fn a_broken_line_is_named() {
        assert_eq!(Kept::parse(""), Err("line 1 does not say what it is".to_owned()));
        assert_eq!(Kept::parse(&format!("{HEAD}\n")), Ok(Kept::default()));
        assert_eq!(Kept::parse(&format!("{HEAD}\n{{}}\n")), Err("line 2 is no answer".to_owned()));
    }
}
