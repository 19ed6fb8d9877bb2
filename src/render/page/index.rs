//! Pages that list things: home, briefs, claims; and the page for addresses that lead nowhere.

use tera::Value;

use crate::assess::Standing;
use crate::model::{Brief, BriefId, ClaimId, SourceId};
use crate::plan::Channel;
use crate::render::view::{BriefYear, ClaimGroup, HomeView};
use crate::render::{Making, Ready};

use super::paged::{Paged, Stretch};
use super::{by_standing, claim_group, filter};

/// The front page.
pub(super) fn home(making: Making<'_>) -> Ready {
    let (library, shared) = (making.site.library, making.shared);
    let all_claims: Vec<ClaimId> = library.claims.ids().collect();
    let mut disputed: Vec<ClaimId> =
        all_claims.iter().copied().filter(|id| making.site.assessment[*id].standing == Standing::Disputed).collect();
    disputed.sort_by_key(|id| (std::cmp::Reverse(making.site.uses.claim_briefs[id.index()].len()), *id));
    let cited: Vec<SourceId> = library.briefs.iter().flat_map(|brief| brief.body.references.iter().copied()).collect();
    let view = HomeView {
        briefs: library.briefs.ids().take(10).map(|id| making.brief(id)).collect(),
        brief_count: library.briefs.len(),
        profile: shared.profile(making.site, &all_claims, &cited).into(),
        disputed: disputed.into_iter().take(5).map(|id| making.claim(id)).collect(),
        relied_on: relied_on(making).into_iter().take(5).map(|id| making.source(id)).collect(),
        topics: library.topics.ids().map(|id| shared.topic(id)).collect(),
    };
    let config = making.site.config;
    Ready::new("home", "home.html", config.title.clone(), ("home", view.into())).describe(config.description.as_deref())
}

/// Origins of the support of claims, those of most claims first.
pub(super) fn relied_on(making: Making<'_>) -> Vec<SourceId> {
    let counts = &making.shared.origin_of;
    let sources = making.site.library.sources.ids();
    let mut origins: Vec<SourceId> = sources.filter(|id| counts[id.index()] > 0).collect();
    origins.sort_by_key(|id| (std::cmp::Reverse(counts[id.index()]), *id));
    origins
}

/// The list of briefs, by year.
pub(super) fn briefs(making: Making<'_>, paged: &Paged<'_>) -> Ready {
    let briefs: Vec<(BriefId, &Brief)> = making.site.library.briefs.entries().collect();
    let years: Vec<_> = briefs.chunk_by(|(_, one), (_, next)| one.date.year() == next.date.year()).collect();
    let stretches = paged.stretches(years.iter().map(|briefs| briefs.len()));
    let year = |(briefs, stretch): (&[(BriefId, &Brief)], Stretch)| {
        let Stretch { rows, count, elsewhere } = stretch;
        let shown = briefs[rows].iter().map(|(id, _)| making.brief(*id)).collect();
        let year = briefs.first().map(|(_, brief)| brief.date.year().to_string()).unwrap_or_default();
        BriefYear { year, count, elsewhere, briefs: shown }
    };
    let years: Vec<BriefYear> = years.into_iter().zip(stretches).map(year).collect();
    let title = paged.title(making.words.text("briefs"));
    Ready::new("briefs", "briefs.html", title, ("years", Value::from(years))).with("pages", paged.view())
}

/// The list of claims, by standing.
pub(super) fn claims(making: Making<'_>, paged: &Paged<'_>) -> Ready {
    let groups = by_standing(making, making.site.library.claims.ids());
    let stretches = paged.stretches(groups.iter().map(|(_, claims)| claims.len()));
    let groups = groups.into_iter().zip(stretches);
    let groups: Vec<ClaimGroup> =
        groups.map(|((standing, claims), stretch)| claim_group(making, standing, &claims, stretch)).collect();
    let title = paged.title(making.words.text("claims"));
    Ready::new("claims", "claims.html", title, ("groups", Value::from(groups)))
        .with("filter", paged.is_whole().then(|| filter::of_claims(making)))
        .with("pages", paged.view())
        .describe(Some(making.words.text("claims_description")))
        .fed_by(Channel::Claims)
}

/// Where the site is searched: what is found comes from a script.
pub(super) fn search(making: Making<'_>) -> Ready {
    let mut page = Ready::new("search", "search.html", making.words.text("search"), ("", Value::none()))
        .describe(Some(making.words.text("search_description")));
    page.variables.clear();
    page
}

/// What a host answers where nothing is.
pub(super) fn not_found(making: Making<'_>) -> Ready {
    let mut page = Ready::new("not-found", "404.html", making.words.text("page_not_found"), ("", Value::none()));
    page.variables.clear();
    page
}
