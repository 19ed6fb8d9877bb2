//! A plan that is not made again while the same things stand at the same places.

use std::collections::HashSet;
use std::ops::Range;
use std::sync::Arc;

use crate::config::{BaseUrl, Config};
use crate::diag::{Diagnostic, FileId};
use crate::model::{Author, Body, Brief, Claim, ClaimKind, Library, Page as Free, ReferenceForm, Tombstone, Topic};

use super::{Citable, Page, Plan, Widths, collision, destination, list_pages, places, plan_paths, wanted};

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

/// Does what [`plan`](super::plan) does, and keeps the places of what asks for the same as before.
pub fn plan_again(
    library: &Library,
    (config, config_file): (&Config, FileId),
    widths: Widths,
    theme_files: &[String],
    kept: &mut Kept,
) -> (Arc<Plan>, Vec<Diagnostic>) {
    let wishes = Wishes::of(config);
    let known = kept.0.take().filter(|known| known.wishes == wishes);
    let again = known.and_then(|known| known.again(library, config, &widths, theme_files));
    let (plan, twice) = again.map_or_else(
        || {
            let (plan, twice) = plan_paths(library, config, widths, theme_files);
            (Arc::new(plan), twice)
        },
        |plan| (plan, None),
    );
    // What gave way to another has its place again when that is gone.
    if twice.is_none() {
        let (library, theme_files) = (library.clone(), theme_files.to_vec());
        kept.0 = Some(Planned { plan: Arc::clone(&plan), library, theme_files, wishes });
    }
    let mut findings = twice.unwrap_or_default();
    destination::check(config, config_file, library, &plan, &mut findings);
    (plan, findings)
}

/// More than this is planned anew.
const MOST_CHANGES: usize = 1000;

impl Planned {
    /// The plan for another library under the same wishes; `None` where it has to be made anew.
    fn again(self, library: &Library, config: &Config, widths: &Widths, theme_files: &[String]) -> Option<Arc<Plan>> {
        let changed = self.changed(library);
        if changed.len() > MOST_CHANGES {
            return None;
        }
        let wanted = wanted(library, config);
        let is_all_the_same = changed.is_empty()
            && self.plan.search == wanted.search
            && self.plan.widths == *widths
            && self.theme_files == theme_files
            && asks_for_the_same(&self.library, library);
        if is_all_the_same {
            return Some(self.plan);
        }
        // Whether a file of the site takes the place of one that is made is asked for every owner.
        if self.library.assets != library.assets {
            return None;
        }
        let there = |owner: &Citable| match owner {
            Citable::Brief(id) => library.briefs.get(*id).is_some(),
            Citable::Claim(id) => library.claims.get(*id).is_some(),
            Citable::Source(id) => library.sources.get(*id).is_some(),
        };
        let mut new = places::of_site(library, wanted, widths, theme_files);
        new.extend(changed.iter().copied().filter(there).flat_map(|owner| places::of(owner, library, wanted)));
        new.sort_by(|(a, _), (b, _)| a.cmp(b));
        let stays = |page: Page| page.owner().is_some_and(|owner| !changed.contains(&owner));
        let Plan { paths, pages, .. } = &*self.plan;
        let kept = |range: Range<usize>| {
            let entries = paths[range.clone()].iter().zip(&pages[range]);
            entries.filter(|(_, page)| stays(**page)).map(|(path, page)| (path.clone(), *page))
        };
        let mut entries = Vec::with_capacity(paths.len() + new.len());
        let (mut at, mut added) = (0, Vec::new());
        for entry in new {
            let before = at + paths[at..].partition_point(|path| *path <= entry.0);
            entries.extend(kept(at..before));
            // What takes a place that is given up wants nothing new; a second one would, and finds no such place any more.
            let is_given_up = before > at && paths[before - 1] == entry.0 && !stays(pages[before - 1]);
            if !is_given_up {
                added.push(entry.0.clone());
            }
            entries.push(entry);
            at = before;
        }
        entries.extend(kept(at..paths.len()));
        let sitemap = list_pages(&mut entries, library, config);
        let fits = sitemap.len() == self.plan.sitemap.len() && collision::fit(&entries, &added);
        fits.then(|| Plan::of(entries, sitemap, widths.clone(), wanted).into())
    }

    /// What has come or gone, or asks for other places than before.
    fn changed(&self, library: &Library) -> HashSet<Citable> {
        let Self { library: was, .. } = self;
        let briefs = was.briefs.differing(&library.briefs, briefs_alike).map(Citable::Brief);
        let claims = was.claims.differing(&library.claims, claims_alike).map(Citable::Claim);
        let sources = was.sources.differing(&library.sources, |one, other| one.id == other.id).map(Citable::Source);
        briefs.chain(claims).chain(sources).collect()
    }
}

/// Whether two libraries want the same places beside those of briefs, claims and sources.
fn asks_for_the_same(one: &Library, other: &Library) -> bool {
    let places = |tombstone: &Tombstone| (tombstone.what, tombstone.name.clone(), tombstone.successor);
    let tables = |body: &Body| body.charts.len();
    let authors_alike = |one: &Author, other: &Author| one.id == other.id && tables(&one.body) == tables(&other.body);
    let topics_alike = |one: &Topic, other: &Topic| one.id == other.id && tables(&one.body) == tables(&other.body);
    one.authors.is_like(&other.authors, authors_alike)
        && one.topics.is_like(&other.topics, topics_alike)
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
