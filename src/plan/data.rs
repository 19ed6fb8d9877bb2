//! Files for programs, beside the pages.

use crate::model::{AuthorId, Body, BriefId, ClaimId, Library, PageId, ReferenceForm, SourceId, TopicId};

use super::search::{SearchPart, SearchSize};

/// A file for programs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Data {
    /// What is new.
    Feed(Channel, FeedForm),
    /// Days on which something is to be looked at again.
    Calendar,
    /// The addresses of all pages, or of the files that list them.
    Sitemap,
    /// A part of the addresses, by its position.
    SitemapPart(u32),
    /// What crawlers may read.
    Robots,
    /// What a host should send with every page.
    Headers,
    /// What language models should know of the site.
    Llms,
    /// Everything that the site states, and what stands behind it.
    Evidence,
    /// What that file holds, as a JSON Schema.
    EvidenceSchema,
    /// The claims as a table.
    ClaimTable,
    /// Briefs, claims and sources as a graph.
    Graph,
    /// A claim as linked data.
    LinkedClaim(ClaimId),
    /// The picture of a brief where a link to it is shared.
    Card(BriefId),
    /// An entry of a bibliography.
    Reference(Citable, ReferenceForm),
    /// The numbers of a chart, by its position among those of the text.
    ChartTable(WithCharts, u32),
    /// A file of the index that readers search with.
    Search(SearchPart),
}

/// A page whose text may have charts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum WithCharts {
    /// A brief.
    Brief(BriefId),
    /// An author.
    Author(AuthorId),
    /// A topic.
    Topic(TopicId),
    /// A free page.
    Page(PageId),
}

/// What is cited.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Citable {
    /// A brief of the site.
    Brief(BriefId),
    /// A claim of the site.
    Claim(ClaimId),
    /// A source.
    Source(SourceId),
}

/// What there is to be.
#[derive(Debug, Clone, Copy)]
pub(super) struct Wanted<'a> {
    /// The site has no address of its own: whoever follows a feed or shows a card needs to know where the site is.
    pub(super) portable: bool,
    /// A picture for each brief.
    pub(super) cards: bool,
    /// A card for each claim, for other sites.
    pub(super) embeds: bool,
    /// The forms in which each brief, claim and source is an entry of a bibliography.
    pub(super) downloads: &'a [ReferenceForm],
    /// The index that readers search with.
    pub(super) search: Option<SearchSize>,
}

/// What a feed tells of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Channel {
    /// Briefs.
    Site,
    /// Briefs on a topic.
    Topic(TopicId),
    /// Briefs of an author.
    Author(AuthorId),
    /// Claims that are new or have changed.
    Claims,
    /// Everything that was corrected.
    Corrections,
}

/// How a feed is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FeedForm {
    /// Atom (RFC 4287).
    Atom,
    /// RSS 2.0.
    Rss,
    /// JSON Feed 1.1.
    Json,
}

impl Data {
    /// Everything for programs that belongs to the site as a whole, and to its authors, topics and pages.
    pub(super) fn of_site(library: &Library, wanted: Wanted<'_>) -> Vec<Self> {
        let Wanted { portable, search, .. } = wanted;
        let mut all = vec![Self::Evidence, Self::EvidenceSchema, Self::ClaimTable, Self::Graph];
        let authors = library.authors.ids().map(WithCharts::Author);
        let (topics, pages) = (library.topics.ids().map(WithCharts::Topic), library.pages.ids().map(WithCharts::Page));
        all.extend(authors.chain(topics).chain(pages).flat_map(|page| page.tables(library)));
        if let Some(size) = search {
            all.extend(SearchPart::all(library, size).into_iter().map(Self::Search));
        }
        if !portable {
            let channels = [Channel::Site, Channel::Claims, Channel::Corrections].into_iter();
            let topics = library.topics.ids().map(Channel::Topic);
            let authors = library.authors.ids().map(Channel::Author);
            for channel in channels.chain(topics).chain(authors) {
                all.extend(FeedForm::ALL.map(|form| Self::Feed(channel, form)));
            }
            all.extend([Self::Calendar, Self::Sitemap]);
            all.extend([Self::Robots, Self::Headers, Self::Llms].into_iter().filter(|data| !data.is_replaced(library)));
        }
        all
    }

    /// Everything for programs that belongs to a brief, a claim or a source.
    pub(super) fn of(owner: Citable, library: &Library, wanted: Wanted<'_>) -> Vec<Self> {
        let Wanted { portable, cards, downloads, .. } = wanted;
        let mut all = Vec::new();
        match owner {
            Citable::Brief(id) => {
                all.extend(WithCharts::Brief(id).tables(library));
                all.extend((cards && !portable).then_some(Self::Card(id)).filter(|data| !data.is_replaced(library)));
            }
            Citable::Claim(id) => all.push(Self::LinkedClaim(id)),
            Citable::Source(_) => {}
        }
        let entries = downloads.iter().map(|form| Self::Reference(owner, *form));
        all.extend(entries.filter(|data| !data.is_replaced(library)));
        all
    }

    /// Whether an author has put a file of their own in its place, which then stands.
    pub(crate) fn is_replaced(self, library: &Library) -> bool {
        let path = self.path(library);
        library.assets.binary_search_by(|asset| (*asset.address).cmp(&path)).is_ok()
    }

    /// Its path from the site's root.
    pub(super) fn path(self, library: &Library) -> String {
        match self {
            Self::Feed(Channel::Site, form) => form.file().to_owned(),
            Self::Feed(Channel::Topic(id), form) => format!("topics/{}/{}", library[id].id, form.file()),
            Self::Feed(Channel::Author(id), form) => format!("authors/{}/{}", library[id].id, form.file()),
            Self::Feed(Channel::Claims, form) => format!("claims.{}", form.extension()),
            Self::Feed(Channel::Corrections, form) => format!("corrections.{}", form.extension()),
            Self::Calendar => "reviews.ics".to_owned(),
            Self::Sitemap => "sitemap.xml".to_owned(),
            Self::SitemapPart(at) => format!("sitemap-{}.xml", u64::from(at) + 1),
            Self::Robots => "robots.txt".to_owned(),
            Self::Headers => "_headers".to_owned(),
            Self::Llms => "llms.txt".to_owned(),
            Self::Evidence => "evidence.json".to_owned(),
            Self::EvidenceSchema => "evidence.schema.json".to_owned(),
            Self::ClaimTable => "claims.csv".to_owned(),
            Self::Graph => "evidence.graphml".to_owned(),
            Self::LinkedClaim(id) => format!("claims/{}/index.jsonld", library[id].id),
            Self::Card(id) => format!("briefs/{}/card.png", library[id].slug),
            Self::Reference(cited, form) => format!("{}index.{}", cited.folder(library), form.ending()),
            Self::ChartTable(page, at) => format!("{}chart-{}.csv", page.folder(library), u64::from(at) + 1),
            Self::Search(part) => part.path(),
        }
    }

    /// Its media type.
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Feed(_, form) => form.media_type(),
            Self::Calendar => "text/calendar",
            Self::Sitemap | Self::SitemapPart(_) => "application/xml",
            Self::Robots | Self::Headers | Self::Llms => "text/plain",
            Self::Evidence => "application/json",
            Self::EvidenceSchema => "application/schema+json",
            Self::ClaimTable | Self::ChartTable(..) => "text/csv",
            Self::Graph => "application/xml",
            Self::LinkedClaim(_) => "application/ld+json",
            Self::Card(_) => "image/png",
            Self::Reference(_, form) => form.media_type(),
            Self::Search(_) => "text/javascript",
        }
    }

    /// What it is, where two files want one path.
    pub(super) fn described(self, library: &Library) -> String {
        match self {
            Self::Feed(channel, _) => match channel {
                Channel::Site => "the feed of briefs".to_owned(),
                Channel::Topic(id) => format!("the feed of topic `{}`", library[id].id),
                Channel::Author(id) => format!("the feed of author `{}`", library[id].id),
                Channel::Claims => "the feed of claims".to_owned(),
                Channel::Corrections => "the feed of corrections".to_owned(),
            },
            Self::Calendar => "the calendar of reviews".to_owned(),
            Self::Sitemap => "the sitemap".to_owned(),
            Self::SitemapPart(at) => format!("part {} of the sitemap", u64::from(at) + 1),
            Self::Robots => "the file for crawlers".to_owned(),
            Self::Headers => "the headers for hosts".to_owned(),
            Self::Llms => "the file for language models".to_owned(),
            Self::Evidence => "the evidence as data".to_owned(),
            Self::EvidenceSchema => "the schema of the evidence".to_owned(),
            Self::ClaimTable => "the table of claims".to_owned(),
            Self::Graph => "the graph of the evidence".to_owned(),
            Self::LinkedClaim(id) => format!("claim `{}` as linked data", library[id].id),
            Self::Card(id) => format!("the card of brief `{}`", library[id].slug),
            Self::Reference(cited, form) => format!("the {} entry of {}", form.title(), cited.described(library)),
            Self::ChartTable(page, at) => {
                format!("the table of chart {} of {}", u64::from(at) + 1, page.described(library))
            }
            Self::Search(_) => "a file of the index for searching".to_owned(),
        }
    }
}

impl Citable {
    /// Everything that can be cited.
    pub(super) fn all(library: &Library) -> impl Iterator<Item = Self> {
        let briefs = library.briefs.ids().map(Self::Brief);
        let claims = library.claims.ids().map(Self::Claim);
        let sources = library.sources.ids().map(Self::Source);
        briefs.chain(claims).chain(sources)
    }

    fn folder(self, library: &Library) -> String {
        match self {
            Self::Brief(id) => format!("briefs/{}/", library[id].slug),
            Self::Claim(id) => format!("claims/{}/", library[id].id),
            Self::Source(id) => format!("sources/{}/", library[id].id),
        }
    }

    fn described(self, library: &Library) -> String {
        match self {
            Self::Brief(id) => format!("brief `{}`", library[id].slug),
            Self::Claim(id) => format!("claim `{}`", library[id].id),
            Self::Source(id) => format!("source `{}`", library[id].id),
        }
    }
}

impl WithCharts {
    /// The numbers of its charts.
    fn tables(self, library: &Library) -> impl Iterator<Item = Data> + use<> {
        let charts = 0..u32::try_from(self.body(library).charts.len()).unwrap_or(u32::MAX);
        charts.map(move |at| Data::ChartTable(self, at))
    }

    /// Its text.
    pub fn body(self, library: &Library) -> &Body {
        match self {
            Self::Brief(id) => &library[id].body,
            Self::Author(id) => &library[id].body,
            Self::Topic(id) => &library[id].body,
            Self::Page(id) => &library[id].body,
        }
    }

    fn folder(self, library: &Library) -> String {
        match self {
            Self::Brief(id) => format!("briefs/{}/", library[id].slug),
            Self::Author(id) => format!("authors/{}/", library[id].id),
            Self::Topic(id) => format!("topics/{}/", library[id].id),
            Self::Page(id) => format!("{}/", library[id].slug),
        }
    }

    fn described(self, library: &Library) -> String {
        match self {
            Self::Brief(id) => format!("brief `{}`", library[id].slug),
            Self::Author(id) => format!("author `{}`", library[id].id),
            Self::Topic(id) => format!("topic `{}`", library[id].id),
            Self::Page(id) => format!("page `{}`", library[id].slug),
        }
    }
}

impl FeedForm {
    /// Every form, the usual first.
    pub const ALL: [Self; 3] = [Self::Atom, Self::Rss, Self::Json];

    /// Its media type.
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Atom => "application/atom+xml",
            Self::Rss => "application/rss+xml",
            Self::Json => "application/feed+json",
        }
    }

    fn file(self) -> &'static str {
        match self {
            Self::Atom => "feed.xml",
            Self::Rss => "rss.xml",
            Self::Json => "feed.json",
        }
    }

    fn extension(self) -> &'static str {
        match self {
            Self::Atom => "atom",
            Self::Rss => "rss",
            // `claims.json` would be taken for the claims themselves.
            Self::Json => "feed.json",
        }
    }
}
