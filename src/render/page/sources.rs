//! The list of sources, in each of its orders.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::sync::OnceLock;

use tera::Value;

use crate::model::SourceId;
use crate::plan::{Page, SourceOrder};
use crate::render::shared::{claim_count, kind_name};
use crate::render::view::{OrderView, SourceGroup};
use crate::render::{Making, Ready};
use crate::wording;

use super::filter;
use super::paged::{Paged, Stretch};

/// Sources in each of their orders, put in order when they are first asked for.
#[derive(Debug, Default)]
pub(in crate::render) struct Orders {
    named: OnceLock<Vec<SourceId>>,
    grouped: [OnceLock<Vec<Group>>; SourceOrder::ALL.len()],
}

/// Sources that an order puts together, by name.
#[derive(Debug)]
struct Group {
    id: String,
    label: String,
    sources: Vec<SourceId>,
}

/// The list by name, which has no groups.
pub(super) fn by_name(making: Making<'_>, paged: &Paged<'_>) -> Ready {
    let named = named(making);
    let sources = named[paged.rows(named.len())].iter().map(|id| making.source(*id)).collect();
    list(making, None, paged, (sources, Vec::new()))
}

/// The list in another order.
pub(super) fn by(making: Making<'_>, order: SourceOrder, paged: &Paged<'_>) -> Ready {
    let groups = groups(making, order);
    let stretches = paged.stretches(groups.iter().map(|group| group.sources.len()));
    let group = |(group, stretch): (&Group, Stretch)| {
        let Stretch { rows, count, elsewhere } = stretch;
        let sources = group.sources[rows].iter().map(|id| making.source(*id)).collect();
        SourceGroup { id: group.id.clone(), label: group.label.clone(), count, elsewhere, sources }
    };
    let groups: Vec<SourceGroup> = groups.iter().zip(stretches).map(group).collect();
    let sources = groups.iter().flat_map(|group| group.sources.iter().cloned()).collect();
    list(making, Some(order), paged, (sources, groups))
}

fn list(
    making: Making<'_>,
    order: Option<SourceOrder>,
    paged: &Paged<'_>,
    (sources, groups): (Vec<Value>, Vec<SourceGroup>),
) -> Ready {
    let (title, description) = match order {
        None => ("sources", "sources_description"),
        Some(SourceOrder::Year) => ("sources_by_year", "sources_by_year_description"),
        Some(SourceOrder::Type) => ("sources_by_type", "sources_by_type_description"),
        Some(SourceOrder::Use) => ("sources_by_use", "sources_by_use_description"),
    };
    let title = paged.title(making.words.text(title));
    Ready::new("sources", "sources.html", title, ("sources", Value::from(sources)))
        .describe(Some(making.words.text(description)))
        .with("orders", orders(making, order))
        .with("groups", groups)
        .with("filter", paged.is_whole().then(|| filter::of_sources(making)))
        .with("pages", paged.view())
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
fn named<'a>(making: Making<'a>) -> &'a [SourceId] {
    let library = making.site.library;
    making.shared.orders.named.get_or_init(|| {
        let mut ids: Vec<SourceId> = library.sources.ids().collect();
        ids.sort_by_cached_key(|id| (library[*id].name().to_lowercase(), *id));
        ids
    })
}

/// The groups of an order; within each, sources are in the order of their names.
fn groups<'a>(making: Making<'a>, order: SourceOrder) -> &'a [Group] {
    making.shared.orders.grouped[order as usize].get_or_init(|| match order {
        SourceOrder::Year => grouped(named(making), |id| by_year(making, id)),
        SourceOrder::Type => grouped(named(making), |id| by_type(making, id)),
        SourceOrder::Use => {
            let mut ids = named(making).to_vec();
            ids.sort_by_key(|id| Reverse(claim_count(making.site, *id)));
            grouped(&ids, |id| by_use(making, claim_count(making.site, id)))
        }
    })
}

/// Sources by what `group` says of each: where its group stands among the others, the group's id, and its heading.
fn grouped<K: Ord>(sources: &[SourceId], group: impl Fn(SourceId) -> (K, String, String)) -> Vec<Group> {
    let mut groups: BTreeMap<K, Group> = BTreeMap::new();
    for source in sources {
        let (place, id, label) = group(*source);
        let group = groups.entry(place).or_insert_with(|| Group { id, label, sources: Vec::new() });
        group.sources.push(*source);
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
