//! What has happened on a topic, and what is to come.

use crate::html::text;
use crate::site::{Site, same};

const CLAIMS: &str = r"  - {id: open, text: It will rain, kind: forecast, forecast: {event: e, horizon: 2027-03, resolution: {source: s, criteria: r}}}
  - {id: settled, text: It rained, kind: forecast, forecast: {event: e, horizon: 2026-01-31, outcome: no, resolved_on: 2026-02-01, resolution: {source: s, criteria: r}}}
";

fn with(corrections: &str, claims: &str, body: &str) -> Site {
    Site::new()
        .file("content/site.yaml", "title: T\nrules: {claim-unsourced: allow}\n")
        .file("content/topics/rain.md", "---\ntitle: Rain\n---\n")
        .file("content/sources/s.yaml", "s: {type: web, title: S, url: 'https://e.org/'}\n")
        .file(
            "content/briefs/x.md",
            format!("---\ntitle: Weather\nauthor: A\ndate: 2026-01-05\ntopics: [rain]\n{corrections}claims:\n{claims}---\n{body}\n"),
        )
}

#[test]
fn a_topic_tells_what_has_happened_and_what_is_to_come_the_latest_first() {
    let corrections = "corrections:\n  - {date: 2026-01-20, type: clarification, text: It says where.}\n";
    let run = with(corrections, CLAIMS, "[A](claim:open) [B](claim:settled) [@s]").build().succeeds();
    let page = run.page("topics/rain/");
    let from = page.find("<ol class=\"timeline\">").unwrap();
    let timeline = &page[from..from + page[from..].find("</ol>").unwrap()];
    let told: Vec<String> = timeline
        .split("<li")
        .skip(1)
        .map(|event| {
            let ahead = if event.starts_with(" class=\"ahead\"") { "to come: " } else { "" };
            format!(
                "{ahead}{}",
                text(event.split_once('>').unwrap().1).split_whitespace().collect::<Vec<_>>().join(" ")
            )
        })
        .collect();
    same(
        &told.join("\n"),
        "to come: March 2027 To be settled: It will rain\n\
         1 February 2026 Forecast settled (It did not happen): It rained\n\
         20 January 2026 Clarification to Weather It says where.\n\
         5 January 2026 Published: Weather",
    );
    assert!(timeline.contains("href=\"../../corrections/index.html#x-1\""), "{timeline}");
}

#[test]
fn a_topic_whose_briefs_were_published_and_nothing_else_has_no_timeline() {
    let run = with("", "  - {id: c, text: C}\n", "[C](claim:c)").build().succeeds();
    assert!(!run.page("topics/rain/").contains("timeline"));
}
