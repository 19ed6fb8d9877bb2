//! What `corroborate lock` says of what it has recorded, and evidence that was recorded and is gone.

use insta::assert_snapshot;

use crate::record::{FERRY, locked, looked_at};
use crate::site::Site;

#[test]
fn evidence_that_was_published_may_not_be_dropped_in_silence() {
    let both = FERRY
        .replace("[order-12]", "[order-12, {source: letter, stance: disputes}, {source: map, stance: context}]")
        .replace("---\nThe", "  - id: letter\n    title: A letter\n  - id: map\n    title: A map\n---\nThe");
    let turned =
        both.replace("[order-12, {source: letter, stance: disputes}, {source: map, stance: context}]", "[letter]");
    let site = locked(looked_at(&both)).file("content/briefs/ferry.md", &turned);
    let run = site.build().fails();
    assert_snapshot!(run.findings(), @"
    error[evidence-dropped]: claim `fare` has lost evidence that it was published with, and no correction says so
     --> content/briefs/ferry.md:8:5
      |
    8 |     evidence: [letter]
      |     ^^^^^^^^
      |
      = help: source `letter` disputed it then, and supports it now
      = help: source `order-12` supported it then, and is not among its evidence now
      = help: put it back, or add to `corrections` of a brief: `{date: 2026-11-23, text: …, claims: [fare]}`, and say why it does not stand any more
    ");
    for arguments in [&["lock"][..], &["lock", "--rule", "evidence-dropped=allow"]] {
        let run = site.run(arguments);
        assert_eq!((run.code, run.messages().len()), (Some(1), 1), "{}", run.stderr);
    }
    // One that leads nowhere is told as that, and as nothing else.
    let site = site.file("content/briefs/ferry.md", both.replace("[order-12,", "[order-13,"));
    assert_eq!(site.check().messages().len(), 1, "{}", site.check().stderr);
    // Nothing is left.
    let none = both.replace(
        "evidence: [order-12, {source: letter, stance: disputes}, {source: map, stance: context}]",
        "caveat: x",
    );
    let site = site.file("content/briefs/ferry.md", none.replace("caveat: x", "as_of: 2026"));
    assert_snapshot!(site.check().fails().findings(), @"
    error[evidence-dropped]: claim `fare` has lost evidence that it was published with, and no correction says so
     --> content/briefs/ferry.md:6:9
      |
    6 |   - id: fare
      |         ^^^^
      |
      = help: source `letter` disputed it then, and is not among its evidence now
      = help: source `order-12` supported it then, and is not among its evidence now
      = help: put it back, or add to `corrections` of a brief: `{date: 2026-11-23, text: …, claims: [fare]}`, and say why it does not stand any more
    ");
    // A correction that names the claim says so, once.
    let corrections = "updated: 2026-02-01\ncorrections:\n  - date: 2026-02-01\n    text: The letter says the same.\n    claims: [fare]\n---\nThe [";
    let site = site.file("content/briefs/ferry.md", turned.replace("---\nThe [", corrections));
    assert_eq!(site.check().messages(), Vec::<&str>::new());
    let site = locked(site)
        .file("content/briefs/ferry.md", turned.replace("[letter]", "[]").replace("---\nThe [", corrections));
    assert_eq!(
        site.check().messages(),
        [
            "error[evidence-dropped]: claim `fare` has lost evidence that it was published with, and no correction says so"
        ]
    );
}

#[test]
fn the_lock_says_what_it_has_recorded_and_on_what_terms() {
    let text = "The fare of the harbour ferry is two euros, and it has been recieved well by all who use it every day.";
    let brief = FERRY.replace("The fare of the harbour ferry is two euros.", text);
    let site = locked(looked_at(&brief));
    let mut said = Vec::new();
    let mut lock = |site: Site, brief: &str| {
        let site = site.file("content/briefs/ferry.md", brief);
        said.push(site.run(&["lock"]).stderr);
        site
    };
    // Mended spelling.
    let brief = brief.replace("recieved", "received");
    let site = lock(site, &brief);
    // A waiver of both rules that guard a claim, and other evidence.
    let waiver = |rule: &str| format!("{{rule: {rule}, reason: a court has said so, until: 2027}}");
    let allow = format!("    allow: [{}, {}]\n", waiver("stealth-edit"), waiver("evidence-dropped"));
    let other = brief
        .replace("two euros", "three euros")
        .replace("    evidence: [order-12]\n", &format!("    evidence: [order-13]\n{allow}"))
        .replace("---\nThe", "  - id: order-13\n    title: Order 13\n---\nThe");
    let site = lock(site, &other);
    // The standing alone, and the title of a source.
    let again = other.replace(&allow, "    status: expired\n").replace("title: Order 12", "title: Order no. 12");
    let site = lock(site, &again);
    // A source that has another key.
    let renamed = again.replace("order-13", "order-xiii");
    let site = site.file(
        "content/tombstones.yaml",
        "- {source: order-13, date: 2026-02-01, reason: It has another key., successor: order-xiii}\n",
    );
    let site = lock(site, &renamed);
    // Gone, and back.
    let none = "---\ntitle: The ferry\nauthor: Ann Lee\ndate: 2026-01-05\nupdated: 2026-02-01\n---\nNothing.\n";
    let site = site.file(
        "content/tombstones.yaml",
        "- {source: order-13, date: 2026-02-01, reason: Gone.}\n- {source: order-xiii, date: 2026-02-01, reason: Gone.}\n\
         - {source: order-12, date: 2026-02-01, reason: Gone.}\n- {claim: fare, date: 2026-02-01, reason: Gone.}\n",
    );
    let site = lock(site, none);
    let site = site.file("content/tombstones.yaml", "- {source: order-13, date: 2026-02-01, reason: Gone.}\n");
    drop(lock(site, &renamed));
    assert_snapshot!(said.join("\n"), @"
    Locked 1 brief, 1 claim and 1 source in `./content/evidence.lock`
      changed in spelling alone, without a correction: claim fare

    Locked 1 brief, 1 claim and 2 sources in `./content/evidence.lock`
      new: source order-13
      changed without a correction: claim fare
      more evidence: claim fare
      less evidence, without a correction: claim fare
      excused until 2027: claim `fare` has lost evidence that it was published with, and no correction says so (a court has said so)
      excused until 2027: claim `fare` was published with other words, and no correction says so (a court has said so)

    Locked 1 brief, 1 claim and 2 sources in `./content/evidence.lock`
      described otherwise: source order-12
      in another state (standing, status, likelihood, outcome or premises): claim fare

    Locked 1 brief, 1 claim and 2 sources, and one thing that is not published any more, in `./content/evidence.lock`
      new: source order-xiii
      in another state (standing, status, likelihood, outcome or premises): claim fare
      not published any more: source order-13

    Locked 1 brief, 0 claims and 0 sources, and 4 things that are not published any more, in `./content/evidence.lock`
      other words, without a correction: brief ferry
      not published any more: claim fare, source order-12, source order-xiii

    Locked 1 brief, 1 claim and 2 sources, and one thing that is not published any more, in `./content/evidence.lock`
      published again: claim fare, source order-12, source order-xiii
      other words, without a correction: brief ferry
    ");
}
