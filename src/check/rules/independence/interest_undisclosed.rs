//! `interest-undisclosed`: a source by the brief's own authors, publisher or funder that does not say so.

use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::Diagnostic;
use crate::model::{Brief, Interest, Source, SourceId};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "interest-undisclosed",
    level: Level::Warn,
    page: include_str!("interest_undisclosed.md"),
    look: Look::Source(look),
};

fn look(subject: Subject<'_>, id: SourceId, found: &mut Found) {
    let source = &subject.library[id];
    if !source.interests.is_empty() {
        return;
    }
    let Some((name, tie, interest)) = tie(subject, id, source) else { return };
    let finding =
        Diagnostic::warning("", format!("source `{}` is by {name}, {tie}, and declares no interest", source.id))
            .help(format!("write `interest: [{}]`", crate::model::Choice::name(interest)))
            .at(source.declared.file, source.declared.path.clone().itself(), "");
    found.report(finding);
}

/// Who of the source's makers has a tie to this site or to a brief that stands on it, and which.
fn tie(subject: Subject<'_>, id: SourceId, source: &Source) -> Option<(String, &'static str, Interest)> {
    let makers =
        source.publisher.iter().chain(&source.organization).chain(source.authors.iter().map(|person| &person.name));
    let makers: Vec<&String> = makers.collect();
    let maker = |name: &str| makers.iter().find(|maker| folded(maker) == folded(name)).map(|maker| (*maker).clone());
    let publisher = subject.config.publisher.as_ref().and_then(|publisher| publisher.name.as_deref());
    if let Some(name) = publisher.and_then(maker) {
        return Some((name, "which publishes this site", Interest::OwnOrganisation));
    }
    let briefs = subject.library.briefs.iter().filter(|brief| stands_on(subject, brief, id));
    for brief in briefs {
        let houses = brief.authors.iter().filter_map(|author| subject.library[*author].organization.as_deref());
        if let Some(name) = houses.into_iter().find_map(maker) {
            return Some((name, "where an author of a brief that stands on it works", Interest::OwnOrganisation));
        }
        if let Some(name) = brief.funding.iter().find_map(|funder| maker(funder)) {
            return Some((name, "which paid for a brief that stands on it", Interest::Funder));
        }
    }
    None
}

fn stands_on(subject: Subject<'_>, brief: &Brief, source: SourceId) -> bool {
    let claims = brief.claims.iter().chain(brief.uses.iter().map(|used| &used.claim));
    claims.into_iter().any(|claim| subject.library[*claim].evidence.iter().any(|evidence| evidence.source == source))
}

fn folded(name: &str) -> String {
    name.trim().trim_start_matches("The ").to_lowercase()
}
