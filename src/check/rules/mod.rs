//! The rules, by subject: for each a file that looks for it and a page that explains it, whose examples are its tests.

mod forecasts;
mod independence;
mod kinds;
mod library;
mod names;
mod numbers;
mod premises;
mod publication;
mod quotations;
mod record;
mod web;
mod words;

use crate::config::Level;
use crate::external::Answers;
use crate::model::{BriefId, ClaimId, SourceId, on_one_line};

use super::words::Words;
use super::{Found, Subject};

/// A rule: what it is called, how its findings are taken unless told otherwise, and how it looks for them.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// Kebab-case; reads after "allow".
    pub name: &'static str,
    /// What one finding says, and what several say, behind their number: `claim has no source`, `claims have no source`.
    pub in_short: (&'static str, &'static str),
    /// How its findings are taken.
    pub level: Level,
    /// The rule's page, in Markdown: what it reports, why that matters, what to do.
    pub page: &'static str,
    /// Looks for them.
    pub look: Look,
}

/// What a rule is shown, once for each, in parallel.
#[derive(Debug, Clone, Copy)]
pub enum Look {
    /// Everything at once.
    Site(fn(Subject<'_>, &mut Found)),
    /// A brief.
    Brief(fn(Subject<'_>, BriefId, &mut Found)),
    /// A brief, and likewise a claim.
    BriefAndClaim(fn(Subject<'_>, BriefId, &mut Found), fn(Subject<'_>, ClaimId, &mut Found)),
    /// A claim.
    Claim(fn(Subject<'_>, ClaimId, &mut Found)),
    /// A source.
    Source(fn(Subject<'_>, SourceId, &mut Found)),
    /// What other sites answer, where they were asked.
    Answers(fn(Subject<'_>, &Answers, &mut Found)),
    /// The words of a list, where a brief uses them; all lists are looked for in one pass.
    Words(Words),
}

/// The rules about one matter, which lie in one folder.
#[derive(Debug, Clone, Copy)]
pub struct Chapter {
    /// The folder's name.
    pub folder: &'static str,
    /// What they are about.
    pub title: &'static str,
    /// The rules, in alphabetical order.
    pub rules: &'static [Rule],
}

/// The rules by what they are about, in the order of the manual.
pub const CHAPTERS: &[Chapter] = &[
    Chapter { folder: "kinds", title: "What a claim of its kind owes", rules: kinds::RULES },
    Chapter { folder: "numbers", title: "Numbers", rules: numbers::RULES },
    Chapter { folder: "quotations", title: "Quotations and captures", rules: quotations::RULES },
    Chapter { folder: "independence", title: "Where the evidence comes from", rules: independence::RULES },
    Chapter { folder: "premises", title: "What claims rest on", rules: premises::RULES },
    Chapter { folder: "forecasts", title: "Likelihood and forecasts", rules: forecasts::RULES },
    Chapter { folder: "words", title: "Words", rules: words::RULES },
    Chapter { folder: "publication", title: "What a brief owes its readers", rules: publication::RULES },
    Chapter { folder: "record", title: "What has been published", rules: record::RULES },
    Chapter { folder: "library", title: "Claims and sources as they are declared", rules: library::RULES },
    Chapter { folder: "names", title: "Names that may be slips of the pen", rules: names::RULES },
    Chapter { folder: "web", title: "What other sites answer", rules: web::RULES },
];

/// Every rule, in the order of the manual.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    CHAPTERS.iter().flat_map(|chapter| chapter.rules)
}

/// The rule of that name.
pub fn rule(name: &str) -> Option<&'static Rule> {
    rules().find(|rule| rule.name == name)
}

impl Rule {
    /// What it reports, in a sentence: the first of its page.
    pub fn summary(&self) -> String {
        let text = self.page.split("\n\n").nth(1).unwrap_or_default();
        on_one_line(text)
    }
}
