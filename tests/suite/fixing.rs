//! `check --fix`: what is mended, how it is written, and that nothing is written which nobody wanted.

use insta::assert_snapshot;

use crate::site::{Run, Site, same};

/// A site with an author, a topic, a claim and a source to name, whose brief is this text.
fn with_brief(text: impl AsRef<[u8]>) -> Site {
    Site::new()
        .file("content/site.yaml", "title: A site\nrules: {orphan-claim: allow, source-unused: allow}\n")
        .file("content/authors/ann-lee.md", "---\nname: Ann Lee\n---\n")
        .file("content/authors/bob-kay.md", "---\nname: Bob Kay\n---\n")
        .file("content/topics/harbour.md", "---\ntitle: The harbour\n---\n")
        .file("content/claims/ferry.yaml", "- {id: ridership, text: It doubled.}\n- {id: fares, text: They rose.}\n")
        .file("content/sources/ferry.yaml", "ferry-count: {title: A count}\norder-12: {title: An order}\n")
        .file(BRIEF, text)
}

const BRIEF: &str = "content/briefs/x.md";

fn fix(site: &Site) -> Run {
    site.run(&["check", "--fix", "--yes"])
}

fn text(site: &Site, path: &str) -> String {
    String::from_utf8(std::fs::read(site.path(path)).unwrap()).unwrap()
}

/// Mends a site, looks at the whole of a file, and sees that there is nothing more to mend.
#[track_caller]
fn becomes(site: &Site, path: &str, expected: &str) {
    let run = fix(site);
    assert_eq!(text(site, path), expected, "it said:\n{}", run.stderr);
    let again = fix(site);
    assert_eq!(again.stdout, "");
    assert_eq!(text(site, path), expected);
}

/// The same for these lines in a brief, whose others are as they should be.
#[track_caller]
fn front(before: &str, after: &str) {
    let brief = |lines: &str| format!("---\ntitle: X\nauthor: ann-lee\ndate: 2026-01-05\n{lines}---\nText.\n");
    becomes(&with_brief(brief(before)), BRIEF, &brief(after));
}

/// The same for the body of a brief.
#[track_caller]
fn body(before: &str, after: &str) {
    let brief = |body: &str| format!("---\ntitle: X\nauthor: ann-lee\ndate: 2026-01-05\n---\n{body}\n");
    becomes(&with_brief(brief(before)), BRIEF, &brief(after));
}

#[test]
fn misspelt_keys_and_words_become_those_that_are_known() {
    front("sumary: It’s full. # why\n", "summary: It’s full. # why\n");
    front("'key-messages':\n  - One.\n", "'key_messages':\n  - One.\n");
    front(
        "claims:\n  - {id: a, text: A., kind: \"judgment\", relats: []}\n",
        "claims:\n  - {id: a, text: A., kind: \"judgement\", relates: []}\n",
    );
    front(
        "sources:\n  - id: s\n    titel: S\n    type: Raport\n",
        "sources:\n  - id: s\n    title: S\n    type: report\n",
    );
}

#[test]
fn misspelt_names_become_those_that_are_declared() {
    front("topics: [harbor]\n", "topics: [harbor]\n");
    front("topics: [harbour] # [harbuor]\n", "topics: [harbour] # [harbuor]\n");
    front(
        "claims:\n  - id: a\n    text: A.\n    evidence:\n      - ferry-cuont # one\n      - {source: 'ferry-coun', locator: p. 2}\n    \
         rests_on: [ridershp, \"fare\"]\n",
        "claims:\n  - id: a\n    text: A.\n    evidence:\n      - ferry-count # one\n      - {source: 'ferry-count', locator: p. 2}\n    \
         rests_on: [ridership, \"fares\"]\n",
    );
    front(
        "allow:\n  - {rule: source-unusd, reason: It is kept., until: 2027}\n",
        "allow:\n  - {rule: source-unused, reason: It is kept., until: 2027}\n",
    );
    front("key_messages: [\"[More](claim:ridershp) of it\"]\n", "key_messages: [\"[More](claim:ridership) of it\"]\n");
    front(
        "key_messages:\n  - >-\n    [More](claim:ridershp)\n    of it\n",
        "key_messages:\n  - >-\n    [More](claim:ridership)\n    of it\n",
    );
    let brief = |author: &str| format!("---\ntitle: X\nauthor: {author}\ndate: 2026-01-05\n---\nText.\n");
    becomes(&with_brief(brief("ann-leee")), BRIEF, &brief("ann-lee"));
    let config = |rule: &str, theme: &str| format!("title: A site\nrules:\n  {rule}: error # always\ntheme: {theme}\n");
    let site = with_brief(brief("ann-lee")).file("content/site.yaml", config("orphan-clam", "foliio"));
    becomes(&site, "content/site.yaml", &config("orphan-claim", "folio"));
}

#[test]
fn misspelt_names_in_texts_are_mended_where_they_stand() {
    body("It [doubled](claim:ridershp#value).", "It [doubled](claim:ridership#value).");
    body("[](claim:ridershp) [](<claim:fare>)", "[](claim:ridership) [](<claim:fares>)");
    body("See [@ferry-cuont, p. 2; -@order-12].", "See [@ferry-count, p. 2; -@order-12].");
    body("See [it](source:ferry-coutn \"ferry-coutn\").", "See [it](source:ferry-count \"ferry-coutn\").");
    body("See [it](soruce:ferry-count).", "See [it](source:ferry-count).");
    body("By [her](author:ann-leee), on [it](topic:harbuor).", "By [her](author:ann-lee), on [it](topic:harbour).");
    body("## What rose\n\nSee [it](#what-rsoe).", "## What rose\n\nSee [it](#what-rose).");
    // The name stands somewhere else, and only the same word here.
    body("It [ridershp][c].\n\n[c]: claim:ridershp", "It [ridershp][c].\n\n[c]: claim:ridershp");
    // It may be the name of somebody.
    body("So says @ferry-coutn today.", "So says @ferry-coutn today.");
}

#[test]
fn dates_in_other_forms_are_written_as_dates_are() {
    for (before, after) in [
        ("updated: 2026-5-3\n", "updated: 2026-05-03\n"),
        ("updated:   '2026/05/03' # late\n", "updated:   '2026-05-03' # late\n"),
        ("updated: 13 May 2026\n", "updated: 2026-05-13\n"),
        ("updated: May 13, 2026\n", "updated: 2026-05-13\n"),
        ("updated: \"May 13, 2026\"\n", "updated: \"2026-05-13\"\n"),
        ("updated: 03/04/2026\n", "updated: 03/04/2026\n"),
        ("updated: 2026-02-30\n", "updated: 2026-02-30\n"),
    ] {
        front(before, after);
    }
}

#[test]
fn flags_are_true_or_false() {
    front("draft: yes # not yet\n", "draft: true # not yet\n");
    front("figures: [{src: a.png, decorative: 'No'}]\n", "figures: [{src: a.png, decorative: false}]\n");
}

#[test]
fn of_what_stands_twice_in_a_list_the_second_goes() {
    front("topics:\n  - harbour\n  # and\n  - harbour\n", "topics:\n  - harbour\n  # and\n");
    front("topics: [harbour, ferry, harbour, ferry]\n", "topics: [harbour, ferry]\n");
    front(
        "claims:\n  - id: a\n    text: A.\n    rests_on: [fares, fares]\n    evidence:\n      - source: ferry-count\n        locator: p. 2\n\n      \
         - source: ferry-count\n        locator: p. 2\n      - order-12\n",
        "claims:\n  - id: a\n    text: A.\n    rests_on: [fares]\n    evidence:\n      - source: ferry-count\n        locator: p. 2\n\n      - \
         order-12\n",
    );
    let brief = |authors: &str| format!("---\ntitle: X\nauthors: {authors}\ndate: 2026-01-05\n---\nText.\n");
    becomes(&with_brief(brief("[ann-lee, bob-kay, Ann Lee]")), BRIEF, &brief("[ann-lee, bob-kay]"));
    // The second says more, or somebody has said something of it.
    for kept in [
        "evidence: [ferry-count, {source: ferry-count, note: Again.}]",
        "evidence:\n      - ferry-count\n      - ferry-count # as it says\n",
    ] {
        let claim = format!("claims:\n  - id: a\n    text: A.\n    {}\n", kept.trim_end());
        front(&claim, &claim);
    }
}

#[test]
fn a_source_on_the_web_gets_the_day_of_the_run_behind_its_address() {
    let source = |keys: &str| {
        format!("# Ours.\nreport:\n  title: R\n  url: https://example.org/r # moved\n{keys}  tier: data\n")
    };
    let site = Site::good().file("content/sources/s.yaml", source(""));
    // The rule is not looked at.
    assert_eq!(fix(&site).stdout, "");
    let site = Site::good().with_rules().file("content/sources/s.yaml", source(""));
    becomes(&site, "content/sources/s.yaml", &source("  accessed: 2026-11-23\n"));
    let site = Site::good().with_rules().file("content/sources/s.yaml", source("  seen: false\n"));
    becomes(&site, "content/sources/s.yaml", &source("  seen: false\n"));
    let flow = |day: &str| format!("report: {{title: R, url: \"https://example.org/r\"{day}, tier: data}}");
    let site = Site::good().with_rules().file("content/sources/s.yaml", flow(""));
    becomes(&site, "content/sources/s.yaml", &flow(", accessed: 2026-11-23"));
}

#[test]
fn where_something_else_may_be_meant_nothing_is_mended() {
    let brief =
        |front: &str, body: &str| format!("---\ntitle: X\nauthor: ann-lee\ndate: 2026-01-05\n{front}---\n{body}\n");
    for (front, body, help) in [
        ("", "See [@kida-2024].", "did you mean `kida-2025`?"),
        ("", "See [@kida].", "did you mean `kida-2025`?"),
        ("", "See [@cost-sorth].", "did you mean `cost-north`?"),
        ("", "See [@order-13].", "did you mean `order-12`?"),
        // It would be given twice then.
        ("titel: Y\n", "", "did you mean `title`?"),
        ("authos: bob-kay\n", "", "did you mean `author`?"),
        ("sumary: A\nsummry: B\n", "", "did you mean `summary`?"),
        // A draft may be meant, which does not count yet.
        ("", "See [it](claim:late-ridez).", "did you mean `late-rides`?"),
    ] {
        let site = with_brief(brief(front, body))
            .file(
                "content/sources/more.yaml",
                "kida-2025: {title: A}\ncost-north: {title: B}\ncost-south: {title: C}\n",
            )
            .file("content/claims/more.yaml", "- {id: late-rides, text: They are late.}\n")
            .brief_with("later", "draft: true\nclaims: [{id: late-rider, text: It is late.}]\n", "");
        let run = fix(&site);
        assert!(run.stderr.contains(help), "{}", run.stderr);
        assert_eq!(run.stdout, "");
        assert_eq!(text(&site, BRIEF), brief(front, body));
    }
}

#[test]
fn what_is_missing_is_offered_and_left_to_the_author() {
    let brief = "---\ntitle: X\nclaims:\n  - id: a\n---\nText.\n";
    let site = with_brief(brief);
    let run = fix(&site);
    assert_eq!((run.code, run.stdout.as_str()), (Some(1), ""));
    assert_eq!(text(&site, BRIEF), brief);
    let run = site.run(&["check", "--format", "json"]);
    let mut offered: Vec<String> = Vec::new();
    for line in run.stdout.lines() {
        let finding: serde_json::Value = serde_json::from_str(line).unwrap();
        for fix in finding["fixes"].as_array().into_iter().flatten() {
            assert_eq!(fix["safe"], false);
            offered.push(format!("{}: {}", fix["title"], fix["edits"]));
        }
    }
    assert_snapshot!(offered.join("\n"), @r#"
    "add `author`": [{"column":1,"end_column":1,"end_line":2,"file":"content/briefs/x.md","line":2,"text":"author:\n"}]
    "add `date`": [{"column":1,"end_column":1,"end_line":2,"file":"content/briefs/x.md","line":2,"text":"date:\n"}]
    "add `text`": [{"column":1,"end_column":1,"end_line":5,"file":"content/briefs/x.md","line":5,"text":"    text:\n"}]
    "#);
}

#[test]
fn bibliographies_of_other_tools_are_never_changed() {
    let bib = "@misc{a, title = {A}, date = {2025/05/03}, url = {https://example.org/a}}\n";
    let json = "[{\"id\": \"b\", \"type\": \"raport\", \"title\": \"B\", \"URL\": \"https://example.org/b\"}]\n";
    let site = Site::good().with_rules().file("content/sources/a.bib", bib).file("content/sources/b.json", json);
    let run = fix(&site);
    assert!(run.stderr.contains("accessed-missing"), "{}", run.stderr);
    assert_eq!(run.stdout, "");
    assert_eq!(
        (text(&site, "content/sources/a.bib"), text(&site, "content/sources/b.json")),
        (bib.into(), json.into())
    );
}

#[test]
fn everything_else_in_a_file_stays_byte_for_byte() {
    let before = "\u{feff}---\r\n# é\r\n\r\ntitle :   'X'\r\nautor: \"ann-lee\"   # she\r\ndate: 2026/1/5\r\n\
        topics:\r\n- harbour\t\r\n- 'harbour'\r\nsources:\r\n- url: >-\r\n    https://example.org/r\r\n  id: r\r\n  \
        title: |\r\n    R\r\n---\r\nឃ [@ferry-cuont].  \r\n\r\n\r\nEnd";
    let after = "\u{feff}---\r\n# é\r\n\r\ntitle :   'X'\r\nauthor: \"ann-lee\"   # she\r\ndate: 2026-01-05\r\n\
        topics:\r\n- harbour\t\r\nsources:\r\n- url: >-\r\n    https://example.org/r\r\n  accessed: 2026-11-23\r\n  id: r\r\n  \
        title: |\r\n    R\r\n---\r\nឃ [@ferry-count].  \r\n\r\n\r\nEnd";
    becomes(&with_brief(before).with_rules(), BRIEF, after);
}

#[test]
fn what_touches_another_change_is_made_the_next_time() {
    let claims = |rests: &str| format!("- id: a\n  text: A.\n  rests_on:\n  - fares\n{rests}");
    let site = with_brief("---\ntitle: X\nauthor: ann-lee\ndate: 2026-01-05\n---\n[A](claim:a)\n")
        .file("content/claims/a.yaml", claims("  - fares\n  - fares"));
    let run = fix(&site).succeeds();
    assert_eq!(text(&site, "content/claims/a.yaml"), claims("").trim_end());
    assert_eq!(run.stdout.matches("+++ ").count(), 2, "{}", run.stdout);
    // A name that is misspelt in a line that goes.
    let site = site.file("content/claims/a.yaml", claims("  - fares\n  - fare\n"));
    fix(&site).succeeds();
    assert_eq!(text(&site, "content/claims/a.yaml"), claims(""));
}

/// A site with two files to mend, and something that nobody can.
fn faulty() -> Site {
    with_brief("---\ntitle: X\nautor: ann-lee\ndate: 2026/01/05\n---\nSee [@ferry-cuont] and [it](claim:nowhere).\n")
        .file("content/authors/ann-lee.md", "---\nname: Ann Lee\nrol: Editor\n---\n")
}

#[test]
fn nothing_is_written_that_nobody_has_seen_and_wanted() {
    let site = faulty();
    let before = text(&site, BRIEF);
    let run = site.run(&["check", "--fix"]).fails();
    assert_snapshot!(run.stdout, @r"
    --- a/content/authors/ann-lee.md
    +++ b/content/authors/ann-lee.md
    @@ -1,4 +1,4 @@
     ---
     name: Ann Lee
    -rol: Editor
    +role: Editor
     ---
    --- a/content/briefs/x.md
    +++ b/content/briefs/x.md
    @@ -1,6 +1,6 @@
     ---
     title: X
    -autor: ann-lee
    -date: 2026/01/05
    +author: ann-lee
    +date: 2026-01-05
     ---
    -See [@ferry-cuont] and [it](claim:nowhere).
    +See [@ferry-count] and [it](claim:nowhere).
    ");
    assert_snapshot!(run.stderr, @r"
    In short:
      2 × A key that the format does not have                                      error[unknown-key]
      1 × A date that is no year, month or day: `2025`, `2025-05` or `2025-05-13`  error[bad-date]
      1 × A key that has to be there and is not                                    error[missing-key]
      1 × A claim that is named and not declared                                   error[unknown-claim]
      1 × A source that is named and not declared                                  error[unknown-source]

    error[unknown-key]: an author has no key `rol`
     --> content/authors/ann-lee.md:3:1
      |
    3 | rol: Editor
      | ^^^ unknown key
      |
      = help: did you mean `role`?

    error[missing-key]: a brief has no `author`
     --> content/briefs/x.md:1:1
      |
    1 | ---
      | ^^^ `author` is missing
      |
      = help: add `author: …`: the id of a file in authors/, or a name; `authors: […]` for several

    error[unknown-key]: a brief has no key `autor`
     --> content/briefs/x.md:3:1
      |
    3 | autor: ann-lee
      | ^^^^^ unknown key
      |
      = help: did you mean `author`?

    error[bad-date]: `2026/01/05` is not a date
     --> content/briefs/x.md:4:7
      |
    4 | date: 2026/01/05
      |       ^^^^^^^^^^
      |
      = help: a date is a year, a month or a day: `2025`, `2025-05` or `2025-05-13`

    error[unknown-source]: there is no source `ferry-cuont`
     --> content/briefs/x.md:6:7
      |
    6 | See [@ferry-cuont] and [it](claim:nowhere).
      |       ^^^^^^^^^^^
      |
      = help: did you mean `ferry-count`?

    error[unknown-claim]: there is no claim `nowhere`
     --> content/briefs/x.md:6:29
      |
    6 | See [@ferry-cuont] and [it](claim:nowhere).
      |                             ^^^^^^^^^^^^^
      |
      = help: declare it under `claims:` in a brief's front matter

    Checked in … s: 6 errors
      not written: 4 changes to 2 files; add `--yes` to write them
    ");
    assert_eq!(text(&site, BRIEF), before);
    for arguments in [&["check", "--fix", "--quiet"][..], &["check", "--fix", "--format", "json"], &["check"]] {
        let run = site.run(arguments);
        assert_eq!((run.code, run.stdout.contains("+++")), (Some(1), false));
        assert_eq!(text(&site, BRIEF), before);
    }
    // Warnings alone are no failure, but there is something to be done.
    let site = with_brief("---\ntitle: X\nauthor: ann-lee\ndate: 2026-01-05\ntopics: [harbour, harbour]\n---\nText.\n");
    assert_eq!((site.check().code, site.run(&["check", "--fix"]).code), (Some(0), Some(1)));
    same(site.check().stderr.lines().last().unwrap(), "  1 can be mended with `--fix`");
    assert_eq!(Site::good().run(&["check", "--yes"]).code, Some(2));
}

#[test]
fn what_is_written_is_shown_and_what_is_left_is_told() {
    let run = fix(&faulty()).fails();
    assert_snapshot!(run.stderr, @r"
    Wrote 4 changes to 2 files
    error[unknown-claim]: there is no claim `nowhere`
     --> content/briefs/x.md:6:29
      |
    6 | See [@ferry-count] and [it](claim:nowhere).
      |                             ^^^^^^^^^^^^^
      |
      = help: declare it under `claims:` in a brief's front matter

    Checked in … s: 1 error
    ");
    assert!(run.stdout.starts_with("--- a/content/authors/ann-lee.md\n"), "{}", run.stdout);
    let colored = faulty().run(&["check", "--fix", "--color", "always"]);
    assert!(colored.stdout.contains("\u{1b}[32m+role: Editor\u{1b}[0m\n"), "{}", colored.stdout);
    // Programs are told of what is left, and not of what has changed.
    let run = faulty().run(&["check", "--fix", "--yes", "--format", "json"]).fails();
    let left: Vec<serde_json::Value> = run.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!((left.len(), &left[0]["code"]), (1, &"unknown-claim".into()));
    assert_eq!(run.stderr, "");
}

#[test]
fn programs_are_told_what_would_mend_a_finding() {
    let run = faulty().run(&["check", "--format", "json"]).fails();
    let fixes: Vec<String> = run
        .stdout
        .lines()
        .map(|line| {
            let finding: serde_json::Value = serde_json::from_str(line).unwrap();
            format!("{}: {}", finding["code"], finding["fixes"])
        })
        .collect();
    assert_snapshot!(fixes.join("\n"), @r#"
    "unknown-key": [{"edits":[{"column":1,"end_column":4,"end_line":3,"file":"content/authors/ann-lee.md","line":3,"text":"role"}],"safe":true,"title":"write `role`"}]
    "missing-key": [{"edits":[{"column":1,"end_column":1,"end_line":2,"file":"content/briefs/x.md","line":2,"text":"author:\n"}],"safe":false,"title":"add `author`"}]
    "unknown-key": [{"edits":[{"column":1,"end_column":6,"end_line":3,"file":"content/briefs/x.md","line":3,"text":"author"}],"safe":true,"title":"write `author`"}]
    "bad-date": [{"edits":[{"column":7,"end_column":17,"end_line":4,"file":"content/briefs/x.md","line":4,"text":"2026-01-05"}],"safe":true,"title":"write `2026-01-05`"}]
    "unknown-source": [{"edits":[{"column":7,"end_column":18,"end_line":6,"file":"content/briefs/x.md","line":6,"text":"ferry-count"}],"safe":true,"title":"write `ferry-count`"}]
    "unknown-claim": null
    "#);
    let run = faulty().run(&["check", "--format", "sarif"]).fails();
    let document: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    let fix = &document["runs"][0]["results"][0]["fixes"][0];
    assert_eq!(fix["description"]["text"], "write `role`");
    assert_eq!(fix["artifactChanges"][0]["replacements"][0]["insertedContent"]["text"], "role");
}

#[test]
fn a_key_that_is_misspelt_is_not_given_once_more() {
    let sources = "ferry-count:\n  title: A count\n  url: https://stat.example/\n  acessed: 2024-06-01\n";
    let site = with_brief("---\ntitle: X\nauthor: ann-lee\ndate: 2026-01-05\n---\nText.\n");
    let site = site.file("content/sources/ferry.yaml", sources);
    becomes(&site, "content/sources/ferry.yaml", &sources.replace("acessed", "accessed"));
}
