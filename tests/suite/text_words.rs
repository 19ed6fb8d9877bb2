//! What a page says within a text that no author has written: each page says it in its own language.

use std::io::Cursor;

use image::{ImageFormat, RgbImage};

use crate::site::{Site, lines, same};

/// A text with everything that gets a name or a title from the program.
const TEXT: &str = "\
> [!NOTE]
> A.

> [!TIP]
> A.

> [!IMPORTANT]
> A.

> [!WARNING]
> A.

> [!CAUTION]
> A.

A[^n] and[^n].

| A |
|---|
| 1 |

- [x] A
- [ ] A

```chart
title: A
source: A yearbook
columns: [A, B]
rows: [[A, 1]]
```

![A](a.png)

[^n]: A.
";

const ENGLISH: &[&str] = &[
    "Note",
    "Tip",
    "Important",
    "Warning",
    "Caution",
    "Footnote a",
    "Footnote a",
    "Table 1",
    "Done",
    "To do",
    "Source: A yearbook",
    "Source: A house",
    "Footnotes",
    "Back to reference a",
    "Back to reference a-2",
];

fn site() -> Site {
    let mut picture = Cursor::new(Vec::new());
    RgbImage::new(8, 8).write_to(&mut picture, ImageFormat::Png).unwrap();
    Site::good().file("content/briefs/a.png", picture.into_inner())
}

/// The text of a brief in that language.
fn text(language: &str) -> String {
    let front = format!("language: {language}\nfigures: [{{src: a.png, alt: A, source: A house}}]\n");
    let run = site().brief_with("x", &front, TEXT).build().succeeds();
    assert_eq!(run.findings(), "");
    let page = run.page("briefs/x/");
    let from = page.find("<aside class=\"alert note\"").unwrap();
    let to = page[from..].find("</section>").unwrap();
    page[from..from + to].to_owned()
}

/// What a text says of itself, in the order in which it says so.
fn told(text: &str) -> Vec<String> {
    const BEFORE: [&str; 7] = [
        "class=\"alert-title\">",
        "role=\"doc-noteref\" aria-label=\"",
        "role=\"group\" aria-label=\"",
        "class=\"task\" aria-label=\"",
        "class=\"source\">",
        "class=\"credit\">",
        "class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"",
    ];
    let back = "role=\"doc-backlink\" aria-label=\"";
    let mut found: Vec<(usize, &str)> = BEFORE
        .into_iter()
        .chain([back])
        .flat_map(|before| text.match_indices(before).map(move |(at, _)| (at, &text[at + before.len()..])))
        .collect();
    found.sort_by_key(|(at, _)| *at);
    let words = found.into_iter().map(|(_, rest)| rest[..rest.find(['"', '<']).unwrap()].to_owned());
    // The table of the chart is called by the chart's own title.
    words.filter(|words| words != "A").collect()
}

/// Looks for these words, and for none of the English ones.
#[track_caller]
fn check(language: &str, expected: &[&str]) {
    let text = text(language);
    same(&told(&text).join("\n"), lines(expected).trim_end());
    for english in ENGLISH.iter().filter(|english| !expected.contains(english)) {
        assert!(
            !text.contains(&format!("\"{english}\"")) && !text.contains(&format!(">{english}")),
            "{english}: {text}"
        );
    }
}

#[test]
fn an_english_text_says_it_in_english() {
    check("en", ENGLISH);
    check("en-GB", ENGLISH);
}

#[test]
fn a_french_text_says_it_in_french() {
    check(
        "fr",
        &[
            "Remarque",
            "Conseil",
            "Important",
            "Avertissement",
            "Attention",
            "Note de bas de page a",
            "Note de bas de page a",
            "Tableau 1",
            "Fait",
            "À faire",
            "Source\u{a0}: A yearbook",
            "Source\u{a0}: A house",
            "Notes de bas de page",
            "Retour à l’appel de note a",
            "Retour à l’appel de note a-2",
        ],
    );
}

#[test]
fn an_arabic_text_says_it_in_arabic() {
    check(
        "ar",
        &[
            "ملاحظة",
            "نصيحة",
            "مهم",
            "تحذير",
            "تنبيه",
            "الحاشية السفلية a",
            "الحاشية السفلية a",
            "الجدول 1",
            "أُنجز",
            "لم يُنجز بعد",
            "المصدر: A yearbook",
            "المصدر: A house",
            "الحواشي السفلية",
            "عُد إلى موضع الحاشية السفلية a في النص",
            "عُد إلى موضع الحاشية السفلية a-2 في النص",
        ],
    );
}

#[test]
fn where_citations_are_notes_both_sorts_are_named_in_the_language_of_the_text() {
    let front =
        "language: fr\nsources: [{id: a, title: A, author: 'Lee, Ann', date: 2025, url: 'https://example.org/a'}]\n";
    let run = site()
        .file("content/site.yaml", "title: A site\ncitation: {style: chicago-notes}\n")
        .brief_with("x", front, "A [@a] and A[^n].\n\n[^n]: A.\n")
        .build()
        .succeeds();
    let told = told(&run.page("briefs/x/"));
    let expected =
        ["Note 1", "Note de bas de page 2", "Retour à la note 1 dans le texte", "Retour à l’appel de note 2"];
    same(&told.join("\n"), lines(&expected).trim_end());
}

#[test]
fn a_theme_says_it_in_another_way_and_its_words_are_text() {
    let run = site()
        .file("content/site.yaml", "title: A site\ntheme: mine\n")
        .file("themes/mine/theme.yaml", "extends: folio\n")
        .file("themes/mine/messages/en.ftl", "alert_tip = Do <this>\ntable_numbered = \"Table\" no. { $number }\n")
        .brief("x", "> [!TIP]\n> A.\n\n| A |\n|---|\n| 1 |\n")
        .build()
        .succeeds();
    assert_eq!(run.findings(), "");
    assert_eq!(told(&run.page("briefs/x/")), ["Do &lt;this&gt;", "&quot;Table&quot; no. 1"]);
}
