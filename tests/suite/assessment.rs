//! What the evidence adds up to: the standing of a claim, the sentence of counts, and what falls with a source.

use std::fmt::Write as _;

use insta::assert_snapshot;

use crate::html::words;
use crate::site::{Run, Site};

/// Sources that relay each other in every way: studies that are their own origins, relays of them, relays of relays,
/// sources that do not say what they relay, and the act itself.
const SOURCES: &str = "\
study: {title: A study}
other: {title: Another study}
third: {title: A third study}
relay: {title: A report of the study, origin: study}
second-relay: {title: A second report of the study, origin: study}
relay-of-relay: {title: A report of the report, origin: relay}
other-relay: {title: A report of the other study, origin: other}
digest: {title: A report of both studies, origin: [study, other]}
silent: {title: A text that does not say where it has it from, origin: unstated}
silent-too: {title: Another such text, origin: unstated}
relay-of-silent: {title: A report of such a text, origin: silent}
act: {title: The act, tier: record}
second-act: {title: Another act, tier: record}
relay-of-act: {title: A report of the act, origin: act}
act-of-others: {title: A record that relays a study, tier: record, origin: study}
";

/// Builds a site with these claims, given as the YAML of what each has beside its id and text.
fn claims(claims: &[(&str, &str)]) -> Run {
    let mut yaml = String::new();
    for (id, fields) in claims {
        let _ = writeln!(yaml, "- {{id: {id}, text: Claim {id}, {fields}}}");
    }
    let rules = "title: T\nrules: {orphan-claim: allow, source-unused: allow}\n";
    let site = Site::new().file("content/site.yaml", rules).file("content/sources/s.yaml", SOURCES);
    site.file("content/claims/c.yaml", yaml).build().succeeds()
}

/// The standing of a claim and its sentence of counts, as its page has them.
fn verdict(run: &Run, id: &str) -> String {
    let page = run.page(&format!("claims/{id}/"));
    let start = page.find("<div class=\"verdict").expect("a verdict");
    let end = start + page[start..].find("</p>").expect("its end");
    words(&page[start..end])
}

/// The verdicts of claims, a line for each.
#[track_caller]
fn verdicts(of: &[(&str, &str)]) -> String {
    let run = claims(of);
    let line = |(id, _): &(&str, &str)| format!("{id}: {}", verdict(&run, id));
    of.iter().map(line).collect::<Vec<_>>().join("\n")
}

#[test]
fn sources_that_only_relay_each_other_are_no_origins() {
    assert_snapshot!(verdicts(&[
        ("two-of-each-other", "evidence: [{source: study, origin: other}, {source: other, origin: study}]"),
        (
            "three-in-a-ring",
            "evidence: [{source: study, origin: other}, {source: other, origin: third}, {source: third, origin: study}]",
        ),
        ("one-of-them-knows", "evidence: [{source: study, origin: other}, {source: other, origin: self}]"),
        ("what-is-behind-it", "evidence: [{source: study, origin: other}, {source: other, origin: third}]"),
        ("and-one-beside", "evidence: [{source: study, origin: other}, {source: other, origin: study}, third]"),
    ]), @r"
    two-of-each-other: ◐ Single origin. Two sources support it, none with a stated origin.
    three-in-a-ring: ◐ Single origin. Three sources support it, none with a stated origin.
    one-of-them-knows: ◐ Single origin. Two sources support it, on one origin.
    what-is-behind-it: ◐ Single origin. Two reports support it, on one origin.
    and-one-beside: ◐ Single origin. Three sources support it, on one origin; two of them without a stated origin.
    ");
}

#[test]
fn support_is_counted_by_origins_and_not_by_documents() {
    assert_snapshot!(verdicts(&[
        ("no-source", ""),
        ("one-study", "evidence: [study]"),
        ("two-studies", "evidence: [study, other]"),
        ("study-and-its-relay", "evidence: [study, relay]"),
        ("one-relay", "evidence: [relay]"),
        ("two-relays-of-one-origin", "evidence: [relay, second-relay]"),
        ("relay-of-a-relay", "evidence: [relay-of-relay]"),
        ("relay-and-its-relay", "evidence: [relay, relay-of-relay]"),
        ("relays-of-two-origins", "evidence: [relay, other-relay]"),
        ("a-digest-of-two", "evidence: [digest]"),
        ("three-of-two", "evidence: [relay, second-relay, other]"),
        ("a-relay-and-itself", "evidence: [{source: act, origin: study}, act]"),
        ("itself-and-a-relay", "evidence: [act, {source: act, origin: study}]"),
        ("silent-once", "evidence: [silent, {source: silent, origin: study}]"),
        ("one-source-twice", "evidence: [{source: study, locator: p. 1}, {source: study, locator: p. 2}]"),
    ]), @r"
    no-source: ○ Unsupported. No source is given for it.
    one-study: ◐ Single origin. One source supports it.
    two-studies: ◕ Corroborated. Two sources support it, from two independent origins.
    study-and-its-relay: ◐ Single origin. Two sources support it, on one origin.
    one-relay: ◐ Single origin. One report supports it, relayed from one origin.
    two-relays-of-one-origin: ◐ Single origin. Two reports support it, on one origin.
    relay-of-a-relay: ◐ Single origin. One report supports it, relayed from one origin.
    relay-and-its-relay: ◐ Single origin. Two reports support it, on one origin.
    relays-of-two-origins: ◕ Corroborated. Two reports support it, from two independent origins.
    a-digest-of-two: ◕ Corroborated. One report supports it, from two independent origins.
    three-of-two: ◕ Corroborated. Three sources support it, from two independent origins.
    a-relay-and-itself: ● On record. A record establishes it.
    itself-and-a-relay: ● On record. A record establishes it.
    silent-once: ◐ Single origin. One report supports it, relayed from one origin.
    one-source-twice: ◐ Single origin. One source supports it.
    ");
}

#[test]
fn a_source_that_does_not_say_what_it_relays_is_a_document_and_no_origin() {
    assert_snapshot!(verdicts(&[
        ("silent", "evidence: [silent]"),
        ("two-silent", "evidence: [silent, silent-too]"),
        ("relay-of-silent", "evidence: [relay-of-silent]"),
        ("silent-and-a-study", "evidence: [silent, study]"),
        ("two-silent-and-a-study", "evidence: [silent, silent-too, study]"),
        ("silent-and-two-studies", "evidence: [silent, study, other]"),
    ]), @r"
    silent: ◐ Single origin. One source supports it, without a stated origin.
    two-silent: ◐ Single origin. Two sources support it, none with a stated origin.
    relay-of-silent: ◐ Single origin. One source supports it, without a stated origin.
    silent-and-a-study: ◐ Single origin. Two sources support it, on one origin; one of them without a stated origin.
    two-silent-and-a-study: ◐ Single origin. Three sources support it, on one origin; two of them without a stated origin.
    silent-and-two-studies: ◕ Corroborated. Three sources support it, from two independent origins; one of them without a stated origin.
    ");
}

#[test]
fn a_piece_of_evidence_may_have_another_origin_than_its_source() {
    assert_snapshot!(verdicts(&[
        ("the-relay-itself", "evidence: [{source: relay, origin: self}]"),
        ("relay-itself-and-the-study", "evidence: [{source: relay, origin: self}, study]"),
        ("the-study-relays-here", "evidence: [{source: study, origin: other}, other]"),
        ("the-study-is-silent-here", "evidence: [{source: study, origin: unstated}]"),
        ("the-silent-one-says-it-here", "evidence: [{source: silent, origin: study}]"),
        ("one-source-two-origins", "evidence: [{source: silent, origin: study}, {source: silent, origin: other}]"),
        ("record-relays-here", "evidence: [{source: act, origin: study}]"),
    ]), @r"
    the-relay-itself: ◐ Single origin. One source supports it.
    relay-itself-and-the-study: ◕ Corroborated. Two sources support it, from two independent origins.
    the-study-relays-here: ◐ Single origin. Two sources support it, on one origin.
    the-study-is-silent-here: ◐ Single origin. One source supports it, without a stated origin.
    the-silent-one-says-it-here: ◐ Single origin. One report supports it, relayed from one origin.
    one-source-two-origins: ◕ Corroborated. One report supports it, from two independent origins.
    record-relays-here: ◐ Single origin. One report supports it, relayed from one origin.
    ");
}

#[test]
fn a_record_establishes_what_it_says_if_it_is_itself_the_evidence() {
    assert_snapshot!(verdicts(&[
        ("the-act", "evidence: [act]"),
        ("the-act-and-its-report", "evidence: [act, relay-of-act]"),
        ("the-act-and-two-more", "evidence: [act, study, other]"),
        ("two-acts", "evidence: [act, second-act]"),
        ("only-the-report-of-the-act", "evidence: [relay-of-act]"),
        ("a-record-that-relays", "evidence: [act-of-others]"),
        ("the-act-disputed", "evidence: [act, {source: study, stance: disputes}]"),
        ("the-act-against-it", "evidence: [study, {source: act, stance: disputes}]"),
        ("the-act-as-context", "evidence: [{source: act, stance: context}]"),
    ]), @r"
    the-act: ● On record. A record establishes it.
    the-act-and-its-report: ● On record. A record establishes it, and one further source supports it.
    the-act-and-two-more: ● On record. A record establishes it, and two further sources support it.
    two-acts: ● On record. Records establish it.
    only-the-report-of-the-act: ◐ Single origin. One report supports it, relayed from one origin.
    a-record-that-relays: ◐ Single origin. One report supports it, relayed from one origin.
    the-act-disputed: ◆ Disputed. A record establishes it; one source disputes it.
    the-act-against-it: ◆ Disputed. One source supports it; one source disputes it.
    the-act-as-context: ○ Unsupported. No source supports it; one source only gives context.
    ");
}

#[test]
fn one_piece_of_evidence_against_a_claim_disputes_it() {
    assert_snapshot!(verdicts(&[
        ("disputed-alone", "evidence: [{source: study, stance: disputes}]"),
        ("both-ways", "evidence: [relay, second-relay, {source: other, stance: disputes}]"),
        ("two-independent-against", "evidence: [relay, second-relay, {source: act, stance: disputes}, {source: other, stance: disputes}]"),
        ("two-relays-against", "evidence: [other, {source: relay, stance: disputes}, {source: second-relay, stance: disputes}]"),
        ("silent-against", "evidence: [other, {source: silent, stance: disputes}]"),
        ("one-source-both-ways", "evidence: [study, {source: study, stance: disputes}]"),
        ("disputed-and-resting", "evidence: [{source: study, stance: disputes}], rests_on: [both-ways]"),
    ]), @r"
    disputed-alone: ◆ Disputed. No source supports it; one source disputes it.
    both-ways: ◆ Disputed. Two reports support it, on one origin; one source disputes it.
    two-independent-against: ◆ Disputed. Two reports support it, on one origin; two independent sources dispute it.
    two-relays-against: ◆ Disputed. One source supports it; two reports dispute it, on one origin.
    silent-against: ◆ Disputed. One source supports it; one source disputes it.
    one-source-both-ways: ◆ Disputed. One source supports it; one source disputes it.
    disputed-and-resting: ◆ Disputed. No source supports it; one source disputes it.
    ");
}

#[test]
fn what_only_qualifies_or_gives_context_supports_nothing() {
    assert_snapshot!(verdicts(&[
        ("context", "evidence: [{source: study, stance: context}]"),
        ("qualified", "evidence: [{source: study, stance: qualifies}]"),
        ("both", "evidence: [{source: study, stance: qualifies}, {source: other, stance: context}]"),
        ("supported-and-qualified", "evidence: [study, {source: other, stance: qualifies}]"),
        ("supported-with-context", "evidence: [study, {source: other, stance: context}]"),
        ("two-qualify", "evidence: [study, {source: other, stance: qualifies}, {source: act, stance: qualifies}]"),
    ]), @r"
    context: ○ Unsupported. No source supports it; one source only gives context.
    qualified: ○ Unsupported. No source supports it; one source only qualifies it.
    both: ○ Unsupported. No source supports it; two sources only qualify it or give context.
    supported-and-qualified: ◐ Single origin. One source supports it; one source qualifies it.
    supported-with-context: ◐ Single origin. One source supports it.
    two-qualify: ◐ Single origin. One source supports it; two sources qualify it.
    ");
}

#[test]
fn an_argument_is_shown_with_its_weakest_premise() {
    assert_snapshot!(verdicts(&[
        ("recorded", "evidence: [act]"),
        ("held", "evidence: [study, other]"),
        ("single", "evidence: [study]"),
        ("doubted", "evidence: [study, {source: other, stance: disputes}]"),
        ("bare", ""),
        ("foreseen", "kind: forecast"),
        ("on-a-record", "rests_on: [recorded]"),
        ("on-held", "rests_on: [recorded, held]"),
        ("on-single", "rests_on: [held, single]"),
        ("on-an-argument", "rests_on: [on-single]"),
        ("on-a-forecast", "rests_on: [held, foreseen]"),
        ("on-doubted", "rests_on: [doubted, held, foreseen]"),
        ("on-nothing", "rests_on: [doubted, bare]"),
        ("argued-with-context", "rests_on: [held], evidence: [{source: study, stance: context}]"),
        ("supported-and-resting", "rests_on: [bare], evidence: [study]"),
        ("of-any-kind", "kind: recommendation, rests_on: [held]"),
    ]), @r"
    recorded: ● On record. A record establishes it.
    held: ◕ Corroborated. Two sources support it, from two independent origins.
    single: ◐ Single origin. One source supports it.
    doubted: ◆ Disputed. One source supports it; one source disputes it.
    bare: ○ Unsupported. No source is given for it.
    foreseen: ◷ Open forecast. No source is given for it.
    on-a-record: △ Argued. No source supports it directly; it rests on one other claim; that claim is on record.
    on-held: △ Argued. No source supports it directly; it rests on two other claims; the weakest of them is corroborated.
    on-single: △ Argued. No source supports it directly; it rests on two other claims; the weakest of them is of a single origin.
    on-an-argument: △ Argued. No source supports it directly; it rests on one other claim; that claim is itself argued.
    on-a-forecast: △ Argued. No source supports it directly; it rests on two other claims; the weakest of them is an open forecast.
    on-doubted: △ Argued. No source supports it directly; it rests on three other claims; the weakest of them is disputed.
    on-nothing: △ Argued. No source supports it directly; it rests on two other claims; the weakest of them is unsupported.
    argued-with-context: △ Argued. No source supports it directly; it rests on one other claim; that claim is corroborated.
    supported-and-resting: ◐ Single origin. One source supports it.
    of-any-kind: △ Argued. No source supports it directly; it rests on one other claim; that claim is corroborated.
    ");
}

#[test]
fn a_forecast_stands_by_its_outcome_its_horizon_and_the_day_of_the_build() {
    let forecasts = "\
- {id: no-horizon, text: F, kind: forecast}
- {id: by-day, text: F, kind: forecast, forecast: {horizon: 2026-06-30}}
- {id: by-month, text: F, kind: forecast, forecast: {horizon: 2026-06}}
- {id: by-year, text: F, kind: forecast, forecast: {horizon: 2026}}
- {id: settled, text: F, kind: forecast, forecast: {horizon: 2026-06-30, outcome: no, resolved_on: 2026-06-30}}
- {id: not-triggered, text: F, kind: forecast, forecast: {outcome: not-triggered}}
- {id: said-open, text: F, kind: forecast, forecast: {horizon: 2026-06-30, outcome: open}}
- {id: disputed, text: F, kind: forecast, evidence: [{source: s, stance: disputes}]}
- {id: no-forecast, text: F, forecast: {horizon: 2026-06-30}}
";
    let on = |day: &str| {
        let site = Site::new()
            .file("content/site.yaml", "title: T\nrules: {orphan-claim: allow}\n")
            .file("content/claims/c.yaml", forecasts)
            .file("content/sources/s.yaml", "s: {title: S}\n")
            .argument(&format!("--date={day}"));
        let run = site.build().succeeds();
        let ids = forecasts.lines().map(|line| line["- {id: ".len()..].split(',').next().unwrap());
        ids.map(|id| format!("{id}: {}", verdict(&run, id))).collect::<Vec<_>>().join("\n")
    };
    assert_snapshot!(on("2026-06-30"), @r"
    no-horizon: ◷ Open forecast. No source is given for it.
    by-day: ◷ Open forecast. No source is given for it.
    by-month: ◷ Open forecast. No source is given for it.
    by-year: ◷ Open forecast. No source is given for it.
    settled: ◉ Resolved forecast. No source is given for it.
    not-triggered: ◉ Resolved forecast. No source is given for it.
    said-open: ◷ Open forecast. No source is given for it.
    disputed: ◷ Open forecast. No source supports it; one source disputes it.
    no-forecast: ○ Unsupported. No source is given for it.
    ");
    assert_snapshot!(on("2026-07-01"), @r"
    no-horizon: ◷ Open forecast. No source is given for it.
    by-day: ◴ Overdue forecast. No source is given for it.
    by-month: ◴ Overdue forecast. No source is given for it.
    by-year: ◷ Open forecast. No source is given for it.
    settled: ◉ Resolved forecast. No source is given for it.
    not-triggered: ◉ Resolved forecast. No source is given for it.
    said-open: ◴ Overdue forecast. No source is given for it.
    disputed: ◷ Open forecast. No source supports it; one source disputes it.
    no-forecast: ○ Unsupported. No source is given for it.
    ");
    let late = on("2027-01-01");
    assert!(late.contains("by-year: ◴ Overdue forecast"), "{late}");
}

/// What a source's page says would fall with it.
fn withdrawn(run: &Run, key: &str) -> String {
    let page = run.page(&format!("sources/{key}/"));
    let start = page.find("id=\"withdrawn\"").expect("the section");
    let start = start + page[start..].find("</h2>").expect("its heading");
    let end = start + page[start..].find("</section>").expect("its end");
    let parts = page[start..end].replace("</p>", "</p>\n").replace("</h3>", "</h3>\n").replace("</a>", " </a>");
    parts.lines().map(words).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_source_page_says_what_would_fall_if_it_were_withdrawn() {
    let run = claims(&[
        ("single", "short: Single, evidence: [study]"),
        ("relayed", "short: Relayed, evidence: [relay, second-relay, relay-of-relay]"),
        ("held", "short: Held, evidence: [relay, other]"),
        ("held-by-three", "short: Held by three, evidence: [study, other, act-of-others, silent]"),
        ("digested", "short: Digested, evidence: [digest]"),
        ("recorded", "short: Recorded, evidence: [act, other]"),
        ("against", "short: Against, evidence: [other, {source: relay, stance: disputes}]"),
        ("argued", "short: Argued, rests_on: [single]"),
        ("argued-on", "short: Argued on, rests_on: [argued]"),
        ("foreseen", "short: Foreseen, kind: forecast, evidence: [study]"),
        ("elsewhere", "short: Elsewhere, evidence: [{source: study, origin: other}]"),
    ]);
    assert_snapshot!(withdrawn(&run, "study"), @r"
    Eight claims would lose something, and two claims rest on them.
    Four claims would lose all support
    Claim elsewhere
    ◐ Single origin →would become ○ Unsupported
    Claim foreseen
    ◷ Open forecast, and would stay so
    Claim single
    ◐ Single origin →would become ○ Unsupported
    Rests on it: Argued ; Argued on
    Claim relayed
    ◐ Single origin →would become ○ Unsupported
    Three claims would be down to one origin
    Claim held-by-three
    ◕ Corroborated →would become ◐ Single origin
    Claim digested
    ◕ Corroborated →would become ◐ Single origin
    Claim held
    ◕ Corroborated →would become ◐ Single origin
    One claim would lose its only dispute
    Claim against
    ◆ Disputed →would become ◐ Single origin
    ");
    assert_snapshot!(withdrawn(&run, "relay"), @r"
    Two claims would lose something.
    One claim would be down to one origin
    Claim held
    ◕ Corroborated →would become ◐ Single origin
    One claim would lose its only dispute
    Claim against
    ◆ Disputed →would become ◐ Single origin
    ");
    assert_snapshot!(withdrawn(&run, "other"), @r"
    Five claims would lose something.
    Two claims would lose all support
    Claim against
    ◆ Disputed, and would stay so
    Claim elsewhere
    ◐ Single origin →would become ○ Unsupported
    Three claims would be down to one origin
    Claim held
    ◕ Corroborated →would become ◐ Single origin
    Claim held-by-three
    ◕ Corroborated →would become ◐ Single origin
    Claim digested
    ◕ Corroborated →would become ◐ Single origin
    ");
    assert_snapshot!(withdrawn(&run, "act"), @r"
    One claim would lose something.
    One claim would be down to one origin
    Claim recorded
    ● On record →would become ◐ Single origin
    ");
    assert_snapshot!(withdrawn(&run, "silent"), @"No claim would lose its support, its only dispute or its second origin.");
    assert_snapshot!(withdrawn(&run, "silent-too"), @"Nothing would change: no claim stands on it.");
}

#[test]
fn a_claim_that_would_lose_its_last_stated_origin_is_told() {
    let run = claims(&[("held", "short: Held, evidence: [relay, silent]")]);
    assert_snapshot!(withdrawn(&run, "study"), @r"
    One claim would lose something.
    One claim would be left without a stated origin
    Claim held
    ◐ Single origin, and would stay so
    ");
}

#[test]
fn a_forecast_that_failed_is_the_weakest_of_premises() {
    let run = claims(&[
        ("failed", "kind: forecast, forecast: {outcome: no}"),
        ("held", "short: Held, evidence: [study]"),
        ("rests", "rests_on: [held, failed]"),
    ]);
    let weakest = verdict(&run, "rests");
    assert!(weakest.ends_with("the weakest of them is a resolved forecast."), "{weakest}");
}

#[test]
fn the_claims_page_groups_by_standing_and_the_build_counts_them() {
    let run =
        claims(&[("a", "evidence: [study]"), ("b", "evidence: [study, other]"), ("c", ""), ("d", "evidence: [relay]")]);
    assert!(run.stderr.contains("\n  claims: 1 corroborated, 2 on a single origin, 1 unsupported\n"), "{}", run.stderr);
    let page = run.page("claims/");
    let at = |text: &str| page.find(text).unwrap_or_else(|| panic!("no `{text}`"));
    assert!(at("id=\"standing-corroborated\"") < at("id=\"standing-single-origin\""));
    assert!(at("id=\"standing-single-origin\"") < at("id=\"standing-unsupported\""));
}

/// What each claim of the demonstration must come to, judged by hand from its sources.
#[test]
fn the_demonstration_agrees_with_the_judgements_made_by_hand() {
    let run = Site::new().run(&["build", "--root", env!("CARGO_MANIFEST_DIR"), "--output-dir", "public"]).succeeds();
    for (claim, standing) in [
        ("resolution-2397-return", "On record"),
        ("russia-voted-2397", "Single origin"),
        ("labour-migrants-fell", "Corroborated"),
        ("treaty-in-force", "Corroborated"),
        ("troops-14000", "Single origin"),
        ("gain-20-billion", "Disputed"),
        ("technology-transfer", "Disputed"),
        ("europe-crude-share-2021", "Single origin"),
        ("europe-gas-share-2021", "Single origin"),
        ("europe-coal-share-2021", "Single origin"),
        ("china-share-2025", "Single origin"),
        ("alliance-outlasts-war", "Open forecast"),
        ("liability-in-peace", "Argued"),
        ("asean-concern", "Argued"),
    ] {
        let verdict = verdict(&run, claim);
        assert!(verdict.contains(&format!("{standing}.")), "{claim}: {verdict}, and not {standing}");
    }
    assert!(verdict(&run, "europe-coal-share-2021").contains("without a stated origin"));
    assert!(
        verdict(&run, "gain-20-billion")
            .contains("Two reports support it, on one origin; two independent sources dispute it.")
    );
}

#[test]
fn a_retracted_source_is_named_on_the_page_of_the_claim_that_goes_back_to_it_and_so_is_who_relays_it() {
    let site = Site::good().argument("--rule=source-retracted=warn").file(
        "content/claims/all.yaml",
        "- {id: works, text: The drug works., evidence: [{source: daily, origin: [order, trial]}]}\n",
    );
    let run = site
        .file(
            "content/sources/more.yaml",
            "daily: {title: A daily}\norder: {title: An order}\ntrial: {title: A trial, status: retracted}\n",
        )
        .build()
        .succeeds();
    let claim = run.page("claims/works/");
    assert!(claim.contains("<b>A source behind it has been retracted.</b>"), "{claim}");
    let source = run.page("sources/trial/");
    let relays = &source[source.find("Who relays it").expect("a section")..];
    assert!(relays.contains("A daily"), "{source}");
}
