//! Charts with an axis along the foot: bars that stand, lines and steps.

use super::figures::{Figures, Mark, Row};
use super::scale::{Scale, Ticks};
use super::svg::{Anchor, Drawing, Item, Text};
use super::{LABEL, NARROW, NOTE, beginning, legend, letters, tick_words};

/// What is drawn for the numbers of a series.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    Column,
    Line,
    Step,
}

/// Points that all have a sign.
const SIGNS: usize = 30;
/// The height of a line of words at the end of a line.
const LINE: f64 = 16.0;
/// The least distance of columns.
const LEAST_SLOT: f64 = 4.0;

/// Where the numbers go.
struct Plane {
    shape: Shape,
    left: f64,
    right: f64,
    top: f64,
    foot: f64,
    x: Scale,
    y: Scale,
    /// The distance of two columns.
    slot: f64,
}

/// What stands at the end of a line.
struct Name {
    /// The middle of its words.
    y: f64,
    /// The point at which the line ends.
    end: (f64, f64),
    series: usize,
    words: Vec<String>,
}

impl Name {
    fn height(&self) -> f64 {
        LINE * count(self.words.len())
    }
}

/// Draws rows along the foot, so wide.
pub(super) fn draw(figures: &Figures, shape: Shape, width: f64) -> Drawing {
    let mut drawing = Drawing { width, height: 0.0, items: Vec::new() };
    let Some((low, high)) = figures.range() else { return drawing };
    let ticks = ticks(shape, low, high, width);
    let tall = if width <= NARROW { 210.0 } else { 290.0 };
    let top = if shape == Shape::Column { legend(&mut drawing, figures, false) } else { 0.0 };
    let words = tick_words(figures, ticks);
    let left = words.iter().map(|(_, words)| letters::width(words, NOTE)).fold(0.0, f64::max) + 8.0;
    let ends = if shape == Shape::Column { Vec::new() } else { line_ends(figures, width) };
    let of_ends = ends.iter().flat_map(|(_, words)| words.iter().map(|line| letters::width(line, LABEL)));
    let right = width - of_ends.fold(0.0, f64::max) - if ends.is_empty() { 2.0 } else { 16.0 };
    let (top, foot) = (top + 20.0, top + 20.0 + tall);
    let (x, slot) = along(figures, shape, left + 4.0, (right - left - 8.0).max(40.0));
    let y = Scale::new(ticks.ends(), foot, top - foot);
    let plane = Plane { shape, left, right: right.max(left + 48.0), top, foot, x, y, slot };
    plane.grid(&mut drawing, words);
    match shape {
        Shape::Column => plane.columns(&mut drawing, figures),
        Shape::Line | Shape::Step => {
            plane.lines(&mut drawing, figures);
            plane.names(&mut drawing, figures, ends);
        }
    }
    let zero = y.at(0.0);
    if zero >= top - 0.1 && zero <= foot + 0.1 {
        drawing.line("zero", &[(plane.left, zero), (plane.right, zero)]);
    }
    plane.labels(&mut drawing, figures);
    let end = beginning(&mut drawing, figures, ticks, foot + 22.0);
    drawing.height = end + 4.0;
    drawing
}

/// Whether standing bars have room to be told apart.
pub(super) fn has_room(figures: &Figures, width: f64) -> bool {
    let (_, slot) = along(figures, Shape::Column, 0.0, width - 70.0);
    slot >= LEAST_SLOT * f64::from(u8::try_from(figures.series.len()).unwrap_or(u8::MAX))
}

fn ticks(shape: Shape, low: f64, high: f64, width: f64) -> Ticks {
    // Zero belongs to bars always, and to lines where it is not far from them.
    let (low, high) = match shape {
        Shape::Column => (low.min(0.0), high.max(0.0)),
        Shape::Line | Shape::Step if low > 0.0 && low <= high / 2.0 => (0.0, high),
        Shape::Line | Shape::Step if high < 0.0 && high >= low / 2.0 => (low, 0.0),
        Shape::Line | Shape::Step => (low, high),
    };
    Ticks::around(low, high, if width <= NARROW { 4 } else { 5 })
}

/// The scale along the foot, and the least distance of two places on it.
fn along(figures: &Figures, shape: Shape, start: f64, length: f64) -> (Scale, f64) {
    let places: Vec<f64> = figures.rows.iter().map(|row| row.place).collect();
    let (first, last) = (places.first().copied().unwrap_or(0.0), places.last().copied().unwrap_or(0.0));
    let gaps = places.windows(2).map(|pair| pair[1] - pair[0]).filter(|gap| *gap > 0.0);
    let gap = gaps.reduce(f64::min).unwrap_or(1.0);
    match shape {
        Shape::Column => {
            let whole = last - first + gap;
            let slot = gap / whole * length;
            // A single bar need not fill the drawing.
            (Scale::new((first - gap / 2.0, last + gap / 2.0), start, length), slot.min(90.0))
        }
        // The last step holds on for a while.
        Shape::Step if last > first => (Scale::new((first, last + (last - first) * 0.06), start, length), 0.0),
        Shape::Line | Shape::Step if last > first => (Scale::new((first, last), start, length), 0.0),
        Shape::Line | Shape::Step => (Scale::new((first - 1.0, first + 1.0), start, length), 0.0),
    }
}

/// What stands at the end of each line: its name, or its last number where it is the only one.
fn line_ends(figures: &Figures, width: f64) -> Vec<(usize, Vec<String>)> {
    let last = |at: usize| figures.rows.iter().rev().find_map(|row| row.marks[at].as_ref());
    let room = width * if width <= NARROW { 0.28 } else { 0.26 };
    let words = |(at, name): (usize, &String)| {
        if figures.series.len() > 1 {
            return Some((at, letters::wrapped(name, LABEL, room, 2)));
        }
        // A number may be left out, and never be cut off.
        let said = &last(at)?.said;
        (letters::width(said, LABEL) <= room).then(|| (at, vec![said.clone()]))
    };
    figures.series.iter().enumerate().filter_map(words).collect()
}

impl Plane {
    fn grid(&self, drawing: &mut Drawing, words: Vec<(f64, String)>) {
        for (number, words) in words {
            let y = self.y.at(number);
            if number != 0.0 {
                drawing.line("grid", &[(self.left, y), (self.right, y)]);
            }
            let x = self.left - 8.0;
            drawing.text(Text { class: "tick", x, y: y + 4.5, anchor: Anchor::End, size: NOTE, words });
        }
    }

    fn columns(&self, drawing: &mut Drawing, figures: &Figures) {
        let series = count(figures.series.len());
        let thick = (self.slot * 0.78 / series).max(0.6);
        let fits = |mark: &Mark| letters::width(&mark.said, NOTE) <= (self.slot / series).max(thick) - 1.0;
        let with_numbers = figures.marks().all(fits);
        for row in &figures.rows {
            let first = self.x.at(row.place) - thick * series / 2.0;
            for (at, mark) in row.marks.iter().enumerate() {
                let x = first + thick * count(at);
                let Some(mark) = mark else { continue };
                let (zero, end) = (self.y.at(0.0), self.y.at(mark.point()));
                let (y, height) = (zero.min(end), (end - zero).abs());
                let air = (thick * 0.08).min(1.5);
                let (x, width) = (x + air, thick - 2.0 * air);
                drawing.items.push(Item::Bar { series: at + 1, is_open: false, x, y, width, height });
                if with_numbers {
                    let y = if mark.point() < 0.0 { end + 15.0 } else { end - 5.0 };
                    let (x, words) = (x + width / 2.0, mark.said.clone());
                    drawing.text(Text { class: "value", x, y, anchor: Anchor::Middle, size: NOTE, words });
                }
            }
        }
    }

    fn lines(&self, drawing: &mut Drawing, figures: &Figures) {
        for series in 0..figures.series.len() {
            let points: Vec<Option<(f64, f64)>> = figures.rows.iter().map(|row| self.point(row, series)).collect();
            let all_signs = points.iter().flatten().count() <= SIGNS;
            let pieces: Vec<&[Option<(f64, f64)>]> = points.split(Option::is_none).collect();
            let mut behind = 0;
            for piece in &pieces {
                behind += piece.len();
                // A step holds until the next number, or until from when there is none.
                let until = figures.rows.get(behind).map_or(self.right - 4.0, |row| self.x.at(row.place));
                behind += 1;
                let known: Vec<(f64, f64)> = piece.iter().copied().flatten().collect();
                let is_last = piece.as_ptr_range().end == points.as_ptr_range().end;
                let path = if self.shape == Shape::Step { stepped(&known, until) } else { known.clone() };
                if path.len() > 1 {
                    drawing.line(format!("line s{}", series + 1), &path);
                }
                let shown = known.iter().enumerate();
                // A number without neighbours has no line that shows it.
                let shown = shown.filter(|(at, _)| all_signs || known.len() == 1 || (is_last && at + 1 == known.len()));
                for (_, (x, y)) in shown {
                    drawing.items.push(Item::Sign { series: series + 1, is_hollow: false, x: *x, y: *y });
                }
            }
        }
    }

    fn point(&self, row: &Row, series: usize) -> Option<(f64, f64)> {
        let mark = row.marks[series].as_ref()?;
        Some((self.x.at(row.place), self.y.at(mark.point())))
    }

    /// The names of the lines at their ends, kept apart.
    fn names(&self, drawing: &mut Drawing, figures: &Figures, ends: Vec<(usize, Vec<String>)>) {
        let last = |series: usize| figures.rows.iter().rev().find_map(|row| self.point(row, series));
        let named = |(series, words)| last(series).map(|end| Name { y: end.1, end, series, words });
        let mut names: Vec<Name> = ends.into_iter().filter_map(named).collect();
        names.sort_by(|a, b| a.y.total_cmp(&b.y).then(a.series.cmp(&b.series)));
        // From the top down each makes way for the one above it, then from the foot up where that went too far.
        let mut free = self.top - LINE / 2.0;
        for name in &mut names {
            name.y = name.y.max(free + name.height() / 2.0);
            free = name.y + name.height() / 2.0;
        }
        let mut free = self.foot + LINE / 2.0;
        for name in names.iter_mut().rev() {
            name.y = name.y.min(free - name.height() / 2.0);
            free = name.y - name.height() / 2.0;
        }
        for name in names {
            let (x, y) = (self.right + 12.0, name.y);
            if figures.series.len() > 1 && ((y - name.end.1).abs() > 3.0 || name.end.0 < self.right - 12.0) {
                let from = name.end.0.min(self.right - 4.0) + 6.0;
                drawing.line(format!("leader s{}", name.series + 1), &[(from, name.end.1), (x - 3.0, y)]);
            }
            let first = y - name.height() / 2.0 + 12.5;
            for (at, words) in name.words.into_iter().enumerate() {
                let class = ["name s1", "name s2", "name s3", "name s4", "name s5", "name s6"][name.series % 6];
                let y = first + LINE * count(at);
                drawing.text(Text { class, x, y, anchor: Anchor::Start, size: LABEL, words });
            }
        }
    }

    /// What the rows are called, along the foot: the first and the last, and as many between them as have room.
    fn labels(&self, drawing: &mut Drawing, figures: &Figures) {
        let room = if figures.over_time { drawing.width } else { 110.0 };
        let all: Vec<(f64, f64, String)> = figures
            .rows
            .iter()
            .map(|row| {
                let words = letters::cut(&row.label, NOTE, room);
                let half = letters::width(&words, NOTE) / 2.0;
                (self.x.at(row.place).clamp(half, (drawing.width - half).max(half)), half, words)
            })
            .collect();
        let Some((end, end_half, _)) = all.last().cloned() else { return };
        let mut free = f64::NEG_INFINITY;
        for (at, (x, half, words)) in all.iter().cloned().enumerate() {
            let is_last = at + 1 == all.len();
            let fits = x - half >= free && (is_last || x + half + 10.0 <= end - end_half);
            if fits {
                free = x + half + 10.0;
                let at = self.x.at(figures.rows[at].place);
                drawing.line("mark", &[(at, self.foot), (at, self.foot + 4.0)]);
                let y = self.foot + 18.0;
                drawing.text(Text { class: "tick", x, y, anchor: Anchor::Middle, size: NOTE, words });
            }
        }
    }
}

/// The corners of steps, the last of which holds until there.
fn stepped(known: &[(f64, f64)], until: f64) -> Vec<(f64, f64)> {
    let mut corners = Vec::with_capacity(known.len() * 2 + 1);
    for (at, (x, y)) in known.iter().enumerate() {
        if let Some((_, before)) = at.checked_sub(1).map(|before| known[before]) {
            corners.push((*x, before));
        }
        corners.push((*x, *y));
    }
    corners.extend(known.last().map(|(_, y)| (until, *y)));
    corners
}

/// A count of things in a drawing. They are few.
fn count(of: usize) -> f64 {
    u32::try_from(of).map_or(0.0, f64::from)
}
