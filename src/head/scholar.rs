//! A brief for reference managers and scholarly search engines: the tags of Highwire Press, which Google Scholar and
//! Zotero read first, and Dublin Core beside them (DCMI, "Expressing Dublin Core in HTML").
//!
//! `citation_technical_report_institution` makes Zotero file a brief as a report. A commentary is none: with a
//! `citation_title` and no institution Zotero would take it for an article of a journal, so it has Dublin Core alone.
//!
//! There is no `citation_reference`. Neither Google Scholar's guidelines nor Zotero's translator knows it, and it would say for
//! every source once more what `citation` of the JSON-LD says and the page's list of references.

use crate::cite::in_words;
use crate::model::{Author, Brief, BriefId, BriefKind, Date, license};
use crate::plan::{Citable, Page};
use crate::site::dates::{self, Dates};

use super::citable::item as citable;
use super::links;
use super::place::Place;
use super::tags::Tags;

/// Adds them.
pub(super) fn add(place: Place<'_>, id: BriefId, tags: &mut Tags) {
    let brief = &place.site.library[id];
    if brief.kind != BriefKind::Commentary {
        highwire(place, id, brief, tags);
    }
    dublin_core(place, id, brief, tags);
}

fn highwire(place: Place<'_>, id: BriefId, brief: &Brief, tags: &mut Tags) {
    let site = place.site;
    tags.name("citation_title", &brief.title);
    for author in brief.authors.iter().map(|id| &site.library[*id]) {
        tags.name("citation_author", cited_name(author));
        // Both belong to the author before them.
        tags.name("citation_author_institution", author.organization.as_deref().unwrap_or_default());
        tags.name("citation_author_orcid", author.orcid.as_deref().unwrap_or_default());
    }
    tags.name("citation_publication_date", &slashed(brief.date));
    tags.name("citation_technical_report_institution", site.publisher());
    let number = brief.series.as_ref().and_then(|series| series.number.as_deref());
    tags.name("citation_technical_report_number", number.unwrap_or_default());
    tags.name("citation_publisher", site.publisher());
    tags.name("citation_doi", brief.doi.as_deref().unwrap_or_default());
    tags.name("citation_language", brief.language.as_ref().unwrap_or(&site.config.language).as_str());
    for topic in &brief.topics {
        tags.name("citation_keywords", &site.library[*topic].title);
    }
    tags.name("citation_abstract", brief.summary.as_deref().unwrap_or_default());
    if site.config.base_url.is_some() {
        let address = place.address(Page::Brief(id));
        tags.name("citation_public_url", &address);
        tags.name("citation_abstract_html_url", &address);
        tags.name("citation_fulltext_html_url", &address);
    }
}

fn dublin_core(place: Place<'_>, id: BriefId, brief: &Brief, tags: &mut Tags) {
    let site = place.site;
    let Dates { published, changed } = dates::of_brief(brief);
    tags.name("DC.title", &brief.title);
    for author in &brief.authors {
        tags.name("DC.creator", &site.library[*author].name);
    }
    tags.name("DC.date", &published.to_string());
    if changed != published {
        tags.name("dcterms.modified", &changed.to_string());
    }
    tags.name("DC.publisher", site.publisher());
    tags.name("DC.type", "Text");
    match &brief.doi {
        Some(doi) => tags.name("DC.identifier", &links::doi_address(doi)),
        None if site.config.base_url.is_some() => tags.name("DC.identifier", &place.address(Page::Brief(id))),
        None => {}
    }
    tags.name("dcterms.bibliographicCitation", &in_words(&citable(site, Citable::Brief(id))));
    tags.name("DC.language", brief.language.as_ref().unwrap_or(&site.config.language).as_str());
    for topic in &brief.topics {
        tags.name("DC.subject", &site.library[*topic].title);
    }
    tags.name("DC.description", brief.summary.as_deref().unwrap_or_default());
    tags.name("DC.rights", brief.license.as_deref().unwrap_or_default());
    if let Some(url) = brief.license.as_deref().and_then(license::address) {
        tags.name("dcterms.license", url.as_str());
    }
}

/// The name as reference managers take it apart: a person’s family name first, where the author says which it is. Where
/// there are several words on both sides of the comma, Zotero takes them for two authors: then the name as it is shown.
fn cited_name(author: &Author) -> &str {
    let sorted = author.sort_name.as_deref().and_then(|name| Some((name, name.split_once(", ")?)));
    match sorted {
        Some((name, (family, given))) if !(family.contains(' ') && given.contains(' ')) => name,
        Some(_) | None => &author.name,
    }
}

/// `2026/01/05`, or as far as the date is known (Google Scholar, "Inclusion guidelines": `YYYY/MM/DD` or the year).
fn slashed(date: Date) -> String {
    date.to_string().replace('-', "/")
}
