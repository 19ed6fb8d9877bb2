//! Themes: what one may leave to its parent, and what is told when it is wrong.

use crate::site::{Run, Site, same};

/// A site with one brief, one claim and one source, and the theme `mine`, which extends folio.
fn site() -> Site {
    let front = "claims:\n  - id: ten\n    text: It costs ten.\n    evidence: [report]\n\
                 sources:\n  - id: report\n    title: A report\n";
    let site = Site::good().file("content/site.yaml", "title: A site\ntheme: mine\n");
    site.brief_with("x", front, "It costs [ten](claim:ten) [@report].\n")
        .file("themes/mine/theme.yaml", "extends: folio\n")
}

/// The site with this template in the theme `mine`.
fn with(template: &str, text: impl AsRef<[u8]>) -> Site {
    site().file(&format!("themes/mine/templates/{template}"), text)
}

#[track_caller]
fn reports(run: Run, expected: &str) {
    let run = run.fails();
    same(run.findings(), expected);
}

#[test]
fn an_unknown_theme_is_reported_with_the_nearest_name() {
    reports(
        Site::good().file("content/site.yaml", "title: A site\ntheme: foli\n").build(),
        "
error[unknown-theme]: there is no theme `foli`
 --> content/site.yaml:2:8
  |
2 | theme: foli
  |        ^^^^
  |
  = help: did you mean `folio`?
",
    );
}

#[test]
fn an_unknown_theme_of_the_command_line_is_not_blamed_on_the_configuration() {
    let run = site().run(&["build", "--theme", "nothing-like-it"]).fails();
    assert_eq!(run.messages(), ["error[unknown-theme]: there is no theme `nothing-like-it`"]);
    assert!(
        run.stderr.contains("help: themes lie in `themes/`; known here: `folio`, `mine` and `plain`"),
        "{}",
        run.stderr
    );
    assert!(!run.stderr.contains("site.yaml"), "{}", run.stderr);
}

#[test]
fn the_name_of_a_theme_is_no_path() {
    for name in ["../themes/mine", "..", ".", "", "/", "/etc", "mine/templates", "mine\\templates", "C:mine"] {
        let run = site().run(&["build", "--theme", name]).fails();
        assert_eq!(run.messages(), [format!("error[unknown-theme]: there is no theme `{name}`")]);
    }
}

#[test]
fn a_theme_that_lacks_templates_is_told_once() {
    reports(
        site().file("themes/mine/theme.yaml", "name: mine\n").file("themes/mine/templates/home.html", "home").build(),
        "
error[missing-template]: theme `mine` lacks the templates `404.html`, `author.html`, `brief.html`, `briefs.html`, `claim.html`, `claims.html`, `corrections.html`, `embed.html`, `evidence.html`, `forecasts.html`, `gone.html`, `page.html`, `scales.html`, `search.html`, `source.html`, `sources.html` and `topic.html`
 |
 = help: add `themes/mine/templates/404.html`, or let `theme.yaml` say `extends: folio`
",
    );
}

#[test]
fn a_misspelt_key_of_a_theme_is_reported_at_the_key() {
    reports(
        site().file("themes/mine/theme.yaml", "extnds: folio\n").build(),
        "
error[unknown-key]: a theme has no key `extnds`
 --> themes/mine/theme.yaml:1:1
  |
1 | extnds: folio
  | ^^^^^^ unknown key
  |
  = help: did you mean `extends`?
",
    );
}

#[test]
fn every_syntax_error_is_reported_in_one_run() {
    reports(
        with("brief.html", "{{ page.title }\n")
            .file("themes/mine/templates/claim.html", "<p>\n{% for x in %}\n")
            .build(),
        "
error[template]: found `}` but expected }}
 --> themes/mine/templates/brief.html:1:15
  |
1 | {{ page.title }
  |               ^

error[template]: found `%}` but expected one of: integer, float, string, bool, ident, `-`, `not`, `<`, `{`, `[` or `(`
 --> themes/mine/templates/claim.html:2:13
  |
2 | {% for x in %}
  |             ^^
",
    );
}

#[test]
fn an_unknown_filter_and_an_unknown_include_are_reported_where_they_stand() {
    reports(
        with("brief.html", "{{ page.title | shout }}\n").build(),
        "
error[template]: unknown filter `shout`
 --> themes/mine/templates/brief.html:1:17
  |
1 | {{ page.title | shout }}
  |                 ^^^^^
",
    );
    reports(
        with("brief.html", "<p>{% include \"parts/none.html\" %}</p>\n").build(),
        "
error[template]: unknown template `parts/none.html`
 --> themes/mine/templates/brief.html:1:15
  |
1 | <p>{% include \"parts/none.html\" %}</p>
  |               ^^^^^^^^^^^^^^^^^
  |
  = help: did you mean `parts/cite.html`?
",
    );
    let run = with("brief.html", "<p>{% include \"brif.html\" %}</p>\n").build().fails();
    assert!(run.stderr.contains("= help: did you mean `brief.html`?"), "{}", run.stderr);
}

#[test]
fn an_undefined_name_is_reported_with_the_page() {
    let expected = "
error[template]: variable `nothing` is not defined
 --> themes/mine/templates/brief.html:1:7
  |
1 | <p>{{ nothing }}</p>
  |       ^^^^^^^ met on the page `/briefs/x/index.html`
  |
  = help: known variables: `brief`, `options`, `page`, `root`, `site` and `words`
";
    reports(with("brief.html", "<p>{{ nothing }}</p>\n").build(), expected);
    reports(with("brief.html", "<p>{{ nothing }}</p>\n").check(), expected);
    reports(
        with("brief.html", "<p>{{ brief.titel }}</p>\n").build(),
        "
error[template]: field `titel` is not defined
 --> themes/mine/templates/brief.html:1:13
  |
1 | <p>{{ brief.titel }}</p>
  |             ^^^^^ met on the page `/briefs/x/index.html`
  |
  = help: did you mean `title`?
",
    );
}

#[test]
fn templates_that_go_in_circles_are_reported_at_the_tag() {
    for (a, b, message, place, help) in [
        (
            "<p>\n{%- include \"a.html\" %}",
            "",
            "includes itself",
            (2, 13, "{%- include \"a.html\" %}", ""),
            "take one `include` away",
        ),
        (
            "{% include 'b.html' %}",
            "{% include \"a.html\" %}",
            "includes itself",
            (1, 12, "{% include 'b.html' %}", " by way of `mine/b.html`"),
            "take one `include` away",
        ),
        (
            "{% extends \"mine/b.html\" %}",
            "{% extends \"a.html\" %}",
            "extends itself",
            (1, 12, "{% extends \"mine/b.html\" %}", " by way of `mine/b.html`"),
            "take one `extends` away",
        ),
    ] {
        let (line, column, text, label) = place;
        let name = text.split(['"', '\'']).nth(1).unwrap().len() + 2;
        let (indent, underline) = (" ".repeat(column - 1), "^".repeat(name));
        reports(
            with("a.html", a).file("themes/mine/templates/b.html", b).build(),
            &format!(
                "error[template-cycle]: template `mine/a.html` {message}\n --> \
                 themes/mine/templates/a.html:{line}:{column}\n  |\n{line} | {text}\n  | \
                 {indent}{underline}{label}\n  |\n  = help: {help}"
            ),
        );
    }
    reports(
        with("brief.html", "{# ours #}\n{% extends \"brief.html\" %}").build(),
        "
error[template-cycle]: template `mine/brief.html` extends itself
 --> themes/mine/templates/brief.html:2:12
  |
2 | {% extends \"brief.html\" %}
  |            ^^^^^^^^^^^^
  |
  = help: a parent's template is named in full: `{% extends \"folio/brief.html\" %}`
",
    );
}

#[test]
fn a_template_that_nothing_uses_is_reported_with_the_nearest_name() {
    let said = |site: Site| site.check().succeeds().findings().to_owned();
    same(
        &said(with("clam.html", "{% extends \"base.html\" %}")),
        "
warning[idle-template]: nothing uses the template `mine/clam.html`
--> themes/mine/templates/clam.html
 = help: did you mean `claim.html`?
",
    );
    let named = with(
        "claim.html",
        "{% extends \"folio/claim.html\" %}{% block main %}{% include \"clam.html\" %}{% endblock %}",
    );
    same(&said(named.file("themes/mine/templates/clam.html", "Clam.")), "");
    same(&said(with("parts/mine.html", "{% component mine(of: map) %}{% endcomponent mine %}")), "");
}

#[test]
fn a_template_whose_parent_is_not_there_is_reported_at_its_name() {
    reports(
        with("a.html", "{% extends \"an-absent-one.html\" %}").build(),
        "
error[missing-template]: template `mine/a.html` extends `an-absent-one.html`, which is not there
 --> themes/mine/templates/a.html:1:12
  |
1 | {% extends \"an-absent-one.html\" %}
  |            ^^^^^^^^^^^^^^^^^^^^
  |
  = help: add it to the theme's `templates/`, or take the `extends` out of `mine/a.html`
",
    );
    reports(
        with("claim.html", "{% extends \"folio/clam.html\" %}").build(),
        "
error[missing-template]: template `mine/claim.html` extends `folio/clam.html`, which is not there
 --> themes/mine/templates/claim.html:1:12
  |
1 | {% extends \"folio/clam.html\" %}
  |            ^^^^^^^^^^^^^^^^^
  |
  = help: did you mean `folio/claim.html`?
",
    );
}

#[test]
fn themes_that_extend_each_other_are_reported_where_the_circle_closes() {
    let run =
        site().file("themes/mine/theme.yaml", "extends: other\n").file("themes/other/theme.yaml", "extends: mine\n");
    reports(
        run.build(),
        "
error[theme-cycle]: theme `mine` extends itself
 --> themes/other/theme.yaml:1:10
  |
1 | extends: mine
  |          ^^^^ by way of `other`
  |
  = help: take one `extends` away
",
    );
    reports(
        site().file("themes/mine/theme.yaml", "extends: mine\n").build(),
        "
error[theme-cycle]: theme `mine` extends itself
 --> themes/mine/theme.yaml:1:10
  |
1 | extends: mine
  |          ^^^^
  |
  = help: take one `extends` away
",
    );
}

#[test]
fn a_theme_that_is_not_whole_is_not_told_what_it_lacks_but_what_is_wrong_with_it() {
    reports(
        with("claim.html", "{% extends \"folio/claim.html\" %}{% if %}")
            .file("themes/mine/theme.yaml", "extends: foli\n")
            .build(),
        "
error[template]: found `%}` but expected one of: integer, float, string, bool, ident, `-`, `not`, `<`, `{`, `[` or `(`
 --> themes/mine/templates/claim.html:1:39
  |
1 | {% extends \"folio/claim.html\" %}{% if %}
  |                                       ^^

error[unknown-theme]: there is no theme `foli`
 --> themes/mine/theme.yaml:1:10
  |
1 | extends: foli
  |          ^^^^
  |
  = help: did you mean `folio`?
",
    );
}

#[test]
fn a_page_without_end_is_stopped() {
    let endless = "{% for a in range(end=100000) %}{% for b in range(end=100000) %}\
                   xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\
                   {% endfor %}{% endfor %}";
    let doubling = format!("{{% set s = \"{}\" %}}", "x".repeat(1000)) + &"{% set s = s ~ s %}{{ s }}".repeat(40);
    for template in [endless, &doubling] {
        reports(
            with("brief.html", template).build(),
            "
error[endless-template]: template `brief.html` makes a page of more than 64 MiB
--> themes/mine/templates/brief.html
 = note: met on the page `/briefs/x/index.html`
 = help: look for a loop that does not end
",
        );
    }
    reports(
        with("brief.html", "{% for a in range(end=1000000000) %}x{% endfor %}").build(),
        "
error[template]: `range` gives at most 100000 numbers
 --> themes/mine/templates/brief.html:1:13
  |
1 | {% for a in range(end=1000000000) %}x{% endfor %}
  |             ^^^^^^^^^^^^^^^^^^^^^ met on the page `/briefs/x/index.html`
",
    );
}

#[test]
fn what_tera_1_had_is_met_with_the_way_to_tera_2() {
    let help = "help: templates are written for Tera 2: components instead of macros";
    for (template, message) in [
        ("{% macro hi(x) %}{{ x }}{% endmacro %}", "error[template]: unknown tag `macro`"),
        ("{% import \"m.html\" as m %}", "error[template]: unknown tag `import`"),
        ("{{ page.title | slice(end=2) }}", "error[template]: unknown filter `slice`"),
    ] {
        let run = with("brief.html", template).build().fails();
        assert_eq!(run.messages(), [message]);
        assert!(run.stderr.contains(help), "{}", run.stderr);
    }
}

#[test]
fn a_template_can_neither_read_nor_ask() {
    for (call, name) in [
        ("get_env(name=\"HOME\")", "get_env"),
        ("load_data(path=\"/etc/passwd\")", "load_data"),
        ("now()", "now"),
        ("get_random(end=3)", "get_random"),
    ] {
        let run = with("brief.html", format!("{{{{ {call} }}}}")).build().fails();
        assert_eq!(run.messages(), [format!("error[template]: unknown function `{name}`")]);
    }
}

#[test]
fn a_byte_order_mark_is_no_part_of_a_template() {
    let run = with("brief.html", "\u{feff}<p>{{ page.title }}</p>\r\n").build().succeeds();
    assert_eq!(run.whole_page("briefs/x/"), "<p>A brief</p>\n");
}

#[test]
fn a_template_that_is_no_text_is_reported() {
    reports(
        with("brief.html", b"\x7fELF\xff\x00\x01").build(),
        "
error[not-utf-8]: `themes/mine/templates/brief.html` is not UTF-8 from byte 4 on
--> themes/mine/templates/brief.html
 = help: it looks like binary data, not text; save it as UTF-8
",
    );
}

#[test]
fn a_theme_replaces_single_templates_and_files_of_its_parent() {
    let site =
        with("claim.html", "{% extends \"folio/claim.html\" %}{% block main %}<i>mine</i>{{ super() }}{% endblock %}");
    let site = site.file("themes/mine/static/favicon.svg", "<svg/>").file("themes/mine/static/own.css", "b{}");
    let run = site.build().succeeds();
    assert!(run.page("claims/ten/").trim_start().starts_with("<i>mine</i>"));
    assert!(run.page("claims/ten/").contains("It costs ten."));
    assert!(!run.page("sources/report/").contains("<i>mine</i>"));
    assert_eq!(run.file("theme/favicon.svg"), "<svg/>");
    assert_eq!(run.file("theme/own.css"), "b{}");
    assert!(run.has("theme/folio.css"));
}

#[test]
fn a_theme_of_the_site_stands_in_for_the_one_that_comes_with_the_program() {
    let site = Site::good().file("themes/folio/theme.yaml", "name: folio\n");
    let run = site.build().fails();
    assert!(run.stderr.contains("theme `folio` lacks the templates"), "{}", run.stderr);
}

#[test]
fn the_demonstration_builds_in_the_plain_theme() {
    let site = Site::demonstration();
    let _ = site.run(&["build", "--theme", "plain", "--strict"]).succeeds();
}

#[test]
fn plain_fills_no_line_of_a_drawn_argument() {
    let run = Site::demonstration().run(&["build", "--theme", "plain"]).succeeds();
    assert!(run.whole_page("briefs/after-a-ceasefire/").contains("<svg class=\"diagram map\""));
    let style = run.file("theme/plain.css");
    for rule in [".map rect { fill: none;", ".map path { fill: none; stroke: currentColor }"] {
        assert!(style.contains(rule), "{rule}");
    }
}

/// What must be escaped wherever it is printed.
const WILD: &str = r#"<zz9 'x' "onzz9="1">&"#;

#[test]
fn every_text_is_escaped_on_every_page() {
    let wild = format!("'{}'", WILD.replace('\'', "''"));
    let front = format!(
        "subtitle: {wild}\nsummary: {wild}\nquestion: {wild}\nkey_messages: [{wild}]\nfunding: {wild}\n\
         interests: {wild}\nmethod: {wild}\nseries: {wild}\ntopics: [t]\nreviewed_by: [{wild}]\n\
         corrections: [{{date: 2026-01-06, type: correction, text: {wild}}}]\n\
         claims:\n  - id: ten\n    text: {wild}\n    short: {wild}\n    caveat: {wild}\n    would_change: {wild}\n    \
         evidence: [{{source: report, locator: {wild}, quote: {wild}, note: {wild}}}]\n\
         sources:\n  - id: report\n    title: {wild}\n    publisher: {wild}\n    author: [{wild}]\n    descriptor: {wild}\n"
    );
    let config = format!(
        "title: {wild}\ndescription: {wild}\npublisher: {{name: {wild}, funding: {wild}}}\n\
         menu: [{{title: {wild}, url: /claims/}}]\n"
    );
    let site = Site::new().file("content/site.yaml", config);
    let site = site.file("content/topics/t.md", format!("---\ntitle: {wild}\nsummary: {wild}\n---\n`{WILD}`\n"));
    let site = site.file("content/authors/ann-lee.md", format!("---\nname: {wild}\nrole: {wild}\n---\n`{WILD}`\n"));
    let site = site.file("content/pages/about.md", format!("---\ntitle: {wild}\n---\n`{WILD}`\n"));
    let brief = format!("---\ntitle: {wild}\nauthors: [ann-lee]\ndate: 2026-01-05\n{front}---\n");
    let site = site.file("content/briefs/x.md", format!("{brief}It [is `{WILD}`](claim:ten) [@report, {WILD}].\n"));
    let run = site.build().succeeds();
    let mut escaped = 0;
    for path in run.files().iter().filter(|path| path.ends_with(".html")) {
        let page = run.file(path);
        assert!(!page.contains("<zz9"), "{path} has it as it is");
        for tag in page.split('<').skip(1).map(|rest| rest.split('>').next().unwrap_or_default()) {
            let outside_quotes = tag.split('"').step_by(2);
            assert!(
                outside_quotes.into_iter().all(|part| !part.contains("zz9")),
                "{path} lets it out of a value: <{tag}>"
            );
        }
        escaped += page.matches("&lt;zz9").count();
    }
    assert!(escaped > 60, "the texts are on the pages only {escaped} times");
}

#[test]
fn templates_of_any_name_escape() {
    let site = with("brief.html", "{% include \"parts/title.svg\" %}{% include \"parts/title.txt\" %}");
    let site = site.file("themes/mine/templates/parts/title.svg", "<text>{{ site.title }}</text>");
    let site = site.file("themes/mine/templates/parts/title.txt", "{{ site.title }}");
    let run = site.file("content/site.yaml", "title: A <b>\ntheme: mine\n").build().succeeds();
    assert_eq!(run.whole_page("briefs/x/"), "<text>A &lt;b&gt;</text>A &lt;b&gt;");
}
