//! A page where a link to it is shared: the Open Graph protocol (ogp.me), and what X wants beside it.

use crate::model::{BriefId, Language};
use crate::plan::Page;
use crate::site::dates::{self, Dates};

use super::graph::{Nature, nature};
use super::tags::Tags;
use super::{Told, picture};

/// Adds them.
pub(super) fn add(told: Told<'_>, tags: &mut Tags) {
    let Told { place, page, title, description, language, .. } = told;
    let site = place.site;
    if page == Page::NotFound {
        return;
    }
    let is_person = |id| nature(site, &site.library[id]) == Some(Nature::Person);
    let kind = match page {
        Page::Brief(_) => "article",
        Page::Author(id) if is_person(id) => "profile",
        _ => "website",
    };
    tags.property("og:type", kind);
    tags.property("og:title", title);
    tags.property("og:description", description.unwrap_or_default());
    tags.property("og:site_name", &site.config.title);
    tags.property("og:locale", &locale(language).unwrap_or_default());
    if site.config.base_url.is_some() {
        tags.property("og:url", &place.address(page));
    }
    let picture = match page {
        Page::Brief(id) => {
            of_brief(told, id, tags);
            picture::of_brief(place, id)
        }
        _ => None,
    };
    if let Some(picture) = &picture {
        tags.property("og:image", &picture.address);
        tags.property("og:image:type", "image/png");
        if let Some((width, height)) = picture.size {
            tags.property("og:image:width", &width.to_string());
            tags.property("og:image:height", &height.to_string());
        }
        tags.property("og:image:alt", &picture.alt);
    }
    tags.name("twitter:card", if picture.is_some() { "summary_large_image" } else { "summary" });
}

fn of_brief(told: Told<'_>, id: BriefId, tags: &mut Tags) {
    let Told { place, .. } = told;
    let brief = &place.site.library[id];
    let Dates { published, changed } = dates::of_brief(brief);
    tags.property("article:published_time", &published.to_string());
    if changed != published {
        tags.property("article:modified_time", &changed.to_string());
    }
    if place.site.config.base_url.is_some() {
        for author in &brief.authors {
            tags.property("article:author", &place.address(Page::Author(*author)));
        }
    }
    for topic in &brief.topics {
        tags.property("article:tag", &place.site.library[*topic].title);
    }
}

/// `pt_BR`; the protocol knows no language without its country.
fn locale(language: &Language) -> Option<String> {
    let mut parts = language.as_str().split('-');
    let language = parts.next()?;
    let country = parts.find(|part| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_uppercase()))?;
    Some(format!("{language}_{country}"))
}
