//! `capture-missing`: a source on the web that is quoted, and of which there is no copy to check the quotation against.

use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::Diagnostic;
use crate::model::SourceId;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "capture-missing",
    in_short: ("quoted source has no copy to check it against", "quoted sources have no copy to check them against"),
    level: Level::Warn,
    page: include_str!("capture_missing.md"),
    look: Look::Source(look),
};

fn look(subject: Subject<'_>, id: SourceId, found: &mut Found) {
    let source = &subject.library[id];
    if source.url.is_none() || subject.verification.has_capture(id) {
        return;
    }
    let evidence = &subject.assessment[id].evidence;
    let quoted = evidence.iter().filter(|(claim, at)| subject.library[*claim].evidence[*at].quote.is_some()).count();
    if quoted == 0 {
        return;
    }
    let key = &source.id;
    let finding =
        Diagnostic::warning("", format!("`{key}` is quoted, and there is no copy of it to check that against"))
            .help(format!("keep the passage and a line on either side: `corroborate capture FILE --source {key}`"))
            .at(source.declared.file, source.declared.path.clone().key("url"), "");
    found.report(finding);
}
