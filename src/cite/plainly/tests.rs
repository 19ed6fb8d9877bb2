//! References in five styles, whole.

use super::*;
use crate::model::{Date, Person};

fn person(name: &str, given: &str) -> Person {
    Person { name: name.into(), given: Some(given.into()) }
}

fn lines(item: &Item) -> String {
    in_five_styles(item).map(|Plain { style, html, .. }| format!("{style}: {html}")).join("\n")
}

#[test]
fn a_brief_is_a_work_of_its_own() {
    let brief = Item::new("ferry", "report")
        .with("title", Some("Who takes the ferry?"))
        .with("genre", Some("Policy brief"))
        .with_people("author", &[person("Moreau", "Ada Marie"), person("van der Berg", "Jan")])
        .with_date("issued", Date::parse("2026-09-05").ok())
        .with("publisher", Some("The Harbour Office"))
        .with("version", Some("2"))
        .with("URL", Some("https://example.org/briefs/ferry/"));
    insta::assert_snapshot!(lines(&brief), @r##"
    APA: Moreau, A. M., &amp; van der Berg, J. (2026, September 5). <em>Who takes the ferry?</em> (Version 2) [Policy brief]. The Harbour Office. <a href="https://example.org/briefs/ferry/">https://example.org/briefs/ferry/</a>
    MLA: Moreau, Ada Marie, and Jan van der Berg. <em>Who takes the ferry?</em> Policy brief. Version 2, The Harbour Office, 5 Sept. 2026, <a href="https://example.org/briefs/ferry/">https://example.org/briefs/ferry/</a>.
    Chicago: Moreau, Ada Marie, and Jan van der Berg. <em>Who takes the ferry?</em> Policy brief. Version 2. The Harbour Office, September 5, 2026. <a href="https://example.org/briefs/ferry/">https://example.org/briefs/ferry/</a>.
    Harvard: Moreau, A. M. and van der Berg, J. (2026) <em>Who takes the ferry?</em> Policy brief. The Harbour Office. Available at: <a href="https://example.org/briefs/ferry/">https://example.org/briefs/ferry/</a><span data-read=" (Accessed: {day} {month} {year})"></span>.
    Vancouver: Moreau AM, van der Berg J. Who takes the ferry? [Policy brief] [Internet]. The Harbour Office; 2026 Sep<span data-read=" [cited {year} {mon} {day}]"></span>. Available from: <a href="https://example.org/briefs/ferry/">https://example.org/briefs/ferry/</a>
    "##);
}

#[test]
fn a_claim_is_a_page_of_the_site() {
    let claim = Item::new("grew", "webpage")
        .with("title", Some("Ridership <b>grew</b>"))
        .with_people("author", &[Person { name: "The editors".into(), given: None }])
        .with_date("issued", Date::parse("2026-05").ok())
        .with("container-title", Some("Harbour Notes"))
        .with("publisher", Some("The Harbour Office"))
        .with("URL", Some("https://example.org/claims/grew/"));
    insta::assert_snapshot!(lines(&claim), @r##"
    APA: The editors. (2026, May). Ridership &lt;b&gt;grew&lt;/b&gt;. <em>Harbour Notes</em>. <a href="https://example.org/claims/grew/">https://example.org/claims/grew/</a>
    MLA: The editors. “Ridership &lt;b&gt;grew&lt;/b&gt;.” <em>Harbour Notes</em>, May 2026, <a href="https://example.org/claims/grew/">https://example.org/claims/grew/</a>.
    Chicago: The editors. “Ridership &lt;b&gt;grew&lt;/b&gt;.” <em>Harbour Notes</em>, May 2026. <a href="https://example.org/claims/grew/">https://example.org/claims/grew/</a>.
    Harvard: The editors (2026) <em>Ridership &lt;b&gt;grew&lt;/b&gt;</em>, Harbour Notes. Available at: <a href="https://example.org/claims/grew/">https://example.org/claims/grew/</a><span data-read=" (Accessed: {day} {month} {year})"></span>.
    Vancouver: The editors. Harbour Notes [Internet]. The Harbour Office; 2026<span data-read=" [cited {year} {mon} {day}]"></span>. Ridership &lt;b&gt;grew&lt;/b&gt;. Available from: <a href="https://example.org/claims/grew/">https://example.org/claims/grew/</a>
    "##);
}

#[test]
fn an_article_has_volume_issue_and_pages() {
    let article = Item::new("a", "article-journal")
        .with("title", Some("On ports"))
        .with_people("author", &[person("Kim", "Min-jun"), person("Lee", "Ann"), person("Park", "Bo")])
        .with_date("issued", Date::parse("2019").ok())
        .with("container-title", Some("Journal of Ports"))
        .with("volume", Some("4"))
        .with("issue", Some("2"))
        .with("page", Some("1-20"))
        .with("DOI", Some("10.1000/a<b>"));
    insta::assert_snapshot!(lines(&article), @r##"
    APA: Kim, M.-j., Lee, A., &amp; Park, B. (2019). On ports. <em>Journal of Ports</em>, 4(2), 1-20. <a href="https://doi.org/10.1000/a%3Cb%3E">https://doi.org/10.1000/a%3Cb%3E</a>
    MLA: Kim, Min-jun, Ann Lee, and Bo Park. “On ports.” <em>Journal of Ports</em>, vol. 4, no. 2, 2019, pp. 1-20, <a href="https://doi.org/10.1000/a%3Cb%3E">https://doi.org/10.1000/a%3Cb%3E</a>.
    Chicago: Kim, Min-jun, Ann Lee, and Bo Park. “On ports.” <em>Journal of Ports</em> 4, no. 2 (2019): 1-20. <a href="https://doi.org/10.1000/a%3Cb%3E">https://doi.org/10.1000/a%3Cb%3E</a>.
    Harvard: Kim, M.-j., Lee, A. and Park, B. (2019) ‘On ports’, <em>Journal of Ports</em>, 4(2), pp. 1-20. Available at: <a href="https://doi.org/10.1000/a%3Cb%3E">https://doi.org/10.1000/a%3Cb%3E</a><span data-read=" (Accessed: {day} {month} {year})"></span>.
    Vancouver: Kim MJ, Lee A, Park B. On ports. Journal of Ports [Internet]. 2019<span data-read=" [cited {year} {mon} {day}]"></span>;4(2):1-20. Available from: <a href="https://doi.org/10.1000/a%3Cb%3E">https://doi.org/10.1000/a%3Cb%3E</a>
    "##);
}

#[test]
fn a_chapter_is_in_a_book_of_a_house() {
    let chapter = Item::new("a", "chapter")
        .with("title", Some("Why ports?"))
        .with_people("author", &[person("Kim", "Min-jun")])
        .with_date("issued", Date::parse("2019").ok())
        .with("container-title", Some("The book of ports"))
        .with("publisher", Some("Harbour Press"))
        .with("page", Some("1-20"));
    insta::assert_snapshot!(lines(&chapter), @r##"
    APA: Kim, M.-j. (2019). Why ports? In <em>The book of ports</em> (pp. 1-20). Harbour Press.
    MLA: Kim, Min-jun. “Why ports?” <em>The book of ports</em>, Harbour Press, 2019, pp. 1-20.
    Chicago: Kim, Min-jun. “Why ports?” In <em>The book of ports</em>, 1-20. Harbour Press, 2019.
    Harvard: Kim, M.-j. (2019) ‘Why ports?’, in <em>The book of ports</em>. Harbour Press, pp. 1-20.
    Vancouver: Kim MJ. Why ports? In: The book of ports. Harbour Press; 2019. p. 1-20.
"##);
}

#[test]
fn a_report_has_a_number_of_a_series() {
    let report = Item::new("a", "report")
        .with("title", Some("Fares"))
        .with_date("issued", Date::parse("2019-05-02").ok())
        .with("collection-title", Some("Notes"))
        .with("number", Some("7"))
        .with("publisher", Some("Harbour Office & Co"));
    insta::assert_snapshot!(lines(&report), @r##"
    APA: Harbour Office &amp; Co. (2019, May 2). <em>Fares</em> (Notes No. 7).
    MLA: Harbour Office &amp; Co. <em>Fares</em>. Notes 7, 2 May 2019.
    Chicago: Harbour Office &amp; Co. <em>Fares</em>. Notes 7. May 2, 2019.
    Harvard: Harbour Office &amp; Co (2019) <em>Fares</em>. Notes 7.
    Vancouver: Harbour Office &amp; Co. Fares. 2019 May. Report 7.
"##);
}

#[test]
fn words_have_neither_marks_nor_escapes() {
    let item = Item::new("a", "report")
        .with("title", Some("R&D <in> ports"))
        .with("publisher", Some("Harbour Office"))
        .with("URL", Some("https://example.org/?a=1&b=2"));
    assert_eq!(in_words(&item), "Harbour Office. (n.d.). R&D <in> ports. https://example.org/?a=1&b=2");
}

#[test]
fn what_is_not_known_leaves_no_hole() {
    insta::assert_snapshot!(lines(&Item::new("a", "document").with("title", Some("A note"))), @r##"
    APA: (n.d.). <em>A note</em>.
    MLA: <em>A note</em>.
    Chicago: <em>A note</em>. n.d.
    Harvard: (no date) <em>A note</em>.
    Vancouver: A note. [date unknown].
    "##);
}
