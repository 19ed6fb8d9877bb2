//! What is asked in a terminal, and what comes of the answers. `script` gives the program a terminal.

use std::io::Write;
use std::process::{Command, Stdio};

use crate::site::{Site, same};

/// What is shown in a terminal in which those lines are typed, colours taken off.
fn typed(site: &Site, arguments: &str, lines: &str) -> String {
    let program = format!("{} {arguments} --color never --date 2026-11-23", env!("CARGO_BIN_EXE_corroborate"));
    let mut command = Command::new("script");
    command.args(["--quiet", "--return", "--command", &program, "/dev/null"]).current_dir(site.path(""));
    let mut shown = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    shown.stdin.take().unwrap().write_all(lines.as_bytes()).unwrap();
    let output = shown.wait_with_output().unwrap();
    String::from_utf8(output.stdout).unwrap().replace("\r\n", "\n")
}

fn read(site: &Site, path: &str) -> String {
    std::fs::read_to_string(site.path(path)).unwrap()
}

#[test]
fn a_new_site_is_what_its_author_answers() {
    let site = Site::new();
    let shown = typed(&site, "init notes", "Harbour notes\nAnn Lee\nfr\n");
    let asked = "Title of the site [Notes]: Who writes [The editors]: Language of the pages";
    assert!(shown.contains(asked), "{shown}");
    let config = read(&site, "notes/content/site.yaml");
    assert!(config.contains("\ntitle: Harbour notes\nlanguage: fr\n"), "{config}");
    assert!(read(&site, "notes/content/authors/ann-lee.md").contains("name: Ann Lee"));
}

#[test]
fn whoever_answers_nothing_has_what_is_offered() {
    let site = Site::new();
    typed(&site, "init notes", "\n\n\n");
    assert!(read(&site, "notes/content/site.yaml").contains("\ntitle: Notes\nlanguage: en\n"));
    assert!(read(&site, "notes/content/authors/the-editors.md").contains("name: The editors"));
}

const SLIPS: &str = "---\ntitel: A brief\nauthor: Ann Lee\ndate: 2026-1-5\n---\nHere.\n";

#[test]
fn what_can_be_mended_is_shown_and_written_when_it_is_wanted() {
    let site = Site::good().file("content/briefs/x.md", SLIPS);
    let shown = typed(&site, "check --fix", "n\n");
    let begins = shown.find("--- a/").unwrap_or_else(|| panic!("{shown}"));
    let ends = shown.find("[y/N]").unwrap_or_else(|| panic!("{shown}"));
    same(
        &shown[begins..ends],
        "\
--- a/content/briefs/x.md
+++ b/content/briefs/x.md
@@ -1,6 +1,6 @@
 ---
-titel: A brief
+title: A brief
 author: Ann Lee
-date: 2026-1-5
+date: 2026-01-05
 ---
 Here.
Write these 2 changes to 1 file? ",
    );
    assert_eq!(read(&site, "content/briefs/x.md"), SLIPS);
    typed(&site, "check --fix", "y\n");
    assert_eq!(read(&site, "content/briefs/x.md"), SLIPS.replace("titel", "title").replace("2026-1-5", "2026-01-05"));
}
