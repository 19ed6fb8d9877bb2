//! Links: what is let through, as what, and what is not.

use super::*;

/// A link to another site, as it is written.
fn outside(url: &str, words: &str) -> String {
    format!("<a href=\"{url}\" rel=\"noopener noreferrer\" class=\"external\">{words}</a>")
}

#[test]
fn links_within_the_site_are_marks() {
    for (written, shown) in [
        ("source:a-1", "{source a-1}"),
        ("brief:a#b%20c", "{brief a#b c}"),
        ("author:a", "{author a}"),
        ("topic:a", "{topic a}"),
        ("a.csv", "{file a.csv}"),
        ("../briefs/x.md#part", "{file ../briefs/x.md#part}"),
        ("./a%20b.csv?x=1", "{file ./a b.csv}"),
        ("<a b.csv>", "{file a b.csv}"),
        ("..\\a.csv", "{file ..\\a.csv}"),
        ("/about/", "{site about/}"),
        ("/claims/#a", "{site claims/#a}"),
        ("/", "{site }"),
    ] {
        check(&format!("[w]({written})"), &format!("<p><a href=\"{shown}\">w</a></p>"));
    }
}

#[test]
fn links_to_other_sites_are_written_in_their_normal_form() {
    for (written, url) in [
        ("https://A.org/x y".replace(' ', "%20"), "https://a.org/x%20y"),
        ("http://a.org/?b=1&c=2".to_owned(), "http://a.org/?b=1&amp;c=2"),
        ("https://a.org/\"'".to_owned(), "https://a.org/%22%27"),
        ("doi:10.1000/182".to_owned(), "https://doi.org/10.1000/182"),
    ] {
        check(&format!("[w](<{written}>)"), &format!("<p>{}</p>", outside(url, "w")));
    }
    check("<https://a.org/b>", &format!("<p>{}</p>", outside("https://a.org/b", "https://a.org/b")));
    check(
        "<a@b.org> [c](mailto:a@b.org)",
        "<p><a href=\"mailto:a@b.org\">a@b.org</a> <a href=\"mailto:a@b.org\">c</a></p>",
    );
    check("[w](a.csv \"\\\"><script>\")", "<p><a href=\"{file a.csv}\" title=\"&quot;&gt;&lt;script&gt;\">w</a></p>");
}

#[test]
fn bare_addresses_are_links() {
    for (text, url, rest) in [
        ("https://a.org", "https://a.org", ""),
        ("http://a.org/b_c?d=e", "http://a.org/b_c?d=e", ""),
        ("https://a.org/b.", "https://a.org/b", "."),
        ("https://a.org/b_(c)).", "https://a.org/b_(c)", ")."),
        ("https://a.org/b\", c", "https://a.org/b", "\", c"),
        ("https://a.org/b”", "https://a.org/b", "”"),
    ] {
        let href = if url.matches('/').count() == 2 { format!("{url}/") } else { url.to_owned() };
        check(&format!("({text}"), &format!("<p>({}{rest}</p>", outside(&href, url)));
    }
    let link = outside("https://a.org/?b&amp;c", "https://a.org/?b&amp;c");
    check("https://a.org/?b&amp;c\nd", &format!("<p>{link}\nd</p>"));
    for text in ["xhttps://a.org", "https://", "http://:", "ftp://a.org", "www.a.org", "https://u:p@a.org/"] {
        check(text, &format!("<p>{text}</p>"));
    }
    check(
        "`https://a.org` [https://a.org](b.csv)",
        "<p><code>https://a.org</code> <a href=\"{file b.csv}\">https://a.org</a></p>",
    );
}

#[test]
fn what_could_do_harm_is_words_alone() {
    for written in [
        "javascript:x",
        "JaVaScRiPt:x",
        "&#106;avascript:x",
        "java%0ascript:x",
        "<java&#10;script:x>",
        "<java&Tab;script:x>",
        "< javascript:x>",
        "<\u{1}javascript:x>",
        "vbscript:x",
        "data:text/html,x",
        "file:///etc/passwd",
        "blob:x",
        "//host",
        "/\\host",
        "\\\\\\\\host",
        "https://u:p@host/",
        "https://",
        "about:blank",
        "C:\\x",
        "a%00b",
        "a%FFb",
        "?x",
        "source:",
    ] {
        let text = format!("[w]({written}) ![v]({written})");
        let (body, found) = body(&text, &SETTINGS);
        assert_eq!(body.html, "<p>w v</p>\n", "{text}");
        assert_eq!(found.iter().map(|found| found.code).collect::<Vec<_>>(), ["unsafe-link"; 2], "{text}");
    }
    check_reported("<javascript:alert(1)>", "<p>javascript:alert(1)</p>", &["unsafe-link"]);
    check_reported("[w][x]\n\n[x]: javascript:y", "<p>w</p>", &["unsafe-link"]);
}

#[test]
fn what_is_wrong_with_a_link_is_told() {
    let (_, found) = body("a [b](clam:c) [d](JavaScript:e)", &SETTINGS);
    assert_eq!(
        found.iter().map(told).collect::<Vec<_>>(),
        [
            "6..12 unknown-scheme: there is no scheme `clam` | did you mean `claim:`?",
            "18..30 unsafe-link: the address `JavaScript:e` has the scheme `javascript`; only http, https, mailto and doi are \
             published | its words are shown without a link",
        ]
    );
    check_reported("[w]()", "<p>w</p>", &["empty-address"]);
    check_reported("[](a.csv)", "<p><a href=\"{file a.csv}\">a.csv</a></p>", &["empty-link"]);
}
