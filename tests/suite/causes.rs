//! Findings that point at what is at fault and no further, and tell a cause without its consequences.

use insta::assert_snapshot;

use crate::site::{Site, lines};

#[test]
fn a_claim_or_a_source_with_a_bad_id_is_known_all_the_same() {
    let run = Site::good()
        .file("content/sources/s.yaml", "The_Report:\n  title: R\nother: Another report\n")
        .brief_with(
            "x",
            "claims:\n  - {id: Rose_Up, text: It rose., evidence: [My_Study, The_Report, other]}\n  - {id: fell, text: It fell., rests_on: [Rose_Up]}\nsources:\n  - {id: My_Study, title: S}\n",
            "[It rose](claim:Rose_Up) and [fell](claim:fell) [@My_Study; @other].\n",
        )
        .build()
        .fails();
    assert_snapshot!(lines(&run.messages()), @r"
    error[bad-id]: `Rose_Up` cannot be a claim's id: it has other characters than `a` to `z`, `0` to `9` and `-`
    error[bad-id]: `My_Study` cannot be a source's key: it has other characters than `a` to `z`, `0` to `9` and `-`
    error[bad-id]: `The_Report` cannot be a source's key: it has other characters than `a` to `z`, `0` to `9` and `-`
    error[wrong-type]: `other` is a text where a source is expected
    ");
}

#[test]
fn a_text_whose_front_matter_cannot_be_read_is_known_all_the_same() {
    let run = Site::good()
        .file("content/authors/ann.md", "---\nname: [\n---\n")
        .file("content/topics/energy.md", "---\ntitel: Energy\n---\n")
        .file("content/briefs/broken.md", "---\ntitle: [\n---\n")
        .file("content/pages/about.md", "---\n- a\n---\n")
        .file(
            "content/briefs/x.md",
            "---\ntitle: X\nauthor: ann\ndate: 2026-01-05\ntopics: [energy]\n---\n[a](brief:broken) [b](broken.md) [c](/about/) [d](author:ann) [e](../pages/about.md#x)\n",
        )
        .build()
        .fails();
    assert_snapshot!(lines(&run.messages()), @r"
    error[yaml-syntax]: a value is missing
    error[yaml-syntax]: a value is missing
    error[wrong-type]: the YAML is a list where a page is expected
    error[missing-key]: a topic has no `title`
    error[unknown-key]: a topic has no key `titel`
    ");
}

#[test]
fn rules_say_nothing_of_a_brief_that_cannot_be_read_nor_of_what_it_may_use() {
    let run = Site::good()
        .with_rules()
        .file("content/claims/all.yaml", "- {id: rose, text: It rose., kind: judgement}\n")
        .file("content/sources/s.yaml", "report: {title: Report, date: 2020, publisher: A}\n")
        .file("content/briefs/broken.md", "---\ntitle: [\nsummary: It rose.\n---\n[rose](claim:rose) [@report]\n")
        .check()
        .fails();
    assert_snapshot!(lines(&run.messages()), @"
    error[yaml-syntax]: the list that `[` begins is not closed
    warning[confidence-missing]: judgement `rose` does not say how sure its authors are
    warning[premises-missing]: judgement `rose` rests on no claim
    ");
}

#[test]
fn what_a_misspelt_key_may_hold_is_not_missed() {
    let run = Site::good().with_rules().brief_with("x", "sumary: It rose.\n", "No more than a line.\n").check().fails();
    assert_snapshot!(lines(&run.messages()), @"error[unknown-key]: a brief has no key `sumary`");
}

#[test]
fn a_source_that_a_claim_names_twice_is_reported_at_the_second() {
    let claims = "claims:\n  - id: rose\n    text: It rose.\n    evidence:\n      - report\n      - {source: report, stance: disputes}\n      - {source: report, locator: p. 4, quote: It rose.}\n      - {source: report, locator: p. 4, quote: Up it went.}\n      - source: report\n        locator: p. 4\n      - report\nsources:\n  - {id: report, title: R}\n";
    let run = Site::good().brief_with("x", claims, "[It rose](claim:rose).\n").build().succeeds();
    assert_snapshot!(run.findings(), @r"
    warning[duplicate-evidence]: claim `rose` names source `report` twice for the same
      --> content/briefs/x.md:13:17
       |
    11 |       - {source: report, locator: p. 4, quote: It rose.}
       |                  ------ first here
    12 |       - {source: report, locator: p. 4, quote: Up it went.}
    13 |       - source: report
       |                 ^^^^^^ again here
       |
       = help: take one away, or give each a `locator` of its own

    warning[duplicate-evidence]: claim `rose` names source `report` twice for the same
      --> content/briefs/x.md:15:9
       |
     9 |       - report
       |         ------ first here
    ...
    15 |       - report
       |         ^^^^^^ again here
       |
       = help: take one away, or give each a `locator` of its own
    ");
}

#[test]
fn entries_of_figures_that_no_picture_uses_are_reported() {
    let front = "figures:\n  - {src: map.png, credit: A}\n  - {src: map.png, alt: B}\n  - {src: plan.png, credit: B}\n  - {src: mpa.png, credit: C}\n  - {src: /logo.png}\n  - {credit: D}\n  - {src: ../../x.png}\n  - {src: \"https://example.org/x.png\"}\n";
    let run = Site::good()
        .file("content/static/logo.png", "<svg/>")
        .file("content/briefs/x/map.png", "<svg/>")
        .file("content/briefs/x/plan.png", "<svg/>")
        .file(
            "content/briefs/x/index.md",
            format!(
                "---\ntitle: X\nauthor: A\ndate: 2026-01-05\n{front}---\n![a map](map.png)\n\n![a logo](/logo.png)\n"
            ),
        )
        .build()
        .fails();
    assert_snapshot!(run.findings(), @r#"
    warning[duplicate-figure]: picture `map.png` has two entries
     --> content/briefs/x/index.md:7:11
      |
    6 |   - {src: map.png, credit: A}
      |           ------- first here
    7 |   - {src: map.png, alt: B}
      |           ^^^^^^^ again here
      |
      = help: put what they say into one

    warning[unused-figure]: no picture of the text is `plan.png`
     --> content/briefs/x/index.md:8:11
      |
    8 |   - {src: plan.png, credit: B}
      |           ^^^^^^^^
      |
      = help: show it: `![what it shows](plan.png)`, or take the entry away

    error[unknown-file]: there is no file `content/briefs/x/mpa.png`
     --> content/briefs/x/index.md:9:11
      |
    9 |   - {src: mpa.png, credit: C}
      |           ^^^^^^^
      |
      = help: did you mean `content/briefs/x/map.png`?

    error[missing-key]: a figure has no `src`
      --> content/briefs/x/index.md:11:5
       |
    11 |   - {credit: D}
       |     ^^^^^^^^^^^ `src` is missing
       |
       = help: add `src: …`

    error[unknown-file]: there is no file `content/x.png`
      --> content/briefs/x/index.md:12:11
       |
    12 |   - {src: ../../x.png}
       |           ^^^^^^^^^^^
       |
       = help: a relative link names a file beside the text; `/…` begins at the site's root

    warning[unused-figure]: no picture of the text is `https://example.org/x.png`
      --> content/briefs/x/index.md:13:11
       |
    13 |   - {src: "https://example.org/x.png"}
       |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^
       |
       = help: show it: `![what it shows](https://example.org/x.png)`, or take the entry away
    "#);
}

#[test]
fn what_is_wrong_with_a_link_is_underlined_at_its_destination() {
    let run = Site::good()
        .brief("x", "[![a picture](no.png)](brief:none \"a title\") [It *rose*](clam:rose) [a](<b c.md>) [d](javascript:x)\n[by ref][r] [\\[a\\]](claim:none#part)\n\n[r]: topic:none\n")
        .build()
        .fails();
    assert_snapshot!(run.findings(), @r#"
    error[unknown-file]: there is no file `content/briefs/no.png`
     --> content/briefs/x.md:6:15
      |
    6 | [![a picture](no.png)](brief:none "a title") [It *rose*](clam:rose) [a](<b c.md>) [d](javascr...
      |               ^^^^^^
      |
      = help: a relative link names a file beside the text; `/…` begins at the site's root

    error[unknown-brief]: there is no brief `none`
     --> content/briefs/x.md:6:24
      |
    6 | [![a picture](no.png)](brief:none "a title") [It *rose*](clam:rose) [a](<b c.md>) [d](javascr...
      |                        ^^^^^^^^^^
      |
      = help: briefs lie in briefs/

    error[unknown-scheme]: there is no scheme `clam`
     --> content/briefs/x.md:6:58
      |
    6 | [![a picture](no.png)](brief:none "a title") [It *rose*](clam:rose) [a](<b c.md>) [d](javascr...
      |                                                          ^^^^^^^^^
      |
      = help: did you mean `claim:`?

    error[unknown-file]: there is no file `content/briefs/b c.md`
     --> content/briefs/x.md:6:74
      |
    6 | [![a picture](no.png)](brief:none "a title") [It *rose*](clam:rose) [a](<b c.md>) [d](javascr...
      |                                                                          ^^^^^^
      |
      = help: did you mean `content/briefs/x.md`?

    warning[unsafe-link]: the address `javascript:x` has the scheme `javascript`; only http, https, mailto and doi are published
     --> content/briefs/x.md:6:87
      |
    6 | ...t *rose*](clam:rose) [a](<b c.md>) [d](javascript:x)
      |                                           ^^^^^^^^^^^^
      |
      = help: its words are shown without a link

    error[unknown-topic]: there is no topic `none`
     --> content/briefs/x.md:7:1
      |
    7 | [by ref][r] [\[a\]](claim:none#part)
      | ^^^^^^^^^^^
      |
      = help: topics lie in topics/

    error[unknown-claim]: there is no claim `none`
     --> content/briefs/x.md:7:21
      |
    7 | [by ref][r] [\[a\]](claim:none#part)
      |                     ^^^^^^^^^^^^^^^
      |
      = help: declare it under `claims:` in a brief's front matter
    "#);
}

#[test]
fn what_is_wrong_with_a_chart_is_underlined_where_it_is() {
    let run = Site::good()
        .brief("x", "- ```chart\n  title: T\n  typ: bar\n  ```\n\n> ```chart\n> title: T\n> columns: [A, B]\n> rows:\n>   - [1, 2]\n>   - [3]\n> ```\n\n```chart\ntitle: T\ntype: pie\nrows: [[1]]\ncolumns: [a]\n```\n\n```chart\ntitle: T\nrows: [[1]\n```\n\n```chart\ntitle: T\nsource: nobody\nclaims: [none]\n```\n\n```chart\ntitle: T\ndata: no.csv\n```\n")
        .build()
        .fails();
    assert_snapshot!(run.findings(), @r"
    error[chart-unreadable]: chart cannot be read: a chart has no key `typ`; did you mean `type`?
     --> content/briefs/x.md:8:3
      |
    8 |   typ: bar
      |   ^^^
      |
      = help: a chart has a `title`, and `columns: [a, b]` with `rows: [[x, 1]]`, or `data: file.csv`, or `claims: [id]`

    error[chart-unreadable]: chart cannot be read: row 2 has 1 cell, and the chart has 2 columns
      --> content/briefs/x.md:16:7
       |
    16 | >   - [3]
       |       ^^^
       |
       = help: a chart has a `title`, and `columns: [a, b]` with `rows: [[x, 1]]`, or `data: file.csv`, or `claims: [id]`

    error[chart-unreadable]: chart cannot be read: `type` has no value `pie`; it is one of `bar`, `line`, `step`, `dot` and `table`
      --> content/briefs/x.md:21:7
       |
    21 | type: pie
       |       ^^^
       |
       = help: a chart has a `title`, and `columns: [a, b]` with `rows: [[x, 1]]`, or `data: file.csv`, or `claims: [id]`

    error[chart-unreadable]: chart cannot be read: the list that `[` begins is not closed; close it with `]`, with a `,` between the entries
      --> content/briefs/x.md:28:7
       |
    28 | rows: [[1]
       |       ^
       |
       = help: a chart has a `title`, and `columns: [a, b]` with `rows: [[x, 1]]`, or `data: file.csv`, or `claims: [id]`

    error[unknown-source]: there is no source `nobody`
      --> content/briefs/x.md:33:9
       |
    33 | source: nobody
       |         ^^^^^^
       |
       = help: declare it under `sources:` in the front matter, or in a file in sources/

    error[unknown-claim]: there is no claim `none`
      --> content/briefs/x.md:34:10
       |
    34 | claims: [none]
       |          ^^^^
       |
       = help: declare it under `claims:` in a brief's front matter

    error[unknown-file]: there is no file `content/briefs/no.csv`
      --> content/briefs/x.md:39:7
       |
    39 | data: no.csv
       |       ^^^^^^
       |
       = help: a relative link names a file beside the text; `/…` begins at the site's root
    ");
}

#[test]
fn a_footnote_that_is_not_there_is_told_once_for_all_its_uses() {
    let run = Site::good().brief("x", "A[^a] b[^b] c[^A].\n\n- d[^a]\n").build().succeeds();
    assert_snapshot!(run.findings(), @r"
    warning[unknown-footnote]: no footnote `a` is defined, and it is referred to 3 times
     --> content/briefs/x.md:6:2
      |
    6 | A[^a] b[^b] c[^A].
      |  ^^^^
      |
      = help: define it on a line of its own: `[^a]: …`

    warning[unknown-footnote]: no footnote `b` is defined
     --> content/briefs/x.md:6:8
      |
    6 | A[^a] b[^b] c[^A].
      |        ^^^^
      |
      = help: define it on a line of its own: `[^b]: …`
    ");
}
