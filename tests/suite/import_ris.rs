//! RIS as programs write it: which of several lines is taken, what becomes of the others, and entries without a key.

use crate::import::{import, source_file};
use crate::site::{Site, same};

#[test]
fn a_doi_in_ris_is_a_doi_wherever_it_stands() {
    let text = "TY  - JOUR\nID  - a\nTI  - A\nM3  - https://doi.org/10.1000/AB\nDO  - 10.1000/ab\nER  - \nTY  - JOUR\nID  - b\n\
                TI  - B\nM3  - doi:10.1000/b\nER  - \nTY  - JOUR\nID  - c\nTI  - C\nM3  - 10.1000/c\nDO  - 10.1000/d\nER  - \n\
                TY  - RPRT\nID  - d\nTI  - D\nM3  - 10. report\nER  - \n";
    insta::assert_snapshot!(import("refs.ris", text).succeeds().stderr, @"
    warning[value-kept]: entry `c`: `M3` gives another doi than `DO`, which is taken
      --> refs.ris:15:1
       |
    15 | M3  - 10.1000/c
       | ^^^^^^^^^^^^^^^
       |
       = help: it is kept as `extra.doi-2`; write it as a source file has it, or leave it out

    1 warning
    Wrote 4 sources into `./content/sources/refs.yaml`
    ");
    insta::assert_snapshot!(source_file("refs.ris", text), @r#"
    # Imported from refs.ris.

    a:
      type: article
      title: A
      serial-number:
        doi: "10.1000/ab"

    b:
      type: article
      title: B
      serial-number:
        doi: "doi:10.1000/b"

    c:
      type: article
      title: C
      serial-number:
        doi: "10.1000/d"
      extra:
        doi-2: "10.1000/c"

    d:
      type: report
      title: D
      genre: "10. report"
    "#);
}

#[test]
fn the_full_name_of_a_journal_in_ris_is_taken_before_a_short_one() {
    let text = "TY  - JOUR\nID  - a\nTI  - A\nJO  - J. Ports\nJA  - J Ports\nJF  - Journal of Ports\nJ2  - J Ports\nER  - \n\
                TY  - JOUR\nID  - b\nTI  - B\nJF  - Full\nT2  - Taken\nJO  - Short\nER  - \nTY  - JOUR\nID  - c\nTI  - C\n\
                J2  - Sh\nJA  - Short\nER  - \nTY  - BOOK\nID  - d\nBT  - A book\nER  - \n";
    insta::assert_snapshot!(import("refs.ris", text).succeeds().stderr, @"
    warning[value-kept]: entry `b`: `JF` gives another container-title than `T2`, which is taken
      --> refs.ris:12:1
       |
    12 | JF  - Full
       | ^^^^^^^^^^
       |
       = help: it is kept as `extra.container-title`; write it as a source file has it, or leave it out

    1 warning
    Wrote 4 sources into `./content/sources/refs.yaml`
    ");
    insta::assert_snapshot!(source_file("refs.ris", text), @"
    # Imported from refs.ris.

    a:
      type: article
      title: A
      parent:
        type: periodical
        title: Journal of Ports
      extra:
        container-title-short:
          - J. Ports
          - J Ports

    b:
      type: article
      title: B
      parent:
        type: periodical
        title: Taken
      extra:
        container-title: Full
        container-title-short: Short

    c:
      type: article
      title: C
      parent:
        type: periodical
        title: Short
      extra:
        container-title-short: Sh

    d:
      type: book
      title: A book
    ");
}

#[test]
fn of_what_an_entry_of_ris_says_twice_nothing_is_lost_or_replaced() {
    let text = "TY  - JOUR\nID  - a\nLB  - other\nTI  - A\nN1  - One\nN1  - Two\nAB  - First\nN2  - Second\nSP  - 1\nSP  - 5\n\
                EP  - 3\nET  - 2\nET  - 3\nER  - \n";
    insta::assert_snapshot!(import("refs.ris", text).succeeds().stderr, @"
    warning[value-kept]: entry `a`: `LB` gives another label than `ID`, which is taken
     --> refs.ris:3:1
      |
    3 | LB  - other
      | ^^^^^^^^^^^
      |
      = help: it is kept as `extra.label`; write it as a source file has it, or leave it out

    warning[value-kept]: entry `a`: it has another `abstract`, and the first is taken
     --> refs.ris:8:1
      |
    8 | N2  - Second
      | ^^^^^^^^^^^^
      |
      = help: it is kept as `extra.abstract-2`; write it as a source file has it, or leave it out

    warning[value-kept]: entry `a`: `SP` gives another page than `SP`, which is taken
      --> refs.ris:10:1
       |
    10 | SP  - 5
       | ^^^^^^^
       |
       = help: it is kept as `extra.page`; write it as a source file has it, or leave it out

    warning[value-kept]: entry `a`: it has another `edition`, and the first is taken
      --> refs.ris:13:1
       |
    13 | ET  - 3
       | ^^^^^^^
       |
       = help: it is kept as `extra.edition-2`; write it as a source file has it, or leave it out

    4 warnings
    Wrote 1 source into `./content/sources/refs.yaml`
    ");
    insta::assert_snapshot!(source_file("refs.ris", text), @r#"
    # Imported from refs.ris.

    a:
      type: article
      title: A
      annote: "One; Two"
      abstract: First
      edition: "2"
      page-range: "1-3"
      extra:
        label: other
        abstract-2: Second
        edition-2: "3"
        page: "5"
    "#);
    let run =
        Site::new().file("content/site.yaml", "title: T\n").file("content/sources/refs.ris", text).build().succeeds();
    insta::assert_snapshot!(run.file("sources/a/index.ris").replace('\r', ""), @"
    TY  - GEN
    ID  - a
    TI  - A
    ET  - 2
    SP  - 1
    EP  - 3
    AB  - First
    N1  - One; Two
    ER  -
    ");
}

#[test]
fn a_key_that_is_made_up_is_one_at_once_and_differs_from_every_other() {
    let entry = |title: &str| format!("TY  - BOOK\nAU  - Roe, Jo\nPY  - 2020\nTI  - {title}\nER  - \n");
    let text = entry("A") + &entry("B");
    same(&import("refs.ris", &text).succeeds().stderr, "Wrote 2 sources into `./content/sources/refs.yaml`\n");
    let file = source_file("refs.ris", &text);
    assert!(file.contains("\nroe-2020:\n") && file.contains("\nroe-2020-2:\n") && !file.contains("key:"), "{file}");
    let run = Site::new()
        .file("content/site.yaml", "title: T\nrules: {source-unused: allow}\n")
        .file("content/sources/one.ris", &text)
        .file("content/sources/two.ris", entry("C"))
        .file("content/sources/zoe.yaml", "roe-2020: {title: D}\n")
        .build()
        .succeeds();
    same(run.findings(), "");
    let titles =
        ["roe-2020", "roe-2020-2", "roe-2020-3", "roe-2020-4"].map(|key| run.file(&format!("sources/{key}/index.bib")));
    let titles: Vec<&str> =
        titles.iter().filter_map(|text| text.lines().find(|line| line.starts_with("  title"))).collect();
    assert_eq!(titles.join(""), "  title = {D},  title = {A},  title = {B},  title = {C},");
}
