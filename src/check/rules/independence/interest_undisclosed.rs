//! `interest-undisclosed`: a source by the brief's own authors, publisher or funder that does not say so.

use crate::check::rules::{Look, Rule};
use crate::check::{About, Found, Subject};
use crate::config::Level;
use crate::diag::Diagnostic;
use crate::model::{Brief, Interest, Source, SourceId};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "interest-undisclosed",
    in_short: (
        "source of our own house or a funder does not say so",
        "sources of our own house or a funder do not say so",
    ),
    level: Level::Warn,
    page: include_str!("interest_undisclosed.md"),
    look: Look::Site(look),
};

fn look(subject: Subject<'_>, found: &mut Found) {
    let library = subject.library;
    let mut told = vec![false; library.sources.places()];
    let mut tell = |id: SourceId, names: &[&str], tie: &str, interest: Interest| {
        let source = &library[id];
        if told[id.index()] || !source.interests.is_empty() {
            return;
        }
        let Some(name) = maker(source, names) else { return };
        told[id.index()] = true;
        let finding =
            Diagnostic::warning("", format!("source `{}` is by {name}, {tie}, and declares no interest", source.id))
                .help(format!("write `interest: [{}]`", crate::model::Choice::name(interest)))
                .at(source.declared.file, source.declared.path.clone().itself(), "");
        found.report_on(About::Source(id), finding);
    };
    let publisher = subject.config.publisher.as_ref().and_then(|publisher| publisher.name.as_deref());
    if let Some(publisher) = publisher {
        for id in library.sources.ids() {
            tell(id, &[publisher], "which publishes this site", Interest::OwnOrganisation);
        }
    }
    for brief in &library.briefs {
        let houses = brief.authors.iter().filter_map(|author| library[*author].organization.as_deref());
        let houses: Vec<&str> = houses.collect();
        let funders: Vec<&str> = brief.funding.iter().map(String::as_str).collect();
        if houses.is_empty() && funders.is_empty() {
            continue;
        }
        for id in stands_on(subject, brief) {
            tell(id, &houses, "where an author of a brief that stands on it works", Interest::OwnOrganisation);
            tell(id, &funders, "which paid for a brief that stands on it", Interest::Funder);
        }
    }
}

/// Who of those made a source.
fn maker<'s>(source: &'s Source, names: &[&str]) -> Option<&'s str> {
    let makers =
        source.publisher.iter().chain(&source.organization).chain(source.authors.iter().map(|person| &person.name));
    makers.map(String::as_str).find(|maker| names.iter().any(|name| folded(maker) == folded(name)))
}

/// The sources of the claims that a brief declares or uses.
fn stands_on(subject: Subject<'_>, brief: &Brief) -> Vec<SourceId> {
    let claims = brief.claims.iter().copied().chain(brief.uses.iter().map(|used| used.claim));
    let sources = claims.flat_map(|claim| subject.library[claim].evidence.iter().map(|evidence| evidence.source));
    let mut sources: Vec<SourceId> = sources.collect();
    sources.sort_unstable();
    sources.dedup();
    sources
}

fn folded(name: &str) -> String {
    name.trim().trim_start_matches("The ").to_lowercase()
}
