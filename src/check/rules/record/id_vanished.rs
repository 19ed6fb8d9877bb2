//! `id-vanished`: something that was published is not there any more, and nothing at its address says so.

use std::collections::HashSet;

use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::{Diagnostic, Place, Span};
use crate::model::{Choice, Date, Library};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "id-vanished",
    in_short: ("published thing has vanished", "published things have vanished"),
    level: Level::Error,
    page: include_str!("id_vanished.md"),
    look: Look::Site(look),
};

/// Something that was published.
struct Published<'a> {
    what: &'static str,
    name: &'a str,
    first: Date,
    span: Option<Span>,
}

fn look(subject: Subject<'_>, found: &mut Found) {
    let Some(record) = subject.record else { return };
    let Some(file) = record.file else { return };
    let briefs = record.briefs.iter().map(|(name, entry)| ("brief", name, entry.first, entry.span));
    let claims = record.claims.iter().map(|(name, entry)| ("claim", name, entry.first, entry.span));
    let sources = record.sources.iter().map(|(name, entry)| ("source", name, entry.first, entry.span));
    let slugs: HashSet<&str> = subject.library.briefs.iter().map(|brief| &*brief.slug).collect();
    for (what, name, first, span) in briefs.chain(claims).chain(sources) {
        let published = Published { what, name, first, span };
        // A build of an earlier day knows nothing of what came later.
        if published.first.first_day() > subject.today || published.is_answered(subject.library, &slugs) {
            continue;
        }
        let Published { what, name, span, .. } = published;
        let message = format!("{what} `{name}` was published on {first} and is not there any more");
        let place = span.map_or(Place::Whole, Place::Span);
        found.report(published_help(Diagnostic::error("", message), what, name).at(file, place, ""));
    }
}

fn published_help(finding: Diagnostic, what: &str, name: &str) -> Diagnostic {
    let finding = match what {
        "brief" => finding.help(format!("if it was renamed, give the new one `aliases: [/briefs/{name}/]`")),
        "claim" => finding.help("if it does not hold any more, keep it with `status: retracted` and a `reason`"),
        _ => finding,
    };
    finding.help(format!(
        "or say in content/tombstones.yaml why it is gone: `- {{{what}: {name}, date: …, reason: …}}`, with \
         `successor: …` where another has taken its place"
    ))
}

impl Published<'_> {
    /// Whether something stands at its address.
    fn is_answered(&self, library: &Library, briefs: &HashSet<&str>) -> bool {
        let Self { what, name, .. } = *self;
        let there = match what {
            "brief" => briefs.contains(name),
            "claim" => library.claims.find(|claim| (*claim.id).cmp(name)).is_some(),
            _ => library.sources.find(|source| (*source.id).cmp(name)).is_some(),
        };
        let alias = format!("{what}s/{name}");
        there
            || library.briefs.iter().any(|brief| brief.aliases.iter().any(|known| **known == *alias))
            || library.pages.iter().any(|page| page.aliases.iter().any(|known| **known == *alias))
            || library.tombstones.iter().any(|tombstone| tombstone.what.name() == what && &*tombstone.name == name)
    }
}
