//! `rests-on-corrected`: a premise that was corrected after the conclusion was last looked at.

use crate::assess::Burden;
use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::Diagnostic;
use crate::model::ClaimId;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "rests-on-corrected",
    in_short: (
        "argument rests on a claim that was corrected since",
        "arguments rest on a claim that was corrected since",
    ),
    level: Level::Warn,
    page: include_str!("rests_on_corrected.md"),
    look: Look::Claim(look),
};

fn look(subject: Subject<'_>, id: ClaimId, found: &mut Found) {
    let claim = &subject.library[id];
    // Of a claim that no brief declares nobody knows when it was last looked at.
    let Some(home) = claim.home.map(|home| &subject.library[home]) else { return };
    for (position, premise, corrected) in super::premises(subject, claim) {
        let own = subject.assessment[premise].own_burdens.iter().find(|own| own.burden == Burden::Corrected);
        let Some(day) = own.and_then(|own| own.day) else { continue };
        let changed = home.last_change();
        if day <= changed {
            continue;
        }
        let message = format!("claim `{}` rests on `{}`, which was corrected on {day}", claim.id, corrected.id);
        let help =
            format!("see whether it still follows; then give its brief, last changed on {changed}, an `updated`");
        found.report(super::at_premise(Diagnostic::warning("", message).help(help), claim, position));
    }
}
