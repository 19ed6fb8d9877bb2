//! Drawings as SVG, each with its text equivalent: what they have in common. Classes are coloured by the theme.

mod argument;
mod band;
mod chart;
mod layers;
mod origins;
mod steps;

use std::fmt::Write;

use super::body::escape;

pub(super) use argument::{Argument, conclusions, of_claim, of_claims};
pub(super) use band::{likelihood, scale};
pub(super) use chart::chart;
pub(super) use origins::origins;
pub(super) use steps::steps;

/// Letters that fit into a column.
const LETTERS: usize = 40;
/// The width of a letter in tenths of a unit, on the wide side of what a sans serif of this size has on average.
const LETTER_WIDTH: usize = 73;

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

/// A line from one point to another, level at both.
fn curve(svg: &mut String, class: &str, (x, y): (usize, usize), (to_x, to_y): (usize, usize)) {
    let bend = (x + to_x) / 2;
    let _ = write!(svg, "<path class=\"edge {class}\" d=\"M{x} {y}C{bend} {y} {bend} {to_y} {to_x} {to_y}\"/>");
}

/// A label, and a smaller note beneath it.
fn text(svg: &mut String, class: &str, (x, y): (usize, usize), label: &str, note: &str) {
    let _ = write!(svg, "<g class=\"{class}\"><text x=\"{x}\" y=\"{}\">", y + if note.is_empty() { 5 } else { 0 });
    escape(label, svg);
    svg.push_str("</text>");
    if !note.is_empty() {
        let _ = write!(svg, "<text class=\"sub\" x=\"{x}\" y=\"{}\">", y + 17);
        escape(note, svg);
        svg.push_str("</text>");
    }
    svg.push_str("</g>");
}

/// Where a label that begins at `x` has ended, with a little air.
fn behind(x: usize, label: &str) -> usize {
    x + label.chars().count() * LETTER_WIDTH / 10 + 12
}

/// A label that fits into a column.
fn shortened(label: &str) -> String {
    if label.chars().count() <= LETTERS {
        return label.to_owned();
    }
    let kept: String = label.chars().take(LETTERS - 1).collect();
    format!("{}…", kept.trim_end())
}
