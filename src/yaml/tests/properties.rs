//! Whatever the text, reading never panics and every place is inside it.

use proptest::prelude::*;

use super::*;
use crate::diag::FieldPath;

/// Asks for everything a document can be asked for, wherever there is something.
fn visit(node: &Node<'_>, depth: usize) {
    node.text();
    node.number();
    node.flag();
    node.chosen::<crate::model::Stance>();
    node.is_null();
    let _ = node.name();
    for item in node.list().into_iter().flatten().chain(node.one_or_many()) {
        if depth > 0 {
            visit(&item, depth - 1);
        }
    }
    for (_, value) in node.entries().into_iter().flatten() {
        if depth > 0 {
            visit(&value, depth - 1);
        }
    }
    if let Some(mut fields) = node.fields("a thing") {
        fields.required("a");
        fields.alias("b", "c");
        fields.finish();
    }
}

fn hold(text: &str) {
    let mut findings = match Document::parse(FILE, text, 0) {
        Err(findings) => {
            assert!(!findings.is_empty());
            findings
        }
        Ok(document) => {
            visit(&document.root(), 3);
            document.into_faults()
        }
    };
    place(text, &mut findings);
    for finding in &findings {
        let Some(label) = finding.labels.first() else { panic!("{} has no place", finding.message) };
        let nowhere = locate(text, &FieldPath::root()).is_none();
        assert!(label.place.span().is_some() || nowhere, "{finding:?}");
    }
    for span in spans_of(&findings) {
        assert!(text.get(span.clone()).is_some(), "{span:?} is not a part of {text:?}");
    }
    let mut files = diag::Files::default();
    files.add("x.md", text);
    let style = diag::emit::human::Style { color: false, width: 80 };
    let drawn = diag::emit::human::render(&findings, &files, style);
    assert!(drawn.chars().all(|c| c == '\n' || !c.is_control()), "{drawn:?}");
    assert_eq!(diag::emit::json::render(&findings, &[], &files).lines().count(), findings.len());
    let _ = locate(text, &FieldPath::root().key("a").index(1).itself());
}

/// Pieces that mean something to YAML, so that many texts get far.
pub(super) fn yaml_like() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "a", "b", ": ", ":", "\n", "\n  ", "\n    ", "- ", "? ", "[", "]", "{", "}", ", ", "\"", "'", "|\n", ">-\n",
        "#", " # c", "&x ", "*x", "!t ", "!", "%", "@", "`", "\t", "\r\n", "\r", "---\n", "...\n", "<<", "~", "null",
        "1.10", "0xB", "-0", ".nan", "1e999", "ឃ", "é", "\u{2028}", "\u{85}", "\u{feff}", "\u{202e}", "\\", "\\x01",
        "yes", "\0",
    ]);
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn texts_made_of_yaml_hold(text in yaml_like()) {
        hold(&text);
    }

    #[test]
    fn any_text_holds(text in any::<String>()) {
        hold(&text);
    }

    /// What the look at the bytes lets pass holds nothing the events would have refused.
    #[test]
    fn the_quick_look_lets_nothing_pass(text in yaml_like()) {
        let site = crate::yaml::guard::Site { file: FILE, offset: 0 };
        if matches!(crate::yaml::guard::examine(&text, site), crate::yaml::guard::Verdict::Fine) {
            let refused = crate::yaml::guard::decide(&text, site).unwrap_or_default();
            prop_assert!(refused.is_empty(), "{:?} in {:?}", refused, text);
        }
    }

    /// A mapping of quoted texts is found again, byte for byte.
    #[test]
    fn quoted_values_are_located_where_they_are(values in prop::collection::vec("[a-z ឃé😀]{1,12}", 1..8)) {
        let mut text = String::new();
        let mut places = Vec::new();
        for (number, value) in values.iter().enumerate() {
            text.push_str(&format!("k{number}: \""));
            places.push((text.len() - 1, text.len() + value.len() + 1));
            text.push_str(&format!("{value}\" # ឃ\r\n"));
        }
        for (number, (start, end)) in places.into_iter().enumerate() {
            let span = locate(&text, &FieldPath::root().key(format!("k{number}")));
            prop_assert_eq!(span, Some(crate::diag::Span::new(start, end)));
        }
    }
}
