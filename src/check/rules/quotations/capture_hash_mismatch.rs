//! `capture-hash-mismatch`: a private copy that is not the one that was filed.

use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::{Diagnostic, Place};
use crate::model::SourceId;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "capture-hash-mismatch",
    in_short: ("copy of a source is not the one that was filed", "copies of sources are not those that were filed"),
    level: Level::Error,
    page: include_str!("capture_hash_mismatch.md"),
    look: Look::Source(look),
};

fn look(subject: Subject<'_>, id: SourceId, found: &mut Found) {
    let key = &subject.library[id].id;
    let Some(record) = subject.record else { return };
    let Some(entry) = record.captures.get(&**key) else { return };
    let Some(hash) = subject.verification.capture(id).filter(|hash| *hash != entry.sha256) else { return };
    let Some(file) = record.file else { return };
    let (now, then) = (hash.get(..12).unwrap_or_default(), entry.sha256.get(..12).unwrap_or_default());
    let finding = Diagnostic::error("", format!("the copy of `{key}` is not the one that was filed on {}", entry.day))
        .help(format!("its SHA-256 begins with {now} and began with {then}"))
        .help(format!(
            "bring the old file back, or file the new one: `corroborate capture FILE --source {key} --replace`"
        ))
        .at(file, entry.span.map_or(Place::Whole, Place::Span), "");
    found.report(finding);
}
