//! Phase 3: what the texts say → the [`Library`]: every key becomes an id, and a key that leads nowhere a finding.

mod body;
mod brief;
mod chart;
mod claim;
mod declare;
mod graph;
mod names;
mod people;
mod picture;
mod relations;
mod source;
mod tombstone;
mod translations;

use std::collections::HashMap;

use jiff::civil;

use crate::diag::{Diagnostic, FileId, Step};
use crate::model::{Asset, ClaimId, Library, PictureFault};
use crate::parse::Parsed;

use self::body::BodyLinker;
use self::declare::Declarations;

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
#[derive(Debug, Clone, Copy)]
pub struct DataFile<'t> {
    /// What findings point into.
    pub file: FileId,
    /// What it says.
    pub text: &'t str,
}

/// The CSV files that charts are drawn from, by where they lie below `content/`.
pub type DataFiles<'t> = HashMap<String, DataFile<'t>>;

/// Joins what all texts say into one library. It always gives one; what cannot be joined is left out of it and
/// reported.
pub fn link(
    parsed: Parsed,
    found: Vec<FoundFile>,
    data: &DataFiles<'_>,
    publication: Publication,
) -> (Library, Vec<Diagnostic>) {
    let mut findings = Vec::new();
    let declared = Declarations::gather(parsed, found, publication, &mut findings);
    let Declarations { names, briefs, claims, sources, authors, topics, pages, assets, tombstones, left_out } =
        declared;
    let mut bodies = BodyLinker::new(&names, data);
    let mut library = Library { assets, left_out, ..Library::default() };
    library.sources = source::link(sources, &names, &mut findings);
    library.claims = claim::link(claims, &names, &mut findings);
    library.topics = people::link_topics(topics, &names, &mut bodies, &mut findings);
    library.authors = people::link_authors(authors, &names, &mut bodies, &mut findings);
    library.pages = people::link_pages(pages, &mut bodies);
    library.briefs = brief::link(briefs, &names, &mut bodies, &mut findings);
    translations::check(&library.briefs, &mut findings);
    library.tombstones = tombstone::link(tombstones, &names, &mut findings);
    give_claims_to_briefs(&mut library);
    findings.extend(bodies.finish(&library));
    (library, findings)
}

/// Lists in each brief the claims that it declares, in the order in which it declares them.
fn give_claims_to_briefs(library: &mut Library) {
    let Library { briefs, claims, .. } = library;
    for (position, claim) in claims.iter().enumerate() {
        if let Some(home) = claim.home {
            briefs[home.index()].claims.push(ClaimId::at(position));
        }
    }
    for brief in briefs {
        brief.claims.sort_by_key(|id| match claims[id.index()].declared.path.steps.last() {
            Some(Step::Index(index)) => *index,
            _ => 0,
        });
    }
}
