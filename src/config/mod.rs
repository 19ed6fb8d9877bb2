//! The site's configuration, `content/site.yaml`: what it may hold and what it means.

mod external;
mod house;
mod images;
mod option;

use std::ops::RangeInclusive;

use crate::diag::{Diagnostic, FileId, Place};
use crate::model::{Choice, Extra, Language, LikelihoodScale, ReferenceForm, Url, choice};
use crate::yaml::{Document, Fields, Node};

use self::house::{read_menu, read_publisher};

pub use self::external::{External, Host, Skipped};
pub use self::house::{Destination, MenuEntry, Publisher};
pub use self::images::Images;
pub use self::option::{OptionValue, ThemeOption, choose, style};

/// The configuration of a site.
#[derive(Debug, Clone)]
pub struct Config {
    /// The site's name.
    pub title: String,
    /// Where it will stand; without one the site is portable: all links relative, readable from a folder.
    pub base_url: Option<BaseUrl>,
    /// The language of briefs that name none.
    pub language: Language,
    /// What the site is.
    pub description: Option<String>,
    /// The theme's name.
    pub theme: String,
    /// What it chose among the theme's options.
    pub options: Extra,
    /// Who publishes it.
    pub publisher: Option<Publisher>,
    /// The menu, in order.
    pub menu: Vec<MenuEntry>,
    /// How references are written.
    pub citation: Citation,
    /// The scale of likelihood terms that name none.
    pub likelihood_scale: LikelihoodScale,
    /// Whether the page of forecasts prints scores of those that have come out.
    pub forecast_scores: bool,
    /// Severities of rules by name, where they differ from their default.
    pub rules: Vec<(String, Level)>,
    /// How strict the rules are in general.
    pub profile: Profile,
    /// How many entries feeds hold.
    pub feed_limit: usize,
    /// The forms in which each brief, claim and source can be had as an entry of a bibliography.
    pub downloads: Vec<ReferenceForm>,
    /// Whether a picture is drawn for each brief, for links that are shared.
    pub cards: bool,
    /// Whether other sites can show a claim in a frame.
    pub embeds: bool,
    /// Whether readers can search the site.
    pub search: bool,
    /// At which widths pictures can be had as well, and how good; `None` for their own alone.
    pub images: Option<Images>,
    /// What bodies may hold beyond Markdown.
    pub markdown: Markdown,
    /// How links to other sites are checked, where that is asked for.
    pub external: External,
    /// Whatever the theme may want.
    pub extra: Extra,
}

/// Where a site stands on the web: an `http` or `https` address that ends in `/`, without query or fragment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BaseUrl {
    address: String,
    path_at: usize,
}

/// Why a text cannot be a base URL; completes "it …".
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BaseUrlError {
    /// It is not a URL with a scheme.
    #[error("is no full address: write one such as `https://example.org/briefs/`")]
    Form,
    /// It has a query or a fragment.
    #[error("has a `?` or `#` in it: a site's address ends with its folder")]
    Query,
}

impl BaseUrl {
    /// Checks an address and adds the trailing `/`.
    ///
    /// # Errors
    /// What keeps it from being a base URL.
    pub fn parse(text: &str) -> Result<Self, BaseUrlError> {
        let url = Url::parse(text).map_err(|_| BaseUrlError::Form)?;
        if !url.as_str().starts_with("http") {
            return Err(BaseUrlError::Form);
        }
        if url.as_str().contains(['?', '#']) {
            return Err(BaseUrlError::Query);
        }
        let address = format!("{}/", url.as_str().trim_end_matches('/'));
        let host_at = address.find("://").map_or(0, |at| at + 3);
        let path_at = address[host_at..].find('/').map_or(address.len(), |at| host_at + at);
        Ok(Self { address, path_at })
    }

    /// The whole address, with a trailing `/`.
    pub fn as_str(&self) -> &str {
        &self.address
    }

    /// The path alone, from `/` to `/`.
    pub fn path(&self) -> &str {
        &self.address[self.path_at..]
    }
}

/// How references are written (CSL).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Citation {
    /// The style's name.
    pub style: Option<String>,
    /// The locale.
    pub locale: Option<Language>,
}

/// What bodies may hold beyond Markdown.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Markdown {
    /// Raw HTML, sanitised; without this it is shown as text.
    pub raw_html: bool,
    /// `$…$` is a formula; without this it is an amount of money.
    pub math: bool,
}

choice! {
    /// How a rule's findings are taken.
    pub enum Level {
        /// Not looked for.
        Allow = "allow",
        /// Worth knowing.
        Info = "info",
        /// Probably a mistake.
        #[default]
        Warn = "warn",
        /// Nothing is published while it stands.
        Error = "error",
    }
}

choice! {
    /// How strict the rules are in general.
    pub enum Profile {
        /// While writing: nothing is worse than a warning.
        Draft = "draft",
        /// As each rule says.
        #[default]
        Publish = "publish",
        /// Warnings are errors.
        Strict = "strict",
    }
}

impl Config {
    /// Whether claims have pages that other sites can show in a frame: those sites need an address to find them at.
    pub fn offers_embeds(&self) -> bool {
        self.embeds && self.base_url.is_some()
    }
}

impl Default for Config {
    fn default() -> Self {
        Self {
            title: String::new(),
            base_url: None,
            language: Language::default(),
            description: None,
            theme: "folio".to_owned(),
            options: Extra::new(),
            publisher: None,
            menu: Vec::new(),
            citation: Citation::default(),
            likelihood_scale: LikelihoodScale::default(),
            forecast_scores: false,
            rules: Vec::new(),
            profile: Profile::default(),
            feed_limit: 20,
            downloads: ReferenceForm::ALL.to_vec(),
            cards: true,
            embeds: true,
            search: true,
            images: Some(Images::default()),
            markdown: Markdown::default(),
            external: External::default(),
            extra: Extra::new(),
        }
    }
}

/// Reads a configuration. It always gives one, so that the rest of the site can be looked at too; what is wrong with
/// it is in the findings.
pub fn read(file: FileId, text: &str) -> (Config, Vec<Diagnostic>) {
    let document = match Document::parse(file, text, 0) {
        Ok(document) => document,
        Err(faults) => return (Config::default(), faults),
    };
    let root = document.root();
    if root.is_null() {
        let finding =
            Diagnostic::error("empty-file", "the configuration is empty").help("give it at least a `title: …`");
        return (Config::default(), vec![finding.at(file, Place::Whole, "")]);
    }
    let config = root.fields("the configuration").map(read_fields).unwrap_or_default();
    (config, document.into_faults())
}

fn read_fields(mut fields: Fields<'_>) -> Config {
    let default = Config::default();
    let config = Config {
        title: fields.required_text("title").unwrap_or_default(),
        base_url: fields.parsed("base_url", "bad-base-url", "a base URL", |text| {
            BaseUrl::parse(text).map_err(|error| format!("it {error}"))
        }),
        language: fields.language("language").unwrap_or(default.language),
        description: fields.text("description"),
        theme: fields.text("theme").unwrap_or(default.theme),
        options: fields.get("options").map(|node| node.extra()).unwrap_or_default(),
        publisher: fields.get("publisher").and_then(|node| read_publisher(&node)),
        menu: read_menu(&mut fields),
        citation: fields.get("citation").and_then(|node| read_citation(&node)).unwrap_or_default(),
        likelihood_scale: fields.chosen("likelihood_scale").unwrap_or_default(),
        forecast_scores: fields.get("forecasts").and_then(|node| read_forecasts(&node)).unwrap_or_default(),
        rules: fields.get("rules").map(|node| read_rules(&node)).unwrap_or_default(),
        profile: fields.chosen("profile").unwrap_or_default(),
        feed_limit: fields.get("feed").and_then(|node| read_feed(&node)).unwrap_or(default.feed_limit),
        downloads: match fields.get("downloads") {
            Some(node) => node.one_or_many().iter().filter_map(Node::chosen).collect(),
            None => default.downloads,
        },
        cards: fields.flag("cards").unwrap_or(default.cards),
        embeds: fields.flag("embeds").unwrap_or(default.embeds),
        search: fields.flag("search").unwrap_or(default.search),
        images: match fields.get("images") {
            Some(node) => images::read(&node),
            None => default.images,
        },
        markdown: fields.get("markdown").and_then(|node| read_markdown(&node)).unwrap_or_default(),
        external: fields.get("external").and_then(|node| external::read(&node)).unwrap_or_default(),
        extra: fields.extra(),
    };
    fields.finish();
    config
}

fn read_citation(node: &Node<'_>) -> Option<Citation> {
    let mut fields = node.fields("the section `citation`")?;
    let citation = Citation { style: fields.text("style"), locale: fields.language("locale") };
    fields.finish();
    Some(citation)
}

fn read_forecasts(node: &Node<'_>) -> Option<bool> {
    let mut fields = node.fields("the section `forecasts`")?;
    let scores = fields.flag("scores");
    fields.finish();
    scores
}

fn read_rules(node: &Node<'_>) -> Vec<(String, Level)> {
    let entries = node.entries().unwrap_or_default();
    entries.into_iter().filter_map(|(name, node)| Some((name, node.chosen()?))).collect()
}

fn read_feed(node: &Node<'_>) -> Option<usize> {
    let mut fields = node.fields("the section `feed`")?;
    let limit = fields
        .get("limit")
        .and_then(|node| whole(&node, 1..=1000, |number| format!("a feed cannot hold {number} entries")));
    fields.finish();
    limit.and_then(|limit| usize::try_from(limit).ok())
}

/// A whole number within bounds; `message` says of another what it cannot be.
fn whole(node: &Node<'_>, bounds: RangeInclusive<u32>, message: impl FnOnce(&str) -> String) -> Option<u32> {
    let (text, _) = node.number()?;
    let whole = text.parse().ok().filter(|number| bounds.contains(number));
    if whole.is_none() {
        let help = format!("give a whole number from {} to {}", bounds.start(), bounds.end());
        node.fault(Diagnostic::error("bad-limit", message(&text)).help(help), "");
    }
    whole
}

fn read_markdown(node: &Node<'_>) -> Option<Markdown> {
    let mut fields = node.fields("the section `markdown`")?;
    let markdown = Markdown {
        raw_html: fields.flag("raw_html").unwrap_or_default(),
        math: fields.flag("math").unwrap_or_default(),
    };
    fields.finish();
    Some(markdown)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_base_url_is_a_folder_on_the_web() {
        assert_eq!(BaseUrl::parse("https://example.org").unwrap().as_str(), "https://example.org/");
        assert_eq!(BaseUrl::parse("https://example.org/a/b//").unwrap().path(), "/a/b/");
        for bad in ["example.org", "/briefs/", "javascript:alert(1)", "mailto:a@b.org", ""] {
            assert_eq!(BaseUrl::parse(bad), Err(BaseUrlError::Form), "{bad}");
        }
        assert_eq!(BaseUrl::parse("https://example.org/?x=1"), Err(BaseUrlError::Query));
    }
}
