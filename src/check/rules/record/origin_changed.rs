//! `origin-changed`: evidence of a published claim that is said to come from elsewhere than it was, and no correction names
//! the claim.

use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::Diagnostic;
use crate::model::ClaimId;
use crate::record::reattributed;

use super::{is_told, published};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "origin-changed",
    in_short: ("piece of published evidence has another origin", "pieces of published evidence have another origin"),
    level: Level::Warn,
    page: include_str!("origin_changed.md"),
    look: Look::Claim(look),
};

fn look(subject: Subject<'_>, id: ClaimId, found: &mut Found) {
    let claim = &subject.library[id];
    let Some(entry) = published(subject, id) else { return };
    let changed = reattributed(subject.library, claim, entry);
    if changed.is_empty() || subject.flawed.claim(id) || is_told(subject, id) {
        return;
    }
    for (evidence, edit) in changed {
        let said = |origin: &str| match origin {
            "" => "nothing".to_owned(),
            origin => format!("`{origin}`"),
        };
        let message = format!(
            "claim `{}` was published with {} as the origin of what `{}` says, and has {} now",
            claim.id,
            said(&edit.was),
            edit.name,
            said(&edit.is)
        );
        let path = claim.declared.path.clone().key("evidence").index(evidence.index);
        let path = if evidence.origin.is_some() { path.key("origin") } else { path };
        let finding = Diagnostic::warning("", message)
            .help("what the claim stands on is counted otherwise with it: add a correction that names the claim and says why")
            .help("if nothing was wrong, run `corroborate lock` to take it into the record");
        found.report(finding.at(claim.declared.file, path, ""));
    }
}
