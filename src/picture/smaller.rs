//! A picture decoded, and made smaller.

use std::io::Cursor;

use fast_image_resize::images::{Image, ImageRef};
use fast_image_resize::{PixelType, Resizer};
use image::{DynamicImage, ExtendedColorType, ImageDecoder, ImageReader, Limits};
use moxcms::{ColorProfile, DataColorSpace, Layout, TransformOptions};

use crate::model::Size;

/// What the bytes of smaller pictures depend on beside the original: the crates that make them. A test holds it to the
/// versions that are used.
pub(super) const MADE_BY: &str = "fast_image_resize 6.1.0, image 0.25.10, image-webp 0.2.4, libwebp-sys 0.9.6, moxcms 0.8.1, png 0.18.1, webp 0.3.1, zune-jpeg 0.5.15";

/// What a decoder may take, in bytes.
const MOST_MEMORY: u64 = 1 << 30;

/// The longest side of a WebP.
const LONGEST_SIDE: u32 = 16_383;

/// A picture as rows of pixels, upright, of three bytes or, where some of it can be seen through, of four.
pub(super) struct Pixels {
    bytes: Vec<u8>,
    size: Size,
    form: PixelType,
    /// The colours that the numbers mean, where that is not sRGB.
    profile: Option<Box<ColorProfile>>,
}

/// Why a picture cannot be decoded, in the words of the decoder; `None` for one that is left alone because its colours
/// are inks.
pub(super) type Refusal = Option<String>;

/// Decodes a picture of a form that is decoded.
pub(super) fn decode(bytes: &[u8]) -> Result<Pixels, Refusal> {
    let fault = |error: image::ImageError| Some(crate::model::on_one_line(&error.to_string()));
    let mut reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().map_err(|error| fault(error.into()))?;
    let mut limits = Limits::default();
    limits.max_alloc = Some(MOST_MEMORY);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(fault)?;
    if decoder.original_color_type() == ExtendedColorType::Cmyk8 {
        return Err(None);
    }
    let orientation = decoder.orientation().map_err(fault)?;
    let profile = decoder.icc_profile().ok().flatten().and_then(|profile| ColorProfile::new_from_slice(&profile).ok());
    let mut image = DynamicImage::from_decoder(decoder).map_err(fault)?;
    image.apply_orientation(orientation);
    let size = Size { width: image.width(), height: image.height() };
    let (bytes, form) = if image.color().has_alpha() {
        (image.into_rgba8().into_raw(), PixelType::U8x4)
    } else {
        (image.into_rgb8().into_raw(), PixelType::U8x3)
    };
    let profile = profile.filter(|profile| profile.color_space == DataColorSpace::Rgb).map(Box::new);
    Ok(Pixels { bytes, size, form, profile })
}

impl Pixels {
    /// The picture as WebP at this width; `None` where it cannot be had.
    pub(super) fn at_width(&self, width: u32, quality: u8) -> Option<Vec<u8>> {
        let size = Size { width, height: self.size.height_at(width) };
        if size.height > LONGEST_SIDE {
            return None;
        }
        let mut bytes = self.resized(size)?;
        if let Some(profile) = &self.profile {
            bytes = in_srgb(profile, bytes, self.form);
        }
        let encoder = match self.form {
            PixelType::U8x4 => webp::Encoder::from_rgba(&bytes, size.width, size.height),
            _ => webp::Encoder::from_rgb(&bytes, size.width, size.height),
        };
        let mut config = webp::WebPConfig::new().ok()?;
        config.quality = quality.into();
        // Red letters on a dark ground stay sharp.
        config.use_sharp_yuv = 1;
        encoder.encode_advanced(&config).ok().map(|made| made.to_vec())
    }

    fn resized(&self, size: Size) -> Option<Vec<u8>> {
        if size == self.size {
            return Some(self.bytes.clone());
        }
        let from = ImageRef::new(self.size.width, self.size.height, &self.bytes, self.form).ok()?;
        let mut to = Image::new(size.width, size.height, self.form);
        Resizer::new().resize(&from, &mut to, None).ok()?;
        Some(to.into_vec())
    }
}

/// The same colours as numbers of sRGB. Where they cannot be told, the numbers stay as they are.
fn in_srgb(profile: &ColorProfile, bytes: Vec<u8>, form: PixelType) -> Vec<u8> {
    let layout = if form == PixelType::U8x4 { Layout::Rgba } else { Layout::Rgb };
    let srgb = ColorProfile::new_srgb();
    let Ok(transform) = profile.create_transform_8bit(layout, &srgb, layout, TransformOptions::default()) else {
        return bytes;
    };
    let mut converted = vec![0; bytes.len()];
    match transform.transform(&bytes, &mut converted) {
        Ok(()) => converted,
        Err(_) => bytes,
    }
}
