//! Changes of texts: what they put where, and that they change nothing else.

use proptest::prelude::*;
use serde_yaml::Value;

use super::places::path;
use super::*;
use crate::diag::Entry;

/// The text with the change made; `None` where it is not made.
fn changed(text: &str, steps: &str, change: &Change) -> Option<String> {
    let (span, written) = Places::of(text).rewrite(text, &path(steps), change)?;
    let mut changed = text.to_owned();
    changed.replace_range(span.range(), &written);
    Some(changed)
}

fn replace(old: &str, new: &str) -> Change {
    Change::replace(old, new)
}

fn insert(key: &'static str, value: Option<&str>, behind: Option<&'static str>) -> Change {
    Change::Insert(Entry { key: key.into(), value: value.map(str::to_owned), behind: behind.map(Into::into) })
}

#[track_caller]
fn becomes(text: &str, steps: &str, change: &Change, expected: &str) {
    assert_eq!(changed(text, steps, change).as_deref(), Some(expected), "{steps} of {text:?}");
}

#[track_caller]
fn stays(text: &str, steps: &str, change: &Change) {
    assert_eq!(changed(text, steps, change), None, "{steps} of {text:?}");
}

#[test]
fn words_change_in_the_quotes_that_they_have() {
    for (text, expected) in [
        ("a: old # c\n", "a: new # c\n"),
        ("a:   'old'\n", "a:   'new'\n"),
        ("a: \"old\"\n", "a: \"new\"\n"),
        ("{a: old}", "{a: new}"),
        ("a:\n  old\n", "a:\n  new\n"),
        ("ឃ: é\na: \"o\\x6cd\"\n", "ឃ: é\na: \"new\"\n"),
    ] {
        becomes(text, "a", &replace("old", "new"), expected);
    }
    becomes("old: 1\n", "old!", &replace("old", "new"), "new: 1\n");
    becomes("'old' : 1\n", "old!", &replace("old", "new"), "'new' : 1\n");
    becomes("a: 2025/5/3\n", "a", &replace("2025/5/3", "2025-05-03"), "a: 2025-05-03\n");
    becomes("a: 2025.5\n", "a", &replace("2025.5", "2025"), "a: 2025\n");
    // What would be something else without quotes gets some.
    becomes("a: old\n", "a", &replace("old", "true"), "a: \"true\"\n");
    becomes("a: old\n", "a", &replace("old", "x: y"), "a: \"x: y\"\n");
    becomes("a: 'old'\n", "a", &replace("old", "it's"), "a: 'it''s'\n");
    becomes("a: \"old\"\n", "a", &replace("old", "\"x\""), "a: \"\\\"x\\\"\"\n");
}

#[test]
fn words_that_are_not_there_are_not_changed() {
    for text in
        ["a: older\n", "a: [old]\n", "a: {old: 1}\n", "a: |\n  old one\n", "a:\nold: 1\n", "b: old\n", "a: very old\n"]
    {
        stays(text, "a", &replace("old", "new"));
    }
    stays("a: old\n", "a!", &replace("old", "new"));
}

#[test]
fn a_word_may_stand_for_its_list_or_for_the_mapping_in_which_it_counts() {
    becomes("a: old\n", "a.0", &replace("old", "new"), "a: new\n");
    becomes("a: [x, old]\n", "a.1.source", &replace("old", "new"), "a: [x, new]\n");
}

#[test]
fn a_name_changes_within_a_text_where_names_are_written() {
    let text = "a: \"[It rose](claim:old) much [@old-er]\"\n";
    becomes(text, "a", &replace("old", "new"), "a: \"[It rose](claim:new) much [@old-er]\"\n");
    let text = "a: >-\n  [It\n  rose](claim:old)\n  much\n";
    becomes(text, "a", &replace("old", "new"), "a: >-\n  [It\n  rose](claim:new)\n  much\n");
    becomes("a: |\n  old\n", "a", &replace("old", "new"), "a: |\n  new\n");
    stays("a: |\n  old\n", "a", &replace("old", "true: 1"));
    stays("a: The old claim:old and claim:old\n", "a", &replace("old", "new"));
    stays("a: see claim:old\n", "a", &replace("old", "n\"w"));
}

#[test]
fn flags_have_no_quotes() {
    let flag = |old: &str, new| Change::Flag { old: old.to_owned(), new };
    becomes("a: yes # c\n", "a", &flag("yes", true), "a: true # c\n");
    becomes("a: 'No'\n", "a", &flag("No", false), "a: false\n");
    becomes("{a: \"true\", b: 1}\n", "a", &flag("true", true), "{a: true, b: 1}\n");
}

#[test]
fn an_item_goes_with_its_line() {
    let text = "a:\n  - x # c\n  # d\n  - y\n  - z\nb: 1\n";
    becomes(text, "a.1", &Change::Remove, "a:\n  - x # c\n  # d\n  - z\nb: 1\n");
    becomes(text, "a.2", &Change::Remove, "a:\n  - x # c\n  # d\n  - y\nb: 1\n");
    becomes("a:\n- x\n- y: 1\n  z: 2\n", "a.1", &Change::Remove, "a:\n- x\n");
    becomes("a:\n- x\n- y: 1\n  z: 2", "a.1", &Change::Remove, "a:\n- x");
    becomes("a:\n- x\n- k: |\n    y\n\n    z\n\nb: 1\n", "a.1", &Change::Remove, "a:\n- x\n\nb: 1\n");
    becomes("a:\n- x\n-\n  y: 1\n- z\n", "a.1", &Change::Remove, "a:\n- x\n- z\n");
    becomes("- - a\n  - b\n- c\n", "0.0", &Change::Remove, "- - b\n- c\n");
    becomes("a:\n- x\n- y:\n- z\n", "a.1", &Change::Remove, "a:\n- x\n- z\n");
    becomes("a:\n- x\n- [y,\n   z]\n- z\n", "a.1", &Change::Remove, "a:\n- x\n- z\n");
}

#[test]
fn an_item_goes_out_of_its_brackets() {
    let text = "a: [x, y , z]\n";
    becomes(text, "a.0", &Change::Remove, "a: [y , z]\n");
    becomes(text, "a.1", &Change::Remove, "a: [x , z]\n");
    becomes(text, "a.2", &Change::Remove, "a: [x, y]\n");
    becomes("a: [\n  x,\n  y,\n]\n", "a.1", &Change::Remove, "a: [\n  x,\n]\n");
    becomes("a: [x, {b: [1, 2]}]\n", "a.1", &Change::Remove, "a: [x]\n");
    becomes("a: {b: 1, c: 2}\n", "a.c", &Change::Remove, "a: {b: 1}\n");
    becomes("a: {b: 1, c: 2}\n", "a.b", &Change::Remove, "a: {c: 2}\n");
}

#[test]
fn an_entry_goes_with_its_line() {
    let text = "a: 1\nb:\n  c: 2\n  d: 3\ne: 4\n";
    becomes(text, "b", &Change::Remove, "a: 1\ne: 4\n");
    becomes(text, "b.c", &Change::Remove, "a: 1\nb:\n  d: 3\ne: 4\n");
    becomes("- a: 1\n  b: 2\n", "0.a", &Change::Remove, "- b: 2\n");
    // The only one of a collection goes with the collection.
    becomes("a: 1\nb:\n  - c: 2\n", "b.0.c", &Change::Remove, "a: 1\n");
    stays("a: 1\n", "a", &Change::Remove);
}

#[test]
fn nothing_goes_with_which_a_comment_would_go() {
    for text in ["a:\n- x\n- y # c\n", "a:\n- x\n- y: 1\n  # c\n  z: 2\n", "a: [x, # c\n y]\n", "a:\n- x\n- 'y # c'\n"]
    {
        stays(text, "a.1", &Change::Remove);
    }
    stays("a:\n- x\n- #c\n  y\n", "a.1", &Change::Remove);
    stays("a:\n- x\n-\n- y\n", "a.1", &Change::Remove);
    stays("a: x\n", "a.0", &Change::Remove);
    stays("a:\n- x\n", "a.7", &Change::Remove);
}

#[test]
fn an_entry_comes_with_the_indentation_of_the_others() {
    let day = insert("day", Some("2026-11-23"), Some("url"));
    becomes("- url: x # c\n  t: 1\n", "0", &day, "- url: x # c\n  day: 2026-11-23\n  t: 1\n");
    becomes("s:\n    t: 1\n    url: x", "s", &day, "s:\n    t: 1\n    url: x\n    day: 2026-11-23");
    becomes("url:\n  value: x\nt: 1\n", "", &day, "url:\n  value: x\nday: 2026-11-23\nt: 1\n");
    becomes("url: # c\nt: 1\n", "", &day, "url: # c\nday: 2026-11-23\nt: 1\n");
    becomes(
        "s:\n- t: 1\n  url: >-\n    x\n    y\n- z\n",
        "s.0",
        &day,
        "s:\n- t: 1\n  url: >-\n    x\n    y\n  day: 2026-11-23\n- z\n",
    );
    // Without the one behind which it belongs it comes first.
    becomes("- t: 1\n  u: 2\n", "0", &day, "- day: 2026-11-23\n  t: 1\n  u: 2\n");
    becomes("# c\nt: 1\n", "", &insert("title", None, None), "# c\ntitle:\nt: 1\n");
    becomes("t: 1\n", "", &insert("a: b", Some("c #d"), Some("t")), "t: 1\n\"a: b\": \"c #d\"\n");
}

#[test]
fn an_entry_comes_into_braces() {
    let day = insert("day", Some("2026-11-23"), Some("url"));
    becomes("- {url: x, t: 1} # c\n", "0", &day, "- {url: x, day: 2026-11-23, t: 1} # c\n");
    becomes("{t: 1, url: [x]}", "", &day, "{t: 1, url: [x], day: 2026-11-23}");
    becomes("a: { t: 1 }\n", "a", &day, "a: { day: 2026-11-23, t: 1 }\n");
    becomes("a: {}\n", "a", &insert("b", None, None), "a: {b: \"\"}\n");
    stays("[url: x]\n", "0", &insert("t", None, None));
}

#[test]
fn an_entry_comes_into_no_other_form() {
    let day = insert("day", Some("2026-11-23"), Some("url"));
    for text in ["? url\n: x\n", "{url: , t: 1}", "[x]\n", "x\n", "", "- url: x\n"] {
        stays(text, "", &day);
    }
    stays("a: {# c\n}\n", "a", &day);
    stays("url: x\nday:\n", "", &day);
}

/// Documents in every form, with names that can be told apart.
fn document() -> impl Strategy<Value = (String, Vec<String>)> {
    let scalar = prop::sample::select(vec!["x", "'y z'", "\"q\"", "2025-01-02", "1.10", "true", "é"]);
    let item = prop::sample::select(vec!["x", "{k: v}", "[1, 2]", "'a'"]);
    (prop::collection::vec((scalar, prop::collection::vec(item, 1..4), 0..5_u8), 1..5), any::<bool>()).prop_map(
        |(entries, nested)| {
            let mut out = String::new();
            let mut paths = Vec::new();
            let (indent, above) = if nested {
                out.push_str("top:\n  - first: 1\n");
                ("    ", "top.0.")
            } else {
                ("", "")
            };
            for (number, (scalar, items, form)) in entries.into_iter().enumerate() {
                let key = format!("k{number}");
                paths.push(format!("{above}{key}"));
                paths.extend((0..items.len()).filter(|_| form > 1).map(|at| format!("{above}{key}.{at}")));
                match form {
                    0 => out.push_str(&format!("{indent}{key}: {scalar}\n")),
                    1 => out.push_str(&format!("{indent}{key}:   {scalar}\n\n")),
                    2 => out.push_str(&format!("{indent}{key}: [{}]\n", items.join(", "))),
                    3 => out.push_str(&format!(
                        "{indent}{key}: [\n{indent}  {},\n{indent}  ]\n",
                        items.join(&format!(" ,\n{indent}  "))
                    )),
                    _ => {
                        out.push_str(&format!("{indent}{key}:\n"));
                        for item in items {
                            out.push_str(&format!("{indent}  - {item}\n"));
                        }
                    }
                }
            }
            (out, paths)
        },
    )
}

/// What the document says without the value on that path.
fn without(value: &mut Value, steps: &[&str]) {
    let Some((step, below)) = steps.split_first() else { return };
    let is_last = below.is_empty();
    match value {
        Value::Sequence(items) => {
            let at: usize = step.parse().unwrap();
            if is_last {
                drop(items.remove(at))
            } else {
                without(&mut items[at], below)
            }
            items.retain(|item| !is_empty(item));
        }
        Value::Mapping(entries) => {
            if is_last {
                drop(entries.remove(*step))
            } else {
                without(entries.get_mut(*step).unwrap(), below)
            }
            entries.retain(|_, value| !is_empty(value));
        }
        _ => panic!("nothing can be taken out of {value:?}"),
    }
}

fn is_empty(value: &Value) -> bool {
    matches!(value, Value::Sequence(items) if items.is_empty())
        || matches!(value, Value::Mapping(map) if map.is_empty())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_removed_is_what_is_missing_then((text, paths) in document()) {
        let meant: Value = serde_yaml::from_str(&text).unwrap();
        for path in &paths {
            let Some(changed) = changed(&text, path, &Change::Remove) else {
                prop_assert_eq!(paths.iter().filter(|path| !path.contains('.')).count(), 1, "{} of\n{}", path, text);
                continue;
            };
            let mut expected = meant.clone();
            without(&mut expected, &path.split('.').collect::<Vec<_>>());
            let found: Value = serde_yaml::from_str(&changed).unwrap();
            prop_assert_eq!(found, expected, "{} of\n{}\nbecame\n{}", path, text, changed);
        }
    }

    #[test]
    fn what_is_inserted_is_what_is_there_more((text, paths) in document()) {
        let mut expected: Value = serde_yaml::from_str(&text).unwrap();
        let keys = paths.iter().map(|path| path.rsplit('.').next().unwrap()).filter(|key| key.starts_with('k'));
        let above = if text.starts_with("top") { "top.0" } else { "" };
        let mapping = if above.is_empty() { &mut expected } else { &mut expected["top"][0] };
        mapping.as_mapping_mut().unwrap().insert("new".into(), "2026-11-23".into());
        for key in keys.map(Some).chain([None]) {
            let behind = key.map(|key| key.to_owned().into());
            let entry = Entry { key: "new".into(), value: Some("2026-11-23".to_owned()), behind };
            let changed = changed(&text, above, &Change::Insert(entry)).unwrap();
            let found: Value = serde_yaml::from_str(&changed).unwrap();
            prop_assert_eq!(&found, &expected, "behind {:?} of\n{}\nbecame\n{}", key, text, changed);
        }
    }

    #[test]
    fn no_text_makes_a_change_of_it_fall_over(
        text in super::properties::yaml_like(),
        steps in prop::sample::select(vec!["", "a", "b", "a.0", "a.b", "0", "1", "0.a", "a!", "0.0.b"]),
        which in 0..4_u8,
    ) {
        let change = match which {
            0 => replace("a", "b"),
            1 => Change::Remove,
            2 => insert("c", None, Some("a")),
            _ => insert("c", Some("d"), None),
        };
        if let Some(changed) = changed(&text, steps, &change)
            && is_accepted(&text)
        {
            prop_assert!(is_accepted(&changed), "{} of\n{}\nbecame\n{}", steps, text, changed);
        }
    }
}
