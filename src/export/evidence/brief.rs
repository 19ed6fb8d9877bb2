//! Briefs, and who wrote them on what, and what was corrected.

use serde::Serialize;

use crate::model::{self, AuthorId, BriefId, Choice, Date, TopicId, TranslationPlace};
use crate::plan::Page;
use crate::site::corrections::Made;
use crate::site::{Site, dates};

use super::history::BriefVersion;
use super::{Shown, Waiver, claim_ids, source_keys};

/// A brief.
#[derive(Serialize)]
pub(super) struct Brief<'a> {
    id: &'a str,
    address: String,
    title: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    subtitle: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    summary: Option<&'a str>,
    r#type: &'static str,
    language: &'a str,
    date: Shown<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    updated: Option<Shown<Date>>,
    last_change: Shown<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    expires: Option<Shown<Date>>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    draft: bool,
    authors: Vec<&'a str>,
    topics: Vec<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    series: Option<Series<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    question: Option<&'a str>,
    key_messages: Vec<String>,
    declares: Vec<&'a str>,
    uses: Vec<&'a str>,
    cites: Vec<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    figures: Vec<Figure<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    funding: Vec<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    interests: Option<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    reviewed_by: Vec<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    method: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    version: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    doi: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    license: Option<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    translations: Vec<Translation<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    aliases: Vec<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    waivers: Vec<Waiver<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    record: Option<BriefVersion<'a>>,
}

/// The series that it belongs to.
#[derive(Serialize)]
struct Series<'a> {
    title: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    number: Option<&'a str>,
}

/// What is said of a picture.
#[derive(Serialize)]
struct Figure<'a> {
    src: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    alt: Option<&'a str>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    decorative: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    caption: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    credit: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    license: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    date: Option<Shown<Date>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    source: Option<&'a str>,
}

/// The same brief in another language.
#[derive(Serialize)]
struct Translation<'a> {
    language: &'a str,
    address: String,
}

impl<'a> Brief<'a> {
    pub(super) fn of(site: Site<'a>, id: BriefId) -> Self {
        let brief = &site.library[id];
        let mut uses = Vec::new();
        for claim_use in &brief.uses {
            if !uses.contains(&claim_use.claim) {
                uses.push(claim_use.claim);
            }
        }
        Self {
            id: &brief.slug,
            address: site.full(Page::Brief(id)),
            title: &brief.title,
            subtitle: brief.subtitle.as_deref(),
            summary: brief.summary.as_deref(),
            r#type: brief.kind.name(),
            language: brief.language.as_ref().unwrap_or(&site.config.language).as_str(),
            date: Shown(brief.date),
            updated: brief.updated.map(Shown),
            last_change: Shown(dates::of_brief(brief).changed),
            expires: brief.expires.map(Shown),
            draft: brief.draft,
            authors: brief.authors.iter().map(|id| &*site.library[*id].id).collect(),
            topics: brief.topics.iter().map(|id| &*site.library[*id].id).collect(),
            series: brief.series.as_ref().map(Series::of),
            question: brief.question.as_deref(),
            key_messages: brief.key_messages.iter().map(message).collect(),
            declares: claim_ids(site, &brief.claims),
            uses: claim_ids(site, &uses),
            cites: source_keys(site, &brief.body.references),
            figures: brief.figures.iter().map(Figure::of).collect(),
            funding: brief.funding.iter().map(String::as_str).collect(),
            interests: brief.interests.as_deref(),
            reviewed_by: brief.reviewed_by.iter().map(String::as_str).collect(),
            method: brief.method.as_deref(),
            version: brief.version.as_deref(),
            doi: brief.doi.as_deref(),
            license: brief.license.as_deref(),
            translations: brief.translations.iter().map(|translation| Translation::of(site, translation)).collect(),
            aliases: brief.aliases.iter().map(|alias| &**alias).collect(),
            waivers: brief.allow.iter().map(Waiver::of).collect(),
            record: BriefVersion::of(site, &brief.slug),
        }
    }
}

impl<'a> Series<'a> {
    fn of(series: &'a model::Series) -> Self {
        Self { title: &series.title, number: series.number.as_deref() }
    }
}

impl<'a> Figure<'a> {
    fn of(figure: &'a model::Figure) -> Self {
        let model::Figure { src, alt, decorative, caption, credit, license, date, source } = figure;
        Self {
            src,
            alt: alt.as_deref(),
            decorative: *decorative,
            caption: caption.as_deref(),
            credit: credit.as_deref(),
            license: license.as_deref(),
            date: date.map(Shown),
            source: source.as_deref(),
        }
    }
}

impl<'a> Translation<'a> {
    fn of(site: Site<'a>, translation: &'a model::Translation) -> Self {
        let address = match &translation.place {
            TranslationPlace::Brief(id) => site.full(Page::Brief(*id)),
            TranslationPlace::Url(url) => url.to_string(),
        };
        Self { language: translation.language.as_str(), address }
    }
}

/// The words of a short text, without markup.
fn message(text: &model::Body) -> String {
    let passages: Vec<String> = text.passages.iter().map(|passage| model::on_one_line(&passage.text)).collect();
    passages.join(" ")
}

/// Who writes briefs.
#[derive(Serialize)]
pub(super) struct Author<'a> {
    id: &'a str,
    address: String,
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    sort_name: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    role: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    organization: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    orcid: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    same_as: Vec<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    topics: Vec<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    interests: Option<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    funding: Vec<&'a str>,
}

impl<'a> Author<'a> {
    pub(super) fn of(site: Site<'a>, id: AuthorId) -> Self {
        let author = &site.library[id];
        Self {
            id: &author.id,
            address: site.full(Page::Author(id)),
            name: &author.name,
            sort_name: author.sort_name.as_deref(),
            role: author.role.as_deref(),
            organization: author.organization.as_deref(),
            orcid: author.orcid.as_deref(),
            url: author.url.as_ref().map(model::Url::as_str),
            same_as: author.same_as.iter().map(model::Url::as_str).collect(),
            topics: author.topics.iter().map(|id| &*site.library[*id].id).collect(),
            interests: author.interests.as_deref(),
            funding: author.funding.iter().map(String::as_str).collect(),
        }
    }
}

/// What briefs are about.
#[derive(Serialize)]
pub(super) struct Topic<'a> {
    id: &'a str,
    address: String,
    title: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    summary: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    parent: Option<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    questions: Vec<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    same_as: Vec<&'a str>,
}

impl<'a> Topic<'a> {
    pub(super) fn of(site: Site<'a>, id: TopicId) -> Self {
        let topic = &site.library[id];
        Self {
            id: &topic.id,
            address: site.full(Page::Topic(id)),
            title: &topic.title,
            summary: topic.summary.as_deref(),
            parent: topic.parent.map(|parent| &*site.library[parent].id),
            questions: topic.questions.iter().map(String::as_str).collect(),
            same_as: topic.same_as.iter().map(model::Url::as_str).collect(),
        }
    }
}

/// What was changed after publication.
#[derive(Serialize)]
pub(super) struct Correction<'a> {
    id: String,
    address: String,
    brief: &'a str,
    date: Shown<Date>,
    r#type: &'static str,
    text: &'a str,
    claims: Vec<&'a str>,
}

impl<'a> Correction<'a> {
    pub(super) fn of(site: Site<'a>, made: Made<'a>) -> Self {
        let id = made.anchor(site);
        Self {
            address: format!("{}#{id}", site.full(Page::Corrections)),
            id,
            brief: &site.library[made.brief].slug,
            date: Shown(made.correction.date),
            r#type: made.correction.kind.name(),
            text: &made.correction.text,
            claims: claim_ids(site, &made.correction.claims),
        }
    }
}
