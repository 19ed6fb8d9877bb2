//! Citations and references in the styles of CSL.

use insta::assert_snapshot;

use super::html::{tags, text};
use super::site::{Run, Site};

/// One source of each sort, with everything that is printed of it.
const SOURCES: &str = r#"
article: {type: article, title: A study of tariffs, author: ["Okafor, Ada Ngozi", "Lindqvist, Per"], date: 2021-03-04, parent: {type: periodical, title: Journal of Trade, volume: 12, issue: 3}, page-range: 101-119, serial-number: {doi: 10.1000/jt.2021.101, issn: 1234-5678}}
newspaper: {type: article, title: Grain deal holds, author: {name: Reuters}, date: 2022-08-01, parent: {type: newspaper, title: The Daily Ledger}, url: "https://ledger.example/grain", accessed: 2026-11-01}
book: {type: book, title: Ports and power, author: "van der Berg, Jan", date: 2019, publisher: {name: Harbour Press, location: Rotterdam}, edition: 2, serial-number: {isbn: 978-3-16-148410-0}}
chapter: {type: chapter, title: Straits, author: "Silva, Maria", date: 2018, page-range: 44-61, parent: {type: book, title: The closed sea, publisher: Coast University Press}, editor: ["Kim, Jisoo", "O’Neill, Tom"]}
report: {type: report, title: Energy outlook, author: {name: Energy Agency}, date: 2023-06, serial-number: EA/2023/7, organization: Energy Agency, url: "https://agency.example/outlook"}
law: {type: legislation, title: Port Act, date: 2010, serial-number: "12", location: Oslo}
resolution: {type: legislation, title: Resolution 99, author: {name: Assembly of Ports}, date: 2017-12-22, serial-number: S/RES/99}
case: {type: case, title: Harbour v State, date: 2001, organization: Supreme Court}
web: {type: web, title: How we count ships, author: {name: Statistics Office}, date: 2024-02, url: "https://stat.example/ships", accessed: 2026-11-02}
house: {type: web, title: Ships are late, publisher: Harbour News, date: 2024-02-29, url: "https://news.example/late", accessed: 2026-11-02}
dataset: {type: dataset, title: Ship calls, author: {name: Statistics Office}, date: 2024, publisher: Open Data, serial-number: {doi: 10.1000/ds.7}, version: 3}
treaty: {type: treaty, title: Treaty on Straits, date: 1982-12-10}
thesis: {type: thesis, title: On docks, author: "Nguyễn, Văn Anh", date: 2015, genre: PhD thesis, organization: Lakeside University}
hearing: {type: hearing, title: Hearing on ports, date: 2020-01-15, publisher: The Senate}
post: {type: post, title: A thread on ports, author: "Doe, Jo", date: 2023-05-05, parent: {type: web, title: Chatter}, url: "https://chatter.example/1"}
video: {type: video, title: Cranes, author: "Doe, Jo", date: 2022, url: "https://video.example/cranes"}
code: {type: repository, title: shipcount, author: "Doe, Jo", date: 2022, version: 1.2, url: "https://code.example/shipcount"}
speech: {type: speech, title: To the harbour workers, author: "Berg, Åse", date: 1999-05-01, location: Bergen}
described: {type: misc, note: Statement to the press, author: {name: Harbour master}, date: 2018-12}
"#;

pub(crate) fn library(keys: &[&str]) -> String {
    let lines =
        SOURCES.lines().filter(|line| keys.is_empty() || keys.iter().any(|key| line.starts_with(&format!("{key}:"))));
    lines.fold(String::new(), |all, line| all + line + "\n")
}

pub(crate) fn site(style: &str) -> Site {
    Site::new().file("content/site.yaml", format!("title: A site\ncitation: {{style: {style}}}\n"))
}

/// A brief that cites every source of the library, in its order.
fn all() -> String {
    let keys = SOURCES.lines().filter_map(|line| line.split_once(':')).map(|(key, _)| format!("[@{key}]"));
    keys.collect::<Vec<_>>().join(" and ") + "\n"
}

/// The references of a brief, each on a line, as HTML without the ways back.
pub(crate) fn references(run: &Run, address: &str) -> String {
    let page = run.page(address);
    let list = page.split("class=\"references").nth(1).expect("references");
    let mut lines = String::new();
    for item in list.split("<li id=\"ref-").skip(1) {
        let from = item.find("<p>").expect("a paragraph") + 3;
        let end = item.find(" <span class=\"back\">").or(item.find("</p>")).expect("an end");
        lines.push_str(&item[from..end]);
        lines.push('\n');
    }
    lines
}

/// The citations of a page as they are read.
pub(crate) fn cited(run: &Run, address: &str) -> Vec<String> {
    let page = run.page(address);
    let mut found = Vec::new();
    for part in page.split("class=\"cite").skip(1) {
        let end = part.find("</sup>").into_iter().chain(part.find("</span>")).min().expect("an end");
        found.push(text(&format!("<i class=\"{}", &part[..end])).trim().to_owned());
    }
    found
}

/// The notes of a page as they are read.
fn notes(run: &Run, address: &str) -> Vec<String> {
    let page = run.page(address);
    let list = page.split("id=\"_notes\"").nth(1).expect("notes");
    let list = &list[..list.find("</section>").expect("an end")];
    let items = list.split("<li id=\"").skip(1).map(|item| {
        let item = &item[item.find("<p>").expect("a note") + 3..];
        let end = item.find(" <a href=\"#cite-").expect("a way back");
        text(&item[..end]).trim().to_owned()
    });
    items.collect()
}

/// Every link within a page leads to something, and no id is there twice.
fn links_within_hold(page: &str) {
    let mut ids: Vec<String> = tags(page).iter().filter_map(|tag| tag.value("id").map(str::to_owned)).collect();
    for tag in tags(page) {
        if let Some(target) = tag.value("href").and_then(|href| href.strip_prefix('#')) {
            assert!(ids.iter().any(|id| id == target), "nothing has the id `{target}`");
        }
    }
    ids.sort_unstable();
    let distinct = ids.len();
    ids.dedup();
    assert_eq!(ids.len(), distinct, "an id is there twice");
}

#[test]
fn every_sort_of_source_is_printed_in_three_styles() {
    for style in ["american-medical-association", "apa", "chicago-notes"] {
        let run = site(style).file("content/sources/all.yaml", library(&[])).brief("x", &all()).build().succeeds();
        assert_snapshot!(format!("references_{}", style.replace('-', "_")), references(&run, "briefs/x/"));
        links_within_hold(&run.whole_page("briefs/x/"));
    }
}

#[test]
fn a_locator_is_written_in_the_way_of_the_style() {
    let body = "One [@book, p. 4]. Two [@book, pp. 4-6; see @report, sec. 2]. Three [@resolution, para. 8]. \
                Four [@report, summary]. Five [@book, 33]. Six [@report, tbl. 2, last row].\n";
    let read = |style: &str| {
        let run = site(style).file("content/sources/all.yaml", library(&[])).brief("x", body).build().succeeds();
        cited(&run, "briefs/x/").join("\n")
    };
    assert_snapshot!(read("american-medical-association"), @r#"
1(p4)
1(pp4–6), see 2(sec2)
3(para8)
2(summary)
1(p33)
2(tbl2, last row)
"#);
    assert_snapshot!(read("apa"), @r#"
(van der Berg, 2019, p. 4)
(see Energy Agency, 2023, Section 2; van der Berg, 2019, pp. 4–6)
(Assembly of Ports, 2017, para. 8)
(Energy Agency, 2023, summary)
(van der Berg, 2019, p. 33)
(Energy Agency, 2023, Table 2, last row)
"#);
    assert_snapshot!(read("ieee"), @r#"
[1, p. 4]
[1, pp. 4–6], see [2, Sec. 2]
[3, Para. 8]
[2, summary]
[1, p. 33]
[2, Tbl. 2, last row]
"#);
}

#[test]
fn brackets_letters_and_further_places_stay_in_a_locator() {
    let body = "[@book, art. 3(2)] [@book, p. 3ff.] [@book, ch. 3, p. 2] [@book, pp. iv–x] [@book, pp. 3-5, fig. 2] \
                [@book, p. 4 (this & all)] [@book, annex (c)] [@book, paras 8 and 10] [@book, p. 4.] [@book, p.7]\n";
    let run = |style: &str| site(style).file("content/sources/all.yaml", library(&[])).brief("x", body).build();
    assert_snapshot!(cited(&run("apa").succeeds(), "briefs/x/").join("\n"), @"
    (van der Berg, 2019, Article 3(2))
    (van der Berg, 2019, p. 3ff.)
    (van der Berg, 2019, Chapter 3, p. 2)
    (van der Berg, 2019, pp. iv–x)
    (van der Berg, 2019, pp. 3–5, fig. 2)
    (van der Berg, 2019, p. 4 (this & all))
    (van der Berg, 2019, annex (c))
    (van der Berg, 2019, paras. 8 and 10)
    (van der Berg, 2019, p. 4)
    (van der Berg, 2019, p. 7)
    ");
    assert_snapshot!(notes(&run("chicago-notes").succeeds(), "briefs/x/")[..5].join("\n"), @"
    Jan van der Berg, Ports and Power, 2nd ed. (Harbour Press, 2019), art. 3(2).
    van der Berg, Ports and Power, 3ff.
    van der Berg, Ports and Power, chap. 3, p. 2.
    van der Berg, Ports and Power, iv–x.
    van der Berg, Ports and Power, 3–5, fig. 2.
    ");
}

#[test]
fn a_full_stop_stands_once_and_within_quotation_marks_where_the_language_has_it_so() {
    let sources = "a: {type: web, title: Ships in 2021., author: {name: Office}, date: 2024, url: \"https://e.org/a\"}\n\
                   b: {type: web, title: Charlie, date: 2024, url: \"https://e.org/b\"}\n\
                   d: {type: article, title: Stop!, author: {name: Quay}, date: 2024, parent: {type: periodical, title: J}}\n\
                   c: {type: web, title: Who sails?, author: {name: Port}, date: 2024, url: \"https://e.org/c\"}\n";
    let read = |style: &str| {
        let site = site(style).file("content/sources/all.yaml", sources).brief("x", "[@a] [@b] [@c] [@d]\n");
        text(&references(&site.build().succeeds(), "briefs/x/"))
    };
    assert_snapshot!(read("chicago-author-date"), @"
    “Charlie.” 2024. https://e.org/b.
    Office. 2024. “Ships in 2021.” https://e.org/a.
    Port. 2024. “Who Sails?” https://e.org/c.
    Quay. 2024. “Stop!” J.
    ");
    assert_snapshot!(read("turabian-author-date"), @"
    “Charlie.” 2024. https://e.org/b.
    Office. 2024. “Ships in 2021.” https://e.org/a.
    Port. 2024. “Who Sails?” https://e.org/c.
    Quay. 2024. “Stop!” J, 2024.
    ");
    assert_snapshot!(read("chicago-notes"), @"
    “Charlie.” 2024. https://e.org/b.
    Office. “Ships in 2021.” 2024. https://e.org/a.
    Port. “Who Sails?” 2024. https://e.org/c.
    Quay. “Stop!” J, 2024.
    ");
}

#[test]
fn a_title_may_end_in_a_quotation_of_its_own() {
    let sources = "a: {type: article, title: What they call “growth”, author: {name: Office}, date: 2024}\n\
                   b: {type: web, title: “Charlie”, date: 2024, url: \"https://e.org/b\"}\n";
    for style in ["chicago-author-date", "chicago-notes", "apa", "vancouver", "modern-language-association"] {
        let site = site(style).file("content/sources/all.yaml", sources).brief("x", "[@a] [@b]\n");
        let read = text(&references(&site.build().succeeds(), "briefs/x/"));
        assert!(read.to_lowercase().contains("growth") && read.contains("Charlie"), "{style}: {read}");
    }
}

#[test]
fn a_name_that_the_sentence_has_is_left_out_of_the_citation() {
    let body = "Berg says so [-@book, p. 4], and so does the agency [-@report].\n";
    let read = |style: &str| {
        let run = site(style).file("content/sources/all.yaml", library(&[])).brief("x", body).build().succeeds();
        cited(&run, "briefs/x/").join("\n")
    };
    assert_snapshot!(read("apa"), @r#"
(2019, p. 4)
(2023)
"#);
    assert_snapshot!(read("american-medical-association"), @r#"
1(p4)
2
"#);
}

#[test]
fn numbers_in_a_row_become_a_range_and_each_is_led_back_to() {
    let body = "Many [@article; @book; @report; @web]. Again [@book].\n";
    let run = site("american-medical-association")
        .file("content/sources/all.yaml", library(&[]))
        .brief("x", body)
        .build()
        .succeeds();
    assert_eq!(cited(&run, "briefs/x/"), ["1–4", "2"]);
    let page = run.whole_page("briefs/x/");
    links_within_hold(&page);
    assert!(page.contains("href=\"#cite-2-1\"") && page.contains("href=\"#cite-2-2\""), "{page}");
}

#[test]
fn a_style_of_notes_puts_citations_into_notes_and_shortens_them() {
    let body = "One [@book, p. 4]. Two [@book, p. 4]. Three [@book, p. 9]. Four [@report]. Five [see @book, p. 1; @article].\n";
    let run = site("chicago-notes").file("content/sources/all.yaml", library(&[])).brief("x", body).build().succeeds();
    assert_eq!(cited(&run, "briefs/x/"), ["1", "2", "3", "4", "5"]);
    assert_snapshot!(notes(&run, "briefs/x/").join("\n"), @r#"
Jan van der Berg, Ports and Power, 2nd ed. (Harbour Press, 2019), 4.
van der Berg, Ports and Power, 4.
van der Berg, Ports and Power, 9.
Energy Agency, Energy Outlook, EA/2023/7 (2023), https://agency.example/outlook.
See van der Berg, Ports and Power, 1; Ada Ngozi Okafor and Per Lindqvist, “A Study of Tariffs,” Journal of Trade 12, no. 3 (2021): 101–19, https://doi.org/10.1000/jt.2021.101.
"#);
    links_within_hold(&run.whole_page("briefs/x/"));
}

#[test]
fn footnotes_and_citations_are_notes_in_one_row() {
    let body = "One [@book]. Two[^a]. Three [@report]. Four[^b] and[^a].\n\n\
                [^a]: A remark [see @article, p. 7].\n[^b]: Another.\n";
    let run = site("chicago-notes").file("content/sources/all.yaml", library(&[])).brief("x", body).build().succeeds();
    let page = run.page("briefs/x/");
    links_within_hold(&run.whole_page("briefs/x/"));
    let from = page.find("<div class=\"text\">").expect("a text");
    assert_snapshot!(&page[from..from + page[from..].find("</div>").expect("an end")], @r##"
<div class="text">
<p>One.<sup class="cite"><a href="#cn-1" id="cite-1" role="doc-noteref" aria-label="Note 1">1</a></sup> Two<sup class="footnote-ref"><a id="fnref-1" href="#fn-1" role="doc-noteref" aria-label="Footnote 2">2</a></sup>. Three.<sup class="cite"><a href="#cn-3" id="cite-3" role="doc-noteref" aria-label="Note 3">3</a></sup> Four<sup class="footnote-ref"><a id="fnref-2" href="#fn-2" role="doc-noteref" aria-label="Footnote 4">4</a></sup> and<sup class="footnote-ref"><a id="fnref-1-2" href="#fn-1" role="doc-noteref" aria-label="Footnote 2">2</a></sup>.</p>
"##);
    let list = page.split("id=\"_notes\"").nth(1).expect("notes");
    assert_snapshot!(&list[..list.find("</section>").expect("an end")], @r##"
>Notes</h2>
<ol>
<li id="cn-1" value="1"><p><a href="#ref-1">Jan van der Berg, <i>Ports and Power</i>, 2nd ed. (Harbour Press, 2019)</a>. <a href="#cite-1" class="footnote-back" role="doc-backlink" aria-label="Back to note 1 in the text">↩︎</a></p></li>
<li id="fn-1" value="2"><p>A remark <span class="cite words">see <span id="cite-3-1">Ada Ngozi Okafor and Per Lindqvist, “A Study of Tariffs,” <i>Journal of Trade</i> 12, no. 3 (2021): 7, <a href="https://doi.org/10.1000/jt.2021.101" rel="external">https://doi.org/10.1000/jt.2021.101</a></span></span>. <a href="#fnref-1" class="footnote-back" role="doc-backlink" aria-label="Back to reference 2">↩︎</a> <a href="#fnref-1-2" class="footnote-back" role="doc-backlink" aria-label="Back to reference 2-2">↩︎<sup>2</sup></a></p></li>
<li id="cn-3" value="3"><p>Energy Agency, <i>Energy Outlook</i>, EA/2023/7 (2023), <a href="https://agency.example/outlook" rel="external">https://agency.example/outlook</a>. <a href="#cite-3" class="footnote-back" role="doc-backlink" aria-label="Back to note 3 in the text">↩︎</a></p></li>
<li id="fn-2" value="4"><p>Another. <a href="#fnref-2" class="footnote-back" role="doc-backlink" aria-label="Back to reference 4">↩︎</a></p></li>
</ol>
"##);
}

#[test]
fn a_source_that_is_cited_again_at_once_is_ibid_where_the_style_says_so() {
    let style = "<style xmlns=\"http://purl.org/net/xbiblio/csl\" class=\"note\" version=\"1.0\">\n\
         <info><title>Notes</title><id>notes</id><updated>2020-01-01T00:00:00+00:00</updated></info>\n\
         <citation><layout suffix=\".\" delimiter=\"; \"><choose>\n\
         <if position=\"ibid-with-locator\"><group delimiter=\", \"><text term=\"ibid\" text-case=\"capitalize-first\"/><text variable=\"locator\"/></group></if>\n\
         <else-if position=\"ibid\"><text term=\"ibid\" text-case=\"capitalize-first\"/></else-if>\n\
         <else-if position=\"subsequent\"><group delimiter=\" \"><names variable=\"author\"><name form=\"short\"/></names><text variable=\"first-reference-note-number\" prefix=\"(n \" suffix=\")\"/></group></else-if>\n\
         <else><group delimiter=\", \"><names variable=\"author\"/><text variable=\"title\" font-style=\"italic\"/><text variable=\"locator\"/></group></else>\n\
         </choose></layout></citation></style>";
    let run = site("notes.csl")
        .file("content/notes.csl", style)
        .file("content/sources/all.yaml", library(&[]))
        .brief("x", "One [@book, p. 4]. Two [@book, p. 4]. Three [@book, p. 9]. Four [@report]. Five [@book].\n")
        .brief("y", "One [@book; @report]. Two [@report]. Three [@report]. Four [@book; @report]. Five [@book].\n")
        .build()
        .succeeds();
    assert_snapshot!(notes(&run, "briefs/x/").join("\n"), @r#"
Jan van der Berg, Ports and power, 4.
Ibid.
Ibid., 9.
Energy Agency, Energy outlook.
van der Berg (n 1).
"#);
    // Only behind a note on that work alone.
    assert_snapshot!(notes(&run, "briefs/y/").join("\n"), @"
    Jan van der Berg, Ports and power; Energy Agency, Energy outlook.
    Energy Agency (n 1).
    Ibid.
    van der Berg (n 1); Energy Agency (n 1).
    van der Berg (n 1).
    ");
    // The style has no list of its own; what a first note says is the reference.
    assert_snapshot!(references(&run, "briefs/x/"), @r#"
Jan van der Berg, <a href="../../sources/book/index.html"><i>Ports and power</i></a>.
Energy Agency, <a href="../../sources/report/index.html"><i>Energy outlook</i></a>. <a class="host" href="https://agency.example/outlook" rel="external">agency.example</a>.
"#);
}

#[test]
fn references_are_in_the_language_of_the_page() {
    let sources = library(&["book", "web", "chapter"]);
    let body = "[@book, p. 4] [@web] [@chapter]\n";
    let read = |language: &str, style: &str| {
        let run = site(style)
            .file("content/sources/all.yaml", &sources)
            .brief_with("x", &format!("language: {language}\n"), body)
            .build()
            .succeeds();
        format!("{}\n{}", cited(&run, "briefs/x/").join("\n"), references(&run, "briefs/x/"))
    };
    assert_snapshot!(read("fr", "apa"), @r#"
(van der Berg, 2019, p. 4)
(Statistics Office, 2024)
(Silva, 2018)
Silva, M. (2018). <a href="../../sources/chapter/index.html">Straits</a>. In J. Kim &amp; T. O’Neill (éds.), <i>The closed sea</i> (p. 44‑61). Coast University Press.
Statistics Office. (2024, février). <a href="../../sources/web/index.html"><i>How we count ships</i></a>. <a href="https://stat.example/ships" rel="external" data-originalurl="https://stat.example/ships" data-versiondate="2026-11-02">https://stat.example/ships</a>
van der Berg, J. (2019). <a href="../../sources/book/index.html"><i>Ports and power</i></a> (2ᵉ éd.). Harbour Press.
"#);
    assert_snapshot!(read("es", "apa"), @r#"
(van der Berg, 2019, p. 4)
(Statistics Office, 2024)
(Silva, 2018)
Silva, M. (2018). <a href="../../sources/chapter/index.html">Straits</a>. En J. Kim &amp; T. O’Neill (eds.), <i>The closed sea</i> (pp. 44-61). Coast University Press.
Statistics Office. (2024, febrero). <a href="../../sources/web/index.html"><i>How we count ships</i></a>. <a href="https://stat.example/ships" rel="external" data-originalurl="https://stat.example/ships" data-versiondate="2026-11-02">https://stat.example/ships</a>
van der Berg, J. (2019). <a href="../../sources/book/index.html"><i>Ports and power</i></a> (2.ª ed.). Harbour Press.
"#);
    assert_snapshot!(read("tlh", "apa"), @r#"
(van der Berg, 2019, p. 4)
(Statistics Office, 2024)
(Silva, 2018)
Silva, M. (2018). <a href="../../sources/chapter/index.html">Straits</a>. In J. Kim &amp; T. O’Neill (Eds.), <i>The closed sea</i> (pp. 44–61). Coast University Press.
Statistics Office. (2024, February). <a href="../../sources/web/index.html"><i>How we count ships</i></a>. <a href="https://stat.example/ships" rel="external" data-originalurl="https://stat.example/ships" data-versiondate="2026-11-02">https://stat.example/ships</a>
van der Berg, J. (2019). <a href="../../sources/book/index.html"><i>Ports and power</i></a> (2nd ed.). Harbour Press.
"#);
}

#[test]
fn the_configuration_can_name_the_language_of_all_references() {
    let run = Site::new()
        .file("content/site.yaml", "title: A site\ncitation: {style: apa, locale: de}\n")
        .file("content/sources/all.yaml", library(&["web"]))
        .brief_with("x", "language: fr\n", "[@web]\n")
        .build()
        .succeeds();
    assert_snapshot!(references(&run, "briefs/x/"), @r#"Statistics Office. (2024, Februar). <a href="../../sources/web/index.html"><i>How we count ships</i></a>. <a href="https://stat.example/ships" rel="external" data-originalurl="https://stat.example/ships" data-versiondate="2026-11-02">https://stat.example/ships</a>"#);
}

#[test]
fn names_and_titles_of_every_sort_are_printed_as_they_are() {
    let sources = "one: {type: book, title: A, author: Plato, date: 2001}\n\
                   five: {type: book, title: B, author: {name: United Nations High Commissioner for Refugees}, date: 2002}\n\
                   china: {type: book, title: 论港口, author: '王, 小明', date: 2003, language: zh}\n\
                   arabic: {type: book, title: عن الموانئ, author: 'الخوري, سليم', date: 2004, language: ar}\n\
                   khmer: {type: book, title: អំពីកំពង់ផែ, author: 'សុខ, វិបុល', date: 2005, language: km}\n\
                   none: {type: web, title: No author and no date, url: 'https://a.example/'}\n\
                   untitled: {type: report, note: Minutes of a meeting, date: 2006}\n\
                   bare: {title: Nothing else}\n";
    let body = "[@one] [@five] [@china] [@arabic] [@khmer] [@none] [@untitled] [@bare]\n";
    for style in ["american-medical-association", "apa", "chicago-notes"] {
        let run = site(style).file("content/sources/all.yaml", sources).brief("x", body).build().succeeds();
        assert_snapshot!(format!("odd_{}", style.replace('-', "_")), references(&run, "briefs/x/"));
    }
}

#[test]
fn nothing_in_a_source_becomes_markup() {
    let evil = r#"<script>alert(1)</script> \"'><img src=x onerror=alert(1)>"#;
    let fields = [
        "title",
        "author",
        "editor",
        "publisher",
        "organization",
        "location",
        "volume",
        "issue",
        "page-range",
        "genre",
        "edition",
    ];
    let fields: String = fields.iter().map(|field| format!("  {field}: \"{evil}\"\n")).collect();
    let sources = format!(
        "a:\n  type: article\n{fields}  parent: {{type: periodical, title: \"{evil}\", volume: \"{evil}\"}}\n  serial-number: {{doi: \"10.1002/(SICI)1097<1::AID>3.0.CO;2-#?%\", isbn: \"{evil}\"}}\n"
    );
    for style in ["american-medical-association", "apa", "chicago-notes", "nature", "mla"] {
        let run = site(style)
            .file("content/sources/all.yaml", &sources)
            .brief("x", "Text [see <b>@a, p. <i>4].\n\nMore [@a, p. <script>4</script>].\n")
            .build()
            .succeeds();
        for address in ["briefs/x/", "sources/a/"] {
            // The block of data in the head is no script, and files of the theme may be; whatever else begins one is.
            let mut page = run.whole_page(address).replacen("<script type=\"application/ld+json\">", "", 1);
            for file in ["cards.js", "cite.js"] {
                page = page.replacen(&format!("<script src=\"../../theme/{file}\" defer></script>"), "", 1);
            }
            assert!(!page.contains("<script") && !page.contains("<img"), "{style}: {page}");
            assert!(
                tags(&page).iter().all(|tag| tag.value("onerror").is_none() && tag.value("style").is_none()),
                "{page}"
            );
        }
    }
}

#[test]
fn a_doi_with_odd_characters_is_linked_to_its_own_address() {
    let sources = "a: {type: article, title: T, date: 2001, parent: {type: periodical, title: J}, serial-number: {doi: '10.1002/(SICI)1097-0258(19980815)17:15<1661::AID-SIM968>3.0.CO;2-2#x?y%'}}\n";
    let run = site("apa").file("content/sources/all.yaml", sources).brief("x", "[@a]\n").build().succeeds();
    assert_snapshot!(references(&run, "briefs/x/"), @r#"<a href="../../sources/a/index.html">T</a>. (2001). <i>J</i>. <a href="https://doi.org/10.1002/(SICI)1097-0258(19980815)17:15%3C1661::AID-SIM968%3E3.0.CO;2-2%23x%3Fy%25" rel="external">https://doi.org/10.1002/(SICI)1097-0258(19980815)17:15&lt;1661::AID-SIM968&gt;3.0.CO;2-2#x?y%</a>"#);
}

#[test]
fn the_pages_of_a_source_and_a_claim_have_its_reference() {
    let run = site("apa")
        .file("content/sources/all.yaml", library(&["book"]))
        .brief_with("x", "claims:\n  - {id: c, text: It is so., evidence: [book]}\n", "[So](claim:c) it is.\n")
        .build()
        .succeeds();
    assert!(text(&run.page("sources/book/")).contains("van der Berg, J. (2019)"), "{}", run.page("sources/book/"));
    assert!(text(&run.page("claims/c/")).contains("van der Berg, J. (2019)"), "{}", run.page("claims/c/"));
}

#[test]
fn a_source_can_be_named_in_the_sentence() {
    let body = "@article argue so; @report [p. 4] agrees, as does me@example.org and @nobody.\n";
    let read = |style: &str| {
        let run = site(style).file("content/sources/all.yaml", library(&[])).brief("x", body).build().succeeds();
        let page = run.page("briefs/x/");
        links_within_hold(&run.whole_page("briefs/x/"));
        let from = page.find("<div class=\"text\">").expect("a text");
        text(&page[from..from + page[from..].find("</p>").expect("a paragraph")]).trim().to_owned()
    };
    assert_snapshot!(read("apa"), @"Okafor & Lindqvist (2021) argue so; Energy Agency (2023, p. 4) agrees, as does me@example.org and @nobody.");
    assert_snapshot!(read("american-medical-association"), @"Okafor and Lindqvist1 argue so; Energy Agency2(p4) agrees, as does me@example.org and @nobody.");
    assert_snapshot!(read("ieee"), @"Okafor and Lindqvist [1] argue so; Energy Agency [2, p. 4] agrees, as does me@example.org and @nobody.");
    assert_snapshot!(read("chicago-notes"), @"Okafor and Lindqvist1 argue so; Energy Agency2 agrees, as does me@example.org and @nobody.");
    assert_snapshot!(read("mla"), @"Okafor and Lindqvist argue so; Energy Agency (4) agrees, as does me@example.org and @nobody.");
}

#[test]
fn a_name_that_is_nearly_a_source_is_reported() {
    let run = site("apa")
        .file("content/sources/all.yaml", library(&["article"]))
        .brief("x", "@articel argue so, and \\@articel does not. [@article]\n")
        .build()
        .succeeds();
    assert_snapshot!(run.findings(), @r#"
warning[unknown-mention]: `@articel` is taken for text: there is no source `articel`
 --> content/briefs/x.md:6:2
  |
6 | @articel argue so, and \@articel does not. [@article]
  |  ^^^^^^^
  |
  = help: did you mean `@article`?
  = help: write `\@articel` where no source is meant
"#);
}

#[test]
fn a_number_stands_at_the_word_before_it_where_a_line_of_the_file_begins_with_the_citation() {
    let run = site("american-medical-association").file("content/sources/a.yaml", library(&["book"]));
    let run = run.brief("x", "It was so at war\n[@book]. It is so\n[@book], and on.\n").build();
    let page = text(&run.page("briefs/x/"));
    assert!(page.contains("It was so at war.1 It is so,1 and on."), "{page}");
}
