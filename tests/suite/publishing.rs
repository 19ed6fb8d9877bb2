//! Publishing: whole or not at all, only what changed, and nothing that is not ours.

use std::fs;
use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, Instant};

use crate::site::{Run, Site, same};
use crate::tree::Tree;

/// A brief with one claim on one source of its own, all named after it.
fn with_brief(site: Site, name: &str, body: &str) -> Site {
    let front = format!(
        "claims:\n  - id: claim-{name}\n    text: What {name} claims.\n    evidence: [source-{name}]\n\
         sources:\n  - id: source-{name}\n    title: What {name} read\n"
    );
    site.brief_with(name, &front, &format!("It [is so](claim:claim-{name}) [@source-{name}]. {body}\n"))
}

fn two_briefs() -> Site {
    with_brief(with_brief(Site::good(), "one", ""), "two", "")
}

/// A site of many pages, so that a build can be met in its middle.
fn large_site(title: &str) -> Site {
    let site = Site::new().file("content/site.yaml", format!("title: {title}\n"));
    (0..120).fold(site, |site, number| with_brief(site, &format!("brief-{number}"), ""))
}

fn public(site: &Site) -> Tree {
    Tree::of(&site.path("public"))
}

/// What the program leaves for its next run. It is no part of the site.
const NOTES: [&str; 2] = [".corroborate", ".corroborate-record"];

/// How many files the site has.
fn count(site: &Site) -> usize {
    public(site).paths().len() - NOTES.len()
}

/// The program did not do it: exit code 2, and this is all that it said.
#[track_caller]
fn refuses(run: &Run, message: &str) {
    same(&run.stderr, message);
    assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""));
}

/// Nothing but the site lies in the folder: no working folder is left.
#[track_caller]
fn is_tidy(site: &Site) {
    let hidden = fs::read_dir(site.path("")).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let hidden: Vec<String> = hidden.filter(|name| name.starts_with('.')).collect();
    assert_eq!(hidden, Vec::<String>::new(), "left behind");
}

#[test]
fn the_first_build_writes_everything_and_lists_it() {
    let site = two_briefs();
    let run = site.build().succeeds();
    let files = count(&site);
    same(
        &run.stderr,
        &format!(
            "Built 2 briefs, 2 claims and 2 sources into `./public` in … s\n  claims: 2 on a single origin\n  \
             files: {files} written, 0 unchanged, 0 removed"
        ),
    );
    let tree = public(&site);
    let listed: Vec<&str> = tree.text(".corroborate").lines().skip(1).collect();
    let written: Vec<&str> = tree.paths().into_iter().filter(|path| !NOTES.contains(path)).collect();
    assert_eq!(listed, written);
    is_tidy(&site);
}

#[test]
fn a_second_build_touches_nothing() {
    let site = two_briefs();
    let _ = site.build().succeeds();
    let before = public(&site);
    let run = site.build().succeeds();
    public(&site).is_untouched_since(&before);
    let end = format!("  files: 0 written, {} unchanged, 0 removed\n", count(&site));
    assert!(run.stderr.ends_with(&end), "{}", run.stderr);
    is_tidy(&site);
}

#[test]
fn a_changed_brief_rewrites_only_what_depends_on_it() {
    let site = two_briefs();
    let _ = site.build().succeeds();
    let before = public(&site);
    let site = with_brief(site, "one", "More.");
    let _ = site.build().succeeds();
    let touched = public(&site);
    let touched = touched.touched_since(&before);
    assert!(touched.contains(&"briefs/one/index.html"), "{touched:?}");
    let others: Vec<_> = touched.iter().filter(|path| path.contains("two") || path.starts_with("theme/")).collect();
    assert!(others.is_empty(), "{touched:?}");
}

#[test]
fn what_a_deleted_brief_had_is_removed_with_its_folders() {
    let site = two_briefs();
    let _ = site.build().succeeds();
    let site = site.without("content/briefs/two.md");
    let run = site.build().succeeds();
    let tree = public(&site);
    assert!(tree.paths().iter().all(|path| !path.contains("two")), "{:?}", tree.paths());
    for folder in ["briefs/two", "claims/claim-two", "sources/source-two"] {
        assert!(!site.path("public").join(folder).exists(), "{folder}");
    }
    assert!(run.stderr.ends_with(", 19 removed\n"), "{}", run.stderr);
}

#[test]
fn dotfiles_and_foreign_files_are_kept() {
    let site = two_briefs().file("public/.gitkeep", "").file("public/.git/HEAD", "x");
    let _ = site.build().succeeds();
    let site = site.file("public/CNAME", "example.org").file("public/briefs/two/notes.txt", "mine");
    let site = site.without("content/briefs/two.md");
    let _ = site.build().succeeds();
    let tree = public(&site);
    for (path, text) in
        [(".gitkeep", ""), (".git/HEAD", "x"), ("CNAME", "example.org"), ("briefs/two/notes.txt", "mine")]
    {
        assert_eq!(tree.text(path), text, "{path}");
    }
    assert!(!site.path("public/briefs/two/index.html").exists());
}

#[test]
fn a_foreign_folder_is_refused_and_forced() {
    let site = two_briefs().file("public/thesis.doc", "mine").file("public/index.html", "mine too");
    let before = public(&site);
    refuses(
        &site.build(),
        "
error: `./public` was not written by Corroborate, and holds `index.html`, `thesis.doc`
  help: name another folder, or use `--force` to write the site among these files, which replaces those of the same name and keeps the others
",
    );
    public(&site).is_untouched_since(&before);
    is_tidy(&site);

    let _ = site.run(&["build", "--force"]).succeeds();
    let tree = public(&site);
    assert_eq!(tree.text("thesis.doc"), "mine");
    assert!(tree.text("index.html").contains("A site"));
}

#[test]
fn folders_that_are_no_place_for_a_site_are_refused() {
    let site = two_briefs().file("a-file", "mine");
    #[cfg(unix)]
    let site = site.link("a-link", "elsewhere");
    let before = Tree::of(&site.path(""));
    let apart = "  help: name a folder beside it for the site\n";
    for (folder, message) in [
        (
            "a-file",
            "error: `a-file` is not a folder\n  help: name another folder for the site, or move the file away\n",
        ),
        ("a-link", "error: `a-link` is a symbolic link\n  help: name the folder that the link leads to\n"),
        (
            "/",
            "error: `/` is the root of the file system\n  help: name a folder of its own for the site, such as `public`\n",
        ),
        ("content/out", &format!("error: `content/out` lies inside `./content`, from which the site is made\n{apart}")),
        ("themes", &format!("error: `themes` is or holds `./themes`, from which the site is made\n{apart}")),
        ("content", &format!("error: `content` is or holds `./content`, from which the site is made\n{apart}")),
    ] {
        refuses(&site.run(&["build", "--force", "--output-dir", folder]), message);
    }
    let run = site.run(&["build", "--force", "--output-dir", "."]);
    assert!(run.stderr.contains("is or holds `./content`"), "{}", run.stderr);
    let home = site.path("home").display().to_string();
    let run = two_briefs().variable("HOME", &home).run(&["build", "--output-dir", &home]);
    assert!(run.stderr.contains("is or holds the home folder"), "{}", run.stderr);
    Tree::of(&site.path("")).is_untouched_since(&before);
}

#[test]
fn errors_leave_the_old_site_as_it_was() {
    let site = two_briefs();
    let _ = site.build().succeeds();
    let before = public(&site);
    // In a text, in a template that is wrong, and in one that fails only when a page is made.
    let site = with_brief(site, "one", "[No](claim:nowhere).");
    let run = site.build();
    assert_eq!(run.code, Some(1));
    assert!(run.stderr.ends_with("\nNot built: 1 error; `./public` is as it was\n"), "{}", run.stderr);
    public(&site).is_untouched_since(&before);

    let site = with_brief(site, "one", "").file("themes/mine/theme.yaml", "extends: folio\n");
    let template = "themes/mine/templates/claim.html";
    let site = site.file(template, "{% if %}");
    assert_eq!(site.run(&["build", "--theme", "mine"]).code, Some(1));
    public(&site).is_untouched_since(&before);
    let site = site.file(template, "{{ nothing }}");
    assert_eq!(site.run(&["build", "--theme", "mine"]).code, Some(1));
    public(&site).is_untouched_since(&before);
    is_tidy(&site);
}

#[test]
fn check_writes_nothing() {
    let site = two_briefs();
    let before = Tree::of(&site.path(""));
    same(&site.check().succeeds().stderr, "Checked in … s: nothing to mend");
    Tree::of(&site.path("")).is_untouched_since(&before);
}

#[test]
fn clean_removes_what_was_built_and_nothing_else() {
    let site = two_briefs();
    same(&site.run(&["clean"]).succeeds().stderr, "Nothing to remove: no build has written to `./public`");
    let _ = site.build().succeeds();
    let files = count(&site);
    let site = site.file("public/mine.txt", "mine").file("public/.gitkeep", "");
    same(&site.run(&["clean"]).succeeds().stderr, &format!("Removed {files} files from `./public`"));
    assert_eq!(public(&site).paths(), [".gitkeep", "mine.txt"]);
    // A folder that no build has written is left alone.
    let before = Tree::of(&site.path("content"));
    same(
        &site.run(&["clean", "--output-dir", "content"]).succeeds().stderr,
        "Nothing to remove: no build has written to `content`",
    );
    Tree::of(&site.path("content")).is_untouched_since(&before);
    is_tidy(&site);
}

#[test]
fn a_list_that_was_tampered_with_removes_nothing_outside() {
    let site = two_briefs();
    let _ = site.build().succeeds();
    let site = site.file("precious.txt", "mine").file("public/.corroborate", "corroborate site 1\n../precious.txt\n");
    refuses(
        &site.build(),
        "
error: `./public/.corroborate` is not the list of an earlier build: line 2 is not a path of a site
  help: restore `./public/.corroborate`, or use `--force` to build without it: files of the earlier site that the new one does not have will then stay
",
    );
    assert_eq!(site.run(&["clean"]).code, Some(2));
    assert_eq!(fs::read_to_string(site.path("precious.txt")).unwrap(), "mine");
}

#[test]
fn a_first_build_that_is_killed_leaves_nothing_or_everything() {
    let site = large_site("First");
    let began = Instant::now();
    let _ = site.run(&["build", "--output-dir", "whole"]).succeeds();
    let (whole, took) = (Tree::of(&site.path("whole")), began.elapsed());
    for round in 1..=4 {
        kill_after(&site, took * round / 4);
        if site.path("public").exists() {
            // The record of what the site was made from is written behind it; without one the next build makes all anew.
            public(&site).without(".corroborate-record").holds_the_same_as(&whole.without(".corroborate-record"));
        }
    }
    let _ = site.build().succeeds();
    public(&site).holds_the_same_as(&whole);
    is_tidy(&site);
}

#[test]
fn a_build_that_is_killed_leaves_the_old_site_or_the_way_to_the_new_one() {
    let mut site = large_site("First");
    let began = Instant::now();
    let _ = site.build().succeeds();
    let took = began.elapsed();
    let first = public(&site);
    site = titled(site, "Second");
    let _ = site.run(&["build", "--output-dir", "second"]).succeeds();
    let second = Tree::of(&site.path("second"));

    let mut cut_off = 0;
    for round in 1..=8 {
        let (title, old, new) = if round % 2 == 1 { ("Second", &first, &second) } else { ("First", &second, &first) };
        site = titled(site, title);
        cut_off += u32::from(kill_after(&site, took * round / 8));
        if !site.path(".public.corroborate/journal").exists() {
            // The record comes after the site, and is for speed alone.
            let now = public(&site).without(".corroborate-record");
            let is_old = now.text("index.html") == old.text("index.html");
            now.holds_the_same_as(&if is_old { old } else { new }.without(".corroborate-record"));
        }
        // The next command begins where this one was cut off.
        let _ = site.build().succeeds();
        public(&site).holds_the_same_as(new);
        is_tidy(&site);
    }
    assert!(cut_off > 0, "no build could be cut off; one takes {took:?}");
}

fn titled(site: Site, title: &str) -> Site {
    site.file("content/site.yaml", format!("title: {title}\n"))
}

/// Kills a build after a time; whether it was still at work.
fn kill_after(site: &Site, time: Duration) -> bool {
    let mut build = site.command(&["build"]).stderr(Stdio::null()).spawn().unwrap();
    std::thread::sleep(time);
    build.kill().unwrap();
    !build.wait().unwrap().success()
}

#[test]
fn a_second_build_at_the_same_time_is_told_so() {
    let site = two_briefs();
    let _ = site.build().succeeds();
    let before = public(&site);
    let site = with_brief(site, "one", "More.").file(".public.corroborate/lock", "");
    let lock = fs::File::options().write(true).open(site.path(".public.corroborate/lock")).unwrap();
    lock.lock().unwrap();
    refuses(&site.build(), "error: another build is writing to `./public`\n  help: wait until it has finished");
    public(&site).is_untouched_since(&before);
    drop(lock);
    let _ = site.build().succeeds();
    is_tidy(&site);
}

#[test]
fn builds_at_the_same_time_end_with_a_whole_site() {
    let site = large_site("Both");
    let start = || site.command(&["build"]).stderr(Stdio::null()).spawn().unwrap();
    let builds = [start(), start(), start()];
    let codes = builds.map(|mut build| build.wait().unwrap().code());
    assert!(codes.iter().all(|code| matches!(code, Some(0 | 2))), "{codes:?}");
    assert!(codes.contains(&Some(0)), "{codes:?}");
    let _ = site.run(&["build", "--output-dir", "alone"]).succeeds();
    public(&site).holds_the_same_as(&Tree::of(&site.path("alone")));
    is_tidy(&site);
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_leaves_the_old_site_as_it_was() {
    let site = two_briefs().file("disk/here", "");
    let Some(_mounted) = SmallDisk::mount(&site.path("disk")) else { return };
    let site = site.argument("--output-dir").argument("disk/public");
    let _ = site.build().succeeds();
    let before = Tree::of(&site.path("disk"));
    let site = site.file("content/static/large.bin", vec![7; 6 << 20]);
    let run = site.build();
    assert_eq!(run.code, Some(2), "{}", run.stderr);
    assert!(run.stderr.contains("No space left on device"), "{}", run.stderr);
    assert!(run.stderr.contains("help: free some space on that disk"), "{}", run.stderr);
    Tree::of(&site.path("disk")).is_untouched_since(&before);
    let site = site.without("content/static/large.bin");
    let _ = site.build().succeeds();
    Tree::of(&site.path("disk")).is_untouched_since(&before);
}

/// A file system of 5 MiB, for as long as it is kept.
#[cfg(target_os = "linux")]
struct SmallDisk(std::path::PathBuf);

#[cfg(target_os = "linux")]
impl SmallDisk {
    /// `None`, and a note, where this user may not mount.
    fn mount(folder: &Path) -> Option<Self> {
        let mut mount = std::process::Command::new("mount");
        mount.args(["-t", "tmpfs", "-o", "size=5m", "none"]).arg(folder).stderr(Stdio::null());
        let mounted = mount.status().is_ok_and(|status| status.success());
        if !mounted {
            #[expect(clippy::print_stderr, reason = "a test that tests nothing says so")]
            {
                eprintln!("a full disk was not tested: this user may not mount");
            }
        }
        mounted.then(|| Self(folder.to_owned()))
    }
}

#[cfg(target_os = "linux")]
impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = std::process::Command::new("umount").arg(&self.0).status();
    }
}

#[cfg(unix)]
#[test]
fn few_open_files_are_enough_or_told() {
    let site = large_site("Few");
    let limited = format!("ulimit -n 16; exec {} build --color never", env!("CARGO_BIN_EXE_corroborate"));
    let output = std::process::Command::new("sh").args(["-c", &limited]).current_dir(site.path("")).output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success() || (output.status.code() == Some(2) && said.contains("ulimit -n")), "{said}");
}

#[cfg(unix)]
#[test]
fn content_may_be_a_link_to_a_folder() {
    let site = two_briefs();
    fs::rename(site.path("content"), site.path("texts")).unwrap();
    let site = site.link("content", "texts");
    let run = site.build().succeeds();
    assert!(run.has("briefs/one/index.html"), "{}", run.stderr);
    assert_eq!(site.run(&["build", "--output-dir", "texts/out"]).code, Some(2));
}
