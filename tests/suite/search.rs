//! The index for searching: what is in it, in how many files, and what an edit touches.

use insta::assert_snapshot;

use crate::site::{Run, Site};

/// Two briefs, a claim, a source and an author.
fn site() -> Site {
    Site::good()
        .brief_with(
            "ports",
            "summary: Two ports.\ntopics: [trade]\nclaims:\n  - {id: grew, text: Traffic grew by 49%., evidence: [count]}\nsources:\n  - {id: count, title: \"A count </script>\", date: 2025-03, author: Moreau}\n",
            "[Traffic grew](claim:grew) in the old port.\n\n## Łódź\n\nIt has no port.\n",
        )
        .file("content/briefs/coal.md", "---\ntitle: 煤炭\nauthor: Ann Lee\ndate: 2026-02-01\n---\nO’Neill’s coal.\n")
}

/// Every file of the index with what it hands over.
fn index(run: &Run) -> String {
    let files = run.files().into_iter().filter(|file| file.starts_with("search/") && file.ends_with(".js"));
    files.map(|file| format!("{file}\n{}", run.file(&file))).collect()
}

fn written(run: &Run) -> &str {
    run.stderr.lines().find_map(|line| line.strip_prefix("  files: ")).unwrap()
}

#[test]
fn the_index_has_everything_that_can_be_found() {
    assert_snapshot!(index(&site().build().succeeds()), @r#"
    search/authors/0.js
    document.currentScript.take([["authors/ann-lee/index.html","Ann Lee","Author"]]);
    search/briefs/0.js
    document.currentScript.take([["briefs/ports/index.html","A brief","Policy brief","5 January 2026","Two ports."],["briefs/coal/index.html","煤炭","Policy brief","1 February 2026"]]);
    search/claims/0.js
    document.currentScript.take([["claims/grew/index.html","Traffic grew by 49%.","Fact","","","","","6"]]);
    search/ends/0.js
    document.currentScript.take("brief;coal;count;grew;lodz;moreau;oneill;port;ports;script;trade;traffic;");
    search/sources/0.js
    document.currentScript.take([["sources/count/index.html","A count </script>","Source","March 2025","Moreau"]]);
    search/standings.js
    document.currentScript.take(["","","","","","","A","",""]);
    search/start.js
    document.currentScript.take({"version":"08813f086f3d","words":1,"ends":1,"results":32,"kinds":[{"count":2,"years":[[2026,0]]},{"count":1,"years":[[2026,0]]},{"count":1,"years":[[2025,0]]},{"count":1,"years":[]}],"standings":[["open","Open forecast","◷","open",0],["overdue","Overdue forecast","◴","open",0],["resolved","Resolved forecast","◉","open",0],["disputed","Disputed","◆","disputed",0],["on-record","On record","●","held",0],["corroborated","Corroborated","◕","held",0],["single-origin","Single origin","◐","single",1],["argued","Argued","△","argued",0],["unsupported","Unsupported","○","bare",0]],"topics":[["trade","Trade"]]});
    search/topics.js
    document.currentScript.take([["A","A"]]);
    search/words/0.js
    document.currentScript.take("49,3A;a,0A,4A;ann,1AA,6A;brief,0A;by,3A;coal,2B;count,4A;grew,2A,3A;has,2A;in,2A;it,2A;lee,1AA,6A;lodz,1A;moreau,5A;no,2A;old,2A;oneill,2B;port,2A;ports,1A;script,4A;the,2A;trade,1A;traffic,2A,3A;two,1A;炭,0B;煤炭,0B;");
    "#);
}

#[test]
fn drafts_and_what_is_dated_in_the_future_are_not_in_the_index() {
    let front =
        |date: &str, more: &str| format!("---\ntitle: Zyzzyva\nauthor: Ann Lee\ndate: {date}\n{more}---\nZyzzyva.\n");
    let site = site()
        .file("content/briefs/draft.md", front("2026-01-05", "draft: true\n"))
        .file("content/briefs/future.md", front("2027-01-05", ""));
    assert!(!index(&site.build().succeeds()).contains("yzzyva"));
    assert!(index(&site.build_with(&["--drafts"]).succeeds()).contains("yzzyva"));
}

#[test]
fn an_unchanged_build_writes_nothing_of_it_and_a_new_brief_moves_no_number() {
    let site = site();
    let first = site.build().succeeds();
    let before = first.file("search/words/0.js");
    assert!(written(&site.build().succeeds()).starts_with("0 written"));
    let brief = "---\ntitle: Wind\nauthor: Ann Lee\ndate: 2026-03-01\n---\nWind.\n";
    let second = site.file("content/briefs/wind.md", brief).build().succeeds();
    let words = |text: &str| text.split(';').map(str::to_owned).collect::<Vec<_>>();
    let after = words(&second.file("search/words/0.js"));
    let changed: Vec<String> = words(&before).into_iter().filter(|word| !after.contains(word)).collect();
    assert_eq!(changed, ["ann,1AA,6A", "lee,1AA,6A"], "the author has written one more");
    assert_eq!(second.file("search/claims/0.js"), first.file("search/claims/0.js"));
}

#[test]
fn searching_can_be_switched_off() {
    let run = site().file("content/site.yaml", "title: A site\nsearch: false\n").build().succeeds();
    assert_eq!(run.files().into_iter().filter(|file| file.starts_with("search/")).count(), 0);
    assert!(!run.whole_page("").contains("search/"));
    let on = site().build().succeeds();
    assert!(on.whole_page("").contains(r#"<a href="search/index.html">Search</a>"#));
}

#[test]
fn a_site_without_briefs_can_be_searched() {
    let run = Site::good().build().succeeds();
    assert_eq!(run.file("search/words/0.js"), "document.currentScript.take(\"\");\n");
}
