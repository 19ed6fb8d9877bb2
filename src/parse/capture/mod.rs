//! The private copy of a source, as the text that its reader sees.

mod html;

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

/// The words of a copy: an empty line between blocks, nothing of scripts, styles and comments. It never fails: what is
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
