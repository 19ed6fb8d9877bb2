//! What a theme sees on every page: the site and the page.

use super::view;
use tera::Value;

view! {
    /// The site: `site`, on every page.
    SiteView {
        /// Its title.
        title: String,
        /// What it is, or none.
        description: Option<String>,
        /// BCP 47.
        language: String,
        /// `ltr` or `rtl`.
        direction: &'static str,
        /// The messages that are given nothing, in its language: `site.words.search`.
        words: Value,
        /// Where the home page is, from the root: empty, or `index.html` where the site is to be opened from disk.
        home: String,
        /// Likewise the list of briefs.
        briefs_address: String,
        /// Likewise the list of claims.
        claims_address: String,
        /// Likewise the list of sources.
        sources_address: String,
        /// Likewise the list of forecasts.
        forecasts_address: String,
        /// Likewise the page about the evidence of the whole site.
        evidence_address: String,
        /// Likewise the list of corrections.
        corrections_address: String,
        /// Likewise the page about scales of likelihood.
        scales_address: String,
        /// Likewise the page on which the site is searched, or none where it is not.
        search_address: Option<String>,
        /// Likewise the page that says how the site works (a free page `method`), or none.
        method_address: Option<String>,
        /// Feeds of its briefs, in several forms, the usual first; empty where the site has no address: list of `FileLink`.
        feeds: Vec<FileLink>,
        /// The full address of the site's root with a trailing `/`, or none where it has none yet.
        base_url: Option<String>,
        /// `PublisherView` or none.
        publisher: Option<PublisherView>,
        /// List of `MenuItem`.
        menu: Vec<MenuItem>,
        /// `Corroborate 0.1.0`.
        generator: &'static str,
        /// How it cites: `CitationStyleView`.
        citation: CitationStyleView,
        /// How much there is: `Totals`.
        totals: Totals,
        /// Every standing in the order of the rules: list of `StandingView`.
        standings: Vec<Value>,
        /// The style sheet with the colours that the site chose among the theme's options, or none: it goes before the theme's.
        options_address: Option<String>,
        /// Whatever `site.yaml` has under `extra:`.
        extra: Value,
    }
}

view! {
    /// How a site cites.
    CitationStyleView {
        /// What a citation is: `numeric`, `label`, `author-date`, `author` or `note`.
        form: &'static str,
        /// Its references have numbers, which the list shows.
        numbered: bool,
    }
}

view! {
    /// Who publishes the site.
    PublisherView {
        /// The name, or none.
        name: Option<String>,
        /// A full URL, or none.
        url: Option<String>,
        /// The logo's address: full, or from the root; or none.
        logo: Option<String>,
        /// `MenuItem` to its corrections policy, or none.
        corrections_policy: Option<MenuItem>,
        /// Who pays for it: text, or none.
        funding: Option<String>,
    }
}

view! {
    /// A file for programs.
    FileLink {
        /// What it is.
        title: String,
        /// Its media type: `application/atom+xml`.
        media_type: &'static str,
        /// From the root.
        address: String,
    }
}

view! {
    /// An entry of the menu, or another link that the configuration gives.
    MenuItem {
        /// What to show.
        title: String,
        /// From the root where `external` is false, else a full URL.
        address: String,
        /// It leads out of the site.
        external: bool,
    }
}

view! {
    /// How much a site holds.
    Totals {
        /// Briefs.
        briefs: usize,
        /// Claims.
        claims: usize,
        /// Sources.
        sources: usize,
        /// Independent origins behind the claims.
        origins: usize,
    }
}

view! {
    /// The page at hand: `page`, on every page.
    PageView {
        /// `home`, `briefs`, `brief`, `claims`, `claim`, `sources`, `source`, `forecasts`, `evidence`, `corrections`,
        /// `scales`, `search`, `author`, `topic`, `page`, `embed`, `gone` or `not-found`.
        kind: &'static str,
        /// For `<title>`, without the site's name.
        title: String,
        /// For `<meta name="description">`, or none.
        description: Option<String>,
        /// From the root.
        address: String,
        /// The full address, or none where the site has no `base_url`.
        canonical: Option<String>,
        /// What programs are told of the page, to stand within `<head>`: its description, its address, feeds, links, tags
        /// for reference managers and for links that are shared, and a block of data. Safe HTML.
        head: Value,
        /// A feed of what the page shows: `FileLink`, or none.
        feed: Option<FileLink>,
        /// BCP 47.
        language: String,
        /// `ltr` or `rtl`.
        direction: &'static str,
    }
}
