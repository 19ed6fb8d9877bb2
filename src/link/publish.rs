//! What of the briefs and pages is published, each under an address of its own.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::sync::Arc;

use jiff::civil;

use crate::diag::{Diagnostic, FileId, Place};
use crate::model::{Date, Declared, LeftOut, PageId};
use crate::parse::{RawBrief, RawPage};

use super::Publication;
use super::names::Register;

/// Why a draft is not published.
const DRAFT: &str = "it is a draft";

/// Slugs that a free page cannot have, because the site has something else there, or will have.
const RESERVED: [&str; 17] = [
    "briefs",
    "claims",
    "sources",
    "authors",
    "topics",
    "forecasts",
    "corrections",
    "evidence",
    "search",
    "theme",
    "static",
    "index",
    "404",
    "feed",
    "sitemap",
    "methods",
    "embed",
];

/// Sorts briefs, the newest first, and sets aside those that are not to be published.
pub(super) fn publish_briefs(
    briefs: Vec<Arc<RawBrief>>,
    publication: Publication,
    names: &mut Register,
    hidden_folders: &mut Vec<String>,
    findings: &mut Vec<Diagnostic>,
) -> Vec<Arc<RawBrief>> {
    let mut published = Vec::with_capacity(briefs.len());
    for brief in briefs {
        let Some(why) = why_hidden(brief.draft, brief.date, publication) else {
            published.push(brief);
            continue;
        };
        names.briefs.hide(&brief.slug, why);
        for claim in &brief.claims {
            names.claims.hide(&claim.id, &format!("`{}` declares it, and {why}", brief.path));
        }
        for source in &brief.sources {
            names.sources.hide(&source.id, &format!("`{}` declares it, and {why}", brief.path));
        }
        hidden_folders.extend(brief.path.strip_suffix("index.md").map(str::to_owned));
        names.hidden_texts.insert(brief.path.clone(), why);
    }
    published.sort_by(|a, b| brief_order(a).cmp(&brief_order(b)));
    refuse_twins(&mut published, "brief", |brief| (&brief.slug, &brief.declared), findings);
    published
}

pub(super) fn publish_pages(
    pages: Vec<Arc<RawPage>>,
    publication: Publication,
    names: &mut Register,
    hidden_folders: &mut Vec<String>,
    findings: &mut Vec<Diagnostic>,
) -> Vec<Arc<RawPage>> {
    let mut published = Vec::with_capacity(pages.len());
    for page in pages {
        if RESERVED.contains(&&*page.slug) {
            let finding = Diagnostic::error("reserved-address", format!("a page cannot stand at `/{}/`", page.slug));
            let help = "the site keeps that address for itself; rename the file";
            findings.push(finding.help(help).at(page.declared.file, Place::Whole, ""));
        }
        match why_hidden(page.draft, page.date, publication) {
            None => published.push(page),
            Some(why) => {
                names.pages.hide(&page.slug, why);
                hidden_folders.extend(page.path.strip_suffix("index.md").map(str::to_owned));
                names.hidden_texts.insert(page.path.clone(), why);
            }
        }
    }
    published.sort_by(|a, b| a.slug.cmp(&b.slug));
    refuse_twins(&mut published, "page", |page| (&page.slug, &page.declared), findings);
    for (position, page) in published.iter().enumerate() {
        names.pages.add(&page.slug, PageId::at(position));
    }
    published
}

/// What briefs are sorted by: the newest first, then by slug.
pub(super) fn brief_order(brief: &RawBrief) -> (Reverse<Option<civil::Date>>, &str) {
    (Reverse(brief.date.map(Date::last_day)), &brief.slug)
}

pub(super) fn why_hidden(draft: bool, date: Option<Date>, publication: Publication) -> Option<&'static str> {
    if draft && !publication.drafts {
        return Some(DRAFT);
    }
    let future = date.is_some_and(|date| date.first_day() > publication.today);
    (future && !publication.future).then_some("its date lies in the future")
}

pub(super) fn left_out(names: &Register) -> LeftOut {
    let drafts = names.hidden_texts.values().filter(|why| **why == DRAFT).count();
    LeftOut { drafts, future: names.hidden_texts.len() - drafts }
}

/// Reports texts of one slug, wherever they stand in the list, and keeps the first of them.
fn refuse_twins<T>(
    items: &mut Vec<T>,
    what: &'static str,
    of: impl Fn(&T) -> (&str, &Declared),
    findings: &mut Vec<Diagnostic>,
) {
    let mut seen: HashMap<String, FileId> = HashMap::new();
    items.retain(|item| {
        let (slug, declared) = of(item);
        match seen.insert(slug.to_lowercase(), declared.file) {
            None => true,
            Some(first) => {
                seen.insert(slug.to_lowercase(), first);
                findings.push(
                    Diagnostic::error("duplicate-address", format!("two texts would stand at the {what} `{slug}`"))
                        .help("rename one of the two files; names that differ only in capitals are the same address")
                        .at(declared.file, Place::Whole, "")
                        .at(first, Place::Whole, ""),
                );
                false
            }
        }
    });
}
