//! One file per kind of page: which template, and which views it is given.

mod author;
mod brief;
mod cite;
mod claim;
pub(super) mod corrections;
mod data;
mod embed;
mod evidence;
mod filter;
mod forecasts;
mod free;
mod gone;
mod index;
mod paged;
pub(super) mod quoted;
mod scales;
mod site;
mod source;
mod sources;
mod timeline;
mod topic;

pub(super) use site::{page_view, redirect, site_view};
pub(super) use sources::Orders;

use tera::{Map, Value};

use crate::assess::Standing;
use crate::model::{ClaimId, Extra, ExtraValue, Heading};
use crate::plan::{List, Page};

use self::paged::{Paged, Stretch};
use super::view::{ClaimGroup, HeadingView};
use super::{Making, Ready};
use crate::wording::standing_count;

/// How many claims of a standing are shown beside other things; the list of claims and the search have the others.
const CLAIMS: usize = 100;

/// Prepares a page for its template; `None` for an earlier address, which has none.
pub(super) fn make(making: Making<'_>, page: Page) -> Option<Ready> {
    Some(match page {
        Page::Home => index::home(making),
        Page::Briefs
        | Page::Claims
        | Page::Sources
        | Page::SourcesBy(_)
        | Page::Forecasts
        | Page::Author(_)
        | Page::Topic(_)
        | Page::Further(..) => {
            let (list, number) = page.in_list()?;
            list_page(making, list, number)
        }
        Page::Evidence => evidence::make(making),
        Page::Corrections => corrections::make(making),
        Page::Scales => scales::make(making),
        Page::Search => index::search(making),
        Page::NotFound => index::not_found(making),
        Page::Brief(id) => brief::make(making, id),
        Page::Claim(id) => claim::make(making, id),
        Page::Embed(id) => embed::make(making, id),
        Page::Source(id) => source::make(making, id),
        Page::Free(id) => free::make(making, id),
        Page::Gone(id) => return gone::make(making, id),
        Page::OldBrief(_)
        | Page::OldPage(_)
        | Page::Data(_)
        | Page::Asset(_)
        | Page::Picture(..)
        | Page::ThemeFile(_) => return None,
    })
}

/// A page of a list, by its number.
fn list_page(making: Making<'_>, list: List, number: usize) -> Ready {
    let paged = Paged::of(making, list, number);
    match list {
        List::Briefs => index::briefs(making, &paged),
        List::Claims => index::claims(making, &paged),
        List::Sources => sources::by_name(making, &paged),
        List::SourcesBy(order) => sources::by(making, order, &paged),
        List::Forecasts => forecasts::make(making, &paged),
        List::Author(id) => author::make(making, id, &paged),
        List::Topic(id) => topic::make(making, id, &paged),
    }
}

/// Claims by standing, in the order of the rules.
fn by_standing(making: Making<'_>, claims: impl Iterator<Item = ClaimId>) -> Vec<(Standing, Vec<ClaimId>)> {
    let mut groups: Vec<Vec<ClaimId>> = vec![Vec::new(); Standing::ALL.len()];
    for claim in claims {
        groups[making.site.assessment[claim].standing as usize].push(claim);
    }
    Standing::ALL.into_iter().zip(groups).filter(|(_, claims)| !claims.is_empty()).collect()
}

/// The first of each standing for a template, for a page that lists other things as well.
fn claim_groups(making: Making<'_>, claims: impl Iterator<Item = ClaimId>) -> Vec<ClaimGroup> {
    let groups = by_standing(making, claims).into_iter();
    groups
        .map(|(standing, claims)| {
            let first = Stretch { rows: 0..claims.len().min(CLAIMS), count: claims.len(), elsewhere: None };
            claim_group(making, standing, &claims, first)
        })
        .collect()
}

fn claim_group(making: Making<'_>, standing: Standing, claims: &[ClaimId], stretch: Stretch) -> ClaimGroup {
    let Stretch { rows, count, elsewhere } = stretch;
    ClaimGroup {
        standing: making.shared.standing(standing),
        label: standing_count(making.words, standing, count),
        count,
        elsewhere,
        claims: claims[rows].iter().map(|id| making.claim(*id)).collect(),
    }
}

/// The headings that a table of contents lists.
fn headings(headings: &[Heading]) -> Vec<HeadingView> {
    let listed = headings.iter().filter(|heading| heading.level <= 3);
    listed
        .map(|heading| HeadingView { level: heading.level, id: heading.id.to_string(), text: heading.text.to_string() })
        .collect()
}

/// What an author put under `extra:`, for the theme.
fn extra(extra: &Extra) -> Value {
    let mut map = Map::with_capacity(extra.len());
    for (name, value) in extra {
        map.insert(name.clone().into(), extra_value(value));
    }
    Value::from(map)
}

fn extra_value(value: &ExtraValue) -> Value {
    match value {
        ExtraValue::Null => Value::none(),
        ExtraValue::Flag(flag) => Value::from(*flag),
        ExtraValue::Number(number) => match number.text.parse::<i64>() {
            Ok(whole) => Value::from(whole),
            Err(_) => Value::from(number.value),
        },
        ExtraValue::Text(text) => Value::from(text.as_str()),
        ExtraValue::List(list) => Value::from(list.iter().map(extra_value).collect::<Vec<_>>()),
        ExtraValue::Map(map) => extra(map),
    }
}

/// Ids without repetition, in order.
fn distinct<T: Copy + Eq + std::hash::Hash>(ids: impl Iterator<Item = T>) -> Vec<T> {
    let mut seen = std::collections::HashSet::new();
    ids.filter(|id| seen.insert(*id)).collect()
}
