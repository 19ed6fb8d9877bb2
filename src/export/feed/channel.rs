//! What each feed tells of.

use std::cmp::Reverse;

use crate::model::{AuthorId, Brief, BriefId, ClaimId, Date};
use crate::plan::{Channel, Data, FeedForm, Page};
use crate::record::Earlier;
use crate::site::dates::{self, Dates};
use crate::site::{Site, corrections};
use crate::wording;

use super::content::{self, element};
use super::{Entry, Feed, Person};

/// Everything that the feed says, as much of it as the site's limit allows.
pub(super) fn gather(site: Site<'_>, channel: Channel, form: FeedForm) -> Feed {
    let library = site.library;
    let (title, description, page) = match channel {
        Channel::Site => (None, site.config.description.clone(), Page::Home),
        Channel::Topic(id) => (Some(library[id].title.clone()), library[id].summary.clone(), Page::Topic(id)),
        Channel::Author(id) => (Some(library[id].name.clone()), None, Page::Author(id)),
        Channel::Claims => {
            let description = "Claims that are new or say something else than before";
            (Some("Claims".to_owned()), Some(description.to_owned()), Page::Claims)
        }
        Channel::Corrections => {
            let description = "What was changed after it was published";
            (Some("Corrections".to_owned()), Some(description.to_owned()), Page::Corrections)
        }
    };
    let entries = match channel {
        Channel::Site => briefs(site, |_| true),
        Channel::Topic(id) => briefs(site, |brief| brief.topics.contains(&id)),
        Channel::Author(id) => briefs(site, |brief| brief.authors.contains(&id)),
        Channel::Claims => claims(site),
        Channel::Corrections => corrected(site),
    };
    let updated = entries.iter().map(|entry| entry.updated).max();
    Feed {
        title: match title {
            Some(title) => format!("{title} · {}", site.config.title),
            None => site.config.title.clone(),
        },
        description,
        language: site.config.language.as_str().to_owned(),
        page: site.full(page),
        address: site.full(Page::Data(Data::Feed(channel, form))),
        updated: updated.or_else(|| corrections::newest(site)),
        publisher: site.publisher().to_owned(),
        entries,
    }
}

/// Briefs are in the order of their dates, the newest first.
fn briefs(site: Site<'_>, wanted: impl Fn(&Brief) -> bool) -> Vec<Entry> {
    let all = site.library.briefs.entries().filter(|(_, brief)| wanted(brief));
    all.take(site.config.feed_limit).map(|(id, brief)| of_brief(site, id, brief)).collect()
}

fn of_brief(site: Site<'_>, id: BriefId, brief: &Brief) -> Entry {
    let Dates { published, changed } = dates::of_brief(brief);
    let language = brief.language.as_ref().filter(|language| **language != site.config.language);
    let summary = brief.summary.as_deref().map(|summary| element("p", summary)).unwrap_or_default();
    let messages = content::list(site, &brief.key_messages, brief.language.as_ref().unwrap_or(&site.config.language));
    let content = summary + &messages;
    Entry {
        address: site.full(Page::Brief(id)),
        title: brief.title.clone(),
        published,
        updated: changed,
        authors: people(site, brief),
        topics: topics(site, brief),
        summary: brief.summary.clone(),
        content: Some(content).filter(|content| !content.is_empty()),
        language: language.map(|language| language.as_str().to_owned()),
    }
}

fn people(site: Site<'_>, brief: &Brief) -> Vec<Person> {
    let person = |id: &AuthorId| Person { name: site.library[*id].name.clone(), page: site.full(Page::Author(*id)) };
    brief.authors.iter().map(person).collect()
}

fn topics(site: Site<'_>, brief: &Brief) -> Vec<String> {
    brief.topics.iter().map(|id| site.library[*id].title.clone()).collect()
}

fn corrected(site: Site<'_>) -> Vec<Entry> {
    let page = site.full(Page::Corrections);
    let entries = corrections::all(site).into_iter().take(site.config.feed_limit).map(|made| {
        let brief = &site.library[made.brief];
        let (kind, _) = wording::correction_kind(site.words(), made.correction.kind);
        Entry {
            address: format!("{page}#{}", made.anchor(site)),
            title: format!("{kind}: {}", brief.title),
            published: made.correction.date,
            updated: made.correction.date,
            authors: people(site, brief),
            topics: topics(site, brief),
            summary: Some(made.correction.text.clone()),
            content: None,
            language: None,
        }
    });
    entries.collect()
}

/// Claims by the day of their last change, the newest first.
fn claims(site: Site<'_>) -> Vec<Entry> {
    let dated = site.uses.dates.iter().copied().enumerate();
    let mut dated: Vec<(Dates, ClaimId)> = dated.filter_map(|(at, dates)| Some((dates?, ClaimId::at(at)))).collect();
    dated.sort_by_key(|(Dates { published, changed }, id)| (Reverse(*changed), Reverse(*published), *id));
    let newest = dated.into_iter().take(site.config.feed_limit);
    newest.map(|(dates, id)| of_claim(site, id, dates)).collect()
}

fn of_claim(site: Site<'_>, id: ClaimId, Dates { published, changed }: Dates) -> Entry {
    let claim = &site.library[id];
    let home = claim.home.map(|home| &site.library[home]);
    let language = site.library.language_of(id).filter(|language| **language != site.config.language);
    let verdict = wording::standing_label(site.words(), site.assessment[id].standing);
    let text = wording::sentence(claim, site.config.likelihood_scale);
    Entry {
        address: site.full(Page::Claim(id)),
        title: wording::short_sentence(claim, site.config.likelihood_scale).into_owned(),
        published,
        updated: changed,
        authors: home.map(|brief| people(site, brief)).unwrap_or_default(),
        topics: home.map(|brief| topics(site, brief)).unwrap_or_default(),
        summary: Some(text.to_string()),
        content: Some(
            element("p", &text) + &element("p", &format!("Standing: {verdict}.")) + &earlier(site, &claim.id),
        ),
        language: language.map(|language| language.as_str().to_owned()),
    }
}

/// What a claim said in the version before this one.
fn earlier(site: Site<'_>, claim: &str) -> String {
    let entry = site.record.and_then(|record| record.claims.get(claim));
    let Some(Earlier { until, was, .. }) = entry.and_then(|entry| entry.before.last()) else { return String::new() };
    let until: Date = *until;
    let fields: String = was
        .iter()
        .map(|(field, text)| {
            let said = if text.is_empty() { "nothing" } else { text.as_str() };
            element("li", &format!("{field}: {said}"))
        })
        .collect();
    format!("{}<ul>{fields}</ul>", element("p", &format!("Until {} it said:", wording::date(site.words(), until))))
}
