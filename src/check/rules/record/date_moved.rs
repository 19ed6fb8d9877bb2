//! `date-moved`: a brief that bears another date than it was published with.

use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::{Diagnostic, FieldPath};
use crate::model::BriefId;
use crate::record::correction_entry;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "date-moved",
    in_short: ("published brief bears another date", "published briefs bear another date"),
    level: Level::Warn,
    page: include_str!("date_moved.md"),
    look: Look::Brief(look),
};

fn look(subject: Subject<'_>, id: BriefId, found: &mut Found) {
    let brief = &subject.library[id];
    let Some(entry) = subject.record.and_then(|record| record.briefs.get(&*brief.slug)) else { return };
    let Some(was) = entry.date.filter(|was| *was != brief.date) else { return };
    let known = |correction| entry.corrections.contains(&correction_entry(subject.library, correction));
    if !brief.corrections.iter().all(known) {
        return;
    }
    let message = format!("the brief was published with the date {was} and bears {} now", brief.date);
    let finding = Diagnostic::warning("", message)
        .help(format!("leave `date: {was}`, and write the day of a change as `updated`"))
        .help("if the date was wrong, say so in a correction");
    found.report(finding.at(brief.declared.file, FieldPath::root().key("date"), ""));
}
