//! `overloaded-source`: a brief more than half of whose supported claims rest on one source.

use std::collections::HashMap;

use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::Diagnostic;
use crate::model::{BriefId, SourceId};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "overloaded-source",
    in_short: ("brief rests mostly on one source", "briefs rest mostly on one source"),
    level: Level::Warn,
    page: include_str!("overloaded_source.md"),
    look: Look::Brief(look),
};

/// Fewer claims than this say nothing about how a brief is supported.
const FEWEST: usize = 6;

fn look(subject: Subject<'_>, id: BriefId, found: &mut Found) {
    let brief = &subject.library[id];
    let mut only: HashMap<SourceId, usize> = HashMap::new();
    let mut supported = 0;
    for claim in &brief.claims {
        let support = &subject.assessment[*claim].support;
        supported += usize::from(!support.documents.is_empty());
        if let [document] = support.documents.as_slice() {
            *only.entry(*document).or_default() += 1;
        }
    }
    let most = only.into_iter().max_by_key(|(source, claims)| (*claims, std::cmp::Reverse(*source)));
    let Some((source, claims)) = most.filter(|(_, claims)| supported >= FEWEST && claims * 2 > supported) else {
        return;
    };
    let message = format!(
        "{claims} of the {supported} supported claims of this brief have no support but `{}`",
        subject.library[source].id
    );
    let finding = Diagnostic::warning("", message)
        .help("look for other sources, or tell the reader that the brief reports one document")
        .at(brief.declared.file, brief.declared.path.clone().key("claims"), "");
    found.report(finding);
}
