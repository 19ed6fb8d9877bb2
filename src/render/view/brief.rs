//! What a theme sees of a brief.

use super::{ArgumentView, DateView, GroundsView, LinkView, view};
use tera::Value;

view! {
    /// A brief in a list or a link. Shared.
    BriefRef {
        /// Its name in addresses.
        slug: String,
        /// Its address from the site's root: `briefs/what-did-north-korea-earn/` (with `index.html` where the site is to be opened from disk).
        address: String,
        /// Its title.
        title: String,
        /// Its standfirst, or none.
        summary: Option<String>,
        /// `policy-brief`, `commentary`, …
        kind: &'static str,
        /// `Policy brief`, …
        kind_label: String,
        /// `DateView`.
        date: DateView,
        /// `DateView` or none.
        updated: Option<DateView>,
        /// Not to be published yet: shown only in previews.
        draft: bool,
        /// Its date lies after the build date: shown only in previews.
        future: bool,
        /// The day up to which it was to be relied on has passed.
        expired: bool,
        /// What the gravest of its corrections is, where that stands above the text (`Retraction`, `Correction`); or none.
        amended: Option<String>,
        /// List of `AuthorRef`.
        authors: Vec<Value>,
        /// List of `TopicRef`.
        topics: Vec<Value>,
        /// How many claims it declares or uses.
        claim_count: usize,
        /// How well it is supported: `ProfileView`.
        profile: Value,
        /// BCP 47.
        language: String,
    }
}

view! {
    /// A brief on its own page: `brief`.
    BriefView {
        /// The same as in lists: `BriefRef`.
        this: Value,
        /// Its title.
        title: String,
        /// A second line of the title, or none.
        subtitle: Option<String>,
        /// Its standfirst, or none.
        summary: Option<String>,
        /// `Policy brief`, …
        kind_label: String,
        /// `DateView`.
        date: DateView,
        /// `DateView` or none.
        updated: Option<DateView>,
        /// The last day on which it can be relied on: `DateView` or none.
        expires: Option<DateView>,
        /// That day has passed.
        expired: bool,
        /// Not to be published yet.
        draft: bool,
        /// Its date lies after the build date.
        future: bool,
        /// List of `AuthorRef`.
        authors: Vec<Value>,
        /// List of `TopicRef`.
        topics: Vec<Value>,
        /// The series it belongs to, or none.
        series: Option<String>,
        /// Its number in the series, or none.
        number: Option<String>,
        /// The question it answers, or none.
        question: Option<String>,
        /// What to take away: list of safe HTML (inline).
        key_messages: Vec<Value>,
        /// Words of running text.
        words: u32,
        /// Minutes that reading takes, at 220 words a minute, at least 1.
        minutes: u32,
        /// The text, in passages: list of `PassageView`.
        passages: Vec<PassageView>,
        /// Headings of level 2 and 3: list of `HeadingView`.
        headings: Vec<HeadingView>,
        /// How well it is supported: `ProfileView`.
        profile: Value,
        /// What has been done to its claims or to what they rest on since it was last changed: `GroundsView` or none.
        grounds: Option<GroundsView>,
        /// Its judgements, forecasts and recommendations and what they rest on: `ArgumentView` or none.
        argument: Option<ArgumentView>,
        /// Every claim that it declares or uses, in order: list of `ClaimRef`.
        claims: Vec<Value>,
        /// Cited sources and those that stand behind its claims, in the order of the style: list of `ReferenceView`.
        references: Vec<ReferenceView>,
        /// What each claim that has evidence stands on, for paper, where no link leads to its page: list of `StandsOnView`.
        stands_on: Vec<StandsOnView>,
        /// The notes that citations are put into, in a style of notes: list of `CitationNoteView`.
        notes: Vec<CitationNoteView>,
        /// Who paid for it: list of texts.
        funding: Vec<String>,
        /// The authors' interests, or none.
        interests: Option<String>,
        /// Terms of use, or none.
        license: Option<String>,
        /// `LinkView` to the text of a licence that is known by its SPDX name, or none.
        license_link: Option<LinkView>,
        /// The DOI, or none.
        doi: Option<String>,
        /// Its version, or none.
        version: Option<String>,
        /// Who reviewed it: list of texts.
        reviewed_by: Vec<String>,
        /// How it was made, or none.
        method: Option<String>,
        /// What was changed since, the newest first: list of `CorrectionView`.
        corrections: Vec<CorrectionView>,
        /// The same in other languages: list of `TranslationView`.
        translations: Vec<TranslationView>,
        /// The next older brief: `BriefRef` or none.
        previous: Option<Value>,
        /// The next newer brief: `BriefRef` or none.
        next: Option<Value>,
        /// Briefs that share claims or sources, at most five: list of `RelatedView`.
        related: Vec<RelatedView>,
        /// How the page is cited: `CiteView`.
        cite: Value,
        /// Whatever the author put under `extra:`.
        extra: Value,
    }
}

view! {
    /// Some blocks of the text and the notes that belong beside the first of them.
    PassageView {
        /// Safe HTML: whole blocks.
        html: Value,
        /// Notes on the claims in its first block; empty for blocks before the first claim. List of `NoteView`.
        notes: Vec<NoteView>,
        /// How many letters its text has: notes that need more room than the text hold back what follows.
        letters: usize,
    }
}

view! {
    /// A note in the margin, on one use of a claim.
    NoteView {
        /// Its id in the page, which the marked words refer to: `note-3`.
        id: String,
        /// `ClaimRef`.
        claim: Value,
        /// The passage before has a note on this claim too: beside that one it need not say everything again.
        again: bool,
    }
}

view! {
    /// A claim and what bears on it.
    StandsOnView {
        /// `ClaimRef`.
        claim: Value,
        /// List of `BearingView`.
        evidence: Vec<BearingView>,
    }
}

view! {
    /// How a source bears on a claim.
    BearingView {
        /// `SourceRef`.
        source: Value,
        /// The number of its reference on the page, or none in a style without numbers.
        number: Option<usize>,
        /// `Supports`, …
        stance_label: String,
        /// The class of its colour.
        tone: &'static str,
        /// Where in the source: `para. 8`, or none.
        locator: Option<String>,
    }
}

view! {
    /// A heading of the text.
    HeadingView {
        /// 2 to 6.
        level: u8,
        /// Its id in the page.
        id: String,
        /// Its words.
        text: String,
    }
}

view! {
    /// A reference in a page's list.
    ReferenceView {
        /// Its position in the list, from 1; its number, in a style of numbers.
        number: usize,
        /// Its id in the page: `ref-3`.
        id: String,
        /// What the site's style prints, in the page's language: `ReferenceText`.
        text: Value,
        /// `SourceRef`.
        source: Value,
        /// Where the text cites it: list of ids in the page (`cite-3-1`), empty for a source that only stands behind a claim.
        places: Vec<String>,
        /// Claims of this brief that it bears on: list of `ClaimRef`.
        claims: Vec<Value>,
    }
}

view! {
    /// A note, in a style of notes: it holds a citation, or is a footnote of the text.
    CitationNoteView {
        /// Its number.
        number: usize,
        /// Its id in the page, which the number in the text leads to: `cn-3`, or `fn-1`.
        id: String,
        /// What it says, with the ways back to its number: safe HTML, whole blocks.
        html: Value,
    }
}

view! {
    /// A change after publication.
    CorrectionView {
        /// `DateView`.
        date: DateView,
        /// `correction`, `clarification`, …
        kind: &'static str,
        /// `Correction`, …
        kind_label: String,
        /// What was wrong and what is said now.
        text: String,
        /// It stands above the text (a correction or worse, not a typo).
        prominent: bool,
        /// The claims it touches: list of `ClaimRef`.
        claims: Vec<Value>,
    }
}

view! {
    /// A brief that has something in common with this one.
    RelatedView {
        /// `BriefRef`.
        brief: Value,
        /// `shares 2 claims and 3 sources`.
        reason: String,
    }
}

view! {
    /// The same brief in another language.
    TranslationView {
        /// The language’s name in itself: `français`.
        name: String,
        /// BCP 47.
        language: String,
        /// `ltr` or `rtl`.
        direction: &'static str,
        /// Where it is: relative to the page, or a full URL.
        url: String,
        /// It is on another site.
        external: bool,
    }
}
