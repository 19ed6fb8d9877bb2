//! `orphan-claim`: a claim that no text states and no other claim rests on.

use std::collections::HashSet;

use crate::check::rules::{Look, Rule};
use crate::check::{About, Found, Subject};
use crate::config::Level;
use crate::diag::Diagnostic;
use crate::model::{ClaimId, Slug};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "orphan-claim",
    in_short: ("claim is stated by no text", "claims are stated by no text"),
    level: Level::Warn,
    page: include_str!("orphan_claim.md"),
    look: Look::Site(look),
};

fn look(subject: Subject<'_>, found: &mut Found) {
    if subject.flawed.any_brief() {
        return;
    }
    let library = subject.library;
    let mut used: HashSet<ClaimId> =
        library.briefs.iter().flat_map(|brief| brief.uses.iter().map(|claim_use| claim_use.claim)).collect();
    for claim in &library.claims {
        used.extend(claim.rests_on.iter().copied());
        used.extend(claim.relates.iter().map(|relation| relation.claim));
        used.extend(claim.superseded_by);
    }
    // An id that is refused has been reported, and is none to be written into a text.
    let sound = library.claims.entries().filter(|(_, claim)| Slug::parse(&claim.id).is_ok());
    for (id, claim) in sound.filter(|(id, _)| !used.contains(id)) {
        let finding = Diagnostic::warning("", format!("no text states claim `{}`", claim.id))
            .help(format!("mark the words that state it: `[words](claim:{})`", claim.id))
            .at(claim.declared.file, claim.declared.path.clone().key("id"), "");
        found.report_on(About::Claim(id), finding);
    }
}
