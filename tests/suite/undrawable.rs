//! Charts that cannot be drawn: what is wrong with their rows, their files and their claims.

use insta::assert_snapshot;

use crate::charts::{block, chart};
use crate::documents::read;
use crate::site::{Site, lines};

#[test]
fn what_is_wrong_with_a_file_is_shown_in_it() {
    let told = |csv: &[u8]| {
        let run = chart("title: T\ndata: data.csv").file("content/briefs/data.csv", csv).build().fails();
        run.findings().to_owned()
    };
    assert_snapshot!(told(b"Year,Number\n2021,5\n2022,\"1.234,5\"\n"), @r#"
    error[chart-number]: `1.234,5` is no number: it has a comma for the decimals
     --> content/briefs/data.csv:3:6
      |
    3 | 2022,"1.234,5"
      |      ^^^^^^^^^
      |
     ::: content/briefs/x.md:8:7
      |
    8 | data: data.csv
      |       -------- drawn here
      |
      = help: write `1234.5`: digits with a point for the decimals
    "#);
    let others: [&[u8]; 10] = [
        b"",
        b"Year;Number\n2021;5\n",
        b"Year,Number\n2021,5,6\n",
        b"Year,Number\n2021\n",
        b"Year,Number\n2021,\"5\n",
        b"Year,Number\n",
        b"Year,Word\n2021,x\n",
        b"Year,Number\n2021,\"1,234\"\n",
        b"Year,Number\n2021,5\n2022,some\n",
        b"Year,Number\n2021,caf\xe9\n",
    ];
    assert_snapshot!(others.map(told).join("\n"), @r#"
    error[chart-data]: the file is empty
     --> content/briefs/data.csv
      |
     ::: content/briefs/x.md:8:7
      |
    8 | data: data.csv
      |       -------- drawn here
      |
      = help: its first line names the columns: `Year,Passengers`

    error[chart-data]: the columns are parted by semicolons
     --> content/briefs/data.csv:1:1
      |
    1 | Year;Number
      | ^^^^^^^^^^^
      |
     ::: content/briefs/x.md:8:7
      |
    8 | data: data.csv
      |       -------- drawn here
      |
      = help: save the file as CSV with commas

    error[chart-data]: the row has 3 cells, and the first line 2 columns
     --> content/briefs/data.csv:2:1
      |
    2 | 2021,5,6
      | ^^^^^^^^
      |
     ::: content/briefs/x.md:8:7
      |
    8 | data: data.csv
      |       -------- drawn here
      |
      = help: give every row a cell for each column; a cell that holds a comma is quoted: `"1,234"`

    error[chart-data]: the row has 1 cell, and the first line 2 columns
     --> content/briefs/data.csv:2:1
      |
    2 | 2021
      | ^^^^
      |
     ::: content/briefs/x.md:8:7
      |
    8 | data: data.csv
      |       -------- drawn here
      |
      = help: give every row a cell for each column; a cell that holds a comma is quoted: `"1,234"`

    error[chart-data]: a quotation mark is not closed
     --> content/briefs/data.csv:2:1
      |
    2 | 2021,"5
      | ^^^^^^^
      |
     ::: content/briefs/x.md:8:7
      |
    8 | data: data.csv
      |       -------- drawn here
      |
      = help: a cell with a comma or a quotation mark is quoted, and `"` within it is written `""`

    error[chart-data]: the chart has no rows
     --> content/briefs/data.csv:1:1
      |
    1 | Year,Number
      | ^^^^^^^^^^^
      |
     ::: content/briefs/x.md:8:7
      |
    8 | data: data.csv
      |       -------- drawn here
      |
      = help: add one for each thing compared

    error[chart-data]: the chart has no column of numbers
     --> content/briefs/data.csv:1:1
      |
    1 | Year,Word
      | ^^^^^^^^^
      |
     ::: content/briefs/x.md:8:7
      |
    8 | data: data.csv
      |       -------- drawn here
      |
      = help: the first column says what each row is called, the others hold numbers: `[Country, Share]`
      = help: where there is nothing to draw, say `type: table`

    error[chart-number]: `1,234` can be read as two numbers
     --> content/briefs/data.csv:2:6
      |
    2 | 2021,"1,234"
      |      ^^^^^^^
      |
     ::: content/briefs/x.md:8:7
      |
    8 | data: data.csv
      |       -------- drawn here
      |
      = help: write `1234` or `1.234`

    error[chart-number]: `some` is no number, and others of its column are
     --> content/briefs/data.csv:3:6
      |
    3 | 2022,some
      |      ^^^^
      |
     ::: content/briefs/x.md:8:7
      |
    8 | data: data.csv
      |       -------- drawn here
      |
      = help: write digits with a point for the decimals: `1234.5`
      = help: where it is not known, write `-` or leave the cell empty: a gap is drawn, and no zero

    error[not-utf-8]: `content/briefs/data.csv` is not UTF-8 from byte 20 on
     --> content/briefs/data.csv:2:9
      |
    2 | 2021,caf�
      |         ^
      |
      = help: it looks like Windows-1252 or Latin-1; save it as UTF-8
    "#);
}

#[test]
fn rows_that_cannot_be_drawn_are_told_at_their_place() {
    let charts = [
        "title: T\ncolumns: [A]\nrows: [[1]]",
        "title: T\ncolumns: [A, B]\nrows:\n  - [x, 5]\n  - [y, \"0,5\"]",
        "title: T\ncolumns: [A, B]\nrows: [[x, 1e30]]",
        "title: T\ncolumns: [A, B]\nrows: [[x, 1e-30]]",
        "title: T\ntype: dot\ncolumns: [A, low, high]\nrows: [[x, 5, 3]]",
        "title: T\ntype: dot\ncolumns: [A, low]\nrows: [[x, 5]]",
        "title: T\ncolumns: [A, B, C, D, E, F, G, H]\nrows: [[x, 1, 2, 3, 4, 5, 6, 7]]",
        &format!("title: T\ncolumns: [A, B]\nrows: [{}]", "[x, 1], ".repeat(61)),
        "title: T\ncolumns: [A, B]\nrows: [[x, 1]]\ndata: x.csv",
        "title: T\ncolumns: [A]\nclaims: [x]",
        "title: T\ndata: /x.csv",
        "title: T\ndata: x.md",
        "title: T\ndata: none.csv",
        "columns: [A, B]\nrows: [[x, 1]]",
    ];
    let run = Site::good().brief("x", &charts.map(block).join("\n")).build().fails();
    assert_snapshot!(lines(&run.messages()), @r"
    error[chart-data]: the chart has no column of numbers
    error[chart-number]: `0,5` is no number: it has a comma for the decimals
    error[chart-number]: `1e30` is too large to be drawn
    error[chart-number]: `1e-30` is too near to zero to be drawn
    error[chart-data]: `low` is 5 and `high` is 3, which is less
    error[chart-data]: the columns of the interval are not one `low` and one `high`
    error[chart-too-large]: the chart has 7 columns of numbers, and 6 can be told apart
    error[chart-too-large]: the chart has 61 rows, and up to 60 are drawn
    error[chart-unreadable]: chart cannot be read: it has `rows` and `data`; it can be drawn from one of them
    error[chart-unreadable]: chart cannot be read: it has `columns`, and claims have none; take them out
    error[chart-data]: `/x.csv` is no file beside the text
    error[chart-data]: `x.md` is a text of the site, and no data
    error[unknown-file]: there is no file `content/briefs/none.csv`
    error[chart-unreadable]: chart cannot be read: it has no `title`
    ");
    let run = chart("title: T\ncolumns: [A, B]\nrows:\n  - [x, 5]\n  - [y, \"0,5\"]").build().fails();
    assert_snapshot!(run.findings(), @r#"
    error[chart-number]: `0,5` is no number: it has a comma for the decimals
      --> content/briefs/x.md:11:9
       |
    11 |   - [y, "0,5"]
       |         ^^^^^
       |
       = help: write `0.5`: digits with a point for the decimals
    "#);
}

#[test]
fn claims_that_cannot_be_drawn_together_are_told_with_their_units() {
    let claims = "\
sources: [{id: a, title: A report}]
claims:
  - {id: one, text: One., measure: {value: 1, unit: billion USD}, evidence: [{source: a}]}
  - {id: two, text: Two., measure: {value: 2, unit: barrels}, evidence: [{source: a}]}
  - {id: three, text: Three., evidence: [{source: a}]}
";
    let run =
        Site::good().brief_with("x", claims, &block("title: T\nclaims: [one, two, three, one, four]")).build().fails();
    assert_snapshot!(run.findings(), @r"
    error[chart-units]: one chart has a number in `billion USD` and a number in `barrels`: claims `one` and `two`
      --> content/briefs/x.md:8:53
       |
     7 |   - {id: one, text: One., measure: {value: 1, unit: billion USD}, evidence: [{source: a}]}
       |                                                     -----------
     8 |   - {id: two, text: Two., measure: {value: 2, unit: barrels}, evidence: [{source: a}]}
       |                                                     ^^^^^^^
    ...
    13 | claims: [one, two, three, one, four]
       |               --- drawn here
       |
       = help: draw them in two charts, or state both measures in one unit

    error[no-measure]: claim `three` states no number
      --> content/briefs/x.md:13:20
       |
    13 | claims: [one, two, three, one, four]
       |                    ^^^^^
       |
       = help: give the claim a `measure`, or take it out

    error[chart-data]: the chart names claim `one` twice
      --> content/briefs/x.md:13:27
       |
    13 | claims: [one, two, three, one, four]
       |                           ^^^
       |
       = help: take one of them out

    error[unknown-claim]: there is no claim `four`
      --> content/briefs/x.md:13:32
       |
    13 | claims: [one, two, three, one, four]
       |                                ^^^^
       |
       = help: declare it under `claims:` in a brief's front matter
    ");
}

#[test]
fn the_keys_of_the_manual_are_those_of_a_chart() {
    let run = chart("title: T\nzzzzzzzz: 1").build().fails();
    let message = run.messages()[0].to_owned();
    let known: Vec<&str> = message.split('`').skip(1).step_by(2).filter(|key| *key != "zzzzzzzz").collect();
    let manual = read("docs/content/pages/content.md");
    let (_, chapter) = manual.split_once("\n### A chart\n").unwrap();
    let rows = chapter.split("\n\n").find(|paragraph| paragraph.starts_with("| Key")).unwrap();
    let documented: Vec<&str> = rows.lines().skip(2).map(|row| row.split('`').nth(1).unwrap()).collect();
    let sorted = |mut keys: Vec<&str>| {
        keys.sort_unstable();
        keys.join(" ")
    };
    assert_eq!(sorted(documented), sorted(known));
}
