//! `rests-on-dead`: a claim that rests on one that is withdrawn or has expired, or that another has replaced.

use crate::check::rules::{Look, Rule};
use crate::check::{About, Found, Subject};
use crate::config::Level;
use crate::diag::Diagnostic;
use crate::model::{BriefId, Claim, ClaimId, ClaimStatus};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "rests-on-dead",
    in_short: (
        "argument rests on a claim that does not hold any more",
        "arguments rest on a claim that does not hold any more",
    ),
    level: Level::Error,
    page: include_str!("rests_on_dead.md"),
    look: Look::Site(look),
};

/// Names that a message gives before it counts the rest.
const NAMED: usize = 3;

fn look(subject: Subject<'_>, found: &mut Found) {
    let library = subject.library;
    let mut stated: Option<Vec<Vec<BriefId>>> = None;
    for (id, claim) in library.claims.entries() {
        for (position, premise, dead) in super::premises(subject, claim) {
            let what = match dead.status {
                ClaimStatus::Retracted => "is retracted",
                ClaimStatus::Superseded => "is superseded",
                ClaimStatus::Expired => "has expired",
                ClaimStatus::Active | ClaimStatus::Corrected => continue,
            };
            let stated = stated.get_or_insert_with(|| briefs_by_claim(subject));
            let message = format!("claim `{}` rests on `{}`, which {what}", claim.id, library[premise].id);
            let finding =
                Diagnostic::error("", message).help(remedy(subject, dead)).help_maybe(carried_on(subject, id, stated));
            found.report_on(About::Claim(id), super::at_premise(finding, claim, position));
        }
    }
}

fn remedy(subject: Subject<'_>, dead: &Claim) -> String {
    match dead.superseded_by.map(|id| &subject.library[id]) {
        Some(successor) if super::stands(successor) => {
            format!("`{}` has taken its place: see whether this still follows, and rest it on that", successor.id)
        }
        _ => "rest it on a claim that stands, or withdraw it as well".to_owned(),
    }
}

/// The briefs that declare or state each claim.
fn briefs_by_claim(subject: Subject<'_>) -> Vec<Vec<BriefId>> {
    let mut briefs = vec![Vec::new(); subject.library.claims.places()];
    for (id, brief) in subject.library.briefs.entries() {
        let stated = brief.uses.iter().map(|used| used.claim);
        for claim in stated.chain(brief.claims.iter().copied()) {
            let known: &mut Vec<BriefId> = &mut briefs[claim.index()];
            if known.last() != Some(&id) {
                known.push(id);
            }
        }
    }
    briefs
}

/// A line of help that says which claims and briefs are touched as well; none where there are none.
fn carried_on(subject: Subject<'_>, claim: ClaimId, stated: &[Vec<BriefId>]) -> Option<String> {
    let library = subject.library;
    let dependents = subject.assessment.all_dependents(claim);
    let touched = std::iter::once(&claim).chain(&dependents);
    let mut briefs: Vec<BriefId> = touched.flat_map(|id| &stated[id.index()]).copied().collect();
    briefs.sort_unstable();
    briefs.dedup();
    let claims = named(dependents.iter().map(|id| &*library[*id].id));
    let briefs = named(briefs.iter().map(|id| &*library[*id].slug));
    match (claims, briefs) {
        (None, None) => None,
        (None, Some(briefs)) => Some(format!("it is stated in {briefs}")),
        (Some(claims), None) => Some(format!("{claims} rest on it in turn")),
        (Some(claims), Some(briefs)) => {
            Some(format!("what rests on it in turn: {claims}; briefs that state any of it: {briefs}"))
        }
    }
}

/// Names in backticks; of many, the first and how many more.
fn named<'a>(names: impl Iterator<Item = &'a str>) -> Option<String> {
    let names: Vec<&str> = names.collect();
    let shown: Vec<String> = names.iter().take(NAMED).map(|name| format!("`{name}`")).collect();
    match names.len().saturating_sub(NAMED) {
        _ if names.is_empty() => None,
        0 => Some(shown.join(", ")),
        more => Some(format!("{} and {more} more", shown.join(", "))),
    }
}
