//! What languages are called in themselves (Unicode CLDR), so that whoever reads one finds it.

use crate::model::Language;

/// By the language of a tag, or with the script where that makes another name of it.
const NAMES: [(&str, &str); 62] = [
    ("af", "Afrikaans"),
    ("am", "አማርኛ"),
    ("ar", "العربية"),
    ("az", "azərbaycan"),
    ("be", "беларуская"),
    ("bg", "български"),
    ("bn", "বাংলা"),
    ("bs", "bosanski"),
    ("ca", "català"),
    ("cs", "čeština"),
    ("cy", "Cymraeg"),
    ("da", "dansk"),
    ("de", "Deutsch"),
    ("el", "Ελληνικά"),
    ("en", "English"),
    ("es", "español"),
    ("et", "eesti"),
    ("eu", "euskara"),
    ("fa", "فارسی"),
    ("fi", "suomi"),
    ("fil", "Filipino"),
    ("fr", "français"),
    ("ga", "Gaeilge"),
    ("gl", "galego"),
    ("he", "עברית"),
    ("hi", "हिन्दी"),
    ("hr", "hrvatski"),
    ("hu", "magyar"),
    ("hy", "հայերեն"),
    ("id", "Indonesia"),
    ("is", "íslenska"),
    ("it", "italiano"),
    ("ja", "日本語"),
    ("ka", "ქართული"),
    ("kk", "қазақ тілі"),
    ("km", "ខ្មែរ"),
    ("ko", "한국어"),
    ("lo", "ລາວ"),
    ("lt", "lietuvių"),
    ("lv", "latviešu"),
    ("mk", "македонски"),
    ("ms", "Melayu"),
    ("my", "မြန်မာ"),
    ("nb", "norsk bokmål"),
    ("ne", "नेपाली"),
    ("nl", "Nederlands"),
    ("pl", "polski"),
    ("pt", "português"),
    ("ro", "română"),
    ("ru", "русский"),
    ("sk", "slovenčina"),
    ("sl", "slovenščina"),
    ("sq", "shqip"),
    ("sr", "српски"),
    ("sv", "svenska"),
    ("sw", "Kiswahili"),
    ("th", "ไทย"),
    ("tr", "Türkçe"),
    ("uk", "українська"),
    ("ur", "اردو"),
    ("vi", "Tiếng Việt"),
    ("zh", "中文"),
];

/// A language by its own name, and what of its tag the name does not tell: `français (CA)`. One that is not known is
/// called by its tag.
pub(crate) fn autonym(language: &Language) -> String {
    let tag = language.as_str();
    let (base, rest) = tag.split_once('-').unwrap_or((tag, ""));
    let Ok(at) = NAMES.binary_search_by_key(&base, |(known, _)| known) else { return tag.to_owned() };
    let (_, name) = NAMES[at];
    match rest {
        "" => name.to_owned(),
        rest => format!("{name} ({rest})"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_called_by_its_own_name() {
        assert!(NAMES.is_sorted());
        for (tag, name) in [
            ("fr", "français"),
            ("pt-BR", "português (BR)"),
            ("zh-Hant", "中文 (Hant)"),
            ("eo", "eo"),
            ("fil", "Filipino"),
        ] {
            assert_eq!(autonym(&Language::parse(tag).unwrap()), name);
        }
    }
}
