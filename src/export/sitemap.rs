//! The addresses of all pages for search engines (sitemaps.org, protocol 0.9), and what crawlers are told first
//! (RFC 9309).

use crate::model::Date;
use crate::plan::{Data, Page};
use crate::site::Site;
use crate::site::dates;

use super::xml::Xml;

const NAMESPACE: (&str, &str) = ("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9");

/// Every page, or where there are too many the parts in which they are listed.
pub(super) fn write(site: Site<'_>, buffer: &mut Vec<u8>) {
    match site.plan.sitemap() {
        [] => pages(site, &[], buffer),
        [only] => pages(site, only, buffer),
        parts => {
            let mut xml = Xml::new(buffer);
            xml.open("sitemapindex", &[NAMESPACE]);
            for at in 0..parts.len() {
                let part = Data::SitemapPart(u32::try_from(at).unwrap_or(u32::MAX));
                xml.open("sitemap", &[]);
                xml.text("loc", &[], &site.full(Page::Data(part)));
                xml.close("sitemap");
            }
            xml.close("sitemapindex");
            xml.finish();
        }
    }
}

/// One part of them.
pub(super) fn part(site: Site<'_>, at: u32, buffer: &mut Vec<u8>) {
    let part = usize::try_from(at).ok().and_then(|at| site.plan.sitemap().get(at));
    pages(site, part.map_or(&[], Vec::as_slice), buffer);
}

fn pages(site: Site<'_>, pages: &[Page], buffer: &mut Vec<u8>) {
    let mut xml = Xml::new(buffer);
    xml.open("urlset", &[NAMESPACE]);
    for page in pages {
        xml.open("url", &[]);
        xml.text("loc", &[], &site.full(*page));
        if let Some(Date::Day(day)) = last_change(site, *page) {
            xml.text("lastmod", &[], &day.to_string());
        }
        xml.close("url");
    }
    xml.close("urlset");
    xml.finish();
}

/// When the page itself was last changed, where that is known.
fn last_change(site: Site<'_>, page: Page) -> Option<Date> {
    match page {
        Page::Brief(id) => Some(dates::of_brief(&site.library[id]).changed),
        Page::Claim(id) => dates::of_claim_change(site, id),
        Page::Source(id) => dates::of_source_change(site, id),
        Page::Free(id) => site.library[id].updated.or(site.library[id].date),
        Page::Corrections => {
            site.library.briefs.iter().flat_map(|brief| &brief.corrections).map(|made| made.date).max()
        }
        // They show what is elsewhere, and texts without a date.
        Page::Home | Page::Briefs | Page::Claims | Page::Sources | Page::SourcesBy(_) | Page::Further(..) => None,
        Page::Author(_) | Page::Topic(_) | Page::Forecasts | Page::Evidence | Page::Scales | Page::NotFound => None,
        Page::Search | Page::Embed(_) | Page::OldBrief(_) | Page::OldPage(_) | Page::Gone(_) => None,
        Page::Data(_) | Page::Asset(_) | Page::Picture(..) | Page::ThemeFile(_) => None,
    }
}

/// Everything may be read, and the sitemap says where it is.
pub(super) fn robots(site: Site<'_>, buffer: &mut Vec<u8>) {
    let sitemap = site.full(Page::Data(Data::Sitemap));
    buffer.extend_from_slice(format!("User-agent: *\nAllow: /\n\nSitemap: {sitemap}\n").as_bytes());
}
