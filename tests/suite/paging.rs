//! Lists that are longer than a page.

use std::fmt::Write as _;

use crate::html::text;
use crate::site::{Run, Site, same};

/// What a page lists: the first link of everything that begins so.
fn rows(run: &Run, page: &str, begins: &str) -> Vec<String> {
    let page = run.page(page);
    let rows = page.match_indices(begins).map(|(at, _)| between(&page[at..], "<a ", "</a>"));
    rows.map(|link| text(link).to_string()).collect()
}

fn between<'p>(page: &'p str, from: &str, to: &str) -> &'p str {
    let start = page.find(from).unwrap_or_else(|| panic!("no {from} in {page}"));
    &page[start..start + page[start..].find(to).unwrap()]
}

fn sources(count: usize) -> String {
    (1..=count).fold(String::new(), |mut text, number| {
        let year = if number <= 300 { 2020 } else { 2019 };
        _ = writeln!(text, "s{number:03}: {{type: report, title: Report {number:03}, date: {year}}}");
        text
    })
}

#[test]
fn five_hundred_sources_are_one_list_that_can_be_narrowed_down() {
    let run = Site::new()
        .file("content/site.yaml", "title: T\n")
        .file("content/sources/all.yaml", sources(500))
        .build()
        .succeeds();
    assert_eq!(rows(&run, "sources/", "<li class=\"row").len(), 500);
    let page = run.page("sources/");
    assert!(page.contains("class=\"filter wide\""));
    assert!(!page.contains("class=\"pages"));
    assert!(!run.files().iter().any(|file| file.contains("/page/")));
}

#[test]
fn more_sources_stand_on_several_pages_each_of_which_leads_to_the_others() {
    let run = Site::new()
        .file("content/site.yaml", "title: T\nbase_url: https://e.org/\n")
        .file("content/sources/all.yaml", sources(501))
        .build()
        .succeeds();
    let listed: Vec<String> = ["sources/", "sources/page/2/", "sources/page/3/"]
        .iter()
        .flat_map(|page| rows(&run, page, "<li class=\"row"))
        .collect();
    let all: Vec<String> = (1..=501).map(|number| format!("Report {number:03}")).collect();
    assert_eq!(listed, all);
    let second = run.file("sources/page/2/index.html");
    same(between(&second, "<title>", "</title>"), "<title>Sources, page 2 of 3 · T");
    assert!(second.contains("<h1>Sources, page 2 of 3</h1>"), "{second}");
    same(
        between(&second, "<nav class=\"pages", "</nav>"),
        "<nav class=\"pages wide\" aria-label=\"Pages of this list\">\n<ul>\n\
         <li><a href=\"../../../sources/\" rel=\"prev\">Previous</a></li>\n\
         <li><a href=\"../../../sources/\" aria-label=\"Page 1\">1</a></li>\n\
         <li><a href=\"../../../sources/page/2/\" aria-label=\"Page 2\" aria-current=\"page\">2</a></li>\n\
         <li><a href=\"../../../sources/page/3/\" aria-label=\"Page 3\">3</a></li>\n\
         <li><a href=\"../../../sources/page/3/\" rel=\"next\">Next</a></li>\n</ul>\n",
    );
    assert!(second.contains("<link rel=\"canonical\" href=\"https://e.org/sources/page/2/\">"), "{second}");
    // What narrows a list down would look through one page of it: the search looks through all.
    assert!(!second.contains("class=\"filter"));
    assert!(second.contains("<a href=\"../../../search/?kind=source\">Search all sources</a>"));
    assert!(run.file("sitemap.xml").contains("https://e.org/sources/page/3/"));
}

#[test]
fn a_heading_leads_to_the_page_where_its_group_begins() {
    let run = Site::new()
        .file("content/site.yaml", "title: T\nbase_url: https://e.org/\n")
        .file("content/sources/all.yaml", sources(501))
        .build()
        .succeeds();
    let jump = |page: &str| between(&run.page(page), "<ul class=\"key\">", "</ul>").replace("\n", "");
    same(
        &jump("sources/by-year/page/2/"),
        "<ul class=\"key\"><li><a href=\"../../../../sources/by-year/#year-2020\">2020 <span class=\"number-of\">300</span></a></li>\
         <li><a href=\"#year-2019\">2019 <span class=\"number-of\">201</span></a></li>",
    );
    same(
        &jump("sources/by-year/page/3/"),
        "<ul class=\"key\"><li><a href=\"../../../../sources/by-year/#year-2020\">2020 <span class=\"number-of\">300</span></a></li>\
         <li><a href=\"../../../../sources/by-year/page/2/#year-2019\">2019 <span class=\"number-of\">201</span></a></li>",
    );
    // On the second page the one group ends and the other begins.
    let second = run.page("sources/by-year/page/2/");
    assert!(second.contains("id=\"year-2020\"") && second.contains("id=\"year-2019\""));
    assert!(!run.page("sources/by-year/page/3/").contains("id=\"year-2020\""));
}

#[test]
fn the_briefs_and_the_claims_of_a_topic_stand_on_several_pages() {
    let mut site = Site::new()
        .file("content/site.yaml", "title: T\nbase_url: https://e.org/\n")
        .file("content/topics/t.md", "---\ntitle: Ports\n---\n[About it](topic:t).\n");
    for number in 1..=201 {
        let claims: String =
            (1..=3).map(|claim| format!("  - {{id: c{number}-{claim}, text: C {number} {claim}}}\n")).collect();
        let marks: String = (1..=3).map(|claim| format!("[C](claim:c{number}-{claim}) ")).collect();
        site = site.file(
            &format!("content/briefs/b{number:03}.md"),
            format!("---\ntitle: Brief {number:03}\nauthor: Ann Lee\ndate: 2026-01-02\ntopics: [t]\nclaims:\n{claims}---\n{marks}\n"),
        );
    }
    let run = site.build().succeeds();
    for list in ["briefs/", "topics/t/"] {
        let pages = [list.to_owned(), format!("{list}page/2/"), format!("{list}page/3/")];
        let listed: Vec<usize> =
            pages.iter().map(|page| rows(&run, page, "<article class=\"brief-item").len()).collect();
        assert_eq!(listed, [100, 100, 1], "{list}");
    }
    let (first, second) = (run.page("topics/t/"), run.page("topics/t/page/2/"));
    assert!(first.contains("About it") && first.contains("id=\"_claims\""));
    assert!(!second.contains("About it") && !second.contains("id=\"_claims\""));
    assert!(second.contains("<h1>Ports, page 2 of 3</h1>"));
    assert!(first.contains(
        "<p class=\"meta\"><a href=\"../../search/?kind=claim&amp;topic=t&standing=unsupported\">And 503 more.</a></p>"
    ), "{}", between(&first, "id=\"_claims\"", "</section>"));
    let claims: usize = ["claims/", "claims/page/2/", "claims/page/3/", "claims/page/4/"]
        .iter()
        .map(|page| rows(&run, page, "<li class=\"row").len())
        .sum();
    assert_eq!(claims, 603);
    assert!(run.page("claims/").contains("id=\"standing\""));
    assert!(!run.page("claims/page/2/").contains("id=\"standing\""));
}
