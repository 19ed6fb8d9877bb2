//! Targets that are refused, in what words, and that nothing in them is touched.

use super::*;
use crate::write::{Nature, Obstacle, Target};

const PAGES: &[(&str, &str)] = &[("a/index.html", "a"), ("index.html", "home")];

#[track_caller]
fn refused(place: &Place, error: &TargetError, words: &str) {
    assert_eq!(place.words(error), words);
    assert_eq!(place.neighbours().iter().filter(|name| name.contains("corroborate")).count(), 0);
}

#[test]
fn target_that_is_a_file() {
    let place = Place::new();
    fs::write(place.target(), "file").unwrap();
    let words = "`public` is not a folder\nname another folder for the site, or move the file away";
    refused(&place, &place.refusal(PAGES), words);
    assert_eq!(fs::read_to_string(place.target()).unwrap(), "file");
}

#[cfg(unix)]
#[test]
fn target_that_is_a_link_with_and_without_a_slash() {
    let place = Place::new();
    fs::create_dir(place.path("real")).unwrap();
    std::os::unix::fs::symlink(place.path("real"), place.target()).unwrap();
    let words = "`public` is a symbolic link\nname the folder that the link leads to";
    refused(&place, &place.refusal(PAGES), words);
    let with_slash = place.path("public/");
    refused(&place, &refusal(publish(&Site::of(PAGES), &with_slash, &Options::default())), words);
    assert!(tree(&place.path("real")).is_empty());
}

#[test]
fn root_and_home_folder() {
    let root = Target::locate(Path::new("/")).unwrap_err();
    assert_eq!(root.to_string(), "`/` is the root of the file system");
    assert_eq!(root.help(), "name a folder of its own for the site, such as `public`");

    let place = Place::new();
    for name in ["home/me", "home", "home/me/../me"] {
        fs::create_dir_all(place.path("home/me")).unwrap();
        let target = Target::locate(&place.path(name)).unwrap();
        let error = target.keep_apart(&[], Some(&place.path("home/me"))).unwrap_err();
        assert!(matches!(error, TargetError::Home(_)), "{name}");
    }
    let below = Target::locate(&place.path("home/me/public")).unwrap();
    assert!(below.keep_apart(&[], Some(&place.path("home/me"))).is_ok());
}

#[test]
fn target_that_is_mixed_up_with_what_the_site_is_made_from() {
    let place = Place::new();
    fs::create_dir_all(place.path("site/content/deep")).unwrap();
    let inputs = [&*place.path("site/content"), &*place.path("site/themes/none/yet")];
    let options = Options { inputs: &inputs, force: true, ..Options::default() };
    let words = |target: &str| {
        let error = refusal(publish(&Site::of(PAGES), &place.path(target), &options));
        place.words(&error).lines().next().unwrap().to_owned()
    };
    assert_eq!(words("site/content"), "`site/content` is or holds `site/content`, from which the site is made");
    assert_eq!(words("site"), "`site` is or holds `site/content`, from which the site is made");
    assert_eq!(words("site/themes"), "`site/themes` is or holds `site/themes/none/yet`, from which the site is made");
    assert_eq!(
        words("site/content/deep/x/y"),
        "`site/content/deep/x/y` lies inside `site/content`, from which the site is made"
    );
    assert_eq!(
        words("site/none/../content/x"),
        "`site/none/../content/x` lies inside `site/content`, from which the site is made"
    );
    assert_eq!(tree(place.root.path()).len(), 3, "nothing was made");
    publish(&Site::of(PAGES), &place.path("site/content-public"), &options).unwrap();
}

#[cfg(unix)]
#[test]
fn input_is_recognised_behind_a_link() {
    let place = Place::new();
    fs::create_dir_all(place.path("real/content")).unwrap();
    std::os::unix::fs::symlink(place.path("real"), place.path("site")).unwrap();
    let inputs = [&*place.path("site/content")];
    let options = Options { inputs: &inputs, ..Options::default() };
    let error = refusal(publish(&Site::of(PAGES), &place.path("real/content/public"), &options));
    assert!(matches!(error, TargetError::InsideInput { .. }));
}

#[test]
fn folder_of_others_unless_forced() {
    let files = [("a/mine.txt", "mine"), ("index.html", "theirs"), ("photo.jpg", "photo")];
    let place = Place::with(&files);
    refused(
        &place,
        &place.refusal(PAGES),
        "`public` was not written by Corroborate, and holds `a`, `index.html`, `photo.jpg`\n\
         name another folder, or use `--force` to write the site among these files, which replaces those of the same \
         name and keeps the others",
    );
    assert_eq!(place.site(), expected(&files));

    assert_eq!(place.force(PAGES).unwrap().written, 2);
    assert_eq!(place.site(), expected(&[PAGES, &[("a/mine.txt", "mine"), ("photo.jpg", "photo")]].concat()));
    assert_eq!(place.publish(&[]).removed, 2);
    assert_eq!(place.site(), expected(&[("a/mine.txt", "mine"), ("photo.jpg", "photo")]));
}

#[test]
fn long_lists_of_foreign_files_are_shortened() {
    let place = Place::with(&[("a", ""), ("b", ""), ("c", ""), ("d", ""), ("e", ""), ("f", ""), ("g", "")]);
    let words = place.words(&place.refusal(PAGES));
    assert!(
        words.starts_with("`public` was not written by Corroborate, and holds `a`, `b`, `c`, `d`, `e` and 2 more\n")
    );
}

#[test]
fn foreign_file_in_the_place_of_a_page_unless_forced() {
    let place = Place::with(&[(".gitkeep", "")]);
    place.publish(PAGES);
    place.put("robots.txt", "mine");
    let before = place.site();
    let pages = [PAGES, &[("index.html", "new"), ("robots.txt", "ours")]].concat();
    refused(
        &place,
        &place.refusal(&pages),
        "`public/robots.txt` (a file that no build has written) is in the way\n\
         move it away, or use `--force` to have it replaced",
    );
    assert_eq!(place.site(), before);
    assert_eq!(place.force(&pages).unwrap().written, 2);
    assert_eq!(place.site(), expected(&[&pages[..], &[(".gitkeep", "")]].concat()));
}

#[test]
fn dotfile_in_the_place_of_a_page_unless_forced() {
    let place = Place::with(&[(".well-known/security.txt", "mine")]);
    let pages = [(".well-known/security.txt", "ours")];
    assert!(matches!(place.refusal(&pages), TargetError::Occupied(_)));
    assert_eq!(place.site(), expected(&[(".well-known/security.txt", "mine")]));
    place.force(&pages).unwrap();
    assert_eq!(place.site(), expected(&pages));
}

#[test]
fn foreign_file_in_the_place_of_a_folder_unless_forced() {
    let place = Place::new();
    place.publish(PAGES);
    place.put("claims", "mine");
    let pages = [PAGES, &[("claims/a.html", "a"), ("claims/b.html", "b")]].concat();
    let TargetError::Occupied(obstacles) = place.refusal(&pages) else { panic!("not occupied") };
    assert_eq!(obstacles, [Obstacle { path: place.target().join("claims"), nature: Nature::FileForFolder }]);
    assert_eq!(place.site(), expected(&[PAGES, &[("claims", "mine")]].concat()));
    place.force(&pages).unwrap();
    assert_eq!(place.site(), expected(&pages));
}

#[test]
fn folder_with_foreign_files_in_the_place_of_a_page_even_when_forced() {
    let place = Place::new();
    place.publish(&[("a/index.html", "a"), ("index.html", "home")]);
    place.put("a/deep/mine.txt", "mine");
    let pages = [("a", "file"), ("index.html", "new")];
    let before = place.site();
    refused(
        &place,
        &refusal(place.force(&pages)),
        "`public/a` (a folder where the site has a file) is in the way\nmove it away",
    );
    assert_eq!(place.site(), before);
    fs::remove_file(place.target().join("a/deep/mine.txt")).unwrap();
    place.publish(&pages);
    assert_eq!(place.site(), expected(&pages), "empty folders are nobody's");
}

#[cfg(unix)]
#[test]
fn link_in_the_place_of_a_folder_even_when_forced() {
    let place = Place::new();
    place.publish(PAGES);
    fs::rename(place.target().join("a"), place.path("elsewhere")).unwrap();
    std::os::unix::fs::symlink(place.path("elsewhere"), place.target().join("a")).unwrap();
    for pages in [&[("a/index.html", "new")][..], &[("a/b.html", "b")], &[("a/b/c.html", "c")]] {
        let error = refusal(place.force(pages));
        refused(&place, &error, "`public/a` (a symbolic link where the site has a folder) is in the way\nmove it away");
    }
    assert_eq!(tree(&place.path("elsewhere")), expected(&[("index.html", "a")]));
}

#[test]
fn list_that_is_not_ours_unless_forced() {
    let faults: [(&[u8], &str); 6] = [
        (b"", "its first line is not `corroborate site 1`"),
        (b"corroborate site 2\na\n", "its first line is not `corroborate site 1`"),
        (b"corroborate site 1\na\n../../etc/passwd\n", "line 3 is not a path of a site"),
        (b"corroborate site 1\n/etc/passwd\n", "line 2 is not a path of a site"),
        (b"corroborate site 1\n.corroborate\n", "line 2 is not a path of a site"),
        (b"corroborate site 1\n\xff\n", "it is not text"),
    ];
    for (bytes, fault) in faults {
        let place = Place::with(&[("old.html", "old")]);
        fs::write(place.target().join(".corroborate"), bytes).unwrap();
        let error = place.refusal(PAGES);
        assert_eq!(
            place.words(&error).lines().next().unwrap(),
            format!("`public/.corroborate` is not the list of an earlier build: {fault}")
        );
        assert_eq!(fs::read(place.target().join(".corroborate")).unwrap(), bytes);
        assert_eq!(place.force(PAGES).unwrap().removed, 0);
        assert_eq!(place.site(), expected(&[PAGES, &[("old.html", "old")]].concat()));
        assert_eq!(place.publish(PAGES).unchanged, 2);
    }
}

#[test]
fn list_that_is_a_folder() {
    let place = Place::with(&[(".corroborate/x", "x")]);
    assert!(matches!(place.refusal(PAGES), TargetError::Manifest { .. }));
    assert!(matches!(refusal(place.force(PAGES)), TargetError::Occupied(_)));
    assert_eq!(tree(&place.target()), expected(&[(".corroborate/x", "x")]));
}

#[test]
fn list_that_was_merged_or_rewritten_with_windows_line_ends_still_serves() {
    let place = Place::new();
    place.publish(&[("a", "a"), ("b", "b"), ("c", "c")]);
    place.put(".corroborate", "corroborate site 1\r\nc\r\na\r\nb\r\na\r\n");
    assert_eq!(place.publish(&[("b", "b")]), WriteReport { written: 0, unchanged: 1, removed: 2, bytes: 1 });
}

#[test]
fn site_with_a_file_of_a_name_that_is_kept() {
    for name in [".corroborate", ".corroborate/x", ".corroborate.work/stage"] {
        let place = Place::new();
        let error = place.refusal(&[(name, "x")]);
        refused(
            &place,
            &error,
            &format!(
                "the site has a file `{name}`, a name that Corroborate keeps for itself\ngive `{name}` another name"
            ),
        );
        assert!(place.neighbours().is_empty());
    }
}
