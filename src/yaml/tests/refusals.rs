//! Texts that are refused, and texts that only look as if they should be.

use super::*;

#[track_caller]
fn refused(text: &str, expected: &str) {
    check(text, |_| (), expected);
}

const MEANT_AS_TEXT: &str = "  help: if it is meant as text, put the whole value in quotes\n";

#[test]
fn an_anchor_and_a_reference_are_refused_each_at_its_place() {
    refused(
        "a: # not &this\n  &x\n  b: c\nd: *x\n",
        &format!(
            "yaml-anchor: `&x` names a value to be repeated elsewhere, which is not allowed\n\
             \x20 2 \"&x\" YAML reads `&` here as an anchor\n\
             \x20 help: write the value out in each place that needs it\n{MEANT_AS_TEXT}\
             yaml-anchor: `*x` repeats a value from elsewhere, which is not allowed\n\
             \x20 4 \"*x\" YAML reads `*` here as a reference\n\
             \x20 help: write the value out in each place that needs it\n{MEANT_AS_TEXT}"
        ),
    );
}

#[test]
fn a_text_that_begins_with_an_asterisk_is_told_to_use_quotes() {
    refused(
        "title: *Important* news\n",
        &format!(
            "yaml-anchor: `*Important*` repeats a value from elsewhere, which is not allowed\n\
             \x20 1 \"*Important*\" YAML reads `*` here as a reference\n\
             \x20 help: write the value out in each place that needs it\n{MEANT_AS_TEXT}"
        ),
    );
}

#[test]
fn billion_laughs_and_a_self_reference_are_refused_at_the_anchor() {
    let laughs = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n";
    assert!(found(laughs, |_| ()).starts_with("yaml-anchor: `&a` names"));
    assert!(found("a: &a [*a]\n", |_| ()).starts_with("yaml-anchor: `&a` names"));
}

#[test]
fn tags_are_refused_and_nothing_is_read() {
    for (text, tag) in [
        ("a: !!python/object/apply:os.system [x]\n", "!!python/object/apply:os.system"),
        ("a: !include /etc/passwd\n", "!include"),
        ("a: !!binary aGk=\n", "!!binary"),
        ("- !!str 5\n", "!!str"),
        ("a: ! x\n", "!"),
    ] {
        let line = format!(
            "yaml-tag: the tag `{tag}` is not allowed\n  1 \"{tag}\" YAML reads `!` here as a tag\n  \
             help: leave the tag out; if it is meant as text, put the whole value in quotes\n"
        );
        refused(text, &line);
    }
}

#[test]
fn signs_inside_a_text_are_text() {
    for text in [
        "summary: |\n  *emphasis* and &amp; and !important\n  * item\n  - *a\n  [[[[ {{ }}\n",
        "summary: 'a &b *c !d'\n",
        "a: AT&T\n",
        "a: 5 * 3 & 4 !\n",
        "a: b # *c &d !e\n",
        "a: \"*x*\"\n",
        "a: Tom & Jerry *really*\n",
        "a: ça va ! oui\n",
    ] {
        assert!(is_accepted(text), "{text}\n{}", found(text, |_| ()));
    }
}

#[test]
fn nesting_beyond_sixty_four_is_refused() {
    let nested = |depth: usize| format!("a: {}{}\n", "[".repeat(depth), "]".repeat(depth));
    assert!(is_accepted(&nested(63)));
    refused(
        &nested(64),
        "yaml-too-deep: values are nested more than 64 deep\n  1 \"[\" one level too many begins here\n  \
         help: a brief needs five levels; check the indentation and the brackets above\n",
    );
    let block = |depth: usize| (0..depth).map(|level| format!("{}a:\n", " ".repeat(level))).collect::<String>();
    assert!(is_accepted(&block(64)));
    assert!(found(&block(65), |_| ()).starts_with("yaml-too-deep"));
    let dense = |depth: usize| (0..depth).map(|level| format!("{0}-\n{0} a:\n", " ".repeat(level))).collect::<String>();
    assert!(is_accepted(&dense(32)));
    assert!(found(&dense(33), |_| ()).starts_with("yaml-too-deep"));
}

#[test]
fn hostile_nesting_is_refused_at_once_on_a_small_stack() {
    let blocks = (0..1000).map(|level| format!("{}a:\n", " ".repeat(level))).collect::<String>();
    let texts = vec![
        "[".repeat(10_000),
        "[".repeat(50_000),
        "{a: ".repeat(50_000),
        "[[],".repeat(50_000),
        // Closing brackets that are text: within quotes, and in a comment.
        "[\"]\",\n".repeat(50_000),
        "['}',".repeat(50_000),
        "[ # ]\n".repeat(50_000),
        "{a: \"\n} ] }\",b: ".repeat(20_000),
        "- ".repeat(500_000),
        "? ".repeat(500_000),
        blocks,
        format!("a: {}", "[".repeat(1_000_000)),
    ];
    let read = move || {
        for text in texts {
            let started = std::time::Instant::now();
            let findings = found(&text, |_| ());
            assert!(findings.starts_with("yaml-too-deep"), "{findings:.200}");
            assert!(started.elapsed().as_millis() < 500, "{:?} for {:.20}", started.elapsed(), text);
        }
    };
    std::thread::Builder::new().stack_size(2 << 20).spawn(read).unwrap().join().unwrap();
}

#[test]
fn other_hostile_texts_take_no_longer_than_their_length() {
    for text in [
        "a: ".repeat(300_000),
        "\"".repeat(1_000_000),
        "!".repeat(1_000_000),
        "&a ".repeat(300_000),
        "*".repeat(1_000_000),
        "a\n".repeat(500_000),
        "'a' ".repeat(250_000),
        "]".repeat(1_000_000),
        "\u{1}".repeat(1_000_000),
        "#".repeat(1_000_000),
        format!("[{}", "\n".repeat(1_000_000)),
        "a: x\n".repeat(200_000),
    ] {
        let started = std::time::Instant::now();
        let findings = found(&text, |_| ());
        assert!(started.elapsed().as_secs() < 3, "{:?} for {:.20}: {findings:.200}", started.elapsed(), text);
    }
}

#[test]
fn a_text_above_one_mebibyte_is_refused() {
    let text = format!("a: {}\n", "x".repeat(1 << 20));
    let findings = Document::parse(FILE, &text, 0).unwrap_err();
    assert_eq!(findings[0].code, "yaml-too-large");
    assert_eq!(findings[0].message, "the YAML is 1025 KiB long, and at most 1024 KiB are read");
    assert!(is_accepted(&format!("a: {}\n", "x".repeat((1 << 20) - 10))));
}

#[test]
fn control_characters_are_refused_each_at_its_place() {
    refused(
        "a: b\u{0}c\nd: \u{85}\u{2028}\u{feff}\n",
        "yaml-control-character: the control character U+0000 is not allowed\n  1 \"\\0\" this character is invisible\n  \
         help: delete it; it often comes with text that was copied from elsewhere\n\
         yaml-control-character: the control character U+0085 is not allowed\n  2 \"\\u{85}\" this character is invisible\n  \
         help: delete it; it often comes with text that was copied from elsewhere\n\
         yaml-control-character: the line separator U+2028 is not allowed\n  2 \"\\u{2028}\" this character is invisible\n  \
         help: put a space or a new line in its place\n\
         yaml-control-character: the byte order mark U+FEFF is not allowed\n  2 \"\\u{feff}\" this character is invisible\n  \
         help: delete it; it often comes with text that was copied from elsewhere\n",
    );
    for character in ['\u{1}', '\u{8}', '\u{b}', '\u{1b}', '\u{7f}', '\u{80}', '\u{9f}', '\u{ffff}'] {
        assert!(!is_accepted(&format!("a: x{character}y\n")), "{character:?}");
    }
    for character in ['\t', '\u{a0}', '\u{200b}', '\u{2030}', '\u{ff0b}', 'ឃ', '😀'] {
        assert!(is_accepted(&format!("a: x{character}y\n")), "{character:?}");
    }
}

#[test]
fn a_repeated_key_is_refused_at_the_repetition_wherever_it_is() {
    let repeated = |line: usize, first: (usize, &str), second: &str| {
        let name = second.trim_matches('\'');
        format!(
            "duplicate-key: the key `{name}` is given twice in one mapping\n  {line} \"{second}\" given again\n  \
             {} \"{}\" first given here\n  help: keep one of the two, or bring their values together\n",
            first.0, first.1
        )
    };
    refused("a: 1\nb: 2\na: 3\n", &repeated(3, (1, "a"), "a"));
    refused("claims:\n  - text: x\n    text: y\n", &repeated(3, (2, "text"), "text"));
    refused("extra:\n  deep: {x: 1, y: 2, x: 3}\n", &repeated(2, (2, "x"), "x"));
    refused("0xB: 1\n11: 2\n", &repeated(2, (1, "0xB"), "11"));
    refused("a: 1\n'a': 2\nb: [{c: 1, c: 2}]\n", &(repeated(2, (1, "a"), "'a'") + &repeated(3, (3, "c"), "c")));
    refused("? [x]\n: 1\na: 1\na: 2\n", &repeated(4, (3, "a"), "a"));
    assert!(is_accepted("a: {x: 1}\nb: {x: 1}\nc: [{x: 1}, {x: 1}]\n"));
}

#[test]
fn a_tab_in_the_indentation_is_named() {
    let tab = |line: usize| {
        format!(
            "yaml-tab: a tab stands in the indentation\n  {line} \"\\t\" this is a tab\n  help: indent with spaces, two \
             for each level; editors can be told to do so for `.md` and `.yaml` files\n"
        )
    };
    refused("a:\n\tb: c\n", &tab(2));
    refused("a:\n  - b: c\n  \td: e\n", &tab(3));
    refused("\ta: b\n", &tab(1));
    refused("a:\tb\n\tc: d\n", &tab(2));
}

#[test]
fn a_second_document_is_refused_and_an_end_mark_is_not() {
    refused(
        "a: 1\n---\nb: 2\n",
        "yaml-two-documents: a second YAML document begins\n  2 \"---\" the first one is over here\n  \
         help: take the line `---` or `...` before it out; there can only be one document\n",
    );
    assert!(is_accepted("---\na: 1\n...\n"));
    assert!(is_accepted("a: |\n  x\n  ---\n  y\n"));
}

#[test]
fn common_slips_get_their_own_words() {
    for (text, expected) in [
        (
            "id: x\ntitle: Foo: bar # c\n",
            "yaml-syntax: a value holds `: `, and only a text in quotes may\n  2 \"Foo: bar\" needs quotes\n  \
             help: write `title: \"Foo: bar\"`\n",
        ),
        (
            "ចំណង: ខ្មែរ: x\r\n",
            "yaml-syntax: a value holds `: `, and only a text in quotes may\n  1 \"ខ្មែរ: x\" needs quotes\n  \
             help: write `ចំណង: \"ខ្មែរ: x\"`\n",
        ),
        (
            "- title: He said: \"no\"\n",
            "yaml-syntax: a value holds `: `, and only a text in quotes may\n  1 \"He said: \"no\"\" needs quotes\n  \
             help: write `title: 'He said: \"no\"'`\n",
        ),
        (
            "title: \"Foo\nid: x\n",
            "yaml-syntax: the quote \" is never closed\n  1 \"\"Foo\" opened here\n  \
             help: close it with another \" at the end of the text\n",
        ),
        (
            "id: x\ntitle: 'Tis\n",
            "yaml-syntax: the quote ' is never closed\n  2 \"'Tis\" opened here\n  \
             help: close it with another ' at the end of the text\n  \
             help: if it is an apostrophe, put the whole text in double quotes\n",
        ),
        (
            "title: \"A \"b\" c\"\n",
            "yaml-syntax: text stands behind a closing quote\n  1 \"b\" c\"\" outside the quotes\n  \
             help: write `'A \"b\" c'`\n",
        ),
        ("a: @x\n", "yaml-syntax: a value begins with `@`\n  1 \"@x\" needs quotes\n  help: write `\"@x\"`\n"),
        ("a: %x\n", "yaml-syntax: a value begins with `%`\n  1 \"%x\" needs quotes\n  help: write `\"%x\"`\n"),
        (
            "a: `x` y\n",
            "yaml-syntax: a value begins with a backtick\n  1 \"`x` y\" needs quotes\n  help: write `\"`x` y\"`\n",
        ),
    ] {
        refused(text, expected);
    }
}

#[test]
fn brackets_and_numbers_get_their_own_words() {
    for (text, expected) in [
        (
            "title: [Draft] Budget\n",
            "yaml-syntax: text stands behind a list in brackets\n  1 \"Budget\" outside the list\n  \
             help: if the bracket begins a text, put it in quotes: `\"[Draft] Budget\"`\n",
        ),
        (
            "a: {{ x }} y\n",
            "yaml-syntax: text stands behind a mapping in brackets\n  1 \"y\" outside the mapping\n  \
             help: if the bracket begins a text, put it in quotes: `\"{{ x }} y\"`\n",
        ),
        (
            "a: [b, c\nd: e\n",
            "yaml-syntax: the list that `[` begins is not closed\n  1 \"[\" opened here\n  \
             2 \"\" `,` or `]` is missing before this\n  help: close it with `]`, with a `,` between the entries\n  \
             help: if `[` begins a text, put the whole text in quotes\n",
        ),
        (
            "a: 99999999999999999999999\n",
            "yaml-syntax: the number `99999999999999999999999` has more digits than can be read\n  \
             1 \"99999999999999999999999\" too long for a number\n  help: put it in quotes\n",
        ),
    ] {
        refused(text, expected);
    }
}

#[test]
fn slips_of_structure_get_their_own_words() {
    for (text, expected) in [
        (
            "a: b\ntitle foo\nc: d\n",
            "yaml-syntax: a line has no `: ` after its key\n  2 \"title foo\" no key and value\n  \
             help: write `key: value`, or indent the line if it goes on with the text above\n",
        ),
        (
            "title foo\nb: c\n",
            "yaml-syntax: a line has no `: ` after its key\n  1 \"title foo\" no key and value\n  \
             help: write `key: value`, or indent the line if it goes on with the text above\n",
        ),
        (
            "a: b\n  c: d\n",
            "yaml-syntax: a key stands where the value above still goes on\n  2 \"c: d\" read as a part of the line \
             above\n  help: give every key of one mapping the same indentation\n  \
             help: put the value above in quotes if it is a text of several lines\n",
        ),
        (
            "  a: b\n c: d\n",
            "yaml-syntax: text stands behind the end of the YAML\n  2 \"c: d\" this belongs to nothing above\n  \
             help: start every key of the outermost mapping in the same column as the first\n",
        ),
        (
            "a: b\n- c\n",
            "yaml-syntax: a list item stands among the keys of a mapping\n  2 \"- c\" unexpected `- `\n  \
             help: put a key above the list, and indent the list under it\n",
        ),
        (
            "a: - b\n",
            "yaml-syntax: a list item stands where no list can begin\n  1 \"a: - b\" unexpected `- `\n  \
             help: put the list on the lines below its key, and text that begins with `- ` in quotes\n",
        ),
        (
            "a: \"\\q\"\n",
            "yaml-syntax: `\\q` is no escape that YAML knows\n  1 \"\\q\" in double quotes, `\\` begins an escape\n  \
             help: write `\\\\` for a backslash, or use single quotes\n",
        ),
        (
            "a: [1,,2]\n",
            "yaml-syntax: `,` stands where a value is expected\n  1 \",\" no value before this\n  \
             help: write a value before it; if it belongs to a text, put the whole text in quotes\n",
        ),
    ] {
        refused(text, expected);
    }
}

#[test]
fn places_are_those_of_the_file_the_text_is_in() {
    let findings = Document::parse(FILE, "a: 1\na: 2\n", 100).unwrap_err();
    assert_eq!(spans_of(&findings), [105..106, 100..101]);
}
