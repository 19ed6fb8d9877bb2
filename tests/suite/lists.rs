//! The lists of sources and claims: their orders, and what they can be narrowed by.

use insta::assert_snapshot;

use crate::html::{Tag, tags, words};
use crate::site::{Run, Site};

/// What tries to leave an attribute, with an apostrophe that a title may have.
const TITLE: &str = r#"It's "><script>alert(1)</script>"#;

/// Sources of three years and none, of types and none, with two claims on one of them and one on another.
fn site() -> Site {
    let sources = format!(
        "sources:\n\
         - {{id: khmer, title: របាយការណ៍, type: report, date: 2025-03-01, language: km, tier: primary}}\n\
         - {{id: attack, title: '{}', type: '\"><script>alert(1)</script>', date: 2025, origin: khmer}}\n\
         - {{id: law, title: The law, type: legislation, date: 1919, tier: record}}\n\
         - {{id: bare, title: A page without more, origin: unstated}}\n",
        TITLE.replace('\'', "''")
    );
    let claims = "claims:\n\
         - {id: one, text: It is one., kind: fact, as_of: 2025-01-01, evidence: [khmer, law]}\n\
         - {id: two, text: It is two., kind: statistic, as_of: 2020, evidence: [khmer]}\n";
    Site::good()
        .brief_with(
            "x",
            &format!("topics: [Trade, Water]\n{claims}{sources}"),
            "[a](claim:one) [b](claim:two) [@attack; @bare]\n",
        )
        .brief_with("y", "claims: [{id: odd, text: It is odd., kind: judgement}]\n", "[c](claim:odd)\n")
}

fn built(site: &Site) -> Run {
    let run = site.build();
    let told: Vec<&str> = run.messages().into_iter().filter(|told| !told.contains("[unknown-type]")).collect();
    assert_eq!(told, Vec::<&str>::new());
    run
}

/// The text of a page, without what is around it.
fn main_of(run: &Run, address: &str) -> String {
    let page = run.page(address);
    let (_, rest) = page.split_once("</search>").unwrap();
    words(rest.split("</main>").next().unwrap_or_default())
}

#[test]
fn sources_are_listed_by_name_and_in_three_orders() {
    let run = built(&site());
    assert_snapshot!(main_of(&run, "sources/"), @r#"A page without more Bears on no claim directly Has it from: not stated It's "><script>alert(1)</script> 2025. Bears on no claim directly Has it from: របាយការណ៍, 2025 The law 1919. Record 1 claim: supports 1 Has it from: its own របាយការណ៍ 1 March 2025. 2 claims: supports 2 Has it from: its own"#);
    assert_snapshot!(main_of(&run, "sources/by-year/"), @r#"2025 2 1919 1 Undated 1 2025 2 It's "><script>alert(1)</script> 2025. Bears on no claim directly Has it from: របាយការណ៍, 2025 របាយការណ៍ 1 March 2025. 2 claims: supports 2 Has it from: its own 1919 1 The law 1919. Record 1 claim: supports 1 Has it from: its own Undated 1 A page without more Bears on no claim directly Has it from: not stated"#);
    assert_snapshot!(main_of(&run, "sources/by-type/"), @r#"Legal text 1 Report 1 Script alert 1 script 1 Type not stated 1 Legal text 1 The law 1919. Record 1 claim: supports 1 Has it from: its own Report 1 របាយការណ៍ 1 March 2025. 2 claims: supports 2 Has it from: its own Script alert 1 script 1 It's "><script>alert(1)</script> 2025. Bears on no claim directly Has it from: របាយការណ៍, 2025 Type not stated 1 A page without more Bears on no claim directly Has it from: not stated"#);
    assert_snapshot!(main_of(&run, "sources/by-use/"), @r#"Two to four claims 1 One claim 1 No claim directly 2 Two to four claims 1 របាយការណ៍ 1 March 2025. 2 claims: supports 2 Has it from: its own One claim 1 The law 1919. Record 1 claim: supports 1 Has it from: its own No claim directly 2 A page without more Bears on no claim directly Has it from: not stated It's "><script>alert(1)</script> 2025. Bears on no claim directly Has it from: របាយការណ៍, 2025"#);
}

/// The links of the first element whose tag begins so: address, and whether it is the page at hand.
fn orders(run: &Run, address: &str) -> Vec<(String, bool)> {
    let page = run.page(address);
    let nav = page.split_once("<nav class=\"orders").map(|(_, rest)| rest.split_once("</nav>").unwrap().0);
    let links = tags(nav.unwrap_or_default()).into_iter().filter(|tag| tag.name == "a");
    links.map(|link| (link.value("href").unwrap().to_owned(), link.value("aria-current") == Some("page"))).collect()
}

#[test]
fn every_order_leads_to_the_others_and_knows_itself() {
    let run = built(&site());
    let files = ["sources/", "sources/by-year/", "sources/by-type/", "sources/by-use/"];
    for (at, address) in files.into_iter().enumerate() {
        let root = "../".repeat(address.matches('/').count());
        let expected = files.iter().map(|file| (format!("{root}{file}index.html"), *file == address));
        assert_eq!(orders(&run, address), expected.collect::<Vec<_>>());
        let menu = tags(&run.whole_page(address))
            .into_iter()
            .find(|tag| tag.name == "a" && tag.value("href") == Some(&format!("{root}sources/index.html")));
        assert_eq!(menu.unwrap().value("aria-current"), Some(if at == 0 { "page" } else { "true" }), "{address}");
    }
}

#[test]
fn orders_are_in_the_sitemap_and_are_their_own_canonical_pages() {
    let site = site().file("content/site.yaml", "title: T\nbase_url: https://example.org/\n");
    let run = built(&site);
    let sitemap = run.file("sitemap.xml");
    for order in ["year", "type", "use"] {
        let address = format!("https://example.org/sources/by-{order}/");
        assert!(sitemap.contains(&format!("<loc>{address}</loc>")), "{sitemap}");
        let page = run.whole_page(&format!("sources/by-{order}/"));
        assert!(page.contains(&format!("<link rel=\"canonical\" href=\"{address}\">")), "{page}");
    }
}

#[test]
fn one_source_or_none_is_offered_no_order_and_no_form() {
    let one = "sources: [{id: a, title: A}]\n";
    for site in [Site::good(), Site::good().brief_with("x", one, "[@a]\n")] {
        let run = built(&site);
        let page = run.page("sources/");
        assert!(!page.contains("orders") && !page.contains("<search") && !page.contains("<script"), "{page}");
        assert!(!run.files().iter().any(|file| file.contains("/by-")), "{:?}", run.files());
        assert!(!run.page("claims/").contains("<search"));
    }
}

#[test]
fn a_source_cannot_have_the_name_of_an_order() {
    let sources = "sources: [{id: by-year, title: A}, {id: b, title: B}]\n";
    let run = Site::good().brief_with("x", sources, "[@by-year; @b]\n").build().fails();
    assert_snapshot!(run.findings(), @"
    error[duplicate-address]: two things would stand at `/sources/by-year/index.html`
     --> content/briefs/x.md:5:11
      |
    5 | sources: [{id: by-year, title: A}, {id: b, title: B}]
      |           ^^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: they are the list of sources by year and source `by-year`; rename one
    ");
}

fn rows(page: &str) -> Vec<String> {
    let data = |tag: &Tag| {
        let data = tag.attributes.iter().filter(|(name, _)| name.starts_with("data-"));
        data.map(|(name, value)| format!("{}={value}", &name["data-".len()..])).collect::<Vec<_>>().join("; ")
    };
    tags(page)
        .iter()
        .filter(|tag| {
            tag.value("class").is_some_and(|class| class.starts_with("row ")) || tag.value("class") == Some("row")
        })
        .map(data)
        .collect()
}

#[test]
fn rows_have_what_they_can_be_filtered_by() {
    let run = built(&site());
    let sources = run.page("sources/");
    assert_eq!(
        rows(&sources),
        [
            "type=-; origin=unstated; tier=-; lang=-",
            "type=script-alert-1-script; origin=relays; tier=-; lang=-; year=2025",
            "type=legislation; origin=self; tier=record; lang=-; year=1919",
            "type=report; origin=self; tier=primary; lang=km; year=2025"
        ]
    );
    assert_eq!(
        rows(&run.page("claims/")),
        [
            "kind=fact; standing=on-record; topic=trade water; year=2025",
            "kind=statistic; standing=single-origin; topic=trade water; year=2020",
            "kind=judgement; standing=unsupported; topic=-"
        ]
    );
    assert_eq!(rows(&run.page("briefs/x/")).concat(), "", "a list without a form has none of it");
}

/// Each field of the form with its choices.
fn fields(page: &str) -> Vec<String> {
    let (_, form) = page.split_once("<search").unwrap();
    let mut fields: Vec<String> = Vec::new();
    for tag in tags(form.split_once("</search>").unwrap().0) {
        match (tag.name.as_str(), fields.last_mut()) {
            ("input" | "select", _) => fields.push(tag.value("name").unwrap().to_owned()),
            ("option", Some(field)) => *field += &format!(" {}", tag.value("value").unwrap_or("…")),
            _ => {}
        }
    }
    fields
}

#[test]
fn the_form_asks_for_what_differs_and_is_hidden_until_its_script_has_come() {
    let run = built(&site());
    assert_eq!(
        fields(&run.page("sources/")),
        [
            "q",
            "type  legislation report script-alert-1-script -",
            "origin  self relays unstated",
            "tier  record primary -",
            "lang  km -",
            "from  … …",
            "to  … …"
        ]
    );
    assert_eq!(
        fields(&run.page("claims/")),
        [
            "q",
            "standing  on-record single-origin unsupported",
            "kind  fact statistic judgement",
            "topic  trade water -",
            "from  … …",
            "to  … …"
        ]
    );
    for address in ["sources/", "sources/by-use/", "claims/"] {
        let form = tags(&run.page(address)).into_iter().find(|tag| tag.name == "search").unwrap();
        assert_eq!(form.value("hidden"), Some(""), "{address}");
    }
    let alike = "sources: [{id: a, title: A, type: web, date: 2025}, {id: b, title: B, type: web, date: 2025-02}]\n";
    let run = built(&Site::good().brief_with("x", alike, "[@a; @b]\n"));
    assert_eq!(fields(&run.page("sources/")), ["q"]);
}

#[test]
fn the_script_is_loaded_where_there_is_a_form_alone_and_by_one_theme_alone() {
    let run = built(&site());
    let with: Vec<String> = run
        .files()
        .into_iter()
        .filter(|file| file.ends_with(".html") && run.file(file).contains("filter.js"))
        .collect();
    assert_eq!(
        with,
        [
            "claims/index.html",
            "sources/by-type/index.html",
            "sources/by-use/index.html",
            "sources/by-year/index.html",
            "sources/index.html"
        ]
    );
    let plain = built(&site().file("content/site.yaml", "title: T\ntheme: plain\n"));
    let page = plain.page("sources/by-year/");
    assert!(!page.contains("<search") && !page.contains("filter.js"), "{page}");
    assert!(words(&page).contains("2025 2") && words(&page).contains("Undated 1"), "{page}");
}
