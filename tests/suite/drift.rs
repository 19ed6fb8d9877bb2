//! One forecast at two strengths: in the words that state it, and in what it is held to be.

use crate::site::{Site, same};

#[test]
fn words_that_contradict_a_claims_own_probability_are_reported() {
    let found = |likelihood: &str, body: &str| {
        let claim = format!("- {{id: x, text: The gas flows., kind: forecast, likelihood: {{{likelihood}}}}}\n");
        let site = Site::good().with_rules().file("content/claims/c.yaml", claim).brief("b", body);
        site.run(&["check", "--rule", "all=allow", "--rule", "forecast-drift=warn"]).findings().to_owned()
    };
    same(
        &found("p: 0.9", "It is [highly unlikely](claim:x) to flow.\n"),
        "
warning[forecast-drift]: claim `x` has a probability of 0.9 and is stated here with `highly unlikely`
 --> content/briefs/b.md:6:8
  |
6 | It is [highly unlikely](claim:x) to flow.
  |        ^^^^^^^^^^^^^^^
  |
  = help: correct one of them
",
    );
    for (likelihood, words, reported) in [
        ("p: 0.7", "an 80% chance", true),
        ("p: 0.7", "a 70% chance", false),
        ("p: 0.68", "a 70 per cent chance", true),
        ("p: 0.7", "a probability of 80%", true),
        ("p: 0.8", "80% likely", false),
        ("p: 0.9", "highly likely", false),
        ("p: 0.9", "highly unlikely not to flow", false),
        ("p: 0.7", "80% of the gas", false),
        ("term: likely, scale: phia", "an 85% chance", true),
        ("term: likely, scale: phia", "a 60% chance", false),
    ] {
        let findings = found(likelihood, &format!("There is [{words}](claim:x).\n"));
        assert_eq!(findings.contains("forecast-drift"), reported, "{likelihood}: {words}\n{findings}");
    }
}

/// Whether `forecast-drift` reports a body about a claim that says that the gas will flow.
fn drifts(likelihood: &str, body: &str) -> Option<String> {
    let claim = format!("- {{id: x, text: The gas will flow again., kind: forecast, likelihood: {{{likelihood}}}}}\n");
    let site = Site::good().with_rules().file("content/site.yaml", "title: T\nlikelihood_scale: phia\n");
    let site = site.file("content/claims/c.yaml", claim).brief("b", body);
    let run = site.run(&["check", "--rule", "all=allow", "--rule", "forecast-drift=warn"]);
    run.messages().first().map(|message| message.split('`').nth(message.matches('`').count() - 1).unwrap().to_owned())
}

#[test]
fn words_that_leave_nothing_open_are_reported() {
    let likely = "term: likely, scale: phia";
    for (likelihood, body, words) in [
        ("p: 0.7", "The gas will [certainly flow](claim:x).", "certainly"),
        (likely, "The gas will [certainly flow](claim:x).", "certainly"),
        (likely, "The gas is [bound to flow](claim:x).", "bound to"),
        ("p: 0.7", "The gas [cannot flow](claim:x).", "cannot"),
        ("p: 0.7", "The gas [will not flow again](claim:x).", "will not"),
        (likely, "The gas [won’t be flowing](claim:x).", "won’t be"),
        (likely, "It is [impossible](claim:x).", "impossible"),
        (likely, "It is [not likely](claim:x).", "not likely"),
        ("p: 0.7", "It is [likely (90%)](claim:x).", "likely (90%)"),
        (likely, "It is [likely](claim:x) (90%).", "likely (90%)"),
        (likely, "It is [likely](claim:x) (60–90%).", "likely (60–90%)"),
    ] {
        assert_eq!(drifts(likelihood, body).as_deref(), Some(words), "{likelihood}: {body}");
    }
    for (likelihood, body) in [
        ("p: 0.995", "The gas will [certainly flow](claim:x)."),
        ("p: 0.7", "It is [not certain to flow](claim:x)."),
        ("term: almost certain, scale: phia", "It will [almost certainly flow](claim:x)."),
        ("p: 0.7", "A flow [cannot be ruled out](claim:x)."),
        ("p: 0.7", "The tap [will not close](claim:x)."),
        ("p: 0.7", "It is [not unlikely](claim:x) to flow."),
        ("p: 0.2", "It is [not likely](claim:x) to flow."),
        (likely, "It is [likely (55–75%, PHIA)](claim:x)."),
        (likely, "It is [likely](claim:x) (55-75 %)."),
        (likely, "It is [likely](claim:x) (70%)."),
        (likely, "It is [likely](claim:x) (see the 90% below)."),
        ("term: remote, scale: phia", "The gas [cannot flow](claim:x)."),
    ] {
        assert_eq!(drifts(likelihood, body), None, "{likelihood}: {body}");
    }
}

#[test]
fn a_band_by_hand_is_told_the_one_of_its_scale() {
    let claim = "claims: [{id: x, text: It rains., kind: forecast, likelihood: {term: likely, scale: phia}}]\n";
    let site = Site::good().with_rules().brief_with("b", claim, "Rain is [likely](claim:x) (90%).\n");
    let run = site.run(&["check", "--rule", "all=allow", "--rule", "forecast-drift=warn"]);
    same(
        run.findings(),
        "
warning[forecast-drift]: claim `x` is held to be `likely` and is stated here with `likely (90%)`
 --> content/briefs/b.md:7:10
  |
7 | Rain is [likely](claim:x) (90%).
  |          ^^^^^^
  |
  = help: `likely` is 55–75% on the scale PHIA
  = help: keep one strength, or make two claims of it
",
    );
}
