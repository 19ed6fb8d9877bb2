//! `accessed-missing`: a source on the web without the day on which it was read.

use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::{Change, Diagnostic, Entry, Fix};
use crate::model::{Declared, Source, SourceId};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "accessed-missing",
    in_short: (
        "source on the web has no day on which it was read",
        "sources on the web have no day on which they were read",
    ),
    level: Level::Warn,
    page: include_str!("accessed_missing.md"),
    look: Look::Source(look),
};

fn look(subject: Subject<'_>, id: SourceId, found: &mut Found) {
    let source = &subject.library[id];
    if source.url.is_none() || source.accessed.is_some() || !source.seen || is_kept(source) {
        return;
    }
    let Declared { file, path } = &source.declared;
    let today = subject.today.to_string();
    let title = format!("write `accessed: {today}`, the day of this run");
    let entry = Entry { key: "accessed".into(), value: Some(today), behind: Some("url".into()) };
    let finding = Diagnostic::warning("", format!("`{}` is on the web, and nothing says when it was read", source.id))
        .help("give the day in `accessed`; where nobody has read it, `seen: false` says so")
        .fix(Fix::sure(title).at(*file, path.clone(), Change::Insert(entry)))
        .at(*file, path.clone().key("url"), "");
    found.report(finding);
}

/// Whether the text is kept as it was: it has a DOI, or an archive has a copy.
fn is_kept(source: &Source) -> bool {
    let at_resolver = source.url.as_ref().is_some_and(|url| matches!(url.host(), "doi.org" | "dx.doi.org"));
    at_resolver || source.doi().is_some() || source.archived.is_some()
}
