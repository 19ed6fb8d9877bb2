//! Files for programs, beside the pages.

use crate::model::Library;

/// A file for programs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Data {
    /// Everything that was corrected, as a feed.
    Corrections,
}

impl Data {
    /// Everything for programs that the site has. `portable` is a site without an address of its own: whoever follows a
    /// feed needs to know where the site is.
    pub(super) fn all(_library: &Library, portable: bool) -> impl Iterator<Item = Self> {
        (!portable).then_some(Self::Corrections).into_iter()
    }

    /// Its path from the site's root.
    pub(super) fn path(self, _library: &Library) -> String {
        match self {
            Self::Corrections => "corrections.atom".to_owned(),
        }
    }

    /// What it is, where two files want one path.
    pub(super) fn described(self, _library: &Library) -> String {
        match self {
            Self::Corrections => "the feed of corrections".to_owned(),
        }
    }
}
