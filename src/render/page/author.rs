//! An author's page.

use crate::model::{AuthorId, ClaimId};
use crate::plan::Channel;
use crate::render::body::BodyWriter;
use crate::render::shared;
use crate::render::view::AuthorView;
use crate::render::{Making, Ready};

use super::brief::{briefs_where, cited_in};
use super::paged::Paged;
use super::{claim_groups, distinct, extra};

pub(super) fn make(making: Making<'_>, id: AuthorId, paged: &Paged<'_>) -> Ready {
    let Making { site, shared, .. } = making;
    let author = &site.library[id];
    let briefs = briefs_where(making, |brief| brief.authors.contains(&id));
    let claims: Vec<ClaimId> = distinct(briefs.iter().flat_map(|brief| site.uses.brief_claims[*brief].iter().copied()));
    let sources = cited_in(making, &briefs);
    let mut writer = BodyWriter::new(making, &[&author.body]);
    let view = AuthorView {
        this: shared.author(id),
        role: author.role.clone(),
        organization: author.organization.clone(),
        link: author.url.as_ref().map(shared::link),
        orcid: author.orcid.clone(),
        email: author.email.clone(),
        interests: author.interests.clone(),
        funding: author.funding.clone(),
        same_as: author.same_as.iter().map(shared::link).collect(),
        topics: author.topics.iter().map(|id| shared.topic(*id)).collect(),
        passages: writer.passages(&author.body),
        references: writer.references(&[]),
        notes: writer.citation_notes(),
        briefs: briefs[paged.rows(briefs.len())].iter().map(|id| making.brief(*id)).collect(),
        profile: shared.profile(site, &claims, &sources).into(),
        groups: claim_groups(making, claims.iter().copied()),
        extra: extra(&author.extra),
    };
    Ready::new("author", "author.html", paged.title(&author.name), ("author", view.into()))
        .with("pages", paged.view())
        .describe(author.role.as_deref())
        .fed_by(Channel::Author(id))
}
