//! Labels: one word or phrase for each choice of the model.

use crate::assess::{Caution, Effect, Loss, Standing as Kind};
use crate::model::{
    Access, Attribution, BriefKind, Claim, ClaimKind, ClaimMode, ClaimStatus, CorrectionKind, Grade, Interest, Library,
    Outcome, RecommendationStatus, Reliability, SourceStatus, Stance, Tier,
};

use super::{Words, capitalised, counted};

/// How a standing is shown.
pub(crate) struct Standing<'w> {
    /// Its name in addresses and classes.
    pub(crate) name: &'static str,
    /// Its name on a page.
    pub(crate) label: &'w str,
    /// The same of several claims.
    pub(crate) counted: &'w str,
    /// What tells it without colour.
    pub(crate) symbol: &'static str,
    /// The class of its colour.
    pub(crate) tone: &'static str,
    /// The rule by which it follows: what `assess/standing.rs` applies, in words.
    pub(crate) rule: &'w str,
}

/// How each standing is shown.
pub(crate) fn standing(words: &Words, standing: Kind) -> Standing<'_> {
    let (symbol, [label, counted, _, rule]) = (look(standing).0, messages(standing));
    let [label, counted, rule] = [label, counted, rule].map(|id| words.text(id));
    Standing { name: standing_name(standing), label, counted, symbol, tone: standing_tone(standing), rule }
}

/// A standing's name in addresses, classes and data.
pub(crate) fn standing_name(standing: Kind) -> &'static str {
    match standing {
        Kind::Open => "open",
        Kind::Overdue => "overdue",
        Kind::Resolved => "resolved",
        Kind::Disputed => "disputed",
        Kind::OnRecord => "on-record",
        Kind::Corroborated => "corroborated",
        Kind::SingleOrigin => "single-origin",
        Kind::Argued => "argued",
        Kind::Unsupported => "unsupported",
    }
}

/// The class of a standing's colour.
pub(crate) fn standing_tone(standing: Kind) -> &'static str {
    look(standing).1
}

/// What tells a standing without colour, and the class of its colour.
fn look(standing: Kind) -> (&'static str, &'static str) {
    match standing {
        Kind::Open => ("◷", "open"),
        Kind::Overdue => ("◴", "open"),
        Kind::Resolved => ("◉", "open"),
        Kind::Disputed => ("◆", "disputed"),
        Kind::OnRecord => ("●", "held"),
        Kind::Corroborated => ("◕", "held"),
        Kind::SingleOrigin => ("◐", "single"),
        Kind::Argued => ("△", "argued"),
        Kind::Unsupported => ("○", "bare"),
    }
}

/// The messages of a standing: its label, that of several, that of a number, its rule.
fn messages(standing: Kind) -> [&'static str; 4] {
    macro_rules! of {
        ($name:literal) => {
            [
                concat!("standing_", $name),
                concat!("standing_several_", $name),
                concat!("standing_count_", $name),
                concat!("standing_rule_", $name),
            ]
        };
    }
    match standing {
        Kind::Open => of!("open"),
        Kind::Overdue => of!("overdue"),
        Kind::Resolved => of!("resolved"),
        Kind::Disputed => of!("disputed"),
        Kind::OnRecord => of!("on_record"),
        Kind::Corroborated => of!("corroborated"),
        Kind::SingleOrigin => of!("single_origin"),
        Kind::Argued => of!("argued"),
        Kind::Unsupported => of!("unsupported"),
    }
}

pub(crate) fn claim_kind(words: &Words, kind: ClaimKind) -> &str {
    words.text(match kind {
        ClaimKind::Fact => "claim_kind_fact",
        ClaimKind::Statistic => "claim_kind_statistic",
        ClaimKind::Quotation => "claim_kind_quotation",
        ClaimKind::Causal => "claim_kind_causal",
        ClaimKind::Judgement => "claim_kind_judgement",
        ClaimKind::Assumption => "claim_kind_assumption",
        ClaimKind::Forecast => "claim_kind_forecast",
        ClaimKind::Recommendation => "claim_kind_recommendation",
    })
}

pub(crate) fn brief_kind(words: &Words, kind: BriefKind) -> &str {
    words.text(match kind {
        BriefKind::PolicyBrief => "brief_kind_policy_brief",
        BriefKind::Commentary => "brief_kind_commentary",
        BriefKind::Explainer => "brief_kind_explainer",
        BriefKind::Report => "brief_kind_report",
        BriefKind::FactCheck => "brief_kind_fact_check",
        BriefKind::DatasetNote => "brief_kind_dataset_note",
    })
}

pub(crate) fn stance(words: &Words, stance: Stance) -> &str {
    words.text(match stance {
        Stance::Supports => "stance_supports",
        Stance::Disputes => "stance_disputes",
        Stance::Qualifies => "stance_qualifies",
        Stance::Context => "stance_context",
    })
}

pub(crate) fn stance_tone(stance: Stance) -> &'static str {
    match stance {
        Stance::Supports => "held",
        Stance::Disputes => "disputed",
        Stance::Qualifies => "single",
        Stance::Context => "bare",
    }
}

pub(crate) fn claim_status(words: &Words, status: ClaimStatus) -> Option<&str> {
    Some(words.text(match status {
        ClaimStatus::Active => return None,
        ClaimStatus::Superseded => "claim_superseded",
        ClaimStatus::Corrected => "claim_corrected",
        ClaimStatus::Expired => "claim_expired",
        ClaimStatus::Retracted => "claim_retracted",
    }))
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
pub(crate) fn mode_note(words: &Words, library: &Library, claim: &Claim) -> Option<String> {
    let (of_none, of_somebody) = match claim.mode {
        ClaimMode::Endorsed => return None,
        ClaimMode::Attributed => ("mode_attributed", "mode_attributed_to"),
        ClaimMode::Reviewed => ("mode_reviewed", "mode_reviewed_to"),
    };
    Some(match claim.by.as_ref().map(|by| attribution(library, by)) {
        Some(whose) => words.say(of_somebody, &[("whose", whose.into())]),
        None => words.text(of_none).to_owned(),
    })
}

pub(crate) fn correction_kind(words: &Words, kind: CorrectionKind) -> (&str, bool) {
    let (id, is_prominent) = match kind {
        CorrectionKind::Typo => ("correction_typo", false),
        CorrectionKind::Clarification => ("correction_clarification", false),
        CorrectionKind::Correction => ("correction_correction", true),
        CorrectionKind::Update => ("correction_update", false),
        CorrectionKind::NewVersion => ("correction_new_version", true),
        CorrectionKind::ExpressionOfConcern => ("correction_expression_of_concern", true),
        CorrectionKind::PartialRetraction => ("correction_partial_retraction", true),
        CorrectionKind::Retraction => ("correction_retraction", true),
        CorrectionKind::Withdrawal => ("correction_withdrawal", true),
        CorrectionKind::Removal => ("correction_removal", true),
    };
    (words.text(id), is_prominent)
}

pub(crate) fn outcome(words: &Words, outcome: Outcome) -> &str {
    words.text(match outcome {
        Outcome::Open => "outcome_open",
        Outcome::Yes => "outcome_yes",
        Outcome::No => "outcome_no",
        Outcome::Ambiguous => "outcome_ambiguous",
        Outcome::Annulled => "outcome_annulled",
        Outcome::NotTriggered => "outcome_not_triggered",
    })
}

pub(crate) fn recommendation_status(words: &Words, status: RecommendationStatus) -> &str {
    words.text(match status {
        RecommendationStatus::Proposed => "recommendation_proposed",
        RecommendationStatus::Adopted => "recommendation_adopted",
        RecommendationStatus::Rejected => "recommendation_rejected",
        RecommendationStatus::Superseded => "recommendation_superseded",
    })
}

pub(crate) fn tier(words: &Words, tier: Tier) -> &str {
    words.text(match tier {
        Tier::Record => "tier_record",
        Tier::Primary => "tier_primary",
        Tier::Secondary => "tier_secondary",
        Tier::Tertiary => "tier_tertiary",
    })
}

pub(crate) fn access(words: &Words, access: Access) -> &str {
    words.text(match access {
        Access::Open => "access_open",
        Access::Registration => "access_registration",
        Access::Paywall => "access_paywall",
        Access::Offline => "access_offline",
    })
}

pub(crate) fn interest(words: &Words, interest: Interest) -> &str {
    words.text(match interest {
        Interest::StateMedia => "interest_state_media",
        Interest::Party => "interest_party",
        Interest::Funder => "interest_funder",
        Interest::Advocacy => "interest_advocacy",
        Interest::Vendor => "interest_vendor",
        Interest::OwnOrganisation => "interest_own_organisation",
    })
}

/// The Admiralty scale's letter and what it means.
pub(crate) fn reliability<'w>(words: &'w Words, reliability: &Reliability) -> &'w str {
    words.text(match reliability.grade {
        Grade::A => "reliability_a",
        Grade::B => "reliability_b",
        Grade::C => "reliability_c",
        Grade::D => "reliability_d",
        Grade::E => "reliability_e",
        Grade::F => "reliability_f",
    })
}

pub(crate) fn source_status(words: &Words, status: SourceStatus) -> Option<&str> {
    Some(words.text(match status {
        SourceStatus::Active => return None,
        SourceStatus::Corrected => "source_corrected",
        SourceStatus::Retracted => "source_retracted",
        SourceStatus::Dead => "source_dead",
    }))
}

/// hayagriva's entry types as a reader reads them; another is told as it is written.
pub(crate) fn source_kind(words: &Words, kind: Option<&str>) -> String {
    let id = format!("source_kind_{}", kind.unwrap_or("none"));
    if words.has(&id) { words.text(&id).to_owned() } else { capitalised(&kind.unwrap_or_default().replace('-', " ")) }
}

/// A number of claims of one standing: `2 on record`; a forecast is counted as such: `1 open forecast`.
pub fn standing_count(words: &Words, kind: Kind, count: usize) -> String {
    let [_, _, id, _] = messages(kind);
    words.say_own(id, &[("count", count.into())])
}

/// A standing as pages name it: `Single origin`.
pub fn standing_label(words: &Words, kind: Kind) -> &str {
    standing(words, kind).label
}

/// What would become of some claims if a source were withdrawn: a name, and a heading for so many claims.
pub fn fall_heading(words: &Words, effect: Effect, count: usize) -> (&'static str, String) {
    let (name, id) = match effect {
        Effect::Unsupported => ("unsupported", "fall_unsupported"),
        Effect::NoOrigin => ("no-origin", "fall_no_origin"),
        Effect::SingleOrigin => ("single-origin", "fall_single_origin"),
        Effect::OffRecord => ("off-record", "fall_off_record"),
        Effect::Undisputed => ("undisputed", "fall_undisputed"),
        Effect::OneDispute => ("one-dispute", "fall_one_dispute"),
    };
    (name, capitalised(&counted(words, id, count)))
}

/// A caution's name in addresses and data.
pub(crate) fn caution_name(caution: Caution) -> &'static str {
    match caution {
        Caution::ManyAreOne => "many-are-one",
        Caution::InterestedAlone => "interested-alone",
        Caution::OwnHouse => "own-house",
        Caution::UnseenOrigin => "unseen-origin",
        Caution::RelayLoop => "relay-loop",
    }
}

/// A caution's heading, and what it means, in a sentence.
pub(crate) fn caution(words: &Words, caution: Caution) -> (&str, &str) {
    let (heading, meaning) = match caution {
        Caution::ManyAreOne => ("caution_many_are_one", "caution_many_are_one_rule"),
        Caution::InterestedAlone => ("caution_interested_alone", "caution_interested_alone_rule"),
        Caution::OwnHouse => ("caution_own_house", "caution_own_house_rule"),
        Caution::UnseenOrigin => ("caution_unseen_origin", "caution_unseen_origin_rule"),
        Caution::RelayLoop => ("caution_relay_loop", "caution_relay_loop_rule"),
    };
    (words.text(heading), words.text(meaning))
}

/// What a claim would lose with a premise: a name, and a heading for so many claims.
pub fn loss_heading(words: &Words, loss: Loss, count: usize) -> (&'static str, String) {
    let (name, id) = match loss {
        Loss::Ground => ("ground", "loss_ground"),
        Loss::Premises => ("premises", "loss_premises"),
        Loss::Premise => ("premise", "loss_premise"),
        Loss::Further => ("further", "loss_further"),
    };
    (name, capitalised(&counted(words, id, count)))
}
