//! Claims on other sites: a page for a frame, HTML to be copied, and the headers of every page.

use crate::site::Site;

fn site(config: &str) -> Site {
    let brief = "claims:\n  - id: grew\n    text: 'Ridership \"grew\" <b>'\n    kind: fact\n    mode: attributed\n    by: O'Neill & Co\n    \
                 as_of: 2026\n    evidence: [count]\n";
    Site::good()
        .file("content/site.yaml", format!("title: Harbour <Notes>\n{config}"))
        .file(
            "content/sources/all.yaml",
            "count: {type: report, title: Count, author: Port Office, date: 2026-01-03}\n",
        )
        .brief_with("ferry", brief, "[It grew](claim:grew).")
}

#[test]
fn a_claim_has_a_page_for_a_frame() {
    let run = site("base_url: https://example.org/notes/\n").build().succeeds();
    insta::assert_snapshot!(run.whole_page("claims/grew/embed/"), @r##"
    <!doctype html>
    <html lang="en" dir="ltr">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Ridership &quot;grew&quot; &lt;b&gt; · Harbour &lt;Notes&gt;</title>
    <meta name="robots" content="noindex">
    <link rel="canonical" href="https://example.org/notes/claims/grew/">
    <meta name="color-scheme" content="light dark">
    <link rel="icon" type="image/svg+xml" href="../../../theme/favicon.svg">
    <link rel="stylesheet" href="../../../theme/embed.css">
    </head>
    <body>
    <main class="embed single">
    <p class="kind">Fact · as of <time datetime="2026">2026</time></p>
    <h1><a href="../../../claims/grew/" target="_top">Ridership &quot;grew&quot; &lt;b&gt;</a></h1>
    <p class="verdict"><b><span class="standing single"><span class="symbol" aria-hidden="true">◐</span> Single origin</span>.</b> One source supports it.</p>
    <p class="kind">Attributed to O&#39;Neill &amp; Co; the authors do not state it themselves.</p>
    <p class="from"><a href="../../../claims/grew/" target="_top">The evidence at Harbour &lt;Notes&gt;</a> · as it has stood since <time datetime="2026-01-05">5 January 2026</time></p>
    </main>
    </body>
    </html>
    "##);
}

#[test]
fn a_claims_page_says_how_it_is_embedded() {
    let run = site("base_url: https://example.org/notes/\n").build().succeeds();
    let page = run.whole_page("claims/grew/");
    let copied = page.split("<pre class=\"copied\" tabindex=\"0\"><code>").skip(1);
    let copied = copied.map(|part| part.split("</code>").next().unwrap_or_default());
    // As a browser shows it, and so as it is copied.
    let shown = copied.map(|html| {
        html.replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&#39;", "'")
            .replace("&amp;", "&")
    });
    insta::assert_snapshot!(shown.collect::<Vec<_>>().join("\n\n"), @r##"
    <iframe src="https://example.org/notes/claims/grew/embed/" title="Ridership &quot;grew&quot; &lt;b&gt;" width="100%" height="260" loading="lazy" referrerpolicy="no-referrer" sandbox="allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation"></iframe>

    <blockquote cite="https://example.org/notes/claims/grew/" lang="en"><p>Ridership &quot;grew&quot; &lt;b&gt;</p><footer>Single origin. One source supports it. Attributed to O&#39;Neill &amp; Co; the authors do not state it themselves. <cite><a href="https://example.org/notes/claims/grew/">Harbour &lt;Notes&gt;</a></cite>, as of 5 January 2026</footer></blockquote>
    "##);
}

#[test]
fn a_site_without_an_address_or_that_wants_none_has_no_embeds() {
    for config in ["", "base_url: https://example.org/\nembeds: false\n"] {
        let run = site(config).build().succeeds();
        assert!(!run.has("claims/grew/embed/index.html"), "{config}");
        assert!(!run.whole_page("claims/grew/").contains("Embed this claim"), "{config}");
    }
}

#[test]
fn cards_for_frames_are_in_no_sitemap() {
    let run = site("base_url: https://example.org/\n").build().succeeds();
    assert!(!run.file("sitemap.xml").contains("embed"));
}

#[test]
fn hosts_are_told_the_headers_that_the_manual_gives() {
    let run = site("base_url: https://example.org/notes/\n").build().succeeds();
    let headers = run.file("_headers");
    insta::assert_snapshot!(headers, @r##"
    /notes/*
      Content-Security-Policy: default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'
      X-Content-Type-Options: nosniff
      Referrer-Policy: strict-origin-when-cross-origin
    "##);
    let policy = headers.lines().find_map(|line| line.trim().strip_prefix("Content-Security-Policy: ")).unwrap();
    let chapter = crate::documents::read("docs/content/pages/deploy.md");
    assert_eq!(chapter.matches(&format!("Content-Security-Policy \"{policy}\"")).count(), 2);
    // An author's own file stands instead.
    let run = site("base_url: https://example.org/\n")
        .file("content/static/_headers", "/*\n  X-Own: yes\n")
        .build()
        .succeeds();
    assert_eq!(run.file("_headers"), "/*\n  X-Own: yes\n");
}
