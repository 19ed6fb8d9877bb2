//! What changes in silence after publication, beside the words of a claim.

use insta::assert_snapshot;

use crate::record::{FERRY, locked, looked_at};

#[test]
fn a_brief_with_other_words_says_when_it_was_changed_or_is_reported() {
    let changed = FERRY.replace("is low", "is very low");
    let run = locked(looked_at(FERRY)).file("content/briefs/ferry.md", &changed).check();
    assert_snapshot!(run.succeeds().findings(), @"
    warning[brief-edit]: the brief has other words than those published on 2026-01-05, and does not say so
     --> content/briefs/ferry.md:2:8
      |
    2 | title: The ferry
      |        ^^^^^^^^^
      |
      = help: give it `updated: 2026-11-23`, or a correction where something was wrong
      = help: `corroborate lock` then takes the new words into the record
    ");
    let dated = changed.replace("---\nThe [fare]", "updated: 2026-01-06\n---\nThe [fare]");
    let run = locked(looked_at(FERRY)).file("content/briefs/ferry.md", dated).check();
    assert_eq!(run.succeeds().findings(), "");
}

#[test]
fn what_a_claim_stands_on_does_not_change_in_silence() {
    let before = "---
title: The ferry
author: Ann Lee
date: 2026-01-05
claims:
  - id: fare
    text: The fare of the harbour ferry is two euros.
    evidence: [{source: order-12, quote: A journey costs two euros.}]
    rests_on: [order-stands]
    alternatives: [The order was never applied.]
  - id: order-stands
    text: Order 12 is in force.
  - id: ferry-sold
    text: The ferry will be sold in 2025.
    kind: forecast
    forecast: {outcome: no, resolved_on: 2026-01-02}
sources:
  - id: order-12
    title: Order 12
    url: https://example.org/12
---
The [fare](claim:fare) is low.
";
    let after = before
        .replace("date: 2026-01-05", "date: 2025-12-05")
        .replace("A journey costs two euros.", "A journey costs two euros at most.")
        .replace("    rests_on: [order-stands]\n    alternatives: [The order was never applied.]\n", "")
        .replace("outcome: no", "outcome: yes")
        .replace("org/12", "org/13");
    let run = locked(looked_at(before)).file("content/briefs/ferry.md", after).check().fails();
    assert_snapshot!(run.findings(), @"
    warning[date-moved]: the brief was published with the date 2026-01-05 and bears 2025-12-05 now
     --> content/briefs/ferry.md:4:7
      |
    4 | date: 2025-12-05
      |       ^^^^^^^^^^
      |
      = help: leave `date: 2026-01-05`, and write the day of a change as `updated`
      = help: if the date was wrong, say so in a correction

    error[premise-dropped]: claim `fare` has lost premises that it was published with, and no correction says so
     --> content/briefs/ferry.md:6:9
      |
    6 |   - id: fare
      |         ^^^^
      |
      = help: it rested on `order-stands` then
      = help: put it back, or add to `corrections` of a brief: `{date: 2026-11-23, text: …, claims: [fare]}`, and say why it does not rest on it any more

    error[stealth-edit]: claim `fare` was published with other words, and no correction says so
     --> content/briefs/ferry.md:6:9
      |
    6 |   - id: fare
      |         ^^^^
      |
      = help: alternatives: [-The order was never applied.-]
      = help: add to `corrections` of a brief: `{date: 2026-11-23, text: …, claims: [fare]}`, and say what was wrong and what is said now

    warning[quote-changed]: the words that claim `fare` quotes from `order-12` are others now, and no correction says so
     --> content/briefs/ferry.md:8:42
      |
    8 |     evidence: [{source: order-12, quote: A journey costs two euros at most.}]
      |                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: A journey costs two euros {+at most+}.
      = help: if readers were given wrong words, add a correction that names the claim; else run `corroborate lock` to take these into the record

    error[outcome-changed]: the outcome of forecast `ferry-sold` was published as `no` and is `yes` now
      --> content/briefs/ferry.md:14:25
       |
    14 |     forecast: {outcome: yes, resolved_on: 2026-01-02}
       |                         ^^^
       |
       = help: if the outcome was given wrongly, add to `corrections` of a brief: `{date: 2026-11-23, text: …, claims: [ferry-sold]}`

    warning[source-redescribed]: source `order-12` was published as another than it is now
      --> content/briefs/ferry.md:18:10
       |
    18 |     url: https://example.org/13
       |          ^^^^^^^^^^^^^^^^^^^^^^
       |
       = help: url: [-https://example.org/12-] {+https://example.org/13+}
       = help: if it is another source, give it a key of its own; if it was described wrongly, run `corroborate lock` to take this into the record
    ");
}

#[test]
fn a_brief_that_was_updated_before_it_was_locked_is_watched_as_well() {
    let updated = FERRY.replace("date: 2026-01-05\n", "date: 2026-01-05\nupdated: 2026-02-01\n");
    let site = locked(looked_at(&updated));
    let run = site.file("content/briefs/ferry.md", updated.replace("is low", "is high")).check();
    assert_eq!(
        run.succeeds().messages(),
        ["warning[brief-edit]: the brief has other words than those published on 2026-02-01, and does not say so"]
    );
}

#[test]
fn a_retraction_that_is_taken_back_in_silence_is_reported() {
    let before = FERRY.replace("    title: Order 12\n", "    title: Order 12\n    status: retracted\n");
    let before = before.replace("[order-12]", "[{source: order-12, stance: context}]");
    let run = locked(looked_at(&before)).file("content/briefs/ferry.md", before.replace("    status: retracted\n", ""));
    assert_snapshot!(run.check().succeeds().findings(), @"
    warning[source-redescribed]: source `order-12` was published as another than it is now
      --> content/briefs/ferry.md:10:9
       |
    10 |   - id: order-12
       |         ^^^^^^^^
       |
       = help: status: [-retracted-] {+active+}
       = help: if it is another source, give it a key of its own; if it was described wrongly, run `corroborate lock` to take this into the record
    ");
}
