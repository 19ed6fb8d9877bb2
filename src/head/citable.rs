//! A brief, a claim or a source as something that is cited, in the variables of CSL: for files of references, for
//! “Cite this”, for whoever reads data.

use crate::cite::Item;
use crate::model::{Author, BriefId, ClaimId, Language, Person};
use crate::plan::{Citable, Page};
use crate::site::Site;
use crate::wording;

/// The item of what is cited. The site's own pages have addresses only where the site has one.
pub(crate) fn item(site: Site<'_>, cited: Citable) -> Item {
    match cited {
        Citable::Brief(id) => of_brief(site, id),
        Citable::Claim(id) => of_claim(site, id),
        Citable::Source(id) => Item::of_source(&site.library[id]),
    }
}

/// A brief is a report of its publisher; what sort of text it is says the genre.
fn of_brief(site: Site<'_>, id: BriefId) -> Item {
    let brief = &site.library[id];
    let title = match &brief.subtitle {
        Some(subtitle) if brief.title.ends_with(['?', '!']) => format!("{} {subtitle}", brief.title),
        Some(subtitle) => format!("{}: {subtitle}", brief.title),
        None => brief.title.clone(),
    };
    let keywords: Vec<&str> = brief.topics.iter().map(|topic| site.library[*topic].title.as_str()).collect();
    let series = brief.series.as_ref();
    Item::new(&brief.slug, "report")
        .with("title", Some(&title))
        .with("genre", Some(wording::brief_kind(site.words(), brief.kind)))
        .with_people("author", &people(site, &brief.authors))
        .with_date("issued", Some(brief.date))
        .with("publisher", Some(site.publisher()))
        .with("collection-title", series.map(|series| series.title.as_str()))
        .with("number", series.and_then(|series| series.number.as_deref()))
        .with("version", brief.version.as_deref())
        .with("language", Some(brief.language.as_ref().unwrap_or(&site.config.language).as_str()))
        .with("abstract", brief.summary.as_deref())
        .with("keyword", Some(&keywords.join(", ")))
        .with("DOI", brief.doi.as_deref())
        .with("URL", address(site, Page::Brief(id)).as_deref())
}

/// A claim is a page of the site, whose title is the claim.
fn of_claim(site: Site<'_>, id: ClaimId) -> Item {
    let claim = &site.library[id];
    let title = wording::sentence(claim, site.config.likelihood_scale);
    let home = claim.home.map(|home| &site.library[home]);
    let version = site.record.and_then(|record| record.claims.get(&*claim.id)).map(|entry| entry.version.to_string());
    let language = site.library.language_of(id).unwrap_or(&site.config.language);
    Item::new(&claim.id, "webpage")
        .with("title", Some(title.trim_end_matches('.')))
        .with_people("author", &home.map(|brief| people(site, &brief.authors)).unwrap_or_default())
        .with_date("issued", site.uses.dates[id.index()].map(|dates| dates.published))
        .with("container-title", Some(&site.config.title))
        .with("publisher", Some(site.publisher()))
        .with("version", version.as_deref())
        .with("language", Some(Language::as_str(language)))
        .with("URL", address(site, Page::Claim(id)).as_deref())
}

fn address(site: Site<'_>, page: Page) -> Option<String> {
    site.config.base_url.is_some().then(|| site.full(page))
}

fn people(site: Site<'_>, authors: &[crate::model::AuthorId]) -> Vec<Person> {
    authors.iter().map(|id| person(&site.library[*id])).collect()
}

/// A person whose family name the author's file tells apart (`sort_name: Moreau, Ada`); otherwise the name as it is
/// shown, which may be an organisation's.
fn person(author: &Author) -> Person {
    match author.sort_name.as_deref().and_then(|name| name.split_once(", ")) {
        Some((family, given)) => Person { name: family.to_owned(), given: Some(given.to_owned()) },
        None => Person { name: author.name.clone(), given: None },
    }
}
