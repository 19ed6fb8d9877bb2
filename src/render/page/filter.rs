//! What the lists of sources and claims can be narrowed by, where a reader's browser runs the theme's script.

use std::collections::BTreeSet;

use crate::model::{Choice, ClaimId, Origin, SourceId};
use crate::render::Making;
use crate::render::shared::{self, kind_name};
use crate::render::view::{FacetOption, FacetView, FilterView};
use crate::wording;

/// The values of a property that a list has: where each stands among the others, its label, and itself.
type Found = BTreeSet<(usize, String, String)>;

/// For the list of sources.
pub(super) fn of_sources(making: Making<'_>) -> FilterView {
    let library = making.site.library;
    let (mut types, mut origins, mut tiers, mut languages) = (Found::new(), Found::new(), Found::new(), Found::new());
    let mut years = BTreeSet::new();
    for source in (0..library.sources.len()).map(|at| &library[SourceId::at(at)]) {
        types.insert(source.kind.as_deref().map_or_else(not_stated, |kind| {
            let name = kind_name(kind);
            (0, wording::source_kind(making.words, Some(&name)), name)
        }));
        let (place, origin) = match source.origin {
            Origin::Itself => (0, "Its own"),
            Origin::Relays(_) => (1, "Another source"),
            Origin::Unstated => (2, "Not stated"),
        };
        origins.insert((place, origin.to_owned(), shared::origin_name(&source.origin).to_owned()));
        tiers.insert(source.tier.map_or_else(not_stated, |tier| {
            (tier as usize, wording::capitalised(tier.name()), tier.name().to_owned())
        }));
        languages.insert(
            source
                .language
                .as_ref()
                .map_or_else(not_stated, |language| (0, language.as_str().to_owned(), language.as_str().to_owned())),
        );
        years.extend(source.date.map(|date| date.year()));
    }
    let facets = [
        facet("type", "Type", types),
        facet("origin", "Has it from", origins),
        facet("tier", "Tier", tiers),
        facet("lang", "Language", languages),
    ];
    view(facets, years)
}

/// For the list of claims.
pub(super) fn of_claims(making: Making<'_>) -> FilterView {
    let Making { site, .. } = making;
    let (mut kinds, mut standings, mut topics) = (Found::new(), Found::new(), Found::new());
    let mut years = BTreeSet::new();
    for id in (0..site.library.claims.len()).map(ClaimId::at) {
        let claim = &site.library[id];
        kinds.insert((
            claim.kind as usize,
            wording::claim_kind(making.words, claim.kind).to_owned(),
            claim.kind.name().to_owned(),
        ));
        let standing = site.assessment[id].standing;
        let words = wording::standing(making.words, standing);
        standings.insert((standing as usize, words.label.to_owned(), words.name.to_owned()));
        let of_claim = shared::topics_of(site, id);
        if of_claim.is_empty() {
            topics.insert(not_stated());
        }
        topics.extend(of_claim.into_iter().map(|topic| {
            let (place, topic) = (topic.index(), &site.library[topic]);
            (place, topic.title.clone(), topic.id.to_string())
        }));
        years.extend(claim.as_of.map(|date| date.year()));
    }
    let facets =
        [facet("standing", "Standing", standings), facet("kind", "Kind", kinds), facet("topic", "Topic", topics)];
    view(facets, years)
}

/// Where nothing is stated: last, and by what no name can be.
fn not_stated() -> (usize, String, String) {
    (usize::MAX, "Not stated".to_owned(), "-".to_owned())
}

/// A property, unless all of the list have it in common.
fn facet(name: &'static str, label: &'static str, found: Found) -> Option<FacetView> {
    let options: Vec<FacetOption> = found.into_iter().map(|(_, label, value)| FacetOption { value, label }).collect();
    (options.len() > 1).then_some(FacetView { name, label, options })
}

fn view(facets: impl IntoIterator<Item = Option<FacetView>>, years: BTreeSet<i16>) -> FilterView {
    let years = if years.len() > 1 { years.into_iter().rev().collect() } else { Vec::new() };
    FilterView { facets: facets.into_iter().flatten().collect(), years }
}
