//! `source-unused`: a source that no claim stands on, no text cites and no other source relays.

use std::collections::HashSet;

use crate::check::rules::{Look, Rule};
use crate::check::{About, Found, Subject};
use crate::config::Level;
use crate::diag::Diagnostic;
use crate::model::{Attribution, Body, Origin, Slug, SourceId};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "source-unused",
    in_short: ("source is used by nothing", "sources are used by nothing"),
    level: Level::Warn,
    page: include_str!("source_unused.md"),
    look: Look::Site(look),
};

fn look(subject: Subject<'_>, found: &mut Found) {
    if subject.flawed.any_brief() {
        return;
    }
    let library = subject.library;
    let bodies = library.briefs.iter().map(|brief| &brief.body);
    let bodies = bodies.chain(library.briefs.iter().flat_map(|brief| &brief.key_messages));
    let bodies = bodies.chain(library.pages.iter().map(|page| &page.body));
    let bodies = bodies.chain(library.authors.iter().map(|author| &author.body));
    let bodies = bodies.chain(library.topics.iter().map(|topic| &topic.body));
    let mut used: HashSet<SourceId> = bodies.flat_map(mentioned).collect();
    for claim in &library.claims {
        for evidence in &claim.evidence {
            used.insert(evidence.source);
            used.extend(evidence.origin.iter().flat_map(relayed));
        }
        if let Some(Attribution::Source(id)) = claim.by {
            used.insert(id);
        }
    }
    used.extend(library.sources.iter().flat_map(|source| relayed(&source.origin)));
    // A key that is refused has been reported, and is none to be written anywhere.
    let sound = library.sources.entries().filter(|(_, source)| Slug::parse(&source.id).is_ok());
    for (id, source) in sound.filter(|(id, _)| !used.contains(id)) {
        let finding = Diagnostic::warning("", format!("nothing stands on source `{}`", source.id))
            .help(format!("name it in a claim's `evidence`, or cite it: `[@{}]`", source.id))
            .at(source.declared.file, source.declared.path.clone().itself(), "");
        found.report_on(About::Source(id), finding);
    }
}

fn relayed(origin: &Origin) -> Vec<SourceId> {
    match origin {
        Origin::Relays(ids) => ids.clone(),
        Origin::Itself | Origin::Unstated => Vec::new(),
    }
}

/// The sources that a text cites or links to.
fn mentioned(body: &Body) -> Vec<SourceId> {
    use crate::model::{MarkKind, Target};
    let linked = body.marks.iter().filter_map(|mark| match mark.kind {
        MarkKind::Address(Target::Source(id)) => Some(id),
        _ => None,
    });
    body.references.iter().copied().chain(linked).collect()
}
