//! Two things at one address.

use insta::assert_snapshot;

use crate::site::Site;

#[test]
fn two_things_at_one_address_are_both_named() {
    let run = Site::good()
        .file("content/pages/about.md", "---\ntitle: T\naliases: [/briefs/x/]\n---\n")
        .file("content/static/about/index.html", "mine")
        .file("content/static/theme/folio.css", "mine")
        .file("content/static/index.html", "mine")
        .file("content/static/404.html", "mine")
        .file("content/static/briefs", "a file where a folder must stand")
        .brief_with("x", "aliases: [/old/, /about/, /claims/, /briefs/x/]\n", "")
        .build()
        .fails();
    assert_snapshot!(run.findings(), @r"
    error[duplicate-address]: two things would stand at `/about/index.html`
    --> content/briefs/x.md
    ::: content/pages/about.md
     = help: they are page `about` and an alias of brief `x`; rename one

    error[duplicate-address]: two things would stand at `/briefs/x/index.html`
    --> content/briefs/x.md
     = help: they are brief `x` and an alias of brief `x`; rename one

    error[duplicate-address]: two things would stand at `/claims/index.html`
    --> content/briefs/x.md
     = help: they are the list of claims and an alias of brief `x`; rename one

    error[duplicate-address]: two things would stand at `/briefs/x/index.html`
    --> content/pages/about.md
    ::: content/briefs/x.md
     = help: they are brief `x` and an alias of page `about`; rename one

    error[duplicate-address]: two things would stand at `/404.html`
    --> content/static/404.html
     = help: they are the page for addresses that lead nowhere and file `404.html`; rename one

    error[duplicate-address]: two things would stand at `/about/index.html`
    --> content/static/about/index.html
    ::: content/pages/about.md
     = help: they are page `about` and file `about/index.html`; rename one

    error[duplicate-address]: `/briefs` would be a file and a folder
    --> content/static/briefs
     = help: they are file `briefs` and the list of briefs; rename one

    error[duplicate-address]: `/briefs` would be a file and a folder
    --> content/static/briefs
    ::: content/briefs/x.md
     = help: they are file `briefs` and brief `x`; rename one

    error[duplicate-address]: two things would stand at `/index.html`
    --> content/static/index.html
     = help: they are the front page and file `index.html`; rename one

    error[duplicate-address]: two things would stand at `/theme/folio.css`
    --> content/static/theme/folio.css
     = help: they are file `theme/folio.css` and a file of the theme; rename one
    ");
}

#[test]
fn addresses_that_the_site_keeps_for_itself_are_refused() {
    let reserved = [
        "index",
        "404",
        "feed",
        "sitemap",
        "search",
        "claims",
        "sources",
        "briefs",
        "authors",
        "topics",
        "forecasts",
        "corrections",
        "static",
        "theme",
    ];
    let site = reserved
        .iter()
        .fold(Site::good(), |site, name| site.file(&format!("content/pages/{name}.md"), "---\ntitle: T\n---\n"));
    let run = site.build().fails();
    for name in reserved {
        assert!(run.stderr.contains(&format!("error[reserved-address]: a page cannot stand at `/{name}/`")), "{name}");
    }
    let one = Site::good().file("content/pages/search.md", "---\ntitle: T\n---\n").build().fails();
    assert_snapshot!(one.findings(), @r"
    error[duplicate-address]: two things would stand at `/search/index.html`
    --> content/pages/search.md
     = help: they are the page for searching and page `search`; rename one

    error[reserved-address]: a page cannot stand at `/search/`
    --> content/pages/search.md
     = help: the site keeps that address for itself; rename the file
    ");
}
