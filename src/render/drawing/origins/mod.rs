//! The drawing of where a claim's evidence comes from, made twice: for a wide page with origins at the left, the documents
//! that relay them in the middle and the claim at the right, and for a narrow one with all of them in a column.

mod narrow;
mod wide;

use std::fmt::Write;

use tera::Value;

use crate::model::{Choice, ClaimId, Origin, SourceId, Stance};
use crate::render::shared::Shared;
use crate::site::Site;
use crate::wording;

use super::{begin_as, letters, mark_of};
use crate::render::body::escape;

/// Drawn evidence; with more than these the table says it better.
const MOST: usize = 50;
/// With more than these the wide drawing would be taller than a screen: there is the narrow one alone.
const MOST_WIDE: usize = 15;
/// The size of labels.
const LABEL: f64 = 15.0;
/// The height of a line of a label, and of the note beneath.
const LINE: f64 = 19.0;
const NOTE: f64 = 17.0;

/// What is drawn.
struct Flow {
    /// Where documents have it from, each once.
    origins: Vec<Node>,
    /// The evidence.
    documents: Vec<Node>,
    /// How each document stands to the claim.
    stances: Vec<Stance>,
    /// From an origin to a document.
    edges: Vec<Edge>,
    /// From one document to another: an origin that is evidence itself stands among the documents, and once.
    within: Vec<Edge>,
    claim: Node,
}

/// A label, and a smaller note beneath it.
struct Node {
    label: String,
    note: String,
}

/// A node, by its position among its like.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Row {
    Origin(usize),
    Document(usize),
}

/// By their positions. The line has the stance of the document that it leads to.
#[derive(Clone, Copy)]
struct Edge {
    from: usize,
    to: usize,
}

/// A node whose label is in lines, at its place.
struct Placed {
    lines: Vec<String>,
    note: String,
    x: f64,
    top: f64,
}

/// The drawings as safe SVG, their classes coloured by the theme; `None` where there is nothing to draw.
///
/// `name` begins their ids, so that two of them can stand on one page.
pub(in crate::render) fn origins(site: Site<'_>, shared: &Shared, id: ClaimId, name: &str) -> Option<Value> {
    let claim = &site.library[id];
    if claim.evidence.is_empty() || claim.evidence.len() > MOST {
        return None;
    }
    let flow = Flow::of(site, shared, id);
    if flow.documents.len() + flow.origins.len() < 2 {
        return None;
    }
    let told = (shared.words().text("drawing_of_origins"), &*description(site, shared, id));
    let mut svg = String::with_capacity(4096);
    let is_long = flow.documents.len() > MOST_WIDE;
    let class = if is_long { "class=\"diagram flow narrow only\"" } else { "class=\"diagram flow narrow\"" };
    written(&mut svg, class, &format!("{name}-narrow"), told, narrow::draw(&flow));
    if !is_long {
        // A theme that knows nothing of it does not show the same twice.
        written(&mut svg, "class=\"diagram flow wide\" display=\"none\"", name, told, wide::draw(&flow));
    }
    Some(Value::safe_string(&svg))
}

/// Writes a drawing of some size.
fn written(
    svg: &mut String,
    attributes: &str,
    name: &str,
    told: (&str, &str),
    (width, height, drawn): (f64, f64, String),
) {
    begin_as(svg, attributes, name, (&format!("{width:.0}"), &format!("{height:.0}")), told);
    svg.push_str(&drawn);
    svg.push_str("</svg>");
}

impl Flow {
    fn of(site: Site<'_>, shared: &Shared, id: ClaimId) -> Self {
        let all = &site.library[id].evidence;
        let words = shared.words();
        let documents = all.iter().map(|evidence| Node {
            label: shared.source_labels[evidence.source].clone(),
            note: words.text(stance_note(evidence.stance)).to_owned(),
        });
        let mut keys: Vec<Option<SourceId>> = Vec::new();
        let (mut edges, mut within) = (Vec::new(), Vec::new());
        for (to, evidence) in all.iter().enumerate() {
            let origin = evidence.origin.as_ref().unwrap_or(&site.library[evidence.source].origin);
            let named: Vec<Option<SourceId>> = match origin {
                Origin::Itself => continue,
                Origin::Unstated => vec![None],
                Origin::Relays(ids) => ids.iter().map(|id| Some(*id)).collect(),
            };
            for key in named {
                if let Some(from) = key.and_then(|key| all.iter().position(|other| other.source == key)) {
                    within.push(Edge { from, to });
                    continue;
                }
                // Each document that names nothing has an unknown origin of its own.
                let known = if key.is_some() { keys.iter().position(|known| *known == key) } else { None };
                let from = known.unwrap_or_else(|| {
                    keys.push(key);
                    keys.len() - 1
                });
                edges.push(Edge { from, to });
            }
        }
        let origins = keys.into_iter().map(|key| match key {
            None => Node { label: words.text("origin_not_stated").to_owned(), note: String::new() },
            Some(id) => {
                Node { label: shared.source_labels[id].clone(), note: words.text(seen_note(site, id)).to_owned() }
            }
        });
        Self {
            origins: origins.collect(),
            documents: documents.collect(),
            stances: all.iter().map(|evidence| evidence.stance).collect(),
            edges,
            within,
            claim: Node {
                label: words.text("this_claim").to_owned(),
                note: wording::standing_label(words, site.assessment[id].standing).to_owned(),
            },
        }
    }

    /// Each origin before the documents that it reaches first, and each document before those that relay it.
    fn rows(&self) -> Vec<Row> {
        let mut rows = Vec::new();
        for origin in 0..self.origins.len() {
            rows.push(Row::Origin(origin));
            for edge in self.edges.iter().filter(|edge| edge.from == origin) {
                self.put(edge.to, &mut rows);
            }
        }
        for document in 0..self.documents.len() {
            if !self.within.iter().any(|edge| edge.to == document) {
                self.put(document, &mut rows);
            }
        }
        // What relays each other in a circle has no beginning.
        for document in 0..self.documents.len() {
            self.put(document, &mut rows);
        }
        rows
    }

    fn put(&self, document: usize, rows: &mut Vec<Row>) {
        if rows.contains(&Row::Document(document)) {
            return;
        }
        rows.push(Row::Document(document));
        for edge in self.within.iter().filter(|edge| edge.from == document) {
            self.put(edge.to, rows);
        }
    }

    /// The class of a line that leads to a document, or from there to the claim.
    fn class(&self, document: usize) -> &'static str {
        self.stances[document].name()
    }
}

impl Placed {
    /// A node whose label is put into two lines of that width; it has no place yet.
    fn within(node: &Node, width: f64) -> Self {
        Self { lines: letters::wrapped(&node.label, LABEL, width, 2), note: node.note.clone(), x: 0.0, top: 0.0 }
    }

    fn height(&self) -> f64 {
        let lines = self.lines.iter().map(|_| LINE).sum::<f64>();
        lines + if self.note.is_empty() { 0.0 } else { NOTE }
    }

    /// Where lines meet it.
    fn middle(&self) -> f64 {
        self.top + self.height() / 2.0
    }

    /// Where its words have ended, with a little air.
    fn behind(&self) -> f64 {
        let widest = self.lines.iter().map(|line| letters::width(line, LABEL)).fold(0.0, f64::max);
        let widest = widest.max(letters::width(&self.note, 13.0));
        self.x + widest + 8.0
    }

    fn draw(&self, svg: &mut String, class: &str) {
        let x = self.x;
        let mut y = self.top + LINE - 5.0;
        let _ = write!(svg, "<g class=\"{class}\">");
        let mark = mark_of(self.lines.first().map_or("", String::as_str));
        for (at, words) in self.lines.iter().enumerate() {
            let _ = write!(svg, "<text x=\"{x}\" y=\"{y}\">{mark}");
            escape(words, svg);
            // The lines are one text: without this, its words would run together where it is read out.
            svg.push_str(if at + 1 < self.lines.len() { " </text>" } else { "</text>" });
            y += LINE;
        }
        if !self.note.is_empty() {
            let _ = write!(svg, "<text class=\"sub\" x=\"{x}\" y=\"{}\">", y - 2.0);
            escape(&self.note, svg);
            svg.push_str("</text>");
        }
        svg.push_str("</g>");
    }
}

fn seen_note(site: Site<'_>, id: SourceId) -> &'static str {
    match (site.library[id].seen, &site.library[id].origin) {
        (false, _) => "note_origin_unseen",
        (true, Origin::Itself) => "note_origin",
        (true, _) => "note_relays",
    }
}

fn stance_note(stance: Stance) -> &'static str {
    match stance {
        Stance::Supports => "note_supports",
        Stance::Disputes => "note_disputes",
        Stance::Qualifies => "note_qualifies",
        Stance::Context => "note_context",
    }
}

/// The same in words, for those who do not see it.
fn description(site: Site<'_>, shared: &Shared, id: ClaimId) -> String {
    let lines = site.library[id].evidence.iter().map(|evidence| {
        let label = &shared.source_labels[evidence.source];
        let origin = evidence.origin.as_ref().unwrap_or(&site.library[evidence.source].origin);
        let from: Vec<String> = shared.origins(site, origin).into_iter().map(|origin| origin.label).collect();
        let words = shared.words();
        let told = match origin {
            Origin::Itself => "told_on_its_own",
            Origin::Unstated => "told_unstated",
            Origin::Relays(_) => "told_relaying",
        };
        let (stance, others) = (words.text(stance_note(evidence.stance)), wording::listed(words, &from));
        words.say(told, &[("source", label.into()), ("stance", stance.into()), ("others", others.into())])
    });
    lines.collect::<Vec<_>>().join(" ")
}
