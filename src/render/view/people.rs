//! What a theme sees of authors, topics and free pages.

use super::{CitationNoteView, DateView, HeadingView, LinkView, PassageView, ReferenceView, view};
use tera::Value;

view! {
    /// An author in a byline. Shared.
    AuthorRef {
        /// The name in addresses.
        id: String,
        /// The address from the site's root.
        address: String,
        /// The name.
        name: String,
    }
}

view! {
    /// An author on a page of their own: `author`.
    AuthorView {
        /// The same as in bylines: `AuthorRef`.
        this: Value,
        /// What the author does, or none.
        role: Option<String>,
        /// Where, or none.
        organization: Option<String>,
        /// The author's own page: `LinkView` or none.
        link: Option<LinkView>,
        /// ORCID iD, or none.
        orcid: Option<String>,
        /// An address for letters, or none.
        email: Option<String>,
        /// The author's interests, or none.
        interests: Option<String>,
        /// Who pays the author: list of texts.
        funding: Vec<String>,
        /// Other pages about the same author: list of `LinkView`.
        same_as: Vec<LinkView>,
        /// List of `TopicRef`.
        topics: Vec<Value>,
        /// A biography: list of `PassageView`.
        passages: Vec<PassageView>,
        /// Sources that it cites: list of `ReferenceView`.
        references: Vec<ReferenceView>,
        /// The notes that citations are put into, in a style of notes: list of `CitationNoteView`.
        notes: Vec<CitationNoteView>,
        /// What the author has written, the newest first: list of `BriefRef`.
        briefs: Vec<Value>,
        /// How well the claims in it are supported: `ProfileView`.
        profile: Value,
        /// The claims, in the order of the rules of standing: list of `ClaimGroup`.
        groups: Vec<super::ClaimGroup>,
        /// Whatever the author put under `extra:`.
        extra: Value,
    }
}

view! {
    /// A topic in a link. Shared.
    TopicRef {
        /// The name in addresses.
        id: String,
        /// The address from the site's root.
        address: String,
        /// The title.
        title: String,
        /// How many briefs are about it.
        brief_count: usize,
    }
}

view! {
    /// A topic on its own page: `topic`.
    TopicView {
        /// The same as in links: `TopicRef`.
        this: Value,
        /// What it is about, or none.
        summary: Option<String>,
        /// The wider topic: `TopicRef` or none.
        parent: Option<Value>,
        /// Narrower topics: list of `TopicRef`.
        children: Vec<Value>,
        /// The questions that matter: list of texts.
        questions: Vec<String>,
        /// Other pages about it: list of `LinkView`.
        same_as: Vec<LinkView>,
        /// An introduction: list of `PassageView`.
        passages: Vec<PassageView>,
        /// Sources that it cites: list of `ReferenceView`.
        references: Vec<ReferenceView>,
        /// The notes that citations are put into, in a style of notes: list of `CitationNoteView`.
        notes: Vec<CitationNoteView>,
        /// Briefs about it, the newest first: list of `BriefRef`.
        briefs: Vec<Value>,
        /// How well the claims in them are supported: `ProfileView`.
        profile: Value,
        /// The claims, by standing: list of `ClaimGroup`.
        groups: Vec<super::ClaimGroup>,
        /// The sources that bear on most of them, at most ten: list of `SourceRef`.
        sources: Vec<Value>,
        /// What has happened and what is to come, the latest first, at most a hundred: list of `EventView`; empty where briefs
        /// were published and nothing else.
        events: Vec<EventView>,
        /// Whatever the author put under `extra:`.
        extra: Value,
    }
}

view! {
    /// Something that has happened to a brief or to a claim, or is to come.
    EventView {
        /// When: `DateView`.
        date: DateView,
        /// `published` or `corrected`: the brief; `settled` or `horizon` (when it is to be settled): the claim.
        kind: &'static str,
        /// It is still to come.
        ahead: bool,
        /// `BriefRef` or none.
        brief: Option<Value>,
        /// `ClaimRef` or none.
        claim: Option<Value>,
        /// `Correction`, `It happened`; or none.
        label: Option<String>,
        /// What a correction says, or none.
        text: Option<String>,
        /// Where the correction stands, from the site's root; or none.
        address: Option<String>,
    }
}

view! {
    /// A free page (about, method): `content`.
    FreePageView {
        /// Its title.
        title: String,
        /// What it says, or none.
        summary: Option<String>,
        /// `DateView` or none.
        date: Option<DateView>,
        /// `DateView` or none.
        updated: Option<DateView>,
        /// Not to be published yet.
        draft: bool,
        /// The text: list of `PassageView`.
        passages: Vec<PassageView>,
        /// Headings of level 2 and 3: list of `HeadingView`.
        headings: Vec<HeadingView>,
        /// Sources that it cites: list of `ReferenceView`.
        references: Vec<ReferenceView>,
        /// The notes that citations are put into, in a style of notes: list of `CitationNoteView`.
        notes: Vec<CitationNoteView>,
        /// Whatever the author put under `extra:`.
        extra: Value,
    }
}
