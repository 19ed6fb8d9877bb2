//! A picture of few colours: paper, two inks from faint to full, and the tones of standings.

use crate::head::CARD_SIZE;

/// Steps from paper to full ink: what the edges of letters are drawn with.
const STEPS: u8 = 32;

/// Red, green and blue.
type Rgb = [u8; 3];

/// The colours of the default theme by day (`folio.css`): there they are tested for contrast.
const PAPER: Rgb = [0xfd, 0xfc, 0xf9];
const DARK: Rgb = [0x1b, 0x1a, 0x17];
const SOFT: Rgb = [0x5d, 0x5a, 0x53];
const TONES: [(&str, Rgb); 6] = [
    ("held", [0x1f, 0x6f, 0x4a]),
    ("single", [0x8a, 0x5a, 0x00]),
    ("disputed", [0xa3, 0x26, 0x2a]),
    ("open", [0x5b, 0x4a, 0x9c]),
    ("argued", [0x46, 0x60, 0x6b]),
    ("bare", [0x6b, 0x67, 0x60]),
];

/// What something is drawn in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ink {
    /// That of the title.
    Dark,
    /// That of everything else in letters.
    Soft,
    /// That of a standing, by the name of its tone.
    Tone(&'static str),
}

/// A letter’s pixels, row by row, each a step from paper to ink, and where they lie about the point at which the letter
/// stands on its base line.
#[derive(Debug, Default)]
pub(super) struct Shape {
    pub(super) left: i32,
    pub(super) top: i32,
    pub(super) width: usize,
    pub(super) steps: Vec<u8>,
}

/// How many steps from paper a pixel is of which a letter covers so much, from 0 to 1.
pub(super) fn step(coverage: f32) -> u8 {
    (coverage.clamp(0.0, 1.0) * f32::from(STEPS - 1)).round() as u8
}

/// Left, top, width and height in pixels.
pub(super) type Area = (f32, f32, f32, f32);

/// A picture, pixel by pixel, each the number of a colour.
pub(super) struct Canvas {
    width: usize,
    height: usize,
    pixels: Vec<u8>,
}

impl Canvas {
    /// White paper.
    pub(super) fn new((width, height): (u32, u32)) -> Self {
        let (width, height) = (width as usize, height as usize);
        Self { width, height, pixels: vec![0; width * height] }
    }

    /// Fills an area.
    pub(super) fn fill(&mut self, area: Area, ink: Ink) {
        self.fill_where(area, ink, |_, _| true);
    }

    /// Fills those pixels of an area that a pattern takes; it is given their distance from the left and the top.
    pub(super) fn fill_where(
        &mut self,
        (left, top, width, height): Area,
        ink: Ink,
        takes: impl Fn(usize, usize) -> bool,
    ) {
        let edge = |at: f32, end: usize| (at.round().max(0.0) as usize).min(end);
        let (from, to) = (edge(left, self.width), edge(left + width, self.width));
        let (above, below) = (edge(top, self.height), edge(top + height, self.height));
        for y in above..below {
            for x in from..to {
                if takes(x - from, y - above) {
                    self.pixels[y * self.width + x] = full(ink);
                }
            }
        }
    }

    /// Lays a letter on paper, counted from this point of its base line. What is outside of the picture is left out.
    pub(super) fn lay(&mut self, shape: &Shape, (left, baseline): (i32, i32), ink: Ink) {
        if shape.width == 0 {
            return;
        }
        let first = match ink {
            Ink::Dark | Ink::Tone(_) => 0,
            Ink::Soft => STEPS,
        };
        for (row, y) in shape.steps.chunks(shape.width).zip(baseline + shape.top..) {
            let Some(y) = usize::try_from(y).ok().filter(|y| *y < self.height) else { continue };
            let line = &mut self.pixels[y * self.width..][..self.width];
            for (step, x) in row.iter().zip(left + shape.left..) {
                let Some(pixel) = usize::try_from(x).ok().and_then(|x| line.get_mut(x)) else { continue };
                // Where letters overlap, the darker is seen.
                if *step > *pixel % STEPS {
                    *pixel = first + step;
                }
            }
        }
    }

    /// Writes the picture as PNG (ISO/IEC 15948), into `buffer`.
    pub(super) fn write(&self, buffer: &mut Vec<u8>) {
        let mut encoder = png::Encoder::new(buffer, CARD_SIZE.0, CARD_SIZE.1);
        encoder.set_color(png::ColorType::Indexed);
        encoder.set_depth(png::BitDepth::Eight);
        encoder.set_palette(palette());
        // Plain paper is most of it, so that the quickest way costs little room.
        encoder.set_compression(png::Compression::Fast);
        encoder.set_filter(png::Filter::NoFilter);
        // Memory takes everything.
        _ = encoder.write_header().and_then(|mut writer| writer.write_image_data(&self.pixels));
    }
}

/// The number of an ink's full colour.
fn full(ink: Ink) -> u8 {
    match ink {
        Ink::Dark => STEPS - 1,
        Ink::Soft => 2 * STEPS - 1,
        Ink::Tone(name) => {
            let at = TONES.iter().position(|(known, _)| *known == name).unwrap_or(TONES.len() - 1);
            2 * STEPS + u8::try_from(at).unwrap_or_default()
        }
    }
}

/// The colours by number: each ink from paper on, then the tones.
fn palette() -> Vec<u8> {
    let ramp = |ink: Rgb| {
        (0..STEPS).flat_map(move |step| {
            std::array::from_fn::<u8, 3, _>(|part| {
                let (paper, ink) = (f32::from(PAPER[part]), f32::from(ink[part]));
                (paper + (ink - paper) * f32::from(step) / f32::from(STEPS - 1)).round() as u8
            })
        })
    };
    ramp(DARK).chain(ramp(SOFT)).chain(TONES.iter().flat_map(|(_, rgb)| *rgb)).collect()
}
