//! Rules about words: what is said where, and what says nothing.

use insta::assert_snapshot;

use crate::site::{Run, Site};

/// What the rules about words say of a text, in the order of the text.
fn checked(front: &str, body: &str) -> Run {
    let mut site = Site::good().with_rules().brief_with("x", front, body).argument("--rule").argument("all=allow");
    for rule in ["act-unclear", "debt-old", "false-certainty", "hedge-stack", "loaded-term", "universal", "weasel"] {
        site = site.argument("--rule").argument(&format!("{rule}=warn"));
    }
    site = site.argument("--rule").argument("kind-mismatch=warn").argument("--rule").argument("relative-date=info");
    site.check()
}

/// Sentences that look like what the rules look for, and are as they should be.
const INNOCENT: [&str; 56] = [
    "`Experts say` is a phrase in code.",
    "The council clearly marked the berths.",
    "The form sets out clearly what is asked.",
    "It is not clear why the two counts differ.",
    "The two cases are not obviously alike.",
    "The report leaves no doubt about the date.",
    "He said that he had no doubt.",
    "A vote of no confidence almost certainly follows.",
    "The course of the river changed in 1990.",
    "In the course of the year the fare rose twice.",
    "The line may close, and possibly the other one as well.",
    "The minister may or may not sign.",
    "Nobody could possibly have known.",
    "What could potentially go wrong is listed below.",
    "The ferry is not always late.",
    "It is almost always full.",
    "Accounts should never be secret, and minutes should always be kept.",
    "Sources should be named, as always.",
    "Nobody can know that yet.",
    "Neither the court nor the council replied.",
    "Everyone who needs these numbers should ask for four things.",
    "No one was hurt.",
    "The three experts say so in their opinion.",
    "Both studies show a fall.",
    "The studies show what a count can and cannot do.",
    "Our research has shown no such case.",
    "The claims that some make are listed here.",
    "Many of the workers said nothing.",
    "How many say so was not counted.",
    "The harbour has some claim to the title.",
    "It is said here twice, because it matters.",
    "He was said so little about that the file is empty.",
    "According to Ada Moreau the ferry was full.",
    "According to studies by the ministry the fall began earlier.",
    "The sanctions regime was tightened, and the regime of inspections with it.",
    "A wave of refugees reached the islands in 2015.",
    "The law names three corrupt practices.",
    "The state of emergency was lifted.",
    "In the last year of the war prices doubled.",
    "The next year brought a better harvest.",
    "This last month of the count is missing.",
    "The contract runs until the end of a year.",
    "Prices fell in May 2026, and recently again.",
    "The report was finalised in November.",
    "The treaty was concluded in June and ratified in November.",
    "Talks on the agreement concluded without a result.",
    "We concluded that the pact holds.",
    "The minister called it “obviously a success”, and ‘always’ was his word.",
    "The deal was sealed when both had signed it.",
    "The ministry’s reports say so.",
    "The annual accounts of UN reports say so.",
    "Whose reports suggest a fall is not known.",
    "It was reported in the minutes of May 2025.",
    "Members almost certainly knew.",
    "It is not certainly so.",
    "The minister’s experts say so.",
];

#[test]
fn innocent_sentences_are_left_alone() {
    let body = INNOCENT.join("\n\n");
    assert_eq!(checked("", &body).findings(), "");
}

#[test]
fn what_is_found_is_shown_at_its_words() {
    let run = checked(
        "key_messages: [Critics say so.]\n",
        "Experts\nsay that it *clearly* has failed. It may possibly close, of course.\n\n\
         The puppet regime always finalised its treaty last year [source needed].\n",
    );
    assert_snapshot!(run.findings(), @r"
    warning[weasel]: `Critics say` names nobody
     --> content/briefs/x.md:5:16
      |
    5 | key_messages: [Critics say so.]
      |                ^^^^^^^^^^^^^^^
      |
      = help: say who, and cite where: `[@source]`; or mark the words that state a claim

    warning[weasel]: `Experts say` names nobody
     --> content/briefs/x.md:7:1
      |
    7 | Experts
      | ^^^^^^^
      |
      = help: say who, and cite where: `[@source]`; or mark the words that state a claim

    warning[false-certainty]: `clearly` asserts more than evidence can show
     --> content/briefs/x.md:8:14
      |
    8 | say that it *clearly* has failed. It may possibly close, of course.
      |              ^^^^^^^
      |
      = help: leave it out, or say what shows it; how sure you are belongs in `confidence` of a claim

    warning[hedge-stack]: `may possibly` hedges twice
     --> content/briefs/x.md:8:38
      |
    8 | say that it *clearly* has failed. It may possibly close, of course.
      |                                      ^^^^^^^^^^^^
      |
      = help: one of the two is enough; a likelihood that matters belongs in a claim

    warning[false-certainty]: `of course` asserts more than evidence can show
     --> content/briefs/x.md:8:58
      |
    8 | say that it *clearly* has failed. It may possibly close, of course.
      |                                                          ^^^^^^^^^
      |
      = help: leave it out, or say what shows it; how sure you are belongs in `confidence` of a claim

    warning[loaded-term]: `puppet regime` judges where it seems to describe
      --> content/briefs/x.md:10:5
       |
    10 | The puppet regime always finalised its treaty last year [source needed].
       |     ^^^^^^^^^^^^^
       |
       = help: name what was done and let readers judge; where somebody else says so, quote them

    warning[universal]: `always` has no evidence in its sentence
      --> content/briefs/x.md:10:19
       |
    10 | The puppet regime always finalised its treaty last year [source needed].
       |                   ^^^^^^
       |
       = help: cite what covers every case, or say in which cases it holds

    warning[act-unclear]: `finalised` does not say which act is meant
      --> content/briefs/x.md:10:26
       |
    10 | The puppet regime always finalised its treaty last year [source needed].
       |                          ^^^^^^^^^
       |
       = help: say what was done and when: signed, approved, ratified, in force

    info[relative-date]: `last year` will age
      --> content/briefs/x.md:10:47
       |
    10 | The puppet regime always finalised its treaty last year [source needed].
       |                                               ^^^^^^^^^
       |
       = help: give the month or the year, which stay true

    warning[debt-old]: a source is needed, and nobody knows since when
      --> content/briefs/x.md:10:57
       |
    10 | The puppet regime always finalised its treaty last year [source needed].
       |                                                         ^^^^^^^^^^^^^^^
       |
       = help: cite the source, or take the sentence out; until then, say since when: `[source needed since 2026-11-23]`
    ");
}

#[test]
fn each_list_finds_what_it_is_for() {
    for (rule, sentence, words) in [
        ("weasel", "Some analysts believe in it.", "Some analysts believe"),
        ("weasel", "Some argue that it fell.", "Some argue"),
        ("weasel", "It is widely believed that it fell.", "It is widely believed"),
        ("weasel", "The fare is believed to fall.", "is believed to"),
        ("weasel", "According to observers it fell.", "According to observers"),
        ("weasel", "Research suggests a fall.", "Research suggests"),
        ("weasel", "He was allegedly ill.", "allegedly"),
        ("weasel", "It was reported that it fell.", "It was reported that"),
        ("weasel", "Reports suggest a fall.", "Reports suggest"),
        ("weasel", "By now press reports say so.", "press reports say"),
        ("false-certainty", "Obviously it fell.", "Obviously"),
        ("false-certainty", "Certainly, it fell.", "Certainly"),
        ("false-certainty", "Prices have clearly fallen.", "clearly"),
        ("false-certainty", "The plan is clearly a failure.", "is clearly a"),
        ("false-certainty", "This proves that it fell.", "This proves that"),
        ("false-certainty", "It fell, no doubt, in May.", "no doubt"),
        ("hedge-stack", "It could potentially fall.", "could potentially"),
        ("hedge-stack", "Perhaps might it fall.", "Perhaps might"),
        ("hedge-stack", "The data appear to suggest a fall.", "appear to suggest"),
        ("universal", "The ferry has never been full.", "never"),
        ("universal", "Nobody disputes the count.", "Nobody disputes"),
        ("loaded-term", "The hermit kingdom sent aid.", "hermit kingdom"),
        ("loaded-term", "A draconian fine was set.", "draconian"),
        ("relative-date", "Fares rose this year.", "this year"),
        ("relative-date", "Fares rose in recent years.", "in recent years"),
        ("act-unclear", "Both sealed the pact.", "sealed"),
    ] {
        let run = checked("", sentence);
        let found = run.messages();
        assert!(found.len() == 1 && found[0].contains(&format!("[{rule}]: `{words}` ")), "{sentence}\n{found:?}");
    }
}

#[test]
fn the_words_of_claims_and_of_the_summary_are_read_as_well() {
    let run = checked(
        "summary: Experts say that it never pays.\n\
         claims:\n\
         \x20 - id: fare\n\
         \x20   text: Clearly, the fare has currently fallen.\n\
         \x20   short: The fare has clearly fallen.\n\
         \x20   caveat: Some argue that it always may possibly rise.\n",
        "The fare [has clearly fallen](claim:fare).\n",
    );
    assert_snapshot!(run.findings(), @"
    warning[universal]: `never` has no evidence in its sentence
     --> content/briefs/x.md:5:10
      |
    5 | summary: Experts say that it never pays.
      |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: say in which cases it holds

    warning[weasel]: `Experts say` names nobody
     --> content/briefs/x.md:5:10
      |
    5 | summary: Experts say that it never pays.
      |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: say who, by name

    info[relative-date]: `currently` will age
     --> content/briefs/x.md:8:11
      |
    8 |     text: Clearly, the fare has currently fallen.
      |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: give the month or the year, which stay true

    warning[hedge-stack]: `may possibly` hedges twice
      --> content/briefs/x.md:10:13
       |
    10 |     caveat: Some argue that it always may possibly rise.
       |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       |
       = help: one of the two is enough; a likelihood that matters belongs in a claim

    warning[universal]: `always` has no evidence
      --> content/briefs/x.md:10:13
       |
    10 |     caveat: Some argue that it always may possibly rise.
       |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       |
       = help: name what covers every case under `evidence`, or say in which cases it holds

    warning[weasel]: `Some argue` names nobody
      --> content/briefs/x.md:10:13
       |
    10 |     caveat: Some argue that it always may possibly rise.
       |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       |
       = help: say who, by name, and give their words under `evidence`

    warning[false-certainty]: `clearly` asserts more than evidence can show
      --> content/briefs/x.md:12:15
       |
     8 |     text: Clearly, the fare has currently fallen.
       |           --------------------------------------- and here
     9 |     short: The fare has clearly fallen.
       |            ---------------------------- and here
    ...
    12 | The fare [has clearly fallen](claim:fare).
       |               ^^^^^^^
       |
       = help: leave it out, or say what shows it; how sure you are belongs in `confidence` of a claim
    ");
}

#[test]
fn a_shared_claim_is_read_in_the_language_of_the_site() {
    let claims = "- id: fare\n  text: Clearly, the fare has fallen.\n";
    let site = |config: &str| {
        let site = Site::good().file("content/site.yaml", config).file("content/claims/x.yaml", claims).with_rules();
        site.run(&["check", "--rule", "all=allow", "--rule", "false-certainty=warn"]).findings().to_owned()
    };
    assert_snapshot!(site("title: T\n"), @"
    warning[false-certainty]: `Clearly` asserts more than evidence can show
     --> content/claims/x.yaml:2:9
      |
    2 |   text: Clearly, the fare has fallen.
      |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: leave it out, or say what shows it; how sure you are belongs in `confidence` of a claim
    ");
    assert_eq!(site("title: T\nlanguage: fr\n"), "");
}

#[test]
fn what_a_claim_has_evidence_for_or_quotes_is_left_alone() {
    let run = checked(
        "sources: [{id: a, title: A}]\n\
         claims:\n\
         \x20 - {id: one, text: Experts say that it never currently pays., evidence: [a]}\n\
         \x20 - {id: two, text: 'Clearly, it pays.', mode: attributed, by: Ada, evidence: [a]}\n\
         \x20 - {id: three, text: 'The minister said: “Of course it pays.”', evidence: [a]}\n\
         \x20 - {id: four, text: No ferry currently runs., as_of: 2026-01}\n",
        "[](claim:one) [](claim:two) [](claim:three) [](claim:four)\n",
    );
    assert_eq!(run.findings(), "");
}

#[test]
fn a_fact_that_says_what_should_be_is_told_from_one_that_reports_it() {
    let said = |text: &str, tier: &str| {
        let front = format!(
            "sources: [{{id: a, title: A, tier: {tier}}}]\nclaims: [{{id: c, text: '{text}', evidence: [a]}}]\n"
        );
        checked(&front, "[](claim:c)\n").messages().join("\n")
    };
    for (text, words) in [
        ("The state should act.", "should"),
        ("The states of the coast ought to pay.", "ought"),
        ("The demand for gas should fall.", "should"),
        ("The order should be withdrawn.", "should"),
        ("The law should change.", "should"),
        ("The council must act.", "must"),
    ] {
        assert_eq!(said(text, "primary"), format!("warning[kind-mismatch]: fact `c` says `{words}`"), "{text}");
    }
    for text in [
        "Order 12 states that the fare should fall.",
        "The council calls for a fare that should fall.",
        "The council calls on the line, which should pay.",
        "Under the law ships should stop.",
        "According to the state, ships must stop.",
        "By law, ships should stop.",
    ] {
        assert_eq!(said(text, "primary"), "", "{text}");
    }
    assert_eq!(said("Members must report each year.", "record"), "");
}

#[test]
fn a_missing_source_is_called_to_mind_after_a_month() {
    let body = "A [source needed since 2026-10-25].\n\nB [source needed since 2026-10-23].\n\n\
                C [source needed since 2027-01-01].\n\nD [source needed since spring].\n\n[source needed\n";
    assert_snapshot!(checked("", body).messages().join("\n"), @r"
    warning[debt-old]: a source has been needed since 2026-10-23
    warning[debt-old]: a source is needed since 2027-01-01, which has not come yet
    warning[debt-old]: `since spring` does not say since when a source is needed
    ");
}

#[test]
fn lists_are_for_their_language_alone() {
    let body = "Clearly, experts say that it may possibly always fail [source needed].\n";
    let french = checked("language: fr\n", body);
    assert_eq!(french.messages(), ["warning[debt-old]: a source is needed, and nobody knows since when"]);
    assert_eq!(checked("language: en-GB\n", body).messages().len(), 5);
    let site = Site::good().file("content/site.yaml", "title: T\nlanguage: km\n").with_rules();
    let run = site.brief("x", body).run(&["check", "--rule", "all=allow", "--rule", "weasel=warn"]);
    assert_eq!(run.findings(), "");
}

#[test]
fn a_long_text_of_nothing_but_phrases_is_read_in_one_pass() {
    let body = "experts say may possibly “always” never [@a] ".repeat(5_000);
    let site = Site::good().with_rules().brief_with("x", "sources: [{id: a, title: A}]\n", &body);
    let run = site.run(&["check", "--rule", "all=allow", "--rule", "weasel=info", "--rule", "universal=info"]);
    assert_eq!(run.findings(), "");
}
