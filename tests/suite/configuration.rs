//! The configuration of a site.

use insta::assert_snapshot;

use crate::site::Site;

#[test]
fn the_configuration_is_checked_like_everything_else() {
    let run = Site::new()
        .file("content/site.yaml", "base_url: example.org/briefs\nlanguage: english!\nmenu:\n  - {title: About, url: /abuot/}\n  - {title: Bad, url: 'javascript:alert(1)'}\nfeed: {limit: -3}\nmarkdown: {raw_html: yes}\nrules: {orphan-clam: allow}\n")
        .file("content/pages/about.md", "---\ntitle: About\n---\n")
        .build()
        .fails();
    assert_snapshot!(run.stderr, @r"
    In short:
      1 × A `base_url` that is no address of a site                               error[bad-base-url]
      1 × A language that is no BCP 47 tag, such as `en` or `pt-BR`               error[bad-language]
      1 × A number that is larger or smaller than its key can be, such as that…   error[bad-limit]
      1 × An address to which a page cannot link                                  error[bad-url]
      1 × A key that has to be there and is not                                   error[missing-key]
      1 × A link of a text, the menu or the theme to an address at which the si…  error[unknown-address]
      1 × A name under `rules` or in a waiver that no rule has                    error[unknown-rule]
      1 × A list, a mapping or a text where something else is expected            error[wrong-type]

    error[missing-key]: the configuration has no `title`
     --> content/site.yaml:1:1
      |
    1 | base_url: example.org/briefs
      | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `title` is missing
      |
      = help: add `title: …`

    error[bad-base-url]: `example.org/briefs` is not a base URL
     --> content/site.yaml:1:11
      |
    1 | base_url: example.org/briefs
      |           ^^^^^^^^^^^^^^^^^^
      |
      = help: it is no full address: write one such as `https://example.org/briefs/`

    error[bad-language]: `english!` is not a language tag
     --> content/site.yaml:2:11
      |
    2 | language: english!
      |           ^^^^^^^^
      |
      = help: tags of BCP 47 look like `en`, `pt-BR` or `zh-Hant`

    error[unknown-address]: the menu leads to `/abuot/`, which is no page
     --> content/site.yaml:4:25
      |
    4 |   - {title: About, url: /abuot/}
      |                         ^^^^^^^
      |
      = help: did you mean `/about/`?

    error[bad-url]: `javascript:alert(1)` is no address that a page can link to
     --> content/site.yaml:5:23
      |
    5 |   - {title: Bad, url: 'javascript:alert(1)'}
      |                       ^^^^^^^^^^^^^^^^^^^^^ it has the scheme `javascript`; only http, https, mailto and doi are published
      |
      = help: an address of this site begins with `/`, as in `/about/`

    error[bad-limit]: a feed cannot hold -3 entries
     --> content/site.yaml:6:15
      |
    6 | feed: {limit: -3}
      |               ^^
      |
      = help: give a whole number from 1 to 1000

    error[wrong-type]: `raw_html` is `yes` where `true` or `false` is expected
     --> content/site.yaml:7:22
      |
    7 | markdown: {raw_html: yes}
      |                      ^^^
      |
      = help: write `true`

    error[unknown-rule]: there is no rule `orphan-clam` to set to `allow`
     --> content/site.yaml:8:9
      |
    8 | rules: {orphan-clam: allow}
      |         ^^^^^^^^^^^
      |
      = help: did you mean `orphan-claim`?

    Not built: 8 errors
    ");
}

#[test]
fn the_corrections_policy_is_an_address_like_those_of_the_menu() {
    let policy = |address: &str| {
        Site::new()
            .file("content/site.yaml", format!("title: S\npublisher: {{corrections_policy: {address}}}\n"))
            .file("content/pages/about.md", "---\ntitle: About\n---\n")
    };
    let built = policy("/about/").build().succeeds();
    assert!(built.whole_page("claims/").contains("<a href=\"../about/index.html\">Corrections policy</a>"));
    let run = policy("/abuot/").build().fails();
    assert_snapshot!(run.stderr, @r"
    error[unknown-address]: the link to the corrections policy leads to `/abuot/`, which is no page
     --> content/site.yaml:2:33
      |
    2 | publisher: {corrections_policy: /abuot/}
      |                                 ^^^^^^^
      |
      = help: did you mean `/about/`?

    Not built: 1 error
    ");
}

#[test]
fn a_logo_and_the_headings_of_the_menu_are_looked_for() {
    let run = Site::new()
        .file(
            "content/site.yaml",
            "title: S\npublisher: {logo: /lgoo.svg}\nmenu:\n  - {title: A, url: /about/#how}\n  - {title: B, url: \"/about/#hwo\"}\n",
        )
        .file("content/static/logo.svg", "<svg/>")
        .file("content/pages/about.md", "---\ntitle: About\n---\n## How {#how}\n\nSo.\n")
        .build()
        .fails();
    assert_snapshot!(run.stderr, @r##"
    error[unknown-address]: the logo leads to `/lgoo.svg`, which is no file
     --> content/site.yaml:2:19
      |
    2 | publisher: {logo: /lgoo.svg}
      |                   ^^^^^^^^^
      |
      = help: did you mean `/logo.svg`?

    error[unknown-heading]: the menu leads to `/about/#hwo`, and that page has no heading `hwo`
     --> content/site.yaml:5:21
      |
    5 |   - {title: B, url: "/about/#hwo"}
      |                     ^^^^^^^^^^^^^
      |
      = help: did you mean `#how`?

    Not built: 2 errors
    "##);
}

#[test]
fn a_configuration_that_is_empty_or_a_list_is_refused() {
    assert_snapshot!(Site::new().file("content/site.yaml", "").build().fails().stderr, @r"
    error[empty-file]: the configuration is empty
    --> content/site.yaml
     = help: give it at least a `title: …`

    Not built: 1 error
    ");
    assert_snapshot!(Site::new().file("content/site.yaml", "- title: T\n").build().fails().stderr, @r"
    error[wrong-type]: the YAML is a list where the configuration is expected
     --> content/site.yaml:1:1
      |
    1 | - title: T
      | ^^^^^^^^^^
      |
      = help: write the configuration as lines of `key: value`

    Not built: 1 error
    ");
    assert_snapshot!(Site::new().file("content/site.yaml", "# nothing\n").build().fails().stderr, @r"
    error[empty-file]: the configuration is empty
    --> content/site.yaml
     = help: give it at least a `title: …`

    Not built: 1 error
    ");
}

#[test]
fn a_base_url_is_an_address_on_the_web_without_query_or_fragment() {
    for bad in [
        "example.org",
        "//example.org/",
        "javascript:alert(1)",
        "ftp://example.org/",
        "https://example.org/?a=b",
        "https://example.org/#a",
        "https://a:b@example.org/",
    ] {
        let run = Site::new().file("content/site.yaml", format!("title: T\nbase_url: '{bad}'\n")).build().fails();
        assert!(run.stderr.starts_with("error[bad-base-url]: "), "{bad}: {}", run.stderr);
    }
    for good in ["https://example.org", "https://example.org/a/b", "http://localhost:8000/", "https://example.org///"] {
        Site::new().file("content/site.yaml", format!("title: T\nbase_url: '{good}'\n")).check().succeeds();
    }
}
