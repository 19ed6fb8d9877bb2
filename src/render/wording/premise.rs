//! What weighs on a claim, and on whatever rests on it.

use crate::assess::Burden;
use crate::model::{Claim, ClaimKind, Outcome};

/// What something rests on whose premise bears this: "a disputed claim".
pub(in crate::render) fn burden(burden: Burden, bearer: &Claim) -> &'static str {
    let outcome = bearer.forecast.as_ref().and_then(|forecast| forecast.outcome);
    match burden {
        Burden::Retracted => "a retracted claim",
        Burden::Superseded => "a superseded claim",
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
pub(in crate::render) fn own_burden(burden: Burden) -> &'static str {
    match burden {
        Burden::Retracted => "is retracted",
        Burden::Superseded => "is superseded",
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
