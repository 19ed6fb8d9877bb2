//! Citation styles: those that are known, and those that a site brings with it.

use insta::assert_snapshot;

use super::citations::{cited, library, references, site};
use super::html::text;
use super::site::{Site, same};

#[test]
fn an_unknown_style_is_reported_with_names_that_are_near() {
    let run = site("apaa").brief("x", "Text.\n").build().fails();
    assert_snapshot!(run.stderr, @r#"
error[unknown-style]: there is no citation style `apaa`
 --> content/site.yaml:2:19
  |
2 | citation: {style: apaa}
  |                   ^^^^
  |
  = help: did you mean `apa`?
  = help: any other style: put its file into `content/` and name that: `style: oscola.csl`

Not built: 1 error
"#);
    let run = site("chicago").brief("x", "Text.\n").build().fails();
    assert_snapshot!(run.stderr, @r#"
error[unknown-style]: there is no citation style `chicago`
 --> content/site.yaml:2:19
  |
2 | citation: {style: chicago}
  |                   ^^^^^^^
  |
  = help: like it are called `chicago-author-date`, `chicago-notes`, `chicago-shortened-notes` and `taylor-and-francis-chicago-author-date`
  = help: any other style: put its file into `content/` and name that: `style: oscola.csl`

Not built: 1 error
"#);
    let run = site("house.csl").file("content/hause.csl", "").brief("x", "Text.\n").build().fails();
    assert_snapshot!(run.stderr, @r#"
error[unknown-style]: there is no style file `content/house.csl`
 --> content/site.yaml:2:19
  |
2 | citation: {style: house.csl}
  |                   ^^^^^^^^^
  |
  = help: did you mean `hause.csl`?
  = help: put it there, or name one of the styles that come with the program: `style: apa`

Not built: 1 error
"#);
    let run = Site::new()
        .file("content/site.yaml", "title: A site\ncitation: {locale: frr}\n")
        .brief("x", "Text.\n")
        .build()
        .fails();
    assert_snapshot!(run.stderr, @r#"
error[unknown-locale]: CSL has no locale `frr`
 --> content/site.yaml:2:20
  |
2 | citation: {locale: frr}
  |                    ^^^
  |
  = help: take one of a language that is near, or leave the key out: each page then has its own

Not built: 1 error
"#);
}

#[test]
fn a_reference_names_its_author_in_every_style_that_the_manual_names() {
    let manual =
        std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/content/pages/content.md")).unwrap();
    let named = &manual[manual.find("come with the program, among them").unwrap()..];
    let named: Vec<&str> = named[..named.find("For any other").unwrap()].split('`').skip(1).step_by(2).collect();
    assert!(named.len() > 10, "{named:?}");
    for style in named {
        // Of a work with and without a label behind its names, and of one whose editors stand in for them.
        let run = site(style).file("content/sources/a.yaml", library(&["article", "book", "chapter"]));
        let run = run.brief("x", "So it is [@article], [@book] and [@chapter].\n").build().succeeds();
        let references = references(&run, "briefs/x/");
        // Some styles write families in capitals.
        for name in ["okafor", "berg", "silva"] {
            assert!(references.to_lowercase().contains(name), "{style}: {name}\n{references}");
        }
    }
}

#[test]
fn a_style_that_capitalises_titles_leaves_words_in_capitals_alone() {
    let source = "wire: {type: web, title: The treaty takes effect - KCNA, date: 2024}\n";
    for (style, title) in [
        ("chicago-author-date", "The Treaty Takes Effect - KCNA"),
        ("apa", "The treaty takes effect - KCNA"),
        ("american-medical-association", "The treaty takes effect - KCNA"),
    ] {
        let run = site(style).file("content/sources/a.yaml", source).brief("x", "So it is [@wire].\n").build();
        let references = references(&run, "briefs/x/");
        assert!(references.contains(title), "{style}: {references}");
    }
}

/// A style file with these elements behind its `info`.
fn style_file(elements: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n\
         <style xmlns=\"http://purl.org/net/xbiblio/csl\" class=\"in-text\" version=\"1.0\">\n\
         <info><title>Test</title><id>test</id><updated>2020-01-01T00:00:00+00:00</updated></info>\n{elements}</style>\n"
    )
}

#[test]
fn a_style_file_is_used() {
    let style = style_file(
        "<citation><layout prefix=\"{\" suffix=\"}\" delimiter=\"; \"><names variable=\"author\"><name form=\"short\"/></names></layout></citation>\n\
         <bibliography><layout><names variable=\"author\"/><text variable=\"title\" prefix=\": \" font-variant=\"small-caps\"/></layout></bibliography>\n",
    );
    let run = site("own.csl")
        .file("content/own.csl", style)
        .file("content/sources/all.yaml", library(&["book", "report"]))
        .brief("x", "[@book; @report]\n")
        .build()
        .succeeds();
    assert_eq!(cited(&run, "briefs/x/"), ["{van der Berg; Energy Agency}"]);
    assert_snapshot!(references(&run, "briefs/x/"), @r#"
Jan van der Berg<span class="small-caps">: </span><a href="../../sources/book/index.html"><span class="small-caps">Ports and power</span></a>
Energy Agency<span class="small-caps">: </span><a href="../../sources/report/index.html"><span class="small-caps">Energy outlook</span></a> <a class="host" href="https://agency.example/outlook" rel="external">agency.example</a>.
"#);
    assert!(!run.has("own.csl"));
}

#[test]
fn a_style_file_that_cannot_be_used_is_reported_with_the_reason() {
    let report =
        |text: &str| site("own.csl").file("content/own.csl", text).brief("x", "Text.\n").build().fails().stderr;
    let citation = "<citation><layout><text macro=\"a\"/></layout></citation>\n";
    assert_snapshot!(report("<style"), @r#"
error[bad-style]: `content/own.csl` cannot be used as a citation style: it is not XML: syntax error: tag not closed: `>` not found before end of input
 --> content/own.csl:1:1
  |
1 | <style
  | ^
  |
  = help: take the file anew from where the style is published

Not built: 1 error
"#);
    assert_snapshot!(report("<html></html>"), @r#"
error[bad-style]: `content/own.csl` cannot be used as a citation style: its first element is `html` and not `style`
 --> content/own.csl:1:1
  |
1 | <html></html>
  | ^^^^^^
  |
  = help: see whether it is the file that you mean

Not built: 1 error
"#);
    assert_snapshot!(report(&style_file(citation)), @r#"
error[bad-style]: `content/own.csl` cannot be used as a citation style: it uses the macro `a`, and there is none
 --> content/own.csl:4:19
  |
4 | <citation><layout><text macro="a"/></layout></citation>
  |                   ^^^^^^^^^^^^^^^^^
  |
  = help: take the file anew from where the style is published

Not built: 1 error
"#);
    assert_snapshot!(report(&style_file(&format!("<macro name=\"a\"><text macro=\"b\"/></macro><macro name=\"b\"><text macro=\"a\"/></macro>{citation}"))), @r#"
error[bad-style]: `content/own.csl` cannot be used as a citation style: its macro `a` uses itself
 --> content/own.csl:4:58
  |
4 | <macro name="a"><text macro="b"/></macro><macro name="b"><text macro="a"/></macro><citation><...
  |                                                          ^^^^^^^^^^^^^^^^^
  |
  = help: take the file anew from where the style is published

Not built: 1 error
"#);
    let doubled: String = (0..40)
        .map(|at| format!("<macro name=\"m{at}\"><text macro=\"m{}\"/><text macro=\"m{}\"/></macro>\n", at + 1, at + 1))
        .collect();
    let end =
        "<macro name=\"m40\"><text value=\"x\"/></macro><citation><layout><text macro=\"m0\"/></layout></citation>\n";
    assert_snapshot!(report(&style_file(&format!("{doubled}{end}"))), @r#"
error[bad-style]: `content/own.csl` cannot be used as a citation style: its macros come to more than 100000 elements when each is put in where it is used
  --> content/own.csl:29:38
   |
29 | <macro name="m25"><text macro="m26"/><text macro="m26"/></macro>
   |                                      ^^^^^^^^^^^^^^^^^^^
   |
   = help: no style of the CSL project needs that: see whether it is one

Not built: 1 error
"#);
    let deep =
        format!("<citation><layout>{}{}</layout></citation>", "<group>".repeat(20_000), "</group>".repeat(20_000));
    assert_snapshot!(report(&style_file(&deep)), @r#"
error[file-too-large]: the style file `content/own.csl` has 294 KiB
 --> content/site.yaml:2:19
  |
2 | citation: {style: own.csl}
  |                   ^^^^^^^
  |
  = help: it may have 256 KiB; see whether it is the file that you mean

Not built: 1 error
"#);
    assert_snapshot!(report("<!DOCTYPE style [<!ENTITY a \"b\">]>\n<style>&a;</style>"), @r#"
error[bad-style]: `content/own.csl` cannot be used as a citation style: it declares a document type
 --> content/own.csl:1:1
  |
1 | <!DOCTYPE style [<!ENTITY a "b">]>
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: take the declaration out

Not built: 1 error
"#);
    assert_snapshot!(report(&" ".repeat(300 << 10)), @r#"
error[file-too-large]: the style file `content/own.csl` has 300 KiB
 --> content/site.yaml:2:19
  |
2 | citation: {style: own.csl}
  |                   ^^^^^^^
  |
  = help: it may have 256 KiB; see whether it is the file that you mean

Not built: 1 error
"#);
    let dependent = "<style xmlns=\"http://purl.org/net/xbiblio/csl\" version=\"1.0\" default-locale=\"en-US\">\n\
         <info><title>T</title><id>t</id><link href=\"http://www.zotero.org/styles/apa\" rel=\"independent-parent\"/><updated>2020-01-01T00:00:00+00:00</updated></info></style>";
    assert_snapshot!(report(dependent), @r#"
error[dependent-style]: `content/own.csl` only names another style: `http://www.zotero.org/styles/apa`
--> content/own.csl
 = help: name that style: `style: american-psychological-association`

Not built: 1 error
"#);
}

#[test]
fn ranges_of_numbers_lose_neither_prefixes_nor_places() {
    let body = "A [@article; @book; @chapter]. B [@article; @book, p. 4; @chapter]. C [@article; see @book; @chapter]. \
                D [@article, p. 1; @book, p. 2; @chapter, p. 3].\n";
    for (style, printed) in [
        ("american-medical-association", ["1–3", "1,2(p4),3", "1, see 2,3", "1(p1),2(p2),3(p3)"]),
        (
            "iso-690-numeric",
            ["(1–3)", "(1, 2, p.\u{a0}4, 3)", "(1, see 2, 3)", "(1, p.\u{a0}1, 2, p.\u{a0}2, 3, p.\u{a0}3)"],
        ),
        ("ieee", ["[1], [2], [3]", "[1], [2, p. 4], [3]", "[1], see [2], [3]", "[1, p. 1], [2, p. 2], [3, p. 3]"]),
    ] {
        let site = site(style).file("content/sources/a.yaml", library(&["article", "book", "chapter"]));
        assert_eq!(cited(&site.brief("x", body).build().succeeds(), "briefs/x/"), printed, "{style}");
    }
}

#[test]
fn labels_are_printed_in_texts_and_lists() {
    let site = site("alphanumeric").file("content/sources/a.yaml", library(&["article", "book"]));
    let run = site.brief("x", "A [@article]. B [@book, p. 4].\n").build().succeeds();
    assert_eq!(cited(&run, "briefs/x/"), ["[OkLi21]", "[Berg19, 4]"]);
    // The style has no references of its own, and a label alone would tell nobody what is meant.
    assert_snapshot!(text(&references(&run, "briefs/x/")), @"
    [OkLi21] Ada Ngozi Okafor, Per Lindqvist. A study of tariffs. Journal of Trade. 2021;12(3):101–119. doi:10.1000/jt.2021.101
    [Berg19] Jan van der Berg. Ports and Power. 2nd ed. Harbour Press; 2019.
    ");
}

#[test]
fn a_title_stands_in_the_sentence_where_a_style_of_names_has_none() {
    let source = "n: {note: A leaflet, url: \"https://e.org/\"}\n";
    for (style, printed) in [
        ("apa", "A leaflet (n.d.) says so."),
        ("springer-basic-author-date", "A leaflet says so."),
        ("american-medical-association", "A leaflet1 says so."),
    ] {
        let run = site(style).file("content/sources/a.yaml", source).brief("x", "@n says so.\n").build().succeeds();
        let page = run.page("briefs/x/");
        let sentence = page.split("<p>").find(|part| part.contains("says so")).unwrap().split("</p>").next().unwrap();
        assert_eq!(text(sentence).split_whitespace().collect::<Vec<_>>().join(" "), printed, "{style}");
    }
}

#[test]
fn a_sentence_that_has_its_full_stop_gets_no_second_behind_a_number() {
    let body = "“So it is.” [@book]. And so on, etc. [@book]. “Is it?” [@book]. He asks why [@book]? Is it Yahoo! \
                [@book]. Plain [@book].\n";
    let run = site("nature").file("content/sources/all.yaml", library(&[])).brief("x", body).build().succeeds();
    let page = run.page("briefs/x/");
    let from = page.find("“So it is").unwrap();
    let sentence = text(&page[from..from + page[from..].find("</p>").unwrap()]);
    same(&sentence, "“So it is.”1 And so on, etc.1 “Is it?”1 He asks why?1 Is it Yahoo!.1 Plain.1");
}
