//! What a drawing is made of, and how that is written.

use std::collections::BTreeSet;
use std::fmt::Write;

use crate::render::body::escape;
use crate::render::drawing::begin_as;

/// How a text stands to its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Anchor {
    Start,
    Middle,
    End,
}

/// Words in a drawing.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Text {
    pub(super) class: &'static str,
    pub(super) x: f64,
    /// The line that the letters stand on.
    pub(super) y: f64,
    pub(super) anchor: Anchor,
    pub(super) size: f64,
    pub(super) words: String,
}

/// A part of a drawing.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Item {
    Text(Text),
    /// A bar of a series, from 1, or of the part of one that is not certain.
    Bar {
        series: usize,
        is_open: bool,
        x: f64,
        y: f64,
        width: f64,
        height: f64,
    },
    /// A line through points.
    Line {
        class: String,
        points: Vec<(f64, f64)>,
    },
    /// A sign of a series at a point; hollow where its number is only known about.
    Sign {
        series: usize,
        is_hollow: bool,
        x: f64,
        y: f64,
    },
}

/// A finished drawing.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Drawing {
    pub(super) width: f64,
    pub(super) height: f64,
    pub(super) items: Vec<Item>,
}

/// The hatching of each series: lines in a square of six units. The first has none.
const HATCHING: [&str; 6] =
    ["", "M-1 1L1 -1M0 6L6 0M5 7L7 5", "M-1 5L1 7M0 0L6 6M5 -1L7 1", "M3 0V6", "M0 3H6", "M3 0V6M0 3H6"];

impl Drawing {
    pub(super) fn text(&mut self, text: Text) {
        if !text.words.is_empty() {
            self.items.push(Item::Text(text));
        }
    }

    pub(super) fn line(&mut self, class: impl Into<String>, points: &[(f64, f64)]) {
        self.items.push(Item::Line { class: class.into(), points: points.to_vec() });
    }

    /// The drawing as SVG. Its ids begin with `name`. It runs from left to right whatever the language of its page.
    pub(super) fn written(&self, name: &str, attributes: &str, title: &str, description: &str) -> String {
        let mut svg = String::with_capacity(1024 + self.items.len() * 96);
        let attributes = format!("{attributes} direction=\"ltr\"");
        let size = (short(self.width), short(self.height));
        begin_as(&mut svg, &attributes, name, (&size.0, &size.1), (title, description));
        self.write_hatching(&mut svg, name);
        for item in &self.items {
            write_item(&mut svg, item, name);
        }
        svg.push_str("</svg>");
        svg
    }

    fn write_hatching(&self, svg: &mut String, name: &str) {
        let bars = self.items.iter().filter_map(|item| match item {
            Item::Bar { series, is_open, .. } => Some((*series, *is_open)),
            Item::Text(_) | Item::Line { .. } | Item::Sign { .. } => None,
        });
        let used: BTreeSet<(usize, bool)> = bars.filter(|(series, is_open)| *is_open || *series > 1).collect();
        if used.is_empty() {
            return;
        }
        svg.push_str("<defs>");
        for (series, is_open) in used {
            let (id, class) = if is_open { ("bound", "bound ") } else { ("hatch", "") };
            let lines = if is_open { HATCHING[1] } else { HATCHING[(series - 1) % HATCHING.len()] };
            let _ = write!(
                svg,
                "<pattern id=\"{name}-{id}-{series}\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\"><path \
                 class=\"hatch {class}s{series}\" d=\"{lines}\"/></pattern>"
            );
        }
        svg.push_str("</defs>");
    }
}

fn write_item(svg: &mut String, item: &Item, name: &str) {
    match item {
        Item::Text(text) => write_text(svg, text),
        Item::Bar { series, is_open, x, y, width, height } => {
            let place = format!(
                "x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"",
                short(*x),
                short(*y),
                short(*width),
                short(*height)
            );
            let open = if *is_open { " bound" } else { "" };
            let _ = write!(svg, "<rect class=\"datum s{series}{open}\" {place}/>");
            let pattern = if *is_open { "bound" } else { "hatch" };
            if *is_open || *series > 1 {
                let _ = write!(svg, "<rect fill=\"url(#{name}-{pattern}-{series})\" {place}/>");
            }
        }
        Item::Line { class, points } => {
            let _ = write!(svg, "<path class=\"{class}\" d=\"");
            for (at, (x, y)) in points.iter().enumerate() {
                let _ = write!(svg, "{}{} {}", if at == 0 { 'M' } else { 'L' }, short(*x), short(*y));
            }
            svg.push_str("\"/>");
        }
        Item::Sign { series, is_hollow, x, y } => {
            let hollow = if *is_hollow { " hollow" } else { "" };
            let _ = write!(
                svg,
                "<path class=\"sign s{series}{hollow}\" d=\"M{} {}{}\"/>",
                short(*x),
                short(*y),
                sign(*series)
            );
        }
    }
}

fn write_text(svg: &mut String, text: &Text) {
    let anchor = match text.anchor {
        Anchor::Start => "",
        Anchor::Middle => " text-anchor=\"middle\"",
        Anchor::End => " text-anchor=\"end\"",
    };
    let (x, y, size) = (short(text.x), short(text.y), short(text.size));
    let _ = write!(svg, "<text class=\"{}\" x=\"{x}\" y=\"{y}\" font-size=\"{size}\"{anchor}>", text.class);
    // A drawing runs from left to right; words of a language that does not are told apart from what is beside them.
    let is_foreign = text.words.chars().any(|letter| matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fefc}'));
    svg.push_str(if is_foreign { "\u{2068}" } else { "" });
    escape(&text.words, svg);
    svg.push_str(if is_foreign { "\u{2069}" } else { "" });
    svg.push_str("</text>");
}

/// The sign of a series, around the point at which it is drawn.
fn sign(series: usize) -> &'static str {
    match (series - 1) % 6 {
        0 => "m-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z",
        1 => "m-4 -4h8v8h-8z",
        2 => "m0 -5.5l5.5 5.5l-5.5 5.5l-5.5 -5.5z",
        3 => "m0 -5l5 9h-10z",
        4 => "m0 5l5 -9h-10z",
        _ => "m-1.5 -5h3v3.5h3.5v3h-3.5v3.5h-3v-3.5h-3.5v-3h3.5z",
    }
}

/// A number with one decimal, where it needs one.
fn short(number: f64) -> String {
    let written = format!("{number:.1}");
    match written.strip_suffix(".0") {
        Some("-0") => "0".to_owned(),
        Some(whole) => whole.to_owned(),
        None => written,
    }
}
