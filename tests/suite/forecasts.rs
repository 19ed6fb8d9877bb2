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
fn a_term_in_the_sentence_of_a_claim_has_its_band_wherever_readers_are_given_it() {
    let claims = "claims: [{id: x, text: It is highly unlikely to rain., short: Rain is highly unlikely, kind: forecast, \
                  likelihood: {term: highly unlikely}, forecast: {event: It rains., horizon: 2030}}, {id: y, text: We \
                  stay dry., kind: judgement, rests_on: [x]}]\n";
    let body = "[](claim:x) and [rain is highly unlikely](claim:x), so [](claim:y).";
    let run = site()
        .file("content/site.yaml", "title: T\nlikelihood_scale: phia\nbase_url: https://example.org\n")
        .brief_with("b", claims, body)
        .build()
        .succeeds();
    for file in run.files() {
        // Tables and data give term, band and scale in places of their own.
        if !file.ends_with(".html") && !file.ends_with("om") && !file.ends_with("xml") && !file.ends_with(".ics") {
            continue;
        }
        let words = if file.ends_with(".html") { text(&run.file(&file)) } else { run.file(&file) };
        // Lines of a calendar and of a drawing are folded.
        let words = words.replace("\r\n ", "").replace("highly unlikely</tspan>", "highly unlikely");
        for (at, term) in words.match_indices("highly unlikely").filter(|_| !file.starts_with("methods/")) {
            let after = words[at + term.len()..].replace("</span>", "").replace("<span class=\"band\">", "");
            assert!(after.trim_start().starts_with("(10–20%"), "{file}: {term}{}", &after[..after.len().min(60)]);
        }
    }
    assert!(run.page("claims/x/").contains(">It is highly unlikely (10–20%, PHIA) to rain.</h1>"));
    // Names of claims in JSON-LD are for readers; the text is the author's.
    for page in ["briefs/b/index.html", "claims/x/index.html"] {
        let head = run.file(page).replace("\": \"", "\":\"");
        assert!(head.contains("\"name\":\"Rain is highly unlikely (10–20%, PHIA)\""), "{page}: {head}");
    }
    let map = run.page("claims/y/");
    assert!(map.contains("class=\"diagram map\"") && map.contains("unlikely (10–20%, PHIA)"), "{map}");
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
fn a_term_that_is_denied_before_the_link_gets_no_band_in_any_file() {
    let claims = "claims: [{id: x, text: It will rain., likelihood: {term: likely}}]\n";
    let body = "It is not [likely that it rains](claim:x). We do *not* think it [likely](claim:x).\n";
    let config = "title: T\nlikelihood_scale: phia\nbase_url: https://example.org\n";
    let run = site().file("content/site.yaml", config).brief_with("b", claims, body).build().succeeds();
    for file in run.files().into_iter().filter(|file| file.ends_with(".html") || file.ends_with("om")) {
        let words = text(&run.file(&file));
        assert!(!words.contains("not likely (55") && !words.contains("it likely (55"), "{file}: {words}");
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
fn a_claim_of_an_earlier_day_than_its_history_is_an_error() {
    same(
        &said_of(
            "  as_of: 2026-01\n  likelihood: {p: 0.5}\n  forecast:\n    history:\n      - {date: 2026-03, p: 0.5}\n",
        ),
        "
error[date-order]: the claim is of an earlier day (2026-01) than the last of its history (2026-03)
 --> content/claims/c.yaml:4:10
  |
4 |   as_of: 2026-01
  |          ^^^^^^^
...
8 |       - {date: 2026-03, p: 0.5}
  |                ------- the last
  |
  = help: correct one of the two dates
",
    );
}

#[test]
fn two_likelihoods_of_one_day_are_an_error() {
    let claim = |as_of: &str, step: &str| {
        let now = "  likelihood: {term: unlikely, scale: phia}\n  forecast:\n    history:\n";
        format!("  as_of: {as_of}\n{now}      - {{date: 2026-01, p: 0.5}}\n      - {step}\n")
    };
    same(
        &said_of(&claim("2026-02-01", "{date: 2026-02-01, term: likely, scale: phia}")),
        "
error[date-order]: the claim and the last of its history are of one day (2026-02-01), and differ
 --> content/claims/c.yaml:4:10
  |
4 |   as_of: 2026-02-01
  |          ^^^^^^^^^^
...
9 |       - {date: 2026-02-01, term: likely, scale: phia}
  |                ---------- the last
  |
  = help: give the claim the day of its own likelihood in `as_of`, or the history that of the earlier one
",
    );
    let same_likelihood = claim("2026-02-01", "{date: 2026-02-01, term: unlikely, scale: phia}");
    let of_a_month = claim("2026-02", "{date: 2026-02, term: likely, scale: phia}");
    for fields in [same_likelihood, of_a_month] {
        let claims = format!("- id: x\n  text: T.\n  kind: forecast\n{fields}");
        let run = Site::good().file("content/claims/c.yaml", claims).check().succeeds();
        assert!(!run.findings().contains("date-order"), "{}", run.findings());
    }
}

#[test]
fn a_scale_that_is_not_known_is_no_scale_that_is_missing() {
    same(
        &said_of("  likelihood: {term: likely, scale: foo}\n"),
        "
error[unknown-value]: `scale` has no value `foo`
 --> content/claims/c.yaml:4:37
  |
4 |   likelihood: {term: likely, scale: foo}
  |                                     ^^^
  |
  = help: it is one of `phia`, `icd203`, `ipcc`, `efsa` and `plain`
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

#[test]
fn a_history_is_drawn_and_told_in_a_table() {
    let claims = "- id: x\n  text: It will rain.\n  kind: forecast\n  as_of: 2026-03-01\n  likelihood: {term: likely}\n  forecast:\n    horizon: 2026-12-31\n    history:\n      - {date: 2026-01-01, p: 0.25}\n      - {date: 2026-02, term: unlikely, reason: The wind turned.}\n";
    let run = site().file("content/claims/c.yaml", claims).build().succeeds();
    let page = run.page("claims/x/");
    assert_eq!(page.matches("<rect class=\"band\" ").count(), 4, "three steps and the card's band: {page}");
    assert!(page.contains("Three statements, from 25% on 1 January 2026 to 55% to 75% on 1 March 2026."), "{page}");
    let rows: Vec<String> =
        page.split("<tr><th scope=\"row\">").skip(1).map(|row| text(&format!("<p>{row}"))).collect();
    let row = |at: usize| rows[at].split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(row(0).starts_with("1 January 202625%–"), "{rows:?}");
    assert!(row(1).starts_with("February 2026unlikely (25–35%, PHIA)The wind turned."), "{rows:?}");
    assert!(row(2).starts_with("1 March 2026 (now)likely (55–75%, PHIA)–"), "{rows:?}");
}

#[test]
fn the_last_of_a_history_that_still_stands_is_no_further_statement() {
    let page = |as_of: &str| {
        let claims = format!(
            "- id: x\n  text: It will rain.\n  kind: forecast\n{as_of}  likelihood: {{term: likely}}\n  forecast:\n    horizon: 2026-12-31\n    history: [{{date: 2026-01-01, p: 0.25}}, {{date: 2026-02-01, term: likely}}]\n"
        );
        site().file("content/claims/c.yaml", claims).build().succeeds().page("claims/x/")
    };
    for as_of in ["", "  as_of: 2026-02-01\n", "  as_of: 2026-02\n"] {
        let page = page(as_of);
        assert!(
            page.contains("Two statements, from 25% on 1 January 2026 to 55% to 75% on 1 February 2026."),
            "{page}"
        );
        assert_eq!(page.matches("<tr><th scope=\"row\">").count(), 2, "{page}");
        assert!(text(&page).contains("1 February 2026 (now)"), "{page}");
    }
    assert!(page("  as_of: 2026-03-01\n").contains("Three statements, from 25% on"));
}

#[test]
fn one_statement_is_not_drawn_as_a_course_and_five_hundred_are() {
    let claim = |history: &str| {
        let claims = format!(
            "- id: x\n  text: T.\n  kind: forecast\n  as_of: 2027\n  likelihood: {{p: 0.5}}\n  forecast:\n    history: [{history}]\n"
        );
        site().file("content/claims/c.yaml", claims).build().succeeds().page("claims/x/")
    };
    assert!(!claim("").contains("id=\"steps-title\""));
    let days = (0..500).map(|day| {
        format!("{{date: {}-{:02}-{:02}, p: 0.{}}}", 2000 + day / 25, day % 25 / 3 + 1, day % 25 % 3 + 1, day % 9 + 1)
    });
    let page = claim(&days.collect::<Vec<_>>().join(", "));
    assert_eq!(page.matches("<rect class=\"band\" ").count(), 501);
    assert!(page.contains("501 statements, from 10% on 1 January 2000"), "{page}");
}

/// Forecasts of every fate, and this in the configuration.
fn board(config: &str) -> Site {
    let claims = "\
- {id: late, text: Late., kind: forecast, forecast: {horizon: 2026-06}}
- {id: soon, text: Soon., kind: forecast, as_of: 2026, likelihood: {term: unlikely}, forecast: {horizon: 2027, condition: The wind turns}}
- {id: sooner, text: Sooner., kind: forecast, forecast: {horizon: 2026-12-31}}
- {id: vague, text: Vague., kind: forecast}
- {id: came, text: Came., kind: forecast, as_of: 2026-01-01, likelihood: {p: 0.15}, forecast: {outcome: no, resolved_on: 2026-02-01}}
- {id: void, text: Void., kind: forecast, as_of: 2026-01-01, likelihood: {p: 0.15}, forecast: {outcome: not-triggered, resolved_on: 2026-03-01}}
- {id: other, text: Other., kind: forecast, mode: attributed, by: Ann Lee, as_of: 2026-01-01, likelihood: {p: 0.9}, forecast: {outcome: no, resolved_on: 2026-02-01}}
";
    let config = format!("title: T\nlikelihood_scale: phia\n{config}");
    Site::new().file("content/site.yaml", config).file("content/claims/c.yaml", claims)
}

/// The headings of the board and the forecasts beneath them, in order.
fn outline(page: &str) -> Vec<String> {
    let parts = page.split('<').filter_map(|part| {
        let (tag, words) = part.split_once('>')?;
        let wanted = tag.starts_with("h2") || tag.starts_with("h3") || tag.starts_with("a href=\"../claims/");
        wanted.then(|| words.trim().to_owned())
    });
    parts.collect()
}

#[test]
fn the_board_goes_by_what_forecasts_wait_for() {
    let run = board("").build_with(&["--date", "2026-11-24"]).succeeds();
    let page = run.page("forecasts/");
    assert_eq!(
        outline(&page),
        [
            "Made by the authors",
            "Overdue",
            "Late.",
            "Open",
            "Sooner.",
            "Soon.",
            "Open, without a date",
            "Vague.",
            "Settled",
            "Void.",
            "Came.",
            "Made by others",
            "Settled",
            "Other."
        ]
    );
    let words = text(&page);
    for said in ["Was to be settled by June 2026", "if first: The wind turns", "settled on 1 March 2026"] {
        assert!(words.contains(said), "{said}: {words}");
    }
    assert!(!words.contains("Brier"), "{words}");
    let later = board("").build_with(&["--date", "2027-01-01"]).succeeds().page("forecasts/");
    assert_eq!(outline(&later)[1..5], ["Overdue", "Late.", "Sooner.", "Open"]);
}

#[test]
fn scores_are_printed_where_the_site_asks_for_them_and_never_for_others() {
    let run = board("forecasts: {scores: true}\n").build().succeeds();
    let words = text(&run.page("forecasts/"));
    for said in [
        "The mean Brier score of 1 forecast is 0.0225",
        "(p − o)²",
        "Monthly Weather Review 78 (1950)",
        "those that ended without an answer (1)",
        "Of these forecasts 0% happened",
        "from ten scored forecasts on",
    ] {
        assert!(words.contains(said), "{said}: {words}");
    }
    let scores = words.split("How the authors’ forecasts came out").nth(1).unwrap();
    assert!(scores.contains("Came.") && !scores.contains("Other.") && !scores.contains("Void."), "{scores}");
}

#[test]
fn what_counts_is_the_last_statement_before_the_outcome() {
    let claims = "\
- id: x
  text: T.
  kind: forecast
  as_of: 2026-06-01
  likelihood: {p: 0.99}
  forecast:
    outcome: yes
    resolved_on: 2026-05-01
    history: [{date: 2026-01-01, p: 0.5}, {date: 2026-02-01, term: highly likely}]
- {id: y, text: Undated., kind: forecast, likelihood: {p: 0.5}, forecast: {outcome: yes, resolved_on: 2026-05-01}}
";
    let run = board("forecasts: {scores: true}\n").file("content/claims/c.yaml", claims).build().succeeds();
    let words = text(&run.page("forecasts/"));
    assert!(words.contains("highly likely (80–90%, PHIA), on 1 February 2026"), "{words}");
    assert!(words.contains("0.0225 (0.0100 to 0.0400)"), "{words}");
    assert!(words.contains("before they were settled (1)"), "{words}");
}

#[test]
fn stated_and_happened_are_compared_from_ten_forecasts_on() {
    let claims = |count: usize| {
        let claim = |at: usize| {
            let outcome = if at == 0 { "yes" } else { "no" };
            format!(
                "- {{id: c{at}, text: T., kind: forecast, as_of: 2026-01-01, likelihood: {{term: highly unlikely}}, forecast: {{outcome: {outcome}, resolved_on: 2026-02-01}}}}\n"
            )
        };
        let claims: String = (0..count).map(claim).collect();
        let site = board("forecasts: {scores: true}\n").file("content/claims/c.yaml", claims);
        site.build().succeeds().page("forecasts/")
    };
    assert!(!claims(9).contains("class=\"stacked reliability\""));
    let page = claims(10);
    let row = "<th scope=\"row\">10–20%</th><td data-label=\"Forecasts\">10</td><td data-label=\"Stated on average\">15%</td><td data-label=\"Happened\">10%</td>";
    assert!(page.contains(row), "{page}");
}

#[test]
fn the_demonstration_keeps_one_strength_and_says_what_it_cannot_settle() {
    let run = Site::demonstration().build_with(&["--waived"]).succeeds();
    let waived = "info[forecast-unresolvable]: forecast `alliance-outlasts-war` cannot be settled: it has no `horizon` and no `criteria`";
    assert!(run.messages().contains(&waived), "{}", run.stderr);
    assert!(!run.stderr.contains("forecast-drift"), "{}", run.stderr);
}

#[test]
fn a_likelihood_that_is_a_word_or_a_number_is_told_how_to_write_it() {
    for (written, kind, help) in [
        (
            "almost certain",
            "a text",
            "write `likelihood: {term: almost certain, scale: phia}`; `icd203` and `efsa` have the term as well",
        ),
        (
            "Likely",
            "a text",
            "write `likelihood: {term: Likely, scale: phia}`; `icd203`, `ipcc` and `efsa` have the term as well",
        ),
        ("0.8", "a number", "write `likelihood: {p: 0.8}`"),
        ("80%", "a text", "write `likelihood: {term: likely, scale: phia}`, or `likelihood: {p: 0.15}`"),
        ("so so", "a text", "write `likelihood: {term: likely, scale: phia}`, or `likelihood: {p: 0.15}`"),
    ] {
        let claims = format!("- {{id: c, text: It will rain., kind: forecast, likelihood: {written}}}\n");
        let run = Site::good().file("content/claims/c.yaml", claims).argument("--rule=all=allow").build().fails();
        let (spaces, line) = (" ".repeat(59), "^".repeat(written.len()));
        let expected = format!(
            "error[wrong-type]: `likelihood` is {kind} where a likelihood is expected
 --> content/claims/c.yaml:1:60
  |
1 | - {{id: c, text: It will rain., kind: forecast, likelihood: {written}}}
  | {spaces}{line}
  |
  = help: {help}"
        );
        same(run.findings(), &expected);
    }
}
