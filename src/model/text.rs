//! Small values that are checked once, where they are read: names in addresses, URLs, language tags.

use std::fmt;

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

/// What a theme or an author adds of their own, kept as it was written.
pub type Extra = Vec<(String, ExtraValue)>;

/// A value under `extra:`.
#[derive(Debug, Clone, PartialEq)]
pub enum ExtraValue {
    /// Nothing.
    Null,
    /// Yes or no.
    Flag(bool),
    /// A number, with its digits as written.
    Number(super::Decimal),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<ExtraValue>),
    /// Names and values, in the order written.
    Map(Extra),
}

impl ExtraValue {
    /// The text, where it is one.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Null | Self::Flag(_) | Self::Number(_) | Self::List(_) | Self::Map(_) => None,
        }
    }
}

/// A text with single spaces between its words: to wrap a line otherwise is to say the same.
pub fn on_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A name that stands in addresses: kebab-case, `[a-z0-9]` and single hyphens between.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slug(Box<str>);

/// Why a text cannot be a name in addresses; completes "`text` …".
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SlugError {
    /// Nothing is left of it.
    #[error("is empty")]
    Empty,
    /// Some character is not allowed.
    #[error("has other characters than `a` to `z`, `0` to `9` and `-`")]
    Characters,
    /// A hyphen at an end, or two together.
    #[error("has a hyphen at its beginning or end, or two together")]
    Hyphens,
    /// Too long for file systems.
    #[error("is longer than {} characters", Slug::MAX)]
    Long,
    /// A name that Windows keeps for devices.
    #[error("is a name that Windows reserves, so the site could not be copied there")]
    Reserved,
}

impl Slug {
    /// Longest name, in bytes: with a prefix and a suffix it stays below the 255 bytes of every common file system.
    pub const MAX: usize = 120;

    /// Checks a name.
    ///
    /// # Errors
    /// What keeps it from being a name.
    pub fn parse(text: &str) -> Result<Self, SlugError> {
        if text.is_empty() {
            return Err(SlugError::Empty);
        }
        if text.len() > Self::MAX {
            return Err(SlugError::Long);
        }
        if !text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-') {
            return Err(SlugError::Characters);
        }
        if text.starts_with('-') || text.ends_with('-') || text.contains("--") {
            return Err(SlugError::Hyphens);
        }
        if is_reserved_on_windows(text) {
            return Err(SlugError::Reserved);
        }
        Ok(Self(text.into()))
    }

    /// The nearest name to any text: accents dropped, other scripts transliterated, the rest hyphens. `None` where
    /// nothing is left.
    pub fn from_text(text: &str) -> Option<Self> {
        let mut slug = String::new();
        for letter in deunicode::deunicode(text).chars() {
            if letter.is_ascii_alphanumeric() {
                slug.push(letter.to_ascii_lowercase());
            } else if letter != '\'' && !slug.is_empty() && !slug.ends_with('-') {
                slug.push('-');
            }
        }
        slug.truncate(Self::MAX);
        Self::parse(slug.trim_end_matches('-')).ok()
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<Slug> for Box<str> {
    fn from(slug: Slug) -> Self {
        slug.0
    }
}

/// Device names of Windows (Microsoft, "Naming Files, Paths, and Namespaces").
fn is_reserved_on_windows(name: &str) -> bool {
    let numbered = |stem: &str| name.strip_prefix(stem).is_some_and(|rest| matches!(rest.as_bytes(), [b'0'..=b'9']));
    matches!(name, "con" | "prn" | "aux" | "nul") || numbered("com") || numbered("lpt")
}

/// An address outside the site that a reader can follow safely: `http`, `https` or `mailto`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Url(Box<str>);

/// Why a text is no such address; completes "`text` …".
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum UrlError {
    /// It is not a URL.
    #[error("is not a URL: {0}")]
    Form(String),
    /// Its scheme runs code, reads files or is unknown.
    #[error("has the scheme `{0}`; only http, https, mailto and doi are published")]
    Scheme(String),
    /// It has a user name or password in it.
    #[error("has a user name or password in it")]
    Credentials,
    /// Longer than browsers and servers bear.
    #[error("is longer than {} bytes", Url::MAX)]
    Long,
}

impl Url {
    /// Longest address, in bytes.
    pub const MAX: usize = 4096;

    /// Checks an address and writes it in its normal form (WHATWG URL), in which quotes, brackets and whatever else
    /// no address may have are percent-encoded. `doi:10.…` becomes the resolver's address.
    ///
    /// # Errors
    /// What keeps it from being published.
    pub fn parse(text: &str) -> Result<Self, UrlError> {
        let text = text.trim();
        if text.len() > Self::MAX {
            return Err(UrlError::Long);
        }
        let resolved = match text.get(..4) {
            Some(scheme) if scheme.eq_ignore_ascii_case("doi:") => format!("https://doi.org/{}", text[4..].trim()),
            _ => text.to_owned(),
        };
        let url = url::Url::parse(&resolved).map_err(|error| UrlError::Form(error.to_string()))?;
        match url.scheme() {
            "http" | "https" if url.host_str().is_none_or(str::is_empty) => {
                Err(UrlError::Form("it names no host".to_owned()))
            }
            "http" | "https" if !url.username().is_empty() || url.password().is_some() => Err(UrlError::Credentials),
            "http" | "https" | "mailto" => Ok(Self(valid(&url).into())),
            other => Err(UrlError::Scheme(other.to_owned())),
        }
    }

    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The host without `www.`, as a reader knows it; empty for `mailto`.
    pub fn host(&self) -> &str {
        let rest = self.0.split_once("://").map_or("", |(_, rest)| rest);
        let host = rest.split(['/', '?', '#', ':']).next().unwrap_or_default();
        host.strip_prefix("www.").unwrap_or(host)
    }
}

/// What stands in no address (WHATWG URL, “URL code points”), though parsers bear it; and `'`, which ends an attribute.
const NOT_IN_ADDRESSES: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'\'')
    .add(b'<')
    .add(b'>')
    .add(b'[')
    .add(b'\\')
    .add(b']')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// An address that a validator takes as well as a parser does. A host has its own signs, and was checked.
fn valid(url: &url::Url) -> String {
    let behind_host = &url[url::Position::BeforePath..];
    let before = &url.as_str()[..url.as_str().len() - behind_host.len()];
    let (path, fragment) = behind_host.split_once('#').map_or((behind_host, None), |(path, part)| (path, Some(part)));
    let encoded = |part: &str| {
        let mut out = String::with_capacity(part.len());
        // A `%` is there for the two digits behind it.
        for (position, piece) in part.split('%').enumerate() {
            let is_escape = piece.as_bytes().get(..2).is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit));
            out.push_str(match position {
                0 => "",
                _ if is_escape => "%",
                _ => "%25",
            });
            out.extend(utf8_percent_encode(piece, NOT_IN_ADDRESSES));
        }
        out
    };
    let mut out = before.to_owned() + &encoded(path);
    if let Some(fragment) = fragment {
        out.push('#');
        out.push_str(&encoded(fragment));
    }
    out
}

impl fmt::Display for Url {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

/// A language tag of the plain form that BCP 47 registers: `en`, `pt-BR`, `zh-Hant-TW`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Language(Box<str>);

impl Language {
    /// Checks the tag's form (RFC 5646, section 2.1: language, script, region, variants, extensions, in that order) and
    /// writes it in its usual case. `None` for a text of another form.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-').peekable();
        let is_letters = |part: &str| part.bytes().all(|byte| byte.is_ascii_alphabetic());
        let is_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        let language = parts.next().filter(|part| (2..=3).contains(&part.len()) && is_letters(part))?;
        let mut tag = language.to_ascii_lowercase();
        if let Some(script) = parts.next_if(|part| part.len() == 4 && is_letters(part)) {
            tag.push('-');
            tag.push_str(&script[..1].to_ascii_uppercase());
            tag.push_str(&script[1..].to_ascii_lowercase());
        }
        let is_region = |part: &str| (part.len() == 2 && is_letters(part)) || (part.len() == 3 && is_digits(part));
        if let Some(region) = parts.next_if(|part| is_region(part)) {
            tag.push('-');
            tag.push_str(&region.to_ascii_uppercase());
        }
        let mut within_extension = false;
        while let Some(part) = parts.next() {
            let is_plain = (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric());
            let is_variant = part.len() >= 5 || (part.len() == 4 && part.as_bytes()[0].is_ascii_digit());
            let begins_extension = part.len() == 1 && parts.peek().is_some_and(|next| next.len() >= 2);
            within_extension |= begins_extension;
            if !is_plain || !(is_variant || begins_extension || (within_extension && part.len() >= 2)) {
                return None;
            }
            tag.push('-');
            tag.push_str(&part.to_ascii_lowercase());
        }
        Some(Self(tag.into()))
    }

    /// The tag.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether its script runs from right to left, by the script named or else the language's usual one (Unicode
    /// CLDR, `characterOrder`).
    pub fn is_right_to_left(&self) -> bool {
        let mut parts = self.0.split('-');
        let language = parts.next().unwrap_or_default();
        match parts.next().filter(|part| part.len() == 4) {
            Some(script) => matches!(script, "Arab" | "Hebr" | "Thaa" | "Syrc" | "Nkoo" | "Adlm" | "Rohg"),
            None => matches!(
                language,
                "ar" | "arc" | "ckb" | "dv" | "fa" | "he" | "ks" | "nqo" | "ps" | "sd" | "syr" | "ug" | "ur" | "yi"
            ),
        }
    }
}

impl Default for Language {
    fn default() -> Self {
        Self("en".into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_addresses_are_kebab_case_and_nothing_else() {
        for good in ["a", "gain-20-billion", "x1"] {
            assert_eq!(Slug::parse(good).unwrap().as_str(), good);
        }
        for (bad, why) in [
            ("", SlugError::Empty),
            ("../x", SlugError::Characters),
            ("a/b", SlugError::Characters),
            ("A", SlugError::Characters),
            ("%2e%2e", SlugError::Characters),
            ("é", SlugError::Characters),
            ("x ", SlugError::Characters),
            ("-", SlugError::Hyphens),
            ("a--b", SlugError::Hyphens),
            ("con", SlugError::Reserved),
            ("com1", SlugError::Reserved),
        ] {
            assert_eq!(Slug::parse(bad), Err(why), "{bad}");
        }
        assert_eq!(Slug::parse(&"x".repeat(300)), Err(SlugError::Long));
    }

    #[test]
    fn any_script_gives_a_name() {
        for (text, slug) in [("Olena Guseinova", "olena-guseinova"), ("Ó’Brien", "obrien"), ("北京", "bei-jing")] {
            assert_eq!(Slug::from_text(text).unwrap().as_str(), slug);
        }
        assert_eq!(Slug::from_text(" — "), None);
    }

    #[test]
    fn only_addresses_that_a_reader_can_follow_safely_are_taken() {
        for bad in [
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            " java\nscript:alert(1)",
            "data:text/html,x",
            "vbscript:x",
            "file:///etc/passwd",
            "blob:x",
            "//x",
            "http:///",
            "https://[::1",
            "https://user:pw@h/",
            "not a url",
        ] {
            assert!(Url::parse(bad).is_err(), "{bad}");
        }
        assert_eq!(Url::parse("https://e/\"><script>'").unwrap().as_str(), "https://e/%22%3E%3Cscript%3E%27");
        assert_eq!(
            Url::parse(r#"https://[::1]/a{b}\c|^`[1]?q={x}\|^`[1]' %2f 100%#f{}\#[|]"#).unwrap().as_str(),
            "https://[::1]/a%7Bb%7D/c%7C%5E%60%5B1%5D?q=%7Bx%7D%5C%7C%5E%60%5B1%5D%27%20%2f%20100%25#f%7B%7D%5C%23%5B%7C%5D",
        );
        assert_eq!(
            Url::parse("mailto:a{b}@e.org?subject=50%").unwrap().as_str(),
            "mailto:a%7Bb%7D@e.org?subject=50%25"
        );
        assert_eq!(Url::parse("doi:10.1000/182").unwrap().as_str(), "https://doi.org/10.1000/182");
        assert_eq!(Url::parse("https://www.un.org/x").unwrap().host(), "un.org");
    }

    #[test]
    fn language_tags_have_the_form_of_bcp_47() {
        for (text, tag) in [
            ("EN", "en"),
            ("pt-br", "pt-BR"),
            ("zh-hant-tw", "zh-Hant-TW"),
            ("sl-ROZAJ", "sl-rozaj"),
            ("ar-u-nu-latn", "ar-u-nu-latn"),
        ] {
            assert_eq!(Language::parse(text).unwrap().as_str(), tag);
        }
        for bad in ["", "english", "e", "en_US", "xx-YY-zz", "en-a", "en-"] {
            assert_eq!(Language::parse(bad), None, "{bad}");
        }
        assert!(Language::parse("ar").unwrap().is_right_to_left());
        assert!(!Language::parse("ar-Latn").unwrap().is_right_to_left());
    }
}
