//! Which claims have been corrected.

use jiff::civil;

use crate::model::{CorrectionKind, Library};

/// For each claim the day of the last correction that says that something about it was wrong.
pub(super) fn corrected_on(library: &Library) -> Vec<Option<civil::Date>> {
    let mut days = vec![None; library.claims.places()];
    for correction in library.briefs.iter().flat_map(|brief| &brief.corrections) {
        if says_wrong(correction.kind) {
            for claim in &correction.claims {
                let day = &mut days[claim.index()];
                *day = (*day).max(Some(correction.date.last_day()));
            }
        }
    }
    days
}

fn says_wrong(kind: CorrectionKind) -> bool {
    match kind {
        CorrectionKind::Correction
        | CorrectionKind::PartialRetraction
        | CorrectionKind::Retraction
        | CorrectionKind::Withdrawal
        | CorrectionKind::Removal => true,
        CorrectionKind::Typo
        | CorrectionKind::Clarification
        | CorrectionKind::Update
        | CorrectionKind::NewVersion
        | CorrectionKind::ExpressionOfConcern => false,
    }
}
