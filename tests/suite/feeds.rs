//! What is new, as feeds and a calendar, and the addresses of all pages: whole files of a small site, and hostile texts.

use quick_xml::Reader;
use quick_xml::events::Event;

use crate::site::{Run, Site};

/// A site with something in every feed.
fn harbour() -> Site {
    Site::new()
        .file(
            "content/site.yaml",
            "title: Harbour Notes\nbase_url: https://example.org/notes/\ndescription: Notes on a harbour.\npublisher:\n  \
             name: The harbour office\n",
        )
        .file("content/topics/ferries.md", "---\ntitle: Ferries & boats\nsummary: What goes by water.\n---\n")
        .file("content/pages/about.md", "---\ntitle: About\nsummary: Who we are.\ndate: 2026-01-02\n---\nText.\n")
        .file(
            "content/briefs/ferry.md",
            "---\ntitle: Who takes the ferry?\nauthor: Ann Lee\ndate: 2026-01-05\nupdated: 2026-02-01\nsummary: More \
             people than before.\ntopics: [ferries]\nexpires: 2027-06\nkey_messages:\n  - \
             \"[Ridership grew](claim:grew) by [](claim:grew#value), see [the other](brief:port).\"\nclaims:\n  - id: \
             grew\n    text: Ridership grew by half.\n    as_of: 2025\n    review_by: 2027-03-01\n    measure: {value: 50, unit: \"%\"}\n  - \
             id: grows\n    text: Ridership will grow again by 2028.\n    kind: forecast\n    likelihood: {p: 0.7}\n    \
             forecast: {event: It has grown., horizon: 2028}\ncorrections:\n  - date: 2026-03-02\n    text: It grew by \
             half, not by double.\n    claims: [grew]\n---\nText.\n",
        )
        .file(
            "content/briefs/port.md",
            "---\ntitle: What is the port for?\nauthor: [Ann Lee]\ndate: 2026-02\nlanguage: km\nsummary: កំពង់ផែ\naliases: [harbour]\n---\nText.\n",
        )
}

/// Every file that is XML, read by a parser that refuses what is not well formed: the texts in it, in order.
fn texts_of(xml: &str) -> Vec<String> {
    let mut reader = Reader::from_str(xml);
    reader.config_mut().check_end_names = true;
    let mut texts = vec![String::new()];
    loop {
        match reader.read_event().unwrap() {
            Event::Text(text) => texts.last_mut().unwrap().push_str(&text),
            Event::GeneralRef(name) => {
                let name = format!("&{};", &*name);
                texts.last_mut().unwrap().push_str(&quick_xml::escape::unescape(&name).unwrap());
            }
            Event::Start(_) | Event::End(_) | Event::Empty(_) => texts.push(String::new()),
            Event::Eof => break,
            _ => {}
        }
    }
    texts.retain(|text| !text.trim().is_empty());
    texts
}

fn xml_files(run: &Run) -> Vec<String> {
    let ends = [".xml", ".atom", ".graphml"];
    run.files().into_iter().filter(|file| ends.iter().any(|end| file.ends_with(end))).collect()
}

#[test]
fn each_form_of_feed_says_the_same() {
    let run = harbour().build().succeeds();
    insta::assert_snapshot!("feed_atom", run.file("feed.xml"));
    insta::assert_snapshot!("feed_rss", run.file("rss.xml"));
    insta::assert_snapshot!("feed_json", run.file("feed.json"));
    insta::assert_snapshot!("feed_claims", run.file("claims.atom"));
    insta::assert_snapshot!("feed_topic", run.file("topics/ferries/feed.xml"));
    assert!(run.file("authors/ann-lee/feed.xml").contains("<title>What is the port for?</title>"));
}

#[test]
fn pages_name_the_feeds() {
    let run = harbour().build().succeeds();
    let home = run.whole_page("");
    for link in [
        "<link rel=\"alternate\" type=\"application/atom+xml\" title=\"Harbour Notes\" href=\"feed.xml\">",
        "<link rel=\"alternate\" type=\"application/rss+xml\" title=\"Harbour Notes (RSS)\" href=\"rss.xml\">",
        "<link rel=\"alternate\" type=\"application/feed+json\" title=\"Harbour Notes (JSON Feed)\" href=\"feed.json\">",
        "<a href=\"feed.xml\">Feed</a>",
    ] {
        assert!(home.contains(link), "{link}\n{home}");
    }
    for (page, feeds) in [
        ("topics/ferries/", ["topics/ferries/feed.xml", "topics/ferries/rss.xml", "topics/ferries/feed.json"]),
        ("authors/ann-lee/", ["authors/ann-lee/feed.xml", "authors/ann-lee/rss.xml", "authors/ann-lee/feed.json"]),
        ("claims/", ["claims.atom", "claims.rss", "claims.feed.json"]),
        ("corrections/", ["corrections.atom", "corrections.rss", "corrections.feed.json"]),
    ] {
        let text = run.whole_page(page);
        assert_eq!(text.matches("rel=\"alternate\"").count(), 6, "{text}");
        for feed in feeds {
            assert!(text.contains(&format!("{}{feed}\">", "../".repeat(page.matches('/').count()))), "{feed}\n{text}");
            assert!(run.file(feed).contains(&format!("https://example.org/notes/{feed}")), "{feed}");
        }
    }
    assert!(run.whole_page("topics/ferries/").contains("href=\"../../topics/ferries/feed.xml\">These briefs"));
    // Without an address there is nobody to subscribe.
    let run = Site::good().brief("x", "Text.").build().succeeds();
    assert!(
        run.files().iter().all(|file| !file.ends_with(".atom") && !file.ends_with(".ics") && !file.contains("feed"))
    );
    assert!(!run.whole_page("").contains("alternate"));
}

#[test]
fn a_feed_holds_no_more_than_its_limit() {
    let mut site =
        Site::new().file("content/site.yaml", "title: T\nbase_url: https://example.org/\nfeed: {limit: 3}\n");
    for day in 1..=5 {
        let front = format!("claims:\n  - {{id: c-{day}, text: It is day {day}.}}\n");
        site = site.file(
            &format!("content/briefs/b{day}.md"),
            format!(
                "---\ntitle: Day {day}\nauthor: A\ndate: 2026-01-0{day}\n{front}corrections:\n  - {{date: 2026-02-0{day}, text: \
                 Mended.}}\n---\nText.\n"
            ),
        );
    }
    let run = site.build().succeeds();
    for (feed, ids) in [
        ("feed.xml", ["briefs/b5/", "briefs/b4/", "briefs/b3/"]),
        ("claims.atom", ["claims/c-5/", "claims/c-4/", "claims/c-3/"]),
        ("corrections.atom", ["corrections/#b5-1", "corrections/#b4-1", "corrections/#b3-1"]),
    ] {
        let texts = texts_of(&run.file(feed));
        let of_entries: Vec<&String> = texts
            .iter()
            .filter(|text| text.starts_with("https://example.org/") && !text.contains("authors"))
            .skip(1)
            .collect();
        let expected: Vec<String> = ids.iter().map(|id| format!("https://example.org/{id}")).collect();
        assert_eq!(of_entries, expected.iter().collect::<Vec<_>>(), "{feed}");
    }
}

#[test]
fn the_calendar_and_the_sitemap_do_not_depend_on_the_day() {
    let site = harbour();
    let run = site.build().succeeds();
    insta::assert_snapshot!("reviews", run.file("reviews.ics").replace('\r', ""));
    assert!(run.file("reviews.ics").lines().count() == run.file("reviews.ics").matches("\r\n").count());
    insta::assert_snapshot!("sitemap", run.file("sitemap.xml"));
    insta::assert_snapshot!("llms", run.file("llms.txt"));
    assert_eq!(run.file("robots.txt"), "User-agent: *\nAllow: /\n\nSitemap: https://example.org/notes/sitemap.xml\n");
    let files = ["feed.xml", "rss.xml", "feed.json", "claims.atom", "reviews.ics", "sitemap.xml", "llms.txt"];
    let before: Vec<String> = files.iter().map(|file| run.file(file)).collect();
    let later = site.run(&["build", "--date", "2027-05-05"]).succeeds();
    assert_eq!(files.iter().map(|file| later.file(file)).collect::<Vec<_>>(), before);
}

#[test]
fn an_earlier_address_leads_on_and_is_not_in_the_sitemap() {
    let run = harbour().build().succeeds();
    let old = run.file("harbour/index.html");
    for part in [
        "<link rel=\"canonical\" href=\"https://example.org/notes/briefs/port/\">",
        "<meta name=\"robots\" content=\"noindex\">",
        "<meta http-equiv=\"refresh\" content=\"0; url=../briefs/port/\">",
    ] {
        assert!(old.contains(part), "{old}");
    }
    assert!(!run.file("sitemap.xml").contains("/harbour/"));
}

#[test]
fn what_the_author_has_put_there_stands() {
    let site = harbour()
        .file("content/static/robots.txt", "User-agent: *\nDisallow: /\n")
        .file("content/static/llms.txt", "Mine\n");
    let run = site.build().succeeds();
    assert_eq!(run.file("robots.txt"), "User-agent: *\nDisallow: /\n");
    assert_eq!(run.file("llms.txt"), "Mine\n");
}

/// Markup of every format, both directions of writing, a script that builds its letters of several, and a letter that
/// XML cannot hold. Control characters are refused before.
const HOSTILE: &str = "]]>&amp;\\\"'<script>alert(1)</script> ;,: =1+1 ខ្មែរ العربية\\u202e \\uFFFF end";

#[test]
fn texts_are_escaped_for_the_format_that_they_go_into() {
    let written = format!("\"{HOSTILE}\"");
    let site = Site::new()
        .file(
            "content/site.yaml",
            format!("title: {written}\ndescription: {written}\nbase_url: \"https://example.org/a'b&c/\"\npublisher: {{name: {written}}}\n"),
        )
        .file("content/topics/t.md", format!("---\ntitle: {written}\nsummary: {written}\n---\n"))
        .file("content/authors/a.md", format!("---\nname: {written}\n---\n"))
        .file(
            "content/briefs/b.md",
            format!(
                "---\ntitle: {written}\nauthor: a\ndate: 2026-01-05\nexpires: 2027-01-01\nsummary: {written}\ntopics: [t]\nkey_messages:\n  \
                 - {written}\nclaims:\n  - id: c\n    text: {written}\n    review_by: 2027-01-01\n    evidence:\n      - {{source: s, quote: {written}, note: {written}, locator: {written}}}\nsources:\n  - id: s\n    title: {written}\n    publisher: {written}\n    url: \"https://example.org/?a=<b>&c='\\\"]]>\"\ncorrections:\n  - {{date: 2026-02-01, text: {written}, claims: [c]}}\n---\nText.\n"
            ),
        );
    let run = site.build().succeeds();
    let kept = "]]>&amp;\"'<script>alert(1)</script> ;,: =1+1 ខ្មែរ العربية\u{202e}";
    let files = xml_files(&run);
    assert!(files.len() >= 7, "{files:?}");
    for file in files {
        let text = run.file(&file);
        let texts = texts_of(&text);
        let letters: String = texts.concat();
        assert!(!letters.contains('\u{ffff}'), "{file}: {text}");
        assert!(file == "sitemap.xml" || texts.iter().any(|text| text.contains(kept)), "{file}: {text}");
        assert!(!text.contains("<script"), "{file}: {text}");
    }
    let json: serde_json::Value = serde_json::from_str(&run.file("feed.json")).unwrap();
    assert!(json["items"][0]["title"].as_str().unwrap().contains(kept));
    assert!(!json["items"][0]["content_html"].as_str().unwrap().contains("<script"));
    let calendar = run.file("reviews.ics");
    assert!(calendar.split("\r\n").all(|line| line.len() <= 75 && !line.contains('\n')), "{calendar}");
    assert!(calendar.replace("\r\n ", "").contains("\\;\\,: =1+1 ខ្មែរ"), "{calendar}");
}
