//! Digits that are no quantity: parts of dates, of references and of names.

use super::next_word;
use super::numeral::Numeral;
use crate::number::habit::primary;

/// Words before a number that make it a reference.
const REFERENCES: [&str; 71] = [
    "para",
    "paragraph",
    "paragraphs",
    "paras",
    "article",
    "articles",
    "art",
    "resolution",
    "resolutions",
    "no",
    "nos",
    "nr",
    "section",
    "sections",
    "sec",
    "page",
    "pages",
    "p",
    "pp",
    "chapter",
    "figure",
    "fig",
    "table",
    "annex",
    "appendix",
    "note",
    "volume",
    "vol",
    "issue",
    "item",
    "rule",
    "principle",
    "point",
    "step",
    "part",
    "version",
    "line",
    "column",
    "act",
    "protocol",
    "directive",
    "regulation",
    "number",
    "artikel",
    "absatz",
    "seite",
    "kapitel",
    "abschnitt",
    "nummer",
    "résolution",
    "chapitre",
    "alinéa",
    "numéro",
    "annexe",
    "artículo",
    "resolución",
    "página",
    "capítulo",
    "sección",
    "número",
    "статья",
    "резолюция",
    "article",
    "module",
    "flight",
    "flights",
    "route",
    "highway",
    "motorway",
    "gate",
    "room",
];

/// The first letters of the names of the months, in the languages that dates are met in.
const MONTHS: [&str; 40] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
    "jan",
    "feb",
    "apr",
    "aug",
    "sept",
    "oct",
    "nov",
    "dec",
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "januar",
    "februar",
    "märz",
    "juni",
    "juli",
    "oktober",
    "dezember",
    "enero",
    "febrero",
    "marzo",
    "junio",
    "julio",
];

/// Whether a bare number is a part of a date or of a name: `19 June`, `Article 4`, `Apollo 11`.
pub(super) fn names_something(text: &str, language: &str, numeral: &Numeral) -> bool {
    let before = text[..numeral.range.start].trim_end_matches(|c: char| c.is_whitespace() || c == '.');
    let from = before.char_indices().rev().take_while(|(_, c)| c.is_alphanumeric()).last();
    let previous = from.map_or("", |(at, _)| &before[at..]);
    let lower = previous.to_lowercase();
    if REFERENCES.contains(&lower.as_str()) {
        return true;
    }
    let (mut next, _, stop) =
        next_word(text, numeral.range.end + usize::from(text[numeral.range.end..].starts_with('.')));
    if matches!(next.as_str(), "de" | "of") {
        next = next_word(text, stop).0;
    }
    if numeral.digits <= 2 && [lower.as_str(), next.as_str()].iter().any(|word| MONTHS.contains(word)) {
        return true;
    }
    // In German every noun has a capital.
    let starts = before.len() - previous.len();
    let sentence_begins =
        before[..starts].trim_end().is_empty() || before[..starts].trim_end().ends_with(['.', ':', '!', '?']);
    let has_capital = previous.chars().next().is_some_and(char::is_uppercase);
    let is_name = has_capital && (!sentence_begins || (primary(language) == "en" && !opens_sentences(&lower)));
    // A standard or a make, wherever it stands: "ISO 9001".
    let is_code = previous.len() > 1 && previous.chars().all(|letter| letter.is_ascii_uppercase());
    is_code || (is_name && primary(language) != "de")
}

/// Words that have their capital from the beginning of a sentence: “Some 300 ships”. Any other noun before a number is a
/// name: “Highway 61”.
const OPENING: &str = "\
    a about above across after against all almost already also altogether among an and another approximately \
    are around as at because before below besides between beyond both but by circa despite did do does during \
    each eight either every exactly few fewer five for four from further had half has have he her here his \
    how however i if in including inside instead into is it its just last least less like many maybe \
    meanwhile minus more most my near neither next nine nor not now of off often on once one only or other \
    others our out outside over past per perhaps plus quite seven she since six so some soon still such ten \
    than that the their then there these they this those three through throughout thus today to together \
    tomorrow total totalling two under unlike until up upon was we well were what when where whereas which \
    while who why with within without yes yesterday yet you your";

fn opens_sentences(word: &str) -> bool {
    word.ends_with("ly") || OPENING.split(' ').any(|opening| opening == word)
}
