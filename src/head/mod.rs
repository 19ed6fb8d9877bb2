//! What programs are told of a page in its head, and of a claim in a file of its own: search engines, reference managers,
//! whoever shows a link, and whoever follows the evidence.
//!
//! `html` gives a page's elements, ready to stand within `<head>`; a theme prints them and adds its title and its looks.
//! Every text of an author is escaped here, once, for the place that it goes to.

mod citable;
mod graph;
mod json;
mod linked;
mod links;
mod picture;
mod place;
mod scholar;
mod social;
mod tags;

use crate::model::Language;
use crate::plan::Page;
use crate::site::Site;

use self::tags::Tags;

pub(crate) use citable::item as citable;
pub(crate) use linked::write as write_linked;
pub(crate) use picture::{SIZE as CARD_SIZE, standings};
pub(crate) use place::Place;

/// A page, and what stands on it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Told<'a> {
    /// Where it is.
    pub(crate) place: Place<'a>,
    /// Which page it is.
    pub(crate) page: Page,
    /// Its title, without the site's name.
    pub(crate) title: &'a str,
    /// What it says, in a sentence.
    pub(crate) description: Option<&'a str>,
    /// What it is written in.
    pub(crate) language: &'a Language,
    /// Feeds that a reader of the page may want.
    pub(crate) feeds: &'a [Feed],
}

/// A feed, as a page names it.
#[derive(Debug, Clone)]
pub(crate) struct Feed {
    pub(crate) title: String,
    pub(crate) media_type: &'static str,
    /// As seen from the page.
    pub(crate) address: String,
}

/// The elements of a page's head, one in a line: safe HTML.
pub(crate) fn html(told: Told<'_>) -> String {
    let mut tags = Tags::default();
    if let Some(description) = told.description {
        tags.name("description", description);
    }
    if !is_to_be_found(told.place.site, told.page) {
        tags.name("robots", "noindex");
    }
    links::add(told, &mut tags);
    if let Page::Brief(id) = told.page {
        scholar::add(told.place, id, &mut tags);
    }
    social::add(told, &mut tags);
    if let Some(graph) = graph::of_page(told) {
        tags.data(&graph);
    }
    tags.html
}

/// Whether search engines should know the page: not a draft, not what is dated ahead, nothing in the place of what is
/// gone or was never there.
fn is_to_be_found(site: Site<'_>, page: Page) -> bool {
    match page {
        Page::Brief(id) => !site.library[id].draft && site.library[id].date.first_day() <= site.today,
        Page::Free(id) => !site.library[id].draft,
        Page::NotFound | Page::Embed(_) | Page::Gone(_) | Page::OldBrief(_) | Page::OldPage(_) => false,
        _ => true,
    }
}
