//! Small views that many pages share: dates, standings, links, the evidence profile.

use tera::Value;

use crate::model::Date;
use crate::wording::{self, Words};

use super::view;

view! {
    /// A date.
    DateView {
        /// ISO 8601 with the precision that is known, for `<time datetime>`: `2026-11-20`, `2025-05`, `2025`.
        iso: String,
        /// As a reader reads it: `20 November 2026`, `May 2025`, `2025`.
        text: String,
        /// The text within `<time datetime>`: markup, to be shown as it is.
        html: Value,
    }
}

impl DateView {
    /// A date in the words of a page.
    pub(crate) fn of(words: &Words, date: Date) -> Self {
        let (iso, text) = (date.to_string(), wording::date(words, date));
        let html = Value::safe_string(&format!("<time datetime=\"{iso}\">{text}</time>"));
        Self { iso, text, html }
    }
}

view! {
    /// What the evidence for a claim adds up to. There are nine; each is one shared value.
    StandingView {
        /// `disputed`, `on-record`, `corroborated`, `single-origin`, `argued`, `unsupported`, `open`, `overdue`, `resolved`.
        name: &'static str,
        /// `Disputed`, `On record`, `Corroborated`, `Single origin`, `Argued`, `Unsupported`, `Open forecast`, `Overdue forecast`, `Resolved forecast`.
        label: String,
        /// The same in the plural or in running text, after a number: `disputed`, `on record`, `on a single origin`.
        counted: String,
        /// One character that tells it without colour: `◆`.
        symbol: &'static str,
        /// The class of its colour: `held`, `single`, `disputed`, `open`, `argued` or `bare`.
        tone: &'static str,
        /// The rule by which it follows from the evidence, one sentence.
        rule: String,
        /// Where that rule is printed on this site, from the root: `claims/#standing-disputed`.
        rule_address: String,
        /// Symbol and label, the symbol hidden from assistive technology, in a `span` of the classes `standing` and the
        /// tone: markup, to be shown as it is.
        html: Value,
    }
}

view! {
    /// A hyperlink out of the site, or within it.
    LinkView {
        /// What to show.
        title: String,
        /// A full URL; safe in an attribute once escaped.
        url: String,
        /// The host without `www.`.
        host: String,
    }
}

view! {
    /// How well something is supported: how many claims of each standing.
    ProfileView {
        /// How many claims.
        claims: usize,
        /// How many sources stand behind them, cited or as evidence.
        sources: usize,
        /// How many independent origins those supporting them go back to.
        origins: usize,
        /// The standings that occur, in the order of the rules, each with its count: list of `ProfilePart`.
        parts: Vec<ProfilePart>,
        /// How many of the claims are not held any more, in words: `Retracted: 1`, `Superseded: 2`. They are counted among the
        /// others too.
        withdrawn: Vec<String>,
        /// The oldest date of knowledge among the claims; `DateView` or none.
        oldest: Option<DateView>,
    }
}

view! {
    /// One part of an evidence profile.
    ProfilePart {
        /// The standing: `StandingView`.
        standing: Value,
        /// How many claims have it.
        count: usize,
        /// `2 on record`.
        label: String,
    }
}
