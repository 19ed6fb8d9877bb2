//! Keys that are unknown, missing or empty.

use insta::assert_snapshot;

use crate::site::{Site, lines};

#[test]
fn an_unknown_key_is_reported_at_the_key_with_the_nearest_one() {
    let run = Site::good().brief_with("x", "sumary: What it says\n", "Text.\n").build().fails();
    assert_snapshot!(run.stderr, @r"
    error[unknown-key]: a brief has no key `sumary`
     --> content/briefs/x.md:5:1
      |
    5 | sumary: What it says
      | ^^^^^^ unknown key
      |
      = help: did you mean `summary`?

    Not built: 1 error
    ");
}

#[test]
fn a_key_that_is_near_to_nothing_is_answered_with_all_that_are_known() {
    let run = Site::good().file(
        "content/claims/c.yaml",
        "- id: a\n  text: It is.\n  rests_on: b\n  evidence:\n    - {source: s, colour: red}\n",
    );
    let run = run.file("content/sources/s.yaml", "s: {title: S}\n").build().fails();
    assert_snapshot!(run.stderr, @r"
    warning[orphan-claim]: no text states claim `a`
     --> content/claims/c.yaml:1:7
      |
    1 | - id: a
      |       ^
      |
      = help: mark the words that state it: `[words](claim:a)`

    error[unknown-claim]: there is no claim `b`
     --> content/claims/c.yaml:3:13
      |
    3 |   rests_on: b
      |             ^
      |
      = help: did you mean `a`?

    error[unknown-key]: a piece of evidence has no key `colour`
     --> content/claims/c.yaml:5:19
      |
    5 |     - {source: s, colour: red}
      |                   ^^^^^^ unknown key
      |
      = help: known keys: `source`, `stance`, `locator`, `quote`, `context`, `quote_language`, `translation`, `note` and `origin`

    Not built: 2 errors, 1 warning
    ");
}

#[test]
fn unknown_keys_are_found_at_every_depth_of_every_kind_of_file() {
    let run = Site::new()
        .file("content/site.yaml", "title: T\nthem: folio\npublisher: {nam: A}\nmarkdown: {rawhtml: true}\nfeed: {limt: 3}\ncitation: {stile: apa}\nmenu: [{titel: A, title: A, url: /}]\n")
        .file("content/authors/a.md", "---\nname: A\nrole: x\norcidd: y\n---\n")
        .file("content/pages/p.md", "---\ntitle: P\nsumary: y\n---\n")
        .file("content/topics/t.md", "---\ntitle: T\nparrent: y\n---\n")
        .file("content/sources/s.yaml", "s:\n  title: S\n  titel: S\n  archived: {url: https://a.org/, dat: 2025}\n  reliability: {grade: A, whi: x}\n  notices: [{type: correction, txt: x}]\n  author: {name: A, give-name: B}\n  extra: {anything: goes}\n")
        .brief_with("x", "figures: [{src: a.png, credt: A}]\nseries: {title: S, nummer: 1}\ncorrections: [{date: 2026-01-06, text: a, typ: typo}]\nallow: [{rule: source-unused, reason: b, until: 2027, util: 2027}]\nclaims:\n  - id: c\n    text: C\n    evidnce: []\n    measure: {value: 1, unti: a}\n    forecast: {horizn: 2027, resolution: {criterion: x}}\n    likelihood: {term: likely, skale: phia}\n    confidence: {level: high, bases: x}\n    relates: [{rel: refines, claim: d, clam: c}]\n    recommendation: {adressee: x}\n  - {id: d, text: D}\n", "[C](claim:c)\n")
        .build()
        .fails();
    assert_snapshot!(lines(&run.messages()), @r"
    error[unknown-key]: an author has no key `orcidd`
    error[unknown-file]: there is no file `content/briefs/a.png`
    error[unknown-key]: a figure has no key `credt`
    error[unknown-key]: a series has no key `nummer`
    error[unknown-key]: a correction has no key `typ`
    warning[waiver-unused]: nothing here needs the waiver of `source-unused`
    error[unknown-key]: a waiver has no key `util`
    error[unknown-key]: a claim has no key `evidnce`
    error[unknown-key]: a measure has no key `unti`
    warning[unfitting-key]: `forecast` says nothing of a claim that is a `fact`
    error[unknown-key]: a forecast has no key `horizn`
    error[unknown-key]: a resolution has no key `criterion`
    error[unknown-key]: a likelihood has no key `skale`
    error[unknown-key]: a confidence has no key `bases`
    error[unknown-key]: a relation has no key `clam`
    warning[unfitting-key]: `recommendation` says nothing of a claim that is a `fact`
    error[unknown-key]: a recommendation has no key `adressee`
    error[unknown-key]: a page has no key `sumary`
    error[unknown-key]: the configuration has no key `them`
    error[unknown-key]: a publisher has no key `nam`
    error[unknown-key]: the section `markdown` has no key `rawhtml`
    error[unknown-key]: the section `feed` has no key `limt`
    error[unknown-key]: the section `citation` has no key `stile`
    error[unknown-key]: a menu entry has no key `titel`
    warning[source-unused]: nothing stands on source `s`
    error[unknown-key]: a source has no key `titel`
    error[unknown-key]: an archived copy has no key `dat`
    error[unknown-key]: a reliability has no key `whi`
    error[unknown-key]: a notice has no key `txt`
    error[unknown-key]: a person has no key `give-name`
    error[unknown-key]: a topic has no key `parrent`
    ");
}

#[test]
fn an_unknown_key_of_a_parent_is_reported_at_any_depth() {
    let source = "s:\n  title: S\n  parent:\n    title: P\n    editer: Ann\n    isbn: 978-3-16-148410-0\n    parent: \
                  [{title: Q, colour: red}]\n";
    let run = Site::good().file("content/sources/s.yaml", source).brief("x", "[@s]\n").build().fails();
    assert_snapshot!(run.stderr, @r#"
    error[unknown-key]: a parent has no key `editer`
     --> content/sources/s.yaml:5:5
      |
    5 |     editer: Ann
      |     ^^^^^^ unknown key
      |
      = help: did you mean `editor`?

    error[unknown-key]: a parent has no key `colour`
     --> content/sources/s.yaml:7:25
      |
    7 |     parent: [{title: Q, colour: red}]
      |                         ^^^^^^ unknown key
      |
      = help: known keys: `url`, `publisher`, `type`, `title`, `author`, `editor`, `date`, `location`, `volume`, `issue`, `accessed`, `serial-number`, `parent`, `organization`, `page-range`, `language`, `genre`, `note`, `affiliated`, `annote`, `abstract`, `archive`, `archive-location`, `call-number`, `chapter`, `edition`, `page-total`, `runtime`, `time-range`, `volume-total`, `issn`, `isbn`, `doi`, `short-title`, `call_number`, `original-title` and `version`

    Not built: 2 errors
    "#);
}

#[test]
fn a_brief_has_a_title_an_author_and_a_date() {
    let run = Site::good().file("content/briefs/x.md", "---\nsummary: S\n---\n").build().fails();
    assert_snapshot!(run.stderr, @r"
    error[missing-key]: a brief has no `author`
     --> content/briefs/x.md:1:1
      |
    1 | ---
      | ^^^ `author` is missing
      |
      = help: add `author: …`: the id of a file in authors/, or a name; `authors: […]` for several

    error[missing-key]: a brief has no `date`
     --> content/briefs/x.md:1:1
      |
    1 | ---
      | ^^^ `date` is missing
      |
      = help: add `date: …`

    error[missing-key]: a brief has no `title`
     --> content/briefs/x.md:1:1
      |
    1 | ---
      | ^^^ `title` is missing
      |
      = help: add `title: …`

    Not built: 3 errors
    ");
}

#[test]
fn nothing_written_under_a_needed_key_is_told_apart_from_its_absence() {
    let run = Site::good()
        .file("content/briefs/a.md", "---\ntitle:\nauthor: A\ndate: 2026-01-05\n---\n")
        .file("content/briefs/b.md", "---\ntitle: ~\nauthor: A\ndate: 2026-01-05\n---\n")
        .file("content/briefs/c.md", "---\ntitle: \"\"\nauthor: A\ndate: 2026-01-05\n---\n")
        .file("content/briefs/d.md", "---\ntitle: '   '\nauthor:\ndate:\nclaims:\nsources:\ntopics:\n---\n")
        .build()
        .fails();
    assert_snapshot!(run.findings(), @r#"
    error[empty-value]: `title` is empty
     --> content/briefs/a.md:2:1
      |
    2 | title:
      | ^^^^^ nothing is written here

    error[empty-value]: `title` is empty
     --> content/briefs/b.md:2:8
      |
    2 | title: ~
      |        ^ nothing is written here

    error[empty-value]: `title` is empty
     --> content/briefs/c.md:2:8
      |
    2 | title: ""
      |        ^^ nothing is written here

    error[missing-key]: a brief has no `author`
     --> content/briefs/d.md:1:1
      |
    1 | ---
      | ^^^ `author` is missing
      |
      = help: add `author: …`: the id of a file in authors/, or a name; `authors: […]` for several

    error[empty-value]: `title` is empty
     --> content/briefs/d.md:2:8
      |
    2 | title: '   '
      |        ^^^^^ nothing is written here

    error[empty-value]: `date` is empty
     --> content/briefs/d.md:4:1
      |
    4 | date:
      | ^^^^ nothing is written here
    "#);
}

#[test]
fn a_claim_has_an_id_and_a_text_and_a_source_has_a_key_and_a_title_or_a_note() {
    let run = Site::good()
        .brief_with(
            "x",
            "claims:\n  - text: T\n  - id: a\n  - evidence: [s]\nsources:\n  - title: T\n  - id: s\n  - note: N\n",
            "",
        )
        .build()
        .fails();
    assert_snapshot!(run.findings(), @r"
    error[missing-key]: a claim has no `id`
     --> content/briefs/x.md:6:5
      |
    6 |   - text: T
      |     ^^^^^^^ `id` is missing
      |
      = help: add `id: …`

    error[missing-key]: a claim has no `text`
     --> content/briefs/x.md:7:5
      |
    7 |   - id: a
      |     ^^^^^ `text` is missing
      |
      = help: add `text: …`

    warning[orphan-claim]: no text states claim `a`
     --> content/briefs/x.md:7:9
      |
    7 |   - id: a
      |         ^
      |
      = help: mark the words that state it: `[words](claim:a)`

    error[missing-key]: a claim has no `id`
     --> content/briefs/x.md:8:5
      |
    8 |   - evidence: [s]
      |     ^^^^^^^^^^^^^ `id` is missing
      |
      = help: add `id: …`

    error[missing-key]: a claim has no `text`
     --> content/briefs/x.md:8:5
      |
    8 |   - evidence: [s]
      |     ^^^^^^^^^^^^^ `text` is missing
      |
      = help: add `text: …`

    error[missing-key]: a source has no `id`
      --> content/briefs/x.md:10:5
       |
    10 |   - title: T
       |     ^^^^^^^^ `id` is missing
       |
       = help: add `id: …`

    error[missing-key]: source `s` has neither `title` nor `note`
      --> content/briefs/x.md:11:5
       |
    11 |   - id: s
       |     ^^^^^
       |
       = help: where no title is known, say in `note` what it is

    warning[source-unused]: nothing stands on source `s`
      --> content/briefs/x.md:11:5
       |
    11 |   - id: s
       |     ^^^^^
       |
       = help: name it in a claim's `evidence`, or cite it: `[@s]`

    error[missing-key]: a source has no `id`
      --> content/briefs/x.md:12:5
       |
    12 |   - note: N
       |     ^^^^^^^ `id` is missing
       |
       = help: add `id: …`
    ");
}

#[test]
fn a_brief_with_author_and_authors_keeps_one() {
    let run = Site::good().brief_with("x", "authors: [B, C]\n", "").check();
    assert_snapshot!(run.findings(), @r"
    error[duplicate-key]: `authors` and `author` mean the same, and both are given
     --> content/briefs/x.md:3:1
      |
    3 | author: Ann Lee
      | ^^^^^^ one of them
    4 | date: 2026-01-05
    5 | authors: [B, C]
      | ------- the other
      |
      = help: keep `authors`
    ");
}

#[test]
fn an_author_written_like_an_id_is_looked_up() {
    let run = Site::good()
        .file("content/authors/editors.md", "---\nname: The editors\n---\n")
        .file("content/briefs/x.md", "---\ntitle: T\nauthors: [editor, some-one-else]\ndate: 2026-01-05\n---\n")
        .check();
    assert_snapshot!(run.findings(), @r"
    warning[unknown-author]: there is no author `editor`, so this is taken for a name
     --> content/briefs/x.md:3:11
      |
    3 | authors: [editor, some-one-else]
      |           ^^^^^^
      |
      = help: did you mean `editors`?

    warning[unknown-author]: there is no author `some-one-else`, so this is taken for a name
     --> content/briefs/x.md:3:19
      |
    3 | authors: [editor, some-one-else]
      |                   ^^^^^^^^^^^^^
      |
      = help: add `content/authors/some-one-else.md`, or write the full name
    ");
}
