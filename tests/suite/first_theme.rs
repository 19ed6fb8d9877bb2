//! The manual is enough to make a theme: what it shows in full is built here, and what it says of it looked at.

use std::collections::{BTreeMap, BTreeSet};

use corroborate::render::theme::REQUIRED;

use crate::corrections::{corrected, laid};
use crate::documents::{blocks, read};
use crate::html::{tags, words};
use crate::manual::demonstration;
use crate::site::{Run, Site};

/// The files that a document shows, each behind a line or a sentence that ends with its name: "`theme.yaml`:".
fn files(document: &str) -> Vec<(String, String)> {
    let text = read(document);
    let named = blocks(&text).into_iter().filter_map(|block| {
        let path = block.before.strip_suffix("`:")?.rsplit_once('`')?.1.to_owned();
        Some((path, block.text))
    });
    named.collect()
}

/// The site with the theme that the manual shows in full.
fn with_ledger(site: Site) -> Site {
    let files = files("docs/content/pages/first-theme.md");
    let templates: BTreeSet<&str> = files.iter().filter_map(|(path, _)| path.strip_prefix("templates/")).collect();
    let lacking: Vec<&str> = REQUIRED.into_iter().filter(|name| !templates.contains(name)).collect();
    assert_eq!(lacking, Vec::<&str>::new(), "docs/content/pages/first-theme.md lacks templates");
    let site = files.into_iter().fold(site, |site, (path, text)| site.file(&format!("themes/ledger/{path}"), text));
    site.argument("--theme=ledger")
}

/// What was found, without notes on the content.
fn told(run: &Run) -> Vec<&str> {
    run.messages().into_iter().filter(|message| !message.starts_with("info[origin-unseen]")).collect()
}

/// Links of the pages that lead to no file, or to no element of the page.
fn dead_links(run: &Run) -> Vec<String> {
    let pages: BTreeMap<String, Vec<crate::html::Tag>> = run
        .files()
        .into_iter()
        .filter(|file| file.ends_with(".html"))
        .map(|file| (file.clone(), tags(&run.file(&file))))
        .collect();
    let ids = |file: &str| -> BTreeSet<&str> {
        pages.get(file).into_iter().flatten().filter_map(|tag| tag.value("id")).collect()
    };
    let mut dead = Vec::new();
    for (page, tags) in &pages {
        let base = url::Url::parse("http://site.invalid/").unwrap().join(page).unwrap();
        let names = ["href", "popovertarget", "aria-describedby"];
        let links = tags.iter().flat_map(|tag| names.iter().filter_map(|name| Some((*name, tag.value(name)?))));
        for (name, link) in links {
            let link = if name == "href" { link.to_owned() } else { format!("#{link}") };
            let target = base.join(&link).unwrap();
            if target.host_str() != Some("site.invalid") {
                continue;
            }
            let path = target.path().trim_start_matches('/');
            let file =
                if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() };
            let place = target.fragment().filter(|place| !place.is_empty());
            if !run.has(&file) || place.is_some_and(|place| !ids(&file).contains(place)) {
                dead.push(format!("{page}: {link}"));
            }
        }
    }
    dead
}

#[test]
fn the_theme_of_the_manual_builds_the_demonstration_without_a_finding() {
    let run = with_ledger(demonstration()).build_with(&["--strict"]).succeeds();
    assert_eq!(told(&run), Vec::<&str>::new());
    assert_eq!(dead_links(&run), Vec::<String>::new());
    for file in run.files().iter().filter(|file| file.ends_with(".html")) {
        let page = run.file(file);
        assert!(!page.contains("{{") && !page.contains("{%"), "{file} shows template code");
        if page.contains("http-equiv=\"refresh\"") {
            continue;
        }
        assert!(page.starts_with("<!doctype html>\n<html lang=\""), "{file}");
        assert!(!page.split_whitespace().collect::<String>().contains("<ul></ul>"), "{file} has a list of nothing");
        let tags = tags(&page);
        let count = |name: &str| tags.iter().filter(|tag| tag.name == name).count();
        assert_eq!((count("title"), count("h1"), count("main")), (1 + count("svg"), 1, 1), "{file}");
    }
}

#[test]
fn every_kind_of_page_shows_what_it_is_about() {
    let run = with_ledger(demonstration()).build().succeeds();
    for (page, shown) in [
        (
            "",
            &["Corroborate", "Look it up.", "After a ceasefire: does Moscow keep Pyongyang?", "on a single origin"][..],
        ),
        ("briefs/", &["2026", "One commentary holds that the partnership will not outlast the war."]),
        ("claims/", &["North Korea gained about 20 billion US dollars", "At least one piece of evidence disputes it."]),
        ("sources/", &["By year", "Guseinova"]),
        ("sources/by-year/", &["2025"]),
        ("forecasts/", &["Those of others", "highly unlikely (10–20%, PHIA)"]),
        ("evidence/", &["Excused findings"]),
        ("corrections/", &["Corrections"]),
        ("methods/scales/", &["ICD 203", "very unlikely"]),
        ("search/", &["This theme has no search."]),
        ("authors/editors/", &["The Corroborate editors", "What did North Korea earn?"]),
        ("topics/korea/", &["What did North Korea earn?"]),
        ("about/", &["About"]),
        ("404.html", &["Nothing stands at this address"]),
    ] {
        let page = words(&run.page(page));
        for text in shown {
            assert!(page.contains(text), "`{page}` lacks {text}");
        }
    }
}

#[test]
fn a_claim_leads_to_its_sources_and_back_and_shows_what_it_stands_on() {
    let run = with_ledger(demonstration()).build().succeeds();
    let claim = run.page("claims/gain-20-billion/");
    for text in [
        "<h1>North Korea gained about 20 billion US dollars",
        "</span> Disputed</span>. Two reports support it, on one origin;",
        "href=\"../../claims/index.html#standing-disputed\"",
        "<h3>Supports</h3>",
        "<h3>Disputes</h3>",
        "href=\"../../sources/tagtik-2025/index.html\"",
        "href=\"../../briefs/after-a-ceasefire/index.html#use-",
        "Published on <time datetime=\"",
    ] {
        assert!(claim.contains(text), "{text}: {claim}");
    }
    assert!(run.page("sources/tagtik-2025/").contains("href=\"../../claims/gain-20-billion/index.html\""));
    let brief = run.page("briefs/after-a-ceasefire/");
    for text in
        ["href=\"../../claims/gain-20-billion/index.html\"", "popovertarget=\"note-1\"", "id=\"ref-1\"", "<svg "]
    {
        assert!(brief.contains(text), "{text}: {brief}");
    }
    let quoted = run.files().into_iter().filter(|file| file.starts_with("claims/") && file.ends_with("index.html"));
    let quoted: Vec<String> = quoted.filter(|file| run.file(file).contains("Word for word in our copy")).collect();
    assert!(!quoted.is_empty());
    assert!(quoted.iter().all(|file| run.file(file).contains("<blockquote")), "{quoted:?}");
}

#[test]
fn the_theme_shows_what_other_sites_have() {
    let rich = with_ledger(laid(Site::new().with_rules(), "views", ""));
    // One brief of the site is in French, which the theme has no words for: that is told.
    let run = rich.build_with(&["--base-url", "https://site.invalid/"]).succeeds();
    let found = told(&run);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with("warning[missing-message]: `fr` lacks the messages `skip`"), "{found:?}");
    assert_eq!(dead_links(&run), Vec::<String>::new());
    assert_eq!(run.file("theme/options.css"), ":root {\n  --option-accent: #7a1f1f;\n}\n");
    assert!(run.whole_page("").contains("<a href=\"./\">Harbour Notes</a>"));
    assert!(run.whole_page("claims/ridership/embed/").contains("target=\"_top\""));
    assert!(words(&run.page("claims/ridership-old/")).contains("Superseded. The operator has mended its count."));
    assert!(run.page("briefs/the-ferry/").contains("hreflang=\"fr\""));

    let run = with_ledger(corrected()).build_with(&["--base-url", "https://site.invalid/"]).succeeds();
    assert_eq!((told(&run), dead_links(&run)), (Vec::new(), Vec::new()));
    let corrections = words(&run.page("corrections/"));
    assert!(corrections.contains("It was: Ridership of the harbour ferry doubled"), "{corrections}");
    assert!(run.page("claims/ridership-doubled/").contains("corrections/#ferry-1"));
    assert!(run.page("claims/no-night-ferry/").contains("<code>no-night-ferry</code>"));
}

/// A French site with an Arabic brief.
fn french() -> Site {
    let arabic = "language: ar\nclaims: [{id: ten, text: It costs ten.}]\n";
    let site = Site::good().file("content/site.yaml", "title: Un site\nlanguage: fr\n");
    with_ledger(site.brief("x", "Dix.\n").brief_with("y", arabic, "[Ten](claim:ten).\n"))
}

#[test]
fn words_that_a_language_lacks_are_told_as_the_manual_says() {
    let run = french().build().succeeds();
    let alone = told(&run);
    assert_eq!(alone.len(), 2, "{alone:?}");
    assert!(alone[0].starts_with("warning[missing-message]: `ar` lacks the messages `"), "{alone:?}");
    assert!(alone[1].starts_with("warning[missing-message]: `fr` lacks the messages `"), "{alone:?}");
    let page = run.whole_page("briefs/y/");
    assert!(
        page.contains("<html lang=\"ar\" dir=\"rtl\">") && page.contains("<header lang=\"fr\" dir=\"ltr\">"),
        "{page}"
    );
    assert!(page.contains(">Affirmations</a>") && page.contains("href=\"#_main\">Skip to the text</a>"), "{page}");

    let run = french().file("themes/ledger/messages/fr.ftl", "skip = Aller au texte\n").build().succeeds();
    let told = told(&run);
    assert_eq!(told.len(), 2, "{told:?}");
    assert!(told[0].starts_with("warning[missing-message]: `ar` lacks the messages `"), "{told:?}");
    assert!(told[1].starts_with("warning[missing-message]: `fr` lacks the messages `site_pages`, `about_the_site`"));
    assert!(run.whole_page("").contains("href=\"#_main\">Aller au texte</a>"));

    let named = french().file("themes/ledger/templates/404.html", "{{ words.skp }}").build().fails();
    assert!(named.messages().contains(&"error[unknown-message]: there is no message `skp`"), "{}", named.stderr);
}

#[test]
fn the_three_small_changes_of_the_manual_change_three_things() {
    let front = "key_messages: [It costs ten.]\n";
    let shown = files("docs/content/pages/themes.md");
    let paths: Vec<&str> = shown.iter().map(|(path, _)| path.as_str()).collect();
    let expected = [
        "themes/ours/theme.yaml",
        "themes/ours/messages/en.ftl",
        "content/site.yaml",
        "themes/ours/templates/404.html",
    ];
    assert_eq!(paths, expected);
    let site = shown.iter().fold(Site::good(), |site, (path, text)| site.file(path, text));
    let run = site.brief_with("x", front, "It costs ten.\n").build().succeeds();
    assert_eq!(run.findings(), "");
    let page = run.whole_page("briefs/x/");
    assert!(page.contains(">In short</h2>") && !page.contains("Key messages"), "{page}");
    assert_eq!(run.file("theme/options.css"), ":root {\n  --option-accent: #7a1f1f;\n}\n");
    let missing = words(&run.page("404.html"));
    assert!(missing.ends_with("Ask the harbour office.") && missing.starts_with("There is no page"), "{missing}");
}

/// The block of the chapter on themes that begins so.
fn shown(beginning: &str) -> String {
    let found =
        blocks(&read("docs/content/pages/themes.md")).into_iter().find(|block| block.text.starts_with(beginning));
    found.unwrap_or_else(|| panic!("docs/content/pages/themes.md has no block that begins with {beginning}")).text
}

#[test]
fn what_the_manual_shows_of_extending_a_theme_and_of_components_works() {
    let call = "{{ <claim_rows of={home.disputed} heading={words.claims} /> }}";
    let home = format!("{{% extends \"base.html\" %}}{{% block main %}}{call}{{% endblock main %}}");
    let claim = "claims: [{id: ten, text: It costs ten., evidence: [{source: s, stance: disputes}]}]\n";
    let front = format!("{claim}sources: [{{id: s, title: S}}]\n");
    let run = Site::good()
        .brief_with("x", &front, "[Ten](claim:ten).\n")
        .file("themes/mine/theme.yaml", "extends: folio\n")
        .file("themes/mine/templates/base.html", shown("{% extends \"folio/base.html\" %}"))
        .file("themes/mine/templates/parts/rows.html", shown("{% component claim_rows"))
        .file("themes/mine/templates/home.html", home)
        .build_with(&["--theme", "mine"])
        .succeeds();
    assert_eq!(run.findings(), "");
    assert_eq!(words(&run.page("")), "Claims It costs ten.");
    assert!(run.whole_page("").contains("<footer class=\"foot\"><p>A site</p></footer>"));
}

#[test]
fn the_theme_of_the_manual_has_the_frame_and_the_least_of_style_that_the_manual_asks_for() {
    let files: BTreeMap<String, String> = files("docs/content/pages/first-theme.md").into_iter().collect();
    let lines = |text: &str| text.lines().map(str::to_owned).collect::<BTreeSet<_>>();
    let style = lines(&files["static/ledger.css"]);
    assert!(lines(&shown(".diagram, .plot {")).is_subset(&style), "{style:?}");
    let frame = &files["templates/base.html"];
    for line in shown("<meta charset=\"utf-8\">").lines().take(2).chain(["{{ page.head }}"]) {
        assert!(frame.contains(line), "{line}");
    }
}
