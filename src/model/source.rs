//! What claims stand on.

use super::{Date, Declared, Extra, Language, SourceId, Url, Waiver, choice};

/// A document or other record that evidence comes from: bibliographic data in hayagriva's terms, and what Corroborate
/// adds about where it has its statements from and how it is to be taken.
#[derive(Debug, Clone, PartialEq)]
pub struct Source {
    /// Its key: permanent, one namespace for the whole site.
    pub id: Box<str>,
    /// Where it is declared.
    pub declared: Declared,
    /// hayagriva's entry type: `web`, `report`, `legislation`.
    pub kind: Option<String>,
    /// Its title.
    pub title: Option<String>,
    /// What it is, where no title is known.
    pub note: Option<String>,
    /// Who wrote it.
    pub authors: Vec<Person>,
    /// Who edited it.
    pub editors: Vec<Person>,
    /// When it was published.
    pub date: Option<Date>,
    /// Who published it.
    pub publisher: Option<String>,
    /// The organisation behind it.
    pub organization: Option<String>,
    /// Where it was published.
    pub location: Option<String>,
    /// What it is part of.
    pub parents: Vec<Parent>,
    /// Volume, as written.
    pub volume: Option<String>,
    /// Issue, as written.
    pub issue: Option<String>,
    /// Pages, as written.
    pub page_range: Option<String>,
    /// Where it can be read.
    pub url: Option<Url>,
    /// Its identifiers by scheme: `doi`, `isbn`, `issn`; `serial` for one without.
    pub serial_numbers: Vec<(String, String)>,
    /// Its language.
    pub language: Option<Language>,
    /// What sort of text it calls itself.
    pub genre: Option<String>,
    /// Where it has its statements from.
    pub origin: Origin,
    /// How near to the matter it is.
    pub tier: Option<Tier>,
    /// Whether the author has read it, or knows of it through others.
    pub seen: bool,
    /// When it was read.
    pub accessed: Option<Date>,
    /// A copy in a web archive.
    pub archived: Option<Archived>,
    /// How it can be read.
    pub access: Option<Access>,
    /// Its interests in the matter.
    pub interests: Vec<Interest>,
    /// How reliable it is held to be, with the reason.
    pub reliability: Option<Reliability>,
    /// One sentence on its completeness, age, access and bias (ICD 206: source descriptor).
    pub descriptor: Option<String>,
    /// Whether it can still be relied on.
    pub status: SourceStatus,
    /// What has been said about it since.
    pub notices: Vec<Notice>,
    /// Rules it is excused from.
    pub allow: Vec<Waiver>,
    /// Bibliographic fields that have no home above, and whatever else the author noted.
    pub extra: Extra,
}

/// What a source, or what it is part of, can be: hayagriva's types, and behind them those of CSL 1.0.2 that hayagriva lacks.
pub const SOURCE_TYPES: [&str; 63] = [
    "article",
    "chapter",
    "entry",
    "anthos",
    "report",
    "thesis",
    "web",
    "scene",
    "artwork",
    "patent",
    "case",
    "newspaper",
    "legislation",
    "manuscript",
    "post",
    "misc",
    "performance",
    "periodical",
    "proceedings",
    "book",
    "blog",
    "reference",
    "conference",
    "anthology",
    "repository",
    "thread",
    "video",
    "audio",
    "exhibition",
    "original",
    "article-journal",
    "article-magazine",
    "article-newspaper",
    "bill",
    "broadcast",
    "classic",
    "collection",
    "dataset",
    "document",
    "entry-dictionary",
    "entry-encyclopedia",
    "event",
    "figure",
    "graphic",
    "hearing",
    "interview",
    "legal_case",
    "map",
    "motion_picture",
    "musical_score",
    "pamphlet",
    "paper-conference",
    "personal_communication",
    "post-weblog",
    "regulation",
    "review",
    "review-book",
    "software",
    "song",
    "speech",
    "standard",
    "treaty",
    "webpage",
];

/// What tells that a number is one of arXiv’s, as arXiv itself writes it (“Understanding the arXiv identifier”).
pub const ARXIV: &str = "arXiv:";

/// The type of that name, whose case means nothing.
pub fn source_type(name: &str) -> Option<&'static str> {
    SOURCE_TYPES.into_iter().find(|known| known.eq_ignore_ascii_case(name))
}

/// hayagriva's further keys, which have no field of their own in a [`Source`] or a [`Parent`]: they are kept as written.
pub const FURTHER_KEYS: [&str; 19] = [
    "affiliated",
    "annote",
    "abstract",
    "archive",
    "archive-location",
    "call-number",
    "chapter",
    "edition",
    "page-total",
    "runtime",
    "time-range",
    "volume-total",
    "issn",
    "isbn",
    "doi",
    "short-title",
    "call_number",
    "original-title",
    "version",
];

/// Keys that have a field of their own in a [`Source`], and in a [`Parent`] are kept as written.
pub const FURTHER_KEYS_OF_PARENTS: [&str; 5] = ["organization", "page-range", "language", "genre", "note"];

impl Source {
    /// What to call it: its title, else its note.
    pub fn name(&self) -> &str {
        self.title.as_deref().or(self.note.as_deref()).unwrap_or(&self.id)
    }

    /// Its DOI, without a resolver's address.
    pub fn doi(&self) -> Option<&str> {
        let (_, doi) = self.serial_numbers.iter().find(|(scheme, _)| scheme.eq_ignore_ascii_case("doi"))?;
        let lower = doi.to_ascii_lowercase();
        let resolver = ["https://doi.org/", "http://doi.org/", "https://dx.doi.org/", "http://dx.doi.org/", "doi:"];
        let known = resolver.into_iter().find(|resolver| lower.starts_with(resolver));
        Some(doi[known.map_or(0, str::len)..].trim())
    }

    /// Its number in arXiv, without the name before it.
    pub fn arxiv(&self) -> Option<&str> {
        let number = serial_number(&self.serial_numbers, "arxiv")?.trim();
        let bare = number.split_at_checked(ARXIV.len()).filter(|(name, _)| name.eq_ignore_ascii_case(ARXIV));
        Some(bare.map_or(number, |(_, bare)| bare.trim()))
    }

    /// Where it can be read by a number that says so: its DOI, else its number in arXiv.
    pub fn resolved(&self) -> Option<Url> {
        let doi = self.doi().map(|doi| format!("https://doi.org/{doi}"));
        let address = doi.or_else(|| Some(format!("https://arxiv.org/abs/{}", self.arxiv()?)))?;
        Url::parse(&address).ok()
    }

    /// Its ISBN, as written.
    pub fn isbn(&self) -> Option<&str> {
        serial_number(&self.serial_numbers, "isbn")
    }
}

fn serial_number<'a>(numbers: &'a [(String, String)], scheme: &str) -> Option<&'a str> {
    numbers.iter().find(|(name, _)| name.eq_ignore_ascii_case(scheme)).map(|(_, number)| &**number)
}

/// Where a statement has come from.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Origin {
    /// The source established it.
    #[default]
    Itself,
    /// The source relays it without saying from where.
    Unstated,
    /// The source relays it from these.
    Relays(Vec<SourceId>),
}

/// A person or an organisation, as a bibliography names them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// The family name with its particles, or the whole name of an organisation.
    pub name: String,
    /// The given names.
    pub given: Option<String>,
}

impl Person {
    /// The name without its suffix, and the suffix: `Beethoven` and `Jr.` of `Beethoven Jr.` Only what has given names has one.
    pub fn family_and_suffix(&self) -> (&str, Option<&str>) {
        let parts = self.name.trim_end().rsplit_once(' ').filter(|_| self.given.is_some());
        match parts.filter(|(family, suffix)| !family.trim().is_empty() && is_name_suffix(suffix)) {
            Some((family, suffix)) => (family.trim_end(), Some(suffix)),
            None => (&self.name, None),
        }
    }
}

/// Whether a word tells people of one name apart: `Jr.`, `III`.
pub fn is_name_suffix(word: &str) -> bool {
    matches!(word, "Jr." | "Jr" | "Sr." | "Sr" | "II" | "III" | "IV")
}

/// The work that a source is part of.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Parent {
    /// hayagriva's entry type: `newspaper`, `periodical`.
    pub kind: Option<String>,
    /// Its title.
    pub title: Option<String>,
    /// Who wrote it.
    pub authors: Vec<Person>,
    /// Who edited it.
    pub editors: Vec<Person>,
    /// When it was published.
    pub date: Option<Date>,
    /// Who published it.
    pub publisher: Option<String>,
    /// Where it was published.
    pub location: Option<String>,
    /// Volume, as written.
    pub volume: Option<String>,
    /// Issue, as written.
    pub issue: Option<String>,
    /// Where it can be read.
    pub url: Option<Url>,
    /// When it was read.
    pub accessed: Option<Date>,
    /// Its identifiers by scheme, as those of a [`Source`].
    pub serial_numbers: Vec<(String, String)>,
    /// What it is itself part of.
    pub parents: Vec<Parent>,
    /// hayagriva's other keys, as written.
    pub further: Extra,
}

impl Parent {
    /// Its number of that scheme, as written: `isbn`, `issn`.
    pub fn serial_number(&self, scheme: &str) -> Option<&str> {
        serial_number(&self.serial_numbers, scheme)
    }
}

choice! {
    /// How near a source is to the matter.
    pub enum Tier {
        /// The act itself: a treaty, law, resolution, ruling, official statistic of record.
        Record = "record",
        /// First-hand.
        #[default]
        Primary = "primary",
        /// About first-hand material.
        Secondary = "secondary",
        /// A digest of what others say.
        Tertiary = "tertiary",
    }
}

choice! {
    /// How a source can be read.
    pub enum Access {
        /// By anybody.
        #[default]
        Open = "open",
        /// After signing up.
        Registration = "registration",
        /// For money.
        Paywall = "paywall",
        /// Not on the web.
        Offline = "offline",
    }
}

choice! {
    /// An interest that a source has in the matter.
    pub enum Interest {
        /// A state runs or directs it.
        StateMedia = "state-media",
        /// It is a party to the matter.
        #[default]
        Party = "party",
        /// It pays for work on the matter.
        Funder = "funder",
        /// It campaigns on the matter.
        Advocacy = "advocacy",
        /// It sells something to do with the matter.
        Vendor = "vendor",
        /// It is the publisher of this site.
        OwnOrganisation = "own-organisation",
    }
}

choice! {
    /// How reliable a source is (the Admiralty or NATO scale).
    pub enum Grade {
        /// Completely reliable.
        A = "A",
        /// Usually reliable.
        B = "B",
        /// Fairly reliable.
        C = "C",
        /// Not usually reliable.
        D = "D",
        /// Unreliable.
        E = "E",
        /// Reliability cannot be judged.
        #[default]
        F = "F",
    }
}

choice! {
    /// Whether a source can still be relied on.
    pub enum SourceStatus {
        /// It can.
        #[default]
        Active = "active",
        /// Its publisher has corrected it.
        Corrected = "corrected",
        /// Its publisher has withdrawn it.
        Retracted = "retracted",
        /// It can no longer be reached.
        Dead = "dead",
    }
}

/// A grade of reliability, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reliability {
    /// The grade.
    pub grade: Grade,
    /// Why.
    pub why: Option<String>,
}

/// A copy in a web archive.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Archived {
    /// Where.
    pub url: Url,
    /// From when.
    pub date: Option<Date>,
}

/// What has been said about a source since it was published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// `retraction`, `correction` …, as written.
    pub kind: String,
    /// When.
    pub date: Option<Date>,
    /// Where.
    pub url: Option<Url>,
    /// What.
    pub text: Option<String>,
}
