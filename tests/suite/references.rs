//! Entries that are given out: what each form says, and that it comes in again.

use std::fs;

use crate::site::{Run, Site, same};

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

#[test]
fn the_number_of_an_issue_is_a_number_in_biblatex_and_its_name_an_issue() {
    let sources = "numbered: {type: article, title: A, parent: {type: periodical, title: J}, volume: 12, issue: 3-4, \
                   serial-number: {number: e17}}\nnamed: {type: article, title: B, parent: {type: periodical, title: J}, issue: \
                   Spring}\nreport: {type: report, title: C, serial-number: {number: 7}}\n";
    let site = Site::new().file("content/site.yaml", "title: T\n").file("content/sources/all.yaml", sources);
    let run = site.build().succeeds();
    let text: String =
        ["numbered", "named", "report"].map(|key| run.file(&format!("sources/{key}/index.bib"))).concat();
    insta::assert_snapshot!(text, @"
    @article{numbered,
      title = {A},
      journaltitle = {J},
      volume = {12},
      number = {3-4},
      eid = {e17},
    }
    @article{named,
      title = {B},
      journaltitle = {J},
      issue = {Spring},
    }
    @report{report,
      title = {C},
      number = {7},
    }
    ");
    let site = Site::new().file("content/site.yaml", "title: T\n").file("all.bib", text);
    insta::assert_snapshot!(site.run(&["import", "--dry-run", "all.bib"]).succeeds().stdout, @r#"
    # Imported from all.bib.

    numbered:
      type: article
      title: A
      issue: "3-4"
      volume: "12"
      parent:
        type: periodical
        title: J
      serial-number:
        number: e17

    named:
      type: article
      title: B
      issue: Spring
      parent:
        type: periodical
        title: J

    report:
      type: report
      title: C
      serial-number:
        number: "7"
    "#);
}

/// The entries of all sources in one form, each with the name of its file.
fn entries(run: &Run, ending: &str) -> Vec<(String, String)> {
    let end = format!("/index.{ending}");
    let files = run.files();
    let entries = files.iter().filter(|file| file.starts_with("sources/") && file.ends_with(&end));
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
    for ending in ["bib", "ris", "csl.json", "yml"] {
        let given = entries(&run, ending);
        assert_eq!(given.len(), 30);
        let texts = given.iter().map(|(_, text)| text.as_str());
        let text = match ending {
            "csl.json" => {
                let lists = texts.map(|text| text.trim().trim_start_matches('[').trim_end_matches(']'));
                format!("[{}]", lists.collect::<Vec<_>>().join(","))
            }
            _ => texts.collect(),
        };
        let name = format!("all.{}", ending.trim_start_matches("csl."));
        let site = Site::new().file("content/site.yaml", "title: T\n").file(&name, text);
        _ = site.run(&["import", &name]).succeeds();
        assert_eq!(entries(&site.build().succeeds(), ending), given);
    }
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
pub(crate) fn again(run: &Run, key: &str, ending: &str) -> String {
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
            let given = run.file(&format!("sources/{key}/index.yml"));
            // RIS has a line for each keyword.
            let listed = "keywords:\n      - one\n      - two\n";
            let given = if ending == "ris" { given.replace("keywords: \"one, two\"\n", listed) } else { given };
            same(&again(&run, key, ending), &given);
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
  author:
    - "van Beethoven Jr., Ludwig"
    - "King III, Ann-Marie"
    - World Bank
  date: "2020"
  language: en
  affiliated:
    - {role: translator, names: ["Kim, A.", "de la Cruz Sr., Jane"]}
  annote: "Read it twice: `a' and ''b''."
  abstract: "What it says -- all of it, 5 %."
  call-number: HB 1
  short-title: Quoted
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
