//! YAML that is broken, hostile or merely surprising: refused with its place, or read as it was written. Whatever it
//! is, the program ends at once and does not panic.

use std::fmt::Write as _;
use std::time::Duration;

use insta::assert_snapshot;

use crate::site::{Run, Site, lines};

/// A site whose one brief has this front matter.
pub(crate) fn front(front: &str) -> Site {
    Site::good().file("content/briefs/x.md", format!("---\n{front}---\nText.\n"))
}

/// Builds, and looks at what every hostile text has in common: exit code 1, soon, with a place.
#[track_caller]
pub(crate) fn refused(site: &Site) -> Run {
    let run = site.build().fails();
    assert!(run.took < Duration::from_secs(20), "it took {:?}", run.took);
    assert!(run.stderr.contains(" --> content/") || run.stderr.contains("--> content/"), "{}", run.stderr);
    assert!(!run.stderr.contains("panicked"), "{}", run.stderr);
    run
}

#[test]
fn a_billion_laughs_are_refused_at_the_anchors() {
    let mut bomb = String::from("a: &a [x, x, x, x, x, x, x, x, x]\n");
    for (one, next) in ["a", "b", "c", "d", "e", "f", "g", "h"].iter().zip(["b", "c", "d", "e", "f", "g", "h", "i"]) {
        let _ =
            writeln!(bomb, "{next}: &{next} [*{one}, *{one}, *{one}, *{one}, *{one}, *{one}, *{one}, *{one}, *{one}]");
    }
    let run = refused(&front(&bomb));
    assert_snapshot!(run.findings().lines().take(18).collect::<Vec<_>>().join("\n"), @r"
    error[yaml-anchor]: `&a` names a value to be repeated elsewhere, which is not allowed
     --> content/briefs/x.md:2:4
      |
    2 | a: &a [x, x, x, x, x, x, x, x, x]
      |    ^^ YAML reads `&` here as an anchor
      |
      = help: write the value out in each place that needs it
      = help: if it is meant as text, put the whole value in quotes

    error[yaml-anchor]: `&b` names a value to be repeated elsewhere, which is not allowed
     --> content/briefs/x.md:3:4
      |
    3 | b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
      |    ^^ YAML reads `&` here as an anchor
      |
      = help: write the value out in each place that needs it
      = help: if it is meant as text, put the whole value in quotes
    ");
}

#[test]
fn a_long_anchor_used_often_and_one_that_holds_itself_are_refused() {
    let mut text = format!("a: &a '{}'\nb:\n", "x".repeat(100 * 1024));
    text.push_str(&"  - *a\n".repeat(2_000));
    let run = refused(&front(&text));
    assert!(run.stderr.len() < 20_000, "the message is {} bytes long", run.stderr.len());
    assert!(run.messages()[0].starts_with("error[yaml-anchor]"));
    assert!(refused(&front("a: &a [*a]\n")).messages()[0].starts_with("error[yaml-anchor]"));
}

#[test]
fn nesting_that_no_brief_needs_is_refused() {
    let brackets = refused(&front(&format!("title: {}\n", "[".repeat(50_000))));
    assert!(brackets.messages()[0].starts_with("error[yaml-too-deep]"), "{}", brackets.stderr);
    let closed = refused(&front(&format!("title: {}{}\n", "[".repeat(10_000), "]".repeat(10_000))));
    assert!(closed.messages()[0].starts_with("error[yaml-too-deep]"), "{}", closed.stderr);
    let mut deep = String::new();
    for level in 0..1_000 {
        let _ = writeln!(deep, "{}a:", " ".repeat(level));
    }
    let blocks = refused(&front(&deep));
    assert_snapshot!(blocks.messages().join("\n"), @"error[yaml-too-deep]: values are nested more than 64 deep");
    let items = refused(&front(&format!("title: {}x\n", "- ".repeat(10_000))));
    assert!(!items.messages().is_empty());
}

#[test]
fn plain_values_are_kept_as_they_were_written() {
    let run = Site::good()
        .file("content/briefs/x.md", "---\ntitle: no\nsubtitle: 0x1F\nsummary: 1_000.50\nversion: 1.10\nauthor: Null\ndate: 2026-01-05\nseries: {title: 007, number: 1e3}\nclaims:\n  - {id: y, text: 12:30:45}\n  - {id: 007, text: ~}\n---\n[It](claim:y) [is](claim:007)\n")
        .build();
    assert_snapshot!(run.messages().join("\n"), @"error[empty-value]: `text` is empty");
    let run = Site::good()
        .file("content/briefs/x.md", "---\ntitle: 2024\nsubtitle: no\nsummary: 1.10\nversion: 1.10\nauthor: Null\ndate: 2026-01-05\nclaims:\n  - {id: y, text: 12:30:45}\n  - {id: 007, text: yes, measure: {value: 1.20, unit: m}}\n---\n[It](claim:y) [is](claim:007) [](claim:007#value)\n")
        .build()
        .succeeds();
    let words = crate::html::words(&run.page("briefs/x/"));
    for kept in ["2024", "no", "1.10", "Null", "12:30:45", "1.20 m"] {
        assert!(words.contains(kept), "`{kept}` is not in: {words}");
    }
    assert!(run.has("claims/007/index.html") && run.has("claims/y/index.html"));
}

#[test]
fn tags_are_refused_and_nothing_is_read_or_run() {
    let site = Site::good()
        .file("content/sources/a.yaml", "a: !!python/object/apply:os.system ['touch pwned']\n")
        .file("content/sources/b.yaml", "b: !include /etc/passwd\n")
        .file("content/sources/c.yaml", "c: {title: !!binary aGVsbG8=}\n")
        .file("content/sources/d.yaml", "d: {title: !!str T}\n");
    let run = refused(&site);
    assert!(!site.path("pwned").exists());
    assert_snapshot!(lines(&run.messages()), @r"
    error[yaml-tag]: the tag `!!python/object/apply:os.system` is not allowed
    error[yaml-tag]: the tag `!include` is not allowed
    error[yaml-tag]: the tag `!!binary` is not allowed
    error[yaml-tag]: the tag `!!str` is not allowed
    ");
}

#[test]
fn control_characters_are_refused_and_changes_of_direction_are_warned_of() {
    let site = Site::good()
        .file("content/briefs/a.md", "---\ntitle: A\0B\n---\n")
        .file("content/briefs/b.md", "---\ntitle: A\u{1}B\n---\n")
        .file("content/briefs/c.md", "---\ntitle: A\u{feff}B\n---\n")
        .file("content/briefs/d.md", "---\ntitle: A\u{2028}B\n---\n")
        .file("content/briefs/e.md", "---\ntitle: \"A\\u0007B\"\nauthor: A\ndate: 2026-01-05\n---\n")
        .file("content/briefs/f.md", "---\ntitle: A\u{202e}B\nauthor: A\ndate: 2026-01-05\n---\n")
        .file("content/claims/c.yaml", "- {id: \"a\u{202e}b\", text: T}\n")
        .file("content/sources/s.yaml", "s: {title: T, url: \"https://a.org/\u{202e}\"}\n");
    let run = refused(&site);
    assert!(!run.stderr.contains(['\u{202e}', '\u{1}', '\0', '\u{7}']));
    assert_snapshot!(lines(&run.messages()), @r"
    error[yaml-control-character]: the control character U+0000 is not allowed
    error[yaml-control-character]: the control character U+0001 is not allowed
    error[yaml-control-character]: the byte order mark U+FEFF is not allowed
    error[yaml-control-character]: the line separator U+2028 is not allowed
    error[control-character]: `title` holds the control character U+0007
    warning[direction-override]: `title` holds U+202E, which changes the direction of text
    error[bad-id]: `a<U+202E>b` cannot be a claim's id: it has other characters than `a` to `z`, `0` to `9` and `-`
    warning[direction-override]: `id` holds U+202E, which changes the direction of text
    warning[direction-override]: `url` holds U+202E, which changes the direction of text
    ");
}

#[test]
fn yaml_longer_than_anybody_writes_is_refused() {
    let run = refused(&front(&format!("title: {}\n", "x".repeat(15 << 20))));
    assert!(run.stderr.len() < 4_000, "the message is {} bytes long", run.stderr.len());
    assert!(run.messages()[0].starts_with("error[yaml-too-large]"), "{}", run.stderr);
}

#[test]
fn any_brief_of_random_syntax_is_read_or_refused() {
    let pieces = [
        "title: ", "- ", "[", "]", "{", "}", ": ", "\n", "\n  ", "'", "\"", "#", "&a", "*a", "!x", "|", ">", "---\n",
        "é", "x", ",", "? ", "\t",
    ];
    let mut state: u32 = 7;
    let mut next = |below: usize| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        usize::try_from(state >> 16).unwrap() % below
    };
    let mut site = Site::good();
    for at in 0..200 {
        let text: String = (0..next(40)).map(|_| pieces[next(pieces.len())]).collect();
        site = site.file(&format!("content/briefs/x{at}.md"), format!("---\n{text}\n---\n"));
    }
    let run = refused(&site);
    assert!(run.messages().len() >= 200);
}
