//! Bands of likelihood within texts that are HTML already.

use crate::model::{Likelihood, LikelihoodScale, begins_with_band};

use super::likelihood::{Around, affirmed, band};

/// The band that a claim's term wants within words that are HTML, and the byte of the words behind which it belongs.
/// `None` where the words do not affirm the term or a band follows it already.
pub(crate) fn missing_band(
    html: &str,
    around: Around<'_>,
    likelihood: Option<&Likelihood>,
    default: LikelihoodScale,
) -> Option<(usize, String)> {
    let likelihood @ Likelihood::Term { term, .. } = likelihood? else { return None };
    let band = band(likelihood, default)?;
    let end = end_of_term(around.before, html, term)?;
    let rest = &html[end..];
    let given = follows(rest) || (only_markup(rest) && follows(around.after));
    (!given).then_some((end, band))
}

/// The byte behind a term within HTML, tags left aside; `None` where the words do not hold it.
fn end_of_term(before: &str, html: &str, term: &str) -> Option<usize> {
    let (before, _) = words(of_last_block(before));
    let (words, places) = words(html);
    let found = affirmed(&before, &words, term)?;
    let last = found.end.checked_sub(1)?;
    places.get(last).map(|at| at + 1)
}

/// The part of HTML that its last block holds.
fn of_last_block(html: &str) -> &str {
    const BLOCKS: [&str; 9] = ["<p", "<li", "<h", "<td", "<th", "<dd", "<dt", "<blockquote", "<br"];
    &html[BLOCKS.iter().filter_map(|block| html.rfind(block)).max().unwrap_or(0)..]
}

/// Whether what follows begins with a band in brackets: `(10–20%, …`.
fn follows(html: &str) -> bool {
    begins_with_band(&words(html).0)
}

/// Whether no word follows.
fn only_markup(html: &str) -> bool {
    words(html).0.trim().is_empty()
}

/// HTML without its tags, and the byte of the HTML that each byte of it is from.
fn words(html: &str) -> (String, Vec<usize>) {
    let mut words = String::with_capacity(html.len());
    let mut places = Vec::with_capacity(html.len());
    let mut in_tag = false;
    for (at, letter) in html.char_indices() {
        match letter {
            '<' => in_tag = true,
            '>' if in_tag => in_tag = false,
            _ if in_tag => {}
            _ => {
                // A line may end within a term.
                words.push(if letter == '\n' { ' ' } else { letter });
                places.extend(at..at + letter.len_utf8());
            }
        }
    }
    (words, places)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_term_is_found_through_markup_and_line_ends() {
        for (html, behind) in [
            ("it is highly unlikely to last", " to last"),
            ("<em>Highly</em> <b class=\"likely\">unlikely</b> to last", "</b> to last"),
            ("highly\nunlikely.", "."),
        ] {
            let end = end_of_term("<p>It is not dry.</p><p>", html, "highly unlikely").unwrap();
            assert_eq!(&html[end..], behind);
        }
        assert_eq!(end_of_term("", "highly unlikely", "likely"), None);
        assert_eq!(end_of_term("", "<b title=\"likely\">x</b>", "likely"), None);
        assert_eq!(end_of_term("<p>It is <em>not</em> <a href=\"x\">", "highly unlikely", "highly unlikely"), None);
    }

    #[test]
    fn a_band_by_hand_is_seen() {
        assert!(follows(" (10–20%, PHIA) that") && follows("</em> <b>(10–20 %)</b>"));
        assert!(!follows(" (see below), 20%") && !follows(" that (10%)") && !follows(" (10%"));
        assert!(only_markup(" </em>") && !only_markup("</em>."));
    }
}
