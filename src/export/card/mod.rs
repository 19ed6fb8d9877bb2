//! The card of a brief: a picture for links that are shared, drawn from the brief's title, its authors and what its
//! evidence adds up to (PNG, 1200 × 630 pixels).
//!
//! It is drawn without the system's fonts, so that it is the same on every machine. What those that come with the program
//! cannot draw is left out, and never stands there as empty boxes: see [`letters`].

mod canvas;
mod letters;
mod strip;

use crate::head::CARD_SIZE;
use crate::model::{Brief, BriefId};
use crate::site::Site;
use crate::wording::{self, Words};

use canvas::{Canvas, Ink};
use letters::{Face, Font};

/// From the edge of the picture to what is on it.
const MARGIN: f32 = 72.0;
/// How wide a line may be.
const WIDTH: f32 = CARD_SIZE.0 as f32 - 2.0 * MARGIN;
/// Heights of letters for titles, the largest that fits is taken; and how many lines of it there is room for.
const TITLE: [(f32, usize); 5] = [(82.0, 2), (70.0, 3), (60.0, 4), (50.0, 5), (42.0, 6)];
/// Where the title begins; from there to its first base line, and from line to line, in heights of its letters.
const TITLE_TOP: f32 = 132.0;
const ASCENT: f32 = 0.82;
const LEADING: f32 = 1.12;
/// Height of the letters above and below the title.
const SMALL: f32 = 28.0;

/// The fonts of all cards of a site.
#[derive(Debug)]
pub(super) struct Fonts {
    serif: Font,
    sans: Font,
    /// For a site whose words have letters that these fonts do not have.
    english: Words,
}

impl Default for Fonts {
    fn default() -> Self {
        Self { serif: Font::new(Face::Serif), sans: Font::new(Face::Sans), english: Words::of_program("en") }
    }
}

/// Draws the card of a brief, into `buffer`.
pub(super) fn write(site: Site<'_>, Fonts { serif, sans, english }: &Fonts, id: BriefId, buffer: &mut Vec<u8>) {
    let brief = &site.library[id];
    let words = if sans.drawable(site.words().text("claims")).is_some() { site.words() } else { english };
    let mut canvas = Canvas::new(CARD_SIZE);
    canvas.fill((0.0, 0.0, CARD_SIZE.0 as f32, 12.0), Ink::Dark);

    let kind = wording::brief_kind(words, brief.kind);
    let title = serif.drawable(&brief.title);
    // Where the title cannot be drawn, what sort of text it is takes its place.
    let behind = title.as_ref().map(|_| format!("  ·  {kind}")).unwrap_or_default();
    let name = sans.drawable(&site.config.title).unwrap_or_default();
    let head = sans.cut(&name, SMALL, WIDTH - sans.width(&behind, SMALL)) + &behind;
    sans.line(&mut canvas, head.trim_start_matches([' ', '·']), (MARGIN, 86.0), (SMALL, Ink::Soft));

    let (size, lines) = fitted(serif, title.as_deref().unwrap_or(kind));
    let mut baseline = TITLE_TOP + size * ASCENT;
    for line in lines {
        serif.line(&mut canvas, &line, (MARGIN, baseline), (size, Ink::Dark));
        baseline += size * LEADING;
    }
    baseline += (size * 0.72).max(40.0) - size * LEADING;
    let by = by(site, words, brief, sans);
    sans.line(&mut canvas, &sans.cut(&by, SMALL, WIDTH), (MARGIN, baseline), (SMALL, Ink::Soft));

    strip::draw(site, words, id, sans, &mut canvas);
    canvas.write(buffer);
}

/// The title in lines of the largest size at which all of it fits; at the smallest it may be cut.
fn fitted(font: &Font, title: &str) -> (f32, Vec<String>) {
    let [.., (smallest, most)] = TITLE;
    for (size, most) in TITLE {
        let lines = font.lines(title, size, WIDTH);
        if lines.len() <= most {
            return (size, balanced(font, title, (size, lines.len())));
        }
    }
    let mut lines = font.lines(title, smallest, WIDTH);
    lines.truncate(most);
    if let Some(last) = lines.last_mut() {
        *last = font.cut(&format!("{last} …"), smallest, WIDTH);
    }
    (smallest, lines)
}

/// The same number of lines, of a length that is as even as it can be.
fn balanced(font: &Font, title: &str, (size, count): (f32, usize)) -> Vec<String> {
    let (mut narrowest, mut narrower) = (WIDTH, WIDTH / 2.0);
    while narrowest - narrower > 16.0 {
        let between = f32::midpoint(narrowest, narrower);
        match font.lines(title, size, between).len() == count {
            true => narrowest = between,
            false => narrower = between,
        }
    }
    font.lines(title, size, narrowest)
}

/// Who wrote it and when. All of the authors or none: to leave one out would be to say that the others wrote it alone.
fn by(site: Site<'_>, words: &Words, brief: &Brief, font: &Font) -> String {
    let names: Option<Vec<String>> = brief.authors.iter().map(|id| font.drawable(&site.library[*id].name)).collect();
    let date = wording::date(words, brief.date);
    match names.filter(|names| !names.is_empty()) {
        Some(names) if names.len() <= 3 => format!("{}  ·  {date}", wording::listed(words, &names)),
        Some(names) => {
            let others = [("count", names.len() - 1)];
            let all = words.say_counts("author_and_others", &others, &[("name", (&names[0]).into())]);
            format!("{all}  ·  {date}")
        }
        None => date,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_is_set_as_large_as_it_fits_and_cut_only_at_the_smallest() {
        let font = Font::new(Face::Serif);
        let (size, lines) = fitted(&font, "What did North Korea earn?");
        assert_eq!((size, lines.len()), (82.0, 2));
        // Even lines read better than one word alone.
        assert!(lines.iter().all(|line| line.split(' ').count() >= 2), "{lines:?}");
        let (size, lines) = fitted(&font, "Who takes the ferry across the harbour, and why? ".repeat(3).trim());
        assert!(size < 82.0 && lines.concat().ends_with("why?"), "{size} {lines:?}");
        let (size, lines) = fitted(&font, "committees ".repeat(60).trim());
        assert_eq!((size, lines.len()), (42.0, 6));
        assert!(lines[5].ends_with('…'));
    }
}
