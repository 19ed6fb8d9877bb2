//! What a theme sees of a source.

use super::{CheckView, DateView, LinkView, view};
use tera::Value;

view! {
    /// A source in a list, a reference or a link. Shared.
    SourceRef {
        /// Its key.
        id: String,
        /// Its address from the site's root.
        address: String,
        /// Its title, else what it is.
        name: String,
        /// It has no title: `name` describes it and is not set as a title.
        untitled: bool,
        /// How a text calls it in a word: `Guseinova, 2025`; `Tagtik, 2025`.
        label: String,
        /// Its reference in the site's style and language: `ReferenceText`.
        reference: Value,
        /// The same in its parts, for a theme that sets them otherwise: `EntryView`.
        entry: Value,
        /// Its type as a name without spaces: `report`, `web`; or none where it has none.
        kind: Option<String>,
        /// The year of its date, or none.
        year: Option<i16>,
        /// `record`, `primary`, `secondary`, `tertiary`, or none.
        tier: Option<&'static str>,
        /// False where the author knows it only through others.
        seen: bool,
        /// `active`, `corrected`, `retracted` or `dead`.
        status: &'static str,
        /// Its interests in the matter, as a reader reads them: list of texts (`state media`).
        interests: Vec<String>,
        /// Whether it has its statements from itself or from others: `self`, `relays` or `unstated`.
        origin: &'static str,
        /// Where it has its statements from: list of `OriginLabel`.
        origins: Vec<super::OriginLabel>,
        /// On how many claims it bears.
        claim_count: usize,
        /// How often which way: `Tally`.
        tally: Tally,
        /// Of how many claims' support it is an origin.
        origin_of: usize,
    }
}

view! {
    /// A source by its names alone. Shared.
    SourceName {
        /// Its key.
        id: String,
        /// Its address from the site's root.
        address: String,
        /// Its title, else what it is.
        name: String,
        /// How a text calls it in a word: `Guseinova, 2025`.
        label: String,
    }
}

view! {
    /// A reference in the site's style: safe HTML in three parts, so that the title can be a link.
    ReferenceText {
        /// What comes before the title.
        before: Value,
        /// The title; empty where the style prints none.
        title: Value,
        /// What comes after the title, links to the source among it.
        after: Value,
        /// Whether there is such a link: some styles print no address.
        linked: bool,
    }
}

view! {
    /// What a bibliography may print of a source.
    EntryView {
        /// `Guseinova, O.; Friedrich Naumann Foundation for Freedom`; or none.
        authors: Option<String>,
        /// The title, or none.
        title: Option<String>,
        /// What it is, where it has no title, or none.
        note: Option<String>,
        /// BCP 47, or none.
        language: Option<String>,
        /// What it is part of, or none.
        container: Option<String>,
        /// Who published it, where that is neither author nor container, or none.
        publisher: Option<String>,
        /// `DateView` or none.
        date: Option<DateView>,
        /// `vol. 3, no. 2, pp. 1–9`, or none.
        details: Option<String>,
        /// `LinkView` or none.
        link: Option<LinkView>,
        /// The archived copy: `LinkView` or none.
        archived: Option<LinkView>,
        /// Attributes that bind both links together (Robust Links): markup, to be put into the tags of both as it is;
        /// empty where the address or its day is not known.
        robust: Value,
        /// When it was read: `DateView` or none.
        accessed: Option<DateView>,
        /// `DOI 10.…`, …: list of `SerialView`.
        serials: Vec<SerialView>,
    }
}

view! {
    /// An identifier.
    SerialView {
        /// `DOI`, `ISBN`, …
        scheme: String,
        /// The number.
        value: String,
        /// Where it leads, or none.
        url: Option<String>,
    }
}

view! {
    /// How often a source bears on claims, by stance.
    Tally {
        /// Claims it supports.
        supports: usize,
        /// Claims it disputes.
        disputes: usize,
        /// Claims it qualifies.
        qualifies: usize,
        /// Claims it gives context to.
        context: usize,
    }
}

view! {
    /// A source on its own page: `source`.
    SourceView {
        /// The same as in lists: `SourceRef`.
        this: Value,
        /// What sort of document: `Web page`, `Report`, …
        kind_label: String,
        /// What it calls itself, or none.
        genre: Option<String>,
        /// `Record: the act itself`, …, or none.
        tier_label: Option<String>,
        /// `Behind a paywall`, …, or none.
        access_label: Option<String>,
        /// `B (usually reliable)`, or none.
        reliability: Option<String>,
        /// Why, or none.
        reliability_why: Option<String>,
        /// One sentence on completeness, age, access and bias, or none.
        descriptor: Option<String>,
        /// `It has been retracted.`, …, or none while it is active.
        status_note: Option<String>,
        /// What has been said about it since: list of `NoticeView`.
        notices: Vec<NoticeView>,
        /// In two parts, bold and plain: `An origin of its own.`
        origin_headline: String,
        /// `It rests on no other source in this library.`
        origin_text: String,
        /// What it relays: list of `SourceRef`.
        relays: Vec<Value>,
        /// Where that goes back to, where it is not the same: list of `SourceRef`.
        roots: Vec<Value>,
        /// Who relays it: list of `SourceRef`.
        relayed_by: Vec<Value>,
        /// The claims it bears on: list of `SourceUse`.
        uses: Vec<SourceUse>,
        /// Briefs that cite it in their text: list of `BriefRef`.
        cited_in: Vec<Value>,
        /// What would change if it were withdrawn, the gravest first: list of `WithdrawalGroup`; empty where nothing would.
        withdrawal: Vec<WithdrawalGroup>,
        /// One sentence that sums that up.
        withdrawal_summary: String,
        /// The briefs that state one of these claims: list of `BriefRef`.
        withdrawal_briefs: Vec<Value>,
        /// The private copy that quotations are checked against: `CaptureView` or none.
        capture: Option<CaptureView>,
        /// The name of its language in that language, `español`, or none.
        language_name: Option<String>,
        /// How the source is cited: `CiteView`.
        cite: Value,
        /// Bibliographic fields without a home and whatever the author put under `extra:`.
        extra: Value,
    }
}

view! {
    /// Our private copy of a source, of which nothing else is published.
    CaptureView {
        /// When it was filed: `DateView`, or none where the record does not have it.
        filed: Option<DateView>,
        /// The SHA-256 of the file, in hexadecimal.
        sha256: String,
        /// How many quotations there are from the source.
        quotations: usize,
        /// How many of them stand in the copy word for word.
        found: usize,
        /// The same as a sentence.
        result: String,
    }
}

view! {
    /// What has been said about a source.
    NoticeView {
        /// `Retraction`, …
        kind: String,
        /// `DateView` or none.
        date: Option<DateView>,
        /// Text, or none.
        text: Option<String>,
        /// `LinkView` or none.
        link: Option<LinkView>,
    }
}

view! {
    /// A claim that a source bears on.
    SourceUse {
        /// `ClaimRef`.
        claim: Value,
        /// `supports`, …
        stance: &'static str,
        /// `Supports`, …
        stance_label: String,
        /// The class of its colour.
        tone: &'static str,
        /// Where in the source, or none.
        locator: Option<String>,
        /// The source's words, or none.
        quote: Option<String>,
        /// BCP 47, or none.
        quote_language: Option<String>,
        /// Whether the quotation stands in our copy: `CheckView`, or none where nothing is quoted.
        check: Option<CheckView>,
        /// What it says, or none.
        note: Option<String>,
        /// Briefs that use the claim: list of `BriefRef`.
        briefs: Vec<Value>,
    }
}

view! {
    /// Claims that would change in the same way if a source were withdrawn.
    WithdrawalGroup {
        /// `unsupported`, `single-origin`, `undisputed`, …: what they would become.
        name: &'static str,
        /// `Two claims would be left unsupported`.
        heading: String,
        /// List of `FallView`.
        claims: Vec<FallView>,
    }
}

view! {
    /// A claim that would change if a source were withdrawn.
    FallView {
        /// `ClaimRef`.
        claim: Value,
        /// What it would become: `StandingView`.
        becomes: Value,
        /// Claims that rest on it, directly or through others: list of `ClaimRef`.
        dependents: Vec<Value>,
    }
}
