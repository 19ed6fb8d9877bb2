//! What a theme sees on the page about the evidence of the whole site.

use super::view;
use super::{DateView, FileLink};
use tera::Value;

view! {
    /// What the evidence adds up to, over all claims: `evidence`.
    EvidencePageView {
        /// How well everything is supported: `ProfileView`.
        profile: Value,
        /// The standings that occur, in the order of the rules: list of `StandingView`.
        standings: Vec<Value>,
        /// How many claims of each kind have each standing: list of `KindRow`.
        kinds: Vec<KindRow>,
        /// The claims whose knowledge is oldest, at most five: list of `OldClaim`.
        oldest: Vec<OldClaim>,
        /// The origins of most support, at most ten, and what would change without them: list of `OriginRow`.
        origins: Vec<OriginRow>,
        /// What is to be known about where support comes from, where it occurs: list of `CautionView`.
        cautions: Vec<CautionView>,
        /// How much of the briefs' texts says where it has what it says: list of `CoverageRow`, at most fifty, those
        /// with the least first.
        coverage: Vec<CoverageRow>,
        /// The same over all briefs, in a sentence.
        coverage_summary: String,
        /// What is owed, a sentence each: list of texts.
        debt: Vec<String>,
        /// The rules that something is excused from, those that end first coming first: list of `WaiverRow`.
        waivers: Vec<WaiverRow>,
        /// The same for programs: list of `FileLink`.
        files: Vec<FileLink>,
    }
}

view! {
    /// How many claims of one kind have each standing.
    KindRow {
        /// `Statistic`.
        label: String,
        /// How many in all.
        count: usize,
        /// How many of each of `standings`, in that order; 0 where there is none.
        cells: Vec<usize>,
    }
}

view! {
    /// A claim and the date of its knowledge.
    OldClaim {
        /// The claim: `ClaimRef`.
        claim: Value,
        /// The date of its knowledge: `DateView`.
        as_of: DateView,
    }
}

view! {
    /// An origin of much support.
    OriginRow {
        /// The source: `SourceRef`.
        source: Value,
        /// Of how many claims' support it is an origin.
        claims: usize,
        /// How many claims would lose something without it.
        falls: usize,
        /// How many of them would lose all support.
        unsupported: usize,
    }
}

view! {
    /// Claims of which one thing is to be known.
    CautionView {
        /// `many-are-one`, `interested-alone`, `own-house`, `unseen-origin` or `relay-loop`.
        name: &'static str,
        /// `Many documents, one origin`.
        label: String,
        /// What it means, in a sentence.
        rule: String,
        /// How many claims.
        count: usize,
        /// The claims, at most fifty: list of `ClaimRef`.
        claims: Vec<Value>,
    }
}

view! {
    /// How much of a brief's text says where it has what it says.
    CoverageRow {
        /// The brief: `BriefRef`.
        brief: Value,
        /// Sentences of running text.
        sentences: usize,
        /// Those that state a claim or cite a source.
        covered: usize,
    }
}

view! {
    /// Something that is excused from a rule.
    WaiverRow {
        /// The rule: `single-origin`.
        rule: String,
        /// `Claim`, `Source` or `Brief`.
        what: String,
        /// The address of its page.
        address: String,
        /// The claim’s text, the source’s name or the brief’s title.
        title: String,
        /// Why, in the authors’ words.
        reason: String,
        /// The last day: `DateView`.
        until: DateView,
    }
}
