//! Lists that are longer than a page.

use crate::model::{AuthorId, ClaimKind, Library, TopicId};

use super::{Page, SourceOrder};

/// How many rows stand on a page.
struct Size {
    /// Up to so many stand on one page, where a reader can narrow them down.
    whole: usize,
    /// So many stand on each page of a longer list: a phone shows them at once.
    page: usize,
}

/// Of claims and sources, which are a sentence each.
const LINES: Size = Size { whole: 500, page: 200 };

/// Of briefs, which are shown with their summaries.
const SUMMARIES: Size = Size { whole: 200, page: 100 };

/// A list that grows with the site.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum List {
    /// Briefs, by year.
    Briefs,
    /// Claims, by standing.
    Claims,
    /// Sources, by name.
    Sources,
    /// Sources in another order.
    SourcesBy(SourceOrder),
    /// Forecasts, by what has come of them.
    Forecasts,
    /// The briefs on a topic.
    Topic(TopicId),
    /// The briefs of an author.
    Author(AuthorId),
}

impl List {
    /// Every list that a site has.
    pub(super) fn all(library: &Library) -> impl Iterator<Item = Self> {
        let orders = SourceOrder::ALL.into_iter().filter(|_| SourceOrder::are_offered(library)).map(Self::SourcesBy);
        let topics = library.topics.ids().map(Self::Topic);
        let authors = library.authors.ids().map(Self::Author);
        [Self::Briefs, Self::Claims, Self::Sources, Self::Forecasts]
            .into_iter()
            .chain(orders)
            .chain(topics)
            .chain(authors)
    }

    /// Its pages, from the first.
    pub fn pages(self, library: &Library) -> impl Iterator<Item = Page> {
        (1..=self.page_count(library)).map(move |number| self.page(number))
    }

    /// Its page of that number, from 1.
    pub fn page(self, number: usize) -> Page {
        if number > 1 {
            return Page::Further(self, u32::try_from(number).unwrap_or(u32::MAX));
        }
        match self {
            Self::Briefs => Page::Briefs,
            Self::Claims => Page::Claims,
            Self::Sources => Page::Sources,
            Self::SourcesBy(order) => Page::SourcesBy(order),
            Self::Forecasts => Page::Forecasts,
            Self::Topic(id) => Page::Topic(id),
            Self::Author(id) => Page::Author(id),
        }
    }

    /// How many pages it has, at least one.
    pub fn page_count(self, library: &Library) -> usize {
        let (rows, size) = (self.len(library), self.size());
        if rows <= size.whole { 1 } else { rows.div_ceil(size.page) }
    }

    /// How many rows stand on each page but the last.
    pub fn rows_on_page(self, library: &Library) -> usize {
        let (rows, size) = (self.len(library), self.size());
        if rows <= size.whole { size.whole } else { size.page }
    }

    fn size(self) -> Size {
        match self {
            Self::Claims | Self::Sources | Self::SourcesBy(_) | Self::Forecasts => LINES,
            Self::Briefs | Self::Topic(_) | Self::Author(_) => SUMMARIES,
        }
    }

    /// How many rows it has.
    pub fn len(self, library: &Library) -> usize {
        match self {
            Self::Briefs => library.briefs.len(),
            Self::Claims => library.claims.len(),
            Self::Sources | Self::SourcesBy(_) => library.sources.len(),
            Self::Forecasts => library.claims.iter().filter(|claim| claim.kind == ClaimKind::Forecast).count(),
            Self::Topic(id) => library.briefs.iter().filter(|brief| brief.topics.contains(&id)).count(),
            Self::Author(id) => library.briefs.iter().filter(|brief| brief.authors.contains(&id)).count(),
        }
    }
}

impl Page {
    /// The list that it is a page of, and its number there, from 1.
    pub fn in_list(self) -> Option<(List, usize)> {
        match self {
            Self::Briefs => Some((List::Briefs, 1)),
            Self::Claims => Some((List::Claims, 1)),
            Self::Sources => Some((List::Sources, 1)),
            Self::SourcesBy(order) => Some((List::SourcesBy(order), 1)),
            Self::Forecasts => Some((List::Forecasts, 1)),
            Self::Topic(id) => Some((List::Topic(id), 1)),
            Self::Author(id) => Some((List::Author(id), 1)),
            Self::Further(list, number) => Some((list, number as usize)),
            _ => None,
        }
    }
}
