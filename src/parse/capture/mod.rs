//! The private copy of a source, as the text that its reader sees.

mod hidden;
mod html;
mod open;

use pulldown_cmark::{Event, Options, Parser};

/// What a copy is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Plain text.
    Text,
    /// Markdown.
    Markdown,
    /// HTML.
    Html,
}

/// The words of a copy: an empty line between blocks, nothing of scripts, styles, comments and
/// what a page hides. It never fails: what is
/// never closed ends with the text.
pub fn plain(form: Form, text: String) -> String {
    match form {
        Form::Text => text,
        Form::Html => html::words(&text),
        Form::Markdown => {
            // A line's end is kept, because a word may have been broken there.
            let events =
                Parser::new_ext(&text, Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES).map(|event| match event {
                    Event::SoftBreak => Event::HardBreak,
                    event => event,
                });
            let mut html = String::with_capacity(text.len());
            pulldown_cmark::html::push_html(&mut html, events);
            html::words(&html)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn html(text: &str) -> String {
        plain(Form::Html, text.to_owned())
    }

    #[test]
    fn a_page_is_its_words() {
        assert_eq!(
            html(
                "<!doctype html><title>T</title><style>p{}</style><p>One <b>tw</b>o&nbsp;&amp;\n three<p>Four<br>five<script>no()</script><!-- no -->"
            ),
            "One two\u{a0}& three\n\nFour\nfive"
        );
        assert_eq!(html("<table><tr><td>a<td>b</table>c<noscript>d</noscript>e"), "a\n\nb\n\nce");
        assert_eq!(html("so&shy;ft &#8220;q&#8221; &lt;p&gt;"), "so\u{ad}ft “q” <p>");
    }

    #[test]
    fn what_a_page_hides_is_no_part_of_its_words() {
        for (text, words) in [
            ("a<span hidden>b</span>c", "ac"),
            ("<p>a<p hidden>b<p>c", "a\n\nc"),
            ("<p>a<div hidden>b<div>c</div>d</div>e", "a\n\ne"),
            ("a<i hidden=\"\">b<i>c</i>d</i>e", "ae"),
            ("a<i hidden=until-found>b</i>c", "abc"),
            ("a<i style='color:red;DISPLAY : None !important'>b</i>c", "ac"),
            ("a<i hidden style='display:block'>b</i>c", "abc"),
            ("a<i style='display:none;display:inline'>b</i>c", "abc"),
            ("a<i style='/* display:none */ visibility:hidden'>b<b style='visibility:visible'>c</b>d</i>e", "ace"),
            ("a<i style='display:none'>b<b style='visibility:visible;display:block'>c</b>d</i>e", "ae"),
            ("a<i style='visibility:collapse'>b</i><i style='content-visibility:hidden'>c</i>d", "ad"),
            ("a<i aria-hidden=true>b</i>c", "abc"),
            ("a<template>b<template>c</template>d</template>e", "ae"),
            ("a<dialog>b</dialog><dialog open>c</dialog>d", "a\n\nc\n\nd"),
            ("a<script>b</script><noscript>c</noscript>d", "ad"),
            ("<ruby>a<rp>(<rt>b<rp>)</ruby>c", "abc"),
            ("a<video>b</video><canvas>c</canvas>d", "ad"),
            ("a<svg><title>b</title><desc>c</desc><path hidden /><text>d</text></svg>e", "ade"),
        ] {
            assert_eq!(html(text), words, "{text}");
        }
    }

    #[test]
    fn what_is_hidden_ends_where_a_browser_ends_it() {
        for (text, words) in [
            ("<ul><li>a<li hidden>b<p>c<li>d</ul>e", "a\n\nd\n\ne"),
            ("<ul><li hidden>a<ul><li>b</ul>c</ul>d", "d"),
            ("<dl><dt>a<dd hidden>b<dt>c</dl>", "a\n\nc"),
            ("<table><tr><td>a<td hidden>b<td>c<tr hidden><td>d<tr><td>e</table>f", "a\n\nc\n\ne\n\nf"),
            ("<table><tbody hidden><tr><td>a<tbody><tr><td>b</table>", "b"),
            ("<div><p hidden>a</div>b", "b"),
            ("<div hidden>a</section>b</p></div>c", "c"),
            ("<div hidden>a<b>b<p>c</b>d</div>e", "e"),
            ("<div hidden><table><td></div>a</table>b</div>c", "c"),
            ("<select><option>a<option hidden>b<option>c</select>", "a\n\nc"),
            ("a<input hidden>b<br hidden>c", "ab\nc"),
            ("<div hidden/>a</div>b", "b"),
            ("<html style='display:none'><body hidden>a", "a"),
        ] {
            assert_eq!(html(text), words, "{text}");
        }
    }

    #[test]
    fn what_is_never_closed_ends_with_the_text() {
        for (text, words) in [
            ("<p>one <b>two", "one two"),
            ("<p>one <a href=\"x", "one "),
            ("one<script>two", "one"),
            ("one<!-- two", "one"),
            ("one &am", "one &am"),
            ("", ""),
        ] {
            assert_eq!(html(text), words.trim_end(), "{text}");
        }
    }

    #[test]
    fn tags_can_be_nested_as_deep_as_can_be() {
        let text = format!("{}deep", "<div><b>".repeat(500_000));
        assert_eq!(html(&text), "deep");
    }

    #[test]
    fn markdown_is_its_words() {
        let text = "# Head\n\nOne *two*\nthree [link](x) &amp; `code`\n\n- a\n- b\n\n| c | d |\n|---|---|\n| e | f |\n";
        let words: Vec<String> = plain(Form::Markdown, text.to_owned()).split_whitespace().map(str::to_owned).collect();
        assert_eq!(words.join(" "), "Head One two three link & code a b c d e f");
        assert_eq!(plain(Form::Markdown, "inter-\nnational".to_owned()), "inter-\nnational");
    }
}
