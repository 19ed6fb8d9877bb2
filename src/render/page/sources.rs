//! The list of sources, in each of its orders.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use tera::Value;

use crate::model::SourceId;
use crate::plan::{Page, SourceOrder};
use crate::render::shared::{claim_count, kind_name};
use crate::render::view::{OrderView, SourceGroup};
use crate::render::{Making, Ready};
use crate::wording;

use super::filter;

/// The list by name, which has no groups.
pub(super) fn by_name(making: Making<'_>) -> Ready {
    let sources = named(making).into_iter().map(|id| making.shared.source(id)).collect();
    list(making, None, sources, Vec::new())
}

/// The list in another order.
pub(super) fn by(making: Making<'_>, order: SourceOrder) -> Ready {
    let groups = groups(making, order);
    let sources = groups.iter().flat_map(|group| group.sources.iter().cloned()).collect();
    list(making, Some(order), sources, groups)
}

fn list(making: Making<'_>, order: Option<SourceOrder>, sources: Vec<Value>, groups: Vec<SourceGroup>) -> Ready {
    let (title, description) = match order {
        None => ("sources", "sources_description"),
        Some(SourceOrder::Year) => ("sources_by_year", "sources_by_year_description"),
        Some(SourceOrder::Type) => ("sources_by_type", "sources_by_type_description"),
        Some(SourceOrder::Use) => ("sources_by_use", "sources_by_use_description"),
    };
    Ready::new("sources", "sources.html", making.words.text(title), ("sources", Value::from(sources)))
        .describe(Some(making.words.text(description)))
        .with("orders", orders(making, order))
        .with("groups", groups)
        .with("filter", filter::of_sources(making))
}

/// The orders that there are pages of; none where there is nothing to put in order.
fn orders(making: Making<'_>, current: Option<SourceOrder>) -> Vec<OrderView> {
    let Making { site, .. } = making;
    if !SourceOrder::are_offered(site.library) {
        return Vec::new();
    }
    let order = |name: &'static str, page, order| OrderView {
        label: making.words.text(name).to_owned(),
        address: site.plan.addresses.of(site.library, page),
        current: order == current,
    };
    let others = SourceOrder::ALL.into_iter().map(|it| order(order_name(it), Page::SourcesBy(it), Some(it)));
    std::iter::once(order("by_name", Page::Sources, None)).chain(others).collect()
}

/// What the message is called that names an order.
fn order_name(order: SourceOrder) -> &'static str {
    match order {
        SourceOrder::Year => "by_year",
        SourceOrder::Type => "by_type",
        SourceOrder::Use => "by_use",
    }
}

/// Every source, by name.
fn named(making: Making<'_>) -> Vec<SourceId> {
    let library = making.site.library;
    let mut ids: Vec<SourceId> = (0..library.sources.len()).map(SourceId::at).collect();
    ids.sort_by_cached_key(|id| (library[*id].name().to_lowercase(), *id));
    ids
}

/// The groups of an order; within each, sources are in the order of their names.
fn groups(making: Making<'_>, order: SourceOrder) -> Vec<SourceGroup> {
    match order {
        SourceOrder::Year => grouped(making, named(making), |id| by_year(making, id)),
        SourceOrder::Type => grouped(making, named(making), |id| by_type(making, id)),
        SourceOrder::Use => {
            let mut ids = named(making);
            ids.sort_by_key(|id| Reverse(claim_count(making.site, *id)));
            grouped(making, ids, |id| by_use(making, claim_count(making.site, id)))
        }
    }
}

/// Sources by what `group` says of each: where its group stands among the others, the group's id, and its heading.
fn grouped<K: Ord>(
    making: Making<'_>,
    sources: Vec<SourceId>,
    group: impl Fn(SourceId) -> (K, String, String),
) -> Vec<SourceGroup> {
    let mut groups: BTreeMap<K, SourceGroup> = BTreeMap::new();
    for source in sources {
        let (place, id, label) = group(source);
        let group = groups.entry(place).or_insert_with(|| SourceGroup { id, label, sources: Vec::new() });
        group.sources.push(making.shared.source(source));
    }
    groups.into_values().collect()
}

/// The newest first, those without a date last.
fn by_year(making: Making<'_>, id: SourceId) -> (Reverse<Option<i16>>, String, String) {
    match making.site.library[id].date {
        Some(date) => (Reverse(Some(date.year())), format!("year-{}", date.year()), date.year().to_string()),
        None => (Reverse(None), "undated".to_owned(), making.words.text("undated").to_owned()),
    }
}

/// By what the type is called, those without one last.
fn by_type(making: Making<'_>, id: SourceId) -> ((bool, String, String), String, String) {
    match making.site.library[id].kind.as_deref() {
        Some(kind) => {
            let name = kind_name(kind);
            let label = wording::source_kind(making.words, Some(&name));
            ((false, label.clone(), name.clone()), format!("type-{name}"), label)
        }
        None => (
            (true, String::new(), String::new()),
            "untyped".to_owned(),
            making.words.text("type_not_stated").to_owned(),
        ),
    }
}

/// Those of most claims first, those of none last.
fn by_use(making: Making<'_>, claims: usize) -> (Reverse<usize>, String, String) {
    let (least, id, label) = match claims {
        0 => (0, "no-claim", "claims_none"),
        1 => (1, "one-claim", "claims_one"),
        2..=4 => (2, "two-claims", "claims_two"),
        5..=9 => (5, "five-claims", "claims_five"),
        _ => (10, "ten-claims", "claims_ten"),
    };
    (Reverse(least), id.to_owned(), making.words.text(label).to_owned())
}
