//! Phase 8, beside [`render`](crate::render): an entry of the plan → a file for programs. One file for each format.

mod calendar;
mod card;
mod chart;
mod evidence;
mod feed;
mod graph;
mod headers;
mod llms;
mod reference;
mod search;
mod sitemap;
mod table;
mod xml;

use std::sync::OnceLock;

use crate::head;
use crate::plan::Data;
use crate::site::Site;

/// Makes the files for programs of a site, and keeps what many of them need.
#[derive(Debug, Default)]
pub struct Exporter {
    fonts: card::Fonts,
    /// Made when the first of its files is asked for.
    index: OnceLock<search::Index>,
}

impl Exporter {
    /// Makes a file for programs, into `buffer`.
    pub fn data(&self, site: Site<'_>, data: Data, buffer: &mut Vec<u8>) {
        match data {
            Data::Feed(channel, form) => feed::write(site, channel, form, buffer),
            Data::Calendar => calendar::write(site, buffer),
            Data::Sitemap => sitemap::write(site, buffer),
            Data::SitemapPart(at) => sitemap::part(site, at, buffer),
            Data::Robots => sitemap::robots(site, buffer),
            Data::Headers => headers::write(site, buffer),
            Data::Llms => llms::write(site, buffer),
            Data::Evidence => evidence::write(site, buffer),
            Data::EvidenceSchema => evidence::schema(buffer),
            Data::ClaimTable => table::write(site, buffer),
            Data::Graph => graph::write(site, buffer),
            Data::LinkedClaim(id) => head::write_linked(site, id, buffer),
            Data::Reference(cited, form) => reference::write(site, cited, form, buffer),
            Data::ChartTable(page, at) => chart::write(site, page, at, buffer),
            Data::Search(part) => {
                buffer.extend_from_slice(self.index.get_or_init(|| search::Index::of(site)).part(part))
            }
            Data::Card(id) => card::write(site, &self.fonts, id, buffer),
        }
    }
}
