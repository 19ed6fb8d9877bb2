//! Phase 8: an entry of the plan → HTML, through the theme's templates.
//!
//! A page is made when it is asked for, from shared data that does not change; any number can be made at once.

mod body;
mod drawing;
mod feed;
mod mistake;
mod page;
mod shared;
pub mod theme;
pub mod view;
mod wording;

use jiff::civil;
use tera::{Context, Value};

use crate::assess::Assessment;
use crate::config::Config;
use crate::diag::{Diagnostic, Files};
use crate::model::Library;
use crate::plan::{Page, Plan};
use crate::record::Record;
use crate::verify::Verification;

use self::shared::Shared;
use self::theme::{TemplateText, Theme};

/// Everything that pages are made from.
#[derive(Debug, Clone, Copy)]
pub struct Site<'a> {
    /// What the site is about.
    pub library: &'a Library,
    /// Which quotations stand in the copies of their sources.
    pub verification: &'a Verification,
    /// What its evidence adds up to.
    pub assessment: &'a Assessment,
    /// What has been published, where the site keeps a record of it.
    pub record: Option<&'a Record>,
    /// Where everything stands.
    pub plan: &'a Plan,
    /// The configuration.
    pub config: &'a Config,
    /// The day of the build.
    pub today: civil::Date,
}

/// The theme, and the values that pages share.
#[derive(Debug)]
pub struct Renderer {
    theme: Theme,
    shared: Shared,
}

/// What a page function is given.
#[derive(Clone, Copy)]
struct Making<'a> {
    site: Site<'a>,
    shared: &'a Shared,
    /// What leads from the page to the site's root: `../../`, or nothing.
    root: &'a str,
    /// The page's own address.
    address: &'a str,
}

/// A page that is ready for its template.
struct Ready {
    template: &'static str,
    /// For the title bar.
    title: String,
    /// For search engines.
    description: Option<String>,
    /// `None` where it is the site's.
    language: Option<crate::model::Language>,
    kind: &'static str,
    /// The variables of the template, beside those of every page.
    variables: Vec<(&'static str, Value)>,
}

impl Renderer {
    /// Prepares a theme and the shared values. Without a theme that works there is nothing to render with: then the
    /// findings say why.
    pub fn new(
        site: Site<'_>,
        templates: &[TemplateText<'_>],
        chain: &[String],
        files: &Files,
    ) -> (Option<Self>, Vec<Diagnostic>) {
        let (theme, findings) = Theme::load(templates, chain, files);
        let Some(mut theme) = theme else { return (None, findings) };
        let shared = Shared::new(site);
        theme.set_global("site", page::site_view(site, &shared).into());
        theme.set_global("options", Value::from(tera::Map::new()));
        (Some(Self { theme, shared }), findings)
    }

    /// Makes a page, into `buffer`.
    ///
    /// # Errors
    /// What is wrong with the template, at its place.
    pub fn page(&self, site: Site<'_>, page: Page, path: &str, buffer: &mut Vec<u8>) -> Result<(), Box<Diagnostic>> {
        let root = root_of(site, page, path);
        let address = site.plan.addresses.of(site.library, page);
        let making = Making { site, shared: &self.shared, root: &root, address: &address };
        if page == Page::CorrectionsFeed {
            feed::of_corrections(making, buffer);
            return Ok(());
        }
        let Some(ready) = page::make(making, page) else {
            page::redirect(making, buffer);
            return Ok(());
        };
        let mut context = Context::new();
        context.insert_value("root", Value::from(root.as_str()));
        context.insert_value("page", page::page_view(making, &ready).into());
        for (name, value) in ready.variables {
            context.insert_value(name, value);
        }
        self.theme.render(ready.template, &context, path, buffer)
    }
}

/// A number of claims of one standing, as pages and summaries say it: `2 on record`.
pub fn standing_count(standing: crate::assess::Standing, count: usize) -> String {
    shared::standing_count(standing, count)
}

/// How so many claims would change if a source were withdrawn: a name, and `Two claims would lose all support`.
pub fn fall_heading(effect: crate::assess::Effect, count: usize) -> (&'static str, String) {
    wording::fall_heading(effect, count)
}

/// What so many claims would lose with their premises: a name, and `One claim would lose a premise`.
pub fn loss_heading(loss: crate::assess::Loss, count: usize) -> (&'static str, String) {
    wording::loss(loss, count)
}

/// A standing as pages name it: `Single origin`.
pub fn standing_label(standing: crate::assess::Standing) -> &'static str {
    wording::standing(standing).label
}

/// What leads from a page to the site's root. The page that a host answers everywhere needs the full path.
fn root_of(site: Site<'_>, page: Page, path: &str) -> String {
    match (&site.config.base_url, page) {
        (Some(base_url), Page::NotFound) => base_url.path().to_owned(),
        _ => "../".repeat(path.matches('/').count()),
    }
}
