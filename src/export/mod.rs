//! Phase 8, beside [`render`](crate::render): an entry of the plan → a file for programs. One file for each format.

mod calendar;
mod feed;
mod llms;
mod sitemap;
mod xml;

use crate::plan::Data;
use crate::site::Site;

/// Makes a file for programs, into `buffer`.
pub fn data(site: Site<'_>, data: Data, buffer: &mut Vec<u8>) {
    match data {
        Data::Feed(channel, form) => feed::write(site, channel, form, buffer),
        Data::Calendar => calendar::write(site, buffer),
        Data::Sitemap => sitemap::write(site, buffer),
        Data::SitemapPart(at) => sitemap::part(site, at, buffer),
        Data::Robots => sitemap::robots(site, buffer),
        Data::Llms => llms::write(site, buffer),
    }
}
