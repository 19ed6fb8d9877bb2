//! What relays itself, rests on itself or lies within itself.

use insta::assert_snapshot;

use crate::site::{Site, lines, same};

#[test]
fn a_source_that_relays_itself_is_refused() {
    let run = Site::good().file("content/sources/s.yaml", "a:\n  title: A\n  origin: a\n").build().fails();
    assert_snapshot!(run.findings(), @r"
    warning[source-unused]: nothing stands on source `a`
     --> content/sources/s.yaml:1:1
      |
    1 | a:
      | ^
      |
      = help: name it in a claim's `evidence`, or cite it: `[@a]`

    error[origin-cycle]: source `a` is named as its own origin
     --> content/sources/s.yaml:3:11
      |
    3 |   origin: a
      |           ^
      |
      = help: follow the statement back to where it was first made; a source of its own has no `origin`
    ");
}

#[test]
fn claims_that_refine_each_other_or_are_the_same_and_contrary_are_refused() {
    let claims = "- {id: a, text: A., relates: [{rel: refines, claim: b}]}\n\
                  - {id: b, text: B., relates: [{rel: refines, claim: a}]}\n\
                  - {id: c, text: C., relates: [{rel: same-as, claim: d}]}\n\
                  - {id: d, text: D., relates: [{rel: contradicts, claim: c}]}\n";
    let site = Site::good().argument("--rule=all=allow").file("content/claims/c.yaml", claims);
    assert_snapshot!(lines(&site.build().fails().messages()), @r"
    error[refinement-cycle]: claims refine each other in a circle: `a` → `b` → `a`
    error[relation-conflict]: claims `c` and `d` are said to be the same, and to contradict each other
    ");
}

#[test]
fn a_premise_that_is_named_twice_is_reported() {
    let claims = "- {id: a, text: A.}\n- {id: b, text: B., rests_on: [a, a]}\n";
    let site = Site::good().argument("--rule=all=allow").file("content/claims/c.yaml", claims);
    same(
        site.build().succeeds().findings(),
        "warning[duplicate-premise]: `a` is named twice as a premise
 --> content/claims/c.yaml:2:35
  |
2 | - {id: b, text: B., rests_on: [a, a]}
  |                                   ^
  |
  = help: take one away",
    );
}

#[test]
fn origins_that_run_in_a_circle_are_refused_and_the_circle_is_written_out() {
    let run = Site::good()
        .file("content/sources/s.yaml", "a: {title: A, origin: b}\nb: {title: B, origin: a}\nc: {title: C, origin: d}\nd: {title: D, origin: e}\ne: {title: E, origin: [c, f]}\nf: {title: F}\n")
        .build()
        .fails();
    assert_snapshot!(run.findings(), @r"
    warning[source-unused]: nothing stands on source `a`
     --> content/sources/s.yaml:1:1
      |
    1 | a: {title: A, origin: b}
      | ^
      |
      = help: name it in a claim's `evidence`, or cite it: `[@a]`

    error[origin-cycle]: sources relay each other in a circle: `a` → `b` → `a`
     --> content/sources/s.yaml:1:23
      |
    1 | a: {title: A, origin: b}
      |                       ^
    2 | b: {title: B, origin: a}
      |                       - and here
      |
      = help: follow the statement back to where it was first made; a source of its own has no `origin`

    warning[source-unused]: nothing stands on source `c`
     --> content/sources/s.yaml:3:1
      |
    3 | c: {title: C, origin: d}
      | ^
      |
      = help: name it in a claim's `evidence`, or cite it: `[@c]`

    error[origin-cycle]: sources relay each other in a circle: `c` → `d` → `e` → `c`
     --> content/sources/s.yaml:3:23
      |
    3 | c: {title: C, origin: d}
      |                       ^
    4 | d: {title: D, origin: e}
      |                       - and here
    5 | e: {title: E, origin: [c, f]}
      |                       ------ and here
      |
      = help: follow the statement back to where it was first made; a source of its own has no `origin`
    ");
}

#[test]
fn claims_that_rest_on_themselves_are_refused() {
    let run = Site::good()
        .file("content/claims/c.yaml", "- {id: a, text: A, rests_on: [a]}\n- {id: b, text: B, rests_on: [c]}\n- {id: c, text: C, rests_on: [d]}\n- {id: d, text: D, rests_on: [b]}\n")
        .build()
        .fails();
    assert_snapshot!(run.findings(), @r"
    warning[orphan-claim]: no text states claim `a`
     --> content/claims/c.yaml:1:8
      |
    1 | - {id: a, text: A, rests_on: [a]}
      |        ^
      |
      = help: mark the words that state it: `[words](claim:a)`

    error[support-cycle]: claim `a` rests on itself
     --> content/claims/c.yaml:1:30
      |
    1 | - {id: a, text: A, rests_on: [a]}
      |                              ^^^
      |
      = help: a premise must stand without its conclusion: take one `rests_on` away

    warning[orphan-claim]: no text states claim `b`
     --> content/claims/c.yaml:2:8
      |
    2 | - {id: b, text: B, rests_on: [c]}
      |        ^
      |
      = help: mark the words that state it: `[words](claim:b)`

    error[support-cycle]: claims rest on each other in a circle: `b` → `c` → `d` → `b`
     --> content/claims/c.yaml:2:30
      |
    2 | - {id: b, text: B, rests_on: [c]}
      |                              ^^^
    3 | - {id: c, text: C, rests_on: [d]}
      |                              --- and here
    4 | - {id: d, text: D, rests_on: [b]}
      |                              --- and here
      |
      = help: a premise must stand without its conclusion: take one `rests_on` away
    ");
}

#[test]
fn topics_do_not_lie_within_themselves() {
    let run = Site::good()
        .file("content/topics/a.md", "---\ntitle: A\nparent: b\n---\n")
        .file("content/topics/b.md", "---\ntitle: B\nparent: a\n---\n")
        .build()
        .fails();
    assert_snapshot!(run.findings(), @r"
    error[topic-cycle]: topic `a` lies within itself
     --> content/topics/a.md:3:9
      |
    3 | parent: b
      |         ^
      |
      = help: take one `parent` away
    ");
}

#[test]
fn claims_do_not_take_the_place_of_each_other_in_a_circle() {
    let run = Site::good()
        .file("content/claims/c.yaml", "- {id: a, text: A, status: superseded, superseded_by: a}\n- {id: b, text: B, status: superseded, superseded_by: c}\n- {id: c, text: C, status: superseded, superseded_by: b}\n- {id: d, text: D, status: superseded, superseded_by: b}\n")
        .argument("--rule=all=allow")
        .build()
        .fails();
    assert_snapshot!(run.findings(), @r"
    error[succession-cycle]: claim `a` is superseded by itself
     --> content/claims/c.yaml:1:55
      |
    1 | - {id: a, text: A, status: superseded, superseded_by: a}
      |                                                       ^
      |
      = help: take `superseded_by` away from the one that holds today

    error[succession-cycle]: claims supersede each other in a circle: `b` → `c` → `b`
     --> content/claims/c.yaml:2:55
      |
    2 | - {id: b, text: B, status: superseded, superseded_by: c}
      |                                                       ^
    3 | - {id: c, text: C, status: superseded, superseded_by: b}
      |                                                       - and here
      |
      = help: take `superseded_by` away from the one that holds today
    ");
}

#[test]
fn a_claim_is_not_related_to_itself() {
    let run = Site::good()
        .file("content/claims/c.yaml", "- {id: a, text: A, relates: [{rel: refines, claim: a}]}\n")
        .argument("--rule=all=allow")
        .build()
        .fails();
    assert_snapshot!(run.findings(), @r"
    error[self-relation]: claim `a` is related to itself
     --> content/claims/c.yaml:1:52
      |
    1 | - {id: a, text: A, relates: [{rel: refines, claim: a}]}
      |                                                    ^
      |
      = help: name the other claim, or take the relation away
    ");
}

#[test]
fn nothing_is_said_of_members_of_a_circle_that_follows_from_its_having_been_cut() {
    let sources = "a: {title: A, origin: b}\nb: {title: B, origin: a}\nrelay: {title: R, origin: a}\n";
    let claims = "\
- {id: one, text: One., kind: judgement, confidence: low, rests_on: [two]}
- {id: two, text: Two., kind: judgement, confidence: low, rests_on: [one]}
- {id: share, text: Three., kind: statistic, evidence: [{source: a, locator: p. 1}]}
- {id: part, text: Four., kind: statistic, evidence: [{source: b, locator: p. 1}]}
- {id: whole, text: Five., kind: statistic, evidence: [{source: relay, locator: p. 1}]}
";
    let run = Site::good()
        .with_rules()
        .file("content/sources/s.yaml", sources)
        .file("content/claims/c.yaml", claims)
        .build()
        .fails();
    let codes = ["premises-missing", "relay-as-evidence", "origin-unstated", "single-origin"];
    let follows = |message: &&str| codes.iter().any(|code| message.contains(code));
    assert_eq!(run.messages().into_iter().filter(follows).collect::<Vec<_>>(), Vec::<&str>::new(), "{}", run.stderr);
    let run = Site::good()
        .with_rules()
        .file("content/sources/s.yaml", sources.replace("origin: a}\nrelay", "origin: unstated}\nrelay"))
        .file("content/claims/c.yaml", claims.replace("[one]}", "[]}"))
        .build();
    let found: Vec<&str> = run.messages().into_iter().filter(follows).collect();
    assert_eq!(found.len(), 6, "{found:#?}");
}
