//! A brief: who wrote it, when, on what terms, what it states and what it cites.

use crate::head::json::Node;
use crate::head::links;
use crate::head::picture;
use crate::head::place::Place;
use crate::model::{Brief, BriefId, BriefKind, SourceId, Translation, TranslationPlace, license};
use crate::plan::Page;
use crate::site::corrections;
use crate::site::dates::{self, Dates};
use crate::wording;

use super::{claim, people, source, topic_name};

/// The type that says no more than the brief does of itself: an opinion is no report.
pub(in crate::head) fn kind(brief: &Brief) -> &'static str {
    match brief.kind {
        BriefKind::PolicyBrief | BriefKind::Explainer | BriefKind::Report => "Report",
        BriefKind::FactCheck | BriefKind::DatasetNote => "Report",
        BriefKind::Commentary => "Article",
    }
}

/// A brief with everything that is known of it.
pub(super) fn brief(place: Place<'_>, id: BriefId) -> Node {
    let site = place.site;
    let brief = &site.library[id];
    let kind = kind(brief);
    let Dates { published, changed } = dates::of_brief(brief);
    let claims = &site.uses.brief_claims[id];
    let number = brief.series.as_ref().and_then(|series| series.number.as_ref()).filter(|_| kind == "Report");
    Node::of_type(kind)
        .with("@id", place.thing(Page::Brief(id)))
        .with("url", place.address(Page::Brief(id)))
        .with("name", &brief.title)
        .with("headline", &brief.title)
        .maybe("alternativeHeadline", brief.subtitle.as_ref())
        .maybe("abstract", brief.summary.as_ref())
        .with("genre", wording::brief_kind(site.words(), brief.kind))
        .with("inLanguage", brief.language.as_ref().unwrap_or(&site.config.language).as_str())
        .with("datePublished", published)
        .maybe("dateModified", (changed != published).then_some(changed))
        .maybe("expires", brief.expires)
        .maybe("version", brief.version.as_ref())
        .maybe("creativeWorkStatus", brief.draft.then_some("Draft"))
        .list("author", brief.authors.iter().map(|id| people::writer(place, *id)))
        .maybe("publisher", people::publisher(place))
        .list("funder", brief.funding.iter().map(|name| Node::new().with("name", name)))
        .maybe("license", brief.license.as_deref().map(terms))
        .list("about", brief.topics.iter().map(|id| topic_name(place, *id)))
        .maybe("reportNumber", number)
        .maybe("isPartOf", brief.series.as_ref().map(|it| Node::of_type("CreativeWorkSeries").with("name", &it.title)))
        .list("identifier", brief.doi.as_ref().map(doi))
        .maybe("backstory", brief.method.as_ref())
        .maybe("image", picture::of_brief(place, id).map(|picture| picture.node()))
        .list("associatedMedia", picture::in_text(place, id))
        .list("workTranslation", brief.translations.iter().map(|it| translation(place, it)))
        .list("correction", corrections::of_brief(site, id).into_iter().map(|made| correction(made.correction)))
        .list("hasPart", claims.iter().map(|id| claim::part(place, *id)))
        .list("citation", cited(place, id).into_iter().map(|id| source::citation(place, id)))
        .with("wordCount", brief.body.words as usize)
}

/// The sources that its text cites, and behind them those of the evidence of its claims: as the page numbers them.
fn cited(place: Place<'_>, id: BriefId) -> Vec<SourceId> {
    let library = place.site.library;
    let evidence = place.site.uses.brief_claims[id].iter().flat_map(|claim| &library[*claim].evidence);
    let all = library[id].body.references.iter().copied().chain(evidence.map(|evidence| evidence.source));
    let mut seen = std::collections::HashSet::new();
    all.filter(|source| seen.insert(*source)).collect()
}

/// Where the terms can be read, or their name.
fn terms(license: &str) -> crate::head::json::Value {
    match license::address(license) {
        Some(url) => url.as_str().into(),
        None => Node::of_type("CreativeWork").with("name", license).into(),
    }
}

fn doi(doi: &String) -> Node {
    Node::of_type("PropertyValue").with("propertyID", "doi").with("value", doi).with("url", links::doi_address(doi))
}

fn translation(place: Place<'_>, translation: &Translation) -> Node {
    let node = Node::of_type("CreativeWork").with("inLanguage", translation.language.as_str());
    match &translation.place {
        TranslationPlace::Url(url) => node.with("url", url.as_str()),
        TranslationPlace::Brief(id) => {
            node.with("@id", place.thing(Page::Brief(*id))).with("url", place.address(Page::Brief(*id)))
        }
    }
}

fn correction(correction: &crate::model::Correction) -> Node {
    Node::of_type("CorrectionComment").with("text", &correction.text).with("datePublished", correction.date)
}
