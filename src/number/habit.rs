//! How languages write numbers: marks, percent signs, words for powers of ten, and words for how exactly it is meant.
//!
//! The marks are those of the Unicode CLDR (46), the words those of dictionaries. A language that is not here writes as
//! English does.

use super::Closeness;

/// How a language writes numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Habit {
    /// Between whole and fraction.
    pub(super) decimal: char,
    /// Between groups of digits.
    pub(super) group: char,
    /// Groups of two above the thousands: 1,40,00,000.
    pub(super) in_lakhs: bool,
    /// Where the percent sign stands, `{}` being the number.
    pub(super) percent: &'static str,
}

const TIGHT: &str = "{}%";
const SPACED: &str = "{}\u{a0}%";
const NARROW: &str = "{}\u{202f}%";
const BEFORE: &str = "%{}";

/// How the language of that tag (BCP 47) writes numbers.
pub(super) fn habit(language: &str) -> Habit {
    let plain = |decimal, group, percent| Habit { decimal, group, in_lakhs: false, percent };
    match language {
        "de-CH" | "de-LI" => return plain('.', '’', TIGHT),
        "en-IN" => return Habit { in_lakhs: true, ..plain('.', ',', TIGHT) },
        "es-MX" | "es-US" => return plain('.', ',', SPACED),
        "pt-PT" => return plain(',', '\u{a0}', TIGHT),
        _ => {}
    }
    match primary(language) {
        "fr" => plain(',', '\u{202f}', NARROW),
        "de" | "es" | "da" | "ca" | "ro" | "hr" | "sl" => plain(',', '.', SPACED),
        "it" | "nl" | "pt" | "id" | "el" | "vi" | "km" => plain(',', '.', TIGHT),
        "tr" => plain(',', '.', BEFORE),
        "ru" | "uk" | "bg" | "cs" | "sk" | "sv" | "nb" | "nn" | "no" | "fi" => plain(',', '\u{a0}', SPACED),
        "pl" | "hu" => plain(',', '\u{a0}', TIGHT),
        "hi" => Habit { in_lakhs: true, ..plain('.', ',', TIGHT) },
        _ => plain('.', ',', TIGHT),
    }
}

/// The language without script and region.
pub(super) fn primary(language: &str) -> &str {
    language.split('-').next().unwrap_or_default()
}

/// Languages, words in lower case, and the power of ten.
type Scale = (&'static [&'static str], &'static [&'static str], i32);

/// The first word of a row is the one that is written, the second its plural.
const SCALES: &[Scale] = &[
    (&["en"], &["thousand", "thousand", "thousands"], 3),
    (&["en"], &["million", "million", "millions", "mn", "mln"], 6),
    (&["en"], &["billion", "billion", "billions", "bn", "bln"], 9),
    (&["en"], &["trillion", "trillion", "trillions", "tn", "trn"], 12),
    (&["en", "hi"], &["lakh", "lakh", "lakhs", "लाख"], 5),
    (&["en", "hi"], &["crore", "crore", "crores", "करोड़"], 7),
    (&["fr"], &["mille", "mille", "milliers"], 3),
    (&["fr"], &["million", "millions"], 6),
    (&["fr"], &["milliard", "milliards", "mds", "md"], 9),
    (&["fr"], &["billion", "billions"], 12),
    (&["fr"], &["trillion", "trillions"], 18),
    (&["de"], &["tausend", "tausend", "tsd."], 3),
    (&["de"], &["million", "millionen", "mio.", "mio"], 6),
    (&["de"], &["milliarde", "milliarden", "mrd.", "mrd"], 9),
    (&["de"], &["billion", "billionen", "bio."], 12),
    (&["de"], &["trillion", "trillionen"], 18),
    (&["es"], &["mil", "mil", "miles"], 3),
    (&["es"], &["millón", "millones"], 6),
    (&["es"], &["mil millones", "mil millones"], 9),
    (&["es"], &["billón", "billones", "billon", "billion"], 12),
    (&["it"], &["milione", "milioni"], 6),
    (&["it"], &["miliardo", "miliardi"], 9),
    (&["pt"], &["milhão", "milhões"], 6),
    (&["pt"], &["bilhão", "bilhões"], 9),
    (&["nl"], &["miljoen", "miljoen"], 6),
    (&["nl"], &["miljard", "miljard"], 9),
    (&["da", "nb", "no", "sv"], &["milliard", "milliarder", "miljard", "miljarder"], 9),
    (&["da", "nb", "no", "sv"], &["million", "millioner", "miljon", "miljoner"], 6),
    (&["da", "nb", "no"], &["billion", "billioner"], 12),
    (&["pl"], &["milion", "milionów", "miliony", "mln"], 6),
    (&["pl"], &["miliard", "miliardów", "miliardy", "mld"], 9),
    (&["tr"], &["milyon", "milyon"], 6),
    (&["tr"], &["milyar", "milyar"], 9),
    (&["id"], &["juta", "juta"], 6),
    (&["id"], &["miliar", "miliar"], 9),
    (&["ru", "bg"], &["тыс.", "тыс.", "тысяч", "тысячи"], 3),
    (&["ru", "bg"], &["млн", "млн", "миллион", "миллиона", "миллионов", "милиона"], 6),
    (&["ru", "bg"], &["млрд", "млрд", "миллиард", "миллиарда", "миллиардов", "милиарда"], 9),
    (&["uk"], &["млн", "млн", "мільйон", "мільйона", "мільйонів"], 6),
    (&["uk"], &["млрд", "млрд", "мільярд", "мільярда", "мільярдів"], 9),
    (&["ar"], &["مليون", "مليون", "ملايين"], 6),
    (&["ar"], &["مليار", "مليار", "مليارات"], 9),
    (&["fa"], &["میلیون", "میلیون"], 6),
    (&["fa"], &["میلیارد", "میلیارد"], 9),
    (&["he"], &["מיליון", "מיליון"], 6),
    (&["he"], &["מיליארד", "מיליארד"], 9),
    (&["km"], &["ពាន់លាន", "ពាន់លាន"], 9),
    (&["km"], &["លាន", "លាន"], 6),
    (&["zh"], &["万", "万", "萬"], 4),
    (&["zh"], &["亿", "亿", "億"], 8),
    (&["ja"], &["万", "万"], 4),
    (&["ja"], &["億", "億"], 8),
    (&["ko"], &["만", "만"], 4),
    (&["ko"], &["억", "억"], 8),
];

/// Languages whose words for powers of ten are put in place of another’s.
const TRANSLATED: [&str; 4] = ["en", "fr", "de", "es"];

/// The power of ten that a word in lower case stands for in that language; English where the language does not know it.
pub fn scale_of(word: &str, language: &str) -> Option<i32> {
    let of = |wanted: &str| {
        let mut rows = SCALES.iter().filter(|(languages, ..)| languages.contains(&wanted));
        rows.find(|(_, words, _)| words.contains(&word)).map(|(.., power)| *power)
    };
    of(primary(language)).or_else(|| of("en"))
}

/// The word of that language for a power of ten, as it stands behind a written number; `None` where it is not translated.
pub fn scale_word(power: i32, number: &str, language: &str) -> Option<&'static str> {
    let language = TRANSLATED.into_iter().find(|known| *known == primary(language))?;
    let row = SCALES.iter().find(|(languages, _, scale)| *scale == power && languages.contains(&language))?;
    let word = *row.1.get(usize::from(!is_one(number, language)))?;
    // Nouns of German have capitals.
    match word {
        "million" if language == "de" => Some("Million"),
        "millionen" => Some("Millionen"),
        "milliarde" => Some("Milliarde"),
        "milliarden" => Some("Milliarden"),
        "billion" if language == "de" => Some("Billion"),
        "billionen" => Some("Billionen"),
        "tausend" => Some("Tausend"),
        word => Some(word),
    }
}

/// Whether a noun behind a written number stands in the singular: in French below two, elsewhere behind one alone
/// (Unicode CLDR 46, plural rules).
fn is_one(number: &str, language: &str) -> bool {
    let unsigned = number.trim_start_matches('\u{2212}');
    let whole = if language == "fr" { unsigned.split(',').next().unwrap_or_default() } else { unsigned };
    whole == "1" || language == "fr" && whole == "0"
}

/// Whether words for powers of ten are known of that language.
pub(super) fn knows(language: &str) -> bool {
    SCALES.iter().any(|(languages, ..)| languages.contains(&primary(language)))
}

/// The words for powers of ten of that language and of English; none where those of the language are not known.
pub fn scale_words(language: &str) -> impl Iterator<Item = &'static str> {
    let (wanted, is_known) = (primary(language).to_owned(), knows(language));
    let is_read = move |wanted: &str, languages: &[&str]| languages.iter().any(|it| *it == wanted || *it == "en");
    let rows = SCALES.iter().filter(move |(languages, ..)| is_known && is_read(&wanted, languages));
    rows.flat_map(|(_, words, _)| words.iter().copied())
}

/// A language, how a number is meant, and the words for it; the first is the one that is written.
type Words = (&'static str, Closeness, &'static [&'static str]);

const CLOSENESS: &[Words] = &[
    ("en", Closeness::About, &["about", "around", "approximately", "roughly", "some", "nearly", "almost", "ca."]),
    ("en", Closeness::Less, &["less than", "fewer than", "under", "below"]),
    ("en", Closeness::AtMost, &["at most", "up to", "no more than", "not more than", "a maximum of"]),
    ("en", Closeness::More, &["more than", "over", "above", "exceeding"]),
    ("en", Closeness::AtLeast, &["at least", "no fewer than", "no less than", "a minimum of"]),
    ("fr", Closeness::About, &["environ", "quelque", "près de", "presque"]),
    ("fr", Closeness::Less, &["moins de"]),
    ("fr", Closeness::AtMost, &["au plus", "jusqu’à", "jusqu'à"]),
    ("fr", Closeness::More, &["plus de"]),
    ("fr", Closeness::AtLeast, &["au moins"]),
    ("de", Closeness::About, &["etwa", "rund", "ungefähr", "circa", "ca.", "fast"]),
    ("de", Closeness::Less, &["weniger als", "unter"]),
    ("de", Closeness::AtMost, &["höchstens", "bis zu", "maximal"]),
    ("de", Closeness::More, &["mehr als", "über"]),
    ("de", Closeness::AtLeast, &["mindestens"]),
    ("es", Closeness::About, &["alrededor de", "unos", "unas", "cerca de", "casi"]),
    ("es", Closeness::Less, &["menos de"]),
    ("es", Closeness::AtMost, &["como máximo", "hasta"]),
    ("es", Closeness::More, &["más de"]),
    ("es", Closeness::AtLeast, &["al menos"]),
];

/// The words of that language for how a number is meant; `None` where there are none yet.
pub(super) fn closeness_word(closeness: Closeness, language: &str) -> Option<&'static str> {
    let row = CLOSENESS.iter().find(|(of, meant, _)| *of == primary(language) && *meant == closeness)?;
    row.2.first().copied()
}

/// How a number is meant that comes behind these words (in lower case, without a space at the end).
pub(super) fn closeness_before(words: &str, language: &str) -> Closeness {
    const SIGNS: [(&str, Closeness); 6] = [
        ("≈", Closeness::About),
        ("~", Closeness::About),
        ("<", Closeness::Less),
        ("≤", Closeness::AtMost),
        (">", Closeness::More),
        ("≥", Closeness::AtLeast),
    ];
    if let Some((_, meant)) = SIGNS.iter().find(|(sign, _)| words.ends_with(sign)) {
        return *meant;
    }
    let rows = CLOSENESS.iter().filter(|(of, ..)| *of == primary(language));
    let found = rows.flat_map(|(_, meant, words)| words.iter().map(|word| (*meant, *word)));
    let is_last = |word: &str| words.strip_suffix(word).is_some_and(|rest| !rest.ends_with(char::is_alphanumeric));
    let longest = found.filter(|(_, word)| is_last(word)).max_by_key(|(_, word)| word.len());
    longest.map_or(Closeness::Exactly, |(meant, _)| meant)
}
