//! What the lists of sources and claims can be narrowed by, where a reader's browser runs the theme's script.

use std::collections::BTreeSet;

use crate::model::{Choice, Origin, Tier};
use crate::render::Making;
use crate::render::shared::{self, kind_name};
use crate::render::view::{FacetOption, FacetView, FilterView};
use crate::wording;

/// The values of a property that a list has: where each stands among the others, its label, and itself.
type Found = BTreeSet<(usize, String, String)>;

/// For the list of sources.
pub(super) fn of_sources(making: Making<'_>) -> FilterView {
    let library = making.site.library;
    let not_stated = || not_stated(making);
    let (mut types, mut origins, mut tiers, mut languages) = (Found::new(), Found::new(), Found::new(), Found::new());
    let mut years = BTreeSet::new();
    for source in library.sources.iter() {
        types.insert(source.kind.as_deref().map_or_else(not_stated, |kind| {
            let name = kind_name(kind);
            (0, wording::source_kind(making.words, Some(&name)), name)
        }));
        let (place, origin) = match source.origin {
            Origin::Itself => (0, "from_itself"),
            Origin::Relays(_) => (1, "from_another"),
            Origin::Unstated => (2, "value_not_stated"),
        };
        origins.insert((place, making.words.text(origin).to_owned(), shared::origin_name(&source.origin).to_owned()));
        tiers.insert(source.tier.map_or_else(not_stated, |tier| {
            (tier as usize, making.words.text(tier_message(tier)).to_owned(), tier.name().to_owned())
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
        facet(making, "type", "facet_type", types),
        facet(making, "origin", "facet_origin", origins),
        facet(making, "tier", "facet_tier", tiers),
        facet(making, "lang", "facet_language", languages),
    ];
    view(facets, years)
}

/// For the list of claims.
pub(super) fn of_claims(making: Making<'_>) -> FilterView {
    let Making { site, .. } = making;
    let not_stated = || not_stated(making);
    let (mut kinds, mut standings, mut topics) = (Found::new(), Found::new(), Found::new());
    let mut years = BTreeSet::new();
    for id in site.library.claims.ids() {
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
    let facets = [
        facet(making, "standing", "facet_standing", standings),
        facet(making, "kind", "facet_kind", kinds),
        facet(making, "topic", "facet_topic", topics),
    ];
    view(facets, years)
}

/// What the message is called that names a tier in a word.
fn tier_message(tier: Tier) -> &'static str {
    match tier {
        Tier::Record => "tier_short_record",
        Tier::Primary => "tier_short_primary",
        Tier::Secondary => "tier_short_secondary",
        Tier::Tertiary => "tier_short_tertiary",
    }
}

/// Where nothing is stated: last, and by what no name can be.
fn not_stated(making: Making<'_>) -> (usize, String, String) {
    (usize::MAX, making.words.text("value_not_stated").to_owned(), "-".to_owned())
}

/// A property, unless all of the list have it in common.
fn facet(making: Making<'_>, name: &'static str, label: &'static str, found: Found) -> Option<FacetView> {
    let options: Vec<FacetOption> = found.into_iter().map(|(_, label, value)| FacetOption { value, label }).collect();
    (options.len() > 1).then_some(FacetView { name, label: making.words.text(label).to_owned(), options })
}

fn view(facets: impl IntoIterator<Item = Option<FacetView>>, years: BTreeSet<i16>) -> FilterView {
    let years = if years.len() > 1 { years.into_iter().rev().collect() } else { Vec::new() };
    FilterView { facets: facets.into_iter().flatten().collect(), years }
}
