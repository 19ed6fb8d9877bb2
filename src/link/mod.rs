//! Phase 3: what the texts say → the [`Library`]: every key becomes an id, and a key that leads nowhere a finding.

mod again;
mod asked;
mod body;
mod brief;
mod chart;
mod claim;
mod declare;
mod delivery;
mod graph;
mod names;
mod people;
mod picture;
mod places;
mod publish;
mod relations;
mod source;
mod stated;
mod stock;
mod tombstone;
mod translations;

use std::collections::HashMap;
use std::sync::Arc;

use jiff::civil;

use crate::diag::{Diagnostic, FileId};
use crate::model::{Asset, Library, PictureFault};
use crate::parse::{Parsed, RawBrief};

pub use self::again::Kept;
use self::again::{All, Linking};
use self::asked::{Asked, Changed, Names};
use self::body::BodyLinker;
use self::declare::{Declarations, Listed};
use self::stock::Stock;

/// What decides, beside the texts, what is published.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Publication {
    /// The day of the build.
    pub today: civil::Date,
    /// Drafts are published too.
    pub drafts: bool,
    /// What is dated after the day of the build is published too.
    pub future: bool,
}

/// A file that may be published as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundFile {
    /// Where it lies below `content/`.
    pub path: String,
    /// Where it lies on disk, and its address.
    pub asset: Asset,
    /// What is wrong with it as a picture, where a text shows it as one.
    pub fault: Option<PictureFault>,
}

/// A CSV file that a chart is drawn from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DataFile {
    /// What findings point into.
    pub file: FileId,
    /// What it says.
    pub text: Arc<str>,
}

/// The CSV files that charts are drawn from, by where they lie below `content/`.
pub type DataFiles = HashMap<String, DataFile>;

/// Joins what all texts say into one library. It always gives one; what cannot be joined is left out of it and
/// reported.
pub fn link(
    parsed: Parsed,
    found: Vec<FoundFile>,
    data: &DataFiles,
    publication: Publication,
) -> (Library, Vec<Diagnostic>) {
    let mut findings = Vec::new();
    let Declarations { names, listed } = Declarations::gather(parsed, found, publication, None, &mut findings);
    let linking = Linking { register: &names, changed: Changed::All, keep: false };
    let (library, _) = join(&linking, listed, data, All::default(), &mut findings);
    (library, findings)
}

/// Does what [`link`] does, and links that alone which is not what it was, or is joined by other names or with other data.
pub fn link_again(
    parsed: Parsed,
    found: Vec<FoundFile>,
    data: &DataFiles,
    publication: Publication,
    kept: &mut Kept,
) -> (Library, Vec<Diagnostic>) {
    let (stock, changed) = Stock::take(parsed, found, publication, kept.stock.take());
    let changed = if kept.data == *data { changed } else { Changed::All };
    let mut findings = stock.findings().to_vec();
    let linking = Linking { register: stock.names(), changed, keep: true };
    let (library, all) = join(&linking, stock.listed(), data, std::mem::take(&mut kept.all), &mut findings);
    *kept = Kept { stock: Some(stock), data: data.clone(), all };
    (library, findings)
}

/// Joins what is declared, but for what is `known` and would come out the same.
fn join(
    linking: &Linking<'_>,
    listed: Listed,
    data: &DataFiles,
    known: All,
    findings: &mut Vec<Diagnostic>,
) -> (Library, All) {
    let Listed { briefs, claims, sources, authors, topics, pages, assets, tombstones, left_out } = listed;
    // The text of a brief that was read again is another: comparing it would be in vain.
    let is_never_the_same = |_: &RawBrief, _: &RawBrief| false;
    let all = All {
        sources: known.sources.again(sources, linking, PartialEq::eq, |raw, (), names| source::link(raw, names)),
        claims: known.claims.again(claims, linking, PartialEq::eq, |raw, home, names| claim::link(raw, *home, names)),
        briefs: known
            .briefs
            .again(briefs, linking, is_never_the_same, |raw, claims, names| brief::link(raw, claims, names, data)),
    };
    let (mut sources, mut claims) = (all.sources.items(), all.claims.items());
    source::cut_origin_circles(&mut sources, findings);
    claim::check(&mut claims, findings);

    // These are few, and linked each time.
    let asked = Asked::default();
    let names = &Names::of(linking.register, &asked);
    let mut bodies = BodyLinker::new(names, data);
    let library = Library {
        briefs: all.briefs.items().into(),
        claims: claims.into(),
        sources: sources.into(),
        topics: people::link_topics(topics, names, &mut bodies, findings).into_iter().collect(),
        authors: people::link_authors(authors, names, &mut bodies, findings).into_iter().collect(),
        pages: people::link_pages(pages, &mut bodies).into_iter().collect(),
        assets,
        tombstones: tombstone::link(tombstones, names, findings),
        left_out,
    };
    translations::check(&library.briefs, findings);
    let open = all.sources.open().chain(all.claims.open()).chain(all.briefs.open());
    open.chain([&bodies.open]).for_each(|open| open.close(&library, findings));
    (library, all)
}
