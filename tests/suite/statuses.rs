//! Statuses and dates that another key contradicts, or the calendar.

use insta::assert_snapshot;

use crate::site::Site;

#[test]
fn a_retraction_in_a_notice_alone_is_reported() {
    let found = |rest: &str| {
        let source = format!("report:\n  title: A report\n  notices: [{{type: retraction, date: 2026}}]\n{rest}");
        let site = Site::good().file("content/sources/s.yaml", source).brief("x", "Text [@report].\n");
        site.check().succeeds().findings().to_owned()
    };
    assert_snapshot!(found(""), @"
    warning[status-missing]: source `report` has the notice of a retraction, and not the status
     --> content/sources/s.yaml:3:3
      |
    3 |   notices: [{type: retraction, date: 2026}]
      |   ^^^^^^^
      |
      = help: say `status: retracted`; where a part is withdrawn, name the notice otherwise
    ");
    assert!(!found("  status: retracted\n").contains("status-missing"));
}

#[test]
fn the_successor_of_a_claim_that_holds_is_reported() {
    let found = |rest: &str| {
        let claims = format!("- {{id: a, text: A.}}\n- id: b\n  text: B.\n  superseded_by: a\n{rest}");
        let site = Site::good().file("content/claims/c.yaml", claims).brief("x", "[A](claim:a), [B](claim:b).\n");
        site.check().succeeds().findings().to_owned()
    };
    assert_snapshot!(found(""), @"
    warning[status-missing]: the claim has a successor, and its status is `active`
     --> content/claims/c.yaml:4:3
      |
    4 |   superseded_by: a
      |   ^^^^^^^^^^^^^
      |
      = help: say `status: superseded`, or take `superseded_by` away
    ");
    assert!(!found("  status: superseded\n").contains("status-missing"));
}

#[test]
fn a_day_to_come_of_what_has_happened_is_reported() {
    let source = "report:\n  title: A report\n  accessed: 2090\n  archived: {url: 'https://e.org/', date: 2091-01-01}\n  \
                  notices: [{type: correction, date: 2092-02}]\n";
    let front = "updated: 2099-01-01\ncorrections:\n  - {date: 2098-01-01, text: It was wrong.}\n";
    let site =
        Site::good().with_rules().file("content/sources/s.yaml", source).brief_with("x", front, "Text [@report].\n");
    let run = site.run(&["check", "--rule", "all=allow", "--rule", "date-future=warn"]);
    assert_snapshot!(run.findings(), @"
    warning[date-future]: the brief was changed on a day that is still to come (2099-01-01)
     --> content/briefs/x.md:5:10
      |
    5 | updated: 2099-01-01
      |          ^^^^^^^^^^
      |
      = help: correct the date; today is 2026-11-23

    warning[date-future]: the brief was corrected on a day that is still to come (2098-01-01)
     --> content/briefs/x.md:7:12
      |
    7 |   - {date: 2098-01-01, text: It was wrong.}
      |            ^^^^^^^^^^
      |
      = help: correct the date; today is 2026-11-23

    warning[date-future]: the source was looked at on a day that is still to come (2090)
     --> content/sources/s.yaml:3:13
      |
    3 |   accessed: 2090
      |             ^^^^
      |
      = help: correct the date; today is 2026-11-23

    warning[date-future]: the source was archived on a day that is still to come (2091-01-01)
     --> content/sources/s.yaml:4:43
      |
    4 |   archived: {url: 'https://e.org/', date: 2091-01-01}
      |                                           ^^^^^^^^^^
      |
      = help: correct the date; today is 2026-11-23

    warning[date-future]: the notice was given on a day that is still to come (2092-02)
     --> content/sources/s.yaml:5:38
      |
    5 |   notices: [{type: correction, date: 2092-02}]
      |                                      ^^^^^^^
      |
      = help: correct the date; today is 2026-11-23
    ");
}
