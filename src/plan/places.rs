//! What asks for a place: a brief, a claim and a source for those of their own, the site for all others.

use crate::model::{AssetId, Library, TombstoneId};
use crate::output::SitePath;

use super::data::{Data, Wanted};
use super::{Addresses, Citable, List, Page, Widths, WithCharts};

impl Wanted<'_> {
    /// How addresses are written.
    pub(super) fn addresses(self) -> Addresses {
        Addresses { portable: self.portable }
    }
}

impl Page {
    /// Which of two that want one path gives way: the one with the higher number. The site’s own lists do not, and earlier
    /// addresses do before all others.
    pub(super) fn gives_way(self) -> u8 {
        match self {
            Self::OldBrief(_) => 2,
            Self::OldPage(_) => 3,
            _ if self.in_list().is_some() => 0,
            Self::Home | Self::Evidence | Self::Corrections | Self::Scales | Self::Search | Self::NotFound => 0,
            _ => 1,
        }
    }

    /// Whose place it is; nothing where it is the site’s, or an author’s, a topic’s or a page’s, which are few.
    pub(super) fn owner(self) -> Option<Citable> {
        match self {
            Self::Brief(id) | Self::OldBrief(id) => Some(Citable::Brief(id)),
            Self::Claim(id) | Self::Embed(id) => Some(Citable::Claim(id)),
            Self::Source(id) => Some(Citable::Source(id)),
            Self::Data(Data::Card(id) | Data::ChartTable(WithCharts::Brief(id), _)) => Some(Citable::Brief(id)),
            Self::Data(Data::LinkedClaim(id)) => Some(Citable::Claim(id)),
            Self::Data(Data::Reference(owner, _)) => Some(owner),
            Self::Home | Self::Briefs | Self::Claims | Self::Sources | Self::SourcesBy(_) | Self::Further(..) => None,
            Self::Author(_) | Self::Topic(_) | Self::Free(_) | Self::OldPage(_) | Self::Gone(_) => None,
            Self::Forecasts | Self::Evidence | Self::Corrections | Self::Scales | Self::Search | Self::NotFound => None,
            Self::Data(Data::Feed(..) | Data::Calendar | Data::Sitemap | Data::SitemapPart(_) | Data::Search(_)) => {
                None
            }
            Self::Data(Data::Robots | Data::Headers | Data::Llms | Data::ChartTable(..)) => None,
            Self::Data(Data::Evidence | Data::EvidenceSchema | Data::ClaimTable | Data::Graph) => None,
            Self::Asset(_) | Self::Picture(..) | Self::ThemeFile(_) => None,
        }
    }
}

/// Every place that something of the library asks for by itself.
pub(super) fn of(owner: Citable, library: &Library, wanted: Wanted<'_>) -> impl Iterator<Item = (SitePath, Page)> {
    let (page, beside) = match owner {
        Citable::Brief(id) => (Page::Brief(id), None),
        Citable::Claim(id) => (Page::Claim(id), wanted.embeds.then_some(Page::Embed(id))),
        Citable::Source(id) => (Page::Source(id), None),
    };
    let mut places: Vec<(SitePath, Page)> = Vec::new();
    if let Citable::Brief(id) = owner {
        add_old(&library[id].aliases, Page::OldBrief(id), &mut places);
    }
    let data = Data::of(owner, library, wanted).into_iter().map(Page::Data);
    let pages = [page].into_iter().chain(beside).chain(data);
    pages.filter_map(move |page| placed(page, library, wanted)).chain(places)
}

/// Every other place.
pub(super) fn of_site(
    library: &Library,
    wanted: Wanted<'_>,
    widths: &Widths,
    theme_files: &[String],
) -> Vec<(SitePath, Page)> {
    let fixed = [Page::Home, Page::Evidence, Page::Corrections, Page::Scales, Page::NotFound];
    let pictures = widths.iter().flat_map(|(id, widths)| widths.iter().map(|width| Page::Picture(*id, *width)));
    let pages = List::all(library)
        .flat_map(|list| list.pages(library))
        .chain(fixed)
        .chain(wanted.search.map(|_| Page::Search))
        .chain(library.pages.ids().map(Page::Free))
        .chain((0..library.assets.len()).map(|at| Page::Asset(AssetId::at(at))))
        .chain(pictures)
        .chain(Data::of_site(library, wanted).into_iter().map(Page::Data));
    let mut places: Vec<(SitePath, Page)> = pages.filter_map(|page| placed(page, library, wanted)).collect();
    for (position, path) in theme_files.iter().enumerate() {
        let page = Page::ThemeFile(u32::try_from(position).unwrap_or(u32::MAX));
        places.extend(SitePath::new(format!("theme/{path}")).map(|path| (path, page)));
    }
    for (position, tombstone) in library.tombstones.iter().enumerate() {
        let path = SitePath::new(Addresses::file_of(&Addresses::of_gone(tombstone)));
        places.extend(path.map(|path| (path, Page::Gone(TombstoneId::at(position)))));
    }
    for (id, page) in library.pages.entries() {
        add_old(&page.aliases, Page::OldPage(id), &mut places);
    }
    places
}

fn placed(page: Page, library: &Library, wanted: Wanted<'_>) -> Option<(SitePath, Page)> {
    Some((SitePath::new(wanted.addresses().file(library, page))?, page))
}

/// Earlier addresses: a page's own folder, or a file where the address ends like one.
fn add_old(aliases: &[Box<str>], page: Page, places: &mut Vec<(SitePath, Page)>) {
    for alias in aliases {
        let path = if alias.ends_with(".html") { alias.to_string() } else { format!("{alias}/index.html") };
        places.extend(SitePath::new(path).map(|path| (path, page)));
    }
}
