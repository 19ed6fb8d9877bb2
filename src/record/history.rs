//! The earlier statements of a forecast as the record keeps them, and which of them are not there any more.

use crate::model::{Claim, on_one_line};

use super::{ClaimEntry, stated_likelihood};

/// Each statement in a line, in the order in which they are written.
pub(super) fn history(claim: &Claim) -> Vec<String> {
    let steps = claim.forecast.iter().flat_map(|forecast| &forecast.history);
    let lines = steps.map(|step| {
        let reason = step.reason.as_deref().map(|reason| format!(": {}", on_one_line(reason))).unwrap_or_default();
        format!("{} {}{reason}", step.date, stated_likelihood(&step.likelihood))
    });
    lines.collect()
}

/// The statements that were published and that the forecast does not have any more, or has otherwise.
pub fn rewritten(claim: &Claim, entry: &ClaimEntry) -> Vec<String> {
    let now = history(claim);
    entry.history.iter().filter(|was| !now.contains(was)).cloned().collect()
}
