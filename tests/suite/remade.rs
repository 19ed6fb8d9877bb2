//! A site that is made again after a change is the one that would be made anew: pages, files and findings.

use std::fs;

use corroborate::config::BaseUrl;
use corroborate::diag::emit::human;
use corroborate::link::Publication;
use corroborate::load::Overrides;
use corroborate::output::Outputs;
use corroborate::picture::Darkroom;
use corroborate::pipeline::{Request, Workshop};
use jiff::civil;

use crate::site::Site;

const FERRY: &str = "---
title: The ferry
author: Ann Lee
date: 2026-01-05
topics: [transport]
claims:
  - id: fare
    text: The fare of the harbour ferry is two euros.
    evidence: [{source: order, quote: A journey costs two euros.}]
  - id: quay-shut
    text: The old quay is shut.
    evidence: [news]
    rests_on: [fare]
sources:
  - {id: news, title: The news, origin: order}
---
The [fare](claim:fare) is low, [the quay is shut](claim:quay-shut) [@order], see [the bus](brief:bus#stops) and [about](../../pages/about.md).

```chart
title: Journeys
data: journeys.csv
columns: [year, journeys]
```
";

const BUS: &str = "---
title: The bus
authors: [lee, Bo Ek]
date: 2025-03-02
claims:
  - {id: seats, text: A bus has 40 seats., evidence: [order, news]}
---
## Stops

[Seats](claim:seats) and [the fare](claim:fare).
";

fn site() -> Site {
    Site::good()
        .file("content/briefs/ferry/index.md", FERRY)
        .file("content/briefs/ferry/journeys.csv", "year,journeys\n2024,10\n2025,12\n")
        .file("content/briefs/bus.md", BUS)
        .file("content/sources/all.yaml", "order: {title: Order 12, date: 2020-01-01, url: https://example.org/12}\n")
        .file("content/authors/lee.md", "---\nname: Ann Lee\n---\nWrites.\n")
        .file("content/topics/transport.md", "---\ntitle: Transport\n---\n")
        .file("content/pages/about.md", "---\ntitle: About\n---\nUs.\n")
        .file("content/captures/order.txt", "Section 1. A journey costs two euros. Section 2.\n")
}

/// Everything that a workshop makes: each path with its bytes, and what was found.
pub(crate) fn made(workshop: &mut Workshop) -> (Vec<(String, Vec<u8>)>, String) {
    let publication = Publication { today: civil::date(2026, 11, 23), drafts: true, future: true };
    let overrides = Overrides { base_url: BaseUrl::parse("http://127.0.0.1:1/").ok(), ..Overrides::default() };
    let (mut prepared, unjudged) = workshop.make(&Request { overrides, publication }, Darkroom::default()).unwrap();
    let mut files = Vec::new();
    if let Some(site) = &prepared.site {
        if let Some(unjudged) = unjudged {
            site.judge(&unjudged, &prepared.files, &mut prepared.findings);
        }
        for (index, path) in site.paths().iter().enumerate() {
            let mut bytes = Vec::new();
            site.bytes(index, &mut bytes).unwrap();
            files.push((path.as_str().to_owned(), bytes));
        }
    }
    (files, human::render(&prepared.findings, &prepared.files, human::Style { color: false, width: 100 }))
}

/// Makes changes one after the other, and after each compares what is made again with what is made anew.
#[track_caller]
fn each_is_as_made_anew(changes: &[(&str, Option<&str>)]) {
    let site = site();
    let root = site.path("");
    let mut workshop = Workshop::new(&root);
    let (files, found) = made(&mut workshop);
    assert!(!files.is_empty(), "{found}");
    for (path, text) in changes {
        let file = site.path(path);
        match text {
            Some(text) => {
                fs::create_dir_all(file.parent().unwrap()).unwrap();
                fs::write(&file, text).unwrap();
            }
            None => fs::remove_file(&file).unwrap(),
        }
        workshop.forget(&file);
        let (again, found_again) = made(&mut workshop);
        let (anew, found_anew) = made(&mut Workshop::new(&root));
        assert!(found_again == found_anew, "after {path} became {text:?}:\n{found_again}\nanew:\n{found_anew}");
        let paths = |files: &[(String, Vec<u8>)]| files.iter().map(|(path, _)| path.clone()).collect::<Vec<_>>();
        assert_eq!(paths(&again), paths(&anew), "paths after {path} became {text:?}");
        for ((made, again), (_, anew)) in again.iter().zip(&anew) {
            assert!(again == anew, "{made} differs after {path} became {text:?}");
        }
    }
}

const FERRY_FILE: &str = "content/briefs/ferry/index.md";

#[test]
fn what_is_said_of_a_claim() {
    let fare = |more: &str| FERRY.replace("two euros.\n    evidence", &format!("two euros.\n{more}    evidence"));
    each_is_as_made_anew(&[
        (FERRY_FILE, Some(&fare("    short: Two euros\n    caveat: Children pay one.\n"))),
        (FERRY_FILE, Some(&fare("    status: retracted\n    reason: It was a slip.\n"))),
        (FERRY_FILE, Some(&fare("    kind: judgement\n    confidence: low\n"))),
        (FERRY_FILE, Some(&fare("    kind: statistic\n    as_of: 2026\n    measure: {value: 2, unit: EUR}\n"))),
        (FERRY_FILE, Some(&fare("    kind: statistic\n    as_of: 2026\n    measure: {value: 3, unit: EUR}\n"))),
        (FERRY_FILE, Some(&fare("    relates: [{rel: contradicts, claim: seats}]\n"))),
        (FERRY_FILE, Some(&fare("    superseded_by: seats\n    status: superseded\n"))),
        (FERRY_FILE, Some(&fare("    mode: attributed\n    by: order\n"))),
        (FERRY_FILE, Some(&FERRY.replace("{source: order, quote", "{source: order, stance: disputes, quote"))),
        (FERRY_FILE, Some(&FERRY.replace("{source: order, quote", "{source: order, origin: news, quote"))),
        (FERRY_FILE, Some(&FERRY.replace("    rests_on: [fare]\n", ""))),
        (FERRY_FILE, Some(FERRY)),
    ]);
}

#[test]
fn words_of_a_text_and_of_its_front_matter() {
    each_is_as_made_anew(&[
        (FERRY_FILE, Some(&FERRY.replace("is low", "is very low"))),
        (FERRY_FILE, Some(&FERRY.replace("title: The ferry", "title: The old ferry\nsummary: It is old."))),
        (FERRY_FILE, Some(&FERRY.replace("is two euros", "is three euros"))),
        (FERRY_FILE, Some(&FERRY.replace("evidence: [news]", "evidence: [order]"))),
        (FERRY_FILE, Some(&FERRY.replace("costs two euros.}", "costs three euros.}"))),
        (FERRY_FILE, Some(&FERRY.replace("origin: order", "origin: unstated"))),
        (
            FERRY_FILE,
            Some(
                &FERRY.replace(
                    "topics:",
                    "corrections: [{date: 2026-02-01, text: It was one., claims: [fare]}]\ntopics:",
                ),
            ),
        ),
        (FERRY_FILE, Some(&FERRY.replace("topics:", "aliases: [/old/]\ntopics:"))),
        (FERRY_FILE, Some(&FERRY.replace("topics: [transport]", "topics: [Transport, water]"))),
        (FERRY_FILE, Some(&FERRY.replace("author: Ann Lee", "author: Cy Day"))),
        (FERRY_FILE, Some(&FERRY.replace("2026-01-05", "2024-01-05"))),
        (FERRY_FILE, Some(FERRY)),
    ]);
}

fn bibliography() -> String {
    let entry = |year| format!("@report{{Lee:{year}, title = {{In {year}}}, author = {{Lee, Ann}}, year = {year}}}\n");
    (2000..2008).map(entry).collect()
}

#[test]
fn what_is_declared_and_what_is_named() {
    let with_another = FERRY.replace("  - id: quay-shut", "  - {id: another, text: Another.}\n  - id: quay-shut");
    each_is_as_made_anew(&[
        (FERRY_FILE, Some(&with_another)),
        (FERRY_FILE, Some(&with_another.replace("id: fare", "id: far"))),
        (FERRY_FILE, Some(&FERRY.replace("id: quay-shut", "id: seats"))),
        // The other brief alone declares it now.
        (FERRY_FILE, Some(&FERRY.replace("id: quay-shut", "id: quay").replace("claim:quay-shut", "claim:quay"))),
        ("content/briefs/bus.md", Some(&BUS.replace("## Stops", "## Halts"))),
        ("content/briefs/bus.md", Some(&BUS.replace("id: seats", "id: fare"))),
        // The other brief has it still, at another place of its list.
        (FERRY_FILE, Some(&FERRY.replace("claims:\n", "claims:\n  - nothing\n"))),
        (FERRY_FILE, Some(FERRY)),
        ("content/briefs/bus.md", Some(BUS)),
        ("content/claims/more.yaml", Some("- {id: more, text: There is more., superseded_by: seats}\n")),
        ("content/sources/all.yaml", Some("order: {title: Order 13, date: 2021-01-01}\nlist: {title: A list}\n")),
        ("content/sources/all.yaml", Some("order: {title: Order 13, origin: news}\n")),
        ("content/sources/all.yaml", Some("order: {title: Order 13, date: 2021-01-01}\n")),
        ("content/briefs/bus.md", None),
        ("content/briefs/bus.md", Some(BUS)),
        // Sources that are called otherwise too make room for another.
        ("content/sources/lib.bib", Some(&bibliography())),
        ("content/briefs/bus.md", Some(&BUS.replace("[order, news]", "[order, \"Lee:2003\"]"))),
        ("content/sources/more.yaml", Some("zz: {title: Z}\n")),
        ("content/sources/more.yaml", Some("a-list: {title: A list}\nzz: {title: Z}\n")),
        ("content/sources/more.yaml", Some("a-list: {title: A list}\na-map: {title: A map}\nzz: {title: Z}\n")),
        ("content/briefs/bus.md", Some(&BUS.replace("[order, news]", "[order, \"Lee:2005\"]"))),
        // What nobody may be called takes a place, and gives it back.
        (FERRY_FILE, Some(&with_another.replace("id: another", "id: Fare"))),
        (FERRY_FILE, Some(FERRY)),
        // What is meant by a name that nothing has depends on all names.
        ("content/briefs/bus.md", Some(&BUS.replace("[Seats]", "As @neews has it, [seats]"))),
        (FERRY_FILE, Some(&FERRY.replace("sources:\n", "sources:\n  - {id: neews-1, title: More news}\n"))),
        (FERRY_FILE, Some(&FERRY.replace("sources:\n", "sources:\n  - {id: neewss, title: More news}\n"))),
        (FERRY_FILE, Some(FERRY)),
    ]);
}

#[test]
fn what_stands_beside_texts_and_above_them() {
    each_is_as_made_anew(&[
        ("content/briefs/ferry/journeys.csv", Some("year,journeys\n2024,10\n2025,99\n")),
        ("content/briefs/ferry/notes.txt", Some("Notes.\n")),
        ("content/briefs/ferry/notes.txt", None),
        ("content/briefs/ferry/journeys.csv", None),
        ("content/briefs/ferry/journeys.csv", Some("year,journeys\n2024,10\n")),
        ("content/captures/order.txt", Some("A journey costs nothing.\n")),
        ("content/captures/order.txt", Some("A journey costs two euros.\n")),
        ("content/captures/news.txt", Some("The quay is shut.\n")),
        // Another source comes before both in their order, so that its id is that of one of them.
        ("content/sources/more.yaml", Some("a-list: {title: A list}\n")),
        ("content/captures/order.txt", Some("A journey costs \0")),
        ("content/captures/order.txt", Some("A journey costs two euros. It did.\n")),
        ("content/authors/lee.md", Some("---\nname: Ann Lea\n---\n")),
        ("content/authors/lee.md", Some("---\nname: Ann Lee\nrole: Head\n---\n")),
        ("content/topics/transport.md", Some("---\ntitle: Traffic\n---\n[The bus](brief:bus)\n")),
        ("content/pages/about.md", Some("---\ntitle: About us\naliases: [/us/]\n---\n## Us\n")),
        ("content/pages/more.md", Some("---\ntitle: More\n---\n")),
        ("content/site.yaml", Some("title: Another site\nsearch: false\ndownloads: [bibtex]\n")),
        ("content/site.yaml", Some("title: A site\nlanguage: fr\nmarkdown: {raw_html: true}\n")),
        ("themes/own/templates/gone.html", Some("{% extends \"base.html\" %}\n")),
        (FERRY_FILE, Some("---\ntitle: [\n---\n")),
        (FERRY_FILE, Some(FERRY)),
    ]);
}

/// Of a folder that is moved no more is told than that it was.
#[test]
fn folders_that_trade_places_with_files_as_long_and_as_old() {
    let site = site()
        .file(
            "content/briefs/one/index.md",
            BUS.replace("The bus", "One").replace("id: seats", "id: place").replace("claim:seats", "claim:place"),
        )
        .file(
            "content/briefs/two/index.md",
            BUS.replace("The bus", "Two").replace("id: seats", "id: bench").replace("claim:seats", "claim:bench"),
        )
        .file("content/cold/order.txt", "Section 1. A journey costs six euros. Section 2.\n");
    let root = site.path("content");
    for path in ["briefs/one/index.md", "briefs/two/index.md", "captures/order.txt", "cold/order.txt"] {
        let file = fs::File::options().append(true).open(root.join(path)).unwrap();
        file.set_modified(std::time::UNIX_EPOCH + std::time::Duration::from_secs(1_000)).unwrap();
    }
    let mut workshop = Workshop::new(site.path(""));
    let before = made(&mut workshop);
    for (one, two) in [("briefs/one", "briefs/two"), ("captures", "cold")] {
        let aside = site.path("aside");
        fs::rename(root.join(one), &aside).unwrap();
        fs::rename(root.join(two), root.join(one)).unwrap();
        fs::rename(&aside, root.join(two)).unwrap();
        [one, two].iter().for_each(|path| workshop.forget(&root.join(path)));
        let (again, anew) = (made(&mut workshop), made(&mut Workshop::new(site.path(""))));
        assert!(again == anew, "{one}:\n{}\nanew:\n{}", again.1, anew.1);
        assert!(again != before, "{one}");
    }
}
