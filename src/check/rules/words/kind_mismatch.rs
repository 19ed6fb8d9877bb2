//! `kind-mismatch`: a fact or a statistic whose words say what should be, or how something is taken.

use crate::check::rules::{Look, Rule};
use crate::check::words::{Phrase, english, first, is_english};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::Diagnostic;
use crate::model::{Choice, ClaimId, ClaimKind, ClaimMode, Tier};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "kind-mismatch",
    in_short: ("claim is in the words of another kind", "claims are in the words of another kind"),
    level: Level::Warn,
    page: include_str!("kind_mismatch.md"),
    look: Look::Claim(look),
};

fn look(subject: Subject<'_>, id: ClaimId, found: &mut Found) {
    let claim = &subject.library[id];
    let is_fact = matches!(claim.kind, ClaimKind::Fact | ClaimKind::Statistic);
    let language = claim.home.and_then(|home| subject.library[home].language.as_ref());
    if !is_fact || claim.mode != ClaimMode::Endorsed || !is_english(language, subject.config) {
        return;
    }
    let is_laid_down =
        claim.evidence.iter().any(|evidence| subject.library[evidence.source].tier == Some(Tier::Record));
    let texts = [("text", Some(&claim.text)), ("short", claim.short.as_ref())];
    let Some((key, words)) = texts.into_iter().find_map(|(key, text)| {
        let text = text?;
        let words =
            judging(text, english::JUDGING).or_else(|| judging(text, english::OBLIGING).filter(|_| !is_laid_down))?;
        Some((key, words))
    }) else {
        return;
    };
    let message = format!("{} `{}` says `{words}`", claim.kind.name(), claim.id);
    let help = "where it is your inference, `kind: judgement` says so, and where it is advice, `kind: recommendation`";
    let finding = Diagnostic::warning("", message)
        .help(help)
        .help("where somebody else says so, name them in the text of the claim")
        .at(claim.declared.file, claim.declared.path.clone().key(key), "");
    found.report(finding);
}

/// The first of these phrases in a text, where nothing before it makes it what somebody says.
fn judging<'a>(text: &'a str, phrases: &[Phrase]) -> Option<&'a str> {
    let words = first(text, phrases)?;
    let before = &text[..words.start];
    let is_reported = first(before, english::REPORTING).is_some() || before.contains(['“', '"', '«']);
    (!is_reported).then(|| &text[words])
}
