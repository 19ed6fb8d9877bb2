//! Pictures of texts: their size, their smaller forms, and what is told of files that are none.

#![expect(clippy::disallowed_methods, reason = "the tests look at what was built")]

use std::fs;
use std::io::Cursor;
use std::time::SystemTime;

use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};
use insta::assert_snapshot;

use crate::site::{Run, Site};

/// A picture with edges, shades and grain, as a file of that form: large, as files of cameras are.
fn encoded(width: u32, height: u32, format: ImageFormat) -> Vec<u8> {
    let image = RgbImage::from_fn(width, height, |x, y| {
        let grain = (x.wrapping_mul(0x9e37_79b9) ^ y.wrapping_mul(0x85eb_ca6b)).wrapping_mul(0xc2b2_ae35) >> 28;
        let (red, green, blue) = (x * 239 / width, y * 239 / height, (x / 16 + y / 16) % 2 * 200);
        Rgb([red + grain, green + grain, blue + grain].map(|shade| shade as u8))
    });
    let mut bytes = Cursor::new(Vec::new());
    match format {
        ImageFormat::Jpeg => JpegEncoder::new_with_quality(&mut bytes, 97).encode_image(&image).unwrap(),
        _ => DynamicImage::from(image).write_to(&mut bytes, format).unwrap(),
    }
    bytes.into_inner()
}

fn written(image: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    image.write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

/// A JPEG whose camera says how it was held, from 1 to 8, and where it was.
fn photograph(width: u32, height: u32, orientation: u8) -> Vec<u8> {
    let mut exif = b"\xff\xe1\x00\x32Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".to_vec();
    exif.extend([orientation, 0, 0, 0, 0, 0, 0]);
    exif.extend(b"GPS 11.55 104.92");
    let jpeg = encoded(width, height, ImageFormat::Jpeg);
    [&jpeg[..2], &exif, &jpeg[2..]].concat()
}

/// A brief in a folder of its own, with this text.
fn brief(text: &str) -> Site {
    let front = "---\ntitle: X\nauthor: A\ndate: 2026-01-05\n---\n";
    Site::good().file("content/briefs/x/index.md", format!("{front}{text}\n"))
}

/// A picture that was built.
fn decoded(run: &Run, path: &str) -> DynamicImage {
    image::load_from_memory(&fs::read(run.place(path)).unwrap()).unwrap()
}

fn size(run: &Run, path: &str) -> (u32, u32) {
    let image = decoded(run, path);
    (image.width(), image.height())
}

/// The HTML of the pictures of the brief.
fn shown(run: &Run) -> String {
    let page = run.page("briefs/x/");
    let lines = page.lines().filter(|line| line.contains("<img"));
    lines.map(|line| line.trim().replace("../../briefs/x/", "…/")).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_wide_picture_can_be_had_at_smaller_widths() {
    let run = brief("![a](a.jpg)\n\nIn a ![b](b.png) line.\n\n![c](small.png)\n\n![d](d.svg \"Wide\")")
        .file("content/briefs/x/a.jpg", encoded(2400, 1600, ImageFormat::Jpeg))
        .file("content/briefs/x/b.png", encoded(1000, 301, ImageFormat::Png))
        .file("content/briefs/x/small.png", encoded(640, 400, ImageFormat::Png))
        .file("content/briefs/x/d.svg", "<svg viewBox='0 0 30 20'/>")
        .build()
        .succeeds();
    assert_eq!(run.findings(), "");
    assert_snapshot!(shown(&run), @r#"
    <figure><picture><source type="image/webp" srcset="…/a-480.webp 480w, …/a-800.webp 800w, …/a-1280.webp 1280w, …/a-1920.webp 1920w" sizes="(min-width: 42.5rem) 40rem, calc(100vw - 2.5rem)"><img src="…/a.jpg" alt="a" width="2400" height="1600"></picture></figure>
    <p>In a <picture><source type="image/webp" srcset="…/b-480.webp 480w, …/b-800.webp 800w, …/b-1000.webp 1000w" sizes="(min-width: 42.5rem) 40rem, calc(100vw - 2.5rem)"><img src="…/b.png" alt="b" width="1000" height="301" loading="lazy" decoding="async"></picture> line.</p>
    <figure><img src="…/small.png" alt="c" width="640" height="400" loading="lazy" decoding="async"></figure>
    <figure><img src="…/d.svg" alt="d" width="30" height="20" loading="lazy" decoding="async"><figcaption>Wide</figcaption></figure>
    "#);
    for (width, height) in [(480, 320), (800, 533), (1280, 853), (1920, 1280)] {
        assert_eq!(size(&run, &format!("briefs/x/a-{width}.webp")), (width, height));
    }
    for (width, height) in [(480, 144), (800, 241), (1000, 301)] {
        assert_eq!(size(&run, &format!("briefs/x/b-{width}.webp")), (width, height));
    }
    assert!(!run.has("briefs/x/small-480.webp") && !run.has("briefs/x/a-2400.webp"));
    let of = |path: &str| fs::metadata(run.place(path)).unwrap().len();
    assert!(
        of("briefs/x/a-480.webp") < of("briefs/x/a-1920.webp") && of("briefs/x/a-1920.webp") < of("briefs/x/a.jpg")
    );
}

#[test]
fn a_picture_is_upright_and_says_nothing_of_where_it_was_taken() {
    let run = brief("![a](a.jpg)").file("content/briefs/x/a.jpg", photograph(900, 600, 6)).build().succeeds();
    assert!(shown(&run).contains("width=\"600\" height=\"900\""), "{}", shown(&run));
    // 600 pixels upright is no wide picture any more.
    assert!(!run.has("briefs/x/a-480.webp"));

    let run = brief("![a](a.jpg)").file("content/briefs/x/a.jpg", photograph(900, 1300, 6)).build().succeeds();
    assert_eq!(size(&run, "briefs/x/a-480.webp"), (480, 332));
    let image = decoded(&run, "briefs/x/a-1280.webp").into_rgb8();
    // Held like that, its left lower corner is the left upper one when it is upright.
    let (low, high) = (image.get_pixel(4, 4), image.get_pixel(1275, 4));
    assert!(low[1] > 200 && low[0] < 50, "{low:?}");
    assert!(high[1] < 50 && high[0] < 50, "{high:?}");
    let bytes = fs::read(run.place("briefs/x/a-1280.webp")).unwrap();
    for told in [&b"GPS"[..], b"EXIF", b"Exif", b"ICCP", b"XMP "] {
        assert!(!bytes.windows(told.len()).any(|part| part == told), "{told:?}");
    }
}

#[test]
fn what_can_be_seen_through_stays_so() {
    let image =
        RgbaImage::from_fn(800, 400, |x, _| if x < 400 { Rgba([255, 0, 0, 0]) } else { Rgba([255, 0, 0, 255]) });
    let png = written(&DynamicImage::from(image), ImageFormat::Png);
    // It compresses well as it is; some noise behind its end makes it large.
    let site = brief("![a](a.png)").file("content/briefs/x/a.png", [png, vec![7; 100_000]].concat());
    let run = site.build().succeeds();
    let made = decoded(&run, "briefs/x/a-480.webp").into_rgba8();
    assert_eq!((made.get_pixel(20, 20)[3], made.get_pixel(460, 20)[3]), (0, 255));
    // Nothing of the colour that was not to be seen leaks over the edge.
    assert!(made.pixels().filter(|pixel| pixel[3] > 40).all(|pixel| pixel[0] > 200 && pixel[1] < 40), "a fringe");
}

#[test]
fn colours_of_another_space_are_the_same_in_the_smaller_form() {
    let image = RgbImage::from_pixel(800, 200, Rgb([234, 51, 35]));
    let mut bytes = Cursor::new(Vec::new());
    let mut encoder = JpegEncoder::new_with_quality(&mut bytes, 95);
    let profile = moxcms::ColorProfile::new_display_p3().encode().unwrap();
    image::ImageEncoder::set_icc_profile(&mut encoder, profile).unwrap();
    encoder.encode_image(&image).unwrap();
    let jpeg = [bytes.into_inner(), vec![7; 20_000]].concat();
    let run = brief("![a](a.jpg)").file("content/briefs/x/a.jpg", jpeg).build().succeeds();
    // Display P3's (234, 51, 35) is the red that sRGB calls (255, 0, 0).
    let made = *decoded(&run, "briefs/x/a-480.webp").into_rgb8().get_pixel(100, 100);
    assert!(made[0] >= 250 && made[1] <= 12 && made[2] <= 12, "{made:?}");
}

#[test]
fn a_variant_that_is_no_smaller_than_its_original_is_not_offered() {
    let flat = DynamicImage::from(RgbImage::from_pixel(900, 600, Rgb([250, 250, 250])));
    let site = brief("![a](a.webp)").file("content/briefs/x/a.webp", written(&flat, ImageFormat::WebP));
    for run in [site.build().succeeds(), site.build().succeeds()] {
        assert_eq!(shown(&run), "<figure><img src=\"…/a.webp\" alt=\"a\" width=\"900\" height=\"600\"></figure>");
        let made: Vec<_> = run.files().into_iter().filter(|file| file.ends_with(".webp")).collect();
        assert_eq!(made, ["briefs/x/a.webp"]);
    }
}

#[test]
fn where_a_variant_is_missing_the_original_is_offered_in_its_place() {
    // Few bytes for so many pixels: hardly any variant can have fewer.
    let image =
        RgbImage::from_fn(1400, 900, |x, y| Rgb([(x / 8 * 5) as u8, (y / 8 * 7) as u8, (x / 8 * (y / 8)) as u8]));
    let mut bytes = Cursor::new(Vec::new());
    JpegEncoder::new_with_quality(&mut bytes, 12).encode_image(&image).unwrap();
    let site = brief("![a](a.jpg)").file("content/briefs/x/a.jpg", bytes.into_inner());
    let site = site.file("content/site.yaml", "title: A site\nimages: {widths: [320, 1400], quality: 95}\n");
    let run = site.build().succeeds();
    assert_snapshot!(shown(&run), @r#"
    <figure><picture><source type="image/webp" srcset="…/a-320.webp 320w, …/a.jpg 1400w" sizes="(min-width: 42.5rem) 40rem, calc(100vw - 2.5rem)"><img src="…/a.jpg" alt="a" width="1400" height="900"></picture></figure>
    "#);
}

#[test]
fn a_second_build_makes_no_picture_again() {
    let site = brief("![a](a.jpg)").file("content/briefs/x/a.jpg", encoded(1000, 700, ImageFormat::Jpeg));
    let first = site.build().succeeds();
    let folder = site.path(".corroborate/pictures");
    let kept = || {
        let folder = fs::read_dir(&folder).unwrap();
        let mut kept: Vec<(String, SystemTime)> = folder
            .map(|entry| {
                let entry = entry.unwrap();
                (entry.file_name().into_string().unwrap(), entry.metadata().unwrap().modified().unwrap())
            })
            .collect();
        kept.sort_unstable();
        kept
    };
    let before = kept();
    assert_eq!(before.len(), 3);
    assert!(first.stderr.contains(" 0 unchanged"), "{}", first.stderr);

    // Marked, so that it can be told whether it was made again: what is kept is taken as it is.
    let marked = site.path(".corroborate/pictures").join(&before[0].0);
    let mut bytes = fs::read(&marked).unwrap();
    bytes.extend(b"mark");
    fs::write(&marked, bytes).unwrap();
    let before = kept();
    let site = site.brief("y", "Another brief.");
    let second = site.build().succeeds();
    assert_eq!(kept(), before);
    let width = before[0].0.rsplit_once('-').unwrap().1;
    assert!(fs::read(second.place(&format!("briefs/x/a-{width}"))).unwrap().ends_with(b"mark"));

    // Another picture under the same name is another picture.
    let site = site.file("content/briefs/x/a.jpg", encoded(1100, 700, ImageFormat::Jpeg));
    let third = site.build().succeeds();
    assert_eq!(size(&third, "briefs/x/a-480.webp"), (480, 305));
    assert!(shown(&third).contains("width=\"1100\""), "{}", shown(&third));
    assert!(third.has("briefs/x/a-1100.webp") && !third.has("briefs/x/a-1000.webp"));
}

#[test]
fn cleaning_takes_kept_pictures_away_and_leaves_what_else_is_kept() {
    let site = brief("![a](a.jpg)").file("content/briefs/x/a.jpg", encoded(900, 700, ImageFormat::Jpeg));
    let site = site.file(".corroborate/answers.jsonl", "");
    drop(site.run(&["build"]).succeeds());
    assert!(site.path(".corroborate/pictures").exists());
    let run = site.run(&["clean"]).succeeds();
    let said: Vec<&str> = run.stderr.lines().collect();
    assert!(said[0].starts_with("Removed ") && said[0].ends_with("/public`"), "{}", run.stderr);
    assert_eq!(said[1..], ["Removed 3 files from `.corroborate/pictures`, where smaller pictures are kept"]);
    assert!(!site.path(".corroborate/pictures").exists() && site.path(".corroborate/answers.jsonl").exists());
}

#[test]
fn two_builds_of_one_picture_are_equal_and_checking_leaves_nothing() {
    let site = || brief("![a](a.jpg)").file("content/briefs/x/a.jpg", encoded(900, 700, ImageFormat::Jpeg));
    let (one, other) = (site().build().succeeds(), site().build().succeeds());
    for path in ["briefs/x/a-480.webp", "briefs/x/a-800.webp", "briefs/x/index.html"] {
        assert_eq!(fs::read(one.place(path)).unwrap(), fs::read(other.place(path)).unwrap(), "{path}");
    }
    let site = site();
    assert_eq!(site.check().succeeds().findings(), "");
    assert!(!site.path(".corroborate").exists());
}

#[test]
fn pictures_that_are_none_are_told_where_they_are_shown() {
    let png = encoded(700, 300, ImageFormat::Png);
    let mut huge = png.clone();
    huge[16..24].copy_from_slice(&[0, 0, 0xc3, 0x50, 0, 0, 0xc3, 0x50]);
    let run = brief("![a](empty.png)\n\n![b](text.jpg)\n\n![c](cut.png)\n\nHere is ![d](huge.png).\n\n![e](lfs.webp)")
        .file("content/briefs/x/empty.png", "")
        .file("content/briefs/x/text.jpg", "not at all")
        .file("content/briefs/x/cut.png", &png[..png.len() / 2])
        .file("content/briefs/x/huge.png", huge)
        .file("content/briefs/x/lfs.webp", "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 9\n")
        .file("content/briefs/x/unshown.png", "")
        .build()
        .fails();
    assert_snapshot!(run.findings(), @r#"
    error[no-picture]: `content/briefs/x/empty.png` is empty
     --> content/briefs/x/index.md:6:1
      |
    6 | ![a](empty.png)
      | ^^^^^^^^^^^^^^^
      |
      = help: put the picture there again: no browser shows this

    error[no-picture]: `content/briefs/x/text.jpg` is no picture
     --> content/briefs/x/index.md:8:1
      |
    8 | ![b](text.jpg)
      | ^^^^^^^^^^^^^^
      |
      = help: pictures are JPEG, PNG, WebP, GIF, AVIF or SVG, whatever the name says; to link to a file, write `[words](file)`

    warning[cut-picture]: `content/briefs/x/cut.png` ends before the picture does
      --> content/briefs/x/index.md:10:1
       |
    10 | ![c](cut.png)
       | ^^^^^^^^^^^^^
       |
       = help: readers see a part of it: put the whole file there

    warning[large-picture]: `content/briefs/x/huge.png` has 50000 × 50000 pixels and is published as it is
      --> content/briefs/x/index.md:12:9
       |
    12 | Here is ![d](huge.png).
       |         ^^^^^^^^^^^^^^
       |
       = help: make it smaller: no smaller forms are made of pictures beyond 64 million pixels or 64 MiB

    error[no-picture]: `content/briefs/x/lfs.webp` is a pointer of Git LFS and not the picture
      --> content/briefs/x/index.md:14:1
       |
    14 | ![e](lfs.webp)
       | ^^^^^^^^^^^^^^
       |
       = help: fetch the pictures before the build: `git lfs pull`
    "#);
}

#[test]
fn a_picture_that_cannot_be_decoded_is_published_as_it_is() {
    let mut png = encoded(900, 300, ImageFormat::Png);
    let middle = png.len() / 2;
    png[middle..middle + 40].fill(0x55);
    let site = brief("![a](a.png)").file("content/briefs/x/a.png", &png);
    let run = site.build().succeeds();
    assert_snapshot!(run.findings(), @r#"
    warning[undecoded-picture]: no smaller forms can be made of `briefs/x/a.png`: Format error decoding Png: Unknown filter method 242.
     --> content/briefs/x/index.md:6:1
      |
    6 | ![a](a.png)
      | ^^^^^^^^^^^
      |
      = help: it is published as it is; save it anew
    "#);
    assert_eq!(site.check().succeeds().findings(), run.findings());
    assert_eq!(fs::read(run.place("briefs/x/a.png")).unwrap(), png);
}

#[test]
fn a_smaller_form_that_stands_where_something_else_does_is_told() {
    let run = brief("![a](a.jpg)\n\n![b](a.png)")
        .file("content/briefs/x/a.jpg", encoded(700, 300, ImageFormat::Jpeg))
        .file("content/briefs/x/a.png", encoded(800, 300, ImageFormat::Png))
        .build()
        .fails();
    assert_snapshot!(run.findings(), @r#"
    error[duplicate-address]: two things would stand at `/briefs/x/a-480.webp`
    --> content/briefs/x/a.png
    ::: content/briefs/x/a.jpg
     = help: they are file `briefs/x/a.jpg` made 480 pixels wide and file `briefs/x/a.png` made 480 pixels wide; rename one
    "#);
}

#[test]
fn names_with_spaces_commas_and_other_letters_stay_whole() {
    let name = "រូបថត, 1 ២.v2.jpg";
    let text = format!("![a](<{name}>)");
    let run = brief(&text).file(&format!("content/briefs/x/{name}"), encoded(700, 300, ImageFormat::Jpeg));
    let run = run.build().succeeds();
    assert_eq!(size(&run, "briefs/x/រូបថត, 1 ២.v2-480.webp"), (480, 206));
    assert_snapshot!(shown(&run), @r#"
    <figure><picture><source type="image/webp" srcset="…/%E1%9E%9A%E1%9E%BC%E1%9E%94%E1%9E%90%E1%9E%8F%2C%201%20%E1%9F%A2.v2-480.webp 480w, …/%E1%9E%9A%E1%9E%BC%E1%9E%94%E1%9E%90%E1%9E%8F%2C%201%20%E1%9F%A2.v2-700.webp 700w" sizes="(min-width: 42.5rem) 40rem, calc(100vw - 2.5rem)"><img src="…/%E1%9E%9A%E1%9E%BC%E1%9E%94%E1%9E%90%E1%9E%8F,%201%20%E1%9F%A2.v2.jpg" alt="a" width="700" height="300"></picture></figure>
    "#);
}

#[test]
fn a_site_chooses_widths_and_quality_or_none() {
    let site = |images: &str| {
        brief("![a](/a.jpg)")
            .file("content/static/a.jpg", encoded(900, 300, ImageFormat::Jpeg))
            .file("content/site.yaml", format!("title: A site\nimages: {images}\n"))
    };
    let made = |run: &Run| run.files().into_iter().filter(|file| file.ends_with(".webp")).collect::<Vec<_>>();
    let of = |run: &Run| fs::metadata(run.place("a-400.webp")).unwrap().len();
    let good = site("{widths: [1000, 400, 400], quality: 95}").build().succeeds();
    assert_eq!(made(&good), ["a-400.webp", "a-900.webp"]);
    let poor = site("{widths: [400], quality: 10}").build().succeeds();
    assert_eq!(made(&poor), ["a-400.webp"]);
    assert!(of(&poor) < of(&good));
    let none = site("false").build().succeeds();
    assert_eq!(made(&none), Vec::<String>::new());
    assert!(shown(&none).contains("width=\"900\" height=\"300\">"), "{}", shown(&none));
    let run = site("{widths: [8, 400], quality: 0, form: avif}").build().fails();
    assert_snapshot!(run.findings(), @r#"
    error[bad-limit]: no form of a picture can be 8 pixels wide
     --> content/site.yaml:2:19
      |
    2 | images: {widths: [8, 400], quality: 0, form: avif}
      |                   ^
      |
      = help: give a whole number from 16 to 4096

    error[bad-limit]: a picture cannot have the quality 0
     --> content/site.yaml:2:37
      |
    2 | images: {widths: [8, 400], quality: 0, form: avif}
      |                                     ^
      |
      = help: give a whole number from 1 to 100

    error[unknown-key]: the section `images` has no key `form`
     --> content/site.yaml:2:40
      |
    2 | images: {widths: [8, 400], quality: 0, form: avif}
      |                                        ^^^^ unknown key
      |
      = help: known keys: `widths` and `quality`
    "#);
}

#[test]
fn a_theme_says_how_wide_it_shows_pictures() {
    let run = brief("![a](a.jpg)")
        .file("content/briefs/x/a.jpg", encoded(700, 300, ImageFormat::Jpeg))
        .file("themes/own/theme.yaml", "extends: folio\npicture_sizes: '30vw'\n")
        .file("content/site.yaml", "title: A site\ntheme: own\n")
        .build()
        .succeeds();
    assert!(shown(&run).contains(" sizes=\"30vw\""), "{}", shown(&run));
}
