//! `correction-unnamed`: a correction of a brief that makes claims, and names none of them.

use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::{Diagnostic, FieldPath};
use crate::model::{BriefId, Choice, CorrectionKind};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "correction-unnamed",
    in_short: ("correction names no claim", "corrections name no claim"),
    level: Level::Warn,
    page: include_str!("correction_unnamed.md"),
    look: Look::Brief(look),
};

/// Corrections of what a text states, and not of the text as a whole.
const OF_STATEMENTS: [CorrectionKind; 2] = [CorrectionKind::Correction, CorrectionKind::PartialRetraction];

fn look(subject: Subject<'_>, id: BriefId, found: &mut Found) {
    let brief = &subject.library[id];
    if brief.claims.is_empty() && brief.uses.is_empty() {
        return;
    }
    let of_statements = brief.corrections.iter().filter(|correction| OF_STATEMENTS.contains(&correction.kind));
    for correction in of_statements.filter(|correction| correction.claims.is_empty()) {
        let message = format!("the {} of {} names no claim", correction.kind.name(), correction.date);
        let path = FieldPath::root().key("corrections").index(correction.index);
        let help = "name the claims that it touches: `claims: […]`; their pages then show it, and the old words";
        found.report(Diagnostic::warning("", message).help(help).at(brief.declared.file, path, ""));
    }
}
