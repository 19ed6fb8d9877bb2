//! Every likelihood that a claim states, and where it is written.

use crate::diag::FieldPath;
use crate::model::{Claim, Likelihood};

/// The claim's likelihood, then those of its history, each with its place.
pub(super) fn statements(claim: &Claim) -> Vec<(&Likelihood, FieldPath)> {
    let here = || claim.declared.path.clone();
    let now = claim.likelihood.iter().map(|likelihood| (likelihood, here().key("likelihood")));
    let history = claim.forecast.iter().flat_map(|forecast| &forecast.history);
    let before = history.map(|step| (&step.likelihood, here().key("forecast").key("history").index(step.index)));
    now.chain(before).collect()
}
