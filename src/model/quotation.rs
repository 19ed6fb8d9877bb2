//! Where the words of a quotation stand in a longer text of the same source.

use std::ops::Range;

/// The bytes of `context` that `quote` takes from it, in their order; `None` unless all of its words are there, one
/// after the other.
///
/// White space counts as one space, quotation marks as the same, and so do dashes. What the author left out (`…`,
/// `...`) or put in (`[…]`, `[the Council]`) divides the quotation into parts; they may lie apart, but not change places.
pub fn find_quotation(context: &str, quote: &str) -> Option<Vec<Range<usize>>> {
    let (text, places) = folded(context);
    let mut ranges = Vec::new();
    let mut from = 0;
    for part in parts(quote) {
        let (part, _) = folded(&part);
        let part = part.trim();
        if part.is_empty() {
            continue;
        }
        let start = from + text[from..].find(part)?;
        from = start + part.len();
        ranges.push(places[start].start..places[from - 1].end);
    }
    (!ranges.is_empty()).then_some(ranges)
}

/// The text as it is compared, and for each of its bytes the bytes of the original that it stands for.
fn folded(text: &str) -> (String, Vec<Range<usize>>) {
    let mut folded = String::with_capacity(text.len());
    let mut places: Vec<Range<usize>> = Vec::with_capacity(text.len());
    for (at, letter) in text.char_indices() {
        let place = at..at + letter.len_utf8();
        let letter = if letter.is_whitespace() { ' ' } else { plain_sign(letter) };
        if letter == ' ' && folded.ends_with(' ') {
            continue;
        }
        folded.push(letter);
        places.extend(std::iter::repeat_n(place, letter.len_utf8()));
    }
    (folded, places)
}

/// The sign that stands for all that differ from hand to hand and from house to house: `'` for quotation marks and
/// apostrophes, `-` for dashes, hyphens and minus signs; any other letter as it is. Quotations are compared by it, with a
/// copy of the source and with the sentences around them.
pub(crate) fn plain_sign(letter: char) -> char {
    match letter {
        '"' | '`' | '\u{b4}' | '\u{ab}' | '\u{bb}' | '\u{2bc}' | '\u{2018}'..='\u{201f}' | '\u{2039}' | '\u{203a}' => {
            '\''
        }
        '\u{300c}'..='\u{300f}' | '\u{301d}'..='\u{301f}' | '\u{ff02}' | '\u{ff07}' => '\'',
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}' => '-',
        letter => letter,
    }
}

/// The parts of a quotation between what was left out of it or put into it.
fn parts(quote: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut rest = quote;
    while let Some(letter) = rest.chars().next() {
        let gap = match letter {
            '…' => letter.len_utf8(),
            '.' if rest.starts_with("...") => 3,
            '[' => rest.find(']').map_or(0, |end| end + 1),
            _ => 0,
        };
        if gap > 0 {
            parts.push(String::new());
        } else if let Some(part) = parts.last_mut() {
            part.push(letter);
        }
        rest = &rest[gap.max(letter.len_utf8())..];
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(context: &str, quote: &str) -> Option<Vec<String>> {
        let ranges = find_quotation(context, quote)?;
        Some(ranges.into_iter().map(|range| context[range].to_owned()).collect())
    }

    #[test]
    fn the_words_are_found_however_their_lines_are_broken() {
        let context = "He said: “It is\n  done”, and left.";
        assert_eq!(words(context, "It is done"), Some(vec!["It is\n  done".to_owned()]));
        assert_eq!(words(context, "\"It is done\""), Some(vec!["“It is\n  done”".to_owned()]));
        assert_eq!(words("from 2021–2025 «so»", "2021-2025 'so'"), Some(vec!["2021–2025 «so»".to_owned()]));
        assert_eq!(words("የአ ለም ሰላም ፍቅር", "ሰላም ፍቅር"), Some(vec!["ሰላም ፍቅር".to_owned()]));
    }

    #[test]
    fn what_was_left_out_or_put_in_divides_them() {
        let context = "The states shall repatriate at once, but no later than in two years, all workers.";
        let expected = Some(vec!["states shall repatriate".to_owned(), "all workers".to_owned()]);
        assert_eq!(words(context, "states shall repatriate … all workers"), expected);
        assert_eq!(
            words(context, "[T]he states shall repatriate [...] all workers.").map(|parts| parts.len()),
            Some(2)
        );
        assert_eq!(words(context, "all workers … states shall repatriate"), None);
    }

    #[test]
    fn other_words_are_not_found() {
        for quote in ["states will repatriate", "The States", "…", "[all]", "", "workers. "] {
            assert_eq!(words("The states shall repatriate.", quote), None, "{quote}");
        }
    }
}
