//! The drawing of an argument: premises at the left, and at the right what rests on them. Each claim is a link.

use std::collections::{HashMap, HashSet};
use std::fmt::Write;

use tera::Value;

use crate::model::{ClaimId, ClaimKind};
use crate::plan::Page;
use crate::render::Making;
use crate::render::body::escape;
use crate::wording::{self, Words};

use super::layers::{Layout, Place, arrange};
use super::mark_of;

/// Claims in one drawing; with more than these a list says it better.
pub(in crate::render) const MOST: usize = 40;
/// Steps from a claim to the premises that its own drawing shows last.
const STEPS: usize = 3;

/// The width of a node, and of the room between two columns.
const NODE: usize = 200;
const BETWEEN: usize = 50;
/// The room between two nodes of a column.
const GAP: usize = 26;
/// A column's letters in a line, and its lines; a wide letter counts as two.
const LETTERS: usize = 27;
const LINES: usize = 4;
/// The distance from a node's line to what it says, and from one line of that to the next.
const FIRST_LINE: usize = 20;
const LINE: usize = 19;
/// The distance of a node from the line down its side.
const SIDE: usize = 7;
/// The room around everything.
const EDGE: usize = 10;

/// An argument to be drawn, or the fact that it is too large.
pub(in crate::render) enum Argument {
    /// There is nothing to draw.
    None,
    /// More claims take part than can be drawn.
    TooLarge,
    /// It was drawn.
    Drawn {
        /// Safe SVG.
        drawing: Value,
        /// The claims in it that rest on others which are not, and on how many, in the order of the drawing.
        beyond: Vec<(ClaimId, usize)>,
    },
}

/// The argument around one claim: what it rests on, three steps back, and what rests on it directly. What else these rest
/// on is counted.
pub(in crate::render) fn of_claim(making: Making<'_>, id: ClaimId) -> Argument {
    let dependents = &making.site.assessment[id].dependents;
    let mut graph = Graph::default();
    // One more than can be drawn is enough to know that it cannot.
    for dependent in dependents.iter().take(MOST + 1) {
        graph.add(*dependent);
    }
    graph.add(id);
    graph.follow(making, &[id], STEPS);
    graph.join(making);
    graph.draw(making, Some(id))
}

/// The argument of a text: its judgements, forecasts and recommendations, and everything that they rest on.
pub(in crate::render) fn of_claims(making: Making<'_>, claims: &[ClaimId]) -> Argument {
    let conclusions = conclusions(making, claims);
    let mut graph = Graph::default();
    for claim in &conclusions {
        graph.add(*claim);
    }
    graph.follow(making, &conclusions, usize::MAX);
    graph.draw(making, None)
}

/// The judgements, forecasts and recommendations among some claims that rest on other claims.
pub(in crate::render) fn conclusions(making: Making<'_>, claims: &[ClaimId]) -> Vec<ClaimId> {
    let concludes = |id: &&ClaimId| {
        let claim = &making.site.library[**id];
        let kinds = [ClaimKind::Judgement, ClaimKind::Forecast, ClaimKind::Recommendation];
        kinds.contains(&claim.kind) && !claim.rests_on.is_empty()
    };
    claims.iter().filter(concludes).copied().collect()
}

/// The claims of a drawing, and which rests on which.
#[derive(Default)]
struct Graph {
    claims: Vec<ClaimId>,
    known: HashMap<ClaimId, usize>,
    /// From a premise to what rests on it.
    edges: Vec<(ClaimId, ClaimId)>,
}

impl Graph {
    /// Takes a claim in; says whether it is new.
    fn add(&mut self, claim: ClaimId) -> bool {
        let at = self.claims.len();
        let new = *self.known.entry(claim).or_insert(at) == at;
        if new {
            self.claims.push(claim);
        }
        new
    }

    /// Takes in what some claims rest on, so many steps back, until there is more than can be drawn.
    fn follow(&mut self, making: Making<'_>, from: &[ClaimId], steps: usize) {
        let mut next = from.to_vec();
        let mut followed = vec![];
        for _ in 0..steps {
            let mut found = Vec::new();
            for claim in next {
                if followed.contains(&claim) {
                    continue;
                }
                followed.push(claim);
                for premise in &making.site.library[claim].rests_on {
                    if self.claims.len() > MOST {
                        return;
                    }
                    self.add(*premise);
                    self.edges.push((*premise, claim));
                    found.push(*premise);
                }
            }
            if found.is_empty() {
                return;
            }
            next = found;
        }
    }

    /// Takes in every edge between its claims.
    fn join(&mut self, making: Making<'_>) {
        let mut drawn: HashSet<(ClaimId, ClaimId)> = self.edges.iter().copied().collect();
        for claim in &self.claims {
            for premise in making.site.library[*claim].rests_on.iter().filter(|it| self.known.contains_key(it)) {
                if drawn.insert((*premise, *claim)) {
                    self.edges.push((*premise, *claim));
                }
            }
        }
    }

    /// The claims that rest on others which are not in it, and on how many.
    fn beyond(&self, making: Making<'_>) -> Vec<(ClaimId, usize)> {
        let counted = self.claims.iter().map(|claim| {
            let premises = &making.site.library[*claim].rests_on;
            (*claim, premises.iter().filter(|premise| !self.known.contains_key(premise)).count())
        });
        counted.filter(|(_, count)| *count > 0).collect()
    }

    fn draw(&self, making: Making<'_>, this: Option<ClaimId>) -> Argument {
        if self.edges.is_empty() {
            return Argument::None;
        }
        if self.claims.len() > MOST {
            return Argument::TooLarge;
        }
        let beyond = self.beyond(making);
        let node = |id: &ClaimId| {
            let undrawn = beyond.iter().find(|(claim, _)| claim == id).map_or(0, |(_, count)| *count);
            Node { undrawn, ..Node::new(making, *id, this) }
        };
        let nodes: Vec<Node> = self.claims.iter().map(node).collect();
        let heights: Vec<usize> = nodes.iter().map(Node::height).collect();
        let edges: Vec<(usize, usize)> =
            self.edges.iter().map(|(from, to)| (self.known[from], self.known[to])).collect();
        let layout = arrange(&heights, &edges, GAP);
        Argument::Drawn { drawing: Value::safe_string(&svg(making.words, &nodes, &edges, &layout)), beyond }
    }
}

/// A claim of the drawing.
struct Node {
    address: Option<String>,
    tone: &'static str,
    symbol: &'static str,
    /// What its evidence adds up to, and what has been done to it, in lines.
    state: Vec<String>,
    /// What it has from its premises, in lines, and the colour of the gravest.
    carried: Option<(Vec<String>, &'static str)>,
    lines: Vec<String>,
    /// How many of its premises are not in the drawing.
    undrawn: usize,
}

impl Node {
    fn new(making: Making<'_>, id: ClaimId, this: Option<ClaimId>) -> Self {
        let Making { site, root, words, .. } = making;
        let claim = &site.library[id];
        let found = &site.assessment[id];
        let wording::Standing { symbol, tone, label, .. } = wording::standing(words, found.standing);
        let state = std::iter::once(label).chain(wording::own_marks(words, found)).collect::<Vec<_>>().join(", ");
        let gravest = found.burdens.first();
        let carried = gravest.map(|gravest| {
            let told =
                words.say_own("node_rests_on", &[("what", wording::carried_marks(words, found).join(", ").into())]);
            (wrapped(&told), wording::burden_tone(gravest.burden))
        });
        let own = this == Some(id);
        let address = (!own).then(|| format!("{root}{}", site.plan.addresses.of(site.library, Page::Claim(id))));
        let lines = if own {
            vec![words.text("this_claim").to_owned()]
        } else {
            wrapped(&wording::short_sentence(claim, site.config.likelihood_scale))
        };
        Self { address, tone, symbol, state: wrapped(&state), carried, lines, undrawn: 0 }
    }

    fn height(&self) -> usize {
        let carried = self.carried.as_ref().map_or(0, |(lines, _)| lines.len());
        let undrawn = usize::from(self.undrawn > 0);
        FIRST_LINE + (self.state.len() - 1 + self.lines.len() + undrawn + carried) * LINE + 4
    }
}

fn svg(words: &Words, nodes: &[Node], edges: &[(usize, usize)], layout: &Layout) -> String {
    let width = layout.columns * (NODE + BETWEEN) - BETWEEN + 2 * EDGE;
    let height = layout.height + 2 * EDGE;
    let mut svg = String::with_capacity(4096);
    let _ = write!(
        svg,
        "<svg class=\"diagram map\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" role=\"group\" \
         aria-labelledby=\"argument-title\" aria-describedby=\"argument-text\"><title id=\"argument-title\">",
    );
    escape(words.text("drawing_of_argument"), &mut svg);
    svg.push_str("</title><desc id=\"argument-text\">");
    let told = [words.say("argument_told", &[("count", nodes.len().into())])].into_iter().chain(undrawn(words, nodes));
    let told: Vec<String> = told.chain([words.text("list_says_the_same").to_owned()]).collect();
    escape(&told.join(" "), &mut svg);
    svg.push_str("</desc>");
    for ((from, to), passages) in edges.iter().zip(&layout.passages) {
        line(&mut svg, nodes[*from].tone, layout.nodes[*from], passages, layout.nodes[*to]);
    }
    for (node, place) in nodes.iter().zip(&layout.nodes) {
        draw_node(words, &mut svg, node, *place);
    }
    svg.push_str("</svg>");
    svg
}

/// How much is left out of a drawing, as its description says it.
fn undrawn(words: &Words, nodes: &[Node]) -> Option<String> {
    let left_out: Vec<usize> = nodes.iter().map(|node| node.undrawn).filter(|count| *count > 0).collect();
    match (left_out.len(), left_out.iter().sum::<usize>()) {
        (0, _) => None,
        (1, 1) => Some(words.text("undrawn_one_one").to_owned()),
        (1, all) => Some(words.say("undrawn_one", &[("all", all.into())])),
        (claims, all) => Some(words.say("undrawn_many", &[("claims", claims.into()), ("all", all.into())])),
    }
}

fn left(column: usize) -> usize {
    EDGE + column * (NODE + BETWEEN)
}

/// A line from a premise to what rests on it, through the passages between.
fn line(svg: &mut String, tone: &str, from: Place, passages: &[Place], to: Place) {
    let _ = write!(svg, "<path class=\"edge {tone}\" d=\"M{} {}", left(from.column) + NODE, from.y + EDGE);
    let mut last = from;
    for place in passages.iter().chain([&to]) {
        let (x, y, to_x, to_y) = (left(last.column) + NODE, last.y + EDGE, left(place.column), place.y + EDGE);
        let bend = (x + to_x) / 2;
        let _ = write!(svg, "C{bend} {y} {bend} {to_y} {to_x} {to_y}");
        if *place != to {
            let _ = write!(svg, "h{NODE}");
        }
        last = *place;
    }
    svg.push_str("\"/>");
}

fn draw_node(words: &Words, svg: &mut String, node: &Node, place: Place) {
    // Within a node all is counted from its corner: what is the same in many nodes then packs well.
    let (x, y) = (left(place.column), place.y + EDGE);
    match &node.address {
        Some(address) => {
            let _ = write!(svg, "<a class=\"node {}\" transform=\"translate({x} {y})\" href=\"", node.tone);
            escape(address, svg);
            svg.push_str("\">");
        }
        None => {
            let _ = write!(svg, "<g class=\"node this {}\" transform=\"translate({x} {y})\">", node.tone);
        }
    }
    let _ = write!(svg, "<rect width=\"{NODE}\" height=\"{}\"/><path d=\"M0 0h{NODE}\"/>", node.height());
    let mut baseline = FIRST_LINE;
    draw_lines(svg, "state", &mut baseline, node.symbol, &node.state);
    draw_lines(svg, "", &mut baseline, "", &node.lines);
    if node.undrawn > 0 {
        let told = words.say_own("node_undrawn", &[("count", node.undrawn.into())]);
        draw_lines(svg, "state", &mut baseline, "", &[told]);
    }
    if let Some((lines, tone)) = &node.carried {
        // The line down the side has a pattern of its own, so that it is seen where colours are not.
        let _ = write!(svg, "<path class=\"carried {tone}\" d=\"M-{SIDE} 0v{}\"/>", node.height());
        draw_lines(svg, &format!("state carried {tone}"), &mut baseline, "↳", lines);
    }
    svg.push_str(if node.address.is_some() { "</a>" } else { "</g>" });
}

/// Lines of a text one below the other, the first behind a symbol where there is one.
fn draw_lines(svg: &mut String, class: &str, baseline: &mut usize, symbol: &str, lines: &[String]) {
    let mark = mark_of(lines.first().map_or("", String::as_str));
    for (at, words) in lines.iter().enumerate() {
        let _ = match class {
            "" => write!(svg, "<text y=\"{baseline}\">"),
            _ => write!(svg, "<text class=\"{class}\" y=\"{baseline}\">"),
        };
        if at == 0 && !symbol.is_empty() {
            let _ = write!(svg, "<tspan class=\"symbol\" aria-hidden=\"true\">{symbol}</tspan> ");
        }
        svg.push_str(mark);
        escape(words, svg);
        // The lines are one text: without this, its words would run together where it is read out.
        svg.push_str(" </text>");
        *baseline += LINE;
    }
}

/// A text in lines that fit into a column; of a long one, the beginning.
fn wrapped(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = vec![String::new()];
    let mut free = LETTERS;
    for word in text.split_whitespace() {
        let wide: usize = word.chars().map(width).sum();
        let at_start = free == LETTERS;
        if !at_start && wide + 1 > free {
            lines.push(String::new());
            free = LETTERS;
        } else if !at_start {
            push(&mut lines, ' ', &mut free);
        }
        // A word longer than a line, or a text in a script without spaces, is broken where the line ends.
        for letter in word.chars() {
            push(&mut lines, letter, &mut free);
        }
    }
    if lines.len() > LINES {
        lines.truncate(LINES);
        if let Some(last) = lines.last_mut() {
            while last.chars().map(width).sum::<usize>() >= LETTERS {
                last.pop();
            }
            let kept = last.trim_end_matches(|letter: char| !letter.is_alphanumeric()).len();
            last.truncate(kept);
            last.push('…');
        }
    }
    lines
}

fn push(lines: &mut Vec<String>, letter: char, free: &mut usize) {
    if width(letter) > *free {
        lines.push(String::new());
        *free = LETTERS;
    }
    *free = free.saturating_sub(width(letter));
    if let Some(last) = lines.last_mut() {
        last.push(letter);
    }
}

/// How many letters' room a character takes: none where it stands on the one before, two in the wide scripts of East
/// Asia.
fn width(letter: char) -> usize {
    match u32::from(letter) {
        0x0300..=0x036F | 0x064B..=0x065F | 0x17B4..=0x17D3 | 0x200B..=0x200F => 0,
        0x1100..=0x115F | 0x2E80..=0xA4CF | 0xAC00..=0xD7A3 | 0xF900..=0xFAFF | 0xFF00..=0xFF60 => 2,
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_broken_between_words_and_a_long_one_is_cut() {
        assert_eq!(wrapped("A short one"), ["A short one"]);
        assert_eq!(
            wrapped("North Korea gained about 20 billion US dollars from its support"),
            ["North Korea gained about 20", "billion US dollars from its", "support"]
        );
        let cut = wrapped(&"word ".repeat(60));
        assert_eq!((cut.len(), cut[3].as_str()), (4, "word word word word word…"));
    }

    #[test]
    fn a_text_without_spaces_is_broken_where_the_line_ends() {
        let lines = wrapped(&"字".repeat(40));
        assert_eq!(lines.iter().map(|line| line.chars().count()).collect::<Vec<_>>(), [13, 13, 13, 1]);
        assert_eq!(wrapped(""), [""]);
    }
}
