//! Bands of probability on a line from 0 to 100%: that of one likelihood among the others of its scale, and all of a
//! scale above each other.

use std::fmt::Write;

use tera::Value;

use crate::model::{Choice, Likelihood, LikelihoodScale};
use crate::wording::{self, Words};

use super::{begin, escape};

/// The length of the line from 0 to 100%, and where it begins where nothing stands before it. All drawings of this file
/// fit onto a small screen in their natural size.
const LENGTH: f64 = 200.0;
const START: f64 = 4.0;
/// Room for terms at the left of a scale's bands.
const TERMS: f64 = 160.0;
const ROW: usize = 26;
const BAR: usize = 12;

/// The band of a likelihood as safe SVG, over the other bands of its scale; `None` for a term without a band.
pub(in crate::render) fn likelihood(
    words: &Words,
    likelihood: &Likelihood,
    default: LikelihoodScale,
    name: &str,
) -> Option<Value> {
    let (low, high) = likelihood.range(default)?;
    let told = wording::likelihood(words, likelihood, default);
    let description = words.say_own("likelihood_told", &[("likelihood", told.into())]);
    let mut svg = String::with_capacity(1024);
    begin(&mut svg, name, (208, 46), words.text("drawing_of_likelihood"), &description);
    axis(&mut svg, START, 26);
    if let Some((scale, _)) = likelihood.band(default) {
        for band in scale.bands() {
            bar(&mut svg, "band other", (at(START, band.low), at(START, band.high)), 14);
        }
    }
    let (from, to) = (START + low * LENGTH, START + high * LENGTH);
    if from < to {
        bar(&mut svg, "band", (from, to), 14);
    } else {
        let _ = write!(svg, "<circle class=\"band\" cx=\"{from:.1}\" cy=\"20\" r=\"6\"/>");
    }
    svg.push_str("</svg>");
    Some(Value::safe_string(&svg))
}

/// All bands of a scale as safe SVG, each on a line of its own.
pub(in crate::render) fn scale(words: &Words, scale: LikelihoodScale) -> Value {
    let bands = scale.bands();
    let lines: Vec<String> = bands.iter().map(|band| format!("{}: {band}.", band.terms[0])).collect();
    let start = START + TERMS;
    let height = bands.len() * ROW;
    let mut svg = String::with_capacity(2048);
    let name = format!("scale-{}", scale.name());
    let title = words.say_own("drawing_of_scale", &[("scale", scale.title().into())]);
    begin(&mut svg, &name, (368, height + 32), &title, &lines.join(" "));
    axis(&mut svg, start, height + 4);
    for (row, band) in bands.iter().enumerate() {
        let y = row * ROW + 6;
        let _ = write!(svg, "<text x=\"0\" y=\"{}\">", y + BAR - 1);
        escape(band.terms[0], &mut svg);
        svg.push_str("</text>");
        bar(&mut svg, "band", (at(start, band.low), at(start, band.high)), y);
    }
    svg.push_str("</svg>");
    Value::safe_string(&svg)
}

fn at(start: f64, percent: u8) -> f64 {
    start + f64::from(percent) / 100.0 * LENGTH
}

fn bar(svg: &mut String, class: &str, (from, to): (f64, f64), y: usize) {
    // A band of one percent has to be seen as well.
    let width = (to - from).max(4.0);
    let from = from.min(to - width);
    let _ = write!(svg, "<rect class=\"{class}\" x=\"{from:.1}\" y=\"{y}\" width=\"{width:.1}\" height=\"{BAR}\"/>");
}

/// The line with its percentages beneath.
fn axis(svg: &mut String, start: f64, y: usize) {
    let end = start + LENGTH;
    let _ = write!(svg, "<path class=\"axis\" d=\"M{start} {y}H{end}");
    for percent in [0, 25, 50, 75, 100] {
        let _ = write!(svg, "M{} {y}v5", at(start, percent));
    }
    svg.push_str("\"/>");
    for percent in [0, 25, 50, 75, 100] {
        let anchor = match percent {
            0 => "start",
            100 => "end",
            _ => "middle",
        };
        let x = at(start, percent);
        let _ =
            write!(svg, "<text class=\"sub\" x=\"{x}\" y=\"{}\" text-anchor=\"{anchor}\">{percent}%</text>", y + 19);
    }
}
