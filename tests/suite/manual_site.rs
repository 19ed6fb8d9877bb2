//! The manual is a site of the program's own: `corroborate build --root docs`.

use std::collections::BTreeMap;

use crate::documents::{MANUAL, blocks, chapters, read};
use crate::html::{text, words};
use crate::site::{Run, Site, same};

/// The manual, built into a folder of its own as the strictest would.
fn built() -> Run {
    let site = Site::new().with_rules();
    let output = site.path("public").display().to_string();
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/docs");
    site.run(&["build", "--strict", "--root", root, "--output-dir", &output]).succeeds()
}

/// The menu of the manual, titles and addresses.
fn menu() -> Vec<(String, String)> {
    let config = read("docs/content/site.yaml");
    let items = config.lines().filter_map(|line| line.trim().strip_prefix("- {title: ")?.strip_suffix("/}"));
    items.filter_map(|item| item.split_once(", url: /")).map(|(title, slug)| (title.into(), slug.into())).collect()
}

#[test]
fn the_manual_builds_without_a_warning_and_has_a_page_for_each_chapter() {
    let run = built();
    assert_eq!(run.findings(), "");
    for chapter in chapters() {
        assert!(run.has(&format!("{chapter}/index.html")), "{chapter}");
    }
}

#[test]
fn the_menu_and_the_front_page_have_every_chapter_but_the_pages_of_rules_which_their_chapter_leads_to() {
    let run = built();
    let menu = menu();
    let mut of_menu: Vec<&str> = menu.iter().map(|(_, slug)| slug.as_str()).collect();
    of_menu.sort_unstable();
    let (of_rules, others): (Vec<String>, Vec<String>) =
        chapters().into_iter().partition(|chapter| chapter.starts_with("rules-"));
    assert_eq!(of_menu, others);
    let rules = run.page("rules/");
    for chapter in of_rules {
        assert!(rules.contains(&format!("href=\"../{chapter}/index.html#")), "nothing leads to {chapter}");
    }
    let config = read("docs/content/site.yaml");
    let said = config.split_once("  chapters:\n").unwrap().1.lines().filter_map(|line| line.trim().split_once(": "));
    let said: BTreeMap<&str, &str> = said.collect();
    let shown: Vec<String> = menu.iter().map(|(title, _)| format!("{title} {}", said[title.as_str()])).collect();
    let front = words(&run.page(""));
    same(front.split_once("Chapters ").unwrap().1, &shown.join(" "));
}

#[test]
fn a_chapter_leads_to_the_next() {
    let run = built();
    let menu = menu();
    for pair in menu.windows(2) {
        let next = format!("<a href=\"../{}/index.html\" rel=\"next\">{}</a>", pair[1].1, pair[1].0);
        assert!(run.page(&format!("{}/", pair[0].1)).contains(&next), "{next}");
    }
    assert!(!run.page(&format!("{}/", menu.last().unwrap().1)).contains("rel=\"next\""));
}

#[test]
fn every_example_is_shown_as_it_stands_in_its_chapter() {
    let run = built();
    for chapter in chapters() {
        let shown = text(&run.page(&format!("{chapter}/")));
        for block in blocks(&read(&format!("{MANUAL}/{chapter}.md"))) {
            assert!(shown.contains(&block.text), "{chapter}.md, line {}:\n{}", block.line, block.text);
        }
    }
}

#[test]
fn what_authors_write_is_shown_as_it_is_written() {
    let page = built().page("content/");
    for written in ["[words](claim:id)", "[](claim:id#value)", "[@key, p. 4]", "![what it shows](map.png \"caption\")"]
    {
        assert!(page.contains(&format!("<code>{written}")), "{written}");
    }
    assert!(page.contains("<code>/claims/&lt;id&gt;/</code>"));
}
