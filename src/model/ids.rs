//! Small typed indices into the [`Library`](super::Library): cheap to copy, impossible to mix up.

/// Declares an index type for one of the library's lists.
macro_rules! id {
    ($(#[doc = $doc:literal] $name:ident)*) => {$(
        #[doc = $doc]
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub u32);

        impl $name {
            /// The id of the item at this position of its list.
            pub fn at(position: usize) -> Self {
                Self(u32::try_from(position).unwrap_or(u32::MAX))
            }

            /// The position in the list.
            pub fn index(self) -> usize {
                self.0 as usize
            }
        }
    )*};
}

id! {
    /// A brief of the library.
    BriefId
    /// A claim of the library.
    ClaimId
    /// A source of the library.
    SourceId
    /// An author of the library.
    AuthorId
    /// A topic of the library.
    TopicId
    /// A free page of the library.
    PageId
    /// A file that is published as it is.
    AssetId
    /// What stands in the place of something that is gone.
    TombstoneId
}
