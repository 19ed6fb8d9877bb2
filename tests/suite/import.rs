//! Other tools' bibliographies, read into source files: whole files compared, and what is told on the way.

use std::fs;

use crate::site::{Run, Site, same};

/// A site that has one source already.
pub(crate) fn site() -> Site {
    Site::new().file("content/site.yaml", "title: T\n").file(
        "content/sources/known.yaml",
        "known-1:\n  title: Known\n  url: https://example.org/known\n  serial-number: {doi: 10.1000/known}\n",
    )
}

/// Imports a bibliography of that name.
pub(crate) fn import(name: &str, text: impl AsRef<[u8]>) -> Run {
    let site = site().file(name, text);
    site.run(&["import", name])
}

/// The source file that comes of a bibliography.
pub(crate) fn source_file(name: &str, text: &str) -> String {
    let site = site().file(name, text);
    _ = site.run(&["import", name]);
    fs::read_to_string(site.path("content/sources/refs.yaml")).unwrap()
}

#[test]
fn biblatex_is_read_field_by_field() {
    let text = r#"
@string{acm = "ACM Press"}
@comment{left out}
@article{Doe:2020,
  author = {Doe, Jane and {Ministry of Ports, Republic of Harbour} and van der Berg, Jan and Plato},
  title = {The {DNA} of "harbours" \& caf\'e},
  journaltitle = {Journal of Ports}, volume = 4, number = 2, pages = {1--20}, date = {2020-05},
  doi = {10.1000/ABC}, keywords = {a, b}, publisher = acm
}
@techreport{kida, author = {Kim}, title = {Report <script>}, institution = {KIDA}, year = 2019, month = mar,
  number = {7}, type = {working paper}, url = {https://example.org/r?a="b"}, urldate = {2024-01-05}, language = {french}}
@unheardof{odd, title = {Odd}, howpublished = {by pigeon}}
"#;
    same(
        &source_file("refs.bib", text),
        r#"# Imported from refs.bib.

doe-2020:
  type: article
  title: "The DNA of \"harbours\" & café"
  author:
    - "Doe, Jane"
    - {name: "Ministry of Ports, Republic of Harbour"}
    - "van der Berg, Jan"
    - Plato
  date: "2020-05"
  issue: "2"
  page-range: "1-20"
  publisher: ACM Press
  volume: "4"
  parent:
    type: periodical
    title: Journal of Ports
  serial-number:
    doi: "10.1000/ABC"
  extra:
    keywords: "a, b"
    key: "Doe:2020"

kida:
  type: report
  title: "Report <script>"
  author:
    - Kim
  date: "2019-03"
  publisher: KIDA
  language: fr
  genre: working paper
  url: "https://example.org/r?a=%22b%22"
  accessed: "2024-01-05"
  serial-number:
    number: "7"

odd:
  type: misc
  title: Odd
  extra:
    entrytype: unheardof
    howpublished: by pigeon
"#,
    );
}

#[test]
fn ris_is_read_line_by_line() {
    let text = "TY  - NEWS\r\nAU  - Doe, Jane\r\nAU  - 王小明\r\nTI  - A headline: with colon\r\nT2  - The Daily\r\nDA  - \
                2019/03/26/\r\nSP  - 3\r\nEP  - 4\r\nUR  - https://example.org/n\r\nKW  - one\r\nKW  - two\r\nN1  - A \
                note that\r\n goes on\r\nC7  - 12\r\nER  - \r\n";
    same(
        &source_file("refs.ris", text),
        r#"# Imported from refs.ris.

doe-2019:
  type: article
  title: "A headline: with colon"
  author:
    - "Doe, Jane"
    - 王小明
  date: "2019-03-26"
  url: "https://example.org/n"
  annote: A note that goes on
  page-range: "3-4"
  parent:
    type: newspaper
    title: The Daily
  extra:
    keywords:
      - one
      - two
    c7: "12"
"#,
    );
}

#[test]
fn csl_json_is_read_with_numbers_as_texts_and_texts_as_numbers() {
    let text = r#"[{"id": "x1", "type": "report", "title": "T \"q\" <b>", "volume": 3, "custom": {"a": [1, 2]}, "DOI": "10.5/x",
        "author": [{"family": "Beethoven", "given": "Ludwig", "non-dropping-particle": "van"}, {"literal": "World Bank"}],
        "issued": {"date-parts": [["2020", 5, "3"]]}},
        {"id": 2, "type": "article-journal", "title": "محمد", "container-title": "Ports", "page": "1-2",
        "accessed": {"raw": "2024-02"}}]"#;
    same(
        &source_file("refs.json", text),
        r#"# Imported from refs.json.

x1:
  type: report
  author:
    - "van Beethoven, Ludwig"
    - World Bank
  date: "2020-05-03"
  title: "T \"q\" <b>"
  volume: "3"
  serial-number:
    doi: "10.5/x"
  extra:
    custom:
      a:
        - 1
        - 2

"2":
  type: article
  accessed: 2024-02
  page-range: "1-2"
  title: محمد
  parent:
    type: periodical
    title: Ports
"#
        .replace("2024-02", "\"2024-02\"")
        .as_str(),
    );
}

#[test]
fn a_library_of_hayagriva_keeps_its_keys_and_the_unknown_ones_too() {
    let text = "kinetics:\n  type: Article\n  title: Kinetics\n  author: [Smith, \"Doe, J.\"]\n  foo: {bar: 1}\n  parent: \
                {type: Periodical, title: J}\n";
    same(
        &source_file("refs.yml", text),
        r#"# Imported from refs.yml.

kinetics:
  type: Article
  title: Kinetics
  author:
    - Smith
    - "Doe, J."
  parent:
    type: Periodical
    title: J
  extra:
    foo:
      bar: 1
"#,
    );
}

#[test]
fn a_broken_entry_is_told_at_its_place_and_the_others_are_read() {
    let run = import(
        "refs.bib",
        "@string{p = \"Press\"}\n@book{open, title = {No end\n@online{web, title = {Web}, publisher = p}\n@misc{odd, \
         title = unknown}\n",
    )
    .fails();
    same(
        &run.stderr,
        "error[entry-broken]: entry `open` cannot be read: it does not end: a brace or a quotation mark is missing
 --> refs.bib:2:7
  |
2 | @book{open, title = {No end
  |       ^^^^
  |
  = help: mend it; the other entries were read

error[entry-broken]: entry `odd` cannot be read: no `@string` says what `unknown` stands for
 --> refs.bib:4:20
  |
4 | @misc{odd, title = unknown}
  |                    ^^^^^^^
  |
  = help: mend it; the other entries were read

2 errors
Wrote 1 source into `./content/sources/refs.yaml`
",
    );
    let run = import("refs.ris", "junk\nTY  - RPRT\nTI  - One\nTY  - RPRT\nTI  - Two\n").fails();
    same(
        &run.messages().join("\n"),
        "error[entry-broken]: a line outside of every entry\nwarning[entry-unended]: an entry does not end before the next \
         begins\nwarning[entry-unended]: the last entry does not end",
    );
    let run = import("refs.json", "[{\"id\": \"a\", \"title\": {}}, \"b\"").fails();
    same(&run.messages().join("\n"), "error[entry-broken]: the file is not JSON: EOF while parsing a list");
    let run = import("refs.json", "[{\"id\": \"a\", \"title\": {}}, \"b\"]").fails();
    same(
        &run.messages().join("\n"),
        "warning[title-missing]: entry `a`: it has no title\nerror[entry-broken]: item 2 is a text, and not an object",
    );
}

#[test]
fn what_cannot_be_understood_is_kept_and_told() {
    let text = "@online{w, title = {W}, year = {n.d.}, url = {javascript:alert(1)}, language = {klingon}}";
    let run = import("refs.bib", text);
    same(
        &run.messages().join("\n"),
        "warning[value-kept]: entry `w`: `n.d.` is not a date: a date is a year, a month or a day: `2025`, `2025-05` or \
         `2025-05-13`\nwarning[value-kept]: entry `w`: `javascript:alert(1)` has the scheme `javascript`; only http, https, \
         mailto and doi are published\nwarning[value-kept]: entry `w`: `klingon` is not a language tag",
    );
    same(
        &source_file("refs.bib", text),
        "# Imported from refs.bib.\n\nw:\n  type: web\n  title: W\n  extra:\n    date: n.d.\n    language: klingon\n    url: \
         \"javascript:alert(1)\"\n",
    );
}

#[test]
fn one_work_is_one_source() {
    let text = "@article{a, title = {One}, doi = {10.1/x}}\n@article{b, title = {Other}, doi = \
                {https://doi.org/10.1/X}, pages = 7}\n@online{c, title = {One!}, url = {https://e.org/p}}\n@online{d, title = \
                {one}, url = {https://e.org/p/}}\n@online{e, title = {Two}, url = {https://e.org/p}}\n@misc{f, title = \
                {Again}, doi = {doi:10.1000/KNOWN}}\n";
    let run = import("refs.bib", text);
    same(
        &run.messages().join("\n"),
        "warning[duplicate-entry]: entries `a` and `b` have the DOI 10.1/x in common\nwarning[duplicate-entry]: entries `c` \
         and `d` have the address e.org/p and the title in common\nwarning[shared-address]: entries `c` and `e` have \
         the address https://e.org/p in common, and not the title\nwarning[already-a-source]: entry `f` has the DOI \
         10.1000/known in common with source `known-1`",
    );
    same(
        &source_file("refs.bib", text),
        r#"# Imported from refs.bib.

a:
  type: article
  title: One
  serial-number:
    doi: "10.1/x"
  page-range: "7"
  extra:
    also-b:
      title: Other
      doi: "https://doi.org/10.1/X"

c:
  type: web
  title: "One!"
  url: "https://e.org/p"
  extra:
    also-d:
      title: one
      url: "https://e.org/p/"

e:
  type: web
  title: Two
  url: "https://e.org/p"
"#,
    );
}

#[test]
fn one_address_with_two_titles_is_told_and_both_are_written() {
    let text = "@online{a, title = {One}, url = {https://e.org/p}}\n@online{b, title = {Two}, url = \
                {https://e.org/p/}}\n@report{c, title = {Part}, pages = 7, url = {https://e.org/p}}\n@online{d, title = \
                {Another}, url = {https://e.org/known}}\n@report{e, title = {Part}, pages = 8, url = {https://e.org/known}}\n";
    let site = Site::good().file("content/sources/own.yaml", "own: {title: Own, url: https://e.org/known}\n");
    let run = site.file("refs.bib", text).run(&["import", "refs.bib", "--dry-run"]);
    insta::assert_snapshot!(run.findings(), @"
    warning[shared-address]: entries `a` and `b` have the address https://e.org/p/ in common, and not the title
     --> refs.bib:2:9
      |
    1 | @online{a, title = {One}, url = {https://e.org/p}}
      |         - the first
    2 | @online{b, title = {Two}, url = {https://e.org/p/}}
      |         ^
      |
      = help: both are written: where they are one work, keep one; where they are parts of it, say which in `page-range`

    warning[shared-address]: entry `d` has the address https://e.org/known in common with source `own`, and not the title
     --> refs.bib:4:9
      |
    4 | @online{d, title = {Another}, url = {https://e.org/known}}
      |         ^
      |
      = help: it is written: where they are one work, keep `own` alone; where they are parts of it, say which in `page-range`

    2 warnings
    ");
    let written: Vec<&str> = run.stdout.lines().filter(|line| line.ends_with(':') && !line.starts_with(' ')).collect();
    assert_eq!(written, ["a:", "b:", "c:", "d:", "e:"]);
}

#[test]
fn of_a_period_the_first_date_is_taken_and_the_whole_is_kept_and_told() {
    let text = r#"[{"id": "a", "type": "report", "title": "T", "issued": {"date-parts": [[2019, 3], ["2021", "4", 5]]},
 "accessed": {"date-parts": [[2024], []]}}]"#;
    let site = Site::good();
    let run = site.file("refs.json", text).run(&["import", "refs.json", "--dry-run"]);
    insta::assert_snapshot!(run.findings(), @r#"
    warning[value-kept]: entry `a`: `2019-03/2021-04-05` is not a date: a date is a year, a month or a day: `2025`, `2025-05` or `2025-05-13`
     --> refs.json:1:56
      |
    1 | ...itle": "T", "issued": {"date-parts": [[2019, 3], ["2021", "4", 5]]},
      |                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: `2019-03` is taken from it, and the whole is kept as `extra.date`; write it as a source file has it

    warning[value-kept]: entry `a`: `2024/..` is not a date: a date is a year, a month or a day: `2025`, `2025-05` or `2025-05-13`
     --> refs.json:2:14
      |
    2 |  "accessed": {"date-parts": [[2024], []]}}]
      |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: `2024` is taken from it, and the whole is kept as `extra.accessed`; write it as a source file has it

    2 warnings
    "#);
    insta::assert_snapshot!(run.stdout, @r#"
    # Imported from refs.json.

    a:
      type: report
      accessed: "2024"
      date: "2019-03"
      title: T
      extra:
        accessed: "2024/.."
        date: "2019-03/2021-04-05"
    "#);
}

#[test]
fn what_was_imported_is_a_site_without_findings() {
    let hostile = "<script>alert(1)</script> & \"q\" 'a' \\\\ : # - [x] {{y}}";
    let names =
        "Doe, Jane and Plato and {World Bank} and 王小明 and محمد, علي and de la Cruz y Soto Alvarez, Maria Jose";
    let text = format!(
        "@report{{r, title = {{{hostile}}}, author = {{{names}}}, institution = {{{hostile}}}, abstract = {{{hostile}}}, \
         note = {{{hostile}}}, file = {{{hostile}}}, date = {{2020}}}}\n"
    );
    let site = site()
        .file("refs.bib", text)
        .file("content/briefs/b.md", "---\ntitle: B\nauthor: A\ndate: 2026-01-02\n---\nText [@r] [@known-1].\n");
    site.run(&["import", "refs.bib"]).succeeds();
    let run = site.build().succeeds();
    same(run.findings(), "");
    assert!(!run.whole_page("sources/r/").contains("<script>alert"));
}

#[test]
fn nothing_is_written_over_without_being_asked() {
    let site = site().file("refs.bib", "@misc{a, title = {A}}");
    site.run(&["import", "refs.bib"]).succeeds();
    let site = site.file("refs.bib", "@misc{b, title = {B}}");
    let run = site.run(&["import", "refs.bib"]);
    assert!(run.stderr.contains("content/sources/refs.yaml` is there already"), "{}", run.stderr);
    assert!(fs::read_to_string(site.path("content/sources/refs.yaml")).unwrap().contains("\na:\n"));
    site.run(&["import", "--replace", "refs.bib"]).succeeds();
    assert!(fs::read_to_string(site.path("content/sources/refs.yaml")).unwrap().contains("\nb:\n"));
    let run = site.run(&["import", "notes.docx"]);
    assert!(run.stderr.contains("`notes.docx` is no bibliography that can be read"), "{}", run.stderr);
    let run = site.run(&["import", "none.bib"]);
    assert!(run.stderr.contains("cannot read `none.bib`"), "{}", run.stderr);
}

#[test]
fn thirty_thousand_entries_with_a_broken_one_are_read() {
    let mut text = String::from("@misc{broken, title = {\n");
    for number in 0..30_000 {
        text.push_str(&format!(
            "@article{{k{number}, title = {{Title {number}}}, author = {{Doe, J.}}, year = 2020}}\n"
        ));
    }
    let site = site().file("refs.bib", text);
    let run = site.run(&["import", "refs.bib"]).fails();
    assert_eq!(run.messages().len(), 1, "{:?}", run.messages());
    let written = fs::read_to_string(site.path("content/sources/refs.yaml")).unwrap();
    assert_eq!(written.matches("type: article").count(), 30_000);
}
