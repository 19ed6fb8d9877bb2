//! Where the configuration and texts lead within the site: the menu, the corrections policy, the logo, and links that
//! name nothing of the library.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

use crate::config::{BaseUrl, Config, Destination};
use crate::diag::{Diagnostic, FieldPath, FileId, near};
use crate::model::{Body, Library};
use crate::output::SitePath;

use super::{Addresses, Page, Plan};

/// Reports what leads nowhere, be it that there is no such page or that the page has no such heading.
pub(super) fn check(config: &Config, file: FileId, library: &Library, plan: &Plan, findings: &mut Vec<Diagnostic>) {
    let publisher = |key: &'static str| FieldPath::root().key("publisher").key(key);
    let of_publisher = config.publisher.as_ref();
    let policy = of_publisher.and_then(|publisher| publisher.corrections_policy.as_ref());
    let logo = of_publisher.and_then(|publisher| publisher.logo.as_ref());
    let menu = config.menu.iter().map(|entry| {
        ("the menu leads", "page", &entry.target, FieldPath::root().key("menu").index(entry.index).key("url"))
    });
    let policy = policy
        .map(|target| ("the link to the corrections policy leads", "page", target, publisher("corrections_policy")));
    let logo = logo.map(|target| ("the logo leads", "file", target, publisher("logo")));
    for (what, wanted, target, place) in menu.chain(policy).chain(logo) {
        let Destination::Site(address) = target else { continue };
        let found = match page_at(address, plan) {
            Some(page) => without_heading(what, address, page, library),
            None => Some(without_page(&format!("{what} to `/{address}`, which is no {wanted}"), address, plan)),
        };
        findings.extend(found.map(|finding| finding.at(file, place, "")));
    }
    let base = config.base_url.as_ref().map(BaseUrl::as_str);
    findings.extend(library.bodies().flat_map(|body| texts_lead(body, base, plan)));
}

/// Reports addresses of the site in a text where nothing stands, be they written from its root or in full.
fn texts_lead<'t>(body: &'t Body, base: Option<&'t str>, plan: &'t Plan) -> impl Iterator<Item = Diagnostic> + 't {
    let inward = body.inward.iter().map(|it| (Cow::from(&*it.address), it.file, &it.place));
    let full = body.outward.iter().filter_map(move |it| {
        let address = percent_decode_str(it.address.as_str().strip_prefix(base?)?).decode_utf8_lossy();
        Some((address, it.file, &it.place))
    });
    let dead = inward.chain(full).filter(|(address, ..)| page_at(address, plan).is_none());
    dead.map(|(address, file, place)| {
        without_page(&format!("the site has no page `/{address}`"), &address, plan).at(file, place.clone(), "")
    })
}

fn page_at(address: &str, plan: &Plan) -> Option<Page> {
    let bare = address.split(['#', '?']).next().unwrap_or_default();
    let path = Addresses::file_of(address);
    let at = |wanted: &str| plan.paths.binary_search_by(|path| path.as_str().cmp(wanted)).ok();
    at(&path).or_else(|| at(bare)).map(|found| plan.page(found))
}

fn without_page(message: &str, address: &str, plan: &Plan) -> Diagnostic {
    let finding = Diagnostic::error("unknown-address", message.to_owned());
    let files = plan.paths.iter().map(SitePath::as_str);
    let known = files.map(|path| path.strip_suffix("index.html").unwrap_or(path));
    let wanted = address.split(['#', '?']).next().unwrap_or_default();
    match near(wanted, known) {
        Some(near) => {
            // A slash at the end may have been added here.
            let bare = |address: &str| address.trim_end_matches('/').to_owned();
            finding
                .help(format!("did you mean `/{}`?", near.name))
                .fix(near.behind("/").fix(bare(wanted), bare(near.name)))
        }
        None => finding.help(
            "free pages stand at `/<file name>/`, the lists at `/briefs/`, `/claims/`, `/sources/`, `/forecasts/`, \
             `/evidence/` and `/corrections/`, files of `static/` at their own names",
        ),
    }
}

/// Only texts of authors have headings that are known before a page is made.
fn without_heading(what: &str, address: &str, page: Page, library: &Library) -> Option<Diagnostic> {
    let (_, wanted) = address.split_once('#')?;
    let headings = match page {
        Page::Brief(id) => &library[id].body.headings,
        Page::Free(id) => &library[id].body.headings,
        _ => return None,
    };
    if headings.iter().any(|heading| &*heading.id == wanted) {
        return None;
    }
    let finding = Diagnostic::error(
        "unknown-heading",
        format!("{what} to `/{address}`, and that page has no heading `{wanted}`"),
    );
    Some(match near(wanted, headings.iter().map(|heading| &*heading.id)) {
        Some(near) => finding.did_you_mean(wanted, near.behind("#")),
        None => finding,
    })
}
