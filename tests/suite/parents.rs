//! What a source is part of, and sources as their files say them: in references, and given out and read again.

use crate::citations::references;
use crate::references::again;
use crate::site::{Site, same};

/// A chapter whose book says the most, and a report in a series.
const PARTS: &str = r#"
chapter:
  type: chapter
  title: Straits
  author: "Silva, Maria"
  page-range: 44-61
  parent:
    type: book
    title: The closed sea
    author: "Aldo, Bea"
    editor: ["Kim, Jisoo", "O’Neill, Tom"]
    date: 2018
    publisher: {name: Coast University Press, location: Porto}
    edition: 2
    volume: 3
    url: {value: "https://coast.example/sea", date: 2026-01-02}
    serial-number: {isbn: 978-3-16-148410-0, issn: 1234-5678}
    language: pt
    parent: {type: book, title: Seas of the world, editor: "Ng, Al", volume: 7}
talk:
  type: article
  title: Cranes
  author: "Doe, Jo"
  date: 2021
  parent:
    - {type: proceedings, title: Papers on ports, editor: "Ray, Di", publisher: Dock Press}
    - {type: conference, title: Ports today, location: Lagos, date: 2020-11}
"#;

#[test]
fn what_a_parent_says_is_in_references_and_in_every_form() {
    let run = Site::new()
        .file("content/site.yaml", "title: T\ncitation: {style: apa}\n")
        .file("content/sources/all.yaml", PARTS)
        .brief("b", "Text [@chapter; @talk].\n")
        .build()
        .succeeds();
    insta::assert_snapshot!(references(&run, "briefs/b/"), @r#"
    Doe, J. (2021). <a href="../../sources/talk/index.html">Cranes</a>. In D. Ray (Ed.), <i>Papers on ports</i>. Ports today, Lagos, November 2020.
    Silva, M. (2018). <a href="../../sources/chapter/index.html">Straits</a>. In B. Aldo, <i>The closed sea</i> (2nd ed., Vol. 3, pp. 44–61). Coast University Press. <a href="https://coast.example/sea" rel="external">https://coast.example/sea</a>
    "#);
    insta::assert_snapshot!(run.file("sources/chapter/index.bib"), @r#"
    @incollection{chapter,
      author = {Silva, Maria},
      editor = {Kim, Jisoo and O’Neill, Tom},
      title = {Straits},
      booktitle = {The closed sea},
      series = {Seas of the world},
      date = {2018},
      publisher = {Coast University Press},
      location = {Porto},
      edition = {2},
      volume = {3},
      number = {7},
      pages = {44--61},
      isbn = {978-3-16-148410-0},
      issn = {1234-5678},
      url = {https://coast.example/sea},
      urldate = {2026-01-02},
    }
    "#);
    insta::assert_snapshot!(run.file("sources/chapter/index.ris").replace('\r', ""), @r#"
    TY  - CHAP
    ID  - chapter
    AU  - Silva, Maria
    ED  - Kim, Jisoo
    ED  - O’Neill, Tom
    A3  - Ng, Al
    TI  - Straits
    T2  - The closed sea
    T3  - Seas of the world
    SV  - 7
    DA  - 2018///
    PY  - 2018
    PB  - Coast University Press
    CY  - Porto
    ET  - 2
    VL  - 3
    SP  - 44
    EP  - 61
    SN  - 978-3-16-148410-0
    SN  - 1234-5678
    UR  - https://coast.example/sea
    Y2  - 2026/01/02/
    ER  -
    "#);
    insta::assert_snapshot!(run.file("sources/chapter/index.csl.json"), @r#"
    [
      {
        "ISBN": "978-3-16-148410-0",
        "ISSN": "1234-5678",
        "URL": "https://coast.example/sea",
        "accessed": {
          "date-parts": [
            [
              2026,
              1,
              2
            ]
          ]
        },
        "author": [
          {
            "family": "Silva",
            "given": "Maria"
          }
        ],
        "collection-editor": [
          {
            "family": "Ng",
            "given": "Al"
          }
        ],
        "collection-number": "7",
        "collection-title": "Seas of the world",
        "container-author": [
          {
            "family": "Aldo",
            "given": "Bea"
          }
        ],
        "container-title": "The closed sea",
        "edition": "2",
        "editor": [
          {
            "family": "Kim",
            "given": "Jisoo"
          },
          {
            "family": "O’Neill",
            "given": "Tom"
          }
        ],
        "id": "chapter",
        "issued": {
          "date-parts": [
            [
              2018
            ]
          ]
        },
        "page": "44-61",
        "publisher": "Coast University Press",
        "publisher-place": "Porto",
        "title": "Straits",
        "type": "chapter",
        "volume": "3"
      }
    ]
    "#);
    insta::assert_snapshot!(run.file("sources/chapter/index.yml"), @r#"
    chapter:
      type: chapter
      title: Straits
      author:
        - "Silva, Maria"
      parent:
        type: book
        title: The closed sea
        author:
          - "Aldo, Bea"
        editor:
          - "Kim, Jisoo"
          - "O’Neill, Tom"
        date: "2018"
        publisher: Coast University Press
        location: Porto
        parent:
          type: book
          title: Seas of the world
          editor:
            - "Ng, Al"
          volume: "7"
        volume: "3"
        url: "https://coast.example/sea"
        accessed: "2026-01-02"
        serial-number:
          isbn: "978-3-16-148410-0"
          issn: "1234-5678"
        language: pt
        edition: 2
      page-range: "44-61"
    "#);
    insta::assert_snapshot!(run.file("sources/talk/index.yml"), @r#"
    talk:
      type: article
      title: Cranes
      author:
        - "Doe, Jo"
      date: "2021"
      parent:
        - {type: proceedings, title: Papers on ports, editor: ["Ray, Di"], publisher: Dock Press}
        - {type: conference, title: Ports today, date: "2020-11", location: Lagos}
    "#);
    for key in ["chapter", "talk"] {
        same(&again(&run, key, "yml"), &run.file(&format!("sources/{key}/index.yml")));
    }
}

/// What a reference does not say, or says in another way than the source.
const AS_WRITTEN: &str = r#"house:
  type: newspaper
  title: Grain
  publisher: Harbour News
  organization: Harbour Trust
  location: Lagos
  url: "https://news.example/grain"
film:
  type: video
  title: Cranes
  affiliated:
    - {role: director, names: ["Doe, Jo"]}
    - {role: illustrator, names: [Ng, "Ray, Di"]}
  time-range: "00:57-06:21"
preprint:
  type: article
  title: Waves
  parent:
    - {type: repository, title: arXiv}
    - {type: periodical, title: Waves and ports, issue: "4"}
  serial-number:
    arxiv: "2003.13722"
    number: "7"
law:
  type: legislation
  title: Port Act
  author:
    - Assembly of Ports
"#;

#[test]
fn an_entry_in_yaml_is_the_source_as_its_file_says_it() {
    let run = Site::new()
        .file("content/site.yaml", "title: T\n")
        .file("content/sources/all.yaml", AS_WRITTEN)
        .build()
        .succeeds();
    let given = ["house", "film", "preprint", "law"].map(|key| run.file(&format!("sources/{key}/index.yml")));
    same(&given.concat(), AS_WRITTEN);
    for key in ["house", "film", "preprint", "law"] {
        same(&again(&run, key, "yml"), &run.file(&format!("sources/{key}/index.yml")));
    }
}

#[test]
fn the_place_of_a_publisher_comes_in_again() {
    let source = "a:\n  type: book\n  title: A\n  publisher: {name: Press, location: Lagos}\n";
    let run =
        Site::new().file("content/site.yaml", "title: T\n").file("content/sources/all.yaml", source).build().succeeds();
    same(&run.file("sources/a/index.yml"), "a:\n  type: book\n  title: A\n  publisher: Press\n  location: Lagos\n");
    same(&again(&run, "a", "yml"), &run.file("sources/a/index.yml"));
}

/// What the forms for reference programs have a place for: of a series its title and number, of a preprint its number. In
/// BibLaTeX a report has one number, which is its own.
const SERIES: &str = r#"part:
  type: chapter
  title: Straits
  date: "2018"
  parent: {type: book, title: The closed sea, parent: {title: Seas of the world, volume: 7}}
paper:
  type: report
  title: Tides
  date: "2019"
  parent: {title: Working Papers, volume: 12}
preprint:
  type: article
  title: Waves
  date: "2020"
  parent: {type: repository, title: arXiv}
  serial-number: {arxiv: "2003.13722"}
"#;

#[test]
fn a_series_and_a_preprint_come_in_again_from_every_form() {
    let run =
        Site::new().file("content/site.yaml", "title: T\n").file("content/sources/all.yaml", SERIES).build().succeeds();
    let keys = ["part", "paper", "preprint"];
    for key in keys {
        for ending in ["bib", "ris", "csl.json"].into_iter().filter(|ending| (key, *ending) != ("paper", "bib")) {
            same(&again(&run, key, ending), &run.file(&format!("sources/{key}/index.yml")));
        }
    }
    same(
        &again(&run, "paper", "bib"),
        "paper:\n  type: report\n  title: Tides\n  date: \"2019\"\n  parent:\n    title: Working Papers\n  serial-number:\n    number: \"12\"\n",
    );
    let bibliography: String = keys.map(|key| run.file(&format!("sources/{key}/index.bib"))).concat();
    insta::assert_snapshot!(bibliography, @"
    @incollection{part,
      title = {Straits},
      booktitle = {The closed sea},
      series = {Seas of the world},
      date = {2018},
      number = {7},
    }
    @report{paper,
      title = {Tides},
      series = {Working Papers},
      date = {2019},
      number = {12},
    }
    @online{preprint,
      entrysubtype = {preprint},
      title = {Waves},
      booktitle = {arXiv},
      date = {2020},
      eprint = {2003.13722},
      eprinttype = {arxiv},
    }
    ");
    assert!(run.file("sources/paper/index.ris").contains("T3  - Working Papers\r\nSV  - 12\r\n"));
    assert!(run.file("sources/preprint/index.ris").contains("M1  - arXiv:2003.13722\r\n"));
}

#[test]
fn all_that_csl_json_says_of_wholes_comes_in_again() {
    let run =
        Site::new().file("content/site.yaml", "title: T\n").file("content/sources/all.yaml", PARTS).build().succeeds();
    for key in ["chapter", "talk"] {
        let name = format!("{key}.json");
        let given = run.file(&format!("sources/{key}/index.csl.json"));
        let site = Site::new().file("content/site.yaml", "title: T\n").file(&name, &given);
        _ = site.run(&["import", &name]).succeeds();
        same(&site.build().succeeds().file(&format!("sources/{key}/index.csl.json")), &given);
    }
}
