//! What every page is given: the site and the page itself; and the page that leads from an earlier address.

use tera::Value;

use crate::cite::Form;
use crate::config::Destination;
use crate::head::{self, Feed, Place, Told};
use crate::model::Language;
use crate::plan::{Channel, FeedForm, Page};
use crate::render::body::escape;
use crate::render::shared::Shared;
use crate::render::view::{CitationStyleView, MenuItem, PageView, PublisherView, SiteView, Totals};
use crate::render::{Making, Ready};
use crate::site::Site;

use super::{data, extra};

/// The site, as every template sees it.
pub(in crate::render) fn site_view(site: Site<'_>, shared: &Shared, words: &Value) -> SiteView {
    let (library, config, addresses) = (site.library, site.config, site.plan.addresses);
    let method = library.pages.entries().find(|(_, page)| &*page.slug == "method");
    SiteView {
        title: config.title.clone(),
        description: config.description.clone(),
        language: config.language.as_str().to_owned(),
        direction: direction(&config.language),
        words: words.clone(),
        home: addresses.of(library, Page::Home),
        briefs_address: addresses.of(library, Page::Briefs),
        claims_address: addresses.of(library, Page::Claims),
        sources_address: addresses.of(library, Page::Sources),
        forecasts_address: addresses.of(library, Page::Forecasts),
        evidence_address: addresses.of(library, Page::Evidence),
        corrections_address: addresses.of(library, Page::Corrections),
        scales_address: addresses.of(library, Page::Scales),
        search_address: config.search.then(|| addresses.of(library, Page::Search)),
        method_address: method.map(|(id, _)| addresses.of(library, Page::Free(id))),
        feeds: data::feeds(site, Channel::Site),
        base_url: config.base_url.as_ref().map(|url| url.as_str().to_owned()),
        publisher: publisher(site),
        menu: menu(site),
        generator: concat!("Corroborate ", env!("CARGO_PKG_VERSION")),
        citation: CitationStyleView {
            form: shared.references.style().form().name(),
            numbered: shared.references.style().form() == Form::Numeric,
        },
        totals: Totals {
            briefs: library.briefs.len(),
            claims: library.claims.len(),
            sources: library.sources.len(),
            origins: site.assessment.origin_count(),
        },
        standings: shared.all_standings(),
        options_address: has(site, "theme/options.css"),
        extra: extra(&config.extra),
    }
}

/// The path of a file, where the site has it.
fn has(site: Site<'_>, path: &str) -> Option<String> {
    let found = site.plan.paths().binary_search_by(|known| known.as_str().cmp(path));
    found.is_ok().then(|| path.to_owned())
}

fn publisher(site: Site<'_>) -> Option<PublisherView> {
    let publisher = site.config.publisher.as_ref()?;
    Some(PublisherView {
        name: publisher.name.clone(),
        url: publisher.url.as_ref().map(ToString::to_string),
        logo: publisher.logo.as_ref().map(|logo| match logo {
            Destination::Url(url) => url.to_string(),
            Destination::Site(path) => path.clone(),
        }),
        corrections_policy: publisher
            .corrections_policy
            .as_ref()
            .map(|policy| menu_item(site, site.words().text("corrections_policy"), policy)),
        funding: publisher.funding.clone(),
    })
}

/// The menu of the configuration; without one, the lists.
fn menu(site: Site<'_>) -> Vec<MenuItem> {
    let (addresses, words) = (site.plan.addresses, site.words());
    if site.config.menu.is_empty() {
        return vec![
            inside(words.text("briefs"), addresses.of(site.library, Page::Briefs)),
            inside(words.text("claims"), addresses.of(site.library, Page::Claims)),
            inside(words.text("sources"), addresses.of(site.library, Page::Sources)),
        ];
    }
    site.config.menu.iter().map(|entry| menu_item(site, &entry.title, &entry.target)).collect()
}

fn menu_item(site: Site<'_>, title: &str, target: &Destination) -> MenuItem {
    match target {
        Destination::Site(address) => inside(title, site.plan.addresses.link(address.clone())),
        Destination::Url(url) => MenuItem { title: title.to_owned(), address: url.to_string(), external: true },
    }
}

fn inside(title: &str, address: String) -> MenuItem {
    MenuItem { title: title.to_owned(), address, external: false }
}

/// The page at hand, as its template sees it.
pub(in crate::render) fn page_view(making: Making<'_>, page: Page, ready: &Ready) -> PageView {
    let language = making.language;
    let feed = ready.feed.and_then(|channel| data::feed(making.site, channel, FeedForm::Atom));
    let told = Told {
        place: Place { site: making.site, root: making.root },
        page,
        title: &ready.title,
        description: ready.description.as_deref(),
        language,
        feeds: &heads(making, ready.feed),
    };
    PageView {
        kind: ready.kind,
        title: ready.title.clone(),
        description: ready.description.clone(),
        address: making.address.to_owned(),
        canonical: making.site.config.base_url.as_ref().map(|url| format!("{}{}", url.as_str(), making.address)),
        head: Value::safe_string(&head::html(told)),
        feed,
        language: language.as_str().to_owned(),
        direction: direction(language),
    }
}

/// The feeds that a page names in its head: those of the site, and its own.
fn heads(making: Making<'_>, own: Option<Channel>) -> Vec<Feed> {
    let of_site = data::feeds(making.site, Channel::Site);
    let own = own.map(|channel| data::feeds(making.site, channel)).unwrap_or_default();
    let all = of_site.into_iter().chain(own);
    all.map(|feed| Feed {
        title: feed.title,
        media_type: feed.media_type,
        address: format!("{}{}", making.root, feed.address),
    })
    .collect()
}

fn direction(language: &Language) -> &'static str {
    if language.is_right_to_left() { "rtl" } else { "ltr" }
}

/// The page at an earlier address: it leads on at once, and says where to for those whom it does not.
pub(in crate::render) fn redirect(site: Site<'_>, root: &str, address: &str, buffer: &mut Vec<u8>) {
    let mut target = String::new();
    escape(root, &mut target);
    escape(address, &mut target);
    let mut language = String::new();
    escape(site.config.language.as_str(), &mut language);
    let canonical = site.config.base_url.as_ref().map_or_else(
        || target.clone(),
        |url| {
            let mut full = String::new();
            escape(url.as_str(), &mut full);
            escape(address, &mut full);
            full
        },
    );
    let words = site.words();
    let mut title = String::new();
    escape(words.text("page_has_moved"), &mut title);
    let mut link = format!("<a href=\"{target}\">");
    escape(words.text("to_its_new_address"), &mut link);
    link.push_str("</a>");
    let moved = words.say_html("page_has_moved_to", &[("link", link.into())]).unwrap_or_default();
    let page = format!(
        "<!doctype html>\n<html lang=\"{language}\">\n<meta charset=\"utf-8\">\n<title>{title}</title>\n\
         <link rel=\"canonical\" href=\"{canonical}\">\n<meta name=\"robots\" content=\"noindex\">\n\
         <meta http-equiv=\"refresh\" content=\"0; url={target}\">\n\
         <p>{moved}</p>\n</html>\n"
    );
    buffer.extend_from_slice(page.as_bytes());
}

impl Ready {
    /// A page of that kind and title, for the template of the same name.
    pub(in crate::render) fn new(
        kind: &'static str,
        template: &'static str,
        title: impl Into<String>,
        variable: (&'static str, Value),
    ) -> Self {
        Self { kind, template, title: title.into(), description: None, feed: None, variables: vec![variable] }
    }

    /// The same with one more variable for its template.
    pub(in crate::render) fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.variables.push((name, value.into()));
        self
    }

    /// The same with a feed of what it shows.
    pub(in crate::render) fn fed_by(mut self, channel: Channel) -> Self {
        self.feed = Some(channel);
        self
    }

    /// The same with a description.
    pub(in crate::render) fn describe(mut self, description: Option<&str>) -> Self {
        self.description = description.map(str::to_owned);
        self
    }
}
