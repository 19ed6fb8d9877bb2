//! What `clean` removes and what it leaves.

use super::*;
use crate::write::{CleanReport, clean};

#[test]
fn all_that_the_build_wrote_is_removed_with_the_folder() {
    let place = Place::new();
    place.publish(&[("a/b/c", "c"), ("index.html", "home")]);
    assert_eq!(clean(&place.target()).unwrap(), Some(CleanReport { removed: 2 }));
    assert!(place.neighbours().is_empty());
}

#[test]
fn what_no_build_has_written_stays() {
    let foreign = [(".gitkeep", ""), ("a/mine.txt", "mine")];
    let place = Place::with(&[(".gitkeep", "")]);
    place.publish(&[("a/b/c", "c"), ("index.html", "home")]);
    place.put("a/mine.txt", "mine");
    assert_eq!(clean(&place.target()).unwrap(), Some(CleanReport { removed: 2 }));
    assert_eq!(tree(&place.target()), expected(&foreign));
    assert_eq!(place.neighbours(), ["public"]);
}

#[test]
fn nothing_to_do_is_fine() {
    let place = Place::new();
    assert_eq!(clean(&place.path("no/such/folder")).unwrap(), None);
    assert!(place.neighbours().is_empty());
    place.put("mine.txt", "mine");
    assert_eq!(clean(&place.target()).unwrap(), None);
    assert_eq!(tree(&place.target()), expected(&[("mine.txt", "mine")]));
    assert_eq!(place.neighbours(), ["public"]);
}

#[test]
fn cleaning_that_was_cut_off_is_taken_up_again() {
    let place = Place::new();
    place.publish(&[("a/b/c", "c"), ("index.html", "home")]);
    fs::remove_file(place.target().join("a/b/c")).unwrap();
    assert_eq!(clean(&place.target()).unwrap(), Some(CleanReport { removed: 1 }));
    assert!(place.neighbours().is_empty());
}

#[test]
fn list_that_leads_outside_removes_nothing() {
    let place =
        Place::with(&[(".corroborate", "corroborate site 1\nindex.html\n../precious\n"), ("index.html", "home")]);
    fs::write(place.path("precious"), "precious").unwrap();
    let before = tree(place.root.path());
    let error = clean(&place.target()).unwrap_err();
    assert_eq!(
        place.words(&error),
        "`public/.corroborate` is not the list of an earlier build: line 3 is not a path of a site\n\
         restore `public/.corroborate`, or use `--force` to build without it: files of the earlier site that the new \
         one does not have will then stay"
    );
    assert_eq!(tree(place.root.path()), before);
}

#[cfg(unix)]
#[test]
fn link_to_a_folder_is_refused() {
    let place = Place::with(&[("index.html", "home")]);
    std::os::unix::fs::symlink(place.target(), place.path("link")).unwrap();
    let error = clean(&place.path("link")).unwrap_err();
    assert_eq!(place.words(&error), "`link` is a symbolic link\nname the folder that the link leads to");
}
