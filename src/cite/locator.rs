//! Where in a source: `p. 4`, `paras. 8–10`, `summary`.

use std::ops::Range;

use hayagriva::citationberg::taxonomy::Locator as Kind;

/// What follows the key in a citation, taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Locator<'t> {
    /// What is counted, and the numbers: the style says how both are written.
    pub(super) place: Option<(Kind, &'t str)>,
    /// The rest, which is printed as it is.
    pub(super) rest: &'t str,
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
    let rest = text[end..].trim_start_matches([',', ';', ' ']);
    Locator { place: Some((kind, &text[from + numbers.start..end])), rest }
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
    text[after..].starts_with([' ', '\u{a0}', '\u{202f}']).then_some((kind, after))
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
            end = at - (word.len() - bare.trim_end_matches([',', ';', '.']).len());
        }
        joined = !number || bare.ends_with([',', '–', '-']);
    }
    start..end
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
    fn a_label_and_numbers_are_told_from_words() {
        let cases = [
            ("p. 4", "Page 4|"),
            ("pp. 4–6", "Page 4–6|"),
            ("pp. 33-35, 38-39", "Page 33-35, 38-39|"),
            ("33", "Page 33|"),
            ("33, and elsewhere", "Page 33|and elsewhere"),
            ("p. iv", "Page iv|"),
            ("sec. 2", "Section 2|"),
            ("§ 12", "Section 12|"),
            ("§§12–14", "Section 12–14|"),
            ("¶ 3", "Paragraph 3|"),
            ("art. 5(2)", "ArticleLocator 5(2)|"),
            ("para. 8", "Paragraph 8|"),
            ("paras 8 and 10", "Paragraph 8 and 10|"),
            ("tbl. 1", "Table 1|"),
            ("Table A.1, in particular", "Table A.1|in particular"),
            ("fig. 2b", "Figure 2b|"),
            ("chap. 2, esp. n. 3", "Chapter 2|esp. n. 3"),
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
