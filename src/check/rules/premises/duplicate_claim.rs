//! `duplicate-claim`: two claims with the same words.

use std::collections::HashMap;

use crate::check::rules::{Look, Rule};
use crate::check::{About, Found, Subject};
use crate::config::Level;
use crate::diag::Diagnostic;
use crate::model::{Claim, ClaimId};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "duplicate-claim",
    in_short: ("claim is in the words of another", "claims are in the words of another"),
    level: Level::Warn,
    page: include_str!("duplicate_claim.md"),
    look: Look::Site(look),
};

fn look(subject: Subject<'_>, found: &mut Found) {
    let library = subject.library;
    let mut known: HashMap<String, Vec<ClaimId>> = HashMap::new();
    for (id, claim) in library.claims.entries().filter(|(_, claim)| super::stands(claim)) {
        let alike = known.entry(folded(&claim.text)).or_default();
        // Where all of them are of different times, there may be many.
        let same = alike.iter().find(|other| same(claim, &library[**other]) && !related(subject, id, **other));
        if let Some(first) = same.map(|first| &library[*first]) {
            let message = format!("claim `{}` says what `{}` says, word for word", claim.id, first.id);
            let finding = Diagnostic::warning("", message)
                .help(format!("use `{}` in both places, and put all evidence there", first.id))
                .at(claim.declared.file, claim.declared.path.clone().key("text"), "")
                .at(first.declared.file, first.declared.path.clone().key("text"), "the other");
            found.report_on(About::Claim(id), finding);
        } else {
            alike.push(id);
        }
    }
}

/// The words and numbers of a text: what is left when case and punctuation do not count.
fn folded(text: &str) -> String {
    let words = text.split(|letter: char| !letter.is_alphanumeric() && letter != '%' && letter != '.');
    let words = words.map(|word| word.trim_matches('.')).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect::<Vec<_>>().join(" ")
}

/// Whether two claims with the same words speak of the same time.
fn same(claim: &Claim, other: &Claim) -> bool {
    let period = |claim: &Claim| claim.measure.as_ref().and_then(|measure| measure.period);
    let periods_differ = period(claim).zip(period(other)).is_some_and(|(one, two)| one != two);
    let dates_differ = claim.as_of.zip(other.as_of).is_some_and(|(one, two)| one != two);
    !periods_differ && !dates_differ
}

/// Whether one of them says how it stands to the other.
fn related(subject: Subject<'_>, one: ClaimId, two: ClaimId) -> bool {
    let names = |one: ClaimId, two| subject.library[one].relates.iter().any(|relation| relation.claim == two);
    names(one, two) || names(two, one)
}
