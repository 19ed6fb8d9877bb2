//! Slips in YAML and front matter, explained in an author's words.

use insta::assert_snapshot;

use crate::site::Site;
use crate::yaml::{front, refused};

#[test]
fn a_key_given_twice_is_reported_at_the_second() {
    let run = refused(&front("title: A\ntitle: B\nauthor: A\ndate: 2026-01-05\n"));
    assert_snapshot!(run.stderr, @r"
    error[duplicate-key]: the key `title` is given twice in one mapping
     --> content/briefs/x.md:3:1
      |
    2 | title: A
      | ----- first given here
    3 | title: B
      | ^^^^^ given again
      |
      = help: keep one of the two, or bring their values together

    Not built: 1 error
    ");
    let run = refused(&front(
        "title: A\nauthor: A\ndate: 2026-01-05\nclaims:\n  - {id: a, text: A, text: B}\nextra:\n  0xB: one\n  11: two\n",
    ));
    assert_snapshot!(run.findings(), @r"
    error[duplicate-key]: the key `text` is given twice in one mapping
     --> content/briefs/x.md:6:22
      |
    6 |   - {id: a, text: A, text: B}
      |             ----     ^^^^ given again
      |             |
      |             first given here
      |
      = help: keep one of the two, or bring their values together

    error[duplicate-key]: the key `11` is given twice in one mapping
     --> content/briefs/x.md:9:3
      |
    8 |   0xB: one
      |   --- first given here
    9 |   11: two
      |   ^^ given again
      |
      = help: keep one of the two, or bring their values together
    ");
}

#[test]
fn tabs_colons_quotes_and_brackets_are_explained_in_an_authors_words() {
    let slips = [
        "title: A\nclaims:\n\t- id: a\n",
        "title: Foo: bar\n",
        "title: \"never closed\nauthor: A\n",
        "title: 'never closed\nauthor: A\n",
        "title: [a, b\nauthor: A\n",
        "title: {a: b\nauthor: A\n",
        "title: @handle\n",
        "title: `code`\n",
        "title: %percent\n",
        "title A\n",
        "title: \"A\" and more\n",
        "title: A\n  author: B\n",
        "title: A\n - b\n",
        "title: 'It's'\n",
        "key_messages:\n- a\nb\n",
        "title: \"\\d\"\n",
        "title: *emphasis* here\n",
        "title: &c\n",
        "title: !important\n",
        "title: > folded\n",
        "? [a]\n: b\n",
    ];
    let site = slips.iter().enumerate().fold(Site::good(), |site, (at, slip)| {
        site.file(&format!("content/briefs/x{at:02}.md"), format!("---\n{slip}---\n"))
    });
    let run = refused(&site);
    assert_snapshot!(run.findings(), @r#"
    error[yaml-tab]: a tab stands in the indentation
     --> content/briefs/x00.md:4:1
      |
    4 |     - id: a
      | ^^^^ this is a tab
      |
      = help: indent with spaces, two for each level; editors can be told to do so for `.md` and `.yaml` files

    error[yaml-syntax]: a value holds `: `, and only a text in quotes may
     --> content/briefs/x01.md:2:8
      |
    2 | title: Foo: bar
      |        ^^^^^^^^ needs quotes
      |
      = help: write `title: "Foo: bar"`

    error[yaml-syntax]: the quote " is never closed
     --> content/briefs/x02.md:2:8
      |
    2 | title: "never closed
      |        ^^^^^^^^^^^^^ opened here
      |
      = help: close it with another " at the end of the text

    error[yaml-syntax]: the quote ' is never closed
     --> content/briefs/x03.md:2:8
      |
    2 | title: 'never closed
      |        ^^^^^^^^^^^^^ opened here
      |
      = help: close it with another ' at the end of the text
      = help: if it is an apostrophe, put the whole text in double quotes

    error[yaml-syntax]: the list that `[` begins is not closed
     --> content/briefs/x04.md:2:8
      |
    2 | title: [a, b
      |        ^ opened here
    3 | author: A
      |       - `,` or `]` is missing before this
      |
      = help: close it with `]`, with a `,` between the entries
      = help: if `[` begins a text, put the whole text in quotes

    error[yaml-syntax]: the mapping that `{` begins is not closed
     --> content/briefs/x05.md:2:8
      |
    2 | title: {a: b
      |        ^ opened here
    3 | author: A
      |       - `,` or `}` is missing before this
      |
      = help: close it with `}`, with a `,` between the entries
      = help: if `{` begins a text, put the whole text in quotes

    error[yaml-syntax]: a value begins with `@`
     --> content/briefs/x06.md:2:8
      |
    2 | title: @handle
      |        ^^^^^^^ needs quotes
      |
      = help: write `"@handle"`

    error[yaml-syntax]: a value begins with a backtick
     --> content/briefs/x07.md:2:8
      |
    2 | title: `code`
      |        ^^^^^^ needs quotes
      |
      = help: write `"`code`"`

    error[yaml-syntax]: a value begins with `%`
     --> content/briefs/x08.md:2:8
      |
    2 | title: %percent
      |        ^^^^^^^^ needs quotes
      |
      = help: write `"%percent"`

    error[wrong-type]: the YAML is a text where a brief is expected
     --> content/briefs/x09.md:2:1
      |
    2 | title A
      | ^^^^^^^
      |
      = help: write a brief as lines of `key: value`

    error[yaml-syntax]: text stands behind a closing quote
     --> content/briefs/x10.md:2:12
      |
    2 | title: "A" and more
      |            ^^^^^^^^ outside the quotes
      |
      = help: write `'"A" and more'`

    error[yaml-syntax]: a key stands where the value above still goes on
     --> content/briefs/x11.md:3:3
      |
    3 |   author: B
      |   ^^^^^^^^^ read as a part of the line above
      |
      = help: give every key of one mapping the same indentation
      = help: put the value above in quotes if it is a text of several lines

    error[missing-key]: a brief has no `author`
     --> content/briefs/x12.md:1:1
      |
    1 | ---
      | ^^^ `author` is missing
      |
      = help: add `author: …`: the id of a file in authors/, or a name; `authors: […]` for several

    error[missing-key]: a brief has no `date`
     --> content/briefs/x12.md:1:1
      |
    1 | ---
      | ^^^ `date` is missing
      |
      = help: add `date: …`

    error[yaml-syntax]: text stands behind a closing quote
     --> content/briefs/x13.md:2:12
      |
    2 | title: 'It's'
      |            ^^ outside the quotes
      |
      = help: write `"It's"`

    error[yaml-syntax]: a line has no `: ` after its key
     --> content/briefs/x14.md:4:1
      |
    4 | b
      | ^ no key and value
      |
      = help: write `key: value`, or indent the line if it goes on with the text above

    error[yaml-syntax]: `\d` is no escape that YAML knows
     --> content/briefs/x15.md:2:9
      |
    2 | title: "\d"
      |         ^^ in double quotes, `\` begins an escape
      |
      = help: write `\\` for a backslash, or use single quotes

    error[yaml-anchor]: `*emphasis*` repeats a value from elsewhere, which is not allowed
     --> content/briefs/x16.md:2:8
      |
    2 | title: *emphasis* here
      |        ^^^^^^^^^^ YAML reads `*` here as a reference
      |
      = help: write the value out in each place that needs it
      = help: if it is meant as text, put the whole value in quotes

    error[yaml-anchor]: `&c` names a value to be repeated elsewhere, which is not allowed
     --> content/briefs/x17.md:2:8
      |
    2 | title: &c
      |        ^^ YAML reads `&` here as an anchor
      |
      = help: write the value out in each place that needs it
      = help: if it is meant as text, put the whole value in quotes

    error[yaml-tag]: the tag `!important` is not allowed
     --> content/briefs/x18.md:2:8
      |
    2 | title: !important
      |        ^^^^^^^^^^ YAML reads `!` here as a tag
      |
      = help: leave the tag out; if it is meant as text, put the whole value in quotes

    error[yaml-syntax]: text stands behind the sign that begins a block of text
     --> content/briefs/x19.md:2:1
      |
    2 | title: > folded
      | ^^^^^^^^^^^^^^^ not on this line
      |
      = help: begin the text on the next line, indented; if the sign itself is meant, use quotes

    error[missing-key]: a brief has no `author`
     --> content/briefs/x20.md:1:1
      |
    1 | ---
      | ^^^ `author` is missing
      |
      = help: add `author: …`: the id of a file in authors/, or a name; `authors: […]` for several

    error[missing-key]: a brief has no `date`
     --> content/briefs/x20.md:1:1
      |
    1 | ---
      | ^^^ `date` is missing
      |
      = help: add `date: …`

    error[missing-key]: a brief has no `title`
     --> content/briefs/x20.md:1:1
      |
    1 | ---
      | ^^^ `title` is missing
      |
      = help: add `title: …`

    error[wrong-type]: a key is a list or a mapping
     --> content/briefs/x20.md:2:1
      |
    2 | ? [a]
      | ^^^^^ in this mapping
    "#);
}

#[test]
fn front_matter_that_is_missing_empty_or_of_another_kind_is_told_apart() {
    let site = Site::good()
        .file("content/briefs/a.md", "")
        .file("content/briefs/b.md", "---\n---\n")
        .file("content/briefs/c.md", "Just a text.\n")
        .file("content/briefs/d.md", "+++\ntitle = \"T\"\n+++\n")
        .file("content/briefs/e.md", "---\ntitle: T\n\nNo end.\n")
        .file("content/briefs/f.md", "---\n- a\n- b\n---\n")
        .file("content/briefs/g.md", "---\njust words\n---\n")
        .file("content/briefs/h.md", "---\n# a comment\n---\n")
        .file("content/briefs/i.md", "\n---\ntitle: T\n---\n")
        .file("content/briefs/j.md", "--- \ntitle: T\nauthor: A\ndate: 2026-01-05\n---\t\n")
        .file("content/briefs/k.md", " \n\n")
        .file("content/briefs/l.md", "{\"title\": \"T\"}\n");
    assert_snapshot!(refused(&site).findings(), @r#"
    error[empty-file]: the file is empty
    --> content/briefs/a.md
     = help: a text begins with front matter between two lines of `---`, such as `title: …`

    error[empty-front-matter]: the front matter is empty
     --> content/briefs/b.md:1:1
      |
    1 | ---
      | ^^^
      |
      = help: give it at least a `title: …`

    error[no-front-matter]: the text has no front matter
     --> content/briefs/c.md:1:1
      |
    1 | Just a text.
      | ^^^^^^^^^^^^ expected `---`
      |
      = help: begin the file with a line `---`, then `title: …` and the other keys, then another line `---`

    error[toml-front-matter]: front matter in TOML where YAML is expected
     --> content/briefs/d.md:1:1
      |
    1 | +++
      | ^^^ TOML begins here
      |
      = help: write `---` for `+++`, and `title: …` for `title = "…"`

    error[unclosed-front-matter]: the front matter is not closed
     --> content/briefs/e.md:1:1
      |
    1 | ---
      | ^^^ it begins here
      |
      = help: end it with a line of its own that holds only `---`

    error[wrong-type]: the YAML is a list where a brief is expected
     --> content/briefs/f.md:2:1
      |
    2 | - a
      | ^^^
      |
      = help: write a brief as lines of `key: value`

    error[wrong-type]: the YAML is a text where a brief is expected
     --> content/briefs/g.md:2:1
      |
    2 | just words
      | ^^^^^^^^^^
      |
      = help: write a brief as lines of `key: value`

    error[empty-front-matter]: the front matter is empty
     --> content/briefs/h.md:1:1
      |
    1 | ---
      | ^^^
      |
      = help: give it at least a `title: …`

    error[no-front-matter]: the front matter does not begin in the first line
     --> content/briefs/i.md:2:1
      |
    2 | ---
      | ^^^ it begins here
      |
      = help: take away what stands before the first `---`, empty lines too

    error[empty-file]: the file is empty
    --> content/briefs/k.md
     = help: a text begins with front matter between two lines of `---`, such as `title: …`

    error[no-front-matter]: the text has no front matter
     --> content/briefs/l.md:1:1
      |
    1 | {"title": "T"}
      | ^^^^^^^^^^^^^^ expected `---`
      |
      = help: begin the file with a line `---`, then `title: …` and the other keys, then another line `---`
    "#);
}

#[test]
fn front_matter_ends_at_the_first_fence_of_its_own_line_and_not_within_a_text() {
    let run = Site::good()
        .file("content/briefs/x.md", "---\ntitle: T\nauthor: A\ndate: 2026-01-05\nsummary: |\n  Above.\n  ---\n  Below.\n...\nBody here.\n\n---\n\nMore.\n")
        .build()
        .succeeds();
    let words = crate::html::words(&run.page("briefs/x/"));
    assert!(words.contains("Above. --- Below.") && words.contains("Body here. More."), "{words}");
    let two = refused(&Site::good().file("content/sources/s.yaml", "a: {title: A}\n---\nb: {title: B}\n"));
    assert_snapshot!(two.findings(), @r"
    error[yaml-two-documents]: a second YAML document begins
     --> content/sources/s.yaml:2:1
      |
    2 | ---
      | ^^^ the first one is over here
      |
      = help: take the line `---` or `...` before it out; there can only be one document
    ");
}

/// What is found in a library with this source.
fn found_in_source(fields: &str) -> String {
    let run = Site::good().file("content/sources/s.yaml", format!("report:\n  title: A report\n{fields}")).check();
    run.fails().findings().to_owned()
}

#[test]
fn a_source_that_was_looked_at_before_it_was_issued_is_an_error() {
    assert_snapshot!(found_in_source("  date: 2026-03\n  accessed: 2026-02-27\n"), @"
    warning[source-unused]: nothing stands on source `report`
     --> content/sources/s.yaml:1:1
      |
    1 | report:
      | ^^^^^^
      |
      = help: name it in a claim's `evidence`, or cite it: `[@report]`

    error[date-order]: the source was looked at (2026-02-27) before it was issued (2026-03)
     --> content/sources/s.yaml:4:13
      |
    3 |   date: 2026-03
      |         ------- issued
    4 |   accessed: 2026-02-27
      |             ^^^^^^^^^^
      |
      = help: correct one of the two dates
    ");
}

#[test]
fn a_notice_that_is_older_than_its_source_is_an_error() {
    let notices = "  date: 2026\n  notices:\n    - {type: correction, date: 2025-12-31}\n";
    assert_snapshot!(found_in_source(notices), @"
    warning[source-unused]: nothing stands on source `report`
     --> content/sources/s.yaml:1:1
      |
    1 | report:
      | ^^^^^^
      |
      = help: name it in a claim's `evidence`, or cite it: `[@report]`

    error[date-order]: the notice `correction` (2025-12-31) is older than its source (2026)
     --> content/sources/s.yaml:5:32
      |
    3 |   date: 2026
      |         ---- issued
    4 |   notices:
    5 |     - {type: correction, date: 2025-12-31}
      |                                ^^^^^^^^^^
      |
      = help: correct one of the two dates
    ");
}

#[test]
fn a_brief_that_was_changed_or_corrected_before_its_date_is_an_error() {
    let front = "updated: 2025-12-31\ncorrections:\n  - {date: 2025-06, text: It was wrong.}\n";
    assert_snapshot!(Site::good().brief_with("x", front, "Text.\n").check().fails().findings(), @"
    error[date-order]: the brief was changed (2025-12-31) before it was dated (2026-01-05)
     --> content/briefs/x.md:5:10
      |
    4 | date: 2026-01-05
      |       ---------- the brief
    5 | updated: 2025-12-31
      |          ^^^^^^^^^^
      |
      = help: correct one of the two dates

    error[date-order]: the correction (2025-06) is older than its brief (2026-01-05)
     --> content/briefs/x.md:7:12
      |
    4 | date: 2026-01-05
      |       ---------- the brief
    ...
    7 |   - {date: 2025-06, text: It was wrong.}
      |            ^^^^^^^
      |
      = help: correct one of the two dates
    ");
}

#[test]
fn vague_dates_of_sources_and_briefs_are_out_of_order_only_where_that_is_sure() {
    let source = "report:\n  title: A report\n  date: 2026-03\n  url: {value: 'https://example.org/r', date: 2026-03-01}\n  notices: [{type: correction, date: 2026}, {type: correction}]\n";
    let front = "updated: 2026\ncorrections: [{date: 2026-01, text: It was wrong.}]\n";
    let run = Site::good().file("content/sources/s.yaml", source).brief_with("x", front, "Text.\n").check();
    assert!(!run.succeeds().findings().contains("date-order"));
}
