//! Blocks: headings, lists, tables, alerts, code, charts, pictures, footnotes.

use super::*;
use crate::model::{Date, Figure};

#[test]
fn paragraphs_keep_quotation_marks_spaces_and_numbers_as_they_are() {
    check(
        "\"Straight\"  and 'so' -- $5 and $6, H~2~O, C++ & 50 % <",
        "<p>\"Straight\"  and 'so' -- $5 and $6, H~2~O, C++ &amp; 50 % &lt;</p>",
    );
    check("a\nb  \nc", "<p>a\nb<br>\nc</p>");
    check("*a* **b** ~~c~~ `d<`", "<p><em>a</em> <strong>b</strong> <del>c</del> <code>d&lt;</code></p>");
    check("{{ title }} {% x %}", "<p>{{ title }} {% x %}</p>");
    check("a\u{1}b\0c", "<p>a\u{FFFD}b\u{FFFD}c</p>");
    check("> a\n\n---\n\nb\n: c", "<blockquote>\n<p>a</p>\n</blockquote>\n<hr>\n<dl>\n<dt>b</dt>\n<dd>c</dd>\n</dl>");
    check("", "");
}

#[test]
fn headings_have_ids_of_their_words_that_nothing_else_has() {
    check("## Über *uns*: 3.5 – “so”", "<h2 id=\"über-uns-35-so\">Über <em>uns</em>: 3.5 – “so”</h2>");
    check(
        "## A\n## A\n## A-2\n## A",
        "<h2 id=\"a\">A</h2>\n<h2 id=\"a-2\">A</h2>\n<h2 id=\"a-2-2\">A-2</h2>\n<h2 id=\"a-3\">A</h2>",
    );
    check("##\n### 😀", "<h2 id=\"section\"></h2>\n<h3 id=\"section-2\">😀</h3>");
    check(
        "## main\n## ref-1\n## Use 2\n## fn-x",
        "<h2 id=\"main\">main</h2>\n<h2 id=\"section-ref-1\">ref-1</h2>\n<h2 id=\"section-use-2\">Use 2</h2>\n\
         <h2 id=\"section-fn-x\">fn-x</h2>",
    );
    check("## constructor {#proto .a .b}", "<h2 id=\"proto\" class=\"a b\">constructor</h2>");
    check("## A [b](claim:c) [@d]", "<h2 id=\"a-b\">A {claim c|b} {@d}</h2>");
    check("A\n---", "<h2 id=\"a\">A</h2>");
}

#[test]
fn what_is_wrong_with_a_heading_is_told() {
    check_reported("# A\n# B", "<h2 id=\"a\">A</h2>\n<h2 id=\"b\">B</h2>", &["heading-level-one"]);
    check_reported(
        "## T { onclick=x style=y #_main .a }",
        "<h2 id=\"section-_main\" class=\"a\">T</h2>",
        &["heading-attribute", "heading-attribute", "heading-id-changed"],
    );
    check_reported("## T {#a\"b}", "<h2 id=\"ab\">T</h2>", &["heading-id-changed"]);
    let (_, found) = body("## Sources\n\nSee [x](#source).", &SETTINGS);
    assert_eq!(
        told(&found[0]),
        "20..27 unknown-heading: no heading of this page has the id `source` | did you mean `#sources`?"
    );
    check("[x](#über)\n\n## Über", "<p><a href=\"#über\">x</a></p>\n<h2 id=\"über\">Über</h2>");
    check("[x](#%C3%BCber)\n\n## Über", "<p><a href=\"#über\">x</a></p>\n<h2 id=\"über\">Über</h2>");
}

#[test]
fn headings_are_listed_with_their_words() {
    let (body, _) = body("# A *b*\n\n> ### [c](claim:d) [@e]\n\na[^n]\n\n[^n]: x\n\n    ## In a note\n", &SETTINGS);
    let headings: Vec<_> = body.headings.iter().map(|h| format!("{} {} {}", h.level, h.id, h.text)).collect();
    assert_eq!(headings, ["2 a-b A b", "3 c c"]);
}

#[test]
fn lists_are_tight_or_loose_and_tasks_say_what_they_are() {
    check(
        "- a\n  - b\n- [x] c\n- [ ] d",
        "<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n\
         <li><input type=\"checkbox\" class=\"task\" aria-label=\"{TaskDone}\" disabled checked> c</li>\n\
         <li><input type=\"checkbox\" class=\"task\" aria-label=\"{TaskOpen}\" disabled> d</li>\n</ul>",
    );
    check("3. a\n\n   b", "<ol start=\"3\">\n<li>\n<p>a</p>\n<p>b</p>\n</li>\n</ol>");
}

#[test]
fn tables_scroll_and_are_aligned_by_classes() {
    let frame = "<div class=\"table\" tabindex=\"0\" role=\"group\" aria-label=\"{Table(1)}\"><table>\n";
    check(
        "|a|b|\n|:-:|-|\n|[c](claim:d)|[@e]|",
        &format!(
            "{frame}<thead><tr><th scope=\"col\" class=\"align-center\">a</th><th scope=\"col\">b</th></tr></thead>\n\
             <tbody>\n<tr><td class=\"align-center\">{{claim d|c}}</td><td>{{@e}}</td></tr>\n</tbody>\n</table></div>"
        ),
    );
    check("|a|\n|-|", &format!("{frame}<thead><tr><th scope=\"col\">a</th></tr></thead>\n</table></div>"));
}

#[test]
fn alerts_have_a_title() {
    check(
        "> [!TIP]\n> a",
        "<aside class=\"alert tip\" role=\"note\">\n<p class=\"alert-title\">{Alert(Tip)}</p>\n<p>a</p>\n</aside>",
    );
}

#[test]
fn code_is_text_and_its_language_a_class() {
    check("```rust,ignore\n<x> [@a]\n```", "<pre><code class=\"language-rust\">&lt;x&gt; [@a]\n</code></pre>");
    check("```\"><script>\nx\n```", "<pre><code class=\"language-&quot;&gt;&lt;script&gt;\">x\n</code></pre>");
    check("    a\n\n    b\n", "<pre><code>a\n\nb\n</code></pre>");
}

#[test]
fn a_chart_is_a_frame_with_two_marks_around_its_source() {
    check(
        "```chart\ntitle: T <b>\ncolumns: [a, b]\nrows: [[x, 1]]\nunit: u\nsource: s\nnote: n <b>\n```",
        "<figure class=\"chart\">{chart 0, Drawing}<p class=\"source\">{Source} {in text @s}</p>\
         <p class=\"source\">n &lt;b&gt;</p>{chart 0, Table}</figure>",
    );
    check(
        "```chart\ntitle: T\ntype: line\ndata: a%20b.csv\nsource: A report\n```\n\n```chart\ntitle: T\nclaims: [c]\n```",
        "<figure class=\"chart\">{chart 0, Drawing}<p class=\"source\">{Source} A report</p>{chart 0, Table}</figure>\n\
         <figure class=\"chart\">{chart 1, Drawing}{chart 1, Table}</figure>",
    );
}

#[test]
fn a_block_that_is_no_chart_is_shown_as_it_is_written() {
    for (yaml, why) in [
        ("titel: x", "chart cannot be read: a chart has no key `titel`; did you mean `title`?"),
        (
            "- a",
            "chart cannot be read: the YAML is a list where a chart is expected; write a chart as lines of `key: value`",
        ),
        ("title: a", "chart cannot be read: it has no `rows`, no `data` and no `claims`"),
        ("title: a\nrows: [[1]]", "chart cannot be read: row 1 has 1 cell, and the chart has 0 columns"),
        ("title: a\ncolumns: [a]\nrows: [[1]]", "the chart has no column of numbers"),
        (
            "title: a\ntype: pie\ndata: x",
            "chart cannot be read: `type` has no value `pie`; it is one of `bar`, `line`, `step`, `dot` and `table`",
        ),
    ] {
        let (body, found) = body(&format!("```chart\n{yaml}\n```"), &SETTINGS);
        assert_eq!(found[0].message, why);
        assert_eq!(body.html, format!("<pre><code class=\"language-chart\">{yaml}\n</code></pre>\n"));
    }
}

#[test]
fn formulas_are_read_only_where_they_are_allowed() {
    let settings = Settings { math: true, ..SETTINGS };
    check_in(
        &settings,
        "$a<b$ $$c$$",
        "<p><code class=\"math\">a&lt;b</code> <code class=\"math\">c</code></p>",
        &["math-not-drawn"],
    );
}

#[test]
fn a_picture_alone_is_a_figure_with_caption_and_credit() {
    let figure = Figure {
        src: "a b.png".to_owned(),
        alt: Some("a \"line\"".to_owned()),
        decorative: false,
        caption: Some("A <line>".to_owned()),
        credit: Some("Me".to_owned()),
        license: Some("CC-BY-4.0".to_owned()),
        date: Some(Date::Year(2025)),
        source: Some("City Archive, box 4".to_owned()),
    };
    let settings = Settings { figures: &[figure], ..SETTINGS };
    let img = "<img src=\"{file a b.png}\" alt=\"a &quot;line&quot;\"";
    let credit = "<span class=\"credit\">Me · <a href=\"https://creativecommons.org/licenses/by/4.0/\" \
                  rel=\"noopener noreferrer license\" class=\"external\">CC BY 4.0</a> · 2025 · \
                  {Source} City Archive, box 4</span>";
    let caption = format!("<figure>{img}><figcaption>A &lt;line&gt; {credit}</figcaption></figure>");
    check_in(&settings, "![](a%20b.png)", &caption, &[]);
    let caption = format!("<figure>{img}><figcaption>Mine {credit}</figcaption></figure>");
    check_in(&settings, "![](<a b.png> \"Mine\")", &caption, &[]);
    check_in(&settings, "![](a%20b.png) x", &format!("<p>{img}> x</p>"), &[]);
    check_in(&settings, "- ![](a%20b.png \"t\")", &format!("<ul>\n<li>{img} title=\"t\"></li>\n</ul>"), &[]);
}

#[test]
fn a_picture_has_a_description_and_a_place_on_this_site() {
    check("![a *b* [c](d)](/x.png)", "<figure><img src=\"{site x.png}\" alt=\"a b c\"></figure>");
    check("![](x.png)", "<figure><img src=\"{file x.png}\" alt=\"\"></figure>");
    check_reported(
        "![\"a\"](https://b.org/x.png)",
        "<p><a href=\"https://b.org/x.png\" rel=\"noopener noreferrer\" class=\"external\">\"a\"</a></p>",
        &["external-image"],
    );
    check("[![a](b.png)](source:k)", "<p><a href=\"{source k}\"><img src=\"{file b.png}\" alt=\"a\"></a></p>");
    check_reported("[![a](https://b.org)](source:k)", "<p><a href=\"{source k}\">a</a></p>", &["external-image"]);
    check(
        "![\" onerror=\"x](b.png \"\\\"><script>\") y",
        "<p><img src=\"{file b.png}\" alt=\"&quot; onerror=&quot;x\" title=\"&quot;&gt;&lt;script&gt;\"> y</p>",
    );
}

#[test]
fn a_picture_names_its_source_and_its_terms_where_they_are_known() {
    let figure = |license: &str, source: &str| Figure {
        src: "a.png".to_owned(),
        license: Some(license.to_owned()),
        source: Some(source.to_owned()),
        ..Figure::default()
    };
    let shown = |credit: &str| {
        format!(
            "<figure><img src=\"{{file a.png}}\" alt=\"x\"><figcaption><span class=\"credit\">{credit}</span></figcaption></figure>"
        )
    };
    let check_figure = |figure: Figure, credit: &str| {
        check_in(&Settings { figures: &[figure], ..SETTINGS }, "![x](a.png)", &shown(credit), &[]);
    };
    check_figure(figure("by agreement", "city-archive"), "by agreement · {Source} {in text @city-archive}");
    check_figure(
        figure("© 2024", "https://example.org/a?b&c"),
        "© 2024 · {Source} <a href=\"https://example.org/a?b&amp;c\" rel=\"noopener noreferrer\" \
         class=\"external\">https://example.org/a?b&amp;c</a>",
    );
    check_figure(
        figure("<b>", "<script>alert(1)</script>"),
        "&lt;b&gt; · {Source} &lt;script&gt;alert(1)&lt;/script&gt;",
    );
}

#[test]
fn every_picture_but_the_first_waits_until_it_is_near() {
    let text = "![a](a.png) ![b](b.png)\n\n![c](c.png \"t\")";
    check(
        text,
        "<p><img src=\"{file a.png}\" alt=\"a\"> <img src=\"{file b.png}\" alt=\"b\" loading=\"lazy\" decoding=\"async\"></p>\n\
         <figure><img src=\"{file c.png}\" alt=\"c\" loading=\"lazy\" decoding=\"async\"><figcaption>t</figcaption></figure>",
    );
}

#[test]
fn a_picture_that_adorns_has_no_description() {
    let figure = Figure { src: "a.png".to_owned(), decorative: true, ..Figure::default() };
    let settings = Settings { figures: &[figure], ..SETTINGS };
    let (text, _) = body("![waves](a.png)\n\n![](b.png)", &settings);
    let told: Vec<_> = text.pictures.iter().map(|picture| (&*picture.alt, picture.decorative)).collect();
    assert_eq!(told, [("", true), ("", false)]);
    let settings = Settings { raw_html: RawHtml::Sanitise, ..SETTINGS };
    let (text, _) = body("<img src=a.png alt=''>\n\n<img src=b.png>", &settings);
    assert_eq!(text.pictures.iter().map(|picture| picture.decorative).collect::<Vec<_>>(), [true, false]);
    // What a mark stands for belongs to the block that it ends.
    assert!(text.marks.iter().all(|mark| text.blocks.iter().any(|end| mark.at < *end)), "{text:#?}");
}

fn reference(place: &str, number: u32) -> String {
    format!(
        "<sup class=\"footnote-ref\"><a id=\"fnref-{place}\" href=\"#fn-{number}\" role=\"doc-noteref\" \
         aria-label=\"{{Footnote({number})}}\">{number}</a></sup>"
    )
}

fn back(number: u32, nth: u32) -> String {
    let (place, sign) = match nth {
        1 => (number.to_string(), String::new()),
        _ => (format!("{number}-{nth}"), format!("<sup>{nth}</sup>")),
    };
    format!(
        " <a href=\"#fnref-{place}\" class=\"footnote-back\" role=\"doc-backlink\" \
         aria-label=\"{{BackFromFootnote({number}, {nth})}}\">↩\u{FE0E}{sign}</a>"
    )
}

fn notes(notes: &str) -> String {
    format!(
        "<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"{{Footnotes}}\">\n<ol type=\"a\">\n{notes}</ol>\n</section>"
    )
}

#[test]
fn footnotes_are_numbered_as_a_reader_meets_them() {
    let list = format!(
        "<li id=\"fn-1\"><p>A{}{}{}</p></li>\n<li id=\"fn-2\"><p>B {{claim c|d}} {{@e}}{}</p></li>\n",
        reference("2", 2),
        back(1, 1),
        back(1, 2),
        back(2, 1)
    );
    check(
        "[^b]: B [d](claim:c) [@e]\n\n[^a]: A[^b]\n\nx[^a] [y](claim:z)[^A]",
        &format!("<p>x{} {{claim z|y}}{}</p>\n{}", reference("1", 1), reference("1-2", 1), notes(&list)),
    );
}

#[test]
fn footnotes_that_lead_nowhere_are_told() {
    check_reported("a[^\"<b]", "<p>a[^\"&lt;b]</p>", &["unknown-footnote"]);
    check_reported("a\n\n[^b]: c", "<p>a</p>", &["unused-footnote"]);
    check_reported("a\n\n[^b]: c[^b]", "<p>a</p>", &["unused-footnote"]);
    let list = format!("<li id=\"fn-1\"><p>c{}</p></li>\n", back(1, 1));
    check_reported(
        "a[^b]\n\n[^b]: c\n\n[^b]: d",
        &format!("<p>a{}</p>\n{}", reference("1", 1), notes(&list)),
        &["duplicate-footnote"],
    );
}

#[test]
fn footnotes_stand_in_headings_tables_and_lists() {
    let (body, found) =
        body("## A[^a]\n\n|b[^a]|\n|-|\n\n- c[^a]\n\n  [^a]: D\n\n      ```\n      e\n      ```\n", &SETTINGS);
    assert_eq!(found, []);
    assert_eq!(body.headings[0].text, "A".into());
    let html = shown(&body);
    assert!(html.starts_with(&format!("<h2 id=\"a\">A{}</h2>", reference("1", 1))));
    assert!(html.contains(&format!("c{}", reference("1-3", 1))));
    assert!(html.contains(&format!("<pre><code>e\n</code></pre>{}", back(1, 1))));
}

#[test]
fn every_top_level_block_has_its_end() {
    let (body, _) = body("## A\n\nb[^c]\n\n- d\n\n  e\n\n[^c]: f\n\n---\n", &SETTINGS);
    let mut start = 0;
    let blocks: Vec<&str> =
        body.blocks.iter().map(|end| &body.html[std::mem::replace(&mut start, *end as usize)..*end as usize]).collect();
    assert_eq!(blocks.iter().map(|block| &block[..4]).collect::<Vec<_>>(), ["<h2 ", "<p>b", "<ul>", "<hr>", "<sec"]);
    assert!(blocks.iter().all(|block| block.ends_with(">\n")));
}

#[test]
fn words_are_counted() {
    for (markdown, words) in [
        ("One *two*three — four", 4),
        ("## One\n\n- two\n- three\n\n|four|\n|-|\n", 4),
        ("```\ncode is not counted\n```", 0),
        ("One [@key] two", 2),
        ("北京是中国的首都", 4),
        ("GDP 增长 5%", 3),
        ("ราคา", 2),
        ("“One” ’two’", 2),
    ] {
        assert_eq!(body(markdown, &SETTINGS).0.words, words, "{markdown}");
    }
}
