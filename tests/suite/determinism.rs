//! The same input gives the same bytes: on any number of threads, anywhere, and after any history of builds.

use std::collections::BTreeMap;
use std::fs;
use std::process::Command;

use crate::dice::Dice;
use crate::rust_text::root;
use crate::site::Site;
use crate::tree::Tree;

fn built(site: &Site) -> Tree {
    let _ = site.build().succeeds();
    Tree::of(&site.path("public"))
}

#[test]
fn threads_and_environment_change_nothing() {
    let first = built(&Site::demonstration());
    for (name, value) in [
        ("RAYON_NUM_THREADS", "1"),
        ("RAYON_NUM_THREADS", "4"),
        ("TZ", "Pacific/Kiritimati"),
        ("LC_ALL", "tr_TR.UTF-8"),
        ("COLUMNS", "1"),
        ("HOME", ""),
    ] {
        built(&Site::demonstration().variable(name, value)).holds_the_same_as(&first);
    }
}

#[cfg(unix)]
#[test]
fn a_strict_umask_changes_no_bytes() {
    let site = Site::demonstration();
    let first = built(&site);
    let command = site.command(&["build"]);
    let mut line = vec!["umask 077; exec \"$0\" \"$@\"".to_owned(), command.get_program().to_str().unwrap().to_owned()];
    line.extend(command.get_args().map(|argument| argument.to_str().unwrap().to_owned()));
    fs::remove_dir_all(site.path("public")).unwrap();
    let output = Command::new("sh").arg("-c").args(line).current_dir("/").output().unwrap();
    assert!(output.status.success(), "{output:?}");
    Tree::of(&site.path("public")).holds_the_same_as(&first);
}

#[test]
fn where_the_site_lies_changes_nothing() {
    let first = built(&Site::demonstration());
    // The files once more, somewhere else, made in the opposite order, and named by a relative root.
    let content = Tree::of(&root().join("content"));
    let mut copy = Site::new().with_rules();
    for path in content.paths().into_iter().rev() {
        copy = copy.file(&format!("elsewhere/content/{path}"), content.bytes(path));
    }
    let copy = copy.with_rules().argument("--root").argument("elsewhere").argument("--output-dir").argument("public");
    built(&copy).holds_the_same_as(&first);
}

/// What a site's folder holds.
type Folder = BTreeMap<String, String>;

const BRIEFS: usize = 4;

fn brief(number: usize, dice: &mut Dice) -> (String, String) {
    // The claim moves between briefs, and another brief may refer to it: some of these sites have errors.
    let claim = dice.roll(BRIEFS);
    let mention = if dice.roll(3) == 0 { dice.roll(BRIEFS) } else { claim };
    let draft = if dice.roll(4) == 0 { "draft: true\n" } else { "" };
    let text = format!(
        "---\ntitle: Brief {number} {}\nauthor: ann\ndate: 2026-01-0{}\n{draft}topics: [t{}]\n\
         claims:\n  - id: claim-{claim}\n    text: Claim of {number}.\n    evidence: [shared-{}]\n---\n\
         It [is so](claim:claim-{mention}) [@shared-{}]. Rolled {}.\n",
        dice.roll(3),
        1 + dice.roll(9),
        dice.roll(2),
        dice.roll(2),
        dice.roll(2),
        dice.roll(100),
    );
    (format!("content/briefs/brief-{number}.md"), text)
}

/// Changes the folder in one way or another.
fn edit(folder: &mut Folder, dice: &mut Dice) {
    match dice.roll(8) {
        0..=3 => {
            let number = dice.roll(BRIEFS);
            folder.extend([brief(number, dice)]);
        }
        4 => _ = folder.remove(&format!("content/briefs/brief-{}.md", dice.roll(BRIEFS))),
        5 => {
            let path = format!("content/static/file-{}.txt", dice.roll(2));
            if folder.remove(&path).is_none() {
                folder.insert(path, format!("{}", dice.roll(9)));
            }
        }
        6 => _ = folder.insert("content/site.yaml".to_owned(), format!("title: Site {}\ntheme: mine\n", dice.roll(3))),
        _ => {
            let template = format!("<p>{}{{{{ page.title }}}}</p>\n", dice.roll(3));
            folder.insert("themes/mine/templates/topic.html".to_owned(), template);
        }
    }
}

/// Makes the folder on disk what it is meant to be.
fn bring_up_to_date(mut site: Site, before: &Folder, after: &Folder) -> Site {
    for path in before.keys().filter(|path| !after.contains_key(*path)) {
        site = site.without(path);
    }
    for (path, text) in after.iter().filter(|(path, text)| before.get(*path) != Some(text)) {
        site = site.file(path, text);
    }
    site
}

#[test]
fn after_any_edits_a_build_equals_a_clean_one() {
    let mut dice = Dice(0x00C0_FFEE);
    let mut folder = Folder::new();
    folder.insert("content/site.yaml".to_owned(), "title: Site\ntheme: mine\n".to_owned());
    folder.insert("content/authors/ann.md".to_owned(), "---\nname: Ann Lee\n---\nWrites.\n".to_owned());
    let sources = "shared-0: {title: One, type: report}\nshared-1: {title: Two, type: web}\n";
    folder.insert("content/sources/library.yaml".to_owned(), sources.to_owned());
    folder.insert("themes/mine/theme.yaml".to_owned(), "extends: folio\n".to_owned());
    let mut site = bring_up_to_date(Site::new(), &Folder::new(), &folder);

    let (mut built, mut refused) = (0, 0);
    for round in 0..30 {
        let before = folder.clone();
        for _ in 0..=dice.roll(3) {
            edit(&mut folder, &mut dice);
        }
        site = bring_up_to_date(site, &before, &folder);
        let standing = Tree::of(&site.path("public"));
        let run = site.build();
        let now = Tree::of(&site.path("public"));
        match run.code {
            Some(0) => {
                built += 1;
                let _ = site.run(&["build", "--output-dir", "clean"]).succeeds();
                now.holds_the_same_as(&Tree::of(&site.path("clean")));
                site = site.without("clean");
            }
            Some(1) => {
                refused += 1;
                now.is_untouched_since(&standing);
            }
            other => panic!("round {round} ended with {other:?}:\n{}", run.stderr),
        }
    }
    assert!(built >= 8 && refused >= 3, "{built} builds and {refused} refusals test too little");
}
