//! `capture-late`: a copy that was filed long after the source was read.

use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::Diagnostic;
use crate::model::SourceId;

/// The most days between reading and filing.
const MOST: i32 = 30;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "capture-late",
    in_short: ("copy of a source was filed late", "copies of sources were filed late"),
    level: Level::Warn,
    page: include_str!("capture_late.md"),
    look: Look::Source(look),
};

fn look(subject: Subject<'_>, id: SourceId, found: &mut Found) {
    let source = &subject.library[id];
    let entry = subject.record.and_then(|record| record.captures.get(&*source.id));
    let (Some(entry), Some(read)) = (entry, source.accessed) else { return };
    let days = entry.day.first_day().since(read.last_day()).map_or(0, |span| span.get_days());
    if days <= MOST || !subject.verification.has_capture(id) {
        return;
    }
    let key = &source.id;
    let finding = Diagnostic::warning("", format!("the copy of `{key}` was filed {days} days after it was read"))
        .help("read the source again, see that the copy is the same, and set `accessed` to that day")
        .at(source.declared.file, source.declared.path.clone().key("accessed"), "");
    found.report(finding);
}
