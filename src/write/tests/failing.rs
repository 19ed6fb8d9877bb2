//! What is left when a build fails: the old site, byte for byte, and nothing else.

use std::process::{Command, Output};

use super::*;
use crate::write::clean;

const OLD: &[(&str, &str)] = &[("a/index.html", "old a"), ("gone.html", "gone"), ("index.html", "old home")];

/// Publishes an old site, then something that fails, and sees that the old site is left.
fn fails(site: &Site) -> (Place, WriteError<&'static str>) {
    let place = Place::new();
    place.publish(OLD);
    let before = tree(&place.target());
    let error = place.try_publish(site).unwrap_err();
    assert_eq!(tree(&place.target()), before);
    assert_eq!(place.neighbours(), ["public"]);
    (place, error)
}

#[test]
fn every_file_that_cannot_be_made_is_reported_in_order() {
    let names: Vec<_> = (0..100).map(|number| format!("{number:03}")).collect();
    let pages: Vec<_> = names.iter().map(|name| (name.as_str(), "page")).collect();
    let site = Site::of(&pages)
        .with("z.html", Page::Broken("template `z` is missing"))
        .with("a.html", Page::Broken("no title"))
        .with("050", Page::Broken("loop"));
    let (_, error) = fails(&site);
    assert_eq!(error.to_string(), "3 files cannot be made: `050`, `a.html`, `z.html`");
    assert_eq!(error.help(), "resolve what is reported for them; the site is as it was before");
    let WriteError::Files(failed) = error else { panic!("{error:?}") };
    let failed: Vec<_> = failed.iter().map(|failed| (failed.path.as_str(), failed.cause)).collect();
    assert_eq!(failed, [("050", "loop"), ("a.html", "no title"), ("z.html", "template `z` is missing")]);
}

#[test]
fn one_file_that_cannot_be_made_is_named() {
    let (_, error) = fails(&Site::of(&[("index.html", "new")]).with("a.html", Page::Broken("no title")));
    assert_eq!(error.to_string(), "`a.html` cannot be made");
}

#[test]
fn first_build_that_fails_leaves_nothing() {
    let place = Place::new();
    let site = Site::of(OLD).with("broken", Page::Broken("broken"));
    assert!(place.try_publish(&site).is_err());
    assert!(place.neighbours().is_empty());
    place.put(".gitkeep", "");
    assert!(place.try_publish(&site).is_err());
    assert_eq!(tree(&place.target()), expected(&[(".gitkeep", "")]));
    assert_eq!(place.neighbours(), ["public"]);
}

#[test]
fn ready_made_file_that_is_gone_is_named() {
    let (place, error) = fails(&Site::of(&[("index.html", "new")]).with("a.png", Page::File("/no/such.png".into())));
    let WriteError::Target(error) = error else { panic!("{error:?}") };
    assert_eq!(
        place.words(&error),
        "`/no/such.png` cannot be read: No such file or directory\nsee that it is still there, then build again"
    );
}

#[cfg(unix)]
#[test]
fn name_that_the_system_refuses_is_told_with_its_path() {
    let name = "x".repeat(300);
    let (place, error) = fails(&Site::of(&[("index.html", "new"), (&name, "page")]));
    let WriteError::Target(error) = error else { panic!("{error:?}") };
    assert_eq!(
        place.words(&error),
        format!(
            "`public/{name}` cannot be written: File name too long\n\
             give it a shorter name, or build into a folder with a shorter path"
        )
    );
}

/// A site in the middle of whose making something else happens.
struct Meanwhile<F>(Site, F);

impl<F: Fn() + Sync> Outputs for Meanwhile<F> {
    type Failure = &'static str;

    fn paths(&self) -> &[SitePath] {
        self.0.paths()
    }

    fn original(&self, index: usize) -> Option<&Path> {
        self.0.original(index)
    }

    fn make(&self, index: usize, buffer: &mut Vec<u8>) -> Result<(), &'static str> {
        (self.1)();
        self.0.make(index, buffer)
    }

    fn fingerprint(&self) -> Option<Fingerprint> {
        self.0.fingerprint()
    }
}

#[test]
fn second_build_at_the_same_time_is_refused_and_harms_nothing() {
    let place = Place::new();
    place.publish(OLD);
    let second = || {
        let error = place.refusal(&[("index.html", "second")]);
        assert_eq!(place.words(&error), "another build is writing to `public`\nwait until it has finished");
        assert!(matches!(clean(&place.target()), Err(TargetError::Busy(_))));
    };
    let site = Meanwhile(Site::of(&[("index.html", "first")]), second);
    publish(&site, &place.target(), &Options::default()).unwrap();
    assert_eq!(place.site(), expected(&[("index.html", "first")]));
    assert_eq!(place.neighbours(), ["public"]);
}

#[test]
fn panic_in_a_page_leaves_the_old_site() {
    let place = Place::new();
    place.publish(OLD);
    let before = tree(&place.target());
    let site = Meanwhile(Site::of(&[("index.html", "new")]), || std::panic::resume_unwind(Box::new("bug")));
    let published = std::panic::AssertUnwindSafe(|| publish(&site, &place.target(), &Options::default()));
    assert!(std::panic::catch_unwind(published).is_err());
    assert_eq!(tree(&place.target()), before);
    assert_eq!(place.neighbours(), ["public"]);
    place.publish(OLD);
}

/// Runs `child_that_publishes` in a process of its own, with limits set by a line of shell.
#[cfg(unix)]
fn limited(place: &Place, limit: &str) -> Output {
    Command::new("sh")
        .arg("-c")
        .arg(format!("{limit}; exec \"$0\" \"$@\""))
        .arg(std::env::current_exe().unwrap())
        .args(["--exact", "write::tests::failing::child_that_publishes", "--nocapture", "--test-threads=1"])
        .env("CORROBORATE_TEST_TARGET", place.target())
        .output()
        .unwrap()
}

#[test]
fn child_that_publishes() {
    let Some(target) = std::env::var_os("CORROBORATE_TEST_TARGET") else { return };
    let large = "x".repeat(1_000_000);
    let site = Site::of(&[("a/index.html", "new a"), ("large.html", &large), ("z.html", "z")]);
    let error = refusal(publish(&site, Path::new(&target), &Options::default()));
    panic!("<<{error}|{}>>", error.help());
}

#[cfg(unix)]
#[track_caller]
fn fails_with(limit: &str, words: &str, help: &str) {
    let place = Place::new();
    place.publish(OLD);
    let before = tree(&place.target());
    let output = limited(&place, limit);
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(told.contains(words) && told.contains(help), "{told}");
    assert_eq!(tree(&place.target()), before);
    assert_eq!(place.neighbours(), ["public"]);
}

/// The limit on a file's size fails a write in the middle, as a full disk does.
#[cfg(unix)]
#[test]
fn write_that_fails_half_way_leaves_the_old_site() {
    fails_with(
        "trap '' XFSZ; ulimit -f 64",
        "public/large.html` cannot be written: File too large",
        "see what stands there and who may change it, then build again",
    );
}

#[cfg(unix)]
#[test]
fn too_few_open_files_leave_the_old_site() {
    fails_with("ulimit -n 4", "Too many open files", "let the program open more files at once (`ulimit -n`)");
}
