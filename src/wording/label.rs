//! Labels: one word or phrase for each choice of the model.

use crate::assess::{Caution, Effect, Loss, Standing as Kind};
use crate::model::{
    Access, Attribution, BriefKind, Claim, ClaimKind, ClaimMode, ClaimStatus, CorrectionKind, Grade, Interest, Library,
    Outcome, RecommendationStatus, Reliability, SourceStatus, Stance, Tier,
};

use super::{capitalised, counted};

/// How a standing is shown.
pub(crate) struct Standing {
    /// Its name in addresses and classes.
    pub(crate) name: &'static str,
    /// Its name on a page.
    pub(crate) label: &'static str,
    /// The same after a number.
    pub(crate) counted: &'static str,
    /// What tells it without colour.
    pub(crate) symbol: &'static str,
    /// The class of its colour.
    pub(crate) tone: &'static str,
    /// The rule by which it follows.
    pub(crate) rule: &'static str,
}

/// How each standing is shown.
pub(crate) fn standing(standing: Kind) -> Standing {
    let (name, label, counted, symbol, tone) = match standing {
        Kind::Open => ("open", "Open forecast", "open forecasts", "◷", "open"),
        Kind::Overdue => ("overdue", "Overdue forecast", "overdue forecasts", "◴", "open"),
        Kind::Resolved => ("resolved", "Resolved forecast", "resolved forecasts", "◉", "open"),
        Kind::Disputed => ("disputed", "Disputed", "disputed", "◆", "disputed"),
        Kind::OnRecord => ("on-record", "On record", "on record", "●", "held"),
        Kind::Corroborated => ("corroborated", "Corroborated", "corroborated", "◕", "held"),
        Kind::SingleOrigin => ("single-origin", "Single origin", "on a single origin", "◐", "single"),
        Kind::Argued => ("argued", "Argued", "argued", "△", "argued"),
        Kind::Unsupported => ("unsupported", "Unsupported", "unsupported", "○", "bare"),
    };
    Standing { name, label, counted, symbol, tone, rule: rule(standing) }
}

/// The rule by which a standing follows: what `assess/standing.rs` applies, in words.
fn rule(standing: Kind) -> &'static str {
    match standing {
        Kind::Open => "A forecast that nobody has settled yet, and whose horizon, where it has one, has not passed.",
        Kind::Overdue => "A forecast whose horizon has passed and that nobody has settled.",
        Kind::Resolved => "A forecast whose outcome is recorded.",
        Kind::Disputed => "At least one piece of evidence disputes it.",
        Kind::OnRecord => {
            "It is supported by a record, the act itself: what a resolution demands is established by its text, and no \
             second document could add to it."
        }
        Kind::Corroborated => "It is supported from two or more independent origins.",
        Kind::SingleOrigin => "It is supported, but from one origin at most, however many documents repeat it.",
        Kind::Argued => "No source supports it directly, and it rests on other claims.",
        Kind::Unsupported => "It has no source, or only sources that qualify it or give context.",
    }
}

pub(crate) fn claim_kind(kind: ClaimKind) -> &'static str {
    match kind {
        ClaimKind::Fact => "Fact",
        ClaimKind::Statistic => "Statistic",
        ClaimKind::Quotation => "Quotation",
        ClaimKind::Causal => "Causal claim",
        ClaimKind::Judgement => "Judgement",
        ClaimKind::Assumption => "Assumption",
        ClaimKind::Forecast => "Forecast",
        ClaimKind::Recommendation => "Recommendation",
    }
}

pub(crate) fn brief_kind(kind: BriefKind) -> &'static str {
    match kind {
        BriefKind::PolicyBrief => "Policy brief",
        BriefKind::Commentary => "Commentary",
        BriefKind::Explainer => "Explainer",
        BriefKind::Report => "Report",
        BriefKind::FactCheck => "Fact check",
        BriefKind::DatasetNote => "Dataset note",
    }
}

pub(crate) fn stance(stance: Stance) -> &'static str {
    match stance {
        Stance::Supports => "Supports",
        Stance::Disputes => "Disputes",
        Stance::Qualifies => "Qualifies",
        Stance::Context => "Gives context",
    }
}

pub(crate) fn stance_tone(stance: Stance) -> &'static str {
    match stance {
        Stance::Supports => "held",
        Stance::Disputes => "disputed",
        Stance::Qualifies => "single",
        Stance::Context => "bare",
    }
}

pub(crate) fn claim_status(status: ClaimStatus) -> Option<&'static str> {
    match status {
        ClaimStatus::Active => None,
        ClaimStatus::Superseded => Some("Superseded"),
        ClaimStatus::Corrected => Some("Corrected"),
        ClaimStatus::Expired => Some("Expired"),
        ClaimStatus::Retracted => Some("Retracted"),
    }
}

/// Whose statement a claim is, in words.
pub(crate) fn attribution(library: &Library, by: &Attribution) -> String {
    match by {
        Attribution::Name(name) => name.clone(),
        Attribution::Source(id) => {
            let source = &library[*id];
            match source.authors.first() {
                Some(person) => match &person.given {
                    Some(given) => format!("{given} {}", person.name),
                    None => person.name.clone(),
                },
                None => source.publisher.clone().unwrap_or_else(|| source.name().to_owned()),
            }
        }
    }
}

/// What it means that a claim is not the authors' own; `None` where it is.
pub(crate) fn mode_note(library: &Library, claim: &Claim) -> Option<String> {
    let whose = claim.by.as_ref().map(|by| format!(" to {}", attribution(library, by))).unwrap_or_default();
    match claim.mode {
        ClaimMode::Endorsed => None,
        ClaimMode::Attributed => Some(format!("Attributed{whose}; the authors do not state it themselves.")),
        ClaimMode::Reviewed => Some(format!("Attributed{whose}, and examined by the authors.")),
    }
}

pub(crate) fn correction_kind(kind: CorrectionKind) -> (&'static str, bool) {
    match kind {
        CorrectionKind::Typo => ("Spelling", false),
        CorrectionKind::Clarification => ("Clarification", false),
        CorrectionKind::Correction => ("Correction", true),
        CorrectionKind::Update => ("Update", false),
        CorrectionKind::NewVersion => ("New version", true),
        CorrectionKind::ExpressionOfConcern => ("Expression of concern", true),
        CorrectionKind::PartialRetraction => ("Partial retraction", true),
        CorrectionKind::Retraction => ("Retraction", true),
        CorrectionKind::Withdrawal => ("Withdrawal", true),
        CorrectionKind::Removal => ("Removal", true),
    }
}

pub(crate) fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Open => "Open",
        Outcome::Yes => "It happened",
        Outcome::No => "It did not happen",
        Outcome::Ambiguous => "It cannot be said",
        Outcome::Annulled => "The question was withdrawn",
        Outcome::NotTriggered => "Its condition did not come about",
    }
}

pub(crate) fn recommendation_status(status: RecommendationStatus) -> &'static str {
    match status {
        RecommendationStatus::Proposed => "Proposed",
        RecommendationStatus::Adopted => "Adopted",
        RecommendationStatus::Rejected => "Rejected",
        RecommendationStatus::Superseded => "Superseded",
    }
}

pub(crate) fn tier(tier: Tier) -> &'static str {
    match tier {
        Tier::Record => "Record: the act itself",
        Tier::Primary => "Primary: first-hand",
        Tier::Secondary => "Secondary: about first-hand material",
        Tier::Tertiary => "Tertiary: a digest of what others say",
    }
}

pub(crate) fn access(access: Access) -> &'static str {
    match access {
        Access::Open => "Open to read",
        Access::Registration => "Readable after signing up",
        Access::Paywall => "Behind a paywall",
        Access::Offline => "Not on the web",
    }
}

pub(crate) fn interest(interest: Interest) -> &'static str {
    match interest {
        Interest::StateMedia => "state media",
        Interest::Party => "party to the matter",
        Interest::Funder => "funder",
        Interest::Advocacy => "advocacy",
        Interest::Vendor => "vendor",
        Interest::OwnOrganisation => "our own organisation",
    }
}

/// The Admiralty scale's letter and what it means.
pub(crate) fn reliability(reliability: &Reliability) -> &'static str {
    match reliability.grade {
        Grade::A => "A (completely reliable)",
        Grade::B => "B (usually reliable)",
        Grade::C => "C (fairly reliable)",
        Grade::D => "D (not usually reliable)",
        Grade::E => "E (unreliable)",
        Grade::F => "F (reliability cannot be judged)",
    }
}

pub(crate) fn source_status(status: SourceStatus) -> Option<&'static str> {
    match status {
        SourceStatus::Active => None,
        SourceStatus::Corrected => Some("Its publisher has corrected it."),
        SourceStatus::Retracted => Some("Its publisher has withdrawn it."),
        SourceStatus::Dead => Some("It can no longer be reached where it was."),
    }
}

/// hayagriva's entry types as a reader reads them.
pub(crate) fn source_kind(kind: Option<&str>) -> String {
    match kind {
        None => "Source".to_owned(),
        Some("web") => "Web page".to_owned(),
        Some("misc") => "Document".to_owned(),
        Some("legislation") => "Legal text".to_owned(),
        Some(other) => capitalised(&other.replace('-', " ")),
    }
}

/// A number of claims of one standing: `2 on record`; a forecast is counted as such: `1 open forecast`.
pub fn standing_count(kind: Kind, count: usize) -> String {
    let counted = standing(kind).counted;
    let singular = if count == 1 { counted.strip_suffix("forecasts") } else { None };
    match singular {
        Some(open) => format!("{count} {open}forecast"),
        None => format!("{count} {counted}"),
    }
}

/// A standing as pages name it: `Single origin`.
pub fn standing_label(kind: Kind) -> &'static str {
    standing(kind).label
}

/// What would become of some claims if a source were withdrawn.
pub fn fall_heading(effect: Effect, count: usize) -> (&'static str, String) {
    let claims = capitalised(&counted(count, "claim", "claims"));
    match effect {
        Effect::Unsupported => ("unsupported", format!("{claims} would lose all support")),
        Effect::NoOrigin => ("no-origin", format!("{claims} would be left without a stated origin")),
        Effect::SingleOrigin => ("single-origin", format!("{claims} would be down to one origin")),
        Effect::OffRecord => {
            ("off-record", format!("{claims} would lose the record that establishes {}", pronoun(count)))
        }
        Effect::Undisputed => ("undisputed", format!("{claims} would lose {} only dispute", possessive(count))),
        Effect::OneDispute => ("one-dispute", format!("{claims} would be disputed from one origin, not several")),
    }
}

fn pronoun(count: usize) -> &'static str {
    if count == 1 { "it" } else { "them" }
}

fn possessive(count: usize) -> &'static str {
    if count == 1 { "its" } else { "their" }
}

/// A caution: its name in addresses, its heading, and what it means, in a sentence.
pub(crate) fn caution(caution: Caution) -> (&'static str, &'static str, &'static str) {
    match caution {
        Caution::ManyAreOne => (
            "many-are-one",
            "Many documents, one origin",
            "Several documents support the claim, and all that can be followed goes back to one of them or to one source \
             behind them.",
        ),
        Caution::InterestedAlone => (
            "interested-alone",
            "Only sources with an interest",
            "Every origin of the support has a declared interest in the matter.",
        ),
        Caution::OwnHouse => (
            "own-house",
            "Only our own work",
            "Every origin of the support is work of the house that publishes this site.",
        ),
        Caution::UnseenOrigin => (
            "unseen-origin",
            "Known only through others",
            "The only origin of the support has not been seen by the authors.",
        ),
        Caution::RelayLoop => (
            "relay-loop",
            "Sources that quote each other",
            "A piece of evidence is said to have its statement from a source which has it from that very evidence.",
        ),
    }
}

/// What a claim would lose with a premise: a name, and a heading for so many claims.
pub fn loss_heading(loss: Loss, count: usize) -> (&'static str, String) {
    let claims = |one: &str, many: &str| capitalised(&counted(count, one, many));
    match loss {
        Loss::Ground => {
            ("ground", claims("claim would have nothing left to rest on", "claims would have nothing left to rest on"))
        }
        Loss::Premises => (
            "premises",
            claims(
                "claim would lose all its premises and keep sources",
                "claims would lose all their premises and keep sources",
            ),
        ),
        Loss::Premise => ("premise", claims("claim would lose a premise", "claims would lose a premise")),
        Loss::Further => {
            ("further", claims("claim rests on one that would change", "claims rest on one that would change"))
        }
    }
}
