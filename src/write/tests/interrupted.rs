//! Builds that are cut off anywhere, and what the next command makes of it.

use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use super::*;
use crate::write::switch::{Step, begin};
use crate::write::{Prepared, Target, Workplace, clean, enter, prepare};

const OLD: &[(&str, &str)] = &[
    ("a/index.html", "old a"),
    ("becomes-file/x/y.html", "y"),
    ("becomes-folder", "file"),
    ("gone/deep/x.html", "x"),
    ("index.html", "old home"),
    ("same.html", "same"),
];
const NEW: &[(&str, &str)] = &[
    ("a/index.html", "new a"),
    ("a/more.html", "more"),
    ("becomes-file", "file"),
    ("becomes-folder/x/y.html", "y"),
    ("fresh/x.html", "x"),
    ("index.html", "new home"),
    ("same.html", "same"),
];
const FOREIGN: &[(&str, &str)] = &[(".gitkeep", ""), ("a/mine.txt", "mine")];

/// A place with an old site, and the new one ready beside it.
fn ready(old: Option<&[(&str, &str)]>) -> (Place, Target, Workplace, Vec<Step>) {
    let place = Place::with(FOREIGN);
    if let Some(old) = old {
        place.force(old).unwrap();
    }
    let target = Target::locate(&place.target()).unwrap();
    let workplace = enter(&target).unwrap();
    let Prepared { switch, .. } =
        prepare(&Site::of(NEW), &target, &workplace, &Options { force: true, ..Options::default() }).unwrap();
    (place, target, workplace, switch.steps)
}

fn with_foreign(pages: &[(&str, &str)]) -> BTreeMap<String, String> {
    expected(&[pages, FOREIGN].concat())
}

/// Ends with the working folder as it is, as a process does that is killed.
fn kill(place: &Place, workplace: Workplace) {
    // Dropping it clears up; so it is out of reach while it is dropped.
    let (folder, aside) = (workplace.folder().to_owned(), place.path("aside"));
    fs::rename(&folder, &aside).unwrap();
    drop(workplace);
    fs::rename(aside, folder).unwrap();
}

#[test]
fn switch_is_finished_wherever_it_was_cut_off_even_twice() {
    for old in [Some(OLD), None] {
        let steps = ready(old).3.len();
        assert!(steps > 5, "{steps} steps");
        for first in 0..=steps {
            let (place, target, workplace, steps) = ready(old);
            begin(&workplace).unwrap();
            steps[..first].iter().try_for_each(|step| step.take(&workplace, &target)).unwrap();
            // The next command begins again, and is killed too: early if the first one was late.
            let second = steps.len() - first;
            steps[..second].iter().try_for_each(|step| step.take(&workplace, &target)).unwrap();
            kill(&place, workplace);
            drop(enter(&target).unwrap());
            assert_eq!(place.site(), with_foreign(NEW), "cut off after {first} and {second} of {steps:?}");
            assert_eq!(place.neighbours(), ["public"]);
            assert_eq!(place.publish(NEW).unchanged, NEW.len());
        }
    }
}

#[test]
fn build_that_was_cut_off_before_its_switch_is_forgotten() {
    let (place, ..) = ready(Some(OLD));
    let before = tree(&place.target());
    for journal in ["", "draft"] {
        let (place, target, workplace, _) = ready(Some(OLD));
        if journal.is_empty() {
            fs::remove_file(workplace.draft()).unwrap();
        }
        kill(&place, workplace);
        drop(enter(&target).unwrap());
        assert_eq!(tree(&place.target()), before);
        assert_eq!(place.neighbours(), ["public"]);
    }
}

#[test]
fn first_build_that_was_cut_off_leaves_nothing_or_all() {
    let place = Place::new();
    let target = Target::locate(&place.target()).unwrap();
    let workplace = enter(&target).unwrap();
    let prepared = prepare(&Site::of(NEW), &target, &workplace, &Options::default()).unwrap();
    assert_eq!(prepared.switch.steps, [Step::PlaceAll]);
    kill(&place, workplace);
    assert_eq!(place.neighbours(), [".public.corroborate"]);
    assert_eq!(clean(&place.target()).unwrap().unwrap().removed, 0);
    assert!(place.neighbours().is_empty());

    let workplace = enter(&target).unwrap();
    let prepared = prepare(&Site::of(NEW), &target, &workplace, &Options::default()).unwrap();
    prepared.switch.steps[0].take(&workplace, &target).unwrap();
    kill(&place, workplace);
    assert_eq!(place.publish(NEW).unchanged, NEW.len());
    assert_eq!(place.neighbours(), ["public"]);
}

#[test]
fn cleaning_after_a_switch_that_was_cut_off_removes_the_new_site() {
    let (place, target, workplace, steps) = ready(Some(OLD));
    begin(&workplace).unwrap();
    steps[..steps.len() / 2].iter().try_for_each(|step| step.take(&workplace, &target)).unwrap();
    kill(&place, workplace);
    assert_eq!(clean(&place.target()).unwrap().unwrap().removed, NEW.len());
    assert_eq!(tree(&place.target()), expected(FOREIGN));
    assert_eq!(place.neighbours(), ["public"]);
}

#[test]
fn target_that_was_removed_after_the_cut_is_not_brought_back() {
    let (place, target, workplace, steps) = ready(Some(OLD));
    begin(&workplace).unwrap();
    steps[0].take(&workplace, &target).unwrap();
    kill(&place, workplace);
    fs::remove_dir_all(place.target()).unwrap();
    assert_eq!(clean(&place.target()).unwrap().unwrap().removed, 0);
    assert!(place.neighbours().is_empty());
}

#[test]
fn folder_that_was_removed_after_the_cut_is_made_again() {
    let (place, target, workplace, _) = ready(Some(OLD));
    begin(&workplace).unwrap();
    kill(&place, workplace);
    fs::remove_dir_all(place.target().join("a")).unwrap();
    drop(enter(&target).unwrap());
    let mut whole = with_foreign(NEW);
    whole.remove("a/mine.txt");
    assert_eq!(place.site(), whole);
}

#[test]
fn notes_that_cannot_be_understood_stop_everything_and_stay() {
    let place = Place::new();
    place.publish(OLD);
    let folder = place.path(".public.corroborate");
    fs::create_dir(&folder).unwrap();
    fs::write(folder.join("journal"), "corroborate switch 1\nremove ../precious\nend\n").unwrap();
    fs::write(place.path("precious"), "precious").unwrap();
    let words = "`.public.corroborate/journal` does not tell how to finish an earlier build: line 2 is not a step of a \
                 switch\nremove `.public.corroborate` and build with `--force`";
    for _ in 0..2 {
        assert_eq!(place.words(&place.refusal(NEW)), words);
        assert_eq!(place.words(&clean(&place.target()).unwrap_err()), words);
    }
    assert_eq!(place.site(), expected(OLD));
    fs::remove_dir_all(folder).unwrap();
    place.publish(NEW);
}

#[test]
fn switch_that_cannot_go_on_says_so_and_is_finished_when_it_can() {
    let (place, _, workplace, _) = ready(Some(OLD));
    begin(&workplace).unwrap();
    kill(&place, workplace);
    let in_the_way = place.target().join("fresh");
    fs::create_dir(&in_the_way).unwrap();
    fs::write(in_the_way.join("x"), "x").unwrap();
    let error = place.refusal(NEW);
    assert_eq!(
        place.words(&error),
        "the new site is only partly in place: `public/fresh` cannot be written: Directory not empty\n\
         see what stands there and who may change it, then build again; the next build finishes the work. To give it \
         up, remove `.public.corroborate` and build with `--force`"
    );
    fs::remove_dir_all(in_the_way).unwrap();
    assert_eq!(place.publish(NEW).unchanged, NEW.len());
    assert_eq!(place.site(), with_foreign(NEW));
}

#[test]
fn working_folder_inside_the_target_is_seen_to_as_well() {
    let place = Place::with(FOREIGN);
    place.force(OLD).unwrap();
    let folder = place.target().join(".corroborate.work");
    fs::create_dir_all(folder.join("stage/new")).unwrap();
    fs::write(folder.join("stage/new/half"), "half").unwrap();
    place.publish(NEW);
    assert_eq!(place.site(), with_foreign(NEW));
}

/// Pages enough that a build takes a while; two versions that differ in every page and in their paths.
fn version(number: usize) -> Vec<(String, String)> {
    let path =
        |page: usize| format!("{}/p-{page}-{}/index.html", page % 5, if page.is_multiple_of(3) { number } else { 0 });
    (0..300).map(|page| (path(page), format!("{page} of version {number}"))).collect()
}

fn borrowed(pages: &[(String, String)]) -> Vec<(&str, &str)> {
    pages.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect()
}

#[test]
fn child_that_publishes_until_it_is_killed() {
    let Some(target) = std::env::var_os("CORROBORATE_TEST_KILLED") else { return };
    for number in (0..2).cycle() {
        publish(&Site::of(&borrowed(&version(number))), Path::new(&target), &Options::default()).unwrap();
    }
}

#[test]
fn process_that_is_killed_leaves_the_one_site_or_the_other() {
    let place = Place::new();
    let versions = [0, 1].map(|number| expected(&borrowed(&version(number))));
    place.publish(&borrowed(&version(0)));
    for round in 0..8_u64 {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "write::tests::interrupted::child_that_publishes_until_it_is_killed"])
            .env("CORROBORATE_TEST_KILLED", place.target())
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        let patience = Instant::now() + Duration::from_secs(60);
        while !place.path(".public.corroborate").exists() && Instant::now() < patience {
            thread::sleep(Duration::from_millis(1));
        }
        thread::sleep(Duration::from_millis(5 + round * 11));
        assert!(child.try_wait().unwrap().is_none(), "it ended by itself");
        child.kill().unwrap();
        child.wait().unwrap();

        drop(enter(&Target::locate(&place.target()).unwrap()).unwrap());
        assert!(versions.contains(&place.site()), "round {round}");
        assert_eq!(place.neighbours(), ["public"]);
    }
}
