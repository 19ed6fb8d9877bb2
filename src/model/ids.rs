//! Small typed indices into the [`Library`](super::Library): cheap to copy, impossible to mix up.

/// Says at which place of its list of the library something lies. Ids of one list are in the order of the list.
pub trait Id: Copy + Ord + Send + Sync {
    /// The id of what lies at this place.
    fn at(place: usize) -> Self;

    /// The place.
    fn index(self) -> usize;
}

/// Declares an index type for one of the library's lists.
macro_rules! id {
    ($(#[doc = $doc:literal] $name:ident)*) => {$(
        #[doc = $doc]
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub u32);

        impl $name {
            /// The id of what lies at this place of its list.
            pub fn at(place: usize) -> Self {
                Self(u32::try_from(place).unwrap_or(u32::MAX))
            }

            /// The place in the list.
            pub fn index(self) -> usize {
                self.0 as usize
            }
        }

        impl Id for $name {
            fn at(place: usize) -> Self {
                Self::at(place)
            }

            fn index(self) -> usize {
                self.index()
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
