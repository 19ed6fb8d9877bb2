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
        None => ("Sources", "Every source that the claims stand on, and where each has its statements from"),
        Some(SourceOrder::Year) => ("Sources by year", "Every source, by the year in which it was published"),
        Some(SourceOrder::Type) => ("Sources by type", "Every source, by what sort of document it is"),
        Some(SourceOrder::Use) => ("Sources by use", "Every source, by the number of claims that it bears on"),
    };
    Ready::new("sources", "sources.html", title, ("sources", Value::from(sources)))
        .describe(Some(description))
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
    let order = |name: &str, page, order| OrderView {
        label: format!("By {name}"),
        address: site.plan.addresses.of(site.library, page),
        current: order == current,
    };
    let others = SourceOrder::ALL.into_iter().map(|it| order(it.name(), Page::SourcesBy(it), Some(it)));
    std::iter::once(order("name", Page::Sources, None)).chain(others).collect()
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
            grouped(making, ids, |id| by_use(claim_count(making.site, id)))
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
        None => (Reverse(None), "undated".to_owned(), "Undated".to_owned()),
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
        None => ((true, String::new(), String::new()), "untyped".to_owned(), "Type not stated".to_owned()),
    }
}

/// Those of most claims first, those of none last.
fn by_use(claims: usize) -> (Reverse<usize>, String, String) {
    let (least, id, label) = match claims {
        0 => (0, "no-claim", "No claim directly"),
        1 => (1, "one-claim", "One claim"),
        2..=4 => (2, "two-claims", "Two to four claims"),
        5..=9 => (5, "five-claims", "Five to nine claims"),
        _ => (10, "ten-claims", "Ten claims or more"),
    };
    (Reverse(least), id.to_owned(), label.to_owned())
}
