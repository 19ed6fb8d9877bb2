//! What a build that succeeds leaves behind.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime};

use super::*;

const PAGES: &[(&str, &str)] = &[
    ("404.html", "gone"),
    ("claims/a/index.html", "claim a"),
    ("claims/b/index.html", "claim b"),
    ("index.html", "home"),
];

/// Sets the time of every file of the target back, so that any touch shows.
fn age(place: &Place) -> SystemTime {
    let then = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
    for path in tree(&place.target()).keys().filter(|path| !path.ends_with('/')) {
        fs::File::options().write(true).open(place.target().join(path)).unwrap().set_modified(then).unwrap();
    }
    then
}

fn time_of(place: &Place, path: &str) -> SystemTime {
    fs::metadata(place.target().join(path)).unwrap().modified().unwrap()
}

#[test]
fn first_build_makes_the_folder_and_those_above_it() {
    let place = Place::new();
    let target = place.path("deep/down/public");
    let report = publish(&Site::of(PAGES), &target, &Options::default()).unwrap();
    assert_eq!(report, WriteReport { written: 4, unchanged: 0, removed: 0, bytes: 22 });
    let list = "corroborate site 1\n404.html\nclaims/a/index.html\nclaims/b/index.html\nindex.html\n";
    assert_eq!(tree(&target), expected(&[PAGES, &[(".corroborate", list)]].concat()));
    assert_eq!(tree(&place.path("deep/down")).keys().filter(|path| path.contains("corroborate")).count(), 1);
}

#[test]
fn first_build_goes_into_a_folder_of_dotfiles() {
    let place = Place::with(&[(".gitkeep", ""), (".git/config", "mine")]);
    assert_eq!(place.publish(PAGES).written, 4);
    assert_eq!(place.site(), expected(&[PAGES, &[(".gitkeep", ""), (".git/config", "mine")]].concat()));
    assert_eq!(place.neighbours(), ["public"]);
}

#[test]
fn empty_site_and_empty_file_are_published() {
    let place = Place::new();
    assert_eq!(place.publish(&[]), WriteReport::default());
    assert_eq!(place.publish(&[("empty", "")]).written, 1);
    assert_eq!(place.publish(&[("empty", "")]).unchanged, 1);
    assert_eq!(place.publish(&[]).removed, 1);
    assert_eq!(tree(&place.target()), expected(&[(".corroborate", "corroborate site 1\n")]));
}

#[test]
fn unchanged_files_are_not_touched() {
    let place = Place::new();
    place.publish(PAGES);
    let then = age(&place);
    assert_eq!(place.publish(PAGES), WriteReport { written: 0, unchanged: 4, removed: 0, bytes: 22 });
    for (path, _) in [PAGES, &[(".corroborate", "")]].concat() {
        assert_eq!(time_of(&place, path), then, "{path}");
    }
    assert_eq!(place.neighbours(), ["public"]);
}

#[test]
fn changed_files_are_written_and_the_others_kept() {
    let place = Place::new();
    place.publish(PAGES);
    let then = age(&place);
    let pages =
        [PAGES, &[("claims/a/index.html", "claim A"), ("index.html", "longer"), ("new/x/y.html", "new")]].concat();
    assert_eq!(place.publish(&pages), WriteReport { written: 3, unchanged: 2, removed: 0, bytes: 27 });
    assert_eq!(place.site(), expected(&pages));
    assert_eq!(time_of(&place, "404.html"), then);
    assert_eq!(time_of(&place, "claims/b/index.html"), then);
    assert!(time_of(&place, "claims/a/index.html") > then);
}

#[test]
fn stale_files_and_the_folders_they_leave_empty_are_removed() {
    let place = Place::new();
    place.publish(&[PAGES, &[("old/deep/down/x.html", "x"), ("old-not/x.html", "x"), ("claims/c.html", "c")]].concat());
    assert_eq!(place.publish(PAGES), WriteReport { written: 0, unchanged: 4, removed: 3, bytes: 22 });
    assert_eq!(place.site(), expected(PAGES));
    assert_eq!(place.publish(PAGES).removed, 0);
}

#[test]
fn what_no_build_has_written_stays() {
    let foreign =
        [("CNAME", "example.org"), (".nojekyll", ""), ("old/notes.txt", "mine"), ("claims/a/photo.jpg", "mine")];
    let place = Place::new();
    place.publish(&[PAGES, &[("old/x.html", "x")]].concat());
    for (path, text) in foreign {
        place.put(path, text);
    }
    assert_eq!(place.publish(PAGES).removed, 1);
    assert_eq!(place.site(), expected(&[PAGES, &foreign].concat()));
    let home = [("index.html", "home")];
    assert_eq!(place.publish(&home).removed, 3);
    assert_eq!(place.site(), expected(&[&home, &foreign[..]].concat()));
}

#[test]
fn equal_file_that_no_build_has_written_is_taken_over() {
    let place = Place::with(&[(".nojekyll", "")]);
    assert_eq!(place.publish(&[(".nojekyll", ""), ("a", "a")]).unchanged, 1);
    assert_eq!(place.publish(&[("a", "a")]).removed, 1);
    assert_eq!(place.site(), expected(&[("a", "a")]));
}

#[test]
fn file_becomes_a_folder_and_back() {
    let place = Place::new();
    let (file, folder) = ([("a", "file"), ("b", "b")], [("a/b/c", "deep"), ("a/d", "d"), ("b", "b")]);
    place.publish(&file);
    assert_eq!(place.publish(&folder).written, 2);
    assert_eq!(place.site(), expected(&folder));
    assert_eq!(place.publish(&file), WriteReport { written: 1, unchanged: 1, removed: 2, bytes: 5 });
    assert_eq!(place.site(), expected(&file));
}

#[test]
fn ready_made_files_are_copied_and_compared() {
    let place = Place::new();
    let (image, text) = (place.path("image.png"), "x".repeat(200_000));
    fs::write(&image, &text).unwrap();
    let site = |path: &Path| Site::of(PAGES).with("images/a.png", Page::File(path.to_owned()));
    let report = place.try_publish(&site(&image)).unwrap();
    assert_eq!(report, WriteReport { written: 5, unchanged: 0, removed: 0, bytes: 200_022 });
    assert_eq!(place.site()["images/a.png"], text);
    assert_eq!(place.try_publish(&site(&image)).unwrap().unchanged, 5);

    // As long as before, and different in its last byte only.
    fs::write(&image, text[1..].to_owned() + "y").unwrap();
    assert_eq!(place.try_publish(&site(&image)).unwrap(), WriteReport { written: 1, unchanged: 4, ..report });
    assert!(place.site()["images/a.png"].ends_with("xy"));
}

#[cfg(unix)]
#[test]
fn copy_of_a_read_only_file_can_be_replaced() {
    use std::os::unix::fs::PermissionsExt;
    let place = Place::new();
    let image = place.path("image.png");
    fs::write(&image, "x").unwrap();
    fs::set_permissions(&image, fs::Permissions::from_mode(0o400)).unwrap();
    place.try_publish(&Site::default().with("a.png", Page::File(image))).unwrap();
    assert_ne!(fs::metadata(place.target().join("a.png")).unwrap().permissions().mode() & 0o200, 0);
}

#[test]
fn large_pages_are_compared_to_the_end() {
    let place = Place::new();
    let page = "x".repeat(3 * 64 * 1024 + 5);
    place.publish(&[("a", &page)]);
    assert_eq!(place.publish(&[("a", &page)]).unchanged, 1);
    assert_eq!(place.publish(&[("a", &(page[1..].to_owned() + "y"))]).written, 1);
}

#[test]
fn paths_with_odd_characters_and_many_folders_are_written() {
    let place = Place::new();
    let deep = "d/".repeat(200) + "page.html";
    let pages = [("a b/ü\n\r.html", "odd"), (".well-known/security.txt", "hidden"), ("-rf", "dash"), (&deep, "deep")];
    place.publish(&pages);
    assert_eq!(place.site(), expected(&pages));
    assert_eq!(place.publish(&pages).unchanged, 4);
    assert_eq!(place.publish(&[]).removed, 4);
    assert_eq!(place.site(), expected(&[]));
}

#[test]
fn many_files_are_all_written_at_any_number_of_threads() {
    let names: Vec<_> = (0..200).map(|number| format!("{}/p-{number}/index.html", number % 7)).collect();
    let pages: Vec<_> = names.iter().map(|name| (name.as_str(), name.as_str())).collect();
    for threads in [1, 2, 16] {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        let place = Place::new();
        assert_eq!(pool.install(|| place.publish(&pages)).written, 200);
        assert_eq!(place.site(), expected(&pages));
        let changed: Vec<_> = names.iter().map(|name| (name.as_str(), "changed")).collect();
        assert_eq!(pool.install(|| place.publish(&changed)).written, 200);
        assert_eq!(place.site(), expected(&changed));
    }
}

#[test]
fn progress_ends_with_all_files_and_counts_each_once() {
    let names: Vec<_> = (0..100).map(|number| number.to_string()).collect();
    let pages: Vec<_> = names.iter().map(|name| (name.as_str(), "")).collect();
    let (seen, calls) = (Mutex::new(Vec::new()), AtomicUsize::new(0));
    let progress = |finished| {
        seen.lock().unwrap().push(finished);
        calls.fetch_add(1, Ordering::Relaxed);
    };
    let options = Options { progress: Some(&progress), ..Options::default() };
    publish(&Site::of(&pages), &Place::new().target(), &options).unwrap();
    let mut seen = seen.into_inner().unwrap();
    seen.sort_unstable();
    assert_eq!(seen.last(), Some(&100));
    seen.dedup();
    assert_eq!(seen.len(), calls.into_inner());
}

#[cfg(unix)]
#[test]
fn link_in_the_place_of_a_page_is_replaced_and_not_written_through() {
    let place = Place::new();
    place.publish(PAGES);
    let elsewhere = place.path("elsewhere.html");
    fs::write(&elsewhere, "home").unwrap();
    fs::remove_file(place.target().join("index.html")).unwrap();
    std::os::unix::fs::symlink(&elsewhere, place.target().join("index.html")).unwrap();
    assert_eq!(place.publish(PAGES).written, 1);
    assert_eq!(place.site(), expected(PAGES));
    assert_eq!(fs::read_to_string(elsewhere).unwrap(), "home");
}

#[cfg(unix)]
#[test]
fn stale_file_behind_a_link_is_not_removed() {
    let place = Place::new();
    place.publish(&[PAGES, &[("old/x.html", "x"), ("old/deep/y.html", "y")]].concat());
    fs::rename(place.target().join("old"), place.path("elsewhere")).unwrap();
    fs::remove_file(place.path("elsewhere/deep/y.html")).unwrap();
    std::os::unix::fs::symlink(place.path("elsewhere"), place.target().join("old")).unwrap();
    assert_eq!(place.publish(PAGES).removed, 0);
    assert_eq!(tree(&place.path("elsewhere")), expected(&[("x.html", "x"), ("deep/", "")]));
    assert!(place.site()["old"].starts_with("-> "));
}

/// A second name of one file is what a path looks like that differs in its capitals only, on a file system that does
/// not tell them apart.
#[cfg(unix)]
#[test]
fn file_whose_name_changes_its_capitals_only_is_not_lost() {
    for text in ["old", "new"] {
        let place = Place::new();
        place.publish(&[("Photo.JPG", "old"), ("index.html", "home")]);
        fs::hard_link(place.target().join("Photo.JPG"), place.target().join("photo.jpg")).unwrap();
        let report = place.publish(&[("index.html", "home"), ("photo.jpg", text)]);
        assert_eq!((report.written, report.removed), (1, 0));
        assert_eq!(place.site()["photo.jpg"], text);
    }
}

#[cfg(unix)]
#[test]
fn working_folder_that_is_a_link_is_not_used() {
    let place = Place::new();
    fs::create_dir_all(place.path("elsewhere/stage")).unwrap();
    std::os::unix::fs::symlink(place.path("elsewhere"), place.path(".public.corroborate")).unwrap();
    let error = place.refusal(PAGES);
    assert!(place.words(&error).starts_with("`.public.corroborate` cannot be used: not a directory"));
    assert_eq!(tree(&place.path("elsewhere")), expected(&[("stage/", "")]));
}

/// By a user who is not root: the working folder then stands inside the target.
#[cfg(unix)]
#[test]
fn folder_around_the_target_need_not_be_writable() {
    use std::os::unix::fs::PermissionsExt;
    let place = Place::with(&[(".gitkeep", "")]);
    let allow = |mode| fs::set_permissions(place.root.path(), fs::Permissions::from_mode(mode)).unwrap();
    allow(0o555);
    place.publish(PAGES);
    place.publish(&[("index.html", "new")]);
    assert_eq!(place.site(), expected(&[(".gitkeep", ""), ("index.html", "new")]));
    crate::write::clean(&place.target()).unwrap();
    allow(0o755);
    assert_eq!(tree(&place.target()), expected(&[(".gitkeep", "")]));
}

#[test]
fn target_may_be_the_folder_that_the_process_stands_in() {
    // The working directory belongs to all tests, so only the way the name is found is looked at.
    let target = crate::write::Target::locate(Path::new(".")).unwrap();
    assert_eq!(target.path(), Path::new(".").canonicalize().unwrap());
}
