//! Phase 8: an entry of the plan → HTML, through the theme's templates.
//!
//! A page is made when it is asked for, from shared data that does not change; any number can be made at once.

mod asked;
mod body;
mod drawing;
mod links;
mod mistake;
mod page;
mod say;
mod shared;
pub mod theme;
pub mod view;

use std::sync::Arc;

use tera::{Context, Value};

use crate::cite;
use crate::config::OptionValue;
use crate::diag::{Diagnostic, Files};
use crate::model::{BriefId, ClaimId, Language, Origin, SourceId};
use crate::plan::{Channel, Page};
use crate::site::Site;
use crate::wording::Words;

use self::shared::{Common, Shared};
use self::theme::{Sheet, TemplateText, Theme};
use self::view::OriginLabel;

/// The theme, and the values that pages share.
#[derive(Debug)]
pub struct Renderer {
    theme: Theme,
    /// For each language of words.
    spoken: Vec<Spoken>,
    /// How wide the theme shows pictures, as the attribute `sizes` says it.
    picture_sizes: String,
}

/// What pages in one language of words share.
#[derive(Debug)]
struct Spoken {
    /// The messages that are given nothing.
    words: Value,
    shared: Shared,
}

/// What a page function is given.
#[derive(Clone, Copy)]
struct Making<'a> {
    site: Site<'a>,
    shared: &'a Shared,
    /// The words of the page, which `wording` puts together.
    words: &'a Words,
    /// The language of the page.
    language: &'a Language,
    /// What leads from the page to the site's root: `../../`, or nothing.
    root: &'a str,
    /// The page's own address.
    address: &'a str,
    /// How wide the theme shows pictures, as the attribute `sizes` says it.
    picture_sizes: &'a str,
}

impl Making<'_> {
    /// A claim as it stands in a list.
    fn claim(self, id: ClaimId) -> Value {
        self.shared.claim(self.site, id)
    }

    /// A source as it stands in a list.
    fn source(self, id: SourceId) -> Value {
        self.shared.source(self.site, id)
    }

    /// A brief as it stands in a list.
    fn brief(self, id: BriefId) -> Value {
        self.shared.brief(self.site, id)
    }

    /// Where a piece of evidence, or a source as a whole, has its statement from.
    fn origins(self, origin: &Origin) -> Vec<OriginLabel> {
        self.shared.origins(self.site, origin)
    }
}

/// A page that is ready for its template.
struct Ready {
    template: &'static str,
    /// For the title bar.
    title: String,
    /// For search engines.
    description: Option<String>,
    kind: &'static str,
    /// The feed that tells of the same.
    feed: Option<Channel>,
    /// The variables of the template, beside those of every page.
    variables: Vec<(&'static str, Value)>,
}

impl Renderer {
    /// Prepares a theme and the shared values, references in the style given among them. Without a theme that works there
    /// is nothing to render with: then the findings say why.
    pub fn new(
        site: Site<'_>,
        style: cite::Style,
        templates: &[TemplateText<'_>],
        chain: &[String],
        files: &Files,
    ) -> (Option<Self>, Vec<Diagnostic>) {
        let load = || Theme::load(templates, chain, files, site.messages);
        let ((theme, findings), common) = rayon::join(load, || Arc::new(Common::new(site, style)));
        let Some(mut theme) = theme else { return (None, findings) };
        let spoken = site
            .messages
            .all()
            .iter()
            .map(|words| Spoken { words: say::words(words), shared: Shared::new(site, Arc::clone(&common), words) });
        let spoken: Vec<Spoken> = spoken.collect();
        // What stands around every page is in the site's language.
        theme.set_global("site", page::site_view(site, &spoken[0].shared, &spoken[0].words).into());
        theme.set_global("options", Value::from(tera::Map::new()));
        (Some(Self { theme, spoken, picture_sizes: "100vw".to_owned() }), findings)
    }

    /// The same for a theme that says how wide it shows pictures.
    #[must_use]
    pub fn with_picture_sizes(self, sizes: Option<String>) -> Self {
        match sizes {
            Some(picture_sizes) => Self { picture_sizes, ..self },
            None => self,
        }
    }

    /// Gives templates the options of the theme, with what the site chose.
    #[must_use]
    pub fn with_options(mut self, options: &[(String, OptionValue, bool)]) -> Self {
        let options = options.iter().map(|(name, value, _)| (name.clone().into(), option_value(value)));
        self.theme.set_global("options", Value::from(options.collect::<tera::Map>()));
        self
    }

    /// Makes a page, into `buffer`.
    ///
    /// # Errors
    /// What is wrong with the template, at its place.
    pub fn page(&self, site: Site<'_>, page: Page, path: &str, buffer: &mut Vec<u8>) -> Result<(), Box<Diagnostic>> {
        let Some((template, context)) = self.ready(site, page, path) else {
            let address = site.plan.addresses.of(site.library, page);
            page::redirect(site, &root_of(site, page, path), &address, buffer);
            return Ok(());
        };
        self.fill(site, page, Sheet { template, context: &context, path }, buffer)
    }

    /// What a page is made with and from; `None` for an earlier address, which has no template.
    fn ready(&self, site: Site<'_>, page: Page, path: &str) -> Option<(&'static str, Context)> {
        let root = root_of(site, page, path);
        let address = site.plan.addresses.of(site.library, page);
        let language = language_of(site, page);
        let Spoken { words, shared } = &self.spoken[site.messages.position(language.as_str())];
        let making = Making {
            site,
            shared,
            words: site.messages.of(language),
            language,
            root: &root,
            address: &address,
            picture_sizes: &self.picture_sizes,
        };
        let ready = page::make(making, page)?;
        let mut context = Context::new();
        context.insert_value("root", Value::from(root.as_str()));
        context.insert_value("page", page::page_view(making, page, &ready).into());
        context.insert_value("words", words.clone());
        for (name, value) in ready.variables {
            context.insert_value(name, value);
        }
        Some((ready.template, context))
    }

    /// Renders what is ready, in the language of the page.
    fn fill(&self, site: Site<'_>, page: Page, sheet: Sheet<'_>, buffer: &mut Vec<u8>) -> Result<(), Box<Diagnostic>> {
        let position = site.messages.position(language_of(site, page).as_str());
        say::speaking(position, || self.theme.render(sheet, buffer))
    }
}

/// The language of a page.
fn language_of(site: Site<'_>, page: Page) -> &Language {
    let own = match page {
        Page::Brief(id) => site.library[id].language.as_ref(),
        Page::Embed(id) => site.library.language_of(id),
        _ => None,
    };
    own.unwrap_or(&site.config.language)
}

fn option_value(value: &OptionValue) -> Value {
    match value {
        OptionValue::Flag(flag) => Value::from(*flag),
        OptionValue::Number(number) => {
            number.text.parse::<i64>().map_or_else(|_| Value::from(number.value), Value::from)
        }
        OptionValue::Text(text) => Value::from(text.as_str()),
        OptionValue::Colour(colour) => Value::from(colour.css()),
    }
}

/// What leads from a page to the site's root. The page that a host answers everywhere needs the full path.
fn root_of(site: Site<'_>, page: Page, path: &str) -> String {
    match (&site.config.base_url, page) {
        (Some(base_url), Page::NotFound) => base_url.path().to_owned(),
        _ => "../".repeat(path.matches('/').count()),
    }
}
