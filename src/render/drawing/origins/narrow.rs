//! One column for small screens: each origin with the documents that relay it beneath, and the claim at the foot. Lines
//! run down at the left from origins to documents, and at the right from documents to the claim.

use std::fmt::Write;

use super::{Edge, Flow, Placed, Row};
use crate::model::Stance;

const WIDTH: f64 = 340.0;
const TOP: f64 = 4.0;
/// Where words begin: of what has an origin above it, and of all else.
const UNDER: f64 = 44.0;
const ALONE: f64 = 22.0;
/// Where words end.
const END: f64 = 306.0;
/// The room between two nodes, and above one with which something new begins.
const GAP: f64 = 10.0;
const BREAK: f64 = 20.0;
/// The bend of a line's corner, and the room between the lines of two stances.
const CORNER: f64 = 7.0;
const APART: f64 = 5.0;

/// The width, the height, and what is drawn.
pub(super) fn draw(flow: &Flow) -> (f64, f64, String) {
    let rows = flow.rows();
    let mut origins: Vec<Placed> = flow.origins.iter().map(|node| within(node, ALONE)).collect();
    let is_under = |at: usize| flow.edges.iter().chain(&flow.within).any(|edge| edge.to == at);
    let mut documents: Vec<Placed> = (flow.documents.iter().enumerate())
        .map(|(at, node)| within(node, if is_under(at) { UNDER } else { ALONE }))
        .collect();
    let mut free = TOP;
    for (position, row) in rows.iter().enumerate() {
        let node = match row {
            Row::Origin(at) => &mut origins[*at],
            Row::Document(at) => &mut documents[*at],
        };
        free += if position == 0 {
            0.0
        } else if node.x > ALONE {
            GAP
        } else {
            BREAK
        };
        node.top = free;
        free += node.height();
    }
    let mut claim = within(&flow.claim, ALONE);
    claim.top = free + BREAK;

    let mut svg = String::with_capacity(2048);
    svg.push_str("<g fill=\"none\">");
    for edge in &flow.edges {
        down(&mut svg, flow, *edge, (&origins[edge.from], &documents[edge.to]));
    }
    for edge in &flow.within {
        down(&mut svg, flow, *edge, (&documents[edge.from], &documents[edge.to]));
    }
    for (at, node) in documents.iter().enumerate() {
        let trunk = END + 14.0 + lane(flow.stances[at]);
        let _ = write!(
            svg,
            "<path class=\"edge {}\" d=\"M{:.0} {:.0}H{}q{CORNER} 0 {CORNER} {CORNER}V{:.0}q0 {CORNER} -{CORNER} {CORNER}H{:.0}\"/>",
            flow.class(at),
            node.behind().min(END),
            node.middle(),
            trunk - CORNER,
            claim.middle() - APART + lane(flow.stances[at]) - CORNER,
            claim.behind()
        );
    }
    svg.push_str("</g>");
    for node in &origins {
        node.draw(&mut svg, "node origin");
    }
    for node in &documents {
        node.draw(&mut svg, "node");
    }
    claim.draw(&mut svg, "node claim");
    (WIDTH, claim.top + claim.height() + TOP, svg)
}

fn within(node: &super::Node, x: f64) -> Placed {
    Placed { x, ..Placed::within(node, END - x) }
}

/// A line at the left from one node to another, which may stand above it.
fn down(svg: &mut String, flow: &Flow, edge: Edge, (from, to): (&Placed, &Placed)) {
    let x = from.x - 18.0 + lane(flow.stances[edge.to]) * 0.4;
    let (start, end) = (from.middle(), to.middle());
    let (turn, before) =
        if end > start { (CORNER.to_string(), end - CORNER) } else { (format!("-{CORNER}"), end + CORNER) };
    let _ = write!(
        svg,
        "<path class=\"edge {}\" d=\"M{} {start:.0}H{}q-{CORNER} 0 -{CORNER} {turn}V{before:.0}q0 {turn} {CORNER} {turn}H{}\"/>",
        flow.class(edge.to),
        from.x - 4.0,
        x + CORNER,
        to.x - 6.0
    );
}

/// How far a line of a stance runs from the first: where they meet, each is seen.
fn lane(stance: Stance) -> f64 {
    match stance {
        Stance::Supports => 0.0,
        Stance::Disputes => APART,
        Stance::Qualifies => 2.0 * APART,
        Stance::Context => 3.0 * APART,
    }
}
