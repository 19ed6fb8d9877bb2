//! What a theme sees on pages that list things.

use super::view;
use tera::Value;

view! {
    /// The front page: `home`.
    HomeView {
        /// The newest briefs, at most ten: list of `BriefRef`.
        briefs: Vec<Value>,
        /// How many briefs there are in all.
        brief_count: usize,
        /// How well everything is supported: `ProfileView`.
        profile: Value,
        /// Disputed claims, at most five, those used most first: list of `ClaimRef`.
        disputed: Vec<Value>,
        /// Origins that most claims go back to, at most five: list of `SourceRef`.
        relied_on: Vec<Value>,
        /// List of `TopicRef`.
        topics: Vec<Value>,
    }
}

view! {
    /// Briefs of one year.
    BriefYear {
        /// The year.
        year: String,
        /// How many there are in all.
        count: usize,
        /// The address of the page of the list where the year begins, where that is another.
        elsewhere: Option<String>,
        /// Those on this page, the newest first: list of `BriefRef`.
        briefs: Vec<Value>,
    }
}

view! {
    /// Claims of one standing.
    ClaimGroup {
        /// `StandingView`.
        standing: Value,
        /// `2 on record`.
        label: String,
        /// How many there are in all.
        count: usize,
        /// The address of the page of the list where the group begins, where that is another.
        elsewhere: Option<String>,
        /// Those on this page: list of `ClaimRef`.
        claims: Vec<Value>,
    }
}

view! {
    /// An order of the sources, on a page of its own.
    OrderView {
        /// `By year`
        label: String,
        /// Its address from the site's root.
        address: String,
        /// It is that of the page at hand.
        current: bool,
    }
}

view! {
    /// Sources that an order puts together.
    SourceGroup {
        /// Unique on the page: `year-2025`.
        id: String,
        /// `2025`, `Report`, `Two to four claims`.
        label: String,
        /// How many there are in all.
        count: usize,
        /// The address of the page of the list where the group begins, where that is another.
        elsewhere: Option<String>,
        /// Those on this page: list of `SourceRef`.
        sources: Vec<Value>,
    }
}

view! {
    /// The pages of a list that is longer than one.
    PagesView {
        /// The number of the page at hand, from 1.
        number: usize,
        /// How many there are.
        count: usize,
        /// The address of the page before it, or none.
        previous: Option<String>,
        /// The address of the page behind it, or none.
        next: Option<String>,
        /// The first, the last and those around the one at hand: list of `PageLink`.
        pages: Vec<PageLink>,
    }
}

view! {
    /// A page of a list.
    PageLink {
        /// Its number, from 1; 0 stands for those that are left out.
        number: usize,
        /// Its address from the site's root; none where some are left out.
        address: Option<String>,
        /// It is the page at hand.
        current: bool,
    }
}

view! {
    /// What a list can be narrowed by. Nothing of it works without a script.
    FilterView {
        /// List of `FacetView`; without those that all of the list have in common.
        facets: Vec<FacetView>,
        /// The years in the list, the newest first: list of numbers; empty where there is one at most.
        years: Vec<i16>,
    }
}

view! {
    /// A property by which a list can be narrowed.
    FacetView {
        /// `type`, `origin`, `tier`, `lang`; `kind`, `standing`, `topic`. Rows have what they are in `data-<name>`.
        name: &'static str,
        /// `Type`
        label: String,
        /// What it is among the list, in order: list of `FacetOption`.
        options: Vec<FacetOption>,
    }
}

view! {
    /// A value of such a property.
    FacetOption {
        /// Without spaces; `-` where nothing is stated.
        value: String,
        /// `Report`
        label: String,
    }
}
