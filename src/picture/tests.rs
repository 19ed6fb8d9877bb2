//! Files that are whole, cut, turned, or no pictures at all.

use std::io::Cursor;

use image::{DynamicImage, ImageFormat, Rgb, RgbImage};

use super::look;
use super::smaller::MADE_BY;
use crate::model::{PictureFault, Size};

fn encoded(width: u32, height: u32, format: ImageFormat) -> Vec<u8> {
    let image = RgbImage::from_fn(width, height, |x, y| Rgb([x as u8, y as u8, (x * y) as u8]));
    let mut bytes = Cursor::new(Vec::new());
    DynamicImage::from(image).write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

/// A JPEG with an Exif that says how the camera was held, from 1 to 8.
fn held(orientation: u8) -> Vec<u8> {
    let mut exif = b"\xff\xe1\x00\x22Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".to_vec();
    exif.extend([orientation, 0, 0, 0, 0, 0, 0]);
    let jpeg = encoded(30, 20, ImageFormat::Jpeg);
    [&jpeg[..2], &exif, &jpeg[2..]].concat()
}

fn size_of(bytes: &[u8]) -> Option<(u32, u32)> {
    let (picture, fault) = look(bytes, bytes.len() as u64);
    assert_eq!(fault, None);
    picture.unwrap().size.map(|size| (size.width, size.height))
}

fn fault_of(bytes: &[u8]) -> Option<PictureFault> {
    look(bytes, bytes.len() as u64).1
}

#[test]
fn the_size_is_that_of_the_head_and_upright() {
    for format in [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP] {
        assert_eq!(size_of(&encoded(30, 20, format)), Some((30, 20)), "{format:?}");
    }
    for orientation in 1..=4 {
        assert_eq!(size_of(&held(orientation)), Some((30, 20)), "{orientation}");
    }
    for orientation in 5..=8 {
        assert_eq!(size_of(&held(orientation)), Some((20, 30)), "{orientation}");
    }
}

#[test]
fn a_drawing_has_the_size_of_its_root_or_the_shape_of_its_view_box() {
    for (root, size) in [
        ("<svg width='30' height='20'/>", Some((30, 20))),
        ("\u{feff}<?xml version='1.0'?>\n<!DOCTYPE svg>\n<!-- x --><s:svg width='1in' height='2cm'/>", Some((96, 76))),
        ("<svg viewBox='0 0 300 200'/>", Some((300, 200))),
        ("<svg viewBox='0,0,300,200' width='30px'>", Some((30, 20))),
        ("<svg viewBox='0 0 300 200' height='100%' width='100%'/>", Some((300, 200))),
        ("<svg/>", None),
        ("<svg viewBox='0 0 0 0'/>", None),
        ("<svg width='1e99' height='-3' viewBox='0 0 x y'/>", None),
    ] {
        assert_eq!(size_of(root.as_bytes()), size, "{root}");
    }
}

#[test]
fn what_is_no_picture_is_told() {
    assert_eq!(fault_of(b""), Some(PictureFault::Empty));
    for foreign in [&b"a text"[..], b"<html><svg/></html>", b"%PDF-1.7\n", b"\0\0\0\0", b"MM\0\x2a\0\0\0\x08", b"<"] {
        assert_eq!(fault_of(foreign), Some(PictureFault::Foreign), "{foreign:?}");
    }
    let pointer = b"version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n";
    assert_eq!(fault_of(pointer), Some(PictureFault::Pointer));
}

#[test]
fn no_file_is_whole_that_lacks_its_end() {
    for format in [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP] {
        let whole = encoded(60, 40, format);
        assert_eq!(fault_of(&whole), None);
        for length in 1..whole.len() {
            let cut = &whole[..length];
            let (picture, fault) = look(cut, length as u64);
            // PNG has four bytes of a sum behind its last chunk's name.
            let end = format == ImageFormat::Png && length >= whole.len() - 4;
            assert!(fault.is_some() || end, "{format:?} cut to {length} of {} bytes", whole.len());
            assert!(end || picture.is_none_or(|picture| picture.original.is_none()));
        }
    }
}

#[test]
fn nothing_is_made_of_a_picture_that_moves_or_is_too_large() {
    let mut png = encoded(30, 20, ImageFormat::Png);
    png.splice(33..33, *b"\0\0\0\x08acTL\0\0\0\x02\0\0\0\0\0\0\0\0");
    let (picture, fault) = look(&png, png.len() as u64);
    assert_eq!((picture.unwrap().original, fault), (None, None));

    let mut png = encoded(30, 20, ImageFormat::Png);
    png[16..24].copy_from_slice(&[0, 0, 0xc3, 0x50, 0, 0, 0xc3, 0x50]);
    let huge = Size { width: 50_000, height: 50_000 };
    let (picture, fault) = look(&png, png.len() as u64);
    assert_eq!((picture.unwrap().original, fault), (None, Some(PictureFault::Large(huge))));

    let jpeg = encoded(30, 20, ImageFormat::Jpeg);
    let (picture, fault) = look(&jpeg, 65 << 20);
    assert_eq!((picture.unwrap().original, fault), (None, Some(PictureFault::Large(Size { width: 30, height: 20 }))));
}

#[test]
fn garbage_behind_the_head_of_a_picture_makes_no_panic() {
    for format in [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP] {
        let whole = encoded(60, 40, format);
        for at in 0..whole.len().min(400) {
            for byte in [0, 1, 0x7f, 0xff] {
                let mut bytes = whole.clone();
                bytes[at] = byte;
                let (picture, _) = look(&bytes, bytes.len() as u64);
                if picture.is_some_and(|picture| picture.original.is_some()) && at % 7 == 0 {
                    _ = super::smaller::decode(&bytes).map(|pixels| pixels.at_width(16, 50));
                }
            }
        }
    }
}

/// Who raises a version makes every variant anew, and says so here.
#[test]
fn what_variants_are_made_by_is_what_is_used() {
    let lock = include_str!("../../Cargo.lock");
    for made_by in MADE_BY.split(", ") {
        let (name, version) = made_by.split_once(' ').unwrap();
        assert!(lock.contains(&format!("name = \"{name}\"\nversion = \"{version}\"\n")), "{made_by}");
    }
}
