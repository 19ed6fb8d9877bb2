//! What a file shows and how large, as its head says it.

use std::io::Cursor;

use image::{ImageDecoder, ImageFormat, ImageReader};
use imagesize::{Compression, ImageType};
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use sha2::{Digest, Sha256};

use crate::model::{Picture, PictureFault, Size};

use super::frame::{self, Frame};
use super::{LARGEST, LARGEST_FILE};

/// How a pointer of Git LFS begins, which lies where the picture would.
const POINTER: &[u8] = b"version https://git-lfs.github.com/spec/";

/// How much of a drawing is read to find its root.
const HEAD_OF_DRAWING: usize = 64 << 10;

/// Looks at a file, of which `bytes` are all or, where `whole_length` is more than [`LARGEST_FILE`], the first.
/// The picture is there as well where something is wrong with it, as long as a browser shows anything.
pub fn look(bytes: &[u8], whole_length: u64) -> (Option<Picture>, Option<PictureFault>) {
    if bytes.is_empty() {
        return (None, Some(PictureFault::Empty));
    }
    if bytes.starts_with(POINTER) {
        return (None, Some(PictureFault::Pointer));
    }
    let Ok(kind) = imagesize::image_type(bytes) else { return look_at_drawing(bytes) };
    let is_shown = matches!(
        kind,
        ImageType::Jpeg | ImageType::Png | ImageType::Webp | ImageType::Gif | ImageType::Heif(Compression::Av1)
    );
    if !is_shown {
        return (None, Some(PictureFault::Foreign));
    }
    let size = imagesize::blob_size(bytes).ok().and_then(|size| sized(size.width, size.height));
    let Some(size) = size else { return (None, Some(PictureFault::Cut)) };
    let frame = match kind {
        ImageType::Jpeg => frame::of_jpeg(bytes),
        ImageType::Png => frame::of_png(bytes),
        ImageType::Webp => frame::of_webp(bytes),
        _ => Frame::Unknown,
    };
    let held = orientation(kind, bytes).unwrap_or(1);
    // Every browser turns a JPEG as its Exif says; other forms are turned by some and not by others.
    let frame = if held > 1 && kind != ImageType::Jpeg && frame == Frame::Still { Frame::Unknown } else { frame };
    let size = if held > 4 && kind == ImageType::Jpeg { Size { width: size.height, height: size.width } } else { size };
    let large = size.pixels() > LARGEST || whole_length > LARGEST_FILE;
    let original = (frame == Frame::Still && !large).then(|| Sha256::digest(bytes).into());
    let fault = match frame {
        _ if large => Some(PictureFault::Large(size)),
        Frame::Cut => Some(PictureFault::Cut),
        Frame::Still | Frame::Moving | Frame::Unknown => None,
    };
    let size = Some(size).filter(|_| held == 1 || kind == ImageType::Jpeg);
    (Some(Picture { size, original }), fault)
}

fn sized(width: usize, height: usize) -> Option<Size> {
    let (width, height) = (u32::try_from(width).ok()?, u32::try_from(height).ok()?);
    (width > 0 && height > 0).then_some(Size { width, height })
}

/// How a camera was held, as the Exif of its picture says: from 1 (upright) to 8, from 5 on on its side.
fn orientation(kind: ImageType, bytes: &[u8]) -> Option<u8> {
    let format = match kind {
        ImageType::Jpeg => ImageFormat::Jpeg,
        ImageType::Png => ImageFormat::Png,
        ImageType::Webp => ImageFormat::WebP,
        _ => return None,
    };
    let mut decoder = ImageReader::with_format(Cursor::new(bytes), format).into_decoder().ok()?;
    decoder.orientation().ok().map(|held| held.to_exif())
}

/// An SVG, whose size is that of its root, or has the shape of its `viewBox`.
fn look_at_drawing(bytes: &[u8]) -> (Option<Picture>, Option<PictureFault>) {
    let head = &bytes[..bytes.len().min(HEAD_OF_DRAWING)];
    // A letter that is cut in two at the end is none.
    let text = String::from_utf8_lossy(head);
    let mut reader = Reader::from_str(text.trim_start_matches('\u{feff}'));
    loop {
        match reader.read_event() {
            Ok(Event::Start(root) | Event::Empty(root)) if root.local_name().as_ref() == "svg" => {
                return (Some(Picture { size: size_of_drawing(&root), original: None }), None);
            }
            Ok(Event::Decl(_) | Event::PI(_) | Event::DocType(_) | Event::Comment(_)) => {}
            Ok(Event::Text(text)) if text.trim().is_empty() => {}
            _ => return (None, Some(PictureFault::Foreign)),
        }
    }
}

fn size_of_drawing(root: &BytesStart<'_>) -> Option<Size> {
    let attribute = |name: &str| {
        let found = root.try_get_attribute(name).ok().flatten()?;
        Some(found.value.trim().to_owned())
    };
    let length = |name| attribute(name).and_then(|text| pixels(&text));
    if let (Some(width), Some(height)) = (length("width"), length("height")) {
        return rounded(width, height);
    }
    let view_box = attribute("viewBox")?;
    let numbers: Vec<f64> = view_box
        .split(|c: char| c == ',' || c.is_ascii_whitespace())
        .filter(|part| !part.is_empty())
        .map(|part| part.parse().ok())
        .collect::<Option<_>>()?;
    let [_, _, width, height] = numbers[..] else { return None };
    match (length("width"), length("height")) {
        (Some(given), None) => rounded(given, given * height / width),
        (None, Some(given)) => rounded(given * width / height, given),
        _ => rounded(width, height),
    }
}

/// A length in CSS pixels; `None` for one that depends on where it stands: `100%`, `3em`.
fn pixels(text: &str) -> Option<f64> {
    let units =
        [("px", 1.0), ("pt", 96.0 / 72.0), ("pc", 16.0), ("mm", 96.0 / 25.4), ("cm", 96.0 / 2.54), ("in", 96.0)];
    let (number, scale) =
        units.iter().find_map(|(unit, scale)| Some((text.strip_suffix(unit)?, *scale))).unwrap_or((text, 1.0));
    number.trim().parse::<f64>().ok().map(|number| number * scale)
}

fn rounded(width: f64, height: f64) -> Option<Size> {
    let whole = |length: f64| {
        let sound = length.is_finite() && (0.5..1e6).contains(&length);
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "it is between a half and a million"
        )]
        sound.then_some(length.round() as u32)
    };
    Some(Size { width: whole(width)?, height: whole(height)? })
}
