//! What weighs on a claim, and on whatever rests on it.

use crate::assess::{Burden, ClaimAssessment, Standing};
use crate::model::{Claim, ClaimKind, Outcome};

/// What something rests on whose premise bears this: "a disputed claim".
pub(crate) fn burden(burden: Burden, bearer: &Claim) -> &'static str {
    let outcome = bearer.forecast.as_ref().and_then(|forecast| forecast.outcome);
    match burden {
        Burden::Retracted => "a retracted claim",
        Burden::Superseded => "a superseded claim",
        Burden::Expired => "an expired claim",
        Burden::SourceRetracted => "a claim with a retracted source behind it",
        Burden::Failed if outcome == Some(Outcome::Annulled) => "a forecast whose question was withdrawn",
        Burden::Failed => "a forecast that did not come true",
        Burden::Corrected => "a claim that has been corrected",
        Burden::SourceCorrected => "a claim with a corrected source behind it",
        Burden::Unsupported if bearer.kind == ClaimKind::Assumption => "an assumption that no source supports",
        Burden::Unsupported => "an unsupported claim",
        Burden::Disputed => "a disputed claim",
        Burden::Unsettled => match outcome {
            Some(Outcome::Ambiguous) => "a forecast of which it cannot be said whether it came true",
            Some(Outcome::NotTriggered) => "a forecast whose condition did not come about",
            _ => "a forecast that is not settled",
        },
        Burden::SingleOrigin => "a claim with a single origin",
    }
}

/// What has been done to a claim itself, as a verb.
pub(crate) fn own_burden(burden: Burden) -> &'static str {
    match burden {
        Burden::Retracted => "is retracted",
        Burden::Superseded => "is superseded",
        Burden::Expired => "has expired",
        Burden::SourceRetracted => "has a retracted source behind it",
        Burden::Corrected => "has been corrected",
        Burden::SourceCorrected => "has a corrected source behind it",
        Burden::Failed => "did not come true",
        Burden::Unsupported => "is unsupported",
        Burden::Disputed => "is disputed",
        Burden::Unsettled => "is not settled",
        Burden::SingleOrigin => "has a single origin",
    }
}

/// What is to be said of a claim itself beside the name of its standing, the gravest first: that it is retracted, and
/// of a disputed claim that nothing supports it either.
pub(crate) fn own_marks(found: &ClaimAssessment) -> Vec<&'static str> {
    let named = |burden: Burden| match burden {
        Burden::Disputed | Burden::Unsettled | Burden::SingleOrigin => true,
        Burden::Unsupported => found.standing != Standing::Disputed,
        _ => false,
    };
    let own = found.own_burdens.iter().map(|own| own.burden);
    own.filter(|burden| !named(*burden)).map(mark).collect()
}

/// What a claim has from its premises, the gravest first. That somewhere beneath it there is a single origin is told
/// where there is nothing else to tell.
pub(crate) fn carried_marks(found: &ClaimAssessment) -> Vec<&'static str> {
    let graver = found.burdens.iter().filter(|carried| carried.burden != Burden::SingleOrigin);
    let mut marks: Vec<&'static str> = graver.map(|carried| mark(carried.burden)).collect();
    if marks.is_empty() {
        marks.extend(found.burdens.iter().map(|carried| mark(carried.burden)));
    }
    marks
}

/// A burden in a word or two, for where there is little room.
fn mark(burden: Burden) -> &'static str {
    match burden {
        Burden::Retracted => "retracted",
        Burden::Superseded => "superseded",
        Burden::Expired => "expired",
        Burden::SourceRetracted => "source retracted",
        Burden::Failed => "failed",
        Burden::Corrected => "corrected",
        Burden::SourceCorrected => "source corrected",
        Burden::Unsupported => "unsupported",
        Burden::Disputed => "disputed",
        Burden::Unsettled => "unsettled",
        Burden::SingleOrigin => "single origin",
    }
}

/// The class of the colour of what weighs on a claim: that of the standing it comes from, where it comes from one.
pub(crate) fn burden_tone(burden: Burden) -> &'static str {
    match burden {
        Burden::Unsupported => "bare",
        Burden::Unsettled => "open",
        Burden::SingleOrigin => "single",
        Burden::Retracted
        | Burden::Superseded
        | Burden::Expired
        | Burden::SourceRetracted
        | Burden::Failed
        | Burden::Corrected
        | Burden::SourceCorrected
        | Burden::Disputed => "disputed",
    }
}
