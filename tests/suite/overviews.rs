//! The pages that look over the whole site: forecasts, evidence, corrections, scales.

use crate::html::text;
use crate::site::Site;

#[test]
fn every_site_has_them_and_they_say_so_where_there_is_nothing() {
    let run = Site::good().build().succeeds();
    for (address, sentence) in [
        ("forecasts/", "No forecasts have been made yet."),
        ("evidence/", "No claims have been declared yet."),
        ("corrections/", "Nothing has been corrected yet."),
        ("methods/scales/", "the term stands with its band in percent"),
    ] {
        let page = text(&run.page(address));
        assert!(page.contains(sentence), "{address}: {page}");
    }
}

#[test]
fn texts_and_the_menu_can_link_to_them() {
    let links = "[f](/forecasts/) [e](/evidence/) [c](/corrections/#_main) [s](/methods/scales/)";
    let menu = "menu: [{title: F, url: /forecasts/}, {title: S, url: /methods/scales/}]\n";
    let run = Site::good().file("content/site.yaml", format!("title: T\n{menu}")).brief("x", links).build();
    assert_eq!(run.findings(), "");
    let page = run.page("briefs/x/");
    for address in ["forecasts/index.html", "evidence/index.html", "corrections/index.html#_main"] {
        assert!(page.contains(&format!("href=\"../../{address}\"")), "{address}: {page}");
    }
    assert!(page.contains("href=\"../../methods/scales/index.html\""), "{page}");
}

#[test]
fn forecasts_are_listed_and_other_claims_are_not() {
    let claims = "claims: [{id: rain, text: It will rain., kind: forecast}, {id: wet, text: It is wet.}]\n";
    let run = Site::good().brief_with("x", claims, "[r](claim:rain) [w](claim:wet)").build().succeeds();
    let page = text(&run.page("forecasts/"));
    assert!(page.contains("It will rain.") && page.contains("Open forecast"), "{page}");
    assert!(!page.contains("It is wet."), "{page}");
    assert!(text(&run.page("evidence/")).contains("2 claims, 0 sources"));
}

#[test]
fn corrections_are_listed_from_the_newest_and_keep_their_anchors() {
    let one = "corrections: [{date: 2026-02-01, text: First}, {date: 2026-04-01, text: Third}]\n";
    let two = "corrections: [{date: 2026-03-01, type: typo, text: Second}]\n";
    let run = Site::good().brief_with("a", one, "").brief_with("b", two, "").build().succeeds();
    let page = run.page("corrections/");
    let ids: Vec<&str> = page.split("<li id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert_eq!(ids, ["a-2", "b-1", "a-1"]);
    let words = text(&page);
    let at = ["Third", "Second", "First"].map(|word| words.find(word));
    assert!(at[0].is_some() && at[0] < at[1] && at[1] < at[2], "{words}");
}

#[test]
fn no_page_can_take_their_addresses() {
    for slug in ["forecasts", "evidence", "corrections", "methods"] {
        let page = format!("content/pages/{slug}.md");
        let run = Site::good().file(&page, "---\ntitle: T\n---\n").build().fails();
        assert!(run.stderr.contains(&format!("a page cannot stand at `/{slug}/`")), "{}", run.stderr);
    }
}

#[test]
fn a_sentence_that_says_the_same_again_is_listed_once_where_a_claim_is_used() {
    let claims = "- {id: rose, text: It rose.}\n";
    let body = "Prices: [it rose](claim:rose), and [it rose](claim:rose) fast.\n\n## [It rose](claim:rose)\n\n- [It rose](claim:rose)\n";
    let run = Site::good().file("content/claims/c.yaml", claims).brief("x", body).build().succeeds();
    let page = run.page("claims/rose/");
    assert_eq!(page.matches("<blockquote class=\"use\">").count(), 2, "{page}");
    assert!(page.contains("#use-1\"") && page.contains("#use-3\""), "{page}");
}

#[test]
fn what_rests_on_an_assumption_is_listed_once() {
    let claims = "- {id: ground, text: The bridge stays closed., kind: assumption}\n\
                  - {id: step, text: A step., kind: judgement, rests_on: [ground]}\n\
                  - {id: leap, text: A leap., kind: judgement, rests_on: [step]}\n";
    let run = Site::good().file("content/claims/c.yaml", claims).build().succeeds();
    let links =
        |page: &str, id: &str| run.page(page).matches(&format!("href=\"../../claims/{id}/index.html\"")).count();
    assert_eq!(
        (links("claims/ground/", "leap"), run.page("claims/ground/").matches("What rests on it").count()),
        (1, 0)
    );
    assert_eq!(run.page("claims/step/").matches("What rests on it").count(), 1);
}
