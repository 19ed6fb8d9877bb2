//! What an author writes in a body and what a reader finds on the page: claims, citations, figures, notes, and
//! words that stay as they are.

use insta::assert_snapshot;

use crate::html::{tags, text, words};
use crate::site::{Run, Site, lines};

/// The HTML of the body on a brief's page, without the notes in the margin.
fn body_of(run: &Run, slug: &str) -> String {
    let page = run.page(&format!("briefs/{slug}/"));
    let mut body = String::new();
    for part in page.split("<div class=\"text\">").skip(1) {
        let ends = ["\n</div>\n</div>", "\n</div>\n<div class=\"notes"].into_iter().filter_map(|end| part.find(end));
        let end = ends.min().expect("a passage ends");
        body.push_str(part[..end].trim());
        body.push('\n');
    }
    body
}

/// Builds a brief of this body and gives its HTML.
#[track_caller]
fn body(text: &str) -> String {
    let run = Site::good().brief("x", text).build().succeeds();
    assert_eq!(run.findings(), "");
    body_of(&run, "x")
}

const CLAIMS: &str = "\
claims:
  - {id: rose, text: The price rose by 5.50 dollars in a year., short: The price rose, evidence: [a], measure: {value: 5.50, unit: dollars, op: ≈}}
  - {id: fell, text: Demand fell., evidence: [{source: b, stance: disputes}]}
sources:
  - {id: a, title: First}
  - {id: b, title: Second}
  - {id: c, title: Third}
";

#[test]
fn words_that_state_a_claim_are_marked_and_lead_to_its_page() {
    let run = Site::good()
        .brief_with("x", CLAIMS, "We say that [the **price** rose](claim:rose) while [](claim:fell).\n")
        .build()
        .succeeds();
    assert_snapshot!(body_of(&run, "x"), @r#"<p>We say that <mark class="claim single" id="use-1"><a href="../../claims/rose/index.html" aria-describedby="note-1">the <strong>price</strong> rose</a><button type="button" class="note-button" popovertarget="note-1" aria-label="Single origin: what stands behind this">◐</button></mark> while <mark class="claim disputed" id="use-2"><a href="../../claims/fell/index.html" aria-describedby="note-2">Demand fell.</a><button type="button" class="note-button" popovertarget="note-2" aria-label="Disputed: what stands behind this">◆</button></mark>.</p>"#);
    let page = run.page("briefs/x/");
    assert!(page.contains("id=\"note-1\"") && page.contains("id=\"note-2\""));
}

#[test]
fn a_claim_can_be_written_out_by_its_short_text_and_by_its_number() {
    let run = Site::good()
        .brief_with("x", CLAIMS, "[](claim:rose) by [](claim:rose#value). [Down](claim:fell).\n")
        .build()
        .succeeds();
    assert_snapshot!(body_of(&run, "x"), @r#"<p><mark class="claim single" id="use-1"><a href="../../claims/rose/index.html" aria-describedby="note-1">The price rose</a><button type="button" class="note-button" popovertarget="note-1" aria-label="Single origin: what stands behind this">◐</button></mark> by <a class="measure" id="use-2" href="../../claims/rose/index.html"><data value="5.5">about 5.50 dollars</data></a>. <mark class="claim disputed" id="use-3"><a href="../../claims/fell/index.html" aria-describedby="note-3">Down</a><button type="button" class="note-button" popovertarget="note-3" aria-label="Disputed: what stands behind this">◆</button></mark>.</p>"#);
}

#[test]
fn the_claim_page_shows_the_sentence_in_which_each_brief_uses_it() {
    let run = Site::good()
        .brief_with(
            "x",
            CLAIMS,
            "Before. We say that [the price rose](claim:rose) this year [@a]. After. [Demand](claim:fell).\n",
        )
        .brief("y", "Elsewhere [prices](claim:rose) are up.\n")
        .build()
        .succeeds();
    let page = words(&run.page("claims/rose/"));
    assert!(page.contains("We say that the price rose this year"), "{page}");
    assert!(page.contains("Elsewhere prices are up."), "{page}");
    assert!(!page.contains("After."), "{page}");
}

#[test]
fn citations_are_numbered_in_the_order_of_the_text_and_the_references_lead_back() {
    let run = Site::good()
        .brief_with(
            "x",
            CLAIMS,
            "One [@b]. Two [@a, p. 4; see @b, ch. 2]. Three [@a]. [Up](claim:rose), [down](claim:fell) [@c].\n",
        )
        .build()
        .succeeds();
    assert_snapshot!(body_of(&run, "x"), @r##"<p>One.<sup class="cite"><a href="#ref-1" id="cite-1-1" title="Second">1</a></sup> Two.<sup class="cite">see <a href="#ref-1" id="cite-1-2" title="Second">1(chap2)</a>,<a href="#ref-2" id="cite-2-1" title="First">2(p4)</a></sup> Three.<sup class="cite"><a href="#ref-2" id="cite-2-2" title="First">2</a></sup> <mark class="claim single" id="use-1"><a href="../../claims/rose/index.html" aria-describedby="note-1">Up</a><button type="button" class="note-button" popovertarget="note-1" aria-label="Single origin: what stands behind this">◐</button></mark>, <mark class="claim disputed" id="use-2"><a href="../../claims/fell/index.html" aria-describedby="note-2">down</a><button type="button" class="note-button" popovertarget="note-2" aria-label="Disputed: what stands behind this">◆</button></mark>.<sup class="cite"><a href="#ref-3" id="cite-3-1" title="Third">3</a></sup></p>"##);
    let page = run.page("briefs/x/");
    let references = &page[page.find("id=\"_references\"").expect("references")..];
    let references = &references[..references.find("</section>").unwrap()];
    let order: Vec<usize> = ["Second", "First", "Third"].iter().map(|title| references.find(title).unwrap()).collect();
    assert!(order.is_sorted(), "{references}");
    let ids: Vec<String> = tags(&page).iter().filter_map(|tag| tag.value("id").map(str::to_owned)).collect();
    let links = tags(&page)
        .into_iter()
        .filter_map(|tag| tag.value("href").and_then(|href| href.strip_prefix('#')).map(str::to_owned));
    for target in links {
        assert!(ids.contains(&target), "nothing has the id `{target}`");
    }
    let mut distinct = ids.clone();
    distinct.sort_unstable();
    distinct.dedup();
    assert_eq!(distinct.len(), ids.len(), "an id is given twice: {ids:?}");
}

#[test]
fn a_source_is_cited_in_authors_topics_and_pages_too() {
    let run = Site::good()
        .file("content/sources/s.yaml", "s: {title: The source}\n")
        .file("content/pages/about.md", "---\ntitle: About\n---\nSee [@s].\n")
        .file("content/authors/ann.md", "---\nname: Ann\n---\nWrote [@s, p. 1].\n")
        .file("content/topics/trade.md", "---\ntitle: Trade\n---\nOn it [@s].\n")
        .file(
            "content/briefs/x.md",
            "---\ntitle: T\nauthor: ann\ndate: 2026-01-05\ntopics: [trade]\nkey_messages: [\"It is so [@s].\"]\n---\n",
        )
        .build()
        .succeeds();
    for page in ["about/", "authors/ann/", "topics/trade/", "briefs/x/"] {
        let page = run.page(page);
        assert!(
            page.contains("href=\"#ref-1\"") && page.contains("id=\"ref-1\"") && page.contains("The source"),
            "{page}"
        );
    }
}

#[test]
fn a_bracket_too_many_within_a_citation_is_reported() {
    let run = Site::good()
        .brief_with(
            "x",
            "sources: [{id: a, title: A}, {id: b, title: B}]\n",
            "See [see @a [§ 5; @b] and [@a [§ 5; @b] and @a [p. 3; see x]. [@b]\n",
        )
        .build();
    assert_snapshot!(run.messages().join("\n"), @"
    warning[unfinished-citation]: `[§ 5; @b]` begins like a citation and is none
    warning[unfinished-citation]: `[@a` begins like a citation and is none
    warning[unfinished-citation]: `[§ 5; @b]` begins like a citation and is none
    ");
}

#[test]
fn what_looks_like_a_citation_and_is_none_is_text() {
    let run = Site::good()
        .brief_with(
            "x",
            "sources: [{id: a, title: A}]\n",
            "Write to me@example.org, `[@a]`, \\[@a], [@a, and [ @a ] or @a. [@a]\n",
        )
        .build();
    assert_snapshot!(lines(&run.messages()), @"warning[unfinished-citation]: `[@a,` begins like a citation and is none");
    assert_snapshot!(body_of(&run, "x"), @r##"<p>Write to me@example.org, <code>[@a]</code>, [@a], [@a, and<sup class="cite"><a href="#ref-1" id="cite-1-1" title="A">1</a></sup> or A.<sup class="cite"><a href="#ref-1" id="cite-1-2" title="A">1</a></sup> <sup class="cite"><a href="#ref-1" id="cite-1-3" title="A">1</a></sup></p>"##);
}

#[test]
fn internal_links_lead_to_the_page_of_what_they_name() {
    let run = Site::good()
        .file("content/authors/ann.md", "---\nname: Ann\n---\n")
        .file("content/topics/trade.md", "---\ntitle: Trade\n---\n")
        .file("content/sources/s.yaml", "s: {title: S}\n")
        .file("content/pages/about.md", "---\ntitle: About\n---\n## How we work\n")
        .file("content/briefs/y/index.md", "---\ntitle: Y\nauthor: ann\ndate: 2026-01-01\n---\n## Part one\n")
        .file("content/briefs/y/data.csv", "a,b\n")
        .file("content/static/file name.pdf", "pdf")
        .brief("x", "## Here\n\n[s](source:s) [y](brief:y) [part](brief:y#part-one) [ann](author:ann) [t](topic:trade)\n[y](y/index.md) [part](y/index.md#part-one) [data](y/data.csv) [about](../pages/about.md#how-we-work) [abs](/about/)\n[claims](/claims/) [home](/) [pdf](</file name.pdf>) [pdf](/file%20name.pdf) [here](#here) [mail](mailto:a@b.org) [web](https://example.org/a?b=c&d=e)\n")
        .build();
    assert_snapshot!(run.findings(), @"");
    let links: Vec<String> =
        tags(&body_of(&run, "x")).iter().filter_map(|tag| tag.value("href").map(str::to_owned)).collect();
    assert_snapshot!(links.join("\n"), @r"
    ../../sources/s/index.html
    ../../briefs/y/index.html
    ../../briefs/y/index.html#part-one
    ../../authors/ann/index.html
    ../../topics/trade/index.html
    ../../briefs/y/index.html
    ../../briefs/y/index.html#part-one
    ../../briefs/y/data.csv
    ../../about/index.html#how-we-work
    ../../about/index.html
    ../../claims/index.html
    ../../index.html
    ../../file%20name.pdf
    ../../file%20name.pdf
    #here
    mailto:a@b.org
    https://example.org/a?b=c&d=e
    ");
    for link in links.iter().filter(|link| link.starts_with("../")) {
        let path = link.trim_start_matches("../").split('#').next().unwrap().replace("%20", " ");
        let path = if link.starts_with("../../") { path } else { format!("briefs/{path}") };
        assert!(run.has(&path), "{link} leads nowhere");
    }
}

#[test]
fn a_picture_alone_in_its_paragraph_is_a_figure_with_caption_and_credit() {
    let run = Site::good()
        .file("content/briefs/x/index.md", "---\ntitle: X\nauthor: A\ndate: 2026-01-05\nfigures:\n  - {src: map.png, credit: \"Ann & Bob\", license: CC BY 4.0, date: 2025-05, alt: A map}\n  - {src: b.png, caption: From the list, alt: B}\n---\nText.\n\n![](map.png \"Where it <was>\")\n\n![](b.png)\n\nIn a ![line](map.png) of text.\n")
        .file("content/briefs/x/map.png", "<svg/>")
        .file("content/briefs/x/b.png", "<svg/>")
        .build()
        .succeeds();
    assert_eq!(run.findings(), "");
    assert_snapshot!(body_of(&run, "x"), @r#"
    <p>Text.</p>
    <figure><img src="../../briefs/x/map.png" alt="A map"><figcaption>Where it &lt;was&gt; <span class="credit">Ann &amp; Bob · CC BY 4.0 · 2025-05</span></figcaption></figure>
    <figure><img src="../../briefs/x/b.png" alt="B" loading="lazy" decoding="async"><figcaption>From the list</figcaption></figure>
    <p>In a <img src="../../briefs/x/map.png" alt="line" loading="lazy" decoding="async"> of text.</p>
    "#);
    assert_eq!(run.file("briefs/x/map.png"), "<svg/>");
}

#[test]
fn pictures_that_are_missing_or_elsewhere_are_told() {
    let run = Site::good()
        .file("content/briefs/x/index.md", "---\ntitle: X\nauthor: A\ndate: 2026-01-05\n---\n![A](a.png)\n\n![B](https://example.org/b.png)\n\n![C](c.png)\n\n![D](../../../etc/passwd)\n")
        .file("content/briefs/x/a.png", "<svg/>")
        .build()
        .fails();
    assert_snapshot!(run.findings(), @r"
    warning[external-image]: picture `https://example.org/b.png` is on another site
     --> content/briefs/x/index.md:8:1
      |
    8 | ![B](https://example.org/b.png)
      | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: every page loads only from its own site, so a link is shown: put the file beside the text

    error[unknown-file]: there is no file `content/briefs/x/c.png`
      --> content/briefs/x/index.md:10:6
       |
    10 | ![C](c.png)
       |      ^^^^^
       |
       = help: did you mean `content/briefs/x/a.png`?

    error[outside-link]: `../../../etc/passwd` leads out of the content folder
      --> content/briefs/x/index.md:12:6
       |
    12 | ![D](../../../etc/passwd)
       |      ^^^^^^^^^^^^^^^^^^^
       |
       = help: link to what lies below `content/`, or to a full address
    ");
}

#[test]
fn footnotes_alerts_tables_tasks_and_definitions_are_read() {
    assert_snapshot!(body("A note[^n], again[^n].\n\n[^n]: The *note*.\n"), @r##"
    <p>A note<sup class="footnote-ref"><a id="fnref-1" href="#fn-1" role="doc-noteref" aria-label="Footnote a">a</a></sup>, again<sup class="footnote-ref"><a id="fnref-1-2" href="#fn-1" role="doc-noteref" aria-label="Footnote a">a</a></sup>.</p>
    <section class="footnotes" role="doc-endnotes" aria-label="Footnotes">
    <ol type="a">
    <li id="fn-1"><p>The <em>note</em>. <a href="#fnref-1" class="footnote-back" role="doc-backlink" aria-label="Back to reference a">↩︎</a> <a href="#fnref-1-2" class="footnote-back" role="doc-backlink" aria-label="Back to reference a-2">↩︎<sup>2</sup></a></p></li>
    </ol>
    </section>
    "##);
    assert_snapshot!(body("> [!WARNING]\n> Take care.\n"), @r#"
    <aside class="alert warning" role="note">
    <p class="alert-title">Warning</p>
    <p>Take care.</p>
    </aside>
    "#);
    assert_snapshot!(body("| a | b |\n|:--|--:|\n| 1 | x \\| `y` |\n"), @r#"
    <div class="table" tabindex="0" role="group" aria-label="Table 1"><table>
    <thead><tr><th scope="col" class="align-left">a</th><th scope="col" class="align-right">b</th></tr></thead>
    <tbody>
    <tr><td class="align-left">1</td><td class="align-right">x | <code>y</code></td></tr>
    </tbody>
    </table></div>
    "#);
    assert_snapshot!(body("- [x] done\n- [ ] open\n\n~~gone~~\n\nTerm\n: What it means\n"), @r#"
    <ul>
    <li><input type="checkbox" class="task" aria-label="Done" disabled checked> done</li>
    <li><input type="checkbox" class="task" aria-label="To do" disabled> open</li>
    </ul>
    <p><del>gone</del></p>
    <dl>
    <dt>Term</dt>
    <dd>What it means</dd>
    </dl>
    "#);
    assert_snapshot!(body("## A heading {#own .class}\n\n### Twice\n\n### Twice\n\n## 😀\n"), @r#"
    <h2 id="own" class="class">A heading</h2>
    <h3 id="twice">Twice</h3>
    <h3 id="twice-2">Twice</h3>
    <h2 id="section">😀</h2>
    "#);
}

#[test]
fn footnotes_that_do_not_fit_together_are_told() {
    let run = Site::good().brief("x", "A[^a] [^b].\n\n[^a]: One.\n\n[^a]: Two.\n\n[^c]: Unused.\n").build().succeeds();
    assert_snapshot!(lines(&run.messages()), @r"
    warning[unknown-footnote]: no footnote `b` is defined
    warning[duplicate-footnote]: footnote `a` is defined a second time
    warning[unused-footnote]: nothing refers to footnote `c`
    ");
}

#[test]
fn raw_html_is_shown_as_text_with_one_warning_a_block() {
    let run = Site::good()
        .brief("x", "One <b>bold</b> word.\n\n<div>\nA block.\n</div>\n\n<!-- a note to myself -->\n")
        .build()
        .succeeds();
    assert_snapshot!(run.findings(), @r"
    warning[raw-html]: raw HTML is shown as text
     --> content/briefs/x.md:6:5
      |
    6 | One <b>bold</b> word.
      |     ^^^
      |
      = help: write it in Markdown, or let `site.yaml` allow it: `markdown: {raw_html: true}`

    warning[raw-html]: raw HTML is shown as text
     --> content/briefs/x.md:8:1
      |
    8 | <div>
      | ^^^^^
      |
      = help: write it in Markdown, or let `site.yaml` allow it: `markdown: {raw_html: true}`
    ");
    assert_snapshot!(body_of(&run, "x"), @r"
    <p>One &lt;b&gt;bold&lt;/b&gt; word.</p>
    <p>&lt;div&gt;
    A block.
    &lt;/div&gt;</p>
    ");
}

#[test]
fn raw_html_is_sanitised_where_the_configuration_allows_it() {
    let run = Site::new()
        .file("content/site.yaml", "title: T\nmarkdown: {raw_html: true}\n")
        .brief("x", "One <b onclick=\"x()\">bold</b> <script>alert(1)</script> <kbd>key</kbd>.\n\n<details open><summary>More</summary>\n\n**Inside** <iframe src=\"https://a.org\"></iframe>\n\n</details>\n")
        .build()
        .succeeds();
    assert_snapshot!(lines(&run.messages()), @r"
    warning[html-removed]: `onclick` removed from raw HTML
    warning[html-removed]: `<script>` removed from raw HTML
    warning[html-removed]: `<iframe>` removed from raw HTML
    ");
    assert_snapshot!(body_of(&run, "x"), @r#"
    <p>One <b>bold</b>  <kbd>key</kbd>.</p>
    <details open=""><summary>More</summary>
    <p><strong>Inside</strong> </p>
    </details>
    "#);
}

#[test]
fn bodies_are_never_run_through_the_template_engine() {
    let html = body("{{ brief.title }} {% include \"base.html\" %} {# gone? #}\n");
    assert_eq!(words(&html), "{{ brief.title }} {% include \"base.html\" %} {# gone? #}");
}

#[test]
fn prices_dashes_numbers_and_signs_stay_as_they_are_written() {
    for line in [
        "It costs $5 and $6, or $7--$8.",
        "H~2~O, C++, 50 % of it, a_b_c, 2 * 3 * 4, x^2^.",
        "\"Straight quotes\" and 'single' -- with two hyphens... and three.",
        "AT&T &c. 5 < 6 > 4",
        "1990. It was a year.",
        "(c) (r) (tm) +- :smile: :+1:",
    ] {
        assert_eq!(text(&body(&format!("Text: {line}\n"))).trim(), format!("Text: {line}"));
    }
}

#[test]
fn quoted_evidence_is_on_the_page_to_the_byte() {
    let quote =
        "About  60% of \"exports\" -- 5 < 6 & so on; 'it''s' $5 and $6 … “curly” l’œuvre\u{a0}: <b>not bold</b>";
    let yaml = format!(
        "claims:\n  - id: a\n    text: A\n    evidence:\n      - source: s\n        locator: 'p.  4 <i>'\n        quote: '{}'\nsources:\n  - {{id: s, title: S}}\n",
        quote.replace('\'', "''")
    );
    let run = Site::good().brief_with("x", &yaml, "[A](claim:a)\n").build().succeeds();
    for page in ["claims/a/", "sources/s/"] {
        let shown = text(&run.page(page));
        assert!(shown.contains(quote), "{page}: {shown}");
        assert!(shown.contains("p.  4 <i>"), "{page}");
    }
}

#[test]
fn a_heading_keeps_its_id_clear_of_the_parts_of_the_page() {
    let run = Site::good().brief_with("x", CLAIMS, "## References\n\n## Claims\n\n## Main\n\n## Key messages\n\n## Contents\n\n## ref-1\n\n## use-1\n\n[Up](claim:rose), [down](claim:fell) [@a; @b; @c].\n").build().succeeds();
    let page = run.whole_page("briefs/x/");
    let mut ids: Vec<String> = tags(&page).iter().filter_map(|tag| tag.value("id").map(str::to_owned)).collect();
    let count = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), count, "an id is given twice: {ids:?}");
}

#[test]
fn heading_attributes_other_than_id_and_class_are_left_out() {
    let run = Site::good().brief("x", "## A { onclick=x style=y #main .a .b }\n\n# One\n").build().succeeds();
    assert_snapshot!(lines(&run.messages()), @r"
    warning[heading-attribute]: heading has the attribute `onclick`, which is left out
    warning[heading-attribute]: heading has the attribute `style`, which is left out
    warning[heading-level-one]: heading of level one in the text
    ");
    assert_snapshot!(body_of(&run, "x"), @r#"
    <h2 id="main" class="a b">A</h2>
    <h2 id="one">One</h2>
    "#);
}
