//! Names that are declared twice, lead nowhere, or to what is not published.

use insta::assert_snapshot;

use crate::site::Site;

#[test]
fn an_id_given_twice_in_one_brief_shows_both_places() {
    let run = Site::good()
        .brief_with(
            "x",
            "claims:\n  - id: rose\n    text: It rose.\n  - id: rose\n    text: It fell.\n",
            "[It rose](claim:rose).\n",
        )
        .build()
        .fails();
    assert_snapshot!(run.stderr, @r"
    error[duplicate-id]: claim `rose` is declared twice
     --> content/briefs/x.md:8:9
      |
    6 |   - id: rose
      |         ---- first declared here
    7 |     text: It rose.
    8 |   - id: rose
      |         ^^^^ declared again here
      |
      = help: a claim is declared once and used anywhere: take one away, or rename it

    Not built: 1 error
    ");
}

#[test]
fn an_id_given_twice_in_two_briefs_shows_both_files() {
    let run = Site::good()
        .brief_with(
            "one",
            "claims:\n  - {id: rose, text: It rose.}\nsources:\n  - {id: report, title: A report}\n",
            "[It rose](claim:rose) [@report].\n",
        )
        .brief_with(
            "two",
            "claims:\n  - {id: rose, text: It rose.}\nsources:\n  - {id: report, title: A report}\n",
            "[It rose](claim:rose) [@report].\n",
        )
        .build()
        .fails();
    assert_snapshot!(run.stderr, @r"
    error[duplicate-id]: claim `rose` is declared twice
     --> content/briefs/two.md:6:10
      |
    6 |   - {id: rose, text: It rose.}
      |          ^^^^ declared again here
      |
     ::: content/briefs/one.md:6:10
      |
    6 |   - {id: rose, text: It rose.}
      |          ---- first declared here
      |
      = help: a claim is declared once and used anywhere: take one away, or rename it

    error[duplicate-id]: source `report` is declared twice
     --> content/briefs/two.md:8:10
      |
    8 |   - {id: report, title: A report}
      |          ^^^^^^ declared again here
      |
     ::: content/briefs/one.md:8:10
      |
    8 |   - {id: report, title: A report}
      |          ------ first declared here
      |
      = help: a source is declared once and used anywhere: take one away, or rename it

    Not built: 2 errors
    ");
}

#[test]
fn a_source_of_a_brief_and_of_the_library_is_declared_twice() {
    let run = Site::good()
        .file("content/sources/library.yaml", "report:\n  title: A report\n")
        .brief_with("one", "sources:\n  - {id: report, title: A report}\n", "[@report]\n")
        .build()
        .fails();
    assert_snapshot!(run.stderr, @r"
    error[duplicate-id]: source `report` is declared twice
     --> content/briefs/one.md:6:10
      |
    6 |   - {id: report, title: A report}
      |          ^^^^^^ declared again here
      |
     ::: content/sources/library.yaml:1:1
      |
    1 | report:
      | ------ first declared here
      |
      = help: a source is declared once and used anywhere: take one away, or rename it

    Not built: 1 error
    ");
}

#[test]
fn every_key_that_leads_nowhere_is_found_in_one_run() {
    let run = Site::good()
        .file("content/authors/ann.md", "---\nname: Ann\ntopics: [trade]\n---\n[me](author:bob)\n")
        .file("content/topics/energy.md", "---\ntitle: Energy\nparent: enregy\n---\n")
        .file("content/sources/s.yaml", "report:\n  title: R\n  origin: [rapport, nothing-like-it]\n")
        .file("content/briefs/x.md", "---\ntitle: X\nauthor: ann\ndate: 2026-01-05\ntopics: [energy]\ncorrections: [{date: 2026-01-06, text: Mended., claims: [roes]}]\ntranslations: {fr: le-x}\nclaims:\n  - id: rose\n    text: It rose.\n    evidence: [reprot, {source: report, origin: reprot}]\n    rests_on: [roze]\n    relates: [{rel: refines, claim: rise}]\n    superseded_by: arose\n---\n[It rose](claim:rises) [@reprt; @report].\n[s](source:repport) [b](brief:y) [a](author:anne) [t](topic:enerji)\n[f](../pages/about.md) [g](y.md#part) [h](#nowhere) [i](/about/) [j](../../etc/passwd) [k](x.md#nowhere)\n![p](map.png)\n[](claim:rose#price)\n")
        .build()
        .fails();
    assert_snapshot!(run.stderr, @r"
    In short:
      6 × A source that is named and not declared                              error[unknown-source]
      5 × A claim that is named and not declared                               error[unknown-claim]
      3 × A link to a file that is not there, or that is not published         error[unknown-file]
      3 × A topic that is named and not there                                  error[unknown-topic]
      2 × An author without a file, whose name is taken as it is written       error[unknown-author]
      2 × A brief that is named and not there                                  error[unknown-brief]
      2 × A link to a heading, or in a template to an `id`, that is not there  error[unknown-heading]
      1 × A link that leads out of the folder of the content                   error[outside-link]
      1 × A link of a text, the menu or the theme to an address at which the…  error[unknown-address]
      1 × A part of a claim that a text cannot ask for                         error[unknown-claim-part]
      1 × A claim with a successor, or a source with the notice of a retract…  warning[status-missing]

    error[unknown-topic]: there is no topic `trade`
     --> content/authors/ann.md:3:10
      |
    3 | topics: [trade]
      |          ^^^^^
      |
      = help: topics lie in topics/

    error[unknown-author]: there is no author `bob`
     --> content/authors/ann.md:5:6
      |
    5 | [me](author:bob)
      |      ^^^^^^^^^^
      |
      = help: authors lie in authors/

    error[unknown-claim]: there is no claim `roes`
     --> content/briefs/x.md:6:58
      |
    6 | corrections: [{date: 2026-01-06, text: Mended., claims: [roes]}]
      |                                                          ^^^^
      |
      = help: did you mean `rose`?

    error[unknown-brief]: there is no brief `le-x`
     --> content/briefs/x.md:7:20
      |
    7 | translations: {fr: le-x}
      |                    ^^^^
      |
      = help: name a brief of this site, or a full address

    error[unknown-source]: there is no source `reprot`
      --> content/briefs/x.md:11:16
       |
    11 |     evidence: [reprot, {source: report, origin: reprot}]
       |                ^^^^^^
       |
       = help: did you mean `report`?

    error[unknown-source]: there is no source `reprot`
      --> content/briefs/x.md:11:49
       |
    11 |     evidence: [reprot, {source: report, origin: reprot}]
       |                                                 ^^^^^^
       |
       = help: did you mean `report`?

    error[unknown-claim]: there is no claim `roze`
      --> content/briefs/x.md:12:16
       |
    12 |     rests_on: [roze]
       |                ^^^^
       |
       = help: did you mean `rose`?

    error[unknown-claim]: there is no claim `rise`
      --> content/briefs/x.md:13:37
       |
    13 |     relates: [{rel: refines, claim: rise}]
       |                                     ^^^^
       |
       = help: did you mean `rose`?

    warning[status-missing]: the claim has a successor, and its status is `active`
      --> content/briefs/x.md:14:5
       |
    14 |     superseded_by: arose
       |     ^^^^^^^^^^^^^
       |
       = help: say `status: superseded`, or take `superseded_by` away

    error[unknown-claim]: there is no claim `arose`
      --> content/briefs/x.md:14:20
       |
    14 |     superseded_by: arose
       |                    ^^^^^
       |
       = help: did you mean `rose`?

    error[unknown-claim]: there is no claim `rises`
      --> content/briefs/x.md:16:11
       |
    16 | [It rose](claim:rises) [@reprt; @report].
       |           ^^^^^^^^^^^
       |
       = help: declare it under `claims:` in a brief's front matter

    error[unknown-source]: there is no source `reprt`
      --> content/briefs/x.md:16:26
       |
    16 | [It rose](claim:rises) [@reprt; @report].
       |                          ^^^^^
       |
       = help: did you mean `report`?

    error[unknown-source]: there is no source `repport`
      --> content/briefs/x.md:17:5
       |
    17 | [s](source:repport) [b](brief:y) [a](author:anne) [t](topic:enerji)
       |     ^^^^^^^^^^^^^^
       |
       = help: did you mean `report`?

    error[unknown-brief]: there is no brief `y`
      --> content/briefs/x.md:17:25
       |
    17 | [s](source:repport) [b](brief:y) [a](author:anne) [t](topic:enerji)
       |                         ^^^^^^^
       |
       = help: did you mean `x`?

    error[unknown-author]: there is no author `anne`
      --> content/briefs/x.md:17:38
       |
    17 | [s](source:repport) [b](brief:y) [a](author:anne) [t](topic:enerji)
       |                                      ^^^^^^^^^^^
       |
       = help: did you mean `ann`?

    error[unknown-topic]: there is no topic `enerji`
      --> content/briefs/x.md:17:55
       |
    17 | [s](source:repport) [b](brief:y) [a](author:anne) [t](topic:enerji)
       |                                                       ^^^^^^^^^^^^
       |
       = help: did you mean `energy`?

    error[unknown-file]: there is no file `content/pages/about.md`
      --> content/briefs/x.md:18:5
       |
    18 | [f](../pages/about.md) [g](y.md#part) [h](#nowhere) [i](/about/) [j](../../etc/passwd) [k](x...
       |     ^^^^^^^^^^^^^^^^^
       |
       = help: a relative link names a file beside the text; `/…` begins at the site's root

    error[unknown-file]: there is no file `content/briefs/y.md`
      --> content/briefs/x.md:18:28
       |
    18 | [f](../pages/about.md) [g](y.md#part) [h](#nowhere) [i](/about/) [j](../../etc/passwd) [k](x...
       |                            ^^^^^^^^^
       |
       = help: did you mean `content/briefs/x.md`?

    error[unknown-heading]: no heading of this page has the id `nowhere`
      --> content/briefs/x.md:18:43
       |
    18 | [f](../pages/about.md) [g](y.md#part) [h](#nowhere) [i](/about/) [j](../../etc/passwd) [k](x...
       |                                           ^^^^^^^^

    error[unknown-address]: the site has no page `/about/`
      --> content/briefs/x.md:18:57
       |
    18 | [f](../pages/about.md) [g](y.md#part) [h](#nowhere) [i](/about/) [j](../../etc/passwd) [k](x...
       |                                                         ^^^^^^^
       |
       = help: free pages stand at `/<file name>/`, the lists at `/briefs/`, `/claims/`, `/sources/`, `/forecasts/`, `/evidence/` and `/corrections/`, files of `static/` at their own names

    error[outside-link]: `../../etc/passwd` leads out of the content folder
      --> content/briefs/x.md:18:70
       |
    18 | [f](../pages/about.md) [g](y.md#part) [h](#nowhere) [i](/about/) [j](../../etc/passwd) [k](x...
       |                                                                      ^^^^^^^^^^^^^^^^
       |
       = help: link to what lies below `content/`, or to a full address

    error[unknown-heading]: that page has no heading `nowhere`
      --> content/briefs/x.md:18:92
       |
    18 | ...i](/about/) [j](../../etc/passwd) [k](x.md#nowhere)
       |                                          ^^^^^^^^^^^^

    error[unknown-file]: there is no file `content/briefs/map.png`
      --> content/briefs/x.md:19:6
       |
    19 | ![p](map.png)
       |      ^^^^^^^
       |
       = help: a relative link names a file beside the text; `/…` begins at the site's root

    error[unknown-claim-part]: link to `claim:rose` names the part `price`
      --> content/briefs/x.md:20:4
       |
    20 | [](claim:rose#price)
       |    ^^^^^^^^^^^^^^^^
       |
       = help: the parts are `#value`, the measure, where the link has no words: `[](claim:id#value)`

    error[unknown-source]: there is no source `rapport`
     --> content/sources/s.yaml:3:12
      |
    3 |   origin: [rapport, nothing-like-it]
      |            ^^^^^^^
      |
      = help: did you mean `report`?

    error[unknown-source]: there is no source `nothing-like-it`
     --> content/sources/s.yaml:3:21
      |
    3 |   origin: [rapport, nothing-like-it]
      |                     ^^^^^^^^^^^^^^^
      |
      = help: an origin is the key of another source, `unstated`, or left out for a source of its own

    error[unknown-topic]: there is no topic `enregy`
     --> content/topics/energy.md:3:9
      |
    3 | parent: enregy
      |         ^^^^^^
      |
      = help: did you mean `energy`?

    Not built: 26 errors, 1 warning
    ");
}

#[test]
fn a_claim_of_a_draft_is_not_used_elsewhere_unless_drafts_are_taken_in() {
    let site = Site::good()
        .brief_with("draft", "draft: true\nclaims:\n  - {id: rose, text: It rose., evidence: [report]}\nsources:\n  - {id: report, title: R}\n", "[It rose](claim:rose).\n")
        .brief("x", "[It rose](claim:rose) [@report], as [said](brief:draft) and [written](draft.md).\n");
    let run = site.build().fails();
    assert_snapshot!(run.stderr, @r"
    error[unknown-claim]: claim `rose` is not published: `briefs/draft.md` declares it, and it is a draft
     --> content/briefs/x.md:6:11
      |
    6 | [It rose](claim:rose) [@report], as [said](brief:draft) and [written](draft.md).
      |           ^^^^^^^^^^
      |
      = help: publish it too, or do not use it here yet; `--drafts` and `--future` show how it will look

    error[unknown-source]: source `report` is not published: `briefs/draft.md` declares it, and it is a draft
     --> content/briefs/x.md:6:25
      |
    6 | [It rose](claim:rose) [@report], as [said](brief:draft) and [written](draft.md).
      |                         ^^^^^^
      |
      = help: publish it too, or do not use it here yet; `--drafts` and `--future` show how it will look

    error[unknown-brief]: brief `draft` is not published: it is a draft
     --> content/briefs/x.md:6:44
      |
    6 | [It rose](claim:rose) [@report], as [said](brief:draft) and [written](draft.md).
      |                                            ^^^^^^^^^^^
      |
      = help: publish it too, or do not use it here yet; `--drafts` and `--future` show how it will look

    error[unknown-file]: `content/briefs/draft.md` is not published: it is a draft
     --> content/briefs/x.md:6:71
      |
    6 | [It rose](claim:rose) [@report], as [said](brief:draft) and [written](draft.md).
      |                                                                       ^^^^^^^^
      |
      = help: publish it too, or do not use it here yet; `--drafts` and `--future` show how it will look

    Not built: 4 errors
    ");
    site.run(&["check", "--drafts", "--strict"]).succeeds();
}

#[test]
fn a_claim_of_the_future_is_not_used_before_its_day() {
    let site = Site::good()
        .file("content/briefs/later.md", "---\ntitle: L\nauthor: A\ndate: 2026-12-01\nclaims: [{id: rose, text: It rose.}]\n---\n[It rose](claim:rose).\n")
        .brief("x", "[It rose](claim:rose).\n");
    let run = site.check();
    assert_snapshot!(run.findings(), @r"
    error[unknown-claim]: claim `rose` is not published: `briefs/later.md` declares it, and its date lies in the future
     --> content/briefs/x.md:6:11
      |
    6 | [It rose](claim:rose).
      |           ^^^^^^^^^^
      |
      = help: publish it too, or do not use it here yet; `--drafts` and `--future` show how it will look
    ");
    site.run(&["check", "--future", "--strict"]).succeeds();
    let site = site.argument("--date=2026-12-01");
    site.run(&["check", "--strict"]).succeeds();
}

#[test]
fn the_number_of_a_claim_that_states_none_is_told() {
    let claims = "claims:\n  - {id: rose, text: It rose.}\n";
    let run = Site::good().brief_with("x", claims, "It rose by [](claim:rose#value).\n").build().fails();
    assert_snapshot!(run.stderr, @r"
    error[no-measure]: claim `rose` states no number
     --> content/briefs/x.md:8:15
      |
    8 | It rose by [](claim:rose#value).
      |               ^^^^^^^^^^^^^^^^
      |
      = help: give the claim a `measure`, or use its words

    Not built: 1 error
    ");
}
