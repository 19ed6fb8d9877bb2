//! A plan that is not made again while the same things stand at the same places.

use std::sync::Arc;

use crate::config::{BaseUrl, Config};
use crate::diag::{Diagnostic, FileId};
use crate::model::{Brief, Claim, ClaimKind, Library, Page as Free, ReferenceForm, Tombstone};

use super::{Plan, SearchSize, Widths, destination, plan_paths};

/// The plan that was made last.
#[derive(Debug, Default)]
pub struct Kept(Option<Planned>);

/// A plan, and what it was made from.
#[derive(Debug)]
struct Planned {
    plan: Arc<Plan>,
    library: Library,
    theme_files: Vec<String>,
    wishes: Wishes,
}

/// What a configuration says of paths.
#[derive(Debug, PartialEq)]
struct Wishes {
    base_url: Option<BaseUrl>,
    downloads: Vec<ReferenceForm>,
    cards: bool,
    embeds: bool,
    search: bool,
}

impl Wishes {
    fn of(config: &Config) -> Self {
        let Config { base_url, downloads, cards, search, .. } = config;
        let (base_url, downloads) = (base_url.clone(), downloads.clone());
        Self { base_url, downloads, cards: *cards, embeds: config.offers_embeds(), search: *search }
    }
}

/// Does what [`plan`](super::plan) does, and keeps the paths while nothing asks for another one.
pub fn plan_again(
    library: &Library,
    (config, config_file): (&Config, FileId),
    widths: Widths,
    theme_files: &[String],
    kept: &mut Kept,
) -> (Arc<Plan>, Vec<Diagnostic>) {
    let wishes = Wishes::of(config);
    let search = config.search.then(|| SearchSize::of(library));
    let known = kept.0.take().filter(|known| {
        known.wishes == wishes
            && known.theme_files == theme_files
            && known.plan.widths == widths
            && known.plan.search == search
            && asks_for_the_same(&known.library, library)
    });
    let (plan, mut findings) = match known {
        Some(known) => (known.plan, Vec::new()),
        None => {
            let (plan, findings) = plan_paths(library, config, widths, theme_files);
            (Arc::new(plan), findings)
        }
    };
    // What two things want is told again until one of them gives way.
    if findings.is_empty() {
        let (library, theme_files) = (library.clone(), theme_files.to_vec());
        kept.0 = Some(Planned { plan: Arc::clone(&plan), library, theme_files, wishes });
    }
    destination::check(config, config_file, library, &plan, &mut findings);
    (plan, findings)
}

/// Whether two libraries want the same paths for the same things.
fn asks_for_the_same(one: &Library, other: &Library) -> bool {
    let places = |tombstone: &Tombstone| (tombstone.what, tombstone.name.clone(), tombstone.successor);
    one.briefs.is_like(&other.briefs, briefs_alike)
        && one.claims.is_like(&other.claims, claims_alike)
        && one.sources.is_like(&other.sources, |one, other| one.id == other.id)
        && one.authors.is_like(&other.authors, |one, other| {
            one.id == other.id && one.body.charts.len() == other.body.charts.len()
        })
        && one
            .topics
            .is_like(&other.topics, |one, other| one.id == other.id && one.body.charts.len() == other.body.charts.len())
        && one.pages.is_like(&other.pages, pages_alike)
        && one.assets == other.assets
        && one.tombstones.iter().map(places).eq(other.tombstones.iter().map(places))
}

/// Of how many briefs a topic or an author has depends how many pages list them.
fn briefs_alike(one: &Brief, other: &Brief) -> bool {
    one.slug == other.slug
        && one.aliases == other.aliases
        && one.topics == other.topics
        && one.authors == other.authors
        && one.body.charts.len() == other.body.charts.len()
}

fn claims_alike(one: &Claim, other: &Claim) -> bool {
    one.id == other.id && (one.kind == ClaimKind::Forecast) == (other.kind == ClaimKind::Forecast)
}

fn pages_alike(one: &Free, other: &Free) -> bool {
    one.slug == other.slug && one.aliases == other.aliases && one.body.charts.len() == other.body.charts.len()
}
