//! A topic's page.

use crate::model::{ClaimId, SourceId, TopicId};
use crate::plan::Channel;
use crate::render::body::BodyWriter;
use crate::render::shared;
use crate::render::view::TopicView;
use crate::render::{Making, Ready};

use super::brief::{briefs_where, cited_in};
use super::paged::Paged;
use super::{claim_groups, distinct, extra, timeline};

/// Sources that a topic's page shows, at most.
const SOURCES: usize = 10;

pub(super) fn make(making: Making<'_>, id: TopicId, paged: &Paged<'_>) -> Ready {
    let Making { site, shared, .. } = making;
    let topic = &site.library[id];
    let briefs = briefs_where(making, |brief| brief.topics.contains(&id));
    let claims: Vec<ClaimId> = distinct(briefs.iter().flat_map(|brief| site.uses.brief_claims[*brief].iter().copied()));
    let sources = cited_in(making, &briefs);
    let children = site.library.topics.entries().filter(|(_, other)| other.parent == Some(id));
    let mut writer = BodyWriter::new(making, &[&topic.body]);
    let view = TopicView {
        this: shared.topic(id),
        summary: topic.summary.clone(),
        parent: topic.parent.map(|id| shared.topic(id)),
        children: children.map(|(id, _)| shared.topic(id)).collect(),
        questions: topic.questions.clone(),
        same_as: topic.same_as.iter().map(shared::link).collect(),
        passages: writer.passages(&topic.body),
        references: writer.references(&[]),
        notes: writer.citation_notes(),
        briefs: briefs[paged.rows(briefs.len())].iter().map(|id| making.brief(*id)).collect(),
        profile: shared.profile(site, &claims, &sources).into(),
        groups: claim_groups(making, claims.iter().copied()),
        sources: most_used(making, &claims).into_iter().map(|id| making.source(id)).collect(),
        events: timeline::events(making, &briefs, &claims),
        extra: extra(&topic.extra),
    };
    Ready::new("topic", "topic.html", paged.title(&topic.title), ("topic", view.into()))
        .with("pages", paged.view())
        .describe(topic.summary.as_deref())
        .fed_by(Channel::Topic(id))
}

/// The sources that bear on most of the claims.
fn most_used(making: Making<'_>, claims: &[ClaimId]) -> Vec<SourceId> {
    let mut counts: std::collections::HashMap<SourceId, usize> = std::collections::HashMap::new();
    for claim in claims {
        let sources = making.site.library[*claim].evidence.iter().map(|evidence| evidence.source);
        for source in distinct(sources) {
            *counts.entry(source).or_default() += 1;
        }
    }
    let mut counted: Vec<(SourceId, usize)> = counts.into_iter().collect();
    counted.sort_by_key(|(source, count)| (std::cmp::Reverse(*count), *source));
    counted.truncate(SOURCES);
    counted.into_iter().map(|(source, _)| source).collect()
}
