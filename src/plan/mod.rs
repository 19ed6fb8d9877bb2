//! Phase 7: the library → every path of the site and what belongs there, before one page is made.
//!
//! Two things that want one path, and addresses that lead nowhere, are found here.

mod address;
mod again;
mod collision;
mod data;
mod destination;
mod list;
mod places;
mod search;
mod sitemap;

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::config::Config;
use crate::diag::{Diagnostic, FileId};
use crate::model::{AssetId, AuthorId, BriefId, ClaimId, Library, PageId, SourceId, TombstoneId, TopicId};
use crate::output::SitePath;

pub use address::Addresses;
pub use again::{Kept, plan_again};
use data::Wanted;
pub use data::{Channel, Citable, Data, FeedForm, WithCharts};
pub use list::List;
pub use search::{FOUND_PER_FILE, Findable, SearchPart, SearchSize};

/// What belongs at a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Page {
    /// The front page.
    Home,
    /// The list of briefs.
    Briefs,
    /// A brief.
    Brief(BriefId),
    /// The list of claims.
    Claims,
    /// A claim.
    Claim(ClaimId),
    /// The list of sources, by name.
    Sources,
    /// The same in another order.
    SourcesBy(SourceOrder),
    /// A page of a list behind its first, by its number.
    Further(List, u32),
    /// A claim as a card, which other sites can show in a frame.
    Embed(ClaimId),
    /// A source.
    Source(SourceId),
    /// An author.
    Author(AuthorId),
    /// A topic.
    Topic(TopicId),
    /// A free page.
    Free(PageId),
    /// The forecasts, and what came of them.
    Forecasts,
    /// What the evidence of the whole site adds up to.
    Evidence,
    /// Everything that was corrected.
    Corrections,
    /// The scales in whose terms likelihoods are stated.
    Scales,
    /// Where the site is searched.
    Search,
    /// What a host answers where nothing is.
    NotFound,
    /// An earlier address of a brief: it leads to the new one.
    OldBrief(BriefId),
    /// An earlier address of a free page: it leads to the new one.
    OldPage(PageId),
    /// What stands where something was published that is gone, or leads to its successor.
    Gone(TombstoneId),
    /// A file for programs.
    Data(Data),
    /// A file of the content that is published as it is.
    Asset(AssetId),
    /// A picture of the content at a smaller width, in pixels.
    Picture(AssetId, u32),
    /// A file of the theme, by its position in the theme's list.
    ThemeFile(u32),
}

/// An order of the list of sources, beside that by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SourceOrder {
    /// The newest first.
    Year,
    /// By what sort of document each is.
    Type,
    /// Those of most claims first.
    Use,
}

impl SourceOrder {
    /// Every order.
    pub const ALL: [Self; 3] = [Self::Year, Self::Type, Self::Use];

    /// Whether there is anything to put in order.
    pub fn are_offered(library: &Library) -> bool {
        library.sources.len() > 1
    }

    /// The word for it, in addresses and in titles.
    pub fn name(self) -> &'static str {
        match self {
            Self::Year => "year",
            Self::Type => "type",
            Self::Use => "use",
        }
    }
}

/// The widths at which pictures can be had, ascending, by the picture.
pub type Widths = BTreeMap<AssetId, Vec<u32>>;

/// Every path of a site, in order, and what belongs there.
#[derive(Debug, Clone, Default)]
pub struct Plan {
    paths: Vec<SitePath>,
    pages: Vec<Page>,
    sitemap: Vec<Vec<Page>>,
    widths: Widths,
    /// How addresses are written.
    pub addresses: Addresses,
    /// In how many files words are kept for searching; `None` where the site is not searched.
    pub search: Option<SearchSize>,
}

impl Plan {
    fn of(entries: Vec<(SitePath, Page)>, sitemap: Vec<Vec<Page>>, widths: Widths, wanted: Wanted<'_>) -> Self {
        let (paths, pages) = entries.into_iter().unzip();
        Self { paths, pages, sitemap, widths, addresses: wanted.addresses(), search: wanted.search }
    }

    /// Every path, sorted.
    pub fn paths(&self) -> &[SitePath] {
        &self.paths
    }

    /// What belongs at the path of this position.
    pub fn page(&self, position: usize) -> Page {
        self.pages[position]
    }

    /// The widths at which a picture can be had as WebP beside its original, ascending.
    pub fn widths(&self, picture: AssetId) -> &[u32] {
        self.widths.get(&picture).map_or(&[], Vec::as_slice)
    }

    /// The pages that search engines should know, in the order of their paths, by the file that lists them.
    pub fn sitemap(&self) -> &[Vec<Page>] {
        &self.sitemap
    }

    /// Each path with what belongs there.
    pub fn entries(&self) -> impl Iterator<Item = (&SitePath, Page)> {
        self.paths.iter().zip(self.pages.iter().copied())
    }
}

/// Plans a site. `widths` are those of the pictures that are made; `theme_files` are the paths of the theme's static files;
/// `config_file` is where the menu stands.
pub fn plan(
    library: &Library,
    config: &Config,
    widths: Widths,
    theme_files: &[String],
    config_file: FileId,
) -> (Plan, Vec<Diagnostic>) {
    let (plan, twice) = plan_paths(library, config, widths, theme_files);
    let mut findings = twice.unwrap_or_default();
    destination::check(config, config_file, library, &plan, &mut findings);
    (plan, findings)
}

/// Says what stands where, and what two things want: one of them is left out then, though nothing may have to be said of it.
/// `None` where no path is wanted twice.
fn plan_paths(
    library: &Library,
    config: &Config,
    widths: Widths,
    theme_files: &[String],
) -> (Plan, Option<Vec<Diagnostic>>) {
    let wanted = wanted(library, config);
    let owners: Vec<Citable> = Citable::all(library).collect();
    let owned = owners.into_par_iter().flat_map_iter(|owner| places::of(owner, library, wanted));
    let mut entries: Vec<(SitePath, Page)> = owned.collect();
    entries.extend(places::of_site(library, wanted, &widths, theme_files));
    entries.par_sort_by(|(a, one), (b, other)| a.cmp(b).then_with(|| one.gives_way().cmp(&other.gives_way())));
    let sitemap = list_pages(&mut entries, library, config);
    let twice = (!collision::is_free(&entries)).then(|| collision::find(&mut entries, library));
    (Plan::of(entries, sitemap, widths, wanted), twice)
}

/// What there is to be, beside the pages that every site has.
fn wanted<'c>(library: &Library, config: &'c Config) -> Wanted<'c> {
    Wanted {
        portable: config.base_url.is_none(),
        cards: config.cards,
        embeds: config.offers_embeds(),
        downloads: &config.downloads,
        search: config.search.then(|| SearchSize::of(library)),
    }
}

/// The pages that search engines should know, by the file that lists them; where these are several, they get places.
fn list_pages(entries: &mut Vec<(SitePath, Page)>, library: &Library, config: &Config) -> Vec<Vec<Page>> {
    let root = config.base_url.as_ref().map_or(0, |url| url.as_str().len());
    let sitemap = sitemap::parts(entries, root);
    if sitemap.len() > 1 && config.base_url.is_some() {
        for at in 0..sitemap.len() {
            let part = Data::SitemapPart(u32::try_from(at).unwrap_or(u32::MAX));
            let Some(path) = SitePath::new(part.path(library)) else { continue };
            let place = entries.partition_point(|(known, _)| *known <= path);
            entries.insert(place, (path, Page::Data(part)));
        }
    }
    sitemap
}
