//! What a citation joins, and what it must not lose by that: works without a date, prefixes, editors who stand in for
//! authors, capitals.

use insta::assert_snapshot;

use crate::citations::{cited, references, site};
use crate::html::text;
use crate::site::Site;

const WORKS: &str = "b: {type: book, title: Another, author: \"Zed, Eve\", date: 2020}\n\
                     c: {type: book, title: Third, author: \"Zed, Eve\", date: 2021}\n\
                     d: {type: book, title: No date, author: \"Zed, Eve\"}\n\
                     w1: {type: web, title: Poverty, author: {name: World Bank}, url: \"https://e.org/1\"}\n\
                     w2: {type: web, title: Growth, author: {name: World Bank}, url: \"https://e.org/2\"}\n";

fn with(style: &str, sources: &str, body: &str) -> String {
    let run = site(style).file("content/sources/all.yaml", sources).brief("x", body).build().succeeds();
    cited(&run, "briefs/x/").join("\n")
}

#[test]
fn a_work_without_a_date_is_cited_beside_others_of_the_same_people() {
    let body = "[@b; @d] [@d; @b] [@w1; @w2] [@b, p. 3; @c; @d, p. 4] [@b; @c]\n";
    for style in [
        "chicago-author-date",
        "elsevier-harvard",
        "springer-basic-author-date",
        "apa",
        "harvard-cite-them-right",
        "american-political-science-association",
    ] {
        assert_snapshot!(style, with(style, WORKS, body));
    }
}

#[test]
fn what_an_author_puts_before_a_work_stays_before_it() {
    assert_snapshot!(with("apa", WORKS, "[see @b; @d] [@b; see @c]\n"), @"
    (Zed, n.d.; see Zed, 2020)
    (Zed, 2020; see Zed, 2021)
    ");
}

#[test]
fn a_style_that_prints_no_missing_date_leaves_no_brackets_for_it() {
    let run = site("springer-basic-author-date")
        .file("content/sources/all.yaml", WORKS)
        .brief("x", "@w2 says so. @d says [p. 3] more.\n")
        .build()
        .succeeds();
    assert_snapshot!(text(&run.page("briefs/x/")).lines().find(|line| line.contains("says so")).unwrap(), @"World Bank says so. Zed says [p. 3] more.");
}

#[test]
fn editors_who_stand_in_for_authors_are_named_as_authors_are() {
    let sources = "ed: {type: book, title: Edited, editor: [\"Smith, Eve\", \"Fox, Fin\"], date: 2020}\n\
                   se: {type: report, title: Papers, editor: \"Ed, Eve\", date: 2021, parent: {title: Ser, editor: \"Ser, S\"}}\n";
    for style in ["chicago-author-date", "chicago-notes", "turabian-author-date", "apa", "modern-language-association"]
    {
        let run = site(style)
            .file("content/sources/all.yaml", sources)
            .brief("x", "One [@ed]. @ed says so. Two [@se].\n")
            .build()
            .succeeds();
        let page = text(&run.page("briefs/x/"));
        let said = page.lines().find(|line| line.contains("says so")).unwrap();
        assert_snapshot!(format!("editors-{style}"), format!("{said}\n{}", text(&references(&run, "briefs/x/"))));
    }
}

#[test]
fn words_keep_the_capitals_of_their_own_in_references_and_citations() {
    let sources = "a: {type: report, title: \"Why McKinsey and the IPCC differ on mRNA, by and large\", author: \"Doe, Jo\", date: 2020}\n\
                   b: {type: article, title: CO₂ and the iPhone in Côte d’Ivoire, date: 2021, parent: {type: periodical, title: eLife}}\n\
                   c: {type: article, title: On ports, author: \"Roe, Al\", date: 2022, parent: {type: periodical, title: PLoS ONE}}\n";
    let read = |style: &str| {
        let site = site(style).file("content/sources/all.yaml", sources).brief("x", "[@a] [@b] [@c]\n");
        let run = site.build().succeeds();
        format!("{}\n{}", cited(&run, "briefs/x/").join(" "), text(&references(&run, "briefs/x/")))
    };
    assert_snapshot!(read("american-medical-association"), @"
    1 2 3
    Doe J. Why McKinsey and the IPCC Differ on mRNA, by and Large. 2020.
    CO₂ and the iPhone in Côte d’Ivoire. eLife. Published online 2021.
    Roe A. On ports. PLoS ONE. Published online 2022.
    ");
    assert_snapshot!(read("chicago-author-date"), @"
    (Doe 2020) (“CO₂ and the iPhone in Côte d’Ivoire” 2021) (Roe 2022)
    “CO₂ and the iPhone in Côte d’Ivoire.” 2021. eLife.
    Doe, Jo. 2020. Why McKinsey and the IPCC Differ on mRNA, by and Large.
    Roe, Al. 2022. “On Ports.” PLoS ONE.
    ");
    assert_snapshot!(read("apa"), @"
    (Doe, 2020) (“CO₂ and the iPhone in Côte d’Ivoire,” 2021) (Roe, 2022)
    CO₂ and the iPhone in Côte d’Ivoire. (2021). eLife.
    Doe, J. (2020). Why McKinsey and the IPCC differ on mRNA, by and large.
    Roe, A. (2022). On ports. PLoS ONE.
    ");
}

#[test]
fn a_preprint_is_found_by_its_number() {
    let sources = "a: {type: article, title: Waves, author: \"Ela, B.\", date: 2020, parent: {type: repository, title: arXiv}, \
                   serial-number: {arxiv: \"arXiv:2001.01234\"}}\n";
    let site = |style: &str| -> Site { site(style).file("content/sources/all.yaml", sources).brief("x", "[@a]\n") };
    let run = site("american-medical-association").build().succeeds();
    assert_snapshot!(references(&run, "briefs/x/"), @r#"
    Ela B. <a href="../../sources/a/index.html">Waves</a>. <i>arXiv</i>. Preprint posted online 2020:arXiv:2001.01234. <a href="https://arxiv.org/abs/2001.01234" rel="external">https://arxiv.org/abs/2001.01234</a>
    "#);
    let page = run.page("sources/a/");
    assert!(page.contains("<a href=\"https://arxiv.org/abs/2001.01234\" rel=\"external\">"), "{page}");
}
