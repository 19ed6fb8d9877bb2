//! Charts whose rows stand one below the other: bars that lie, and points with their intervals.

use super::figures::{Figures, Mark, Row};
use super::scale::{Scale, Ticks};
use super::svg::{Anchor, Drawing, Item, Text};
use super::{LABEL, NARROW, NOTE, beginning, legend, letters, tick_words};

/// The height of a line of words.
const LINE: f64 = 18.0;
/// The part of the width that words at the left may take up.
const LEFT: f64 = 0.36;
/// What lies between words and what they belong to.
const AIR: f64 = 8.0;
/// The least room for the bars themselves.
const LEAST: f64 = 72.0;
/// How long the arrow is where one end is not known, and how long at least where the axis begins nearby.
const ARROW: f64 = 26.0;
const SHORT_ARROW: f64 = 11.0;

/// What is drawn for a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// A bar from zero.
    Bar,
    /// A point, with its interval.
    Dot,
}

/// Where words and numbers go.
struct Layout {
    shape: Shape,
    /// Numbers stand above their marks: beside them there is no room.
    said_above: bool,
    /// The room for words at the left; none where they stand above.
    left: f64,
    scale: Scale,
    /// The ends of the room for numbers.
    ends: (f64, f64),
    thick: f64,
    gap: f64,
}

/// Draws rows, so wide.
pub(super) fn draw(figures: &Figures, shape: Shape, width: f64) -> Drawing {
    let mut drawing = Drawing { width, height: 0.0, items: Vec::new() };
    let Some((low, high)) = figures.range() else { return drawing };
    let (from, to) = if shape == Shape::Bar { (low.min(0.0), high.max(0.0)) } else { (low, high) };
    // Zero belongs to points as well where it is not far from them.
    let from = if shape == Shape::Dot && from > 0.0 && from <= to / 2.0 { 0.0 } else { from };
    let mut layout = Layout::of(figures, shape, (from, to), width);
    let ticks = (shape == Shape::Dot).then(|| fitting_ticks(figures, (from, to), &mut layout));
    let top = legend(&mut drawing, figures, layout.shape == Shape::Dot);
    let beneath = drawing.items.len();
    let (mut y, mut spans) = (top, Vec::with_capacity(figures.rows.len()));
    for row in &figures.rows {
        let (start, end) = layout.row(&mut drawing, figures, row, y);
        spans.push((start - 3.0, end + 3.0));
        y = end + layout.gap;
    }
    let foot = y - layout.gap + 4.0;
    // Where words stand above what they belong to, no line may run through them.
    if layout.left > 0.0 {
        spans = vec![(top, foot)];
    }
    let end = match ticks {
        Some(ticks) => axis(&mut drawing, figures, (ticks, layout.scale), (&spans, foot), beneath),
        None => {
            let zero = layout.scale.at(0.0);
            for (from, to) in spans {
                drawing.line("zero", &[(zero, from), (zero, to)]);
            }
            foot
        }
    };
    drawing.height = end + 4.0;
    drawing
}

impl Layout {
    fn of(figures: &Figures, shape: Shape, range: (f64, f64), width: f64) -> Self {
        let words = |row: &Row| letters::width(&row.label, LABEL).max(letters::width(&row.note, NOTE));
        let widest = figures.rows.iter().map(words).fold(0.0, f64::max);
        // On a narrow drawing words stand above what they belong to, unless they are short.
        let most = if width <= NARROW { 0.27 } else { LEFT } * width;
        let left = if widest <= most {
            widest + AIR
        } else if width <= NARROW {
            0.0
        } else {
            most + AIR
        };
        let said = |mark: &Mark| letters::width(&mark.said, LABEL) + AIR;
        let is_left = |mark: &&Mark| shape == Shape::Bar && mark.most() <= 0.0 && mark.least() < 0.0;
        let before = figures.marks().filter(is_left).map(said).fold(0.0, f64::max);
        let behind = figures.marks().filter(|mark| !is_left(mark)).map(said).fold(0.0, f64::max);
        let has_arrow = shape == Shape::Dot && figures.marks().any(|mark| mark.high.is_none() && mark.low.is_some());
        let arrow = if has_arrow { ARROW } else { 0.0 };
        let behind = behind + arrow;
        let edge = if shape == Shape::Dot { SHORT_ARROW } else { 1.0 };
        // A number that has no room beside its mark stands above it, and is never cut off.
        let said_above = width - before - behind - 2.0 * edge < LEAST;
        let (before, behind) = if said_above { (0.0, arrow) } else { (before, behind) };
        // Long numbers leave words no room beside them, nor do those that stand among the words and are wider.
        let among = if said_above { figures.marks().map(said).fold(0.0, f64::max) } else { 0.0 };
        let is_narrow = width - left - before - behind - 2.0 * edge < LEAST || among > left;
        let left = if is_narrow { 0.0 } else { left };
        let start = left + edge + before.min((width - LEAST) / 2.0);
        let end = (width - edge - behind).max(start + LEAST);
        let many = figures.rows.len() > 24;
        let series = figures.series.len();
        Self {
            shape,
            said_above,
            left,
            scale: Scale::new(range, start, end - start),
            ends: (start, end),
            thick: match (shape, series) {
                (Shape::Bar, 1) if many => 16.0,
                (Shape::Bar, 1) => 22.0,
                _ => 16.0,
            },
            gap: match (left > 0.0, many) {
                (true, true) => 5.0,
                (true, false) => 10.0,
                (false, _) => 13.0,
            },
        }
    }

    /// Draws a row from `y` on, and says where its marks begin, and where it ends.
    fn row(&self, drawing: &mut Drawing, figures: &Figures, row: &Row, y: f64) -> (f64, f64) {
        let room = if self.left > 0.0 { self.left - AIR } else { drawing.width };
        let mut words: Vec<(String, &'static str)> =
            letters::wrapped(&row.label, LABEL, room + 0.5, 4).into_iter().map(|line| (line, "row-name")).collect();
        words.extend(letters::wrapped(&row.note, NOTE, room + 0.5, 1).into_iter().map(|line| (line, "remark")));
        if self.said_above {
            words.extend(row.marks.iter().flatten().map(|mark| (mark.said.clone(), "value")));
        }
        let tall = self.thick * count(figures.series.len());
        let of_words = LINE * count(words.len());
        let (words_y, marks_y, end) = if self.left > 0.0 {
            let whole = of_words.max(tall);
            (y + (whole - of_words) / 2.0, y + (whole - tall) / 2.0, y + whole)
        } else {
            (y, y + of_words + 2.0, y + of_words + 2.0 + tall)
        };
        for (at, (line, class)) in words.into_iter().enumerate() {
            let size = if class == "remark" { NOTE } else { LABEL };
            let (x, anchor) = if self.left > 0.0 { (self.left - AIR, Anchor::End) } else { (0.0, Anchor::Start) };
            drawing.text(Text { class, x, y: words_y + LINE * count(at) + 13.5, anchor, size, words: line });
        }
        for (at, mark) in row.marks.iter().enumerate() {
            let y = marks_y + self.thick * count(at);
            match mark {
                Some(mark) => self.mark(drawing, mark, at + 1, y),
                None => self.absent(drawing, figures.words.text("no_data"), y + self.thick / 2.0 + 5.0),
            }
        }
        (marks_y, end)
    }

    /// Says that nothing is known: behind where a mark would begin, or before it where that is at the edge.
    fn absent(&self, drawing: &mut Drawing, absent: &str, y: f64) {
        let words = absent.to_owned();
        let begin = if self.shape == Shape::Bar { self.scale.at(0.0) } else { self.ends.0 - AIR };
        let fits = begin + AIR + letters::width(&words, NOTE) <= drawing.width;
        let (x, anchor) = if fits { (begin + AIR, Anchor::Start) } else { (begin - AIR, Anchor::End) };
        drawing.text(Text { class: "absent", x, y, anchor, size: NOTE, words });
    }

    fn mark(&self, drawing: &mut Drawing, mark: &Mark, series: usize, y: f64) {
        let end = match self.shape {
            Shape::Bar => self.bar(drawing, mark, series, y),
            Shape::Dot => self.dot(drawing, mark, series, y + self.thick / 2.0),
        };
        if self.said_above {
            return;
        }
        let is_left = self.shape == Shape::Bar && mark.most() <= 0.0 && mark.least() < 0.0;
        let (x, anchor) = if is_left { (end - AIR + 2.0, Anchor::End) } else { (end + AIR - 2.0, Anchor::Start) };
        let room = if is_left { x } else { drawing.width - x };
        let words = letters::cut(&mark.said, LABEL, room + 0.5);
        drawing.text(Text { class: "value", x, y: y + self.thick / 2.0 + 5.0, anchor, size: LABEL, words });
    }

    /// A bar: what is certain, and behind it what is not. Says where it ends.
    fn bar(&self, drawing: &mut Drawing, mark: &Mark, series: usize, y: f64) -> f64 {
        let certain = mark.value.or(mark.low).unwrap_or(0.0);
        let open = mark.high.filter(|_| mark.value.is_none());
        let height = self.thick - 2.0;
        let mut piece = |from: f64, to: f64, is_open: bool| {
            let (from, to) = (self.scale.at(from), self.scale.at(to));
            let (x, width) = (from.min(to), (to - from).abs());
            drawing.items.push(Item::Bar { series, is_open, x, y: y + 1.0, width, height });
        };
        if certain != 0.0 || open.is_none() {
            piece(0.0, certain, false);
        }
        if let Some(open) = open {
            piece(certain, open, true);
        }
        let end = open.unwrap_or(certain);
        if end < 0.0 { self.scale.at(end) } else { self.scale.at(end).max(self.scale.at(certain)) }
    }

    /// A point with its interval, on the line `y`. Says where it ends.
    fn dot(&self, drawing: &mut Drawing, mark: &Mark, series: usize, y: f64) -> f64 {
        let at = |number: f64| self.scale.at(number);
        let class = |what: &str| format!("{what} s{series}");
        let cap = |drawing: &mut Drawing, x: f64| drawing.line(class("interval"), &[(x, y - 5.0), (x, y + 5.0)]);
        match (mark.low, mark.high) {
            (Some(low), Some(high)) => {
                drawing.line(class("interval"), &[(at(low), y), (at(high), y)]);
                cap(drawing, at(low));
                cap(drawing, at(high));
            }
            (None, Some(bound)) | (Some(bound), None) => {
                let way = if mark.high.is_some() { -1.0 } else { 1.0 };
                let least = (at(bound) - SHORT_ARROW).min(self.ends.0);
                let tip = (at(bound) + way * ARROW).max(least);
                cap(drawing, at(bound));
                drawing.line(class("interval unknown"), &[(at(bound), y), (tip - way * 2.0, y)]);
                drawing.line(class("interval"), &[(tip - way * 5.0, y - 4.0), (tip, y), (tip - way * 5.0, y + 4.0)]);
            }
            (None, None) => {}
        }
        if let Some(value) = mark.value {
            drawing.items.push(Item::Sign { series, is_hollow: mark.is_about, x: at(value), y });
        }
        let arrow = if mark.low.is_some() && mark.high.is_none() { ARROW } else { 0.0 };
        at(mark.most()) + arrow + if mark.value == Some(mark.most()) { 5.0 } else { 2.0 }
    }
}

/// As many ticks as have room for their words; the scale then runs from the first to the last.
fn fitting_ticks(figures: &Figures, (from, to): (f64, f64), layout: &mut Layout) -> Ticks {
    let (start, end) = layout.ends;
    let mut found = Ticks::around(from, to, 1);
    for wanted in (1..=6).rev() {
        let ticks = Ticks::around(from, to, wanted);
        let scale = Scale::new(ticks.ends(), start, end - start);
        let words = tick_words(figures, ticks);
        let ends: Vec<(f64, f64)> = words.iter().map(|(at, words)| around(scale.at(*at), words)).collect();
        let apart = ends.windows(2).all(|pair| pair[0].1 + AIR <= pair[1].0);
        found = ticks;
        if apart {
            break;
        }
    }
    layout.scale = Scale::new(found.ends(), start, end - start);
    found
}

/// From where to where the words of a tick reach.
fn around(x: f64, words: &str) -> (f64, f64) {
    let half = letters::width(words, NOTE) / 2.0;
    (x - half, x + half)
}

/// The axis of points: lines along the rows, and their numbers at the foot. The lines lie beneath all else.
fn axis(
    drawing: &mut Drawing,
    figures: &Figures,
    (ticks, scale): (Ticks, Scale),
    (spans, foot): (&[(f64, f64)], f64),
    beneath: usize,
) -> f64 {
    let mut lines = Vec::new();
    let mut behind = f64::NEG_INFINITY;
    for (number, words) in tick_words(figures, ticks) {
        let x = scale.at(number);
        let class = if number == 0.0 { "zero" } else { "grid" };
        let line = |(from, to): &(f64, f64)| Item::Line { class: class.to_owned(), points: vec![(x, *from), (x, *to)] };
        lines.extend(spans.iter().map(line));
        let half = letters::width(&words, NOTE) / 2.0;
        let middle = x.clamp(half, (drawing.width - half).max(half));
        if middle - half > behind {
            behind = middle + half + 4.0;
            drawing.text(Text { class: "tick", x: middle, y: foot + 17.0, anchor: Anchor::Middle, size: NOTE, words });
        }
    }
    drawing.items.splice(beneath..beneath, lines);
    beginning(drawing, figures, ticks, foot + 22.0)
}

/// A count of things in a drawing. They are few.
fn count(of: usize) -> f64 {
    u32::try_from(of).map_or(0.0, f64::from)
}
