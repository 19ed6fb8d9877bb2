//! Where the links of templates lead, and those to places of pages that templates make. What a template writes is known
//! only when it renders: the first page of each kind is rendered, and its addresses are looked up; so is each page that a text or
//! the menu leads to a place of.

mod marks;
mod sheets;

use std::collections::{BTreeSet, HashMap, HashSet};
use std::mem::discriminant;
use std::ops::Range;

use percent_encoding::percent_decode_str;
use url::Url;

use crate::config::{BaseUrl, Destination};
use crate::diag::{Diagnostic, FieldPath, FileId, Files, Place, Span, nearest};
use crate::model::Link;
use crate::plan::{Addresses, Page, Plan};
use crate::site::Site;

use self::marks::{Marks, marks};
use super::Renderer;
use super::theme::{Sheet, find};

/// The first page of a kind, as a reader gets it.
struct Probe<'s> {
    path: &'s str,
    template: &'static str,
    marks: Marks,
}

/// An address of this site: its page, and the place on it where one is named.
struct Address {
    page: String,
    place: Option<String>,
}

/// The ids on the pages that were read, by path.
type Ids<'p> = HashMap<&'p str, &'p HashSet<String>>;

impl Renderer {
    /// Reports links of the theme to what the site does not have, and links of anybody to places that a page of the theme
    /// does not have. A page that cannot be rendered is left to those who publish it. `sheets` are the theme's style
    /// sheets by their paths.
    pub fn dead_links(
        &self,
        site: Site<'_>,
        sheets: &[(String, FileId)],
        config_file: FileId,
        files: &Files,
    ) -> Vec<Diagnostic> {
        let base = site.config.base_url.as_ref().map_or("http://site.invalid/", BaseUrl::as_str);
        let Ok(base) = Url::parse(base) else { return Vec::new() };
        let probes = self.probes(site);
        let others = self.pages_with_places(site, &probes);
        let ids: Ids<'_> = probes.iter().chain(&others).map(|probe| (probe.path, &probe.marks.ids)).collect();
        let mut findings = places(site, config_file, &ids);
        findings.extend(sheets::dead(sheets, &base, site.plan, files));
        // A link in the foot of every page is one mistake.
        let mut reported = HashSet::new();
        for probe in &probes {
            for written in &probe.marks.links {
                let address = Address::within(&base, probe.path, written);
                let found = from_the_host(written, &base, site.plan)
                    .or_else(|| dead(address.as_ref()?, probe.path, site.plan, &ids));
                let Some((finding, literal)) = found else { continue };
                // A full address that no template has is one of the content, as of a source.
                let in_full = Url::parse(written).is_ok();
                let place = self.written_at(if in_full { written } else { &literal }, files);
                // A place that no template names by itself is named by a text or by the menu.
                if place.is_none() && (in_full || address.is_some_and(|it| it.place.is_some())) {
                    continue;
                }
                if reported.insert(place.clone().ok_or(literal)) {
                    findings.push(self.at_template(finding, place, probe));
                }
            }
        }
        findings
    }

    fn probes<'s>(&self, site: Site<'s>) -> Vec<Probe<'s>> {
        let mut seen = HashSet::new();
        let firsts = site.plan.entries().filter(|(_, page)| seen.insert(discriminant(page)));
        firsts.filter_map(|(path, page)| self.probe(site, page, path.as_str())).collect()
    }

    /// The pages beside these that have places to which texts and the menu lead.
    fn pages_with_places<'s>(&self, site: Site<'s>, known: &[Probe<'s>]) -> Vec<Probe<'s>> {
        let texts = site.library.bodies().flat_map(|body| &body.inward).map(|link| &*link.address);
        let menu = site.config.menu.iter().filter_map(|entry| match &entry.target {
            Destination::Site(address) => Some(address.as_str()),
            Destination::Url(_) => None,
        });
        let links = texts.chain(menu).map(Address::of_text);
        let files: BTreeSet<String> =
            links.filter(|address| address.place.is_some()).map(|address| address.file()).collect();
        let new = files.iter().filter(|file| known.iter().all(|probe| probe.path != file.as_str()));
        let positions = new.filter_map(|file| site.plan.paths().binary_search_by(|path| path.as_str().cmp(file)).ok());
        positions.filter_map(|at| self.probe(site, site.plan.page(at), site.plan.paths()[at].as_str())).collect()
    }

    fn probe<'s>(&self, site: Site<'s>, page: Page, path: &'s str) -> Option<Probe<'s>> {
        let (template, context) = self.ready(site, page, path)?;
        let mut bytes = Vec::new();
        self.fill(site, page, Sheet { template, context: &context, path }, &mut bytes).ok()?;
        Some(Probe { path, template, marks: marks(&String::from_utf8_lossy(&bytes)) })
    }

    /// Where a template writes an address, or else the place within a page that it ends with; `None` where all of it is
    /// made from variables.
    fn written_at(&self, address: &str, files: &Files) -> Option<(FileId, Range<usize>)> {
        let fragment = address.find('#').map_or("", |at| &address[at..]);
        [address, fragment].into_iter().filter(|part| part.len() > 1).find_map(|part| {
            let within = |file| Some((file, before_quote(files.get(file).text(), part)?));
            self.theme.named().iter().find_map(|(_, file)| within(*file))
        })
    }

    /// The finding there, or else at the template that the page is made with.
    fn at_template(&self, finding: Diagnostic, place: Option<(FileId, Range<usize>)>, probe: &Probe<'_>) -> Diagnostic {
        let met = format!("met on the page `/{}`", probe.path);
        match (place, find(probe.template, self.theme.named())) {
            (Some((file, range)), _) => finding.at(file, Span::from(range), met),
            (None, Some(file)) => finding.at(file, Place::Whole, met),
            (None, None) => finding,
        }
    }
}

/// Where a text has such an address, up to the quote behind it, or within a list up to the blank.
fn before_quote(text: &str, address: &str) -> Option<Range<usize>> {
    let ends = |at: usize| {
        let behind = &text[at + address.len()..];
        behind.starts_with(['"', '\'']) || behind.starts_with([' ', ',']) && address.contains(['/', '.'])
    };
    let (at, _) = text.match_indices(address).find(|(at, _)| ends(*at))?;
    Some(at..at + address.len())
}

impl Address {
    /// Where a link on a page leads; `None` for one out of the site.
    fn within(base: &Url, path: &str, written: &str) -> Option<Self> {
        let target = base.join(path).ok()?.join(written).ok()?;
        if target.origin() != base.origin() {
            return None;
        }
        let page = decoded(target.path().strip_prefix(base.path())?);
        // `#:~:text=…` names words, and `#top` and `#` lead to the top of every page.
        let place = target.fragment().and_then(|place| place.split(":~:").next()).map(decoded);
        let place = place.filter(|place| !place.is_empty() && !place.eq_ignore_ascii_case("top"));
        Some(Self { page, place })
    }

    /// As a text or the configuration names it.
    fn of_text(address: &str) -> Self {
        let (page, place) = address.split_once('#').map_or((address, None), |(page, place)| (page, Some(place)));
        let page = page.split('?').next().unwrap_or_default();
        Self { page: page.to_owned(), place: place.map(str::to_owned) }
    }

    /// The path of its page.
    fn file(&self) -> String {
        Addresses::file_of(&self.page)
    }
}

fn decoded(part: &str) -> String {
    percent_decode_str(part).decode_utf8_lossy().into_owned()
}

/// What is wrong with an address that begins at the root of the host and means a page of the site, where the site does
/// not stand there or can stand anywhere; and how the template writes it. Others may lead to what is beside the site.
fn from_the_host(written: &str, base: &Url, plan: &Plan) -> Option<(Diagnostic, String)> {
    let meant = written.strip_prefix('/').filter(|rest| !rest.starts_with('/'))?;
    let anywhere = plan.addresses.portable;
    if !anywhere && written.starts_with(base.path()) || !has(plan, &Addresses::file_of(meant)) {
        return None;
    }
    let stands = if anywhere { "can stand anywhere".to_owned() } else { format!("stands at `{}`", base.path()) };
    let message = format!("the theme leads to `{written}` at the root of the host, and the site {stands}");
    let finding = Diagnostic::error("unknown-address", message);
    Some((finding.help(format!("write `{{{{ root }}}}{meant}`")), written.to_owned()))
}

fn has(plan: &Plan, file: &str) -> bool {
    plan.paths().binary_search_by(|path| path.as_str().cmp(file)).is_ok()
}

/// What is wrong with an address to which the page `from` leads, and how a template would write it.
fn dead(address: &Address, from: &str, plan: &Plan, ids: &Ids<'_>) -> Option<(Diagnostic, String)> {
    let page = &address.page;
    if !has(plan, &address.file()) && !has(plan, page) {
        let known = plan.paths().iter().map(|path| path.as_str());
        let known = known.map(|path| path.strip_suffix("index.html").unwrap_or(path));
        let help = match nearest(page, known) {
            Some(near) => format!("did you mean `{{{{ root }}}}{near}`?"),
            None => {
                "an address of a template begins with `{{ root }}`, and its page is one that the site has".to_owned()
            }
        };
        let message = format!("the theme leads to `/{page}`, where the site has nothing");
        return Some((Diagnostic::error("unknown-address", message).help(help), page.clone()));
    }
    let place = address.place.as_deref()?;
    let (shown, near) = missing(address, ids)?;
    let finding = if address.file() == from {
        let message = format!("the theme leads to `#{place}` within a page that has no element of this `id`");
        Diagnostic::warning("unknown-heading", message)
    } else {
        let message = format!("the theme leads to `/{shown}#{place}`, and that page has no element of this `id`");
        Diagnostic::warning("unknown-heading", message)
    };
    Some((finding.help_maybe(near), format!("{shown}#{place}")))
}

/// The page of an address whose place it does not have, and a help where it has one of almost that name.
fn missing(address: &Address, ids: &Ids<'_>) -> Option<(String, Option<String>)> {
    let place = address.place.as_deref()?;
    let known = ids.get(address.file().as_str())?;
    if known.contains(place) {
        return None;
    }
    let near = nearest(place, known.iter().map(String::as_str)).map(|near| format!("did you mean `#{near}`?"));
    Some((address.page.strip_suffix("index.html").unwrap_or(&address.page).to_owned(), near))
}

/// Reports places on pages of the theme to which texts and the menu lead, and which are not there.
fn places(site: Site<'_>, config_file: FileId, ids: &Ids<'_>) -> Vec<Diagnostic> {
    let library = site.library;
    let texts = library.bodies().flat_map(|body| &body.inward);
    let texts = texts.map(|Link { address, file, place }| ("a link leads", &**address, *file, place.clone()));
    let menu = site.config.menu.iter().filter_map(|entry| {
        let Destination::Site(address) = &entry.target else { return None };
        let place = FieldPath::root().key("menu").index(entry.index).key("url");
        Some(("the menu leads", address.as_str(), config_file, place.into()))
    });
    texts
        .chain(menu)
        .filter_map(|(what, written, file, place)| {
            let (_, near) = missing(&Address::of_text(written), ids)?;
            let message = format!("{what} to `/{written}`, and that page has no such place in this theme");
            Some(Diagnostic::warning("unknown-heading", message).help_maybe(near).at(file, place, ""))
        })
        .collect()
}
