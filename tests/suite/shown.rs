//! What pages show of briefs and claims elsewhere than on their own pages.

use crate::html::text;
use crate::site::{Run, Site, same};

fn site() -> Site {
    Site::new()
        .file("content/site.yaml", "title: T\nrules: {claim-unsourced: allow}\n")
        .file("content/topics/t.md", "---\ntitle: Ports\n---\n")
}

fn tags(run: &Run, page: &str) -> Vec<String> {
    let page = run.page(page);
    let tags = page.split("<span class=\"tag warn\">").skip(1).map(|rest| rest[..rest.find('<').unwrap()].to_owned());
    tags.collect()
}

#[test]
fn lists_tell_which_briefs_are_out_of_date_and_what_was_corrected_in_them() {
    let front = "title: B\nauthor: A\ndate: 2025-01-05\nupdated: 2025-03-01\nexpires: 2025-06-01\ntopics: [t]\ncorrections:\n  - {date: 2025-02-01, type: \
                 retraction, text: It was wrong.}\n  - {date: 2025-03-01, type: correction, text: It was wrong before.}\n";
    let run = site().file("content/briefs/b.md", format!("---\n{front}---\nText.\n")).build().succeeds();
    for page in ["briefs/", "topics/t/", ""] {
        assert_eq!(tags(&run, page), ["Retraction", "Out of date"], "{page}");
    }
    let run = site().brief("x", "Text.\n").build().succeeds();
    assert!(tags(&run, "briefs/").is_empty());
}

#[test]
fn a_sentence_has_the_number_or_the_words_that_it_takes_from_a_claim() {
    let front = "title: B\nauthor: A\ndate: 2026-01-05\nclaims:\n  - {id: c, text: \"Traffic rose to 3,000 ships.\", short: Traffic \
                 rose, measure: {value: 3000, unit: ships}}\n";
    let body = "In all [](claim:c#value) came. It is said that [](claim:c), and much more.\n";
    let run = site().file("content/briefs/b.md", format!("---\n{front}---\n{body}")).build().succeeds();
    let page = run.page("claims/c/");
    let uses: Vec<String> = page
        .split("<q")
        .skip(1)
        .chain(page.split("<blockquote").skip(1))
        .map(|rest| text(&format!("<q{}", &rest[..rest.find("</p>").unwrap_or(rest.len())])).trim().to_owned())
        .collect();
    same(
        &uses.join("\n"),
        "In all 3000 ships came. Read it there\nIt is said that Traffic rose, and much more. Read it there",
    );
}

#[test]
fn an_origin_that_is_evidence_itself_is_drawn_once() {
    let front = "title: B\nauthor: A\ndate: 2026-01-05\nclaims:\n  - {id: c, text: C, evidence: [{source: one}, {source: two}]}\n";
    let run = site()
        .file("content/sources/s.yaml", "one: {title: One, author: {name: Office}, date: 2020}\ntwo: {title: Two, author: {name: Paper}, date: 2021, origin: one}\n")
        .file("content/briefs/b.md", format!("---\n{front}---\n[C](claim:c)\n"))
        .build()
        .succeeds();
    let page = run.page("claims/c/");
    let svg = &page[page.find("<svg class=\"diagram\"").unwrap()..];
    let svg = &svg[..svg.find("</svg>").unwrap()];
    assert_eq!(svg.matches(">Office, 2020<").count(), 1, "{svg}");
    assert!(!svg.contains("node origin"), "{svg}");
    assert_eq!(svg.matches("<path class=\"edge supports\"").count(), 3, "{svg}");
}

#[test]
fn a_chart_that_is_a_table_stands_open() {
    let body = "```chart\ntitle: Ships\ntype: table\ncolumns: [port, ships]\nrows:\n  - [A, 1]\n  - [B, 2]\n```\n";
    let run = site().brief("x", body).build().succeeds();
    let page = run.page("briefs/x/");
    assert!(page.contains("<div class=\"data\"><div class=\"table\""), "{page}");
    assert!(!page.contains("<details class=\"data\">"), "{page}");
}

#[test]
fn a_number_of_a_chart_that_has_no_room_stands_above_its_bar_whole() {
    let body = "```chart\ntitle: Ships\ntype: bar\ncolumns: [port, ships]\nrows:\n  - [A, 1234567890123]\n  - [B, -998765432109]\n```\n";
    let run = site().brief("x", body).build().succeeds();
    let page = run.page("briefs/x/");
    assert_eq!(page.matches(">1,234,567,890,123<").count(), 3, "{page}");
    assert!(!page.contains("1,234,567,890,…"), "{page}");
}
