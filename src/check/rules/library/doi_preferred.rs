//! `doi-preferred`: a source with a DOI whose address is another.

use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::Diagnostic;
use crate::model::SourceId;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "doi-preferred",
    in_short: ("source has a DOI and another address", "sources have a DOI and another address"),
    level: Level::Info,
    page: include_str!("doi_preferred.md"),
    look: Look::Source(look),
};

fn look(subject: Subject<'_>, id: SourceId, found: &mut Found) {
    let source = &subject.library[id];
    let (Some(doi), Some(url)) = (source.doi(), &source.url) else { return };
    if matches!(url.host(), "doi.org" | "dx.doi.org") {
        return;
    }
    let finding = Diagnostic::warning("", format!("`{}` has a DOI, and its address is another", source.id))
        .help(format!("`url: https://doi.org/{doi}` stays when the publisher’s address changes"))
        .at(source.declared.file, source.declared.path.clone().key("url"), "");
    found.report(finding);
}
