//! Where in the words of a claim its term of likelihood stands, and whether a band follows it already.

use crate::model::term_in;

/// The byte behind a term within HTML, tags left aside; `None` where the words do not hold it.
pub(super) fn end_of_term(html: &str, term: &str) -> Option<usize> {
    let (words, places) = words(html);
    let found = term_in(&words, term)?;
    let last = found.end.checked_sub(1)?;
    places.get(last).map(|at| at + 1)
}

/// Whether what follows begins with a band in brackets: `(10–20%, …`.
pub(super) fn follows(html: &str) -> bool {
    let (words, _) = words(html);
    let inside = words.trim_start().strip_prefix('(').and_then(|rest| rest.split_once(')'));
    inside.is_some_and(|(inside, _)| inside.contains('%'))
}

/// Whether no word follows.
pub(super) fn only_markup(html: &str) -> bool {
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
            let end = end_of_term(html, "highly unlikely").unwrap();
            assert_eq!(&html[end..], behind);
        }
        assert_eq!(end_of_term("highly unlikely", "likely"), None);
        assert_eq!(end_of_term("<b title=\"likely\">x</b>", "likely"), None);
    }

    #[test]
    fn a_band_by_hand_is_seen() {
        assert!(follows(" (10–20%, PHIA) that") && follows("</em> <b>(10–20 %)</b>"));
        assert!(!follows(" (see below), 20%") && !follows(" that (10%)") && !follows(" (10%"));
        assert!(only_markup(" </em>") && !only_markup("</em>."));
    }
}
