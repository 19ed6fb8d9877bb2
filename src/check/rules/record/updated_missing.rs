//! `updated-missing`: a brief that was corrected and does not say that it was changed since.

use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::{Diagnostic, FieldPath};
use crate::model::{BriefId, CorrectionKind};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "updated-missing",
    in_short: ("brief was corrected after its last change", "briefs were corrected after their last change"),
    level: Level::Warn,
    page: include_str!("updated_missing.md"),
    look: Look::Brief(look),
};

fn look(subject: Subject<'_>, id: BriefId, found: &mut Found) {
    let brief = &subject.library[id];
    let of_substance = brief.corrections.iter().filter(|correction| correction.kind != CorrectionKind::Typo);
    let Some(newest) = of_substance.max_by_key(|correction| correction.date.last_day()) else { return };
    let (message, path) = match brief.updated {
        Some(updated) if updated.last_day() >= newest.date.first_day() => return,
        Some(updated) => {
            let message = format!("the brief was changed on {} and says that it was last on {updated}", newest.date);
            (message, FieldPath::root().key("updated"))
        }
        None => {
            let message = format!("the brief was changed on {} and does not say so in `updated`", newest.date);
            (message, FieldPath::root().key("corrections").index(newest.index))
        }
    };
    let help = format!("write `updated: {}`", newest.date);
    found.report(Diagnostic::warning("", message).help(help).at(brief.declared.file, path, ""));
}
