//! “Cite this”: of briefs and claims as pages of the site, of sources as what they are.

use tera::Value;

use crate::cite::{Plain, in_five_styles};
use crate::head::citable;
use crate::plan::{Citable, Data, Page};
use crate::render::Making;
use crate::render::view::{CiteStyleView, CiteView, DateView, FileLink};
use crate::site::{Site, dates};

/// How to cite it.
pub(super) fn cite(making: Making<'_>, cited: Citable) -> CiteView {
    let site = making.site;
    let item = citable(site, cited);
    let changed = match cited {
        Citable::Brief(id) => Some(dates::of_brief(&site.library[id]).changed),
        Citable::Claim(id) => site.uses.dates[id.index()].map(|dates| dates.changed),
        Citable::Source(_) => None,
    };
    let styles = in_five_styles(&item);
    let undated = styles.iter().filter(|plain| plain.wants_day).map(|plain| plain.style).collect();
    let version = Some(item.text("version")).filter(|text| !text.is_empty() && !matches!(cited, Citable::Source(_)));
    CiteView {
        version: version.map(str::to_owned),
        changed: changed.map(|date| DateView::of(making.words, date).into()),
        styles: styles
            .into_iter()
            .map(|Plain { style, html, .. }| CiteStyleView { name: style, html: Value::safe_string(&html) })
            .collect(),
        undated,
        files: files(site, cited),
    }
}

fn files(site: Site<'_>, cited: Citable) -> Vec<FileLink> {
    let links = site.config.downloads.iter().map(|form| {
        let data = Data::Reference(cited, *form);
        FileLink {
            title: form.title().to_owned(),
            media_type: data.media_type(),
            address: site.plan.addresses.of(site.library, Page::Data(data)),
        }
    });
    links.collect()
}
