//! Other tools' bibliographies, read into source files: whole files compared, and what is told on the way.

use std::fs;

use crate::site::{Run, Site, same};

/// A site that has one source already.
fn site() -> Site {
    Site::new().file("content/site.yaml", "title: T\n").file(
        "content/sources/known.yaml",
        "known-1:\n  title: Known\n  url: https://example.org/known\n  serial-number: {doi: 10.1000/known}\n",
    )
}

/// Imports a bibliography of that name.
fn import(name: &str, text: impl AsRef<[u8]>) -> Run {
    let site = site().file(name, text);
    site.run(&["import", name])
}

/// The source file that comes of a bibliography.
fn source_file(name: &str, text: &str) -> String {
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
    key: Doe-2019
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
         and `d` have the address https://e.org/p and the title in common\nwarning[already-a-source]: entry `f` has the DOI \
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

#[test]
fn a_brace_in_a_title_opens_nothing_in_biblatex() {
    let run = Site::new()
        .file("content/site.yaml", "title: T\n")
        .file("content/sources/all.yaml", "signs:\n  title: \"One { of {two} \\\\ 5 %\"\n")
        .build()
        .succeeds();
    same(
        &run.file("sources/signs/index.bib"),
        "@misc{signs,\n  title = {One \\textbraceleft{} of \\textbraceleft{}two\\textbraceright{} \\textbackslash{} 5 \\%},\n}\n",
    );
}

/// What a source's file says as hayagriva's YAML, which has a place for the most, by key.
fn entries(run: &Run) -> Vec<(String, String)> {
    let files = run.files();
    let entries = files.iter().filter(|file| file.starts_with("sources/") && file.ends_with("index.yml"));
    entries.map(|file| (file.clone(), run.file(file))).collect()
}

#[test]
fn what_is_given_out_comes_in_again_in_every_form() {
    let library = fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/content/sources/library.yaml")).unwrap();
    let run = Site::new()
        .file("content/site.yaml", "title: T\n")
        .file("content/sources/all.yaml", library)
        .build()
        .succeeds();
    let given = entries(&run);
    assert_eq!(given.len(), 30);
    for ending in ["bib", "ris", "csl.json", "yml"] {
        let texts: Vec<String> = run
            .files()
            .iter()
            .filter(|file| file.ends_with(&format!("/index.{ending}")))
            .map(|file| run.file(file))
            .collect();
        let text = match ending {
            "csl.json" => {
                let lists = texts.iter().map(|text| text.trim().trim_start_matches('[').trim_end_matches(']'));
                format!("[{}]", lists.collect::<Vec<_>>().join(","))
            }
            _ => texts.concat(),
        };
        let name = format!("all.{}", ending.trim_start_matches("csl."));
        let site = Site::new().file("content/site.yaml", "title: T\n").file(&name, text);
        _ = site.run(&["import", &name]).succeeds();
        let again = entries(&site.build().succeeds());
        for ((file, before), (again, after)) in given.iter().zip(&again) {
            // RIS takes every name apart at its comma.
            let before = match ending {
                "ris" => before.replace("- {name: \"", "- \"").replace("\"}\n", "\"\n"),
                _ => before.clone(),
            };
            assert_eq!((file, &before), (again, after), "{ending}");
        }
        assert_eq!(given.len(), again.len(), "{ending}");
    }
}

#[test]
fn one_broken_entry_costs_no_other_whatever_they_take_from_each_other() {
    let text = "@misc{m, title={M}, year=2000}\n@book{b title={Z}}\n@online{a, title={A}, crossref={m}}\n@misc{c, title = {C}, \
                crossref = {nobody}}\n";
    let run = import("refs.bib", text).fails();
    same(
        &run.stderr,
        "error[entry-broken]: entry `b title` cannot be read: expected comma
 --> refs.bib:2:9
  |
2 | @book{b title={Z}}
  |         ^
  |
  = help: mend it; the other entries were read

warning[value-kept]: entry `c`: there is no entry `nobody` to take fields from
 --> refs.bib:4:35
  |
4 | @misc{c, title = {C}, crossref = {nobody}}
  |                                   ^^^^^^
  |
  = help: it is kept as `extra.crossref`; write it as a source file has it, or leave it out

1 error, 1 warning
Wrote 3 sources into `./content/sources/refs.yaml`
",
    );
    same(
        &source_file("refs.bib", text),
        "# Imported from refs.bib.\n\nm:\n  type: misc\n  title: M\n  date: \"2000\"\n\na:\n  type: web\n  title: A\n  date: \
         \"2000\"\n\nc:\n  type: misc\n  title: C\n  extra:\n    crossref: nobody\n",
    );
    // The same file where a build reads it.
    let run = site().file("content/sources/refs.bib", text).build().fails();
    let told: Vec<&str> = run.messages().into_iter().filter(|line| !line.contains("source-unused")).collect();
    same(
        &told.join("\n"),
        "error[entry-broken]: entry `b title` cannot be read: expected comma\nwarning[value-kept]: entry `c`: there is no entry \
         `nobody` to take fields from",
    );
}

/// The names that a list of BibTeX is read to, one a line.
fn names_of(list: &str) -> String {
    let text = source_file("refs.bib", &format!("@misc{{a, title = {{T}}, author = {{{list}}}}}"));
    let names = text.lines().filter_map(|line| line.strip_prefix("    - "));
    names.map(|name| name.trim_matches('"')).collect::<Vec<_>>().join("\n")
}

#[test]
fn names_in_biblatex_keep_their_accents_and_particles() {
    for (list, names) in [
        (r#"M{\"u}ller, J{\"o}rg"#, "Müller, Jörg"),
        (r#"J{\"o}rg M{\"u}ller"#, "Müller, Jörg"),
        (r#"J\"{o}rg M\"uller"#, "Müller, Jörg"),
        (r"{\'E}mile Zola and Zola, {\'E}mile", "Zola, Émile\nZola, Émile"),
        (r"{\O}ystein {\O}stergaard and {\O}stergaard Lie, {\O}ystein", "Østergaard, Øystein\nØstergaard Lie, Øystein"),
        (r"Fran\c{c}ois Gon{\c c}alves and {\c{S}}ahin, Ay{\c s}e", "Gonçalves, François\nŞahin, Ayşe"),
        (r"Wei{\ss}, Karl and Stra\ss{}er, Mar{\'\i}a", "Weiß, Karl\nStraßer, María"),
        (
            r"{van der} Berg, Jan and {van der} Berg and Jan {van der} Berg",
            "van der Berg, Jan\nvan der Berg\nvan der Berg, Jan",
        ),
        (r"J.~R. Smith and Kim, A.\,B.", "Smith, J. R.\nKim, A. B."),
        (
            r"{World Bank} and {{\'E}cole normale and others} AND Kim, A.",
            "World Bank\nÉcole normale and others\nKim, A.",
        ),
        (r"{World Bank} and", "World Bank"),
        (r"Beethoven, Jr., Ludwig and Anderson, Ann", "Beethoven Jr., Ludwig\nAnderson, Ann"),
    ] {
        assert_eq!(names_of(list), names, "{list}");
    }
}

#[test]
fn and_others_is_nobody() {
    let text = "@misc{a, title = {T}, author = {Kim, A. and others}}\n@misc{b, title = {U}, editor = {others}}\n";
    same(
        &import("refs.bib", text).succeeds().stderr,
        "warning[value-kept]: entry `a`: `and others` names nobody
 --> refs.bib:1:33
  |
1 | @misc{a, title = {T}, author = {Kim, A. and others}}
  |                                 ^^^^^^^^^^^^^^^^^^
  |
  = help: those before it are kept, and the whole as `extra.author-as-written`; name the others where you know them

warning[value-kept]: entry `b`: `and others` names nobody
 --> refs.bib:2:33
  |
2 | @misc{b, title = {U}, editor = {others}}
  |                                 ^^^^^^
  |
  = help: those before it are kept, and the whole as `extra.editor-as-written`; name the others where you know them

2 warnings
Wrote 2 sources into `./content/sources/refs.yaml`
",
    );
    same(
        &source_file("refs.bib", text),
        "# Imported from refs.bib.

a:
  type: misc
  title: T
  author:
    - \"Kim, A.\"
  extra:
    author-as-written: \"Kim, A. and others\"

b:
  type: misc
  title: U
  extra:
    editor-as-written: others
",
    );
}

#[test]
fn a_title_in_biblatex_is_what_tex_prints() {
    for (written, title) in [
        (r"Foo \emph{bar} \textit{x} {\em y} \textbf{z}", "Foo bar x y z"),
        ("``q'' and `r', \\enquote{s}, O'Brien", "“q” and `r', “s”, O'Brien"),
        (r"1--2 --- A~\& B, 5\,\%, \$7, a\_b, \#1 \ldots{} \texteuro5", "1–2 — A & B, 5 %, $7, a_b, #1 … €5"),
        (r"CO$_2$, km\textsuperscript{2}, m$^{3}$, $x_2$", "CO₂, km², m³, $x_2$"),
        (r"{\noopsort{1}}The {DNA} of caf\'e \href{https://e.org}{here}", "The DNA of café here"),
        (r"One\\Two \textbackslash{}emph\{x\} \unknown{y}", r"One Two \emph{x} \unknown{y}"),
    ] {
        let text = source_file("refs.bib", &format!("@misc{{a, title = {{{written}}}}}"));
        let found = text.lines().find_map(|line| line.strip_prefix("  title: ")).unwrap_or_default();
        let found = found.trim_matches('"').replace("\\\\", "\\");
        assert_eq!(found, title, "{written}");
    }
    let text =
        source_file("refs.bib", r"@online{a, title = {T}, url = {https://e.org/~kim/a---b--c'd}, doi = {10.1/a--b}}");
    assert!(text.contains("  url: \"https://e.org/~kim/a---b--c%27d\"\n"), "{text}");
    assert!(text.contains("    doi: \"10.1/a--b\"\n"), "{text}");
}

#[test]
fn of_a_text_that_is_no_date_what_is_certain_is_taken() {
    for (field, date) in [
        ("date = {1999/2001}", "1999"),
        ("date = {1999/}", "1999"),
        ("date = {2001-06/2001-08}", "2001-06"),
        ("date = {2020-05-03T10:00:00Z}", "2020-05-03"),
        ("date = {1999~}", "1999"),
        ("date = {2020-02-30}", "2020"),
        ("date = {2021-21}", "2021"),
        ("year = {2001--2003}", "2001"),
        ("year = {[1999]}", "1999"),
        ("year = {c.~1999}", "1999"),
        ("year = {in press}", ""),
        ("date = {-0500}", ""),
        ("date = {19XX}", ""),
    ] {
        let text = source_file("refs.bib", &format!("@misc{{a, title = {{T}}, {field}}}"));
        let found = text.lines().find_map(|line| line.strip_prefix("  date: ")).unwrap_or_default();
        assert_eq!(found.trim_matches('"'), date, "{field}");
        assert!(text.contains("  extra:\n    date: "), "{text}");
    }
    same(
        &import("refs.bib", "@misc{a, title = {T}, date = {1999/2001}}").succeeds().stderr,
        "warning[value-kept]: entry `a`: `1999/2001` is not a date: a date is a year, a month or a day: `2025`, `2025-05` or `2025-05-13`
 --> refs.bib:1:31
  |
1 | @misc{a, title = {T}, date = {1999/2001}}
  |                               ^^^^^^^^^
  |
  = help: `1999` is taken from it, and the whole is kept as `extra.date`; write it as a source file has it

1 warning
Wrote 1 source into `./content/sources/refs.yaml`
",
    );
}

#[test]
fn what_no_build_would_take_of_a_library_of_hayagriva_is_told_at_its_line() {
    let text = "a:\n  title: A\n  date: 2020-02-30\n  url: ftp://example.org\n  language: klingon\n  accessed: 2024\n  extra: \
                {keep: it}\n";
    same(
        &import("refs.yml", text).succeeds().stderr,
        "warning[value-kept]: entry `a`: `2020-02-30` is not a date: 2020-02 has no day 30
 --> refs.yml:3:9
  |
3 |   date: 2020-02-30
  |         ^^^^^^^^^^
  |
  = help: `2020` is taken from it, and the whole is kept as `extra.date`; write it as a source file has it

warning[value-kept]: entry `a`: `ftp://example.org` has the scheme `ftp`; only http, https, mailto and doi are published
 --> refs.yml:4:8
  |
4 |   url: ftp://example.org
  |        ^^^^^^^^^^^^^^^^^
  |
  = help: it is kept as `extra.url`; write it as a source file has it, or leave it out

warning[value-kept]: entry `a`: `klingon` is not a language tag
 --> refs.yml:5:13
  |
5 |   language: klingon
  |             ^^^^^^^
  |
  = help: it is kept as `extra.language`; write it as a source file has it, or leave it out

3 warnings
Wrote 1 source into `./content/sources/refs.yaml`
",
    );
    same(
        &source_file("refs.yml", text),
        "# Imported from refs.yml.

a:
  title: A
  date: \"2020\"
  accessed: 2024
  extra:
    date: \"2020-02-30\"
    url: \"ftp://example.org\"
    language: klingon
    keep: it
",
    );
}

/// Everything that all four forms have a field for, and what only some have.
const FULL: &str = r#"
plain:
  type: book
  title: "A ``quoted'' -- title --- of {braces} \\ O''Brien"
  author:
    - "van Beethoven Jr., Ludwig"
    - "King III, Ann-Marie"
    - World Bank
  date: "2020"
  language: en
  short-title: Quoted
  call-number: HB 1
  abstract: "What it says -- all of it, 5 %."
  annote: "Read it twice: `a' and ''b''."
  affiliated:
    - {role: translator, names: ["Kim, A.", "de la Cruz Sr., Jane"]}
  extra:
    keywords: "one, two"

described:
  type: misc
  note: A leaflet
  annote: Found in a drawer
  date: "1999"

rare:
  type: book
  title: Rare
  date: "1999"
  original-title: Selten
  archive: National Archives
  archive-location: Box 1
  runtime: 90 min
  archived: {url: "https://web.archive.org/web/2020/https://example.org/", date: "2020-01-02"}
"#;

/// A source's entry in hayagriva's YAML after its entry in another form was imported.
fn again(run: &Run, key: &str, ending: &str) -> String {
    let name = format!("all.{}", ending.trim_start_matches("csl."));
    let site = Site::new()
        .file("content/site.yaml", "title: T\n")
        .file(&name, run.file(&format!("sources/{key}/index.{ending}")));
    _ = site.run(&["import", &name]).succeeds();
    site.build().succeeds().file(&format!("sources/{key}/index.yml"))
}

#[test]
fn no_field_that_a_form_has_is_dropped() {
    let run =
        Site::new().file("content/site.yaml", "title: T\n").file("content/sources/all.yaml", FULL).build().succeeds();
    for ending in ["bib", "ris", "csl.json", "yml"] {
        for key in ["plain", "described"] {
            same(&again(&run, key, ending), &run.file(&format!("sources/{key}/index.yml")));
        }
    }
    let without = |keys: &[&str]| {
        let whole = run.file("sources/rare/index.yml");
        let mut lines: Vec<&str> = whole.lines().collect();
        let mut left_out = false;
        lines.retain(|line| {
            left_out = match line.strip_prefix("    ") {
                Some(_) => left_out,
                None => keys.iter().any(|key| line.trim_start().starts_with(&format!("{key}:"))),
            };
            !left_out
        });
        lines.join("\n") + "\n"
    };
    same(&again(&run, "rare", "yml"), &without(&[]));
    same(&again(&run, "rare", "csl.json"), &without(&[]));
    same(&again(&run, "rare", "ris"), &without(&["original-title", "runtime", "archived"]));
    same(&again(&run, "rare", "bib"), &without(&["archive", "archive-location", "runtime", "archived"]));
    same(
        &run.file("sources/plain/index.yml"),
        r#"plain:
  type: book
  title: "A ``quoted'' -- title --- of {braces} \\ O''Brien"
  language: en
  short-title: Quoted
  call-number: HB 1
  abstract: "What it says -- all of it, 5 %."
  annote: "Read it twice: `a' and ''b''."
  date: "2020"
  author:
    - "van Beethoven Jr., Ludwig"
    - "King III, Ann-Marie"
    - World Bank
  affiliated:
    - {role: translator, names: ["Kim, A.", "de la Cruz Sr., Jane"]}
  extra:
    keywords: "one, two"
"#,
    );
    same(
        &run.file("sources/plain/index.bib"),
        r#"@book{plain,
  author = {van Beethoven, Jr., Ludwig and King, III, Ann-Marie and {World Bank}},
  translator = {Kim, A. and de la Cruz, Sr., Jane},
  title = {A `{}`quoted'{}' -{}- title -{}-{}- of \textbraceleft{}braces\textbraceright{} \textbackslash{} O'{}'Brien},
  shorttitle = {Quoted},
  date = {2020},
  langid = {en},
  abstract = {What it says -{}- all of it, 5 \%.},
  keywords = {one, two},
  library = {HB 1},
  annotation = {Read it twice: `a' and '{}'b'{}'.},
}
"#,
    );
    same(
        &run.file("sources/plain/index.ris").replace("\r\n", "\n"),
        r#"TY  - BOOK
ID  - plain
AU  - van Beethoven, Ludwig, Jr.
AU  - King, Ann-Marie, III
AU  - World Bank
A4  - Kim, A.
A4  - de la Cruz, Jane, Sr.
TI  - A ``quoted'' -- title --- of {braces} \ O''Brien
ST  - Quoted
DA  - 2020///
PY  - 2020
LA  - en
AB  - What it says -- all of it, 5 %.
KW  - one
KW  - two
CN  - HB 1
N1  - Read it twice: `a' and ''b''.
ER  - 
"#,
    );
    same(
        &run.file("sources/plain/index.csl.json"),
        r#"[
  {
    "abstract": "What it says -- all of it, 5 %.",
    "annote": "Read it twice: `a' and ''b''.",
    "author": [
      {
        "family": "Beethoven",
        "given": "Ludwig",
        "non-dropping-particle": "van",
        "suffix": "Jr."
      },
      {
        "family": "King",
        "given": "Ann-Marie",
        "suffix": "III"
      },
      {
        "literal": "World Bank"
      }
    ],
    "call-number": "HB 1",
    "id": "plain",
    "issued": {
      "date-parts": [
        [
          2020
        ]
      ]
    },
    "keyword": "one, two",
    "language": "en",
    "title": "A ``quoted'' -- title --- of {braces} \\ O''Brien",
    "title-short": "Quoted",
    "translator": [
      {
        "family": "Kim",
        "given": "A."
      },
      {
        "family": "Cruz",
        "given": "Jane",
        "non-dropping-particle": "de la",
        "suffix": "Sr."
      }
    ],
    "type": "book"
  }
]
"#,
    );
    same(
        &run.file("sources/rare/index.csl.json"),
        r#"[
  {
    "archive": "National Archives",
    "archive_location": "Box 1",
    "custom": {
      "archived": {
        "date": "2020-01-02",
        "url": "https://web.archive.org/web/2020/https://example.org/"
      }
    },
    "dimensions": "90 min",
    "id": "rare",
    "issued": {
      "date-parts": [
        [
          1999
        ]
      ]
    },
    "original-title": "Selten",
    "title": "Rare",
    "type": "book"
  }
]
"#,
    );
}

#[test]
fn a_suffix_stands_where_the_style_of_a_reference_wants_it() {
    let run = Site::new()
        .file("content/site.yaml", "title: T\ncitation: {style: apa}\n")
        .file("content/sources/all.yaml", FULL)
        .file("content/briefs/b.md", "---\ntitle: B\nauthor: A\ndate: 2026-01-02\n---\nText [@plain].\n")
        .build()
        .succeeds();
    let page = run.page("briefs/b/");
    let names = "<p>van Beethoven, L., Jr., King, A.-M., III, &amp; World Bank. (2020). ";
    assert!(page.contains(names), "{page}");
    assert!(page.contains(" (A. Kim &amp; J. de la Cruz Sr., Trans.)."), "{page}");
}

#[test]
fn an_address_full_of_signs_is_an_address_in_every_form() {
    let run = Site::new()
        .file("content/site.yaml", "title: T\n")
        .file("content/sources/all.yaml", "a:\n  title: A\n  url: 'https://example.org/{a}|^`[]?q={}\\'\n")
        .build()
        .succeeds();
    let url = "https://example.org/%7Ba%7D%7C%5E%60%5B%5D?q=%7B%7D%5C";
    assert!(run.file("sources/a/index.bib").contains(&format!("  url = {{{url}}},\n")));
    assert!(run.file("sources/a/index.ris").contains(&format!("UR  - {url}\r\n")));
    assert!(run.file("sources/a/index.html").contains(&format!("href=\"{url}\"")));
    for ending in ["bib", "ris", "csl.json", "yml"] {
        same(&again(&run, "a", ending), &run.file("sources/a/index.yml"));
    }
}
