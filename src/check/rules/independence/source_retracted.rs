//! `source-retracted`: a claim that stands on a source which its publisher has withdrawn.

use crate::assess::sources_behind;
use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::Diagnostic;
use crate::model::{ClaimId, ClaimStatus, SourceId, SourceStatus, Stance};

use super::evidence_of;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "source-retracted",
    in_short: (
        "piece of evidence is withdrawn, or has been where it comes from",
        "pieces of evidence are withdrawn, or have been where they come from",
    ),
    level: Level::Error,
    page: include_str!("source_retracted.md"),
    look: Look::Claim(look),
};

fn look(subject: Subject<'_>, id: ClaimId, found: &mut Found) {
    let claim = &subject.library[id];
    if claim.status != ClaimStatus::Active {
        return;
    }
    for (at, evidence) in claim.evidence.iter().enumerate().filter(|(_, it)| it.stance == Stance::Supports) {
        let behind = sources_behind(subject.library, claim, evidence);
        let retracted = |id: &&SourceId| subject.library[**id].status == SourceStatus::Retracted;
        let source = &subject.library[evidence.source].id;
        let Some(withdrawn) = behind.iter().find(retracted) else { continue };
        let message = if *withdrawn == evidence.source {
            format!("claim `{}` stands on `{source}`, which has been retracted", claim.id)
        } else {
            let origin = &subject.library[*withdrawn].id;
            format!(
                "claim `{}` stands on `{source}`, which has it from `{origin}`, and that has been retracted",
                claim.id
            )
        };
        let (file, place) = evidence_of(subject, id);
        let finding = Diagnostic::warning("", message)
            .help("take it out or let it give context (`stance: context`), and look at what the claim stands on then")
            .at(file, place.index(at), "");
        found.report(finding);
    }
}
