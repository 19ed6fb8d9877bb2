//! The drawing of where a claim's evidence comes from: origins at the left, the documents that relay them in the
//! middle, the claim at the right.

use std::fmt::Write;

use tera::Value;

use crate::assess::Standing;
use crate::model::{Choice, ClaimId, Origin, SourceId, Stance};
use crate::render::shared::Shared;
use crate::site::Site;
use crate::wording;

use super::{begin, behind, curve, shortened, text};

const ROW: usize = 46;
const TOP: usize = 30;
const WIDTH: usize = 880;
const ORIGIN_X: usize = 4;
const DOCUMENT_X: usize = 340;
const CLAIM_X: usize = 740;
/// Drawn evidence; with more than these the table says it better.
const MOST: usize = 50;

/// A node of the drawing at the left or in the middle.
struct Node {
    label: String,
    note: String,
    y: usize,
}

/// The drawing as safe SVG, its classes coloured by the theme; `None` where there is nothing to draw.
///
/// `name` begins its ids, so that two drawings can stand on one page.
pub(in crate::render) fn origins(site: Site<'_>, shared: &Shared, id: ClaimId, name: &str) -> Option<Value> {
    let claim = &site.library[id];
    if claim.evidence.is_empty() || claim.evidence.len() > MOST {
        return None;
    }
    let documents: Vec<Node> = claim
        .evidence
        .iter()
        .enumerate()
        .map(|(position, evidence)| Node {
            label: shortened(&shared.source_labels[evidence.source.index()]),
            note: shared.words().text(stance_note(evidence.stance)).to_owned(),
            y: TOP + position * ROW,
        })
        .collect();
    let Relayed { origins, edges, within } = relayed(site, shared, id, &documents);
    if documents.len() + origins.len() < 2 {
        return None;
    }
    let lowest = documents.iter().chain(&origins).map(|node| node.y).max().unwrap_or(TOP);
    let height = lowest + ROW / 2;
    let middle = (TOP + documents[documents.len() - 1].y) / 2;

    let mut svg = String::with_capacity(2048);
    begin(&mut svg, name, (WIDTH, height), shared.words().text("drawing_of_origins"), &description(site, shared, id));
    svg.push_str("<g fill=\"none\">");
    for (origin, document, stance) in &edges {
        let from = (behind(ORIGIN_X, &origins[*origin].label).min(DOCUMENT_X - 40), origins[*origin].y);
        curve(&mut svg, stance.name(), from, (DOCUMENT_X - 10, documents[*document].y));
    }
    for (origin, document, stance) in &within {
        around(&mut svg, stance.name(), DOCUMENT_X - 10, (documents[*origin].y, documents[*document].y));
    }
    for (node, evidence) in documents.iter().zip(&claim.evidence) {
        let from = (behind(DOCUMENT_X, &node.label).min(CLAIM_X - 60), node.y);
        curve(&mut svg, evidence.stance.name(), from, (CLAIM_X - 12, middle));
    }
    svg.push_str("</g>");
    for node in &origins {
        text(&mut svg, "node origin", (ORIGIN_X, node.y), &node.label, &node.note);
    }
    for node in &documents {
        text(&mut svg, "node", (DOCUMENT_X, node.y), &node.label, &node.note);
    }
    let (words, standing): (_, Standing) = (shared.words(), site.assessment[id].standing);
    text(&mut svg, "node claim", (CLAIM_X, middle), words.text("this_claim"), wording::standing_label(words, standing));
    svg.push_str("</svg>");
    Some(Value::safe_string(&svg))
}

/// Where documents have it from.
struct Relayed {
    /// Each once, near the documents that it reaches.
    origins: Vec<Node>,
    /// From which of these to which document.
    edges: Vec<(usize, usize, Stance)>,
    /// From which document to which other: an origin that is evidence itself stands among the documents, and once.
    within: Vec<(usize, usize, Stance)>,
}

fn relayed(site: Site<'_>, shared: &Shared, id: ClaimId, documents: &[Node]) -> Relayed {
    let all = &site.library[id].evidence;
    let mut keys: Vec<Option<SourceId>> = Vec::new();
    let (mut edges, mut within) = (Vec::new(), Vec::new());
    for (position, evidence) in all.iter().enumerate() {
        let origin = evidence.origin.as_ref().unwrap_or(&site.library[evidence.source].origin);
        let named: Vec<Option<SourceId>> = match origin {
            Origin::Itself => continue,
            Origin::Unstated => vec![None],
            Origin::Relays(ids) => ids.iter().map(|id| Some(*id)).collect(),
        };
        for key in named {
            if let Some(document) = key.and_then(|key| all.iter().position(|other| other.source == key)) {
                within.push((document, position, evidence.stance));
                continue;
            }
            // Each document that names nothing has an unknown origin of its own.
            let known = if key.is_some() { keys.iter().position(|known| *known == key) } else { None };
            let at = known.unwrap_or_else(|| {
                keys.push(key);
                keys.len() - 1
            });
            edges.push((at, position, evidence.stance));
        }
    }
    let mut nodes = Vec::with_capacity(keys.len());
    let mut free = TOP;
    for (at, key) in keys.iter().enumerate() {
        let reached: Vec<usize> = edges.iter().filter(|edge| edge.0 == at).map(|edge| documents[edge.1].y).collect();
        let wanted = reached.iter().sum::<usize>() / reached.len().max(1);
        let y = wanted.max(free);
        free = y + ROW;
        let (label, note) = match key {
            None => (shared.words().text("origin_not_stated").to_owned(), String::new()),
            Some(id) => {
                (shortened(&shared.source_labels[id.index()]), shared.words().text(seen_note(site, *id)).to_owned())
            }
        };
        nodes.push(Node { label, note, y });
    }
    Relayed { origins: nodes, edges, within }
}

/// A line from one node to another of the same column, at its left.
fn around(svg: &mut String, class: &str, x: usize, (y, to_y): (usize, usize)) {
    let bend = x - 70;
    let _ = write!(svg, "<path class=\"edge {class}\" d=\"M{x} {y}C{bend} {y} {bend} {to_y} {x} {to_y}\"/>");
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
        let label = &shared.source_labels[evidence.source.index()];
        let origin = evidence.origin.as_ref().unwrap_or(&site.library[evidence.source].origin);
        let from: Vec<String> = shared.origins(origin).into_iter().map(|origin| origin.label).collect();
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
