//! Charts as SVG, drawn twice: for a narrow column, and for a wide one. The theme shows the one that fits.
//!
//! 1. `figures` takes what a chart draws out of its table or its claims.
//! 2. `rows` and `plane` put it into a drawing whose sizes are known: words above bars, or bars along an axis.
//! 3. `svg` writes the drawing. Series are told apart by hatching, signs and dashes as well as by their colours.

mod figures;
mod plane;
mod rows;
mod scale;
mod svg;
mod words;

#[cfg(test)]
mod tests;

use crate::model::{Chart, ChartForm, Language};
use crate::site::Site;
use crate::wording;

use super::letters;

use figures::Figures;
use scale::Ticks;
use svg::{Anchor, Drawing, Item, Text};

/// The widths of the two drawings. The narrow one is made for screens of 320 pixels and more.
const NARROW: f64 = 330.0;
const WIDE: f64 = 640.0;
/// The sizes of words: those that name something, and those beside an axis.
const LABEL: f64 = 14.0;
const NOTE: f64 = 13.0;

/// Both drawings of a chart as safe SVG, whose ids begin with `name`; nothing for one that is not to be drawn.
pub(in crate::render) fn chart(site: Site<'_>, chart: &Chart, language: &Language, name: &str) -> String {
    let figures = Figures::of(site, chart, language);
    let description = words::description(site.messages.of(language), &figures, chart.unit.as_deref());
    let draw = |width: f64| drawing(&figures, chart.form, width);
    let (Some(narrow), Some(wide)) = (draw(NARROW), draw(WIDE)) else { return String::new() };
    let mut svg = narrow.written(name, "class=\"plot narrow\"", &chart.title, &description);
    // A theme that knows nothing of it does not show the same twice.
    let attributes = "class=\"plot wide\" display=\"none\"";
    svg.push_str(&wide.written(&format!("{name}-wide"), attributes, &chart.title, &description));
    svg
}

fn drawing(figures: &Figures, form: ChartForm, width: f64) -> Option<Drawing> {
    figures.range()?;
    Some(match form {
        ChartForm::Bar if figures.over_time && plane::has_room(figures, width) => {
            plane::draw(figures, plane::Shape::Column, width)
        }
        ChartForm::Bar => rows::draw(figures, rows::Shape::Bar, width),
        ChartForm::Dot => rows::draw(figures, rows::Shape::Dot, width),
        ChartForm::Line => plane::draw(figures, plane::Shape::Line, width),
        ChartForm::Step => plane::draw(figures, plane::Shape::Step, width),
        ChartForm::Table => return None,
    })
}

/// The numbers of ticks, each with its words.
fn tick_words(figures: &Figures, ticks: Ticks) -> Vec<(f64, String)> {
    let (low, high) = ticks.ends();
    let language = &figures.language;
    let words = wording::Ticks::up_to(low.abs().max(high.abs()), figures.in_percent, language);
    ticks.all().map(|(number, exact)| (number, words.said(exact))).collect()
}

/// Which series is which, for bars and points; says where it ends. Nothing where there is one only.
fn legend(drawing: &mut Drawing, figures: &Figures, as_signs: bool) -> f64 {
    if figures.series.len() < 2 {
        return 0.0;
    }
    let (mut x, mut y) = (0.0, 0.0);
    for (at, name) in figures.series.iter().enumerate() {
        let words = letters::cut(name, LABEL, drawing.width - 22.0);
        let width = 20.0 + letters::width(&words, LABEL);
        if x > 0.0 && x + width > drawing.width {
            (x, y) = (0.0, y + 21.0);
        }
        let series = at + 1;
        drawing.items.push(if as_signs {
            Item::Sign { series, is_hollow: false, x: x + 7.0, y: y + 9.0 }
        } else {
            Item::Bar { series, is_open: false, x, y: y + 2.0, width: 14.0, height: 14.0 }
        });
        drawing.text(Text { class: "row-name", x: x + 20.0, y: y + 14.0, anchor: Anchor::Start, size: LABEL, words });
        x += width + 18.0;
    }
    y + 30.0
}

/// Says where an axis begins that does not begin with zero; returns the end of what is drawn.
fn beginning(drawing: &mut Drawing, figures: &Figures, ticks: Ticks, y: f64) -> f64 {
    let (low, high) = ticks.ends();
    if low <= 0.0 && high >= 0.0 {
        return y;
    }
    let words = tick_words(figures, ticks);
    let said = |end: Option<&(f64, String)>| end.map(|(_, words)| words.clone()).unwrap_or_default();
    let words = if low > 0.0 {
        figures.words.say_own("axis_begins", &[("number", said(words.first()).into())])
    } else {
        figures.words.say_own("axis_ends", &[("number", said(words.last()).into())])
    };
    let words = letters::cut(&words, NOTE, drawing.width);
    drawing.text(Text { class: "remark", x: 0.0, y: y + 18.0, anchor: Anchor::Start, size: NOTE, words });
    y + 24.0
}
