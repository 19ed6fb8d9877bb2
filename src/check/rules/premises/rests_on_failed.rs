//! `rests-on-failed`: a claim that rests on a forecast that did not come true, or was taken back as a question.

use crate::assess::Burden;
use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::Diagnostic;
use crate::model::{ClaimId, Outcome};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "rests-on-failed",
    in_short: ("argument rests on a forecast that failed", "arguments rest on a forecast that failed"),
    level: Level::Warn,
    page: include_str!("rests_on_failed.md"),
    look: Look::Claim(look),
};

fn look(subject: Subject<'_>, id: ClaimId, found: &mut Found) {
    let claim = &subject.library[id];
    for (position, premise, failed) in super::premises(subject, claim) {
        let own = &subject.assessment[premise].own_burdens;
        if own.iter().all(|own| own.burden != Burden::Failed) {
            continue;
        }
        let what = match failed.forecast.as_ref().and_then(|forecast| forecast.outcome) {
            Some(Outcome::Annulled) => "a forecast whose question was withdrawn",
            _ => "a forecast that did not come true",
        };
        let finding = Diagnostic::warning("", format!("claim `{}` rests on `{}`, {what}", claim.id, failed.id))
            .help("see whether it still follows; rest it on something else, or withdraw it");
        found.report(super::at_premise(finding, claim, position));
    }
}
