//! `kind-mismatch`: a fact or a statistic whose words say what should be, or how something is taken.

use crate::check::rules::{Look, Rule};
use crate::check::words::{english, first, is_english};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::Diagnostic;
use crate::model::{Choice, ClaimId, ClaimKind, ClaimMode};

/// The rule.
pub(super) const RULE: Rule =
    Rule { name: "kind-mismatch", level: Level::Warn, page: include_str!("kind_mismatch.md"), look: Look::Claim(look) };

fn look(subject: Subject<'_>, id: ClaimId, found: &mut Found) {
    let claim = &subject.library[id];
    let is_fact = matches!(claim.kind, ClaimKind::Fact | ClaimKind::Statistic);
    let language = claim.home.and_then(|home| subject.library[home].language.as_ref());
    if !is_fact || claim.mode != ClaimMode::Endorsed || !is_english(language, subject.config) {
        return;
    }
    let Some(words) = first(&claim.text, english::JUDGING) else { return };
    let before = &claim.text[..words.start];
    if first(before, english::REPORTING).is_some() || before.contains(['“', '"', '«']) {
        return;
    }
    let message = format!("{} `{}` says `{}`", claim.kind.name(), claim.id, &claim.text[words]);
    let help = "where it is your inference, `kind: judgement` says so, and where it is advice, `kind: recommendation`";
    let finding = Diagnostic::warning("", message)
        .help(help)
        .help("where somebody else says so, name them in the text of the claim")
        .at(claim.declared.file, claim.declared.path.clone().key("text"), "");
    found.report(finding);
}
