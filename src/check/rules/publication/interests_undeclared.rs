//! `interests-undeclared`: a brief that does not say what interests its authors have.

use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::Diagnostic;
use crate::model::BriefId;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "interests-undeclared",
    in_short: ("brief does not declare its authors’ interests", "briefs do not declare their authors’ interests"),
    level: Level::Warn,
    page: include_str!("interests_undeclared.md"),
    look: Look::Brief(look),
};

fn look(subject: Subject<'_>, id: BriefId, found: &mut Found) {
    let library = subject.library;
    let brief = &library[id];
    let each_declares = brief.authors.iter().all(|author| library[*author].interests.is_some());
    let is_declared = brief.interests.is_some() || (each_declares && !brief.authors.is_empty());
    if is_declared || subject.flawed.has_unknown_key(brief) {
        return;
    }
    let finding = Diagnostic::warning("", "the brief does not say what interests its authors have in the matter")
        .help("say it under `interests`; `interests: none` says that there are none")
        .at(brief.declared.file, brief.declared.path.clone().key("author").itself(), "");
    found.report(finding);
}
