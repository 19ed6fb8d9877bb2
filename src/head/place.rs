//! How addresses are written on a page, and what the things are called that pages are about.

use crate::plan::Page;
use crate::site::Site;

/// A page from which something is named.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Place<'a> {
    pub(crate) site: Site<'a>,
    /// What leads from the page to the site's root.
    pub(crate) root: &'a str,
}

impl Place<'_> {
    /// The address of a page as seen from this one.
    pub(crate) fn link(self, page: Page) -> String {
        format!("{}{}", self.root, self.site.plan.addresses.of(self.site.library, page))
    }

    /// The whole address of a page; where the site has none, as seen from this page.
    pub(crate) fn address(self, page: Page) -> String {
        if self.site.config.base_url.is_some() { self.site.full(page) } else { self.link(page) }
    }

    /// The address of a path of the site, as an author writes it without the `/` at its beginning.
    pub(crate) fn inside(self, path: &str) -> String {
        let base = if self.site.config.base_url.is_some() { self.site.base() } else { self.root };
        format!("{base}{}", self.site.plan.addresses.link(path.to_owned()))
    }

    /// The name (IRI) of what a page is about, which is another thing than the page: a claim is true or false, its page is
    /// neither. Ids that begin with `_` are never those of an author's headings.
    pub(crate) fn thing(self, page: Page) -> String {
        let name = match page {
            Page::Home => "_site",
            Page::Brief(_) => "_brief",
            Page::Claim(_) => "_claim",
            Page::Source(_) => "_source",
            Page::Author(_) => "_author",
            Page::Topic(_) => "_topic",
            Page::Evidence => "_evidence",
            _ => "_page",
        };
        format!("{}#{name}", self.address(page))
    }

    /// The name of the house that publishes the site.
    pub(crate) fn publisher(self) -> String {
        format!("{}#_publisher", self.address(Page::Home))
    }
}
