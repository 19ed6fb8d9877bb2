//! Where in a source: `p. 4`, `paras. 8–10`, `summary`.

use std::ops::Range;

use hayagriva::citationberg::taxonomy::Locator as Kind;

use super::html;

/// From here on, private characters stand for others: the processor takes them for no numbers, letters or brackets.
const VEIL: u32 = 0xF_0000;

/// What stands between two of these is for the processor alone.
const UNSEEN: char = '\u{F8FF}';

/// What follows the key in a citation, taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Locator<'t> {
    /// What is counted, and the numbers: the style says how both are written.
    pub(super) place: Option<(Kind, &'t str)>,
    /// The rest with the sign before it, which is printed as it is.
    pub(super) rest: &'t str,
}

/// What follows a key, as the processor takes it: words that are no numbers have a kind without a label.
///
/// The processor drops the label where words follow the numbers, knows no ranges but those of digits, and takes a closing
/// bracket at the end for its own. So it is given whatever is no plain number veiled.
pub(super) fn for_processor(text: &str) -> (Kind, String) {
    let Locator { place, rest } = read(text);
    let Some((kind, numbers)) = place else { return (Kind::Custom, with_veiled_bracket(rest)) };
    let is_plain = numbers.chars().all(|c| c.is_ascii_digit() || "-–,& ".contains(c));
    (
        kind,
        match (is_plain, are_several(numbers)) {
            (true, _) => format!("{numbers}{}", veiled(rest)),
            (false, true) => format!("{UNSEEN}1,1{UNSEEN}{}", veiled(&format!("{}{rest}", numbers.replace('-', "–")))),
            (false, false) => veiled(&format!("{numbers}{rest}")),
        },
    )
}

/// HTML that the processor's text became, with what was veiled in it.
pub(super) fn unveiled(html: &str) -> String {
    let mut shown = String::with_capacity(html.len());
    let mut is_seen = true;
    for c in html.chars() {
        match char::from_u32(u32::from(c).wrapping_sub(VEIL)) {
            _ if c == UNSEEN => is_seen = !is_seen,
            Some(meant) if u32::from(c) >= VEIL => html::escape(meant.encode_utf8(&mut [0; 4]), &mut shown),
            Some(_) | None if is_seen => shown.push(c),
            Some(_) | None => {}
        }
    }
    shown
}

/// A text whose characters mean nothing to the processor, but for a full stop at the end, which a style is not to double.
fn veiled(text: &str) -> String {
    let (words, end) = text.strip_suffix('.').map_or((text, ""), |words| (words, "."));
    let veil = |c: char| char::from_u32(u32::from(c) + VEIL).filter(|_| u32::from(c) < 0xFFFE).unwrap_or(c);
    words.chars().map(veil).chain(end.chars()).collect()
}

/// Words with a closing bracket at the end that the style's own cannot be taken for.
fn with_veiled_bracket(words: &str) -> String {
    match words.strip_suffix([')', ']']) {
        Some(before) => format!("{before}{}", veiled(&words[before.len()..])),
        None => words.to_owned(),
    }
}

/// Whether numbers are a list or a range: `A-3` is one number, and `A1-A3` is a range.
fn are_several(numbers: &str) -> bool {
    let listed = numbers.split([',', ';', '&', '–']).filter(|part| !part.trim().is_empty()).count() > 1;
    let joined = numbers.split_whitespace().any(|word| matches!(word, "and" | "to"));
    let is_alike = |one: &str, other: &str| {
        let first = |part: &str| part.chars().next().map(|c| c.is_ascii_digit());
        first(one) == first(other) && first(one).is_some()
    };
    listed || joined || numbers.split_once('-').is_some_and(|(one, other)| is_alike(one, other))
}

/// Reads what follows a key, as Pandoc does: a label and numbers first, numbers alone are pages, and anything else is
/// words.
pub(super) fn read(text: &str) -> Locator<'_> {
    let text = text.trim();
    let (kind, from) = label(text).unwrap_or((Kind::Page, 0));
    let numbers = numbers(&text[from..]);
    let end = from + numbers.end;
    // Without a label, only numbers that stand by themselves are pages: the 2024 edition is none.
    let is_page = || text.starts_with(|c: char| c.is_ascii_digit()) && !text[end..].starts_with(' ');
    if numbers.is_empty() || (from == 0 && !is_page()) {
        return Locator { place: None, rest: text };
    }
    let says = !text[end..].trim_matches([',', ';', '.', ' ']).is_empty();
    Locator { place: Some((kind, &text[from + numbers.start..end])), rest: if says { &text[end..] } else { "" } }
}

/// The label that a text begins with, and where its numbers may begin.
fn label(text: &str) -> Option<(Kind, usize)> {
    if let Some(sign) = text.chars().next().filter(|sign| matches!(sign, '§' | '¶')) {
        let kind = if sign == '§' { Kind::Section } else { Kind::Paragraph };
        let len = text.len() - text.trim_start_matches(sign).len();
        return Some((kind, len));
    }
    // `s.v.` has a full stop within.
    let (word, after) = match text.get(..4).filter(|start| start.eq_ignore_ascii_case("s.v.")) {
        Some(start) => (start.trim_end_matches('.'), 4),
        None => {
            let end = text.find(|c: char| !c.is_alphabetic()).unwrap_or(text.len());
            (&text[..end], end + usize::from(text[end..].starts_with('.')))
        }
    };
    let kind = kind(&word.to_lowercase())?;
    let is_apart = text[after..].starts_with([' ', '\u{a0}', '\u{202f}']);
    let is_joined = || text[..after].ends_with('.') && text[after..].starts_with(|c: char| c.is_ascii_digit());
    (is_apart || is_joined()).then_some((kind, after))
}

fn kind(word: &str) -> Option<Kind> {
    Some(match word {
        "p" | "pp" | "page" | "pages" => Kind::Page,
        "s" | "sec" | "secs" | "section" | "sections" => Kind::Section,
        "para" | "paras" | "par" | "paragraph" | "paragraphs" => Kind::Paragraph,
        "art" | "arts" | "article" | "articles" => Kind::ArticleLocator,
        "ch" | "chap" | "chaps" | "chapter" | "chapters" => Kind::Chapter,
        "tbl" | "tbls" | "table" | "tables" => Kind::Table,
        "fig" | "figs" | "figure" | "figures" => Kind::Figure,
        "app" | "apps" | "appendix" | "appendices" => Kind::Appendix,
        "bk" | "bks" | "book" | "books" => Kind::Book,
        "col" | "cols" | "column" | "columns" => Kind::Column,
        "eq" | "eqs" | "equation" | "equations" => Kind::Equation,
        "fol" | "fols" | "folio" | "folios" => Kind::Folio,
        "no" | "nos" | "number" | "numbers" => Kind::Issue,
        "l" | "ll" | "line" | "lines" => Kind::Line,
        "n" | "nn" | "note" | "notes" => Kind::Note,
        "op" | "opus" => Kind::Opus,
        "pt" | "pts" | "part" | "parts" => Kind::Part,
        "r" | "rule" | "rules" => Kind::Rule,
        "s.v" => Kind::SubVerbo,
        "supp" | "supplement" => Kind::Supplement,
        "v" | "vv" | "verse" | "verses" => Kind::Verse,
        "vol" | "vols" | "volume" | "volumes" => Kind::Volume,
        _ => return None,
    })
}

/// The numbers that a text begins with: `4`, `iv`, `33–35, 38`, `8 and 10`.
fn numbers(text: &str) -> Range<usize> {
    let start = text.len() - text.trim_start().len();
    let mut end = start;
    let mut at = start;
    let mut joined = true;
    for word in text[start..].split_inclusive(char::is_whitespace) {
        let bare = word.trim_end();
        at += word.len();
        let number = is_number(bare.trim_end_matches([',', ';']));
        let joins = end > start && matches!(bare, "and" | "&" | "to" | "–" | "-");
        if !number && !joins {
            break;
        }
        if number {
            if !joined {
                break;
            }
            end = at - (word.len() - without_end(bare).len());
        }
        joined = !number || bare.ends_with([',', '–', '-']);
    }
    start..end
}

/// A number without the punctuation behind it. `3ff.` has a full stop of its own.
fn without_end(word: &str) -> &str {
    let number = word.trim_end_matches([',', ';']);
    let is_short = number.strip_suffix('.').is_some_and(|number| number.ends_with(char::is_alphabetic));
    if is_short { number } else { number.trim_end_matches('.') }
}

/// Digits with what belongs to them, or a Roman numeral.
fn is_number(word: &str) -> bool {
    let digits = word.contains(|c: char| c.is_ascii_digit())
        && word.chars().all(|c| c.is_alphanumeric() || "-–—.:()/*+".contains(c))
        && word.chars().filter(|c| c.is_alphabetic()).count() <= 2;
    let roman = |part: &str| {
        !part.is_empty()
            && (part.bytes().all(|b| b"ivxlcdm".contains(&b)) || part.bytes().all(|b| b"IVXLCDM".contains(&b)))
    };
    digits || word.split(['-', '–']).all(roman)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn taken(text: &str) -> String {
        let Locator { place, rest } = read(text);
        let place = place.map(|(kind, numbers)| format!("{kind:?} {numbers}")).unwrap_or_default();
        format!("{place}|{rest}")
    }

    #[test]
    fn what_is_veiled_is_read_again_and_safe() {
        for text in ["art. 3(2)", "p. 3ff.", "ch. 3, p. 2", "pp. iv-x", "p. 4, <b> & 𝄞", "annex (c)"] {
            let (_, taken) = for_processor(text);
            let numbers = read(text).place.map_or(text.len(), |(_, numbers)| numbers.len() + read(text).rest.len());
            let mut meant = String::new();
            html::escape(&text[text.len() - numbers..].replace("v-x", "v–x"), &mut meant);
            assert_eq!(unveiled(&taken), meant, "{text}");
        }
    }

    #[test]
    fn lists_and_ranges_are_told_from_numbers_with_a_hyphen() {
        let several = ["iv–x", "iv-x", "A1-A3", "8 and 10", "2b, 3c"];
        assert!(several.iter().all(|numbers| are_several(numbers)));
        assert!(!["iv", "A-3", "3(2)", "3ff."].iter().any(|numbers| are_several(numbers)));
    }

    #[test]
    fn a_label_and_numbers_are_told_from_words() {
        let cases = [
            ("p. 4", "Page 4|"),
            ("pp. 4–6", "Page 4–6|"),
            ("pp. 33-35, 38-39", "Page 33-35, 38-39|"),
            ("33", "Page 33|"),
            ("33, and elsewhere", "Page 33|, and elsewhere"),
            ("p. iv", "Page iv|"),
            ("sec. 2", "Section 2|"),
            ("§ 12", "Section 12|"),
            ("§§12–14", "Section 12–14|"),
            ("¶ 3", "Paragraph 3|"),
            ("art. 5(2)", "ArticleLocator 5(2)|"),
            ("para. 8", "Paragraph 8|"),
            ("paras 8 and 10", "Paragraph 8 and 10|"),
            ("tbl. 1", "Table 1|"),
            ("Table A.1, in particular", "Table A.1|, in particular"),
            ("fig. 2b", "Figure 2b|"),
            ("chap. 2, esp. n. 3", "Chapter 2|, esp. n. 3"),
            ("p. 4 (emphasis added)", "Page 4| (emphasis added)"),
            ("p. 3ff.", "Page 3ff.|"),
            ("p. 4.", "Page 4|"),
            ("n. 7", "Note 7|"),
            ("vol. II", "Volume II|"),
            ("summary", "|summary"),
            ("Oil Market and Russian Supply", "|Oil Market and Russian Supply"),
            ("page by page", "|page by page"),
            ("part of it", "|part of it"),
            ("annex 3", "|annex 3"),
            ("s.v. 3", "SubVerbo 3|"),
            ("2024 edition", "|2024 edition"),
            ("", "|"),
            ("§", "|§"),
            ("p.", "|p."),
            ("段落 4", "|段落 4"),
        ];
        for (written, meant) in cases {
            assert_eq!(taken(written), meant, "{written}");
        }
    }
}
