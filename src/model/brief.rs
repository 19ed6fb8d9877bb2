//! A brief: a text that makes claims.

use jiff::civil;

use super::{AuthorId, Body, BriefId, ClaimId, Date, Declared, Extra, Language, Sentence, TopicId, Url, choice};

/// A policy brief, its front matter and its text.
#[derive(Debug, Clone)]
pub struct Brief {
    /// Its name in addresses.
    pub slug: Box<str>,
    /// Where it is declared.
    pub declared: Declared,
    /// Its title.
    pub title: String,
    /// A second line of the title.
    pub subtitle: Option<String>,
    /// The standfirst: what it says, in a sentence or three.
    pub summary: Option<String>,
    /// What sort of text it is.
    pub kind: BriefKind,
    /// When it was published.
    pub date: Date,
    /// When it was last changed in substance.
    pub updated: Option<Date>,
    /// Not to be published yet.
    pub draft: bool,
    /// The last day on which it can be relied on.
    pub expires: Option<Date>,
    /// Who wrote it, in the order given.
    pub authors: Vec<AuthorId>,
    /// Addresses at which it stood before.
    pub aliases: Vec<Box<str>>,
    /// What it is about.
    pub topics: Vec<TopicId>,
    /// The series it belongs to.
    pub series: Option<Series>,
    /// The question it answers.
    pub question: Option<String>,
    /// What a reader in a hurry should take away.
    pub key_messages: Vec<Body>,
    /// The claims it declares, in order.
    pub claims: Vec<ClaimId>,
    /// Every claim that its text uses, in order, a line for each use.
    pub uses: Vec<ClaimUse>,
    /// Credits of its pictures.
    pub figures: Vec<Figure>,
    /// Who paid for it.
    pub funding: Vec<String>,
    /// The authors' interests in the matter.
    pub interests: Option<String>,
    /// The terms under which it may be used: an SPDX expression or a sentence.
    pub license: Option<String>,
    /// Its DOI, without a resolver's address.
    pub doi: Option<String>,
    /// Its version, as written.
    pub version: Option<String>,
    /// Who reviewed it.
    pub reviewed_by: Vec<String>,
    /// How it was made.
    pub method: Option<String>,
    /// What was changed after publication, and why.
    pub corrections: Vec<Correction>,
    /// Its language; the site's where none is given.
    pub language: Option<Language>,
    /// The same brief in other languages.
    pub translations: Vec<Translation>,
    /// Rules it is excused from.
    pub allow: Vec<Waiver>,
    /// Whatever the theme may want.
    pub extra: Extra,
    /// Its text.
    pub body: Body,
}

impl Brief {
    /// The last day on which its author is known to have changed it: its date, `updated`, or that of its last
    /// correction; of a month or a year the last day.
    pub fn last_change(&self) -> civil::Date {
        let corrections = self.corrections.iter().map(|correction| correction.date);
        let days = corrections.chain(self.updated).map(Date::last_day);
        days.fold(self.date.last_day(), Ord::max)
    }

    /// Whether the last day on which it can be relied on lies before that day.
    pub fn has_expired(&self, today: civil::Date) -> bool {
        self.expires.is_some_and(|expires| expires.last_day() < today)
    }
}

choice! {
    /// What sort of text a brief is.
    pub enum BriefKind {
        /// Advice for a decision.
        #[default]
        PolicyBrief = "policy-brief",
        /// An opinion.
        Commentary = "commentary",
        /// Background.
        Explainer = "explainer",
        /// A longer study.
        Report = "report",
        /// An examination of what somebody said.
        FactCheck = "fact-check",
        /// About data and how they came about.
        DatasetNote = "dataset-note",
    }
}

choice! {
    /// What a change after publication amounts to (a subset of Crossref's update types).
    pub enum CorrectionKind {
        /// Spelling; nothing that changes what is said.
        Typo = "typo",
        /// The same, said more clearly.
        Clarification = "clarification",
        /// Something was wrong.
        #[default]
        Correction = "correction",
        /// Something was added.
        Update = "update" | "addendum",
        /// It was written anew.
        NewVersion = "new-version" | "new_version",
        /// It is doubted and being looked into.
        ExpressionOfConcern = "expression-of-concern" | "expression_of_concern",
        /// A part is withdrawn.
        PartialRetraction = "partial-retraction" | "partial_retraction",
        /// It is withdrawn because it cannot be relied on.
        Retraction = "retraction",
        /// It is withdrawn for another reason.
        Withdrawal = "withdrawal",
        /// It had to be taken away.
        Removal = "removal",
    }
}

/// One use of a claim in a brief's text.
#[derive(Debug, Clone)]
pub struct ClaimUse {
    /// The claim.
    pub claim: ClaimId,
    /// The sentence it is used in.
    pub sentence: Sentence,
}

/// A series of briefs, and a brief's place in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Series {
    /// The series' name.
    pub title: String,
    /// The brief's number in it, as written.
    pub number: Option<String>,
}

/// What must be known of a picture.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Figure {
    /// The file's name as the text writes it.
    pub src: String,
    /// What it shows, for those who cannot see it.
    pub alt: Option<String>,
    /// It shows nothing that a reader would miss, and so needs no `alt`.
    pub decorative: bool,
    /// What stands beneath it.
    pub caption: Option<String>,
    /// Who made it.
    pub credit: Option<String>,
    /// The terms under which it may be used.
    pub license: Option<String>,
    /// When it was made.
    pub date: Option<Date>,
    /// Where its data come from: the key of a source, or a text.
    pub source: Option<String>,
}

/// A change after publication.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correction {
    /// When.
    pub date: Date,
    /// What it amounts to.
    pub kind: CorrectionKind,
    /// What was wrong and what is said now.
    pub text: String,
    /// The claims it touches.
    pub claims: Vec<ClaimId>,
    /// Its position in the list as it was written, for findings.
    pub index: usize,
}

/// The same brief in another language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Translation {
    /// The language.
    pub language: Language,
    /// Where it is.
    pub place: TranslationPlace,
}

/// Where a translation is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TranslationPlace {
    /// A brief of this site.
    Brief(BriefId),
    /// Elsewhere.
    Url(Url),
}

/// A rule that a brief, a claim or a source is excused from, for a reason and until a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiver {
    /// The rule's name.
    pub rule: String,
    /// Why.
    pub reason: String,
    /// Until when; the last day it can mean included.
    pub until: Date,
    /// Its position in the list, for findings.
    pub index: usize,
}
