//! The index that readers search the site with, in files of which a query needs few. How many there are depends on how
//! much there is to be found, and is known before one is made.

use crate::model::Library;

/// How many things one file of [`SearchPart::Found`] tells of: few enough that ten results, each in another file, are
/// soon there.
pub const FOUND_PER_FILE: usize = 32;

/// About how many bytes of text the words of one file come from.
const TEXT_PER_FILE: usize = 100_000;

/// More files of words than this are of no use to a query.
const MOST_FILES: usize = 1024;

/// A file of the index.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SearchPart {
    /// How much there is: what is read first.
    Start,
    /// Words, and where they are: those whose beginnings have one number.
    Words(u32),
    /// Words alone: those whose ends have one number.
    Ends(u32),
    /// What can be found: so many of one kind, from so many files on.
    Found(Findable, u32),
    /// Which claims are of which standing.
    Standings,
    /// Which briefs and claims are about which topic.
    Topics,
}

/// What can be found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Findable {
    /// Briefs.
    Brief,
    /// Claims.
    Claim,
    /// Sources.
    Source,
    /// Authors.
    Author,
}

/// In how many files words are kept: each a power of two, so that a site has to double before words move.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct SearchSize {
    /// With where they are.
    pub words: usize,
    /// Alone.
    pub ends: usize,
}

impl SearchSize {
    /// Weighs what there is to be found.
    pub fn of(library: &Library) -> Self {
        let briefs = library.briefs.iter().flat_map(|brief| &brief.body.passages).map(|passage| passage.text.len());
        let claims = library.claims.iter().map(|claim| claim.text.len());
        let sources = library.sources.iter().map(|source| source.name().len());
        let bytes: usize = briefs.chain(claims).chain(sources).sum();
        let words = (bytes / TEXT_PER_FILE).next_power_of_two().min(MOST_FILES);
        Self { words, ends: (words / 4).max(1) }
    }
}

impl Findable {
    /// Every kind, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Brief, Self::Claim, Self::Source, Self::Author];

    /// The word for several, in addresses.
    pub fn plural(self) -> &'static str {
        match self {
            Self::Brief => "briefs",
            Self::Claim => "claims",
            Self::Source => "sources",
            Self::Author => "authors",
        }
    }

    /// How many there are.
    pub fn count(self, library: &Library) -> usize {
        match self {
            Self::Brief => library.briefs.len(),
            Self::Claim => library.claims.len(),
            Self::Source => library.sources.len(),
            Self::Author => library.authors.len(),
        }
    }
}

impl SearchPart {
    /// Every file of the index.
    pub(super) fn all(library: &Library, size: SearchSize) -> Vec<Self> {
        let numbered = |count: usize| 0..u32::try_from(count).unwrap_or(u32::MAX);
        let mut all = vec![Self::Start, Self::Standings, Self::Topics];
        all.extend(numbered(size.words).map(Self::Words));
        all.extend(numbered(size.ends).map(Self::Ends));
        for kind in Findable::ALL {
            let files = kind.count(library).div_ceil(FOUND_PER_FILE);
            all.extend(numbered(files).map(|at| Self::Found(kind, at)));
        }
        all
    }

    /// Its path from the site's root. All are scripts: pages that are opened from disk may read nothing else.
    pub(super) fn path(self) -> String {
        match self {
            Self::Start => "search/start.js".to_owned(),
            Self::Words(at) => format!("search/words/{at}.js"),
            Self::Ends(at) => format!("search/ends/{at}.js"),
            Self::Found(kind, at) => format!("search/{}/{at}.js", kind.plural()),
            Self::Standings => "search/standings.js".to_owned(),
            Self::Topics => "search/topics.js".to_owned(),
        }
    }
}
