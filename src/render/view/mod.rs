//! What a theme may see. Templates are given these views and never the model, so that the model can change without
//! breaking a theme, and a theme can be written from this folder alone.
//!
//! Every view is a struct whose fields are documented here and named in templates as they are named here. Short
//! references (`ClaimRef`, `SourceRef`, …) are built once and shared by every page that shows them; full views are
//! made for their own page alone. Addresses are written from the site's root; a template puts `{{ root }}` before
//! them: `<a href="{{ root }}{{ claim.address }}">`.

mod brief;
mod cite;
mod claim;
mod corrections;
mod evidence;
mod forecasts;
mod index;
mod part;
mod people;
mod scales;
mod site;
mod source;

pub use brief::{
    BearingView, BriefRef, BriefView, CitationNoteView, CorrectionView, HeadingView, NoteView, PassageView,
    StandsOnView,
};
pub use brief::{ReferenceView, RelatedView, TranslationView};
pub use cite::{CiteStyleView, CiteView, EmbedView};
pub use claim::{
    AlternativesView, ArgumentView, BeyondView, BurdenView, CheckView, ClaimRef, ClaimView, ConfidenceView,
    EvidenceGroup, EvidenceView, ForecastStepView, ForecastView, GroundView, GroundsView, IfFalseView, MeasureView,
    OriginGroup, OriginLabel, PieceView, PremiseView, QuotationView, QuotedView, RecommendationView, RelationView,
    RivalView, UseView, VersionView,
};
pub use corrections::{CorrectionEntry, GoneView, WordingView};
pub use evidence::{CautionView, CoverageRow, EvidencePageView, KindRow, OldClaim, OriginRow, WaiverRow};
pub use forecasts::{BrierView, ForecastGroup, ForecastItem, ForecastsView, ReliabilityView, ScoredView, ScoresView};
pub use index::SourceGroup;
pub use index::{BriefYear, ClaimGroup, FacetOption, FacetView, FilterView, HomeView, OrderView, PageLink, PagesView};
pub use part::{DateView, LinkView, ProfilePart, ProfileView, StandingView};
pub use people::{AuthorRef, AuthorView, EventView, FreePageView, TopicRef, TopicView};
pub use scales::{ScaleBandView, ScaleView, ScalesView};
pub use site::{CitationStyleView, FileLink, MenuItem, PageView, PublisherView, SiteView, Totals};
pub use source::{
    CaptureView, EntryView, FallView, NoticeView, ReferenceText, SerialView, SourceName, SourceRef, SourceUse,
    SourceView, Tally, WithdrawalGroup,
};

use std::collections::BTreeMap;

/// Declares a view: a struct, and its conversion to the map that a template sees.
///
/// Field by field, without serde: a value that several pages share is shared, not copied.
macro_rules! view {
    ($(#[$meta:meta])* $name:ident { $($(#[doc = $doc:literal])+ $field:ident: $type:ty,)* }) => {
        $(#[$meta])*
        #[derive(Debug, Clone)]
        pub struct $name { $($(#[doc = $doc])+ pub $field: $type,)* }

        impl From<$name> for tera::Value {
            fn from(view: $name) -> Self {
                let $name { $($field),* } = view;
                $crate::render::view::object([$((stringify!($field), tera::Value::from($field))),*])
            }
        }
    };
}
pub(crate) use view;

/// A map for a template, from names that are known when the program is compiled.
pub(crate) fn object<const N: usize>(fields: [(&'static str, tera::Value); N]) -> tera::Value {
    // Tera builds a map of its own from whatever it is given: from an ordered one, each name is hashed once only.
    tera::Value::from(BTreeMap::from(fields))
}
