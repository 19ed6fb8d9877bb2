//! Where the evidence comes from: documents that are one, houses that quote themselves, sources with an interest.

mod interest_undisclosed;
mod interested_alone;
mod origin_unseen;
mod overloaded_source;
mod relay_as_evidence;
mod relay_loop;
mod self_citation_loop;
mod single_origin;
mod source_retracted;
mod tertiary_only;

use crate::assess::Caution;
use crate::check::Subject;
use crate::diag::{FieldPath, FileId};
use crate::model::{ClaimId, ClaimStatus, SourceId};

use super::Rule;

/// In alphabetical order.
pub(super) const RULES: &[Rule] = &[
    interest_undisclosed::RULE,
    interested_alone::RULE,
    origin_unseen::RULE,
    overloaded_source::RULE,
    relay_as_evidence::RULE,
    relay_loop::RULE,
    self_citation_loop::RULE,
    single_origin::RULE,
    source_retracted::RULE,
    tertiary_only::RULE,
];

/// Whether a claim that still stands has that caution, as far as it can be told where its support comes from.
fn has(subject: Subject<'_>, claim: ClaimId, caution: Caution) -> bool {
    let held = subject.library[claim].status == ClaimStatus::Active && !subject.flawed.support(claim);
    held && subject.assessment[claim].cautions.contains(&caution)
}

/// Where a claim's evidence is listed.
fn evidence_of(subject: Subject<'_>, claim: ClaimId) -> (FileId, FieldPath) {
    let declared = &subject.library[claim].declared;
    (declared.file, declared.path.clone().key("evidence"))
}

/// Names sources as a message does: `` `a`, `b` and `c` ``.
fn named(subject: Subject<'_>, sources: &[SourceId]) -> String {
    crate::diag::quoted_list(sources.iter().map(|id| &*subject.library[*id].id), "and")
}
