//! Claims and citations: what is marked, and the sentences around it.

use super::*;
use crate::model::Sentence;

/// The sentence of the first claim: "before|words|after".
#[track_caller]
fn check_sentence(markdown: &str, expected: &str) {
    let (body, _) = body(markdown, &SETTINGS);
    let sentence = body.marks.iter().find_map(|mark| match &mark.kind {
        RawMarkKind::ClaimStart(_, sentence)
        | RawMarkKind::ClaimText(_, sentence)
        | RawMarkKind::ClaimMeasure(_, sentence) => Some(sentence),
        RawMarkKind::ClaimEnd(_) | RawMarkKind::Citation(_) | RawMarkKind::Address(_) => None,
        RawMarkKind::Chart(..) | RawMarkKind::Picture(..) | RawMarkKind::Word(_) => None,
    });
    let Sentence { before, words, after } = sentence.expect("a claim");
    assert_eq!(format!("{before}|{words}|{after}"), expected, "{markdown}");
}

#[test]
fn words_that_state_a_claim_are_marked() {
    check("a [b *c* `d`](claim:e) f", "<p>a {claim e|b <em>c</em> <code>d</code>} f</p>");
    check("[](claim:a) [](claim:a#value)", "<p>{text a} {measure a}</p>");
    check(
        "- [a](claim:b)\n\n> [c][d]\n\n[d]: claim:e",
        "<ul>\n<li>{claim b|a}</li>\n</ul>\n<blockquote>\n<p>{claim e|c}</p>\n</blockquote>",
    );
    check("[![a](b.png)](claim:c)", "<p>{claim c|<img src=\"{file b.png}\" alt=\"a\">}</p>");
    check("[](claim:a#x) [b](claim:a#value)", "<p>{text a} {claim a|b}</p>");
    check_reported("[a](claim:)", "<p>a</p>", &["unsafe-link"]);
}

#[test]
fn a_claim_that_is_no_link_is_told() {
    check_reported("[a](claim:b c)", "<p>[a](claim:b c)</p>", &["unfinished-link"]);
    check_reported(
        "[a [b](c.csv) d](claim:e)",
        "<p>[a <a href=\"{file c.csv}\">b</a> d](claim:e)</p>",
        &["unfinished-link"],
    );
    check("[a\\](claim:b) `](claim:`", "<p>[a](claim:b) <code>](claim:</code></p>");
}

#[test]
fn the_sentence_of_a_claim_is_cut_at_its_ends() {
    check_sentence("[All](claim:a)", "|All|");
    check_sentence("One. Two [three *four*](claim:a) [@k, p. 4], five [@k]. Six.", "Two |three four|, five.");
    check_sentence(
        "A (para. 8) in the U.S. and e.g. 3.5 of [it](claim:a) by Dr. No. 4.\nB",
        "A (para. 8) in the U.S. and e.g. 3.5 of |it| by Dr. No. 4.",
    );
    check_sentence("“Why?” he asked. “So [it is](claim:a).” Then", "“So |it is|.”");
    check_sentence("One. [Two.](claim:a) Three.", "|Two.|");
    check_sentence("One! [Two](claim:a)? Three.", "|Two|?");
    check_sentence("甲。乙[丙](claim:a)丁。戊", "乙|丙|丁。");
    check_sentence("See\n[the   words](claim:a)\nhere.", "See |the words| here.");
    check_sentence("|One. [B](claim:a) c|d|\n|-|-|", "|B| c");
    check_sentence("- One\n- two [b](claim:a)\n- three", "two |b|");
    check_sentence("a [](claim:b#value) c [](claim:d).", "a || c […].");
    check_sentence("a[^n] [b](claim:c)[^n].\n\n[^n]: d", "a |b|.");
    check_sentence("A [word](claim:a) [@b] follows.", "A |word| follows.");
}

#[test]
fn a_long_sentence_is_shortened_between_words() {
    let long = "word ".repeat(100);
    let (body, _) = body(&format!("{long}[b](claim:a) {long}"), &SETTINGS);
    let RawMarkKind::ClaimStart(_, sentence) = &body.marks[0].kind else { panic!("{body:?}") };
    assert!(sentence.before.starts_with("…word word") && sentence.before.ends_with("word "));
    assert!(sentence.after.starts_with(" word") && sentence.after.ends_with("word…"));
    assert!(sentence.before.chars().count() <= 241 && sentence.after.chars().count() <= 241);
}

#[test]
fn citations_are_found_in_text() {
    check("a [@b-1].", "<p>a {@b-1}.</p>");
    check(
        "[see @a, p. 3; also\n@b: ch. *2*]",
        "<p>[see {in text @a}@a, p. 3; also\n{in text @b}@b: ch. <em>2</em>]</p>",
    );
    check("[see @a, p. 3; also\n  @b: ch. 2]", "<p>{see @a, p. 3; also @b, ch. 2}</p>");
    check("*[@a]* **b [@c_d_e]**", "<p><em>{@a}</em> <strong>b {@c_d_e}</strong></p>");
    check("[-@a] [[@b]] [@c.d/e#f.]", "<p>{-@a} [{@b}] {@c.d/e#f, .}</p>");
    check("> [@a,\n> p. 4]", "<blockquote>\n<p>{@a, p. 4}</p>\n</blockquote>");
    check("[@é 北京] ![@a]", "<p>{@é, 北京} !{@a}</p>");
}

#[test]
fn what_only_looks_like_a_citation_is_text() {
    check("\\[@a] \\\\[@b] &#91;@c] `[@d]`", "<p>[@a] \\{@b} [@c] <code>[@d]</code></p>");
    check("[me@a.org] [a; b@c.org] @d", "<p>[me@a.org] [a; b@c.org] {in text @d}@d</p>");
    check("[@a](b.csv)", "<p><a href=\"{file b.csv}\">@a</a></p>");
    check("[@a]\n\n[@a]: b.csv", "<p><a href=\"{file b.csv}\">@a</a></p>");
    check_reported("[@]", "<p>[@]</p>", &["unfinished-citation"]);
    check_reported("[@a, *p. 4*]", "<p>[@a, <em>p. 4</em>]</p>", &["unfinished-citation"]);
    check_reported("[@a; b] [@a @b] [@a", "<p>[@a; b] [@a @b] [@a</p>", &["unfinished-citation"; 3]);
    check_reported("[a [@b]](claim:c)", "<p>{claim c|a [@b]}</p>", &["citation-in-link"]);
}

#[test]
fn marks_know_where_they_are_written() {
    let text = "a\r\nb [see @key, p. 4; @two] [words](claim:x) [y](z.csv)";
    let settings = Settings { offset: 100, ..SETTINGS };
    let (body, _) = body(text, &settings);
    let written = |span: crate::diag::Span| &text[span.start as usize - 100..span.end as usize - 100];
    let spans: Vec<_> = body.marks.iter().map(|mark| written(mark.span)).collect();
    assert_eq!(spans, ["[see @key, p. 4; @two]", "claim:x", "claim:x", "z.csv"]);
    let RawMarkKind::Citation(cited) = &body.marks[0].kind else { panic!("{body:?}") };
    assert_eq!(cited.iter().map(|cited| written(cited.span)).collect::<Vec<_>>(), ["key", "two"]);
}

#[test]
fn a_line_has_no_blocks() {
    check_line("The *figure* [rests](claim:a) [@b].", "The <em>figure</em> {claim a|rests} {@b}.", &[]);
    for text in ["# a", "- a", "1. a", "> a", "    a", "```a", "---", "[^a]: b", "<div>", "|a|\n|-|", "a\n===", ": a"] {
        let (body, _) = inline(text, &SETTINGS);
        assert!(!body.html.contains('<') && body.headings.is_empty(), "{}", body.html);
        assert_eq!(body.blocks, [u32::try_from(body.html.len()).unwrap()]);
    }
    check_line("![a](b.png)", "<img src=\"{file b.png}\" alt=\"a\">", &[]);
    check_line("**“A”** \n b", "<strong>“A”</strong>   b", &[]);
    check_line("  ", "", &[]);
    let text = "  a [b](claim:c) [@d]\n[e](javascript:f)";
    let (body, found) = inline(text, &SETTINGS);
    assert_eq!(&text[body.marks[0].span.range()], "claim:c");
    assert_eq!(&text[body.marks[2].span.range()], "[@d]");
    assert_eq!(&text[found[0].labels[0].place.span().unwrap().range()], "javascript:f");
}

#[test]
fn a_line_may_lead_to_a_heading_of_the_page() {
    let headings = [crate::model::Heading { level: 2, id: "a".into(), text: "A".into() }];
    let (body, found) = inline("[b](#a) [c](#d)", &Settings { headings: &headings, ..SETTINGS });
    assert_eq!(body.html, "<a href=\"#a\">b</a> <a href=\"#d\">c</a>");
    assert_eq!(found.iter().map(|found| found.code).collect::<Vec<_>>(), ["unknown-heading"]);
}

#[test]
fn a_source_can_be_named_in_the_sentence() {
    check("@a says", "<p>{in text @a}@a says</p>");
    check(
        "As (@a-2020) and “@b.c” say, @d.",
        "<p>As ({in text @a-2020}@a-2020) and “{in text @b.c}@b.c” say, {in text @d}@d.</p>",
    );
    check(
        "@a [p. 4] and @b [§ 2], not @c [source needed since 2026] or @d [x](y.md)",
        "<p>{in text @a, p. 4}@a [p. 4] and {in text @b, § 2}@b [§ 2], not {in text @c}@c [source needed since 2026] or {in text @d}@d <a href=\"{file y.md}\">x</a></p>",
    );
    check("[-@a, p. 4]", "<p>{-@a, p. 4}</p>");
    check(
        "me@a.org, \\@a, `@a`, https://x.org/@a and x/@a",
        "<p>me@a.org, @a, <code>@a</code>, <a href=\"https://x.org/@a\" rel=\"noopener noreferrer\" class=\"external\">https://x.org/@a</a> and x/@a</p>",
    );
}
