//! `term-mixed`: one brief, or one history, that mixes scales of likelihood or two terms for one band.

use std::collections::BTreeSet;

use crate::check::rules::{Look, Rule};
use crate::check::{About, Found, Subject};
use crate::config::Level;
use crate::diag::{Diagnostic, FieldPath, FileId};
use crate::model::{Brief, Claim, ClaimId, ClaimMode, Likelihood, LikelihoodScale};

use super::statement::statements;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "term-mixed",
    in_short: ("text or forecast mixes terms of likelihood", "texts or forecasts mix terms of likelihood"),
    level: Level::Warn,
    page: include_str!("term_mixed.md"),
    look: Look::Site(look),
};

fn look(subject: Subject<'_>, found: &mut Found) {
    let library = subject.library;
    let default = subject.config.likelihood_scale;
    for (id, claim) in library.claims.entries() {
        let all = statements(claim).into_iter();
        let all = all.map(|(likelihood, place)| Stated { likelihood, file: claim.declared.file, place });
        if let Some(finding) = mixed(all, default) {
            found.report_on(About::Claim(id), finding);
        }
    }
    for (id, brief) in library.briefs.entries() {
        let own = claims_of(brief).into_iter().map(|id| &library[id]).filter(|it| it.mode == ClaimMode::Endorsed);
        if let Some(finding) = mixed(own.filter_map(stated_now), default) {
            found.report_on(About::Brief(id), finding);
        }
    }
}

/// A likelihood, and where it stands.
struct Stated<'a> {
    likelihood: &'a Likelihood,
    file: FileId,
    place: FieldPath,
}

fn stated_now(claim: &Claim) -> Option<Stated<'_>> {
    let place = claim.declared.path.clone().key("likelihood");
    Some(Stated { likelihood: claim.likelihood.as_ref()?, file: claim.declared.file, place })
}

/// The claims that a brief's texts use or declare, each once.
fn claims_of(brief: &Brief) -> BTreeSet<ClaimId> {
    brief.uses.iter().map(|it| it.claim).chain(brief.claims.iter().copied()).collect()
}

/// The first statement that is of another scale than the first, or another word for the same band.
fn mixed<'a>(all: impl Iterator<Item = Stated<'a>>, default: LikelihoodScale) -> Option<Diagnostic> {
    let mut known: Vec<(Stated<'a>, LikelihoodScale, &str, &str)> = Vec::new();
    for it in all {
        // A term that is on no scale has a rule of its own.
        let Some((scale, band)) = it.likelihood.band(default) else { continue };
        let Likelihood::Term { term, .. } = it.likelihood else { continue };
        let usual = band.terms[0];
        let other = known
            .iter()
            .find(|(_, of, same, word)| *of != scale || (*same == usual && !word.eq_ignore_ascii_case(term)));
        if let Some((first, of, _, word)) = other {
            let finding = if *of == scale {
                Diagnostic::warning("", format!("`{term}` and `{word}` mean the same on the scale {}", scale.title()))
                    .help("keep to one of the two")
            } else {
                Diagnostic::warning(
                    "",
                    format!("`{term}` is of the scale {} and `{word}` of {}", scale.title(), of.title()),
                )
                .help("take the terms from one scale")
            };
            let finding = finding.at(it.file, it.place.key("term"), "");
            return Some(finding.at(first.file, first.place.clone().key("term"), "the other"));
        }
        known.push((it, scale, usual, term));
    }
    None
}
