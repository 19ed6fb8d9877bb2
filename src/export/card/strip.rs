//! What a brief's evidence adds up to: a bar with a part for each standing, and its counts. Parts differ by pattern too,
//! so that they can be told without colours.

use crate::assess::Standing;
use crate::head;
use crate::model::BriefId;
use crate::site::Site;
use crate::wording::{self, Words};

use super::canvas::{Canvas, Ink};
use super::letters::Font;
use super::{MARGIN, WIDTH};

/// Where the bar is, and how high.
const TOP: f32 = 472.0;
const HEIGHT: f32 = 36.0;
/// Between two parts of it.
const GAP: f32 = 4.0;
/// Heights of the letters of the counts: the larger unless they need a third line, for which there is no room.
const LETTERS: [f32; 2] = [27.0, 22.0];
/// From one line of them to the next.
const LINE: f32 = 42.0;
/// The square before a count, and what stands behind it and behind the count.
const SQUARE: f32 = 24.0;
const SPACE: (f32, f32) = (11.0, 30.0);

/// Draws them; nothing for a brief without claims.
pub(super) fn draw(site: Site<'_>, words: &Words, id: BriefId, font: &Font, canvas: &mut Canvas) {
    let parts = head::standings(site, id);
    if parts.is_empty() {
        return;
    }
    let all = parts.iter().map(|(_, count)| count).sum();
    bar(&parts, all, canvas);
    legend(words, &parts, all, font, canvas);
}

fn bar(parts: &[(Standing, usize)], all: usize, canvas: &mut Canvas) {
    let mut done = 0;
    for (standing, count) in parts {
        let at = |claims: usize| MARGIN + WIDTH * claims as f32 / all as f32;
        let (left, right) = (at(done), at(done + count));
        done += count;
        let gap = if done == all { 0.0 } else { GAP };
        swatch(*standing, (left, TOP, (right - left - gap).max(2.0), HEIGHT), canvas);
    }
}

fn legend(words: &Words, parts: &[(Standing, usize)], all: usize, font: &Font, canvas: &mut Canvas) {
    let mut labels = vec![(None, format!("{all} {}:", if all == 1 { "claim" } else { "claims" }))];
    let counted =
        |(standing, count): &(Standing, usize)| (Some(*standing), wording::standing_count(words, *standing, *count));
    labels.extend(parts.iter().map(counted));
    let [large, small] = LETTERS;
    let placed = placed(&labels, font, large);
    let (size, placed) = match placed.last() {
        Some((_, line)) if *line > 1 => (small, self::placed(&labels, font, small)),
        _ => (large, placed),
    };
    for ((standing, label), (mut left, line)) in labels.iter().zip(placed) {
        let baseline = TOP + HEIGHT + LINE * (line as f32 + 1.0);
        if let Some(standing) = standing {
            swatch(*standing, (left, baseline - SQUARE + 3.0, SQUARE, SQUARE), canvas);
            left += SQUARE + SPACE.0;
        }
        font.line(canvas, label, (left, baseline), (size, Ink::Soft));
    }
}

/// Where each count begins, and in which line.
fn placed(labels: &[(Option<Standing>, String)], font: &Font, size: f32) -> Vec<(f32, usize)> {
    let (mut left, mut line) = (MARGIN, 0);
    let mut placed = Vec::with_capacity(labels.len());
    for (standing, label) in labels {
        let width = standing.map_or(0.0, |_| SQUARE + SPACE.0) + font.width(label, size);
        if left > MARGIN && left + width > MARGIN + WIDTH {
            (left, line) = (MARGIN, line + 1);
        }
        placed.push((left, line));
        left += width + SPACE.1;
    }
    placed
}

/// An area in the colour and the pattern of a standing.
fn swatch(standing: Standing, area: (f32, f32, f32, f32), canvas: &mut Canvas) {
    let ink = Ink::Tone(wording::standing_tone(standing));
    let (width, height) = (area.2.round() as usize, area.3.round() as usize);
    canvas.fill_where(area, ink, |x, y| {
        let rim = x < 3 || y < 3 || x + 3 >= width || y + 3 >= height;
        rim || takes(standing, x, y)
    });
}

/// Which pixels a standing's pattern takes.
fn takes(standing: Standing, x: usize, y: usize) -> bool {
    match standing {
        Standing::OnRecord => true,
        Standing::Corroborated => y % 8 < 6,
        Standing::SingleOrigin => y % 10 < 4,
        Standing::Disputed => (x + y) % 12 < 7,
        Standing::Argued => x % 7 < 4 && y % 7 < 4,
        Standing::Unsupported => false,
        Standing::Open => x % 10 < 3,
        Standing::Overdue => (x + 1024 - y) % 12 < 4,
        Standing::Resolved => x % 8 < 2 || y % 8 < 2,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_counts_have_room_in_two_lines() {
        let font = Font::new(super::super::letters::Face::Sans);
        let mut labels = vec![(None, "100 claims:".to_owned())];
        labels.extend(
            Standing::ALL
                .map(|standing| (Some(standing), wording::standing_count(&Words::of_program("en"), standing, 99))),
        );
        assert_eq!(placed(&labels, &font, LETTERS[1]).last().map(|(_, line)| *line), Some(1));
    }

    #[test]
    fn every_two_standings_can_be_told_without_colours() {
        let drawn = |standing: Standing| -> Vec<bool> {
            (3..21).flat_map(|y| (3..21).map(move |x| takes(standing, x, y))).collect()
        };
        for one in Standing::ALL {
            for other in Standing::ALL {
                let different = drawn(one).iter().zip(drawn(other)).filter(|(a, b)| *a != b).count();
                assert!(one == other || different > 40, "{one:?} and {other:?} differ in {different} of 324 pixels");
            }
        }
    }
}
