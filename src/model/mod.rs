//! The domain, fully linked: what the site is about, with every key resolved to an id.
//!
//! Plain data. The model knows nothing of files, YAML, HTML or themes; of the foundation it uses only the places of
//! [`diag`](crate::diag), so that a finding about a claim can point at the line that declares it.

mod body;
mod brief;
mod chart;
mod choice;
mod claim;
mod date;
mod forecast;
mod ids;
mod library;
pub mod license;
mod measure;
mod people;
mod picture;
mod quotation;
mod quoted;
mod reference;
mod scale;
mod sentences;
mod shelf;
mod source;
mod text;
mod tombstone;

pub use crate::number::Unit;
pub use body::{
    Alert, Body, Cited, CitedAs, Footnotes, Form, Heading, Link, Mark, MarkKind, Passage, Sentence, Target, TextWord,
};
pub use brief::{
    Brief, BriefKind, ClaimUse, Correction, CorrectionKind, Figure, Series, Translation, TranslationPlace, Waiver,
};
pub use chart::{Chart, ChartCell, ChartClaim, ChartColumn, ChartData, ChartForm, ChartPart, ChartTable, ColumnRole};
pub use choice::Choice;
pub(crate) use choice::choice;
pub use claim::{
    Attribution, Claim, ClaimKind, ClaimMode, ClaimStatus, Confidence, ConfidenceLevel, Evidence, Recommendation,
    RecommendationStatus, Rel, Relation, Stance,
};
pub use date::{Date, DateError, Period, month_name};
pub use forecast::{Forecast, ForecastStep, Outcome, Resolution};
pub use ids::{AssetId, AuthorId, BriefId, ClaimId, Id, PageId, SourceId, TombstoneId, TopicId};
pub use library::{Asset, Declared, LeftOut, Library};
pub use measure::{Amount, Decimal, Measure, Op};
pub use people::{Author, Page, Topic};
pub use picture::{Picture, PictureFault, PicturePart, Shown, Size};
pub use quotation::find_quotation;
pub(crate) use quotation::plain_sign;
pub use quoted::Quoted;
pub use reference::ReferenceForm;
pub use scale::{Band, Ends, Likelihood, LikelihoodScale, begins_with_band, term_in, terms_in};
pub(crate) use sentences::{end_of_sentence, is_closing, is_terminator, sentence_ends};
pub use shelf::{Shelf, first_behind};
pub use source::{
    ARXIV, Access, Archived, FURTHER_KEYS, FURTHER_KEYS_OF_PARENTS, Grade, Interest, Notice, Origin, Parent, Person,
    Reliability, SOURCE_TYPES, Source, SourceStatus, Tier, is_name_suffix, source_type,
};
pub use text::{Extra, ExtraValue, Language, Slug, SlugError, Url, UrlError, on_one_line};
pub use tombstone::{Successor, Tombstone, TombstoneKind};
