//! Bibliographies of other tools that lie in `sources/`: read as they are, cited by their keys, each mistake told at its
//! place in them.

use corroborate::link::Publication;
use corroborate::load::Overrides;
use corroborate::model::{Origin, Tier};
use corroborate::pipeline::{Request, examine};

use crate::site::{Run, Site, same};

const BIB: &str = r#"@string{hp = "Harbour Press"}
@comment{Written by Zotero.}
@report{Moreau_2025,
  author = {Moreau, Ada and {Ministry of Ports}},
  title = {Who takes the {Ferry}?},
  institution = hp,
  date = {2025-11},
  url = {https://example.org/ferry},
  tier = {primary},
  keywords = {ferry, count},
}
@online{relay, title = {Twice as many}, date = {2025-12-02}, url = {https://example.org/relay}, origin = {Moreau_2025}}
"#;

const RIS: &str = "TY  - NEWS\nID  - post\nAU  - Doe, Jane\nTI  - Full again\nT2  - The Post\nDA  - 2025/12/03/\nER  - \n\
                   TY  - RPRT\nAU  - Doe, Jane\nTI  - One\nPY  - 2024\nER  - \nTY  - RPRT\nAU  - Doe, Jane\nTI  - Two\nPY  \
                   - 2024\nER  - \n";

const JSON: &str = r#"[{"id": "order:12", "type": "legislation", "title": "Order 12", "issued": {"date-parts": [[2024, 6, 30]]},
  "DOI": "10.1000/order", "custom": {"tier": "record", "shelf": 4}}]"#;

/// A site with a brief whose claim stands on these keys.
fn site(keys: &str) -> Site {
    let brief = format!(
        "---\ntitle: B\nauthor: A\ndate: 2026-01-02\nclaims:\n  - id: c\n    text: The ferry is full.\n    evidence: \
         [{keys}]\n---\n[The ferry is full](claim:c).\n"
    );
    Site::new()
        .file("content/site.yaml", "title: T\nrules: {as-of-missing: allow}\n")
        .file("content/briefs/b.md", brief)
}

fn build(site: &Site) -> Run {
    site.build()
}

#[test]
fn entries_of_all_three_formats_are_sources_and_are_cited_by_their_own_keys() {
    let site = site("Moreau_2025, relay, post, \"order:12\", doe-2024, doe-2024-2")
        .file("content/sources/refs.bib", BIB)
        .file("content/sources/refs.ris", RIS)
        .file("content/sources/refs.json", JSON);
    let run = build(&site).succeeds();
    same(run.findings(), "");
    let publication = Publication { today: jiff::civil::date(2026, 11, 24), drafts: false, future: false };
    let examined = examine(&site.path(""), &Request { overrides: Overrides::default(), publication }).unwrap();
    let source = |id: &str| {
        let source = examined.library.sources.iter().find(|source| &*source.id == id);
        source.unwrap_or_else(|| panic!("no {id}"))
    };
    let extra = |id: &str| format!("{:?}", source(id).extra);
    let moreau = source("moreau-2025");
    assert_eq!(moreau.title.as_deref(), Some("Who takes the Ferry?"));
    assert_eq!(moreau.publisher.as_deref(), Some("Harbour Press"));
    assert_eq!(moreau.tier, Some(Tier::Primary));
    same(&extra("moreau-2025"), r#"[("keywords", Text("ferry, count")), ("key", Text("Moreau_2025"))]"#);
    assert_eq!(source("order-12").doi(), Some("10.1000/order"));
    assert_eq!(source("order-12").tier, Some(Tier::Record));
    assert!(extra("order-12").contains("shelf"), "{}", extra("order-12"));
    assert_eq!(source("post").parents[0].title.as_deref(), Some("The Post"));
    assert_eq!(source("doe-2024-2").title.as_deref(), Some("Two"));
    // The relay has its statement from the report.
    let Origin::Relays(relayed) = &source("relay").origin else { panic!("{:?}", source("relay").origin) };
    assert_eq!(&*examined.library[relayed[0]].id, "moreau-2025");
}

#[test]
fn a_byte_order_mark_and_the_line_ends_of_windows_change_nothing() {
    let windows = |text: &str| format!("\u{feff}{}", text.replace('\n', "\r\n"));
    let keys = "Moreau_2025, relay, post, \"order:12\", doe-2024, doe-2024-2";
    let files = [("refs.bib", BIB), ("refs.ris", RIS), ("refs.json", JSON)];
    let with = |change: &dyn Fn(&str) -> String| {
        let site = files
            .iter()
            .fold(site(keys), |site, (name, text)| site.file(&format!("content/sources/{name}"), change(text)));
        let run = build(&site).succeeds();
        same(run.findings(), "");
        run.file("evidence.json")
    };
    same(&with(&windows), &with(&str::to_owned));
}

#[test]
fn a_mistake_is_told_at_its_place_in_the_bibliography() {
    let run = build(
        &site("open, web, item-1, \"2\", entry-1")
            .file(
                "content/sources/a.bib",
                "@book{open, title = {No end\n@online{web, title = {Web},\n  url = {javascript:alert(1)},\n  date = \
                 {2025-03-01},\n  urldate = {2024-01-01}, tier = {best}}\n",
            )
            .file(
                "content/sources/b.json",
                "[{\"id\": \"item-1\", \"type\": \"report\", \"title\": \"One\",\n  \"language\": \"klingon\"},\n \"stray\",\n \
                 {\"id\": 2, \"type\": \"report\"}]",
            )
            .file("content/sources/c.ris", "junk\nTY  - RPRT\nTI  - Two\nLA  - klingon\nUR  - ftp://example.org\n"),
    )
    .fails();
    same(
        run.findings(),
        r#"error[entry-broken]: entry `open` cannot be read: it does not end: a brace or a quotation mark is missing
 --> content/sources/a.bib:1:7
  |
1 | @book{open, title = {No end
  |       ^^^^
  |
  = help: mend it; the other entries were read

warning[value-kept]: entry `web`: `javascript:alert(1)` has the scheme `javascript`; only http, https, mailto and doi are published
 --> content/sources/a.bib:3:10
  |
3 |   url = {javascript:alert(1)},
  |          ^^^^^^^^^^^^^^^^^^^
  |
  = help: it is kept as `extra.url`; write it as a source file has it, or leave it out

error[date-order]: the source was looked at (2024-01-01) before it was issued (2025-03-01)
 --> content/sources/a.bib:5:14
  |
4 |   date = {2025-03-01},
  |           ---------- issued
5 |   urldate = {2024-01-01}, tier = {best}}
  |              ^^^^^^^^^^
  |
  = help: correct one of the two dates

warning[value-kept]: entry `web`: `best` is not what `tier` can be
 --> content/sources/a.bib:5:35
  |
5 |   urldate = {2024-01-01}, tier = {best}}
  |                                   ^^^^
  |
  = help: it is kept as `extra.tier`; write it as a source file has it, or leave it out

warning[value-kept]: entry `item-1`: `klingon` is not a language tag
 --> content/sources/b.json:2:15
  |
2 |   "language": "klingon"},
  |               ^^^^^^^^^
  |
  = help: it is kept as `extra.language`; write it as a source file has it, or leave it out

error[entry-broken]: item 2 is a text, and not an object
 --> content/sources/b.json:3:2
  |
3 |  "stray",
  |  ^^^^^^^
  |
  = help: an item of CSL-JSON is an object with an `id` and a `type`

warning[title-missing]: entry `2`: it has no title
 --> content/sources/b.json:4:9
  |
4 |  {"id": 2, "type": "report"}]
  |         ^
  |
  = help: say in `note` what it is

error[entry-broken]: a line outside of every entry
 --> content/sources/c.ris:1:1
  |
1 | junk
  | ^^^^
  |
  = help: an entry begins with a line `TY  - ` and ends with `ER  - `

warning[entry-unended]: the last entry does not end
 --> content/sources/c.ris:2:1
  |
2 | TY  - RPRT
  | ^^^^^^^^^^
  |
  = help: put a line `ER  - ` behind it

warning[value-kept]: entry `entry-1`: `klingon` is not a language tag
 --> content/sources/c.ris:4:1
  |
4 | LA  - klingon
  | ^^^^^^^^^^^^^
  |
  = help: it is kept as `extra.language`; write it as a source file has it, or leave it out

warning[value-kept]: entry `entry-1`: `ftp://example.org` has the scheme `ftp`; only http, https, mailto and doi are published
 --> content/sources/c.ris:5:1
  |
5 | UR  - ftp://example.org
  | ^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: it is kept as `extra.url`; write it as a source file has it, or leave it out
"#,
    );
}

#[test]
fn a_text_that_is_not_json_is_told_once_and_not_for_every_use() {
    let run =
        build(&site("item-1").file("content/sources/b.json", "[{\"id\": \"item-1\", \"title\": \"One\"},\n")).fails();
    same(
        run.findings(),
        r#"error[entry-broken]: the file is not JSON: EOF while parsing a value
 --> content/sources/b.json:1:35
  |
1 | [{"id": "item-1", "title": "One"},
  |                                   ^
  |
  = help: nothing of it was read: export it again
"#,
    );
}

#[test]
fn one_key_in_two_files_is_told_at_both() {
    let run = build(
        &site("relay, moreau-2025, post")
            .file("content/sources/refs.bib", BIB)
            .file("content/sources/own.yaml", "post:\n  title: Another\n")
            .file("content/sources/refs.ris", "TY  - NEWS\nTI  - Full\nID  - Post\nER  -\n"),
    )
    .fails();
    same(
        run.findings(),
        r#"error[duplicate-id]: source `post` is declared twice
 --> content/sources/refs.ris:3:1
  |
3 | ID  - Post
  | ^^^^^^^^^^ declared again here
  |
 ::: content/sources/own.yaml:1:1
  |
1 | post:
  | ---- first declared here
  |
  = help: a source is declared once and used anywhere: take one away, or rename it
"#,
    );
}

#[test]
fn one_document_in_two_files_is_told_at_both() {
    let run = site("relay, moreau-2025, again")
        .file("content/sources/refs.bib", BIB)
        .file(
            "content/sources/refs.json",
            "[{\"id\": \"again\", \"title\": \"Again\", \"URL\": \"http://www.example.org/relay/\"}]",
        )
        .with_rules()
        .build();
    let found: Vec<&str> = run.findings().split("\n\n").filter(|found| found.contains("duplicate-source")).collect();
    same(
        found.join("\n\n").trim_end(),
        r#"warning[duplicate-source]: `relay` has the address of `again`
  --> content/sources/refs.bib:12:69
   |
12 | ...y}, date = {2025-12-02}, url = {https://example.org/relay}, origin = {Moreau_2025}}
   |                                    ^^^^^^^^^^^^^^^^^^^^^^^^^
   |
  ::: content/sources/refs.json:1:43
   |
 1 | [{"id": "again", "title": "Again", "URL": "http://www.example.org/relay/"}]
   |                                           ------------------------------- the other one
   |
   = help: where both are one document, keep one key: two of them count as two documents
   = help: where they are parts of it, say which in `page-range`"#,
    );
}

#[test]
fn a_key_of_which_nothing_can_stand_in_an_address_is_told() {
    let run =
        build(&site("x").file("content/sources/refs.bib", "@misc{!!, title = {T}}\n@misc{x, title = {X}}\n")).fails();
    same(
        run.findings(),
        r#"error[bad-id]: `!!` cannot be a source's key: nothing of it can stand in an address
 --> content/sources/refs.bib:1:7
  |
1 | @misc{!!, title = {T}}
  |       ^^
  |
  = help: a name in an address is kebab-case, at most 120 characters: `a` to `z`, `0` to `9`, single `-` between
"#,
    );
}

#[test]
fn thirty_thousand_entries_are_read() {
    let mut text = String::new();
    for number in 0..30_000 {
        text.push_str(&format!(
            "@article{{K{number}, title = {{Title {number}}}, author = {{Doe, J.}}, year = 2020}}\n"
        ));
    }
    let run = site("K7").file("content/sources/refs.bib", text).run(&["check"]);
    assert!(!run.stderr.contains("error"), "{}", run.stderr);
}
