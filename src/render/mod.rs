//! Phase 8: an entry of the plan → HTML, through the theme's templates.
//!
//! A page is made when it is asked for, from shared data that does not change; any number can be made at once.

mod body;
mod drawing;
mod links;
mod mistake;
mod page;
mod shared;
pub mod theme;
pub mod view;

use tera::{Context, Value};

use crate::cite;
use crate::diag::{Diagnostic, Files};
use crate::plan::{Channel, Page};
use crate::site::Site;

use self::shared::Shared;
use self::theme::{TemplateText, Theme};

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
    /// The feed that tells of the same.
    feed: Option<Channel>,
    /// The variables of the template, beside those of every page.
    variables: Vec<(&'static str, Value)>,
}

impl Renderer {
    /// Prepares a theme and the shared values, references in the style given among them. Without a theme that works there is nothing to render with: then the
    /// findings say why.
    pub fn new(
        site: Site<'_>,
        style: cite::Style,
        templates: &[TemplateText<'_>],
        chain: &[String],
        files: &Files,
    ) -> (Option<Self>, Vec<Diagnostic>) {
        let (theme, findings) = Theme::load(templates, chain, files);
        let Some(mut theme) = theme else { return (None, findings) };
        let shared = Shared::new(site, style);
        theme.set_global("site", page::site_view(site, &shared).into());
        theme.set_global("options", Value::from(tera::Map::new()));
        (Some(Self { theme, shared }), findings)
    }

    /// Makes a page, into `buffer`.
    ///
    /// # Errors
    /// What is wrong with the template, at its place.
    pub fn page(&self, site: Site<'_>, page: Page, path: &str, buffer: &mut Vec<u8>) -> Result<(), Box<Diagnostic>> {
        let Some((template, context)) = self.ready(site, page, path) else {
            let root = root_of(site, page, path);
            let address = site.plan.addresses.of(site.library, page);
            page::redirect(Making { site, shared: &self.shared, root: &root, address: &address }, buffer);
            return Ok(());
        };
        self.theme.render(template, &context, path, buffer)
    }

    /// What a page is made with and from; `None` for an earlier address, which has no template.
    fn ready(&self, site: Site<'_>, page: Page, path: &str) -> Option<(&'static str, Context)> {
        let root = root_of(site, page, path);
        let address = site.plan.addresses.of(site.library, page);
        let making = Making { site, shared: &self.shared, root: &root, address: &address };
        let ready = page::make(making, page)?;
        let mut context = Context::new();
        context.insert_value("root", Value::from(root.as_str()));
        context.insert_value("page", page::page_view(making, page, &ready).into());
        for (name, value) in ready.variables {
            context.insert_value(name, value);
        }
        Some((ready.template, context))
    }
}

/// What leads from a page to the site's root. The page that a host answers everywhere needs the full path.
fn root_of(site: Site<'_>, page: Page, path: &str) -> String {
    match (&site.config.base_url, page) {
        (Some(base_url), Page::NotFound) => base_url.path().to_owned(),
        _ => "../".repeat(path.matches('/').count()),
    }
}
