//! `brief-long`: a policy brief that is longer than its readers have time.

use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::Diagnostic;
use crate::model::{BriefId, BriefKind};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "brief-long",
    in_short: ("policy brief is longer than 1,500 words", "policy briefs are longer than 1,500 words"),
    level: Level::Warn,
    page: include_str!("brief_long.md"),
    look: Look::Brief(look),
};

/// How many words a policy brief has at most (IDRC: two pages, or 1,500 words).
const MOST: u32 = 1_500;

fn look(subject: Subject<'_>, id: BriefId, found: &mut Found) {
    let brief = &subject.library[id];
    if brief.kind != BriefKind::PolicyBrief || brief.body.words <= MOST {
        return;
    }
    let message = format!("the text has {} words, and a policy brief {MOST} at most", brief.body.words);
    let finding = Diagnostic::warning("", message)
        .help("make two briefs of it, or leave to the claims’ pages what stands there anyway")
        .help("where it is no policy brief, `type` says what it is: `report`, `explainer`")
        .at(brief.declared.file, brief.declared.path.clone().key("title"), "");
    found.report(finding);
}
