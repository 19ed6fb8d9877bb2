//! Drawings as SVG, each with its text equivalent: what they have in common. Classes are coloured by the theme.

mod argument;
mod band;
mod chart;
mod layers;
mod letters;
mod origins;
mod steps;

use std::fmt::Write;

use super::body::escape;

pub(super) use argument::{Argument, conclusions, of_claim, of_claims};
pub(super) use band::{likelihood, scale};
pub(super) use chart::chart;
pub(super) use origins::origins;
pub(super) use steps::steps;

/// Begins a drawing. Its ids begin with `name`: no two drawings on a page may have the same.
fn begin(svg: &mut String, name: &str, (width, height): (usize, usize), title: &str, description: &str) {
    begin_as(svg, "class=\"diagram\"", name, (&width.to_string(), &height.to_string()), (title, description));
}

/// The same with other attributes.
fn begin_as(
    svg: &mut String,
    attributes: &str,
    name: &str,
    (width, height): (&str, &str),
    (title, description): (&str, &str),
) {
    let _ = write!(
        svg,
        "<svg {attributes} viewBox=\"0 0 {width} {height}\" role=\"img\" aria-labelledby=\"{name}-title \
         {name}-text\"><title id=\"{name}-title\">"
    );
    escape(title, svg);
    let _ = write!(svg, "</title><desc id=\"{name}-text\">");
    escape(description, svg);
    svg.push_str("</desc>");
}

/// What stands before each line of a label in a script that runs from right to left: a line of digits alone would end at
/// the wrong side.
fn mark_of(label: &str) -> &'static str {
    let first = label.chars().find(|letter| letter.is_alphabetic());
    if first.is_some_and(|letter| matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fefc}')) {
        "\u{200f}"
    } else {
        ""
    }
}
