//! Everything that a site is made from.

use std::path::PathBuf;

use crate::diag::{FieldPath, FileId};

use super::{
    AssetId, Author, AuthorId, Body, Brief, BriefId, Claim, ClaimId, Language, Page, PageId, Picture, Shelf, Source,
    SourceId, Tombstone, TombstoneId, Topic, TopicId,
};

/// All briefs, claims, sources, authors, topics, free pages and files, each list in a fixed order; ids are places.
#[derive(Debug, Clone, Default)]
pub struct Library {
    /// By date, the newest first, then by slug.
    pub briefs: Shelf<BriefId, Brief>,
    /// By id.
    pub claims: Shelf<ClaimId, Claim>,
    /// By key.
    pub sources: Shelf<SourceId, Source>,
    /// By name.
    pub authors: Shelf<AuthorId, Author>,
    /// By title.
    pub topics: Shelf<TopicId, Topic>,
    /// By slug.
    pub pages: Shelf<PageId, Page>,
    /// By address.
    pub assets: Vec<Asset>,
    /// By what was there and its name.
    pub tombstones: Vec<Tombstone>,
    /// What was written and is not published.
    pub left_out: LeftOut,
}

impl Library {
    /// Every text with its marks: of briefs and their key messages, of authors, topics and pages.
    pub fn bodies(&self) -> impl Iterator<Item = &Body> {
        let briefs = self.briefs.iter().flat_map(|brief| brief.key_messages.iter().chain([&brief.body]));
        let people = self.authors.iter().map(|author| &author.body);
        briefs
            .chain(people)
            .chain(self.topics.iter().map(|topic| &topic.body))
            .chain(self.pages.iter().map(|page| &page.body))
    }

    /// The language that a claim is written in, where its brief names one; else it is the site's.
    pub fn language_of(&self, claim: ClaimId) -> Option<&Language> {
        self[claim].home.and_then(|home| self[home].language.as_ref())
    }
}

/// How many briefs and pages are not published, and why.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct LeftOut {
    /// They are drafts.
    pub drafts: usize,
    /// Their date lies after the day of the build.
    pub future: usize,
}

/// Where something is declared: a file, and the way to it in the file's YAML.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Declared {
    /// The file.
    pub file: FileId,
    /// The way: empty for a file's own front matter, `claims[2]` for its third claim.
    pub path: FieldPath,
}

/// A file that is published as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asset {
    /// What findings point into: its path, without a text.
    pub id: FileId,
    /// Where it lies on disk.
    pub file: PathBuf,
    /// Where it is published, without a leading `/`.
    pub address: Box<str>,
    /// What it looks like, where a text shows it and it is a picture.
    pub picture: Option<Picture>,
}

/// Gives one list of the library to be read by its id.
macro_rules! lookup {
    ($($id:ident => $list:ident$([$by:ident])?: $item:ident,)*) => {$(
        impl std::ops::Index<$id> for Library {
            type Output = $item;

            fn index(&self, id: $id) -> &$item {
                &self.$list[id$(.$by())?]
            }
        }
    )*};
}

lookup! {
    BriefId => briefs: Brief,
    ClaimId => claims: Claim,
    SourceId => sources: Source,
    AuthorId => authors: Author,
    TopicId => topics: Topic,
    PageId => pages: Page,
    AssetId => assets[index]: Asset,
    TombstoneId => tombstones[index]: Tombstone,
}
