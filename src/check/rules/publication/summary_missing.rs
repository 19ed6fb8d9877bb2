//! `summary-missing`: a brief that does not say in a few sentences what it says.

use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::Diagnostic;
use crate::model::BriefId;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "summary-missing",
    in_short: ("brief has no summary", "briefs have no summary"),
    level: Level::Warn,
    page: include_str!("summary_missing.md"),
    look: Look::Brief(look),
};

fn look(subject: Subject<'_>, id: BriefId, found: &mut Found) {
    let brief = &subject.library[id];
    if brief.summary.is_none() && !subject.flawed.has_unknown_key(brief) {
        let finding = Diagnostic::warning("", "the brief has no summary")
            .help("say what it says under `summary`, in a sentence or three")
            .at(brief.declared.file, brief.declared.path.clone().key("title"), "");
        found.report(finding);
    }
}
