//! `confidence-exceeds-premises`: more confidence in a conclusion than what it rests on can carry.

use crate::assess::{Burden, Carried, Standing};
use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::Diagnostic;
use crate::model::{Choice, ClaimId, ClaimKind, ConfidenceLevel, Outcome};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "confidence-exceeds-premises",
    in_short: (
        "claim is held with more confidence than its premises carry",
        "claims are held with more confidence than their premises carry",
    ),
    level: Level::Warn,
    page: include_str!("confidence_exceeds_premises.md"),
    look: Look::Claim(look),
};

/// Steps of a way that a message names before it counts the rest.
const STEPS: usize = 4;

fn look(subject: Subject<'_>, id: ClaimId, found: &mut Found) {
    let claim = &subject.library[id];
    let Some(confidence) = claim.confidence.as_ref().filter(|_| super::stands(claim)) else { return };
    let assessment = subject.assessment;
    if holds_by_itself(assessment[id].standing) {
        return;
    }
    let Some(weight) = assessment[id].burdens.iter().find(|carried| exceeds(subject, confidence.level, carried)) else {
        return;
    };
    let Carried { burden, bearer, .. } = *weight;
    let way = way(subject, id, burden);
    let message = format!(
        "claim `{}` has {} confidence and rests on `{}`, {}{way}",
        claim.id,
        confidence.level.name(),
        subject.library[bearer].id,
        reason(subject, burden, bearer),
    );
    let finding = Diagnostic::warning("", message)
        .help("lower the confidence, strengthen what it rests on, or say in `basis` why that does not matter and allow it")
        .at(claim.declared.file, claim.declared.path.clone().key("confidence"), "");
    found.report(finding);
}

/// Evidence of its own carries a claim whatever its premises do.
fn holds_by_itself(standing: Standing) -> bool {
    matches!(standing, Standing::OnRecord | Standing::Corroborated)
}

/// Whether a burden is more than this confidence can bear. A correction leaves a claim that is right; an assumption is
/// named as what is taken for granted, and a moderate confidence reckons with it.
fn exceeds(subject: Subject<'_>, level: ConfidenceLevel, carried: &Carried) -> bool {
    let assumed = subject.library[carried.bearer].kind == ClaimKind::Assumption;
    match (level, carried.burden) {
        (ConfidenceLevel::Low, _) | (_, Burden::Corrected | Burden::SourceCorrected | Burden::SingleOrigin) => false,
        (_, Burden::Retracted | Burden::Superseded | Burden::Expired | Burden::SourceRetracted | Burden::Failed)
        | (ConfidenceLevel::High, Burden::Unsupported | Burden::Disputed | Burden::Unsettled) => true,
        (ConfidenceLevel::Moderate, Burden::Unsupported) => !assumed,
        (ConfidenceLevel::Moderate, Burden::Disputed | Burden::Unsettled) => false,
    }
}

fn reason(subject: Subject<'_>, burden: Burden, bearer: ClaimId) -> &'static str {
    match burden {
        Burden::Retracted => "which is retracted",
        Burden::Superseded => "which is superseded",
        Burden::Expired => "which has expired",
        Burden::SourceRetracted => "which stands on a retracted source",
        Burden::Failed => match subject.library[bearer].forecast.as_ref().and_then(|forecast| forecast.outcome) {
            Some(Outcome::Annulled) => "a forecast whose question was withdrawn",
            _ => "a forecast that did not come true",
        },
        Burden::Corrected => "which has been corrected",
        Burden::SourceCorrected => "which stands on a corrected source",
        Burden::Unsupported => "which no source supports",
        Burden::Disputed => "which is disputed",
        Burden::Unsettled => "a forecast that is not settled",
        Burden::SingleOrigin => "which has a single origin",
    }
}

/// The claims between a claim and the bearer of a burden: `, by way of `a` and `b``; nothing for a premise.
fn way(subject: Subject<'_>, id: ClaimId, burden: Burden) -> String {
    let distance = subject.assessment[id].carried(burden).map_or(1, |carried| carried.distance as usize);
    let between = distance.saturating_sub(1);
    if between == 0 {
        return String::new();
    }
    let named = subject.assessment.path(id, burden).take(between.min(STEPS));
    let named: Vec<String> = named.map(|id| format!("`{}`", subject.library[id].id)).collect();
    match between.saturating_sub(STEPS) {
        0 => format!(", by way of {}", named.join(", ")),
        more => format!(", by way of {} and {more} more", named.join(", ")),
    }
}
