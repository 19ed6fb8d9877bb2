//! Texts in the two fonts that come with the program: Latin with its accents, Greek and Cyrillic letters.
//!
//! Letters are set one after the other, with kerning and nothing else. That is enough for these scripts, and wrong for
//! those that join or reorder their letters (Arabic, Khmer, Devanagari) or that the fonts have not (Chinese). A text with one
//! letter of those is not drawn at all: half a name is another name. Signs that are no letters, an emoji or an arrow,
//! are left out alone.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use ab_glyph::{Font as _, FontRef, GlyphId, PxScale, ScaleFont as _, point};
use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use super::canvas::{Canvas, Ink, Shape, step};

/// Which font.
#[derive(Debug, Clone, Copy)]
pub(super) enum Face {
    /// For titles.
    Serif,
    /// For everything else.
    Sans,
}

/// A letter begins at one of these parts of a pixel: so few that it is drawn once, so many that no gap is seen to differ.
const PARTS: f32 = 4.0;

/// What a letter’s pixels depend on: which it is, the bits of its size, and at which part of a pixel it begins.
type Drawn = (GlyphId, u32, u8);

/// A font that is ready to draw, with the letters that it has drawn already: most of one card are those of another.
#[derive(Debug)]
pub(super) struct Font {
    font: Option<FontRef<'static>>,
    drawn: RwLock<HashMap<Drawn, Arc<Shape>>>,
}

impl Font {
    pub(super) fn new(face: Face) -> Self {
        let bytes: &[u8] = match face {
            Face::Serif => include_bytes!("fonts/card-serif.ttf"),
            Face::Sans => include_bytes!("fonts/card-sans.ttf"),
        };
        Self { font: FontRef::try_from_slice(bytes).ok(), drawn: RwLock::default() }
    }

    /// The text as this font can draw it; `None` where a letter of it is missing, or nothing is left.
    pub(super) fn drawable(&self, text: &str) -> Option<String> {
        let font = self.font.as_ref()?;
        let mut drawn = String::with_capacity(text.len());
        for letter in text.nfc() {
            if letter.is_whitespace() {
                if !drawn.is_empty() && !drawn.ends_with(' ') {
                    drawn.push(' ');
                }
            } else if is_combining_mark(letter) {
                return None;
            } else if font.glyph_id(letter) != GlyphId(0) {
                drawn.push(letter);
            } else if letter.is_alphanumeric() {
                return None;
            }
        }
        let drawn = drawn.trim_end().to_owned();
        drawn.contains(char::is_alphanumeric).then_some(drawn)
    }

    /// How wide a text is.
    pub(super) fn width(&self, text: &str, size: f32) -> f32 {
        self.set(text, size, |_, _| {})
    }

    /// The text in lines of at most that width, broken at spaces; a word that is wider is broken where it must be.
    pub(super) fn lines(&self, text: &str, size: f32, width: f32) -> Vec<String> {
        let mut lines: Vec<String> = Vec::new();
        for word in text.split(' ') {
            match lines.last_mut() {
                Some(line) if self.width(&format!("{line} {word}"), size) <= width => {
                    line.push(' ');
                    line.push_str(word);
                }
                _ => lines.extend(self.pieces(word, size, width)),
            }
        }
        lines
    }

    fn pieces(&self, word: &str, size: f32, width: f32) -> Vec<String> {
        let mut pieces = vec![String::new()];
        for letter in word.chars() {
            let Some(piece) = pieces.last_mut() else { break };
            piece.push(letter);
            if self.width(piece, size) > width && piece.chars().count() > 1 {
                piece.pop();
                pieces.push(letter.to_string());
            }
        }
        pieces
    }

    /// As much of the text as has room in one line, with `…` where something is left out.
    pub(super) fn cut(&self, text: &str, size: f32, width: f32) -> String {
        if self.width(text, size) <= width {
            return text.to_owned();
        }
        let mut cut = text.trim_end_matches('…').trim_end().to_owned();
        while self.width(&format!("{cut}…"), size) > width && cut.pop().is_some() {}
        format!("{}…", cut.trim_end_matches([' ', ',', '·']))
    }

    /// Draws a text in one line that begins at this point of its base line.
    pub(super) fn line(&self, canvas: &mut Canvas, text: &str, (left, baseline): (f32, f32), (size, ink): (f32, Ink)) {
        self.set(text, size, |glyph, at| {
            let part = ((left + at) * PARTS).round().max(0.0) as u32;
            let (whole, part) = (part / PARTS as u32, part % PARTS as u32);
            let shape = self.shape((glyph, size.to_bits(), part as u8));
            canvas.lay(&shape, (whole as i32, baseline.round() as i32), ink);
        });
    }

    /// The pixels of a letter.
    fn shape(&self, drawn: Drawn) -> Arc<Shape> {
        // What a panic elsewhere has left is whole: letters are only ever added.
        if let Some(shape) = self.drawn.read().unwrap_or_else(PoisonError::into_inner).get(&drawn) {
            return Arc::clone(shape);
        }
        let shape = Arc::new(self.draw(drawn).unwrap_or_default());
        Arc::clone(self.drawn.write().unwrap_or_else(PoisonError::into_inner).entry(drawn).or_insert(shape))
    }

    /// Draws a letter; `None` where nothing is to be seen of it.
    fn draw(&self, (glyph, size, part): Drawn) -> Option<Shape> {
        let font = self.font.as_ref()?;
        let scale = self.scale(font, f32::from_bits(size));
        let placed = glyph.with_scale_and_position(scale, point(f32::from(part) / PARTS, 0.0));
        let outline = font.outline_glyph(placed)?;
        let bounds = outline.px_bounds();
        let width = bounds.width() as usize;
        let mut steps = vec![0; width * bounds.height() as usize];
        outline.draw(|x, y, coverage| {
            if let Some(pixel) = steps.get_mut(y as usize * width + x as usize) {
                *pixel = step(coverage);
            }
        });
        Some(Shape { left: bounds.min.x as i32, top: bounds.min.y as i32, width, steps })
    }

    /// Sets glyphs one behind the other, and gives the width of all.
    fn set(&self, text: &str, size: f32, mut each: impl FnMut(GlyphId, f32)) -> f32 {
        let Some(font) = &self.font else { return 0.0 };
        let scaled = font.as_scaled(self.scale(font, size));
        let mut at = 0.0;
        let mut last = None;
        for letter in text.chars() {
            let glyph = scaled.glyph_id(letter);
            at += last.map_or(0.0, |last| scaled.kern(last, glyph));
            each(glyph, at);
            at += scaled.h_advance(glyph);
            last = Some(glyph);
        }
        at
    }

    /// The scale at which an em has this height in pixels; the crate counts from the top to the bottom of all letters.
    fn scale(&self, font: &FontRef<'static>, size: f32) -> PxScale {
        let em = font.units_per_em().unwrap_or(1000.0);
        PxScale::from(size * font.height_unscaled() / em)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_font_has_not_is_never_drawn_as_a_box() {
        let font = Font::new(Face::Serif);
        for text in
            ["What did North Korea earn?", "Ågren, Łukasz: Nguyễn", "Ποιος αγοράζει", "Кто покупает", "“50%” – €5"]
        {
            assert_eq!(font.drawable(text).as_deref(), Some(text));
        }
        for text in ["تجارة العبّارات", "ការស្រាវជ្រាវ", "渡轮", "फेरी", "Lee 李", "x\u{20d7}", "", " ", "🚢"]
        {
            assert_eq!(font.drawable(text), None, "{text}");
        }
        // Signs that are no letters are left out alone; a mark that composes with its letter is that letter.
        assert_eq!(font.drawable("Ferries 🚢 \u{200f}\n now").as_deref(), Some("Ferries now"));
        assert_eq!(font.drawable("Cafe\u{301}").as_deref(), Some("Café"));
    }

    #[test]
    fn lines_are_never_wider_than_their_room_and_keep_every_word() {
        let font = Font::new(Face::Serif);
        let title = "Who buys Russia’s energy, and Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft?";
        for size in [20.0, 60.0, 90.0] {
            let lines = font.lines(title, size, 500.0);
            assert!(lines.iter().all(|line| font.width(line, size) <= 500.0), "{lines:?}");
            assert_eq!(lines.concat().replace(' ', ""), title.replace(' ', ""));
        }
        let cut = font.cut(title, 40.0, 300.0);
        assert!(font.width(&cut, 40.0) <= 300.0 && cut.ends_with('…'), "{cut}");
    }

    #[test]
    fn letters_are_kerned() {
        let font = Font::new(Face::Serif);
        assert!(font.width("AV", 100.0) < font.width("A", 100.0) + font.width("V", 100.0));
    }
}
