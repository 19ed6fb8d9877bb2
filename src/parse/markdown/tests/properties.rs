//! What holds of any text.

use proptest::prelude::*;

use super::super::super::body::RawMarkKind;
use super::{SANITISE, SETTINGS, body, inline, shown};

/// Pieces of syntax, which in any order are likely to go wrong.
#[rustfmt::skip]
const PIECES: &[&str] = &[
    "[", "]", "(", ")", "[@a]", "[@a, p. 4; @b]", "[@", "](claim:a)", "[](claim:a#value)", "![", "](x.png)", "](#a)",
    "# ", "\n", "\n\n", "\r\n", "> ", "- ", "1. ", "- [x] ", "    ", "```", "```chart\n", "`", "*", "**", "~~", "_", "|",
    "|-|\n", "[^a]", "[^a]: ", "<b>", "</b>", "<div>", "</div>", "<details>", "</details>", "<script>", "</script>",
    "<!--", "-->", "<img src=x onerror=alert(1)>", "<a href=\"javascript:x\">", "<a href=\"x.csv\">", "</a>",
    "<svg onload=x>", "<td>", "<table>", "\"", "'", "&", "&amp;", "&#106;", "\\", "\0", "\t", "é", "北京", "。", ". ",
    "A", "b", " ", "https://a.org/x", "](https://a.org)", "](javascript:x)", "{#id .class onclick=x}", ": ",
    "> [!NOTE]\n", "$", "title: a\nrows: [[x, 1]]\ncolumns: [b, c]\n", "---\n",
];

fn texts() -> impl Strategy<Value = String> {
    let pieces = prop::collection::vec(prop::sample::select(PIECES), 0..40);
    prop_oneof![pieces.prop_map(|pieces| pieces.concat()), any::<String>()]
}

/// Tags of HTML with their attributes' names. Strict: every `<` must begin a tag of plain form, every value must stand
/// in double quotes.
fn tags(html: &str) -> Vec<(String, Vec<String>)> {
    let mut tags = Vec::new();
    for piece in html.split('<').skip(1) {
        let mut attributes = Vec::new();
        let end = piece.find([' ', '>']).expect("a tag ends");
        let name = &piece[..end];
        assert!(name.trim_start_matches('/').bytes().all(|byte| byte.is_ascii_alphanumeric()), "<{piece}");
        let mut rest = &piece[end..];
        while let Some(attribute) = rest.strip_prefix(' ') {
            let end = attribute.find(['=', ' ', '>']).expect("a name ends");
            attributes.push(attribute[..end].to_owned());
            rest = &attribute[end..];
            if let Some(value) = rest.strip_prefix("=\"") {
                let (value, behind) = value.split_once('"').expect("a value ends");
                // An address of this site is put in later.
                let safe = ["https://", "http://", "mailto:", "#"].iter().any(|start| value.starts_with(start));
                assert!(!["href", "src"].contains(&&attribute[..end]) || value.is_empty() || safe, "{piece}");
                rest = behind;
            }
        }
        assert!(rest.starts_with('>'), "<{piece}");
        tags.push((name.to_owned(), attributes));
    }
    tags
}

fn assert_sound(html: &str) {
    let mut open: Vec<String> = Vec::new();
    for (name, attributes) in tags(html) {
        for attribute in &attributes {
            assert!(!attribute.starts_with("on") && attribute != "style", "{html}");
        }
        assert!(!["script", "style", "iframe", "svg", "object", "base", "meta", "form"].contains(&&*name), "{html}");
        if let Some(name) = name.strip_prefix('/') {
            assert_eq!(open.pop().as_deref(), Some(name), "{html}");
        } else if !["br", "hr", "img", "input", "wbr", "col"].contains(&&*name) {
            open.push(name);
        }
    }
    assert!(open.is_empty(), "{open:?} in {html}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_gives_sound_html_and_marks_in_order(text in texts()) {
        for settings in [&SETTINGS, &SANITISE] {
            for (body, found) in [body(&text, settings), inline(&text, settings)] {
                let at: Vec<usize> = body.marks.iter().map(|mark| mark.at as usize).collect();
                prop_assert!(at.is_sorted() && at.iter().all(|at| body.html.is_char_boundary(*at)));
                prop_assert!(body.blocks.is_sorted_by(|a, b| a < b));
                prop_assert!(body.blocks.iter().all(|at| body.html.is_char_boundary(*at as usize)));
                prop_assert_eq!(body.blocks.last().copied().unwrap_or(0) as usize, body.html.len());
                assert_sound(&body.html);
                let mut open = None;
                for mark in &body.marks {
                    prop_assert!(text.get(mark.span.range()).is_some(), "{:?}", mark);
                    match &mark.kind {
                        RawMarkKind::ClaimStart(id, _) => prop_assert_eq!(open.replace(id.clone()), None),
                        RawMarkKind::ClaimEnd(id) => prop_assert!(open.take().is_some_and(|open: Box<str>| open == *id)),
                        RawMarkKind::Citation(cited) => {
                            for cited in cited {
                                let written = text.get(cited.span.range()).expect("a place");
                                prop_assert!(written == &*cited.key || written.contains(['&', '\\']), "{}", written);
                            }
                        }
                        RawMarkKind::Picture(number, _) => prop_assert!((*number as usize) < body.pictures.len()),
                        RawMarkKind::Chart(number, _) => prop_assert!((*number as usize) < body.charts.len()),
                        RawMarkKind::ClaimText(..) | RawMarkKind::ClaimMeasure(..) => {}
                        RawMarkKind::Address(_) | RawMarkKind::Word(_) => {}
                    }
                }
                prop_assert_eq!(open, None);
                for found in found {
                    let span = found.labels[0].place.span().expect("a place");
                    prop_assert!(text.get(span.range()).is_some(), "{:?}", found);
                }
            }
        }
    }

    /// ammonia reads HTML as a browser does. Told to keep nothing but what must not be there, it finds nothing to keep.
    #[test]
    fn a_browser_finds_nothing_that_runs(text in texts()) {
        let names = ["script", "style", "iframe", "svg", "math", "object", "base", "form", "a", "img", "p", "div", "input"];
        let attributes = ["onclick", "onerror", "onload", "style", "srcdoc"];
        let mut builder = ammonia::Builder::empty();
        builder.clean_content_tags([].into()).tag_attributes([].into()).link_rel(None).tags(names.into()).generic_attributes(attributes.into());
        for settings in [&SETTINGS, &SANITISE] {
            for (name, attributes) in tags(&builder.clean(&body(&text, settings).0.html).to_string()) {
                prop_assert!(["a", "img", "p", "div", "input"].contains(&name.trim_start_matches('/')), "{}", name);
                prop_assert!(attributes.is_empty(), "{:?}", attributes);
            }
        }
    }

    #[test]
    fn line_ends_make_no_difference(text in texts()) {
        let unix = text.replace("\r\n", "\n").replace('\r', "\n");
        let windows = unix.replace('\n', "\r\n");
        prop_assert_eq!(shown(&body(&unix, &SANITISE).0), shown(&body(&windows, &SANITISE).0));
    }
}
