//! What stands at an address at which something was published that is there no more.

use super::{BriefId, ClaimId, Date, Declared, SourceId, choice};

/// A few words in the place of a brief, a claim or a source that was published.
#[derive(Debug, Clone)]
pub struct Tombstone {
    /// Where it is declared.
    pub declared: Declared,
    /// What was there.
    pub what: TombstoneKind,
    /// Its slug, id or key.
    pub name: Box<str>,
    /// When it was taken away.
    pub date: Date,
    /// Why.
    pub reason: String,
    /// What has taken its place.
    pub successor: Option<Successor>,
}

choice! {
    /// What was there.
    pub enum TombstoneKind {
        /// A brief.
        #[default]
        Brief = "brief",
        /// A claim.
        Claim = "claim",
        /// A source.
        Source = "source",
    }
}

/// What has taken the place of something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Successor {
    /// A brief.
    Brief(BriefId),
    /// A claim.
    Claim(ClaimId),
    /// A source.
    Source(SourceId),
}
