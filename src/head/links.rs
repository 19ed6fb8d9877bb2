//! Links for programs: the page's own address, the same in other forms and languages, who made it, on what terms, and
//! what it belongs to (FAIR Signposting; RFC 5829, 6573, 6903, 8574).

use crate::model::{Brief, BriefId, ClaimId, TranslationPlace, Url, license};
use crate::plan::{Citable, Data, Page};

use super::tags::Tags;
use super::{Told, graph};

/// Adds them.
pub(super) fn add(told: Told<'_>, tags: &mut Tags) {
    let Told { place, page, feeds, .. } = told;
    if place.site.config.base_url.is_some() {
        tags.link("canonical", &place.address(page));
    }
    for feed in feeds {
        tags.link_with("alternate", &feed.address, &[("type", feed.media_type), ("title", &feed.title)]);
    }
    match page {
        Page::Brief(id) => of_brief(told, id, tags),
        Page::Claim(id) => of_claim(told, id, tags),
        Page::Source(id) => {
            tags.link("collection", &place.link(Page::Sources));
            kind(graph::source_kind(&place.site.library[id]), tags);
            files(told, tags);
        }
        Page::Evidence => {
            for data in [Data::Evidence, Data::ClaimTable, Data::Graph] {
                tags.link_with("item", &place.link(Page::Data(data)), &[("type", data.media_type())]);
            }
            let schema = Data::EvidenceSchema;
            tags.link_with("describedby", &place.link(Page::Data(schema)), &[("type", schema.media_type())]);
        }
        _ => {}
    }
}

fn of_brief(told: Told<'_>, id: BriefId, tags: &mut Tags) {
    let Told { place, page, language, .. } = told;
    let brief: &Brief = &place.site.library[id];
    match &brief.doi {
        Some(doi) => tags.link("cite-as", &doi_address(doi)),
        None if place.site.config.base_url.is_some() => tags.link("cite-as", &place.address(page)),
        None => {}
    }
    for author in &brief.authors {
        tags.link("author", &place.link(Page::Author(*author)));
    }
    if let Some(url) = brief.license.as_deref().and_then(license::address) {
        tags.link("license", url.as_str());
    }
    tags.link("collection", &place.link(Page::Briefs));
    kind(graph::brief_kind(brief), tags);
    if !brief.corrections.is_empty() {
        tags.link("version-history", &place.link(Page::Corrections));
    }
    if !brief.translations.is_empty() {
        tags.link_with("alternate", &place.address(page), &[("hreflang", language.as_str())]);
    }
    for translation in &brief.translations {
        let address = match &translation.place {
            TranslationPlace::Url(url) => url.to_string(),
            TranslationPlace::Brief(id) => place.address(Page::Brief(*id)),
        };
        tags.link_with("alternate", &address, &[("hreflang", translation.language.as_str())]);
    }
    files(told, tags);
}

fn of_claim(told: Told<'_>, id: ClaimId, tags: &mut Tags) {
    let Told { place, page, .. } = told;
    let site = place.site;
    if site.config.base_url.is_some() {
        tags.link("cite-as", &place.address(page));
    }
    let linked = Data::LinkedClaim(id);
    tags.link_with("alternate describedby", &place.link(Page::Data(linked)), &[("type", linked.media_type())]);
    tags.link("collection", &place.link(Page::Claims));
    kind("Claim", tags);
    if let Some(successor) = site.library[id].superseded_by {
        tags.link("successor-version", &place.link(Page::Claim(successor)));
    }
    for earlier in &site.uses.superseded[id.index()] {
        tags.link("predecessor-version", &place.link(Page::Claim(*earlier)));
    }
    files(told, tags);
}

/// The same as references for other programs: a link for each file.
fn files(told: Told<'_>, tags: &mut Tags) {
    for data in reference_files(told) {
        tags.link_with("describedby", &told.place.link(Page::Data(data)), &[("type", data.media_type())]);
    }
}

/// The files in which a page is an entry of a bibliography.
fn reference_files(told: Told<'_>) -> impl Iterator<Item = Data> {
    let cited = match told.page {
        Page::Brief(id) => Some(Citable::Brief(id)),
        Page::Claim(id) => Some(Citable::Claim(id)),
        Page::Source(id) => Some(Citable::Source(id)),
        _ => None,
    };
    let forms = &told.place.site.config.downloads;
    cited.into_iter().flat_map(move |cited| forms.iter().map(move |form| Data::Reference(cited, *form)))
}

/// What the page is about, in a word of schema.org.
fn kind(kind: &str, tags: &mut Tags) {
    tags.link("type", &format!("{}/{kind}", graph::SCHEMA));
}

/// Where a DOI leads, written as an address may be: a DOI may hold any sign.
pub(super) fn doi_address(doi: &str) -> String {
    let whole = format!("https://doi.org/{doi}");
    Url::parse(&whole).map_or(whole, |url| url.to_string())
}
