//! What an import makes of values: names, titles and dates as other tools write them, and what is broken.

use crate::import::{import, site, source_file};
use crate::site::same;

#[test]
fn one_broken_entry_costs_no_other_whatever_they_take_from_each_other() {
    let text = "@misc{m, title={M}, year=2000}\n@book{b title={Z}}\n@online{a, title={A}, crossref={m}}\n@misc{c, title = {C}, \
                crossref = {nobody}}\n";
    let run = import("refs.bib", text).fails();
    same(
        &run.stderr,
        "error[entry-broken]: entry `b title` cannot be read: expected comma
 --> refs.bib:2:9
  |
2 | @book{b title={Z}}
  |         ^
  |
  = help: mend it; the other entries were read

warning[value-kept]: entry `c`: there is no entry `nobody` to take fields from
 --> refs.bib:4:35
  |
4 | @misc{c, title = {C}, crossref = {nobody}}
  |                                   ^^^^^^
  |
  = help: it is kept as `extra.crossref`; write it as a source file has it, or leave it out

1 error, 1 warning
Wrote 3 sources into `./content/sources/refs.yaml`
",
    );
    same(
        &source_file("refs.bib", text),
        "# Imported from refs.bib.\n\nm:\n  type: misc\n  title: M\n  date: \"2000\"\n\na:\n  type: web\n  title: A\n  date: \
         \"2000\"\n\nc:\n  type: misc\n  title: C\n  extra:\n    crossref: nobody\n",
    );
    // The same file where a build reads it.
    let run = site().file("content/sources/refs.bib", text).build().fails();
    let told: Vec<&str> = run.messages().into_iter().filter(|line| !line.contains("source-unused")).collect();
    same(
        &told.join("\n"),
        "error[entry-broken]: entry `b title` cannot be read: expected comma\nwarning[value-kept]: entry `c`: there is no entry \
         `nobody` to take fields from",
    );
}

/// The names that a list of BibTeX is read to, one a line.
fn names_of(list: &str) -> String {
    let text = source_file("refs.bib", &format!("@misc{{a, title = {{T}}, author = {{{list}}}}}"));
    let names = text.lines().filter_map(|line| line.strip_prefix("    - "));
    names.map(|name| name.trim_matches('"')).collect::<Vec<_>>().join("\n")
}

#[test]
fn names_in_biblatex_keep_their_accents_and_particles() {
    for (list, names) in [
        (r#"M{\"u}ller, J{\"o}rg"#, "Müller, Jörg"),
        (r#"J{\"o}rg M{\"u}ller"#, "Müller, Jörg"),
        (r#"J\"{o}rg M\"uller"#, "Müller, Jörg"),
        (r"{\'E}mile Zola and Zola, {\'E}mile", "Zola, Émile\nZola, Émile"),
        (r"{\O}ystein {\O}stergaard and {\O}stergaard Lie, {\O}ystein", "Østergaard, Øystein\nØstergaard Lie, Øystein"),
        (r"Fran\c{c}ois Gon{\c c}alves and {\c{S}}ahin, Ay{\c s}e", "Gonçalves, François\nŞahin, Ayşe"),
        (r"Wei{\ss}, Karl and Stra\ss{}er, Mar{\'\i}a", "Weiß, Karl\nStraßer, María"),
        (
            r"{van der} Berg, Jan and {van der} Berg and Jan {van der} Berg",
            "van der Berg, Jan\nvan der Berg\nvan der Berg, Jan",
        ),
        (r"J.~R. Smith and Kim, A.\,B.", "Smith, J. R.\nKim, A. B."),
        (
            r"{World Bank} and {{\'E}cole normale and others} AND Kim, A.",
            "World Bank\nÉcole normale and others\nKim, A.",
        ),
        (r"{World Bank} and", "World Bank"),
        (r"Beethoven, Jr., Ludwig and Anderson, Ann", "Beethoven Jr., Ludwig\nAnderson, Ann"),
    ] {
        assert_eq!(names_of(list), names, "{list}");
    }
}

#[test]
fn and_others_is_nobody() {
    let text = "@misc{a, title = {T}, author = {Kim, A. and others}}\n@misc{b, title = {U}, editor = {others}}\n";
    same(
        &import("refs.bib", text).succeeds().stderr,
        "warning[value-kept]: entry `a`: `and others` names nobody
 --> refs.bib:1:33
  |
1 | @misc{a, title = {T}, author = {Kim, A. and others}}
  |                                 ^^^^^^^^^^^^^^^^^^
  |
  = help: those before it are kept, and the whole as `extra.author-as-written`; name the others where you know them

warning[value-kept]: entry `b`: `and others` names nobody
 --> refs.bib:2:33
  |
2 | @misc{b, title = {U}, editor = {others}}
  |                                 ^^^^^^
  |
  = help: those before it are kept, and the whole as `extra.editor-as-written`; name the others where you know them

2 warnings
Wrote 2 sources into `./content/sources/refs.yaml`
",
    );
    same(
        &source_file("refs.bib", text),
        "# Imported from refs.bib.

a:
  type: misc
  title: T
  author:
    - \"Kim, A.\"
  extra:
    author-as-written: \"Kim, A. and others\"

b:
  type: misc
  title: U
  extra:
    editor-as-written: others
",
    );
}

#[test]
fn a_title_in_biblatex_is_what_tex_prints() {
    for (written, title) in [
        (r"Foo \emph{bar} \textit{x} {\em y} \textbf{z}", "Foo bar x y z"),
        ("``q'' and `r', \\enquote{s}, O'Brien", "“q” and `r', “s”, O'Brien"),
        (r"1--2 --- A~\& B, 5\,\%, \$7, a\_b, \#1 \ldots{} \texteuro5", "1–2 — A & B, 5 %, $7, a_b, #1 … €5"),
        (r"CO$_2$, km\textsuperscript{2}, m$^{3}$, $x_2$, $_23$", "CO₂, km², m³, $x_2$, $_23$"),
        (r"{\noopsort{1}}The {DNA} of caf\'e \href{https://e.org}{here}", "The DNA of café here"),
        (r"One\\Two \textbackslash{}emph\{x\} \unknown{y}", r"One Two \emph{x} \unknown{y}"),
    ] {
        let text = source_file("refs.bib", &format!("@misc{{a, title = {{{written}}}}}"));
        let found = text.lines().find_map(|line| line.strip_prefix("  title: ")).unwrap_or_default();
        let found = found.trim_matches('"').replace("\\\\", "\\");
        assert_eq!(found, title, "{written}");
    }
    let text =
        source_file("refs.bib", r"@online{a, title = {T}, url = {https://e.org/~kim/a---b--c'd}, doi = {10.1/a--b}}");
    assert!(text.contains("  url: \"https://e.org/~kim/a---b--c%27d\"\n"), "{text}");
    assert!(text.contains("    doi: \"10.1/a--b\"\n"), "{text}");
}

/// What `url` and `doi` of BibLaTeX are read to.
fn addresses_of(url: &str, doi: &str) -> (String, String) {
    let text = source_file("refs.bib", &format!("@online{{a, title = {{T}}, url = {{{url}}}, doi = {{{doi}}}}}"));
    let line = |key: &str| {
        let found = text.lines().find_map(|line| line.trim_start().strip_prefix(key)).unwrap_or_default();
        found.trim_matches('"').to_owned()
    };
    (line("url: "), line("doi: "))
}

#[test]
fn signs_that_tex_wants_are_no_part_of_an_address() {
    for (written, meant) in [
        (r"https://e.org/a\_b{\_}c{\textunderscore}d\textunderscore{}e", "https://e.org/a_b_c_d_e"),
        (r"\url{https://e.org/a?b=1\&c=2{\&}d=3}", "https://e.org/a?b=1&c=2&d=3"),
        (r"https://e.org/a\%20b{\%}20c\#d", "https://e.org/a%20b%20c#d"),
        (r"https://e.org/\~{}kim/{\textasciitilde}lee/$\sim$li/\~ng", "https://e.org/~kim/~lee/~li/~ng"),
        (r"https\://e.org/a--b_c", "https://e.org/a--b_c"),
    ] {
        assert_eq!(addresses_of(written, "10.1/x").0, meant, "{written}");
    }
    for (written, meant) in [
        (r"10.1007/978-3-319\_2{\_}3", "10.1007/978-3-319_2_3"),
        (r"10.1002/(SICI)1097\-4571\&x<1::AID>3.0", "10.1002/(SICI)1097-4571&x<1::AID>3.0"),
        (r"\url{https://doi.org/10.1/a\_b}", "https://doi.org/10.1/a_b"),
    ] {
        assert_eq!(addresses_of("https://e.org", written).1, meant, "{written}");
    }
    let text = r"@online{a, title = {T}, url = {https://e.org/\foo{a}/b}}";
    insta::assert_snapshot!(import("refs.bib", text).succeeds().stderr, @r"
    warning[value-kept]: entry `a`: `https://e.org/\fooa/b` has a backslash, which no address has
     --> refs.bib:1:32
      |
    1 | @online{a, title = {T}, url = {https://e.org/\foo{a}/b}}
      |                                ^^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: it is kept as `extra.url`; write it as a source file has it, or leave it out

    1 warning
    Wrote 1 source into `./content/sources/refs.yaml`
    ");
}

#[test]
fn of_a_text_that_is_no_date_what_is_certain_is_taken() {
    for (field, date) in [
        ("date = {1999/2001}", "1999"),
        ("date = {1999/}", "1999"),
        ("date = {2001-06/2001-08}", "2001-06"),
        ("date = {2020-05-03T10:00:00Z}", "2020-05-03"),
        ("date = {1999~}", "1999"),
        ("date = {2020-02-30}", "2020"),
        ("date = {2021-21}", "2021"),
        ("year = {2001--2003}", "2001"),
        ("year = {[1999]}", "1999"),
        ("year = {c.~1999}", "1999"),
        ("year = {in press}", ""),
        ("date = {-0500}", ""),
        ("date = {19XX}", ""),
    ] {
        let text = source_file("refs.bib", &format!("@misc{{a, title = {{T}}, {field}}}"));
        let found = text.lines().find_map(|line| line.strip_prefix("  date: ")).unwrap_or_default();
        assert_eq!(found.trim_matches('"'), date, "{field}");
        assert!(text.contains("  extra:\n    date: "), "{text}");
    }
    same(
        &import("refs.bib", "@misc{a, title = {T}, date = {1999/2001}}").succeeds().stderr,
        "warning[value-kept]: entry `a`: `1999/2001` is not a date: a date is a year, a month or a day: `2025`, `2025-05` or `2025-05-13`
 --> refs.bib:1:31
  |
1 | @misc{a, title = {T}, date = {1999/2001}}
  |                               ^^^^^^^^^
  |
  = help: `1999` is taken from it, and the whole is kept as `extra.date`; write it as a source file has it

1 warning
Wrote 1 source into `./content/sources/refs.yaml`
",
    );
}

#[test]
fn what_no_build_would_take_of_a_library_of_hayagriva_is_told_at_its_line() {
    let text = "a:\n  title: A\n  date: 2020-02-30\n  url: ftp://example.org\n  language: klingon\n  accessed: 2024\n  extra: \
                {keep: it}\n";
    same(
        &import("refs.yml", text).succeeds().stderr,
        "warning[value-kept]: entry `a`: `2020-02-30` is not a date: 2020-02 has no day 30
 --> refs.yml:3:9
  |
3 |   date: 2020-02-30
  |         ^^^^^^^^^^
  |
  = help: `2020` is taken from it, and the whole is kept as `extra.date`; write it as a source file has it

warning[value-kept]: entry `a`: `ftp://example.org` has the scheme `ftp`; only http, https, mailto and doi are published
 --> refs.yml:4:8
  |
4 |   url: ftp://example.org
  |        ^^^^^^^^^^^^^^^^^
  |
  = help: it is kept as `extra.url`; write it as a source file has it, or leave it out

warning[value-kept]: entry `a`: `klingon` is not a language tag
 --> refs.yml:5:13
  |
5 |   language: klingon
  |             ^^^^^^^
  |
  = help: it is kept as `extra.language`; write it as a source file has it, or leave it out

3 warnings
Wrote 1 source into `./content/sources/refs.yaml`
",
    );
    same(
        &source_file("refs.yml", text),
        "# Imported from refs.yml.

a:
  title: A
  date: \"2020\"
  accessed: 2024
  extra:
    date: \"2020-02-30\"
    url: \"ftp://example.org\"
    language: klingon
    keep: it
",
    );
}

#[test]
fn what_a_parent_cannot_have_in_a_source_file_is_kept_and_told() {
    let text = "a:\n  title: A\n  parent: {title: P, editor: Ng, date: c. 1999, colour: red, parent: [{title: Q, shape: round}]}\n";
    let site = super::import::site().file("refs.yml", text);
    insta::assert_snapshot!(site.run(&["import", "refs.yml"]).succeeds().stderr, @r#"
    warning[value-kept]: entry `a`: `c. 1999` is not a date: a date is a year, a month or a day: `2025`, `2025-05` or `2025-05-13`
     --> refs.yml:3:40
      |
    3 |   parent: {title: P, editor: Ng, date: c. 1999, colour: red, parent: [{title: Q, shape: round}]}
      |                                        ^^^^^^^
      |
      = help: `1999` is taken from it, and the whole is kept as `extra.parent.date`; write it as a source file has it

    warning[value-kept]: entry `a`: a parent has no key `colour`
     --> refs.yml:3:57
      |
    3 |   parent: {title: P, editor: Ng, date: c. 1999, colour: red, parent: [{title: Q, shape: round}]}
      |                                                         ^^^
      |
      = help: it is kept as `extra.parent.colour`; write it as a source file has it, or leave it out

    warning[value-kept]: entry `a`: a parent has no key `shape`
     --> refs.yml:3:89
      |
    3 |   parent: {title: P, editor: Ng, date: c. 1999, colour: red, parent: [{title: Q, shape: round}]}
      |                                                                                         ^^^^^
      |
      = help: it is kept as `extra.parent.shape`; write it as a source file has it, or leave it out

    3 warnings
    Wrote 1 source into `./content/sources/refs.yaml`
    "#);
    insta::assert_snapshot!(source_file("refs.yml", text), @r#"
    # Imported from refs.yml.

    a:
      title: A
      parent:
        title: P
        editor: Ng
        date: "1999"
        parent:
          - {title: Q}
      extra:
        parent:
          - {shape: round}
          - {date: c. 1999, colour: red}
    "#);
    // No build would take a key that is not known.
    _ = site.build().succeeds();
}
