//! How a forecast was stated over time: a step for each statement, from its day to that of the next.

use std::fmt::Write;

use jiff::civil;
use tera::Value;

use crate::model::{Claim, Date, Forecast, LikelihoodScale, Outcome};
use crate::wording::{self, Words};

use super::begin;

const WIDTH: usize = 368;
const HEIGHT: usize = 176;
/// Where the chart lies in the drawing.
const LEFT: f64 = 44.0;
const LENGTH: f64 = 316.0;
const TOP: f64 = 10.0;
const TALL: f64 = 130.0;

/// What was stated from a day on: the lowest and the highest probability.
struct Step {
    day: civil::Date,
    low: f64,
    high: f64,
}

/// The statements of a forecast as safe SVG; `None` where fewer than two have a day and a probability.
///
/// `default` is the scale of terms that name none. A date that is known to the month or the year is drawn at its first
/// day. The last statement holds until the forecast was settled, or else to its horizon.
pub(in crate::render) fn steps(
    words: &Words,
    claim: &Claim,
    forecast: &Forecast,
    default: LikelihoodScale,
) -> Option<Value> {
    let before = forecast.history.iter().map(|step| (Some(step.date), &step.likelihood));
    let now = claim.likelihood.iter().filter(|likelihood| !forecast.is_last(likelihood, claim.as_of));
    let all = before.chain(now.map(|likelihood| (claim.as_of, likelihood)));
    let stated = all.filter_map(|(date, likelihood)| {
        let (low, high) = likelihood.range(default)?;
        Some(Step { day: date?.first_day(), low, high })
    });
    let mut steps: Vec<Step> = stated.collect();
    // A vague date may lie before an exact one.
    steps.sort_by_key(|step| step.day);
    let (first, last) = (steps.first()?.day, steps.last()?.day);
    if first == last {
        return None;
    }
    let end = forecast.resolved_on.or(forecast.horizon).map(Date::last_day).filter(|end| *end > last);
    let days = days(first, end.unwrap_or(last)).max(1.0) * if end.is_some() { 1.0 } else { 1.1 };
    let x = |day: civil::Date| LEFT + self::days(first, day) / days * LENGTH;

    let mut svg = String::with_capacity(1024 + steps.len() * 96);
    let description = description(words, &steps);
    begin(&mut svg, "steps", (WIDTH, HEIGHT), words.text("drawing_of_steps"), &description);
    axes(&mut svg);
    for (at, step) in steps.iter().enumerate() {
        let to = steps.get(at + 1).map_or(LEFT + LENGTH, |next| x(next.day));
        draw(&mut svg, step, (x(step.day), to));
    }
    draw_outcome(&mut svg, forecast.outcome);
    let until = end.map(|end| wording::date(words, Date::Day(end)));
    dates(&mut svg, &wording::date(words, Date::Day(first)), until.as_deref());
    svg.push_str("</svg>");
    Some(Value::safe_string(&svg))
}

fn days(from: civil::Date, to: civil::Date) -> f64 {
    i32::try_from(to.duration_since(from).as_hours() / 24).map_or(0.0, f64::from)
}

fn y(probability: f64) -> f64 {
    TOP + (1.0 - probability) * TALL
}

fn draw(svg: &mut String, step: &Step, (from, to): (f64, f64)) {
    // A single probability has to be seen as well.
    let tall = (y(step.low) - y(step.high)).max(4.0);
    let top = (y(step.low) + y(step.high) - tall) / 2.0;
    let wide = (to - from).max(1.0);
    let _ =
        write!(svg, "<rect class=\"band\" x=\"{from:.1}\" y=\"{top:.1}\" width=\"{wide:.1}\" height=\"{tall:.1}\"/>");
}

/// What came of it, at the end: at the top it happened, at the foot it did not.
fn draw_outcome(svg: &mut String, outcome: Option<Outcome>) {
    let at = match outcome {
        Some(Outcome::Yes) => y(1.0),
        Some(Outcome::No) => y(0.0),
        Some(Outcome::Open | Outcome::Ambiguous | Outcome::Annulled | Outcome::NotTriggered) | None => return,
    };
    let _ = write!(svg, "<circle class=\"came\" cx=\"{}\" cy=\"{at}\" r=\"6\"/>", LEFT + LENGTH);
}

fn axes(svg: &mut String) {
    let (right, foot) = (LEFT + LENGTH, TOP + TALL);
    let _ = write!(svg, "<path class=\"axis\" d=\"M{LEFT} {TOP}V{foot}H{right}\"/>");
    for percent in [0, 50, 100] {
        let at = y(f64::from(percent) / 100.0);
        let _ = write!(
            svg,
            "<text class=\"sub\" x=\"{}\" y=\"{}\" text-anchor=\"end\">{percent}%</text>",
            LEFT - 6.0,
            at + 4.0
        );
    }
}

fn dates(svg: &mut String, first: &str, end: Option<&str>) {
    let foot = TOP + TALL + 20.0;
    let _ = write!(svg, "<text class=\"sub\" x=\"{LEFT}\" y=\"{foot}\">{first}</text>");
    if let Some(end) = end {
        let right = LEFT + LENGTH;
        let _ = write!(svg, "<text class=\"sub\" x=\"{right}\" y=\"{foot}\" text-anchor=\"end\">{end}</text>");
    }
}

fn description(words: &Words, steps: &[Step]) -> String {
    let told = |step: &Step| {
        let (low, high) = (wording::percent(words, step.low), wording::percent(words, step.high));
        let date = wording::date(words, Date::Day(step.day));
        if low == high {
            words.say_own("step_at", &[("likelihood", low.into()), ("date", date.into())])
        } else {
            words.say_own("step_between", &[("low", low.into()), ("high", high.into()), ("date", date.into())])
        }
    };
    match (steps.first(), steps.last()) {
        (Some(first), Some(last)) => words.say_own(
            "steps_told",
            &[
                ("number", wording::capitalised(&wording::number(words, steps.len())).into()),
                ("first", told(first).into()),
                ("last", told(last).into()),
            ],
        ),
        _ => String::new(),
    }
}
