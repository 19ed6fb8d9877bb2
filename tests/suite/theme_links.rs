//! Links that templates write: where they lead nowhere, the theme's author is told.

use crate::site::{Site, same};

/// A site with a brief, and a theme whose foot of every page is this.
fn with_foot(foot: &str) -> Site {
    let front = "claims:\n  - id: ten\n    text: It costs ten.\n    evidence: [report]\n\
                 sources:\n  - id: report\n    title: A report\n";
    Site::good()
        .file("content/site.yaml", "title: A site\ntheme: mine\nbase_url: https://x.invalid/y\n")
        .brief_with("x", front, "It costs [ten](claim:ten) [@report].\n")
        .file("content/pages/method.md", "---\ntitle: Method\n---\nSo.\n")
        .file("themes/mine/theme.yaml", "extends: folio\n")
        .file(
            "themes/mine/templates/base.html",
            format!("{{% extends \"folio/base.html\" %}}\n{{% block footer %}}\n{foot}{{% endblock footer %}}\n"),
        )
}

#[test]
fn a_link_that_leads_nowhere_is_reported_once_where_the_template_writes_it() {
    let run = with_foot(
        "<a href=\"{{ root }}metod/\">Method</a>\n\
         <a href=\"{{ root }}claims/#standin\">Standing</a>\n\
         <a href=\"#_mian\">Up</a>\n\
         <a href=\"{{ root }}{{ site.title }}/\">Made up</a>\n\
         <img src=\"{{ root }}theme/nothing.png\" alt=\"\">\n",
    )
    .build()
    .fails();
    same(
        run.findings(),
        "
error[unknown-address]: the theme leads to `/A site/`, where the site has nothing
--> themes/folio/templates/404.html
 = note: met on the page `/404.html`
 = help: an address of a template begins with `{{ root }}`, and its page is one that the site has

error[unknown-address]: the theme leads to `/metod/`, where the site has nothing
 --> themes/mine/templates/base.html:3:20
  |
3 | <a href=\"{{ root }}metod/\">Method</a>
  |                    ^^^^^^ met on the page `/404.html`
  |
  = help: did you mean `{{ root }}method/`?

warning[unknown-heading]: the theme leads to `/claims/#standin`, and that page has no element of this `id`
 --> themes/mine/templates/base.html:4:20
  |
4 | <a href=\"{{ root }}claims/#standin\">Standing</a>
  |                    ^^^^^^^^^^^^^^^ met on the page `/404.html`
  |
  = help: did you mean `#standing`?

warning[unknown-heading]: the theme leads to `#_mian` within a page that has no element of this `id`
 --> themes/mine/templates/base.html:5:10
  |
5 | <a href=\"#_mian\">Up</a>
  |          ^^^^^^ met on the page `/404.html`
  |
  = help: did you mean `#_main`?

error[unknown-address]: the theme leads to `/theme/nothing.png`, where the site has nothing
 --> themes/mine/templates/base.html:7:21
  |
7 | <img src=\"{{ root }}theme/nothing.png\" alt=\"\">
  |                     ^^^^^^^^^^^^^^^^^ met on the page `/404.html`
  |
  = help: an address of a template begins with `{{ root }}`, and its page is one that the site has
",
    );
}

#[test]
fn links_that_lead_somewhere_or_elsewhere_are_left_alone() {
    let foot = "<a href=\"{{ root }}claims/#standing\">Standing</a> <a href=\"{{ root }}method\">Method</a>\n\
                <a href=\"{{ root }}\">Home</a> <a href=\"#\">Top</a> <a href=\"#:~:text=ten\">Ten</a>\n\
                <a href=\"https://elsewhere.invalid/x\">Elsewhere</a> <a href=\"mailto:a@b.invalid\">Mail</a>\n\
                <a href=\"/other/\">Beside the site, on its host</a> <a href=\"https://x.invalid/y/method/\">Method</a>\n";
    with_foot(foot).build().succeeds();
}

#[test]
fn a_theme_is_checked_without_publishing() {
    let run = with_foot("<a href=\"{{ root }}metod/\">Method</a>\n").run(&["check"]).fails();
    assert_eq!(run.messages(), ["error[unknown-address]: the theme leads to `/metod/`, where the site has nothing"]);
}

#[test]
fn a_place_that_a_page_of_the_theme_does_not_have_is_reported_where_a_text_or_the_menu_names_it() {
    let menu =
        "title: A site\nmenu:\n  - {title: Standing, url: /claims/#standing}\n  - {title: S, url: /claims/#standin}\n";
    let text = "What is [corrected](/corrections/#x-1), and [how](/claims/#standing) standing is [told](/claims/#standings).\n";
    let run = Site::good().file("content/site.yaml", menu).brief("x", text).build().succeeds();
    same(
        run.findings(),
        "
warning[unknown-heading]: a link leads to `/corrections/#x-1`, and that page has no such place in this theme
 --> content/briefs/x.md:6:21
  |
6 | What is [corrected](/corrections/#x-1), and [how](/claims/#standing) standing is [told](/clai...
  |                     ^^^^^^^^^^^^^^^^^

warning[unknown-heading]: a link leads to `/claims/#standings`, and that page has no such place in this theme
 --> content/briefs/x.md:6:89
  |
6 | ...laims/#standing) standing is [told](/claims/#standings).
  |                                        ^^^^^^^^^^^^^^^^^^
  |
  = help: did you mean `#standing`?

warning[unknown-heading]: the menu leads to `/claims/#standin`, and that page has no such place in this theme
 --> content/site.yaml:4:21
  |
4 |   - {title: S, url: /claims/#standin}
  |                     ^^^^^^^^^^^^^^^^
  |
  = help: did you mean `#standing`?
",
    );
}

#[test]
fn pictures_of_a_list_and_addresses_written_in_full_are_followed() {
    let run = with_foot(
        "<img src=\"{{ root }}theme/favicon.svg\" srcset=\"{{ root }}theme/a.png 1x, {{ root }}theme/favicon.svg 2x\" alt=\"\">\n\
         <img src=\"{{ root }}theme/favicon.svg\" srcset=\"/y/b.png 2x, https://x.invalid/y/c.png 3x\" alt=\"\">\n\
         <a href=\"https://x.invalid/y/metod/\">Method</a>\n",
    )
    .build()
    .fails();
    same(
        run.findings(),
        "
error[unknown-address]: the theme leads to `/theme/a.png`, where the site has nothing
 --> themes/mine/templates/base.html:3:58
  |
3 | ...n.svg\" srcset=\"{{ root }}theme/a.png 1x, {{ root }}theme/favicon.svg 2x\" alt=\"\">
  |                             ^^^^^^^^^^^ met on the page `/404.html`
  |
  = help: an address of a template begins with `{{ root }}`, and its page is one that the site has

error[unknown-address]: the theme leads to `/b.png`, where the site has nothing
 --> themes/mine/templates/base.html:4:51
  |
4 | <img src=\"{{ root }}theme/favicon.svg\" srcset=\"/y/b.png 2x, https://x.invalid/y/c.png 3x\" alt...
  |                                                   ^^^^^ met on the page `/404.html`
  |
  = help: an address of a template begins with `{{ root }}`, and its page is one that the site has

error[unknown-address]: the theme leads to `/c.png`, where the site has nothing
 --> themes/mine/templates/base.html:4:61
  |
4 | ...set=\"/y/b.png 2x, https://x.invalid/y/c.png 3x\" alt=\"\">
  |                      ^^^^^^^^^^^^^^^^^^^^^^^^^ met on the page `/404.html`
  |
  = help: an address of a template begins with `{{ root }}`, and its page is one that the site has

error[unknown-address]: the theme leads to `/metod/`, where the site has nothing
 --> themes/mine/templates/base.html:5:10
  |
5 | <a href=\"https://x.invalid/y/metod/\">Method</a>
  |          ^^^^^^^^^^^^^^^^^^^^^^^^^^ met on the page `/404.html`
  |
  = help: did you mean `{{ root }}method/`?
",
    );
}

#[test]
fn a_link_from_the_root_of_the_host_is_reported_where_the_site_stands_below_it() {
    let run = with_foot("<a href=\"/claims/\">Claims</a>\n").build().fails();
    same(
        run.findings(),
        "
error[unknown-address]: the theme leads to `/claims/` at the root of the host, and the site stands at `/y/`
 --> themes/mine/templates/base.html:3:10
  |
3 | <a href=\"/claims/\">Claims</a>
  |          ^^^^^^^^ met on the page `/404.html`
  |
  = help: write `{{ root }}claims/`
",
    );
}

#[test]
fn what_a_style_sheet_fetches_is_looked_up() {
    let sheet = "/* url(none.png) */\n@import \"parts/more.css\";\n@import url(missing.css);\n\
                 .a { background: url( 'favicn.svg' ), url(favicon.svg), url(data:image/gif;base64,R0lG) }\n\
                 @media print { .b { background: image-set(url(\"../theme/lost.png\") 1x, \"z.png\" type(\"image/png\") 2x) } }\n\
                 .c { content: \"url(no.png)\"; background: url(https://elsewhere.invalid/x.png) }\n";
    let run = with_foot("")
        .file("themes/mine/static/mine.css", sheet)
        .file("themes/mine/static/parts/more.css", ".d { background: url(../favicon.svg?v=2) }\n")
        .build()
        .fails();
    same(
        run.findings(),
        "
error[unknown-address]: the style sheet fetches `/theme/missing.css`, where the site has nothing
 --> themes/mine/static/mine.css:3:9
  |
3 | @import url(missing.css);
  |         ^^^^^^^^^^^^^^^^
  |
  = help: did you mean `/theme/mine.css`?

error[unknown-address]: the style sheet fetches `/theme/favicn.svg`, where the site has nothing
 --> themes/mine/static/mine.css:4:23
  |
4 | .a { background: url( 'favicn.svg' ), url(favicon.svg), url(data:image/gif;base64,R0lG) }
  |                       ^^^^^^^^^^^^
  |
  = help: did you mean `/theme/favicon.svg`?

error[unknown-address]: the style sheet fetches `/theme/lost.png`, where the site has nothing
 --> themes/mine/static/mine.css:5:47
  |
5 | @media print { .b { background: image-set(url(\"../theme/lost.png\") 1x, \"z.png\" type(\"image/pn...
  |                                               ^^^^^^^^^^^^^^^^^^^
  |
  = help: an address in a style sheet begins at the folder of that sheet; static files lie in `/theme/`

error[unknown-address]: the style sheet fetches `/theme/z.png`, where the site has nothing
 --> themes/mine/static/mine.css:5:72
  |
5 | @media print { .b { background: image-set(url(\"../theme/lost.png\") 1x, \"z.png\" type(\"image/pn...
  |                                                                        ^^^^^^^
  |
  = help: an address in a style sheet begins at the folder of that sheet; static files lie in `/theme/`
",
    );
}

#[test]
fn places_are_looked_up_on_whatever_claim_or_source_a_text_leads_to() {
    let text = "---\ntitle: X\nauthor: A\ndate: 2026-01-02\nclaims: [{id: c1, text: C}, {id: c2, text: D}]\n---\n\
                [C](claim:c1) and [D](claim:c2): [its](/claims/c2/#nope) evidence, and [another](/sources/s2/#nope) [@s1; @s2].\n";
    let run = Site::new()
        .file(
            "content/site.yaml",
            "title: T\nmenu: [{title: M, url: /claims/c2/#gone}]\nrules: {claim-unsourced: allow}\n",
        )
        .file("content/sources/all.yaml", "s1: {title: One}\ns2: {title: Two}\n")
        .file("content/briefs/x.md", text)
        .build()
        .succeeds();
    same(
        run.findings(),
        "
warning[unknown-heading]: a link leads to `/claims/c2/#nope`, and that page has no such place in this theme
 --> content/briefs/x.md:7:40
  |
7 | [C](claim:c1) and [D](claim:c2): [its](/claims/c2/#nope) evidence, and [another](/sources/s2/...
  |                                        ^^^^^^^^^^^^^^^^

warning[unknown-heading]: a link leads to `/sources/s2/#nope`, and that page has no such place in this theme
 --> content/briefs/x.md:7:82
  |
7 | ...s/c2/#nope) evidence, and [another](/sources/s2/#nope) [@s1; @s2].
  |                                        ^^^^^^^^^^^^^^^^^

warning[unknown-heading]: the menu leads to `/claims/c2/#gone`, and that page has no such place in this theme
 --> content/site.yaml:2:24
  |
2 | menu: [{title: M, url: /claims/c2/#gone}]
  |                        ^^^^^^^^^^^^^^^^
",
    );
}
