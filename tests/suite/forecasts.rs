//! Likelihoods in words with their bands, and forecasts from their first statement to their outcome.

use corroborate::model::{Choice, LikelihoodScale};

use crate::html::text;
use crate::site::{Site, same};

/// A site whose scale is that of PHIA.
fn site() -> Site {
    Site::new().file("content/site.yaml", "title: T\nlikelihood_scale: phia\n")
}

/// The body of a brief that states claim `x`, of this likelihood, in these words.
fn stated(likelihood: &str, body: &str) -> String {
    let claims = format!("claims: [{{id: x, text: It will rain., likelihood: {likelihood}}}]\n");
    site().brief_with("b", &claims, body).build().succeeds().page("briefs/b/")
}

#[test]
fn a_term_in_a_text_stands_with_its_band_and_scale() {
    let page = stated("{term: highly unlikely}", "That [it is highly unlikely to rain](claim:x) is said.");
    let behind = "it is highly unlikely <span class=\"band\">(10–20%, PHIA)</span> to rain</a>";
    assert!(page.contains(behind), "{page}");
    let page = stated("{term: likely, scale: ipcc}", "It is [*Likely*](claim:x).");
    assert!(text(&page).contains("It is Likely (66–100%, IPCC)"), "{page}");
}

#[test]
fn a_band_that_the_author_wrote_is_not_doubled() {
    for body in [
        "It is [highly unlikely (10–20%, PHIA)](claim:x).",
        "It is [highly unlikely](claim:x) (10–20%, PHIA).",
        "It is [**highly unlikely** (10–20 %)](claim:x).",
    ] {
        let page = stated("{term: highly unlikely}", body);
        assert!(!page.contains("class=\"band\">(10"), "{body}\n{page}");
    }
}

#[test]
fn words_without_the_term_and_probabilities_get_no_band() {
    for (likelihood, body) in [
        ("{term: likely}", "It is [unlikely](claim:x), or [rain](claim:x)."),
        ("{p: 0.15}", "It is [likely](claim:x)."),
        ("{term: very likely}", "It is [very likely](claim:x)."),
    ] {
        let page = stated(likelihood, body);
        assert!(!page.contains("class=\"band\">("), "{body}\n{page}");
    }
}

#[test]
fn every_term_of_every_scale_is_printed_with_its_band() {
    for scale in LikelihoodScale::ALL {
        for band in scale.bands() {
            for term in band.terms {
                let page = stated(&format!("{{term: {term}, scale: {}}}", scale.name()), &format!("[{term}](claim:x)"));
                let printed = format!("{term} ({band}, {})", scale.title());
                assert!(text(&page).contains(&printed), "{printed}: {page}");
            }
        }
    }
}

#[test]
fn the_page_of_scales_prints_all_of_them_and_marks_the_one_of_the_site() {
    let page = site().build().succeeds().page("methods/scales/");
    for scale in LikelihoodScale::ALL {
        for band in scale.bands() {
            let written = band.to_string().replace('<', "&lt;").replace('>', "&gt;");
            let row = format!("<th scope=\"row\">{}</th><td class=\"unbroken\">{written}</td>", band.terms.join(", "));
            assert!(page.contains(&row), "{row}\n{page}");
        }
    }
    assert_eq!(page.matches("The scale of this site").count(), 1);
    assert!(page.contains("PHIA <span class=\"tag\">The scale of this site</span>"), "{page}");
}

/// What the parser says of a forecast of this claim.
fn said_of(claim: &str) -> String {
    let claim = format!("- id: x\n  text: T.\n  kind: forecast\n{claim}");
    let run = Site::good().file("content/claims/c.yaml", claim).run(&["check", "--rule", "orphan-claim=allow"]);
    run.fails().findings().to_owned()
}

#[test]
fn a_forecast_that_was_settled_before_it_was_made_is_an_error() {
    same(
        &said_of("  as_of: 2026-03\n  forecast: {outcome: yes, resolved_on: 2025}\n"),
        "
error[date-order]: the forecast was settled (2025) before it was made (2026-03)
 --> content/claims/c.yaml:5:41
  |
4 |   as_of: 2026-03
  |          ------- made
5 |   forecast: {outcome: yes, resolved_on: 2025}
  |                                         ^^^^
  |
  = help: correct one of the two dates
",
    );
}

#[test]
fn a_horizon_before_the_first_statement_is_an_error() {
    same(
        &said_of("  forecast:\n    horizon: 2025-12-31\n    history:\n      - {date: 2026-01-01, p: 0.5}\n"),
        "
error[date-order]: the forecast has its horizon (2025-12-31) before it was made (2026-01-01)
 --> content/claims/c.yaml:5:14
  |
5 |     horizon: 2025-12-31
  |              ^^^^^^^^^^
6 |     history:
7 |       - {date: 2026-01-01, p: 0.5}
  |                ---------- made
  |
  = help: correct one of the two dates
",
    );
}

#[test]
fn a_history_out_of_order_is_an_error() {
    same(
        &said_of("  forecast:\n    history:\n      - {date: 2026-03, p: 0.5}\n      - {date: 2026-01-31, p: 0.6}\n"),
        "
error[date-order]: the history goes back from 2026-03 to 2026-01-31
 --> content/claims/c.yaml:7:16
  |
6 |       - {date: 2026-03, p: 0.5}
  |                ------- stands before it
7 |       - {date: 2026-01-31, p: 0.6}
  |                ^^^^^^^^^^
  |
  = help: put the oldest statement first
",
    );
}

#[test]
fn vague_dates_are_out_of_order_only_where_that_is_sure() {
    let claims = "- id: x\n  text: T.\n  kind: forecast\n  as_of: 2026\n  forecast:\n    horizon: 2026-01\n    outcome: yes\n    resolved_on: 2026-01\n    history: [{date: 2026-01-31, p: 0.5}, {date: 2026-01, p: 0.6}, {date: 2026, p: 0.5}]\n";
    let run = Site::good().file("content/claims/c.yaml", claims).check().succeeds();
    assert!(!run.findings().contains("date-order"), "{}", run.findings());
}

#[test]
fn a_day_of_settlement_without_an_outcome_is_an_error() {
    same(
        &said_of("  forecast: {resolved_on: 2026-01-01}\n"),
        "
error[outcome-missing]: the forecast is settled, and its outcome is open
 --> content/claims/c.yaml:4:27
  |
4 |   forecast: {resolved_on: 2026-01-01}
  |                           ^^^^^^^^^^
  |
  = help: say what came of it under `outcome`, or take `resolved_on` away
",
    );
}
