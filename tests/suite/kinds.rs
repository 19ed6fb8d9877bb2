//! What a claim of each kind owes its readers, and the block that its page shows.

use corroborate::model::Choice;

use crate::site::{Site, lines, same};

const SOURCES: &str = "\
order: {title: Order 12 on fares, author: {name: City Council}, date: 2024-06-30, language: en}
post: {title: No change in fares, date: 2025-12-02, language: fr}
";

/// A site with these claims, and the sources `order` and `post`, that no rule looks at unless a test says so.
fn site(claims: &str) -> Site {
    Site::good()
        .argument("--rule=all=allow")
        .with_rules()
        .file("content/sources/library.yaml", SOURCES)
        .file("content/claims/c.yaml", claims)
}

/// The part of a page under the heading of that id, from the section's tag to its end.
fn section(page: &str, heading: &str) -> String {
    let at = page.find(&format!("<h2 id=\"{heading}\">")).unwrap_or_else(|| panic!("no `{heading}` in\n{page}"));
    let start = page[..at].rfind("<section").unwrap();
    let end = at + page[at..].find("</section>").unwrap();
    page[start..end].to_owned()
}

/// The same without tags, its lines trimmed.
fn words(page: &str, heading: &str) -> String {
    let section = section(page, heading);
    let mut text = String::new();
    let mut inside = false;
    for letter in section.chars() {
        match letter {
            '<' => inside = true,
            '>' => inside = false,
            _ if !inside => text.push(letter),
            _ => {}
        }
    }
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    lines.join("\n")
}

#[test]
fn a_quotation_stands_in_its_context() {
    let claims = "\
- id: fare-stays
  text: The mayor promised that the fare would stay.
  kind: quotation
  by: The mayor
  as_of: 2025-12-01
  evidence:
    - source: post
      locator: p. 3
      quote: ne changera … avant le comptage
      context: |-
        « Le prix » ne changera
        pas, dit-elle, avant le comptage de juin.
      translation: will not change before the count
    - {source: order, quote: It stays.}
";
    let page = site(claims).build().succeeds().page("claims/fare-stays/");
    let quotation = section(&page, "quotation");
    assert!(
        quotation.contains(
            "<blockquote lang=\"fr\" dir=\"auto\"><p>« Le prix » <mark>ne changera</mark>\npas, dit-elle, \
             <mark>avant le comptage</mark> de juin.</p></blockquote>"
        ),
        "{quotation}"
    );
    same(
        &words(&page, "quotation"),
        &lines(&[
            "The words, as each source has them",
            "The mayor, 1 December 2025",
            "« Le prix » ne changera",
            "pas, dit-elle, avant le comptage de juin.",
            "In translation: will not change before the count",
            "No change in fares, p. 3.",
            "It stays.",
            "Order 12 on fares. What stands around these words is not given.",
        ]),
    );
}

#[test]
fn a_quotation_without_data_says_so() {
    let run = site("- {id: bare, text: A, kind: quotation, evidence: [post]}\n- {id: own, text: B, kind: quotation, evidence: [{source: order, quote: B.}]}\n").build().succeeds();
    let bare =
        "The words, where they stand\nIt is not said who spoke, no date is given\nThe words themselves are not given.";
    same(&words(&run.page("claims/bare/"), "quotation"), bare);
    let own = words(&run.page("claims/own/"), "quotation");
    assert!(own.contains("\nCity Council, 30 June 2024\n"), "{own}");
}

#[test]
fn each_kind_has_its_block_and_no_other() {
    let blocks = ["quotation", "alternatives", "if-false", "forecast", "recommendation"];
    let kinds = [
        ("fact", ""),
        ("statistic", ""),
        ("quotation", "quotation"),
        ("causal", "alternatives"),
        ("judgement", ""),
        ("assumption", "if-false"),
        ("forecast", "forecast"),
        ("recommendation", "recommendation"),
    ];
    let claims: String = kinds.iter().map(|(kind, _)| format!("- {{id: a-{kind}, text: A, kind: {kind}}}\n")).collect();
    let run = site(&claims).build().succeeds();
    for (kind, block) in kinds {
        let page = run.page(&format!("claims/a-{kind}/"));
        let shown: Vec<&str> =
            blocks.into_iter().filter(|block| page.contains(&format!("<h2 id=\"{block}\">"))).collect();
        let expected: Vec<&str> = Some(block).into_iter().filter(|block| !block.is_empty()).collect();
        assert_eq!(shown, expected, "{kind}");
    }
    same(
        &words(&run.page("claims/a-causal/"), "alternatives"),
        "What else could explain it\nThe authors name no other explanation.",
    );
    same(
        &words(&run.page("claims/a-assumption/"), "if-false"),
        "If this is false\nNo claim of this site rests on it, and it is not said what would fail.",
    );
    same(
        &words(&run.page("claims/a-recommendation/"), "recommendation"),
        &lines(&[
            "The recommendation",
            "It is not said who should act.",
            "What should be doneNot said.",
            "Where it standsProposed",
            "It rests onNo claim is named.",
        ]),
    );
}

#[test]
fn what_fails_with_an_assumption_is_followed_through_other_claims() {
    let claims = "\
- {id: closed, text: The bridge stays closed., kind: assumption, if_false: The passengers go back.}
- {id: full, text: The ferry stays full., kind: judgement, rests_on: [closed]}
- {id: buy, text: Buy a boat., kind: recommendation, rests_on: [full], recommendation: {addressee: The council, action: Buy one}}
- {id: because, text: It is full because of the bridge., kind: causal, alternatives: [The fare is low., It was a hot year.]}
";
    let run = site(claims).build().succeeds();
    same(
        &words(&run.page("claims/closed/"), "if-false"),
        &lines(&[
            "If this is false",
            "The passengers go back.",
            "These claims rest on it, directly or through others:",
            "△ Argued The ferry stays full.",
            "△ Argued Buy a boat.",
        ]),
    );
    same(
        &words(&run.page("claims/buy/"), "recommendation"),
        &lines(&[
            "The recommendation",
            "To: The council",
            "What should be doneBuy one",
            "Where it standsProposed",
            "It rests on",
            "The ferry stays full. △ Argued",
        ]),
    );
    same(
        &words(&run.page("claims/because/"), "alternatives"),
        "What else could explain it\nThe fare is low.\nIt was a hot year.",
    );
}

#[test]
fn of_many_claims_that_fall_the_nearest_are_listed_and_the_rest_counted() {
    let mut claims = "- {id: given, text: A, kind: assumption}\n".to_owned();
    for number in 0..60 {
        let premise = if number == 0 { "given".to_owned() } else { format!("step-{}", number - 1) };
        claims.push_str(&format!("- {{id: step-{number}, text: Step {number}., rests_on: [{premise}]}}\n"));
    }
    let shown = words(&site(&claims).build().succeeds().page("claims/given/"), "if-false");
    assert!(shown.contains("Step 49.\nand 10 more"), "{shown}");
}

/// The rows of the number card on the page of a claim with this measure.
fn card(kind: &str, measure: &str) -> String {
    let claims = format!("- {{id: number, text: A, kind: {kind}, measure: {{{measure}}}}}\n");
    let page = site(&claims).build().succeeds().page("claims/number/");
    let from = page.find("<p class=\"amount\">").expect("the page has a number card");
    let card = page[from..].split("</dl>").next().unwrap();
    let rows = card.split("<dt>").skip(1).map(|row| {
        let (name, rest) = row.split_once("</dt><dd>").unwrap();
        format!("{name}: {}", rest.split("</dd>").next().unwrap())
    });
    rows.collect::<Vec<_>>().join("\n")
}

#[test]
fn a_number_card_names_the_whole_and_says_what_is_not_stated() {
    same(
        &card("statistic", "value: 48, unit: '%', of: all passengers, period: 2025"),
        "Share of: all passengers\nWhen: 2025\nKnown as of: Not stated.",
    );
    same(
        &card("statistic", "value: 48, unit: '%'"),
        "Share of: Not stated.\nWhen: Not stated.\nKnown as of: Not stated.",
    );
    same(
        &card("statistic", "value: 9, unit: boats, of: ferries"),
        "Of what: ferries\nWhen: Not stated.\nKnown as of: Not stated.",
    );
    same(&card("statistic", "value: 9, unit: passengers a day"), "Known as of: Not stated.");
    same(&card("fact", "value: 9, unit: boats, of: ferries"), "Of what: ferries");
}

#[test]
fn a_context_that_does_not_hold_its_quotation_is_an_error() {
    let claims = "\
- id: a
  text: A
  evidence:
    - {source: post, quote: will not be raised, context: The fare will not rise.}
    - {source: order, context: The fare stays.}
";
    same(
        site(claims).build().fails().findings(),
        "
error[quote-not-in-context]: the words that are quoted are not in their context
 --> content/claims/c.yaml:4:58
  |
4 |     - {source: post, quote: will not be raised, context: The fare will not rise.}
  |                                                          ^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: copy both from the source as they stand there; what you leave out of the quotation is `…`

error[context-without-quote]: a context without the words that are quoted
 --> content/claims/c.yaml:5:23
  |
5 |     - {source: order, context: The fare stays.}
  |                       ^^^^^^^
  |
  = help: give them as `quote`
",
    );
}

#[test]
fn a_key_of_another_kind_is_reported() {
    let claims = "\
- id: a
  text: A
  forecast: {event: E}
  recommendation: {action: B}
- {id: b, text: B, kind: statistic, alternatives: [C], if_false: D}
";
    let run = site(claims).build().succeeds();
    assert_eq!(
        run.messages(),
        [
            "warning[unfitting-key]: `forecast` says nothing of a claim that is a `fact`",
            "warning[unfitting-key]: `recommendation` says nothing of a claim that is a `fact`",
            "warning[unfitting-key]: `alternatives` says nothing of a claim that is a `statistic`",
            "warning[unfitting-key]: `if_false` says nothing of a claim that is a `statistic`",
        ]
    );
    let findings = run.findings();
    assert!(
        findings.contains("give it the kind `causal`, `judgement` or `forecast`, or take `alternatives` away"),
        "{findings}"
    );
    assert!(findings.contains("3 |   forecast: {event: E}\n  |   ^^^^^^^^\n"), "{findings}");
}

#[test]
fn a_quotation_that_cannot_be_read_is_reported_once() {
    let run = site("- {id: a, text: A, evidence: [{source: post, quote: [a], context: b}]}\n").build().fails();
    assert_eq!(run.messages().len(), 1, "{}", run.stderr);
}

#[test]
fn every_claim_is_told_what_it_owes() {
    let claims = "\
- {id: fact, text: A}
- {id: seen, text: A, evidence: [{source: order, stance: context}]}
- {id: derived, text: A, rests_on: [fact]}
- {id: number, text: A, kind: statistic, evidence: [post]}
- {id: share, text: A, kind: statistic, evidence: [law], measure: {value: 1, unit: '%'}}
- {id: bare, text: A, kind: statistic, as_of: 2025, evidence: [law], measure: {value: 1, period: 2025}}
- {id: words, text: A, kind: quotation, evidence: [post]}
- {id: part, text: A, kind: quotation, evidence: [{source: rumour, quote: some words}]}
- {id: cause, text: A, kind: causal, evidence: [post]}
- {id: view, text: A, kind: judgement}
- {id: given, text: A, kind: assumption}
- {id: coming, text: A, kind: forecast}
- {id: advice, text: A, kind: recommendation}
- {id: half, text: A, kind: recommendation, rests_on: [view], recommendation: {action: B}}
";
    let sources =
        format!("{SOURCES}law: {{type: legislation, title: Law, origin: unstated}}\nrumour: {{title: Rumour}}\n");
    let chapter = corroborate::check::CHAPTERS.iter().find(|chapter| chapter.folder == "kinds").unwrap();
    let rules = chapter.rules.iter().map(|rule| format!("--rule={}={}", rule.name, rule.level.name()));
    let site = rules.fold(site(claims), |site, rule| site.argument(&rule));
    let run = site.file("content/sources/library.yaml", sources).check().fails();
    let mut messages = run.messages();
    messages.sort_unstable();
    assert_eq!(
        messages,
        [
            "error[as-of-missing]: statistic `number` does not say as of when it is known",
            "error[as-of-missing]: statistic `share` does not say as of when it is known",
            "error[claim-unsourced]: no source is given for fact `fact`",
            "error[denominator-missing]: the measure of `share` does not say of what it is a share",
            "error[quotation-without-words]: none of the evidence for quotation `words` has its words",
            "error[recommendation-incomplete]: recommendation `advice` does not say who should do what",
            "error[recommendation-incomplete]: recommendation `half` does not say who should act",
            "error[unit-missing]: statistic `number` has no measure",
            "error[unit-missing]: the measure of `bare` has no unit",
            "warning[alternatives-missing]: causal claim `cause` names no other explanation",
            "warning[assumption-idle]: nothing is said to fail if assumption `given` is false",
            "warning[claim-unsupported]: fact `derived` rests on other claims alone",
            "warning[claim-unsupported]: none of the evidence supports fact `seen`",
            "warning[confidence-missing]: judgement `view` does not say how sure its authors are",
            "warning[likelihood-missing]: forecast `coming` does not say how likely it is",
            "warning[locator-missing]: evidence from `law` does not say where in it",
            "warning[locator-missing]: evidence from `law` does not say where in it",
            "warning[origin-unstated]: nobody who supports `bare` says where the number comes from",
            "warning[origin-unstated]: nobody who supports `share` says where the number comes from",
            "warning[period-missing]: the measure of `share` does not say for what time",
            "warning[premises-missing]: judgement `view` rests on no claim",
            "warning[quote-no-context]: quotation `part` does not say who spoke, when or between what words",
            "warning[recommendation-ungrounded]: recommendation `advice` rests on no claim",
        ]
    );
    let findings = run.findings();
    let part = "\
warning[quote-no-context]: quotation `part` does not say who spoke, when or between what words
 --> content/claims/c.yaml:8:8
  |
8 | - {id: part, text: A, kind: quotation, evidence: [{source: rumour, quote: some words}]}
  |        ^^^^
  |
  = help: give `by`, `as_of` and the evidence’s `context`
";
    assert!(findings.contains(part), "{findings}");
}

#[test]
fn what_could_not_be_read_is_not_called_missing() {
    let claims = "- {id: a, text: It was 3., kind: statistic, as_of: 2025, evidence: [s], \
                  measure: {value: 3, unit: trains, period: 2024/2020}}\n\
                  - {id: b, text: It will., kind: forecast, likelihood: likely, forecast: {horizon: 2020-13}}\n\
                  - {id: c, text: It is so., kind: judgement, rest_on: [a], confidence: {level: hgih}}\n";
    let site = Site::good()
        .with_rules()
        .file("content/claims/c.yaml", claims)
        .file("content/sources/s.yaml", "s: {title: S}\n");
    let run = site
        .run(&[
            "check",
            "--rule",
            "all=allow",
            "--rule",
            "period-missing=warn",
            "--rule",
            "likelihood-missing=warn",
            "--rule",
            "premises-missing=warn",
            "--rule",
            "confidence-missing=warn",
            "--rule",
            "forecast-unresolvable=error",
        ])
        .fails();
    let codes: Vec<&str> =
        run.findings().lines().filter_map(|line| line.strip_prefix("error[")?.split(']').next()).collect();
    assert_eq!(codes, ["bad-date", "wrong-type", "bad-date", "unknown-key", "unknown-value"], "{}", run.findings());
    assert!(!run.findings().contains("warning["), "{}", run.findings());
}
