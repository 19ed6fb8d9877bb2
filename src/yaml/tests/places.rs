//! From paths back to places.

use super::*;
use crate::diag::FieldPath;

pub(super) fn path(steps: &str) -> FieldPath {
    let (steps, at_key) = steps.strip_suffix('!').map_or((steps, false), |steps| (steps, true));
    let path =
        steps.split('.').filter(|step| !step.is_empty()).fold(FieldPath::root(), |path, step| match step.parse() {
            Ok(index) => path.index(index),
            Err(_) => path.key(step.to_owned()),
        });
    if at_key { path.itself() } else { path }
}

#[track_caller]
fn at(text: &str, steps: &str, expected: &str) {
    let span = locate(text, &path(steps)).expect("something is there");
    assert_eq!(&text[span.range()], expected, "{steps}");
}

#[test]
fn keys_and_values_are_found_in_nested_blocks() {
    let text = "# top\nid: x # why\nclaims:\n  - text: one\n    evidence:\n      - source: s-1\n        quote: >\n          long\n          text\n\n  # between\n  - text: 'two'\n    n: 1.10\n";
    at(text, "id", "x");
    at(text, "id!", "id");
    at(text, "claims.0.text", "one");
    at(text, "claims.0.evidence.0.source!", "source");
    at(text, "claims.0.evidence.0.quote", "long\n          text");
    at(text, "claims.1", "text: 'two'\n    n: 1.10");
    at(text, "claims.1.text", "'two'");
    at(text, "claims.1.n", "1.10");
    at(text, "claims!", "claims");
}

#[test]
fn keys_and_values_are_found_in_brackets() {
    let text = "a: [x, {b: c, \"d\": [e, f]} , g: h]\n";
    at(text, "a", "[x, {b: c, \"d\": [e, f]} , g: h]");
    at(text, "a.0", "x");
    at(text, "a.1", "{b: c, \"d\": [e, f]}");
    at(text, "a.1.d!", "\"d\"");
    at(text, "a.1.d", "[e, f]");
    at(text, "a.1.d.1", "f");
    at(text, "a.2", "g: h");
    at(text, "a.2.g", "h");
}

#[test]
fn places_are_bytes_whatever_the_script_and_the_line_ends() {
    let text = "ចំណងជើង: ខ្មែរ # é\r\nb:\r\n  - \"ឃ\"\r\n  - z\r\n";
    at(text, "ចំណងជើង", "ខ្មែរ");
    at(text, "ចំណងជើង!", "ចំណងជើង");
    at(text, "b.0", "\"ឃ\"");
    at(text, "b.1", "z");
}

#[test]
fn a_value_that_is_not_there_is_its_nearest_ancestor() {
    let text = "a: b\nempty:\nlist:\n  - c: d\n";
    at(text, "empty", "empty");
    at(text, "list.0.e", "c: d");
    at(text, "list.7", "list");
    at(text, "a.b.c", "a");
    at(text, "nothing", "a: b\nempty:\nlist:\n  - c: d");
    assert_eq!(locate("", &path("a")), None);
    assert_eq!(locate("# c\n", &path("")), None);
}

#[test]
fn what_stands_before_a_break_is_found() {
    at("a: b\nc: [d\ne: \"", "a", "b");
    at("a: b\nc: [d, e\nf: \"", "c.0", "d");
}

#[test]
fn a_mapping_or_a_list_as_a_key_does_not_shift_the_rest() {
    let text = "? {x: [y]}\n: z\na: {b: c}: \nd: e\n";
    at("? {x: [y]}\n: z\na: b\n", "a", "b");
    at("? [x, y]\n: {a: no}\na: b\n", "a", "b");
    assert!(locate(text, &path("d")).is_some());
}
