//! Reading values as what is expected of them.

use super::*;
use crate::model::Stance;

fn texts(text: &str) -> Vec<(String, Option<String>)> {
    let document = Document::parse(FILE, text, 0).expect("the text parses");
    let entries = document.root().entries().expect("it is a mapping");
    entries.into_iter().map(|(key, node)| (key, node.as_scalar_text())).collect()
}

#[test]
fn scalars_keep_the_text_that_was_written() {
    for written in [
        "no",
        "2024",
        "1.10",
        "y",
        "007",
        "0xB",
        "0o17",
        "0b1",
        "+5",
        "-0",
        "0",
        "-7",
        "1e3",
        "1.0",
        "0.70",
        ".5",
        "true",
        "True",
        "FALSE",
        "null",
        "Null",
        "NULL",
        ".nan",
        ".NaN",
        "-.inf",
        "1_000",
        "2026-02-30",
        "12:30",
        "1.2.3",
        "1e999",
        "18446744073709551615",
        "3.14159265358979323846",
        "5.",
        "<<",
        "~x",
    ] {
        assert_eq!(texts(&format!("a: {written} # c\n")), [("a".into(), Some(written.into()))]);
        assert_eq!(texts(&format!("a: {{b: 1.5}}\nb: [{written}]\nc:   {written}\n"))[2].1.as_deref(), Some(written));
    }
}

#[test]
fn keys_keep_the_text_that_was_written() {
    let keys: Vec<String> =
        texts("no: 1\n1.10: 2\n007: 3\n0x1F: 4\ntrue: 5\nnull: 6\n'q': 7\n").into_iter().map(|e| e.0).collect();
    assert_eq!(keys, ["no", "1.10", "007", "0x1F", "true", "null", "q"]);
}

#[test]
fn nothing_and_a_tilde_are_null_and_the_word_is_text() {
    let document = Document::parse(FILE, "a:\nb: ~\nc: null\nd: \"\"\ne: x\n", 0).unwrap();
    let null: Vec<bool> = document.root().entries().unwrap().iter().map(|(_, node)| node.is_null()).collect();
    assert_eq!(null, [true, true, false, false, false]);
    for text in ["", "\n\n", "# only a comment\n", "---\n"] {
        assert!(Document::parse(FILE, text, 0).unwrap().root().is_null(), "{text:?}");
    }
}

fn title(node: Node<'_>) {
    let mut fields = node.fields("a brief").expect("a mapping");
    fields.required_text("title");
    fields.finish();
}

#[test]
fn an_empty_title_is_reported_in_every_spelling() {
    for (text, underlined) in
        [("title:\n", "title"), ("title: ~\n", "~"), ("title: \"\"\n", "\"\""), ("title: '  '\n", "'  '")]
    {
        let expected = format!("empty-value: `title` is empty\n  1 \"{underlined}\" nothing is written here\n");
        check(text, title, &expected);
    }
}

#[test]
fn a_missing_key_is_reported_at_the_mapping() {
    check(
        "claims:\n  - text: x\n",
        |node| {
            let mut fields = node.fields("a brief").unwrap();
            fields.list("claims", |claim| {
                let mut claim = claim.fields("a claim")?;
                claim.required("id");
                claim.text("text");
                claim.finish();
                Some(())
            });
            fields.finish();
        },
        "missing-key: a claim has no `id`\n  2 \"text: x\" `id` is missing\n  help: add `id: …`\n",
    );
}

#[test]
fn an_unknown_key_is_reported_at_the_key_with_the_nearest_known_one() {
    check(
        "title: x\ntitel: y\nzzz: 1\n1.10: z\n",
        title,
        "unknown-key: a brief has no key `titel`\n  2 \"titel\" unknown key\n  help: did you mean `title`?\n\
         unknown-key: a brief has no key `zzz`\n  3 \"zzz\" unknown key\n  help: known keys: `title`\n\
         unknown-key: a brief has no key `1.10`\n  4 \"1.10\" unknown key\n  help: known keys: `title`\n",
    );
}

#[test]
fn a_value_of_the_wrong_kind_is_named_for_what_it_is() {
    check(
        "title: [a]\ntags: x\nclaims:\n  - 5\ndraft: yes\nn: {a: b}\n",
        |node| {
            let mut fields = node.fields("a brief").unwrap();
            fields.text("title");
            fields.list("tags", |_| Some(()));
            fields.list("claims", |claim| claim.fields("a claim").map(Fields::finish));
            fields.flag("draft");
            fields.get("n").map(|node| node.number());
            fields.finish();
        },
        "wrong-type: `title` is a list where a text is expected\n  1 \"[a]\" \n  \
         help: if it is meant as text, put the whole value in quotes\n\
         wrong-type: `tags` is a text where a list is expected\n  2 \"x\" \n  \
         help: write each item on a line of its own, after `- `\n\
         wrong-type: an item of `claims` is a number where a claim is expected\n  4 \"5\" \n  \
         help: write a claim as lines of `key: value`\n\
         wrong-type: `draft` is `yes` where `true` or `false` is expected\n  5 \"yes\" \n  help: write `true`\n\
         wrong-type: `n` is a mapping where a number is expected\n  6 \"{a: b}\" \n",
    );
}

#[test]
fn numbers_keep_their_digits_and_must_be_finite() {
    let number = |written: &str| {
        let text = format!("p: {written}\n");
        let document = Document::parse(FILE, &text, 0).unwrap();
        document.root().fields("x").unwrap().get("p")?.number()
    };
    assert_eq!(number("0.70"), Some(("0.70".into(), 0.7)));
    assert_eq!(number("1"), Some(("1".into(), 1.0)));
    assert_eq!(number("'0.5'"), Some(("0.5".into(), 0.5)));
    assert_eq!(number("-0"), Some(("-0".into(), 0.0)));
    for refused in [".nan", ".inf", "1e999", "0x1F", "high", "12 %", "true", "1,5", "''"] {
        assert_eq!(number(refused), None, "{refused}");
    }
    check(
        "p: high\nq: 1e999\n",
        |node| {
            let mut fields = node.fields("x").unwrap();
            fields.get("p").map(|node| node.number());
            fields.get("q").map(|node| node.number());
        },
        "not-a-number: `high` is not a number\n  1 \"high\" write decimal digits, such as 0.7\n\
         not-a-number: `1e999` is not a number\n  2 \"1e999\" too large\n",
    );
}

#[test]
fn a_text_that_cannot_be_understood_says_why() {
    check(
        "date: 2026-02-30\nstance: suports\nother: xyz\n",
        |node| {
            let mut fields = node.fields("x").unwrap();
            assert_eq!(fields.parsed("date", "invalid-date", "a date", |_| Err::<(), _>("February ends")), None);
            assert_eq!(fields.chosen::<Stance>("stance"), None);
            assert_eq!(fields.chosen::<Stance>("other"), None);
        },
        "invalid-date: `2026-02-30` is not a date\n  1 \"2026-02-30\" \n  help: February ends\n\
         unknown-value: `stance` has no value `suports`\n  2 \"suports\" \n  \
         help: did you mean `supports`?\n\
         unknown-value: `other` has no value `xyz`\n  3 \"xyz\" \n  \
         help: it is one of `supports`, `disputes`, `qualifies` and `context`\n",
    );
}

#[test]
fn two_spellings_of_one_key_exclude_each_other() {
    check(
        "author: a\nauthors: [b]\n",
        |node| {
            let mut fields = node.fields("x").unwrap();
            assert_eq!(fields.alias("authors", "author").unwrap().kind(), "a list");
            fields.finish();
        },
        "duplicate-key: `authors` and `author` mean the same, and both are given\n  1 \"author\" one of them\n  \
         2 \"authors\" the other\n  help: keep `authors`\n",
    );
}

#[test]
fn one_or_many_and_lists_with_gaps_are_read() {
    let document = Document::parse(FILE, "a: x\nb: [y, z]\nc:\nd:\n  - q\n  -\n", 0).unwrap();
    let mut fields = document.root().fields("x").unwrap();
    assert_eq!(fields.texts("a"), ["x"]);
    assert_eq!(fields.texts("b"), ["y", "z"]);
    assert_eq!(fields.texts("c"), [""; 0]);
    assert_eq!(fields.texts("d"), ["q"]);
    drop(fields);
    let faults = document.into_faults();
    assert_eq!(faults.len(), 1);
    assert_eq!(faults[0].message, "an item of `d` is empty");
    assert_eq!(faults[0].labels[0].place, Place::Field(crate::diag::FieldPath::root().key("d").index(1)));
}

#[test]
fn what_was_not_asked_for_can_be_kept() {
    let document = Document::parse(FILE, "a: x\nb: 1.10\nextra:\n  k: v\n", 0).unwrap();
    let mut fields = document.root().fields("x").unwrap();
    fields.text("a");
    let rest: Vec<_> = fields.rest().into_iter().map(|(key, node)| (key, node.kind(), node.as_scalar_text())).collect();
    assert_eq!(rest, [("b".into(), "a number", Some("1.10".into())), ("extra".into(), "a mapping", None)]);
    assert!(document.into_faults().is_empty());
}

#[test]
fn a_key_in_quotes_and_without_is_one_key() {
    check(
        "extra:\n  11: a\n  \"11\": b\n",
        |node| {
            node.fields("x").unwrap().get("extra").unwrap().entries();
        },
        "duplicate-key: the key `11` is given twice in one mapping\n  2 \"11\" given in quotes and without\n  \
         help: keep one of the two\n",
    );
}

#[test]
fn escaped_control_characters_and_changes_of_direction_are_found() {
    check(
        "a: \"x\\x01y\"\nb: x\u{202e}y\nc: \"\\0\"\n",
        |node| {
            let mut fields = node.fields("x").unwrap();
            assert_eq!(fields.text("a"), None);
            assert_eq!(fields.text("b").as_deref(), Some("x\u{202e}y"));
            assert_eq!(fields.text("c"), None);
        },
        "control-character: `a` holds the control character U+0001\n  1 \"\"x\\x01y\"\" \n  help: take it out\n\
         warning direction-override: `b` holds U+202E, which changes the direction of text\n  2 \"x\\u{202e}y\" an \
         invisible character is in here\n  help: take it out unless the language needs it; it can make a text read \
         otherwise than it is\n\
         control-character: `c` holds the control character U+0000\n  3 \"\"\\0\"\" \n  help: take it out\n",
    );
}
