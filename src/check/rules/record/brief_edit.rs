//! `brief-edit`: a published brief with other words, and neither a correction nor `updated` says so.

use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::{Diagnostic, FieldPath};
use crate::model::BriefId;
use crate::record::{brief_hash, correction_entry};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "brief-edit",
    in_short: ("published brief has changed and does not say so", "published briefs have changed and do not say so"),
    level: Level::Warn,
    page: include_str!("brief_edit.md"),
    look: Look::Brief(look),
};

fn look(subject: Subject<'_>, id: BriefId, found: &mut Found) {
    let brief = &subject.library[id];
    let Some(entry) = subject.record.and_then(|record| record.briefs.get(&*brief.slug)) else { return };
    let told_by_date = brief.updated.is_some_and(|updated| updated.last_day() > entry.since.last_day());
    let known = |correction| entry.corrections.contains(&correction_entry(subject.library, correction));
    if told_by_date || !brief.corrections.iter().all(known) || brief_hash(brief) == entry.hash {
        return;
    }
    let message = format!("the brief has other words than those published on {}, and does not say so", entry.since);
    let finding = Diagnostic::warning("", message)
        .help(format!("give it `updated: {}`, or a correction where something was wrong", subject.today))
        .help("`corroborate lock` then takes the new words into the record")
        .at(brief.declared.file, FieldPath::root().key("title"), "");
    found.report(finding);
}
