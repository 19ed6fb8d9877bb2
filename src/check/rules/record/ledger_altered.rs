//! `ledger-altered`: a correction that was published is worded otherwise now, or is gone.

use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::{Diagnostic, FieldPath, Place, difference};
use crate::model::BriefId;
use crate::record::{CorrectionEntry, correction_entry};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "ledger-altered",
    in_short: ("published correction was altered", "published corrections were altered"),
    level: Level::Error,
    page: include_str!("ledger_altered.md"),
    look: Look::Brief(look),
};

fn look(subject: Subject<'_>, id: BriefId, found: &mut Found) {
    let brief = &subject.library[id];
    let Some(entry) = subject.record.and_then(|record| record.briefs.get(&*brief.slug)) else { return };
    let now: Vec<CorrectionEntry> =
        brief.corrections.iter().map(|correction| correction_entry(subject.library, correction)).collect();
    for (at, was) in entry.corrections.iter().enumerate().filter(|(_, was)| !now.contains(was)) {
        // What stands for it now: one of that day that the record does not know.
        let other = now.iter().position(|is| is.date == was.date && !entry.corrections.contains(is));
        let message =
            format!("correction {} of brief `{}`, of {}, was published and is ", at + 1, brief.slug, was.date);
        let finding = match other {
            Some(other) => {
                let index = brief.corrections[other].index;
                let path = FieldPath::root().key("corrections").index(index);
                let finding = Diagnostic::error("", message + "another now").at(brief.declared.file, path, "");
                finding.help(difference::words(&shown(was), &shown(&now[other])))
            }
            None => {
                let place = if now.is_empty() {
                    Place::Whole
                } else {
                    Place::Field(FieldPath::root().key("corrections").itself())
                };
                let finding = Diagnostic::error("", message + "gone now").at(brief.declared.file, place, "");
                finding.help(format!("it read: {}", shown(was)))
            }
        };
        found.report(
            finding.help("leave published corrections as they are; if one was wrong, add another that says so"),
        );
    }
}

/// A correction in a line.
fn shown(correction: &CorrectionEntry) -> String {
    let CorrectionEntry { date: _, kind, text, claims } = correction;
    let claims = if claims.is_empty() { String::new() } else { format!(" (claims: {})", claims.join(", ")) };
    format!("{kind}: {text}{claims}")
}
