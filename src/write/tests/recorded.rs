//! What is not made again.

use std::fs;
use std::time::{Duration, SystemTime};

use crate::output::Fingerprint;

use super::{Options, Page, Place, Site, publish};

/// A site that stands for one made from the same things; its pages cannot be made, so whoever asks for one fails.
fn unmakeable(paths: &[&str]) -> Site {
    let site = paths.iter().fold(Site::default(), |site, path| site.with(path, Page::Broken("asked to make a page")));
    Site { fingerprint: FINGERPRINT, ..site }
}

fn of(pages: &[(&str, &str)]) -> Site {
    Site { fingerprint: FINGERPRINT, ..Site::of(pages) }
}

const FINGERPRINT: Fingerprint = Fingerprint::new([7; 32]);
const PAGES: &[(&str, &str)] = &[("a.html", "first"), ("b/c.html", "second")];

fn published() -> Place {
    let place = Place::new();
    place.try_publish(&of(PAGES)).unwrap();
    place
}

#[test]
fn a_site_of_the_same_fingerprint_is_not_made_again() {
    let place = published();
    let report = place.try_publish(&unmakeable(&["a.html", "b/c.html"])).unwrap();
    assert_eq!((report.written, report.unchanged, report.removed, report.bytes), (0, 2, 0, 11));
}

#[test]
fn a_site_of_another_fingerprint_is_made() {
    let place = published();
    let other = Site { fingerprint: Fingerprint::new([8; 32]), ..of(&[("a.html", "FIRST"), ("b/c.html", "second")]) };
    let report = place.try_publish(&other).unwrap();
    assert_eq!((report.written, report.unchanged), (1, 1));
    assert_eq!(fs::read_to_string(place.target().join("a.html")).unwrap(), "FIRST");
}

#[test]
fn a_page_that_was_changed_by_hand_is_made_again() {
    for (text, modified) in [
        ("longer than it was", None),
        // As long as it was, but written later than the record.
        ("FIRST", Some(SystemTime::now() + Duration::from_secs(60))),
    ] {
        let place = published();
        place.put("a.html", text);
        if let Some(modified) = modified {
            fs::File::options()
                .append(true)
                .open(place.target().join("a.html"))
                .unwrap()
                .set_modified(modified)
                .unwrap();
        }
        let report = place.try_publish(&of(PAGES)).unwrap();
        assert_eq!((report.written, report.unchanged), (1, 1), "{text}");
        assert_eq!(fs::read_to_string(place.target().join("a.html")).unwrap(), "first");
        // And then it is vouched for again.
        place.try_publish(&unmakeable(&["a.html", "b/c.html"])).unwrap();
    }
}

#[test]
fn a_page_that_is_gone_is_made_again() {
    let place = published();
    fs::remove_dir_all(place.target().join("b")).unwrap();
    let report = place.try_publish(&of(PAGES)).unwrap();
    assert_eq!((report.written, report.unchanged), (1, 1));
}

#[test]
fn a_link_in_the_place_of_a_page_is_no_page() {
    let place = published();
    let elsewhere = place.path("elsewhere.html");
    fs::write(&elsewhere, "FIRST").unwrap();
    fs::remove_file(place.target().join("a.html")).unwrap();
    #[cfg(unix)]
    std::os::unix::fs::symlink(&elsewhere, place.target().join("a.html")).unwrap();
    place.try_publish(&of(PAGES)).unwrap();
    assert_eq!(fs::read_to_string(place.target().join("a.html")).unwrap(), "first");
    assert_eq!(fs::read_to_string(elsewhere).unwrap(), "FIRST");
}

#[test]
fn copies_are_compared_whatever_the_record_says() {
    let place = Place::new();
    let original = place.path("photo.jpg");
    fs::write(&original, "one").unwrap();
    let site = || Site { fingerprint: FINGERPRINT, ..Site::of(PAGES).with("photo.jpg", Page::File(original.clone())) };
    place.try_publish(&site()).unwrap();
    fs::write(&original, "two").unwrap();
    let report = place.try_publish(&site()).unwrap();
    assert_eq!((report.written, report.unchanged), (1, 2));
    assert_eq!(fs::read_to_string(place.target().join("photo.jpg")).unwrap(), "two");
}

#[test]
fn force_makes_every_page() {
    let place = published();
    place.put("a.html", "FIRST");
    let file = fs::File::options().append(true).open(place.target().join("a.html")).unwrap();
    file.set_modified(SystemTime::UNIX_EPOCH).unwrap();
    let report = publish(&of(PAGES), &place.target(), &Options { force: true, ..Options::default() }).unwrap();
    assert_eq!((report.written, report.unchanged), (1, 1));
}

#[test]
fn a_record_that_says_nothing_is_passed_over() {
    let whole = fs::read_to_string(published().target().join(".corroborate-record")).unwrap();
    for spoilt in ["", "?", "corroborate record 1\n", &whole.replace("record 1", "record 2"), &whole.replace('5', "x")]
    {
        let place = published();
        fs::write(place.target().join(".corroborate-record"), spoilt).unwrap();
        let report = place.try_publish(&of(PAGES)).unwrap();
        assert_eq!((report.written, report.unchanged), (0, 2), "{spoilt}");
        assert_eq!(fs::read_to_string(place.target().join(".corroborate-record")).unwrap(), whole);
    }
}

#[test]
fn two_builds_of_one_site_leave_equal_records() {
    let record = || fs::read(published().target().join(".corroborate-record")).unwrap();
    assert_eq!(record(), record());
}

#[test]
fn cleaning_takes_the_record_along() {
    let place = published();
    super::super::clean(&place.target()).unwrap();
    assert!(!place.target().exists());
}
