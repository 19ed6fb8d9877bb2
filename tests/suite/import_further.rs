//! What entries of a bibliography take from each other, and what they say twice or in another tool's words.

use crate::import::{import, source_file};
use crate::site::{Site, same};

#[test]
fn what_an_entry_says_itself_stands_before_what_it_takes_from_its_whole() {
    let text = "@inproceedings{p1, title={First paper}, author={Aa, B}, year=2019, month=dec, crossref={pp}}\n\
                @inproceedings{p2, title={Second paper}, author={Cc, D}, date={2019-12-04}, address={Kiel}, crossref={pp}}\n\
                @inproceedings{p3, title={Third paper}, xdata={xd}, crossref={pp}}\n\
                @inproceedings{p4, title={Fourth paper}, year=2018, xdata={xd}}\n\
                @proceedings{pp, title={Proc of X}, date={2020}, publisher={ACM}, location={Oslo}, doi={10.1/whole}, \
                isbn={978-0-306-40615-7}, url={https://example.org/pp}, eprint={7}, note={Two volumes}}\n\
                @xdata{xd, date={1999}, booktitle={Data}, doi={10.1/data}}\n";
    insta::assert_snapshot!(import("refs.bib", text).succeeds().stderr, @"Wrote 5 sources into `./content/sources/refs.yaml`");
    insta::assert_snapshot!(source_file("refs.bib", text), @r#"
    # Imported from refs.bib.

    p1:
      type: article
      title: First paper
      author:
        - "Aa, B"
      date: "2019-12"
      location: Oslo
      publisher: ACM
      parent:
        type: proceedings
        title: Proc of X
        serial-number:
          doi: "10.1/whole"
          isbn: "978-0-306-40615-7"
        url: "https://example.org/pp"

    p2:
      type: article
      title: Second paper
      author:
        - "Cc, D"
      date: "2019-12-04"
      location: Kiel
      publisher: ACM
      parent:
        type: proceedings
        title: Proc of X
        serial-number:
          doi: "10.1/whole"
          isbn: "978-0-306-40615-7"
        url: "https://example.org/pp"

    p3:
      type: article
      title: Third paper
      date: "1999"
      location: Oslo
      publisher: ACM
      parent:
        type: proceedings
        title: Data
        serial-number:
          doi: "10.1/data"
          isbn: "978-0-306-40615-7"
        url: "https://example.org/pp"

    p4:
      type: article
      title: Fourth paper
      date: "2018"
      parent:
        type: proceedings
        title: Data
        serial-number:
          doi: "10.1/data"

    pp:
      type: proceedings
      title: Proc of X
      date: "2020"
      location: Oslo
      annote: Two volumes
      publisher: ACM
      url: "https://example.org/pp"
      serial-number:
        doi: "10.1/whole"
        isbn: "978-0-306-40615-7"
      extra:
        eprint: "7"
    "#);
}

#[test]
fn an_article_takes_its_journal_from_the_issue_and_a_thing_alone_no_number() {
    let text = "@article{a, title={A}, crossref={i}}\n@periodical{i, title={Journal}, subtitle={Of Ports}, year=2001, \
                issn={1234-5678}}\n@misc{b, title={B}, crossref={m}}\n@misc{m, title={M}, doi={10.1/m}, publisher={P}}\n\
                @book{v, title={V}, crossref={mv}}\n@mvbook{mv, title={Whole}, publisher={P}, doi={10.1/mv}}\n\
                @online{o, title={O}, xdata={x}}\n@xdata{x, url={https://example.org/o}, xdata={y}}\n@xdata{y, \
                year=2003, title={Y}}\n@xdata{z, title={Z}, month={\n";
    insta::assert_snapshot!(import("refs.bib", text).fails().stderr, @"
    error[entry-broken]: entry `z` cannot be read: it does not end: a brace or a quotation mark is missing
      --> refs.bib:10:8
       |
    10 | @xdata{z, title={Z}, month={
       |        ^
       |
       = help: mend it; the other entries were read

    1 error
    Wrote 7 sources into `./content/sources/refs.yaml`
    ");
    insta::assert_snapshot!(source_file("refs.bib", text), @r#"
    # Imported from refs.bib.

    a:
      type: article
      title: A
      date: "2001"
      parent:
        type: periodical
        title: "Journal: Of Ports"
        serial-number:
          issn: "1234-5678"

    i:
      type: periodical
      title: "Journal: Of Ports"
      date: "2001"
      serial-number:
        issn: "1234-5678"

    b:
      type: misc
      title: B
      publisher: P

    m:
      type: misc
      title: M
      publisher: P
      serial-number:
        doi: "10.1/m"

    v:
      type: book
      title: V
      publisher: P
      extra:
        maintitle: Whole

    mv:
      type: book
      title: Whole
      publisher: P
      serial-number:
        doi: "10.1/mv"

    o:
      type: web
      title: O
      date: "2003"
      url: "https://example.org/o"
    "#);
}

#[test]
fn the_type_of_a_source_has_no_case_and_one_that_is_unknown_is_told() {
    let sources = "a: {type: Book, title: A}\nb: {type: Article, title: B, parent: {type: Periodical, title: P}}\n\
                   c: {type: newspapre, title: C}\nd: {type: article, title: D, parent: {type: quux, title: P}}\n";
    let site = Site::new().file("content/site.yaml", "title: T\n").file("content/sources/all.yaml", sources);
    let run = site.build().succeeds();
    let told: Vec<&str> = run.findings().split("\n\n").filter(|finding| !finding.contains("source-unused")).collect();
    insta::assert_snapshot!(told.join("\n\n"), @"
    warning[unknown-type]: there is no type of sources `newspapre`
     --> content/sources/all.yaml:3:11
      |
    3 | c: {type: newspapre, title: C}
      |           ^^^^^^^^^
      |
      = help: did you mean `newspaper`?

    warning[unknown-type]: there is no type of sources `quux`
     --> content/sources/all.yaml:4:45
      |
    4 | d: {type: article, title: D, parent: {type: quux, title: P}}
      |                                             ^^^^
      |
      = help: take the nearest that hayagriva or CSL has, and say in `genre` what it calls itself
    ");
    let sources = sources.replace("newspapre", "Newspaper").replace("quux", "blog");
    let run = Site::new()
        .file("content/site.yaml", "title: T\n")
        .file("content/sources/all.yaml", sources)
        .build()
        .succeeds();
    let text: String = ["a", "b"].map(|key| run.file(&format!("sources/{key}/index.bib"))).concat();
    insta::assert_snapshot!(text, @"
    @book{a,
      title = {A},
    }
    @article{b,
      title = {B},
      journaltitle = {P},
    }
    ");
}

#[test]
fn a_type_that_sources_do_not_have_is_kept_and_told() {
    let text = "a: {type: newspapre, title: A, parent: {type: Quux, title: P}}\nb: {type: Book, title: B}\n";
    insta::assert_snapshot!(import("refs.yaml", text).succeeds().stderr, @"
    warning[value-kept]: entry `a`: `newspapre` is not a type of sources
     --> refs.yaml:1:11
      |
    1 | a: {type: newspapre, title: A, parent: {type: Quux, title: P}}
      |           ^^^^^^^^^
      |
      = help: it is kept as `extra.type`; write it as a source file has it, or leave it out

    warning[value-kept]: entry `a`: `Quux` is not a type of sources
     --> refs.yaml:1:47
      |
    1 | a: {type: newspapre, title: A, parent: {type: Quux, title: P}}
      |                                               ^^^^
      |
      = help: it is kept as `extra.parent.type`; write it as a source file has it, or leave it out

    2 warnings
    Wrote 2 sources into `./content/sources/refs.yaml`
    ");
    insta::assert_snapshot!(source_file("refs.yaml", text), @"
    # Imported from refs.yaml.

    a:
      title: A
      parent:
        title: P
      extra:
        type: newspapre
        parent:
          type: Quux

    b:
      type: Book
      title: B
    ");
    let text = r#"[{"id": "a", "type": "podcast", "title": "A"}, {"id": "b", "title": "B"}]"#;
    insta::assert_snapshot!(import("refs.json", text).succeeds().stderr, @r#"
    warning[value-kept]: entry `a`: `podcast` is no type of CSL
     --> refs.json:1:22
      |
    1 | [{"id": "a", "type": "podcast", "title": "A"}, {"id": "b", "title": "B"}]
      |                      ^^^^^^^^^
      |
      = help: it is kept as `extra.type`; write it as a source file has it, or leave it out

    1 warning
    Wrote 2 sources into `./content/sources/refs.yaml`
    "#);
    insta::assert_snapshot!(source_file("refs.json", text), @"
    # Imported from refs.json.

    a:
      type: misc
      title: A
      extra:
        type: podcast

    b:
      type: misc
      title: B
    ");
    same(
        &source_file("refs.ris", "TY  - SLIDE\nID  - a\nTI  - A\nER  - \n"),
        "# Imported from refs.ris.\n\na:\n  type: misc\n  title: A\n  extra:\n    entrytype: slide\n",
    );
}

#[test]
fn what_stands_under_extra_replaces_no_key_of_the_source() {
    let sources = "a: {type: book, title: A, edition: 2, annote: Own, extra: {edition: 3, annote: Other}}\n";
    let run = Site::new()
        .file("content/site.yaml", "title: T\n")
        .file("content/sources/all.yaml", sources)
        .build()
        .succeeds();
    same(&run.file("sources/a/index.bib"), "@book{a,\n  title = {A},\n  edition = {2},\n  annotation = {Own},\n}\n");
    assert!(run.file("sources/a/index.yml").contains("edition: 2\n"));
}

#[test]
fn the_keys_of_types_in_biblatex_are_read_as_words() {
    let text = "@thesis{a, title={A}, type={phdthesis}}\n@thesis{b, title={B}, type=mathesis}\n@phdthesis{c, title={C}}\n\
                @mastersthesis{d, title={D}, type={Diploma}}\n@mastersthesis{e, title={E}}\n@techreport{f, title={F}}\n\
                @report{g, title={G}, type={resreport}}\n@patent{h, title={H}, type={patentus}}\n@report{i, title={I}}\n";
    let text = text.replace("type=mathesis", "type={mathesis}");
    let file = source_file("refs.bib", &text);
    let genres: Vec<&str> = file.lines().filter_map(|line| line.strip_prefix("  genre: ")).collect();
    insta::assert_snapshot!(genres.join("\n"), @"
    PhD thesis
    Master’s thesis
    PhD thesis
    Diploma
    Master’s thesis
    Technical report
    research report
    U.S. patent
    ");
}

#[test]
fn tags_that_reference_programs_set_titles_with_are_left_out() {
    let text = r#"[{"id": "a", "title": "Global CO<sub>2</sub> and <span class=\"nocase\">mRNA</span> in <i>E. <b>coli</b></i>",
        "container-title": "<i>Km<sup>2</sup></i>", "title-short": "x<sub>n</sub> <sc>Nato</sc>", "abstract": "<i>kept</i>"},
        {"id": "b", "title": "a < b, <i>open, <u>other</u>, </b> shut, <b>one <i>two</b> three</i> <isle>x</isle>"}]"#;
    insta::assert_snapshot!(source_file("refs.json", text), @r#"
    # Imported from refs.json.

    a:
      type: misc
      abstract: "<i>kept</i>"
      title: Global CO₂ and mRNA in E. coli
      short-title: xn Nato
      parent:
        title: Km²

    b:
      type: misc
      title: "a < b, open, <u>other</u>, </b> shut, one <i>two three <isle>x</isle>"
    "#);
    let text = "@article{a, title = {The {\\textless}i{\\textgreater}E. coli{\\textless}/i{\\textgreater} of 5 {\\textless} 6}, \
                journal = {J <sup>3</sup>}}\n";
    insta::assert_snapshot!(source_file("refs.bib", text), @r#"
    # Imported from refs.bib.

    a:
      type: article
      title: "The E. coli of 5 < 6"
      parent:
        type: periodical
        title: J ³
    "#);
}

#[test]
fn what_a_month_says_beyond_its_name_is_taken_or_kept() {
    let text = "@misc{a, title={A}, year=2020, month = jan # \"~15\"}\n@misc{b, title={B}, year=2020, month = jan # \"--\" # \
                feb}\n@misc{c, title={C}, year=2020, month = \"15~\" # jan}\n@misc{d, title={D}, month = mar}\n@misc{e, \
                title={E}, date={2020-03}, month = mar}\n@misc{f, title={F}, date={2020}, month = mar}\n@misc{g, title={G}, \
                year=2020, month=3, day=7}\n";
    insta::assert_snapshot!(import("refs.bib", text).succeeds().stderr, @r#"
    warning[value-kept]: entry `b`: `January–February` is more than a month, or a day of one
     --> refs.bib:2:40
      |
    2 | @misc{b, title={B}, year=2020, month = jan # "--" # feb}
      |                                        ^^^^^^^^^^^^^^^^
      |
      = help: it is kept as `extra.month`; write it as a source file has it, or leave it out

    warning[value-kept]: entry `d`: there is no `year` for the month `March`
     --> refs.bib:4:29
      |
    4 | @misc{d, title={D}, month = mar}
      |                             ^^^
      |
      = help: it is kept as `extra.month`; write it as a source file has it, or leave it out

    warning[value-kept]: entry `f`: there is no `year` for the month `March`
     --> refs.bib:6:42
      |
    6 | @misc{f, title={F}, date={2020}, month = mar}
      |                                          ^^^
      |
      = help: it is kept as `extra.month`; write it as a source file has it, or leave it out

    3 warnings
    Wrote 7 sources into `./content/sources/refs.yaml`
    "#);
    let file = source_file("refs.bib", text);
    let dates: Vec<&str> = file.lines().filter(|line| line.contains("date:") || line.contains("month:")).collect();
    insta::assert_snapshot!(dates.join("\n"), @r#"
    date: "2020-01-15"
    date: "2020-01"
      month: "January–February"
    date: "2020-01-15"
      month: March
    date: "2020-03"
    date: "2020"
      month: March
    date: "2020-03-07"
    "#);
}

#[test]
fn the_number_of_a_report_is_its_own_whatever_series_it_is_in() {
    let sources = "a:\n  type: report\n  title: A\n  serial-number: {number: \"20/14\"}\n  parent: {title: IMF Working Papers, \
                   volume: 14}\nb:\n  type: book\n  title: B\n  serial-number: {number: \"9\"}\n  parent: {title: Ports, \
                   volume: 3}\n";
    let run = Site::new()
        .file("content/site.yaml", "title: T\n")
        .file("content/sources/all.yaml", sources)
        .build()
        .succeeds();
    let text: String = ["a", "b"].map(|key| run.file(&format!("sources/{key}/index.bib"))).concat();
    insta::assert_snapshot!(text, @"
    @report{a,
      title = {A},
      series = {IMF Working Papers},
      number = {20/14},
    }
    @book{b,
      title = {B},
      series = {Ports},
      eid = {9},
      number = {3},
    }
    ");
    insta::assert_snapshot!(source_file("refs.bib", &text), @r#"
    # Imported from refs.bib.

    a:
      type: report
      title: A
      parent:
        title: IMF Working Papers
      serial-number:
        number: "20/14"

    b:
      type: book
      title: B
      parent:
        volume: "3"
        title: Ports
      serial-number:
        number: "9"
    "#);
}
