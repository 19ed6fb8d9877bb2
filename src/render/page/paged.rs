//! A list on one page or on several.

use std::ops::Range;

use crate::plan::{List, Page};
use crate::render::Making;
use crate::render::view::{PageLink, PagesView};

/// How many pages are named on either side of the one at hand.
const NEIGHBOURS: usize = 2;

/// The page of a list that is being made.
pub(super) struct Paged<'a> {
    making: Making<'a>,
    list: List,
    number: usize,
    count: usize,
    /// How many rows a page has at most.
    size: usize,
}

/// What of a group stands on the page.
pub(super) struct Stretch {
    /// Its rows there.
    pub(super) rows: Range<usize>,
    /// How many rows it has in all.
    pub(super) count: usize,
    /// The address of the page where it begins, where that is another.
    pub(super) elsewhere: Option<String>,
}

impl<'a> Paged<'a> {
    /// The page of that number, from 1.
    pub(super) fn of(making: Making<'a>, list: List, number: usize) -> Self {
        let library = making.site.library;
        Self { making, list, number, count: list.page_count(library), size: list.rows_on_page(library) }
    }

    /// Whether the list stands on this page whole.
    pub(super) fn is_whole(&self) -> bool {
        self.count == 1
    }

    /// Whether it is the first page, which has what a list says beside its rows.
    pub(super) fn is_first(&self) -> bool {
        self.number == 1
    }

    /// The rows on this page, of so many.
    pub(super) fn rows(&self, of: usize) -> Range<usize> {
        let start = ((self.number - 1) * self.size).min(of);
        start..start.saturating_add(self.size).min(of)
    }

    /// What of groups stands on this page, by how many rows each has.
    pub(super) fn stretches(&self, counts: impl Iterator<Item = usize>) -> Vec<Stretch> {
        let Range { start, end } = self.rows(usize::MAX);
        let mut before = 0;
        let stretch = |count: usize| {
            let first = before;
            before += count;
            let within = |row: usize| row.clamp(first, first + count) - first;
            let page = first / self.size + 1;
            let elsewhere = (page != self.number).then(|| self.address(page));
            Stretch { rows: within(start)..within(end), count, elsewhere }
        };
        counts.map(stretch).collect()
    }

    /// The title of the page, which tells it from the list's others.
    pub(super) fn title(&self, list: &str) -> String {
        if self.number == 1 {
            return list.to_owned();
        }
        let numbers = [("title", list.into()), ("number", self.number.into()), ("count", self.count.into())];
        self.making.words.say_own("page_of_list", &numbers)
    }

    /// The way to the other pages; none where there are none.
    pub(super) fn view(&self) -> Option<PagesView> {
        if self.is_whole() {
            return None;
        }
        let at = |number: usize| (1..=self.count).contains(&number).then(|| self.address(number));
        let named = (1..=self.count)
            .filter(|number| *number == 1 || *number == self.count || number.abs_diff(self.number) <= NEIGHBOURS);
        let mut pages: Vec<PageLink> = Vec::new();
        let mut last = 0;
        for number in named {
            let link = |number: usize| PageLink { number, address: at(number), current: number == self.number };
            match number - last {
                1 => {}
                // A gap of one page is no shorter than the page.
                2 => pages.push(link(number - 1)),
                _ => pages.push(PageLink { number: 0, address: None, current: false }),
            }
            pages.push(link(number));
            last = number;
        }
        Some(PagesView {
            number: self.number,
            count: self.count,
            previous: at(self.number - 1),
            next: at(self.number + 1),
            pages,
        })
    }

    fn address(&self, number: usize) -> String {
        let Making { site, .. } = self.making;
        let page: Page = self.list.page(number);
        site.plan.addresses.of(site.library, page)
    }
}
