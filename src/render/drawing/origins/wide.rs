//! Three columns: origins, documents, the claim.

use std::fmt::Write;

use super::{Flow, Placed, Row};

const WIDTH: f64 = 880.0;
const EDGE: f64 = 4.0;
/// The claim at the right takes up that much.
const CLAIM_X: f64 = 720.0;
/// The room of origins, and that between two columns.
const ORIGIN: f64 = 280.0;
const BETWEEN: f64 = 60.0;
/// What a line bends out to the left that leads from one document to another.
const AROUND: f64 = 64.0;
/// The room between two nodes, and the least that one takes up.
const GAP: f64 = 14.0;
const ROW: f64 = 48.0;

/// The width, the height, and what is drawn.
pub(super) fn draw(flow: &Flow) -> (f64, f64, String) {
    let documents_x = match (flow.origins.is_empty(), flow.within.is_empty()) {
        (false, _) => EDGE + ORIGIN + BETWEEN,
        (true, false) => EDGE + AROUND,
        (true, true) => EDGE,
    };
    let room = CLAIM_X - BETWEEN - documents_x;
    let documents = stacked(flow, room, documents_x);
    let origins = beside(flow, &documents);
    let lowest = documents.iter().chain(&origins).map(|node| node.top + node.height()).fold(0.0, f64::max);
    let ends = documents.iter().map(Placed::middle);
    let ends = ends.fold((f64::MAX, 0.0), |(first, last), middle| (f64::min(first, middle), f64::max(last, middle)));
    let middle = f64::midpoint(ends.0, ends.1);
    let mut claim = Placed::within(&flow.claim, WIDTH - CLAIM_X);
    claim.x = CLAIM_X;
    claim.top = (middle - claim.height() / 2.0).max(EDGE);

    let mut svg = String::with_capacity(2048);
    svg.push_str("<g fill=\"none\">");
    for edge in &flow.edges {
        let (from, to) = (&origins[edge.from], &documents[edge.to]);
        curve(
            &mut svg,
            flow.class(edge.to),
            (from.behind().min(to.x - BETWEEN), from.middle()),
            (to.x - 8.0, to.middle()),
        );
    }
    for edge in &flow.within {
        let (x, bend) = (documents_x - 8.0, documents_x - AROUND);
        let (y, to) = (documents[edge.from].middle(), documents[edge.to].middle());
        let class = flow.class(edge.to);
        let _ =
            write!(svg, "<path class=\"edge {class}\" d=\"M{x} {y:.0}C{bend} {y:.0} {bend} {to:.0} {x} {to:.0}\"/>");
    }
    for (at, node) in documents.iter().enumerate() {
        let from = (node.behind().min(CLAIM_X - BETWEEN), node.middle());
        curve(&mut svg, flow.class(at), from, (CLAIM_X - 12.0, claim.middle()));
    }
    svg.push_str("</g>");
    for node in &origins {
        node.draw(&mut svg, "node origin");
    }
    for node in &documents {
        node.draw(&mut svg, "node");
    }
    claim.draw(&mut svg, "node claim");
    (WIDTH, lowest.max(claim.top + claim.height()) + EDGE, svg)
}

/// The documents one below the other, those of one origin together.
fn stacked(flow: &Flow, room: f64, x: f64) -> Vec<Placed> {
    let mut nodes: Vec<Placed> = flow.documents.iter().map(|node| Placed { x, ..Placed::within(node, room) }).collect();
    let mut free = EDGE;
    for row in flow.rows() {
        if let Row::Document(at) = row {
            nodes[at].top = free;
            free += (nodes[at].height() + GAP).max(ROW);
        }
    }
    nodes
}

/// The origins, each near the documents that it reaches.
fn beside(flow: &Flow, documents: &[Placed]) -> Vec<Placed> {
    let mut free = EDGE;
    let place = |(at, node)| {
        let mut node = Placed::within(node, ORIGIN);
        let reached = flow.edges.iter().filter(|edge| edge.from == at).map(|edge| documents[edge.to].middle());
        let (count, sum) = reached.fold((0.0, 0.0), |(count, sum), middle| (count + 1.0, sum + middle));
        (node.x, node.top) = (EDGE, (sum / f64::max(count, 1.0) - node.height() / 2.0).max(free));
        free = node.top + (node.height() + GAP).max(ROW);
        node
    };
    flow.origins.iter().enumerate().map(place).collect()
}

/// A line from one point to another, level at both.
fn curve(svg: &mut String, class: &str, (x, y): (f64, f64), (to_x, to_y): (f64, f64)) {
    let bend = f64::midpoint(x, to_x);
    let _ = write!(
        svg,
        "<path class=\"edge {class}\" d=\"M{x:.0} {y:.0}C{bend:.0} {y:.0} {bend:.0} {to_y:.0} {to_x:.0} {to_y:.0}\"/>"
    );
}
