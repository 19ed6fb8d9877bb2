//! What is wrong with a site is told, all of it in one run, for people and for programs.

use insta::assert_snapshot;

use crate::site::{Site, lines};

#[test]
fn what_several_files_have_wrong_is_told_in_one_run_in_the_order_of_their_names() {
    let run = Site::good()
        .file("content/sources/z.yaml", "s:\n  title: S\n  dat: 2025\n")
        .file("content/claims/m.yaml", "- id: Bad Id\n  text: T\n")
        .file("content/authors/a.md", "---\nname: A\nnmae: B\n---\n")
        .file("content/briefs/broken.md", "---\ntitle: [\n---\n")
        .brief("b", "[x](claim:nothing)\n\n[y](claim:nothing-else)\n")
        .brief_with("a", "titel: T\n", "[@nobody] and <b>raw</b>\n")
        .build()
        .fails();
    assert_snapshot!(lines(&run.messages()), @r"
    error[unknown-key]: an author has no key `nmae`
    error[unknown-key]: a brief has no key `titel`
    error[unknown-source]: there is no source `nobody`
    warning[raw-html]: raw HTML is shown as text
    error[unknown-claim]: there is no claim `nothing`
    error[unknown-claim]: there is no claim `nothing-else`
    error[yaml-syntax]: a value is missing
    error[bad-id]: `Bad Id` cannot be a claim's id: it has other characters than `a` to `z`, `0` to `9` and `-`
    error[unknown-key]: a source has no key `dat`
    ");
    assert!(run.stderr.ends_with("\nNot built: 8 errors, 1 warning\n"), "{}", run.stderr);
}

#[test]
fn findings_for_programs_are_lines_of_json_with_places() {
    let run = Site::good()
        .brief_with("x", "titel: ខ្មែរ\nclaims:\n  - {id: a, text: A}\n", "Ünïcödé [words](claim:b)\n")
        .build_with(&["--format", "json"])
        .fails();
    assert_eq!(run.stderr, "");
    let findings: Vec<serde_json::Value> =
        run.stdout.lines().map(|line| serde_json::from_str(line).expect("each line is JSON")).collect();
    let place = |at: usize| {
        let label = &findings[at]["labels"][0];
        format!(
            "{} {}:{} to {}:{}",
            label["file"], label["line"], label["column"], label["end_line"], label["end_column"]
        )
    };
    assert_eq!(findings.len(), 3);
    assert_eq!((&findings[0]["severity"], &findings[0]["code"]), (&"error".into(), &"unknown-key".into()));
    assert_eq!(place(0), "\"content/briefs/x.md\" 5:1 to 5:6");
    assert_eq!(findings[0]["help"], serde_json::json!(["did you mean `title`?"]));
    assert_eq!((&findings[1]["severity"], &findings[1]["code"]), (&"warning".into(), &"orphan-claim".into()));
    assert_eq!(place(1), "\"content/briefs/x.md\" 7:10 to 7:11");
    assert_eq!((&findings[2]["severity"], &findings[2]["code"]), (&"error".into(), &"unknown-claim".into()));
    assert_eq!(place(2), "\"content/briefs/x.md\" 9:17 to 9:24");
    let clean = Site::good().build_with(&["--format", "json"]).succeeds();
    assert_eq!((clean.stdout.as_str(), clean.stderr.as_str()), ("", ""));
    let nothing = Site::new().build_with(&["--format", "json"]);
    assert_eq!(nothing.code, Some(2));
    let failure: serde_json::Value = serde_json::from_str(&nothing.stdout).expect("a failure is JSON too");
    assert_eq!(failure["code"], "failure");
}

#[test]
fn warnings_do_not_stop_a_build_unless_it_is_strict() {
    let site = Site::good().brief_with(
        "x",
        "claims:\n  - {id: rose, text: It rose.}\nsources:\n  - {id: report, title: R}\n",
        "Text.\n",
    );
    let run = site.build().succeeds();
    assert_snapshot!(run.findings(), @r"
    warning[orphan-claim]: no text states claim `rose`
     --> content/briefs/x.md:6:10
      |
    6 |   - {id: rose, text: It rose.}
      |          ^^^^
      |
      = help: mark the words that state it: `[words](claim:rose)`

    warning[source-unused]: nothing stands on source `report`
     --> content/briefs/x.md:8:5
      |
    8 |   - {id: report, title: R}
      |     ^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: name it in a claim's `evidence`, or cite it: `[@report]`
    ");
    assert!(
        run.stderr.contains("\n  claims: 1 unsupported\n") && run.stderr.ends_with("\n  2 warnings\n"),
        "{}",
        run.stderr
    );
    let strict = site.without("public").run(&["build", "--strict"]).fails();
    assert_snapshot!(lines(&strict.messages()), @r"
    error[orphan-claim]: no text states claim `rose`
    error[source-unused]: nothing stands on source `report`
    ");
}

#[test]
fn a_rule_is_taken_as_the_configuration_says() {
    let site = |settings: &str| {
        let site = Site::new().file("content/site.yaml", format!("title: T\n{settings}"));
        site.brief_with("x", "claims:\n  - {id: rose, text: It rose.}\n", "Text.\n").check()
    };
    assert_eq!(site("rules: {orphan-claim: allow}\n").succeeds().findings(), "");
    assert!(site("rules: {orphan-claim: info}\n").succeeds().findings().starts_with("info[orphan-claim]"));
    assert!(site("rules: {orphan-claim: error}\n").fails().findings().starts_with("error[orphan-claim]"));
    assert!(site("profile: strict\n").fails().findings().starts_with("error[orphan-claim]"));
    assert!(site("profile: draft\n").succeeds().findings().starts_with("warning[orphan-claim]"));
}

#[test]
fn what_lies_where_nothing_is_read_is_a_warning() {
    let run = Site::good()
        .file("content/notes.txt", "x")
        .file("content/briefs/a/b/c.md", "---\ntitle: T\n---\n")
        .file("content/sources/readme.md", "x")
        .file("content/captures/secret.txt", "never published")
        .file("content/briefs/.x.md.swp", "x")
        .file("content/evidence.lock", "{\"corroborate-lock\":1}\n")
        .build()
        .succeeds();
    assert_snapshot!(run.findings(), @r"
    warning[stray-file]: `content/briefs/a/b/c.md` has no place in a site and was not read
    --> content/briefs/a/b/c.md
     = help: a text lies at `<slug>.md`, or at `<slug>/index.md` with its pictures beside it

    warning[capture-without-source]: `content/captures/secret.txt` is a copy of source `secret`, and there is none
    --> content/captures/secret.txt
     = help: name the file by the source’s key, or take it out of the folder

    warning[stray-file]: `content/notes.txt` has no place in a site and was not read
    --> content/notes.txt
     = help: texts lie in briefs/, sources/, claims/, authors/, topics/ and pages/; other files in static/

    warning[stray-file]: `content/sources/readme.md` has no place in a site and was not read
    --> content/sources/readme.md
     = help: sources are listed in files that end in `.yaml`, or in a bibliography: `.bib`, `.ris` or `.json` (CSL-JSON)
    ");
    assert!(run.files().iter().all(|file| !file.contains("secret") && !file.contains("swp") && !file.contains("lock")));
}
