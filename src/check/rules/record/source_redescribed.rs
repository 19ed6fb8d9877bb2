//! `source-redescribed`: a source that was published as something else than it is now.

use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::{Diagnostic, difference};
use crate::model::{SourceId, SourceStatus};
use crate::record::redescribed;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "source-redescribed",
    in_short: ("published source is described otherwise", "published sources are described otherwise"),
    level: Level::Warn,
    page: include_str!("source_redescribed.md"),
    look: Look::Source(look),
};

fn look(subject: Subject<'_>, id: SourceId, found: &mut Found) {
    let source = &subject.library[id];
    let Some(entry) = subject.record.and_then(|record| record.sources.get(&*source.id)) else { return };
    let edits = redescribed(subject.library, source, entry);
    let Some(first) = edits.first() else { return };
    let is_written = !first.is.is_empty() && (first.name != "title" || source.title.is_some());
    let field = match &*first.name {
        "title" if is_written => "title",
        "url" if is_written => "url",
        "date" if is_written => "date",
        "publisher" if is_written => "publisher",
        "origin" if is_written => "origin",
        "author" if is_written => "author",
        "interest" if is_written => "interest",
        "notices" if is_written => "notices",
        "status" if is_written && source.status != SourceStatus::Active => "status",
        _ => "id",
    };
    let path = source.declared.path.clone().key(field);
    let message = format!("source `{}` was published as another than it is now", source.id);
    let finding = Diagnostic::warning("", message).at(source.declared.file, path, "");
    let finding = edits.iter().fold(finding, |finding, edit| {
        finding.help(format!("{}: {}", edit.name, difference::words(&edit.was, &edit.is)))
    });
    found.report(finding.help(
        "if it is another source, give it a key of its own; if it was described wrongly, run `corroborate lock` to take \
         this into the record",
    ));
}
