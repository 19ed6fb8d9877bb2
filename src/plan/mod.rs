//! Phase 7: the library → every path of the site and what belongs there, before one page is made.
//!
//! Two things that want one path, and addresses that lead nowhere, are found here.

mod address;
mod again;
mod collision;
mod data;
mod destination;
mod list;
mod search;
mod sitemap;

use std::collections::BTreeMap;

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
    let (plan, mut findings) = plan_paths(library, config, widths, theme_files);
    destination::check(config, config_file, library, &plan, &mut findings);
    (plan, findings)
}

/// Says what stands where, and what two things want.
fn plan_paths(library: &Library, config: &Config, widths: Widths, theme_files: &[String]) -> (Plan, Vec<Diagnostic>) {
    let addresses = Addresses { portable: config.base_url.is_none() };
    let mut entries = entries(library, addresses, theme_files, config.search);
    if config.offers_embeds() {
        let embeds = (0..library.claims.len()).map(|at| Page::Embed(ClaimId::at(at)));
        entries.extend(embeds.filter_map(|page| Some((SitePath::new(addresses.file(library, page))?, page))));
    }
    let pictures = widths.iter().flat_map(|(id, widths)| widths.iter().map(|width| Page::Picture(*id, *width)));
    entries.extend(pictures.filter_map(|page| Some((SitePath::new(addresses.file(library, page))?, page))));
    let root = config.base_url.as_ref().map_or(0, |url| url.as_str().len());
    let sitemap = sitemap::parts(&entries, root);
    let search = config.search.then(|| SearchSize::of(library));
    let wanted = Wanted {
        portable: addresses.portable,
        cards: config.cards,
        downloads: &config.downloads,
        sitemap_parts: sitemap.len(),
        search,
    };
    add_data(library, addresses, wanted, &mut entries);
    entries.sort_by(|(a, _), (b, _)| a.cmp(b));
    let findings = collision::find(&mut entries, library);
    let (paths, pages) = entries.into_iter().unzip();
    (Plan { paths, pages, sitemap, widths, addresses, search }, findings)
}

/// Every path that something wants but files for programs, sorted.
fn entries(library: &Library, addresses: Addresses, theme_files: &[String], search: bool) -> Vec<(SitePath, Page)> {
    let ids = |count: usize| 0..count;
    let fixed = [Page::Home, Page::Evidence, Page::Corrections, Page::Scales, Page::NotFound];
    let pages = List::all(library)
        .flat_map(|list| list.pages(library))
        .chain(fixed)
        .chain(search.then_some(Page::Search))
        .chain(ids(library.briefs.len()).map(|at| Page::Brief(BriefId::at(at))))
        .chain(ids(library.claims.len()).map(|at| Page::Claim(ClaimId::at(at))))
        .chain(ids(library.sources.len()).map(|at| Page::Source(SourceId::at(at))))
        .chain(ids(library.pages.len()).map(|at| Page::Free(PageId::at(at))))
        .chain(ids(library.assets.len()).map(|at| Page::Asset(AssetId::at(at))));
    let mut entries: Vec<(SitePath, Page)> =
        pages.filter_map(|page| Some((SitePath::new(addresses.file(library, page))?, page))).collect();
    for (position, path) in theme_files.iter().enumerate() {
        let page = Page::ThemeFile(u32::try_from(position).unwrap_or(u32::MAX));
        entries.extend(SitePath::new(format!("theme/{path}")).map(|path| (path, page)));
    }
    for (position, tombstone) in library.tombstones.iter().enumerate() {
        let path = SitePath::new(Addresses::file_of(&Addresses::of_gone(tombstone)));
        entries.extend(path.map(|path| (path, Page::Gone(TombstoneId::at(position)))));
    }
    for (position, brief) in library.briefs.iter().enumerate() {
        add_old(&brief.aliases, Page::OldBrief(BriefId::at(position)), &mut entries);
    }
    for (position, page) in library.pages.iter().enumerate() {
        add_old(&page.aliases, Page::OldPage(PageId::at(position)), &mut entries);
    }
    entries.sort_by(|(a, _), (b, _)| a.cmp(b));
    entries
}

/// Files for programs: what they are depends on what else there is.
fn add_data(library: &Library, addresses: Addresses, wanted: Wanted<'_>, entries: &mut Vec<(SitePath, Page)>) {
    let data = Data::all(library, wanted).into_iter().map(Page::Data);
    entries.extend(data.filter_map(|data| Some((SitePath::new(addresses.file(library, data))?, data))));
}

/// Earlier addresses: a page's own folder, or a file where the address ends like one.
fn add_old(aliases: &[Box<str>], page: Page, entries: &mut Vec<(SitePath, Page)>) {
    for alias in aliases {
        let path = if alias.ends_with(".html") { alias.to_string() } else { format!("{alias}/index.html") };
        entries.extend(SitePath::new(path).map(|path| (path, page)));
    }
}
