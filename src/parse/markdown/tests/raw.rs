//! Raw HTML: shown as text, or rebuilt.

use super::*;

#[test]
fn raw_html_is_shown_as_text() {
    check_reported("a <b>c</b> d", "<p>a &lt;b&gt;c&lt;/b&gt; d</p>", &["raw-html"]);
    check_reported(
        "<div onclick=x>\n*a*\n</div>\n\nb",
        "<p>&lt;div onclick=x&gt;\n*a*\n&lt;/div&gt;</p>\n<p>b</p>",
        &["raw-html"],
    );
    check_reported("<!--><script>-->", "<p>&lt;script&gt;--&gt;</p>", &["raw-html"]);
    check_reported(
        "<script>\n\n[a](claim:b)\n</script>",
        "<p>&lt;script&gt;\n\n[a](claim:b)\n&lt;/script&gt;</p>",
        &["raw-html"],
    );
}

#[test]
fn comments_are_notes_of_the_author() {
    for settings in [&SETTINGS, &SANITISE] {
        check_in(settings, "<!-- a\n\nb -->\n\nc <!-- d -->e", "<p>c e</p>", &[]);
    }
}

#[test]
fn harmless_elements_are_kept_with_the_marks_in_them() {
    for (markdown, html) in [
        (
            "H<sub>2</sub>O <br> <kbd class=x>[a](claim:b)</kbd>",
            "<p>H<sub>2</sub>O <br> <kbd class=\"x\">{claim b|a}</kbd></p>",
        ),
        (
            "<details open>\n<summary>More &amp; more</summary>\n\n*a* [@b]\n\n</details>\n\nc",
            "<details open=\"\">\n<summary>More &amp; more</summary>\n<p><em>a</em> {@b}</p>\n</details>\n<p>c</p>",
        ),
        ("<a href=\"b.csv\" title='\"'>c</a>", "<p><a href=\"{file b.csv}\" title=\"&quot;\">c</a></p>"),
        ("<table><tr><td colspan=2>a</table>", "<table><tr><td colspan=\"2\">a</td></tr></table>"),
        ("<span title=\"&eacute;\">a</span>", "<p><span title=\"&eacute;\">a</span></p>"),
        ("a <img src=\"b%20c.png\" alt=d>", "<p>a <img src=\"{file b c.png}\" alt=\"d\"></p>"),
    ] {
        check_in(&SANITISE, markdown, html, &[]);
    }
}

#[test]
fn elements_of_raw_html_are_closed_where_the_markdown_around_them_ends() {
    check_in(&SANITISE, "a <b>c *d <i>e*", "<p>a <b>c <em>d <i>e</i></em></b></p>", &[]);
    check_in(&SANITISE, "> <div>\n> a\n\nb", "<blockquote>\n<div>\na\n</div></blockquote>\n<p>b</p>", &[]);
    check_in(&SANITISE, "<div>\n\na", "<div>\n<p>a</p>\n</div>", &[]);
    check_in(&SANITISE, "a *b <i>c* d</i>", "<p>a <em>b <i>c</i></em> d</p>", &["html-removed"]);
    check_in(&SANITISE, "</div></article>\n\na", "<p>a</p>", &["html-removed"]);
    check_in(&SANITISE, "[a <b>c](claim:d) e", "<p>{claim d|a <b>c</b>} e</p>", &[]);
}

#[test]
fn what_could_do_harm_is_removed() {
    for (markdown, html) in [
        ("<script>alert(1)</script>", ""),
        ("a <script>alert(1)</script> b", "<p>a  b</p>"),
        ("<style>@import 'x'</style>", ""),
        ("<svg onload=x>", ""),
        ("<div onclick=x style=y id=main>a</div>", "<div>a</div>"),
        ("<details ontoggle=x open>a</details>", "<details open=\"\">a</details>"),
        ("<iframe srcdoc=\"<script>x</script>\"></iframe>", ""),
        ("<base href=x><meta http-equiv=refresh><form action=x>a</form>", "a"),
        ("<object data=x>a</object>", "<p>a</p>"),
        ("<noscript><p title=\"</noscript><img src=x onerror=y>\">", "\">"),
        ("<div <script>>a</div>", "<div>&gt;a</div>"),
        ("<p title=\"a", ""),
        ("<?php x ?>", ""),
        ("<!DOCTYPE html>", ""),
        ("a <div>b</div>", "<p>a b</p>"),
    ] {
        let (body, found) = body(markdown, &SANITISE);
        assert!(!body.html.contains("script") && !body.html.contains("onerror=y"), "{}", body.html);
        if !markdown.starts_with("<noscript>") {
            assert_eq!(body.html.trim_end(), html, "{markdown}");
        }
        assert!(found.iter().any(|found| found.code == "html-removed"), "{markdown}\n{found:?}");
    }
    for href in ["javascript:x", "java&#115;cript:x", "JAVA&#x53;cript:x", "&#1;javascript:x", "data:x"] {
        let (body, found) = body(&format!("<a href=\"{href}\">a</a> <img src={href} alt=b>"), &SANITISE);
        assert_eq!(body.html, "<p>a b</p>\n");
        assert_eq!(found.iter().map(|found| found.code).collect::<Vec<_>>(), ["unsafe-link"; 2]);
    }
    // A browser would read these as `javascript:`, were they not written as the text that they are.
    let (body, _) = body("<a href=\"javascript&colon;x\">a</a>", &SANITISE);
    assert_eq!(shown(&body), "<p><a href=\"{file javascript&colon;x}\">a</a></p>\n");
}

#[test]
fn what_is_removed_is_told_with_its_place() {
    let (_, found) = body("a\n\n<div>\n<b onclick=x style=y>c</b>\n</div>", &SANITISE);
    assert_eq!(
        told(&found[0]),
        "9..30 html-removed: `onclick` and `style` removed from raw HTML | \
         only elements and attributes that cannot run, load or restyle anything are published"
    );
    let (_, found) = body("> <div>\n> <i>a</i> <blink>b", &SANITISE);
    assert!(told(&found[0]).starts_with("19..26 html-removed: `<blink>`"), "{}", told(&found[0]));
}
