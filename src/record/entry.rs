//! The lines of the record.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::diag::Span;
use crate::model::Date;

/// What was published about a claim.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClaimEntry {
    /// Its id.
    pub claim: String,
    /// 1, and one more with every change of what it states.
    pub version: u32,
    /// When it was first published.
    #[serde(with = "as_text")]
    pub first: Date,
    /// Since when it stands in this version.
    #[serde(with = "as_text")]
    pub since: Date,
    /// The hash of what it states.
    pub hash: String,
    /// What it states, by the names of its fields; only what needs a correction when it changes.
    pub statement: BTreeMap<String, String>,
    /// What may change without a correction: standing, status, outcome, how likely a forecast is held to be.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub state: BTreeMap<String, String>,
    /// Its evidence: the stance and the key of the source, `supports kida-2025`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<String>,
    /// The words that it quotes, by the key of their source.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub quotes: BTreeMap<String, Vec<String>>,
    /// Where it says that a source has this from, by the key of the source: `self`, `unstated`, or the keys of others.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub origins: BTreeMap<String, String>,
    /// Its premises.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rests_on: Vec<String>,
    /// Earlier statements of a forecast, the oldest first: `2026-01-05 highly unlikely (phia): The reason.`
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub history: Vec<String>,
    /// Earlier versions, the oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub before: Vec<Earlier>,
    /// Since when it is not published any more.
    #[serde(default, with = "as_maybe_text", skip_serializing_if = "Option::is_none")]
    pub gone: Option<Date>,
    /// Where it stands in the file.
    #[serde(skip)]
    pub span: Option<Span>,
}

impl ClaimEntry {
    /// What a field says in the version behind this one; empty where it says nothing.
    pub fn next(&self, version: u32, field: &str) -> &str {
        let later = self.before.iter().filter(|earlier| earlier.version > version);
        let changed =
            later.min_by_key(|earlier| if earlier.was.contains_key(field) { earlier.version } else { u32::MAX });
        let text = changed.and_then(|earlier| earlier.was.get(field)).or_else(|| self.statement.get(field));
        text.map_or("", String::as_str)
    }
}

/// An earlier version of a claim.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Earlier {
    /// Its number.
    pub version: u32,
    /// When the next took its place.
    #[serde(with = "as_text")]
    pub until: Date,
    /// What it said where the next says something else; an empty text for what it did not have.
    pub was: BTreeMap<String, String>,
    /// The brief whose correction names the change.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub corrected_in: Option<String>,
}

/// What was published about a brief.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BriefEntry {
    /// Its slug.
    pub brief: String,
    /// 1, and one more with every change of its words.
    pub version: u32,
    /// When it was first published.
    #[serde(with = "as_text")]
    pub first: Date,
    /// Since when it stands in this version.
    #[serde(with = "as_text")]
    pub since: Date,
    /// The hash of its words.
    pub hash: String,
    /// Its title.
    pub title: String,
    /// The date that it bears; `None` in records that were taken when none was kept.
    #[serde(default, with = "as_maybe_text", skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    /// Its corrections, the oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub corrections: Vec<CorrectionEntry>,
    /// Since when it is not published any more.
    #[serde(default, with = "as_maybe_text", skip_serializing_if = "Option::is_none")]
    pub gone: Option<Date>,
    /// Where it stands in the file.
    #[serde(skip)]
    pub span: Option<Span>,
}

/// A correction that was published.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CorrectionEntry {
    /// Its date.
    #[serde(with = "as_text")]
    pub date: Date,
    /// What it amounts to.
    pub kind: String,
    /// What was wrong and what is said now.
    pub text: String,
    /// The claims it touches.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub claims: Vec<String>,
}

/// What was published about a source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SourceEntry {
    /// Its key.
    pub source: String,
    /// 1, and one more with every change of what is said about it.
    pub version: u32,
    /// When it was first published.
    #[serde(with = "as_text")]
    pub first: Date,
    /// Since when it stands in this version.
    #[serde(with = "as_text")]
    pub since: Date,
    /// The hash of what is said about it.
    pub hash: String,
    /// Its title.
    pub title: String,
    /// Whether it can still be relied on.
    pub status: String,
    /// Who and what it is besides, by the names of the fields: its address, date, publisher and origin.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub described: BTreeMap<String, String>,
    /// Since when it is not published any more.
    #[serde(default, with = "as_maybe_text", skip_serializing_if = "Option::is_none")]
    pub gone: Option<Date>,
    /// Where it stands in the file.
    #[serde(skip)]
    pub span: Option<Span>,
}

/// A copy of a source that was filed in `captures/`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CaptureEntry {
    /// The key of the source.
    pub capture: String,
    /// The hash of the file, SHA-256 in hexadecimal digits.
    pub sha256: String,
    /// When it was filed.
    #[serde(with = "as_text")]
    pub day: Date,
    /// Where it stands in the file.
    #[serde(skip)]
    pub span: Option<Span>,
}

/// A line of the record, whatever it is about.
pub(super) trait Entry: Serialize + serde::de::DeserializeOwned {
    /// How such a line begins: `{"claim":`.
    const START: &'static str;
    /// What it is about, in a word.
    const WHAT: &'static str;

    fn name(&self) -> &str;
    fn span(&self) -> Option<Span>;
    fn set_span(&mut self, span: Span);
    /// Whether its hash is that of what it says.
    fn is_whole(&self) -> bool;
}

/// What the entries have in common.
macro_rules! entries {
    ($($entry:ident $name:ident $whole:expr,)*) => {$(
        impl Entry for $entry {
            const START: &'static str = concat!("{\"", stringify!($name), "\":");
            const WHAT: &'static str = stringify!($name);

            fn name(&self) -> &str {
                &self.$name
            }

            fn span(&self) -> Option<Span> {
                self.span
            }

            fn set_span(&mut self, span: Span) {
                self.span = Some(span);
            }

            fn is_whole(&self) -> bool {
                let whole: fn(&Self) -> bool = $whole;
                whole(self)
            }
        }
    )*};
}

entries! {
    BriefEntry brief |_| true,
    CaptureEntry capture |_| true,
    ClaimEntry claim |entry| entry.hash == hash_of(&entry.statement),
    SourceEntry source |_| true,
}

/// The hash of named texts: 128 bits of SHA-256 over each name and text with a zero byte behind it, in hexadecimal
/// digits. The order is that of the names.
pub(super) fn hash_of(fields: &BTreeMap<String, String>) -> String {
    hash(fields.iter().flat_map(|(name, text)| [name.as_str(), text.as_str()]))
}

/// The hash of texts in their order.
pub(super) fn hash<'t>(texts: impl Iterator<Item = &'t str>) -> String {
    let mut whole = Sha256::new();
    for text in texts {
        whole.update(text.as_bytes());
        whole.update([0]);
    }
    whole.finalize().iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}

/// Dates as the content format writes them.
mod as_text {
    use serde::{Deserialize, Deserializer, Serializer, de};

    use crate::model::Date;

    pub(super) fn serialize<S: Serializer>(date: &Date, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(date)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
        let text = String::deserialize(deserializer)?;
        Date::parse(&text).map_err(|error| de::Error::custom(format_args!("`{text}` is not a date: {error}")))
    }
}

/// The same, where there may be none.
mod as_maybe_text {
    use serde::{Deserializer, Serializer};

    use crate::model::Date;

    pub(super) fn serialize<S: Serializer>(date: &Option<Date>, serializer: S) -> Result<S::Ok, S::Error> {
        match date {
            Some(date) => super::as_text::serialize(date, serializer),
            None => serializer.serialize_none(),
        }
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Date>, D::Error> {
        super::as_text::deserialize(deserializer).map(Some)
    }
}
