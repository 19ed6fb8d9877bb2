//! Two things that want one path: on a file system that does not tell capitals apart, or where one is the other's
//! folder.

use std::collections::HashMap;

use rayon::prelude::*;
use unicode_normalization::UnicodeNormalization;

use crate::diag::{Diagnostic, Place};
use crate::model::{Choice, Declared, Library, Slug};
use crate::output::SitePath;

use super::{Citable, Data, Page};

/// Reports collisions, and keeps the first of each.
pub(super) fn find(entries: &mut Vec<(SitePath, Page)>, library: &Library) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    let mut taken: HashMap<String, Page> = HashMap::with_capacity(entries.len());
    entries.retain(|(path, page)| match taken.insert(folded(path.as_str()), *page) {
        None => true,
        Some(first) => {
            taken.insert(folded(path.as_str()), first);
            if has_refused_id(library, first) || has_refused_id(library, *page) {
                return false;
            }
            let finding = Diagnostic::error("duplicate-address", format!("two things would stand at `/{path}`"));
            let help = format!("they are {} and {}; rename one", name(library, first), name(library, *page));
            findings.push(placed(placed(finding.help(help), library, *page), library, first));
            false
        }
    });
    // What stands beside a page in its folder has no other fault than the page.
    let beside = |page: &Page| {
        matches!(
            page,
            Page::Picture(..)
                | Page::Data(Data::LinkedClaim(_) | Data::Card(_) | Data::Reference(..) | Data::ChartTable(..))
        )
    };
    for (path, page) in entries.iter().filter(|(_, page)| !beside(page)) {
        let path = folded(path.as_str());
        let folders = path.match_indices('/').map(|(at, _)| &path[..at]);
        for folder in folders {
            if let Some(file) = taken.get(folder) {
                let message = format!("`/{folder}` would be a file and a folder");
                let help = format!("they are {} and {}; rename one", name(library, *file), name(library, *page));
                let finding = Diagnostic::error("duplicate-address", message).help(help);
                findings.push(placed(placed(finding, library, *file), library, *page));
            }
        }
    }
    findings
}

/// What is taken: places, which are sorted, and of those that a file system may take for others what it takes them for.
struct Taken<'e> {
    entries: &'e [(SitePath, Page)],
    odd: Vec<String>,
}

/// Whether surely no two of them, which are sorted, want one path. It is quick, and looks at all that might.
pub(super) fn is_free(entries: &[(SitePath, Page)]) -> bool {
    let twins = || entries.par_windows(2).any(|pair| pair[0].0 == pair[1].0);
    let taken = Taken::of(entries);
    // A folder is seldom called like a file, and a file like a folder: only one of them can have, or lack, an ending.
    let clash = |path: &str| {
        let (folders, name) = path.rsplit_once('/').unwrap_or(("", path));
        (folders.contains('.') && taken.is_in_a_file(path)) || (!name.contains('.') && taken.is_folder(path))
    };
    let is_odd_one_out = || taken.odd.iter().all(|path| !taken.has(path) && !clash(path));
    let plain = || entries.par_iter().map(|(path, _)| path.as_str()).filter(|path| is_plain(path));
    taken.odd.windows(2).all(|pair| pair[0] != pair[1]) && !twins() && is_odd_one_out() && !plain().any(clash)
}

/// Whether surely none of those that have been `added` to entries, which are sorted and wanted no path twice, wants one that
/// is taken.
pub(super) fn fit(entries: &[(SitePath, Page)], added: &[SitePath]) -> bool {
    let taken = Taken::of(entries);
    let is_alone = |path: &SitePath| {
        let path = path.as_str();
        let here = entries.partition_point(|(known, _)| known.as_str() < path);
        let is_twin = entries.get(here + 1).is_some_and(|(next, _)| next.as_str() == path);
        let is_taken_for_another = !is_plain(path) || taken.odd.binary_search_by(|odd| (**odd).cmp(path)).is_ok();
        !is_twin && !is_taken_for_another && !taken.is_in_a_file(path) && !taken.is_folder(path)
    };
    added.par_iter().all(is_alone)
}

impl<'e> Taken<'e> {
    fn of(entries: &'e [(SitePath, Page)]) -> Self {
        let paths = entries.par_iter().map(|(path, _)| path.as_str());
        let mut odd: Vec<String> = paths.filter(|path| !is_plain(path)).map(folded).collect();
        odd.sort();
        Self { entries, odd }
    }

    /// Whether something has this path as it is written.
    fn has(&self, path: &str) -> bool {
        self.entries.binary_search_by(|(known, _)| known.as_str().cmp(path)).is_ok()
    }

    /// Whether a folder of this path is a file.
    fn is_in_a_file(&self, path: &str) -> bool {
        let is_file = |path: &str| self.has(path) || self.odd.binary_search_by(|odd| (**odd).cmp(path)).is_ok();
        path.match_indices('/').any(|(at, _)| is_file(&path[..at]))
    }

    /// Whether something lies in a folder that is called so.
    fn is_folder(&self, path: &str) -> bool {
        let folder = format!("{path}/");
        let at = self.entries.partition_point(|(known, _)| known.as_str() < folder.as_str());
        let odd = self.odd.partition_point(|known| *known < folder);
        self.entries.get(at).is_some_and(|(known, _)| known.as_str().starts_with(&folder))
            || self.odd.get(odd).is_some_and(|known| known.starts_with(&folder))
    }
}

/// Whether every file system takes the path for what it is.
fn is_plain(path: &str) -> bool {
    path.bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase())
}

/// The path as a file system sees it that folds case (Windows, macOS) and composes characters (macOS).
fn folded(path: &str) -> String {
    if is_plain(path) {
        return path.to_owned();
    }
    path.nfc().collect::<String>().to_lowercase()
}

/// Whether it is named as nothing may be, which has been reported: it will get another name, and another place.
fn has_refused_id(library: &Library, page: Page) -> bool {
    let id = match page {
        Page::Claim(id)
        | Page::Embed(id)
        | Page::Data(Data::LinkedClaim(id) | Data::Reference(Citable::Claim(id), _)) => &library[id].id,
        Page::Source(id) | Page::Data(Data::Reference(Citable::Source(id), _)) => &library[id].id,
        _ => return false,
    };
    Slug::parse(id).is_err()
}

fn name(library: &Library, page: Page) -> String {
    match page {
        Page::Home => "the front page".to_owned(),
        Page::Briefs => "the list of briefs".to_owned(),
        Page::Claims => "the list of claims".to_owned(),
        Page::Sources => "the list of sources".to_owned(),
        Page::SourcesBy(order) => format!("the list of sources by {}", order.name()),
        Page::Further(list, number) => format!("page {number} of {}", self::name(library, list.page(1))),
        Page::Forecasts => "the list of forecasts".to_owned(),
        Page::Evidence => "the page about the evidence".to_owned(),
        Page::Corrections => "the list of corrections".to_owned(),
        Page::Data(data) => data.described(library),
        Page::Gone(id) => format!("the tombstone of {} `{}`", library[id].what.name(), library[id].name),
        Page::Scales => "the page about scales of likelihood".to_owned(),
        Page::Search => "the page for searching".to_owned(),
        Page::NotFound => "the page for addresses that lead nowhere".to_owned(),
        Page::Brief(id) => format!("brief `{}`", library[id].slug),
        Page::Claim(id) => format!("claim `{}`", library[id].id),
        Page::Embed(id) => format!("the card of claim `{}`", library[id].id),
        Page::Source(id) => format!("source `{}`", library[id].id),
        Page::Author(id) => format!("author `{}`", library[id].id),
        Page::Topic(id) => format!("topic `{}`", library[id].id),
        Page::Free(id) => format!("page `{}`", library[id].slug),
        Page::OldBrief(id) => format!("an alias of brief `{}`", library[id].slug),
        Page::OldPage(id) => format!("an alias of page `{}`", library[id].slug),
        Page::Asset(id) => format!("file `{}`", library[id].address),
        Page::Picture(id, width) => format!("file `{}` made {width} pixels wide", library[id].address),
        Page::ThemeFile(_) => "a file of the theme".to_owned(),
    }
}

/// The finding with the place of what stands there, where it has one.
fn placed(finding: Diagnostic, library: &Library, page: Page) -> Diagnostic {
    if let Page::Asset(id) | Page::Picture(id, _) = page {
        return finding.at(library[id].id, Place::Whole, "");
    }
    let declared: Option<&Declared> = match page {
        Page::Brief(id) | Page::OldBrief(id) | Page::Data(Data::Card(id) | Data::Reference(Citable::Brief(id), _)) => {
            Some(&library[id].declared)
        }
        Page::Claim(id)
        | Page::Embed(id)
        | Page::Data(Data::LinkedClaim(id) | Data::Reference(Citable::Claim(id), _)) => Some(&library[id].declared),
        Page::Source(id) | Page::Data(Data::Reference(Citable::Source(id), _)) => Some(&library[id].declared),
        Page::Author(id) => library[id].declared.as_ref(),
        Page::Topic(id) => library[id].declared.as_ref(),
        Page::Free(id) | Page::OldPage(id) => Some(&library[id].declared),
        Page::Home | Page::Briefs | Page::Claims | Page::Sources | Page::SourcesBy(_) | Page::Further(..) => None,
        Page::Gone(id) => Some(&library[id].declared),
        Page::Forecasts | Page::Evidence | Page::Corrections | Page::Scales | Page::Search | Page::NotFound => None,
        Page::Data(_) | Page::Asset(_) | Page::Picture(..) | Page::ThemeFile(_) => None,
    };
    match declared {
        Some(Declared { file, path }) if path.steps.is_empty() => finding.at(*file, Place::Whole, ""),
        Some(Declared { file, path }) => finding.at(*file, path.clone(), ""),
        None => finding,
    }
}
