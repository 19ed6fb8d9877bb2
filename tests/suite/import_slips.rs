//! Forms of a bibliography that are unusual or wrong: what is read all the same, and what is told.

use crate::import::{import, source_file};
use crate::site::same;

#[test]
fn what_stands_between_entries_is_passed_over_whatever_signs_it_has() {
    let text = "Questions to kim@example.org, or @kim (Oslo).\n@misc{a, title = {A}}\nsee lee@example.org {and} @ home\n\
                @comment{a {group} of lee@example.org}\n@comment this line\n% @misc{old, title = {Old}} %\n\
                @misc{b, title = {B}, note = {ng@example.org}} @misc{c, title = {C}}\n";
    let run = import("refs.bib", text).succeeds();
    same(&run.stderr, "Wrote 3 sources into `./content/sources/refs.yaml`\n");
    same(
        &source_file("refs.bib", text),
        "# Imported from refs.bib.\n\na:\n  type: misc\n  title: A\n\nb:\n  type: misc\n  title: B\n  annote: \
         \"ng@example.org\"\n\nc:\n  type: misc\n  title: C\n",
    );
}

#[test]
fn round_brackets_hold_an_entry_as_braces_do() {
    let text = "@string(press = \"A (small) press\")\n@comment(left out)\n@Article (a,\n  title = {On (b) \"c)\"}, \
                publisher = press, % not )\n  date = \"2020\"\n)\n@misc(b, title = {B}, year = {soon})\n@misc(c, title = \
                {C}\n@misc{d, title = {D}}\n";
    insta::assert_snapshot!(import("refs.bib", text).fails().stderr, @"
    warning[value-kept]: entry `b`: `soon` is not a date: a date is a year, a month or a day: `2025`, `2025-05` or `2025-05-13`
     --> refs.bib:7:31
      |
    7 | @misc(b, title = {B}, year = {soon})
      |                               ^^^^
      |
      = help: it is kept as `extra.date`; write it as a source file has it, or leave it out

    error[entry-broken]: entry `c` cannot be read: expected opening brace
     --> refs.bib:8:6
      |
    8 | @misc(c, title = {C}
      |      ^
      |
      = help: mend it; the other entries were read

    1 error, 1 warning
    Wrote 3 sources into `./content/sources/refs.yaml`
    ");
    insta::assert_snapshot!(source_file("refs.bib", text), @r#"
    # Imported from refs.bib.

    a:
      type: article
      title: "On (b) \"c)\""
      date: "2020"
      publisher: A (small) press

    b:
      type: misc
      title: B
      extra:
        date: soon

    d:
      type: misc
      title: D
    "#);
}

#[test]
fn of_a_field_that_an_entry_has_twice_no_value_is_lost() {
    let text = "@misc{a, title = {First}, note = {same}, note = {same}, Title = {Last}, keywords = {x}, keywords = {y}}\n\
                @Unknown{b, title = {B}}\n";
    insta::assert_snapshot!(import("refs.bib", text).succeeds().stderr, @"
    warning[value-kept]: entry `a`: `title` stands there again, and the last is taken
     --> refs.bib:1:18
      |
    1 | @misc{a, title = {First}, note = {same}, note = {same}, Title = {Last}, keywords = {x}, keywo...
      |                  ^^^^^^^
      |
      = help: it is kept as `extra.title`; write it as a source file has it, or leave it out

    warning[value-kept]: entry `a`: `keywords` stands there again, and the last is taken
     --> refs.bib:1:84
      |
    1 | @misc{a, title = {First}, note = {same}, note = {same}, Title = {Last}, keywords = {x}, keywo...
      |                                                                                    ^^^
      |
      = help: it is kept as `extra.keywords`; write it as a source file has it, or leave it out

    2 warnings
    Wrote 2 sources into `./content/sources/refs.yaml`
    ");
    insta::assert_snapshot!(source_file("refs.bib", text), @r#"
    # Imported from refs.bib.

    a:
      type: misc
      title: Last
      annote: same
      extra:
        keywords:
          - "y"
          - x
        title: First

    b:
      type: misc
      title: B
      extra:
        entrytype: unknown
    "#);
}

#[test]
fn people_of_csl_json_that_are_no_list_of_names_are_kept_and_told() {
    let text = r#"[{"id": "a", "title": "A", "author": "Kim, A. and Lee, B.", "editor": [{"family": "Ng"}, 7, {}]}]"#;
    insta::assert_snapshot!(import("refs.json", text).succeeds().stderr, @r#"
    warning[value-kept]: entry `a`: `author` is a text, and not a list of names
     --> refs.json:1:38
      |
    1 | [{"id": "a", "title": "A", "author": "Kim, A. and Lee, B.", "editor": [{"family": "Ng"}, 7, {...
      |                                      ^^^^^^^^^^^^^^^^^^^^^
      |
      = help: it is kept as `extra.author`; write it as a source file has it, or leave it out

    warning[value-kept]: entry `a`: not all that `editor` lists are names
     --> refs.json:1:71
      |
    1 | ...Kim, A. and Lee, B.", "editor": [{"family": "Ng"}, 7, {}]}]
      |                                    ^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: it is kept as `extra.editor`; write it as a source file has it, or leave it out

    2 warnings
    Wrote 1 source into `./content/sources/refs.yaml`
    "#);
    insta::assert_snapshot!(source_file("refs.json", text), @r#"
    # Imported from refs.json.

    a:
      type: misc
      editor:
        - Ng
      title: A
      extra:
        author: "Kim, A. and Lee, B."
        editor:
          - {family: Ng}
          - 7
          - {}
    "#);
}

#[test]
fn what_a_date_says_beyond_its_day_is_kept_and_told() {
    let text = r#"[{"id": "a", "title": "A", "issued": {"date-parts": [[1999]], "circa": true, "season": 2}}]"#;
    insta::assert_snapshot!(import("refs.json", text).succeeds().stderr, @r#"
    warning[value-kept]: entry `a`: its date says more than year, month and day: `season`, `circa`
     --> refs.json:1:38
      |
    1 | [{"id": "a", "title": "A", "issued": {"date-parts": [[1999]], "circa": true, "season": 2}}]
      |                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: the whole is kept as `extra.date-as-written`; a source file has no place for it in a date

    1 warning
    Wrote 1 source into `./content/sources/refs.yaml`
    "#);
    insta::assert_snapshot!(source_file("refs.json", text), @r#"
    # Imported from refs.json.

    a:
      type: misc
      date: "1999"
      title: A
      extra:
        date-as-written:
          circa: true
          date-parts:
            - [1999]
          season: 2
    "#);
    let text = "TY  - RPRT\nID  - a\nTI  - A\nPY  - 2020/03/04/spring\nY2  - 2021///late\nER -\nTY  - RPRT\nID  - b\nTI  \
                - B\nER  - \n";
    insta::assert_snapshot!(import("refs.ris", text).succeeds().stderr, @"
    warning[value-kept]: entry `a`: its date says more than year, month and day: `spring`
     --> refs.ris:4:1
      |
    4 | PY  - 2020/03/04/spring
      | ^^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: the whole is kept as `extra.date-as-written`; a source file has no place for it in a date

    warning[value-kept]: entry `a`: its date says more than year, month and day: `late`
     --> refs.ris:5:1
      |
    5 | Y2  - 2021///late
      | ^^^^^^^^^^^^^^^^^
      |
      = help: the whole is kept as `extra.accessed-as-written`; a source file has no place for it in a date

    2 warnings
    Wrote 2 sources into `./content/sources/refs.yaml`
    ");
    insta::assert_snapshot!(source_file("refs.ris", text), @r#"
    # Imported from refs.ris.

    a:
      type: report
      title: A
      date: "2020-03-04"
      accessed: "2021"
      extra:
        date-as-written: "2020/03/04/spring"
        accessed-as-written: "2021///late"

    b:
      type: report
      title: B
    "#);
}

#[test]
fn an_isbn_of_ten_digits_and_an_address_without_www_are_those_of_the_same_work() {
    let text = "@book{a, title = {Ports}, isbn = {0-306-40615-2}}\n@book{b, title = {Ports}, isbn = {978-0-306-40615-7}}\n\
                @book{c, title = {Seas}, isbn = {080442957X}}\n@book{d, title = {Seas}, isbn = {9780804429573}}\n\
                @online{e, title = {E}, url = {http://www.e.org/p/}}\n@online{f, title = {E}, url = {https://e.org/p}}\n\
                @online{g, title = {Known}, url = {http://www.example.org/known/}}\n@book{h, title = {Seas}, isbn = \
                {978-0-306-40615-7}}\n";
    insta::assert_snapshot!(import("refs.bib", text).succeeds().messages().join("\n"), @"
    warning[duplicate-entry]: entries `a` and `b` have the ISBN 9780306406157 and the title in common
    warning[duplicate-entry]: entries `c` and `d` have the ISBN 9780804429573 and the title in common
    warning[duplicate-entry]: entries `e` and `f` have the address e.org/p and the title in common
    warning[already-a-source]: entry `g` has the address example.org/known and the title in common with source `known-1`
    ");
}

#[test]
fn what_older_or_other_names_of_a_field_say_is_kept_and_told() {
    let text = "@article{a, title = \"Q {\"}x{\"} rest\", author = {Lee, A}, year = 2000, journal = {Old}, journaltitle = {New}}\n\
                @book{b, title = {B}, date = {2018-05}, year = {2019}, doi = {10.1002/(SICI)1{\\textless}338\\<}}\n\
                @misc{c, title = {C}, date = {2018-05-02}, year = 2018, month = may}\n";
    insta::assert_snapshot!(import("refs.bib", text).succeeds().stderr, @r#"
    warning[value-kept]: entry `a`: `journal` names another than `journaltitle`, which is taken
     --> refs.bib:1:82
      |
    1 | @article{a, title = "Q {"}x{"} rest", author = {Lee, A}, year = 2000, journal = {Old}, journa...
      |                                                                                  ^^^
      |
      = help: it is kept as `extra.journal`; write it as a source file has it, or leave it out

    warning[value-kept]: entry `b`: `year` and what goes with it say `2019`, and `date` is taken
     --> refs.bib:2:49
      |
    2 | @book{b, title = {B}, date = {2018-05}, year = {2019}, doi = {10.1002/(SICI)1{\textless}338\<}}
      |                                                 ^^^^
      |
      = help: it is kept as `extra.year`; write it as a source file has it, or leave it out

    2 warnings
    Wrote 3 sources into `./content/sources/refs.yaml`
    "#);
    insta::assert_snapshot!(source_file("refs.bib", text), @r#"
    # Imported from refs.bib.

    a:
      type: article
      title: "Q \"x\" rest"
      author:
        - "Lee, A"
      date: "2000"
      parent:
        type: periodical
        title: New
      extra:
        journal: Old

    b:
      type: book
      title: B
      date: "2018-05"
      serial-number:
        doi: "10.1002/(SICI)1<338<"
      extra:
        year: "2019"

    c:
      type: misc
      title: C
      date: "2018-05-02"
    "#);
    let text = "TY  - JOUR\nID  - a\nT1  - One title\nTI  - Another\nPY  - 2020\nDA  - spring\nER  - \nTY  - RPRT\nID  - b\n\
                TI  - B\nPY  - 2019\nY1  - 2020/03/04/spring\nDA  - 2020/03/04\nER  - \n";
    insta::assert_snapshot!(import("refs.ris", text).succeeds().stderr, @"
    warning[value-kept]: entry `a`: `T1` gives another title than `TI`, which is taken
     --> refs.ris:3:1
      |
    3 | T1  - One title
      | ^^^^^^^^^^^^^^^
      |
      = help: it is kept as `extra.title`; write it as a source file has it, or leave it out

    warning[value-kept]: entry `a`: `DA` gives another date than `PY`, which is taken
     --> refs.ris:6:1
      |
    6 | DA  - spring
      | ^^^^^^^^^^^^
      |
      = help: it is kept as `extra.date`; write it as a source file has it, or leave it out

    warning[value-kept]: entry `b`: `PY` gives another date than `DA`, which is taken
      --> refs.ris:11:1
       |
    11 | PY  - 2019
       | ^^^^^^^^^^
       |
       = help: it is kept as `extra.date`; write it as a source file has it, or leave it out

    warning[value-kept]: entry `b`: `Y1` gives another date than `DA`, which is taken
      --> refs.ris:12:1
       |
    12 | Y1  - 2020/03/04/spring
       | ^^^^^^^^^^^^^^^^^^^^^^^
       |
       = help: it is kept as `extra.date`; write it as a source file has it, or leave it out

    4 warnings
    Wrote 2 sources into `./content/sources/refs.yaml`
    ");
    insta::assert_snapshot!(source_file("refs.ris", text), @r#"
    # Imported from refs.ris.

    a:
      type: article
      title: Another
      date: "2020"
      extra:
        title: One title
        date: spring

    b:
      type: report
      title: B
      date: "2020-03-04"
      extra:
        date:
          - "2019"
          - "2020/03/04/spring"
    "#);
}
