//! Whole drawings, carets included.

use super::super::super::{Place, Span};
use super::*;

fn drawn(diagnostic: Diagnostic, files: &Files) -> String {
    render(&[diagnostic], files, Style { color: false, width: 100 })
}

fn files(text: &str) -> (Files, FileId) {
    let mut files = Files::default();
    let file = files.add("content/briefs/x.md", text);
    (files, file)
}

fn span(text: &str, part: &str) -> Span {
    let at = text.find(part).unwrap();
    Span::new(at, at + part.len())
}

#[track_caller]
fn check(actual: &str, expected: &str) {
    assert!(actual == expected.trim_start_matches('\n'), "\n--- drawn\n{actual}\n--- expected\n{expected}");
}

const BRIEF: &str = "---\ntitle: A\nid: x\nclaims:\n  - text: b\n    titel: ខ្មែរ x\n---\nbody\n";

#[test]
fn a_finding_is_drawn_with_its_line_its_label_and_its_help() {
    let (files, file) = files(BRIEF);
    let finding = Diagnostic::error("unknown-key", "a claim has no key `titel`")
        .at(file, span(BRIEF, "titel"), "unknown key")
        .help("did you mean `text`?")
        .help("or take it out");
    check(
        &drawn(finding, &files),
        "
error[unknown-key]: a claim has no key `titel`
 --> content/briefs/x.md:6:5
  |
6 |     titel: ខ្មែរ x
  |     ^^^^^ unknown key
  |
  = help: did you mean `text`?
  = help: or take it out
",
    );
}

#[test]
fn other_places_are_drawn_in_the_order_of_the_file_and_other_files_below() {
    let (mut files, file) = files(BRIEF);
    let other = files.add("content/sources/s.yaml", "id: s-1\r\nurl: here\r\n");
    let finding = Diagnostic::warning("twice", "said twice")
        .at(file, span(BRIEF, "titel"), "again")
        .at(file, span(BRIEF, "A"), "first")
        .at(other, Span::new(14, 18), "and here");
    check(
        &drawn(finding, &files),
        "
warning[twice]: said twice
 --> content/briefs/x.md:6:5
  |
2 | title: A
  |        - first
...
6 |     titel: ខ្មែរ x
  |     ^^^^^ again
  |
 ::: content/sources/s.yaml:2:6
  |
2 | url: here
  |      ---- and here
",
    );
}

#[test]
fn a_whole_file_is_named_by_its_path() {
    let (files, file) = files("");
    let finding = Diagnostic::error("empty-file", "the file is empty").at(file, Place::Whole, "").help("write a brief");
    check(
        &drawn(finding, &files),
        "
error[empty-file]: the file is empty
--> content/briefs/x.md
 = help: write a brief
",
    );
    check(&drawn(Diagnostic::new(Severity::Info, "note", "all is well"), &files), "info[note]: all is well\n");
}

#[test]
fn a_span_of_several_lines_is_drawn_on_its_first() {
    let (files, file) = files(BRIEF);
    let finding = Diagnostic::error("x", "m").at(file, Span::new(29, 60), "this claim");
    check(
        &drawn(finding, &files),
        "
error[x]: m
 --> content/briefs/x.md:5:3
  |
5 |   - text: b
  |   ^^^^^^^^^ this claim
",
    );
}

#[test]
fn the_end_of_a_file_is_the_end_of_its_last_line() {
    let (files, file) = files("a: \"b\n");
    let finding = Diagnostic::error("x", "m").at(file, Span::new(6, 6), "");
    check(
        &drawn(finding, &files),
        "
error[x]: m
 --> content/briefs/x.md:1:6
  |
1 | a: \"b
  |      ^
",
    );
}

#[test]
fn what_would_steer_a_terminal_is_written_out_and_the_column_is_that_of_the_file() {
    let mut files = Files::default();
    let text = "a: \u{1b}[31m\u{202e}\tx y\n";
    let file = files.add("a\u{1b}[0m.md", text);
    let finding =
        Diagnostic::error("x", "bad `\u{1b}[2J`\nerror: forged").at(file, span(text, "x"), "l\u{7}").help("h\u{9b}m");
    check(
        &drawn(finding, &files),
        "
error[x]: bad `␛[2J`␊error: forged
 --> a␛[0m.md:1:11
  |
1 | a: ␛[31m<U+202E>    x y
  |                     ^ l␇
  |
  = help: h<U+009B>m
",
    );
}

#[test]
fn a_line_of_a_mebibyte_is_cut_around_each_span() {
    let text = format!("{} BAD {} WORSE {}", "é".repeat(300_000), "b".repeat(500), "c".repeat(500_000));
    let (files, file) = files(&text);
    let finding =
        Diagnostic::error("x", "m").at(file, span(&text, "BAD"), "bad").at(file, span(&text, "WORSE"), "worse");
    check(
        &drawn(finding, &files),
        "
error[x]: m
 --> content/briefs/x.md:1:300002
  |
1 | …éééééééééééééééééééééééééééééééééééééééé BAD bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb...
  |                                           ^^^ bad
  |
 ::: content/briefs/x.md:1:300507
  |
1 | ...bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb WORSE ccccccccccccccccccccccccccccccccccccccccccccc...
  |                                           ----- worse
",
    );
}

#[test]
fn colour_changes_nothing_but_colour() {
    let (files, file) = files(BRIEF);
    let finding = Diagnostic::error("x", "m").at(file, span(BRIEF, "titel"), "l").help("h");
    let style = |color| Style { color, width: 100 };
    let coloured = render(&[finding.clone(), finding.clone()], &files, style(true));
    assert!(coloured.contains("\u{1b}["));
    let mut plain = String::new();
    for (number, piece) in coloured.split("\u{1b}[").enumerate() {
        plain.push_str(if number == 0 { piece } else { piece.split_once('m').unwrap().1 });
    }
    assert_eq!(plain, render(&[finding.clone(), finding], &files, style(false)));
}
