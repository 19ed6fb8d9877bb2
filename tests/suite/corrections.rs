//! What readers see of the public record, and what `corroborate diff` lists: two states of one site, before and after.

use std::process::Command;

use crate::site::{Run, Site, lines, same};
use crate::tree::Tree;

/// `tests/sites/<name>/`, laid into a folder of the site.
pub(crate) fn laid(mut site: Site, name: &str, folder: &str) -> Site {
    let content = Tree::of(&crate::rust_text::root().join("tests/sites").join(name));
    for path in content.paths() {
        site = site.file(&format!("{folder}{path}"), content.bytes(path));
    }
    site
}

/// The site as it was published and locked with every rule on, and then changed with corrections.
pub(crate) fn corrected() -> Site {
    let site = laid(Site::new().with_rules(), "before", "");
    let rules = corroborate::check::CHAPTERS.iter().find(|chapter| chapter.folder == "record").unwrap().rules;
    let site = rules.iter().fold(site, |site, rule| site.argument(&format!("--rule={}=error", rule.name)));
    assert_eq!(site.run(&["lock"]).code, Some(0));
    laid(site, "after", "")
}

#[test]
fn the_pair_of_sites_needs_its_corrections_and_its_tombstone() {
    let site = corrected();
    let run = site.check();
    assert_eq!((run.code, run.messages()), (Some(0), Vec::new()), "{}", run.stderr);
    let site = site.without("content/tombstones.yaml");
    assert_eq!(
        site.check().messages(),
        ["error[id-vanished]: claim `no-night-ferry` was published on 2026-01-15 and is not there any more"]
    );
    let brief = std::fs::read_to_string(site.path("content/briefs/ferry.md")).unwrap();
    let unnamed = brief
        .replace("    claims: [ridership-doubled, keep-the-fare]\n", "")
        .replace("    claims: [fare-two-euros]\n", "");
    assert_eq!(
        site.file("content/briefs/ferry.md", unnamed).check().messages(),
        [
            "error[correction-unnamed]: the correction of 2026-03-02 names no claim",
            "error[stealth-edit]: claim `ridership-doubled` was published with other words, and no correction says so",
            "error[evidence-dropped]: claim `ridership-doubled` has lost evidence that it was published with, and no correction says so",
            "error[stealth-edit]: claim `fare-two-euros` was published with other words, and no correction says so",
            "error[premise-dropped]: claim `keep-the-fare` has lost premises that it was published with, and no correction says so",
            "error[id-vanished]: claim `no-night-ferry` was published on 2026-01-15 and is not there any more",
        ]
    );
}

#[test]
fn a_claims_page_shows_its_old_words_before_and_after_the_record_is_written() {
    let site = corrected();
    let shown = |run: &Run| {
        let page = run.page("claims/ridership-doubled/");
        let from = page.find("<h3>Earlier versions").unwrap();
        page[from..from + page[from..].find("</ol>").unwrap()].to_owned()
    };
    let first = site.build();
    assert_eq!(first.code, Some(0), "{}", first.stderr);
    let before = shown(&first);
    same(
        &before,
        "
<h3>Earlier versions</h3>
<ol class=\"versions\" reversed>
<li value=\"1\">
<p>Until <time datetime=\"2026-03-02\">2 March 2026</time>&nbsp;· <a href=\"../../corrections/#ferry-1\">why it was changed</a></p>
<dl class=\"wordings\">
<div><dt>It said</dt><dd><del>Ridership of the harbour ferry doubled between 2023 and 2025.</del></dd></div>
<div><dt>Then</dt><dd><ins>Ridership of the harbour ferry grew by half between 2023 and 2025.</ins></dd></div>
<div class=\"what\"><dt>What</dt><dd>amount</dd></div>
<div><dt>It said</dt><dd><del>2 times</del></dd></div>
<div><dt>Then</dt><dd><ins>1.5 times</ins></dd></div>
</dl>
</li>
",
    );
    assert_eq!(site.run(&["lock", "--date", "2026-05-05"]).code, Some(0));
    assert_eq!(shown(&site.build()), before);
    assert!(site.build().page("claims/new-boat/").contains("First published on <time datetime=\"2026-05-05\">"));
}

#[test]
fn the_page_of_corrections_says_what_was_wrong_and_what_is_said_now() {
    let run = corrected().build();
    let page = run.page("corrections/");
    let list = &page[page.find("<ol").unwrap()..page.find("</ol>").unwrap()];
    let order: Vec<usize> = ["id=\"ferry-2\"", "id=\"ferry-1\""].iter().map(|id| list.find(id).unwrap()).collect();
    assert!(order.is_sorted(), "{list}");
    for part in [
        "<b>Correction</b>, <time datetime=\"2026-03-02\">",
        "The operator has mended its count; it grew by half.",
        "Touches: <a href=\"../claims/ridership-doubled/\">",
        "<del>The fare of the harbour ferry is two euros.</del>",
        "<ins>The fare of the harbour ferry is two euros for adults.</ins>",
    ] {
        assert!(list.contains(part), "{part}\n{list}");
    }
    assert!(page.contains("<a href=\"../corrections.atom\">Corrections as a feed</a>"), "{page}");
}

#[test]
fn the_feed_of_corrections_has_the_dates_of_the_corrections() {
    let site = corrected();
    let feed = site.build().file("corrections.atom");
    insta::assert_snapshot!("feed_corrections", feed);
    assert_eq!(site.run(&["build", "--date", "2027-05-05"]).file("corrections.atom"), feed);
    // Without an address there is nobody to subscribe.
    let run = Site::good().build().succeeds();
    assert!(!run.has("corrections.atom"));
    assert!(!run.whole_page("corrections/").contains("atom"));
    // What an author wrote stays text.
    let site = Site::new().file("content/site.yaml", "title: A & B\nbase_url: https://example.org/\n").brief_with(
        "x",
        "corrections:\n  - date: 2026-02\n    text: \"<b>5 > 3</b> & so\"\n",
        "Text.\n",
    );
    let feed = site.build().file("corrections.atom");
    assert!(feed.contains("<title>Corrections · A &amp; B</title>"), "{feed}");
    assert!(feed.contains("<summary>&lt;b&gt;5 &gt; 3&lt;/b&gt; &amp; so</summary>"), "{feed}");
    assert!(feed.contains("<updated>2026-02-01T00:00:00Z</updated>"), "{feed}");
}

#[test]
fn what_is_gone_says_so_or_leads_to_its_successor() {
    let page = corrected().build().whole_page("claims/no-night-ferry/");
    for part in [
        "<meta name=\"robots\" content=\"noindex\">",
        "<h1>This claim is no longer published</h1>",
        "It was taken away on <time datetime=\"2026-03-02\">2 March 2026</time>. A ferry runs at night since March.",
        "<code>no-night-ferry</code>",
    ] {
        assert!(page.contains(part), "{part}\n{page}");
    }
    let site = Site::good()
        .file(
            "content/tombstones.yaml",
            "- {brief: first, date: 2026-01-01, reason: R, successor: second}\n\
             - {brief: second, date: 2026-02-01, reason: R, successor: x}\n",
        )
        .brief("x", "Text.\n");
    let run = site.build().succeeds();
    for old in ["briefs/first/", "briefs/second/"] {
        let page = run.whole_page(old);
        assert!(page.contains("content=\"0; url=../../briefs/x/index.html\""), "{page}");
    }
}

#[test]
fn tombstones_that_cannot_be_are_reported() {
    let site = Site::good().brief("x", "Text.\n").file(
        "content/tombstones.yaml",
        "\
- {brief: x, date: 2026-01-01, reason: R}
- {claim: a, date: 2026-01-01, reason: R, successor: b}
- {claim: b, date: 2026-01-01, reason: R, successor: a}
- {claim: c, date: 2026-01-01, reason: R, successor: nothing}
- {source: s, date: 2026-01-01, reason: R}
- {source: s, date: 2026-01-01, reason: R}
- {date: 2026-01-01, reason: R}
- {claim: d, source: d, date: 2026-01-01, reason: R}
- {claim: A B, date: 2026-01-01, reason: R}
- {claim: e, date: tomorrow}
",
    );
    let run = site.build().fails();
    assert_eq!(
        run.messages(),
        [
            "error[tombstone-of-living]: brief `x` has a tombstone, and it is still there",
            "error[succession-cycle]: the successors of claim `a` go round in a circle",
            "error[succession-cycle]: the successors of claim `b` go round in a circle",
            "error[unknown-claim]: there is no claim `nothing`",
            "error[duplicate-id]: source `s` has two tombstones",
            "error[bad-tombstone]: a tombstone does not say what was there",
            "error[bad-tombstone]: a tombstone names several things",
            "error[bad-id]: `A B` cannot have been a claim: it has other characters than `a` to `z`, `0` to `9` and `-`",
            "error[missing-key]: a tombstone has no `reason`",
            "error[bad-date]: `tomorrow` is not a date",
        ],
        "{}",
        run.stderr
    );
}

/// What differs between the pair.
pub(crate) const DIFFERENCE: &str = "\
claim fare-two-euros
  reworded: The fare of the harbour ferry is two euros {+for adults+}.
claim keep-the-fare
  lost premise: ridership-doubled
claim new-boat
  added: A second boat was ordered in February 2026.
claim no-night-ferry
  removed: No ferry runs at night.
claim ridership-doubled
  number: 2 times -> 1.5 times
  reworded: Ridership of the harbour ferry [-doubled-] {+grew by half+} between 2023 and 2025.
  lost evidence: supports city-radio
  standing: Corroborated -> Single origin
source ferry-count
  status: active -> corrected
brief ferry
  correction: 2026-03-02: We wrote that ridership had doubled. The operator has mended its count; it grew by half. (new)
  correction: 2026-03-10: The fare is that for adults. (new)
";

#[test]
fn diff_lists_what_differs_between_two_folders() {
    let site = laid(laid(Site::new(), "before", "old/"), "after", "new/");
    let run = site.run(&["diff", "old", "new"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), "11 differences\n"), "{}", run.stdout);
    same(&run.stdout, DIFFERENCE);
    let run = site.run(&["diff", "old", "old"]);
    assert_eq!((run.code, run.stdout.as_str(), run.stderr.as_str()), (Some(0), "", "The evidence is the same\n"));
    let run = site.run(&["diff", "old", "new", "--format", "json"]);
    let first = run.stdout.lines().next().unwrap();
    assert_eq!(
        serde_json::from_str::<serde_json::Value>(first).unwrap(),
        serde_json::json!({
            "about": "claim",
            "name": "fare-two-euros",
            "change": "reworded",
            "text": "The fare of the harbour ferry is two euros {+for adults+}.",
        })
    );
    assert_eq!((run.stdout.lines().count(), run.stderr.as_str()), (11, ""));
}

/// Runs git in a site's folder.
pub(crate) fn git(site: &Site, arguments: &[&str]) {
    let settings = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"];
    let output = Command::new("git").current_dir(site.path("")).args(settings).args(arguments).output().unwrap();
    assert!(output.status.success(), "{output:?}");
}

#[test]
fn diff_reads_revisions_of_a_repository_and_touches_nothing_in_it() {
    let site = laid(Site::new(), "before", "sub/");
    git(&site, &["init", "--quiet"]);
    git(&site, &["add", "."]);
    git(&site, &["commit", "--quiet", "-m", "before"]);
    git(&site, &["tag", "first"]);
    let site = laid(site, "after", "sub/");
    git(&site, &["add", "."]);
    git(&site, &["commit", "--quiet", "-m", "after"]);
    let site = site.file("sub/content/site.yaml", "title: not committed\n").argument("--root").argument("sub");
    let before = Tree::of(&site.path(""));
    let run = site.run(&["diff", "first", "HEAD"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), "11 differences\n"), "{}", run.stdout);
    same(&run.stdout, DIFFERENCE);
    Tree::of(&site.path("")).holds_the_same_as(&before);
    // One side may be the folder as it is.
    let run = site.run(&["diff", "first", "sub"]);
    assert_eq!(run.stdout, DIFFERENCE, "{}", run.stderr);
}

#[test]
fn diff_refuses_what_is_neither_a_folder_nor_a_revision() {
    let site = laid(Site::new(), "before", "old/");
    git(&site, &["init", "--quiet"]);
    let failure = |arguments: &[&str]| {
        let run = site.run(&[&["diff"], arguments].concat());
        assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""), "{}", run.stderr);
        run.stderr
    };
    same(
        &failure(&["nowhere", "old"]),
        "
error: `nowhere` is no folder, and no revision of the repository
  help: name a folder, or a commit, a branch or a tag
",
    );
    for option in ["--upload-pack=touch x", "-x"] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_corroborate"));
        command.current_dir(site.path("")).args(["diff", "--color", "never", "--", option, "old"]);
        let output = command.output().unwrap();
        assert_eq!(output.status.code(), Some(2));
        same(
            &String::from_utf8(output.stderr).unwrap(),
            &format!(
                "
error: `{option}` is no folder and cannot be a revision
  help: name a folder, or a commit, a branch or a tag
"
            ),
        );
    }
    git(&site, &["commit", "--quiet", "--allow-empty", "-m", "nothing"]);
    same(
        &failure(&["HEAD", "old"]),
        "
error: there is no site in revision `HEAD`
  help: name a revision in which `content/site.yaml` lies below the folder of `--root`
",
    );
    let empty = site.variable("PATH", "/nowhere");
    let run = empty.run(&["diff", "HEAD", "old"]);
    same(
        &run.stderr,
        "
error: cannot run `git` to read revision `HEAD`: No such file or directory (os error 2)
  help: install git, or name two folders
",
    );
    assert_eq!(run.code, Some(2));
}

#[test]
fn diff_says_where_a_side_has_errors() {
    let site =
        laid(laid(Site::new(), "before", "old/"), "after", "new/").file("new/content/claims/x.yaml", "- id: x\n");
    let run = site.run(&["diff", "old", "new"]);
    assert_eq!(run.code, Some(0));
    let told = lines(&["`new` has 1 error: what it is about may seem to be missing there", "12 differences", ""]);
    assert_eq!(run.stderr, told);
}
