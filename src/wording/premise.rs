//! What weighs on a claim, and on whatever rests on it.

use crate::assess::{Burden, ClaimAssessment, Standing};
use crate::model::{Claim, ClaimKind, Outcome};

use super::Words;

/// What something rests on whose premise bears this: "a disputed claim".
pub(crate) fn burden<'w>(words: &'w Words, burden: Burden, bearer: &Claim) -> &'w str {
    let outcome = bearer.forecast.as_ref().and_then(|forecast| forecast.outcome);
    words.text(match burden {
        Burden::Retracted => "burden_retracted",
        Burden::Superseded => "burden_superseded",
        Burden::Expired => "burden_expired",
        Burden::SourceRetracted => "burden_source_retracted",
        Burden::Failed if outcome == Some(Outcome::Annulled) => "burden_annulled",
        Burden::Failed => "burden_failed",
        Burden::Corrected => "burden_corrected",
        Burden::SourceCorrected => "burden_source_corrected",
        Burden::Unsupported if bearer.kind == ClaimKind::Assumption => "burden_assumption",
        Burden::Unsupported => "burden_unsupported",
        Burden::Disputed => "burden_disputed",
        Burden::Unsettled => match outcome {
            Some(Outcome::Ambiguous) => "burden_ambiguous",
            Some(Outcome::NotTriggered) => "burden_not_triggered",
            _ => "burden_unsettled",
        },
        Burden::SingleOrigin => "burden_single_origin",
    })
}

/// What has been done to a claim itself, as a verb.
pub(crate) fn own_burden(words: &Words, burden: Burden) -> &str {
    words.text(match burden {
        Burden::Retracted => "own_burden_retracted",
        Burden::Superseded => "own_burden_superseded",
        Burden::Expired => "own_burden_expired",
        Burden::SourceRetracted => "own_burden_source_retracted",
        Burden::Corrected => "own_burden_corrected",
        Burden::SourceCorrected => "own_burden_source_corrected",
        Burden::Failed => "own_burden_failed",
        Burden::Unsupported => "own_burden_unsupported",
        Burden::Disputed => "own_burden_disputed",
        Burden::Unsettled => "own_burden_unsettled",
        Burden::SingleOrigin => "own_burden_single_origin",
    })
}

/// What is to be said of a claim itself beside the name of its standing, the gravest first: that it is retracted, and
/// of a disputed claim that nothing supports it either.
pub(crate) fn own_marks<'w>(words: &'w Words, found: &ClaimAssessment) -> Vec<&'w str> {
    let named = |burden: Burden| match burden {
        Burden::Disputed | Burden::Unsettled | Burden::SingleOrigin => true,
        Burden::Unsupported => found.standing != Standing::Disputed,
        _ => false,
    };
    let own = found.own_burdens.iter().map(|own| own.burden);
    own.filter(|burden| !named(*burden)).map(|burden| mark(words, burden)).collect()
}

/// What a claim has from its premises, the gravest first. That somewhere beneath it there is a single origin is told
/// where there is nothing else to tell.
pub(crate) fn carried_marks<'w>(words: &'w Words, found: &ClaimAssessment) -> Vec<&'w str> {
    let graver = found.burdens.iter().filter(|carried| carried.burden != Burden::SingleOrigin);
    let mut marks: Vec<&'w str> = graver.map(|carried| mark(words, carried.burden)).collect();
    if marks.is_empty() {
        marks.extend(found.burdens.iter().map(|carried| mark(words, carried.burden)));
    }
    marks
}

/// A burden in a word or two, for where there is little room.
fn mark(words: &Words, burden: Burden) -> &str {
    words.text(match burden {
        Burden::Retracted => "mark_retracted",
        Burden::Superseded => "mark_superseded",
        Burden::Expired => "mark_expired",
        Burden::SourceRetracted => "mark_source_retracted",
        Burden::Failed => "mark_failed",
        Burden::Corrected => "mark_corrected",
        Burden::SourceCorrected => "mark_source_corrected",
        Burden::Unsupported => "mark_unsupported",
        Burden::Disputed => "mark_disputed",
        Burden::Unsettled => "mark_unsettled",
        Burden::SingleOrigin => "mark_single_origin",
    })
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
