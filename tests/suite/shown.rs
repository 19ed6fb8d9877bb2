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
    for svg in drawings(&page) {
        assert_eq!(svg.matches(">Office, 2020<").count(), 1, "{svg}");
        assert!(!svg.contains("node origin"), "{svg}");
        assert_eq!(svg.matches("<path class=\"edge supports\"").count(), 3, "{svg}");
    }
}

/// The two drawings of where the evidence comes from: for narrow pages, and for wide ones.
fn drawings(page: &str) -> [String; 2] {
    ["narrow", "wide"].map(|width| {
        let svg =
            &page[page.find(&format!("<svg class=\"diagram flow {width}\"")).unwrap_or_else(|| panic!("{page}"))..];
        svg[..svg.find("</svg>").unwrap()].to_owned()
    })
}

#[test]
fn a_narrow_drawing_has_each_origin_above_what_relays_it_and_the_claim_at_the_foot() {
    let evidence = "[{source: alone}, {source: second}, {source: first, stance: disputes}, {source: third}]";
    let front =
        format!("title: B\nauthor: A\ndate: 2026-01-05\nclaims:\n  - {{id: c, text: C, evidence: {evidence}}}\n");
    let sources = "base: {title: T, author: {name: Base}, date: 2019}\nalone: {title: T, author: {name: Alone}, date: 2020}\n\
                   first: {title: T, author: {name: First}, date: 2020, origin: base}\nsecond: {title: T, author: {name: Second}, date: \
                   2021, origin: base}\nthird: {title: T, author: {name: Third}, date: 2022, origin: unstated}\n";
    let run = site()
        .file("content/sources/s.yaml", sources)
        .file("content/briefs/b.md", format!("---\n{front}---\n[C](claim:c)\n"))
        .build()
        .succeeds();
    let [narrow, wide] = drawings(&run.page("claims/c/"));
    let labels = |svg: &str| {
        let texts = svg.split("<g class=\"node").skip(1);
        let label = |text: &str| text[text.find("\">").unwrap() + 2..].split("<text").nth(1).map(shown_in);
        texts.filter_map(label).collect::<Vec<_>>().join(" | ")
    };
    // By their places from the top: words of one column stand in the order in which they are read.
    let mut at: Vec<(f64, String)> = Vec::new();
    for node in narrow.split("<g class=\"node").skip(1) {
        let y = node.split(" y=\"").nth(1).unwrap().split('"').next().unwrap().parse().unwrap();
        at.push((y, shown_in(node.split("<text").nth(1).unwrap())));
    }
    at.sort_by(|one, other| one.0.total_cmp(&other.0));
    let order: Vec<&str> = at.iter().map(|(_, label)| label.as_str()).collect();
    let unknown = "Origin not stated";
    same(
        &order.join("\n"),
        &["Base, 2019", "Second, 2021", "First, 2020", unknown, "Third, 2022", "Alone, 2020", "This claim"].join("\n"),
    );
    same(
        &labels(&wide),
        "Base, 2019 | Origin not stated | Alone, 2020 | Second, 2021 | First, 2020 | Third, 2022 | This claim",
    );
    for svg in [narrow, wide] {
        assert_eq!(svg.matches("class=\"edge disputes\"").count(), 2, "{svg}");
        assert_eq!(svg.matches("class=\"edge supports\"").count(), 5, "{svg}");
    }
}

/// The words of a text of a drawing.
fn shown_in(text: &str) -> String {
    text[text.find('>').unwrap() + 1..].split('<').next().unwrap().trim().to_owned()
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

#[test]
fn a_claim_that_is_not_held_any_more_says_so_wherever_its_words_stand() {
    let front = "title: B\nauthor: A\ndate: 2026-01-05\nclaims:\n  - {id: gone, text: Gone it is., status: retracted, reason: The office \
                 withdrew it, evidence: [{source: s}]}\n  - {id: held, text: Held it is., evidence: [{source: s}]}\n";
    let run = site()
        .file("content/sources/s.yaml", "s: {title: S, author: {name: Office}, date: 2020}\n")
        .file("content/briefs/b.md", format!("---\n{front}---\n[Gone](claim:gone), and [held](claim:held).\n"))
        .build()
        .succeeds();
    let page = run.page("briefs/b/");
    let tag = "<span class=\"tag warn\">Retracted</span>";
    let note = &page[page.find("id=\"note-1\"").unwrap()..];
    assert!(note[..note.find("</aside>").unwrap()].contains(&format!("<p class=\"note-head\">{tag} ")), "{note}");
    let mark = &page[page.find("id=\"use-1\"").unwrap()..];
    assert!(mark[..mark.find("</mark>").unwrap()].contains(&format!(">Gone</a> {tag}<button")), "{mark}");
    let printed = &page[page.find("class=\"after wide on-paper\"").unwrap()..];
    assert!(printed.contains(&format!("<th scope=\"rowgroup\">{tag} ")), "{printed}");
    assert!(text(&page).contains("1 independent origin; Retracted: 1"), "{page}");
    assert_eq!(page[..page.find("on-paper").unwrap()].matches(tag).count(), 3, "mark, note and list: {page}");
}

#[test]
fn a_heading_stands_with_the_text_that_it_is_above() {
    let front =
        "title: B\nauthor: A\ndate: 2026-01-05\nclaims:\n  - {id: one, text: One.}\n  - {id: two, text: Two.}\n";
    let body = "[One](claim:one).\n\nPlain.\n\n## Next\n\n### Deeper\n\n[Two](claim:two).\n";
    let run = site().file("content/briefs/b.md", format!("---\n{front}---\n{body}")).build().succeeds();
    let page = run.page("briefs/b/");
    let passages: Vec<&str> = page.split("<div class=\"passage\">").skip(1).collect();
    assert_eq!(passages.len(), 2, "{page}");
    assert!(passages[0].contains("Plain.") && !passages[0].contains("<h2"), "{}", passages[0]);
    assert!(passages[1].contains("<h2 id=\"next\"") && passages[1].contains("<h3 id=\"deeper\""), "{}", passages[1]);
    assert!(passages[1].contains("id=\"note-2\""), "{}", passages[1]);
}

#[test]
fn much_evidence_is_drawn_in_one_column_everywhere() {
    let evidence: Vec<String> = (0..20).map(|at| format!("{{source: s{at}}}")).collect();
    let sources: String =
        (0..20).map(|at| format!("s{at}: {{title: S{at}, author: {{name: Office}}, date: 2020}}\n")).collect();
    let front = format!(
        "title: B\nauthor: A\ndate: 2026-01-05\nclaims:\n  - {{id: c, text: C, evidence: [{}]}}\n",
        evidence.join(", ")
    );
    let run = site()
        .file("content/sources/s.yaml", sources)
        .file("content/briefs/b.md", format!("---\n{front}---\n[C](claim:c)\n"))
        .build()
        .succeeds();
    let page = run.page("claims/c/");
    assert!(page.contains("<svg class=\"diagram flow narrow only\"") && !page.contains("flow wide"), "{page}");
}

#[test]
fn a_translation_is_neither_related_nor_an_older_or_newer_brief() {
    let front =
        |title: &str, more: &str| format!("---\ntitle: {title}\nauthor: A\ndate: 2026-01-05\n{more}---\nRead [@s].\n");
    let run = site()
        .file("content/sources/s.yaml", "s: {title: S, author: {name: Office}, date: 2020}\n")
        .file("content/briefs/en.md", front("English", "translations: {fr: fr}\n"))
        .file("content/briefs/fr.md", front("French", "language: fr\ntranslations: {en: en}\n"))
        .file("content/briefs/other.md", front("Other", ""))
        .build()
        .succeeds();
    let page = run.page("briefs/en/");
    let behind = &page[page.find("_about-this-brief").unwrap()..];
    assert!(behind.contains("Other") && !behind.contains(">French<"), "{behind}");
}

#[test]
fn decimals_stay_as_they_are_written_beside_a_gap() {
    let yaml = "title: T\ntype: step\ncolumns: [Day, Price, Reduced]\nrows:\n  - [2023-01-01, 1.80, 1.00]\n  - [2024-07-01, 2.00, -]\n";
    let run = crate::charts::chart(yaml).build().succeeds();
    let page = run.page("briefs/x/");
    for cell in ["1.80", "1.00", "2.00"] {
        assert!(page.contains(&format!(">{cell}</td>")), "{cell}: {page}");
    }
}

#[test]
fn a_step_holds_until_the_day_from_which_nothing_is_known() {
    let yaml = "title: T\ntype: step\ncolumns: [Day, Price]\nrows:\n  - [2022-01-01, 1]\n  - [2023-01-01, -]\n  - [2024-01-01, 2]\n";
    let run = crate::charts::chart(yaml).build().succeeds();
    let page = run.page("briefs/x/");
    let lines: Vec<&str> =
        page.split("<path class=\"line s1\" d=\"").skip(1).map(|rest| &rest[..rest.find('"').unwrap()]).collect();
    // The narrow drawing, then the wide one: a line until the gap, and one behind it.
    assert_eq!(lines.len(), 4, "{lines:?}");
    assert!(lines.iter().all(|line| line.matches('L').count() == 1), "{lines:?}");
}
