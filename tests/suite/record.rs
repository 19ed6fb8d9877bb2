//! The public record: `corroborate lock`, what changed behind its back, and a record that cannot be read.

use insta::assert_snapshot;

use crate::site::{Run, Site, lines, same};

/// A brief with a claim and a source.
pub(crate) const FERRY: &str = "---
title: The ferry
author: Ann Lee
date: 2026-01-05
claims:
  - id: fare
    text: The fare of the harbour ferry is two euros.
    evidence: [order-12]
sources:
  - id: order-12
    title: Order 12
---
The [fare](claim:fare) is low.
";

/// The same with another fare.
fn dearer() -> String {
    FERRY.replace("two euros", "three euros")
}

fn corrected() -> String {
    dearer().replace(
        "---\nThe [fare]",
        "updated: 2026-02-01
corrections:
  - date: 2026-02-01
    text: The fare was given as two euros; it is three.
    claims: [fare]
---
The [fare]",
    )
}

fn site(brief: &str) -> Site {
    Site::good().with_rules().argument("--rule=all=allow").file("content/briefs/ferry.md", brief)
}

/// The rules of this chapter alone, on a site.
pub(crate) fn looked_at(brief: &str) -> Site {
    let rules = corroborate::check::CHAPTERS.iter().find(|chapter| chapter.folder == "record").unwrap().rules;
    rules.iter().fold(site(brief), |site, rule| {
        let level = match rule.level {
            corroborate::config::Level::Error => "error",
            _ => "warn",
        };
        site.argument(&format!("--rule={}={level}", rule.name))
    })
}

#[track_caller]
pub(crate) fn locked(site: Site) -> Site {
    let run = site.run(&["lock"]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    site
}

fn record_of(site: &Site) -> String {
    std::fs::read_to_string(site.path("content/evidence.lock")).unwrap()
}

/// A site with that record, checked.
fn with_record(record: &[u8]) -> Run {
    looked_at(FERRY).file("content/evidence.lock", record).check()
}

#[test]
fn the_record_is_a_line_for_each_thing_that_was_published() {
    let site = looked_at(FERRY);
    let run = site.run(&["lock"]);
    same(
        &run.stderr,
        "
Locked 1 brief, 1 claim and 1 source in `./content/evidence.lock`
  new: brief ferry, claim fare, source order-12
",
    );
    same(
        &record_of(&site),
        &lines(&[
            r#"{"corroborate-lock":1}"#,
            r#"{"brief":"ferry","version":1,"first":"2026-01-05","since":"2026-01-05","hash":"b55ae124cb6ceaa7348ce1bb398797a3","title":"The ferry","date":"2026-01-05"}"#,
            r#"{"claim":"fare","version":1,"first":"2026-01-05","since":"2026-01-05","hash":"e26165f435ffba4630b1002cba422328","statement":{"kind":"fact","text":"The fare of the harbour ferry is two euros."},"state":{"standing":"single-origin","status":"active"},"evidence":["supports order-12"]}"#,
            r#"{"source":"order-12","version":1,"first":"2026-01-05","since":"2026-01-05","hash":"98d8635a9cb2e96776e57a2191aba7bd","title":"Order 12","status":"active"}"#,
        ]),
    );
    // Again, on another day: nothing moves.
    let before = record_of(&site);
    let run = site.run(&["lock", "--date", "2027-03-01"]);
    same(
        &run.stderr,
        "
Locked 1 brief, 1 claim and 1 source in `./content/evidence.lock`
  nothing has changed
",
    );
    assert_eq!(record_of(&site), before);
    assert_eq!(site.check().messages(), Vec::<&str>::new());
}

#[test]
fn drafts_and_the_future_are_not_locked() {
    for flag in ["--drafts", "--future"] {
        let site = site(FERRY);
        let run = site.run(&["lock", flag]);
        assert_eq!(run.code, Some(2));
        same(
            &run.stderr,
            &format!(
                "
error: the record holds what has been published, and that is no draft and not dated in the future
  help: run it without `{flag}`
"
            ),
        );
        assert!(!site.path("content/evidence.lock").exists());
    }
}

#[test]
fn nothing_is_locked_while_errors_stand() {
    let site = locked(looked_at(FERRY));
    let before = record_of(&site);
    let site = site.file("content/briefs/ferry.md", FERRY.replace("claim:fare", "claim:fair"));
    let run = site.run(&["lock"]);
    assert_eq!(run.code, Some(1));
    assert!(run.stderr.ends_with("\nNot locked: 1 error; `content/evidence.lock` is as it was\n"), "{}", run.stderr);
    assert_eq!(record_of(&site), before);
}

#[test]
fn a_claim_that_changed_in_silence_fails_the_build_with_the_difference() {
    let site = locked(looked_at(FERRY)).file("content/briefs/ferry.md", dearer());
    let run = site.build().fails();
    same(
        run.findings(),
        "
error[stealth-edit]: claim `fare` was published with other words, and no correction says so
 --> content/briefs/ferry.md:7:11
  |
7 |     text: The fare of the harbour ferry is three euros.
  |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: text: The fare of the harbour ferry is [-two-] {+three+} euros.
  = help: add to `corrections` of a brief: `{date: 2026-11-23, text: …, claims: [fare]}`, and say what was wrong and what is said now
",
    );
    // And the record cannot be made to forget, also where the rule is switched off.
    for arguments in [&["lock"][..], &["lock", "--rule", "stealth-edit=allow"]] {
        let run = site.run(arguments);
        assert_eq!((run.code, run.messages().len()), (Some(1), 1), "{}", run.stderr);
    }
}

#[test]
fn a_correction_that_names_the_claim_lets_it_change_and_the_record_keeps_the_old_words() {
    let site = locked(looked_at(FERRY)).file("content/briefs/ferry.md", corrected());
    assert_eq!(site.check().messages(), Vec::<&str>::new());
    let run = site.run(&["lock", "--date", "2026-02-02"]);
    same(
        &run.stderr,
        "
Locked 1 brief, 1 claim and 1 source in `./content/evidence.lock`
  changed, with a correction: brief ferry, claim fare
",
    );
    let record = record_of(&site);
    let claim = record.lines().find(|line| line.starts_with("{\"claim\"")).unwrap();
    assert!(claim.contains(r#""version":2,"first":"2026-01-05","since":"2026-02-01""#), "{claim}");
    let before = r#""before":[{"version":1,"until":"2026-02-01","was":{"text":"The fare of the harbour ferry is two euros."},"corrected_in":"ferry"}]}"#;
    assert!(claim.ends_with(before), "{claim}");
    assert_eq!(site.check().messages(), Vec::<&str>::new());
    // One correction excuses one change.
    let site = site.file("content/briefs/ferry.md", corrected().replace("is three euros.", "is nine euros."));
    assert_eq!(
        site.check().messages(),
        ["error[stealth-edit]: claim `fare` was published with other words, and no correction says so"]
    );
}

#[test]
fn evidence_and_line_breaks_may_change_without_a_correction() {
    let site = locked(looked_at(FERRY));
    let brief = FERRY
        .replace("text: The fare of the harbour ferry is", "text: >\n      The fare of the harbour\n      ferry is")
        .replace("[order-12]", "[order-12, order-13]")
        .replace("---\nThe", "  - id: order-13\n    title: Order 13\n---\nThe");
    let site = site.file("content/briefs/ferry.md", brief);
    assert_eq!(site.check().messages(), Vec::<&str>::new());
    same(
        &site.run(&["lock"]).stderr,
        "
Locked 1 brief, 1 claim and 2 sources in `./content/evidence.lock`
  new: source order-13
  more evidence: claim fare
",
    );
}

#[test]
fn mended_spelling_is_a_warning_and_the_next_lock_takes_it_in() {
    let text = "The council of the city has recieved the report on the harbour ferry and its fares in full.";
    let brief = FERRY.replace("The fare of the harbour ferry is two euros.", text);
    let site = locked(looked_at(&brief)).file("content/briefs/ferry.md", brief.replace("recieved", "received"));
    let run = site.check().succeeds();
    same(
        run.findings(),
        "
warning[spelling-edit]: the spelling of claim `fare` differs from what was published
 --> content/briefs/ferry.md:7:11
  |
7 | ...t: The council of the city has received the report on the harbour ferry and its fares in full.
  |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: text: The council of the city has [-recieved-] {+received+} the report on the harbour ferry and its fares in full.
  = help: run `corroborate lock` to take it into the record; if it says something else now, add a correction
",
    );
    let site = locked(site);
    assert_eq!(site.check().messages(), Vec::<&str>::new());
}

#[test]
fn what_has_vanished_needs_a_tombstone_for_good() {
    let gone = "---\ntitle: The ferry\nauthor: Ann Lee\ndate: 2026-01-05\nupdated: 2026-02-01\n---\nNothing is left.\n";
    let site = locked(looked_at(FERRY)).file("content/briefs/ferry.md", gone);
    let run = site.build().fails();
    assert_eq!(
        run.messages(),
        [
            "error[id-vanished]: claim `fare` was published on 2026-01-05 and is not there any more",
            "error[id-vanished]: source `order-12` was published on 2026-01-05 and is not there any more",
        ]
    );
    let site = site.file(
        "content/tombstones.yaml",
        "- claim: fare\n  date: 2026-02-01\n  reason: The ferry was given up.\n\
         - source: order-12\n  date: 2026-02-01\n  reason: Nothing rests on it.\n",
    );
    assert_eq!(site.check().messages(), Vec::<&str>::new());
    same(
        &site.run(&["lock"]).stderr,
        "
Locked 1 brief, 0 claims and 0 sources, and 2 things that are not published any more, in `./content/evidence.lock`
  other words, without a correction: brief ferry
  not published any more: claim fare, source order-12
",
    );
    // The record keeps what is gone, so that the tombstone has to stay.
    let site = site.without("content/tombstones.yaml");
    assert_eq!(site.check().messages().len(), 2);
    // A build of a day on which nothing had been published misses nothing.
    assert_eq!(site.run(&["check", "--date", "2026-01-01"]).messages(), Vec::<&str>::new());
}

#[test]
fn a_correction_that_was_published_may_not_be_changed() {
    let site =
        locked(looked_at(&corrected())).file("content/briefs/ferry.md", corrected().replace("it is three.", "sorry."));
    let run = site.build().fails();
    same(
        run.findings(),
        "
error[ledger-altered]: correction 1 of brief `ferry`, of 2026-02-01, was published and is another now
  --> content/briefs/ferry.md:14:5
   |
14 |   - date: 2026-02-01
   |     ^^^^^^^^^^^^^^^^
   |
   = help: correction: The fare was given as two euros; [-it is three-] {+sorry+}. (claims: fare)
   = help: leave published corrections as they are; if one was wrong, add another that says so
",
    );
}

#[test]
fn without_a_record_nothing_is_missed() {
    assert_eq!(looked_at(FERRY).check().messages(), Vec::<&str>::new());
}

#[test]
fn a_record_that_cannot_be_read_is_told_at_the_line_and_never_overwritten() {
    let good = record_of(&locked(looked_at(FERRY)));
    let claim = good.lines().find(|line| line.starts_with("{\"claim\"")).unwrap().to_owned();
    let truncated = good[..good.find("\"statement\"").unwrap() + 20].to_owned();
    let conflict = good.replace(&claim, &format!("<<<<<<< HEAD\n{claim}\n=======\n{claim}\n>>>>>>> other"));
    for (record, message, place) in [
        (String::new(), "error[lock-unreadable]: the record is empty", ""),
        (truncated, "error[lock-unreadable]: the line cannot be understood: EOF while parsing a value", ":3:"),
        (
            "claims: []\n".to_owned(),
            "error[lock-unreadable]: the record does not begin with `{\"corroborate-lock\":1}`",
            ":1:1",
        ),
        (
            good.replace(":1}\n", ":2}\n"),
            "error[lock-newer]: a newer version of the program wrote the record: its form is 2, known is 1",
            ":1:1",
        ),
        (conflict, "error[lock-conflict]: a merge has left its marks in the record", ":3:1"),
        (format!("{good}{claim}\n"), "error[lock-unreadable]: claim `fare` has two lines in the record", ":5:1"),
        (
            good.replace("two euros", "six euros"),
            "error[lock-unreadable]: the line of claim `fare` was changed by hand: its hash is another",
            ":3:1",
        ),
        (
            good.replace("{\"source\":", "{\"sauce\":"),
            "error[lock-unreadable]: the line is about no brief, capture, claim or source",
            ":4:1",
        ),
        (
            good.replace("\"since\":\"2026-01-05\",\"hash\"", "\"since\":\"January\",\"hash\""),
            "error[lock-unreadable]: the line cannot be understood: `January` is not a date: a date is a year, a month or a day: `2025`, `2025-05` or `2025-05-13`",
            ":2:",
        ),
        (
            good.replace("\"title\":", "\"colour\":"),
            "error[lock-unreadable]: the line cannot be understood: unknown field `colour`, expected one of `brief`, `version`, `first`, `since`, `hash`, `title`, `date`, `corrections`, `gone`",
            ":2:",
        ),
    ] {
        let site = looked_at(FERRY).file("content/evidence.lock", &record);
        let run = site.check().fails();
        assert!(run.messages().iter().any(|found| found.starts_with(message)), "{message}\n{}", run.stderr);
        assert!(run.stderr.contains(&format!(" content/evidence.lock{place}")), "{place}\n{}", run.stderr);
        assert_eq!(site.run(&["lock"]).code, Some(1));
        assert_eq!(record_of(&site), record);
    }
}

#[test]
fn line_ends_of_other_systems_make_no_difference_to_the_record() {
    let good = record_of(&locked(looked_at(FERRY)));
    let windows = format!("\u{feff}{}", good.replace('\n', "\r\n"));
    assert_eq!(with_record(windows.as_bytes()).messages(), Vec::<&str>::new());
}

#[test]
fn a_record_of_100_mib_and_one_that_is_no_text_are_refused() {
    let run = with_record(&vec![b'x'; 100 << 20]).fails();
    assert_eq!(run.messages(), ["error[file-too-large]: `content/evidence.lock` is 100 MiB large"]);
    assert!(run.stderr.contains("it may have 64 MiB; see whether it is the file that you mean"), "{}", run.stderr);
    let run = with_record(b"{\"corroborate-lock\":1}\n\xff\xfe\0").fails();
    same(
        run.findings(),
        "error[not-utf-8]: `content/evidence.lock` is not UTF-8 from byte 23 on
--> content/evidence.lock
 = help: take the file from version control again; nothing is written over it while it cannot be read
 = help: where there is no earlier copy, remove it and write it anew with `corroborate lock`; it then begins with today",
    );
}

#[test]
fn a_check_of_the_record_writes_nothing_and_says_what_would_change() {
    let site = site(FERRY);
    let checked = |site: &Site| {
        let before = std::fs::read(site.path("content/evidence.lock")).ok();
        let run = site.run(&["lock", "--check"]);
        assert_eq!(std::fs::read(site.path("content/evidence.lock")).ok(), before);
        format!("{}{:?}", run.stderr, run.code)
    };
    let mut said = vec![checked(&site)];
    let site = locked(site);
    said.push(checked(&site));
    let site = site.file("content/briefs/ferry.md", FERRY.replace("is low", "is very low"));
    said.push(checked(&site));
    let site = locked(site).file(
        "content/briefs/ferry.md",
        FERRY
            .replace("is low", "is very low")
            .replace("evidence: [order-12]", "evidence: [{source: order-12}, {source: order-12, stance: disputes}]"),
    );
    said.push(checked(&site));
    let site = site.file("content/briefs/ferry.md", dearer());
    said.push(checked(&site));
    assert_snapshot!(said.join("\n\n"), @"
    `content/evidence.lock` is not there; `corroborate lock` would note:
      new: brief ferry, claim fare, source order-12
    Some(1)

    `content/evidence.lock` is up to date
    Some(0)

    `content/evidence.lock` is not up to date; `corroborate lock` would note:
      other words, without a correction: brief ferry
    Some(1)

    `content/evidence.lock` is not up to date; `corroborate lock` would note:
      more evidence: claim fare
    Some(1)

    error[stealth-edit]: claim `fare` was published with other words, and no correction says so
     --> content/briefs/ferry.md:7:11
      |
    7 |     text: The fare of the harbour ferry is three euros.
      |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: text: The fare of the harbour ferry is [-two-] {+three+} euros.
      = help: add to `corrections` of a brief: `{date: 2026-11-23, text: …, claims: [fare]}`, and say what was wrong and what is said now

    Not locked: 1 error; `content/evidence.lock` is as it was
    Some(1)
    ");
}

#[test]
fn a_record_that_is_no_file_is_told_and_not_taken_for_none() {
    let site = Site::good().file("content/evidence.lock/x", "");
    let run = site.check().fails();
    assert!(
        run.messages().contains(
            &"error[unreadable-file]: `content/evidence.lock` is no file, and so no record of what was published"
        ),
        "{}",
        run.stderr
    );
    let site = Site::good().file("real.lock", "").link("content/evidence.lock", "../real.lock");
    let run = site.check().fails();
    assert!(
        run.stderr.contains("`content/evidence.lock` is a link, which is not followed, and so no record"),
        "{}",
        run.stderr
    );
}
