//! The terms and dates of a language, as CSL’s locales have them.

use hayagriva::archive;
use hayagriva::citationberg::{Locale, LocaleCode, LocaleFile};

use crate::model::Language;

/// The locale that every other falls back to, as it stands in hayagriva's archive. It is kept here because the archive
/// can only be read as a whole, which takes longer than to build a small site; a test compares the two.
const EN_US: &str = include_str!("locales/en-US.json");

/// The locales that a site needs.
#[derive(Debug)]
pub(super) struct Locales {
    /// Those that languages are written in, and American English.
    pub(super) files: Vec<Locale>,
    /// The locale of each language.
    codes: Vec<(Language, LocaleCode)>,
}

impl Locales {
    /// Finds the locales of some languages. One that CSL does not know is written in English.
    pub(super) fn of(languages: impl IntoIterator<Item = Language>) -> Self {
        let mut languages: Vec<Language> = languages.into_iter().collect();
        languages.sort_unstable();
        languages.dedup();
        let american = |language: &Language| matches!(language.as_str(), "en" | "en-US");
        if languages.iter().all(american) {
            let codes = languages.into_iter().map(|language| (language, LocaleCode::en_us()));
            return Self { codes: codes.collect(), files: vec![english()] };
        }
        let mut all = archive::locales();
        let codes: Vec<(Language, LocaleCode)> = languages
            .into_iter()
            .map(|language| {
                let code = nearest(language.as_str(), &all).unwrap_or_else(LocaleCode::en_us);
                (language, code)
            })
            .collect();
        all.retain(|locale| {
            locale
                .lang
                .as_ref()
                .is_some_and(|code| *code == LocaleCode::en_us() || codes.iter().any(|(_, of)| of == code))
        });
        Self { files: all, codes }
    }

    /// The locale of a language.
    pub(super) fn code(&self, language: &Language) -> LocaleCode {
        let found = self.codes.iter().find(|(known, _)| known == language);
        found.map_or_else(LocaleCode::en_us, |(_, code)| code.clone())
    }

    /// The locales in use, in the order of their names.
    pub(super) fn in_use(&self) -> Vec<LocaleCode> {
        let mut codes: Vec<LocaleCode> = self.codes.iter().map(|(_, code)| code.clone()).collect();
        codes.sort_unstable_by(|a, b| a.0.cmp(&b.0));
        codes.dedup();
        codes
    }

    /// The terms of a locale.
    pub(super) fn file(&self, code: &LocaleCode) -> Option<&Locale> {
        self.files.iter().find(|file| file.lang.as_ref() == Some(code))
    }
}

/// The names of all locales, in order.
pub(super) fn names() -> Vec<String> {
    let mut names: Vec<String> = archive::locales().into_iter().filter_map(|locale| Some(locale.lang?.0)).collect();
    names.sort_unstable();
    names
}

/// The locale of American English as a file of CSL.
pub(super) fn american_xml() -> Result<String, String> {
    let Locale { terms, date, style_options, .. } = english();
    let file =
        LocaleFile { version: "1.0".to_owned(), lang: LocaleCode::en_us(), info: None, terms, date, style_options };
    file.to_xml().map_err(|error| error.to_string())
}

/// Whether CSL has a locale for a language.
pub(super) fn is_known(language: &Language) -> bool {
    matches!(language.as_str(), "en" | "en-US") || nearest(language.as_str(), &archive::locales()).is_some()
}

fn english() -> Locale {
    serde_json::from_str(EN_US).unwrap_or_else(|_| {
        let all = archive::locales();
        let found = all.into_iter().find(|locale| locale.lang == Some(LocaleCode::en_us()));
        found.unwrap_or(Locale {
            lang: Some(LocaleCode::en_us()),
            info: None,
            terms: None,
            date: Vec::new(),
            style_options: None,
        })
    })
}

/// The locale of a language tag: the same, that of its script, the usual one of its language, or any of its language.
fn nearest(tag: &str, all: &[Locale]) -> Option<LocaleCode> {
    let known = |code: &LocaleCode| all.iter().any(|locale| locale.lang.as_ref() == Some(code));
    let code = LocaleCode(tag.to_owned());
    if known(&code) {
        return Some(code);
    }
    let language = tag.split('-').next().unwrap_or_default();
    let usual = match (language, tag.contains("-Hant")) {
        ("zh", true) => Some(LocaleCode("zh-TW".to_owned())),
        // Norwegian without a form is written in Bokmål.
        ("no", _) => Some(LocaleCode("nb-NO".to_owned())),
        ("en", _) if tag != "en" => Some(LocaleCode("en-GB".to_owned())),
        _ => LocaleCode(language.to_owned()).fallback(),
    };
    if let Some(usual) = usual.filter(&known) {
        return Some(usual);
    }
    let of_language = |code: &&LocaleCode| code.0 == language || code.0.split('-').next() == Some(language);
    all.iter().filter_map(|locale| locale.lang.as_ref()).filter(of_language).min_by(|a, b| a.0.cmp(&b.0)).cloned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn american_english_is_that_of_the_archive() {
        let all = archive::locales();
        let found = all.iter().find(|locale| locale.lang == Some(LocaleCode::en_us()));
        assert_eq!(Some(&english()), found);
    }

    #[test]
    fn a_language_has_the_locale_that_is_nearest() {
        let all = archive::locales();
        let of = |tag: &str| nearest(tag, &all).map(|code| code.0);
        let cases = [
            ("en", "en-US"),
            ("en-US", "en-US"),
            ("en-AU", "en-GB"),
            ("fr", "fr-FR"),
            ("fr-CA", "fr-CA"),
            ("es", "es-ES"),
            ("pt-AO", "pt-PT"),
            ("zh", "zh-CN"),
            ("zh-Hant", "zh-TW"),
            ("sr", "sr-Cyrl-RS"),
            ("no", "nb-NO"),
            ("km", "km-KH"),
            ("hi", "hi-IN"),
        ];
        for (tag, code) in cases {
            assert_eq!(of(tag).as_deref(), Some(code), "{tag}");
        }
        assert_eq!(of("tlh"), None);
    }
}
