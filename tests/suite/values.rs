//! Values of the wrong kind, words that are not known, dates and numbers that do not exist.

use insta::assert_snapshot;

use crate::site::{Site, lines};

#[test]
fn a_value_of_the_wrong_kind_is_underlined_and_the_right_kind_named() {
    let run = Site::good()
        .file("content/briefs/x.md", "---\ntitle: [A, B]\ndate: 2026-01-05\nauthor: {name: Ann}\ntopics: {a: b}\ndraft: maybe\nclaims: some\nsources: {s: {title: S}}\nkey_messages: One\n---\n")
        .build()
        .fails();
    assert_snapshot!(run.stderr, @r"
    In short:
      7 × A list, a mapping or a text where something else is expected  error[wrong-type]

    error[wrong-type]: `title` is a list where a text is expected
     --> content/briefs/x.md:2:8
      |
    2 | title: [A, B]
      |        ^^^^^^
      |
      = help: if it is meant as text, put the whole value in quotes

    error[wrong-type]: `author` is a mapping where a text is expected
     --> content/briefs/x.md:4:9
      |
    4 | author: {name: Ann}
      |         ^^^^^^^^^^^
      |
      = help: if it is meant as text, put the whole value in quotes

    error[wrong-type]: `topics` is a mapping where a text is expected
     --> content/briefs/x.md:5:9
      |
    5 | topics: {a: b}
      |         ^^^^^^
      |
      = help: if it is meant as text, put the whole value in quotes

    error[wrong-type]: `draft` is a text where `true` or `false` is expected
     --> content/briefs/x.md:6:8
      |
    6 | draft: maybe
      |        ^^^^^
      |
      = help: write `true` or `false`

    error[wrong-type]: `claims` is a text where a list is expected
     --> content/briefs/x.md:7:9
      |
    7 | claims: some
      |         ^^^^
      |
      = help: write each item on a line of its own, after `- `

    error[wrong-type]: `sources` is a mapping where a list is expected
     --> content/briefs/x.md:8:10
      |
    8 | sources: {s: {title: S}}
      |          ^^^^^^^^^^^^^^^
      |
      = help: write each item on a line of its own, after `- `

    error[wrong-type]: `key_messages` is a text where a list is expected
     --> content/briefs/x.md:9:15
      |
    9 | key_messages: One
      |               ^^^
      |
      = help: write each item on a line of its own, after `- `

    Not built: 7 errors
    ");
}

#[test]
fn words_of_a_closed_set_are_checked() {
    let claims = "- {id: a, text: A, kind: statistics}\n- {id: b, text: B, mode: endorse, status: gone}\n- {id: c, text: C, evidence: [{source: s, stance: support}]}\n- {id: d, text: D, relates: [{rel: refine, claim: a}]}\n- {id: e, text: E, measure: {value: 1, op: '=='}}\n- {id: f, text: F, confidence: certain}\n- {id: g, text: G, likelihood: {term: likely, scale: pia}}\n- {id: h, text: H, forecast: {outcome: perhaps}}\n";
    let run = Site::new()
        .file("content/site.yaml", "title: T\nprofile: loose\nlikelihood_scale: nato\nrules: {orphan-claim: never}\n")
        .file("content/claims/c.yaml", claims)
        .file(
            "content/sources/s.yaml",
            "s: {title: S, tier: first, access: free, interest: [state], reliability: {grade: G}, status: lost}\n",
        )
        .brief_with("x", "type: polici-brief\ncorrections: [{date: 2026-01-06, text: a, type: tipo}]\n", "")
        .build()
        .fails();
    assert_snapshot!(lines(&run.messages()), @r"
    error[unknown-value]: `type` has no value `polici-brief`
    error[unknown-value]: `type` has no value `tipo`
    warning[orphan-claim]: no text states claim `a`
    error[unknown-value]: `kind` has no value `statistics`
    warning[orphan-claim]: no text states claim `b`
    error[unknown-value]: `mode` has no value `endorse`
    error[unknown-value]: `status` has no value `gone`
    warning[orphan-claim]: no text states claim `c`
    error[unknown-value]: `stance` has no value `support`
    warning[orphan-claim]: no text states claim `d`
    error[unknown-value]: `rel` has no value `refine`
    warning[orphan-claim]: no text states claim `e`
    error[unknown-value]: `op` has no value `==`
    warning[orphan-claim]: no text states claim `f`
    error[unknown-value]: `confidence` has no value `certain`
    warning[orphan-claim]: no text states claim `g`
    error[unknown-value]: `scale` has no value `pia`
    warning[orphan-claim]: no text states claim `h`
    warning[unfitting-key]: `forecast` says nothing of a claim that is a `fact`
    error[unknown-value]: `outcome` has no value `perhaps`
    error[unknown-value]: `profile` has no value `loose`
    error[unknown-value]: `likelihood_scale` has no value `nato`
    error[unknown-value]: `orphan-claim` has no value `never`
    error[unknown-value]: `tier` has no value `first`
    error[unknown-value]: `access` has no value `free`
    error[unknown-value]: an item of `interest` has no value `state`
    error[unknown-value]: `grade` has no value `G`
    error[unknown-value]: `status` has no value `lost`
    ");
}

#[test]
fn a_date_that_does_not_exist_is_refused_with_the_reason() {
    let run =
        Site::good().file("content/briefs/x.md", "---\ntitle: T\nauthor: A\ndate: 2026-02-30\n---\n").build().fails();
    assert_snapshot!(run.stderr, @r"
    error[bad-date]: `2026-02-30` is not a date
     --> content/briefs/x.md:4:7
      |
    4 | date: 2026-02-30
      |       ^^^^^^^^^^
      |
      = help: 2026-02 has no day 30

    Not built: 1 error
    ");
}

#[test]
fn every_form_of_date_is_either_taken_or_refused() {
    let dates = [
        "2026-02-30",
        "2026-13-01",
        "-0001-01-01",
        "2026-1-5",
        "2026-01-01T25:00",
        "yesterday",
        "2026-01-01 10:00",
        "20260101",
        "0",
        "''",
    ];
    let claims: String =
        dates.iter().enumerate().map(|(at, date)| format!("- {{id: c-{at}, text: C, as_of: {date}}}\n")).collect();
    let run = Site::good().file("content/claims/c.yaml", claims).check();
    assert_snapshot!(lines(&run.messages()), @r"
    warning[orphan-claim]: no text states claim `c-0`
    error[bad-date]: `2026-02-30` is not a date
    warning[orphan-claim]: no text states claim `c-1`
    error[bad-date]: `2026-13-01` is not a date
    warning[orphan-claim]: no text states claim `c-2`
    error[bad-date]: `-0001-01-01` is not a date
    warning[orphan-claim]: no text states claim `c-3`
    error[bad-date]: `2026-1-5` is not a date
    warning[orphan-claim]: no text states claim `c-4`
    error[bad-date]: `2026-01-01T25:00` is not a date
    warning[orphan-claim]: no text states claim `c-5`
    error[bad-date]: `yesterday` is not a date
    warning[orphan-claim]: no text states claim `c-6`
    error[bad-date]: `2026-01-01 10:00` is not a date
    warning[orphan-claim]: no text states claim `c-7`
    error[bad-date]: `20260101` is not a date
    warning[orphan-claim]: no text states claim `c-8`
    error[bad-date]: `0` is not a date
    warning[orphan-claim]: no text states claim `c-9`
    error[empty-value]: `as_of` is empty
    ");
    let good = ["2025", "2025-05", "2025-05-13", "9999-12-31", "'2025'", "2024-02-29"];
    let claims: String =
        good.iter().enumerate().map(|(at, date)| format!("- {{id: c-{at}, text: C, as_of: {date}}}\n")).collect();
    let run = Site::new()
        .file("content/site.yaml", "title: T\nrules: {orphan-claim: allow}\n")
        .file("content/claims/c.yaml", claims)
        .check()
        .succeeds();
    assert_eq!(run.findings(), "");
}

#[test]
fn an_interval_runs_forwards() {
    let run = Site::good().file("content/claims/c.yaml", "- {id: a, text: A, measure: {value: 1, period: 2025/2023}}\n- {id: b, text: B, measure: {value: 1, period: 2023-2025}}\n").check();
    assert_snapshot!(run.findings(), @r"
    warning[orphan-claim]: no text states claim `a`
     --> content/claims/c.yaml:1:8
      |
    1 | - {id: a, text: A, measure: {value: 1, period: 2025/2023}}
      |        ^
      |
      = help: mark the words that state it: `[words](claim:a)`

    error[bad-date]: `2025/2023` is not a date or an interval
     --> content/claims/c.yaml:1:48
      |
    1 | - {id: a, text: A, measure: {value: 1, period: 2025/2023}}
      |                                                ^^^^^^^^^
      |
      = help: the interval ends before it begins

    warning[orphan-claim]: no text states claim `b`
     --> content/claims/c.yaml:2:8
      |
    2 | - {id: b, text: B, measure: {value: 1, period: 2023-2025}}
      |        ^
      |
      = help: mark the words that state it: `[words](claim:b)`

    error[bad-date]: `2023-2025` is not a date or an interval
     --> content/claims/c.yaml:2:48
      |
    2 | - {id: b, text: B, measure: {value: 1, period: 2023-2025}}
      |                                                ^^^^^^^^^
      |
      = help: a date is a year, a month or a day: `2025`, `2025-05` or `2025-05-13`
    ");
}

#[test]
fn numbers_are_finite_decimals_and_probabilities_lie_between_0_and_1() {
    let values = [".nan", ".inf", "1e999", "0x10", "1_000", "five", "''", "[1]", "true"];
    let claims: String = values
        .iter()
        .enumerate()
        .map(|(at, value)| format!("- {{id: c-{at}, text: C, measure: {{value: {value}}}}}\n"))
        .collect();
    let run = Site::good()
        .file("content/claims/c.yaml", claims)
        .file("content/claims/p.yaml", "- {id: p, text: P, likelihood: {p: 1.5}}\n- {id: q, text: P, likelihood: {p: -0.1}}\n- {id: r, text: P, likelihood: {p: .nan}}\n- {id: s, text: S, likelihood: {p: 0.5, term: likely}}\n- {id: t, text: S, likelihood: {}}\n- {id: u, text: U, measure: {}}\n- {id: v, text: U, measure: {low: 3, high: 2}}\n- {id: w, text: U, measure: {value: 3, high: 2}}\n")
        .check();
    assert_snapshot!(lines(&run.messages()), @r"
    warning[orphan-claim]: no text states claim `c-0`
    error[not-a-number]: `.nan` is not a number
    warning[orphan-claim]: no text states claim `c-1`
    error[not-a-number]: `.inf` is not a number
    warning[orphan-claim]: no text states claim `c-2`
    error[not-a-number]: `1e999` is not a number
    warning[orphan-claim]: no text states claim `c-3`
    error[not-a-number]: `0x10` is not a number
    warning[orphan-claim]: no text states claim `c-4`
    error[not-a-number]: `1_000` is not a number
    warning[orphan-claim]: no text states claim `c-5`
    error[not-a-number]: `five` is not a number
    warning[orphan-claim]: no text states claim `c-6`
    error[empty-value]: `value` is empty
    warning[orphan-claim]: no text states claim `c-7`
    error[wrong-type]: `value` is a list where a number is expected
    warning[orphan-claim]: no text states claim `c-8`
    error[wrong-type]: `value` is yes or no where a number is expected
    warning[orphan-claim]: no text states claim `p`
    error[bad-probability]: 1.5 is no probability
    warning[orphan-claim]: no text states claim `q`
    error[bad-probability]: -0.1 is no probability
    warning[orphan-claim]: no text states claim `r`
    error[not-a-number]: `.nan` is not a number
    warning[orphan-claim]: no text states claim `s`
    error[bad-likelihood]: a likelihood has either `term` or `p`
    warning[orphan-claim]: no text states claim `t`
    error[bad-likelihood]: a likelihood has either `term` or `p`
    warning[orphan-claim]: no text states claim `u`
    error[bad-measure]: a measure without an amount
    warning[orphan-claim]: no text states claim `v`
    error[bad-measure]: the measure's `low` of 3 is above its `high` of 2
    warning[orphan-claim]: no text states claim `w`
    error[bad-measure]: a measure has either `value`, or both `low` and `high`
    ");
}

#[test]
fn a_doi_and_an_orcid_are_checked() {
    let run = Site::good()
        .brief_with("x", "doi: 10.x/abc\n", "")
        .brief_with("y", "doi: 10.1234/<script>alert(1)</script>\n", "")
        .brief_with("z", "doi: https://doi.org/10.1234/abc\n", "")
        .file("content/authors/a.md", "---\nname: A\norcid: 0000-0002-1825-0098\n---\n")
        .file("content/authors/b.md", "---\nname: B\norcid: https://orcid.org/0000-0002-1825-0097\n---\n")
        .check();
    assert_snapshot!(run.findings(), @r"
    error[bad-orcid]: `0000-0002-1825-0098` is not an ORCID iD
     --> content/authors/a.md:3:8
      |
    3 | orcid: 0000-0002-1825-0098
      |        ^^^^^^^^^^^^^^^^^^^
      |
      = help: it looks like `0000-0002-1825-0097`; its last character is a check digit

    error[bad-doi]: `10.x/abc` is not a DOI
     --> content/briefs/x.md:5:6
      |
    5 | doi: 10.x/abc
      |      ^^^^^^^^
      |
      = help: a DOI looks like `10.1000/182`
    ");
}
