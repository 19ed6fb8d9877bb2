//! What a site chooses among the options of its theme.

use crate::documents::{blocks, read};
use crate::site::{Site, same};

/// A site with a theme that extends folio and has these options, and with this in `site.yaml`.
fn with(options: &str, chosen: &str) -> Site {
    let home = "{{ options.width }}|{{ options.columns }}|{{ options.strip }}|{{ options.motto }}|{{ options.ink }}|\
                {{ options.letters }}";
    Site::good()
        .file("content/site.yaml", format!("title: A site\ntheme: mine\n{chosen}"))
        .brief("x", "Text.\n")
        .file("themes/mine/theme.yaml", format!("extends: folio\n{options}"))
        .file("themes/mine/templates/home.html", home)
}

const OPTIONS: &str = "options:
  width: {type: choice, choices: [narrow, wide], default: wide}
  columns: {type: number, default: 2}
  strip: {type: flag, default: true}
  motto: {type: text, default: Look it up}
  ink: {type: colour, default: \"#123456\", on: \"#ffffff\"}
";

#[test]
fn a_theme_has_its_defaults_and_those_of_its_parent() {
    let run = with(OPTIONS, "").build().succeeds();
    assert_eq!(run.file("index.html"), "wide|2|true|Look it up|#123456|serif");
    assert!(!run.has("theme/options.css"));
}

#[test]
fn what_the_site_chose_stands_in_for_them_and_colours_become_a_style_sheet() {
    let chosen = "options: {width: narrow, columns: 2.5, strip: false, motto: <b>, ink: \"#fA0\", letters: sans, accent: \"#7a1f1f\"}\n";
    let run = with(&OPTIONS.replace(", on: \"#ffffff\"", ""), chosen).build().succeeds();
    assert_eq!(run.file("index.html"), "narrow|2.5|false|&lt;b&gt;|#ffaa00|sans");
    assert_eq!(run.file("theme/options.css"), ":root {\n  --option-ink: #ffaa00;\n  --option-accent: #7a1f1f;\n}\n");
    let page = run.file("briefs/x/index.html");
    let at = |text: &str| page.find(text).unwrap_or_else(|| panic!("{text}: {page}"));
    assert!(at("theme/options.css\">") < at("theme/folio.css\">"), "the theme's own sheet comes after it");
    assert!(page.contains("<body class=\"brief-page sans\">"), "{page}");
}

#[test]
fn a_choice_that_cannot_be_is_reported_where_it_is_made() {
    let chosen = "options:\n  width: wied\n  columns: two\n  strip: 1\n  ink: blue\n  acent: \"#7a1f1f\"\n  accent: \"#c0c0c0\"\n";
    let run = with(OPTIONS, chosen).build().fails();
    same(
        run.findings(),
        r##"
error[bad-option]: `wied` is no choice for option `width`
 --> content/site.yaml:4:10
  |
4 |   width: wied
  |          ^^^^
  |
  = help: did you mean `wide`?

error[bad-option]: option `columns` is `two` where a number is expected
 --> content/site.yaml:5:12
  |
5 |   columns: two
  |            ^^^
  |
  = help: write it with digits

error[bad-option]: option `strip` is `1` where `true` or `false` is expected
 --> content/site.yaml:6:10
  |
6 |   strip: 1
  |          ^
  |
  = help: write one of them

error[bad-option]: option `ink` is `blue` where a colour is expected
 --> content/site.yaml:7:8
  |
7 |   ink: blue
  |        ^^^^
  |
  = help: write it as `"#1d4f8c"`, in quotes: red, green and blue in hexadecimal digits

error[unknown-option]: theme `mine` has no option `acent`
 --> content/site.yaml:8:3
  |
8 |   acent: "#7a1f1f"
  |   ^^^^^
  |
  = help: did you mean `accent`?

warning[faint-colour]: option `accent` is hard to read: #c0c0c0 on #fdfcf9 has a contrast of 1.8:1
 --> content/site.yaml:9:11
  |
9 |   accent: "#c0c0c0"
  |           ^^^^^^^^^
  |
  = help: readers need 4.5:1 at least (WCAG 2.2, 1.4.3)
"##,
    );
}

#[test]
fn a_theme_that_declares_an_option_wrongly_is_told() {
    let options = "options:\n  a: {type: flag}\n  b: {type: colur, default: x}\n  c: {type: number, default: many}\n  \
                   d: {type: choice, default: x}\n  e: {type: text, default: x, defualt: y}\n  f: 3\n";
    let run = with(options, "").build().fails();
    same(
        run.findings(),
        r##"
error[missing-key]: an option of a theme has no `default`
 --> themes/mine/theme.yaml:3:6
  |
3 |   a: {type: flag}
  |      ^^^^^^^^^^^^ `default` is missing
  |
  = help: add `default: …`

error[unknown-value]: `type` has no value `colur`
 --> themes/mine/theme.yaml:4:13
  |
4 |   b: {type: colur, default: x}
  |             ^^^^^
  |
  = help: did you mean `colour`?

error[bad-option]: option `c` is `many` where a number is expected
 --> themes/mine/theme.yaml:5:30
  |
5 |   c: {type: number, default: many}
  |                              ^^^^ the default
  |
  = help: write it with digits

error[bad-option]: option `d` leaves nothing to choose from
 --> themes/mine/theme.yaml:6:6
  |
6 |   d: {type: choice, default: x}
  |      ^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: give it `choices: […]`

error[unknown-key]: an option of a theme has no key `defualt`
 --> themes/mine/theme.yaml:7:31
  |
7 |   e: {type: text, default: x, defualt: y}
  |                               ^^^^^^^ unknown key
  |
  = help: did you mean `default`?

error[wrong-type]: `f` is a number where an option of a theme is expected
 --> themes/mine/theme.yaml:8:6
  |
8 |   f: 3
  |      ^
  |
  = help: write an option of a theme as lines of `key: value`
"##,
    );
}

#[test]
fn the_manual_has_the_options_of_folio_with_their_defaults() {
    let manual = read("docs/content/pages/themes.md");
    let table = manual.lines().skip_while(|line| *line != "#### The options of folio").skip(4);
    let rows = table.take_while(|line| line.starts_with('|')).map(|row| {
        let cells: Vec<&str> = row.trim_matches(['|', ' ']).split(" | ").collect();
        (cells[0].trim_matches('`').to_owned(), cells[2].trim_matches(['`', '"']).to_owned())
    });
    let theme = read("themes/folio/theme.yaml");
    let declared = theme.lines().filter_map(|line| {
        let (name, rest) = line.strip_prefix("  ")?.split_once(": {")?;
        let default = rest.split_once("default: ")?.1.split(", ").next()?;
        Some((name.to_owned(), default.trim_matches('"').to_owned()))
    });
    assert_eq!(rows.collect::<Vec<_>>(), declared.collect::<Vec<_>>());
}

#[test]
fn the_options_that_the_manual_shows_can_be_declared() {
    let manual = read("docs/content/pages/themes.md");
    let shown = blocks(&manual).into_iter().find(|block| block.text.starts_with("options:\n")).unwrap();
    let run = with(&shown.text, "options: {accent: \"#7a1f1f\", letters: sans, contents: false}\n")
        .file("themes/mine/templates/home.html", "{{ options.accent }}|{{ options.letters }}|{{ options.contents }}")
        .build()
        .succeeds();
    assert_eq!((run.findings(), run.file("index.html").as_str()), ("", "#7a1f1f|sans|false"));
}
